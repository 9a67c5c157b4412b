"""Bringing a case of an older version up to date, a copy of it kept beside."""

from __future__ import annotations

import sqlite3
import uuid
from pathlib import Path
from typing import Callable, Mapping

from ..core.errors import message
from .connection import holding
from .ddl import CREATE_ACTIONS, create_table, index_references, objects, split_names
from .errors import CaseError
from .geopackage import describe_choices, describe_column
from .inspect import inspect_tables, inspect_version, refuse_damage, schema_version
from .kept_copy import keeping_copy
from .schema import ACTION, CONTEXT, INFO, KEPT, SCHEMA_VERSION, TABLES, Table
from .sql import name, names, statement
from .triggers import OUTSIDE_WHO
from .values import now, write_instant


def _remake(connection: sqlite3.Connection, table: Table) -> None:
    """Make a table anew as it is declared now, holding what the old one held; columns that are new stay empty."""
    old = f"{table.name}_before"
    # Other tables' references go on naming the table, and not the one that is put aside.
    connection.execute("PRAGMA legacy_alter_table = ON")
    connection.execute(statement("ALTER TABLE", name(table.name), "RENAME TO", name(old)))
    connection.execute("PRAGMA legacy_alter_table = OFF")
    connection.execute(create_table(table))
    kept = names([row[1] for row in connection.execute(statement("PRAGMA", "table_info(" + name(old) + ")"))])
    connection.execute(statement("INSERT INTO", name(table.name), "(" + kept + ")", "SELECT", kept, "FROM", name(old)))
    connection.execute(statement("DROP TABLE", name(old)))
    for made in index_references(table):
        connection.execute(made)


def _say_what_a_shift_is_against(connection: sqlite3.Connection) -> None:
    """Version 2 keeps with the shift of a scene the scene that it was measured against."""
    _remake(connection, TABLES["scene"])


def _refuse_what_is_no_date(_connection: sqlite3.Connection) -> None:
    """Version 3 differs in triggers alone: they refuse dates and whole numbers that are none."""


def _list_what_was_done_elsewhere(connection: sqlite3.Connection) -> None:
    """Version 4 knows actions of another kind: those that were done in a copy, and came with it."""
    old = f"{ACTION}_before"
    connection.execute(statement("ALTER TABLE", ACTION, "RENAME TO", old))
    connection.execute(CREATE_ACTIONS)
    connection.execute(statement("INSERT INTO", ACTION, "SELECT", "* FROM", old, "ORDER BY id"))
    connection.execute(statement("DROP TABLE", old))


def _let_containers_be_counted(connection: sqlite3.Connection) -> None:
    """Version 5 knows counts among the measurements, and says so in GeoPackage's list of what a column may hold."""
    _remake(connection, TABLES["measurement"])
    connection.execute("DELETE FROM gpkg_data_column_constraints WHERE constraint_name = 'measurement_measured'")
    describe_choices(connection, TABLES["measurement"].column("measured"), "measurement_measured")


def _refuse_what_rests_on_an_older_record(_connection: sqlite3.Connection) -> None:
    """Version 6 differs in triggers alone: they refuse an edit that says it rests on another version of the record."""


def _let_no_setting_of_a_session_round_the_journal(_connection: sqlite3.Connection) -> None:
    """Version 7 differs on servers alone, in functions: what they journal does not hang on who writes."""


def _let_a_source_be_dated_to_a_month(connection: sqlite3.Connection) -> None:
    """Version 8 keeps the last possible day of a source beside the first; where it is blank the day is known."""
    _remake(connection, TABLES["source"])
    connection.execute("DELETE FROM gpkg_data_columns WHERE table_name = 'source' AND column_name = 'published_to'")
    describe_column(connection, TABLES["source"], TABLES["source"].column("published_to"))


STEPS: Mapping[int, Callable[[sqlite3.Connection], None]] = {
    1: _say_what_a_shift_is_against,
    2: _refuse_what_is_no_date,
    3: _list_what_was_done_elsewhere,
    4: _let_containers_be_counted,
    5: _refuse_what_rests_on_an_older_record,
    6: _let_no_setting_of_a_session_round_the_journal,
    7: _let_a_source_be_dated_to_a_month,
}
"""For each version the step that brings its tables to the next.

A step runs without any trigger: all are taken off first, whoever made them, and ours put on afterwards. It
keeps the spatial index itself where it changes a geometry.
"""


def upgrade(connection: sqlite3.Connection, path: Path, who: str, software_version: str, *, writing: bool) -> None:
    """Take every step from the case's version to ours, wholly or not at all.

    Where another who opened the case does so at the same time, it is found done. Raises :class:`CaseError` where an
    older case cannot be written.
    """
    if schema_version(connection) in (None, SCHEMA_VERSION):
        return
    if not writing:
        raise CaseError(
            message("The case {path} is of an older version and was opened for reading only.", path=path),
            message(
                "Open it in QGIS with Bermline first, in a folder that you may write to: that brings it up to date "
                "and keeps a copy of it as it was."
            ),
        )
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with holding(connection):
            inspect_version(connection, path)
            version = schema_version(connection) or SCHEMA_VERSION
            if version == SCHEMA_VERSION:
                inspect_tables(connection, path)
                return
            with keeping_copy(connection, path, f"version-{version}"):
                _upgrade(connection, path, version, who, software_version)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _upgrade(connection: sqlite3.Connection, path: Path, version: int, who: str, software_version: str) -> None:
    _take_triggers_off(connection)
    for number in range(version, SCHEMA_VERSION):
        STEPS[number](connection)
    for kind, _, made in split_names(objects()):
        if kind == "trigger":
            connection.execute(made)
    action, at = str(uuid.uuid4()), write_instant(now())
    connection.execute(statement("UPDATE", CONTEXT, "SET who = ?, action = ?"), (who, action))
    connection.execute(statement("UPDATE", INFO, "SET value = ? WHERE key = 'schema_version'"), (str(SCHEMA_VERSION),))
    connection.execute(
        statement(
            "INSERT INTO",
            ACTION,
            "(uuid, kind, label, who, at, software_version)",
            "VALUES (?, 'upgrade', 'Bring the case up to date', ?, ?, ?)",
        ),
        (action, who, at, software_version or None),
    )
    connection.execute(statement("UPDATE", CONTEXT, "SET who = ?, action = NULL"), (OUTSIDE_WHO,))
    refuse_damage(connection, path)
    inspect_tables(connection, path)
    connection.execute("COMMIT")


def _take_triggers_off(connection: sqlite3.Connection) -> None:
    """Drop every trigger on the tables of a case."""
    triggers = statement("SELECT", "name, tbl_name", "FROM sqlite_master WHERE type = 'trigger'")
    for title, table in connection.execute(triggers).fetchall():
        if table in KEPT:
            connection.execute(statement("DROP TRIGGER", name(title)))
