"""Opening a case from someone else as data: what acts in it and is not ours is listed and left out."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import Message, message
from .connection import holding
from .foreign import ROW, Foreign, foreign_code
from .inspect import schema_version
from .kept_copy import keeping_copy
from .schema import CONTEXT, SCHEMA_VERSION
from .sql import name, statement
from .triggers import OUTSIDE_WHO


@dataclass(frozen=True)
class LeftOut:
    """What a case held beside data; ``copy`` is the file as it came, ``None`` where nothing could be written."""

    found: tuple[Foreign, ...]
    copy: Path | None

    @property
    def what(self) -> Message:
        """What was left out, for the person who opened the case."""
        names = ", ".join(each.name for each in self.found)
        return message("The case holds code that is not Bermline's. It was not run, and is left out: {names}.",
                       names=names)  # fmt: skip

    @property
    def remedy(self) -> Message:
        """What to do about it."""
        if self.copy is None:
            return message("The file could not be written and holds it still. Ask who sent it, and do not edit its "
                           "layers with other programs.")  # fmt: skip
        return message("All records are there. The file as it came is kept as {copy}; ask who sent it.",
                       copy=self.copy.name)  # fmt: skip


def leave_out_code(connection: sqlite3.Connection, path: Path, *, writing: bool) -> LeftOut | None:
    """Take out of a case what acts and is not ours, a copy of the file as it came kept beside it.

    Where it cannot be written it is listed alone: reading runs no trigger, and nothing of a case is read through
    a view or a virtual table. ``None`` where all is data.
    """
    found = _find(connection)
    if not found:
        return None
    if not writing:
        return LeftOut(found, None)
    with holding(connection):
        found = _find(connection)  # another who opened the case meanwhile has left it out
        if not found:
            return None
        with keeping_copy(connection, path, "as-received") as copy:
            for each in found:
                if each.kind not in ("table", ROW):
                    connection.execute(statement("DROP", each.kind.upper(), name(each.name)))
            # Only now: a trigger on one of the lists would have run.
            for each in found:
                if each.kind in ("table", "view"):
                    _withdraw(connection, each.name)
                if each.kind == ROW:
                    _say_nobody_acts(connection)
            connection.execute("COMMIT")
    return LeftOut(found, copy)


def _find(connection: sqlite3.Connection) -> tuple[Foreign, ...]:
    return tuple(foreign_code(connection, schema_version(connection) or SCHEMA_VERSION))


def _withdraw(connection: sqlite3.Connection, title: str) -> None:
    """Take a view or virtual table out of GeoPackage's lists, so that no program shows it as a layer.

    A virtual table itself stays: to drop it, SQLite would run the module behind it.
    """
    for listing in ("gpkg_geometry_columns", "gpkg_extensions", "gpkg_contents"):
        connection.execute(statement("DELETE FROM", listing, "WHERE lower(table_name) = lower(?)"), (title,))


def _say_nobody_acts(connection: sqlite3.Connection) -> None:
    """Let triggers know what they know between two actions."""
    connection.execute(statement("DELETE FROM", CONTEXT))
    connection.execute(statement("INSERT INTO", CONTEXT, "(id, who) VALUES (1, ?)"), (OUTSIDE_WHO,))
