"""What is written of a chain into files: its tables, its places, rows as they are shown, pictures of its charts."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import QObject, QSize, Qt
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ...core.chain.gather import ChainRecords
from ...core.chain.geojson import write_geojson
from ...core.chain.tables import FILES, left_out, write_chain
from ...core.errors import BermlineError, message
from ...sheets.picture import save_picture
from ...words import say, tr
from ..dock import Desk
from .folder import ask_folder


class Exchange(QObject):
    """Asks where to, writes, and tells how it went."""

    def __init__(self, desk: Desk, chain: Callable[[], ChainRecords], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._chain = chain
        self._window = window

    def ask_export(self) -> None:
        """Ask for a folder and write the tables into it."""
        folder = ask_folder(self._window, tr("Export the tables of the chain to a folder"))
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

    def ask_rows(self, text: str, title: str) -> None:
        """Ask for a file and write rows, given as CSV, into it."""
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Export {title}").format(title=title), "", "CSV (*.csv)")
        if name:
            self.export_rows(text, Path(name) if Path(name).suffix else Path(name).with_suffix(".csv"))

    def export_rows(self, text: str, file: Path) -> None:
        """Write rows, given as CSV, in UTF-8 with the mark by which spreadsheets know it."""
        try:
            file.write_text(text, encoding="utf-8-sig", newline="\n")
        except OSError as error:
            why = error.strerror or str(error)
            self._desk.messages.error(
                BermlineError(
                    message("“{name}” cannot be written: {why}", name=file.name, why=why),
                    message("Check that the folder is there and can be written to."),
                )
            )
        else:
            self._desk.messages.info(tr("The rows were written to {file}.").format(file=file))

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

    def _confirm(self, words: str) -> bool:
        cancel = QMessageBox.StandardButton.Cancel
        box = QMessageBox(QMessageBox.Icon.Question, tr("Chain"), words, cancel, self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        accepted = box.clickedButton() is replace
        box.deleteLater()
        return accepted
