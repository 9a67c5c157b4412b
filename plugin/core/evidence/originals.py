"""Whole scenes in a pack, for those who ask for them: the very files, where their licence lets them be passed on."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Mapping

from ..errors import BermlineError, message
from ..records import Scene
from .parts import Chosen
from .rasters import free_name, may_leave

FOLDER = "scenes"
ENDINGS = (".tif", ".tiff")
"""The kind of file whose tags are searched for what should not leave; others stay at home."""
_STEP = 1 << 20


@dataclass(frozen=True)
class Original:
    """A scene's own file: its path in the payload."""

    scene: Scene
    path: str


def wanted_originals(chosen: Chosen) -> Iterator[Scene]:
    """Yield the scenes whose own files may be passed on, and can be looked through."""
    for scene in chosen.read(Scene):
        if may_leave(scene) and scene.sha256 and Path(scene.path).suffix.lower() in ENDINGS:
            yield scene


def copy_originals(chosen: Chosen, addresses: Mapping[str, str], payload: Path) -> tuple[Original, ...]:
    """Copy the files below ``payload``; what is copied is what the SHA-256 of the scene was made of.

    Parameters
    ----------
    chosen
        What goes into the pack.
    addresses
        By the key of each scene where its file lies.
    payload
        The folder ``data`` of the pack.

    Raises
    ------
    BermlineError
        When a file cannot be read, or is not the one that the case holds the SHA-256 of.
    """
    copied: list[Original] = []
    taken: set[str] = set()
    for scene in wanted_originals(chosen):
        (payload / FOLDER).mkdir(exist_ok=True)
        path = f"{FOLDER}/{free_name(scene, taken)}"
        if _copy(Path(addresses[scene.uuid]), payload / path, scene) != scene.sha256:
            raise BermlineError(
                message("{name} is not the file that its SHA-256 was made of.", name=scene.name),
                message("Make its hash anew in the Scenes panel, or find the file that it was."),
            )
        copied.append(Original(scene, path))
    return tuple(copied)


def _copy(source: Path, target: Path, scene: Scene) -> str:
    digest = hashlib.sha256()
    try:
        stream = source.open("rb")
    except OSError as problem:
        raise BermlineError(
            message("{name} cannot be read: {reason}.", name=scene.name, reason=problem.strerror),
            message("Check the scene in the Scenes panel."),
        ) from problem
    with stream, target.open("xb") as copy:
        while block := stream.read(_STEP):
            digest.update(block)
            copy.write(block)
    return digest.hexdigest()
