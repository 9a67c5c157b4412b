"""How many structures stood at a time: bounds that need no assumption, and an estimate between them.

Time runs in days since 1970-01-01T00:00Z (:func:`~..dates.to_days`).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import Iterable, NamedTuple, Sequence

import numpy as np
from numpy.typing import ArrayLike

from ..dates import from_days, to_days
from ..errors import Message, Refused, message
from ..records import Scene
from . import npmle
from .intervals import StructureDates

_A_SECOND = 1.0 / 86_400.0
"""In days: the end of a scene is not in it."""


@dataclass(frozen=True)
class Bounds:
    """When structures certainly stood and when they may have stood, as sorted arrays of days.

    ``certain_since`` and ``certain_until``: from ``R``, when a structure is first seen, to when it is last seen
    before it is gone. ``possible_since`` and ``possible_until``: from ``L``, when it is last seen absent, to when
    it is seen to be gone. The ends of stretches that run to infinity are left out.
    """

    certain_since: np.ndarray
    certain_until: np.ndarray
    possible_since: np.ndarray
    possible_until: np.ndarray

    def at(self, days: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
        """Return at least and at most how many stood at ``days``, as two integer arrays of its shape.

        Where nothing ended these are ``#{R <= t}`` and ``#{L < t}``.
        """
        when = np.asarray(days, float)
        lower = np.searchsorted(self.certain_since, when, "right") - np.searchsorted(self.certain_until, when, "left")
        upper = np.searchsorted(self.possible_since, when, "left") - np.searchsorted(self.possible_until, when, "right")
        return lower, upper


@dataclass(frozen=True)
class Estimate:
    """The NPMLE (:mod:`.npmle`) of how many structures stood, as points and the pieces between them.

    All structures see a scene at the same instant, so where the dates of scenes do not overlap, the ends of the
    intervals are the scenes in their order, however wide their dates; they are drawn in the middle of them.

    Attributes
    ----------
    days
        Shape (p,), rising: the points.
    standing
        Shape (p,): the expected number standing at each; ``nan`` where the data do not determine it.
    low, high
        Shape (p - 1,): between two points the number lies between these. Where they are equal a line can be
        drawn. Elsewhere the data do not say how it runs from one point to the next: shade the box.
    begun
        The estimate of when a structure began, in days as above.
    ended
        The same of when it ended, for those that were seen to go; ``None`` where none was.
    """

    days: np.ndarray
    standing: np.ndarray
    low: np.ndarray
    high: np.ndarray
    begun: npmle.Npmle
    ended: npmle.Npmle | None

    @property
    def determined(self) -> np.ndarray:
        """Shape (p - 1,): whether the number is known throughout the piece."""
        return self.high - self.low < 1e-9


@dataclass(frozen=True)
class SceneTicks:
    """The dated scenes under the curve, in the order of time; all arrays of shape (s,).

    ``begin`` and ``end`` are the days between which a scene was taken; ``shows`` is how many of the structures it
    says something of, ``hides`` how many of them are marked obscured on it.
    """

    uuids: tuple[str, ...]
    begin: np.ndarray
    end: np.ndarray
    shows: np.ndarray
    hides: np.ndarray

    @property
    def obscured(self) -> np.ndarray:
        """Shape (s,): whether all that was marked on the scene is obscured."""
        return (self.hides > 0) & (self.shows == 0)


class End(NamedTuple):
    """A day, and at least and at most how many stood on it."""

    day: dt.date
    low: int
    high: int


@dataclass(frozen=True)
class Curve:
    """The number of structures standing over time.

    Attributes
    ----------
    days
        Shape (m + 1,), rising: the days at which a bound may change. The first and the last are the beginning of
        the first dated scene and the end of the last one.
    lower, upper
        Shape (m,), integers: at least and at most so many stood throughout the open stretch
        ``(days[i], days[i + 1])``. At a day itself ask ``bounds.at``.
    bounds
        What they were counted from.
    counted, left_out
        How many structures are counted; how many are not, because no dated scene shows whether they stood.
    estimate, estimate_refused
        The estimate between the bounds, or the reason why there is none.
    scenes
        The scenes it rests on.
    """

    days: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    bounds: Bounds
    counted: int
    left_out: int
    estimate: Estimate | None
    estimate_refused: Message | None
    scenes: SceneTicks

    @property
    def shows_growth(self) -> bool:
        """Whether there is more than one dated scene: one alone has nothing before or after it."""
        return len(self.scenes.uuids) > 1

    @property
    def ends(self) -> tuple[End, End]:
        """How many stood on the first and on the last scene."""
        scenes = self.scenes
        last = int(np.argmax(scenes.end))
        return (
            self._on(0, from_days(float(scenes.begin[0])).date()),
            self._on(last, from_days(float(scenes.end[last]) - _A_SECOND).date()),
        )

    def _on(self, place: int, day: dt.date) -> End:
        """Return how many stood on a scene: what is certain at one of its ends, as it shows one state of each."""
        lower, upper = self.bounds.at((self.scenes.begin[place], self.scenes.end[place]))
        low = int(lower.max())
        return End(day, low, max(low, int(upper.min())))


def growth_curve(dates: Iterable[StructureDates], scenes: Iterable[Scene]) -> Curve:
    """Count the structures standing over time.

    A structure that was never seen to go counts as standing once it has begun. One that was never seen
    standing may have begun after it was last seen absent, so it is in the upper bound from then on.

    Parameters
    ----------
    dates
        What :func:`~.intervals.all_structure_dates` says of the structures to count.
    scenes
        The scenes that it was made with.

    Raises
    ------
    Refused
        When there is no scene, none has a date, or no dated scene shows whether any structure stood.
    """
    given, scenes = tuple(dates), tuple(scenes)
    if not scenes:
        raise Refused(
            message("There is no scene yet, so there is no growth over time."),
            message("Add dated scenes in the Scenes panel."),
        )
    usable = [item for item in given if item.usable]
    ticks = _ticks(scenes, given)
    if not ticks.uuids:
        raise Refused(
            message("No scene has a date, so there is no growth over time."),
            message("Give the scenes their dates in the Scenes panel."),
        )
    if not usable:
        raise Refused(
            message("No dated scene shows yet whether a structure stood."),
            message("Mark sightings in the matrix: 1 absent, 2 under construction, 3 present, 0 obscured."),
        )
    bounds = _bounds(usable)
    span = (float(ticks.begin.min()), float(ticks.end.max()))
    days = _within(span, bounds.certain_since, bounds.certain_until, bounds.possible_since, bounds.possible_until)
    lower, upper = bounds.at((days[:-1] + days[1:]) / 2)
    came_back = sum(len(item.episodes) > 1 for item in usable)
    refused = None
    if came_back:
        refused = message(
            "No estimate is drawn: {count} of the structures went and came back, and an estimate of start times"
            " needs one start each.",
            count=came_back,
        )
    return Curve(
        days=days,
        lower=lower,
        upper=upper,
        bounds=bounds,
        counted=len(usable),
        left_out=len(given) - len(usable),
        estimate=None if refused else _estimate(usable, ticks, span),
        estimate_refused=refused,
        scenes=ticks,
    )


def _ticks(scenes: Iterable[Scene], dates: Sequence[StructureDates]) -> SceneTicks:
    taken = sorted((when, scene.uuid) for scene in scenes if (when := scene.acquired) is not None)
    shows = Counter(chain.from_iterable(item.usable for item in dates))
    hides = Counter(chain.from_iterable(item.obscured for item in dates))
    return SceneTicks(
        uuids=tuple(uuid for _, uuid in taken),
        begin=np.array([to_days(when.begin) for when, _ in taken]),
        end=np.array([to_days(when.end) for when, _ in taken]),
        shows=np.array([shows[uuid] for _, uuid in taken], int),
        hides=np.array([hides[uuid] for _, uuid in taken], int),
    )


def _bounds(usable: Sequence[StructureDates]) -> Bounds:
    certain: list[tuple[float, float]] = []
    possible: list[tuple[float, float]] = []
    for item in usable:
        # Scenes with wide dates can make what is possible of two episodes overlap: it is one stretch then.
        end = -np.inf
        for start, stop in _possible(item):
            if start < end:
                possible[-1] = (possible[-1][0], stop)
            else:
                possible.append((start, stop))
            end = stop
        for episode in item.episodes:
            until = np.inf if episode.ended_by is None else to_days(episode.ended_after)
            if to_days(episode.began_by) <= until:
                certain.append((to_days(episode.began_by), until))
    since, until_ = _sorted_ends(certain)
    maybe_since, maybe_until = _sorted_ends(possible)
    return Bounds(since, until_, maybe_since, maybe_until)


def _possible(item: StructureDates) -> list[tuple[float, float]]:
    if not item.episodes:
        return [(_left(item), np.inf)]
    return [
        (
            -np.inf if episode.began_after is None else to_days(episode.began_after),
            np.inf if episode.ended_by is None else to_days(episode.ended_by),
        )
        for episode in item.episodes
    ]


def _sorted_ends(stretches: Sequence[tuple[float, float]]) -> tuple[np.ndarray, np.ndarray]:
    since = np.sort(np.array([start for start, _ in stretches], float))
    until = np.sort(np.array([stop for _, stop in stretches if np.isfinite(stop)], float))
    return since, until


def _within(span: tuple[float, float], *ends: np.ndarray) -> np.ndarray:
    every = np.concatenate(ends)
    return np.unique(np.concatenate([span, every[(every > span[0]) & (every < span[1])]]))


def _left(item: StructureDates) -> float:
    return -np.inf if item.began_after is None else to_days(item.began_after)


def _estimate(usable: Sequence[StructureDates], ticks: SceneTicks, span: tuple[float, float]) -> Estimate:
    point = _Points(ticks)
    begun = npmle.estimate(
        [point.of_before(item.began_after) for item in usable],
        [point.of_after(item.began_by) for item in usable],
    )
    gone = [item for item in usable if item.ended_by is not None]
    ended = None
    if gone:
        ended = npmle.estimate(
            [point.of_before(item.ended_after) for item in gone],
            [point.of_after(item.ended_by) for item in gone],
        )
    parts = [begun] if ended is None else [begun, ended]
    days = _within(span, *(ends for part in parts for ends in (part.left, part.right)))
    middle = (days[:-1] + days[1:]) / 2

    def between(when: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        low, high = _passed(begun, len(usable), when)
        if ended is None:
            return low, high
        gone_low, gone_high = _passed(ended, len(gone), when)
        return np.maximum(low - gone_high, 0.0), np.maximum(high - gone_low, 0.0)

    low, high = between(middle)
    at_low, at_high = between(days)
    return Estimate(days, np.where(at_high - at_low < 1e-9, at_low, np.nan), low, high, begun, ended)


class _Points:
    """Where on the axis an end lies: a scene that overlaps no other one is one instant, seen by all alike."""

    def __init__(self, ticks: SceneTicks) -> None:
        clear_before = np.maximum.accumulate(np.concatenate([[-np.inf], ticks.end[:-1]])) <= ticks.begin
        clear_after = ticks.end <= np.concatenate([ticks.begin[1:], [np.inf]])
        alone = clear_before & clear_after
        middle = ((ticks.begin + ticks.end) / 2)[alone].tolist()
        self._by_begin = dict(zip(ticks.begin[alone].tolist(), middle))
        self._by_end = dict(zip(ticks.end[alone].tolist(), middle))

    def of_before(self, moment: dt.datetime | None) -> float:
        """Place the beginning of a scene that shows what was before; infinitely early where there is none."""
        if moment is None:
            return -np.inf
        day = to_days(moment)
        return self._by_begin.get(day, day)

    def of_after(self, moment: dt.datetime | None) -> float:
        """Place the end of a scene that shows what came after; infinitely late where there is none."""
        if moment is None:
            return np.inf
        day = to_days(moment)
        return self._by_end.get(day, day)


def _passed(part: npmle.Npmle, count: int, when: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return ``count`` times the mass that has surely, and that may have, passed at each moment."""
    total = np.concatenate([[0.0], np.cumsum(part.mass)]) * count
    return total[np.searchsorted(part.right, when, "right")], total[np.searchsorted(part.left, when, "left")]
