"""Importing tables: looked at first, then wholly or not at all."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...case.store import CasePlace
from ...core.chain.tables import RawFile, guess_plan, open_folder
from ...core.columns import Record
from ...core.errors import BermlineError
from ...jobs import Job, Progress
from ...words import counted, tr
from ..dock import Desk
from .book import Book
from .folder import ask_folder
from .import_check import Checked, check_files
from .import_dialog import ImportDialog
from .tabs import make_tabs

_PORTION = 500


class Importing(QObject):
    """Carries tables into the case; ``busy`` tells when it reads and when it is done.

    ``working`` carries each job that runs while no dialog of its own can cancel it.
    """

    busy = pyqtSignal(bool)
    working = pyqtSignal(object)

    def __init__(self, desk: Desk, book: Book, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._book = book
        self._window = window
        self._job: Job | None = None
        self._insertion: _Insertion | None = None
        self.dialog: ImportDialog | None = None

    def dispose(self) -> None:
        """Stop reading."""
        self._stop()
        self._close_dialog()

    def ask(self) -> None:
        """Ask for a folder of tables and look into it."""
        folder = ask_folder(self._window, tr("Import the tables of a chain from a folder"))
        if folder is not None:
            self.look_into(folder)

    def look_into(self, folder: Path) -> None:
        """Take the tables of a folder apart in the background, and show what they hold."""
        if self._job is not None or self.dialog is not None:
            return
        self.busy.emit(True)
        self._start(
            tr("Read the tables of a transfer chain"),
            lambda _progress: open_folder(folder),
            lambda files: self._show(folder, files),
        )

    def _show(self, folder: Path, files: tuple[RawFile, ...]) -> None:
        self._job = None
        self.dialog = dialog = ImportDialog(folder, files, guess_plan(files), make_tabs(), self._window)
        dialog.plan_changed.connect(lambda: self._check(files))
        dialog.accepted.connect(self._take)
        dialog.rejected.connect(self._end)
        dialog.open()
        self._check(files)

    def _check(self, files: tuple[RawFile, ...]) -> None:
        """Read the files as they are mapped now; a look that is under way is given up."""
        dialog = self.dialog
        if dialog is None:
            return
        self._stop()
        dialog.show_reading()
        plan, known = dialog.plan(), self._book.chain
        self._start(
            tr("Look through the tables of a transfer chain"),
            lambda _progress: check_files(files, plan, known),
            self._take_checked,
        )

    def _take_checked(self, checked: Checked) -> None:
        self._job = None
        if self.dialog is not None:
            self.dialog.show_checked(checked)

    def _take(self) -> None:
        """Keep all that was looked at, in one action."""
        checked = None if self.dialog is None else self.dialog.checked
        store = self._desk.session.store
        if checked is None or checked.found is None or store is None:
            self._end()
            return
        records = tuple(checked.found.chain.in_order())
        self._close_dialog()
        self._insertion = insertion = _Insertion(
            store.place, store.who, store.software_version, tr("Import transfer chain"), records
        )
        self._start(insertion.label, insertion.run, self._take_in)

    def _take_in(self, _count: int) -> None:
        """Notice what the background wrote."""
        insertion, self._insertion = self._insertion, None
        self._end()
        self._desk.session.look_for_outside_edits()
        words = counted(
            insertion.kept,
            tr("The chain was imported: 1 record with its links."),
            tr("The chain was imported: {count} records with their links."),
        )
        self._desk.messages.info(words)

    def _refuse(self, error: BermlineError) -> None:
        if self._insertion is not None and self._insertion.kept:  # it was stopped too late
            self._take_in(self._insertion.kept)
            return
        self._insertion = None
        self._end()
        self._desk.messages.error(error)

    def _start(self, words: str, work: Callable[[Progress], Any], take: Callable[[Any], None]) -> None:
        self._job = self._desk.jobs.start(words, work, take, self._refuse)
        if self.dialog is None:
            self.working.emit(self._job)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _end(self) -> None:
        self._stop()
        self._close_dialog()
        self.busy.emit(False)

    def _close_dialog(self) -> None:
        if self.dialog is not None:
            dialog, self.dialog = self.dialog, None
            dialog.close()
            dialog.deleteLater()


@dataclass
class _Insertion:
    """Adds records in one action, through a connection of the thread's own; ``kept`` says how many are in the case.

    The window's connection reads on meanwhile; a write through it is refused as busy until this one ends.
    """

    place: CasePlace
    who: str
    version: str
    label: str
    records: Sequence[Record]
    kept: int = 0

    def run(self, progress: Progress) -> int:
        """Add all, or nothing where it is stopped meanwhile; return how many are kept."""
        records = self.records
        with suppress(_Stopped), closing(self.place.open(self.who, self.version)) as store:
            with store.act(self.label) as action:
                for begin in range(0, len(records), _PORTION):
                    if progress.cancelled:
                        raise _Stopped
                    action.insert_many(records[begin : begin + _PORTION])
                    progress.set(min(1.0, (begin + _PORTION) / len(records)))
            self.kept = len(records)
        return self.kept


class _Stopped(Exception):
    """Takes an action back that nobody waits for any more."""
