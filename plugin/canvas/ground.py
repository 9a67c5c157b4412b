"""Which ground a map shows, and where ground lies on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

if TYPE_CHECKING:  # QGIS starts without shapely
    from shapely.geometry.base import BaseGeometry


def ground_shown(canvas: QgsMapCanvas, project: QgsProject) -> BaseGeometry | None:
    """Return what a map shows, as a rectangle on WGS 84; ``None`` where it has no place on the Earth."""
    if canvas.extent().isEmpty() or not canvas.mapSettings().destinationCrs().isValid():
        return None
    direction = Qgis.TransformDirection.Reverse
    try:
        area = _to_map(canvas, project).transformBoundingBox(canvas.extent(), direction)
    except QgsCsException:
        return None
    from shapely.geometry import box

    return box(area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum())


def on_map(area: QgsRectangle, canvas: QgsMapCanvas, project: QgsProject) -> QgsRectangle:
    """Return where a rectangle on WGS 84 lies in the map's system; raises ``QgsCsException`` where it cannot."""
    return _to_map(canvas, project).transformBoundingBox(area)


def _to_map(canvas: QgsMapCanvas, project: QgsProject) -> QgsCoordinateTransform:
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    return QgsCoordinateTransform(wgs84, canvas.mapSettings().destinationCrs(), project.transformContext())
