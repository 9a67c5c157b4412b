"""The chain of the open case as it is now, and what the fields of forms offer; looked up once until it changes."""

from __future__ import annotations

from typing import Any, Callable, Sequence

from ...core.chain.conflicts import ConflictRow
from ...core.chain.duplicates import DuplicateIndex
from ...core.chain.filtering import TouchIndex, Wanted
from ...core.chain.gather import ChainRecords, gather_chain
from ...core.columns import Record
from ...core.records import BY_TABLE, Measurement, Structure
from ...session import CaseSession
from .keeping import options_of
from .links_field import Option


class Book:
    """What the widgets and controllers of the panel read; it is told by :meth:`forget` that records changed."""

    def __init__(self, session: CaseSession) -> None:
        self._session = session
        self._chain: ChainRecords | None = None
        self._before: ChainRecords | None = None
        self._options: dict[tuple[str, ...], list[Option]] = {}
        self._touched: TouchIndex | None = None
        self._duplicates: DuplicateIndex | None = None

    @property
    def chain(self) -> ChainRecords:
        """The records of the case as they are now."""
        if self._chain is None:
            self._chain = self._before = gather_chain(self._session.records, self._before)
        return self._chain

    @property
    def duplicates(self) -> DuplicateIndex:
        """The records by what tells them apart."""
        if self._duplicates is None:
            self._duplicates = DuplicateIndex(self.chain)
        return self._duplicates

    def forget(self) -> None:
        """Look everything up again when it is next asked for."""
        self._chain = None
        self._touched = None
        self._duplicates = None
        self._options.clear()

    def options(self, tables: Sequence[str]) -> list[Option]:
        """Return the records of some tables that a field may refer to."""
        key = tuple(tables)
        if key not in self._options:
            self._options[key] = options_of(self._session, [BY_TABLE[table] for table in key])
        return self._options[key]

    def keep(self, wanted: Wanted) -> Callable[[Any], bool] | None:
        """Return what says of a table's row whether it has to do with what is wanted; ``None`` where all is."""
        if not wanted.count:
            return None
        if self._touched is None:
            sites = {
                record.uuid: record.site
                for kind in (Structure, Measurement)
                for record in self._session.records(kind)
                if record.site
            }
            self._touched = TouchIndex(self.chain, sites)
        fits = self._touched.fits

        def keep_row(row: Any) -> bool:
            if isinstance(row, ConflictRow):
                return fits(row.found.first, wanted) or fits(row.found.second, wanted)
            return fits(row.uuid, wanted)

        return keep_row

    def texts(self, kind: type[Record], name: str) -> list[str]:
        """Return what stands in a field of the records of a kind, each text once."""
        return sorted({text for record in self._session.records(kind) if (text := getattr(record, name))})
