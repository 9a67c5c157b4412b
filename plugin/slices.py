"""Work that has to be done on the main thread, in slices between which the window answers."""

from __future__ import annotations

import math
from time import perf_counter
from typing import Iterator, Protocol, Sequence

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

_SLICE_S = 0.01
REST = object()
"""What a generator yields where the window is to answer and to paint before the next step, however short the last."""


class Busy(Protocol):
    """What other work may have to stand behind."""

    @property
    def busy(self) -> bool:
        """Whether it goes on."""


class AtOnce:
    """Does all steps where it is told to: for use without a window."""

    busy = False

    def start(self, steps: Iterator[object]) -> None:
        """Take all steps."""
        for _ in steps:
            pass

    def finish(self) -> None:
        """Nothing is ever left to do."""

    def stop(self) -> None:
        """Nothing ever runs on."""


class Slices(QObject):
    """Takes the steps of one piece of work at a time, a few each time that the event loop comes round.

    A step is what a generator does between two ``yield``; it should take less than 50 ms, and a slice ends where it
    yields :data:`REST`. What a step raises
    ends the work and goes the way of every exception in a slot. What came due during a slice goes before the next one.
    Work that can wait leaves ``pause_ms`` between its slices to other work, and takes none while any is busy of those
    that it stands ``behind``.
    """

    ended = pyqtSignal()

    def __init__(self, parent: QObject | None = None, pause_ms: int = 0, behind: Sequence[Busy] = ()) -> None:
        super().__init__(parent)
        self._behind = behind
        self._steps: Iterator[object] | None = None
        self._timer = QTimer(self)  # started anew after each slice: one that repeats is due before all that came due
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._take_some)

    @property
    def busy(self) -> bool:
        """Whether steps are left."""
        return self._steps is not None

    def start(self, steps: Iterator[object]) -> None:
        """Begin work; what was not finished before is dropped."""
        self._steps = steps
        self._timer.start()

    def finish(self) -> None:
        """Take all the steps that are left, now."""
        self._take(math.inf)

    def stop(self) -> None:
        """Drop the steps that are left."""
        self._timer.stop()
        self._steps = None

    def _take_some(self) -> None:
        try:
            if not any(other.busy for other in self._behind):
                self._take(_SLICE_S)
        finally:
            if self.busy:
                self._timer.start()

    def _take(self, seconds: float) -> None:
        steps, until = self._steps, perf_counter() + seconds
        try:
            while steps is not None and steps is self._steps:
                said = next(steps)
                if perf_counter() >= until or (said is REST and until < math.inf):
                    return
        except StopIteration:
            if steps is self._steps:
                self.stop()
                self.ended.emit()
        except BaseException:
            if steps is self._steps:
                self.stop()
            raise
