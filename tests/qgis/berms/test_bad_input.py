"""What the panel says of transects and rasters that hold no answer, and that odd rasters measure as plain ones do."""

import math
import warnings

import numpy as np
import pyproj
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QRect, Qt
from shapely.geometry import LineString, box

from plugin.core.records import Crest, Scene
from plugin.panels.berms.rows_form import CREST_LINES
from plugin.panels.berms.search_bar import DRAWN, VIEW
from tests.core.berms.conftest import Field, write_raster

from .conftest import MODEL_CRS

EPSG = 25832
MIDDLE = (322_975.0, 5_724_170.0)
GSD, SIZE = 0.5, 300
HALF = GSD * SIZE / 2
NORTH_UP = (MIDDLE[0] - HALF, GSD, 0, MIDDLE[1] + HALF, 0, -GSD)
SOUTH_UP = (MIDDLE[0] - HALF, GSD, 0, MIDDLE[1] - HALF, 0, GSD)
TURN = math.radians(20.0)
ROTATED = (
    MIDDLE[0] - HALF * (math.cos(TURN) + math.sin(TURN)),
    GSD * math.cos(TURN),
    GSD * math.sin(TURN),
    MIDDLE[1] + HALF * (math.cos(TURN) - math.sin(TURN)),
    GSD * math.sin(TURN),
    -GSD * math.cos(TURN),
)
TRUE = 25.0
ALONG = (math.cos(math.radians(17.0)), -math.sin(math.radians(17.0)))


def berms(snr=20.0):
    return Field(snr=snr, size=SIZE, relief=0.3).values(np.random.default_rng(1), 0.0)


def ends(half, direction=ALONG, middle=MIDDLE):
    """Return a transect of so many metres to both sides of the middle."""
    return [(middle[0] + side * half * direction[0], middle[1] + side * half * direction[1]) for side in (-1, 1)]


@pytest.fixture
def shown(bare_panel, desk, tmp_path):
    """Return a function that writes a raster, makes it the scene shown, and gives the panel."""

    def show(values, transform=NORTH_UP, kind="elevation", **more):
        path = tmp_path / "scene.tif"
        write_raster(path, values, transform, **{"epsg": EPSG, **more})
        with desk.session.act("Scene") as action:
            key = action.insert(
                Scene(name="scene", kind=kind, path=str(path), gsd_m=GSD, geometry=box(6.43, 51.63, 6.45, 51.65))
            )
        desk.session.show_scene(key)
        desk.iface.mapCanvas().setExtent(QgsRectangle(MIDDLE[0] - 90, MIDDLE[1] - 90, MIDDLE[0] + 90, MIDDLE[1] + 90))
        return bare_panel

    return show


@pytest.fixture
def draw(hand, qtbot):
    """Return a function that draws a transect and waits for what it says, with every warning an error."""

    def drawn(panel, line):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            panel.draw_transect()
            hand.draw(*line)
            qtbot.waitUntil(lambda: panel.transect._job is None, timeout=20_000)
        return panel.reading

    return drawn


def holes():
    values = berms()
    values[:, SIZE // 2 - 10 : SIZE // 2 + 10] = np.nan
    return values


def crest_alone():
    _row, column = np.mgrid[:SIZE, :SIZE] - SIZE / 2
    return np.exp(-0.5 * (column / 4.0) ** 2) + np.random.default_rng(0).normal(0, 0.02, (SIZE, SIZE))


EAST = (1.0, 0.0)


def test_why_there_is_no_spacing_is_written_out_however_narrow_the_chart_is(shown, draw):
    panel = shown(crest_alone())
    draw(panel, ends(20.0, EAST))
    chart = panel.draft.chart
    chart.resize(chart.minimumSize())
    words = chart.fontMetrics().boundingRect(
        QRect(0, 0, int(chart.reason_box().width()), 1000), Qt.TextFlag.TextWordWrap, chart.reason
    )
    assert words.height() > 2 * chart.fontMetrics().height()
    assert chart.reason_box().height() >= words.height()


@pytest.mark.parametrize(
    ("values", "line", "reason"),
    [
        (berms(), ends(1.5), "shorter than one berm"),
        (berms(), ends(80.0, (0.0, 1.0)), "leaves the scene"),
        (berms(), ends(20.0, EAST, (MIDDLE[0], MIDDLE[1] + 82.0)), "off the scene"),
        (holes(), ends(40.0, EAST), "no data along"),
        (crest_alone(), ends(20.0, EAST), "Only one crest stands out"),
        (np.full((SIZE, SIZE), 7.0), ends(40.0), "level along the transect"),
        (np.full((SIZE, SIZE), np.nan), ends(40.0), "no data along"),
        (np.full((SIZE, SIZE), np.inf), ends(40.0), "no data along"),
        (np.full((1, 1), 7.0), ends(40.0), "off the scene"),
    ],
    ids=[
        "shorter than a berm",
        "beyond the edge",
        "off the raster",
        "over no data",
        "one crest",
        "constant",
        "all NaN",
        "all infinite",
        "one pixel",
    ],
)
def test_a_transect_without_an_answer_says_why_and_gives_no_number(shown, draw, values, line, reason, capfd):
    panel = shown(values)
    reading = draw(panel, line)
    assert reading is None or reading.spacing is None
    assert reason in panel.draft.chart.reason
    assert panel.draft.result.text() == ""
    assert panel.draft.budget.label.text() == ""
    assert panel.draft.budget.isHidden()
    assert not panel.draft.save_button.isEnabled()
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("transform", "more", "turn"),
    [
        (NORTH_UP, {}, 0.0),
        (SOUTH_UP, {"flip": True}, 0.0),
        (ROTATED, {}, TURN),
        (NORTH_UP, {"factor": 1000.0, "kind": gdal.GDT_Int16, "scale": 0.001, "offset": 40.0}, 0.0),
        (NORTH_UP, {"factor": 1000.0 / 0.3048, "kind": gdal.GDT_Int16, "scale": 0.001, "unit": "ft"}, 0.0),
    ],
    ids=["north up", "south up", "rotated", "scaled and offset", "int16 in feet"],
)
def test_however_a_raster_lies_and_is_kept_it_measures_the_same(shown, draw, transform, more, turn):
    values = berms() * more.pop("factor", 1.0)
    if more.pop("flip", False):
        values = values[::-1]
    direction = (math.cos(math.radians(-17.0) + turn), math.sin(math.radians(-17.0) + turn))
    kind = more.pop("kind", gdal.GDT_Float32)
    panel = shown(values)
    write_raster(
        panel._session.store.absolute(panel._session.records(Scene)[0].path), values, transform, EPSG, kind, **more
    )
    spacing = draw(panel, ends(35.0, direction)).spacing
    assert spacing.measured == "pitch"
    assert spacing.value == pytest.approx(TRUE, abs=0.15)
    heights = panel.reading.profile.crests[0].prominence
    assert heights == pytest.approx(1.0, abs=0.15)


