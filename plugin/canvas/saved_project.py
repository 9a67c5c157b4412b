"""Looking at a project that QGIS has saved: on a full disk QGIS may cut it off, and says nothing of it."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt

from ..core.errors import BermlineError, message
from .project import case_of_project


class SavedProject(QObject):
    """Tells where the file of a project with a case is not whole, each time that QGIS has saved it.

    QGIS puts an archive (``.qgz``) in place by removing the old one and copying the new, and does not look whether
    all of it came. A plain ``.qgs`` it looks at by itself, and keeps the one before as ``.qgs~``.
    """

    def __init__(self, project: QgsProject, tell: Callable[[BermlineError], None], parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._tell = project, tell
        # QGIS says so before it makes the archive.
        project.projectSaved.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def dispose(self) -> None:
        """Let go of the project."""
        self._project.projectSaved.disconnect(self._look)

    def _look(self) -> None:
        path = Path(self._project.fileName())
        if path.suffix.lower() != ".qgz" or case_of_project(self._project) is None:
            return
        if not zipfile.is_zipfile(path):  # what says so stands at the very end
            self._tell(
                BermlineError(
                    message("QGIS did not save the project {path} whole.", path=path),
                    message("Make room on its disk, and save it again before you close QGIS. The case is whole."),
                )
            )
