"""Which ground a map shows, and where ground lies on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from ..words import tr

if TYPE_CHECKING:  # QGIS starts without shapely
    from shapely.geometry.base import BaseGeometry


_AT_AN_EDGE = 2.0
"""Parts lie at opposite edges of a map where it is so many times as wide around them as they are."""


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


def why_no_ground(canvas: QgsMapCanvas) -> str:
    """Return in words why a place of a map is none on the ground; "" where it may be one."""
    if canvas.mapSettings().destinationCrs().isValid():
        return ""
    return tr("The map has no coordinate system to place anything in. Choose one in Project > Properties > CRS.")


class OffGround(Exception):
    """A place of a map is none on the ground; its words say why."""


def ground_at(places: Sequence[QgsPointXY], canvas: QgsMapCanvas, project: QgsProject) -> list[tuple[float, float]]:
    """Return longitude and latitude of places of a map; raises :class:`OffGround` where one has none.

    The longitudes of places one after the other run on across the antimeridian.
    """
    why_not = why_no_ground(canvas)
    if why_not:
        raise OffGround(why_not)
    to_map = _to_map(canvas, project)
    try:
        there = [to_map.transform(place, Qgis.TransformDirection.Reverse) for place in places]
    except QgsCsException as error:
        raise OffGround(tr("This place of the map is not on the ground.")) from error
    import numpy as np

    from ..core.antimeridian import run_on

    longitudes = run_on(np.array([place.x() for place in there]))
    return [(longitude, place.y()) for longitude, place in zip(longitudes.tolist(), there)]


def on_map(area: QgsRectangle, canvas: QgsMapCanvas, project: QgsProject) -> QgsRectangle:
    """Return where a rectangle on WGS 84 lies in the map's system; raises ``QgsCsException`` where it cannot.

    Of one that runs on across the antimeridian it is the larger part, where the map has its edge there.
    """
    to_map = _to_map(canvas, project)
    parts = [to_map.transformBoundingBox(part) for part in _cut(area)]
    whole = QgsRectangle(parts[0])
    for part in parts[1:]:
        whole.combineExtentWith(part)
    apart = whole.width() > _AT_AN_EDGE * sum(part.width() for part in parts)
    return max(parts, key=lambda part: part.width()) if apart else whole


def _cut(area: QgsRectangle) -> list[QgsRectangle]:
    """Return a rectangle on WGS 84, or its two parts on either side of the antimeridian."""
    west, south, east, north = area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum()
    for edge, turn in ((180.0, -360.0), (-180.0, 360.0)):
        if west < edge < east and east - west < 180.0:
            begin, end = (west, edge) if edge < 0 else (edge, east)
            kept = (west, edge) if edge > 0 else (edge, east)
            spans = (kept, (begin + turn, end + turn))
            return [QgsRectangle(left, south, right, north) for left, right in spans]
    return [area]


def _to_map(canvas: QgsMapCanvas, project: QgsProject) -> QgsCoordinateTransform:
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    return QgsCoordinateTransform(wgs84, canvas.mapSettings().destinationCrs(), project.transformContext())
