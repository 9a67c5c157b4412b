"""Which case a QGIS project belongs to, kept in it relative to its file."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProject

_SCOPE = "Bermline"
_KEY = "/case"


def case_of_project(project: QgsProject) -> Path | None:
    """Return where the case of a project lies, whether or not the file is there; ``None`` for no case."""
    said, _found = project.readEntry(_SCOPE, _KEY, "")
    if not said:
        return None
    folder = _folder(project)
    return Path(said) if folder is None else Path(os.path.normpath(folder / said))


def keep_case_in_project(project: QgsProject, case: Path) -> None:
    """Write into a project which case it belongs to; absolute as long as the project has no file."""
    where = case.absolute()
    said = where.as_posix()
    folder = _folder(project)
    if folder is not None:
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
