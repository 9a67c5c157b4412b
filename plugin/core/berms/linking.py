"""Crest points joined to lines, all at once.

Each point chooses the best neighbour on each of its two sides; where the choice is mutual the two are linked. What
comes out has no branches: lines and rings. They are put in order by pointer jumping (Wyllie 1979, *The
Complexity of Parallel Computations*, Cornell): every point learns in the k-th pass what lies 2^k points ahead.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .facets import CrestPoints

_NEAR = tuple((dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if (dy, dx) != (0, 0))
_FAR = tuple((dy, dx) for dy in (-2, -1, 0, 1, 2) for dx in (-2, -1, 0, 1, 2) if max(abs(dy), abs(dx)) == 2)
_LEAST_COSINE = 0.6
_TURN_COST = 1.0
_LEAST_ADVANCE_PX = 0.5
_DOUBLE_PX = 1.3
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
    place = points.pixel % points.width
    for dy, dx in ((0, 1), (1, -1), (1, 0), (1, 1)):
        wanted = points.pixel + dy * points.width + dx
        found = np.searchsorted(points.pixel, wanted)
        found[found == len(points)] = 0
        first = np.flatnonzero((points.pixel[found] == wanted) & (place + dx == place[found]))
        second = found[first]
        step_x = points.column[second] - points.column[first]
        step_y = points.row[second] - points.row[first]
        advance = np.abs(step_x * points.along_x[first] + step_y * points.along_y[first])
        cosine = points.along_x[first] * points.along_x[second] + points.along_y[first] * points.along_y[second]
        double = (advance < _LEAST_ADVANCE_PX) & (np.hypot(step_x, step_y) < _DOUBLE_PX) & (np.abs(cosine) > 0.8)
        better = points.answer[first] >= points.answer[second]
        dropped[second[double & better]] = True
        dropped[first[double & ~better]] = True
    return points.take(~dropped)


def link_points(points: CrestPoints) -> Chains:
    """Join points to lines; a point without a neighbour is a line of one."""
    count = len(points)
    link = np.full(2 * count, -1, np.int64)
    for offsets in (_NEAR, _FAR):
        edges = _edges(points, offsets, link)
        for _ in range(_ROUNDS):
            if not _join_mutual(link, edges):
                break
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
    # Of the two ends of a line the one with the smaller number is its beginning.
    backward = np.argmin(ends, axis=1)
    rows = np.arange(count)
    head = ends[rows, backward]
    rank = hops[rows, backward]
    order = np.lexsort((rank, head))
    sorted_head = head[order]
    if count == 0:
        return Chains(order, np.zeros(1, np.int64), np.zeros(0, bool))
    starts = np.flatnonzero(np.concatenate(([True], sorted_head[1:] != sorted_head[:-1])))
    closed = np.zeros(count, bool)
    closed[rings] = True
    return Chains(order, np.append(starts, count), np.maximum.reduceat(closed[order], starts))


def _jump(ahead: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return for each slot the last one that is reached from it, and after how many steps."""
    last = ahead.copy()
    steps = (ahead != np.arange(len(ahead))).astype(np.int64)
    for _ in range(max(len(ahead).bit_length(), 1)):
        further = last[last]
        if np.array_equal(further, last):
            break
        steps += steps[last]
        last = further
    return last, steps


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


@dataclass(frozen=True)
class _Edges:
    """Possible links from slots to slots, the better ones with the smaller cost."""

    source: np.ndarray
    target: np.ndarray
    cost: np.ndarray


def _edges(points: CrestPoints, offsets: tuple[tuple[int, int], ...], link: np.ndarray) -> _Edges:
    """Return the possible links from points that still have a free side to those a step of ``offsets`` away."""
    free = np.flatnonzero((link.reshape(-1, 2) < 0).any(axis=1))
    pixel = points.pixel[free]
    place = pixel % points.width
    sources, targets, costs = [], [], []
    for dy, dx in offsets:
        wanted = pixel + dy * points.width + dx
        found = np.searchsorted(pixel, wanted)
        found[found == len(pixel)] = 0
        there = np.flatnonzero((pixel[found] == wanted) & (place + dx == place[found]))
        source, target = free[there], free[found[there]]
        step_x = points.column[target] - points.column[source]
        step_y = points.row[target] - points.row[source]
        advance = step_x * points.along_x[source] + step_y * points.along_y[source]
        arrival = step_x * points.along_x[target] + step_y * points.along_y[target]
        cosine = points.along_x[source] * points.along_x[target] + points.along_y[source] * points.along_y[target]
        length = np.hypot(step_x, step_y)
        fits = (np.abs(cosine) >= _LEAST_COSINE) & (np.abs(advance) >= np.maximum(0.3, 0.5 * length))
        fits &= np.abs(arrival) >= 0.5 * length
        source, target = source[fits], target[fits]
        # A point's first slot looks against its direction, its second along it.
        sources.append(2 * source + (advance[fits] > 0))
        targets.append(2 * target + (arrival[fits] < 0))
        costs.append(length[fits] + _TURN_COST * (1.0 - np.abs(cosine[fits])))
    return _Edges(np.concatenate(sources), np.concatenate(targets), np.concatenate(costs))


def _join_mutual(link: np.ndarray, edges: _Edges) -> bool:
    """Link, in place, the free slots that choose each other; tell whether there were any."""
    free = (link[edges.source] < 0) & (link[edges.target] < 0)
    source, target, cost = edges.source[free], edges.target[free], edges.cost[free]
    if source.size == 0:
        return False
    order = np.lexsort((target, cost, source))
    source, target = source[order], target[order]
    first = np.concatenate(([True], source[1:] != source[:-1]))
    choice = np.full(len(link), -1, np.int64)
    choice[source[first]] = target[first]
    chosen = np.flatnonzero(choice >= 0)
    mutual = chosen[choice[choice[chosen]] == chosen]
    link[mutual] = choice[mutual]
    return bool(mutual.size)
