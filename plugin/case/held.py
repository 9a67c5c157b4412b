"""All records of a kind as they were last read, found by their keys and brought up to date by what changed."""

from __future__ import annotations

from typing import Collection, Generic, Iterator, Mapping, TypeVar

from ..core.columns import Record

RecordT = TypeVar("RecordT", bound=Record)


class Held(Generic[RecordT]):
    """The ``records`` of a kind, in order of creation.

    ``since`` is the number of the journal's last entry before they were read: what comes after it may be news.
    """

    def __init__(self, records: tuple[RecordT, ...], since: int, places: dict[str, int] | None = None) -> None:
        self.records = records
        self.since = since
        self._places = places

    def find(self, uuid: str) -> RecordT | None:
        """Return the record of a key, ``None`` where there is none."""
        place = self._by_key().get(uuid)
        return None if place is None else self.records[place]

    def take(self, changed: Collection[str], fresh: Mapping[str, RecordT], since: int) -> None:
        """Hold ``fresh`` records by their keys, and no more those of ``changed`` keys that are not among them.

        Records that did not change stay the same objects, and stay where they were; new ones come last.
        """
        self.since = since
        if not changed:
            return
        places, records = self._by_key(), list(self.records)
        for uuid, record in fresh.items():
            place = places.setdefault(uuid, len(records))
            records[place : place + 1] = [record]
        gone = sorted(places[uuid] for uuid in changed if uuid in places and uuid not in fresh)
        for place in reversed(gone):
            del records[place]
        if gone:
            self._places = None
        self.records = tuple(records)

    def exchange(self, records: tuple[RecordT, ...], since: int) -> None:
        """Hold other records."""
        self.records, self.since, self._places = records, since, None

    def let_go(self, portion: int) -> Iterator[None]:
        """Hold nothing more, and let go of so many records a step: hundreds of thousands at once take their time."""
        records = list(self.records)
        self.exchange((), self.since)
        while records:
            del records[-portion:]
            yield

    def _by_key(self) -> dict[str, int]:
        if self._places is None:
            self._places = {record.uuid: place for place, record in enumerate(self.records)}
        return self._places


class Gathering(Generic[RecordT]):
    """Records of a kind that are read a part at a time; ``since`` is as in :class:`Held`."""

    def __init__(self, since: int) -> None:
        self._since = since
        self._records: list[RecordT] = []
        self._places: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._records)

    def add(self, part: Collection[RecordT]) -> None:
        """Take the next part."""
        self._places.update((record.uuid, place) for place, record in enumerate(part, len(self._records)))
        self._records += part

    def held(self) -> Held[RecordT]:
        """Return all that was read."""
        return Held(tuple(self._records), self._since, self._places)
