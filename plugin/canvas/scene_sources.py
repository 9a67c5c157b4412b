"""From what the layers of scenes are read."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import QgsRasterLayer

from ..core.errors import BermlineError
from ..core.records import Scene
from ..session import CaseSession
from .corrected import FOLDER, can_be_corrected, corrected_path, corrected_source
from .scene_steps import is_service, source_of


class SceneSources:
    """Says from what a scene of the open case is shown: its own file or service, or the file that corrects it."""

    def __init__(self, session: CaseSession, tell: Callable[[BermlineError], None]) -> None:
        self._session = session
        self._tell = tell

    def of(self, scene: Scene) -> str:
        """Return the name under which QGIS opens what shows a scene; where it cannot be corrected that is told."""
        if self._corrects(scene):
            try:
                return corrected_source(self._session.store, scene)
            except BermlineError as error:
                self._tell(error)
        return source_of(self._session.store, scene)

    def trace(self, scene: Scene) -> str:
        """Return what a layer would have to be made anew for."""
        moved = f" {scene.shift_east_m} {scene.shift_north_m}" if self._corrects(scene) else ""
        return f"{scene.provider} {source_of(self._session.store, scene)} {scene.kind}{moved}"

    def shows(self, layer: QgsRasterLayer, scene: Scene) -> bool:
        """Whether a layer is read from the scene's own file, or from where the one lies that corrects it.

        A project may say anything, and what corrects a scene is written anew before it is trusted. What a service
        shows is the service's to say.
        """
        if is_service(scene):
            return True
        store, source = self._session.store, Path(layer.source())
        if self.is_corrected(layer):
            return can_be_corrected(scene) and source == corrected_path(store, scene)
        return source == Path(source_of(store, scene))

    def is_corrected(self, layer: QgsRasterLayer) -> bool:
        """Whether a layer is read from a file that corrects a scene."""
        store = self._session.store
        return store is not None and Path(layer.source()).parent == store.folder / FOLDER

    def _corrects(self, scene: Scene) -> bool:
        return self._session.corrected and can_be_corrected(scene)
