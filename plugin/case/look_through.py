"""The part of opening a case that may take long, and is done on a thread: it is looked through for damage and read."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping

from ..core.columns import Record
from ..core.records import BY_TABLE
from ..core.there import is_file_there
from .connection import connect_reading
from .errors import CaseError
from .held import Gathering, Held
from .inspect import inspect_file, works_something_out
from .open import open_case, read_unchecked
from .store import CaseStore, NotOfTheCase
from .values import Broken

_PART = 5000
"""So many records are read at a time; all at once would be in memory twice."""
AT_ONCE_BYTES = 16 * 2**20
"""A file of this size is looked through in less than 100 ms."""


def takes_long(path: Path) -> bool:
    """Whether to look through a file may take long; of one that cannot be opened, opening it tells why."""
    if not is_file_there(path):
        return False
    if path.stat().st_size > AT_ONCE_BYTES:
        return True
    try:
        inspect_file(path)
        with closing(connect_reading(path)) as connection:
            return works_something_out(connection)
    except (CaseError, sqlite3.Error):
        return False


@dataclass(frozen=True)
class LookedThrough:
    """What was found in a case, for :func:`~.open.open_looked_through` and for who shows its records.

    ``held`` has all records by their kinds, but for the ``broken``, which cannot be read.
    """

    left_out: NotOfTheCase | None
    held: Mapping[type[Record], Held[Any]]
    broken: tuple[Broken, ...]


def look_through(path: Path, who: str, software_version: str = "") -> LookedThrough:
    """Open a case, read it and close it again. Raises :class:`CaseError` as :func:`~.open.open_case` does."""
    with ThreadPoolExecutor(1) as beside:
        # To look for damage takes no interpreter, to read takes little else.
        opened = beside.submit(_open, path, who, software_version)
        try:
            held, broken = _read(read_unchecked(path, who))
        except CaseError:  # as of an older case, which has to be upgraded first
            left_out = opened.result()
            held, broken = _read(read_unchecked(path, who))
        else:
            left_out = opened.result()
    return LookedThrough(left_out, held, broken)


def _open(path: Path, who: str, software_version: str) -> NotOfTheCase | None:
    with closing(open_case(path, who, software_version)) as store:
        return store.left_out


def _read(store: CaseStore) -> tuple[dict[type[Record], Held[Any]], tuple[Broken, ...]]:
    broken: dict[Broken, None] = {}
    store.tell_broken = broken.setdefault
    with closing(store):
        return {kind: _hold(store, kind) for kind in BY_TABLE.values()}, tuple(broken)


def _hold(store: CaseStore, kind: type[Record]) -> Held[Any]:
    read: Gathering[Any] = Gathering(store.last_entry())
    for part in store.read_in_parts(kind, _PART):
        read.add(part)
    return read.held()
