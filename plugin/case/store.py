"""The open case: reading its records, acting on them, taking actions back."""

from __future__ import annotations

import os
import uuid as uuids
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, ContextManager, Iterator, Mapping, Protocol, Sequence, TypeVar

from ..core.columns import Record
from ..core.direction import show_marks
from ..core.errors import Message, message
from .action import Action, not_found
from .database import Database, Entry, Line, Listed
from .errors import CaseError, Invalid, UndoRefused
from .held import Held
from .journal import (
    JournalEntry,
    Stacks,
    Step,
    Watch,
    changed_after,
    last_entry,
    read_actions,
    read_journal,
    read_lines,
    read_stacks,
    row_now,
    size_of,
    take_back,
    touched,
    touched_after,
    unwatched,
)
from .owned import owned_by
from .reading import TellBroken, read_in_parts, read_records
from .schema import INFO, TABLES, table_of
from .sql import AT_ONCE, name, statement
from .values import from_json

REPLICA = "replica"
"""The setting by which a copy says what it is a copy of."""
RecordT = TypeVar("RecordT", bound=Record)


@dataclass(frozen=True)
class Done:
    """What undo or redo did: the label of the action, and the tables that it touched."""

    label: str
    tables: frozenset[str]


class NotOfTheCase(Protocol):
    """Says what was left out of a case when it was opened."""

    @property
    def what(self) -> Message:
        """What was left out."""

    @property
    def remedy(self) -> Message:
        """What to do about it."""


class CasePlace(Protocol):
    """Where a case is kept, and how it is opened there once more."""

    @property
    def path(self) -> Path | None:
        """The file, ``None`` on a server."""

    @property
    def address(self) -> str:
        """What a project or a list keeps, to find the case again: a path, or an address without a password."""

    @property
    def folder(self) -> Path:
        """The folder to which the paths of scenes are relative."""

    @property
    def name(self) -> str:
        """What the place is called, where the case has no title."""

    def open(self, who: str, software_version: str = "") -> CaseStore:
        """Open the case there, through a connection of its own. Raises :class:`CaseError`."""

    def read(self, who: str) -> CaseStore:
        """Open the case there for reading only, and leave it as it is. Raises :class:`CaseError`."""


