"""A case in a file: one connection to a GeoPackage."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any, Collection, Iterator, Sequence

from ..core.errors import message
from .connection import PATIENCE_MS, bring_into_file, keep_in_one_file, roll_back
from .database import Entry, Line, Listed
from .errors import OF_AN_OPEN_CASE, CaseError, ReadOnly, speaking
from .geopackage import note_changes
from .numbering import telling_used_up
from .schema import ACTION, CONTEXT, JOURNAL, Column, Table
from .sql import name, statement
from .triggers import OUTSIDE_WHO, row_as_json
from .values import now, write_instant


@dataclass(frozen=True)
class FileDialect:
    """SQLite's way of writing."""

    @property
    def own_actions(self) -> str:
        """A file has one desk: whoever sits at it takes back what was done last."""
        return "kind NOT IN ('outside', 'elsewhere') AND ? IS NOT NULL"

    def read(self, column: Column) -> str:
        """Return the column's name."""
        return name(column.name)

    def mark(self, column: Column) -> str:
        """Return the place for a bound value."""
        return "?"

    def row_as_json(self, table: Table) -> str:
        """Return the expression that writes a row as the triggers do."""
        return row_as_json(table)

    def info_as_json(self) -> str:
        """Return the expression that writes a setting as the triggers do."""
        return "json_object('id', id, 'key', key, 'value', value)"


class FileDatabase:
    """A connection to the file at ``path``."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool) -> None:
        self.read_only = read_only
        self.dialect = FileDialect()
        self._path = path
        self._connection = connection

    @contextmanager
    def speaking(self) -> Iterator[None]:
        """Turn errors of SQLite into :class:`CaseError`."""
        with speaking(self._path, OF_AN_OPEN_CASE), telling_used_up(self._connection, self._path):
            yield

    def execute(self, query: str, values: Sequence[Any] = (), /) -> sqlite3.Cursor:
        """Run one statement."""
        return self._connection.execute(query, values)

    def execute_many(self, query: str, rows: Collection[Sequence[Any]], /) -> None:
        """Run one statement for many rows of values."""
        self._connection.executemany(query, rows)

    def begin(self, entry: Entry) -> None:
        """Open a transaction on behalf of ``entry``."""
        if self.read_only:
            raise ReadOnly(
                message("The case {path} is open for reading only.", path=self._path),
                message("Copy it to a folder that you may write to, and open the copy."),
            )
        try:
            with self.speaking():
                keep_in_one_file(self._connection)
                self._connection.execute("BEGIN IMMEDIATE")
                self._connection.execute(_TAKE_CONTEXT, (entry.who, entry.uuid))
        except CaseError:
            self.roll_back()
            raise

    def end(self, entry: Entry, tables: Collection[str]) -> None:
        """List an action that changed something, give the journal back to other programs, and keep all of it."""
        with self.speaking():
            if tables:
                at = write_instant(now())
                facts = (entry.uuid, entry.kind, entry.label, entry.who, at, entry.software_version or None)
                self._connection.execute(_ENTER_ACTION, (*facts, entry.undoes))
                note_changes(self._connection, sorted(tables), at)
            self._connection.execute(_GIVE_CONTEXT, (OUTSIDE_WHO,))
            self._connection.execute("COMMIT")
            bring_into_file(self._connection)

    def roll_back(self) -> None:
        """Take an open transaction back."""
        roll_back(self._connection)

    def begin_restoring(self) -> None:
        """Let rows keep who made them, and references be checked at the end alone."""
        self._connection.execute("PRAGMA defer_foreign_keys = ON")
        self._connection.execute(statement("UPDATE", CONTEXT, "SET restoring = 1"))

    def end_restoring(self) -> None:
        """Go on as before."""
        self._connection.execute(statement("UPDATE", CONTEXT, "SET restoring = 0"))

    @contextmanager
    def steady(self) -> Iterator[None]:
        """Read the file as it is at one moment."""
        with self.speaking():
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self.roll_back()  # nothing was written; where the disk failed SQLite has done so by itself

    def join(self, actions: Collection[Listed], lines: Collection[Line]) -> None:
        """Add what was done in a copy to the journal."""
        known = statement("SELECT", "1 FROM", ACTION, "WHERE uuid = ?")
        new = [item for item in actions if self._connection.execute(known, (item.uuid,)).fetchone() is None]
        self._connection.executemany(
            _JOIN_ACTION, [(item.uuid, item.label, item.who, item.at, item.software_version) for item in new]
        )
        wanted = {item.uuid for item in new}
        self._connection.executemany(_JOIN_LINE, [astuple(line) for line in lines if line.action in wanted])

    def changes_of_others(self) -> int:
        """Return SQLite's number of the file's version as others wrote it; raises ``Busy`` while one writes."""
        with self.speaking():
            # The window asks each second: it waits for no writer.
            self._connection.execute("PRAGMA busy_timeout = 0")
            try:
                return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
            finally:
                self._connection.execute(_WAIT_AS_EVER)

    def close(self) -> None:
        """Leave one plain file, where no other program holds it open."""
        with self.speaking():
            try:
                if not self.read_only:
                    keep_in_one_file(self._connection)
            finally:
                self._connection.close()


_WAIT_AS_EVER = f"PRAGMA busy_timeout = {PATIENCE_MS}"
_JOIN_ACTION = statement(
    "INSERT INTO", ACTION, "(uuid, kind, label, who, at, software_version) VALUES (?, 'elsewhere', ?, ?, ?, ?)"
)
_JOIN_LINE = statement(
    "INSERT INTO", JOURNAL, "(action, at, who, table_name, record, what, before, after)",
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
)  # fmt: skip
_TAKE_CONTEXT = statement("UPDATE", CONTEXT, "SET who = ?, action = ?, restoring = 0, filling = 0")
_GIVE_CONTEXT = statement("UPDATE", CONTEXT, "SET who = ?, action = NULL, restoring = 0")
_ENTER_ACTION = statement(
    "INSERT INTO", ACTION, "(uuid, kind, label, who, at, software_version, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
