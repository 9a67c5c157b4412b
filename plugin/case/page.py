"""The page that tells other programs' users what the tables of a case hold, written from their declaration."""

from __future__ import annotations

import inspect
import sys
from typing import Iterator

from .schema import ACTION, INFO, JOURNAL, SCHEMA_VERSION, TABLES, UNIQUE, Column, Table

_HEAD = f"""# What a case holds

A case is one GeoPackage (version 1.3). Any program that reads GeoPackages reads it; this page says what is in it. It is
written from the plugin's own declaration of the tables, version {SCHEMA_VERSION}.

- Every record has a key, `uuid`, by which others refer to it. A reference is a real foreign key: a record that another
  *owns* is deleted with it; any other reference is emptied.
- Geometry is longitude and latitude on WGS 84. Instants are UTC, in milliseconds. A scene was taken in
  `[acquired_from, acquired_to)`.
- Who made and last changed a record and when, and its version, are kept by the file itself, whatever program writes.
"""

_TAIL = f"""
## Journal, actions and settings

The file itself fills the journal, by triggers, whatever program writes. `{JOURNAL}` and `{ACTION}` are only ever
added to.

| table | holds |
|---|---|
| `{JOURNAL}` | one line for each change of a record, by whatever program: `at`, `who`, `table_name`, `record` \
(its key), `what` (insert, update or delete), the whole row `before` and `after` as JSON (geometry as hexadecimal \
GeoPackage binary), and the `action` that it belongs to |
| `{ACTION}` | one line for each action: `uuid`, `kind` (start, act, undo, redo, upgrade, outside for an edit \
in another program, or elsewhere for what was done in a copy and came with it), \
`label`, `who`, `at`, `software_version`, and for undo and redo the action that it `undoes` |
| `{INFO}` | settings of the case, by `key`, each `value` as JSON: `title`, `schema_version`, `created_at`, \
`created_by`, `software_version` and more |
| `case_context` | one row that says on whose behalf the plugin is writing at this moment |
"""


def write_page() -> str:
    """Return the page as Markdown."""
    return "\n".join([_HEAD, *(_section(table) for table in TABLES.values())]) + _TAIL


def _section(table: Table) -> str:
    rules = list(_rules(table))
    what = inspect.cleandoc(table.record.__doc__ or "").replace("``", "`")
    parts = [f"## {table.title} (`{table.name}`)", "", what, ""]
    parts += ["| column | title | type | meaning |", "|---|---|---|---|"]
    parts += [_row(column) for column in table.own]
    if rules:
        parts += ["", " ".join(rules)]
    return "\n".join(parts) + "\n"


def _row(column: Column) -> str:
    return f"| `{column.name}` | {column.title} | {column.sql_type.lower()} | {'; '.join(_meaning(column))} |"


def _meaning(column: Column) -> Iterator[str]:
    if column.required:
        yield "must be given"
    if column.unit:
        yield f"in {column.unit}"
    if column.table:
        yield f"key of a record of `{column.table}`" + (", which owns this one" if column.owner else "")
    if column.choices:
        yield "one of " + ", ".join(f"`{choice}`" for choice in column.choices)
    if column.kind == "json":
        yield "JSON"
    if column.note:
        yield column.note


def _rules(table: Table) -> Iterator[str]:
    if table.name in UNIQUE:
        yield "There is one record at most for each " + " and ".join(f"`{name}`" for name in UNIQUE[table.name]) + "."
    if table.alternatives:
        yield "Exactly one of " + ", ".join(f"`{column.name}`" for column in table.alternatives) + " is given."


if __name__ == "__main__":
    sys.stdout.write(write_page())
