"""The roof: makes the parts, connects them, and takes all of it down again."""

from __future__ import annotations

import sys

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget

from .canvas.layers import CaseLayers, case_of_project
from .canvas.out_of_reach import OutOfReach
from .canvas.saved_project import SavedProject
from .canvas.scenes import SceneLayers
from .jobs import Jobs, take_nothing
from .messages import Messages
from .panels.both_versions import BothVersions
from .panels.broken_notice import BrokenNotice
from .panels.case_actions import CaseActions, icon
from .panels.dock import Desk, PanelDock
from .panels.opening import CaseOpening
from .panels.room_for_map import docks_are_kept, note_docks_kept
from .panels.toolbar import MenuAndToolbar
from .panels.tools import Tools
from .session import CaseSession
from .words import WindowWords, tr

_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_BESIDE = {"scenes": "Layers", "berms": "BermlineGrowthPanel", "chain": "BermlineGrowthPanel"}
"""The dock, by its object name, that a panel is put on a tab with."""
_STATUS_MS = 6000
_SWITCH_S = 0.0002
"""So long the window waits at most, each time, for Python on another thread: 5 ms is the default."""


class BermlinePlugin:
    """What QGIS loads. ``initGui`` builds, ``unload`` leaves nothing behind; both may be called again."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.desk: Desk | None = None
        self._words = WindowWords()

    @property
    def busy(self) -> bool:
        """Whether a case is still being opened."""
        return self._opening.busy

    def initProcessing(self) -> None:
        """Put the algorithms in place: all that QGIS asks for where it has no window, as in ``qgis_process``."""
        self._words.install(QgsApplication.locale())
        self._provider = _make_provider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Put menu, toolbar, docks and algorithms in place."""
        self._words.install(QgsApplication.locale())
        window = self.iface.mainWindow()
        self._switched_after = sys.getswitchinterval()
        sys.setswitchinterval(min(_SWITCH_S, self._switched_after))
        self._root = QObject(window)
        session = CaseSession(_analyst(), self._root)
        self._opening = CaseOpening(self.iface, self._root)
        self.scenes = SceneLayers(session, QgsProject.instance(), self.iface.mapCanvas())
        self.desk = Desk(
            self.iface,
            session,
            Jobs(self._root),
            CaseLayers(
                session,
                QgsProject.instance(),
                self.iface.mapCanvas(),
                self._opening.bringing_in,
                first=(self._opening.bringing_in, self._opening.showing, self._opening.drawing),
            ),
            Messages(self.iface.messageBar()),
        )
        self.desk.layers.tell = self.desk.messages.error
        self.scenes.not_corrected.connect(self.desk.messages.error)
        self.scenes.ended.connect(self._say_in_status_bar)
        self._broken = BrokenNotice(session, self.desk.messages, self._root)
        self._both = BothVersions(self.desk, self._root)
        self._saved = SavedProject(QgsProject.instance(), self.desk.messages.error, self._root)
        self._out_of_reach = OutOfReach(session, self.iface, self._root)
        self._case = CaseActions(self.desk, self._root)
        self.docks = self._make_docks()
        self._case.settle = lambda: all(dock.settle() for dock in self.docks.values())
        self.tools = Tools(self.desk, self.scenes, self.docks, self._root)
        self._toolbar = MenuAndToolbar(self.desk, self._case, self.tools, self._toggles())
        self.initProcessing()
        self._connect()
        self._toolbar.refresh()
        self._adopt_project()
        words = tr("Clean up after an export that did not end")
        self.desk.jobs.start(words, _clean_up, take_nothing, self.desk.messages.error)
        if window.isVisible():
            self._place_docks()

    def unload(self) -> None:
        """Take down what ``initGui`` built, in the opposite order."""
        if self.desk is None:
            return
        self._disconnect()
        self.desk.session.close()
        self.desk.session.let_go()
        QgsApplication.processingRegistry().removeProvider(self._provider)
        self._toolbar.dispose()
        self.tools.dispose()
        for dock in self.docks.values():
            dock.dispose()
            self.iface.removeDockWidget(dock)
            dock.deleteLater()
        self.desk.jobs.stop_all()
        self._broken.dispose()
        self._case.dispose()
        self._both.dispose()
        self._saved.dispose()
        self._out_of_reach.dispose()
        self.desk.layers.dispose()
        self.scenes.not_corrected.disconnect(self.desk.messages.error)
        self.scenes.ended.disconnect(self._say_in_status_bar)
        self.scenes.dispose()
        self._root.deleteLater()
        self._words.remove()
        sys.setswitchinterval(self._switched_after)
        self.docks = {}
        self.desk = None

    def _make_docks(self) -> dict[str, PanelDock]:
        ways = self._case.ways()
        purposes = (
            ("scenes", tr("Bermline Scenes"), _LEFT, tr("Scenes are the dated images that everything is seen on.")),
            ("growth", tr("Bermline Growth"), _BOTTOM, tr("Growth says what stood where, and since when.")),
            ("berms", tr("Bermline Berms"), _BOTTOM, tr("Berms measures the spacing of earth berms.")),
            ("chain", tr("Bermline Chain"), _BOTTOM, tr("Chain records movements, their sources and denials.")),
            ("evidence", tr("Bermline Evidence"), _RIGHT, tr("Evidence turns a case into a pack for others to check.")),
        )
        docks: dict[str, PanelDock] = {}
        for module, title, area, purpose in purposes:
            dock = PanelDock(module, title, purpose, self.desk, ways)
            self.iface.addDockWidget(area, dock)
            dock.hide()
            docks[module] = dock
        return docks

    def _place_docks_once(self) -> None:
        """Place the docks until QGIS has first ended with them: only then has it kept where a person put them."""
        if not docks_are_kept():
            self._place_docks()

    def _place_docks(self) -> None:
        """Put the docks on tabs. While QGIS starts, what it then restores of its window would undo it."""
        window = self.iface.mainWindow()
        for module, beside in _BESIDE.items():
            neighbour = window.findChild(QDockWidget, beside)
            if neighbour is not None:
                window.tabifyDockWidget(neighbour, self.docks[module])

    def _toggles(self) -> list[QAction]:
        toggles = []
        for name, dock in self.docks.items():
            toggle = dock.toggleViewAction()
            toggle.setObjectName(f"bermlineShow{name.capitalize()}")
            toggle.setIcon(icon(name))
            toggles.append(toggle)
        return toggles

    def _connect(self) -> None:
        session = self.desk.session
        self.iface.initializationCompleted.connect(self._place_docks_once)
        QgsApplication.instance().aboutToQuit.connect(note_docks_kept)
        self._opening.watch(self.desk, self.docks, self._case)
        for signal in (session.opened, session.closed, session.scene_shown, session.changed):
            signal.connect(self._refresh)
        project = QgsProject.instance()
        project.readProject.connect(self._adopt_project)
        project.cleared.connect(self._case.leave)

    def _disconnect(self) -> None:
        session = self.desk.session
        self.iface.initializationCompleted.disconnect(self._place_docks_once)
        QgsApplication.instance().aboutToQuit.disconnect(note_docks_kept)
        self._opening.dispose()
        for signal in (session.opened, session.closed, session.scene_shown, session.changed):
            signal.disconnect(self._refresh)
        project = QgsProject.instance()
        project.readProject.disconnect(self._adopt_project)
        project.cleared.disconnect(self._case.leave)

    def _adopt_project(self, *_: object) -> None:
        """Open the case that the project names; one that is not there is told."""
        address = case_of_project(QgsProject.instance())
        store = self.desk.session.store
        if address is not None and (store is None or store.place.address != address):
            self._case.open_address(address)

    def _refresh(self, *_: object) -> None:
        self._toolbar.refresh()

    def _say_in_status_bar(self, words: str) -> None:
        self.iface.statusBarIface().showMessage(words, _STATUS_MS)


def _analyst() -> str:
    """Return the name that the journal carries: the one set for Bermline, else the account's."""
    return QgsSettings().value("Bermline/analyst", "") or QgsApplication.userFullName() or tr("analyst")


def _clean_up(_progress: object) -> None:
    from .sheets.clean_up import clean_up

    clean_up()


def _make_provider() -> object:
    from .processing.provider import BermlineProvider

    return BermlineProvider()
