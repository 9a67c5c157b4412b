"""The tables of a case, derived from the records that :mod:`..core.records` declares."""

from __future__ import annotations

from dataclasses import MISSING, Field, dataclass, fields
from typing import Any, Mapping

from ..core.columns import Record, columns
from ..core.records import BY_TABLE, RECORDS

SCHEMA_VERSION = 8
"""Grows with each change of the tables; ``upgrade.py`` holds the step from each version to the next."""

APPLICATION_ID = 0x47504B47
USER_VERSION = 10300
"""The file says that it is a GeoPackage of version 1.3."""

FID = "fid"
KEPT_BY_STORE = tuple(item.name for item in fields(Record))
"""The columns that every table has and the store fills: key, created, edited, version."""

INFO = "case_info"
CONTEXT = "case_context"
ACTION = "action"
JOURNAL = "journal"

SQL_TYPES = {
    "text": "TEXT",
    "real": "DOUBLE",
    "integer": "INTEGER",
    "boolean": "BOOLEAN",
    "instant": "DATETIME",
    "date": "DATE",
    "json": "TEXT",
    "reference": "TEXT",
}

UNIQUE: Mapping[str, tuple[str, ...]] = {"sighting": ("structure", "scene")}
EXACTLY_ONE = frozenset({"citation", "subject", "support"})
"""Tables that link one record with exactly one of several kinds."""


@dataclass(frozen=True)
class Column:
    """One column: its name, what a person reads above it, and what it may hold."""

    name: str
    title: str
    kind: str
    default: Any
    choices: tuple[str, ...] = ()
    required: bool = False
    unit: str = ""
    note: str = ""
    table: str = ""
    owner: bool = False
    shape: str = ""
    after: str = ""
    as_it_is: bool = False

    @classmethod
    def of(cls, item: Field[Any]) -> Column:
        """Read the declaration of a record's field."""
        meta = item.metadata
        return cls(
            name=item.name,
            title=meta["title"],
            kind=meta["kind"],
            default=None if item.default is MISSING else item.default,
            choices=tuple(meta.get("choices", ())),
            required=bool(meta.get("required", False)),
            unit=meta.get("unit", ""),
            note=meta.get("note", ""),
            table=meta.get("table", ""),
            owner=bool(meta.get("owner", False)),
            shape=meta.get("shape", ""),
            after=meta.get("after", ""),
            as_it_is=bool(meta.get("as_it_is", False)),
        )

    @property
    def sql_type(self) -> str:
        """The type that GeoPackage knows the column by."""
        return self.shape.upper() if self.kind == "geometry" else SQL_TYPES[self.kind]


@dataclass(frozen=True)
class Table:
    """One table: its record, its own columns in order of declaration, and the common ones after them."""

    name: str
    title: str
    record: type[Record]
    own: tuple[Column, ...]
    common: tuple[Column, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns but the row number."""
        return self.own + self.common

    @property
    def geometry(self) -> Column | None:
        """The column of the geometry, where there is one."""
        return next((column for column in self.own if column.kind == "geometry"), None)

    @property
    def references(self) -> tuple[Column, ...]:
        """The columns that hold the key of another record."""
        return tuple(column for column in self.own if column.kind == "reference")

    @property
    def alternatives(self) -> tuple[Column, ...]:
        """The references of which exactly one is set, where the table has such."""
        if self.name not in EXACTLY_ONE:
            return ()
        return tuple(column for column in self.references if not column.required)

    def column(self, column_name: str) -> Column:
        """Return a column by name; KeyError where there is none."""
        for column in self.columns:
            if column.name == column_name:
                return column
        raise KeyError(column_name)


def _table(record: type[Record]) -> Table:
    declared = tuple(Column.of(item) for item in columns(record))
    own = tuple(column for column in declared if column.name not in KEPT_BY_STORE)
    common = tuple(column for column in declared if column.name in KEPT_BY_STORE)
    return Table(record.table, record.title, record, own, common)


TABLES: Mapping[str, Table] = {record.table: _table(record) for record in RECORDS}
"""Every table of records, each after those that it refers to."""


KEPT = frozenset({*TABLES, INFO, CONTEXT, ACTION, JOURNAL})
"""Every table that is ours."""


def table_of(kind: type[Record]) -> Table:
    """Return the table of a kind of record."""
    if BY_TABLE.get(kind.table) is not kind:
        raise TypeError(f"{kind.__name__} is not a kind of record that a case keeps")
    return TABLES[kind.table]
