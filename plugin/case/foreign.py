"""Finding in a case what is not data and not ours: triggers, views and the like that someone else put there."""

from __future__ import annotations

import re
import sqlite3
from typing import Iterator, NamedTuple

from .ddl import objects, plain, spatial_index_triggers, split_names
from .schema import KEPT, SCHEMA_VERSION
from .sql import statement


class Foreign(NamedTuple):
    """Something in a case that acts: its kind, a word of SQL's, and its name."""

    kind: str
    name: str


def foreign_code(connection: sqlite3.Connection, version: int) -> Iterator[Foreign]:
    """Yield virtual layers, and the triggers, views and indices of our tables that neither we nor GeoPackage made.

    A layer or raster that a person put into the file beside the case has GDAL's triggers, which keep an
    index or a count, or refuse impossible rows; those are taken as they are, and so is every table that only
    holds rows. In a case of an older ``version`` a trigger with a name of ours is left to the upgrade, which
    makes all of ours anew. Nothing of what is found is run.
    """
    ours = {(kind, title): plain(made) for kind, title, made in split_names(objects())}
    rows = connection.execute(
        statement("SELECT", "type, name, tbl_name, sql", "FROM sqlite_master WHERE sql IS NOT NULL")
    ).fetchall()
    listed = {title.lower() for (title,) in connection.execute(statement("SELECT", "table_name FROM gpkg_contents"))}
    standard = _standard_triggers(connection)
    for kind, title, table, made in rows:
        if kind == "table":
            if title.lower() in listed and _VIRTUAL.match(made):
                yield Foreign(kind, title)
            continue
        if kind == "index" and table not in KEPT:
            continue
        if ours.get((kind, title)) == plain(made) or plain(made) in standard.get(table, ()):
            continue
        if version < SCHEMA_VERSION and table in KEPT and (kind, title) in ours:
            continue
        if kind == "trigger" and table not in KEPT and _only_refuses(made):
            continue
        yield Foreign(kind, title)


def _standard_triggers(connection: sqlite3.Connection) -> dict[str, set[str]]:
    """Return, by table, the triggers of GDAL's counts and of the spatial index."""
    found: dict[str, set[str]] = {}
    for (table,) in connection.execute(statement("SELECT", "table_name FROM gpkg_contents")):
        found[table] = {plain(made) for made in _count_triggers(table)}
    layers = statement("SELECT", "table_name, column_name", "FROM gpkg_geometry_columns")
    for table, column in connection.execute(layers).fetchall():
        keys = connection.execute(
            statement("SELECT", "name FROM pragma_table_info(?) WHERE pk = 1"), (table,)
        ).fetchall()
        for (key,) in keys:
            found.setdefault(table, set()).update(map(plain, spatial_index_triggers(table, column, key)))
    return found


def _count_triggers(table: str) -> Iterator[str]:
    """Yield GDAL's triggers that count the features of a layer."""
    for event, sign in (("insert", "+"), ("delete", "-")):
        yield (
            f'CREATE TRIGGER "trigger_{event}_feature_count_{table}" AFTER {event.upper()} ON "{table}" BEGIN '
            + _COUNT.format(sign=sign, table=table)
        )


_COUNT = (
    "UPDATE gpkg_ogr_contents SET feature_count = feature_count {sign} 1 "
    "WHERE lower(table_name) = lower('{table}'); END"
)
_VIRTUAL = re.compile(r"\s*CREATE\s+VIRTUAL\s", re.IGNORECASE)
_TEXT = re.compile(r"'(?:[^']|'')*'")
_CALL = re.compile(r"(\w*)\s*\(")
_HARMLESS_CALLS = frozenset({"", "raise", "where", "not", "in", "and", "or", "lower"})
_NAME = r"(?:''|\"[^\"]*\"|\w+)"
_REFUSES = re.compile(
    rf"CREATE TRIGGER {_NAME} BEFORE (?:INSERT|UPDATE(?: OF {_NAME})?) ON {_NAME} FOR EACH ROW BEGIN "
    r"(?:SELECT RAISE ?\(ABORT, ?''\) WHERE [^;]*; ?)+END",
    re.IGNORECASE | re.ASCII,
)


def _only_refuses(made: str) -> bool:
    """Whether a trigger can do nothing but refuse a row, and calls no function that could do more."""
    bare = re.sub(r"\s+", " ", _TEXT.sub("''", made)).strip()
    calls = {call.lower() for call in _CALL.findall(bare)}
    return _REFUSES.fullmatch(bare) is not None and calls <= _HARMLESS_CALLS
