"""Scenes shown where the ground is: moved back by their shift, by small files beside the case that point to theirs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import BermlineError, message, writing
from ..core.records import Scene
from ..core.whole_file import whole_file
from .scene_steps import is_service, source_of

if TYPE_CHECKING:  # QGIS starts without what keeps a case
    from ..case.store import CaseStore

FOLDER = "corrected"
"""Where the files lie, beside the case. They can be deleted: they are written anew when they are asked for."""
_KEY = 8


def can_be_corrected(scene: Scene) -> bool:
    """Whether the shift of a scene was measured, and it is a file."""
    return scene.shift_east_m is not None and scene.shift_north_m is not None and not is_service(scene)


def corrected_source(store: CaseStore, scene: Scene) -> str:
    """Write the file that shows a scene corrected, and return its path.

    Raises :class:`BermlineError` where the scene cannot be read or the file not be written.
    """
    from ..core.imagery.registration import corrected_vrt

    vrt = corrected_vrt(source_of(store, scene), scene.shift_east_m, scene.shift_north_m)
    path = corrected_path(store, scene)
    try:
        with writing(path):
            path.parent.mkdir(exist_ok=True)
            if not path.exists() or path.read_text(encoding="utf-8") != vrt:
                with whole_file(path) as draft:
                    draft.write_text(vrt, encoding="utf-8")
    except BermlineError as error:
        raise BermlineError(
            error.what,
            message("Scenes are shown as they are. Make room, or copy the case to a folder that you may write to."),
        ) from error
    return str(path)


def corrected_path(store: CaseStore, scene: Scene) -> Path:
    """Return where the file that shows a scene corrected lies."""
    stem = re.sub(r"[^\w.-]+", "_", Path(scene.path).stem)
    return store.folder / FOLDER / f"{stem}_{scene.uuid[:_KEY]}.vrt"
