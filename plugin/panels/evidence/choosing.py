"""Keeping with the case what goes into its pack and what the pack says, and showing what follows from that."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Sequence

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal

from ...case.errors import Unreachable
from ...core.errors import BermlineError
from ...core.records import RECORDS
from ...jobs import Job, Progress
from ...sheets.options import SETTING, PackOptions, defaults_of, kept_options, to_plain
from ...words import say, tr
from ..dock import Desk
from .survey import Survey, survey
from .view import EvidenceView

_SETTLE_MS = 150
_NO_WORDS = ("left_out", "order", "pictures")


class Choosing(QObject):
    """Follows the case and the fields; ``surveyed`` is emitted when a change has been taken in."""

    surveyed = pyqtSignal()

    def __init__(self, desk: Desk, view: EvidenceView) -> None:
        super().__init__(view)
        self._desk, self._session, self._view = desk, desk.session, view
        self._job: Job | None = None
        self._stale = True
        self._survey: Survey | None = None
        self.options = PackOptions()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.refresh)
        # Queued: the tree may be filled anew in answer, which must not happen while it tells of a tick.
        view.parts.ticked.connect(self.keep_parts, Qt.ConnectionType.QueuedConnection)
        view.parts.moved.connect(self.keep_parts, Qt.ConnectionType.QueuedConnection)
        view.words.edited.connect(self.keep_words)
        view.shown.connect(self._refresh_if_stale)
        self._session.changed.connect(self._refresh_soon)

    def dispose(self) -> None:
        """Let go of the session and end what runs."""
        self._session.changed.disconnect(self._refresh_soon)
        self._settle.stop()
        if self._job is not None:
            self._job.cancel()

    def refresh(self) -> None:
        """Take in the case as it is now; what follows is shown when it has been worked out."""
        store = self._session.store
        if store is None:
            return
        try:
            self.options = options = kept_options(store).completed(store)
        except Unreachable:  # which the session tells; once the server is back it tells of changes
            self._stale = True
            return
        self._stale = False
        self._view.words.show_options(options)
        records = {kind: self._session.records(kind) for kind in RECORDS}
        path = store.path or store.folder / store.place.name

        def work(_progress: Progress) -> Survey:
            return survey(records, path, options)

        if self._job is not None:
            self._job.cancel()
        self._job = self._desk.jobs.start(tr("See what a pack would hold"), work, self._show, self._tell)

    @property
    def is_known(self) -> bool:
        """Whether it was found out by now what the case holds for a pack; ``surveyed`` tells when it is."""
        return self._survey is not None

    def why_not(self) -> str:
        """Return why no pack can be made as things are, in words; "" where one can."""
        if self._survey is None:
            return ""
        if not self._survey.chosen:
            return _nothing()
        blocking = self._survey.blocking
        return "" if blocking is None else f"{blocking.name}: {say(blocking.what)}"

    def leave_out(self, keys: Sequence[str]) -> None:
        """Take parts out of the pack."""
        self._keep(left_out=self._view.parts.left_out() | frozenset(keys))

    def keep_parts(self) -> None:
        """Keep ticks and order with the case."""
        tree = self._view.parts
        order = tree.order()
        self._keep(left_out=tree.left_out(), order=() if order == tree.natural_order() else order)

    def keep_words(self) -> None:
        """Keep with the case what the fields say."""
        said = self._view.words.options()
        self._keep(**{item.name: getattr(said, item.name) for item in fields(said) if item.name not in _NO_WORDS})

    def _keep(self, **changes: object) -> None:
        """Change what the case keeps of its pack, and show what follows; nothing is written where nothing changes."""
        store = self._session.store
        if store is None:
            return
        try:
            kept = kept_options(store)
            options = replace(kept.completed(store), **changes)
            plain = to_plain(_without_defaults(options, defaults_of(store)))
            if plain == to_plain(kept) or store.read_only:
                self.options = options
                return
            with self._session.act(tr("Choose what goes into the pack")) as action:
                action.set(SETTING, plain)
        except BermlineError as error:
            self._desk.messages.error(error)
        self.refresh()

    def _refresh_if_stale(self) -> None:
        if self._stale:
            self._settle.start()

    def _refresh_soon(self, _tables: object) -> None:
        """Refresh once changes have settled; while nobody sees the panel, when it is next seen."""
        self._stale = True
        if self._view.isVisible():
            self._settle.start()

    def _show(self, found: Survey) -> None:
        self._job = None
        self._survey = found
        view = self._view
        view.parts.show_parts(found.parts, found.left_out, found.order)
        view.weak.show_weaknesses(found.weaknesses, "" if found.chosen else _nothing())
        why_not = self.why_not()
        view.export_button.setEnabled(not why_not)
        view.export_button.setToolTip(why_not or tr("Write sheets, data and manifests into a new folder or zip."))
        self.surveyed.emit()

    def _tell(self, error: BermlineError) -> None:
        self._job = None
        self._desk.messages.error(error)


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
