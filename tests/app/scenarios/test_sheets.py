"""A sheet in QGIS' own layout designer: touched up there, it stays so on the pages of the pack."""

from qgis.core import QgsLayoutPoint
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QPushButton, QTabBar

from tests.app.driver import SCREENS
from tests.app.steps import open_example

_LONG = 90.0


def _preview(app):
    panel = app.show_panel("evidence")
    app.click_tab(panel.tabs.findChild(QTabBar), "Preview")
    app.wait_until(lambda: panel.preview.page_count() > 10 and not panel.previewing.running, "all pages", _LONG)
    return panel


def _designer_window():
    windows = (window for window in QApplication.topLevelWidgets() if isinstance(window, QMainWindow))
    return next((window for window in windows if "LayoutDesigner" in window.metaObject().className()), None)


def test_a_sheet_opens_in_the_layout_designer(app):
    open_example(app)
    panel = _preview(app)
    panel.preview.list.setCurrentRow(4)
    app.settle()
    app.grab("sheets-preview")
    app.click(app.find(QPushButton, "bermlineTouchUpSheet", panel))
    window = app.wait_until(_designer_window, "the layout designer", _LONG)
    window.showMaximized()
    app.settle()
    designer = panel.touching._designer._designer
    designer.view().zoomFull()
    app.settle()
    app.wait_for_jobs()
    SCREENS.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(SCREENS / "sheets-designer.png"))


def test_what_is_moved_there_is_kept_with_the_case_and_on_the_page(app):
    panel = app.show_panel("evidence")
    designer = panel.touching._designer._designer
    layout = designer.layout()
    ids = {item.id(): item for item in layout.items() if getattr(item, "id", str)()}
    assert {"title", "findings", "limits"} <= set(ids)
    limits = ids["limits"]
    limits.attemptMove(QgsLayoutPoint(limits.pagePos().x(), limits.pagePos().y() + 8.0), page=limits.page())
    designer.close()
    store = app.session().store
    app.wait_until(lambda: store.setting("sheet_edits", {}), "the change in the case")
    (kept,) = store.setting("sheet_edits", {}).values()
    assert set(kept["items"]) == {"limits"}
    app.wait_until(lambda: panel.preview.plain_button.isVisible(), "the way back", _LONG)
    app.wait_until(lambda: not panel.previewing.running, "the pages drawn anew", _LONG)
    app.grab("sheets-touched")


def test_the_way_back_forgets_it(app):
    panel = app.show_panel("evidence")
    app.click(app.find(QPushButton, "bermlinePlainSheet", panel))
    app.wait_until(lambda: not app.session().store.setting("sheet_edits", {}), "the sheet as it was laid out")


def test_what_is_moved_there_is_kept_where_the_case_is_closed_before_the_designer(app):
    panel = app.show_panel("evidence")
    app.wait_until(lambda: not panel.previewing.running, "the pages drawn anew", _LONG)
    panel.preview.list.setCurrentRow(4)
    app.settle()
    app.click(app.find(QPushButton, "bermlineTouchUpSheet", panel))
    app.wait_until(_designer_window, "the layout designer", _LONG)
    layout = panel.touching._designer._designer.layout()
    (limits,) = (item for item in layout.items() if getattr(item, "id", str)() == "limits")
    limits.attemptMove(QgsLayoutPoint(limits.pagePos().x(), limits.pagePos().y() + 8.0), page=limits.page())
    path = app.session().store.path
    app.choose("bermlineCloseCase")
    app.wait_until(lambda: _designer_window() is None, "the end of the designer")
    app.session().open(path)
    (kept,) = app.session().store.setting("sheet_edits", {}).values()
    assert set(kept["items"]) == {"limits"}
