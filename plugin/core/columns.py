"""How fields of records are declared, what every record carries, and asking a kind of record for its columns.

Each field carries, as metadata, how it is kept and what a person reads above it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, ClassVar


def _column(title: str, kind: str, default: Any = None, **more: Any) -> Any:
    return field(default=default, metadata={"title": title, "kind": kind, **more})


def text(
    title: str, *, choices: tuple[str, ...] = (), required: bool = False, default: Any = None, note: str = "",
    as_it_is: bool = False,
) -> Any:  # fmt: skip
    """Declare a text field; ``choices`` limits it.

    One that names something is read with marks of reading direction shown; prose, and what is opened by its name, is
    read ``as_it_is``.
    """
    return _column(title, "text", default, choices=choices, required=required, note=note, as_it_is=as_it_is)


def number(title: str, *, unit: str = "", note: str = "") -> Any:
    """Declare a floating-point field in ``unit``."""
    return _column(title, "real", unit=unit, note=note)


def whole(title: str, *, default: Any = None, note: str = "") -> Any:
    """Declare an integer field."""
    return _column(title, "integer", default, note=note)


def flag(title: str, *, default: bool, note: str = "") -> Any:
    """Declare a yes-or-no field."""
    return _column(title, "boolean", default, note=note)


def moment(title: str, *, after: str = "", note: str = "") -> Any:
    """Declare an instant in UTC; it lies after that of the field ``after``."""
    return _column(title, "instant", after=after, note=note)


def date(title: str, *, after: str = "", note: str = "") -> Any:
    """Declare a calendar date; it is that of the field ``after`` or a later one."""
    return _column(title, "date", after=after, note=note)


def data(title: str, *, note: str = "") -> Any:
    """Declare a field of structured data, kept as JSON."""
    return _column(title, "json", note=note)


def reference(title: str, table: str, *, required: bool = False, owner: bool = False) -> Any:
    """Declare a reference to a record of ``table``; with ``owner`` the record ends with the one it refers to."""
    return _column(title, "reference", table=table, required=required, owner=owner)


def geometry(title: str, shape: str) -> Any:
    """Declare the geometry, ``Point``, ``LineString`` or ``Polygon``, in longitude and latitude on WGS 84."""
    return _column(title, "geometry", shape=shape)


@dataclass(frozen=True)
class Record:
    """What every record carries: its key, who made and last changed it and when, and its version number.

    The store fills ``uuid`` where it is empty, and all of the rest.
    """

    table: ClassVar[str] = ""
    title: ClassVar[str] = ""

    uuid: str = text("Key", default="")
    created_by: str = text("Created by", default="")
    created_at: dt.datetime | None = moment("Created at")
    edited_by: str = text("Edited by", default="")
    edited_at: dt.datetime | None = moment("Edited at")
    version: int = whole("Version", default=1)


_COMMON = frozenset(item.name for item in fields(Record))


def columns(record: type[Record]) -> tuple[Field[Any], ...]:
    """Return the declared fields of a kind of record, its own first and the common ones last."""
    return own_columns(record) + tuple(item for item in fields(record) if item.name in _COMMON)


def own_columns(record: type[Record]) -> tuple[Field[Any], ...]:
    """Return the declared fields of a kind of record without those that every record carries."""
    return tuple(item for item in fields(record) if item.name not in _COMMON)


def default_of(column: Field[Any]) -> Any:
    """Return the value a field has where nothing was said."""
    return None if column.default is MISSING else column.default
