"""In a German QGIS all of Bermline is German, and nothing that it says is cut off or pushes the window wider."""

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QMenu, QTabBar

from scripts.strings import read
from tests.app.launch import ROOT, SCREEN
from tests.app.scenarios.test_small_window import PANELS, SMALL, _outgrown
from tests.app.steps import open_example

WORDS = read(ROOT / "resources" / "i18n" / "bermline_de.ts")
ENGLISH = {text for text, said in WORDS.items() if said != text} - set(WORDS.values())


def _shown(within):
    """Return the words that stand on buttons, labels and tabs that are to be seen."""
    for widget in within.findChildren((QAbstractButton, QLabel)):
        if widget.isVisible() and widget.text():
            yield widget.text()
    for bar in within.findChildren(QTabBar):
        yield from (bar.tabText(place) for place in range(bar.count()) if bar.isVisible())


def _cut(within):
    """Return the words of buttons that have less room than they ask for."""
    return [
        button.text()
        for button in within.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width()
    ]


def _turn_every_tab(app, panel):
    """Turn to each tab of a panel and yield its words."""
    yield ""
    for bar in [bar for bar in panel.findChildren(QTabBar) if bar.isVisible()]:
        for place in range(bar.count()):
            bar.setCurrentIndex(place)
            app.wait_for_jobs()
            yield bar.tabText(place)
        bar.setCurrentIndex(0)


def test_menu_and_panels_are_german_without_a_case(app):
    assert app.find(QMenu, "bermlineMenu").actions()[0].text() == "Neuer Fall…"
    for name in PANELS:
        app.press(f"bermlineShow{name.capitalize()}")
    app.settle()
    assert [words for name in PANELS for words in _shown(app.dock(name)) if words in ENGLISH] == []
    app.grab("german-no-case")


def test_in_a_large_window_no_panel_is_scrolled_sideways(app):
    app.window.resize(*SCREEN)
    open_example(app)
    for name in PANELS:
        app.show_panel(name)
        assert app.dock(name).widget().horizontalScrollBar().maximum() == 0, name


def test_every_tab_of_every_panel_is_german_and_whole(app):
    for name in PANELS:
        panel = app.show_panel(name)
        for tab in _turn_every_tab(app, panel):
            english, cut = [words for words in _shown(app.dock(name)) if words in ENGLISH], _cut(app.dock(name))
            assert (english, cut) == ([], []), (name, tab, english, cut)
        app.grab(f"german-{name}")


def test_terms_and_phrases_of_the_chain_are_german(app):
    panel = app.show_panel("chain")
    model = panel.tables.page.model
    shown = {model.index(row, column).data() for row in range(model.rowCount()) for column in range(10)}
    assert {"See", "Bahn", "berichtet"} <= shown
    assert any(text.startswith("mindestens 5\N{NO-BREAK SPACE}") for text in shown)
    assert not any(text.startswith(("at least ", "about ", "until ")) for text in shown)


def test_every_algorithm_is_german(app):
    provider = QgsApplication.processingRegistry().providerById("bermline")
    algorithms = provider.algorithms()
    said = {words for each in algorithms for words in (each.displayName(), each.group(), each.shortHelpString())}
    said |= {each.description() for item in algorithms for each in item.parameterDefinitions()}
    assert sorted(said & ENGLISH) == []


def test_all_panels_fit_a_small_window(app):
    app.press("bermlineShowEvidence")
    app.window.resize(SMALL)
    for name in PANELS:
        panel = app.show_panel(name)
        for tab in _turn_every_tab(app, panel):
            over = _outgrown(app)
            assert (over.width(), over.height()) == (0, 0), (name, tab, over.width(), over.height())
        app.grab(f"german-small-{name}")
