"""What lies across the antimeridian, in longitude and latitude.

A shape that is kept runs on beyond 180° there, as it does on the ground: its longitudes stay one stretch, and its
bounds tell where it lies. To be held against others it is cut there, as in GeoJSON (RFC 7946, section 3.1.9).
"""

from __future__ import annotations

import math
from typing import Tuple

import numpy as np
from shapely.affinity import translate
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry
from shapely.ops import transform as map_coordinates
from shapely.ops import unary_union

_FARTHEST = 180.0 + 360.0
Bounds = Tuple[float, float, float, float]


def run_on(longitude: np.ndarray) -> np.ndarray:
    """Return the longitudes (n,) of places one after the other, in degrees, that run on across the antimeridian.

    Their middle lies within 180°. Those of a ring around a pole run on nowhere, and stay as they are.
    """
    found = np.unwrap(longitude, period=360.0)
    if np.array_equal(found, longitude) or abs(found[-1] - found[0]) > 180.0:
        return longitude
    return found - 360.0 * math.floor((float(found.min() + found.max()) / 2 + 180.0) / 360.0)


def keep_together(geometry: BaseGeometry) -> BaseGeometry:
    """Return a geometry whose longitudes, each within 180°, are to run on across the antimeridian.

    Its middle lies within 180°. One that is wider than half the earth all the same, as around a pole, stays as it is.
    """
    west, _, east, _ = geometry.bounds or (0.0, 0.0, 0.0, 0.0)
    if not east - west > 180.0:
        return geometry
    eastward = map_coordinates(lambda x, y, z=None: (np.mod(x, 360.0), y), geometry)
    least, _, most, _ = eastward.bounds
    if not 0.0 < most - least < 180.0:
        return geometry
    return translate(eastward, -360.0) if least + most > 360.0 else eastward


def on_globe(longitude: float) -> float:
    """Return a longitude within 180°."""
    return longitude if -180.0 <= longitude <= 180.0 else (longitude + 180.0) % 360.0 - 180.0


def runs_beyond(geometry: BaseGeometry | None) -> bool:
    """Whether a geometry runs on beyond 180°."""
    if geometry is None or geometry.is_empty:
        return False
    west, _, east, _ = geometry.bounds
    return bool(west < -180.0 or east > 180.0)


def cut_there(geometry: BaseGeometry) -> BaseGeometry:
    """Return a valid geometry cut at the antimeridian, with the parts beyond it on its other side.

    One that reaches farther than once around is no place on the globe, and is returned as it is.
    """
    west, south, east, north = geometry.bounds or (0.0, 0.0, 0.0, 0.0)
    if (west >= -180.0 and east <= 180.0) or not (west >= -_FARTHEST and east <= _FARTHEST):
        return geometry
    parts = []
    for turn in range(math.floor((west + 180.0) / 360.0), math.ceil((east + 180.0) / 360.0)):
        strip = box(360.0 * turn - 180.0, south - 1.0, 360.0 * turn + 180.0, north + 1.0)
        parts.append(translate(geometry.intersection(strip), -360.0 * turn))
    return unary_union(parts)


def bounds_of(geometry: BaseGeometry) -> Bounds:
    """Return least longitude and latitude, greatest longitude and latitude.

    The longitudes of what lies on both sides of the antimeridian run on beyond 180° there.
    """
    west, south, east, north = geometry.bounds
    if east - west > 180.0:
        eastward = map_coordinates(lambda x, y, z=None: (np.mod(x, 360.0), y), geometry).bounds
        if 0.0 < eastward[2] - eastward[0] < east - west:
            west, east = eastward[0], eastward[2]
    return west, south, east, north
