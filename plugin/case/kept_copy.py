"""A copy of a case beside it, before something is done to it that it could not be taken back from."""

from __future__ import annotations

import sqlite3
from pathlib import Path


def keep_copy(connection: sqlite3.Connection, path: Path, mark: str) -> Path:
    """Copy the case beside itself, as of now, with ``mark`` in its name; return where. No file is written over."""
    copy = path.with_name(f"{path.stem}.{mark}{path.suffix}")
    number = 1
    while copy.exists():
        number += 1
        copy = path.with_name(f"{path.stem}.{mark}-{number}{path.suffix}")
    target = sqlite3.connect(copy)
    try:
        connection.backup(target)
    finally:
        target.close()
    return copy
