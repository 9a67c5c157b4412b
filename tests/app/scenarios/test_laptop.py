"""On a laptop's screen of 1366 x 768 the map keeps half of the height beside any panel, which folds what it must."""

from qgis.PyQt.QtCore import QSize, Qt

from tests.app.steps import open_example

SMALL, LARGE = QSize(1366, 768), QSize(1920, 1080)
UNDER_MAP = ("growth", "berms", "chain")


def _share_of_map(app, name):
    """Return what share of the height that map and dock have is the map's, with all that lies on the map."""
    centre = app.window.centralWidget().height()
    return centre / (centre + app.dock(name).height())


def test_the_map_has_half_of_the_height_whatever_panel_is_in_front(app):
    app.window.resize(SMALL)
    app.press("bermlineShowEvidence")
    open_example(app)
    for name in UNDER_MAP:
        app.show_panel(name)
        app.wait_for_jobs()
        app.grab(f"laptop-{name}")
        assert _share_of_map(app, name) > 0.47, name
        assert app.window.size() == SMALL


def test_growth_folds_its_filmstrip_and_needs_no_scrolling(app):
    panel = app.show_panel("growth")
    assert panel.matrix.isVisible()
    assert not panel.film.isVisible()
    assert app.dock("growth").widget().verticalScrollBar().maximum() == 0


def test_the_filmstrip_is_a_click_away_in_the_place_of_the_matrix(app):
    panel = app.show_panel("growth")
    app.click(panel.bar.film_button)
    assert panel.film.isVisible()
    assert not panel.matrix.isVisible()
    assert app.dock("growth").widget().verticalScrollBar().maximum() == 0
    app.grab("laptop-filmstrip")
    app.click(panel.bar.film_button)
    assert panel.matrix.isVisible()


def test_the_chain_folds_its_charts_to_a_line_of_titles_and_shows_one_at_a_click(app):
    panel = app.show_panel("chain")
    assert panel.tables.isVisible()
    assert not panel.timeline.isVisible()
    app.click_tab(panel.charts.bar, "Links")
    app.grab("laptop-links")
    assert panel.links.isVisible()
    assert not panel.tables.isVisible()
    app.wait_for_jobs()
    app.grab("laptop-links")
    app.click(panel.charts.larger)
    assert panel.tables.isVisible()
    assert not panel.links.isVisible()


def test_in_a_large_window_nothing_is_folded(app):
    app.window.resize(LARGE)
    app.show_panel("growth")
    app.window.resizeDocks([app.dock("growth")], [440], Qt.Orientation.Vertical)
    app.settle()
    panel = app.show_panel("growth")
    assert panel.film.isVisible()
    assert panel.matrix.isVisible()
    app.grab("laptop-large-growth")
    panel = app.show_panel("chain")
    assert panel.tables.isVisible()
    assert panel.links.isVisible()
    app.grab("laptop-large-chain")
