"""Berms with the mouse: a kept transect is shown with its profile, drawn again by hand, and saved."""

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt

from tests.app.steps import open_example, record_kind

NAME = "M033 NE-SW"


def _measurements(app):
    return app.session().records(record_kind("Measurement"))


def _kept(app):
    return next(item for item in _measurements(app) if item.name == NAME)


def _row_of(panel, name):
    return next(row for row in range(panel.kept.sorted.rowCount()) if panel.kept.sorted.index(row, 0).data() == name)


def test_a_kept_measurement_is_shown_with_its_profile(app):
    open_example(app)
    panel = app.show_panel("berms")
    app.click_cell(panel.kept.table, _row_of(panel, NAME), 0)
    app.wait_for_map()
    assert app.on_canvas(QgsPointXY(*_kept(app).geometry.coords[0]))
    app.grab("berms-kept")


def test_a_transect_drawn_over_it_measures_the_same(app):
    panel = app.show_panel("berms")
    kept = _kept(app)
    panel.draft.width_box.setValue(kept.width_m)
    ends = [QgsPointXY(*place) for place in (kept.geometry.coords[0], kept.geometry.coords[-1])]
    app.click(panel.draft.draw_button)
    app.drag_on_map(*ends)
    app.wait_for_jobs()
    spacing = panel.reading.spacing
    assert abs(spacing.value - kept.value) <= spacing.u95 + kept.u95
    app.grab("berms")


def test_it_is_saved_and_undone(app):
    panel = app.show_panel("berms")
    before = len(_measurements(app))
    app.type(panel.draft.name_edit, "Drawn by hand")
    app.click(panel.draft.save_button)
    assert [item.name for item in _measurements(app)][before:] == ["Drawn by hand"]
    app.press("bermlineUndo")
    assert len(_measurements(app)) == before


def test_escape_drops_a_line_that_was_begun_and_then_puts_the_tool_down(app):
    panel = app.show_panel("berms")
    canvas = app.iface.mapCanvas()
    if not panel.draft.draw_button.isChecked():
        app.click(panel.draft.draw_button)
    app.click_map([QgsPointXY(*_kept(app).geometry.coords[0])])
    app.key(canvas, Qt.Key.Key_Escape)
    assert panel.reading is None
    assert panel.draft.draw_button.isChecked()
    app.key(canvas, Qt.Key.Key_Escape)
    assert not panel.draft.draw_button.isChecked()


def test_the_list_is_filtered(app):
    panel = app.show_panel("berms")
    every = panel.kept.sorted.rowCount()
    app.type(panel.kept.filter_edit, "M036")
    assert 0 < panel.kept.sorted.rowCount() < every
    panel.kept.filter_edit.clear()
