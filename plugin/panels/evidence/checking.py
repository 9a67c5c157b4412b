"""Checking packs from the panel: any pack, not only those of the case that is open."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ...core.errors import BermlineError
from ...core.evidence.verdict import Verdict
from ...jobs import Job, Progress
from ...words import explain, tr
from ..dock import Desk
from .exporting import FOLDER
from .view import EvidenceView


class Checking(QObject):
    """Checks one pack at a time on a thread."""

    def __init__(self, desk: Desk, view: EvidenceView) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._job: Job | None = None
        view.verdict.folder_asked.connect(self.ask_folder)
        view.verdict.zip_asked.connect(self.ask_zip)
        view.verdict.dropped.connect(self.verify)

    def dispose(self) -> None:
        """End what runs."""
        if self._job is not None:
            self._job.cancel()

    def ask_folder(self) -> None:
        """Ask for a pack that is a folder, and check it."""
        chosen = QFileDialog.getExistingDirectory(self._view, tr("Verify pack: its folder"), self._start())
        if chosen:
            self.verify(Path(chosen))

    def ask_zip(self) -> None:
        """Ask for a pack that is a zip, and check it."""
        chosen, _ = QFileDialog.getOpenFileName(self._view, tr("Verify pack"), self._start(), tr("Zip (*.zip)"))
        if chosen:
            self.verify(Path(chosen))

    def verify(self, pack: Path) -> None:
        """Check a pack in the background and show what came out."""
        if self._job is not None:
            return

        def work(_progress: Progress) -> tuple[Path, Verdict]:
            from ...core.evidence.verify import verify_pack  # takes long enough to be seen

            return pack, verify_pack(pack)

        self._view.tabs.setCurrentWidget(self._view.verdict)
        self._view.verdict.show_running(pack)
        self._job = self._desk.jobs.start(tr("Verify pack"), work, self._show, self._tell)

    def _start(self) -> str:
        store = self._desk.session.store
        return QgsSettings().value(FOLDER, "" if store is None else str(store.folder), type=str)

    def _show(self, result: tuple[Path, Verdict]) -> None:
        self._job = None
        self._view.verdict.show_verdict(*result)

    def _tell(self, error: BermlineError) -> None:
        self._job = None
        self._desk.messages.error(error)
        self._view.verdict.show_failure(explain(error))
