"""Bringing a case on a server up to date, a copy of its tables kept beside."""

from __future__ import annotations

import json
import uuid
from typing import Any

from ...core.errors import message
from ..errors import CaseError
from ..inspect import version_said
from ..schema import ACTION, INFO, SCHEMA_VERSION, TABLES
from ..sql import name, statement
from ..values import now, write_instant
from .ddl import TURN, add_conditions, column_of, kept_tables, make_table
from .guard import guard
from .inspect import refuse_where_altered, refuse_where_others_act
from .names import find_postgis, mean_postgresql_alone, search_path


def read_version(cursor: Any, schema: str) -> int | None:
    """Return the version of the case's tables; ``None`` where the case does not say one."""
    place = name(schema) + "." + INFO
    cursor.execute(statement("SELECT", "value FROM", place, "WHERE key = 'schema_version'"))
    row = cursor.fetchone()
    return None if row is None else version_said(row[0])


def upgrade(cursor: Any, schema: str, who: str, software_version: str) -> None:
    """Bring the tables to what is declared now, wholly or not at all; what another brought up to date stays as it is.

    New tables and columns are made from their declaration; checks, functions, triggers and grants are made anew.
    Raises :class:`CaseError` where the login does not own the case.
    """
    cursor.execute("SELECT pg_has_role(nspowner, 'MEMBER') FROM pg_namespace WHERE nspname = %s", (schema,))
    if not cursor.fetchone()[0]:
        raise CaseError(
            message("The case {case} is of an older version and must be brought up to date by its owner.", case=schema),
            message("Ask whoever made the case to open it once with this version of Bermline."),
        )
    cursor.execute("BEGIN ISOLATION LEVEL READ COMMITTED")
    try:
        lock = statement("SELECT", f"pg_advisory_xact_lock(({TURN}::bigint << 32) | oid::bigint)",
                         "FROM pg_namespace WHERE nspname = %s")  # fmt: skip
        cursor.execute(lock, (schema,))
        version = read_version(cursor, schema)  # as whoever had the turn before left it
        if version is None or version >= SCHEMA_VERSION:
            cursor.execute("ROLLBACK")
            return
        refuse_where_others_act(cursor, schema)
        _take_off(cursor, schema)
        cursor.execute("SELECT set_config('search_path', %s, true)", (search_path(schema),))
        keep_copy(cursor, schema, version)
        _complete(cursor, find_postgis(cursor))
        cursor.execute(statement("SELECT", "value FROM", INFO, "WHERE key = 'roles'"))
        roles = cursor.fetchone()
        cursor.execute(statement("UPDATE", INFO, "SET value = %s WHERE key = 'schema_version'"), (str(SCHEMA_VERSION),))
        cursor.execute(
            statement("INSERT INTO", ACTION, "(uuid, kind, label, who, at, software_version)",
                      "VALUES (%s, 'upgrade', 'Bring the case up to date', %s, %s, %s)"),
            (str(uuid.uuid4()), who, write_instant(now()), software_version or None),
        )  # fmt: skip
        guard(cursor, schema, json.loads(roles[0]) if roles else None, new=False)
        mean_postgresql_alone(cursor)
        refuse_where_altered(cursor, schema)
        cursor.execute("COMMIT")
    except BaseException:
        cursor.execute("ROLLBACK")
        raise


def keep_copy(cursor: Any, schema: str, version: int) -> str:
    """Copy the tables into a schema beside, as of now, and return its name."""
    copy, number = f"{schema}_version_{version}", 1
    while _is_there(cursor, copy):
        number += 1
        copy = f"{schema}_version_{version}_{number}"
    cursor.execute(statement("CREATE SCHEMA", name(copy)))
    for table in kept_tables():
        if _has(cursor, schema, table):
            place = name(copy) + "." + name(table)
            cursor.execute(statement("CREATE TABLE", place, "AS TABLE", name(table)))
    return copy


def _take_off(cursor: Any, schema: str) -> None:
    """Drop every function, and with it every trigger, and every check of a table of records."""
    cursor.execute(
        "SELECT p.oid::regprocedure::text FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace "
        "WHERE nspname = %s", (schema,),
    )  # fmt: skip
    for (function,) in cursor.fetchall():
        cursor.execute(statement("DROP ROUTINE", function, "CASCADE"))
    cursor.execute(
        "SELECT conrelid::regclass::text, conname FROM pg_constraint AS k JOIN pg_namespace AS n "
        "ON n.oid = k.connamespace JOIN pg_class AS c ON c.oid = conrelid "
        "WHERE nspname = %s AND contype = 'c' AND relname = ANY(%s)", (schema, list(TABLES)),
    )  # fmt: skip
    for table, check in cursor.fetchall():
        cursor.execute(statement("ALTER TABLE", table, "DROP CONSTRAINT", name(check)))


def _complete(cursor: Any, postgis: str) -> None:
    """Make the tables and columns that are missing, and put the checks on."""
    for table in TABLES.values():
        cursor.execute(
            "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(%s) AND attnum > 0 AND NOT attisdropped",
            (name(table.name),),
        )
        there = {row[0] for row in cursor.fetchall()}
        if not there:
            for made in make_table(table, postgis):
                cursor.execute(made)
        for column in table.columns:
            if there and column.name not in there:
                cursor.execute(statement("ALTER TABLE", name(table.name), "ADD COLUMN", column_of(column, postgis)))
        for made in add_conditions(table):
            cursor.execute(made)


def _is_there(cursor: Any, schema: str) -> bool:
    cursor.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", (schema,))
    return cursor.fetchone() is not None


def _has(cursor: Any, schema: str, table: str) -> bool:
    cursor.execute("SELECT to_regclass(%s)", (f"{name(schema)}.{name(table)}",))
    return cursor.fetchone()[0] is not None
