"""Where and when: ships in two places, faster than ships are, sites of one name far apart, ends before beginnings."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from itertools import combinations, repeat
from typing import Iterator

import pyproj

from ..dates import write_days
from ..errors import message
from ..quantity import write_number
from ..records import Movement, Site
from .disagreement import Disagreement, disagree
from .gather import ChainRecords

APART_M = 1000.0
"""Two coordinates of one place disagree from this distance on."""
FASTEST_M_PER_DAY = 35 * 1852.0 * 24
"""No cargo ship is known to go faster than 35 knots."""
_GLOBE = pyproj.Geod(ellps="WGS84")
_CROWD = 50
"""More sites of one name are a table's fault, and not as many conflicts as there are pairs."""


def order(chain: ChainRecords) -> Iterator[Disagreement]:
    """Find movements that end before they begin, which a form refuses and another program may write."""
    for movement in chain.movements:
        if movement.earliest is not None and movement.latest is not None and movement.latest < movement.earliest:
            itself = ("movement", movement.uuid)
            yield disagree(
                itself,
                itself,
                "order",
                message(
                    "{label} arrives on {latest}, before it leaves on {earliest}.",
                    label=movement.label,
                    latest=write_days(movement.latest, movement.latest),
                    earliest=write_days(movement.earliest, movement.earliest),
                ),
            )


def two_places(chain: ChainRecords) -> Iterator[Disagreement]:
    """Find carriers in two places on one day."""
    on: dict[tuple[str, dt.date], list[Movement]] = defaultdict(list)
    for movement in chain.movements:
        if movement.earliest is not None and movement.earliest == movement.latest and _ends(movement):
            for vessel in chain.links.carriers(movement.uuid):
                on[(vessel.uuid, movement.earliest)].append(movement)
    for (vessel_uuid, day), movements in on.items():
        for first, second in combinations(movements, 2):
            if not _ends(first) & _ends(second):
                yield disagree(
                    ("movement", first.uuid),
                    ("movement", second.uuid),
                    "two places",
                    message(
                        "{carrier} is at {one} in {first} and at {other} in {second}, both on {day}.",
                        carrier=chain.links.name(vessel_uuid),
                        one=_names(chain, first),
                        first=first.label,
                        other=_names(chain, second),
                        second=second.label,
                        day=write_days(day, day),
                    ),
                )


def too_fast(chain: ChainRecords) -> Iterator[Disagreement]:
    """Compare each day of a ship with its next one; a movement of one day is at both of its ends on that day."""
    places = {site.uuid: site.geometry for site in chain.sites if site.geometry is not None}
    seen: dict[str, list[Movement]] = defaultdict(list)
    for movement in chain.movements:
        by_sea = "sea" in (movement.mode or "").lower()
        if by_sea and movement.earliest is not None and movement.earliest == movement.latest:
            for vessel in chain.links.carriers(movement.uuid) if _ends(movement) & places.keys() else ():
                seen[vessel.uuid].append(movement)
    for vessel_uuid, movements in seen.items():
        movements.sort(key=_begins)
        for first, second in zip(movements, movements[1:]):
            days = (_begins(second) - _begins(first)).days
            ends = [[places[end] for end in _ends(item) if end in places] for item in (first, second)]
            apart = min(_GLOBE.inv(one.x, one.y, other.x, other.y)[2] for one in ends[0] for other in ends[1])
            if days and apart > FASTEST_M_PER_DAY * (days + 1):
                yield disagree(
                    ("movement", first.uuid),
                    ("movement", second.uuid),
                    "too fast",
                    message(
                        "{carrier}: {first} on {day} and {second} on {other} lie {distance} km apart.",
                        carrier=chain.links.name(vessel_uuid),
                        first=first.label,
                        day=write_days(first.earliest, first.earliest),
                        second=second.label,
                        other=write_days(second.earliest, second.earliest),
                        distance=write_number(apart / 1000, 0),
                    ),
                )


def _ends(movement: Movement) -> frozenset[str]:
    return frozenset(site for site in (movement.from_site, movement.to_site) if site)


def _names(chain: ChainRecords, movement: Movement) -> str:
    return ", ".join(chain.links.name(site) for site in (movement.from_site, movement.to_site) if site)


def coordinates(chain: ChainRecords) -> Iterator[Disagreement]:
    """Find sites that share a name and lie apart; a crowd that shares one is compared with its first alone."""
    called: dict[str, list[Site]] = defaultdict(list)
    for site in chain.sites:
        if site.geometry is not None:
            for name in {part.strip().lower() for part in (site.name, *(site.aliases or "").split(";"))}:
                if name:
                    called[name].append(site)
    for name, sites in called.items():
        for first, second in combinations(sites, 2) if len(sites) <= _CROWD else zip(repeat(sites[0]), sites[1:]):
            one, other = first.geometry, second.geometry
            if one is None or other is None:
                continue
            _, _, apart = _GLOBE.inv(one.x, one.y, other.x, other.y)
            if apart > APART_M:
                yield disagree(
                    ("site", first.uuid),
                    ("site", second.uuid),
                    "coordinates",
                    message(
                        "{first} and {second} are both called “{name}” and lie {distance} km apart.",
                        first=first.label or first.name,
                        second=second.label or second.name,
                        name=name,
                        distance=write_number(apart / 1000, 1),
                    ),
                )


def _begins(movement: Movement) -> dt.date:
    return movement.earliest or dt.date.min
