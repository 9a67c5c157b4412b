"""Background work: progress, cancelling, and the one place that knows QgsTask."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from threading import Event
from time import monotonic
from traceback import clear_frames
from typing import Any, Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QTimer, pyqtSignal

from .core.direction import show_marks
from .core.errors import BermlineError, message


def on_python_thread(work: Callable[[], Any]) -> Any:
    """Run ``work`` on a thread that Python made, wait for it, and return or raise what it does.

    pyproj from 3.7 on keeps its context with the operating system's thread, but frees it with Python's state
    of that thread, and a thread of QGIS loses that state after each call: the next call would crash (pyproj
    issues 1509 and 1622).
    """
    with ThreadPoolExecutor(1) as thread:
        try:
            return thread.submit(work).result()
        except BermlineError as error:
            # Its frames hold open rasters, and the error may be kept until QGIS has closed GDAL.
            clear_frames(error.__traceback__)
            raise


def on_qt_thread(work: Callable[[], Any]) -> Any:
    """Return what ``work`` does on the very thread of QGIS' task, which has Qt's timers but must not use pyproj.

    A layer of a service is opened so: elsewhere the time limit of its requests would never run.
    """
    return work()


class Stopped(BermlineError):
    """Work that a person ended before it was done."""


class Progress:
    """What a piece of work is given on its thread: it says how far it is and asks whether to stop."""

    def __init__(self, task: QgsTask, words: Callable[[str], None]) -> None:
        self._task = task
        self._words = words

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._task.isCanceled()

    def set(self, fraction: float, words: str = "") -> None:
        """Say how much is done, from 0 to 1, and in words with what."""
        self._task.setProgress(100.0 * fraction)
        if words:
            self._words(words)


def take_nothing(_outcome: object) -> None:
    """Take the end of work that nobody waits for."""


class Job(QObject):
    """One running piece of work; its signals are emitted on the main thread."""

    progressed = pyqtSignal(float)
    worded = pyqtSignal(str)
    ended = pyqtSignal()
    _said = pyqtSignal(str)
    _outcome = pyqtSignal(object, object)

    def __init__(
        self,
        description: str,
        work: Callable[[Progress], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[BermlineError], None],
        within: Callable[[Callable[[], Any]], Any],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.description = show_marks(description)
        self._work = work
        # The work writes numbers and dates in the language of who began it.
        self._context = copy_context()
        self._within = within
        self._on_done = on_done
        self._on_failed = on_failed
        self._deserted = False
        self._over = False
        self._begun, self._left = Event(), Event()
        # The thread may say its first words before anyone had time to listen.
        self._said.connect(self.worded, Qt.ConnectionType.QueuedConnection)
        # QgsTask swallows what its own callback raises; a queued signal leaves it first.
        self._outcome.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._task: QgsTask | None = QgsTask.fromFunction(self.description, self._run, on_finished=self._finish)
        self._task.progressChanged.connect(self.progressed)

    def start(self) -> None:
        """Hand the work to QGIS' task manager."""
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the work to end, for whom it was begun; neither callback is called. Does nothing once it has ended."""
        self._deserted = True
        self.stop()

    def stop(self) -> None:
        """Ask the work to end, for a person, as QGIS' list of tasks does: :class:`Stopped` goes to who began it."""
        if not self._over:
            self._task.cancel()

    def wait(self, seconds: float) -> None:
        """Wait until the thread has left the work; one that has not begun yet is not waited for.

        QGIS' own way to wait goes on for ever where the task never came to start, or was waited for before.
        """
        if self._begun.is_set():
            self._left.wait(seconds)

    def _run(self, task: QgsTask) -> tuple[Any] | None:
        self._begun.set()
        try:
            if task.isCanceled():  # asked after the line above: who saw nothing begun did not wait
                return None
            # QgsTask hands on only a result that is true: a tuple always is.
            return (self._within(lambda: self._context.run(self._work, Progress(task, self._said.emit))),)
        finally:
            self._left.set()

    def _finish(self, exception: BaseException | None, result: tuple[Any] | None = None) -> None:
        self._over = True
        if self._task.isCanceled():
            exception, result = Stopped(message("“{what}” was stopped.", what=self.description)), None
        self._outcome.emit(exception, result)

    def _deliver(self, exception: BaseException | None, result: tuple[Any] | None) -> None:
        try:
            if self._deserted:
                return
            if result is not None:
                self._on_done(result[0])
            elif isinstance(exception, BermlineError):
                self._on_failed(exception)
            elif exception is not None:
                raise exception
        finally:
            self.ended.emit()
            self._let_go()  # last: with it may go who holds this job

    def _let_go(self) -> None:
        """Hold no more what the work was done from and made.

        Job and task refer to each other: else it would stay until Python's collector comes by, on whatever thread,
        and shapely 1.8 cannot let go of geometries on one that it is just getting ready for.
        """
        self._work = self._on_done = self._on_failed = take_nothing
        self._task = None


