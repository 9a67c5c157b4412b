"""Growth with mouse and keys: sightings are set, undone, seen on the map; a structure is drawn."""

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt

from tests.app.steps import open_example, record_kind


def _state(app, row, column):
    """Return the state that the case holds for a cell of the matrix, None for none."""
    series = app.show_panel("growth").series
    structure, scene = series.structures[row].uuid, series.scenes[column].uuid
    sightings = app.session().records(record_kind("Sighting"))
    return next((s.state for s in sightings if (s.structure, s.scene) == (structure, scene)), None)


def test_a_cell_that_is_clicked_shows_its_scene(app):
    open_example(app)
    panel = app.show_panel("growth")
    app.click_cell(panel.matrix, 2, 9)
    assert app.session().scene == panel.series.scenes[9].uuid
    assert app.session().structure == panel.series.structures[2].uuid


def test_keys_mark_a_cell_and_undo_takes_it_back(app):
    panel = app.show_panel("growth")
    assert _state(app, 2, 9) == "under construction"
    app.click_cell(panel.matrix, 2, 9)
    app.key(panel.matrix, "3")
    assert _state(app, 2, 9) == "present"
    app.key(panel.matrix, Qt.Key.Key_Delete)
    assert _state(app, 2, 9) is None
    app.press("bermlineUndo")
    assert _state(app, 2, 9) == "present"
    app.press("bermlineUndo")
    assert _state(app, 2, 9) == "under construction"
    app.press("bermlineRedo")
    assert _state(app, 2, 9) == "present"
    app.press("bermlineUndo")


def test_arrow_keys_walk_the_matrix_and_the_map_follows(app):
    panel = app.show_panel("growth")
    app.click_cell(panel.matrix, 0, 0)
    app.key(panel.matrix, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert app.session().scene == panel.series.scenes[2].uuid
    assert app.session().structure == panel.series.structures[1].uuid


def test_the_buttons_do_what_the_keys_do(app):
    panel = app.show_panel("growth")
    before = _state(app, 0, 0)
    app.click_cell(panel.matrix, 0, 0)
    app.click(panel.marks.state_buttons["obscured"])
    assert _state(app, 0, 0) == "obscured"
    app.press("bermlineUndo")
    assert _state(app, 0, 0) == before


def test_a_structure_is_drawn_on_the_map(app):
    panel = app.show_panel("growth")
    scene = app.session().find(record_kind("Scene"), app.session().scene)
    app.plugin().desk.layers.zoom_to(scene.geometry)
    app.wait_for_map()
    count = len(panel.series.structures)
    middle = scene.geometry.centroid
    corners = [
        QgsPointXY(middle.x + x, middle.y + y)
        for x, y in ((0.002, 0.002), (0.003, 0.002), (0.003, 0.001), (0.002, 0.001))
    ]
    app.click(panel.bar.draw_button)
    app.click_map(corners, finish=True)
    assert len(panel.series.structures) == count + 1
    drawn = app.session().find(record_kind("Structure"), app.session().structure)
    assert abs(drawn.geometry.centroid.x - middle.x - 0.0025) < 1e-4
    assert abs(drawn.geometry.centroid.y - middle.y - 0.0015) < 1e-4


def test_escape_puts_the_tool_down(app):
    panel = app.show_panel("growth")
    canvas = app.iface.mapCanvas()
    app.key(canvas, Qt.Key.Key_Escape)
    assert not panel.bar.draw_button.isChecked()
    app.press("bermlineUndo")


def test_the_table_is_filtered(app):
    panel = app.show_panel("growth")
    app.click_tab(panel.tabs.tabBar(), "Structures")
    page = panel.structures
    assert page.sorted.rowCount() == 6
    app.type(page.filter_edit, "B")
    assert {page.sorted.index(row, 0).data()[0] for row in range(page.sorted.rowCount())} == {"B"}
    page.filter_edit.clear()
    app.grab("growth-structures")


def test_the_window_with_the_growth_panel(app):
    panel = app.show_panel("growth")
    app.click_tab(panel.tabs.tabBar(), "Sightings")
    app.click_cell(panel.matrix, 3, 12)
    app.grab("growth")
