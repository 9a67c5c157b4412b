"""A disk without room and a folder that cannot be written, for the length of a block, whoever runs the tests."""

from __future__ import annotations

import os
import resource
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

_NOBODY = 65534
_SHARES = (0.0, 0.1, 0.5, 0.9)


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """Let no file grow beyond ``size`` bytes, as a disk that is full does; Python ignores the signal that says so."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def unwritable(folder: Path) -> Iterator[None]:
    """Let nothing be made in a folder; who may do everything is nobody meanwhile."""
    mode, root = folder.stat().st_mode, os.geteuid() == 0
    folder.chmod(0o555)
    if root:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(mode)


def sizes_below(size: int) -> list[int]:
    """Return sizes at which a file of ``size`` bytes cannot be whole: at its first byte, within, at its last."""
    return sorted({*(int(share * size) for share in _SHARES), 1, size - 1})


def content_of(folder: Path) -> dict[str, bytes]:
    """Return what every file below a folder holds, hidden ones too, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }
