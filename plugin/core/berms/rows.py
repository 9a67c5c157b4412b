"""Rows among places: chains of nearly even steps that bend little, found without knowing pitch or bearing."""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from typing import Collection, Sequence

import numpy as np

from .row_fit import in_order
from .squares import Squares

LEAST_CELLS = 3
"""Two places make no row."""
_NEIGHBOURS = 8
_STRAY_ALONG = 0.35
_STRAY_ACROSS = 0.2
"""A place lies within these shares of a step of where the row lets it be expected: rows are straighter than even."""
_MISSING = 2
"""So many places of a row may be missing between two."""
_MISSING_SHARE = 1.0 / 3.0
"""… and so many of all that stand."""
_UNEVEN = 3.0
"""By how much of a step a row counts as longer where its places all but stray too far."""
_FOLLOW = 0.4
"""How readily a row takes on the direction of its last step."""


def find_rows(places_m: np.ndarray) -> list[list[int]]:
    """Return the rows among places (N, 2) in metres, as their numbers in order; a place is in one row at most.

    From each place and each of its near neighbours a chain is followed both ways: the next place is expected a step
    farther on, or two or three where some are missing. The longest chain is a row; of those as long, the one with
    fewest missing, then that of short and even steps. What it takes is out of the search for the next one.
    """
    places = np.asarray(places_m, dtype=float).reshape(-1, 2)
    pairs = _pairs(places)
    ground = _Ground(places, pairs)
    waiting = [chain.ticket for chain in (_chain(ground, *pair) for pair in pairs) if chain]
    heapq.heapify(waiting)
    rows = []
    while waiting:
        _, _, _, chain = heapq.heappop(waiting)
        if ground.free.issuperset(chain.places):
            rows.append(list(chain.places))
            ground.free.difference_update(chain.places)
            continue
        # A row that lost places to a better one is followed again among those that are left.
        again = _chain(ground, chain.start, chain.other)
        if again is not None:
            heapq.heappush(waiting, again.ticket)
    return _side_by_side(places, rows)


class _Ground:
    """Places (N, 2), of which some are ``free`` yet, found by where they lie."""

    def __init__(self, places: np.ndarray, pairs: Sequence[tuple[int, int]]) -> None:
        self.places: list[tuple[float, float]] = [(x, y) for x, y in places.tolist()]
        self.free = set(range(len(places)))
        steps = [math.dist(self.places[start], self.places[other]) for start, other in pairs]
        # Most steps are looked for in four squares or fewer.
        self._squares: Squares[int] = Squares(2.0 * _STRAY_ALONG * float(np.median(steps)) if steps else 1.0)
        for number, (x, y) in enumerate(self.places):
            self._squares.add(x, y, number)

    def next_place(
        self, last: int, step: tuple[float, float], count: int, used: Collection[int]
    ) -> tuple[float, int] | None:
        """Return the free place that strays least from ``count`` steps beyond ``last``, and by how many metres."""
        x, y = self.places[last]
        size = math.hypot(*step)
        along_x, along_y = step[0] / size, step[1] / size
        best: tuple[float, int] | None = None
        for number in self._squares.near(x + count * step[0], y + count * step[1], _STRAY_ALONG * size):
            if number not in self.free or number in used:
                continue
            off_x, off_y = self.places[number][0] - x, self.places[number][1] - y
            beyond = off_x * along_x + off_y * along_y - count * size
            aside = off_y * along_x - off_x * along_y
            found = math.hypot(beyond / _STRAY_ALONG, aside / _STRAY_ACROSS), number
            if found[0] <= size and (best is None or found < best):
                best = found
        return best


@dataclass(frozen=True)
class _Chain:
    start: int
    other: int
    places: tuple[int, ...]
    missing: int
    cost_m: float

    @property
    def ticket(self) -> tuple[int, int, tuple[float, int, int], _Chain]:
        """What it is sorted by, the best first; no two are alike."""
        return -len(self.places), self.missing, (self.cost_m, self.start, self.other), self


def _pairs(places: np.ndarray) -> list[tuple[int, int]]:
    pairs = []
    for start in range(len(places)):
        away = np.hypot(*(places - places[start]).T)
        near = np.argsort(away, kind="stable")[: _NEIGHBOURS + 1]
        pairs += [(start, int(other)) for other in near if other != start and away[other] > 0]
    return pairs


def _chain(ground: _Ground, start: int, other: int) -> _Chain | None:
    """Return the chain through two places, ``None`` where one of them is taken or it is too short."""
    if not ground.free.issuperset((start, other)):
        return None
    (x0, y0), (x1, y1) = ground.places[start], ground.places[other]
    step = (x1 - x0, y1 - y0)
    used = {start, other}
    onward, missing_on, stray_on = _follow(ground, used, other, step)
    back, missing_back, stray_back = _follow(ground, used, start, (-step[0], -step[1]))
    followed, missing = len(onward) + len(back), missing_on + missing_back
    found = (*reversed(back), start, other, *onward)
    if len(found) < LEAST_CELLS or missing > _MISSING_SHARE * len(found):
        return None
    cost = math.hypot(*step) * (1.0 + _UNEVEN * (stray_on + stray_back) / followed)
    return _Chain(start, other, found, missing, cost)


def _follow(ground: _Ground, used: set[int], last: int, step: tuple[float, float]) -> tuple[list[int], int, float]:
    """Return which places a chain goes on to from ``last``, how many are missing, and by how much all stray.

    ``used`` are the places of the chain, to which those found are added. A place strays by 1 where it just may.
    """
    found: list[int] = []
    missing, strayed = 0, 0.0
    while True:
        tries = ((count, ground.next_place(last, step, count, used)) for count in range(1, _MISSING + 2))
        count, met = next(((count, place) for count, place in tries if place is not None), (0, None))
        if met is None:
            return found, missing, strayed
        stray, nearest = met
        strayed += stray / math.hypot(*step)
        missing += count - 1
        (x, y), (to_x, to_y) = ground.places[last], ground.places[nearest]
        step = (
            (1.0 - _FOLLOW) * step[0] + _FOLLOW * (to_x - x) / count,
            (1.0 - _FOLLOW) * step[1] + _FOLLOW * (to_y - y) / count,
        )
        found.append(nearest)
        used.add(nearest)
        last = nearest


def _side_by_side(places: np.ndarray, rows: Sequence[list[int]]) -> list[list[int]]:
    """Return rows from the north-west on, each from west to east."""
    ordered = [[row[k] for k in in_order(places[row])] for row in rows]
    return sorted(ordered, key=lambda row: float(places[row].mean(axis=0) @ np.array([1.0, -1.0])))
