"""The scenes of the open case on the map: one at a time, each with its time."""

from __future__ import annotations

from time import perf_counter

from qgis.core import (
    Qgis,
    QgsDataProvider,
    QgsLayerTreeLayer,
    QgsMessageLog,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..core.errors import BermlineError
from ..core.records import Scene, Site
from ..jobs import Jobs, Newest, Progress, on_qt_thread
from ..messages import LOG, as_logged
from ..session import CaseSession
from ..words import counted, explain, tr
from .corrected import can_be_corrected
from .groups import SCENES, find_group, remove_empty_groups, scenes_group
from .scene_layer import ROLE, SCENE, dress_layer, make_layer
from .scene_sources import SceneSources
from .scene_steps import can_be_shown, is_service, next_of, previous_of, source_of, when_taken
from .scene_time import SceneTime
from .value_range import seek_value_range

_AT_ONCE = 50
"""So many files are looked for in a moment, even across a network."""
_SLICE_S = 0.01
_PAUSE_MS = 15
_ALL_READY = 300
"""Of so many scenes each has its layer ready; in a larger case one that was shown has."""
_LAST = (float("inf"), "")


class SceneLayers(QObject):
    """Keeps a raster layer a scene, and shows the one that the session says.

    Layers of files are made a few at a time, so that a case of hundreds of scenes opens at once, and in a case
    of more only when they are first shown; those of services always so, on a thread, so that opening a case
    fetches nothing. Layers that a reopened project brings are taken over. Where the session says so, scenes
    are shown moved back by their shifts; ``not_corrected`` carries, once each time that this is asked for, why a
    scene is not (``BermlineError``); ``ended`` carries, in words, that there is no scene to step on to.
    """

    not_corrected = pyqtSignal(object)
    ended = pyqtSignal(str)

    def __init__(self, session: CaseSession, project: QgsProject, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._session = session
        self._project = project
        self._time = SceneTime(session, project, canvas)
        self._sources = SceneSources(session, self._tell_uncorrected)
        self._jobs = Jobs(self)
        self._looking = Newest(self._jobs, self._tell, _AT_ONCE)
        self._ids: dict[str, str] = {}
        self._made_from: dict[str, str] = {}
        self._order: dict[str, tuple[float, str]] = {}
        self._waiting: list[str] = []
        self._moving: list[str] = []
        self._fetching: set[str] = set()
        self._placing = self._told_uncorrected = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._make_some)
        session.opened.connect(self._take_over)
        session.closing.connect(self._clear)
        session.changed.connect(self._follow_changes)
        session.scene_shown.connect(self._show)
        session.correction_switched.connect(self._move_all)
        project.layerTreeRoot().visibilityChanged.connect(self._follow_tree)
        if session.store is not None:
            self._take_over()

    def dispose(self) -> None:
        """Let go of session, project and canvas, and stop what runs; the layers stay with the project."""
        self._time.dispose()
        self._session.opened.disconnect(self._take_over)
        self._session.closing.disconnect(self._clear)
        self._session.changed.disconnect(self._follow_changes)
        self._session.scene_shown.disconnect(self._show)
        self._session.correction_switched.disconnect(self._move_all)
        self._project.layerTreeRoot().visibilityChanged.disconnect(self._follow_tree)
        self._timer.stop()
        self._jobs.stop_all()
        self.deleteLater()

    def layer(self, uuid: str) -> QgsRasterLayer | None:
        """Return the layer of a scene; ``None`` where there is none yet."""
        return self._project.mapLayer(self._ids.get(uuid, ""))

    def next_scene(self) -> None:
        """Show the next real scene; after the last that is said."""
        none = tr("There is no later scene to show."), tr("There is no later scene of {site} to show.")
        self._step_to(next_of(self._session), *none)

    def previous_scene(self) -> None:
        """Show the previous real scene; before the first that is said."""
        none = tr("There is no earlier scene to show."), tr("There is no earlier scene of {site} to show.")
        self._step_to(previous_of(self._session), *none)

    def need(self, uuid: str) -> QgsRasterLayer | None:
        """Return the layer of a scene that a person asked for beside the one shown; ``None`` until there is one.

        A service is opened for it on a thread; the project tells when its layer is there.
        """
        scene, store = self._session.find(Scene, uuid), self._session.store
        if scene is None or store is None or not can_be_shown(store, scene):
            return None
        if self.layer(uuid) is None:
            if is_service(scene):
                self._fetch(scene)
            else:
                self._make(uuid)
        self._find_stretch_of(scene)
        return self.layer(uuid)

    def finish(self) -> None:
        """Make at once all layers that still wait, as a project that is saved without a window needs them."""
        if self._looking.busy:
            self._look(0)
        while self._waiting:
            self._make(self._waiting.pop(0))

    def _there(self) -> list[QgsRasterLayer]:
        return [layer for layer in map(self.layer, self._ids) if layer is not None]

    def _step_to(self, uuid: str, none: str, none_of_site: str) -> None:
        shown = self._session.find(Scene, self._session.scene)
        site = None if shown is None else self._session.find(Site, shown.site or "")
        if uuid:
            self._session.show_scene(uuid)
        elif site is not None:
            self.ended.emit(none_of_site.format(site=site.name or site.label))
        elif self._session.store is not None:
            self.ended.emit(none)

    def _take_over(self) -> None:
        """Find the layers that the project holds already, and queue the others."""
        self._ids = {}
        for layer in self._project.mapLayers().values():
            uuid = layer.customProperty(SCENE, "")
            if layer.customProperty(ROLE) == "scene" and uuid:
                self._ids.setdefault(uuid, layer.id())
        self._made_from = {}
        for scene in self._session.records(Scene):
            if self.layer(scene.uuid) is not None and not self._sources.shows(self.layer(scene.uuid), scene):
                self._drop(scene.uuid)
        # The file that corrects a scene may have come with the project: it is written anew.
        self._session.show_corrected(any(self._sources.is_corrected(layer) for layer in self._there()))
        self._align()
        shown = self._checked_scene()
        if shown:
            self._session.show_scene(shown)

    def _clear(self) -> None:
        self._timer.stop()
        self._looking.stop()
        self._waiting, self._moving = [], []
        self._jobs.cancel_all()
        self._fetching = set()
        present = [layer.id() for layer in self._there()]
        self._ids, self._made_from = {}, {}
        if present:
            self._project.removeMapLayers(present)
        remove_empty_groups(self._project)

    def _follow_changes(self, tables: frozenset[str]) -> None:
        if Scene.table in tables:
            self._align()

    def _align(self) -> None:
        """Look which scenes can be shown, on a thread where they are many, and bring the layers in line with them."""
        self._look(len(self._session.records(Scene)))

    def _look(self, size: int) -> None:
        store, records = self._session.store, self._session.records(Scene)
        if store is None:
            return

        def look() -> set[str]:
            return {scene.uuid for scene in records if can_be_shown(store, scene)}

        words = counted(len(records), tr("Look for the file of 1 scene"), tr("Look for the files of {count} scenes"))
        self._looking.begin(words, look, self._align_with, size)

    def _align_with(self, real: set[str]) -> None:
        """Remove the layers of scenes that are not ``real``, dress the others anew, queue those that are missing."""
        scenes, moving = {scene.uuid: scene for scene in self._session.records(Scene)}, frozenset(self._moving)
        for uuid in self._ids.keys() - real:
            self._drop(uuid)
        for uuid, scene in scenes.items():
            layer = self.layer(uuid)
            if layer is None:
                continue
            trace = self._sources.trace(scene)
            if not layer.isValid() or self._made_from.get(uuid, trace) != trace:
                self._drop(uuid)
            elif uuid not in moving:
                self._made_from[uuid] = trace
                dress_layer(layer, scene)
        self._order = {uuid: when_taken(scene) for uuid, scene in scenes.items()}
        ordered = sorted(scenes.values(), key=when_taken) if len(scenes) <= _ALL_READY else ()
        self._waiting = [
            scene.uuid
            for scene in ordered
            if self.layer(scene.uuid) is None and not is_service(scene) and scene.uuid in real
        ]
        if self._session.scene in scenes:
            self._show(self._session.scene)
        elif self._session.scene:
            self._session.show_scene("")
        if self._waiting:
            self._timer.start()
        else:
            remove_empty_groups(self._project)

    def _move_all(self, _corrected: bool) -> None:  # noqa: FBT001 - a slot
        """Show the scenes whose shifts are known from their other files, the one on the map first."""
        self._told_uncorrected = False
        scenes = [scene for scene in self._session.records(Scene) if can_be_corrected(scene)]
        scenes.sort(key=lambda scene: scene.uuid != self._session.scene)
        self._moving = [scene.uuid for scene in scenes if self.layer(scene.uuid) is not None]
        if self._moving:
            self._timer.start()

    def _move(self, uuid: str) -> None:
        """Let the layer of a scene keep its style, and be read from where the scene is shown from now."""
        scene, layer = self._session.find(Scene, uuid), self.layer(uuid)
        if scene is None or layer is None or self._made_from.get(uuid) == self._sources.trace(scene):
            return
        options = QgsDataProvider.ProviderOptions()
        layer.setDataSource(self._sources.of(scene), layer.name(), "gdal", options)
        dress_layer(layer, scene)
        self._made_from[uuid] = self._sources.trace(scene)
        layer.triggerRepaint()

    def _drop(self, uuid: str) -> None:
        layer = self.layer(uuid)
        self._ids.pop(uuid, None)
        self._made_from.pop(uuid, None)
        if layer is not None:
            self._project.removeMapLayer(layer.id())

    def _make_some(self) -> None:
        until = perf_counter() + _SLICE_S
        while (self._moving or self._waiting) and perf_counter() < until:
            if self._moving:
                self._move(self._moving.pop(0))
            else:
                self._make(self._waiting.pop(0))
        if self._moving or self._waiting:
            self._timer.start()

    def _make(self, uuid: str) -> QgsRasterLayer | None:
        scene = self._session.find(Scene, uuid)
        store = self._session.store
        if scene is None or store is None or self.layer(uuid) is not None or not can_be_shown(store, scene):
            return self.layer(uuid)
        return self._place(scene, make_layer(scene, self._sources.of(scene)))

    def _place(self, scene: Scene, layer: QgsRasterLayer) -> QgsRasterLayer | None:
        """Put a new layer into project and tree; one that is not valid is told and let go."""
        if not layer.isValid():
            words = tr("{name} cannot be shown: {reason}").format(name=scene.name, reason=layer.error().summary())
            QgsMessageLog.logMessage(as_logged(words), LOG, Qgis.MessageLevel.Warning)
            return None
        self._placing = True
        try:
            if self._project.addMapLayer(layer, False) is None:
                return None
            group = scenes_group(self._project)
            if not group.isMutuallyExclusive():
                group.setIsMutuallyExclusive(True, -1)
            node = QgsLayerTreeLayer(layer)
            node.setExpanded(False)
            # Before it is in the tree: there it would have all others looked at.
            node.setItemVisibilityChecked(False)
            group.insertChildNode(self._row_for(scene), node)
            shown = scene.uuid == self._session.scene
            if node.itemVisibilityChecked() != shown:
                node.setItemVisibilityChecked(shown)
            if len(group.children()) == 1:
                group.setExpanded(False)
        finally:
            self._placing = False
        self._ids[scene.uuid] = layer.id()
        self._made_from[scene.uuid] = self._sources.trace(scene)
        return layer

    def _row_for(self, scene: Scene) -> int:
        """Return the row in the group that keeps it in order of time, the newest on top."""
        when = when_taken(scene)
        return sum(when <= self._order.get(uuid, _LAST) for uuid in self._ids)

    def _show(self, uuid: str) -> None:
        scene = self._session.find(Scene, uuid)
        store = self._session.store
        if scene is not None and store is not None and self.layer(uuid) is None and can_be_shown(store, scene):
            if is_service(scene):
                self._fetch(scene)
            else:
                self._make(uuid)
        group = find_group(self._project.layerTreeRoot(), SCENES)
        if group is None:
            return
        self._placing = True
        try:
            for node in group.findLayers():
                if node.itemVisibilityChecked() and _uuid_of(node) != uuid:
                    node.setItemVisibilityChecked(False)
            node = group.findLayer(self._ids.get(uuid, ""))
            if node is not None:
                node.setItemVisibilityCheckedParentRecursive(True)
        finally:
            self._placing = False
        if scene is not None:
            self._find_stretch_of(scene)

    def _fetch(self, scene: Scene) -> None:
        """Open a service on a thread: its first answer may take long."""
        if scene.uuid in self._fetching:
            return
        self._fetching.add(scene.uuid)
        source = source_of(self._session.store, scene)
        main = QCoreApplication.instance().thread()

        def open_service(_progress: Progress) -> QgsRasterLayer:
            layer = make_layer(scene, source)
            layer.moveToThread(main)
            return layer

        def place(layer: QgsRasterLayer) -> None:
            self._fetching.discard(scene.uuid)
            still = self._session.find(Scene, scene.uuid)
            if still is not None and self.layer(scene.uuid) is None and self._place(still, layer) is not None:
                self._show(self._session.scene)

        def give_up(error: BermlineError) -> None:
            self._fetching.discard(scene.uuid)
            self._tell(error)

        self._jobs.start(tr("Open {name}").format(name=scene.name), open_service, place, give_up, on_qt_thread)

    def _find_stretch_of(self, scene: Scene) -> None:
        layer = self.layer(scene.uuid)
        if layer is not None:
            seek_value_range(layer, source_of(self._session.store, scene), self._project, self._jobs, self._tell)

    def _tell_uncorrected(self, error: BermlineError) -> None:
        self._tell(error)
        if not self._told_uncorrected:
            self._told_uncorrected = True
            self.not_corrected.emit(error)

    def _tell(self, error: BermlineError) -> None:
        QgsMessageLog.logMessage(as_logged(explain(error)), LOG, Qgis.MessageLevel.Warning)

    def _follow_tree(self, node: object) -> None:
        """Take a scene that a person switched on in the layer tree as the one shown."""
        if self._placing or self._session.store is None or not hasattr(node, "layerId"):
            return
        uuid = _uuid_of(node)
        if uuid and node.itemVisibilityChecked() and self._session.find(Scene, uuid) is not None:
            self._session.show_scene(uuid)

    def _checked_scene(self) -> str:
        group = find_group(self._project.layerTreeRoot(), SCENES)
        nodes = group.findLayers() if group is not None else []
        return next((_uuid_of(node) for node in nodes if node.itemVisibilityChecked() and _uuid_of(node)), "")


def _uuid_of(node) -> str:
    layer = node.layer()
    return layer.customProperty(SCENE, "") if layer is not None else ""
