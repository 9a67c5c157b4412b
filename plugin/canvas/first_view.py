"""What the map shows when a case has just been opened: a scene, in view, with its shape kept."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from ..core.records import Scene
from ..session import CaseSession
from .layers import ROLE, SCENE, CaseLayers
from .scene_steps import first_file_of

_CONFORMAL = "EPSG:3857"
"""Keeps angles everywhere, so that no scene looks squeezed; nothing is ever measured in it."""


def show_first_scene(session: CaseSession, layers: CaseLayers, project: QgsProject) -> None:
    """Show the first scene that is a file and zoom to it, where no scene is shown yet; nothing is fetched.

    A project without a reference system, or in longitudes and latitudes, that holds nothing but the case is first
    set to a map projection in which imagery keeps its shape.
    """
    if session.scene:
        return
    session.show_scene(first_file_of(session))
    scene = session.find(Scene, session.scene)
    if scene is None:
        return
    unsuitable = not project.crs().isValid() or project.crs().isGeographic()
    if unsuitable and _holds_nothing_else(project):
        project.setCrs(QgsCoordinateReferenceSystem(_CONFORMAL))
    if scene.geometry is not None:
        layers.zoom_to(scene.geometry, margin=0.05)


def _holds_nothing_else(project: QgsProject) -> bool:
    return all(layer.customProperty(ROLE) or layer.customProperty(SCENE) for layer in project.mapLayers().values())
