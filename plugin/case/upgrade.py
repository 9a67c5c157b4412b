"""Bringing a case of an older version up to date, a copy of it kept beside."""

from __future__ import annotations

import sqlite3
import uuid
from pathlib import Path
from typing import Callable, Mapping

from ..core.errors import message
from .ddl import OUTSIDE_WHO
from .errors import CaseError
from .inspect import schema_version
from .schema import ACTION, CONTEXT, INFO, SCHEMA_VERSION
from .sql import statement
from .values import now, write_instant

STEPS: Mapping[int, Callable[[sqlite3.Connection], None]] = {}
"""For each version the step that brings its tables to the next."""


def upgrade(connection: sqlite3.Connection, path: Path, who: str, software_version: str, *, writing: bool) -> bool:
    """Take every step from the case's version to ours, wholly or not at all; return whether there was any.

    Raises :class:`CaseError` where an older case cannot be written.
    """
    version = schema_version(connection)
    if version is None or version == SCHEMA_VERSION:
        return False
    if not writing:
        raise CaseError(
            message("The case {path} is of an older version and must be brought up to date, but cannot be written.",
                    path=path),
            message("Copy it to a folder that you may write to, and open the copy."),
        )
    keep_copy(connection, path, version)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        action, at = str(uuid.uuid4()), write_instant(now())
        connection.execute(statement("UPDATE", CONTEXT, "SET who = ?, action = ?"), (who, action))
        for number in range(version, SCHEMA_VERSION):
            STEPS[number](connection)
        connection.execute(
            statement("UPDATE", INFO, "SET value = ? WHERE key = 'schema_version'"), (str(SCHEMA_VERSION),)
        )
        connection.execute(
            statement("INSERT INTO", ACTION, "(uuid, kind, label, who, at, software_version)",
                      "VALUES (?, 'upgrade', 'Bring the case up to date', ?, ?, ?)"),
            (action, who, at, software_version or None),
        )
        connection.execute(statement("UPDATE", CONTEXT, "SET who = ?, action = NULL"), (OUTSIDE_WHO,))
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA foreign_keys = ON")
    return True


def keep_copy(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy the case beside itself, as of now, and return where."""
    copy = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    number = 1
    while copy.exists():
        number += 1
        copy = path.with_name(f"{path.stem}.version-{version}-{number}{path.suffix}")
    target = sqlite3.connect(copy)
    try:
        connection.backup(target)
    finally:
        target.close()
    return copy
