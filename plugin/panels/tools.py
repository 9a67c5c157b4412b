"""The tools that menu and toolbar offer, whatever panel is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ..canvas.scenes import SceneLayers
from ..core.records import Scene
from ..words import tr
from .case_actions import icon
from .dock import Desk, PanelDock

if TYPE_CHECKING:
    from ..canvas.compare import Compare

_SCENE_TOOLS = frozenset({"previous", "next", "swipe", "second", "transect", "detect"})
"""They show or read scenes, and have nothing to do where the case has none."""
_WRITING_TOOLS = frozenset({"add", "structure", "crest"})
_KEYS = {"previous": ",", "next": "."}


class Tools(QObject):
    """The ``actions`` by name; ``compare`` shows two dates, and is made when it is first asked for."""

    def __init__(self, desk: Desk, scenes: SceneLayers, docks: Mapping[str, PanelDock], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._scenes, self._docks = desk, scenes, docks
        self.compare: Compare | None = None
        self._tips: dict[str, str] = {}
        """The tips of what cannot be done now, without the reason."""
        self.actions: dict[str, QAction] = {
            "add": self._tool(
                "bermlineAddScenes", "scene_add", tr("Add scenes…"), lambda: self._panel("scenes").ask_files()
            ),
            "previous": self._tool(
                "bermlinePreviousScene", "scene_previous", tr("Previous scene"), scenes.previous_scene
            ),
            "next": self._tool("bermlineNextScene", "scene_next", tr("Next scene"), scenes.next_scene),
            "swipe": self._switch("bermlineSwipe", "swipe", tr("Swipe"), self._set_swipe),
            "second": self._switch("bermlineSecondView", "second_view", tr("Second view"), self._set_second_view),
            "structure": self._tool(
                "bermlineDrawStructure",
                "structure_draw",
                tr("Draw structure"),
                lambda: self._panel("growth").draw_structure(),
            ),
            "transect": self._tool(
                "bermlineTransect", "transect", tr("Transect"), lambda: self._panel("berms").draw_transect()
            ),
            "crest": self._tool(
                "bermlineDrawCrest", "crest_draw", tr("Draw crest"), lambda: self._panel("berms").draw_crest()
            ),
            "detect": self._tool(
                "bermlineDetect",
                "detect",
                tr("Detect crests, cells or a field"),
                lambda: self._panel("berms").detect(),
            ),
            "export": self._tool(
                "bermlineExportPack", "export_pack", tr("Export pack…"), lambda: self._panel("evidence").ask_export()
            ),
        }

    def keys(self) -> list[tuple[QAction, str]]:
        """Return the actions, each with the keys that it has at first."""
        return [(action, _KEYS.get(name, "")) for name, action in self.actions.items()]

    def refresh(self) -> None:
        """Offer what can be done with the case as it is now."""
        for name, action in self.actions.items():
            why_not = self._why_not(name, action)
            action.setEnabled(not why_not)
            self._add_to_tip(name, action, why_not)

    def dispose(self) -> None:
        """Take down what compares two dates."""
        if self.compare is not None:
            self.compare.dispose()
            self.compare = None

    def _why_not(self, name: str, action: QAction) -> str:
        """Return in words why something cannot be done now; "" where it can."""
        session = self._desk.session
        if session.store is None:
            return tr("Open a case first.")
        if session.store.read_only and name in _WRITING_TOOLS:
            return tr("This case is open for reading only: nothing in it can be changed.")
        # What is switched on can be switched off, whatever became of the scenes.
        if name in _SCENE_TOOLS and not action.isChecked() and not session.records(Scene):
            return tr("Add a scene first.")
        return ""

    def _add_to_tip(self, name: str, action: QAction, words: str) -> None:
        """Say something in the tip below the name and keys that QGIS writes there."""
        tip = self._tips.pop(name, action.toolTip())
        if words:
            self._tips[name] = tip
            tip = f"{tip}<br>{words}"
        action.setToolTip(tip)

    def _tool(self, name: str, icon_name: str, words: str, run: Callable[[], None]) -> QAction:
        action = QAction(icon(icon_name), words, self)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: run())
        return action

    def _switch(self, name: str, icon_name: str, words: str, run: Callable[[bool], None]) -> QAction:
        action = QAction(icon(icon_name), words, self)
        action.setObjectName(name)
        action.setCheckable(True)
        action.toggled.connect(run)
        return action

    def _panel(self, name: str) -> Any:
        self._docks[name].setUserVisible(True)
        return self._docks[name].panel()

    def _comparing(self) -> Compare:
        if self.compare is None:
            from ..canvas.compare import Compare

            self.compare = Compare(self._desk.iface, self._desk.session, self._scenes, QgsProject.instance())
            self.compare.second_view_shown.connect(self.actions["second"].setChecked)
            self.compare.swipe_shown.connect(self.actions["swipe"].setChecked)
        return self.compare

    def _set_second_view(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        if wanted:
            self._comparing().open_second_view()
        elif self.compare is not None:
            self.compare.close_second_view()

    def _set_swipe(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        if wanted:
            self._comparing().open_swipe()
        elif self.compare is not None:
            self.compare.close_swipe()
