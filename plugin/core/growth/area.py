"""Areas of outlines in square metres, with their uncertainty, and the ground that structures cover over time."""

from __future__ import annotations

import math
from typing import Iterable, Mapping, Sequence

import numpy as np
from shapely.geometry import LinearRing, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ..dates import to_days
from ..errors import Refused, message
from ..frame import EqualAreaFrame, LocalFrame
from ..quantity import Quantity
from ..records import Structure
from .cover import covered_areas
from .intervals import StructureDates

SQUARE_METRES = "m²"


def outline_area(
    outline: BaseGeometry, frame: LocalFrame, corner_u95_m: float | None, edge_u95_m: float = 0.0
) -> Quantity:
    """Measure the area of an outline.

    Parameters
    ----------
    outline
        Polygon or MultiPolygon in the frame's system, holes included.
    frame
        Local frame near it.
    corner_u95_m
        U95 of where a corner was pointed at, in metres, on each axis, independent from corner to corner;
        ``None`` where it is not known: the U95 of the area is then ``nan``.
    edge_u95_m
        U95, in metres, of an error that moves the whole edge outwards or inwards together, such as where on a
        blurred edge one points.

    Returns
    -------
    Quantity
        In m². The shoelace formula gives ``dA/dx_i = (y_{i+1} - y_{i-1}) / 2`` and the like for y, so that by the
        law of propagation (JCGM 100:2008, 5.1.2) corners with standard uncertainty u on each axis give
        ``u_A² = u²/4 · sum |P_{i+1} - P_{i-1}|²`` (u² times a² + b² for a rectangle a by b). An edge moved by d
        changes the area by d times the perimeter. The two are added in squares.

    Raises
    ------
    Refused
        When the outline is empty, not a polygon, or crosses itself.
    """
    local = frame.to_local(checked_outline(outline))
    parts: Sequence[Polygon] = local.geoms if isinstance(local, MultiPolygon) else (local,)
    if corner_u95_m is None:
        return Quantity(float(local.area), math.nan, SQUARE_METRES)
    rings = [ring for part in parts for ring in (part.exterior, *part.interiors)]
    corners = corner_u95_m / 2 * math.sqrt(sum(_chords(ring) for ring in rings))
    return Quantity(float(local.area), math.hypot(corners, edge_u95_m * float(local.length)), SQUARE_METRES)


def checked_outline(outline: BaseGeometry | None) -> BaseGeometry:
    """Return an outline that encloses an area.

    Raises
    ------
    Refused
        When there is none, it is not a polygon, or it crosses itself.
    """
    if outline is None or outline.is_empty:
        raise Refused(message("There is no outline."), message("Draw one."))
    if not isinstance(outline, (Polygon, MultiPolygon)):
        raise Refused(message("The outline is not a polygon."), message("Draw it with at least three corners."))
    if not outline.is_valid:
        raise Refused(
            message("The outline crosses or touches itself, so what it encloses is not defined."),
            message("Draw it again so that no two sides cross."),
        )
    return outline


def union_areas(
    structures: Iterable[Structure], dates: Iterable[StructureDates], days: Sequence[float]
) -> tuple[np.ndarray, np.ndarray]:
    """Measure the ground covered by structures, wherever they lie, at least and at most; overlaps count once.

    Parameters
    ----------
    structures
        With outlines on WGS 84; those without one are passed over.
    dates
        When each stood.
    days
        Days since 1970-01-01T00:00Z, shape (t,).

    Returns
    -------
    tuple of numpy.ndarray
        Two arrays of shape (t,), m²: the union of what certainly stood and of what may have stood at each day,
        by the same bounds as :class:`~.curve.Bounds`.
    """
    shapes = {item.uuid: checked_outline(item.geometry) for item in structures if item.geometry is not None}
    # Sites may lie far apart, where no local frame is true for all of them.
    plane = EqualAreaFrame.around(list(shapes.values()))
    outlines: Mapping[str, BaseGeometry] = {uuid: plane.to_plane(shape) for uuid, shape in shapes.items()}
    known = [item for item in dates if item.structure in outlines and item.usable]
    when = np.asarray(days, float)
    standing = np.zeros((len(known), 2 * when.size), bool)
    for row, item in zip(standing, known):
        row[: when.size] = _certainly(item, when)
        row[when.size :] = _possibly(item, when)
    areas = covered_areas([outlines[item.structure] for item in known], standing)
    return areas[: when.size], areas[when.size :]


def _chords(ring: LinearRing) -> float:
    corners = np.asarray(ring.coords)[:-1, :2]
    across = np.roll(corners, -1, axis=0) - np.roll(corners, 1, axis=0)
    return float((across * across).sum())


def _certainly(item: StructureDates, days: np.ndarray) -> np.ndarray:
    stood = np.zeros(days.shape, bool)
    for episode in item.episodes:
        until = np.inf if episode.ended_by is None else to_days(episode.ended_after)
        stood |= (to_days(episode.began_by) <= days) & (days <= until)
    return stood


def _possibly(item: StructureDates, days: np.ndarray) -> np.ndarray:
    if not item.episodes:
        return days > (-np.inf if item.began_after is None else to_days(item.began_after))
    stood = np.zeros(days.shape, bool)
    for episode in item.episodes:
        since = -np.inf if episode.began_after is None else to_days(episode.began_after)
        until = np.inf if episode.ended_by is None else to_days(episode.ended_by)
        stood |= (since < days) & (days < until)
    return stood
