"""Reading records out of the tables."""

from __future__ import annotations

from typing import Any, Callable, Iterator, TypeVar

from ..core.columns import Record
from .database import Database
from .schema import FID, table_of
from .sql import listing, name, statement
from .values import UNREADABLE, Broken, from_rows, part_broken, unreadable

RecordT = TypeVar("RecordT", bound=Record)
TellBroken = Callable[[Broken], None]


def read_records(
    database: Database, kind: type[RecordT], clause: str, *values: Any, tell: TellBroken | None = None
) -> tuple[RecordT, ...]:
    """Return the records of a kind that ``clause`` asks for, its places filled with ``values``.

    One that cannot be read is told to ``tell`` and left out; without that :class:`CaseError` is raised for it.
    """
    with database.speaking():
        rows = database.execute(_select(database, kind, clause), values).fetchall()
    return _records(kind, rows, tell)


def read_in_parts(
    database: Database, kind: type[RecordT], size: int, tell: TellBroken | None = None
) -> Iterator[tuple[RecordT, ...]]:
    """Yield all records of a kind in order of creation, ``size`` at a time."""
    query, after = _select(database, kind, "WHERE fid > ? ORDER BY fid LIMIT ?", FID), 0
    while True:
        with database.speaking():
            rows = database.execute(query, (after, size)).fetchall()
        if rows:
            after = rows[-1][-1]
            yield _records(kind, rows, tell)
        if len(rows) < size:
            return


def _select(database: Database, kind: type[Record], clause: str, *more: str) -> str:
    table = table_of(kind)
    columns = listing((*(database.dialect.read(column) for column in table.columns), *more))
    return statement("SELECT", columns, "FROM", name(table.name), clause)


def _records(kind: type[RecordT], rows: list[tuple[Any, ...]], tell: TellBroken | None) -> tuple[RecordT, ...]:
    """Turn rows, which begin with the columns of the kind, into records."""
    table = table_of(kind)
    try:
        turned = from_rows(table.columns, rows)
    except UNREADABLE:
        rows, broken = part_broken(table, rows)
        if tell is None:
            raise unreadable(broken[0]) from None
        for item in broken:
            tell(item)
        turned = from_rows(table.columns, rows)
    fields = [column.name for column in table.columns]
    return tuple(_make(kind, fields, row) for row in zip(*turned))


def _make(kind: type[RecordT], fields: list[str], values: tuple[Any, ...]) -> RecordT:
    """Make a record without the frozen class's slow setting of field by field."""
    record = object.__new__(kind)
    record.__dict__.update(zip(fields, values))
    return record
