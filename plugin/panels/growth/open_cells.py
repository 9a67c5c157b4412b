"""Cells that can be marked: their scene covers their structure; and those where it would be marked beside the place."""

from __future__ import annotations

from typing import Iterable

from ...core.growth.shifted import outruns, shift_of
from ...words import tr
from ..dock import Desk
from .series import Series


class OpenCells:
    """Leaves out the cells that are closed, and tells a person so; warns, once a scene, of too large a shift."""

    def __init__(self, desk: Desk, series: Series) -> None:
        self._session, self._messages, self._series = desk.session, desk.messages, series
        self._warned: set[str] = set()

    def among(self, wanted: dict[tuple[int, int], str]) -> dict[tuple[int, int], str]:
        """Return what is wanted of open cells."""
        kept = self._series.open_ones(wanted)
        closed = [cell for cell in wanted if cell not in kept]
        if len(closed) == 1:
            ((row, column),) = closed
            words = tr("{scene} does not reach {structure}: nothing was marked there.")
            names = {"scene": self._series.scenes[column].name, "structure": self._series.structures[row].label}
            self._messages.warn(words.format(**names))
        elif closed:
            words = tr("{count} cells were passed over: their scenes do not reach their structures.")
            self._messages.warn(words.format(count=len(closed)))
        self.warn_of_shifts(kept)
        return kept

    def warn_of_shifts(self, cells: Iterable[tuple[int, int]]) -> None:
        """Warn where a scene is shifted by more than what is marked on it is wide, and is not shown corrected."""
        if self._session.corrected:
            return
        for row, column in cells:
            scene, structure = self._series.scenes[column], self._series.structures[row]
            if scene.uuid not in self._warned and outruns(scene, structure):
                self._warned.add(scene.uuid)
                words = tr("{scene} is shifted by {shift}, more than {structure} is wide. Register shows it corrected.")
                said = {"scene": scene.name, "shift": shift_of(scene), "structure": structure.label}
                self._messages.warn(words.format(**said))
