"""Which records of a case belong to chosen sites: what is taken along when a part of it is copied."""

from __future__ import annotations

from typing import Callable, Collection, Iterator, Sequence

from ..core.columns import Record
from ..core.records import RECORDS, Citation, Conflict, Subject, Support
from .schema import Column, table_of

Read = Callable[[type[Record]], Sequence[Record]]
_AT_A_SITE = ("site", "from_site", "to_site")
_LINKS = (Citation, Subject, Support)
"""Kinds that tie what somebody says to what it is about: they come with what it is about, and bring what is said."""


def records_of_sites(read: Read, sites: Collection[str]) -> tuple[Record, ...]:
    """Return the records of the sites with all that they rest on, each after those that it refers to."""
    everything = {kind: {record.uuid: record for record in read(kind)} for kind in RECORDS}
    taken = set(sites)
    for records in everything.values():
        taken |= {uuid for uuid, record in records.items() if _is_at(record, sites)}
    while True:
        before = len(taken)
        for kind, records in everything.items():
            for uuid, record in records.items():
                if uuid in taken:
                    taken.update(key for _, key in _references(record))
                elif _comes_with(record, kind, taken):
                    taken.add(uuid)
        if len(taken) == before:
            break
    return tuple(record for records in everything.values() for uuid, record in records.items() if uuid in taken)


def _is_at(record: Record, sites: Collection[str]) -> bool:
    return any(getattr(record, column, None) in sites for column in _AT_A_SITE)


def _comes_with(record: Record, kind: type[Record], taken: Collection[str]) -> bool:
    """Whether a record is there because of others that were taken."""
    if isinstance(record, Conflict):
        return record.first in taken and record.second in taken
    owners = [(column, key) for column, key in _references(record) if column.owner]
    if kind in _LINKS:
        return any(key in taken for column, key in owners if not column.required)
    first = next(iter(owners), None)
    return first is not None and first[1] in taken


def _references(record: Record) -> Iterator[tuple[Column, str]]:
    for column in table_of(type(record)).references:
        key = getattr(record, column.name)
        if key:
            yield column, key
