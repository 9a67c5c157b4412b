"""What pieces of scenes and whole scenes in a pack have in common: which may leave, and the names of their files."""

from __future__ import annotations

import re
from pathlib import Path

from ..records import Scene

ENDING = ".tif"


def may_leave(scene: Scene) -> bool:
    """Whether the pixels of a scene may be passed on and are a file that stays."""
    return scene.raster_allowed and scene.figures_allowed and scene.preservation != "not preserved"


def free_name(scene: Scene, taken: set[str]) -> str:
    """Return a file name of plain letters that no other has, also where capitals do not count, and take it."""
    stem = re.sub(r"[^A-Za-z0-9_-]+", "_", Path(scene.name).stem).strip("_") or "scene"
    names = (f"{stem}{ending}{ENDING}" for ending in ("", *(f"_{number}" for number in range(2, len(taken) + 3))))
    name = next(name for name in names if name.lower() not in taken)
    taken.add(name.lower())
    return name
