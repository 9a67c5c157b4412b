"""Which case a QGIS project belongs to, kept in it relative to its file, or by its address on a server."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject

if TYPE_CHECKING:
    from ..case.store import CasePlace

_SCOPE = "Bermline"
_KEY = "/case"
_ON_A_SERVER = "postgis:"


def case_of_project(project: QgsProject) -> str | None:
    """Return the address of a project's case, whether or not the case is there; ``None`` for no case."""
    said, _found = project.readEntry(_SCOPE, _KEY, "")
    if not said:
        return None
    folder = _folder(project)
    if folder is None or said.startswith(_ON_A_SERVER):
        return str(said)
    return os.path.normpath(folder / said)


def keep_case_in_project(project: QgsProject, case: CasePlace) -> None:
    """Write into a project which case it belongs to; a path is absolute as long as the project has no file."""
    said = case.address
    folder = _folder(project)
    if case.path is not None:
        said = (where := case.path.absolute()).as_posix()
    if case.path is not None and folder is not None:
        try:
            said = Path(os.path.relpath(where, folder)).as_posix()
        except ValueError:
            said = where.as_posix()  # on another drive nothing is relative
    if project.readEntry(_SCOPE, _KEY, "")[0] != said:
        project.writeEntry(_SCOPE, _KEY, said)


def forget_case_in_project(project: QgsProject) -> None:
    """Take the case out of a project."""
    project.removeEntry(_SCOPE, _KEY)


def _folder(project: QgsProject) -> Path | None:
    """Return the folder of a project's file, also while it is first written; ``None`` where it has none."""
    known = project.absolutePath()
    if known:
        return Path(known)
    parent = Path(project.fileName()).parent
    return parent.absolute() if project.fileName() and parent.is_dir() else None


def saves_at_once(project: QgsProject) -> bool:
    """Whether a project saves the edits of all its layers at once, as it may from QGIS 3.26 on where that is chosen."""
    mode = getattr(project, "transactionMode", lambda: None)()
    return mode is not None and mode == getattr(type(mode), "BufferedGroups", None)
