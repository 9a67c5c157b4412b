"""A copy of a case beside it, before something is done to it that it could not be taken back from."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Iterator

from ..core.whole_file import whole_file
from .connection import roll_back


@contextmanager
def keeping_copy(connection: sqlite3.Connection, path: Path, mark: str) -> Iterator[Path]:
    """Keep a copy for a block that changes the case in one transaction; where the block raises, both are undone."""
    copy = keep_copy(connection, path, mark)
    try:
        yield copy
    except BaseException:
        roll_back(connection)
        with suppress(OSError):
            copy.unlink()
        raise


def keep_copy(connection: sqlite3.Connection, path: Path, mark: str) -> Path:
    """Copy the case beside itself, as of now, with ``mark`` in its name; return where.

    The copy appears whole or not at all, and no file is written over.
    """
    copy = path.with_name(f"{path.stem}.{mark}{path.suffix}")
    number = 1
    while copy.exists():
        number += 1
        copy = path.with_name(f"{path.stem}.{mark}-{number}{path.suffix}")
    with whole_file(copy) as draft, closing(sqlite3.connect(draft)) as target:
        connection.backup(target)
    return copy
