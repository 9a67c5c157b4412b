"""From what the blocks of a scan found to candidate sites: doubles dropped, neighbours joined, ranked.

The answer depends on what was found alone, and not on the order in which blocks came in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Iterable, Sequence

import numpy as np
from shapely.geometry import MultiPoint, Point, Polygon

from ..berms.row_fit import fit_row
from ..berms.rows import find_rows
from ..errors import Refused
from ..frame import LocalFrame
from ..quantity import Quantity
from .block import Found, FoundCell, FoundField

APART_M = 150.0
"""Cells and windows nearer to one another than this are of one site."""
_SAME = 0.8
"""Two cells whose middles lie nearer than this share of both radii are one that two blocks found: so it is in one."""
_CENTRE_U_M = 1.0
"""Standard uncertainty of a detected cell's middle on each axis: a step of the rays that find its bank."""
_RIM_M = 15.0
_LEAST_OF_A_ROW = 3
DEGREE_M = 111_320.0
"""Metres in a degree of latitude, near enough to group and to leave room by."""


@dataclass(frozen=True)
class Site:
    """A candidate: a group of cells, or a stretch of regular banks, for an analyst to judge.

    ``kind`` is ``cells`` or ``field``. ``score`` of cells is the sum of theirs, that of a field its banks' height in
    metres times the root of the number of its pitches: each ranks among its own kind. ``pitch`` and ``bearing`` are
    of the longest row of cells, or of the best window of a field; ``None`` where there is no row.
    """

    rank: int
    kind: str
    score: float
    longitude: float
    latitude: float
    outline: Polygon
    cells: tuple[FoundCell, ...]
    fields: tuple[FoundField, ...]
    pitch: Quantity | None
    bearing: Quantity | None


def gather_sites(found: Iterable[Found], apart_m: float = APART_M) -> tuple[Site, ...]:
    """Return the candidate sites, groups of cells first, each kind with the highest score in front."""
    everything = sorted(found, key=lambda one: one.block)
    cells = _without_doubles([cell for one in everything for cell in one.cells])
    fields = sorted(
        {window for one in everything for window in one.fields}, key=lambda w: (-_strength(w), w.longitude, w.latitude)
    )
    groups = [_of_cells([cells[i] for i in group]) for group in _groups(cells, apart_m)]
    groups += [_of_fields([fields[i] for i in group]) for group in _groups(fields, apart_m)]
    groups.sort(key=lambda site: (site.kind, -site.score, site.longitude, site.latitude))
    return tuple(replace(site, rank=rank) for rank, site in enumerate(groups, start=1))


def _without_doubles(cells: Sequence[FoundCell]) -> list[FoundCell]:
    """Return the cells by falling score, without those that lie on a better one."""
    ordered = sorted(cells, key=lambda cell: (-cell.score, cell.longitude, cell.latitude))
    largest = max((cell.radius_m for cell in ordered), default=1.0)
    near = _Near(ordered, 2.0 * _SAME * largest)
    kept: list[FoundCell] = []
    dropped: set[int] = set()
    for number, cell in enumerate(ordered):
        if number in dropped:
            continue
        kept.append(cell)
        for other in near.within(number, _SAME * (cell.radius_m + largest)):
            reach = _SAME * (cell.radius_m + ordered[other].radius_m)
            if other > number and _distance_m(cell, ordered[other]) < reach:
                dropped.add(other)
    return kept


def _groups(places: Sequence[FoundCell] | Sequence[FoundField], apart_m: float) -> list[list[int]]:
    """Return the numbers of places that hang together, nearest neighbours less than ``apart_m`` apart."""
    near = _Near(places, apart_m)
    of = [-1] * len(places)
    groups: list[list[int]] = []
    for start in range(len(places)):
        if of[start] >= 0:
            continue
        group, waiting = [], [start]
        of[start] = len(groups)
        while waiting:
            number = waiting.pop()
            group.append(number)
            for other in near.within(number, apart_m):
                if of[other] < 0:
                    of[other] = len(groups)
                    waiting.append(other)
        groups.append(sorted(group))
    return groups


class _Near:
    """Finds the places near one, on a lattice of squares in degrees that are no smaller than ``reach_m``."""

    def __init__(self, places: Sequence[FoundCell] | Sequence[FoundField], reach_m: float) -> None:
        self._places = places
        self._reach = reach_m
        self._step = reach_m / DEGREE_M
        self._squares: dict[tuple[int, int], list[int]] = {}
        for number in range(len(places)):
            self._squares.setdefault(self._square(places[number]), []).append(number)

    def within(self, number: int, distance_m: float) -> list[int]:
        """Return the numbers of the other places nearer than ``distance_m``, which is no more than the reach."""
        here = self._places[number]
        column, row = self._square(here)
        across = int(np.ceil(1.0 / max(np.cos(np.radians(here.latitude)), 0.01)))
        found = []
        for x in range(column - across, column + across + 1):
            for y in (row - 1, row, row + 1):
                found += [
                    other
                    for other in self._squares.get((x, y), ())
                    if other != number and _distance_m(here, self._places[other]) < distance_m
                ]
        return found

    def _square(self, place: FoundCell | FoundField) -> tuple[int, int]:
        return int(place.longitude // self._step), int(place.latitude // self._step)


def _distance_m(one: FoundCell | FoundField, other: FoundCell | FoundField) -> float:
    """Return a distance that is right to a few per mille over hundreds of metres: enough to group by."""
    north = (other.latitude - one.latitude) * DEGREE_M
    east = (other.longitude - one.longitude) * DEGREE_M * float(np.cos(np.radians(one.latitude)))
    return float(np.hypot(east, north))


def _of_cells(cells: Sequence[FoundCell]) -> Site:
    middle, outline, frame = _laid_out([point for cell in cells for point in cell.crest])
    places = np.array([frame.to_local(Point(cell.longitude, cell.latitude)).coords[0] for cell in cells])
    pitch, bearing = _row(places, frame)
    score = float(sum(cell.score for cell in cells))
    return Site(0, "cells", score, middle.x, middle.y, outline, tuple(cells), (), pitch, bearing)


def _row(places: np.ndarray, frame: LocalFrame) -> tuple[Quantity | None, Quantity | None]:
    """Return pitch and bearing of the longest row among places (n, 2) in metres."""
    if len(places) < _LEAST_OF_A_ROW:
        return None, None
    rows = find_rows(places)
    if not rows:
        return None, None
    longest = max(rows, key=lambda row: (len(row), [-number for number in row]))
    covariances = np.broadcast_to(np.eye(2) * _CENTRE_U_M**2, (len(longest), 2, 2))
    try:
        row = fit_row(frame, places[longest], covariances)
    except Refused:
        return None, None
    return Quantity(row.pitch.value_m, row.u95_m, "m"), Quantity(row.bearing_deg, row.bearing_u95_deg, "°")


def _of_fields(fields: Sequence[FoundField]) -> Site:
    middle, outline, _ = _laid_out([point for window in fields for point in window.corners])
    best = fields[0]
    return Site(0, "field", _strength(best), middle.x, middle.y, outline, (), tuple(fields), best.pitch, best.bearing)


def _strength(window: FoundField) -> float:
    return window.height_m * float(np.sqrt(window.periods))


def _laid_out(points: Sequence[tuple[float, float]]) -> tuple[Point, Polygon, LocalFrame]:
    """Return the middle and the rim of places on WGS 84, and a frame for them."""
    frame = LocalFrame.near(MultiPoint(points))
    hull = frame.from_local(frame.to_local(MultiPoint(points).convex_hull).buffer(_RIM_M, 4))
    return hull.centroid, hull, frame
