"""Whether the shift of a scene is larger than what is marked on it.

A scene that shows the ground beside where it is puts another piece of ground into an outline. Where it is shifted by
more than the outline is wide, what is seen inside need not be the structure at all.
"""

from __future__ import annotations

import math

from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ..frame import LocalFrame
from ..quantity import Quantity
from ..records import Scene, Structure


def shift_of(scene: Scene) -> Quantity | None:
    """Return how far a scene is shifted against its reference, in m; ``None`` where that was not measured.

    Its U95, where it is known, is the larger of those of the two axes.
    """
    if scene.shift_east_m is None or scene.shift_north_m is None:
        return None
    u95 = math.nan if scene.shift_u95_m is None else scene.shift_u95_m
    return Quantity(math.hypot(scene.shift_east_m, scene.shift_north_m), u95, "m")


def width_of(outline: BaseGeometry) -> float:
    """Return the shorter side of the narrowest rectangle around an outline on WGS 84, in metres; 0 of a flat one."""
    around = LocalFrame.near(outline).to_local(outline).minimum_rotated_rectangle
    if not isinstance(around, Polygon):
        return 0.0
    corners = list(around.exterior.coords)
    sides = [math.dist(one[:2], two[:2]) for one, two in zip(corners[:2], corners[1:3])]
    return min(sides, default=0.0)


def outruns(scene: Scene, structure: Structure) -> bool:
    """Whether a scene may be shifted by more than a structure is wide; not where either is not known."""
    shift, outline = shift_of(scene), structure.geometry
    if shift is None or outline is None or outline.is_empty:
        return False
    doubt = 0.0 if math.isnan(shift.u95) else shift.u95
    return shift.value + doubt > width_of(outline)
