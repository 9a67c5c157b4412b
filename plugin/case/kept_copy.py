"""A copy of a case beside it, before something is done to it that it could not be taken back from."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Iterator

from ..core.errors import writing
from ..core.whole_file import new_draft
from .connection import connect_beside, roll_back


@contextmanager
def keeping_copy(connection: sqlite3.Connection, path: Path, mark: str) -> Iterator[Path]:
    """Keep a copy for a block that changes the case and commits; where the block raises, both are undone.

    The connection holds the case and has changed nothing yet, so that the copy is what the block begins with.
    """
    copy = keep_copy(path, mark)
    try:
        yield copy
    except BaseException:
        roll_back(connection)
        with suppress(OSError):
            copy.unlink()
        raise


def keep_copy(path: Path, mark: str) -> Path:
    """Copy the case beside itself, as of now, with ``mark`` in its name; return where.

    The copy appears whole or not at all, and takes the place of no file.
    """
    number = 1
    while True:
        copy = path.with_name(f"{path.stem}.{mark}{'' if number == 1 else f'-{number}'}{path.suffix}")
        if not copy.exists():
            with writing(copy), suppress(FileExistsError):
                with new_draft(copy) as draft:
                    _copy(path, draft)
                return copy
        number += 1


def _copy(path: Path, draft: Path) -> None:
    # Of the connection that holds the case SQLite makes no copy.
    with closing(connect_beside(path)) as source, closing(sqlite3.connect(draft)) as target:
        source.backup(target)
