"""The local frame in metres in which everything is measured.

An azimuthal equidistant projection centred on the site, on the ellipsoid of the coordinate reference
system that the data came in: below 10 km its distortion is under 1e-6 (Snyder 1987, *Map Projections:
A Working Manual*, USGS PP 1395, chapter 25).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Sequence

import numpy as np
import pyproj
from pyproj.exceptions import CRSError
from shapely.geometry.base import BaseGeometry
from shapely.ops import transform as map_coordinates

from .antimeridian import bounds_of, keep_together, on_globe
from .errors import Refused, message

WGS84 = "EPSG:4326"
_LONGEST_NAME = 40


@lru_cache(maxsize=64)
def transformer(from_crs: str, to_crs: str) -> pyproj.Transformer:
    """Return a transformer, x east or longitude first on both sides; making one takes long, so that it is kept.

    Raises :class:`Refused` as :func:`geodetic_of` does, for either system.
    """
    for crs in (from_crs, to_crs):
        geodetic_of(crs)
    return pyproj.Transformer.from_crs(from_crs, to_crs, always_xy=True)


@lru_cache(maxsize=64)
def geodetic_of(crs: str) -> pyproj.CRS:
    """Return the geographic system under ``crs``; reading it takes longer than using it.

    Raises :class:`Refused` for a system that PROJ does not know, for a local or vertical one, which has none, and
    for a geocentric one, in which two coordinates are no place.
    """
    try:
        system = pyproj.CRS(crs)
        under = system.geodetic_crs
    except CRSError as problem:
        raise Refused(
            message("“{crs}” is not a coordinate reference system.", crs=crs),
            message("Write a code such as EPSG:32637."),
        ) from problem
    if under is None:
        raise Refused(
            message("The coordinate system “{crs}” is of no place on the earth.", crs=system.name),
            message("Give the scene or the layer the coordinate system that its numbers are in."),
        )
    if system.is_geocentric:
        named = crs if len(crs) < _LONGEST_NAME else system.name
        raise Refused(
            message(
                "The coordinate system “{crs}” counts from the middle of the earth, not along the ground.", crs=named
            ),
            message("Warp the scene to a system of the ground, such as its UTM zone."),
        )
    return pyproj.CRS.from_wkt(under.to_wkt())


def carry_over(way: pyproj.Transformer, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Bring coordinates (arrays or numbers) from one system into another.

    An array of one goes as a number: PROJ's binding takes it for one, and numpy means to forbid that.
    """
    if isinstance(x, np.ndarray) and x.size == 1:
        one, other = way.transform(x.item(), y.item())
        return np.full(x.shape, one), np.full(y.shape, other)
    one, other = way.transform(x, y)
    return one, other


