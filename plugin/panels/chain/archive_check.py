"""All archived copies of a chain's sources looked at, whether each still is what was kept."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import QObject, QSize
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...core.chain.archive import check_archived
from ...core.errors import BermlineError
from ...core.records import Source
from ...jobs import Job
from ...plain import plain_label
from ...words import explain, tr
from ..dock import Desk
from .word_tables import words_table


class ArchiveCheck(QObject):
    """Hashes every archived copy in the background and says which are missing or changed."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._job: Job | None = None

    def dispose(self) -> None:
        """Stop looking."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def run(self) -> None:
        """Look at every copy."""
        store = self._desk.session.store
        if store is None or self._job is not None:
            return
        sources = [source for source in self._desk.session.records(Source) if source.archived_path]
        if not sources:
            self._desk.messages.info(tr("No source has an archived copy."))
            return
        folder = store.folder
        self._job = self._desk.jobs.start(
            tr("Check the archived copies"),
            lambda progress: check_archived(sources, folder, progress.set),
            lambda broken: self._tell(len(sources), broken),
            self._refuse,
        )

    def show(self, rows: list[tuple[str, str]]) -> None:
        """List the copies that are not what was kept."""
        dialog = BrokenCopies(rows, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _tell(self, count: int, broken: Sequence[tuple[Source, BermlineError]]) -> None:
        self._job = None
        if broken:
            self.show([(source.label or source.name, explain(error)) for source, error in broken])
        else:
            words = tr("{n} archived copies were read; each is as it was kept.")
            one = tr("The one archived copy was read; it is as it was kept.")
            self._desk.messages.info(words.format(n=count) if count > 1 else one)

    def _refuse(self, error: BermlineError) -> None:
        self._job = None
        self._desk.messages.error(error)


class BrokenCopies(QDialog):
    """Lists sources whose archived copy is missing or was changed, with what to do."""

    def __init__(self, rows: list[tuple[str, str]], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Archived copies"))
        column = QVBoxLayout(self)
        column.addWidget(plain_label(tr("These copies are not as they were kept:")))
        self.table = words_table((tr("Source"), tr("What")), list(rows))
        column.addWidget(self.table)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return room for a few lines."""
        return QSize(640, 300)
