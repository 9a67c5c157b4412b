"""When a structure began and ended, as intervals, from what each dated scene shows of it.

Nothing between two scenes is known, so a date is the half-open interval ``(after, by]`` between the last
scene that shows one state and the first that shows the other. A scene is itself dated by an interval
``[a, b)``. Where it shows what was before the change it counts from ``a``, and where it shows what came
after it counts until ``b``: the interval holds the change wherever in ``[a, b)`` the picture was taken.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Iterable, Mapping, NamedTuple, Sequence

import numpy as np
from numpy.typing import NDArray

from ..coverage import coverage
from ..dates import Interval, write_interval
from ..errors import Message, message
from ..records import Scene, Sighting, Structure

STANDING: Mapping[str, bool] = {"absent": False, "under construction": True, "present": True}
"""Which states say whether a structure has begun; ``obscured`` says nothing."""


@dataclass(frozen=True)
class Episode:
    """One stretch of time in which a structure stood.

    It began in ``(began_after, began_by]`` and ended in ``(ended_after, ended_by]``. ``began_after`` is
    ``None`` where no earlier scene shows it absent (left-censored); ``ended_by`` is ``None`` where no later
    scene does. ``rests_on`` holds the uuids of the scenes that set these ends, in the order of time.
    """

    began_after: dt.datetime | None
    began_by: dt.datetime
    ended_after: dt.datetime
    ended_by: dt.datetime | None
    rests_on: tuple[str, ...]


@dataclass(frozen=True)
class StructureDates:
    """What the scenes say about when one structure stood.

    A structure that was never seen standing has no episode: ``began_after`` is then the last time it was
    seen absent and ``began_by`` is ``None`` (right-censored). All instants are aware, in UTC, or ``None``.
    """

    structure: str
    episodes: tuple[Episode, ...]
    began_after: dt.datetime | None
    began_by: dt.datetime | None
    rests_on: tuple[str, ...]
    """Scenes that set the ends of the intervals."""
    usable: tuple[str, ...]
    """Dated scenes that show whether it stood, in the order of time."""
    obscured: tuple[str, ...]
    """Dated scenes that say nothing of it."""
    undated: tuple[str, ...]
    """Scenes with a sighting of it that were left out because they carry no date."""
    questions: tuple[Message, ...]
    """What the analyst should look at again."""

    @property
    def assessed(self) -> bool:
        """Whether there is any sighting to go by, be it obscured or undated."""
        return bool(self.usable or self.obscured or self.undated)

    @property
    def ended_after(self) -> dt.datetime | None:
        """Lower end of when it last went; ``None`` where it was never seen to go."""
        return self.episodes[-1].ended_after if self.ended_by is not None else None

    @property
    def ended_by(self) -> dt.datetime | None:
        """Upper end of when it last went; ``None`` where it was never seen to go."""
        return self.episodes[-1].ended_by if self.episodes else None


def stood_on(dates: StructureDates, taken: Interval) -> bool | None:
    """Say whether a structure stood when a picture was taken, as far as its dates tell; ``None`` where they do not.

    What was never seen to go stands on from when it was seen, and what is first seen absent was absent before, as in
    :func:`~.curve.growth_curve`.
    """
    absent_since: dt.datetime | None = None
    for episode in dates.episodes:
        if _absent(absent_since, episode.began_after, taken):
            return False
        if episode.began_by <= taken.end and (episode.ended_by is None or taken.begin <= episode.ended_after):
            return True
        absent_since = episode.ended_by
    if dates.episodes:
        return False if absent_since is not None and absent_since <= taken.end else None
    return False if _absent(None, dates.began_after, taken) else None


def _absent(since: dt.datetime | None, until: dt.datetime | None, taken: Interval) -> bool:
    return until is not None and taken.begin <= until and (since is None or since <= taken.end)


class _Reading(NamedTuple):
    """What one dated scene says: whether the structure stood then."""

    taken: Interval
    scene: str
    standing: bool
    complete: bool


def structure_dates(structure_uuid: str, sightings: Iterable[Sighting], scenes: Iterable[Scene]) -> StructureDates:
    """Say when one structure began and ended.

    Parameters
    ----------
    structure_uuid
        The structure; sightings of others are passed over.
    sightings
        Any number of sightings, in any order.
    scenes
        The scenes to go by; sightings on scenes that are not among them are passed over.

    Returns
    -------
    StructureDates
        ``under construction`` and ``present`` both show that it has begun. ``obscured`` widens an interval
        and is never taken for ``absent``. Where two sightings of one scene disagree on whether it stood,
        the scene is not used and a question is raised; the same goes for orders that cannot be decided,
        and for sequences that look impossible.
    """
    own = [sighting for sighting in sightings if sighting.structure == structure_uuid]
    return _dates(structure_uuid, own, _taken(scenes))


def all_structure_dates(
    structures: Iterable[Structure],
    scenes: Iterable[Scene],
    sightings: Iterable[Sighting],
    covered: NDArray[np.bool_] | None = None,
) -> tuple[StructureDates, ...]:
    """Say when each structure began and ended, in the order of ``structures``; see :func:`structure_dates`.

    A sighting whose scene does not cover the structure is left out, and a question says so. ``covered``, of shape
    (structures, scenes), is what :func:`~..coverage.coverage` says of them, where it has been asked already.
    """
    rows, columns = tuple(structures), tuple(scenes)
    by_structure: dict[str, list[Sighting]] = {}
    for sighting in sightings:
        by_structure.setdefault(sighting.structure, []).append(sighting)
    by_uuid = _taken(columns)
    if covered is None:
        covered = coverage(rows, columns)
    return tuple(
        _dates(item.uuid, own, by_uuid) if by_all else _dates_within(item, own, columns, by_uuid, within)
        for item, within, by_all in zip(rows, covered, covered.all(axis=1).tolist())
        for own in (by_structure.get(item.uuid, []),)
    )


def _dates_within(
    structure: Structure,
    sightings: Sequence[Sighting],
    scenes: Sequence[Scene],
    taken: Mapping[str, tuple[str, Interval | None]],
    within: NDArray[np.bool_],
) -> StructureDates:
    """Go by the scenes that cover the structure alone, and ask about sightings on others."""
    apart = {scenes[place].uuid for place in np.flatnonzero(~within)}
    dates = _dates(structure.uuid, [item for item in sightings if item.scene not in apart], taken)
    words = "{scene} does not reach {structure}: its sighting was left out."
    named = {"structure": structure.label}
    asked = dict.fromkeys(item.scene for item in sightings if item.scene in apart)
    questions = tuple(message(words, scene=taken[uuid][0], **named) for uuid in asked)
    return replace(dates, questions=dates.questions + questions)


def _taken(scenes: Iterable[Scene]) -> dict[str, tuple[str, Interval | None]]:
    """Return the name of each scene and when it was taken."""
    return {scene.uuid: (scene.name, scene.acquired) for scene in scenes}


def _dates(
    structure: str, sightings: Sequence[Sighting], scenes: Mapping[str, tuple[str, Interval | None]]
) -> StructureDates:
    questions: list[Message] = []
    by_scene: dict[str, set[str]] = {}
    for sighting in sightings:
        if sighting.scene in scenes:
            by_scene.setdefault(sighting.scene, set()).add(sighting.state)

    readings: list[_Reading] = []
    obscured: list[tuple[Interval, str]] = []
    undated: list[str] = []
    for uuid, states in by_scene.items():
        name, taken = scenes[uuid]
        if taken is None:
            undated.append(uuid)
            questions.append(message("{scene} has no date and was left out.", scene=name))
            continue
        if len(states) > 1:
            questions.append(
                message(
                    "{date}: the sightings disagree ({states}). Which one holds?",
                    date=write_interval(taken),
                    states=", ".join(sorted(states)),
                )
            )
        said = {STANDING.get(state) for state in states}
        standing = said.pop() if len(said) == 1 else None
        if standing is None:
            obscured.append((taken, uuid))
        else:
            readings.append(_Reading(taken, uuid, standing, "present" in states))

    ordered, undecided = _in_order(readings)
    questions += undecided
    episodes, last_absence = _episodes(ordered)
    questions += _doubts(ordered, episodes)
    if episodes:
        began_after, began_by = episodes[0].began_after, episodes[0].began_by
        rests_on = tuple(dict.fromkeys(uuid for episode in episodes for uuid in episode.rests_on))
    else:
        began_after, began_by = (last_absence.taken.begin if last_absence else None), None
        rests_on = (last_absence.scene,) if last_absence else ()
    return StructureDates(
        structure=structure,
        episodes=episodes,
        began_after=began_after,
        began_by=began_by,
        rests_on=rests_on,
        usable=tuple(reading.scene for reading in ordered),
        obscured=tuple(uuid for _, uuid in sorted(obscured)),
        undated=tuple(undated),
        questions=tuple(questions),
    )


def _in_order(readings: list[_Reading]) -> tuple[list[_Reading], list[Message]]:
    """Order readings in time; where dates overlap, in the order that needs the fewest changes."""
    by_begin = sorted(readings, key=lambda reading: (reading.taken.begin, reading.taken.end, reading.scene))
    if all(one.taken.end <= two.taken.begin for one, two in zip(by_begin, by_begin[1:])):
        return by_begin, []
    questions = [
        message(
            "The dates {one} and {two} overlap but show different states: which came first is not known.",
            one=write_interval(one.taken),
            two=write_interval(two.taken),
        )
        for index, one in enumerate(by_begin)
        for two in by_begin[index + 1 :]
        if one.standing != two.standing and one.taken.overlaps(two.taken)
    ]
    # Taking all that may come next in the state one is in never costs a change, so only the first
    # state has to be tried both ways; between equals, what is absent first.
    orders = [_fewest_changes(by_begin, first) for first in (False, True)]
    return min(orders, key=_changes), questions


def _fewest_changes(by_begin: list[_Reading], first: bool) -> list[_Reading]:  # noqa: FBT001 - a state
    waiting, ordered, standing = list(by_begin), [], first
    while waiting:
        horizon = min(reading.taken.end for reading in waiting)
        free = [reading for reading in waiting if reading.taken.begin < horizon]
        chosen = next((reading for reading in free if reading.standing == standing), free[0])
        standing = chosen.standing
        waiting.remove(chosen)
        ordered.append(chosen)
    return ordered


def _changes(ordered: Sequence[_Reading]) -> int:
    return sum(one.standing != two.standing for one, two in zip(ordered, ordered[1:]))


def _episodes(ordered: Sequence[_Reading]) -> tuple[tuple[Episode, ...], _Reading | None]:
    """Cut the readings into episodes; also return the reading that sets the latest absence."""
    runs: list[list[_Reading]] = []
    for reading in ordered:
        if runs and runs[-1][-1].standing == reading.standing:
            runs[-1].append(reading)
        else:
            runs.append([reading])
    episodes = []
    for index, run in enumerate(runs):
        if not run[0].standing:
            continue
        before = _latest(runs[index - 1]) if index > 0 else None
        after = _earliest(runs[index + 1]) if index + 1 < len(runs) else None
        first, last = _earliest(run), _latest(run)
        basis = (before, first, last if after else None, after)
        episodes.append(
            Episode(
                began_after=before.taken.begin if before else None,
                began_by=first.taken.end,
                ended_after=last.taken.begin,
                ended_by=after.taken.end if after else None,
                rests_on=tuple(dict.fromkeys(reading.scene for reading in basis if reading)),
            )
        )
    absences = [reading for reading in ordered if not reading.standing]
    return tuple(episodes), (_latest(absences) if absences else None)


def _latest(run: Sequence[_Reading]) -> _Reading:
    return max(run, key=lambda reading: reading.taken.begin)


def _earliest(run: Sequence[_Reading]) -> _Reading:
    return min(run, key=lambda reading: reading.taken.end)


def _doubts(ordered: Sequence[_Reading], episodes: Sequence[Episode]) -> list[Message]:
    questions = [
        message(
            "Present on {one}, under construction on {two}: was it rebuilt, or one of them misread?",
            one=write_interval(one.taken),
            two=write_interval(two.taken),
        )
        for one, two in zip(ordered, ordered[1:])
        if one.complete and two.standing and not two.complete
    ]
    taken = {reading.scene: reading.taken for reading in ordered}
    for one, two in zip(episodes, episodes[1:]):
        questions.append(
            message(
                "Gone by {gone} and back by {back}: was it removed and rebuilt, or one of them misread?",
                gone=write_interval(taken[one.rests_on[-1]]),
                back=write_interval(taken[two.rests_on[1]]),
            )
        )
    return questions