def test_on_a_raster_in_degrees_lengths_are_metres(shown, draw, desk):
    to_wgs84 = pyproj.Transformer.from_crs(MODEL_CRS, "EPSG:4326", always_xy=True)
    longitude, latitude = to_wgs84.transform(*MIDDLE)
    pixel = 5e-6
    rows = round(GSD * SIZE / (pixel * 111_250.0))
    columns = round(GSD * SIZE / (pixel * 111_320.0 * math.cos(math.radians(latitude))))
    _row, column = np.mgrid[:rows, :columns] + 0.5
    east = (column - columns / 2) * pixel * 111_320.0 * math.cos(math.radians(latitude))
    values = np.exp(-0.5 * (((east + 12.5) % TRUE - 12.5) / 2.0) ** 2)
    values += np.random.default_rng(2).normal(0, 0.03, values.shape)
    transform = (longitude - columns / 2 * pixel, pixel, 0, latitude + rows / 2 * pixel, 0, -pixel)
    panel = shown(values, transform, epsg=4326)
    spacing = draw(panel, ends(40.0, EAST)).spacing
    assert spacing.value == pytest.approx(TRUE, abs=0.3)


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ([], "there is 0"),
        ([[(0, 0), (0, 40)]], "there is 1"),
        ([[(0, 0), (0, 40)], [(-20, 20), (20, 20)]], "meet"),
        ([[(0, 0), (0, 40)], [(20, 0), (40, 0), (40, 20), (20, 20), (20, 0)]], "is closed"),
    ],
    ids=["none", "one", "crossing", "closed"],
)
def test_crest_lines_without_a_spacing_say_why(panel, desk, model, qtbot, lines, reason):
    to_wgs84 = pyproj.Transformer.from_crs(MODEL_CRS, "EPSG:4326", always_xy=True)
    with desk.session.act("Crests") as action:
        for number, places in enumerate(lines):
            there = [to_wgs84.transform(MIDDLE[0] + x, MIDDLE[1] + y) for x, y in places]
            action.insert(Crest(label=f"C{number}", scene=model, geometry=LineString(there)))
    tab = panel.rows
    tab.form.between_combo.setCurrentIndex(tab.form.between_combo.findData(CREST_LINES))
    panel.tabs.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: reason in tab.form.chart._reason, timeout=10_000)
    assert tab.form.answer.text() == ""


@pytest.mark.parametrize("tab", ["crests", "cells", "field"])
@pytest.mark.parametrize(
    "values",
    [np.full((SIZE, SIZE), 7.0), np.full((SIZE, SIZE), np.nan), np.full((1, 1), 7.0)],
    ids=["constant", "all NaN", "one pixel"],
)
def test_a_search_that_can_find_nothing_says_why(shown, qtbot, tab, values, capfd):
    panel = shown(values)
    searching = getattr(panel, tab)
    panel.tabs.setCurrentWidget(searching)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        searching.detect()
        said = searching.form.said
        qtbot.waitUntil(lambda: searching.search._job is None and "Looking" not in said.text(), timeout=20_000)
    assert any(
        word in said.text() for word in ("level", "same", "unknown", "no data", "nothing", "small", "off the scene")
    ), said.text()
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("where", [VIEW, DRAWN])
def test_a_search_on_a_map_without_a_coordinate_system_says_why_it_does_not_begin(bare_panel, desk, where):
    desk.iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem())
    bar = bare_panel.cells.form.search_bar
    bar.where.setCurrentIndex(bar.where.findData(where))
    bare_panel.cells.detect()
    assert "Project > Properties > CRS" in desk.messages.said[-1]
    assert not bar.detect_button.isChecked()


def test_no_button_stays_pressed_for_a_tool_that_is_not_taken(bare_panel, desk):
    desk.iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem())
    crests, cells = bare_panel.crests.form, bare_panel.cells.form
    buttons = [bare_panel.draft.draw_button, crests.draw_button, crests.pick_button, cells.pick_button]
    for button in buttons:
        button.setEnabled(True)
        button.click()
    assert [button.isChecked() for button in buttons] == [False] * len(buttons)
