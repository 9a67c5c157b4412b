"""What a case asks of the database that keeps it: a file of SQLite, or a schema of PostGIS for a team.

Above this contract nothing knows which of the two it is. Statements are written with ``?`` for bound values;
what differs between the two is asked of the :class:`Dialect`. Values come and go in one form, that of a
GeoPackage: instants and dates as text, geometry as its binary, truth as 0 or 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Collection, ContextManager, Iterator, Protocol, Sequence

from .schema import Column, Table


@dataclass(frozen=True)
class Listed:
    """An action as the list of actions has it."""

    uuid: str
    kind: str
    label: str
    who: str
    at: str
    software_version: str | None
    undoes: str | None


@dataclass(frozen=True)
class Line:
    """A line of the journal as it is kept: rows as JSON, ``None`` where there was or is none."""

    action: str
    at: str
    who: str
    table: str
    record: str
    what: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class Entry:
    """The action on whose behalf is written, as the list of actions keeps it."""

    uuid: str
    kind: str
    label: str
    who: str
    software_version: str = ""
    undoes: str | None = None


class Rows(Protocol):
    """What a statement answered."""

    @property
    def rowcount(self) -> int:
        """How many rows it changed."""

    def fetchone(self) -> Any:
        """Return the next row, ``None`` where there is none."""

    def fetchall(self) -> list[Any]:
        """Return the rest of the rows."""

    def __iter__(self) -> Iterator[Any]: ...


class Dialect(Protocol):
    """How one kind of database writes what the two write differently."""

    @property
    def own_actions(self) -> str:
        """The condition, on the list of actions and with one place for a name, of what a person may take back."""

    def __hash__(self) -> int: ...

    def read(self, column: Column) -> str:
        """Return the expression that reads a column."""

    def mark(self, column: Column) -> str:
        """Return the place for a bound value of a column."""

    def row_as_json(self, table: Table) -> str:
        """Return the expression that writes a row of ``table`` as the journal does."""

    def info_as_json(self) -> str:
        """Return the expression that writes a setting of the case as the journal does."""


class Database(Protocol):
    """One connection to where a case is kept. It belongs to the thread that made it."""

    @property
    def read_only(self) -> bool:
        """Whether nothing may be written."""

    @property
    def dialect(self) -> Dialect:
        """How it writes."""

    def speaking(self) -> ContextManager[None]:
        """Turn errors of the database into :class:`CaseError` for the length of a block."""

    def execute(self, query: str, values: Sequence[Any] = (), /) -> Rows:
        """Run one statement."""

    def execute_many(self, query: str, rows: Collection[Sequence[Any]], /) -> None:
        """Run one statement for many rows of values."""

    def begin(self, entry: Entry) -> None:
        """Open a transaction in which the triggers write on behalf of ``entry``.

        Raises :class:`ReadOnly` where nothing may be written and :class:`Busy` where another is writing.
        """

    def end(self, entry: Entry, tables: Collection[str]) -> None:
        """Keep all of it: ``tables`` are those touched; an action that touched none is not listed."""

    def roll_back(self) -> None:
        """Take an open transaction back; without one nothing happens."""

    def begin_restoring(self) -> None:
        """Let rows keep who made them, and references be checked at the end alone."""

    def end_restoring(self) -> None:
        """Go on as before :meth:`begin_restoring`."""

    def steady(self) -> ContextManager[None]:
        """Read the case as it is at one moment for the length of a block, whatever others write meanwhile."""

    def join(self, actions: Collection[Listed], lines: Collection[Line]) -> None:
        """Add what was done in a copy to the journal of the open transaction's case, as done elsewhere.

        Actions that are there already are left out, with their lines.
        """

    def changes_of_others(self) -> int:
        """Return a number that changes when another connection has written to the case."""

    def close(self) -> None:
        """Let go of the database."""
