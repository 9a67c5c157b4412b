"""The roof: makes the parts, connects them, and takes all of it down again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QToolBar, QToolButton

from .canvas.layers import CaseLayers, case_of_project
from .canvas.out_of_reach import OutOfReach
from .canvas.saved_project import SavedProject
from .canvas.scenes import SceneLayers
from .core.dates import write_interval
from .core.records import Scene
from .jobs import Jobs
from .messages import Messages
from .panels.both_versions import BothVersions
from .panels.broken_notice import BrokenNotice
from .panels.case_actions import CaseActions, icon
from .panels.case_name import case_name
from .panels.dock import Desk, PanelDock
from .panels.opening import CaseOpening
from .plain import plain_label
from .session import CaseSession
from .words import WindowWords, tr

if TYPE_CHECKING:
    from .canvas.compare import Compare

_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_BESIDE = {"scenes": "Layers", "berms": "BermlineGrowthPanel", "chain": "BermlineGrowthPanel"}
"""The dock, by its object name, that a panel is put on a tab with."""
_SCENE_TOOLS = frozenset({"previous", "next", "swipe", "second", "transect", "detect"})
"""They show or read scenes, and have nothing to do where the case has none."""
_WRITING_TOOLS = frozenset({"add", "structure", "crest"})
_KEPT_KEY = "Bermline/docks_kept"
_CASE_LETTERS = 24
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
                first=(self._opening.bringing_in, self._opening.showing),
            ),
            Messages(self.iface.messageBar()),
        )
        self.desk.layers.tell = self.desk.messages.error
        self.scenes.not_corrected.connect(self.desk.messages.error)
        self.scenes.ended.connect(self._say_in_status_bar)
        self._compare: Compare | None = None
        self._broken = BrokenNotice(session, self.desk.messages, self._root)
        self._both = BothVersions(self.desk, self._root)
        self._saved = SavedProject(QgsProject.instance(), self.desk.messages.error, self._root)
        self._out_of_reach = OutOfReach(session, self.iface, self._root)
        self._case = CaseActions(self.desk, self._root)
        self.docks = self._make_docks()
        self._case.settle = lambda: all(dock.settle() for dock in self.docks.values())
        self._tools = self._make_tools()
        self._menu = self._make_menu()
        self._toolbar = self._make_toolbar()
        self._register()
        self.initProcessing()
        self._connect()
        self._refresh_tools()
        self._adopt_project()
        words = tr("Clean up after an export that did not end")
        self.desk.jobs.start(words, _clean_up, _take_nothing, self.desk.messages.error)
        if window.isVisible():
            self._place_docks()

    def unload(self) -> None:
        """Take down what ``initGui`` built, in the opposite order."""
        if self.desk is None:
            return
        self._disconnect()
        self.desk.session.close()
        QgsApplication.processingRegistry().removeProvider(self._provider)
        self._unregister()
        if self._compare is not None:
            self._compare.dispose()
            self._compare = None
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
        self.iface.mainWindow().removeToolBar(self._toolbar)
        self._toolbar.deleteLater()
        self.iface.mainWindow().menuBar().removeAction(self._menu.menuAction())
        self._menu.deleteLater()
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
        if not QgsSettings().value(_KEPT_KEY, False, type=bool):
            self._place_docks()

    def _note_docks_kept(self) -> None:
        QgsSettings().setValue(_KEPT_KEY, True)

    def _place_docks(self) -> None:
        """Put the docks on tabs. While QGIS starts, what it then restores of its window would undo it."""
        window = self.iface.mainWindow()
        for module, beside in _BESIDE.items():
            neighbour = window.findChild(QDockWidget, beside)
            if neighbour is not None:
                window.tabifyDockWidget(neighbour, self.docks[module])

    def _make_tools(self) -> dict[str, QAction]:
        return {
            "add": self._tool("bermlineAddScenes", "scene_add", tr("Add scenes…"), self._add_scenes),
            "previous": self._tool(
                "bermlinePreviousScene", "scene_previous", tr("Previous scene"), self.scenes.previous_scene
            ),
            "next": self._tool("bermlineNextScene", "scene_next", tr("Next scene"), self.scenes.next_scene),
            "swipe": self._switch("bermlineSwipe", "swipe", tr("Swipe"), self._set_swipe),
            "second": self._switch("bermlineSecondView", "second_view", tr("Second view"), self._set_second_view),
            "structure": self._tool(
                "bermlineDrawStructure", "structure_draw", tr("Draw structure"), self._draw_structure
            ),
            "transect": self._tool("bermlineTransect", "transect", tr("Transect"), self._draw_transect),
            "crest": self._tool("bermlineDrawCrest", "crest_draw", tr("Draw crest"), self._draw_crest),
            "detect": self._tool("bermlineDetect", "detect", tr("Detect crests, cells or a field"), self._detect),
            "export": self._tool("bermlineExportPack", "export_pack", tr("Export pack…"), self._export_pack),
        }

    def _tool(self, name: str, icon_name: str, words: str, run: Callable[[], None]) -> QAction:
        action = QAction(icon(icon_name), words, self._root)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: run())
        return action

    def _switch(self, name: str, icon_name: str, words: str, run: Callable[[bool], None]) -> QAction:
        action = QAction(icon(icon_name), words, self._root)
        action.setObjectName(name)
        action.setCheckable(True)
        action.toggled.connect(run)
        return action

    def _make_menu(self) -> QMenu:
        window = self.iface.mainWindow()
        menu = QMenu(tr("&Bermline"), window)
        menu.setObjectName("bermlineMenu")
        self._case.fill_menu(menu)
        menu.addSeparator()
        menu.addActions(list(self._tools.values()))
        menu.addSeparator()
        menu.addActions(self._toggles())
        window.menuBar().insertMenu(self.iface.firstRightStandardMenu().menuAction(), menu)
        return menu

    def _make_toolbar(self) -> QToolBar:
        toolbar = self.iface.addToolBar(tr("Bermline"))
        toolbar.setObjectName("BermlineToolbar")
        case_button = self._case_button = QToolButton(toolbar)
        case_button.setObjectName("bermlineCaseButton")
        case_button.setIcon(icon("bermline"))
        case_button.setToolTip(tr("Case: new, open, worked example, recent, close"))
        case_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        case_menu = QMenu(case_button)
        self._case.fill_menu(case_menu)
        case_button.setMenu(case_menu)
        toolbar.addWidget(case_button)
        toolbar.addActions([self._case.undo, self._case.redo])
        toolbar.addSeparator()
        toolbar.addActions([self._tools["add"], self._tools["previous"]])
        self._date = plain_label()
        self._date.setObjectName("bermlineSceneDate")
        self._date.setMinimumWidth(self._date.fontMetrics().horizontalAdvance("2018-06-23 06:50:00 UTC"))
        self._date.setAlignment(Qt.AlignmentFlag.AlignCenter)
        toolbar.addWidget(self._date)
        toolbar.addActions([self._tools["next"], self._tools["swipe"], self._tools["second"]])
        toolbar.addSeparator()
        drawing = ("structure", "transect", "crest", "detect", "export")
        toolbar.addActions([self._tools[name] for name in drawing])
        toolbar.addSeparator()
        toolbar.addActions(self._toggles())
        return toolbar

    def _toggles(self) -> list[QAction]:
        toggles = []
        for name, dock in self.docks.items():
            toggle = dock.toggleViewAction()
            toggle.setObjectName(f"bermlineShow{name.capitalize()}")
            toggle.setIcon(icon(name))
            toggles.append(toggle)
        return toggles

    def _registered(self) -> list[tuple[QAction, str]]:
        keys = {"previous": ",", "next": "."}
        tools = [(action, keys.get(name, "")) for name, action in self._tools.items()]
        return [*self._case.registered(), *tools]

    def _register(self) -> None:
        for action, keys in self._registered():
            self.iface.registerMainWindowAction(action, keys)

    def _unregister(self) -> None:
        for action, _keys in self._registered():
            self.iface.unregisterMainWindowAction(action)

    def _connect(self) -> None:
        session = self.desk.session
        self.iface.initializationCompleted.connect(self._place_docks_once)
        QgsApplication.instance().aboutToQuit.connect(self._note_docks_kept)
        self._opening.watch(self.desk, self.docks, self._case)
        for signal in (session.opened, session.closed, session.scene_shown, session.changed):
            signal.connect(self._refresh_tools)
        project = QgsProject.instance()
        project.readProject.connect(self._adopt_project)
        project.cleared.connect(self._case.leave)

    def _disconnect(self) -> None:
        session = self.desk.session
        self.iface.initializationCompleted.disconnect(self._place_docks_once)
        QgsApplication.instance().aboutToQuit.disconnect(self._note_docks_kept)
        self._opening.dispose()
        for signal in (session.opened, session.closed, session.scene_shown, session.changed):
            signal.disconnect(self._refresh_tools)
        project = QgsProject.instance()
        project.readProject.disconnect(self._adopt_project)
        project.cleared.disconnect(self._case.leave)

    def _adopt_project(self, *_: object) -> None:
        """Open the case that the project names; one that is not there is told."""
        address = case_of_project(QgsProject.instance())
        store = self.desk.session.store
        if address is not None and (store is None or store.place.address != address):
            self._case.open_address(address)

    def _refresh_tools(self, *_: object) -> None:
        session = self.desk.session
        writes = session.store is not None and not session.store.read_only
        seen = bool(session.records(Scene))
        for name, action in self._tools.items():
            allowed = writes if name in _WRITING_TOOLS else session.store is not None
            # What is switched on can be switched off, whatever became of the scenes.
            action.setEnabled(allowed and (seen or action.isChecked() or name not in _SCENE_TOOLS))
        self._name_case()
        scene = session.find(Scene, session.scene)
        interval = scene.acquired if scene is not None else None
        if scene is None:
            self._date.setText("")
        else:
            self._date.setText(tr("no date known") if interval is None else write_interval(interval))

    def _name_case(self) -> None:
        """Let the toolbar say which case is open."""
        store, button = self.desk.session.store, self._case_button
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonIconOnly if store is None else style.ToolButtonTextBesideIcon)
        room = button.fontMetrics().horizontalAdvance("x" * _CASE_LETTERS)
        if store is None:
            button.setText("")
            return
        title = button.fontMetrics().elidedText(store.title, Qt.TextElideMode.ElideRight, room)
        button.setText(case_name(store, title))

    def _say_in_status_bar(self, words: str) -> None:
        self.iface.statusBarIface().showMessage(words, _STATUS_MS)

    def _panel(self, name: str) -> object:
        self.docks[name].setUserVisible(True)
        return self.docks[name].panel()

    def _add_scenes(self) -> None:
        self._panel("scenes").ask_files()

    def _draw_structure(self) -> None:
        self._panel("growth").draw_structure()

    def _draw_transect(self) -> None:
        self._panel("berms").draw_transect()

    def _draw_crest(self) -> None:
        self._panel("berms").draw_crest()

    def _detect(self) -> None:
        self._panel("berms").detect()

    def _comparing(self) -> Compare:
        """Return what compares two dates, made when it is first asked for."""
        if self._compare is None:
            from .canvas.compare import Compare

            self._compare = Compare(self.iface, self.desk.session, self.scenes, QgsProject.instance())
            self._compare.second_view_shown.connect(self._tools["second"].setChecked)
            self._compare.swipe_shown.connect(self._tools["swipe"].setChecked)
        return self._compare

    def _set_second_view(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        if wanted:
            self._comparing().open_second_view()
        elif self._compare is not None:
            self._compare.close_second_view()

    def _set_swipe(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        if wanted:
            self._comparing().open_swipe()
        elif self._compare is not None:
            self._compare.close_swipe()

    def _export_pack(self) -> None:
        self._panel("evidence").ask_export()


def _analyst() -> str:
    """Return the name that the journal carries: the one set for Bermline, else the account's."""
    return QgsSettings().value("Bermline/analyst", "") or QgsApplication.userFullName() or tr("analyst")


def _clean_up(_progress: object) -> None:
    from .sheets.clean_up import clean_up

    clean_up()


def _take_nothing(_outcome: object) -> None:
    """Take the end of work that nobody waits for."""


def _make_provider() -> object:
    from .processing.provider import BermlineProvider

    return BermlineProvider()
