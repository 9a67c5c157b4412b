"""A dock is shown first, then its panel is made, then laid out; a case that closes meanwhile leaves nothing of it."""

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QLineEdit, QMainWindow

from plugin.panels.chain.panel import ChainPanel
from plugin.panels.dock import NoCasePage, PanelDock, WaysToACase
from tests.qgis.waiting import until


@pytest.fixture
def dock(desk, session, qtbot):
    window, field = QMainWindow(), QLineEdit()
    qtbot.addWidget(window)
    window.setCentralWidget(field)
    made = PanelDock("chain", "Chain", "", desk, WaysToACase(*[lambda: None] * 3))
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.hide()
    window.show()
    field.setFocus()
    yield made
    made.dispose()
    made.setParent(None)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(dock):
    """Return what fills the dock to the eye."""
    pages = dock.findChild(NoCasePage).parentWidget()
    return pages.currentWidget()


def test_the_panel_is_neither_made_nor_shown_while_the_dock_is(dock):
    dock.show()
    assert (dock.is_filled, isinstance(shown(dock), NoCasePage)) == (False, False)
    until(lambda: dock.is_filled)
    assert not isinstance(shown(dock), ChainPanel)
    until(lambda: isinstance(shown(dock), ChainPanel))


def test_who_needs_the_panel_at_once_has_it_whole(dock):
    dock.show()
    panel = dock.panel()
    assert shown(dock) is panel
    for _ in range(5):
        QCoreApplication.processEvents()
    assert shown(dock) is panel is dock.panel()


@pytest.mark.parametrize("made", [pytest.param(False, id="before it is made"), pytest.param(True, id="after")])
def test_a_case_that_closes_meanwhile_leaves_the_page_without_one(dock, session, made):
    dock.show()
    if made:
        until(lambda: dock.is_filled)
    session.close()
    for _ in range(5):
        QCoreApplication.processEvents()
    assert (dock.is_filled, isinstance(shown(dock), NoCasePage)) == (False, True)


def test_the_panel_of_a_dock_that_is_switched_on_takes_the_keys_once_it_is_there(dock):
    window = dock.parentWidget()
    dock.toggleViewAction().trigger()
    until(lambda: isinstance(shown(dock), ChainPanel))
    assert dock.isAncestorOf(window.focusWidget())
