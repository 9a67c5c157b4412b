"""Growing beside a destination, and taking away what an interrupted export left there.

What is not finished has :data:`UNFINISHED` in its name and a lock beside it, which the system lets go when the
process ends, however it ends: so that what is still growing is told from what was left.
"""

from __future__ import annotations

import secrets
import shutil
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Iterator

UNFINISHED = ".bermline-unfinished-"
COPY = "bermline-verify"
"""What a copy that is made for a check is called in the folder for temporary files."""
_LOCK = ".lock"


@contextmanager
def growing(destination: Path) -> Iterator[Path]:
    """Give a free name beside ``destination``; what has it, or begins with it, when the block ends is removed."""
    path = destination.with_name(f"{destination.name}{UNFINISHED}{secrets.token_hex(4)}")
    lock = path.with_name(f"{path.name}{_LOCK}")
    try:
        with lock.open("xb") as held:
            # Where the file system knows no locks, nothing beside this one is ever discarded by another process.
            with suppress(OSError):
                _lock(held)
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
    """Remove what interrupted exports to ``destination`` left beside it; what still grows stays."""
    found = _beginning_with(destination.parent, destination.name + UNFINISHED)
    growing_now = [lock.name[: -len(_LOCK)] for lock in found if lock.suffix == _LOCK and _is_taken(lock)]
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


if sys.platform == "win32":
    import msvcrt

    def _lock(stream: IO[bytes]) -> None:
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(stream: IO[bytes]) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_taken(lock: Path) -> bool:
    try:
        with lock.open("rb+") as stream:
            _lock(stream)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False
