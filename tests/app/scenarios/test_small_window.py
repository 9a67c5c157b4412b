"""All panels fit a window of 1366 x 768, the screen of many a laptop: nothing pushes it over the screen's edge."""

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QTabBar

from tests.app.launch import SCREEN
from tests.app.steps import open_example

SMALL = QSize(1366, 768)
PANELS = ("scenes", "growth", "berms", "chain", "evidence")


def _outgrown(app):
    """Return by how much the window was made larger than it was set to."""
    app.settle()
    return app.window.size() - SMALL


def test_without_a_case_each_panel_says_all_of_its_page(app):
    app.window.resize(SMALL)
    for name in PANELS:
        app.press(f"bermlineShow{name.capitalize()}")
    app.settle()
    assert _outgrown(app) == QSize(0, 0)
    app.grab("small-no-case")


def test_a_button_that_cannot_be_pressed_says_why(app):
    button = app.toolbar_button("bermlineSwipe")
    assert not button.isEnabled()
    assert "Swipe" in button.toolTip()
    assert "Open a case first." in button.toolTip()


def test_in_a_large_window_no_panel_is_scrolled(app):
    app.window.resize(*SCREEN)
    app.press("bermlineShowEvidence")
    open_example(app)
    assert app.show_panel("growth").film.isVisible()
    assert "Open a case" not in app.toolbar_button("bermlineSwipe").toolTip()
    for name in ("growth", "scenes"):
        app.show_panel(name)
        room = app.dock(name).widget()
        assert (room.horizontalScrollBar().maximum(), room.verticalScrollBar().maximum()) == (0, 0), name
    app.grab("large-growth")


def test_with_the_example_every_tab_of_every_panel_fits(app):
    app.press("bermlineShowEvidence")
    app.window.resize(SMALL)
    for name in PANELS:
        panel = app.show_panel(name)
        assert _outgrown(app) == QSize(0, 0), name
        for bar in [bar for bar in panel.findChildren(QTabBar) if bar.isVisible()]:
            for place in range(bar.count()):
                bar.setCurrentIndex(place)
                assert _outgrown(app) == QSize(0, 0), (name, bar.tabText(place))
            bar.setCurrentIndex(0)
        app.grab(f"small-{name}")


def test_the_chain_is_not_scrolled_sideways_beside_the_scenes_whatever_its_tabs_show(app):
    app.press("bermlineShowEvidence")
    panel = app.show_panel("chain")
    room = app.dock("chain").widget()
    for bar in [bar for bar in panel.findChildren(QTabBar) if bar.isVisible()]:
        for place in range(bar.count()):
            bar.setCurrentIndex(place)
            app.settle()
            assert room.horizontalScrollBar().maximum() == 0, bar.tabText(place)
    app.grab("small-chain-stacks")
