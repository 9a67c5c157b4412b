"""Lock files, by which what is being written is told from what was left.

The system lets go of one when its process ends, however it ends.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

_HELD = (errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK)

if sys.platform == "win32":
    import msvcrt

    def _lock(stream: IO[bytes]) -> None:
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(stream: IO[bytes]) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def take_lock(path: Path) -> IO[bytes] | None:
    """Make a lock file, held as long as the stream is open; ``None`` where another name has to be taken.

    Where the disk knows no locks the file is made, and nobody can tell that it is held. Raises ``OSError`` where it
    cannot be made.
    """
    stream = path.open("xb")
    try:
        _lock(stream)
    except OSError as error:
        if error.errno in _HELD:
            stream.close()
            path.unlink(missing_ok=True)
            return None
    # Who looked for what was left may have taken it for that before it was held, and have removed it.
    with suppress(FileNotFoundError):
        if os.path.samestat(os.fstat(stream.fileno()), path.stat()):
            return stream
    stream.close()
    return None


def is_left(path: Path) -> bool | None:
    """Whether nobody holds a lock file, or it is gone; ``None`` where that cannot be told."""
    try:
        with path.open("rb+") as stream:
            _lock(stream)
    except FileNotFoundError:
        return True
    except OSError as error:
        return False if error.errno in _HELD else None
    return True


def remove_left(path: Path) -> None:
    """Remove a lock file that nobody holds; one that is held stays."""
    with suppress(OSError):
        with path.open("rb+") as stream:
            _lock(stream)
            if sys.platform != "win32":
                path.unlink()  # while it is held: nobody can take it in between
                return
        path.unlink()
