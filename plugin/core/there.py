"""Whether something lies where it is said to: ``Path`` raises where a disk does not answer, before Python 3.14."""

from __future__ import annotations

import os
from pathlib import Path


def is_file_there(path: Path) -> bool:
    """Whether a file is there; none is on a disk that does not answer, nor where one may not look."""
    return os.path.isfile(path)  # noqa: PTH113


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, which is there."""
    return is_file_there(one) and is_file_there(other) and one.samefile(other)


def is_path_there(path: Path) -> bool:
    """Whether a file or folder is there; none is on a disk that does not answer, nor where one may not look."""
    return os.path.exists(path)  # noqa: PTH110
