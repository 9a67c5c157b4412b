"""Crest points joined to lines, all at once.

Each point chooses the best neighbour on each of its two sides; where the choice is mutual the two are linked. What
comes out has no branches: lines and rings. They are put in order by pointer jumping (Wyllie 1979, *The
Complexity of Parallel Computations*, Cornell): in the k-th pass every point learns which one lies 2^k points ahead.
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
REACH_PX = 2 * _ROUNDS * (1 + 2)
"""Rows away from a point beyond which nothing bears on its links: in each round a choice and that of the chosen one,
a pixel on in the first rounds and two in those that bridge a pixel."""


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
    return order_links(settle_links(points))


def settle_links(points: CrestPoints) -> np.ndarray:
    """Return which slots of the points are linked, as :func:`order_links` takes them."""
    link = np.full(2 * len(points), -1, np.int64)
    if len(points):
        _join(link, [_edges(points, *pair) for pair in _neighbours(points.pixel, points.width)])
        # Where a pixel was left out, the next but one may be met.
        free = np.flatnonzero((link[::2] < 0) | (link[1::2] < 0))
        _join(link, [_edges(points, *pair) for pair in _second_neighbours(points, free)])
    return link


def order_links(link: np.ndarray) -> Chains:
    """Put linked points in order.

    ``link`` (2 N,) holds for the slots ``2 i`` and ``2 i + 1`` of point i, its two sides, the slot of
    the neighbour that it is linked to there, or -1. Links are mutual.
    """
    count = len(link) // 2
    if count == 0:
        return Chains(np.zeros(0, np.int64), np.zeros(1, np.int64), np.zeros(0, bool))
    runs = _runs(link)
    # The sides of a run are the first side of its first point and the second of its last.
    outer = np.stack((2 * runs.head, 2 * runs.tail + 1), axis=1).ravel()
    to = link[outer]
    at = np.maximum(to, 0)
    joint = np.where(to >= 0, 2 * runs.of_point[at >> 1] + (at & 1), -1)
    last, beyond, rings = _ends(joint, runs.size)
    ends, before = outer[last].reshape(-1, 2), beyond.reshape(-1, 2)
    # Of the two ends of a line the one with the smaller number is its beginning.
    forward = ends[:, 0] <= ends[:, 1]
    head = np.where(forward, ends[:, 0], ends[:, 1])
    sizes = np.bincount(head, runs.size, 2 * count).astype(np.int64)
    begins = np.cumsum(sizes) - sizes
    first = begins[head] + np.where(forward, before[:, 0], before[:, 1] + runs.size - 1)
    step = np.where(forward, 1, -1)
    order = np.empty(count, np.int64)
    order[first[runs.of_point] + step[runs.of_point] * runs.rank] = np.arange(count)
    heads = np.flatnonzero(sizes)
    closed = np.zeros(2 * count, bool)
    closed[head[rings]] = True
    return Chains(order, np.append(begins[heads], count), closed[heads])


@dataclass(frozen=True)
class _Runs:
    """Stretches in which each point's second side is linked to the next one's first, which most links are.

    ``head`` and ``tail`` (R,) are the first and the last point of each, ``size`` (R,) how many there are; ``of_point``
    (N,) is the run of each point, ``rank`` (N,) how many points come before it there.
    """

    head: np.ndarray
    tail: np.ndarray
    size: np.ndarray
    of_point: np.ndarray
    rank: np.ndarray


def _runs(link: np.ndarray) -> _Runs:
    count = len(link) // 2
    onward = np.full(count + 1, count, np.int32 if count < 2**31 else np.int64)
    goes_on = np.flatnonzero((link[1::2] >= 0) & (link[1::2] & 1 == 0))
    onward[goes_on] = link[2 * goes_on + 1] >> 1
    run, rank = np.full(count + 1, -1, onward.dtype), np.zeros(count + 1, onward.dtype)
    begins = np.ones(count + 1, bool)
    begins[onward] = False
    head = np.flatnonzero(begins)
    _rank(onward, head, run, rank)
    turning = run[:count] < 0
    if turning.any():
        # What no run reaches is a ring: it is cut before its smallest point.
        around = np.where(turning, onward[:count], np.arange(count))
        cut = np.unique(_smallest_on(around, turning)[turning])
        onward[link[2 * cut] >> 1] = count
        head = np.concatenate((head, cut))
        _rank(onward, head, run, rank)
    tail = np.flatnonzero(onward[:count] == count)
    tail = tail[np.argsort(run[tail])]
    return _Runs(head, tail, rank[tail].astype(np.int64) + 1, run[:count].astype(np.int64), rank[:count])


def _rank(onward: np.ndarray, head: np.ndarray, run: np.ndarray, rank: np.ndarray) -> None:
    """Give numbers, in place, to the runs from their heads and to the points along them.

    ``onward`` gives each point's next one, and N after the last. Pointers that are doubled a few times lead along all
    runs together in long strides; between, their shorter forerunners do.
    """
    end = len(onward) - 1
    strides = [onward]
    for _ in range(end.bit_length() // 3):
        strides.append(strides[-1].take(strides[-1]))
    at, number, passed = head, np.arange(len(head)), 0
    reached = []
    while at.size:
        run[at], rank[at] = number, passed
        reached.append(at)
        at = strides[-1].take(at)
        going = at < end
        at, number, passed = at[going], number[going], passed + 2 ** (len(strides) - 1)
    known = np.concatenate(reached) if reached else head
    for power in range(len(strides) - 2, -1, -1):
        further = strides[power].take(known)
        going = further < end
        further, before = further[going], known[going]
        run[further], rank[further] = run.take(before), rank.take(before) + 2**power
        known = np.concatenate((known, further))


def _ends(link: np.ndarray, size: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the last slot that each of ``link`` (2 R,) leads to, how many points lie beyond it, and opened rings.

    ``size`` (R,) says how many points each item stands for.
    """
    link = link.copy()
    slots = np.arange(len(link))

    def walk() -> tuple[np.ndarray, np.ndarray]:
        # Leaving an item by a slot leads to the neighbour's other slot; a slot without a link leads to itself.
        return _jump(np.where(link >= 0, link ^ 1, slots), np.where(link >= 0, size[link >> 1], 0))

    last, beyond = walk()
    turning = link[last] >= 0
    rings = np.unique(_smallest_on(np.where(link >= 0, link ^ 1, slots), turning)[turning] >> 1)
    if rings.size:
        link[link[2 * rings]] = -1
        link[2 * rings] = -1
        last, beyond = walk()
    return last, beyond, rings


def _jump(ahead: np.ndarray, passed: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return for each item the last one that is reached from it, and the sum of what is passed on the way.

    ``ahead`` gives the next one of each, or itself; ``passed`` what the step to it counts.
    """
    last, total = ahead, passed.astype(ahead.dtype)
    for _ in range(len(ahead).bit_length()):
        further = last.take(last)
        if np.array_equal(further, last):
            break
        total = total + total.take(last)
        last = further
    return last, total


def _smallest_on(ahead: np.ndarray, turning: np.ndarray) -> np.ndarray:
    """Return for each item that lies on a ring, as ``turning`` tells, the smallest one there."""
    small = np.arange(len(ahead))
    for _ in range(int(turning.sum()).bit_length()):
        small = np.minimum(small, small[ahead])
        ahead = ahead[ahead]
    return small


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

    def between_free(self, taken: np.ndarray) -> _Edges:
        """Return those whose two slots are not ``taken`` yet."""
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
        taken = link >= 0
        if taken.any():
            edges = [part.between_free(taken) for part in edges]
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
            _Edges(np.searchsorted(names, part.first), np.searchsorted(names, part.second), part.cost) for part in edges
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
