"""The journal: what changed, by whom, when; and taking actions back from it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Callable, Collection, Mapping

from ..core.direction import show_marks
from ..core.errors import message
from .database import Database, Line, Listed
from .errors import UndoRefused
from .geometry import body_of
from .labels import said
from .schema import ACTION, FID, INFO, JOURNAL, KEPT_BY_STORE, TABLES
from .sql import listing, marks, name, names, statement
from .values import from_json

Watch = Callable[[float], None]
"""Is told how much of a long piece of work is done, from 0 to 1; what it raises takes the work back."""

_NO_ROW = "a line of the journal is no row of a table"
_SHOWN = 40
_OF_THE_CASE = ("schema_version", "case", "created_at", "created_by", "software_version", "roles")
"""Settings that no action changes: one that says so is not taken back."""
_WORTH_TELLING = 200
_TOLD_EVERY = 200
"""After so many records it is told how much is done."""


def unwatched(_share: float) -> None:
    """Let work run to its end, and tell nobody."""


@dataclass(frozen=True)
class JournalEntry:
    """One change of one record.

    ``what`` is ``insert``, ``update`` or ``delete``; ``before`` and ``after`` are the row as it is kept
    (geometry as hexadecimal GeoPackage binary), ``None`` where there was or is none.
    """

    number: int
    action: str
    label: str
    kind: str
    who: str
    at: str
    table: str
    record: str
    what: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    software_version: str | None
    undoes: str | None


@dataclass(frozen=True)
class Step:
    """An action that can be taken back."""

    uuid: str
    label: str


@dataclass(frozen=True)
class Stacks:
    """What undo and redo would take back next is at the end of each."""

    undo: tuple[Step, ...]
    redo: tuple[Step, ...]


def read_journal(
    database: Database, after: int = 0, records: Collection[str] | None = None
) -> tuple[JournalEntry, ...]:
    """Return the entries after the one numbered ``after``, in order; of these records where they are given."""
    parts = [
        "SELECT",
        "j.id, j.action, a.label, a.kind, j.who, j.at, j.table_name, j.record, j.what, j.before, j.after,",
        "a.software_version, a.undoes",
        "FROM",
        JOURNAL,
        "AS j LEFT JOIN",
        ACTION,
        "AS a ON a.uuid = j.action WHERE j.id > ?",
    ]
    values: list[Any] = [after]
    if records is not None:
        parts.append("AND j.record IN (" + marks(len(records)) + ")")
        values += records
    rows = database.execute(statement(*parts, "ORDER BY j.id"), values)
    return tuple(_entry(*row) for row in rows)


def _entry(
    number: int,
    action: str,
    label: str,
    kind: str,
    who: str,
    at: str,
    table: str,
    record: str,
    what: str,
    before: str | None,
    after: str | None,
    software_version: str | None,
    undoes: str | None,
) -> JournalEntry:
    _texts((action, label, kind, who, at, table, record, what, software_version, undoes))
    rows = load_row(before), load_row(after)
    label, who = show_marks(label or ""), show_marks(who)
    return JournalEntry(number, action, label, kind, who, at, table, record, what, *rows, software_version, undoes)


def read_actions(database: Database) -> tuple[Listed, ...]:
    """Return the list of actions, in order."""
    query = statement("SELECT", "uuid, kind, label, who, at, software_version, undoes", "FROM", ACTION,
                      "ORDER BY id")  # fmt: skip
    return tuple(Listed(*row) for row in map(_texts, database.execute(query)))


def read_lines(database: Database) -> tuple[Line, ...]:
    """Return the lines of the journal as they are kept, in order."""
    query = statement("SELECT", "action, at, who, table_name, record, what, before, after", "FROM", JOURNAL,
                      "ORDER BY id")  # fmt: skip
    return tuple(Line(*row) for row in map(_texts, database.execute(query)))


def _texts(row: Any) -> Any:
    """Return a row of texts. Raises ``JSONDecodeError`` where the file has something else in their place."""
    if not all(value is None or isinstance(value, str) for value in row):
        raise json.JSONDecodeError(_NO_ROW, "", 0)
    return row


def touched(database: Database, action: str) -> frozenset[str]:
    """Return the tables that an action changed."""
    tables = statement("SELECT", "DISTINCT table_name", "FROM", JOURNAL, "WHERE action = ?")
    return frozenset(row[0] for row in database.execute(tables, (action,)))


def last_entry(database: Database) -> int:
    """Return the number of the last entry, 0 where there is none."""
    return int(database.execute(statement("SELECT", "coalesce(max(id), 0)", "FROM", JOURNAL)).fetchone()[0])


def touched_after(database: Database, number: int, apart_from: Collection[str]) -> tuple[frozenset[str], int]:
    """Return the tables changed after the entry numbered ``number``, and the number of the last entry.

    The actions ``apart_from`` do not count.
    """
    query = statement("SELECT", "table_name, action, max(id)", "FROM", JOURNAL, "WHERE id > ? GROUP BY 1, 2")
    rows = database.execute(query, (number,)).fetchall()
    tables = frozenset(table for table, action, _ in rows if action not in apart_from)
    return tables, max([number, *(last for _, _, last in rows)])


def changed_after(database: Database, table: str, number: int) -> tuple[str, ...] | None:
    """Return the keys of a table's records that changed after the entry numbered ``number``, in order.

    ``None`` where they are too many to be worth telling, or where undo or redo brought some back, which then
    stand where they stood before.
    """
    query = statement(
        "SELECT",
        "record, what, kind FROM",
        JOURNAL,
        "LEFT JOIN",
        ACTION,
        "ON",
        ACTION + ".uuid =",
        JOURNAL + ".action",
        "WHERE",
        JOURNAL + ".id > ? AND table_name = ? ORDER BY",
        JOURNAL + ".id LIMIT ?",
    )
    rows = database.execute(query, (number, table, _WORTH_TELLING + 1)).fetchall()
    if len(rows) > _WORTH_TELLING or any(what == "insert" and kind in ("undo", "redo") for _, what, kind in rows):
        return None
    return tuple(dict.fromkeys(record for record, _, _ in rows))


def read_stacks(database: Database, who: str) -> Stacks:
    """Return what ``who`` can undo and redo, from the order in which actions were taken."""
    own = database.dialect.own_actions
    rows = database.execute(statement("SELECT", "uuid, kind, label FROM", ACTION, "WHERE", own, "ORDER BY id"), (who,))
    undo: list[Step] = []
    redo: list[Step] = []
    for uuid, kind, label in rows:
        step = Step(uuid, label)
        if not isinstance(uuid, str) or not isinstance(label, str):
            undo.clear()
            redo.clear()
        elif kind == "act":
            undo.append(step)
            redo.clear()
        elif kind == "undo" and undo:
            undo.pop()
            redo.append(step)
        elif kind == "redo" and redo:
            redo.pop()
            undo.append(step)
        else:
            undo.clear()
            redo.clear()
    return Stacks(tuple(undo), tuple(redo))


def size_of(database: Database, action: str) -> int:
    """Return how many lines of the journal an action has."""
    query = statement("SELECT", "count(*) FROM", JOURNAL, "WHERE action = ?")
    return int(database.execute(query, (action,)).fetchone()[0])


def take_back(database: Database, step: Step, action: str, watch: Watch) -> None:
    """Reverse what an action did, as the action ``action``, inside the open transaction.

    Raises :class:`UndoRefused` where a record is no longer as the action left it, or where taking it back
    would change records that the action did not touch. The caller then rolls back.
    """
    rows = database.execute(
        statement("SELECT", "table_name, record, what, before, after", "FROM", JOURNAL, "WHERE action = ? ORDER BY id"),
        (step.uuid,),
    ).fetchall()
    if any(not _may_go_back(table, record) for table, record, *_ in rows):
        raise _refused(step, INFO)
    left = {(table, record): load_row(after) for table, record, _, _, after in rows}
    for number, ((table, record), after) in enumerate(left.items()):
        if number % _TOLD_EVERY == 0:
            watch(0.5 * number / len(left))
        if not same(row_now(database, table, record), after):
            raise _refused(step, table)
    database.begin_restoring()
    for number, (table, record, what, before, _) in enumerate(reversed(rows)):
        if number % _TOLD_EVERY == 0:
            watch(0.5 + 0.5 * number / len(rows))
        put_row(database, table, record, load_row(before), there=what != "delete")
    database.end_restoring()
    changed = statement("SELECT", "DISTINCT table_name, record", "FROM", JOURNAL, "WHERE action = ?")
    for table, record in database.execute(changed, (action,)):
        if (table, record) not in left:
            raise _refused(step, table)


def _may_go_back(table: Any, record: Any) -> bool:
    """Whether a line of the journal is of a table and record that an action may have changed."""
    return isinstance(record, str) and (table in TABLES or (table == INFO and record not in _OF_THE_CASE))


def put_row(database: Database, table: str, record: str, row: Mapping[str, Any] | None, *, there: bool) -> None:
    """Make a record what a journalled row says; ``None`` stands for no record, ``there`` says that there is one now."""
    key = "key" if table == INFO else "uuid"
    if row is None:
        database.execute(statement("DELETE FROM", name(table), "WHERE", key, "= ?"), (record,))
        return
    values = _from_json(table, row)
    if not there:
        database.execute(
            statement(
                "INSERT INTO",
                name(table),
                "(" + names(values) + ")",
                "VALUES (" + listing(_mark(database, table, column) for column in values) + ")",
            ),
            list(values.values()),
        )
        return
    own = {column: value for column, value in values.items() if column not in (*KEPT_BY_STORE, FID, key)}
    given = listing(name(column) + " = " + _mark(database, table, column) for column in own)
    database.execute(statement("UPDATE", name(table), "SET", given, "WHERE", key, "= ?"), [*own.values(), record])


def row_now(database: Database, table: str, record: str) -> dict[str, Any] | None:
    """Return a record as the journal would write it now, ``None`` where there is none."""
    if table == INFO:
        query = statement("SELECT", database.dialect.info_as_json(), "FROM", INFO, "WHERE key = ?")
    else:
        query = statement("SELECT", database.dialect.row_as_json(TABLES[table]), "FROM", name(table), "WHERE uuid = ?")
    row = database.execute(query, (record,)).fetchone()
    return None if row is None else load_row(row[0])


def _mark(database: Database, table: str, column: str) -> str:
    """Return the place for a value of a column; those that no record declares are plain."""
    if table == INFO or column == FID:
        return "?"
    return database.dialect.mark(TABLES[table].column(column))


def _from_json(table: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a journalled row as values to bind, without columns that the table no longer has."""
    if table == INFO:
        return {column: row[column] for column in ("id", "key", "value") if column in row}
    declared = TABLES[table]
    known = [FID, *(column.name for column in declared.columns)]
    values = {column: row[column] for column in known if column in row}
    geometry = declared.geometry
    if geometry is not None and values.get(geometry.name) is not None:
        values[geometry.name] = bytes.fromhex(values[geometry.name])
    return values


