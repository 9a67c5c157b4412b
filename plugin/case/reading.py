"""Reading records out of the tables."""

from __future__ import annotations

from typing import Any, TypeVar

from ..core.records import Record
from .database import Database
from .schema import table_of
from .sql import listing, name, statement
from .values import from_rows

RecordT = TypeVar("RecordT", bound=Record)


def read_records(database: Database, kind: type[RecordT], clause: str, *values: Any) -> tuple[RecordT, ...]:
    """Return the records of a kind that ``clause`` asks for, its places filled with ``values``."""
    table = table_of(kind)
    columns = listing(database.dialect.read(column) for column in table.columns)
    query = statement("SELECT", columns, "FROM", name(table.name), clause)
    with database.speaking():
        rows = database.execute(query, values).fetchall()
    fields = [column.name for column in table.columns]
    return tuple(_make(kind, fields, row) for row in zip(*from_rows(table.columns, rows)))


def _make(kind: type[RecordT], fields: list[str], values: tuple[Any, ...]) -> RecordT:
    """Make a record without the frozen class's slow setting of field by field."""
    record = object.__new__(kind)
    record.__dict__.update(zip(fields, values))
    return record
