"""Arranging and dating what a site shows: at once where that is a moment, in the background where it is thousands."""

from __future__ import annotations

from typing import Callable, Sequence

from ...core.records import Scene, Sighting, Structure
from ...jobs import Jobs, Newest
from ...messages import Messages
from ...words import counted, tr
from .series import Arranger, Grid, Series

_AT_ONCE = 4000
"""So many sightings are dated in less than 100 ms; a structure takes as long as four of them."""


class Loader:
    """Hands a grid to ``show``, and with it a series that holds it already where that was made on a thread."""

    def __init__(self, jobs: Jobs, messages: Messages, show: Callable[[Grid, Series | None], None]) -> None:
        self._show = show
        self._arranger = Arranger()
        self._work = Newest(jobs, messages.error)

    @property
    def busy(self) -> bool:
        """Whether something is to be shown soon."""
        return self._work.busy

    def load(
        self, structures: tuple[Structure, ...], scenes: tuple[Scene, ...], sightings: Sequence[Sighting], site: str
    ) -> None:
        """Arrange the rows and columns of a site; what was still being arranged is dropped."""
        self.stop()
        moment = len(sightings) + 4 * len(structures) <= _AT_ONCE
        if moment or self._arranger.knows(structures, scenes, site):
            self._show(self._arranger.arrange(structures, scenes, sightings, site), None)
            return

        def work() -> tuple[Arranger, Grid, Series]:
            arranger, series = Arranger(), Series()
            grid = arranger.arrange(structures, scenes, sightings, site)
            series.load(grid, sightings)
            return arranger, grid, series

        words = counted(len(structures), tr("Arrange a structure"), tr("Arrange {count} structures"))
        self._work.begin(words, work, self._take)

    def stop(self) -> None:
        """Drop what is being arranged."""
        self._work.stop()

    def dispose(self) -> None:
        """Drop what is being arranged, and what was."""
        self.stop()
        self._arranger = Arranger()

    def _take(self, made: tuple[Arranger, Grid, Series]) -> None:
        self._arranger, grid, series = made
        self._show(grid, series)
