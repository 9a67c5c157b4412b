"""Rays that go out from many places together, to the first line that each meets.

The segments of all lines lie in a grid of cells, as flat arrays; all rays walk through it together, a cell at a time
(Amanatides and Woo 1987, "A fast voxel traversal algorithm for ray tracing", Eurographics).
"""

from __future__ import annotations

import math
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields

import numpy as np

_CELLS_A_REACH = 10.0
_MOST_CELLS = 4_000_000
_CHUNK = 12_000
"""Rays that walk together: so few that their arrays are made of memory that is used again and again."""
_EMPTY, _MIXED, _OUTSIDE = -1, -2, -3


@dataclass(frozen=True)
class Segments:
    """Segments from (``x``, ``y``) by (``dx``, ``dy``), in metres, and the ``line`` that each is of: (n,) each."""

    x: np.ndarray
    y: np.ndarray
    dx: np.ndarray
    dy: np.ndarray
    line: np.ndarray


def cast_rays(segments: Segments, rays: np.ndarray, own: np.ndarray, reach: float) -> tuple[np.ndarray, np.ndarray]:
    """Return how far each ray goes to the first segment of another line, infinity where to none, and that line, or -1.

    ``rays`` (4, R) hold x and y of each ray's beginning, which lies on a segment, and its unit vector; ``own`` (R,) is
    the line that it begins on, and ``reach`` how far it goes.
    """
    grid = _fill_grid(segments, reach)
    table = np.stack((segments.x, segments.y, segments.dx, segments.dy))
    chunks = [slice(begin, begin + _CHUNK) for begin in range(0, len(own), _CHUNK)]
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        parts = list(pool.map(lambda part: _cast(grid, table, segments.line, rays[:, part], own[part], reach), chunks))
    away, neighbour = (np.concatenate(column) for column in zip(*parts))
    return away, neighbour


@dataclass(frozen=True)
class _Grid:
    """Cells of ``size`` metres from (``left``, ``bottom``), with an empty row and column on each side.

    ``starts`` and ``members`` list the segments of each; ``labels`` say whose they are: a line's number where they are
    of one line, ``_MIXED`` where of several, ``_EMPTY`` where there are none, and ``_OUTSIDE`` in the cells around.
    """

    left: float
    bottom: float
    size: float
    columns: int
    starts: np.ndarray
    members: np.ndarray
    labels: np.ndarray


def _fill_grid(segments: Segments, reach: float) -> _Grid:
    x_end, y_end = segments.x + segments.dx, segments.y + segments.dy
    left, right = float(min(segments.x.min(), x_end.min())), float(max(segments.x.max(), x_end.max()))
    bottom, top = float(min(segments.y.min(), y_end.min())), float(max(segments.y.max(), y_end.max()))
    size = max(
        reach / _CELLS_A_REACH,
        float(np.median(np.hypot(segments.dx, segments.dy))),
        math.sqrt(max(right - left, 1e-9) * max(top - bottom, 1e-9) / _MOST_CELLS),
    )
    left, bottom = left - size, bottom - size
    columns, rows = int((right - left) / size) + 2, int((top - bottom) / size) + 2
    first_column = ((np.minimum(segments.x, x_end) - left) / size).astype(int)
    last_column = ((np.maximum(segments.x, x_end) - left) / size).astype(int)
    first_row = ((np.minimum(segments.y, y_end) - bottom) / size).astype(int)
    last_row = ((np.maximum(segments.y, y_end) - bottom) / size).astype(int)
    wide, high = last_column - first_column + 1, last_row - first_row + 1
    count = wide * high
    segment = np.repeat(np.arange(len(count)), count)
    within = np.arange(len(segment)) - np.repeat(np.cumsum(count) - count, count)
    column = first_column[segment] + within % wide[segment]
    row = first_row[segment] + within // wide[segment]
    touched = _touches(segments, segment, left + column * size, bottom + row * size, size)
    segment, cell = segment[touched], (row * columns + column)[touched]
    order = np.argsort(cell, kind="stable")
    members, counts = segment[order], np.bincount(cell, minlength=columns * rows)
    labels = np.full((rows, columns), _OUTSIDE)
    labels[1:-1, 1:-1] = _EMPTY
    full = np.flatnonzero(counts)
    starts = np.concatenate(([0], np.cumsum(counts)))
    owners = segments.line[members]
    one, other = (reduce.reduceat(owners, starts[full]) for reduce in (np.minimum, np.maximum))
    labels.ravel()[full] = np.where(one == other, one, _MIXED)
    return _Grid(left, bottom, size, columns, starts, members, labels.ravel())


def _touches(segments: Segments, segment: np.ndarray, left: np.ndarray, bottom: np.ndarray, size: float) -> np.ndarray:
    """Return whether the line of each segment passes within a hair of its cell."""
    dx, dy = segments.dx[segment], segments.dy[segment]
    middle_x, middle_y = left + 0.5 * size - segments.x[segment], bottom + 0.5 * size - segments.y[segment]
    beside = np.abs(dx * middle_y - dy * middle_x)
    return beside <= 0.5001 * size * (np.abs(dx) + np.abs(dy))


