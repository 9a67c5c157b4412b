"""Making a new case."""

from __future__ import annotations

import os
import sqlite3
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from ..core.errors import message
from ..core.whole_file import new_draft
from .ddl import objects
from .errors import CaseError, speaking
from .geometry import register
from .geopackage import lay_ground, register_tables
from .open import open_case
from .schema import ACTION, CONTEXT, INFO, SCHEMA_VERSION
from .sql import statement
from .store import CaseStore
from .triggers import OUTSIDE_WHO
from .values import now, to_json, write_instant

_BESIDE = ("-wal", "-journal")
"""What SQLite keeps beside a file until all that was written is in it."""


def create_case(path: Path, title: str, who: str, software_version: str = "") -> CaseStore:
    """Make a new GeoPackage for a case and open it.

    The file appears at ``path`` whole or not at all. Raises :class:`CaseError` where there is a file
    already, where the folder is missing or where it cannot be written.
    """
    path = Path(path)
    with making(path) as draft:
        fill_new_file(draft, title, who, software_version)
    return open_case(path, who, software_version)


@contextmanager
def making(path: Path) -> Iterator[Path]:
    """Yield where to write the file of a case that appears at ``path`` when the block ends, and replaces none.

    Raises :class:`CaseError` as :func:`create_case` does.
    """
    refuse_where_impossible(path)
    try:
        with speaking(path), new_draft(path) as draft:
            yield draft
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        raise CaseError(
            message("The case {path} could not be made: {detail}.", path=path, detail=error.strerror),
            message("Choose another folder or name."),
        ) from error


def refuse_where_impossible(path: Path) -> None:
    """Raise :class:`CaseError` where no new case can be made at ``path``."""
    if path.exists():
        raise _taken(path)
    if not path.parent.is_dir():
        raise CaseError(
            message("There is no folder {folder}.", folder=path.parent),
            message("Make the folder first, or choose another."),
        )
    if not os.access(path.parent, os.W_OK):
        raise CaseError(
            message("The folder {folder} cannot be written.", folder=path.parent),
            message("Choose another folder."),
        )
    for ending in _BESIDE:
        left = path.with_name(path.name + ending)
        if left.exists():
            raise CaseError(
                message("{file}, left by an earlier case of this name, would be taken for the new one's.", file=left),
                message("Choose another name, or move that file away."),
            )


def _taken(path: Path) -> CaseError:
    return CaseError(message("There is already a file {path}.", path=path), message("Choose another name, or open it."))


def fill_new_file(draft: Path, title: str, who: str, software_version: str = "") -> None:
    """Write a case without records into a new file; errors are SQLite's own."""
    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        register(connection)
        connection.execute("PRAGMA journal_mode = MEMORY").fetchone()
        connection.execute("BEGIN")
        lay_ground(connection)
        for made in objects():
            connection.execute(made)
        register_tables(connection)
        _start(connection, title, who, software_version)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _start(connection: sqlite3.Connection, title: str, who: str, software_version: str) -> None:
    """Write what the case says of itself, as the first action of its journal."""
    action, at = str(uuid.uuid4()), write_instant(now())
    connection.execute(statement("INSERT INTO", CONTEXT, "(id, who, action) VALUES (1, ?, ?)"), (who, action))
    facts = {
        "title": title,
        "schema_version": SCHEMA_VERSION,
        "case": str(uuid.uuid4()),
        "created_at": at,
        "created_by": who,
        "software_version": software_version,
    }
    connection.executemany(
        statement("INSERT INTO", INFO, "(key, value) VALUES (?, ?)"),
        [(key, to_json(value)) for key, value in facts.items()],
    )
    connection.execute(
        statement(
            "INSERT INTO",
            ACTION,
            "(uuid, kind, label, who, at, software_version)",
            "VALUES (?, 'start', 'Make the case', ?, ?, ?)",
        ),
        (action, who, at, software_version or None),
    )
    connection.execute(statement("UPDATE", CONTEXT, "SET who = ?, action = NULL"), (OUTSIDE_WHO,))
