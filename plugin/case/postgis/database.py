"""One connection to a case on a server; a server that goes away is looked for until it is back."""

from __future__ import annotations

import json
import threading
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict
from typing import Any, Collection, Iterator, NamedTuple, Sequence

from ...core.errors import BermlineError, message
from ..database import Entry, Line, Listed, Rows
from ..errors import ReadOnly, Unreachable
from ..journal import last_entry
from ..sql import name, statement
from .ddl import TURN
from .dialect import PostgisDialect
from .errors import speaking, unreachable
from .names import search_path
from .server import Server

_LOOK_AGAIN_S = 1.0
_PAGE = 200
"""How many rows travel at a time."""


class ServerDatabase:
    """A connection to the schema of a case.

    Where the server goes away, what needs it raises :class:`Unreachable` at once, and a thread tries to
    connect until it succeeds; the next call then goes on with the new connection. An action that was open is lost.
    """

    def __init__(self, server: Server, schema: str, *, read_only: bool) -> None:
        self.server = server
        self.schema = schema
        self._read_only = read_only
        self._number, self._connection, self._told = enter_schema(server, schema)
        self._others = 0
        self._acting = False
        self._lost = ""
        self._found: Entered | None = None
        self._leaving = threading.Event()

    @property
    def read_only(self) -> bool:
        """Whether the person's role reads alone."""
        return self._read_only

    @property
    def dialect(self) -> PostgisDialect:
        """PostgreSQL's way of writing."""
        return PostgisDialect()

    @contextmanager
    def speaking(self) -> Iterator[None]:
        """Turn errors of the server into :class:`CaseError`."""
        try:
            with speaking(self.schema):
                yield
        except Unreachable as error:
            self._lose(str(error.what.values["detail"]))
            raise

    def execute(self, query: str, values: Sequence[Any] = (), /) -> Rows:
        """Run one statement."""
        cursor = self._live().cursor()
        cursor.execute(_translated(query), tuple(values))
        return cursor

    def execute_many(self, query: str, rows: Collection[Sequence[Any]], /) -> None:
        """Run one statement for many rows of values."""
        from psycopg2.extras import execute_batch

        with self._live().cursor() as cursor:
            execute_batch(cursor, _translated(query), rows, page_size=_PAGE)

    def begin(self, entry: Entry) -> None:
        """Wait for the turn, and open a transaction on behalf of ``entry``."""
        if self._read_only:
            raise ReadOnly(
                message("You may read the case {case}, but not change it.", case=self.schema),
                message("Whoever leads the case can give you the role of an analyst."),
            )
        said = context_of(entry)
        settings = ", ".join(f"set_config('{key}', ?, true)" for key in said)
        turn = statement("SELECT", f"pg_advisory_xact_lock(({TURN}::bigint << 32) | ?::bigint),", settings)
        try:
            with self.speaking():
                self.execute("BEGIN ISOLATION LEVEL READ COMMITTED")
                self._acting = True
                self.execute(turn, (self._number, *said.values()))
        except BermlineError:
            self.roll_back()
            raise

    def end(self, entry: Entry, tables: Collection[str]) -> None:
        """Keep all of it."""
        try:
            with self.speaking():
                self.execute("COMMIT")
        except Unreachable as error:
            raise Unreachable(
                message(
                    "The server of the case {case} went away while “{label}” was being kept.",
                    case=self.schema,
                    label=entry.label,
                ),
                message("It was kept wholly or not at all: the case shows which once the server is back."),
            ) from error
        self._acting = False

    def roll_back(self) -> None:
        """Take an open transaction back; where the server is gone it does so itself."""
        import psycopg2

        acting, self._acting = self._acting, False
        if acting and not self._lost:
            with suppress(psycopg2.OperationalError, psycopg2.InterfaceError):
                self._connection.cursor().execute("ROLLBACK")

    def begin_restoring(self) -> None:
        """Let rows keep who made them, and references be checked at the end alone."""
        self.execute("SET CONSTRAINTS ALL DEFERRED")
        self.execute("SELECT set_config('bermline.restoring', '1', true)")

    def end_restoring(self) -> None:
        """Go on as before."""
        self.execute("SELECT set_config('bermline.restoring', '', true)")

    @contextmanager
    def steady(self) -> Iterator[None]:
        """Read the case as it is at one moment."""
        with self.speaking():
            self.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            self._acting = True
        try:
            yield
        finally:
            self.roll_back()

    def join(self, actions: Collection[Listed], lines: Collection[Line]) -> None:
        """Add what was done in a copy to the journal; the database lets those do it who lead the case."""
        said = [{**asdict(line), "table_name": line.table} for line in lines]
        self.execute(
            "SELECT case_join(?::json, ?::json)", (json.dumps([asdict(item) for item in actions]), json.dumps(said))
        )

    def changes_of_others(self) -> int:
        """Return a number that grows with each notice of another's change; nothing is asked of the server.

        A server that follows another gives no notice: it is asked for the last entry of the journal.
        """
        with self.speaking():
            connection = self._live()
            if not self._told:
                return self._others + last_entry(self)
            connection.poll()
            own = connection.get_backend_pid()
            self._others += sum(note.pid != own for note in connection.notifies)
            del connection.notifies[:]
        return self._others

    def close(self) -> None:
        """Let go of the server."""
        self._leaving.set()
        self._connection.close()
        if self._found is not None:
            self._found.connection.close()

    def _live(self) -> Any:
        """Return the connection, a new one where the old was lost and the server is back."""
        if not self._lost:
            return self._connection
        if self._found is None or self._acting:
            raise unreachable(self.schema, self._lost)
        self._number, self._connection, self._told = self._found
        self._found, self._lost = None, ""
        self._others += 1
        return self._connection

    def _lose(self, detail: str) -> None:
        if self._lost or self._leaving.is_set():
            return
        self._lost = detail
        self._connection.close()
        threading.Thread(target=self._look_for_server, name="Bermline server", daemon=True).start()

    def _look_for_server(self) -> None:
        while not self._leaving.wait(_LOOK_AGAIN_S):
            with suppress(BermlineError):
                found = enter_schema(self.server, self.schema)
                self._found = found
                if self._leaving.is_set():  # asked after the line above: who left before it found nothing to close
                    found.connection.close()
                return


