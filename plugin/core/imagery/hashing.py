"""The SHA-256 of a file, read once in large steps."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..errors import message
from .problems import Asked, CannotRead, Report, Stopped, go_on, never

_STEP = 1 << 20


def hash_file(path: Path, report: Report = go_on, stop: Asked = never) -> tuple[str, int]:
    """Return the SHA-256 of a file, as 64 hexadecimal digits, and the number of bytes hashed.

    Memory is one mebibyte, whatever the size of the file. ``report`` and ``stop`` are called once a step.

    Raises
    ------
    CannotRead
        When the file cannot be opened or read.
    Stopped
        When ``stop`` answered yes.
    """
    digest = hashlib.sha256()
    window = memoryview(bytearray(_STEP))
    done = 0
    try:
        with path.open("rb", buffering=0) as stream:
            size = path.stat().st_size
            while read := stream.readinto(window):
                if stop():
                    raise Stopped
                digest.update(window[:read])
                done += read
                report(min(1.0, done / size) if size else 1.0)
    except OSError as problem:
        raise CannotRead(
            message("{name} cannot be read: {reason}.", name=path.name, reason=problem.strerror or str(problem)),
            message("Check that the file is still there and that you may read it."),
        ) from problem
    return digest.hexdigest(), done
