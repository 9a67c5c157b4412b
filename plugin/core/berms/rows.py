"""Rows among places: chains of nearly even steps that bend little, found without knowing pitch or bearing."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from .row_fit import in_order

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
    free = np.ones(len(places), dtype=bool)
    waiting = [chain.ticket for chain in (_chain(places, free, *pair) for pair in _pairs(places)) if chain]
    heapq.heapify(waiting)
    rows = []
    while waiting:
        _, _, _, chain = heapq.heappop(waiting)
        if free[list(chain.places)].all():
            rows.append(list(chain.places))
            free[list(chain.places)] = False
            continue
        # A row that lost places to a better one is followed again among those that are left.
        again = _chain(places, free, chain.start, chain.other)
        if again is not None:
            heapq.heappush(waiting, again.ticket)
    return _side_by_side(places, rows)


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


def _chain(places: np.ndarray, free: np.ndarray, start: int, other: int) -> _Chain | None:
    """Return the chain through two places, ``None`` where one of them is taken or it is too short."""
    if not (free[start] and free[other]):
        return None
    step = places[other] - places[start]
    left = free.copy()
    left[[start, other]] = False
    onward, missing_on, stray_on = _follow(places, left, other, step)
    back, missing_back, stray_back = _follow(places, left, start, -step)
    followed, missing = len(onward) + len(back), missing_on + missing_back
    found = (*reversed(back), start, other, *onward)
    if len(found) < LEAST_CELLS or missing > _MISSING_SHARE * len(found):
        return None
    cost = float(np.hypot(*step)) * (1.0 + _UNEVEN * (stray_on + stray_back) / followed)
    return _Chain(start, other, found, missing, cost)


def _follow(places: np.ndarray, left: np.ndarray, last: int, step: np.ndarray) -> tuple[list[int], int, float]:
    """Return which places a chain goes on to from ``last``, how many are missing, and by how much all stray.

    ``left`` loses the places found. A place strays by 1 where it just may.
    """
    found: list[int] = []
    missing, strayed = 0, 0.0
    while True:
        size = float(np.hypot(*step))
        along_row = step / size
        off = places - places[last]
        along, across = off @ along_row, off @ np.array([-along_row[1], along_row[0]])
        for count in range(1, _MISSING + 2):
            stray = np.hypot((along - count * size) / _STRAY_ALONG, across / _STRAY_ACROSS)
            stray[~left] = np.inf
            nearest = int(np.argmin(stray))
            if stray[nearest] <= size:
                break
        else:
            return found, missing, strayed
        step = (1.0 - _FOLLOW) * step + _FOLLOW * off[nearest] / count
        missing += count - 1
        strayed += float(stray[nearest]) / size
        found.append(nearest)
        left[nearest] = False
        last = nearest


def _side_by_side(places: np.ndarray, rows: Sequence[list[int]]) -> list[list[int]]:
    """Return rows from the north-west on, each from west to east."""
    ordered = [[row[k] for k in in_order(places[row])] for row in rows]
    return sorted(ordered, key=lambda row: float(places[row].mean(axis=0) @ np.array([1.0, -1.0])))
