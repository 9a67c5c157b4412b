"""From the panel to a pack: where to, with which key, how far, what came out, and the timestamp afterwards."""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from ...core.errors import BermlineError
from ...core.evidence.bag import ZIP
from ...core.evidence.timestamp import Stamped, stamp_pack
from ...jobs import Job, Progress
from ...messages import Telling
from ...sheets.options import PackOptions
from ...sheets.process import ExportProcess, MadePack, Signing
from ...sheets.timestamp_server import ask_server
from ...words import explain, say, tr
from ..case_file import CaseFile
from ..dock import Desk
from .choosing import Choosing
from .view import EvidenceView

FOLDER = "Bermline/pack_folder"
_KIND = "Bermline/pack_kind"


class Exporting(QObject):
    """One export at a time; ``verify_asked`` carries the pack that was made."""

    verify_asked = pyqtSignal(object)

    def __init__(self, desk: Desk, view: EvidenceView, choosing: Choosing) -> None:
        super().__init__(view)
        self._desk, self._session, self._view, self._choosing = desk, desk.session, view, choosing
        self._telling = Telling(desk.messages)
        self._export: ExportProcess | None = None
        self._file = CaseFile(desk, self)
        self._stamping: Job | None = None
        self._made: MadePack | None = None
        self._words = ""
        self._asked = False
        choosing.surveyed.connect(self._ask_late)
        view.export_button.clicked.connect(self.ask)
        view.cancel_button.clicked.connect(self.cancel)
        view.link_asked.connect(self._open)

    def dispose(self) -> None:
        """End what runs."""
        if self._export is not None:
            self._export.stop()
        self._file.let_go()
        if self._stamping is not None:
            self._stamping.cancel()

    @property
    def running(self) -> bool:
        """Whether an export runs, or its case is being fetched."""
        return self._export is not None or self._file.fetching

    def ask(self) -> None:
        """Ask where to, and for the passphrase of a key, and export; as soon as it is known what there is to export."""
        self._asked = not self.running and not self._choosing.is_known
        if self._asked:
            return
        why_not = tr("An export is running.") if self.running else self._choosing.why_not() or self._view.seal.problem()
        if why_not:
            self._telling.warn(why_not)
            return
        self._choosing.keep_words()
        destination = self._ask_destination()
        if destination is None:
            return
        key = self._view.seal.key_file()
        signing = None
        if key is not None:
            passphrase, given = QInputDialog.getText(
                self._view,
                tr("Sign the pack"),
                tr("Passphrase of {name}").format(name=key.name),
                QLineEdit.EchoMode.Password,
            )
            if not given:
                return
            signing = Signing(key, passphrase)
        self.export_to(destination, signing)

    def _ask_late(self) -> None:
        if self._asked:
            self.ask()

    def export_to(self, destination: Path, signing: Signing | None = None) -> None:
        """Export into a folder or a zip that does not exist yet."""
        self._choosing.keep_words()
        options = self._choosing.options
        if self._view.pictures.isChecked():
            options = replace(options, pictures=pictures_beside(destination))
        self._file.ask(lambda case: self._start(case, destination, options, signing), self._show_failed)
        if self._file.fetching:
            self._view.show_running(tr("fetching the case from its server"))

    def _start(self, case: Path, destination: Path, options: PackOptions, signing: Signing | None) -> None:
        export = ExportProcess(case, destination, options, self, signing)
        export.progressed.connect(self._show_progress)
        export.made.connect(self._show_made)
        export.failed.connect(self._show_failed)
        export.cancelled.connect(self._show_cancelled)
        try:
            export.start()
        except BermlineError as error:
            export.deleteLater()
            self._end()
            self._telling.error(error)
            return
        self._export = export
        self._view.show_running(tr("starting"))

    def cancel(self) -> None:
        """End the export that runs, if one does."""
        if self._export is not None:
            self._view.bar_words.setText(tr("cancelling"))
            self._export.cancel()
        elif self._file.fetching:
            self._show_cancelled()

    def _ask_destination(self) -> Path | None:
        settings = QgsSettings()
        folder = settings.value(FOLDER, str(self._session.store.folder), type=str)
        kinds = {tr("Folder (*)"): "", tr("Zip (*.zip)"): ZIP}
        before = settings.value(_KIND, "", type=str)
        start = free_name(Path(folder), self._choosing.options, before)
        chosen, kind = QFileDialog.getSaveFileName(
            self._view,
            tr("Export pack: name of the folder or zip to make"),
            str(start),
            ";;".join(kinds),
            next((words for words, ending in kinds.items() if ending == before), ""),
            QFileDialog.Option.DontConfirmOverwrite,
        )
        if not chosen:
            return None
        destination = Path(chosen)
        if kinds.get(kind) == ZIP and destination.suffix.lower() != ZIP:
            destination = destination.with_name(destination.name + ZIP)
        settings.setValue(FOLDER, str(destination.parent))
        settings.setValue(_KIND, ZIP if destination.suffix.lower() == ZIP else "")
        return destination

    def _show_progress(self, fraction: float, words: str) -> None:
        self._view.bar.setValue(round(100 * fraction))
        if words:
            self._view.bar_words.setText(words)

    def _show_made(self, made: MadePack) -> None:
        self._made = made
        self._telling.settle()
        words = tr("The pack is made: {name}, {sheets} sheets on {pages} pages.").format(
            name=escape(made.pack.name), sheets=len(made.sheets), pages=made.pages
        )
        links = [f'<a href="folder">{tr("Open folder")}</a>', f'<a href="verify">{tr("Verify it")}</a>']
        if made.pdf.exists():
            links.insert(0, f'<a href="pdf">{tr("Open PDF")}</a>')
        self._words = f"{words}<br>{' &nbsp; '.join(links)}"
        if made.picture_problem is not None:
            problem = explain(made.picture_problem)
            self._telling.warn(problem)
            self._words += f"<br>{escape(problem)}"
        self._view.say_result(self._words)
        self._end()
        address = self._view.seal.server_address()
        if address:
            self._stamp(made.pack, address)

    def _stamp(self, pack: Path, address: str) -> None:
        """Ask for a timestamp; the pack is there and good while, and whether or not, one comes."""

        def work(_progress: Progress) -> Stamped:
            return stamp_pack(pack, ask_server(address))

        self._view.say_result(f"{self._words}<br>{tr('Asking for a timestamp …')}")
        self._stamping = self._desk.jobs.start(tr("Get a timestamp"), work, self._show_stamped, self._show_unstamped)

    def _show_stamped(self, stamped: Stamped) -> None:
        self._stamping = None
        words = tr("It has a timestamp of {authority}.").format(authority=stamped.authority)
        self._view.say_result(f"{self._words}<br>{escape(words)}")

    def _show_unstamped(self, error: BermlineError) -> None:
        self._stamping = None
        self._telling.error(error)
        self._view.say_result(f'{self._words}<br>{escape(explain(error))} <a href="stamp">{tr("Ask again")}</a>')

    def _show_failed(self, error: BermlineError) -> None:
        self._telling.error(error)
        self._view.say_result(tr("No pack was made: {reason}").format(reason=escape(say(error.what))))
        self._end()

    def _show_cancelled(self) -> None:
        self._view.say_result(tr("The export was cancelled. Nothing was left behind."))
        self._end()

    def _end(self) -> None:
        self._view.show_idle()
        self._file.let_go()
        if self._export is not None:
            self._export.deleteLater()
            self._export = None

    def _open(self, link: str) -> None:
        if self._made is None:
            return
        if link == "verify":
            self.verify_asked.emit(self._made.pack)
        elif link == "stamp":
            self._stamp(self._made.pack, self._view.seal.server_address())
        else:
            pack = self._made.pack if self._made.pack.is_dir() else self._made.pack.parent
            path = self._made.pdf if link == "pdf" else pack
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def pictures_beside(pack: Path) -> Path:
    """Return the folder beside a pack for the pictures of its pages; a dot in a version is no ending."""
    name = pack.name[: -len(ZIP)] if pack.suffix.lower() == ZIP else pack.name
    return pack.with_name(f"{name}-pictures")


def free_name(folder: Path, options: PackOptions, ending: str = "") -> Path:
    """Return a name that does not exist yet, after title, pack and version."""
    words = re.sub(r"[^\w.-]+", "-", options.title).strip("-.")[:40] or "evidence"
    stem = f"{words}-{options.number}-v{options.version}"
    stem = re.sub(r"[^\w.-]+", "-", stem)
    path, number = folder / f"{stem}{ending}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{ending}", number + 1
    return path
