"""What the map shows when a case has just been opened: a scene, in view, with its shape kept."""

from __future__ import annotations

from time import monotonic
from typing import Iterator

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas

from ..core.records import Scene
from ..session import CaseSession
from ..slices import AtOnce
from .layers import ROLE, SCENE, CaseLayers
from .scene_steps import first_file_of

_CONFORMAL = "EPSG:3857"
"""Keeps angles everywhere, so that no scene looks squeezed; nothing is ever measured in it."""

_DRAWING_S = 5.0


class FirstDrawing:
    """The map as it is first drawn with a case: what draws it anew, or needs the processor, can wait for that."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._until = 0.0

    @property
    def busy(self) -> bool:
        """Whether the map is being drawn still; of one that a service keeps waiting no more is expected."""
        return monotonic() < self._until and bool(self._canvas.isDrawing())

    def expect(self) -> None:
        """Let what stands behind it wait from now on."""
        self._until = monotonic() + _DRAWING_S


def expect_first_scene(session: CaseSession, project: QgsProject, bridge: QgsLayerTreeMapCanvasBridge) -> None:
    """Set the system of an empty project before the layers of a case come, where a scene of it will be shown.

    QGIS itself would take the system of the first layer, draw all that it shows, and make a dialog for each layer when
    the system changes; that is kept from it until :func:`show_whatever_comes`.
    """
    scene = session.find(Scene, first_file_of(session))
    if session.scene or scene is None or scene.geometry is None or project.mapLayers():
        return
    bridge.setAutoSetupOnFirstLayer(False)
    if not _suits(project, session):
        project.setCrs(QgsCoordinateReferenceSystem(_CONFORMAL))


def show_whatever_comes(bridge: QgsLayerTreeMapCanvasBridge) -> None:
    """Let QGIS set the map up by the first layer again."""
    bridge.setAutoSetupOnFirstLayer(True)


def show_first_scene(session: CaseSession) -> None:
    """Show the first scene that is a file, where none is shown yet; nothing is fetched."""
    if not session.scene:
        session.show_scene(first_file_of(session))


def zoom_to_scene(session: CaseSession, layers: CaseLayers, project: QgsProject) -> Iterator[None]:
    """Zoom, step by step, to the scene that is shown.

    A project that holds nothing but the case is first set to a map projection in which imagery keeps its shape and
    north is up, unless a person chose its system or all scenes share one.
    """
    scene = session.find(Scene, session.scene)
    if scene is None:
        return
    if _holds_nothing_else(project) and not _suits(project, session):
        project.setCrs(QgsCoordinateReferenceSystem(_CONFORMAL))
        yield
    if scene.geometry is not None:
        layers.zoom_to(scene.geometry, margin=0.05)


def begin_with_scene(session: CaseSession, layers: CaseLayers, project: QgsProject) -> None:
    """Show the first scene that is a file and zoom to it, where none is shown yet."""
    if not session.scene:
        show_first_scene(session)
        AtOnce().start(zoom_to_scene(session, layers, project))


def _holds_nothing_else(project: QgsProject) -> bool:
    return all(layer.customProperty(ROLE) or layer.customProperty(SCENE) for layer in project.mapLayers().values())


def _suits(project: QgsProject, session: CaseSession) -> bool:
    """Whether the project's system may stay: QGIS itself takes that of the layer that happens to come first."""
    crs = project.crs()
    if not crs.isValid() or crs.isGeographic():
        return False
    systems = {scene.crs for scene in session.records(Scene) if scene.crs}
    return bool(project.fileName()) or len(systems) == 1 or crs.authid() not in systems
