"""The archived copy of a source in its form: attached, opened in the system's viewer, checked by its hash."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...core.chain.archive import ENDINGS, Archived, find_archived, keep_archived
from ...core.direction import show_marks
from ...core.errors import BermlineError
from ...core.records import Source
from ...jobs import Job
from ...plain import as_tip, plain_label
from ...words import tr
from ..dock import Desk

_DIGITS = 12


class ArchiveRow(QWidget):
    """Shows the archived copy of one kept source.

    Attaching is an action of its own, apart from the form's Save: the file is there or it is not. ``opened`` carries
    the file that was handed to the viewer, ``attached`` the source as it is kept with its new copy.
    """

    opened = pyqtSignal(str)
    attached = pyqtSignal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._source: Source | None = None
        self._job: Job | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.said = plain_label()
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column.addWidget(self.said)
        self.attach = QToolButton()
        self.attach.setText(tr("Attach a copy…"))
        self.attach.setToolTip(
            tr("Copy a saved page, image or web archive into the case's folder and record its SHA-256")
        )
        self.attach.clicked.connect(lambda _: self.ask_attach())
        self.open = QToolButton()
        self.open.setText(tr("Open"))
        self.open.setToolTip(tr("Check that the copy is untouched and open it in the system's viewer"))
        self.open.clicked.connect(lambda _: self.open_copy())
        row.addWidget(self.attach)
        row.addWidget(self.open)
        row.addStretch(1)
        column.addLayout(row)
        self.show_source(None)

    def dispose(self) -> None:
        """Stop copying."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def show_source(self, source: Source | None) -> None:
        """Show the copy of a source; one that is not kept yet has none."""
        self._source = source
        store = self._desk.session.store
        kept = source is not None and bool(source.uuid)
        path = source.archived_path if source is not None else None
        self.attach.setEnabled(kept and store is not None and not store.read_only and self._job is None)
        self.open.setEnabled(bool(path) and self._job is None)
        if not kept:
            self.said.setText(tr("Save the source first; a copy is attached to it then."))
        elif not path:
            self.said.setText(tr("No archived copy is attached."))
        else:
            digest = source.archived_sha256 or "" if source is not None else ""
            words = tr("SHA-256 {digits}…").format(digits=digest[:_DIGITS]) if digest else tr("no SHA-256 recorded")
            self.said.setText(f"{show_marks(Path(path).name)}\n{words}")
        self.said.setToolTip("" if source is None or not path else as_tip(f"{path}\n{source.archived_sha256 or ''}"))

    def ask_attach(self) -> None:
        """Ask for a file and attach it."""
        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Attach an archived copy"), "", tr("Archived copies ({kinds})").format(kinds=kinds)
        )
        if name:
            self.attach_file(Path(name))

    def attach_file(self, file: Path) -> None:
        """Copy a file beside the case in the background, and record it with the source once it is there."""
        store, source = self._desk.session.store, self._source
        if store is None or source is None or self._job is not None:
            return
        folder, label = store.folder, source.label
        self._job = self._desk.jobs.start(
            tr("Keep a copy of {name}").format(name=file.name),
            lambda progress: keep_archived(file, folder, label, progress.set),
            lambda kept: self._record(source, kept),
            self._refuse,
        )
        self.show_source(source)

    def open_copy(self) -> None:
        """Open the copy in the system's viewer, once its bytes are known to be those that were kept."""
        store, source = self._desk.session.store, self._source
        if store is None or source is None or not source.archived_path or self._job is not None:
            return
        path, sha256, folder = source.archived_path, source.archived_sha256, store.folder
        self._job = self._desk.jobs.start(
            tr("Check {name}").format(name=Path(path).name),
            lambda _progress: find_archived(path, sha256, folder),
            self._show,
            self._refuse,
        )
        self.show_source(source)

    def _record(self, source: Source, kept: Archived) -> None:
        self._end()
        store = self._desk.session.store
        if store is None:
            return
        words = tr("Attach a copy to {label}").format(label=source.label or source.name)
        try:
            changes = {"archived_path": store.relative(kept.path), "archived_sha256": kept.sha256}
            expected = self._desk.session.version_after(source, changes)
            with self._desk.session.act(words) as action:
                action.update(Source, source.uuid, expect_version=expected, **changes)
        except BermlineError as error:
            self._desk.messages.error(error)
            return
        now = self._desk.session.find(Source, source.uuid)
        if self._source is not None and self._source.uuid == source.uuid:  # another may have been picked meanwhile
            self.show_source(now)
        self.attached.emit(now)

    def _show(self, file: Path) -> None:
        self._end()
        self.opened.emit(str(file))
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._desk.messages.warn(tr("No program of this system opens {name}.").format(name=file.name))

    def _refuse(self, error: BermlineError) -> None:
        self._end()
        self._desk.messages.error(error)

    def _end(self) -> None:
        self._job = None
        source = self._source
        self.show_source(None if source is None else self._desk.session.find(Source, source.uuid) or source)
