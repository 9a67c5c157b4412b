"""Asking many geometries at once: shapely 2 takes whole arrays, 1.8 one geometry at a time."""

from __future__ import annotations

import struct
from typing import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

_ONE_RING = struct.pack("<BII", 1, 3, 1)
"""How the well-known binary of a polygon begins that has no holes and no heights; the count of its corners follows."""
_TAKES_ARRAYS = hasattr(shapely, "intersection")


def as_array(shapes: Sequence[BaseGeometry]) -> np.ndarray:
    """Return geometries as an array of objects, shape (n,)."""
    taken = np.empty(len(shapes), object)
    for place, shape in enumerate(shapes):  # assigning them at once would take multipolygons apart
        taken[place] = shape
    return taken


def areas_of(shapes: np.ndarray) -> np.ndarray:
    """Return the areas of geometries, shape (n,), in the square of their units."""
    if _TAKES_ARRAYS:
        return shapely.area(shapes)
    return np.array([shape.area for shape in shapes], float)


def boxes_of(shapes: np.ndarray) -> np.ndarray:
    """Return the bounds of geometries, shape (n, 4): least x, least y, greatest x, greatest y."""
    if _TAKES_ARRAYS:
        return shapely.bounds(shapes)
    found = np.empty((len(shapes), 4))
    alike: dict[int, list[int]] = {}
    bodies = [shape.wkb for shape in shapes]
    for place, body in enumerate(bodies):
        if body[: len(_ONE_RING)] == _ONE_RING:
            alike.setdefault(len(body), []).append(place)
        else:
            found[place] = shapes[place].bounds
    # shapely 1.8 takes ten times as long for each box as for its well-known binary.
    for places in alike.values():
        rings = np.frombuffer(b"".join(bodies[place] for place in places), np.uint8).reshape(len(places), -1)
        corners = rings[:, len(_ONE_RING) + 4 :].copy().view("<f8").reshape(len(places), -1, 2)
        found[places] = np.concatenate((corners.min(axis=1), corners.max(axis=1)), axis=1)
    return found


def near(boxes: np.ndarray, bounds: Sequence[float]) -> np.ndarray:
    """Return which of boxes (n, 4) meet another, as places in ascending order."""
    west, south, east, north = bounds
    return np.flatnonzero(
        (boxes[:, 0] <= east) & (boxes[:, 2] >= west) & (boxes[:, 1] <= north) & (boxes[:, 3] >= south)
    )


def common_ground(some: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return what each geometry shares with its partner, shape (n,)."""
    if _TAKES_ARRAYS:
        return shapely.intersection(some, others)
    return as_array([one.intersection(other) for one, other in zip(some, others)])