class Jobs(QObject):
    """Starts jobs, keeps them while they run, and stops them all when the plugin goes."""

    started = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Job] = []
        self._awaited: list[object] = []

    def start(
        self,
        description: str,
        work: Callable[[Progress], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[BermlineError], None],
        within: Callable[[Callable[[], Any]], Any] = on_python_thread,
    ) -> Job:
        """Run ``work`` on a thread; one of the callbacks follows on the main thread unless the job is cancelled.

        ``on_failed`` is told too where a person stopped the work, here or in QGIS' list of tasks. ``within`` says
        on what thread: :func:`on_python_thread` or :func:`on_qt_thread`.
        """
        job = Job(description, work, on_done, on_failed, within, self)
        self._running.append(job)
        job.ended.connect(self._forget)
        self.started.emit(job)
        job.start()
        return job

    @property
    def busy(self) -> bool:
        """Whether a job runs, or one is awaited."""
        return bool(self._running or self._awaited)

    def await_one(self, who: object) -> None:
        """Be told that ``who`` is to start a job soon."""
        self._awaited.append(who)

    def await_none(self, who: object) -> None:
        """Be told that ``who`` has started it, or is not to."""
        if who in self._awaited:
            self._awaited.remove(who)

    def cancel_all(self) -> None:
        """Cancel what runs and wait for nothing: what a service still answers comes to nobody."""
        for job in self._running:
            job.cancel()

    def stop_all(self, seconds: float = 5.0) -> None:
        """Cancel what runs and wait for its threads, so long in all, so that none outlives the plugin."""
        self.cancel_all()
        until = monotonic() + seconds
        for job in list(self._running):
            job.wait(max(0.0, until - monotonic()))
        QCoreApplication.sendPostedEvents()

    def _forget(self) -> None:
        job = self.sender()
        if job in self._running:
            self._running.remove(job)
            job.deleteLater()


class Newest:
    """Work of one kind, of which only what was asked for last is wanted: at once where it is a moment, else a job.

    Work of no more than ``at_once`` things is a moment's. A job starts once the event loop has come round twice, so
    that who asks for it, as a panel that is just made, is shown and painted before threads and window take turns.
    """

    def __init__(self, jobs: Jobs, on_failed: Callable[[BermlineError], None], at_once: int = 0) -> None:
        self._jobs = jobs
        self._on_failed = on_failed
        self._at_once = at_once
        self._job: Job | None = None
        self._due: Callable[[], Job] | None = None

    @property
    def busy(self) -> bool:
        """Whether something runs, or is to run, whose outcome is still to come."""
        return self._job is not None or self._due is not None

    def begin(
        self, description: str, work: Callable[[], Any], take: Callable[[Any], None], size: float = math.inf
    ) -> None:
        """Work on ``size`` things and give ``take`` the outcome, now or later; what still runs is dropped."""
        self.stop()
        if size <= self._at_once:
            self._do(work, take)
        else:
            self._start(description, work, take)

    def _do(self, work: Callable[[], Any], take: Callable[[Any], None]) -> None:
        try:
            outcome = work()
        except BermlineError as error:
            self._on_failed(error)
        else:
            take(outcome)

    def _start(self, description: str, work: Callable[[], Any], take: Callable[[Any], None]) -> None:
        def end(outcome: Any) -> None:
            self._job = None
            take(outcome)

        def fail(error: BermlineError) -> None:
            self._job = None
            self._on_failed(error)

        def come_round_again() -> None:
            QTimer.singleShot(0, start_due)

        def start_due() -> None:
            if self._due is due:
                self._job = due()
                self._forget_due()

        # The job is begun in the language of who asks for it.
        self._due = due = partial(
            copy_context().run, self._jobs.start, description, lambda _progress: work(), end, fail
        )
        self._jobs.await_one(self)
        QTimer.singleShot(0, come_round_again)

    def _forget_due(self) -> None:
        self._due = None
        self._jobs.await_none(self)

    def stop(self) -> None:
        """Drop what still runs, or is to run."""
        self._forget_due()
        if self._job is not None:
            self._job.cancel()
            self._job = None
