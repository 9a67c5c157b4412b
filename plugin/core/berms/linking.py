"""Crest points joined to lines, all at once.

Each point chooses the best neighbour on each of its two sides; where the choice is mutual the two are linked. What
comes out has no branches: lines and rings. They are put in order by pointer jumping (Wyllie 1979, *The
Complexity of Parallel Computations*, Cornell): every point learns in the k-th pass what lies 2^k points ahead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

import numpy as np

from .facets import CrestPoints

_FAR = tuple((dy, dx) for dy in (0, 1, 2) for dx in (-2, -1, 0, 1, 2) if max(dy, abs(dx)) == 2 and (dy > 0 or dx > 0))
_LEAST_COSINE = 0.6
_TURN_COST = 1.0
_LEAST_STEP_PX = 0.3
_LEAST_ADVANCE_PX = 0.5
_DOUBLE_PX = 1.3
_DOUBLE_COSINE = 0.8
_ROUNDS = 3


@dataclass(frozen=True)
class Chains:
    """Lines of points: ``order`` (N,) holds the points of one after those of the other, ``starts`` (M + 1,) where
    each begins.

    ``closed`` (M,) tells which of them are rings.
    """

    order: np.ndarray
    starts: np.ndarray
    closed: np.ndarray


def drop_doubles(points: CrestPoints) -> CrestPoints:
    """Return the points without those that lie beside a better one on the same crest.

    Where a crest passes between two pixels, both may hold a point of it at nearly the same place.
    """
    dropped = np.zeros(len(points), bool)
    for first, second in _neighbours(points.pixel, points.width):
        step_x, step_y = _steps(points, first, second)
        along_x, along_y = points.along_x[first], points.along_y[first]
        advance = np.abs(step_x * along_x + step_y * along_y)
        cosine = along_x * points.along_x[second] + along_y * points.along_y[second]
        near = step_x**2 + step_y**2 < _DOUBLE_PX**2
        double = np.flatnonzero(near & (advance < _LEAST_ADVANCE_PX) & (np.abs(cosine) > _DOUBLE_COSINE))
        first, second = first[double], second[double]
        better = points.answer[first] >= points.answer[second]
        dropped[np.where(better, second, first)] = True
    return points.take(~dropped)


def link_points(points: CrestPoints) -> Chains:
    """Join points to lines; a point without a neighbour is a line of one."""
    link = np.full(2 * len(points), -1, np.int64)
    if len(points):
        _join(link, [_edges(points, *pair) for pair in _neighbours(points.pixel, points.width)])
        # Where a pixel was left out, the next but one may be met.
        free = np.flatnonzero((link.reshape(-1, 2) < 0).any(axis=1))
        _join(link, [_edges(points, *pair) for pair in _second_neighbours(points, free)])
    return order_links(link)


def order_links(link: np.ndarray) -> Chains:
    """Put linked points in order.

    ``link`` (2 N,) holds for the slots ``2 i`` and ``2 i + 1`` of point i, its two sides, the slot of
    the neighbour that it is linked to there, or -1. Links are mutual.
    """
    count = len(link) // 2
    link = link.copy()
    slots = np.arange(2 * count)
    # Leaving a point by a slot leads to the neighbour's other slot; a slot without a link leads to itself.
    ahead = np.where(link >= 0, link ^ 1, slots)
    last, steps = _jump(ahead)
    in_ring = link[last] >= 0
    rings = _cut_rings(link, ahead, in_ring)
    if rings.size:
        ahead = np.where(link >= 0, link ^ 1, slots)
        last, steps = _jump(ahead)
    ends = last.reshape(count, 2)
    hops = steps.reshape(count, 2)
    if count == 0:
        return Chains(np.zeros(0, np.int64), np.zeros(1, np.int64), np.zeros(0, bool))
    # Of the two ends of a line the one with the smaller number is its beginning.
    forward = ends[:, 0] <= ends[:, 1]
    head = np.where(forward, ends[:, 0], ends[:, 1])
    rank = np.where(forward, hops[:, 0], hops[:, 1])
    sizes = np.bincount(head, minlength=2 * count)
    begins = np.cumsum(sizes) - sizes
    order = np.empty(count, np.int64)
    order[begins[head] + rank] = np.arange(count)
    heads = np.flatnonzero(sizes)
    closed = np.zeros(2 * count, bool)
    closed[head[rings]] = True
    return Chains(order, np.append(begins[heads], count), closed[heads])


def _jump(ahead: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return for each slot the last one that is reached from it, and after how many steps."""
    last = ahead.astype(np.int32 if len(ahead) < 2**31 else np.int64)
    steps = (ahead != np.arange(len(ahead))).astype(last.dtype)
    for _ in range(max(len(ahead).bit_length(), 1)):
        further = last.take(last)
        if np.array_equal(further, last):
            break
        steps += steps.take(last)
        last = further
    return last.astype(np.int64), steps.astype(np.int64)


