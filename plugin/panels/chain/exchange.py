"""Importing and exporting the tables of a chain: looked at first, then wholly or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Sequence

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from ...case.store import open_case
from ...core.chain.gather import ChainRecords
from ...core.chain.geojson import write_geojson
from ...core.chain.tables import FILES, ReadChain, TableErrors, left_out, look_into, write_chain
from ...core.errors import BermlineError
from ...core.records import Record
from ...jobs import Job, Progress
from ...sheets.picture import save_picture
from ...words import explain, say, tr
from ..dock import Desk
from .exchange_dialogs import PreviewDialog, ProblemsDialog

_PORTION = 500
_FOLDER_KEY = "Bermline/chain_folder"


class Exchange(QObject):
    """Carries tables into the case and out of it; ``busy`` tells when it reads and when it is done."""

    busy = pyqtSignal(bool)

    def __init__(self, desk: Desk, chain: Callable[[], ChainRecords], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._chain = chain
        self._window = window
        self._job: Job | None = None

    def dispose(self) -> None:
        """Stop reading."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def ask_import(self) -> None:
        """Ask for a folder of tables and import it."""
        folder = self._ask_folder(tr("Import the tables of a chain from a folder"))
        if folder is not None:
            self.import_folder(folder)

    def import_folder(self, folder: Path) -> None:
        """Read a folder of tables in the background, show what it holds, and keep all of it or nothing."""
        if self._job is not None:
            return
        known = self._chain()
        self.busy.emit(True)
        self._job = self._desk.jobs.start(
            tr("Read the tables of a transfer chain"),
            lambda _progress: look_into(folder, known),
            lambda found: self._take_tables(folder, found),
            self._refuse_tables,
        )

    def ask_export(self) -> None:
        """Ask for a folder and write the tables into it."""
        folder = self._ask_folder(tr("Export the tables of the chain to a folder"))
        if folder is None:
            return
        there = ", ".join(name for name in FILES if (folder / name).exists())
        if not there or self._confirm(tr("The folder holds {files} already. Replace them?").format(files=there)):
            self.export_folder(folder)

    def export_folder(self, folder: Path) -> None:
        """Write the tables of the chain into a folder, over those that are there."""
        chain = self._chain()
        try:
            files = write_chain(chain, folder)
        except BermlineError as error:
            self._desk.messages.error(error)
            return
        words = tr("{n} tables were written to {folder}.").format(n=len(files), folder=folder)
        missing = ", ".join(say(what) for what in left_out(chain))
        if missing:
            self._desk.messages.warn(words + " " + tr("They have no place for: {what}.").format(what=missing))
        else:
            self._desk.messages.info(words)

    def ask_geojson(self) -> None:
        """Ask for a file and write sites and movements into it as GeoJSON."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export sites and movements"), "", "GeoJSON (*.geojson)"
        )
        if name:
            self.export_geojson(Path(name) if Path(name).suffix else Path(name).with_suffix(".geojson"))

    def export_geojson(self, file: Path) -> None:
        """Write sites and movements as GeoJSON."""
        try:
            write_geojson(self._chain(), file)
        except BermlineError as error:
            self._desk.messages.error(error)
        else:
            self._desk.messages.info(tr("Sites and movements were written to {file}.").format(file=file))

    def ask_picture(self, size: QSize, draw: Callable[[QPainter], None]) -> None:
        """Ask for a file and write a picture into it."""
        name, chosen = QFileDialog.getSaveFileName(self._window, tr("Save the chart"), "", "SVG (*.svg);;PNG (*.png)")
        if name:
            file = Path(name)
            self.save_picture(size, draw, file if file.suffix else file.with_suffix(f".{chosen[:3].lower() or 'svg'}"))

    def save_picture(self, size: QSize, draw: Callable[[QPainter], None], file: Path) -> None:
        """Write a picture, SVG or PNG."""
        try:
            save_picture(size, draw, file, tr("Transfer chain"))
        except BermlineError as error:
            self._desk.messages.error(error)
        else:
            self._desk.messages.info(tr("The picture was written to {file}.").format(file=file))

    def run(self, dialog: QDialog) -> bool:
        """Show a dialog until it is closed; say whether it was accepted."""
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted

    def _ask_folder(self, title: str) -> Path | None:
        before = QgsSettings().value(_FOLDER_KEY, "", type=str)
        folder = QFileDialog.getExistingDirectory(self._window, title, before)
        if not folder:
            return None
        QgsSettings().setValue(_FOLDER_KEY, folder)
        return Path(folder)

    def _confirm(self, words: str) -> bool:
        cancel = QMessageBox.StandardButton.Cancel
        box = QMessageBox(QMessageBox.Icon.Question, tr("Chain"), words, cancel, self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        accepted = box.clickedButton() is replace
        box.deleteLater()
        return accepted

    def _take_tables(self, folder: Path, found: ReadChain) -> None:
        self._end()
        if not self.run(PreviewDialog(folder, found, self._window)):
            return
        store = self._desk.session.store
        if store is None:
            return
        records = tuple(found.chain.in_order())
        path, who, version, label = store.path, store.who, store.software_version, tr("Import transfer chain")
        self.busy.emit(True)
        self._job = self._desk.jobs.start(
            label,
            lambda progress: _insert(path, who, version, label, records, progress),
            self._take_in,
            self._refuse_tables,
        )

    def _take_in(self, count: int) -> None:
        """Notice what the background wrote."""
        self._end()
        self._desk.session.look_for_outside_edits()
        words = tr("The chain was imported: {n} records with their links.")
        self._desk.messages.info(words.format(n=count))

    def _refuse_tables(self, error: BermlineError) -> None:
        self._end()
        if isinstance(error, TableErrors):
            self.run(ProblemsDialog(explain(error), error.problems, self._window))
        else:
            self._desk.messages.error(error)

    def _end(self) -> None:
        self._job = None
        self.busy.emit(False)


def _insert(path: Path, who: str, version: str, label: str, records: Sequence[Record], progress: Progress) -> int:
    """Add records in one action, through a connection of the thread's own; return how many, 0 where it was cancelled.

    The window's connection reads on meanwhile; a write through it is refused as busy until this one ends.
    """
    store = open_case(path, who, version)
    try:
        with store.act(label) as action:
            for begin in range(0, len(records), _PORTION):
                if progress.cancelled:
                    raise _Stopped
                action.insert_many(records[begin : begin + _PORTION])
                progress.set(min(1.0, (begin + _PORTION) / len(records)))
    except _Stopped:
        return 0
    finally:
        store.close()
    return len(records)


class _Stopped(Exception):
    """Takes an action back that nobody waits for any more."""
