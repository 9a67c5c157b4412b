"""Making a new case on a server."""

from __future__ import annotations

import re
import uuid
from pathlib import Path
from typing import Any

from ...core.errors import message
from ..database import Entry
from ..errors import CaseError
from ..schema import INFO, SCHEMA_VERSION, TABLES
from ..sql import literal, name, statement
from ..store import CaseStore
from ..values import now, to_json, write_instant
from .database import context_of
from .ddl import MARK, add_conditions, comments, tables
from .errors import speaking
from .guard import guard, run_all
from .names import find_postgis, search_path
from .open import open_case_on
from .roles import may_make_roles, role_names
from .server import Server

_LONGEST = 40


def schema_name(title: str) -> str:
    """Return a title as the name of a schema: small letters, digits and underscores."""
    plain = re.sub(r"[^a-z0-9]+", "_", title.lower()).strip("_")[:_LONGEST].strip("_")
    return plain if plain[:1].isalpha() else f"case_{plain}".strip("_")


def create_case_on(
    server: Server, schema: str, title: str, who: str, folder: Path, software_version: str = "", key: str = ""
) -> CaseStore:
    """Make a case as a new schema of a database with PostGIS, with its roles, and open it.

    It appears whole or not at all. The login that makes it owns it. Where the login may not make roles there
    are none, and the setting ``roles`` is missing. ``key`` makes it the same case as another.

    Raises :class:`BermlineError` where there is a schema of that name, where PostGIS is missing or where the login
    may not make schemas.
    """
    connection = server.connect()
    try:
        with speaking(schema):
            _fill(connection, schema, title, who, software_version, key or str(uuid.uuid4()))
    finally:
        connection.close()
    return open_case_on(server, schema, who, folder, software_version)


def _fill(connection: Any, schema: str, title: str, who: str, software_version: str, key: str) -> None:
    cursor = connection.cursor()
    postgis = find_postgis(cursor)
    cursor.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", (schema,))
    if cursor.fetchone() is not None:
        raise CaseError(
            message("There is already a schema {schema} in the database.", schema=schema),
            message("Choose another name, or open the case that is there."),
        )
    cursor.execute("BEGIN")
    cursor.execute(statement("CREATE SCHEMA", name(schema)))
    cursor.execute(statement("COMMENT ON SCHEMA", name(schema), "IS", literal(MARK)))
    cursor.execute("SELECT set_config('search_path', %s, true)", (search_path(schema),))
    checks = (made for table in TABLES.values() for made in add_conditions(table))
    run_all(cursor, [*tables(postgis), *checks, *comments()])
    facts = {
        "title": title,
        "schema_version": SCHEMA_VERSION,
        "case": key,
        "created_at": write_instant(now()),
        "created_by": who,
        "software_version": software_version,
    }
    if may_make_roles(cursor):
        facts["roles"] = role_names(schema, str(uuid.uuid4()))
    guard(cursor, schema, facts.get("roles"), new=True)
    _start(cursor, facts, Entry(str(uuid.uuid4()), "start", "Make the case", who, software_version))
    cursor.execute("COMMIT")


def _start(cursor: Any, facts: dict[str, Any], entry: Entry) -> None:
    """Write what the case says of itself, as the first action of its journal."""
    for setting, value in context_of(entry).items():
        cursor.execute("SELECT set_config(%s, %s, true)", (setting, value))
    for key, value in facts.items():
        cursor.execute(statement("INSERT INTO", INFO, "(key, value) VALUES (%s, %s)"), (key, to_json(value)))
