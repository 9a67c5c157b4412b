"""The numbers of rows: SQLite gives none beyond 2^63 - 1, and where they are used up it says that the disk is full."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from ..core.errors import message
from .connection import holding
from .errors import CaseError
from .inspect import is_plain
from .schema import ACTION, FID, INFO, JOURNAL, TABLES
from .sql import name, statement

_NUMBERS = {**dict.fromkeys(TABLES, FID), INFO: "id", ACTION: "id", JOURNAL: "id"}
"""Every table of ours whose rows are numbered, and the column of the number."""
_NO_COUNT = 2**62
"""No counting reaches this number: who gave it was another program."""
_COUNTER = statement("SELECT", "seq FROM sqlite_sequence WHERE name = ? AND seq >= ?")


def set_counters_back(connection: sqlite3.Connection) -> None:
    """Let tables of ours count on from the rows that they hold, where a counter stands near its end.

    It goes back to the highest number that a row has, or had as the journal tells, so that a row that is brought back
    finds its own free. Nothing is done where a row has such a number itself. Raises SQLite's own errors.
    """
    if not _far_on(connection):
        return
    with holding(connection):
        for table in _far_on(connection):
            values = (_highest(connection, table), table)
            connection.execute(statement("UPDATE", "sqlite_sequence SET seq = ? WHERE name = ?"), values)
        connection.execute("COMMIT")


@contextmanager
def telling_used_up(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Raise :class:`CaseError` in place of SQLite's "disk is full" where a table of ours has no number left."""
    try:
        yield
    except sqlite3.Error as error:
        if "disk is full" not in str(error):
            raise
        for table in _NUMBERS:
            if (last := _last(connection, table)) >= _NO_COUNT:
                raise _used_up_by(path, table, last) from error
        far_on = _far_on(connection)
        if not far_on:
            raise
        raise CaseError(
            message("In the case {path} no number is left for a new row: {table}. Another program moved the counter.",
                    path=path, table=", ".join(far_on)),
            message("Nothing was changed. Close the case and open it again: that sets the counter right."),
        ) from error  # fmt: skip


def _used_up_by(path: Path, table: str, last: int) -> CaseError:
    what = message(
        "In the case {path} no number is left for a new row, as another program gave one the number {number}: {table}.",
        path=path, table=table, number=str(last),
    )  # fmt: skip
    if table not in TABLES:
        return CaseError(what, message("Nothing was changed. Open a copy of the case from before that."))
    return CaseError(
        what,
        message("Nothing was changed. Delete the record with “{column}” {number}, then close the case and open it "
                "again.", column=FID, number=str(last)),
    )  # fmt: skip


def _far_on(connection: sqlite3.Connection) -> list[str]:
    """Return the tables whose counter stands where no counting brought it, and no row does."""
    there = statement("SELECT", "1 FROM sqlite_master WHERE name = 'sqlite_sequence'")
    if connection.execute(there).fetchone() is None:
        return []
    return [
        table
        for table in _NUMBERS
        if connection.execute(_COUNTER, (table, _NO_COUNT)).fetchone() and _last(connection, table) < _NO_COUNT
    ]


def _last(connection: sqlite3.Connection, table: str) -> int:
    """Return the highest number of a row of a table, 0 without rows."""
    if not is_plain(connection, table):  # an older case is compared with ours later
        return 0
    highest = statement("SELECT", "max(" + name(_NUMBERS[table]) + ") FROM", name(table))
    number = connection.execute(highest).fetchone()[0]
    return number if isinstance(number, int) else 0


def _highest(connection: sqlite3.Connection, table: str) -> int:
    """Return the highest number that a row of a table has, or that the journal tells of."""
    return max(_last(connection, table), *(_told(connection, table, row) for row in ("before", "after")))


def _told(connection: sqlite3.Connection, table: str, row: str) -> int:
    """Return the highest number that the journal tells of; what is no number of a row there says nothing."""
    if not is_plain(connection, JOURNAL):
        return 0
    number = statement("CASE WHEN json_valid(" + row + ") THEN json_extract(" + row + ", ?) END")
    told = statement(
        "SELECT", "max(number) FROM (SELECT", number, "AS number FROM", JOURNAL, "WHERE table_name = ?)",
        "WHERE typeof(number) = 'integer' AND number < ?",
    )  # fmt: skip
    return connection.execute(told, ("$." + _NUMBERS[table], table, _NO_COUNT)).fetchone()[0] or 0
