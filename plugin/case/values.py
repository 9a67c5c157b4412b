"""Values on their way between records and rows."""

from __future__ import annotations

import datetime as dt
import json
import math
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from typing import Any, Callable, Iterable, Mapping, Sequence

from shapely.geometry.base import BaseGeometry

from ..core.dates import UTC, from_iso, in_utc
from ..core.direction import show_marks, with_marks
from ..core.errors import Message, message
from .errors import CaseError, Invalid
from .geometry import decode, encode
from .schema import KEPT_BY_STORE, Column, Table

SqlValue = Any
_TEXT_OR_NOTHING = frozenset({str, type(None)})
_SHOWN_LETTERS = 40
_DEEPEST = 100
"""So many lists and objects within each other are more than anything that is kept has."""
_PEOPLE = frozenset({"created_by", "edited_by"})
UNREADABLE = (TypeError, ValueError, OverflowError)
"""What reading a value raises that is not what its column may hold."""


def now() -> dt.datetime:
    """Return the instant, to the millisecond, in UTC."""
    moment = dt.datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def write_instant(moment: dt.datetime) -> str:
    """Write an instant as GeoPackage asks for it, ``2018-06-23T06:50:00.000Z``; it keeps milliseconds.

    Raises ``ValueError`` where the instant has no time zone.
    """
    if moment.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return in_utc(moment).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


@lru_cache(maxsize=4096)
def read_instant(text: str) -> dt.datetime:
    """Read an instant that this or another program wrote."""
    if not isinstance(text, str):
        raise TypeError("it is not text")
    return from_iso(text)


def to_row(table: Table, values: Mapping[str, Any], columns: Iterable[Column]) -> dict[str, SqlValue]:
    """Turn the values that a record has for ``columns`` into those of a row.

    Raises :class:`Invalid` where a value is not what its column may hold.
    """
    return {column.name: _to_sql(table, column, values[column.name]) for column in columns}


def check_alternatives(table: Table, row: Mapping[str, SqlValue]) -> None:
    """Raise :class:`Invalid` where not exactly one of a link's references is set."""
    alternatives = table.alternatives
    if alternatives and sum(row.get(column.name) is not None for column in alternatives) != 1:
        raise Invalid(
            message(
                "{title}: exactly one of {columns} must be given.",
                title=table.title,
                columns=", ".join(column.title for column in alternatives),
            )
        )


@dataclass(frozen=True)
class Broken:
    """A record that cannot be read: its table and key, and the first value that says why, with the reason."""

    table: Table
    uuid: str
    column: Column
    value: str
    reason: str

    @property
    def what(self) -> Message:
        """What is broken, in one sentence."""
        return message(
            "{title}: “{column}” of the record {record} is “{value}” and cannot be read: {reason}.",
            title=self.table.title,
            column=self.column.title,
            record=self.uuid,
            value=self.value,
            reason=self.reason,
        )


def from_rows(columns: Sequence[Column], rows: Sequence[Sequence[SqlValue]]) -> list[list[Any]]:
    """Turn rows, which begin with ``columns``, into lists of values, one list a column.

    Raises one of :data:`UNREADABLE` where another program wrote something that cannot be read.
    """
    turned: list[Sequence[SqlValue]] = list(zip(*rows)) if rows else [()] * len(columns)
    made = {column.name: _from_sql(column, values) for column, values in zip(columns, turned)}
    for column in columns:
        if column.after:
            for before, value in zip(made[column.after], made[column.name]):
                _check_order(column, before, value)
    return list(made.values())


def _check_order(column: Column, before: Any, value: Any) -> None:
    if before is not None and value is not None and (value < before if column.kind == "date" else value <= before):
        raise ValueError(f"it does not lie after {before.isoformat()}")


def part_broken(table: Table, rows: Sequence[tuple[SqlValue, ...]]) -> tuple[list[tuple[SqlValue, ...]], list[Broken]]:
    """Part the rows that can be read from those that cannot."""
    key = [column.name for column in table.columns].index("uuid")
    sound, broken = [], []
    for row in rows:
        fault = _fault(table, row)
        if fault is None:
            sound.append(row)
        else:
            column, reason = fault
            value = row[table.columns.index(column)]
            broken.append(Broken(table, str(row[key]), column, _short(value), reason))
    return sound, broken


def unreadable(broken: Broken) -> CaseError:
    """Return the error for a record that cannot be read."""
    return CaseError(
        broken.what, message("Another program left it so. Mend the value in the attribute table of its layer.")
    )


def _fault(table: Table, row: Sequence[SqlValue]) -> tuple[Column, str] | None:
    """Return the first column that cannot be read, and why; ``None`` where all can."""
    for column, value in zip(table.columns, row):
        try:
            _from_sql(column, [value])
        except UNREADABLE as error:
            return column, str(error)
    for column in table.columns:
        if column.after:
            others = [table.column(column.after), column]
            try:
                from_rows(others, [[row[table.columns.index(one)] for one in others]])
            except UNREADABLE as error:
                return column, str(error)
    return None


