"""Opening a case on a server: finding it, looking at it before it is trusted, bringing it up to date."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

from ...core.errors import message
from ..errors import CaseError
from ..schema import INFO, SCHEMA_VERSION
from ..sql import filled, name, statement
from ..store import CaseStore
from ..values import from_json
from .address import ServerAddress
from .database import ServerDatabase
from .ddl import MARK
from .errors import speaking
from .inspect import refuse_where_altered
from .names import mean_postgresql_alone
from .server import Server
from .upgrade import read_version, upgrade


@dataclass(frozen=True)
class ServerPlace:
    """A schema on a server; ``folder`` is where this computer has the scenes."""

    server: Server
    schema: str
    folder: Path

    @property
    def path(self) -> None:
        """There is no file."""
        return

    @property
    def address(self) -> str:
        """The database and the schema, without user and password."""
        server = self.server
        return ServerAddress(server.service, server.host, server.port, server.database, self.schema).write()

    @property
    def name(self) -> str:
        """The schema's name."""
        return self.schema

    def open(self, who: str, software_version: str = "") -> CaseStore:
        """Open the case once more."""
        return open_case_on(self.server, self.schema, who, self.folder, software_version)

    def read(self, who: str) -> CaseStore:
        """Open the case for reading only."""
        return read_case_on(self.server, self.schema, who, self.folder)


@dataclass(frozen=True)
class Listed:
    """A case that a server has."""

    schema: str
    title: str


def list_cases(server: Server) -> tuple[Listed, ...]:
    """Return the cases of a database that the login may read. Raises :class:`BermlineError`."""
    connection = server.connect()
    try:
        with speaking(server.name):
            cursor = connection.cursor()
            mean_postgresql_alone(cursor)
            cursor.execute(_CASES, (INFO, MARK))
            schemas = [row[0] for row in cursor.fetchall()]
            return tuple(Listed(schema, _title(cursor, schema)) for schema in schemas)
    finally:
        connection.close()


def open_case_on(server: Server, schema: str, who: str, folder: Path, software_version: str = "") -> CaseStore:
    """Open a case on a server; an older one is upgraded by its owner, with a copy of its tables kept beside.

    A role that may not change records opens it for reading only. Raises :class:`BermlineError` where the server
    refuses, and :class:`CaseError` where there is no case, where it is newer, or where it was altered.
    """
    with _looking(server, schema) as cursor:
        if _version(cursor, schema) < SCHEMA_VERSION:
            upgrade(cursor, schema, who, software_version)
            _version(cursor, schema)  # another who opened it at the same time may have brought it further
        beside = refuse_where_altered(cursor, schema)
        records = name(schema) + ".site"
        cursor.execute("SELECT has_table_privilege(%s, 'UPDATE') AND NOT pg_is_in_recovery()", (records,))
        writing = bool(cursor.fetchone()[0])
    store = _open(ServerPlace(server, schema, folder), who, software_version, read_only=not writing)
    store.left_out = beside
    return store


def read_case_on(server: Server, schema: str, who: str, folder: Path) -> CaseStore:
    """Open a case on a server for reading only, whatever one's role.

    Raises :class:`BermlineError` as :func:`open_case_on` does, and for an older case, which would have to be upgraded.
    """
    with _looking(server, schema) as cursor:
        if _version(cursor, schema) < SCHEMA_VERSION:
            raise CaseError(
                message("The case {case} is of an older version and must be brought up to date.", case=schema),
                message("Open it once from the Case menu."),
            )
        refuse_where_altered(cursor, schema)
    return _open(ServerPlace(server, schema, folder), who, "", read_only=True)


@contextmanager
def _looking(server: Server, schema: str) -> Iterator[Any]:
    connection = server.connect()
    try:
        with speaking(schema):
            cursor = connection.cursor()
            mean_postgresql_alone(cursor)
            yield cursor
    finally:
        connection.close()


def _open(place: ServerPlace, who: str, software_version: str, *, read_only: bool) -> CaseStore:
    database = ServerDatabase(place.server, place.schema, read_only=read_only)
    with ExitStack() as refused:
        refused.callback(database.close)
        store = CaseStore(place, database, who, software_version)
        refused.pop_all()
    return store


def _version(cursor: Any, schema: str) -> int:
    cursor.execute("SELECT has_schema_privilege(oid, 'USAGE') FROM pg_namespace WHERE nspname = %s", (schema,))
    row = cursor.fetchone()
    if row is None or not row[0]:
        raise CaseError(
            message("There is no case {case} that you may read on this server.", case=schema),
            message("Ask whoever leads the case for the role of a reader, or choose another."),
        )
    cursor.execute(_INFO, (schema, INFO))
    if cursor.fetchone() is None:
        raise CaseError(
            message("The schema {case} holds no case.", case=schema), message("Choose another, or make a new case.")
        )
    version = read_version(cursor, schema)
    if version is None:
        raise CaseError(message("The schema {case} holds no case.", case=schema))
    if version > SCHEMA_VERSION:
        raise CaseError(
            message(
                "The case {case} was written by a newer version of Bermline (tables {version}, known {known}).",
                case=schema,
                version=version,
                known=SCHEMA_VERSION,
            ),
            message("Update the plugin in QGIS' plugin manager, then open it again."),
        )
    return version


def _title(cursor: Any, schema: str) -> str:
    place = name(schema) + "." + INFO
    cursor.execute(statement("SELECT", "value FROM", place, "WHERE key = 'title'"))
    row = cursor.fetchone()
    try:
        return str(from_json(row[0])) if row else schema
    except (TypeError, ValueError):  # anyone may mark a schema as a case
        return schema


_KEPT_AS_ROWS = """relkind = 'r' AND NOT relrowsecurity
    AND NOT EXISTS (SELECT FROM pg_inherits WHERE c.oid IN (inhrelid, inhparent))
    AND 2 = (SELECT count(*) FROM pg_attribute WHERE attrelid = c.oid AND attname IN ('key', 'value')
             AND atttypid = 'pg_catalog.text'::regtype AND attgenerated = '')"""
"""A view and a policy of rows run the code of whoever made them as the one who reads; so does a type with operators
or casts of its own where it is compared."""
_INFO = filled(
    """
SELECT 1 FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE nspname = %s AND relname = %s AND $kept
""",
    kept=_KEPT_AS_ROWS,
)
_CASES = filled(
    """
SELECT nspname FROM pg_namespace AS n JOIN pg_class AS c ON c.relnamespace = n.oid AND c.relname = %s
WHERE obj_description(n.oid, 'pg_namespace') = %s AND has_schema_privilege(n.oid, 'USAGE')
    AND has_table_privilege(c.oid, 'SELECT') AND $kept
ORDER BY nspname
""",
    kept=_KEPT_AS_ROWS,
)
