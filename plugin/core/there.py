"""Whether something lies where it is said to: ``Path`` raises where a disk does not answer, before Python 3.14."""

from __future__ import annotations

import os
from pathlib import Path


def is_file_there(path: Path) -> bool:
    """Whether a file is there; none is on a disk that does not answer, nor where one may not look."""
    return os.path.isfile(path)  # noqa: PTH113


def is_path_there(path: Path) -> bool:
    """Whether a file or folder is there; none is on a disk that does not answer, nor where one may not look."""
    return os.path.exists(path)  # noqa: PTH110
