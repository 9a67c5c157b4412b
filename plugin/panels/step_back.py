"""Undo and redo of the open case: at once, or in the background where much is taken back."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..case.labels import said
from ..core.errors import BermlineError
from ..jobs import Job, Progress
from ..messages import told
from ..words import say, tr
from .dock import Desk

if TYPE_CHECKING:
    from ..case.journal import Watch
    from ..case.store import CasePlace, CaseStore, Done

_AT_ONCE = 500
"""So many changes of records are taken back in a moment."""


class StepBack(QObject):
    """Takes actions back and does them again, one at a time; ``changed`` tells when it begins and when it ended."""

    changed = pyqtSignal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        desk.session.closing.connect(self._stop)

    def dispose(self) -> None:
        """Let go of the session; what runs is given up, and changes nothing."""
        self._desk.session.closing.disconnect(self._stop)
        self._stop()

    @property
    def busy(self) -> bool:
        """Whether much is being taken back."""
        return self._job is not None

    def undo(self) -> None:
        """Take back the last action."""
        session = self._desk.session
        with told(self._desk.messages):
            if session.store is None or self.busy:
                return
            if session.store.undo_size <= _AT_ONCE:
                session.undo()
            else:
                words = tr("Undo: {label}").format(label=say(said(session.store.undo_label or "")))
                self._start(words, session.store, lambda store, watch: store.undo(watch))

    def redo(self) -> None:
        """Do the last undone action again."""
        session = self._desk.session
        with told(self._desk.messages):
            if session.store is None or self.busy:
                return
            if session.store.redo_size <= _AT_ONCE:
                session.redo()
            else:
                words = tr("Redo: {label}").format(label=say(said(session.store.redo_label or "")))
                self._start(words, session.store, lambda store, watch: store.redo(watch))

    def _start(self, words: str, store: CaseStore, step: Callable[[CaseStore, Watch], Done]) -> None:
        place, who, version = store.place, store.who, store.software_version
        self._job = self._desk.jobs.start(
            words, lambda progress: _take(place, who, version, step, progress), self._end, self._fail
        )
        self._desk.messages.info(tr("{what}. It takes a while; the task list shows how far it is.").format(what=words))
        self.changed.emit()

    def _end(self, _done: object) -> None:
        self._job = None
        self._desk.session.look_for_outside_edits()
        self.changed.emit()

    def _fail(self, error: BermlineError) -> None:
        self._job = None
        self._desk.messages.error(error)
        self.changed.emit()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None


class _GivenUp(Exception):
    """Ends a step that nobody waits for any more."""


def _take(
    place: CasePlace, who: str, version: str, step: Callable[[CaseStore, Watch], Done], progress: Progress
) -> None:
    """Take a step through a connection of the thread's own; cancelled, it changes nothing."""

    def watch(share: float) -> None:
        if progress.cancelled:
            raise _GivenUp
        progress.set(share)

    with closing(place.open(who, version)) as store, suppress(_GivenUp):
        step(store, watch)