def context_of(entry: Entry) -> dict[str, str]:
    """Return the settings of a transaction by which the triggers know on whose behalf is written."""
    return {
        "bermline.action": entry.uuid,
        "bermline.kind": entry.kind,
        "bermline.label": entry.label,
        "bermline.who": entry.who,
        "bermline.software": entry.software_version,
        "bermline.undoes": entry.undoes or "",
    }


class Entered(NamedTuple):
    """A connection to the schema of a case.

    ``number`` is the schema's, and ``told`` says whether notices of changes come.
    """

    number: int
    connection: Any
    told: bool


def enter_schema(server: Server, schema: str) -> Entered:
    """Connect, with the names of a case meant where none is qualified.

    Raises :class:`BermlineError` where the server refuses.
    """
    connection = server.connect()
    with ExitStack() as refused, speaking(schema):
        refused.callback(connection.close)
        cursor = connection.cursor()
        cursor.execute("SELECT set_config('search_path', %s, false)", (search_path(schema),))
        cursor.execute("SELECT oid::bigint FROM pg_namespace WHERE nspname = %s", (schema,))
        row = cursor.fetchone()
        number = 0 if row is None else int(row[0])
        cursor.execute("SELECT NOT pg_is_in_recovery()")
        told = bool(cursor.fetchone()[0])
        if told:  # a server that follows another lets nobody listen
            cursor.execute(statement("LISTEN", name(f"bermline_{number}")))
        refused.pop_all()
    return Entered(number, connection, told)


def _translated(query: str) -> str:
    """Return a statement as psycopg2 wants its places for bound values."""
    return query.replace("%", "%%").replace("?", "%s")
