"""A copy of a case, or of a part of it, to work with where the case is out of reach, and to be brought back.

It has the key of the case, the records with who made them and when, and their journal: so what is done in the copy
can be told from what was there. What was done before stands in its journal as done elsewhere, and is not undone there.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Collection, Iterable, Mapping, Protocol, Sequence

from ..core.columns import Record
from ..core.errors import message
from ..core.records import RECORDS, Scene
from ..core.whole_file import drafts_of
from .create import fill_new_file, making
from .database import Line, Listed
from .errors import CaseError
from .file_database import FileDatabase
from .geometry import register
from .part import records_of_sites
from .schema import CONTEXT, INFO, TABLES, table_of
from .sql import marks, name, names, statement
from .store import REPLICA, CaseStore
from .triggers import OUTSIDE_WHO
from .values import now, to_json, to_row, write_instant

_OF_THE_FILE = ("schema_version", "created_at", "created_by", "software_version", "roles", REPLICA)
_SPATIAL = "rtree_"


class Progress(Protocol):
    """Is told how far the work is."""

    def set(self, fraction: float, words: str = "") -> None:
        """Take note of the share done, from 0 to 1."""


@dataclass(frozen=True)
class Snapshot:
    """A case, or a part of it, as it was at one moment."""

    records: tuple[Record, ...]
    settings: Mapping[str, Any]
    actions: tuple[Listed, ...]
    lines: tuple[Line, ...]
    sites: tuple[str, ...]
    """The sites that were chosen; none for the whole case."""


def take_snapshot(store: CaseStore, sites: Collection[str] = ()) -> Snapshot:
    """Read a case as it is at this moment, or the part of it that belongs to ``sites``, with its journal."""
    with store.steady():
        if sites:
            records = records_of_sites(store.read, sites)
        else:
            records = tuple(record for kind in RECORDS for record in store.read(kind))
        settings, actions, lines = store.settings(), store.actions(), store.lines()
    keys = {record.uuid for record in records}
    gone = set() if sites else {line.record for line in lines if line.table in TABLES} - keys
    kept = tuple(line for line in lines if line.record in keys or line.record in gone)
    wanted = {line.action for line in kept}
    return Snapshot(records, settings, tuple(item for item in actions if item.uuid in wanted), kept, tuple(sites))


def write_replica(snapshot: Snapshot, path: Path, who: str, software_version: str = "") -> None:
    """Write a snapshot as a case of its own, whole or not at all.

    Raises :class:`CaseError` where the file is there already or cannot be written.
    """
    with making(path) as draft:
        fill_new_file(draft, str(snapshot.settings.get("title", path.stem)), who, software_version)
        with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            register(connection)
            connection.execute("PRAGMA journal_mode = MEMORY").fetchone()
            connection.execute("BEGIN")
            _fill(connection, draft, snapshot, who)
            connection.execute("COMMIT")


def files_of(snapshot: Snapshot, folder: Path) -> tuple[str, ...]:
    """Return the paths, relative to ``folder`` and below it, of the files of the scenes that are there."""
    paths = [record.path for record in snapshot.records if isinstance(record, Scene) and record.preservation == "file"]
    inside = [path for path in paths if not Path(path).is_absolute() and ".." not in Path(path).parts]
    return tuple(dict.fromkeys(path for path in inside if (folder / path).is_file()))


def copy_files(paths: Iterable[str], source: Path, target: Path, progress: Progress) -> None:
    """Copy files to the same places below another folder; those that are there already stay.

    Raises :class:`CaseError` where one cannot be read or written.
    """
    listed = list(paths)
    for number, path in enumerate(listed):
        progress.set(number / len(listed), path)
        try:
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            if not (target / path).exists():
                with drafts_of([target / path]) as (draft,):
                    shutil.copyfile(source / path, draft)
        except OSError as error:
            raise CaseError(
                message("{file} could not be copied: {detail}.", file=source / path, detail=error.strerror),
                message("The copy of the case itself is whole. Make room or choose another folder, then copy again."),
            ) from error


def _fill(connection: sqlite3.Connection, draft: Path, snapshot: Snapshot, who: str) -> None:
    """Write the rows as they were; the triggers that would journal that, or date it anew, rest meanwhile."""
    listed = statement("SELECT", "name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid")
    triggers = [row for row in connection.execute(listed).fetchall() if not row[0].startswith(_SPATIAL)]
    for trigger, _ in triggers:
        connection.execute(statement("DROP TRIGGER", name(trigger)))
    for kind in RECORDS:
        _insert(connection, kind, [record for record in snapshot.records if type(record) is kind])
    own = {key: value for key, value in snapshot.settings.items() if key not in _OF_THE_FILE}
    own[REPLICA] = {"at": write_instant(now()), "by": who, "sites": list(snapshot.sites)}
    connection.executemany(_SET, [(key, to_json(value)) for key, value in own.items()])
    FileDatabase(draft, connection, read_only=False).join(snapshot.actions, snapshot.lines)
    connection.execute(statement("UPDATE", CONTEXT, "SET who = ?, action = NULL"), (OUTSIDE_WHO,))
    for _, made in triggers:
        connection.execute(made)


def _insert(connection: sqlite3.Connection, kind: type[Record], records: Sequence[Record]) -> None:
    table = table_of(kind)
    columns = [column.name for column in table.columns]
    insert = statement("INSERT INTO", name(table.name), "(" + names(columns) + ") VALUES (" + marks(len(columns)) + ")")
    connection.executemany(insert, [tuple(to_row(table, vars(record), table.columns).values()) for record in records])


_SET = statement(
    "INSERT INTO", INFO, "(key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)
