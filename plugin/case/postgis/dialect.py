"""How PostgreSQL writes what a file writes differently; values keep the form that they have in a GeoPackage."""

from __future__ import annotations

from dataclasses import dataclass

from ..schema import Column, Table
from ..sql import name

_AS_KEPT = {
    "geometry": "case_blob({0})",
    "instant": 'to_char({0}, \'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\')',
    "date": "to_char({0}, 'YYYY-MM-DD')",
    "boolean": "({0})::int",
}
_MARKS = {"geometry": "case_shape(?)", "boolean": "(?)::int::boolean"}


@dataclass(frozen=True)
class PostgisDialect:
    """PostgreSQL's way of writing."""

    @property
    def own_actions(self) -> str:
        """In a team, everybody takes back what they did themselves."""
        return "who = ? AND login = session_user AND kind NOT IN ('outside', 'elsewhere')"

    def read(self, column: Column) -> str:
        """Return the expression that reads a column."""
        return as_kept(column)

    def mark(self, column: Column) -> str:
        """Return the place for a bound value of a column."""
        return _MARKS.get(column.kind, "?")

    def row_as_json(self, table: Table) -> str:
        """Return the expression that writes a row as the triggers do."""
        return f"{row_function(table)}({name(table.name)})"

    def info_as_json(self) -> str:
        """Return the expression that writes a setting as the triggers do."""
        return info_as_json("")


def as_kept(column: Column, prefix: str = "") -> str:
    """Return the expression that reads a column as a GeoPackage keeps it."""
    return _AS_KEPT.get(column.kind, "{0}").format(prefix + name(column.name))


def info_as_json(prefix: str) -> str:
    """Return the expression that writes a setting as JSON."""
    return f"json_build_object('id', {prefix}id, 'key', {prefix}key, 'value', {prefix}value)::text"


def row_function(table: Table) -> str:
    """Return the name of the function that writes a row of ``table`` as JSON."""
    return name(f"case_row_{table.name}")
