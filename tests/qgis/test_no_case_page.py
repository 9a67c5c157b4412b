"""The page that a dock shows without a case can be read whole, however small the dock is."""

from types import SimpleNamespace

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QMainWindow, QPushButton

from plugin.panels.dock import NoCasePage, PanelDock, WaysToACase
from plugin.session import CaseSession

PURPOSE = "Scenes are the dated images that everything is seen on."


def nothing():
    """Take no way to a case."""


@pytest.fixture
def dock(qgis_app):
    session = CaseSession("Ada")
    desk = SimpleNamespace(session=session)
    made = PanelDock("scenes", "Scenes", PURPOSE, desk, WaysToACase(nothing, nothing, nothing))
    yield made
    made.dispose()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("width", [250, 320, 600])
@pytest.mark.parametrize("height", [120, 200, 400])
def test_its_sentence_wraps_and_scrolls_whole(dock, width, height):
    room = dock.widget()
    dock.show()
    room.resize(width, height)
    QCoreApplication.processEvents()
    page = dock.findChild(NoCasePage)
    (text,) = page.findChildren(QLabel)
    assert text.height() >= text.heightForWidth(text.width())
    assert text.width() <= room.viewport().width()
    buttons = page.findChildren(QPushButton)
    assert all(button.geometry().bottom() <= page.height() for button in buttons)
    assert all(button.geometry().top() > text.geometry().bottom() for button in buttons)


def test_a_dock_that_is_switched_on_takes_the_keys(dock, qtbot):
    window, field = QMainWindow(), QLineEdit()
    qtbot.addWidget(window)
    window.setCentralWidget(field)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    dock.hide()
    window.show()
    field.setFocus()
    dock.toggleViewAction().trigger()
    QCoreApplication.processEvents()
    assert window.focusWidget().text() == "New case…"
    dock.setParent(None)
