"""Opening a case in a file: looking at it before it is trusted, bringing it up to date."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from .connection import connect_reading, connect_writing, keep_in_one_file, may_write
from .errors import speaking
from .file_database import FileDatabase
from .inspect import inspect_file, inspect_schema
from .store import CaseStore
from .upgrade import upgrade


def open_case(path: Path, who: str, software_version: str = "") -> CaseStore:
    """Open a case; an older one is upgraded, with a copy kept beside it.

    Where the file or its folder cannot be written, the case opens for reading only. Raises
    :class:`CaseError` where the file is missing, damaged, no case, made by a newer version, or holds
    triggers or views that are not ours.
    """
    return _open(Path(path), who, software_version, writing=may_write(Path(path)))


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


def _open(path: Path, who: str, software_version: str, *, writing: bool) -> CaseStore:
    inspect_file(path)
    connection = connect_writing(path) if writing else connect_reading(path)
    with ExitStack() as refused, speaking(path):
        refused.callback(connection.close)
        inspect_schema(connection, path)
        upgrade(connection, path, who, software_version, writing=writing)
        if writing:
            keep_in_one_file(connection)
        database = FileDatabase(path, connection, read_only=not writing)
        store = CaseStore(FilePlace(path), database, who, software_version)
        refused.pop_all()
    return store
