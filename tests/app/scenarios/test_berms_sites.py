"""A former depot read from its terrain: cells found and kept, their rows, and a simulated field's pattern."""

import importlib
import math

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt

from tests.app.steps import open_example, record_kind

ORIGIN = 322_975.0, 5_724_170.0
CRS = "EPSG:25832"


def _structures(app):
    return [item for item in app.session().records(record_kind("Structure")) if item.kind == "storage cell"]


def _show_model(app):
    scene = next(item for item in app.session().records(record_kind("Scene")) if item.kind == "elevation")
    app.session().show_scene(scene.uuid)
    app.plugin().desk.layers.zoom_to(scene.geometry, margin=0.0)
    app.wait_for_map()
    return scene


def test_cells_are_proposed_on_the_map(app):
    open_example(app)
    panel = app.show_panel("berms")
    _show_model(app)
    app.click_tab(panel.tabs.tabBar(), "Cells")
    app.grab("berms-cells-empty")
    app.press("bermlineDetect")
    app.wait_until(lambda: len(panel.cells.candidates) > 20, "candidates for cells", 60.0)
    app.wait_for_map()
    app.grab("berms-cells")


def test_one_is_accepted_by_key_and_one_rejected(app):
    panel = app.show_panel("berms")
    table = panel.cells.form.list.table
    count = len(panel.cells.candidates)
    app.click_cell(table, 0, 0)
    app.wait_for_map()
    app.grab("berms-cell-chosen")
    app.key(table, Qt.Key.Key_A)
    app.key(table, Qt.Key.Key_Delete)
    assert len(panel.cells.candidates) == count - 2
    assert len(_structures(app)) == 1


def test_the_rest_is_accepted_with_a_rectangle(app):
    panel = app.show_panel("berms")
    _show_model(app)
    app.click(panel.cells.form.pick_button)
    app.drag_on_map(QgsPointXY(322_725.0, 5_723_885.0), QgsPointXY(323_235.0, 5_724_395.0), CRS)
    app.wait_for_map()
    assert len(_structures(app)) > 18
    app.key(app.iface.mapCanvas(), Qt.Key.Key_Escape)
    app.grab("berms-cells-accepted")


def test_their_rows_are_found_and_one_is_corrected(app):
    panel = app.show_panel("berms")
    app.click_tab(panel.tabs.tabBar(), "Rows")
    tab = panel.rows
    app.wait_until(lambda: tab.survey is not None and len(tab.survey.rows) > 2, "rows", 30.0)
    app.wait_for_map()
    app.grab("berms-rows")
    row = tab.survey.rows[0]
    tab.form.structures.select([row.members[-1]])
    tab.form.structures.chosen.emit()
    app.click(tab.form.take_button)
    app.wait_until(lambda: len(tab.survey.rows[0].members) == len(row.members) - 1, "the corrected row", 30.0)
    app.click(tab.form.find_button)
    app.wait_until(lambda: tab.survey.rows[0].members == row.members, "the row as it was found", 30.0)
    app.click(tab.form.save_rows_button)
    kept = [item for item in app.session().records(record_kind("Measurement")) if item.name.startswith("Row A")]
    assert {item.measured for item in kept} >= {"pitch", "bearing"}


def test_the_distance_of_neighbouring_rows_is_measured_and_kept(app):
    panel = app.show_panel("berms")
    tab = panel.rows
    tab.form.between_combo.setCurrentIndex(tab.form.between_combo.findData("between rows"))
    app.wait_until(lambda: tab.survey is not None and len(tab.survey.spacings) > 1, "the distance of rows", 30.0)
    for row in (1, 0):
        app.click_cell(tab.form.pairs.table, row, 0)
    app.wait_for_map()
    app.grab("berms-row-spacing")
    pair = tab.survey.spacings[0]
    assert 60.0 < pair.distances.median_m < 90.0
    app.click(tab.form.save_button)
    (kept,) = [item for item in app.session().records(record_kind("Measurement")) if item.definition == "row to row"]
    assert kept.value == pair.distances.median_m
    app.click_tab(panel.tabs.tabBar(), "Spacing")
    row = next(k for k in range(panel.kept.sorted.rowCount()) if panel.kept.sorted.index(k, 0).data() == kept.name)
    app.click_cell(panel.kept.table, row - 1, 0)
    app.click_cell(panel.kept.table, row, 0)
    app.wait_for_map()
    app.grab("berms-row-spacing-kept")
    app.click_tab(panel.tabs.tabBar(), "Rows")


