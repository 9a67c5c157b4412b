"""Keeping what was measured inside QGIS, and noticing how long the window did not answer."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer

_BEAT_MS = 2


def keep(**values: Any) -> None:
    """Hand values to the one who started this QGIS."""
    Path(os.environ["BERMLINE_MEASURED"]).write_text(json.dumps(values), encoding="utf-8")


class Blocked:
    """The longest time, in ms, that the event loop did not get round to a timer that is always due."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._last = time.perf_counter()

    def beat(self) -> None:
        """Note that the loop came round."""
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, 1000.0 * (now - self._last))
        self._last = now


@contextmanager
def watching_the_loop() -> Iterator[Blocked]:
    """Watch how long the window is blocked while the block runs."""
    blocked, timer = Blocked(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(blocked.beat)
    timer.start(_BEAT_MS)
    blocked.beat()
    yield blocked
    blocked.beat()
    timer.stop()
