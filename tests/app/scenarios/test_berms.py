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
    app.wait_until(lambda: panel.reading is not None and panel.reading.placed, "the bands beside the line", 60.0)
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


def test_a_kept_measurement_brings_its_scene_with_it(app):
    panel = app.show_panel("berms")
    scenes = app.session().records(record_kind("Scene"))
    elsewhere = next(scene for scene in scenes if scene.kind == "image")
    app.session().show_scene(elsewhere.uuid)
    app.click_cell(panel.kept.table, _row_of(panel, "M034 NE-SW"), 0)
    app.wait_for_map()
    assert app.session().scene == _kept(app).scene


def test_its_heights_are_told_and_a_shadow_is_refused_with_its_geometry(app):
    panel = app.show_panel("berms")
    app.click_tab(panel.tabs.tabBar(), "Height")
    assert any(height is not None for height in panel.height.heights)
    panel.height.sun.value_box.setValue(56.2)
    assert panel.height.shadow is None
    app.grab("berms-height")


def test_its_separation_is_set_beside_the_rules(app):
    panel = app.show_panel("berms")
    app.click_tab(panel.tabs.tabBar(), "Rules")
    assert panel.rules.conversion is not None
    assert len(panel.rules.compared) > 5
    app.click_cell(panel.rules.table, 3, 0)
    app.grab("berms-rules")


def test_crests_are_detected_kept_and_accepted(app):
    panel = app.show_panel("berms")
    crest = record_kind("Crest")
    app.click_tab(panel.tabs.tabBar(), "Crest lines")
    app.iface.mapCanvas().zoomByFactor(3.0)
    app.wait_for_map()
    app.click(panel.crests.form.search_bar.detect_button)
    app.wait_until(lambda: bool(panel.crests.shown), "detected crests", 60.0)
    app.grab("berms-detected")
    app.click(panel.crests.form.keep_button)
    app.wait_for_map()
    assert {item.accepted for item in app.session().records(crest) if item.origin == "detected"} == {False}
    app.click_cell(panel.crests.form.list.table, 0, 0)
    app.click(panel.crests.form.accept_button)
    assert any(item.accepted for item in app.session().records(crest) if item.origin == "detected")
    app.wait_for_map()
    app.grab("berms-candidates")
    app.press("bermlineUndo")
    app.press("bermlineUndo")
    assert not [item for item in app.session().records(crest) if item.origin == "detected"]
    app.click_tab(panel.tabs.tabBar(), "Spacing")


def test_escape_drops_a_line_that_was_begun_and_then_puts_the_tool_down(app):
    panel = app.show_panel("berms")
    canvas = app.iface.mapCanvas()
    app.click_cell(panel.kept.table, _row_of(panel, NAME), 0)
    app.wait_for_map()
    if not panel.draft.draw_button.isChecked():
        app.click(panel.draft.draw_button)
    app.click_map([QgsPointXY(*_kept(app).geometry.coords[0])])
    app.key(canvas, Qt.Key.Key_Escape)
    assert panel.reading is None
    assert panel.draft.draw_button.isChecked()
    app.key(canvas, Qt.Key.Key_Escape)
    assert not panel.draft.draw_button.isChecked()


def test_a_transect_that_leaves_the_scene_says_so_in_place_of_a_number(app):
    panel = app.show_panel("berms")
    scene = next(item for item in app.session().records(record_kind("Scene")) if item.kind == "elevation")
    app.plugin().desk.layers.zoom_to(scene.geometry, margin=0.3)
    app.wait_for_map()
    app.click(panel.draft.draw_button)
    app.drag_on_map(QgsPointXY(323_180.0, 5_724_140.0), QgsPointXY(323_300.0, 5_724_140.0), "EPSG:25832")
    app.wait_until(lambda: "leaves the scene" in panel.draft.chart.reason, "the reason", 30.0)
    assert panel.draft.result.text() == ""
    assert not panel.draft.save_button.isEnabled()
    app.grab("berms-refused")
    for _ in range(2):
        app.key(app.iface.mapCanvas(), Qt.Key.Key_Escape)


def test_the_list_is_filtered(app):
    panel = app.show_panel("berms")
    every = panel.kept.sorted.rowCount()
    app.type(panel.kept.filter_edit, "M036")
    assert 0 < panel.kept.sorted.rowCount() < every
    panel.kept.filter_edit.clear()
