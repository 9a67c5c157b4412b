"""Connections to the file of a case."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

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
    beside = path.with_name(path.name + "-wal")
    if beside.exists() and beside.stat().st_size:
        raise CaseError(
            message("The last changes of the case {path} are still in {beside}, and the folder is read-only.",
                    path=path, beside=beside.name),
            message("Copy both files to a folder that you may write to, and open the copy."),
        )
    with speaking(path):
        return _probed(_connect(path, "ro&immutable=1"))


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
