"""The actions of the case as a whole: new, open, worked example, recent, close, undo and redo."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, QStandardPaths, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu

from ..case.errors import CaseError
from ..case.labels import said
from ..core.errors import BermlineError
from ..core.there import is_file_there
from ..jobs import Job, Newest, Progress
from ..long_lived import looked_through_seldom
from ..messages import Telling
from ..place import resource, software_version
from ..plain import as_tip
from ..servers import is_on_server, words_of
from ..words import explain, say, tr
from .arrival import Arrival
from .copying import Copying
from .dock import Desk, WaysToACase
from .server_cases import ServerCases
from .step_back import StepBack

if TYPE_CHECKING:  # what keeps a case is loaded when one is opened, not when QGIS starts
    from ..case.look_through import LookedThrough
    from ..case.store import CasePlace, CaseStore

_RECENT_KEY = "Bermline/recent_cases"
_FOLDER_KEY = "Bermline/case_folder"
_RECENT_MOST = 8


def icon(name: str) -> QIcon:
    """Return one of the plugin's icons."""
    return QIcon(str(resource("icons", f"{name}.svg")))


class CaseActions(QObject):
    """Makes the actions and carries them out; ``menu_actions`` is what menu and toolbar show.

    ``looking_through`` tells that a large case is being opened on a thread, and that the window has time meanwhile.
    """

    looking_through = pyqtSignal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("bermlineCaseActions")
        self._desk = desk
        self._job: Job | None = None
        self._of_opening = Telling(desk.messages)
        self._opening = Newest(desk.jobs, self._of_opening.error)
        self.settle: Callable[[], bool] = lambda: True
        """Has what was typed and not saved kept or dropped, and says whether the open case may be left."""
        self.new = self._action("bermlineNewCase", "case_new", tr("New case…"), self._leaving(self.ask_new))
        self.open = self._action("bermlineOpenCase", "case_open", tr("Open case…"), self._leaving(self.ask_open))
        self._arrival = Arrival(lambda: self.settle(), self)
        self.server = ServerCases(desk, self._arrival, self._call_off, self._welcome, self)
        self.new_server = self._action(
            "bermlineNewServerCase", "case_server_new", tr("New case on PostGIS…"), self._leaving(self.server.ask_new)
        )
        self.open_server = self._action(
            "bermlineOpenServerCase",
            "case_server_open",
            tr("Open case on PostGIS…"),
            self._leaving(self.server.ask_open),
        )
        self.example = self._action(
            "bermlineOpenExample", "case_example", tr("Open the worked example"), self._leaving(self.open_example)
        )
        self.copying = Copying(desk, self)
        self.copy = self._action("bermlineCopyCase", "case_copy", tr("Copy case…"), self.copying.ask_copy)
        self.bring_back = self._action(
            "bermlineBringBack", "case_bring_back", tr("Bring a copy back…"), self.copying.ask_bring_back
        )
        self.close = self._action("bermlineCloseCase", "case_close", tr("Close case"), self._leaving(self.leave))
        self._stepping = StepBack(desk, self)
        self._stepping.changed.connect(self._refresh)
        self.undo = self._action("bermlineUndo", "undo", tr("Undo"), self._stepping.undo)
        self.redo = self._action("bermlineRedo", "redo", tr("Redo"), self._stepping.redo)
        self.recent = QMenu(tr("Recent cases"))
        self.recent.aboutToShow.connect(self._fill_recent)
        for signal in (desk.session.opened, desk.session.closed, desk.session.changed):
            signal.connect(self._refresh)
        self._refresh()

    def ways(self) -> WaysToACase:
        """Return the three ways to a case, for the page that a dock shows without one."""
        return WaysToACase(self.ask_new, self.ask_open, self.open_example)

    def registered(self) -> tuple[tuple[QAction, str], ...]:
        """Return the actions with the shortcuts that QGIS offers to change."""
        return (
            (self.new, ""),
            (self.open, ""),
            (self.new_server, ""),
            (self.open_server, ""),
            (self.example, ""),
            (self.copy, ""),
            (self.bring_back, ""),
            (self.close, ""),
            (self.undo, "Ctrl+Alt+Z"),
            (self.redo, "Ctrl+Alt+Y"),
        )

    def fill_menu(self, menu: QMenu) -> None:
        """Put the actions into a menu, in the order in which they are looked for."""
        menu.addActions([self.new, self.open, self.new_server, self.open_server, self.example])
        menu.addMenu(self.recent)
        menu.addActions([self.copy, self.bring_back, self.close])
        menu.addSeparator()
        menu.addActions([self.undo, self.redo])

    def dispose(self) -> None:
        """Let go of the session and of a running job."""
        session = self._desk.session
        for signal in (session.opened, session.closed, session.changed):
            signal.disconnect(self._refresh)
        self.settle = lambda: True
        self._call_off()
        if self._job is not None:
            self._job.cancel()
        self.server.dispose()
        self.copying.dispose()
        self._stepping.changed.disconnect(self._refresh)
        self._stepping.dispose()
        self.recent.deleteLater()

    def leave(self) -> None:
        """Close the case, and let none come in that is being opened: it was asked for in what is left."""
        self._call_off()
        self._desk.session.close()

    def ask_new(self) -> None:
        """Ask where the new case goes, and make it there."""
        name, _ = QFileDialog.getSaveFileName(
            self._desk.iface.mainWindow(), tr("New case"), self._start_folder(), tr("Bermline case (*.gpkg)")
        )
        if name:
            self._call_off()
            path = Path(name if name.lower().endswith(".gpkg") else f"{name}.gpkg")
            self._try(lambda: self._desk.session.create(path, path.stem))

    def ask_open(self) -> None:
        """Ask for a case and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._desk.iface.mainWindow(), tr("Open case"), self._start_folder(), tr("Bermline case (*.gpkg)")
        )
        if name:
            self.open_path(Path(name))

    def open_address(self, address: str) -> None:
        """Open the case that a project or the list of recent cases names."""
        if is_on_server(address):
            self.server.open_address(address)
        else:
            self.open_path(Path(address))

    def open_path(self, path: Path) -> None:
        """Open the case at ``path``; a problem is told and nothing else happens.

        A file that takes long is looked through and read on a thread, and is the session's later.
        """
        from ..case.look_through import look_through, takes_long

        self._call_off()
        if not takes_long(path):
            self._try(lambda: self._desk.session.open(path))
            return
        who = self._desk.session.who

        def work() -> LookedThrough:
            with looked_through_seldom():
                return look_through(path, who, software_version())

        words = tr("Opening the case {name}").format(name=path.stem)
        self._opening.begin(words, work, partial(self._open_looked_through, path))
        self.looking_through.emit()

    def open_example(self) -> None:
        """Open the worked example, building it in the documents folder where it is not there yet."""
        if self._job is not None:
            return
        documents = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
        )
        folder = documents / tr("Bermline worked example")
        path = folder / "example.gpkg"
        if path.exists():
            self.open_path(path)
            return
        who = self._desk.session.who

        def build(progress: Progress) -> Path:
            from ..example import build_example

            return build_example(folder, who, progress.set)

        self._job = self._desk.jobs.start(tr("Building the worked example"), build, self._built, self._not_built)

    def _open_looked_through(self, path: Path, found: LookedThrough) -> None:
        from ..case.open import open_looked_through

        session = self._desk.session
        self._arrival.expect(
            lambda: self._try(
                lambda: session.take(open_looked_through(path, found.left_out, session.who, software_version()), found)
            )
        )

    def _call_off(self) -> None:
        """Let no case come in that is still being opened: another was asked for since, or none."""
        self._opening.stop()
        self.server.stop()
        self._arrival.call_off()

    def _built(self, path: Path) -> None:
        self._job = None
        self._arrival.expect(lambda: self._open_built(path))

    def _open_built(self, path: Path) -> None:
        self.open_path(path)
        store = self._desk.session.store
        if store is None or store.path != path:  # that it could not be opened is told
            return
        self._desk.messages.info(tr("The worked example is open; it is kept in {folder}.").format(folder=path.parent))

    def _not_built(self, error: BermlineError) -> None:
        self._job = None
        self._desk.messages.error(error)

    def _action(self, name: str, icon_name: str, words: str, run: Callable[[], None]) -> QAction:
        action = QAction(icon(icon_name), words, self)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: run())
        return action

    def _leaving(self, step: Callable[[], None]) -> Callable[[], None]:
        """Return a step that leaves the open case, to be taken once nothing typed is lost by it."""

        def run() -> None:
            if self.settle():
                step()

        return run

    def _try(self, step: Callable[[], None]) -> None:
        try:
            step()
        except BermlineError as error:
            self._of_opening.error(error)
            return
        self._of_opening.settle()
        self._welcome()

    def _welcome(self) -> None:
        """Remember the case that was opened, and say where it can be read alone."""
        store = self._desk.session.store
        if store is None:
            return
        self._remember(store.place)
        if store.left_out is not None:
            told = BermlineError(store.left_out.what, store.left_out.remedy)
            if store.path is None:  # what lies beside a case on a server may be meant: a view for a report
                self._desk.messages.warn(explain(told))
            else:
                self._desk.messages.error(told)
        if store.read_only and store.path is None:
            self._desk.messages.warn(tr("This case can be read but not changed: yours is the role of a reader."))
        elif store.read_only:
            self._desk.messages.warn(tr("This case can be read but not changed: its file or folder is read-only."))

    def _refresh(self, *_: object) -> None:
        store = self._desk.session.store
        for action in (self.close, self.copy):
            action.setEnabled(store is not None)
        self.bring_back.setEnabled(store is not None and not store.read_only)
        undo, redo = _labels(store)
        for action, verb, label in ((self.undo, tr("Undo"), undo), (self.redo, tr("Redo"), redo)):
            action.setEnabled(label is not None and not self._stepping.busy)
            words = verb if label is None else f"{verb}: {label}"
            action.setText(words)
            action.setToolTip(as_tip(words))

    def _start_folder(self) -> str:
        return QgsSettings().value(_FOLDER_KEY, str(Path.home()))

    def _remember(self, place: CasePlace) -> None:
        settings = QgsSettings()
        kept = [item for item in settings.value(_RECENT_KEY, [], type=list) if item != place.address]
        settings.setValue(_RECENT_KEY, [place.address, *kept][:_RECENT_MOST])
        if place.path is not None:
            settings.setValue(_FOLDER_KEY, str(place.folder))

    def _fill_recent(self) -> None:
        self.recent.clear()
        for item in QgsSettings().value(_RECENT_KEY, [], type=list):
            entry = self.recent.addAction(words_of(item))
            entry.setEnabled(is_on_server(item) or is_file_there(Path(item)))
            run = self._leaving(partial(self.open_address, item))
            entry.triggered.connect(lambda _checked=False, run=run: run())
        if self.recent.isEmpty():
            self.recent.addAction(tr("None yet")).setEnabled(False)


def _labels(store: CaseStore | None) -> tuple[str | None, str | None]:
    """Return what undo and redo would take back; nothing while the case cannot be read."""
    if store is None:
        return None, None
    try:
        undo, redo = store.undo_label, store.redo_label
    except CaseError:
        return None, None
    return (None if undo is None else say(said(undo))), (None if redo is None else say(said(redo)))
