"""Files that appear whole or not at all: written beside their place, and put there once all is written."""

from __future__ import annotations

import errno
import os
import re
import secrets
import time
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO, Collection, Iterator, Sequence

from .errors import writing
from .lock_file import is_left, remove_left, take_lock

_MARK = ".part"
_LOCK = f"{_MARK}.lock"
_DRAFT = re.compile(rf"\.(.*)\.([0-9a-f]{{12}}){re.escape(_MARK)}(\..*?)?(-journal|-wal|-shm)?", re.DOTALL)
"""The name of what is to be there, whose draft it is, and the ending; SQLite keeps files of its own beside one."""
_STEM = 40
"""So much of a name stands in its draft's: with it no name is longer than a disk takes."""
_LONG_S = 7 * 86400.0
"""Where it cannot be told whether a draft's writer lives, so long untouched stands for that it does not."""
_FEW = 100
"""More files than that are not waited for one by one: it takes milliseconds each."""


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Yield where to write what appears at ``path`` when the block ends; what is there stays until then.

    The draft lies in the same folder and has the same ending. Where it cannot be written, or the block raises,
    nothing of it stays. Raises :class:`BermlineError`.
    """
    with writing(path), drafts_of([path]) as (draft,):
        yield draft


@contextmanager
def whole_files(folder: Path, names: Sequence[str]) -> Iterator[list[Path]]:
    """Do for several files of a folder what :func:`whole_file` does for one.

    All are written before the first is put in its place.
    """
    with writing(folder), drafts_of([folder / name for name in names]) as drafts:
        yield drafts


@contextmanager
def drafts_of(paths: Sequence[Path]) -> Iterator[list[Path]]:
    """Do what :func:`whole_files` does, but let an ``OSError`` be told by the caller."""
    places = [Path(os.path.realpath(path)) for path in paths]
    with _drafts(places) as drafts:
        yield drafts
        for draft in drafts if len(drafts) <= _FEW else ():
            _settle(draft)
        for draft, place in zip(drafts, places):
            draft.replace(place)


@contextmanager
def new_draft(path: Path) -> Iterator[Path]:
    """Do what :func:`drafts_of` does for one file, but take the place of none.

    Raises ``FileExistsError`` where there is one when the block ends; like any ``OSError`` it is told by the caller.
    """
    place = Path(os.path.realpath(path))
    with _drafts([place]) as (draft,):
        yield draft
        _settle(draft)
        _put_where_nothing_is(draft, place)


@contextmanager
def draft_beside(path: Path) -> Iterator[Path]:
    """Yield where to write what :func:`settle_at` puts in its place, whose name is known only once it is written.

    What was not put in its place goes when the block ends. ``OSError`` is told by the caller.
    """
    with _drafts([path]) as (draft,):
        yield draft


def settle_at(draft: Path, place: Path) -> None:
    """Put what was written in its place, whole."""
    _settle(draft)
    draft.replace(place)


def free_path(path: Path) -> Path:
    """Return ``path``, or where something is there already the like with the next number before its ending."""
    free, number = path, 2
    while free.exists():
        free, number = path.with_name(f"{path.stem}_{number}{path.suffix}"), number + 1
    return free


def is_draft(path: Path) -> bool:
    """Whether a file is what a program that was killed had written so far: it is no file of the person's."""
    return path.name.startswith(".") and path.stem.endswith(_MARK)


@contextmanager
def _drafts(places: Sequence[Path]) -> Iterator[list[Path]]:
    """Yield a draft for each place, which no other writer has; what is still there when the block ends is removed."""
    drafts: list[Path] = []
    with ExitStack() as held:
        folders = {place.parent for place in places}
        for folder in folders:
            _remove_left(folder, {(_begin(place), place.suffix) for place in places if place.parent == folder})
        marks = {folder: held.enter_context(_mark(folder)) for folder in folders}
        try:
            drafts += [
                place.with_name(f".{_begin(place)}.{marks[place.parent]}{_MARK}{place.suffix}") for place in places
            ]
            yield drafts
        finally:
            for draft in drafts:
                with suppress(OSError):
                    draft.unlink(missing_ok=True)


@contextmanager
def _mark(folder: Path) -> Iterator[str]:
    """Yield what tells the drafts of this writer from those of others; a lock file says that it lives."""
    with ExitStack() as held:
        stream = None
        while stream is None:
            mark = secrets.token_hex(6)
            lock = folder / f".{mark}{_LOCK}"
            try:
                stream = take_lock(lock)
            except (FileNotFoundError, NotADirectoryError, PermissionError):
                break  # nothing can be written there: who tries to tells so in its own words
        if stream is not None:
            held.callback(_let_go, stream, lock)
        yield mark


def _let_go(stream: IO[bytes], lock: Path) -> None:
    stream.close()
    with suppress(OSError):
        lock.unlink(missing_ok=True)


def _begin(place: Path) -> str:
    return place.stem[:_STEM]


def _remove_left(folder: Path, wanted: Collection[tuple[str, str]]) -> None:
    """Remove drafts of what is ``wanted``, by beginning and ending of the name, whose writers are gone."""
    try:
        names = [path.name for path in folder.iterdir() if path.name.startswith(".") and _MARK in path.name]
    except OSError:
        return  # what is written there will tell
    busy = set()
    for name in names:
        found = _DRAFT.fullmatch(name)
        if found is None:
            if any(name == f".{begin}{_MARK}{ending}" for begin, ending in wanted):
                _remove_old(folder / name)  # of a version that did not say whose it is
        elif (found[1], found[3] or "") not in wanted or not _remove_draft(folder, name, found[2]):
            busy.add(found[2])
    for name in names:
        lock = folder / name
        if name.endswith(_LOCK) and name[1 : -len(_LOCK)] not in busy:
            if is_left(lock) is None:
                _remove_old(lock)
            else:
                remove_left(lock)


def _remove_draft(folder: Path, name: str, mark: str) -> bool:
    """Remove a draft whose writer is gone; return whether it was."""
    left = is_left(folder / f".{mark}{_LOCK}")
    if left is None:
        return _remove_old(folder / name)
    if left:
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)
    return left


def _remove_old(path: Path) -> bool:
    """Remove what nobody touched for long; return whether nobody did."""
    try:
        old = time.time() - path.stat().st_mtime > _LONG_S
        if old:
            path.unlink()
    except OSError:
        return False
    return old


def _put_where_nothing_is(draft: Path, place: Path) -> None:
    if os.name == "nt":
        draft.rename(place)  # there it replaces nothing
        return
    try:
        os.link(draft, place)
    except FileExistsError:
        raise
    except OSError:
        # The disk knows no links: the place is taken by an empty file first, which only who made it replaces.
        with place.open("xb") as taken:
            own = os.fstat(taken.fileno())
        there = place.lstat()
        if not os.path.samestat(own, there) or there.st_size:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place)) from None
        try:
            draft.replace(place)
        except OSError:
            place.unlink(missing_ok=True)
            raise


def _settle(draft: Path) -> None:
    """Have all of a file on the disk: some file systems say only then that there is no room for it."""
    with draft.open("rb+") as stream:
        os.fsync(stream.fileno())
