"""Finding in a case what is not data and not ours: triggers, views and the like that someone else put there."""

from __future__ import annotations

import re
import sqlite3
from functools import cache
from typing import Container, Iterator, NamedTuple

from .ddl import objects, spatial_index_triggers, split_names
from .schema import CONTEXT, KEPT, SCHEMA_VERSION
from .sql import literal, name, statement
from .tokens import first_tokens, makes_plain_table, plain, say_the_same, tokens
from .triggers import OUTSIDE_WHO

ROW = "row"
"""The kind of what the triggers go by: left over, it would have edits journalled as another's, or not at all."""


class Foreign(NamedTuple):
    """Something in a case that acts, or by which triggers act: its kind, a word of SQL's, and its name."""

    kind: str
    name: str


def foreign_code(connection: sqlite3.Connection, version: int) -> Iterator[Foreign]:
    """Yield virtual layers, and the triggers, views and indices of our tables that neither we nor GeoPackage made.

    A layer or raster that a person put into the file beside the case has GDAL's triggers, which keep an
    index or a count, or refuse impossible rows; those are taken as they are, and so is every table that only
    holds rows. What the triggers of the journal go by is ours only as it is between two actions. In a case of an
    older ``version`` a trigger with a name of ours is left to the upgrade, which makes all of ours anew. Nothing
    of what is found is run.
    """
    ours = {(kind, title): made for kind, title, made in split_names(objects())}
    rows = connection.execute(
        statement("SELECT", "type, name, tbl_name, sql", "FROM sqlite_master WHERE sql IS NOT NULL")
    ).fetchall()
    listed = {title.lower() for (title,) in connection.execute(statement("SELECT", "table_name FROM gpkg_contents"))}
    holding = {title for kind, title, _, made in rows if kind == "table" and makes_plain_table(made)}

    @cache
    def standard() -> dict[str, set[str]]:
        return _standard_triggers(connection, holding)  # of a case that no other program wrote to, nobody asks

    for kind, title, table, made in rows:
        if kind == "table":
            if title.lower() in listed and "virtual" in first_tokens(made, 4):
                yield Foreign(kind, title)
            continue
        if kind == "index" and table not in KEPT:
            continue
        if say_the_same(made, ours.get((kind, title), "")) or plain(made) in standard().get(table, ()):
            continue
        if version < SCHEMA_VERSION and table in KEPT and (kind, title) in ours:
            continue
        if kind == "trigger" and table not in KEPT and _only_refuses(made):
            continue
        yield Foreign(kind, title)
    said = statement("SELECT", "id, who, action, restoring, filling FROM", CONTEXT)
    if connection.execute(said).fetchall() != [(1, OUTSIDE_WHO, None, 0, 0)]:
        yield Foreign(ROW, CONTEXT)


def _standard_triggers(connection: sqlite3.Connection, holding: Container[str]) -> dict[str, set[str]]:
    """Return, by table, the triggers of GDAL's counts and of the spatial index, of the tables ``holding`` rows."""
    found: dict[str, set[str]] = {}
    for (table,) in connection.execute(statement("SELECT", "table_name FROM gpkg_contents")):
        found[table] = {plain(made) for made in _count_triggers(table)}
    layers = statement("SELECT", "table_name, column_name", "FROM gpkg_geometry_columns")
    for table, column in connection.execute(layers).fetchall():
        if table not in holding:
            continue  # to ask a virtual table for its columns would run what is behind it
        keys = connection.execute(
            statement("SELECT", "name FROM pragma_table_info(?) WHERE pk = 1"), (table,)
        ).fetchall()
        for (key,) in keys:
            found.setdefault(table, set()).update(map(plain, spatial_index_triggers(table, column, key)))
    return found


def _count_triggers(table: str) -> Iterator[str]:
    """Yield GDAL's triggers that count the features of a layer."""
    for event, sign in (("insert", "+"), ("delete", "-")):
        yield statement(
            "CREATE TRIGGER", name(f"trigger_{event}_feature_count_{table}"), "AFTER", event, "ON", name(table),
            "BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count", sign, "1",
            "WHERE lower(table_name) = lower(" + literal(table) + "); END",
        )  # fmt: skip


_CALL = re.compile(r"(\S+) \(")
_HARMLESS_CALLS = frozenset({"raise", "where", "not", "in", "and", "or", "lower", "=", "(", ",", "<", ">", "<>", "!="})
_REFUSES = re.compile(
    r"create trigger \S+ before (?:insert|update(?: of \S+)?) on \S+ for each row begin "
    r"(?:select raise \( abort , '' \) where [^;]+; )+end"
)


def _only_refuses(made: str) -> bool:
    """Whether a trigger can do nothing but refuse a row, and calls no function that could do more."""
    bare = " ".join(map(_without_what_it_says, tokens(made)))
    return _REFUSES.fullmatch(bare) is not None and set(_CALL.findall(bare)) <= _HARMLESS_CALLS


def _without_what_it_says(token: str) -> str:
    """Return a token, of a text or a quoted name that it is one, and of a comment what no such trigger has."""
    if token.startswith(("--", "/*")):
        return ";;"
    return token[0] * 2 if token[0] in "'\"" else token
