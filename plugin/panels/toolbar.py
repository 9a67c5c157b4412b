"""Bermline's menu and toolbar in QGIS' window."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QToolButton

from ..core.dates import write_interval
from ..core.records import Scene
from ..plain import plain_label
from ..words import tr
from .case_actions import CaseActions, icon
from .case_name import case_name
from .dock import Desk
from .tools import Tools

_CASE_LETTERS = 24
_DRAWING = ("structure", "transect", "crest", "detect", "export")


class MenuAndToolbar:
    """Offers the case, the tools and the ``toggles`` of the panels; the toolbar says which case and date is shown."""

    def __init__(self, desk: Desk, case: CaseActions, tools: Tools, toggles: Sequence[QAction]) -> None:
        self._desk, self._case, self._tools = desk, case, tools
        self._menu = self._make_menu(toggles)
        self._bar = self._make_bar(toggles)
        for action, keys in self._registered():
            desk.iface.registerMainWindowAction(action, keys)

    def dispose(self) -> None:
        """Take both out of the window."""
        for action, _keys in self._registered():
            self._desk.iface.unregisterMainWindowAction(action)
        window = self._desk.iface.mainWindow()
        window.removeToolBar(self._bar)
        self._bar.deleteLater()
        window.menuBar().removeAction(self._menu.menuAction())
        self._menu.deleteLater()

    def refresh(self) -> None:
        """Say what is shown now, and offer what can be done with it."""
        self._tools.refresh()
        self._name_case()
        session = self._desk.session
        scene = session.find(Scene, session.scene)
        interval = scene.acquired if scene is not None else None
        if scene is None:
            self._date.setText("")
        else:
            self._date.setText(tr("no date known") if interval is None else write_interval(interval))

    def _registered(self) -> list[tuple[QAction, str]]:
        return [*self._case.registered(), *self._tools.keys()]

    def _make_menu(self, toggles: Sequence[QAction]) -> QMenu:
        iface = self._desk.iface
        menu = QMenu(tr("&Bermline"), iface.mainWindow())
        menu.setObjectName("bermlineMenu")
        self._case.fill_menu(menu)
        menu.addSeparator()
        menu.addActions(list(self._tools.actions.values()))
        menu.addSeparator()
        menu.addActions(toggles)
        iface.mainWindow().menuBar().insertMenu(iface.firstRightStandardMenu().menuAction(), menu)
        return menu

    def _make_bar(self, toggles: Sequence[QAction]) -> QToolBar:
        bar, tools = self._desk.iface.addToolBar(tr("Bermline")), self._tools.actions
        bar.setObjectName("BermlineToolbar")
        bar.addWidget(self._make_case_button(bar))
        bar.addActions([self._case.undo, self._case.redo])
        bar.addSeparator()
        bar.addActions([tools["add"], tools["previous"]])
        self._date = plain_label()
        self._date.setObjectName("bermlineSceneDate")
        self._date.setMinimumWidth(self._date.fontMetrics().horizontalAdvance("2018-06-23 06:50:00 UTC"))
        self._date.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar.addWidget(self._date)
        bar.addActions([tools["next"], tools["swipe"], tools["second"]])
        bar.addSeparator()
        bar.addActions([tools[name] for name in _DRAWING])
        bar.addSeparator()
        bar.addActions(toggles)
        return bar

    def _make_case_button(self, bar: QToolBar) -> QToolButton:
        button = self._case_button = QToolButton(bar)
        button.setObjectName("bermlineCaseButton")
        button.setIcon(icon("bermline"))
        button.setToolTip(tr("Case: new, open, worked example, recent, close"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._case.fill_menu(menu)
        button.setMenu(menu)
        return button

    def _name_case(self) -> None:
        """Say which case is open."""
        store, button = self._desk.session.store, self._case_button
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonIconOnly if store is None else style.ToolButtonTextBesideIcon)
        room = button.fontMetrics().horizontalAdvance("x" * _CASE_LETTERS)
        if store is None:
            button.setText("")
            return
        title = button.fontMetrics().elidedText(store.title, Qt.TextElideMode.ElideRight, room)
        button.setText(case_name(store, title))