def test_a_field_is_measured_from_the_raster_alone(app):
    panel = app.show_panel("berms")
    path = app.session().store.folder / "simulated_berms.tif"
    _write_field(path)
    box = importlib.import_module("shapely.geometry").box
    with app.session().act("Add a simulated field") as action:
        scene = record_kind("Scene")(
            name="simulated berms",
            kind="elevation",
            path=str(path),
            gsd_m=0.5,
            crs=CRS,
            note="simulated, for a test",
            geometry=box(6.4382, 51.6384, 6.4448, 51.6424),
        )
        key = action.insert(scene)
    app.session().show_scene(key)
    app.wait_until(lambda: app.plugin().desk.layers.scene_layer(key) is not None, "its layer", 30.0)
    app.click_tab(panel.tabs.tabBar(), "Field")
    app.press("bermlineDetect")
    app.wait_until(lambda: panel.field.field is not None, "a pattern", 60.0)
    app.wait_for_map()
    app.grab("berms-field")
    assert abs(panel.field.field.pitch.value - 25.0) < 0.05


def test_crests_are_drawn_and_their_spacing_measured(app):
    panel = app.show_panel("berms")
    shown = next(item for item in app.session().records(record_kind("Scene")) if item.name == "simulated berms")
    app.plugin().desk.layers.zoom_to(shown.geometry, margin=0.0)
    app.wait_for_map()
    app.press("bermlineDrawCrest")
    assert panel.tabs.currentWidget() is panel.crests
    angle = math.radians(17.0)
    across, along = np.array([math.cos(angle), -math.sin(angle)]), np.array([math.sin(angle), math.cos(angle)])
    for k in (-1, 0, 1):
        ends = [np.array(ORIGIN) + k * 25.0 * across + far * along for far in (-40.0, 0.0, 40.0)]
        app.click_map([QgsPointXY(*end) for end in ends], CRS, finish=True)
    app.key(app.iface.mapCanvas(), Qt.Key.Key_Escape)
    app.click_tab(panel.tabs.tabBar(), "Rows")
    combo = panel.rows.form.between_combo
    combo.setCurrentIndex(combo.findData("crest lines"))
    app.wait_until(lambda: panel.rows.survey is None and panel.rows.distances is not None, "the crests' spacing", 30.0)
    app.wait_for_map()
    app.grab("berms-crest-spacing")
    assert abs(panel.rows.distances.median_m - 25.0) < 2.0


def _write_field(path):
    """Write simulated berms 25 m apart, 17 degrees below east across them, at the place of the depot."""
    size, gsd = 600, 0.5
    row, column = np.mgrid[:size, :size] + 0.5 - size / 2.0
    u = (column * math.cos(math.radians(17.0)) + row * math.sin(math.radians(17.0))) * gsd
    off = (u / 25.0 + 0.5) % 1.0 - 0.5
    values = 1.5 * np.exp(-0.5 * (off * 25.0 / 2.5) ** 2) + 3.0 * np.sin(column / 160.0)
    values += np.random.default_rng(5).normal(0, 0.1, values.shape)
    half = size * gsd / 2.0
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((ORIGIN[0] - half, gsd, 0, ORIGIN[1] + half, 0, -gsd))
    system = osr.SpatialReference()
    system.ImportFromEPSG(25832)
    dataset.SetProjection(system.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values)
