"""Writing chosen records of a case anew, as a file that is the same whenever the same is chosen.

The copy keeps keys, times and versions of the records. It has no journal, no random key and no clock of its own,
and nothing of what was deleted or edited away in the case is in it.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
import uuid as uuids
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Mapping, Sequence

from ..core.columns import Record
from .create import create_case
from .errors import speaking
from .geometry import register
from .labels import COPY
from .schema import ACTION, INFO, JOURNAL, table_of
from .sql import marks, name, statement
from .values import to_json, write_instant

_SEQUENCES = (JOURNAL, ACTION, INFO)


@dataclass(frozen=True)
class CopyFacts:
    """What a copy says of itself; ``people`` gives the name under which somebody appears in it."""

    title: str
    who: str
    key: str
    at: dt.datetime
    software_version: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict)
    people: Callable[[str], str] = str


def write_copy(path: Path, records: Sequence[Record], facts: CopyFacts) -> None:
    """Write a case that holds ``records`` and nothing else; each comes after those it refers to.

    Raises :class:`CaseError` where the file is there already or cannot be written.
    """
    store = create_case(path, facts.title, facts.who, facts.software_version)
    try:
        with store.act(COPY.template) as action:
            action.insert_many(records)
    finally:
        store.close()
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        with speaking(path):
            register(connection)
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("BEGIN")
            _settle(connection, records, facts)
            connection.execute("COMMIT")
            connection.execute("VACUUM")
    finally:
        connection.close()


def _settle(connection: sqlite3.Connection, records: Sequence[Record], facts: CopyFacts) -> None:
    """Put in place of what the triggers filled in what the records brought; the triggers rest meanwhile."""
    listed = statement("SELECT", "name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid")
    triggers = connection.execute(listed).fetchall()
    for trigger, _ in triggers:
        connection.execute(statement("DROP TRIGGER", name(trigger)))
    at = write_instant(facts.at)
    for record in records:
        filled = statement(
            "UPDATE",
            name(table_of(type(record)).name),
            "SET created_by = ?, created_at = ?, edited_by = ?, edited_at = ?, version = ? WHERE uuid = ?",
        )
        values = (
            facts.people(record.created_by), _instant(record.created_at, at),
            facts.people(record.edited_by), _instant(record.edited_at, at), record.version, record.uuid,
        )  # fmt: skip
        connection.execute(filled, values)
    _say_again(connection, facts, at)
    connection.execute(statement("UPDATE", "gpkg_contents SET last_change = ?"), (at,))
    for _, made in triggers:
        connection.execute(made)


def _say_again(connection: sqlite3.Connection, facts: CopyFacts, at: str) -> None:
    """Write what the copy says of itself without a clock and without chance."""
    connection.execute(statement("DELETE FROM", JOURNAL))
    connection.execute(statement("DELETE FROM", ACTION, "WHERE kind <> 'start'"))
    start = str(uuids.uuid5(uuids.NAMESPACE_URL, f"{facts.key}#start"))
    connection.execute(statement("UPDATE", ACTION, "SET id = 1, uuid = ?, at = ?"), (start, at))
    kept = dict(connection.execute(statement("SELECT", "key, value FROM", INFO)))
    own = {"case": str(uuids.uuid5(uuids.NAMESPACE_URL, facts.key)), "created_at": at, **facts.settings}
    kept.update({key: to_json(value) for key, value in own.items()})
    connection.execute(statement("DELETE FROM", INFO))
    rows = [(number, key, kept[key]) for number, key in enumerate(sorted(kept), 1)]
    connection.executemany(statement("INSERT INTO", INFO, "(id, key, value) VALUES (?, ?, ?)"), rows)
    sequences = statement("DELETE FROM", "sqlite_sequence WHERE name IN (" + marks(len(_SEQUENCES)) + ")")
    connection.execute(sequences, _SEQUENCES)
    last = [(JOURNAL, 0), (ACTION, 1), (INFO, len(rows))]
    connection.executemany(statement("INSERT INTO", "sqlite_sequence (name, seq) VALUES (?, ?)"), last)


def _instant(moment: dt.datetime | None, otherwise: str) -> str:
    return otherwise if moment is None else write_instant(moment)
