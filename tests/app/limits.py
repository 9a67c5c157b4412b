"""Folders with limits: one that cannot be written, one on a disk that fills up."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bermline.case import open as opening


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """Give a folder on a disk of its own of that size; root alone can mount one."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def may_mount() -> bool:
    """Whether a disk can be mounted here."""
    return os.geteuid() == 0 and subprocess.run(["unshare", "--mount", "true"], check=False).returncode == 0


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    """Let a folder and its files be read alone for a block; root, who may write all, is told so."""
    writable = [folder, *folder.iterdir()]
    modes = [path.stat().st_mode for path in writable]
    for path in writable:
        path.chmod(path.stat().st_mode & ~0o222)
    asked = opening.may_write
    if os.geteuid() == 0:
        opening.may_write = lambda path: False
    try:
        yield folder
    finally:
        opening.may_write = asked
        for path, mode in zip(writable, modes):
            path.chmod(mode)
