"""Growing beside a destination, and taking away what an interrupted export left there.

What is not finished has :data:`UNFINISHED` in its name and a lock beside it, which the system lets go when the
process ends, however it ends: so that what is still growing is told from what was left.
"""

from __future__ import annotations

import secrets
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Iterator

from ..lock_file import is_left, take_lock

UNFINISHED = ".bermline-unfinished-"
COPY = "bermline-verify"
"""What a copy that is made for a check is called in the folder for temporary files."""
_LOCK = ".lock"


@contextmanager
def growing(destination: Path) -> Iterator[Path]:
    """Give a free name beside ``destination``; what has it, or begins with it, when the block ends is removed."""
    while True:
        path = destination.with_name(f"{destination.name}{UNFINISHED}{secrets.token_hex(4)}")
        lock = path.with_name(f"{path.name}{_LOCK}")
        held = take_lock(lock)
        if held is not None:
            break
    try:
        with held:
            try:
                yield path
            finally:
                for left in _beginning_with(path.parent, path.name):
                    if left != lock:
                        _remove(left)
    finally:
        lock.unlink(missing_ok=True)


def unfinished(destination: Path) -> tuple[Path, ...]:
    """Return what exports to ``destination`` have beside it that is not finished, growing or left; without locks."""
    found = _beginning_with(destination.parent, destination.name + UNFINISHED)
    return tuple(path for path in found if path.suffix != _LOCK)


def discard_unfinished(destination: Path) -> None:
    """Remove what interrupted exports to ``destination`` left beside it; what still grows stays.

    Where the disk knows no locks, and that cannot be told, all stays.
    """
    found = _beginning_with(destination.parent, destination.name + UNFINISHED)
    growing_now = [lock.name[: -len(_LOCK)] for lock in found if lock.suffix == _LOCK and not is_left(lock)]
    for path in found:
        if not any(path.name.startswith(name) for name in growing_now):
            _remove(path)


def _beginning_with(folder: Path, start: str) -> tuple[Path, ...]:
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if path.name.startswith(start)))


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()
