"""Keeping Python's collector of cycles away from what stays as long as a large case is open.

Such a case is a million objects that refer to each other in no circle and are let go of by their counts. Looked
through together with all else, again and again, they hold up the window for a quarter of a second each time; and so
does what a thread makes of them.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import Iterator

_SELDOM = 1000
"""The old is looked through after so many looks at the middle-aged, each after some 7 000 new objects."""


@contextmanager
def looked_through_seldom() -> Iterator[None]:
    """Let the collector look but seldom through what grows old, for the length of a block that makes much of it."""
    before = gc.get_threshold()
    gc.set_threshold(*before[:2], _SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)


class LongLived:
    """What was set aside from Python's collector, and how often the collector looked before."""

    def __init__(self) -> None:
        self._before: tuple[int, int, int] | None = None

    def set_aside(self) -> None:
        """Look no more through what there is now, and through what grows old from now on but seldom."""
        if self._before is None:
            self._before = gc.get_threshold()
            gc.set_threshold(*self._before[:2], _SELDOM)
        gc.freeze()

    def take_back(self) -> None:
        """Look through everything again, as often as before."""
        if self._before is not None:
            gc.set_threshold(*self._before)
            self._before = None
            gc.unfreeze()
