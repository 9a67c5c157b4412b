"""The date that is compared with: which scene, its layer, and what a map of it shows."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...core.dates import write_interval
from ...core.records import Scene
from ...session import CaseSession
from ...words import tr
from ..layers import ROLE, SCENE
from ..scene_steps import can_be_shown, is_service, scenes_to_step
from ..scenes import SceneLayers

_OF_ONE_DATE = frozenset({"sighting"})
"""Layers that show what was drawn on the scene of the main map, and would be wrong on another date."""


class OtherScene(QObject):
    """Keeps which scene is compared with; ``changed`` tells that it, or its layer, is another one now."""

    changed = pyqtSignal()

    def __init__(self, session: CaseSession, scenes: SceneLayers, project: QgsProject) -> None:
        super().__init__()
        self._session = session
        self._scenes = scenes
        self._project = project
        self.uuid = ""
        session.changed.connect(self._follow_case)
        session.scene_shown.connect(self._follow_scene)
        project.layersAdded.connect(self._follow_layers)
        project.layersRemoved.connect(self._follow_layers)

    def dispose(self) -> None:
        """Let go of session and project."""
        self._session.changed.disconnect(self._follow_case)
        self._session.scene_shown.disconnect(self._follow_scene)
        self._project.layersAdded.disconnect(self._follow_layers)
        self._project.layersRemoved.disconnect(self._follow_layers)
        self.deleteLater()

    def choices(self) -> list[Scene]:
        """Return the scenes that can be compared with, in order of time."""
        store = self._session.store
        return [] if store is None else [scene for scene in scenes_to_step(self._session) if can_be_shown(store, scene)]

    def begin(self) -> None:
        """Choose the date before the one shown, else the one after it, where none is chosen yet; fetch nothing."""
        if self.uuid:
            return
        files = [scene.uuid for scene in self.choices() if not is_service(scene)]
        shown = files.index(self._session.scene) if self._session.scene in files else len(files)
        near = [*reversed(files[:shown]), *files[shown + 1 :]]
        self.choose(near[0] if near else "")

    def choose(self, uuid: str) -> None:
        """Compare with a scene; a service is fetched now, as a person asked for it."""
        if uuid != self.uuid:
            self.uuid = uuid
            self._scenes.need(uuid)
            self.changed.emit()

    def forget(self) -> None:
        """Compare with none."""
        self.uuid = ""

    def layer(self) -> QgsRasterLayer | None:
        """Return the layer of the scene compared with, ``None`` until there is one."""
        return self._scenes.layer(self.uuid) if self.uuid else None

    def date(self) -> str:
        """Return when the scene compared with was taken."""
        return date_of(self._session.find(Scene, self.uuid))

    def date_shown(self) -> str:
        """Return when the scene on the main map was taken."""
        return date_of(self._session.find(Scene, self._session.scene))

    def layers(self, shown: Sequence[QgsMapLayer]) -> list[QgsMapLayer]:
        """Return the layers of a map, with the other scene in the place of the one shown."""
        own = self.layer()
        scenes = [layer for layer in shown if layer.customProperty(SCENE)]
        kept = [layer for layer in shown if layer not in scenes and layer.customProperty(ROLE) not in _OF_ONE_DATE]
        if own is None:
            return kept
        below = shown[list(shown).index(scenes[0]) :] if scenes else []
        place = next((number for number, layer in enumerate(kept) if layer in below), len(kept))
        return [*kept[:place], own, *kept[place:]]

    def _follow_case(self, tables: frozenset[str]) -> None:
        if Scene.table in tables:
            if self.uuid and self._session.find(Scene, self.uuid) is None:
                self.uuid = ""
            self.changed.emit()

    def _follow_scene(self, _uuid: str) -> None:
        self.changed.emit()

    def _follow_layers(self, _layers: object) -> None:
        if self.uuid:
            self.changed.emit()


class SceneChooser(QComboBox):
    """Lists the dates that can be compared with."""

    def __init__(self, other: OtherScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._other = other
        self.setToolTip(tr("The date to compare with the one that the map shows"))
        self.setAccessibleName(self.toolTip())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._fill()
        other.changed.connect(self._fill)
        self.activated.connect(self._choose)

    def dispose(self) -> None:
        """Let go of the scene."""
        self._other.changed.disconnect(self._fill)

    def _fill(self) -> None:
        listed = [(_named(scene), scene.uuid) for scene in self._other.choices()]
        if listed != [(self.itemText(row), self.itemData(row)) for row in range(self.count())]:
            self.clear()
            for words, uuid in listed:
                self.addItem(words, uuid)
        self.setCurrentIndex(self.findData(self._other.uuid))

    def _choose(self, _row: int) -> None:
        self._other.choose(self.currentData())


def date_of(scene: Scene | None) -> str:
    """Write when a scene was taken."""
    if scene is None:
        return tr("no scene")
    return tr("no date") if scene.acquired is None else write_interval(scene.acquired)


def _named(scene: Scene) -> str:
    return tr("{date} (service)").format(date=date_of(scene)) if is_service(scene) else date_of(scene)
