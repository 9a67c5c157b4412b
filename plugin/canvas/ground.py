"""Which ground a map shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.gui import QgsMapCanvas

if TYPE_CHECKING:  # QGIS starts without shapely
    from shapely.geometry.base import BaseGeometry


def ground_shown(canvas: QgsMapCanvas, project: QgsProject) -> BaseGeometry | None:
    """Return what a map shows, as a rectangle on WGS 84; ``None`` where it has no place on the Earth."""
    crs = canvas.mapSettings().destinationCrs()
    if canvas.extent().isEmpty() or not crs.isValid():
        return None
    to_wgs84 = QgsCoordinateTransform(
        crs, QgsCoordinateReferenceSystem("EPSG:4326"), project.transformContext()
    )
    try:
        area = to_wgs84.transformBoundingBox(canvas.extent())
    except QgsCsException:
        return None
    from shapely.geometry import box

    return box(area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum())