def _short(value: SqlValue) -> str:
    said = value.hex() if isinstance(value, bytes) else str(value)
    return said if len(said) <= _SHOWN_LETTERS else said[:_SHOWN_LETTERS] + "…"


def from_json(text: str) -> Any:
    """Read structured data that this or another program wrote.

    Raises ``JSONDecodeError`` where it is no JSON, nests without end, or holds signs that no text may.
    """
    try:
        value = json.loads(text)
        if "\\u" in text:
            json.dumps(value, ensure_ascii=False).encode()
    except (RecursionError, UnicodeEncodeError) as error:
        raise json.JSONDecodeError("it nests too deeply or holds what is no text", "", 0) from error
    # How deep Python itself reads differs from version to version.
    if text.count("[") + text.count("{") > _DEEPEST and _is_deep(value):
        raise json.JSONDecodeError("it nests too deeply", "", 0)
    return value


def _is_deep(value: Any) -> bool:
    """Whether structured data nest more than so deep."""
    level = [value]
    for _ in range(_DEEPEST):
        inner = (
            [*item.values()] if isinstance(item, dict) else item for item in level if isinstance(item, (dict, list))
        )
        level = [item for items in inner for item in items]
    return any(isinstance(item, (dict, list)) for item in level)


def to_json(value: Any) -> str:
    """Write structured data; raises :class:`Invalid` for what JSON cannot say."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True)
    except (TypeError, ValueError, RecursionError) as error:
        raise Invalid(message("The value cannot be kept: {detail}.", detail=error)) from error


def _to_sql(table: Table, column: Column, value: Any) -> SqlValue:
    if isinstance(value, float) and math.isnan(value):
        value = None
    if column.required and (value is None or value == ""):
        raise Invalid(
            message("{title}: “{column}” must be given.", title=table.title, column=column.title),
            message("Nothing was changed."),
        )
    if value is None:
        return None
    if column.choices and value not in column.choices:
        raise Invalid(
            message(
                "{title}: “{value}” is not a value of “{column}”.",
                title=table.title,
                value=value,
                column=column.title,
            ),
            message("Use one of: {choices}.", choices=", ".join(column.choices)),
        )
    try:
        return _WRITERS[column.kind](column, value)
    except (TypeError, ValueError, AttributeError) as error:
        raise Invalid(
            message(
                "{title}: “{value}” cannot be kept as “{column}”: {detail}.",
                title=table.title,
                value=value,
                column=column.title,
                detail=error,
            ),
            message("Nothing was changed."),
        ) from error


def _write_text(column: Column, value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("it is not text")
    return value if column.as_it_is else with_marks(value)


def _write_real(column: Column, value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError("it is not a finite number")
    return number


def _write_integer(column: Column, value: Any) -> int:
    number = int(value)
    if number != value:
        raise ValueError("it is not a whole number")
    return number


def _write_date(column: Column, value: Any) -> str:
    if isinstance(value, dt.datetime) or not isinstance(value, dt.date):
        raise TypeError("it is not a date")
    return value.isoformat()


def _write_geometry(column: Column, value: BaseGeometry) -> bytes | None:
    if value.is_empty:
        return None
    if value.geom_type != column.shape:
        raise ValueError(f"it is a {value.geom_type}, not a {column.shape}")
    return encode(value)


_WRITERS: Mapping[str, Callable[[Column, Any], SqlValue]] = {
    "text": _write_text,
    "reference": _write_text,
    "real": _write_real,
    "integer": _write_integer,
    "boolean": lambda column, value: int(bool(value)),
    "instant": lambda column, value: write_instant(value),
    "date": _write_date,
    "json": lambda column, value: to_json(value),
    "geometry": _write_geometry,
}


def _read_integer(value: Any) -> int:
    if not isinstance(value, int):
        raise TypeError("it is not a whole number")
    return value


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "instant": read_instant,
    "date": dt.date.fromisoformat,
    "json": from_json,
    "boolean": bool,
    "real": float,
    "integer": _read_integer,
}


def _from_sql(column: Column, values: Sequence[SqlValue]) -> list[Any]:
    if column.kind == "geometry":
        return list(decode(values, column.shape))
    read = _READERS.get(column.kind)
    if read is not None:
        return [column.default if value is None else read(value) for value in values]
    if not _TEXT_OR_NOTHING.issuperset(map(type, values)):
        raise TypeError("it is not text")
    if column.choices and not {*column.choices, None}.issuperset(values):
        raise ValueError(f"it is none of {', '.join(column.choices)}")
    # Hundreds of thousands of sightings name the same few structures, states and people: one text for all.
    if column.name in _PEOPLE:
        return [column.default if value is None else intern(show_marks(value)) for value in values]
    if column.kind == "reference" or column.choices or column.name in KEPT_BY_STORE:
        return [column.default if value is None else intern(value) for value in values]
    if not column.as_it_is:
        return [column.default if value is None else show_marks(value) for value in values]
    return [column.default if value is None else value for value in values]
