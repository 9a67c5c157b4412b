"""Records that may be one and the same, entered twice: found by what tells records of their kind apart.

Two rows that look alike need not be one: two papers may carry one report. So a pair is shown with its reason, and a
person decides; nothing is merged or left out.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Iterator, Mapping, NamedTuple, Optional

import pyproj

from ..columns import Record
from ..errors import Message, message
from ..records import Claim, Finding, Movement, Site, Source, Vessel
from .gather import ChainRecords
from .references import plain_reference
from .rules_places import APART_M

Possible = tuple[Optional[dt.date], Optional[dt.date]]
"""The first and the last possible day."""

_GLOBE = pyproj.Geod(ellps="WGS84")


class Key(NamedTuple):
    """Something that tells records of a kind apart, and why two that share it may be one."""

    table: str
    what: tuple[object, ...]
    why: Message


@dataclass(frozen=True)
class Twins:
    """Two records, by uuid in order of creation, that may be one."""

    table: str
    first: str
    second: str
    why: Message


class DuplicateIndex:
    """The records of a chain by what tells them apart."""

    def __init__(self, chain: ChainRecords) -> None:
        self._chain = chain
        self._by_key: dict[tuple[str, tuple[object, ...]], list[Record]] = {}
        for kind in (chain.sites, chain.sources, chain.vessels, chain.movements, chain.claims, chain.findings):
            for record in kind:
                carriers = frozenset(vessel.uuid for vessel in chain.links.carriers(record.uuid))
                for key in keys_of(record, carriers):
                    self._by_key.setdefault((key.table, key.what), []).append(record)

    def like(self, record: Record, carriers: frozenset[str] = frozenset()) -> tuple[tuple[Record, Message], ...]:
        """Return the kept records that may be the same as one, kept or not, each once with the reason.

        ``carriers`` are the uuids of a movement's carriers.
        """
        found: dict[str, tuple[Record, Message]] = {}
        for key in keys_of(record, carriers):
            for other in self._by_key.get((key.table, key.what), ()):
                if other.uuid != record.uuid and not _told_apart(record, other):
                    found.setdefault(other.uuid, (other, key.why))
        return tuple(found.values())

    def pairs(self) -> tuple[Twins, ...]:
        """Return every two records that may be one, each pair once."""
        return tuple(self._pairs())

    def _pairs(self) -> Iterator[Twins]:
        seen: set[frozenset[str]] = set()
        for (table, _), records in self._by_key.items():
            # A crowd that shares a key is listed against its first, so that the list stays readable.
            first = records[0]
            for second in records[1:]:
                pair = frozenset((first.uuid, second.uuid))
                if len(pair) == 2 and pair not in seen and not _told_apart(first, second):
                    seen.add(pair)
                    yield Twins(table, first.uuid, second.uuid, self._why(first, second))

    def _why(self, first: Record, second: Record) -> Message:
        carriers = [
            frozenset(vessel.uuid for vessel in self._chain.links.carriers(record.uuid)) for record in (first, second)
        ]
        keys: Mapping[tuple[object, ...], Message] = {key.what: key.why for key in keys_of(first, carriers[0])}
        return next(key.why for key in keys_of(second, carriers[1]) if key.what in keys)


def keys_of(record: Record, carriers: frozenset[str] = frozenset()) -> Iterator[Key]:
    """Give what tells a record apart from others of its kind; nothing where too little of it is known."""
    if isinstance(record, Source):
        reference = plain_reference(record.reference or "")
        if reference:
            yield Key("source", ("reference", reference), message("the same reference"))
        if record.name and record.publisher:
            title = (_plain(record.name), _plain(record.publisher))
            yield Key("source", ("title", *title), message("the same title and publisher"))
    elif isinstance(record, Vessel):
        digits = re.sub(r"\D", "", record.imo or "")
        if digits:
            yield Key("vessel", ("imo", digits), message("the same IMO number"))
        if record.name:
            yield Key("vessel", ("name", _plain(record.name)), message("the same name"))
    elif isinstance(record, Site):
        for name in dict.fromkeys(_plain(part) for part in (record.name, *(record.aliases or "").split(";"))):
            if name:
                yield Key("site", ("name", name), message("a name in common"))
    elif isinstance(record, Movement):
        ends = (record.from_site, record.to_site, carriers)
        days = (record.earliest, record.latest)
        count = (record.value, record.bound, _plain(record.unit or ""))
        if any(ends) and any(days):
            yield Key("movement", (*ends, *days, *count), message("the same places, carriers, days and quantity"))
    elif isinstance(record, (Claim, Finding)):
        words = _plain(record.statement)
        if words:
            by = _plain(record.made_by or "") if isinstance(record, Claim) else ""
            why = message("the same words by the same speaker") if by else message("the same words")
            yield Key(record.table, (by, words), why)


def _plain(text: str) -> str:
    """Return a text as it is compared: words alone, in small letters."""
    return " ".join(re.findall(r"\w+", text.lower()))


def _told_apart(first: Record, second: Record) -> bool:
    """Whether something that both state differs, so that they are two."""
    if isinstance(first, Source) and isinstance(second, Source):
        return _apart(first.published, second.published)
    if isinstance(first, Vessel) and isinstance(second, Vessel):
        return _differ(re.sub(r"\D", "", first.imo or ""), re.sub(r"\D", "", second.imo or ""))
    if isinstance(first, Site) and isinstance(second, Site):
        one, other = first.geometry, second.geometry
        # Sites of one name that lie further apart are a conflict.
        return one is not None and other is not None and _GLOBE.inv(one.x, one.y, other.x, other.y)[2] > APART_M
    if isinstance(first, Claim) and isinstance(second, Claim):
        return _differ(first.made_on, second.made_on)
    return False


def _apart(one: Possible, other: Possible) -> bool:
    """Whether two stretches of time share no day; an end that is not known may lie anywhere."""
    ends = ((one[0], other[1]), (other[0], one[1]))
    return any(begin is not None and end is not None and end < begin for begin, end in ends)


def _differ(one: str | dt.date | None, other: str | dt.date | None) -> bool:
    return bool(one) and bool(other) and one != other
