"""Things that lie in a plane, by squares: what is near a place is found without looking at all of them."""

from __future__ import annotations

import math
from typing import Generic, Iterator, TypeVar

Thing = TypeVar("Thing")


class Squares(Generic[Thing]):
    """Holds things by the squares of ``side`` in which they lie; places and sides are in one unit."""

    def __init__(self, side: float) -> None:
        self._side = side
        self._held: dict[tuple[int, int], list[Thing]] = {}
        self._count = 0

    def add(self, x: float, y: float, thing: Thing) -> None:
        """Put a thing at a place."""
        self._held.setdefault((math.floor(x / self._side), math.floor(y / self._side)), []).append(thing)
        self._count += 1

    def near(self, x: float, y: float, reach: float) -> Iterator[Thing]:
        """Yield all things within ``reach`` of a place, and some that lie a little farther off."""
        left, right = math.floor((x - reach) / self._side), math.floor((x + reach) / self._side)
        below, above = math.floor((y - reach) / self._side), math.floor((y + reach) / self._side)
        if (right - left + 1) * (above - below + 1) > self._count:
            for things in self._held.values():
                yield from things
            return
        for column in range(left, right + 1):
            for row in range(below, above + 1):
                yield from self._held.get((column, row), ())
