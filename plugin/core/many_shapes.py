"""Asking many geometries at once: shapely 2 takes whole arrays, 1.8 one geometry at a time."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

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
    return np.array([shape.bounds for shape in shapes], float)


def common_ground(some: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return what each geometry shares with its partner, shape (n,)."""
    if _TAKES_ARRAYS:
        return shapely.intersection(some, others)
    return as_array([one.intersection(other) for one, other in zip(some, others)])
