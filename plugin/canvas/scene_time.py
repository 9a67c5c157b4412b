"""The map's place and time kept with the scene that is shown, and the scene with the map's time."""

from __future__ import annotations

from qgis.core import QgsCsException, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas

from ..core.dates import Interval
from ..core.records import Scene
from ..session import CaseSession
from .ground import on_map
from .scene_layer import time_range
from .scene_steps import can_be_shown, when_taken

_MARGIN = 0.05
"""What is left around a scene that the map is moved to, as a share of its size."""


class SceneTime:
    """Moves the map to a scene that is shown, in place and time, and follows QGIS' Temporal Controller."""

    def __init__(self, session: CaseSession, project: QgsProject, canvas: QgsMapCanvas) -> None:
        self._session = session
        self._project = project
        self._canvas = canvas
        session.opened.connect(self._tell_project)
        session.changed.connect(self._follow_changes)
        session.scene_shown.connect(self._bring)
        canvas.temporalRangeChanged.connect(self._follow_time)
        if session.store is not None:
            self._tell_project()

    def dispose(self) -> None:
        """Let go of session and canvas."""
        self._session.opened.disconnect(self._tell_project)
        self._session.changed.disconnect(self._follow_changes)
        self._session.scene_shown.disconnect(self._bring)
        self._canvas.temporalRangeChanged.disconnect(self._follow_time)

    def _follow_changes(self, tables: frozenset[str]) -> None:
        if Scene.table in tables:
            self._tell_project()

    def _bring(self, uuid: str) -> None:
        scene = self._session.find(Scene, uuid)
        if scene is not None:
            self._bring_into_view(scene)
            self._bring_time_to(scene)

    def _tell_project(self) -> None:
        """Let the project's own time reach from the first scene to the end of the last."""
        times = [scene.acquired for scene in self._session.records(Scene) if scene.acquired is not None]
        if not times:
            return
        whole = time_range(Interval(min(one.begin for one in times), max(one.end for one in times)))
        settings = self._project.timeSettings()
        if settings.temporalRange() != whole:
            settings.setTemporalRange(whole)

    def _bring_into_view(self, scene: Scene) -> None:
        """Move the map to a scene of which it shows nothing; one that it shows a part of leaves the map as it is."""
        if scene.geometry is None or not self._canvas.mapSettings().destinationCrs().isValid():
            return
        try:
            place = on_map(QgsRectangle(*scene.geometry.bounds), self._canvas, self._project)
        except QgsCsException:
            return
        if not self._canvas.extent().intersects(place):
            self._canvas.setExtent(place.buffered(_MARGIN * max(place.width(), place.height())))
            self._canvas.refresh()

    def _bring_time_to(self, scene: Scene) -> None:
        """Where the map is limited to a time without the scene, set that time to the scene's."""
        present = self._canvas.temporalRange()
        if scene.acquired is None or present.isInfinite():
            return
        own = time_range(scene.acquired)
        if not present.overlaps(own):
            self._canvas.setTemporalRange(own)

    def _follow_time(self) -> None:
        """Show a scene taken in the map's time; where there is none, or the shown one is, change nothing."""
        present = self._canvas.temporalRange()
        store = self._session.store
        if store is None or present.isInfinite():
            return
        shown = self._session.find(Scene, self._session.scene)
        if shown is not None and shown.acquired is not None and present.overlaps(time_range(shown.acquired)):
            return
        kind = shown.kind if shown is not None else "image"
        site = shown.site if shown is not None else None
        for scene in sorted(self._session.records(Scene), key=when_taken):
            fits = scene.kind == kind and (site is None or scene.site == site) and scene.acquired is not None
            if fits and present.overlaps(time_range(scene.acquired)) and can_be_shown(store, scene):
                self._session.show_scene(scene.uuid)
                return
