"""Crest points joined to lines while a raster goes by, strip by strip, as they would be all at once.

Which points are linked depends on what lies a few rows away and no farther (:data:`~.linking.REACH_PX`). So the
links of a strip are settled once those rows are known, and only the parts of lines are kept: their points in order,
and the links that lead from one strip into the next. In the end the parts are joined.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from .crest_lines import CrestLines, join_parts, turned_down
from .facets import CrestPoints, join_points
from .linking import REACH_PX, drop_doubles, order_links, settle_links

LEAST_PIXELS = 5


@dataclass(frozen=True)
class _Parts:
    """Parts of lines within one strip: ``column``, ``row`` and ``answer`` of their points, and the ``sizes`` (M,).

    ``ends`` (M, 2) are the slots of each part's two ends, numbered through the whole raster; ``links`` (L, 2) are
    slots of this strip's ends and the slots of ends, above or in the same strip, that they are linked to.
    """

    column: np.ndarray
    row: np.ndarray
    answer: np.ndarray
    sizes: np.ndarray
    ends: np.ndarray
    links: np.ndarray


class LineBuilder:
    """Takes the crest points of a raster from top to bottom and gives the lines that they make.

    Points are numbered as they come, and slots as in :func:`~.linking.order_links`.
    """

    def __init__(self, width: int) -> None:
        self._width = width
        self._waiting = join_points([], width)
        self._settled_row = 0
        self._settled_points = 0
        self._parts: list[_Parts] = []

    def add(self, points: CrestPoints, known_rows: int) -> None:
        """Take the next points, in order; all points of the rows above ``known_rows`` are given with them."""
        self._settle(points, known_rows - 1, known_rows - 1 - REACH_PX)

    def lines(self, gsd_m: float, noise: float, chance: float) -> CrestLines:
        """Return the lines of all points that were given, from top to bottom, each from its upper end on.

        ``noise`` is what answers are given in, ``chance`` the sum of answers that evidence is given in.
        """
        below = int(self._waiting.pixel[-1]) // self._width + 1 if len(self._waiting) else self._settled_row
        self._settle(join_points([], self._width), below, below)
        joined, closed = join_parts(*self._all_parts(gsd_m, noise, chance))
        whole = np.diff(joined.starts) >= LEAST_PIXELS
        if not whole.all():
            joined, closed = joined.pick(whole), closed[whole]
        return turned_down(joined, closed)

    def _all_parts(self, gsd_m: float, noise: float, chance: float) -> tuple[CrestLines, np.ndarray]:
        """Hand over the parts of all strips, and which of their ends are linked."""
        columns, rows, answers, sizes, ends, links = (
            np.concatenate([getattr(part, field.name) for part in self._parts]) for field in fields(_Parts)
        )
        self._parts.clear()
        starts = np.concatenate(([0], np.cumsum(sizes)))
        evidence = np.full(len(sizes), np.inf)
        if chance > 0 and len(sizes):
            evidence = np.add.reduceat(answers, starts[:-1]) / chance
        answers /= noise if noise > 0 else 1.0
        lines = CrestLines(columns, rows, answers, starts, evidence, gsd_m, noise)
        return lines, _links_between(ends.ravel(), links)

    def _settle(self, points: CrestPoints, undoubled_row: int, settled_row: int) -> None:
        """Keep the parts of lines above ``settled_row``; above ``undoubled_row`` each double is known as one."""
        first_row = self._settled_row
        settled_row = max(settled_row, first_row)
        waiting = join_points([self._waiting, points], self._width)
        rows = waiting.pixel // self._width
        self._waiting = waiting.take(rows >= settled_row - REACH_PX - 1)
        single = drop_doubles(waiting)
        rows = single.pixel // self._width
        # The first row, whose own upper neighbours are gone, was there for its lower neighbours' sake.
        near = (rows >= first_row - REACH_PX) & (rows < undoubled_row)
        single, rows = single.take(near), rows[near]
        begin, end = np.searchsorted(rows, (first_row, settled_row))
        link = settle_links(single)[2 * begin : 2 * end]
        self._parts.append(_parts_of(single, link, int(begin), int(end), self._settled_points))
        self._settled_row, self._settled_points = settled_row, self._settled_points + int(end - begin)


def _parts_of(points: CrestPoints, link: np.ndarray, begin: int, end: int, before: int) -> _Parts:
    """Return the parts of lines among the points from ``begin`` to ``end``, whose slots' links are ``link``.

    ``before`` points were settled above them.
    """
    slot = link - 2 * begin
    linked = link >= 0
    inside = linked & (slot >= 0) & (slot < 2 * (end - begin))
    chains = order_links(np.where(inside, slot, -1))
    first, last = chains.order[chains.starts[:-1]], chains.order[chains.starts[1:] - 1]
    sizes = np.diff(chains.starts)
    # A point at an end is linked by its other slot; one alone, or where a ring was cut, ends with both.
    alone = (sizes == 1) | chains.closed
    ends = np.stack(
        (
            2 * first + (inside[2 * first] & ~alone),
            np.where(alone, 2 * first + 1, 2 * last + inside[2 * last]),
        ),
        axis=1,
    )
    kept = (sizes >= LEAST_PIXELS) | (linked & ~inside)[ends].any(axis=1)
    up = np.flatnonzero(linked & (slot < 0))
    rings = ends[chains.closed & kept]
    links = np.concatenate((np.stack((up, slot[up]), axis=1), rings))
    order = chains.order[np.repeat(kept, sizes)] + begin
    return _Parts(
        points.column[order],
        points.row[order],
        points.answer[order],
        sizes[kept],
        ends[kept] + 2 * before,
        links + 2 * before,
    )


def _links_between(slots: np.ndarray, links: np.ndarray) -> np.ndarray:
    """Return for each of the ends' ``slots`` (2 M,) which of them it is linked to, or -1."""
    link = np.full(len(slots), -1, np.int64)
    order = np.argsort(slots)
    one, other = order[np.searchsorted(slots[order], links.T)] if len(links) else (order[:0], order[:0])
    link[one], link[other] = other, one
    return link
