"""Looking at a file before it is trusted: is it a case, of which version, and are its tables ours."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

from ..core.errors import message
from ..core.there import is_file_there
from .ddl import objects, split_names
from .errors import CaseError
from .schema import APPLICATION_ID, INFO, SCHEMA_VERSION
from .sql import statement
from .tokens import makes_plain_table, say_the_same

LISTS = ("gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions")
"""What GeoPackage asks a file to say of its tables, and what is read and written when a case is opened."""

_SQLITE_HEADER = b"SQLite format 3\0"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_JOURNAL_END = 16
"""Length and sum of a name, and the magic number again, end a journal of several databases."""
_LONGEST_NAME = 1024
_APPLICATION_ID_AT = slice(68, 72)


def inspect_file(path: Path) -> None:
    """Raise :class:`CaseError` where ``path`` is not a GeoPackage."""
    if not is_file_there(path):
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
    _refuse_journal_of_several(path)


def _refuse_journal_of_several(path: Path) -> None:
    """Raise :class:`CaseError` where a journal beside the file names another file, which SQLite would then remove.

    Only a program that wrote to several databases at once leaves such a name (https://sqlite.org/fileformat2.html,
    section 3.1), and Bermline and QGIS do not: whoever sends one may name whatever file they like.
    """
    place = path.resolve()
    beside = place.with_name(place.name + "-journal")
    try:
        with beside.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(size - _JOURNAL_END, 0))
            end = file.read(_JOURNAL_END)
            length = int.from_bytes(end[:4], "big")
            if end[8:] != _JOURNAL_MAGIC or not 0 < length <= size - _JOURNAL_END:
                return
            file.seek(size - _JOURNAL_END - length)
            named = file.read(min(length, _LONGEST_NAME)).decode("utf-8", "replace")
    except FileNotFoundError:
        return
    except OSError as error:
        raise CaseError(
            message("The case {path} cannot be read: {detail}.", path=beside, detail=error.strerror),
            message("Check that you may read the file."),
        ) from error
    raise CaseError(
        message(
            "{beside}, which lies beside the case {path}, names another file, which SQLite would remove: {named}.",
            beside=beside.name,
            path=path,
            named=named,
        ),
        message("Nothing was opened. Move {beside} away, or ask who sent it for the case alone.", beside=beside.name),
    )


def schema_version(connection: sqlite3.Connection) -> int | None:
    """Return the version of the case's tables; ``None`` where the file is no case."""
    if not is_plain(connection, INFO):
        return None
    said = statement("SELECT", "value FROM", INFO, "WHERE key = 'schema_version'")
    row = connection.execute(said).fetchone()
    return None if row is None else version_said(row[0])


def version_said(value: object) -> int | None:
    """Return the version that a kept value says, ``None`` where it says none: another program may write anything."""
    try:
        version = json.loads(value) if isinstance(value, str) else None
    except (ValueError, RecursionError):
        return None
    return version if type(version) is int and version > 0 else None


def is_plain(connection: sqlite3.Connection, table: str) -> bool:
    """Whether there is a table of this name that only holds rows: to read it runs nothing and works nothing out."""
    made = statement("SELECT", "sql FROM sqlite_master WHERE type = 'table' AND name = ?")
    row = connection.execute(made, (table,)).fetchone()
    if row is None or not makes_plain_table(row[0] or ""):
        return False
    hidden = statement("SELECT", "count(*) FROM pragma_table_xinfo(?) WHERE hidden <> 0")
    return bool(connection.execute(hidden, (table,)).fetchone()[0] == 0)


def works_something_out(connection: sqlite3.Connection) -> bool:
    """Whether a table has columns that are worked out when it is looked through, which may take as long as it likes."""
    asked = statement("SELECT", "count(*) FROM pragma_table_xinfo(?) WHERE hidden = 2")
    made = connection.execute(statement("SELECT", "name, sql FROM sqlite_master WHERE type = 'table'")).fetchall()
    plain = [title for title, words in made if makes_plain_table(words or "")]
    return any(connection.execute(asked, (title,)).fetchone()[0] for title in plain)


def refuse_lists_that_act(connection: sqlite3.Connection, path: Path) -> None:
    """Raise :class:`CaseError` where one of GeoPackage's lists is a view, or works out what it says."""
    odd = [listing for listing in LISTS if not is_plain(connection, listing)]
    if odd:
        raise _altered(path, odd)


def inspect_version(connection: sqlite3.Connection, path: Path) -> None:
    """Raise :class:`CaseError` where the GeoPackage is no case, or newer."""
    version = schema_version(connection)
    if version is None:
        raise CaseError(
            message("{path} is a GeoPackage, but not a case.", path=path),
            message("Choose the .gpkg file of a case, or make a new one."),
        )
    if version > SCHEMA_VERSION:
        raise CaseError(
            message(
                "The case {path} was written by a newer version of Bermline (tables {version}, known {known}).",
                path=path,
                version=version,
                known=SCHEMA_VERSION,
            ),
            message("Update the plugin in QGIS' plugin manager, then open it again."),
        )


def refuse_damage(connection: sqlite3.Connection, path: Path) -> None:
    """Raise :class:`CaseError` where the file is damaged; all of it is read for that.

    What a table beside ours says of its rows is not worked out: that may take whoever sent it as long as they like. A
    value that a condition of ours forbids is no damage: its record is named when it is read.
    """
    connection.execute("PRAGMA ignore_check_constraints = ON")
    try:
        damage = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    finally:
        connection.execute("PRAGMA ignore_check_constraints = OFF")
    if damage != "ok":
        raise CaseError(
            message("The case {path} is damaged: {detail}.", path=path, detail=damage),
            message("Open a copy of it that was kept elsewhere."),
        )


def inspect_tables(connection: sqlite3.Connection, path: Path) -> None:
    """Raise :class:`CaseError` where the tables of the case are not ours.

    An older one is compared once it was brought up to date, which runs none of its code.
    """
    if schema_version(connection) == SCHEMA_VERSION:
        _compare(connection, path)


def _compare(connection: sqlite3.Connection, path: Path) -> None:
    """Raise :class:`CaseError` where a table or trigger of ours is missing or not as we made it."""
    there = {
        (kind, title): made
        for kind, title, made in connection.execute(
            statement("SELECT", "type, name, sql", "FROM sqlite_master WHERE sql IS NOT NULL")
        )
    }
    changed = [
        title for kind, title, made in split_names(objects()) if not say_the_same(there.get((kind, title), ""), made)
    ]
    if changed:
        raise _altered(path, changed)


def _altered(path: Path, names: list[str]) -> CaseError:
    return CaseError(
        message(
            "The tables of the case {path} were altered by another program: {names}.", path=path, names=", ".join(names)
        ),
        message("Open a copy of the case from before that."),
    )
