"""The open case as a file that another process can read: its own, or a copy of what is on a server."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import QObject

from ..core.errors import BermlineError
from ..jobs import Job, Progress
from ..servers import write_case_file
from ..words import tr
from .dock import Desk


class CaseFile(QObject):
    """Hands out one file at a time; a copy goes when it is let go of."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._copy: Path | None = None

    @property
    def fetching(self) -> bool:
        """Whether a copy is being written."""
        return self._job is not None

    def ask(self, use: Callable[[Path], None], failed: Callable[[BermlineError], None]) -> None:
        """Call ``use`` with the file: at once where the case is one, else once the copy is written."""
        self.let_go()
        store = self._desk.session.store
        if store.path is not None:
            use(store.path)
            return
        place = store.place

        def write(progress: Progress) -> Path:
            path = write_case_file(place)
            if progress.cancelled:  # nobody is handed it any more
                path.unlink(missing_ok=True)
            return path

        def take(path: Path) -> None:
            self._job, self._copy = None, path
            use(path)

        self._job = self._desk.jobs.start(tr("Fetch the case from its server"), write, take, failed)

    def let_go(self) -> None:
        """Remove the copy, or end its writing."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._copy is not None:
            self._copy.unlink(missing_ok=True)
            self._copy = None
