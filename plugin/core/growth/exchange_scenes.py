"""Finding the scene that a line of a file means, among very many, by its key, its name or its time."""

from __future__ import annotations

import datetime as dt
import math
from bisect import bisect_left, insort
from typing import Iterable, Sequence

from ..dates import Interval
from ..records import Scene

_MICROSECOND = dt.timedelta(microseconds=1)
_LONG_AGO = dt.datetime.min.replace(tzinfo=dt.timezone.utc)


class ScenesFound:
    """Scenes by key, by name and by time; more may be added, where their times were told of at the beginning."""

    def __init__(self, scenes: Sequence[Scene], more: Iterable[Interval]) -> None:
        self._by_key: dict[str, list[Scene]] = {}
        self._by_name: dict[str, list[Scene]] = {}
        begins = [taken.begin for scene in scenes if (taken := scene.acquired) is not None]
        self._by_time = _Within(begins + [taken.begin for taken in more])
        for scene in scenes:
            self.add(scene)

    def add(self, scene: Scene) -> None:
        """Let a scene be found from now on."""
        self._by_key.setdefault(scene.uuid, []).append(scene)
        self._by_name.setdefault(scene.name, []).append(scene)
        if scene.acquired is not None:
            self._by_time.add(scene.acquired, scene)

    def of_key(self, uuid: str) -> Sequence[Scene]:
        """Return the scenes of a key."""
        return self._by_key.get(uuid, ()) if uuid else ()

    def of_name(self, name: str, taken: Interval | None) -> Sequence[Scene]:
        """Return the scenes of a name; of several those within the time, where there are any."""
        named = self._by_name.get(name, ()) if name else ()
        if taken is None or len(named) < 2:
            return named
        return [scene for scene in named if _within(scene, taken)] or named

    def of_time(self, taken: Interval | None, most: int) -> Sequence[Scene]:
        """Return scenes that were taken wholly within a time, as many as there are and no more than ``most``."""
        return () if taken is None else self._by_time.find(taken, most)


class _Within:
    """Intervals with their scenes, to be asked which lie within another: a tree over their beginnings.

    Each node knows the earliest end beneath it, so that each answer takes one way down, however many there are.
    """

    def __init__(self, begins: Iterable[dt.datetime]) -> None:
        self._begins = sorted(set(begins))
        self._width = 1 << max(len(self._begins) - 1, 0).bit_length()
        self._earliest: list[float] = [math.inf] * (2 * self._width)
        self._held: dict[int, list[tuple[int, int, Scene]]] = {}
        self._count = 0

    def add(self, taken: Interval, scene: Scene) -> None:
        node = self._width + bisect_left(self._begins, taken.begin)
        self._count += 1
        insort(self._held.setdefault(node, []), (_number(taken.end), self._count, scene))
        while node and _number(taken.end) < self._earliest[node]:
            self._earliest[node] = _number(taken.end)
            node //= 2

    def find(self, taken: Interval, most: int) -> list[Scene]:
        last = _number(taken.end)
        found: list[Scene] = []
        node = self._width + bisect_left(self._begins, taken.begin)
        waiting = [node] if node < 2 * self._width else []
        while node > 1 and waiting:
            if node % 2 == 0:
                waiting.append(node + 1)
            node //= 2
        while waiting and len(found) < most:
            node = waiting.pop()
            if self._earliest[node] > last:
                continue
            if node < self._width:
                waiting += (2 * node, 2 * node + 1)
                continue
            for end, _, scene in self._held[node]:
                if end > last or len(found) == most:
                    break
                found.append(scene)
        return found


def _number(moment: dt.datetime) -> int:
    return (moment - _LONG_AGO) // _MICROSECOND


def _within(scene: Scene, taken: Interval) -> bool:
    own = scene.acquired
    return own is not None and taken.begin <= own.begin and own.end <= taken.end