@dataclass(frozen=True)
class LocalFrame:
    """A frame of metres: x to true east and y to true north at the origin.

    ``longitude`` and ``latitude`` (degrees) give the origin; ``crs`` is the geodetic or projected system
    whose ellipsoid is used, as a string that PROJ understands.
    """

    longitude: float
    latitude: float
    crs: str = WGS84

    @classmethod
    def at(cls, geometry: BaseGeometry, crs: str = WGS84) -> LocalFrame:
        """Return the frame centred on the middle of a geometry given in ``crs`` (x east or longitude).

        Raises :class:`Refused` where the system gives that place no longitude and latitude.
        """
        middle = _middle(geometry) if crs == WGS84 or _is_geographic(crs) else _middle_of_bounds(geometry)
        longitude, latitude = transformer(crs, geodetic_of(crs).to_wkt()).transform(*middle)
        _check_on_earth(longitude, latitude)
        return cls(longitude, latitude, crs)

    @classmethod
    def near(cls, geometry: BaseGeometry) -> LocalFrame:
        """Return the frame of the tenth of a degree nearest to the middle of a geometry on WGS 84.

        Making a frame takes milliseconds: thousands of small geometries, such as the outlines of a site, share a
        few. None lies more than 8 km from its origin, where lengths are true to 3e-7.
        """
        longitude, latitude = _middle(geometry)
        return cls(round(longitude, 1), round(latitude, 1))

    def to_local(self, geometry: BaseGeometry) -> BaseGeometry:
        """Bring a geometry from ``crs`` into metres."""
        return map_coordinates(self.xy_to_local, geometry)

    def from_local(self, geometry: BaseGeometry) -> BaseGeometry:
        """Bring a geometry from metres back into ``crs``; longitudes run on across the antimeridian."""
        made = map_coordinates(self.xy_from_local, geometry)
        return keep_together(made) if self.crs == WGS84 or _is_geographic(self.crs) else made

    def xy_to_local(self, x: np.ndarray, y: np.ndarray, z: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
        """Bring coordinates (arrays or numbers) from ``crs`` into metres; heights are left out."""
        return carry_over(self._pair()[0], x, y)

    def xy_from_local(self, x: np.ndarray, y: np.ndarray, z: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
        """Bring coordinates (arrays or numbers) from metres into ``crs``; heights are left out."""
        return carry_over(self._pair()[1], x, y)

    def to_wgs84(self, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return longitudes and latitudes (N,) on WGS 84 of places (N, 2) in metres."""
        x, y = self.xy_from_local(places[:, 0], places[:, 1])
        longitude, latitude = transformer(self.crs, WGS84).transform(x, y)
        return np.asarray(longitude), np.asarray(latitude)

    def _pair(self) -> tuple[pyproj.Transformer, pyproj.Transformer]:
        return _local_pair(self.crs, self.longitude, self.latitude)


@dataclass(frozen=True)
class EqualAreaFrame:
    """A plane in which areas are true wherever on WGS 84 they lie, in m²; lengths and angles are not.

    Lambert's cylindrical equal-area projection of the ellipsoid (Snyder 1987, chapter 10). Its straight lines are not
    the shortest ones: a side of 100 m leaves its geodesic by under 2 mm up to 80° of latitude. ``longitude`` (degrees)
    is that of its middle: what crosses the meridian opposite would be taken apart.
    """

    longitude: float

    @classmethod
    def around(cls, geometries: Sequence[BaseGeometry]) -> EqualAreaFrame:
        """Return the plane whose middle is that of geometries on WGS 84, wherever around the earth they lie."""
        turns = np.radians([geometry.bounds[0] for geometry in geometries])
        return cls(math.degrees(math.atan2(np.sin(turns).sum(), np.cos(turns).sum())))

    def to_plane(self, geometry: BaseGeometry) -> BaseGeometry:
        """Bring a geometry from WGS 84 into the plane, in metres; heights are left out."""
        way = _equal_area(self.longitude)
        return map_coordinates(lambda x, y, z=None: carry_over(way, x, y), geometry)


@lru_cache(maxsize=8)
def _equal_area(longitude: float) -> pyproj.Transformer:
    return pyproj.Transformer.from_pipeline(
        "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad "
        f"+step +proj=cea +lon_0={longitude!r} +ellps=WGS84"
    )


def _middle_of_bounds(geometry: BaseGeometry) -> tuple[float, float]:
    min_x, min_y, max_x, max_y = geometry.bounds
    return (min_x + max_x) / 2, (min_y + max_y) / 2


def _middle(geometry: BaseGeometry) -> tuple[float, float]:
    """Return the middle, in degrees, of the bounds of a geometry, which may lie across the antimeridian."""
    west, south, east, north = bounds_of(geometry)
    return on_globe((west + east) / 2), (south + north) / 2


@lru_cache(maxsize=64)
def _is_geographic(crs: str) -> bool:
    geodetic_of(crs)
    return bool(pyproj.CRS(crs).is_geographic)


def _check_on_earth(longitude: float, latitude: float) -> None:
    if not (math.isfinite(longitude) and abs(latitude) <= 90):
        raise Refused(
            message("In its coordinate system this lies off the earth."),
            message("Give the scene or the layer the coordinate system that its numbers are in."),
        )


@lru_cache(maxsize=64)
def _local_pair(crs: str, longitude: float, latitude: float) -> tuple[pyproj.Transformer, pyproj.Transformer]:
    _check_on_earth(longitude, latitude)
    if crs == WGS84:
        # Spelled out: to look for the way between two systems takes PROJ twenty times as long.
        local = f"+proj=aeqd +lat_0={latitude!r} +lon_0={longitude!r} +ellps=WGS84"
        degrees = "+proj=unitconvert +xy_in=deg +xy_out=rad"
        return (
            pyproj.Transformer.from_pipeline(f"+proj=pipeline +step {degrees} +step {local}"),
            pyproj.Transformer.from_pipeline(f"+proj=pipeline +step +inv {local} +step +inv {degrees}"),
        )
    # The projection stands on the system's own geodetic base: a way through another datum would shift
    # the measure that the frame exists to keep.
    base = geodetic_of(crs)
    local = pyproj.crs.ProjectedCRS(
        conversion=pyproj.crs.coordinate_operation.AzimuthalEquidistantConversion(
            latitude_natural_origin=latitude, longitude_natural_origin=longitude
        ),
        geodetic_crs=base,
    )
    return (
        pyproj.Transformer.from_crs(crs, local, always_xy=True),
        pyproj.Transformer.from_crs(local, crs, always_xy=True),
    )
