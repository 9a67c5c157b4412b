"""Connections to the file of a case."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Iterator

from ..core.errors import message
from .errors import CaseError, speaking
from .geometry import register

PATIENCE_MS = 500
"""How long a write waits for another program's to end."""


def connect_writing(path: Path) -> sqlite3.Connection:
    """Open a file for reading and writing."""
    with speaking(path):
        connection = _connect(path, "rw")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA recursive_triggers = OFF")
        connection.execute("PRAGMA synchronous = FULL")
        return connection


def connect_reading(path: Path) -> sqlite3.Connection:
    """Open a file for reading, on a medium that cannot be written too.

    Raises :class:`CaseError` where changes beside the file cannot be read there.
    """
    try:
        with speaking(path):
            return _probed(_connect(path, "ro"))
    except CaseError as error:
        words = str(error.__cause__)
        if "unable to open" not in words and "readonly" not in words:
            raise
    for ending in ("-wal", "-journal"):
        beside = path.with_name(path.name + ending)
        if beside.exists() and beside.stat().st_size:
            raise CaseError(
                message(
                    "Part of the case {path} is still in {beside}, and they can only be read.",
                    path=path,
                    beside=beside.name,
                ),
                message(
                    "Open it once in QGIS with Bermline where you may write to its folder, or copy both files to "
                    "such a folder and open the copy."
                ),
            )
    with speaking(path):
        return _probed(_connect(path, "ro&immutable=1"))


def connect_beside(path: Path) -> sqlite3.Connection:
    """Open a file for reading that another connection of this program has open."""
    return _connect(path, "ro")


def may_write(path: Path) -> bool:
    """Whether the file and its folder can be written; SQLite needs both."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def keep_in_one_file(connection: sqlite3.Connection) -> None:
    """Let what is written go into the file itself, not into a write-ahead log beside it.

    POSIX drops all locks of a process on a file when the process closes any handle of it, and QGIS does so
    each time it looks what the file is. Another program that then reads the case takes itself for the last
    one, removes the log, and what is written afterwards is lost. Where an edit in QGIS holds the case in
    write-ahead mode, the mode stays until the edit ends.
    """
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()


def bring_into_file(connection: sqlite3.Connection) -> None:
    """Copy what a write-ahead log holds into the file; without a log nothing happens."""
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()


@contextmanager
def holding(connection: sqlite3.Connection) -> Iterator[None]:
    """Let nobody else write for a block, in one transaction; what the block did not commit is taken back."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        roll_back(connection)


def roll_back(connection: sqlite3.Connection) -> None:
    """Take an open transaction back; without one nothing happens.

    Where a disk that failed does not let SQLite put back what was, it does so before the file is next read.
    """
    if connection.in_transaction:
        with suppress(sqlite3.OperationalError):
            connection.execute("ROLLBACK")


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    address = f"{_uri(path)}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, timeout=PATIENCE_MS / 1000, isolation_level=None)
    register(connection)
    return connection


def _uri(path: Path) -> str:
    """Return the address of a file; SQLite takes no host, so a share's name goes into its path."""
    uri = path.absolute().as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def _probed(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection
