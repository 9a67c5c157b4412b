"""How far crest lines lie from each other, everywhere along them.

From places at even steps along each line a ray goes out square to it on both sides, to the first other line. The
segments of all lines lie in a grid of cells, as flat arrays; all rays walk through it together, a cell at a time
(Amanatides and Woo 1987, "A fast voxel traversal algorithm for ray tracing", Eurographics).
"""

from __future__ import annotations

import math
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from ..errors import Refused, message

_CELLS_A_REACH = 10.0
_MOST_CELLS = 4_000_000
_CHUNK = 262_144


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
    segments = _segments(lines)
    line, at, x, y, tx, ty = _places(lines, segments, step_m)
    left, right = np.stack((x, y, -ty, tx), axis=1), np.stack((x, y, ty, -tx), axis=1)
    rays, own = np.concatenate((left, right)), np.concatenate((line, line))
    grid = _fill_grid(segments, reach_m)
    table = np.stack((segments.x, segments.y, segments.dx, segments.dy), axis=1)
    workers = os.cpu_count() or 1
    size = max(-(-len(rays) // workers), 1)
    chunks = [slice(begin, begin + min(size, _CHUNK)) for begin in range(0, len(rays), min(size, _CHUNK))]
    with ThreadPoolExecutor(workers) as pool:
        parts = list(
            pool.map(lambda part: _cast(grid, table, segments.line, rays[part], own[part], reach_m), chunks)
        )
    distance, neighbour = (np.concatenate(column) for column in zip(*parts))
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
    segments = _segments(lines)
    bearing = np.degrees(np.arctan2(segments.dx, segments.dy)) % 180.0
    length, edges = np.histogram(bearing, bins=bins, range=(0.0, 180.0), weights=np.hypot(segments.dx, segments.dy))
    return edges, length


@dataclass(frozen=True)
class _Segments:
    x: np.ndarray
    y: np.ndarray
    dx: np.ndarray
    dy: np.ndarray
    line: np.ndarray


@dataclass(frozen=True)
class _Grid:
    """Cells of ``size`` metres from (``left``, ``bottom``); ``starts`` and ``members`` list the segments of each."""

    left: float
    bottom: float
    size: float
    columns: int
    rows: int
    starts: np.ndarray
    members: np.ndarray


def _segments(lines: LineSet) -> _Segments:
    last = np.zeros(len(lines.x), bool)
    last[lines.starts[1:] - 1] = True
    first = np.flatnonzero(~last)
    dx, dy = lines.x[first + 1] - lines.x[first], lines.y[first + 1] - lines.y[first]
    number = np.repeat(np.arange(len(lines)), np.diff(lines.starts))[first]
    some = np.hypot(dx, dy) > 0
    return _Segments(lines.x[first][some], lines.y[first][some], dx[some], dy[some], number[some])


def _places(
    lines: LineSet, segments: _Segments, step: float
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


def _fill_grid(segments: _Segments, reach: float) -> _Grid:
    x_end, y_end = segments.x + segments.dx, segments.y + segments.dy
    left, right = float(min(segments.x.min(), x_end.min())), float(max(segments.x.max(), x_end.max()))
    bottom, top = float(min(segments.y.min(), y_end.min())), float(max(segments.y.max(), y_end.max()))
    size = max(
        reach / _CELLS_A_REACH,
        float(np.median(np.hypot(segments.dx, segments.dy))),
        math.sqrt(max(right - left, 1e-9) * max(top - bottom, 1e-9) / _MOST_CELLS),
    )
    columns, rows = int((right - left) / size) + 1, int((top - bottom) / size) + 1
    first_column = ((np.minimum(segments.x, x_end) - left) / size).astype(int)
    last_column = np.minimum(((np.maximum(segments.x, x_end) - left) / size).astype(int), columns - 1)
    first_row = ((np.minimum(segments.y, y_end) - bottom) / size).astype(int)
    last_row = np.minimum(((np.maximum(segments.y, y_end) - bottom) / size).astype(int), rows - 1)
    wide, high = last_column - first_column + 1, last_row - first_row + 1
    count = wide * high
    segment = np.repeat(np.arange(len(count)), count)
    within = np.arange(len(segment)) - np.repeat(np.cumsum(count) - count, count)
    column = first_column[segment] + within % wide[segment]
    row = first_row[segment] + within // wide[segment]
    touched = _touches(segments, segment, left + column * size, bottom + row * size, size)
    segment, cell = segment[touched], (row * columns + column)[touched]
    order = np.argsort(cell, kind="stable")
    starts = np.concatenate(([0], np.cumsum(np.bincount(cell, minlength=columns * rows))))
    return _Grid(left, bottom, size, columns, rows, starts, segment[order])


def _touches(segments: _Segments, segment: np.ndarray, left: np.ndarray, bottom: np.ndarray, size: float) -> np.ndarray:
    """Return whether the line of each segment passes within a hair of its cell."""
    dx, dy = segments.dx[segment], segments.dy[segment]
    middle_x, middle_y = left + 0.5 * size - segments.x[segment], bottom + 0.5 * size - segments.y[segment]
    beside = np.abs(dx * middle_y - dy * middle_x)
    return beside <= 0.5001 * size * (np.abs(dx) + np.abs(dy))


def _cast(
    grid: _Grid, table: np.ndarray, owners: np.ndarray, rays: np.ndarray, own: np.ndarray, reach: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return how far each ray goes to the first segment of another line, infinity where to none, and that line.

    ``table`` (segments, 4) and ``rays`` (R, 4) hold x, y and the step in x and y.
    """
    x, y, ray_x, ray_y = rays.T
    column = np.clip(((x - grid.left) / grid.size).astype(np.int64), 0, grid.columns - 1)
    row = np.clip(((y - grid.bottom) / grid.size).astype(np.int64), 0, grid.rows - 1)
    step_x, step_y = np.where(ray_x < 0, -1, 1), np.where(ray_y < 0, -1, 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        next_x = (grid.left + (column + (step_x > 0)) * grid.size - x) / ray_x
        next_y = (grid.bottom + (row + (step_y > 0)) * grid.size - y) / ray_y
        each_x, each_y = grid.size / np.abs(ray_x), grid.size / np.abs(ray_y)
    next_x[ray_x == 0], next_y[ray_y == 0] = np.inf, np.inf
    best, neighbour = np.full(len(x), np.inf), np.full(len(x), -1)
    active = np.arange(len(x))
    while active.size:
        cell = row[active] * grid.columns + column[active]
        begin = grid.starts[cell]
        count = grid.starts[cell + 1] - begin
        before = np.cumsum(count)
        ray = np.repeat(active, count)
        member = grid.members[np.arange(len(ray)) + np.repeat(begin - before + count, count)]
        # A ray begins on its own line, so in its first cell most of what it meets is itself.
        other = np.flatnonzero(owners[member] != own[ray])
        if other.size:
            ray, member = ray[other], member[other]
            away = _meeting(table[member], rays[ray])
            firsts = np.flatnonzero(np.concatenate(([True], ray[1:] != ray[:-1])))
            asked = ray[firsts]
            nearest = np.minimum.reduceat(away, firsts)
            closer = nearest < best[asked]
            size = np.diff(np.append(firsts, len(ray)))
            which = np.flatnonzero(away == np.repeat(np.where(closer, nearest, -1.0), size))
            best[asked[closer]] = nearest[closer]
            neighbour[ray[which]] = owners[member[which]]
        leaving_x, leaving_y = next_x[active], next_y[active]
        leaving = np.minimum(leaving_x, leaving_y)
        going = (leaving < reach) & (best[active] > leaving)
        by_column = leaving_x <= leaving_y
        across, up = active[going & by_column], active[going & ~by_column]
        column[across] += step_x[across]
        next_x[across] += each_x[across]
        row[up] += step_y[up]
        next_y[up] += each_y[up]
        active = active[going]
        inside = (column[active] >= 0) & (column[active] < grid.columns)
        inside &= (row[active] >= 0) & (row[active] < grid.rows)
        active = active[inside]
    beyond = best > reach
    best[beyond], neighbour[beyond] = np.inf, -1
    return best, neighbour


def _meeting(segments: np.ndarray, rays: np.ndarray) -> np.ndarray:
    """Return how far along its ray (n, 4) each segment (n, 4) is met, infinity where it is not."""
    dx, dy = segments[:, 2], segments[:, 3]
    to_x, to_y = segments[:, 0] - rays[:, 0], segments[:, 1] - rays[:, 1]
    cross = rays[:, 2] * dy - rays[:, 3] * dx
    # Beside the ray's line, both ends of a segment lie on one side of it.
    beside = to_x * rays[:, 3] - to_y * rays[:, 2]
    parallel = cross == 0
    cross[parallel] = 1.0
    share = beside / cross
    away = (to_x * dy - to_y * dx) / cross
    away[parallel | (share < 0.0) | (share > 1.0) | (away < 0.0)] = np.inf
    return away