class CaseStore:
    """One open case. It belongs to the thread that opened it."""

    def __init__(self, place: CasePlace, database: Database, who: str, software_version: str) -> None:
        self.place = place
        self.who = who
        self.software_version = software_version
        self._database = database
        self._settings: dict[str, Any] = {}
        self._acting = False
        self._closed = False
        self._stacks: Stacks | None = None
        self._stacks_at = -1
        self._told = last_entry(database)
        self._own: set[str] = set()
        self.left_out: NotOfTheCase | None = None
        """What was with the case and is not of it, as it was opened."""
        self.tell_broken: TellBroken | None = None
        """Is told of a record that cannot be read, which is then left out; without it reading raises."""

    @property
    def path(self) -> Path | None:
        """The file of the case; ``None`` on a server."""
        return self.place.path

    @property
    def read_only(self) -> bool:
        """Whether the case can be read alone."""
        return self._database.read_only

    @property
    def title(self) -> str:
        """The title of the case; as it was last read while it cannot be read."""
        return show_marks(str(self.last_setting("title", self.place.name)))

    @property
    def is_copy(self) -> bool:
        """Whether it is a copy of a case, or of a part of one, to be brought back."""
        return self.last_setting(REPLICA) is not None

    @property
    def folder(self) -> Path:
        """The folder to which the paths of scenes are relative: the one that a file of a case lies in."""
        return self.place.folder

    def absolute(self, path: str) -> Path:
        """Return where a file lies whose path is kept relative to the case."""
        return Path(os.path.normpath(self.folder.absolute() / path))

    def relative(self, path: Path | str) -> str:
        """Return the path of a file as the case keeps it: relative to its folder, with forward slashes.

        On another drive there is no relative path, and the absolute one is returned.
        """
        try:
            return Path(os.path.relpath(path, self.folder)).as_posix()
        except ValueError:
            return Path(path).absolute().as_posix()

    def read(self, kind: type[RecordT]) -> tuple[RecordT, ...]:
        """Return every record of a kind, in order of creation."""
        return read_records(self._database, kind, "ORDER BY fid", tell=self.tell_broken)

    def read_in_parts(self, kind: type[RecordT], size: int) -> Iterator[tuple[RecordT, ...]]:
        """Yield what :meth:`read` returns, ``size`` records at a time.

        Between two parts the case may be written: what changed after the first part is for :meth:`read_again`.
        """
        return read_in_parts(self._database, kind, size, self.tell_broken)

    def hold(self, kind: type[RecordT]) -> Held[RecordT]:
        """Return what :meth:`read` returns, to be brought up to date by :meth:`read_again`."""
        since = self.last_entry()
        return Held(self.read(kind), since)

    def read_again(self, kind: type[RecordT], held: Held[RecordT]) -> None:
        """Bring ``held`` up to date, reading only what changed since it was read."""
        since = self.last_entry()
        with self._database.speaking():
            changed = changed_after(self._database, table_of(kind).name, held.since)
        if changed is None:
            held.exchange(self.read(kind), since)
            return
        read_one = partial(read_records, self._database, kind, "WHERE uuid = ?", tell=self.tell_broken)
        held.take(changed, {uuid: found for uuid in changed for found in read_one(uuid)}, since)

    def last_entry(self) -> int:
        """Return the number of the journal's last entry, 0 where there is none."""
        with self._database.speaking():
            return last_entry(self._database)

    def get(self, kind: type[RecordT], uuid: str) -> RecordT:
        """Return one record by its key. Raises :class:`NotFound`."""
        found = read_records(self._database, kind, "WHERE uuid = ?", uuid)
        if not found:
            raise not_found(table_of(kind), uuid)
        return found[0]

    def setting(self, key: str, default: Any = None) -> Any:
        """Return a value kept with the case by :meth:`Action.set`."""
        with self._database.speaking():
            row = self._database.execute(statement("SELECT", "value FROM", INFO, "WHERE key = ?"), (key,)).fetchone()
            return default if row is None else from_json(row[0])

    def last_setting(self, key: str, default: Any = None) -> Any:
        """Return what :meth:`setting` does, or what it last was while the case cannot be read: to be shown only."""
        with suppress(CaseError):
            self._settings[key] = self.setting(key, default)
        return self._settings.get(key, default)

    @contextmanager
    def act(self, label: str) -> Iterator[Action]:
        """Run one action: when the block ends it is on disk, and when the block raises nothing is.

        Raises :class:`Busy` where another program is writing, :class:`ReadOnly` where the case cannot be
        written, and ``RuntimeError`` inside another action.
        """
        action = Action(self._database, label, str(uuids.uuid4()))
        with self._transaction(self._entry(action.uuid, "act", label), action.tables):
            yield action

    @property
    def undo_label(self) -> str | None:
        """The label of the action that :meth:`undo` would take back, ``None`` where there is none."""
        stack = self._read_stacks().undo
        return show_marks(stack[-1].label) if stack and not self.read_only else None

    @property
    def redo_label(self) -> str | None:
        """The label of the action that :meth:`redo` would do again, ``None`` where there is none."""
        stack = self._read_stacks().redo
        return show_marks(stack[-1].label) if stack and not self.read_only else None

    @property
    def undo_size(self) -> int:
        """How many changes of records :meth:`undo` would take back."""
        return self._size_of(self._read_stacks().undo)

    @property
    def redo_size(self) -> int:
        """How many changes of records :meth:`redo` would take back."""
        return self._size_of(self._read_stacks().redo)

    def undo(self, watch: Watch = unwatched) -> Done:
        """Take back the last action. Raises :class:`UndoRefused` where that cannot be done."""
        stack = self._read_stacks().undo
        if not stack:
            raise UndoRefused(message("There is nothing to undo."))
        return self._take_back(stack[-1], "undo", watch)

    def redo(self, watch: Watch = unwatched) -> Done:
        """Do the last undone action again. Raises :class:`UndoRefused` where that cannot be done."""
        stack = self._read_stacks().redo
        if not stack:
            raise UndoRefused(message("There is nothing to redo."))
        return self._take_back(stack[-1], "redo", watch)

    def journal(self, after: int = 0, record: str | None = None) -> tuple[JournalEntry, ...]:
        """Return the journal, in order: after the entry numbered ``after``, of one record where it is given."""
        with self._database.speaking():
            return read_journal(self._database, after, None if record is None else (record,))

    def journal_of(self, records: Sequence[str], after: int = 0) -> dict[str, list[JournalEntry]]:
        """Return by key, in order, the entries after the one numbered ``after`` of those records that have any."""
        found: dict[str, list[JournalEntry]] = {}
        with self._database.speaking():
            for first in range(0, len(records), AT_ONCE):
                for entry in read_journal(self._database, after, records[first : first + AT_ONCE]):
                    found.setdefault(entry.record, []).append(entry)
        return found

    def actions(self) -> tuple[Listed, ...]:
        """Return the list of actions, in order."""
        with self._database.speaking():
            return read_actions(self._database)

    def lines(self) -> tuple[Line, ...]:
        """Return the lines of the journal as they are kept, in order."""
        with self._database.speaking():
            return read_lines(self._database)

    def settings(self) -> dict[str, Any]:
        """Return all that is kept with the case by :meth:`Action.set`, and what it says of itself."""
        with self._database.speaking():
            rows = self._database.execute(statement("SELECT", "key, value FROM", INFO, "ORDER BY id"))
            return {key: from_json(value) for key, value in rows}

    def row(self, table: str, uuid: str) -> dict[str, Any] | None:
        """Return a record as the journal would write it now, ``None`` where there is none."""
        with self._database.speaking():
            return row_now(self._database, table, uuid)

    def find_row(self, table: str, values: Mapping[str, str]) -> dict[str, Any] | None:
        """Return the first record that has these texts in these columns, as the journal would write it."""
        where = " AND ".join(name(column) + " = ?" for column in values)
        with self._database.speaking():
            found = self._database.execute(
                statement("SELECT", "uuid FROM", name(table), "WHERE", where), list(values.values())
            ).fetchone()
            return None if found is None else row_now(self._database, table, found[0])

    def referring(self, table: str, uuid: str) -> tuple[tuple[str, str], ...]:
        """Return tables and keys of the records that refer to one."""
        found: list[tuple[str, str]] = []
        with self._database.speaking():
            for other in TABLES.values():
                for column in other.references:
                    if column.table == table:
                        query = statement("SELECT", "uuid FROM", name(other.name), "WHERE", name(column.name), "= ?")
                        found += [(other.name, row[0]) for row in self._database.execute(query, (uuid,))]
        return tuple(found)

    def owned_by(self, table: str, keys: Sequence[str]) -> dict[str, str]:
        """Return by key the records that would go with those of a table, each with the one of ``keys`` it goes with."""
        with self._database.speaking():
            return owned_by(self._database, table, keys)

    def steady(self) -> ContextManager[None]:
        """Read the case as it is at one moment for the length of a block, whatever others write meanwhile."""
        return self._database.steady()

    def data_version(self) -> int:
        """Return a number that changes when another connection has written to the case."""
        return self._database.changes_of_others()

    def news(self) -> frozenset[str]:
        """Return the tables that others changed since this was last asked, or since the case was opened."""
        with self._database.speaking():
            tables, self._told = touched_after(self._database, self._told, self._own)
        self._own.clear()
        return tables

    def close(self) -> None:
        """Close the case, a file as one plain file where no other program holds it open; again does nothing."""
        if self._closed:
            return
        self._closed = True
        self._database.close()

    def _size_of(self, stack: Sequence[Step]) -> int:
        with self._database.speaking():
            return size_of(self._database, stack[-1].uuid) if stack else 0

    def _take_back(self, step: Step, kind: str, watch: Watch) -> Done:
        uuid, tables = str(uuids.uuid4()), set[str]()
        try:
            with self._transaction(self._entry(uuid, kind, step.label, step.uuid), tables), self._database.speaking():
                take_back(self._database, step, uuid, watch)
        except Invalid as error:
            raise UndoRefused(
                message("“{label}” cannot be taken back: it would contradict a later edit.", label=step.label),
                message("Nothing was changed. The journal shows both edits; change the records by hand."),
            ) from error
        return Done(step.label, frozenset(tables))

    def _entry(self, uuid: str, kind: str, label: str, undoes: str | None = None) -> Entry:
        return Entry(uuid, kind, label, self.who, self.software_version, undoes)

    @contextmanager
    def _transaction(self, entry: Entry, tables: set[str]) -> Iterator[None]:
        """Open a transaction for a block, keep it at the end, and add to ``tables`` those that it touched."""
        if self._acting:
            raise RuntimeError("an action is open already")
        self._database.begin(entry)
        self._acting = True
        try:
            yield
            with self._database.speaking():
                found = touched(self._database, entry.uuid)
            tables |= found
            self._database.end(entry, found)
            if found:
                self._stacks = None
                self._own.add(entry.uuid)
        finally:
            self._acting = False
            self._database.roll_back()

    def _read_stacks(self) -> Stacks:
        version = self.data_version()
        if self._stacks is None or version != self._stacks_at:
            with self._database.speaking():
                self._stacks = read_stacks(self._database, self.who)
            self._stacks_at = version
        return self._stacks
