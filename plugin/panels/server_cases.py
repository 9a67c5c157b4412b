"""Cases on PostGIS from the Case menu: new and open, in the background while the server is asked."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog

from ..core.errors import BermlineError, message
from ..jobs import Job, Progress
from ..place import software_version
from ..servers import connection_names, keep_scene_folder, place_at, scene_folder, server_named
from ..words import explain, tr
from .arrival import Arrival
from .dock import Desk
from .server_dialogs import NewServerCase, OpenServerCase, ServerChoice

if TYPE_CHECKING:
    from ..case.postgis.server import Server
    from ..case.store import CaseStore


class ServerCases(QObject):
    """Asks for a case on a server and has it opened; ``opened`` is called once it is the session's.

    ``call_off`` lets no case come in that was asked for before.
    """

    def __init__(
        self,
        desk: Desk,
        arrival: Arrival,
        call_off: Callable[[], None],
        opened: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._arrival = arrival
        self._call_off = call_off
        self._opened = opened
        self._opening: Job | None = None
        self._listing: Job | None = None
        desk.session.lost.connect(self._tell_lost)
        desk.session.reached.connect(self._tell_reached)

    def dispose(self) -> None:
        """Let go of the session and of what runs."""
        self._desk.session.lost.disconnect(self._tell_lost)
        self._desk.session.reached.disconnect(self._tell_reached)
        self._cancel(self._opening, self._listing)

    def stop(self) -> None:
        """Let no case come in that is being opened."""
        self._cancel(self._opening)
        self._opening = None

    def ask_new(self) -> None:
        """Ask where a new case goes, and make it there."""
        store = self._desk.session.store
        folder = scene_folder("") if store is None else store.folder
        title = "" if store is None else store.title
        dialog = NewServerCase(connection_names(), folder, title, self._desk.iface.mainWindow())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.create(dialog.choice())
        dialog.deleteLater()

    def ask_open(self) -> None:
        """Ask for a case, and open it."""
        dialog = OpenServerCase(connection_names(), scene_folder(""), self._desk.iface.mainWindow())
        dialog.connection_chosen.connect(lambda name: self._list(name, dialog))
        dialog.cases.itemSelectionChanged.connect(lambda: self._offer_folder(dialog))
        if dialog.connection.count():
            self._list(dialog.connection.currentText(), dialog)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        self._cancel(self._listing)
        if accepted:
            choice = dialog.choice()
            address = self._address(choice)
            if address is not None:
                keep_scene_folder(address, choice.folder)
                self.open_address(address)
        dialog.deleteLater()

    def create(self, choice: ServerChoice) -> None:
        """Make a case on a server, and open it."""
        address = self._address(choice)
        if address is None:
            return
        keep_scene_folder(address, choice.folder)
        server, who, version = server_named(choice.connection), self._desk.session.who, software_version()
        store = self._desk.session.store
        shared = store.place if choice.shared and store is not None else None

        def make(_progress: Progress) -> CaseStore:
            from ..case.postgis.create import create_case_on
            from ..case.postgis.share import share_case_on
            from ..case.replica import take_snapshot

            _make_folder(choice.folder)
            if shared is None:
                return create_case_on(server, choice.schema, choice.title, who, choice.folder, version)
            with closing(shared.read(who)) as source:
                snapshot = take_snapshot(source)
            return share_case_on(snapshot, server, choice.schema, choice.title, who, choice.folder, version)

        self._start(tr("Making the case {title}").format(title=choice.title), make)

    def open_address(self, address: str) -> None:
        """Open the case at an address."""
        try:
            place = place_at(address)
        except BermlineError as error:
            self._desk.messages.error(error)
            return
        who = self._desk.session.who

        def open_there(_progress: Progress) -> CaseStore:
            _make_folder(place.folder)
            return place.open(who, software_version())

        self._start(tr("Opening the case {name}").format(name=place.name), open_there)

    def _start(self, words: str, work: Callable[[Progress], CaseStore]) -> None:
        def open_one(progress: Progress) -> CaseStore:
            store = work(progress)
            if progress.cancelled:  # nobody is handed it any more, and its connection would stay
                store.close()
            return store

        self._call_off()
        self._opening = self._desk.jobs.start(words, open_one, self._take, self._not_opened)

    def _take(self, store: CaseStore) -> None:
        self._opening = None
        self._arrival.expect(lambda: self._open(store), store.close)

    def _open(self, store: CaseStore) -> None:
        self._desk.session.take(store)
        self._opened()
        if store.setting("roles") is None:
            self._desk.messages.warn(
                tr("This case has no roles: your login may not make any. Whoever runs the server gives rights by hand.")
            )

    def _not_opened(self, error: BermlineError) -> None:
        self._opening = None
        self._desk.messages.error(error)

    def _list(self, connection: str, dialog: OpenServerCase) -> None:
        self._cancel(self._listing)
        dialog.show_waiting()
        try:
            server = server_named(connection)
        except BermlineError as error:
            dialog.show_problem(explain(error))
            return

        def ask(_progress: Progress) -> object:
            from ..case.postgis.open import list_cases

            return list_cases(server)

        self._listing = self._desk.jobs.start(
            tr("Asking for cases"), ask, dialog.show_cases, lambda error: dialog.show_problem(explain(error))
        )

    def _offer_folder(self, dialog: OpenServerCase) -> None:
        """Show where this computer has the scenes of the case that is marked."""
        schema = dialog.chosen_schema()
        if schema:
            server = server_named(dialog.connection.currentText())
            dialog.folder.setFilePath(str(scene_folder(_address_of(server, schema))))

    def _address(self, choice: ServerChoice) -> str | None:
        try:
            return _address_of(server_named(choice.connection), choice.schema)
        except BermlineError as error:
            self._desk.messages.error(error)
            return None

    def _tell_lost(self, error: BermlineError) -> None:
        self._desk.messages.error(error)

    def _tell_reached(self) -> None:
        if self._desk.session.store.path is None:
            self._desk.messages.info(tr("The server of the case answers again; what others did meanwhile is shown."))
        else:
            self._desk.messages.info(tr("The case can be read again; what others did meanwhile is shown."))

    @staticmethod
    def _cancel(*jobs: Job | None) -> None:
        for job in jobs:
            if job is not None:
                job.cancel()


def _address_of(server: Server, schema: str) -> str:
    from ..case.postgis.open import ServerPlace

    return ServerPlace(server, schema, Path()).address


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BermlineError(
            message(
                "The folder of the scenes, {folder}, cannot be made: {detail}.", folder=folder, detail=error.strerror
            ),
            message("Choose another folder."),
        ) from error
