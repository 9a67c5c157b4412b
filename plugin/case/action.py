"""One action: what is done inside a transaction of the case."""

from __future__ import annotations

import uuid as uuids
from functools import lru_cache
from itertools import groupby
from typing import Any, Collection, Iterable, Mapping

from ..core.columns import Record
from ..core.errors import message
from .database import Database, Dialect, Line, Listed
from .errors import Changed, Invalid, NotFound
from .journal import put_row, row_now
from .reading import read_records
from .schema import INFO, JOURNAL, KEPT_BY_STORE, Table, table_of
from .sql import listing, name, names, statement
from .values import check_alternatives, to_json, to_row


class Action:
    """Writes records; all of it is kept when the block of :meth:`CaseStore.act` ends, or none.

    ``uuid`` is the key by which the journal knows the action; ``tables`` are those touched, complete
    once the action has ended.
    """

    def __init__(self, database: Database, label: str, uuid: str) -> None:
        self.label = label
        self.uuid = uuid
        self.tables: set[str] = set()
        self._database = database

    def insert(self, record: Record) -> str:
        """Add a record and return its key, a new one where the record has none.

        Raises :class:`Invalid` where the record does not say what its kind asks for.
        """
        return self.insert_many([record])[0]

    def insert_many(self, records: Iterable[Record]) -> list[str]:
        """Add many records, which may be of several kinds, and return their keys."""
        keys = []
        for kind, alike in groupby(records, type):
            table = table_of(kind)
            rows = []
            for record in alike:
                row = to_row(table, vars(record), table.own)
                check_alternatives(table, row)
                rows.append((record.uuid or str(uuids.uuid4()), *row.values()))
            with self._database.speaking():
                self._database.execute_many(_insert(table, self._database.dialect), rows)
            self.tables.add(table.name)
            keys += [row[0] for row in rows]
        return keys

    def update(self, kind: type[Record], uuid: str, /, *, expect_version: int | None = None, **changes: Any) -> None:
        """Change the named fields of one record.

        With ``expect_version`` the record must still be the one that was read. Raises
        :class:`NotFound`, :class:`Changed` or :class:`Invalid`.
        """
        table = table_of(kind)
        if not changes:
            return
        _refuse_foreign_fields(table, changes)
        row = to_row(table, changes, [column for column in table.own if column.name in changes])
        given = listing(name(column) + " = " + self._database.dialect.mark(table.column(column)) for column in row)
        values: list[Any] = [*row.values(), uuid]
        parts = ["UPDATE", name(table.name), "SET", given, "WHERE uuid = ?"]
        if expect_version is not None:
            parts.append("AND version = ?")
            values.append(expect_version)
        with self._database.speaking():
            changed = self._database.execute(statement(*parts), values).rowcount
        if not changed:
            self._explain_miss(kind, uuid, changes)
        self.tables.add(table.name)

    def replace(self, record: Record, *, expect_version: int | None = None) -> None:
        """Change one record to what ``record`` says, found by its key."""
        table = table_of(type(record))
        changes = {column.name: getattr(record, column.name) for column in table.own}
        self.update(type(record), record.uuid, expect_version=expect_version, **changes)

    def delete(self, kind: type[Record], uuid: str, *, expect_version: int | None = None) -> None:
        """Remove one record, and with it those that it owns.

        With ``expect_version`` the record must still be the one that was read. Raises :class:`NotFound` or
        :class:`Changed`.
        """
        table = table_of(kind)
        query, values = statement("DELETE FROM", name(table.name), "WHERE uuid = ?"), list[Any]((uuid,))
        if expect_version is not None:
            query, values = statement(query, "AND version = ?"), [uuid, expect_version]
        with self._database.speaking():
            gone = self._database.execute(query, values).rowcount
        if not gone:
            self._explain_miss(kind, uuid, None)
        self.tables.add(table.name)

    def set(self, key: str, value: Any) -> None:
        """Keep a JSON value with the case; ``None`` forgets it."""
        with self._database.speaking():
            if value is None:
                self._database.execute(statement("DELETE FROM", INFO, "WHERE key = ?"), (key,))
            else:
                self._database.execute(_SET, (key, to_json(value)))
        self.tables.add(INFO)

    def put(self, rows: Iterable[tuple[str, str, Mapping[str, Any] | None]]) -> None:
        """Make records, by table and key, what journalled rows say, with who made them; ``None`` removes one.

        References are checked when the action ends.
        """
        with self._database.speaking():
            self._database.begin_restoring()
            for table, uuid, row in rows:
                there = row_now(self._database, table, uuid) is not None
                if row is not None or there:
                    put_row(self._database, table, uuid, row, there=there)
                    self.tables.add(table)
            self._database.end_restoring()

    def join(self, actions: Collection[Listed], lines: Collection[Line]) -> None:
        """Add what was done in a copy of the case to its journal, as done elsewhere; what is there is left out.

        On a server that is for those who lead the case: :class:`ReadOnly` is raised for others.
        """
        with self._database.speaking():
            self._database.join(actions, lines)

    def touched(self) -> frozenset[tuple[str, str]]:
        """Return tables and keys of the records that the action changed so far."""
        query = statement("SELECT", "DISTINCT table_name, record", "FROM", JOURNAL, "WHERE action = ?")
        with self._database.speaking():
            return frozenset((table, record) for table, record in self._database.execute(query, (self.uuid,)))

    def _explain_miss(self, kind: type[Record], uuid: str, changes: dict[str, Any] | None) -> None:
        table = table_of(kind)
        found = read_records(self._database, kind, "WHERE uuid = ?", uuid)
        if not found:
            raise not_found(table, uuid)
        who = found[0].edited_by
        raise Changed(
            message("{title}: the record was edited by {who} since it was read.", title=table.title, who=who),
            message("Nothing was changed. Look at it again, then repeat the edit."),
            found[0],
            changes,
        )


_SET = statement(
    "INSERT INTO", INFO, "(key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)


def not_found(table: Table, uuid: str) -> NotFound:
    """Return the error for a key that no record of a table has."""
    return NotFound(
        message("{title}: there is no record {uuid}.", title=table.title, uuid=uuid),
        message("It may have been deleted; look at the table again."),
    )


@lru_cache(maxsize=64)
def _insert(table: Table, dialect: Dialect) -> str:
    columns = ("uuid", *(column.name for column in table.own))
    places = listing(dialect.mark(table.column(column)) for column in columns)
    return statement("INSERT INTO", name(table.name), "(" + names(columns) + ") VALUES (" + places + ")")


def _refuse_foreign_fields(table: Table, changes: dict[str, Any]) -> None:
    own = {column.name for column in table.own}
    for field in changes:
        if field in KEPT_BY_STORE:
            raise Invalid(message("“{field}” is kept by the case itself and cannot be set.", field=field))
        if field not in own:
            raise TypeError(f"{table.record.__name__} has no field {field}")
