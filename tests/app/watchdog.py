"""Watching the window: for how long its event loop did not come round, and what the plugin did meanwhile."""

from __future__ import annotations

import faulthandler
import re
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from qgis.PyQt.QtCore import QObject, Qt, QTimer

LONGEST_MS = 100.0
"""The window is to answer within this time."""
_BEAT_MS = 5
_LOOK_EVERY_S = 0.02
_INNERMOST = 3
_PLACE = re.compile(r'  File "(.+)", line (\d+) in (.+)')


@dataclass(frozen=True)
class Gap:
    """A time in which the loop did not come round: how long, during what, and where in the plugin it stood.

    ``worked_ms`` is what the processor spent of it on the main thread: the rest the machine gave to others.
    """

    ms: float
    worked_ms: float
    during: str
    places: tuple[str, ...]

    def __str__(self) -> str:
        where = " < ".join(self.places) or "outside the plugin"
        return f"{self.ms:5.0f} ms ({self.worked_ms:.0f} of work)  {self.during or 'nothing asked for'}: {where}"


class Watchdog(QObject):
    """Notes gaps over :data:`LONGEST_MS` in the event loop of the thread that makes it.

    A thread looks at where the main thread stands while it is late; a gap with no place in the plugin is QGIS'
    own, or the scenario's.
    """

    def __init__(self, package: Path) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self.during = ""
        self._package = str(package)
        self._main = threading.get_ident()
        self._places: tuple[str, ...] = ()
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._ended = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._looker = threading.Thread(target=self._look, daemon=True)
        self._looker.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._beat()
        self._timer.stop()
        self._ended.set()
        self._looker.join()

    @contextmanager
    def noting(self, during: str) -> Iterator[list[Gap]]:
        """Say what is done within the block; gives the gaps of the plugin that came of it, once the block has ended."""
        self._beat()
        before, self.during = self.during, during
        place, found = len(self.gaps), []
        try:
            yield found
        finally:
            self._beat()
            self.during = before
            found += [gap for gap in self.gaps[place:] if gap.places]

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        late, work = 1000.0 * (now - self._last), 1000.0 * (worked - self._worked)
        self._last, self._worked = now, worked
        if late > LONGEST_MS:
            self.gaps.append(Gap(late, work, self.during, self._places))
        self._places = ()

    def _look(self) -> None:
        with tempfile.TemporaryFile("w+", encoding="utf-8") as stream:
            while not self._ended.wait(_LOOK_EVERY_S):
                if 1000.0 * (time.perf_counter() - self._last) > LONGEST_MS / 2:
                    self._places = tuple(self._standing(stream)) or self._places

    def _standing(self, stream: IO[str]) -> Iterator[str]:
        """Yield the innermost places in the plugin at which the main thread stands.

        Walking the frames of a thread that runs on crashes Python 3.11 now and then: faulthandler does it in one go.
        """
        stream.seek(0)
        stream.truncate()
        faulthandler.dump_traceback(stream, all_threads=True)
        stream.seek(0)
        found, here = 0, False
        for line in stream:
            if line.startswith(("Thread ", "Current thread ")):
                here = f"0x{self._main:016x}" in line
            place = _PLACE.match(line) if here else None
            if place and place[1].startswith(self._package) and found < _INNERMOST:
                found += 1
                yield f"{Path(place[1]).stem}.{place[3]}:{place[2]}"
