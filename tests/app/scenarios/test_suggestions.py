"""Suggestions with mouse and keys: looked for in the background, gone through one by one, and a map of change."""

from importlib import import_module

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.app.driver import SCREENS
from tests.app.steps import open_example, record_kind


def _page(app):
    return app.show_panel("growth").look_here


def _clear_later_columns(app, panel):
    """Take away what is marked from the sixth scene on, as if those scenes were new."""
    app.click_cell(panel.matrix, 0, 5)
    app.click_cell(panel.matrix, 5, 16, Qt.KeyboardModifier.ShiftModifier)
    app.key(panel.matrix, Qt.Key.Key_Delete)


def test_suggestions_are_found_in_the_background(app):
    open_example(app)
    panel = app.show_panel("growth")
    _clear_later_columns(app, panel)
    app.click_tab(panel.tabs.tabBar(), "Look here")
    app.grab("suggestions-off")
    QTest.mouseClick(panel.look_here.switch, Qt.MouseButton.LeftButton)
    app.wait_until(lambda: panel.look_here.model.rowCount(), "suggestions", 60.0)
    assert panel.tabs.tabText(panel.tabs.indexOf(panel.look_here)).startswith("Look here (")
    app.grab("suggestions")


def test_enter_accepts_and_the_next_one_is_shown(app):
    page = _page(app)
    first = page.model.proposals[0]
    app.click_cell(page.table, 0, 0)
    assert app.session().scene == first.scene
    app.key(page.table, Qt.Key.Key_Return)
    sightings = app.session().records(record_kind("Sighting"))
    (made,) = [item for item in sightings if (item.structure, item.scene) == (first.structures[0], first.scene)]
    assert (made.state, made.origin) == ("present", "accepted suggestion")
    assert app.session().store.undo_label.startswith("Accept suggestion: ")
    assert page.current() is not None
    assert app.session().scene == page.current().scene


def test_bars_stand_in_the_matrix_beneath_the_states(app):
    panel = app.show_panel("growth")
    app.click_tab(panel.tabs.tabBar(), "Sightings")
    hint = import_module("bermline.panels.growth.matrix_model").HINT
    hints = [panel.sightings.model.index(row, column).data(hint) for row in range(6) for column in range(17)]
    assert sum(one is not None and one.listed for one in hints) >= 10
    app.grab("suggestions-matrix")
    picture = panel.matrix.grab()
    picture.save(str(SCREENS / "matrix-with-suggestions.png"))


def test_delete_rejects_and_undo_suggests_it_again(app):
    page = _page(app)
    app.click_tab(app.show_panel("growth").tabs.tabBar(), "Look here")
    count = page.model.rowCount()
    app.click_cell(page.table, 0, 0)
    app.key(page.table, Qt.Key.Key_Delete)
    assert page.model.rowCount() == count - 1
    app.press("bermlineUndo")
    assert page.model.rowCount() == count


def test_the_change_between_two_dates_is_mapped(app):
    panel = app.show_panel("growth")
    app.session().show_scene(panel.series.scenes[10].uuid)

    def answer(dialog):
        dialog.before.setCurrentIndex(4)
        dialog.grab().save(str(SCREENS / "change-dialog.png"))
        QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)

    with app.answering(answer):
        app.click(panel.look_here.change_button)
    app.wait_until(
        lambda: "change" in {one.customProperty("bermline/role") for one in QgsProject.instance().mapLayers().values()},
        "the map of change",
        60.0,
    )
    app.grab("change-map")


def test_switching_off_leaves_the_matrix_plain(app):
    page = _page(app)
    QTest.mouseClick(page.switch, Qt.MouseButton.LeftButton)
    app.settle()
    assert page.model.rowCount() == 0