def same(now: Mapping[str, Any] | None, then: Mapping[str, Any] | None) -> bool:
    """Whether a record says the same, whoever saved it since."""
    if now is None or then is None:
        return now is then
    return all(now.get(column) == value for column, value in then.items() if column not in KEPT_BY_STORE)


def load_row(text: str | None) -> dict[str, Any] | None:
    """Return a row that the journal keeps as JSON. Raises ``JSONDecodeError`` where it is no row of a table."""
    if text is None:
        return None
    if not isinstance(text, str):
        raise json.JSONDecodeError(_NO_ROW, "", 0)
    row = from_json(text)
    if not isinstance(row, dict) or not all(map(_is_value, row.values())) or not _is_shape(row.get("geometry")):
        raise json.JSONDecodeError(_NO_ROW, text[:_SHOWN], 0)
    return row


def _is_value(value: Any) -> bool:
    """Whether a database can hold a value as it is."""
    if isinstance(value, int):
        return -(1 << 63) <= value < 1 << 63
    return value is None or isinstance(value, (str, float))


def _is_shape(value: Any) -> bool:
    try:
        body_of(bytes.fromhex("" if value is None else value))
    except (TypeError, ValueError):
        return value is None
    return True


def _refused(step: Step, table: str) -> UndoRefused:
    title = TABLES[table].title if table in TABLES else table
    return UndoRefused(
        message(
            "“{label}” cannot be taken back: a later edit in another program changed its records ({title}).",
            label=said(step.label),
            title=title,
        ),
        message("Nothing was changed. The journal shows both edits; change the records by hand."),
    )
