"""Copying the open case or a part of it, and bringing a copy back; both in the background."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog, QFileDialog

from ..core.errors import BermlineError
from ..core.records import Site
from ..core.there import is_same_file
from ..jobs import Job, Progress
from ..place import software_version
from ..words import counted, tr
from .copy_dialogs import BringBackDialog, CopyChoice, CopyDialog
from .dock import Desk
from .side_by_side import names_from

if TYPE_CHECKING:
    from ..case.merge import Brought, Comparison
    from ..case.store import CasePlace

_FOLDER = "Bermline/copy_folder"


class Copying(QObject):
    """One copy, or one bringing back, at a time."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None

    def dispose(self) -> None:
        """End what runs."""
        if self._job is not None:
            self._job.cancel()

    def ask_copy(self) -> None:
        """Ask what goes into a copy and where to, and write it."""
        store = self._desk.session.store
        if store is None or self._busy():
            return
        folder = QgsSettings().value(_FOLDER, str(Path.home()), type=str)
        start = _free(Path(folder), store.place.name)
        sites, window = self._desk.session.records(Site), self._desk.iface.mainWindow()
        dialog = CopyDialog(sites, start, store.folder, window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            choice = dialog.choice()
            QgsSettings().setValue(_FOLDER, str(choice.path.parent))
            self.copy_to(choice)
        dialog.deleteLater()

    def copy_to(self, choice: CopyChoice) -> None:
        """Write a copy of the open case."""
        store = self._desk.session.store
        place, who = store.place, store.who

        def work(progress: Progress) -> Path:
            from ..case.replica import copy_files, files_of, take_snapshot, write_replica

            with closing(place.read(who)) as source:
                snapshot = take_snapshot(source, choice.sites)
            write_replica(snapshot, choice.path, who, software_version())
            if choice.with_files:
                copy_files(files_of(snapshot, place.folder), place.folder, choice.path.parent, progress)
            return choice.path

        self._start(tr("Copying the case"), work, self._tell_copied)

    def ask_bring_back(self) -> None:
        """Ask for a copy, compare it with the open case, and have the person decide."""
        if self._desk.session.store is None or self._busy():
            return
        folder = QgsSettings().value(_FOLDER, str(Path.home()), type=str)
        name, _ = QFileDialog.getOpenFileName(
            self._desk.iface.mainWindow(), tr("Bring a copy back"), folder, tr("Bermline case (*.gpkg)")
        )
        if name:
            QgsSettings().setValue(_FOLDER, str(Path(name).parent))
            self.bring_back(Path(name))

    def bring_back(self, path: Path) -> None:
        """Compare a copy with the open case; the person then decides."""
        store = self._desk.session.store
        if store.path is not None and is_same_file(path, store.path):
            words = tr("{name} is the case that is open. Choose a copy that was made from it with “Copy case…”.")
            self._desk.messages.warn(words.format(name=path.name))
            return
        place, who = store.place, store.who

        def work(_progress: Progress) -> Comparison:
            from ..case.merge import compare
            from ..case.open import FilePlace

            with closing(place.read(who)) as case, closing(FilePlace(path).read(who)) as copy:
                return compare(case, copy)

        self._start(tr("Comparing the copy"), work, lambda comparison: self._decide(place, path, comparison))

    def _decide(self, place: CasePlace, path: Path, comparison: Comparison) -> None:
        self._job = None
        if not self._still_open(place, path):
            return
        if not (comparison.alone or comparison.both or comparison.actions):
            words = tr("There is nothing in {name} that the case does not have.")
            self._desk.messages.info(words.format(name=path.name))
            return
        dialog = BringBackDialog(comparison, names_from(self._desk.session), self._desk.iface.mainWindow())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._apply(place, path, comparison, dialog.wanted())
        dialog.deleteLater()

    def _apply(self, place: CasePlace, path: Path, comparison: Comparison, wanted: set[tuple[str, str]]) -> None:
        if not self._still_open(place, path):
            return
        store = self._desk.session.store
        who, version = store.who, store.software_version

        def work(_progress: Progress) -> Brought:
            from ..case.merge import bring_back
            from ..case.open import FilePlace

            with closing(place.open(who, version)) as case, closing(FilePlace(path).read(who)) as copy:
                return bring_back(case, copy, comparison, wanted)

        self._start(tr("Bringing the copy back"), work, self._tell_brought)

    def _still_open(self, place: CasePlace, path: Path) -> bool:
        """Whether the case is open that a copy was compared with: what was found holds for no other."""
        store = self._desk.session.store
        if store is not None and store.place.address == place.address:
            return True
        words = tr("{name} was compared with {case}, which is not open any more. Nothing was brought back.")
        self._desk.messages.warn(words.format(name=path.name, case=place.name))
        return False

    def _tell_copied(self, path: Path) -> None:
        self._job = None
        self._desk.messages.info(tr("The copy is {path}.").format(path=path))

    def _tell_brought(self, brought: Brought) -> None:
        self._job = None
        self._desk.session.look_for_outside_edits()
        said = [
            counted(
                brought.taken, tr("1 record was taken from the copy."), tr("{count} records were taken from the copy.")
            )
        ]
        if brought.kept:
            said.append(counted(brought.kept, tr("1 stays as it is here."), tr("{count} stay as they are here.")))
        said.append(
            counted(
                brought.joined,
                tr("1 action joined the journal. Undo takes it back."),
                tr("{count} actions joined the journal. Undo takes it back."),
            )
        )
        self._desk.messages.info(" ".join(said))

    def _busy(self) -> bool:
        if self._job is not None:
            self._desk.messages.warn(tr("A copy is being written or brought back."))
        return self._job is not None

    def _start(self, words: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        self._job = self._desk.jobs.start(words, work, done, self._fail)

    def _fail(self, error: BermlineError) -> None:
        self._job = None
        self._desk.messages.error(error)


def _free(folder: Path, name: str) -> Path:
    """Return the path of a copy that does not exist yet."""
    path, number = folder / f"{name}-copy.gpkg", 2
    while path.exists():
        path, number = folder / f"{name}-copy-{number}.gpkg", number + 1
    return path