def _cast(
    grid: _Grid, table: np.ndarray, owners: np.ndarray, rays: np.ndarray, own: np.ndarray, reach: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return how far each ray goes to the first segment of another line, infinity where to none, and that line.

    ``table`` (4, segments) and ``rays`` (4, R) hold x, y and the step in x and y.
    """
    best, neighbour = np.full(rays.shape[1], np.inf), np.full(rays.shape[1], -1)
    march = _begin(grid, rays, own, reach)
    while march.ray.size:
        # Cells with nothing but the ray's own line, as most are in which it begins, are passed like empty ones.
        asked = np.flatnonzero((march.label != _EMPTY) & (march.label != march.own))
        if asked.size:
            _meet(grid, table, owners, rays, march, asked, best, neighbour)
        march = _onward(grid, march)
    return best, neighbour


@dataclass(frozen=True)
class _March:
    """Rays on their way: the cell each is in, what lies there, and where it leaves it across and along the rows.

    ``limit`` is how far it may go still; ``ray`` (n,) its number, ``own`` its line.
    """

    ray: np.ndarray
    own: np.ndarray
    cell: np.ndarray
    label: np.ndarray
    limit: np.ndarray
    next_x: np.ndarray
    next_y: np.ndarray
    each_x: np.ndarray
    each_y: np.ndarray
    step_x: np.ndarray
    step_y: np.ndarray


def _begin(grid: _Grid, rays: np.ndarray, own: np.ndarray, reach: float) -> _March:
    x, y, ray_x, ray_y = rays
    column = ((x - grid.left) / grid.size).astype(np.int64)
    row = ((y - grid.bottom) / grid.size).astype(np.int64)
    with np.errstate(divide="ignore", invalid="ignore"):
        next_x = (grid.left + (column + (ray_x >= 0)) * grid.size - x) / ray_x
        next_y = (grid.bottom + (row + (ray_y >= 0)) * grid.size - y) / ray_y
        each_x, each_y = grid.size / np.abs(ray_x), grid.size / np.abs(ray_y)
    next_x[ray_x == 0], next_y[ray_y == 0] = np.inf, np.inf
    cell = row * grid.columns + column
    return _March(
        ray=np.arange(len(x)),
        own=own,
        cell=cell,
        label=grid.labels.take(cell),
        limit=np.full(len(x), reach),
        next_x=next_x,
        next_y=next_y,
        each_x=each_x,
        each_y=each_y,
        step_x=np.where(ray_x < 0, -1, 1),
        step_y=np.where(ray_y < 0, -grid.columns, grid.columns),
    )


def _onward(grid: _Grid, march: _March) -> _March:
    """Let each ray into its next cell, in place, and return those that go on."""
    across = march.next_x <= march.next_y
    going = np.minimum(march.next_x, march.next_y) < march.limit
    np.add(march.cell, np.where(across, march.step_x, march.step_y), out=march.cell)
    np.add(march.next_x, march.each_x, out=march.next_x, where=across)
    np.add(march.next_y, march.each_y, out=march.next_y, where=~across)
    np.take(grid.labels, march.cell, out=march.label, mode="clip")
    going &= march.label != _OUTSIDE
    if going.all():
        return march
    return _March(*(getattr(march, field.name)[going] for field in fields(march)))


def _meet(
    grid: _Grid,
    table: np.ndarray,
    owners: np.ndarray,
    rays: np.ndarray,
    march: _March,
    asked: np.ndarray,
    best: np.ndarray,
    neighbour: np.ndarray,
) -> None:
    """Enter, in place, what the ``asked`` of the rays meet in the cells that they are in."""
    begin = grid.starts[march.cell[asked]]
    count = grid.starts[march.cell[asked] + 1] - begin
    which = np.repeat(asked, count)
    member = grid.members[np.arange(len(which)) + np.repeat(begin - np.cumsum(count) + count, count)]
    line = owners.take(member)
    other = np.flatnonzero(line != march.own.take(which))
    which, line = which.take(other), line.take(other)
    away = _meeting(table.take(member.take(other), axis=1), rays.take(march.ray.take(which), axis=1))
    met = np.flatnonzero(away < march.limit.take(which))
    if met.size == 0:
        return
    which, line, away = which[met], line[met], away[met]
    firsts = np.flatnonzero(np.diff(which, prepend=-1))
    nearest = np.minimum.reduceat(away, firsts)
    first = np.flatnonzero(away == np.repeat(nearest, np.diff(firsts, append=len(away))))
    ray = march.ray[which[firsts]]
    best[ray], march.limit[which[firsts]] = nearest, nearest
    neighbour[march.ray[which[first]]] = line[first]


def _meeting(segments: np.ndarray, rays: np.ndarray) -> np.ndarray:
    """Return how far along its ray (4, n) each segment (4, n) is met, infinity where it is not."""
    x, y, dx, dy = segments
    from_x, from_y, ray_x, ray_y = rays
    x -= from_x
    y -= from_y
    cross = ray_x * dy - ray_y * dx
    # Beside the ray's line, both ends of a segment lie on one side of it.
    share = x * ray_y - y * ray_x
    away = x * dy - y * dx
    parallel = cross == 0
    cross[parallel] = 1.0
    share /= cross
    away /= cross
    away[parallel | (share < 0.0) | (share > 1.0) | (away < 0.0)] = np.inf
    return away
