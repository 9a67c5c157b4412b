"""What is written of a chain into files: its tables, its places, rows as they are shown, pictures of its charts."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QSize, Qt
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...core.chain.gather import ChainRecords
from ...core.chain.geojson import write_geojson
from ...core.chain.tables import FILES, left_out, write_chain
from ...core.errors import BermlineError
from ...sheets.picture import save_picture
from ...words import counted, say, tr
from ..dock import Desk
from ..saving import ask_place, save_text
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
        """Write the tables of the chain into a folder in the background, over those that are there."""
        chain = self._chain()
        missing = ", ".join(say(what) for what in left_out(chain))

        def tell(files: tuple[Path, ...]) -> None:
            one, several = tr("1 table was written to {folder}."), tr("{count} tables were written to {folder}.")
            words = counted(len(files), one, several, folder=folder)
            if missing:
                self._desk.messages.warn(words + " " + tr("They have no place for: {what}.").format(what=missing))
            else:
                self._desk.messages.info(words)

        self._write(tr("Write the tables of the chain"), lambda: write_chain(chain, folder), tell)

    def ask_geojson(self) -> None:
        """Ask for a file and write sites and movements into it as GeoJSON."""
        file = ask_place(self._window, tr("Export sites and movements"), "movements.geojson", "GeoJSON (*.geojson)")
        if file is not None:
            self.export_geojson(file)

    def export_geojson(self, file: Path) -> None:
        """Write sites and movements as GeoJSON in the background."""
        chain = self._chain()
        words = tr("Sites and movements were written to {file}.").format(file=file)
        self._write(
            tr("Write sites and movements as GeoJSON"),
            lambda: write_geojson(chain, file),
            lambda _file: self._desk.messages.info(words),
        )

    def ask_rows(self, text: str, title: str) -> None:
        """Ask for a file and write rows, given as CSV, into it."""
        save_text(self._window, self._desk.messages, tr("Export {title}").format(title=title), f"{title}.csv", text)

    def ask_picture(self, size: QSize, draw: Callable[[QPainter], None]) -> None:
        """Ask for a file and write a picture into it."""
        file = ask_place(self._window, tr("Save the chart"), "chart.svg", "SVG (*.svg);;PNG (*.png)")
        if file is not None:
            self.save_picture(size, draw, file)

    def save_picture(self, size: QSize, draw: Callable[[QPainter], None], file: Path) -> None:
        """Write a picture, SVG or PNG."""
        try:
            save_picture(size, draw, file, tr("Transfer chain"))
        except BermlineError as error:
            self._desk.messages.error(error)
        else:
            self._desk.messages.info(tr("The picture was written to {file}.").format(file=file))

    def _write(self, words: str, write: Callable[[], Any], tell: Callable[[Any], None]) -> None:
        self._desk.jobs.start(words, lambda _progress: write(), tell, self._desk.messages.error)

    def _confirm(self, words: str) -> bool:
        cancel = QMessageBox.StandardButton.Cancel
        box = QMessageBox(QMessageBox.Icon.Question, tr("Chain"), words, cancel, self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        accepted = box.clickedButton() is replace
        box.deleteLater()
        return accepted
