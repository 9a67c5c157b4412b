"""Opening a case in a file: looking at it before it is trusted, bringing it up to date."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from .connection import connect_reading, connect_writing, keep_in_one_file, may_write
from .errors import speaking
from .file_database import FileDatabase
from .inspect import inspect_file, inspect_tables, inspect_version, refuse_damage, refuse_lists_that_act
from .leave_out import leave_out_code
from .numbering import set_counters_back, telling_used_up
from .store import CaseStore, NotOfTheCase
from .upgrade import upgrade


def open_case(path: Path, who: str, software_version: str = "") -> CaseStore:
    """Open a case; an older one is upgraded, with a copy kept beside it.

    Where the file or its folder cannot be written, the case opens for reading only. Triggers, views and the like
    that are not ours are left out, and listed in ``store.left_out``. Raises :class:`CaseError` where the file is
    missing, damaged, no case, made by a newer version, or its tables are not as we made them.
    """
    return _open(Path(path), who, software_version, writing=may_write(Path(path)))


def open_looked_through(path: Path, left_out: NotOfTheCase | None, who: str, software_version: str = "") -> CaseStore:
    """Open a case that :func:`open_case` opened and closed just now: the file is not read once more for damage.

    A large file is looked through on a thread; the store belongs to the thread that uses it, and lists what was
    ``left_out`` then. Raises :class:`CaseError` as :func:`open_case` does.
    """
    store = _open(path, who, software_version, writing=may_write(path), look_through=_look_at_nothing)
    store.left_out = left_out or store.left_out
    return store


def read_unchecked(path: Path, who: str) -> CaseStore:
    """Open a case as :func:`read_case` does, for one that is looked through for damage meanwhile."""
    return _open(path, who, "", writing=False, look_through=_look_at_nothing)


def read_case(path: Path, who: str) -> CaseStore:
    """Open a case for reading only, whether or not it can be written: nothing of the file or beside it is changed.

    Raises :class:`CaseError` as :func:`open_case` does, and for an older case, which would have to be upgraded.
    """
    return _open(Path(path), who, "", writing=False)


@dataclass(frozen=True)
class FilePlace:
    """A GeoPackage."""

    path: Path

    @property
    def address(self) -> str:
        """The path."""
        return str(self.path)

    @property
    def folder(self) -> Path:
        """The folder that the file lies in."""
        return self.path.parent

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.stem

    def open(self, who: str, software_version: str = "") -> CaseStore:
        """Open the case once more."""
        return open_case(self.path, who, software_version)

    def read(self, who: str) -> CaseStore:
        """Open the case for reading only."""
        return read_case(self.path, who)


def _look_at_nothing(_connection: sqlite3.Connection, _path: Path) -> None:
    """Leave out what was done a moment ago."""


def _open(
    path: Path,
    who: str,
    software_version: str,
    *,
    writing: bool,
    look_through: Callable[[sqlite3.Connection, Path], None] = refuse_damage,
) -> CaseStore:
    inspect_file(path)
    connection = connect_writing(path) if writing else connect_reading(path)
    with ExitStack() as refused, speaking(path), telling_used_up(connection, path):
        refused.callback(connection.close)
        inspect_version(connection, path)
        refuse_lists_that_act(connection, path)
        look_through(connection, path)
        inspect_tables(connection, path)
        left_out = leave_out_code(connection, path, writing=writing)
        if writing:
            set_counters_back(connection)
        upgrade(connection, path, who, software_version, writing=writing)
        if writing:
            keep_in_one_file(connection)
        database = FileDatabase(path, connection, read_only=not writing)
        store = CaseStore(FilePlace(path), database, who, software_version)
        store.left_out = left_out
        refused.pop_all()
    return store
