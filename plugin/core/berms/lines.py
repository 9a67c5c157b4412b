"""How far crest lines lie from each other, everywhere along them.

From places at even steps along each line a ray goes out square to it on both sides, to the first other line
(:mod:`.rays`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import Refused, message
from .bearings import bearing_of
from .rays import Segments, cast_rays

MOST_TURN_DEG = 30.0
"""Lines that run more aslant to each other have no spacing."""


@dataclass(frozen=True)
class LineSet:
    """Lines in metres, one after the other: ``x`` and ``y`` (N,), line i from ``starts[i]`` to ``starts[i + 1]``."""

    x: np.ndarray
    y: np.ndarray
    starts: np.ndarray

    def __len__(self) -> int:
        return len(self.starts) - 1


@dataclass(frozen=True)
class LineSpacings:
    """Distances square to the lines, two (left and right) for each place.

    ``line`` (S,) is the line of each place and ``at_m`` (S,) how far along it lies; ``distance_m`` (S, 2) to the
    first other line on the left and on the right, NaN where there is none within reach; ``neighbour`` (S, 2) is that
    line, or -1.
    """

    line: np.ndarray
    at_m: np.ndarray
    distance_m: np.ndarray
    neighbour: np.ndarray


@dataclass(frozen=True)
class PairSpacing:
    """What lies between two lines that are neighbours: median, MAD and number of the distances from both."""

    first: int
    second: int
    median_m: float
    mad_m: float
    n: int


def as_lines(parts: list[np.ndarray]) -> LineSet:
    """Return lines given as arrays (n, 2) of metres; a line needs two points."""
    kept = [np.asarray(part, dtype=float) for part in parts]
    if any(part.ndim != 2 or len(part) < 2 or not np.isfinite(part).all() for part in kept):
        raise Refused(message("A crest line needs two points at least."), message("Draw it anew."))
    points = np.concatenate(kept) if kept else np.zeros((0, 2))
    starts = np.concatenate(([0], np.cumsum([len(part) for part in kept]))).astype(int)
    return LineSet(points[:, 0], points[:, 1], starts)


def space_lines(lines: LineSet, step_m: float, reach_m: float) -> LineSpacings:
    """Return the distances to the neighbouring lines at every ``step_m`` along each line, up to ``reach_m``.

    A line shorter than a step is asked at its middle. Crossings of the line itself do not count.
    Raises :class:`Refused` where step or reach is not above zero, or where there is one line only.
    """
    if not (step_m > 0 and reach_m > 0):
        raise Refused(message("The step along the lines and the reach beside them are lengths above zero."))
    if len(lines) < 2:
        raise Refused(
            message("A spacing needs two crest lines; there is {count}.", count=len(lines)),
            message("Draw or accept another one."),
        )
    segments = segments_of(lines)
    line, at, x, y, tx, ty = _places(lines, segments, step_m)
    rays = np.concatenate((np.stack((x, y, -ty, tx)), np.stack((x, y, ty, -tx))), axis=1)
    own = np.concatenate((line, line))
    distance, neighbour = cast_rays(segments, rays, own, reach_m)
    found = np.where(np.isfinite(distance), distance, np.nan).reshape(2, -1).T
    return LineSpacings(line, at, found, neighbour.reshape(2, -1).T)


def pair_spacings(spacings: LineSpacings) -> tuple[PairSpacing, ...]:
    """Return the spacing of each pair of neighbouring lines, in the order of their numbers."""
    line = np.repeat(spacings.line, 2)
    other, distance = spacings.neighbour.ravel(), spacings.distance_m.ravel()
    seen = other >= 0
    first, second = np.minimum(line, other)[seen], np.maximum(line, other)[seen]
    distance = distance[seen]
    order = np.lexsort((second, first))
    first, second, distance = first[order], second[order], distance[order]
    if first.size == 0:
        return ()
    begins = np.flatnonzero(np.concatenate(([True], (first[1:] != first[:-1]) | (second[1:] != second[:-1]))))
    pairs = []
    for begin, end in zip(begins, np.append(begins[1:], len(first))):
        part = distance[begin:end]
        median = float(np.median(part))
        mad = float(np.median(np.abs(part - median)))
        pairs.append(PairSpacing(int(first[begin]), int(second[begin]), median, mad, int(end - begin)))
    return tuple(pairs)


def rose_of_bearings(lines: LineSet, bins: int = 36) -> tuple[np.ndarray, np.ndarray]:
    """Return edges (bins + 1,) in degrees from north, 0 to 180, and the metres of line (bins,) between them."""
    segments = segments_of(lines)
    bearing = bearing_of(segments.dx, segments.dy)
    length, edges = np.histogram(bearing, bins=bins, range=(0.0, 180.0), weights=np.hypot(segments.dx, segments.dy))
    return edges, length


def turn_between(one: np.ndarray, other: np.ndarray) -> float:
    """Return the angle between two lines (n, 2) from end to end, 0 to 90 degrees."""
    bearings = [math.degrees(math.atan2(line[-1, 0] - line[0, 0], line[-1, 1] - line[0, 1])) for line in (one, other)]
    turn = abs(bearings[0] - bearings[1]) % 180.0
    return min(turn, 180.0 - turn)


def segments_of(lines: LineSet) -> Segments:
    """Return the segments of lines; points that are repeated make none."""
    last = np.zeros(len(lines.x), bool)
    last[lines.starts[1:] - 1] = True
    first = np.flatnonzero(~last)
    dx, dy = lines.x[first + 1] - lines.x[first], lines.y[first + 1] - lines.y[first]
    number = np.repeat(np.arange(len(lines)), np.diff(lines.starts))[first]
    some = np.hypot(dx, dy) > 0
    return Segments(lines.x[first][some], lines.y[first][some], dx[some], dy[some], number[some])


def _places(
    lines: LineSet, segments: Segments, step: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return line, distance along it, place and unit tangent of each sample."""
    length = np.hypot(segments.dx, segments.dy)
    run = np.concatenate(([0.0], np.cumsum(length)))
    begin = np.searchsorted(segments.line, np.arange(len(lines)))
    end = np.searchsorted(segments.line, np.arange(len(lines)), side="right")
    total = run[end] - run[begin]
    count = np.maximum((total / step).astype(int), 1)
    count[total <= 0] = 0
    line = np.repeat(np.arange(len(lines)), count)
    within = np.arange(len(line)) - np.repeat(np.cumsum(count) - count, count)
    at = 0.5 * (total[line] - (count[line] - 1) * step) + within * step
    along = run[begin[line]] + at
    segment = np.clip(np.searchsorted(run, along, side="right") - 1, begin[line], end[line] - 1)
    tx, ty = segments.dx[segment] / length[segment], segments.dy[segment] / length[segment]
    beyond = along - run[segment]
    return line, at, segments.x[segment] + beyond * tx, segments.y[segment] + beyond * ty, tx, ty
