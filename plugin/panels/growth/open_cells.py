"""Cells that can be marked: their scene covers their structure."""

from __future__ import annotations

from ...messages import Messages
from ...words import tr
from .series import Series


class OpenCells:
    """Leaves out the cells that are closed, and tells a person so."""

    def __init__(self, series: Series, messages: Messages) -> None:
        self._series, self._messages = series, messages

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
        return kept
