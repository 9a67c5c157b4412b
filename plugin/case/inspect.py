"""Looking at a file before it is trusted: is it a case, of which version, and is all in it ours."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path
from typing import Iterator

from ..core.errors import message
from .ddl import objects, spatial_index_triggers, split_names
from .errors import CaseError
from .schema import APPLICATION_ID, INFO, SCHEMA_VERSION
from .sql import statement

_SQLITE_HEADER = b"SQLite format 3\0"
_APPLICATION_ID_AT = slice(68, 72)


def inspect_file(path: Path) -> None:
    """Raise :class:`CaseError` where ``path`` is not a GeoPackage."""
    if not path.is_file():
        raise CaseError(
            message("There is no case at {path}.", path=path),
            message("It may have been moved or renamed; choose it where it is now."),
        )
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise CaseError(
            message("The case {path} cannot be read: {detail}.", path=path, detail=error.strerror),
            message("Check that you may read the file."),
        ) from error
    identity = int.from_bytes(header[_APPLICATION_ID_AT], "big")
    if not header.startswith(_SQLITE_HEADER) or identity != APPLICATION_ID:
        raise CaseError(
            message("{path} is not a GeoPackage.", path=path),
            message("Choose the .gpkg file of a case."),
        )


def schema_version(connection: sqlite3.Connection) -> int | None:
    """Return the version of the case's tables; ``None`` where the file is no case."""
    listed = statement("SELECT", "1 FROM sqlite_master WHERE type = 'table' AND name = ?")
    if connection.execute(listed, (INFO,)).fetchone() is None:
        return None
    said = statement("SELECT", "value FROM", INFO, "WHERE key = 'schema_version'")
    row = connection.execute(said).fetchone()
    if row is None:
        return None
    try:
        version = json.loads(row[0])
    except ValueError:
        return None
    return version if isinstance(version, int) else None


def inspect_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Raise :class:`CaseError` where the GeoPackage is no case, newer, damaged, or not all ours."""
    version = schema_version(connection)
    if version is None:
        raise CaseError(
            message("{path} is a GeoPackage, but not a case.", path=path),
            message("Choose the .gpkg file of a case, or make a new one."),
        )
    if version > SCHEMA_VERSION:
        raise CaseError(
            message("The case {path} was written by a newer version of Bermline (tables {version}, known {known}).",
                    path=path, version=version, known=SCHEMA_VERSION),
            message("Update the plugin in QGIS' plugin manager, then open it again."),
        )
    damage = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if damage != "ok":
        raise CaseError(
            message("The case {path} is damaged: {detail}.", path=path, detail=damage),
            message("Open a copy of it that was kept elsewhere."),
        )
    foreign = list(foreign_code(connection))
    if foreign:
        raise CaseError(
            message("The case {path} holds code that is not Bermline's: {names}.",
                    path=path, names=", ".join(foreign)),
            message("It was not run and the case was not opened. Ask who sent it, or remove these triggers and views."),
        )
    if version == SCHEMA_VERSION:
        _compare(connection, path)


def foreign_code(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield the names of triggers and views that neither we nor GeoPackage's own rules made."""
    ours = {(kind, title): _plain(made) for kind, title, made in split_names(objects())}
    rows = connection.execute(
        statement("SELECT", "type, name, tbl_name, sql", "FROM sqlite_master WHERE type IN ('trigger', 'view')")
    ).fetchall()
    standard = _standard_triggers(connection)
    for kind, title, table, made in rows:
        plain = _plain(made)
        if ours.get((kind, title)) == plain or plain in standard.get(table, ()):
            continue
        if kind == "trigger" and _ONLY_REFUSES.fullmatch(made):
            continue
        yield title


def _compare(connection: sqlite3.Connection, path: Path) -> None:
    """Raise :class:`CaseError` where a table or trigger of ours is missing or not as we made it."""
    there = {
        (kind, title): _plain(made)
        for kind, title, made in connection.execute(
            statement("SELECT", "type, name, sql", "FROM sqlite_master WHERE sql IS NOT NULL")
        )
    }
    changed = [title for kind, title, made in split_names(objects()) if there.get((kind, title)) != _plain(made)]
    if changed:
        raise CaseError(
            message("The tables of the case {path} were altered by another program: {names}.",
                    path=path, names=", ".join(changed)),
            message("Open a copy of the case from before that."),
        )


def _standard_triggers(connection: sqlite3.Connection) -> dict[str, set[str]]:
    """Return, by table, the triggers that GDAL and QGIS make for layers that someone put into the file."""
    found: dict[str, set[str]] = {}
    for (table,) in connection.execute(statement("SELECT", "table_name FROM gpkg_contents")):
        found[table] = {_plain(made) for made in _count_triggers(table)}
    layers = statement("SELECT", "table_name, column_name", "FROM gpkg_geometry_columns")
    for table, column in connection.execute(layers).fetchall():
        keys = connection.execute(
            statement("SELECT", "name FROM pragma_table_info(?) WHERE pk = 1"), (table,)
        ).fetchall()
        for (key,) in keys:
            found.setdefault(table, set()).update(map(_plain, spatial_index_triggers(table, column, key)))
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
_ONLY_REFUSES = re.compile(
    r"CREATE TRIGGER ['\"]?\w+['\"]?\s+BEFORE (?:INSERT|UPDATE)(?: OF \w+)? ON ['\"]?\w+['\"]?\s+FOR EACH ROW BEGIN\s+"
    r"SELECT RAISE\s*\(ABORT,\s*'(?:[^']|'')*'\)\s*WHERE [^;]*;\s*END",
    re.IGNORECASE | re.ASCII,
)
"""GDAL's triggers on its tables of rasters and metadata, which only refuse impossible rows."""


def _plain(made: str) -> str:
    """Return a statement without what does not matter: case, blanks and quotes."""
    return re.sub(r"[\s\"]+", "", made).lower()
