"""The records of the case in a pack, read as a case is read, from plain rows."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any, Mapping, TypeVar

from shapely import wkb
from shapely.errors import ShapelyError

from ..columns import Record, columns
from ..dates import from_iso
from ..records import BY_TABLE
from .seal import read_rows

RecordT = TypeVar("RecordT", bound=Record)
_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_HEADER_BYTES = 8
_TYPES: Mapping[str, Any] = {"real": (int, float), "integer": int, "boolean": int, "geometry": bytes}
"""As SQLite gives the values of a kind of column; text for all others."""


class UnpackedCase:
    """Reads records of a GeoPackage of a case that is not trusted: no trigger and no view of it is run."""

    def __init__(self, case: Path) -> None:
        self._case = case
        self._rows: dict[str, list[dict[str, Any]]] = {}
        self._read: dict[type[Record], tuple[Any, ...]] = {}

    def read(self, kind: type[RecordT]) -> tuple[RecordT, ...]:
        """Return all records of a kind, in order of creation.

        Raises
        ------
        sqlite3.Error
            When the file cannot be read.
        ValueError, TypeError, OverflowError
            When a value is not what its column holds.
        """
        if not self._rows:
            # All at once: to open the file takes SQLite longer than to read the rows of a kind.
            rows: dict[str, list[dict[str, Any]]] = {table: [] for table in BY_TABLE}
            for table, row in read_rows(self._case):
                rows[table].append(row)
            self._rows = rows
        if kind not in self._read:
            self._read[kind] = tuple(_record(kind, row) for row in self._rows[kind.table])
        return self._read[kind]


def _record(kind: type[RecordT], row: Mapping[str, Any]) -> RecordT:
    values = {
        column.name: _value(str(column.metadata["kind"]), row[column.name])
        for column in columns(kind)
        if row.get(column.name) is not None
    }
    return kind(**values)


def _value(kind: str, value: Any) -> Any:
    known = _TYPES.get(kind, str)
    if not isinstance(value, known):
        raise TypeError(f"a column of kind {kind} holds {type(value).__name__}")
    if kind == "instant":
        return from_iso(value)
    if kind == "date":
        return dt.date.fromisoformat(value)
    if kind == "json":
        return json.loads(value)
    if kind == "geometry":
        return _geometry(value)
    return bool(value) if kind == "boolean" else value


def _geometry(blob: bytes) -> Any:
    """Return the geometry of a GeoPackage blob (OGC 12-128r17, 2.1.3)."""
    if len(blob) < _HEADER_BYTES or blob[:2] != b"GP":
        raise ValueError("it is no geometry of a GeoPackage")
    envelope = _ENVELOPE_BYTES.get(blob[3] >> 1 & 7, 0)
    try:
        return wkb.loads(blob[_HEADER_BYTES + envelope :])
    except ShapelyError as problem:
        raise ValueError("it is no geometry of a GeoPackage") from problem
