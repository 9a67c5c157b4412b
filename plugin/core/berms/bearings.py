"""Directions of lines that have no sense: from true north on to the east, and round again at half a turn."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike


def bearing_of(east: ArrayLike, north: ArrayLike) -> np.ndarray:
    """Return the bearings of lines by their steps to east and north, in degrees in [0, 180), in the steps' shape."""
    bearing = np.degrees(np.arctan2(east, north)) % 180.0
    # What runs a hair to the west of north is rounded up to 180, which is 0.
    return np.where(bearing < 180.0, bearing, 0.0)
