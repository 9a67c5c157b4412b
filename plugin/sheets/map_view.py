"""What a map on a sheet shows, and where on the page its points are.

A map is drawn in an azimuthal equidistant projection centred on what it shows: lengths are right there
whatever the system of the imagery, and up is true north.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Iterable

from qgis.core import QgsCoordinateReferenceSystem, QgsLayoutItemMap, QgsRectangle
from shapely.geometry import MultiPoint, Polygon, box
from shapely.geometry.base import BaseGeometry

from ..core.frame import LocalFrame
from .drawing import Point

_HARDLY = 0.5
"""Millimetres of a map's edge that nobody would miss."""


@dataclass(frozen=True)
class View:
    """What a map shows: a rectangle in metres about the middle of a local frame."""

    frame: LocalFrame
    half_width: float
    half_height: float

    @cached_property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The system that the map is drawn in."""
        return QgsCoordinateReferenceSystem.fromProj(
            f"+proj=aeqd +lat_0={self.frame.latitude:.9f} +lon_0={self.frame.longitude:.9f}"
            " +datum=WGS84 +units=m +no_defs +type=crs"
        )

    @property
    def extent(self) -> QgsRectangle:
        """The rectangle, in metres."""
        return QgsRectangle(-self.half_width, -self.half_height, self.half_width, self.half_height)


@dataclass(frozen=True)
class PlacedMap:
    """A map on the page, and where its points are."""

    item: QgsLayoutItemMap
    view: View
    x: float
    y: float
    width: float
    height: float

    def at(self, longitude: float, latitude: float) -> Point:
        """Return the place on the page of a point in longitude and latitude."""
        east, north = self.view.frame.xy_to_local(longitude, latitude)
        return (
            self.x + self.width * (float(east) + self.view.half_width) / (2 * self.view.half_width),
            self.y + self.height * (self.view.half_height - float(north)) / (2 * self.view.half_height),
        )

    def lies_within(self, ground: BaseGeometry | None) -> bool:
        """Return whether all that the map shows lies within an area (longitude and latitude), or that is not known."""
        if ground is None or ground.geom_type != "Polygon":
            return True
        area = Polygon([self.at(*corner[:2]) for corner in ground.exterior.coords]).buffer(_HARDLY)
        return area.contains(box(self.x, self.y, self.x + self.width, self.y + self.height))

    @property
    def scale(self) -> float:
        """Metres of ground to a metre of paper."""
        return 2 * self.view.half_width / (self.width / 1000.0)


def view_of(shapes: Iterable[BaseGeometry], aspect: float, margin: float = 0.18, least_m: float = 200.0) -> View:
    """Return the view that shows all shapes (longitude and latitude) with a margin, ``aspect`` = width / height."""
    points = [point for shape in shapes for point in MultiPoint(_corners(shape)).geoms]
    frame = LocalFrame.at(MultiPoint(points))
    local = [frame.to_local(point) for point in points]
    half_width = max(max(abs(point.x) for point in local) * (1 + 2 * margin), least_m / 2)
    half_height = max(max(abs(point.y) for point in local) * (1 + 2 * margin), least_m / 2)
    half_width = max(half_width, half_height * aspect)
    return View(frame, half_width, half_width / aspect)


def _corners(shape: BaseGeometry) -> list[tuple[float, float]]:
    west, south, east, north = shape.bounds
    return [(west, south), (east, north), (west, north), (east, south)]
