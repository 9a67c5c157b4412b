"""Small series of scenes and sightings, written as a person would say them."""

from __future__ import annotations

import datetime as dt

from plugin.core.dates import UTC, Interval, day, month, year
from plugin.core.records import Scene, Sighting, Structure

STATES = {"a": "absent", "u": "under construction", "p": "present", "o": "obscured"}


def scene(when: str, name: str = "") -> Scene:
    """A scene of a day ``2019-02-08``, a month ``2019-02``, a year ``2019``, or without a date, ``""``."""
    interval = taken(when)
    return Scene(
        uuid=name or f"s{when}",
        name=name or f"scene {when}",
        acquired_from=interval and interval.begin,
        acquired_to=interval and interval.end,
    )


def taken(when: str) -> Interval | None:
    parts = [int(part) for part in when.split("-")] if when else []
    return {0: lambda: None, 1: lambda: year(*parts), 2: lambda: month(*parts), 3: lambda: day(dt.date(*parts))}[
        len(parts)
    ]()


def series(*said: str, structure: str = "A1") -> tuple[list[Scene], list[Sighting]]:
    """Scenes and sightings from words such as ``"2019-02-08 p"``; a scene without a letter has no sighting."""
    scenes, sightings = [], []
    for words in said:
        when, _, letter = words.partition(" ")
        scenes.append(scene(when))
        if letter:
            sightings.append(Sighting(structure=structure, scene=scenes[-1].uuid, state=STATES[letter]))
    return scenes, sightings


def structures(*labels: str) -> list[Structure]:
    return [Structure(uuid=label, label=label) for label in labels]


def at(year_: int, month_: int, day_: int) -> dt.datetime:
    return dt.datetime(year_, month_, day_, tzinfo=UTC)