def _cut_rings(link: np.ndarray, ahead: np.ndarray, in_ring: np.ndarray) -> np.ndarray:
    """Open every ring at its smallest point, in place, and return these points."""
    slots = np.flatnonzero(in_ring)
    if slots.size == 0:
        return slots
    small = np.arange(len(ahead)) // 2
    hop = ahead.copy()
    for _ in range(int(slots.size).bit_length()):
        small = np.minimum(small, small[hop])
        hop = hop[hop]
    first = np.unique(small[slots])
    other = link[2 * first]
    link[other] = -1
    link[2 * first] = -1
    return first


def _neighbours(pixel: np.ndarray, width: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield the pairs of points in pixels side by side, for each of four directions; no point comes twice as first."""
    if pixel.size == 0:
        return
    column = pixel % width
    right = np.flatnonzero((np.diff(pixel) == 1) & (column[:-1] < width - 1))
    yield right, right + 1
    ended = np.append(pixel, np.full(3, -1))
    at = np.searchsorted(pixel, pixel + (width - 1))
    for dx, inside in ((-1, column > 0), (0, None), (1, column < width - 1)):
        there = ended[at] == pixel + (width + dx)
        first = np.flatnonzero(there if inside is None else there & inside)
        yield first, at[first]
        at = at + there


def _second_neighbours(points: CrestPoints, free: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield the pairs of ``free`` points whose pixels have one between them, for each of eight directions."""
    pixel = points.pixel[free]
    column = pixel % points.width
    for dy, dx in _FAR:
        wanted = pixel + dy * points.width + dx
        found = np.searchsorted(pixel, wanted)
        found[found == len(pixel)] = 0
        first = np.flatnonzero((pixel[found] == wanted) & (column + dx == column[found]))
        yield free[first], free[found[first]]


@dataclass(frozen=True)
class _Edges:
    """Possible links between slots, the better ones with the smaller cost; no slot comes twice on one side."""

    first: np.ndarray
    second: np.ndarray
    cost: np.ndarray

    def between_free(self, link: np.ndarray) -> _Edges:
        """Return those whose two slots are not linked yet."""
        taken = link >= 0
        if not taken.any():
            return self
        free = ~(taken[self.first] | taken[self.second])
        return _Edges(self.first[free], self.second[free], self.cost[free])


def _steps(points: CrestPoints, first: np.ndarray, second: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return points.column[second] - points.column[first], points.row[second] - points.row[first]


def _edges(points: CrestPoints, first: np.ndarray, second: np.ndarray) -> _Edges:
    step_x, step_y = _steps(points, first, second)
    first_x, first_y = points.along_x[first], points.along_y[first]
    second_x, second_y = points.along_x[second], points.along_y[second]
    leaving = step_x * first_x + step_y * first_y
    arriving = step_x * second_x + step_y * second_y
    cosine = np.abs(first_x * second_x + first_y * second_y)
    length = np.sqrt(step_x**2 + step_y**2)
    fits = np.minimum(np.abs(leaving), np.abs(arriving)) >= np.maximum(_LEAST_STEP_PX, 0.5 * length)
    fits &= cosine >= _LEAST_COSINE
    # A point's first slot looks against its direction, its second along it.
    return _Edges(
        (2 * first + (leaving > 0))[fits],
        (2 * second + (arriving < 0))[fits],
        (length + _TURN_COST * (1.0 - cosine))[fits],
    )


def _join(link: np.ndarray, edges: list[_Edges]) -> None:
    """Link, in place, the free slots that choose each other, then those that are left over."""
    for _ in range(_ROUNDS):
        edges = [part.between_free(link) for part in edges]
        mutual, partner = _choices(edges, len(link))
        if mutual.size == 0:
            return
        link[mutual] = partner


def _choices(edges: list[_Edges], size: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the slots whose best neighbour chooses them too, and that neighbour."""
    names = None
    if sum(len(part.cost) for part in edges) < size // 8:
        # For a few slots among many, all others are left aside.
        names = np.unique(np.concatenate([slot for part in edges for slot in (part.first, part.second)]))
        edges = [
            _Edges(np.searchsorted(names, part.first), np.searchsorted(names, part.second), part.cost)
            for part in edges
        ]
        size = len(names)
    best = np.full(size, np.inf)
    choice = np.full(size, -1, np.int64)
    for part in edges:
        # In one direction a slot has one neighbour at most, so that nothing is written twice.
        for source, target in ((part.first, part.second), (part.second, part.first)):
            better = part.cost < best[source]
            best[source[better]] = part.cost[better]
            choice[source[better]] = target[better]
    chosen = np.flatnonzero(choice >= 0)
    mutual = chosen[choice[choice[chosen]] == chosen]
    partner = choice[mutual]
    return (mutual, partner) if names is None else (names[mutual], names[partner])
