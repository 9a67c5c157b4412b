"""The Evidence panel: ticks, words, weaknesses, and the way from them to a pack and back to a verdict."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from pathlib import Path

from qgis.core import QgsSettings
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDockWidget,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import BermlineError
from ...core.evidence.parts import Chosen, list_parts
from ...core.evidence.privacy import Guard
from ...core.evidence.verify import Verdict, verify_pack
from ...core.evidence.weak import Weakness, find_secrets, find_weaknesses
from ...core.records import RECORDS
from ...jobs import Job, Progress
from ...sheets.options import SETTING, PackOptions, defaults_of, kept_options, to_plain
from ...sheets.process import ExportProcess, MadePack
from ...words import say, tr
from ..dock import Desk
from .parts_tree import PartsTree
from .weak_list import GOES_TO, WeakList
from .words_form import WordsForm

_FOLDER = "Bermline/pack_folder"
_PICTURES = "Bermline/pack_pictures"
_SETTLE_MS = 150
_SHOWN_PROBLEMS = 200


class EvidencePanel(QWidget):
    """Everything about packs of one case; made when the dock is first shown and disposed with the case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._export: ExportProcess | None = None
        self._check: Job | None = None
        self._search: Job | None = None
        self._made: MadePack | None = None
        self._stale = True
        self._options = kept_options(self._session.store).completed(self._session.store)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.refresh)
        self._build()
        # Queued: the tree may be filled anew in answer, which must not happen while it tells of a tick.
        self.parts.ticked.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self.words.edited.connect(self._keep)
        self.weak.chosen.connect(self._go_to)
        self._session.changed.connect(self._refresh_soon)
        self.refresh()

    def dispose(self) -> None:
        """Let go of the session and end what runs."""
        self._session.changed.disconnect(self._refresh_soon)
        self._settle.stop()
        if self._export is not None:
            self._export.stop()
        for job in (self._check, self._search):
            if job is not None:
                job.cancel()

    def refresh(self) -> None:
        """Show the case as it is now."""
        if self._session.store is None:
            return
        self._stale = False
        read = self._session.records
        self._options = kept_options(self._session.store).completed(self._session.store)
        refused = self._options.left_out or frozenset()
        parts = list_parts(read)
        self.parts.show_parts(parts, refused)
        chosen = Chosen(read, [part for part in parts if not {part.key, part.within} & refused])
        weaknesses = find_weaknesses(chosen)
        self.weak.show_weaknesses(weaknesses, "" if chosen.parts else _nothing())
        self._search_soon(chosen, weaknesses)
        self.words.show_options(self._options)
        blocked = next((weakness for weakness in weaknesses if weakness.blocks), None)
        self.export_button.setEnabled(bool(chosen.parts) and blocked is None)
        if blocked is not None:
            self.export_button.setToolTip(f"{blocked.name}: {say(blocked.what)}")
        elif not chosen.parts:
            self.export_button.setToolTip(_nothing())
        else:
            self.export_button.setToolTip(tr("Write sheets, data and manifests into a new folder."))

    def ask_export(self) -> None:
        """Ask where to, and export."""
        if self._stale:
            self.refresh()
        if self._export is not None or not self.export_button.isEnabled():
            self._desk.messages.warn(self.export_button.toolTip() or tr("An export is running."))
            return
        folder = QgsSettings().value(_FOLDER, str(self._session.store.folder), type=str)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export pack: name of the folder to make"),
            str(_free_name(Path(folder), self._options)),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            QgsSettings().setValue(_FOLDER, str(Path(chosen).parent))
            self.export_to(Path(chosen))

    def export_to(self, destination: Path) -> None:
        """Export into a folder that does not exist yet."""
        self._keep()
        options = self._options
        if self.pictures.isChecked():
            options = replace(options, pictures=destination.with_name(f"{destination.name}-pictures"))
        export = ExportProcess(self._session.store.path, destination, options, self)
        export.progressed.connect(self._show_progress)
        export.made.connect(self._show_made)
        export.failed.connect(self._show_failed)
        export.cancelled.connect(self._show_cancelled)
        try:
            export.start()
        except BermlineError as error:
            export.deleteLater()
            self._desk.messages.error(error)
            return
        self._export = export
        self.bar.setValue(0)
        self.bar_words.setText(tr("starting"))
        self._bottom.setCurrentWidget(self._running)

    def export_running(self) -> bool:
        """Whether an export runs."""
        return self._export is not None

    def result_words(self) -> str:
        """Return what the panel says of the last export or check."""
        return self._result.text()

    def cancel_export(self) -> None:
        """End the export that runs, if one does."""
        if self._export is not None:
            self.bar_words.setText(tr("cancelling"))
            self._export.cancel()

    def ask_verify(self) -> None:
        """Ask for a pack, and check it."""
        folder = QgsSettings().value(_FOLDER, str(self._session.store.folder), type=str)
        chosen = QFileDialog.getExistingDirectory(self, tr("Verify pack: its folder"), folder)
        if chosen:
            self.verify(Path(chosen))

    def verify(self, pack: Path) -> None:
        """Check a pack in the background and say what came out."""

        def work(_progress: Progress) -> tuple[Path, Verdict]:
            return pack, verify_pack(pack)

        self.verify_button.setEnabled(False)
        self._check = self._desk.jobs.start(tr("Verify pack"), work, self._show_verdict, self._show_unverified)

    def _build(self) -> None:
        self.parts = PartsTree()
        self.words = WordsForm()
        self.weak = WeakList()
        words_box = QgsCollapsibleGroupBox(tr("Words on the sheets"))
        words_box.setObjectName("bermlinePackWords")
        inner = QVBoxLayout(words_box)
        inner.addWidget(self.words)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        heading = QLabel(tr("What goes into the pack"))
        column.addWidget(heading)
        column.addWidget(self.parts, 1)
        column.addWidget(words_box)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(upper)
        splitter.addWidget(self.weak)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        self._bottom = QStackedWidget()
        self._idle = self._build_idle()
        self._running = self._build_running()
        self._bottom.addWidget(self._idle)
        self._bottom.addWidget(self._running)
        self._result = self._build_result()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.addWidget(splitter, 1)
        whole.addWidget(self._result)
        whole.addWidget(self._bottom)

    def _build_idle(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.pictures = QCheckBox(tr("Also write a picture of each page"))
        self.pictures.setToolTip(tr("PNG, 150 dots an inch, in a folder beside the pack."))
        self.pictures.setChecked(QgsSettings().value(_PICTURES, False, type=bool))
        self.pictures.toggled.connect(self._keep_pictures)
        column.addWidget(self.pictures)
        row = QHBoxLayout()
        self.verify_button = QPushButton(tr("Verify pack…"))
        self.verify_button.setObjectName("bermlineVerifyPack")
        self.verify_button.setToolTip(tr("Check that nothing in a pack was changed, lost or added."))
        self.verify_button.clicked.connect(self.ask_verify)
        self.export_button = QPushButton(tr("Export pack…"))
        self.export_button.setObjectName("bermlineExportPackButton")
        self.export_button.clicked.connect(self.ask_export)
        row.addWidget(self.verify_button)
        row.addStretch(1)
        row.addWidget(self.export_button)
        column.addLayout(row)
        return page

    def _build_running(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.bar_words = QLabel()
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setObjectName("bermlineCancelExport")
        self.cancel_button.clicked.connect(self.cancel_export)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        column.addWidget(self.bar_words)
        column.addLayout(row)
        return page

    def _build_result(self) -> QLabel:
        result = QLabel()
        result.setObjectName("bermlinePackResult")
        result.setWordWrap(True)
        result.setTextFormat(Qt.TextFormat.RichText)
        result.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        result.linkActivated.connect(self._open)
        result.hide()
        return result

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._settle.start()

    def _refresh_soon(self, _tables: object) -> None:
        """Refresh once changes have settled; while nobody sees the panel, when it is next seen."""
        self._stale = True
        if self.isVisible():
            self._settle.start()

    def _search_soon(self, chosen: Chosen, weaknesses: tuple[Weakness, ...]) -> None:
        """Search the words of the chosen records in the background for what should not leave, and add what is found."""
        if self._search is not None:
            self._search.cancel()
        kept = {kind: self._session.records(kind) for kind in RECORDS}
        path, analyst = self._session.store.path, self._options.analyst

        def work(_progress: Progress) -> tuple[Weakness, ...]:
            people = [record.created_by for records in kept.values() for record in records]
            return find_secrets(kept.__getitem__, chosen, Guard.of_this_machine(path, people, analyst))

        def show(secrets: tuple[Weakness, ...]) -> None:
            self._search = None
            if secrets:
                self.weak.show_weaknesses((*weaknesses, *secrets))

        self._search = self._desk.jobs.start(
            tr("Search for what should not leave"), work, show, self._desk.messages.error
        )

    def _keep(self) -> None:
        """Keep ticks and words with the case, and show what follows from them."""
        store = self._session.store
        options = replace(self.words.options(), left_out=self.parts.left_out())
        options = _without_defaults(options, defaults_of(store))
        self._options = options.completed(store)
        plain = to_plain(options)
        if plain == to_plain(kept_options(store)) or store.read_only:
            return
        try:
            with self._session.act(tr("Choose what goes into the pack")) as action:
                action.set(SETTING, plain)
        except BermlineError as error:
            self._desk.messages.error(error)
        self.refresh()

    def _keep_pictures(self, wanted: bool) -> None:  # noqa: FBT001 - the form of Qt's signal
        QgsSettings().setValue(_PICTURES, wanted)

    def _go_to(self, weakness: Weakness) -> None:
        """Show the panel in which a weakness can be mended."""
        if weakness.table == "scene":
            self._session.show_scene(weakness.uuid)
        elif weakness.table == "structure":
            self._session.choose_structure(weakness.uuid)
        module = GOES_TO.get(weakness.table)
        if module is None:
            return
        name = f"Bermline{module.capitalize()}Panel"
        dock = self._desk.iface.mainWindow().findChild(QDockWidget, name)
        if dock is not None:
            dock.show()
            dock.raise_()

    def _show_progress(self, fraction: float, words: str) -> None:
        self.bar.setValue(round(100 * fraction))
        if words:
            self.bar_words.setText(words)

    def _show_made(self, made: MadePack) -> None:
        self._made = made
        words = tr("The pack is made: {sheets} sheets on {pages} pages.").format(
            sheets=len(made.sheets), pages=made.pages
        )
        links = [f'<a href="pdf">{tr("Open PDF")}</a>', f'<a href="folder">{tr("Open folder")}</a>']
        links.append(f'<a href="verify">{tr("Verify it")}</a>')
        self._say(f"{words}<br>{' &nbsp; '.join(links)}")
        self._end_export()

    def _show_failed(self, error: BermlineError) -> None:
        self._desk.messages.error(error)
        self._say(tr("No pack was made: {reason}").format(reason=_escape(say(error.what))))
        self._end_export()

    def _show_cancelled(self) -> None:
        self._say(tr("The export was cancelled. Nothing was left behind."))
        self._end_export()

    def _end_export(self) -> None:
        self._bottom.setCurrentWidget(self._idle)
        if self._export is not None:
            self._export.deleteLater()
            self._export = None

    def _show_verdict(self, result: tuple[Path, Verdict]) -> None:
        self._check = None
        self.verify_button.setEnabled(True)
        pack, verdict = result
        name = _escape(pack.name)
        if verdict.whole:
            self._say(
                tr("<b>{name}</b> is whole: {count} digests were checked, and none differs.").format(
                    name=name, count=verdict.checked
                )
                + "".join(f"<br>{_escape(say(note))}" for note in verdict.notes)
            )
            return
        shown = [f"• {say(problem)}" for problem in verdict.problems[:_SHOWN_PROBLEMS]]
        self._say(
            tr("<b>{name}</b> is not whole: {count} problems.").format(name=name, count=len(verdict.problems))
            + f"<br>{_escape(shown[0])}"
        )
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Verify pack"))
        box.setText(tr("The pack is not whole."))
        box.setInformativeText(shown[0])
        box.setDetailedText("\n".join(shown))
        box.open()

    def _show_unverified(self, error: BermlineError) -> None:
        self._check = None
        self.verify_button.setEnabled(True)
        self._desk.messages.error(error)

    def _say(self, words: str) -> None:
        self._result.setText(words)
        self._result.show()

    def _open(self, link: str) -> None:
        if self._made is None:
            return
        if link == "verify":
            self.verify(self._made.pack)
        else:
            path = self._made.pdf if link == "pdf" else self._made.pack
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _without_defaults(options: PackOptions, defaults: PackOptions) -> PackOptions:
    """Leave open what would be the same anyway, so that it follows the case, and the day, when they change."""
    blank = PackOptions()
    same = {
        item.name: getattr(blank, item.name)
        for item in fields(options)
        if getattr(options, item.name) == getattr(defaults, item.name)
    }
    return replace(options, **same)


def _nothing() -> str:
    return tr("Nothing is ticked, or the case holds nothing to show yet.")


def _free_name(folder: Path, options: PackOptions) -> Path:
    """Return a folder that does not exist yet, named after title, pack and version."""
    words = re.sub(r"[^\w.-]+", "-", options.title).strip("-.")[:40] or "evidence"
    stem = f"{words}-{options.number}-v{options.version}"
    path, number = folder / stem, 2
    while path.exists():
        path, number = folder / f"{stem}-{number}", number + 1
    return path


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
