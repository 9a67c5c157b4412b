"""Files that appear whole or not at all: written beside their place, and put there once all is written."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Iterator, Sequence

from .errors import writing

_MARK = ".part"
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
    drafts = [place.with_name(f".{place.stem}{_MARK}{place.suffix}") for place in places]
    try:
        for draft in drafts:
            draft.unlink(missing_ok=True)  # left by a program that was killed
        yield drafts
        for draft in drafts if len(drafts) <= _FEW else ():
            _settle(draft)
        for draft, place in zip(drafts, places):
            draft.replace(place)
    finally:
        for draft in drafts:
            with suppress(OSError):
                draft.unlink(missing_ok=True)


def free_path(path: Path) -> Path:
    """Return ``path``, or where something is there already the like with the next number before its ending."""
    free, number = path, 2
    while free.exists():
        free, number = path.with_name(f"{path.stem}_{number}{path.suffix}"), number + 1
    return free


def is_draft(path: Path) -> bool:
    """Whether a file is what a program that was killed had written so far: it is no file of the person's."""
    return path.name.startswith(".") and path.stem.endswith(_MARK)


def _settle(draft: Path) -> None:
    """Have all of a file on the disk: some file systems say only then that there is no room for it."""
    with draft.open("rb+") as stream:
        os.fsync(stream.fileno())
