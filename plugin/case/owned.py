"""What goes with a record that is deleted: the records that it owns, and those that they own."""

from __future__ import annotations

from typing import Sequence

from .database import Database
from .schema import TABLES, Column
from .sql import AT_ONCE, marks, name, statement


def owned_by(database: Database, table: str, keys: Sequence[str]) -> dict[str, str]:
    """Return by key the records that would go with those of a table, each with the one of ``keys`` it goes with."""
    found: dict[str, str] = {}
    waiting = [(table, {key: key for key in keys})]
    while waiting:
        owner, ends = waiting.pop()
        for other in TABLES.values():
            for column in other.references:
                if column.owner and column.table == owner:
                    owned = {key: ends[end] for key, end in _references(database, other.name, column, [*ends])}
                    new = {key: end for key, end in owned.items() if key not in found}
                    found.update(new)
                    waiting += [(other.name, new)] if new else []
    return found


def _references(database: Database, table: str, column: Column, keys: Sequence[str]) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for first in range(0, len(keys), AT_ONCE):
        some = keys[first : first + AT_ONCE]
        query = statement("SELECT", "uuid,", name(column.name), "FROM", name(table), "WHERE", name(column.name),
                          "IN (" + marks(len(some)) + ")")  # fmt: skip
        rows += [(str(key), str(end)) for key, end in database.execute(query, some)]
    return rows
