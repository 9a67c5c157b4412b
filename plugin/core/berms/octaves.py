"""The ridge answer octave by octave, each at half the density of the one before, as rows of the raster arrive.

Every octave is given its surface from the top down, smoothed as far as the octave before needed it, and gives the
next its own, every second sample of it. It answers as far as the rows reach and keeps no more of them than the rows to
come need, so that memory does not grow with the raster's height. Beyond its edges a surface is mirrored.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .surfaces import brightening, curvature, doubled, reach_of, smoothed, widened
from .widths import Light, Widths

_EDGE = 1.5


@dataclass(frozen=True)
class Setting:
    """What is looked for in which raster: its size in pixels, the widths, what is taken off each, and the light."""

    height: int
    width: int
    widths: Widths
    floors: tuple[float, ...]
    light: Light | None

    def margin(self, octave: int) -> int:
        """Return how many samples of an octave around a place bear on its answer."""
        return sum(reach_of(step) for _, step in self.steps(octave)) + 1

    def steps(self, octave: int) -> list[tuple[int, float]]:
        """Return the numbers of an octave's widths and by how much, in its samples, each smooths what is smoothed.

        The last octave has the guard's width, whose number is that of widths.
        """
        every = (*self.widths.sigmas, self.widths.guard)
        first = 2 * octave if octave < self.widths.octaves else self.widths.count
        last = min(first + 2, self.widths.count) if octave < self.widths.octaves else first + 1
        before = (0.0, *every)
        return [
            (number, round(math.sqrt(every[number] ** 2 - before[number] ** 2) / 2**octave, 9))
            for number in range(first, last)
        ]


class Lattice:
    """Which samples of a raster an octave holds: ``rows`` x ``columns``, each ``unit`` pixels apart."""

    def __init__(self, setting: Setting, octave: int) -> None:
        self.unit = 2**octave
        self._extent = (setting.height - 1, setting.width - 1)
        self.rows, self.columns = (extent // self.unit + 1 for extent in self._extent)

    def mirrored_rows(self, first: int, last: int) -> np.ndarray:
        """Return the rows that stand for ``first`` to ``last - 1`` once the surface is mirrored at its edges."""
        return self._mirrored(first, last, self.rows, self._extent[0])

    def mirrored_columns(self, first: int, last: int) -> np.ndarray:
        """Return the columns that stand for ``first`` to ``last - 1`` once the surface is mirrored at its edges."""
        return self._mirrored(first, last, self.columns, self._extent[1])

    def _mirrored(self, first: int, last: int, size: int, extent: int) -> np.ndarray:
        # At the centre of the first pixel and of the last, or at the nearest place to it that keeps samples samples.
        period = max(2 * extent // self.unit, 1)
        folded = np.abs(np.arange(first, last)) % period
        return np.where(folded < size, folded, period - folded)


class Rows:
    """Rows of an array that arrive in order, and of which the first are let go."""

    def __init__(self) -> None:
        self._parts: list[np.ndarray] = []
        self._first = self.end = 0

    def add(self, values: np.ndarray) -> None:
        """Take rows at the end."""
        self._parts.append(values)
        self.end += len(values)

    def take(self, index: np.ndarray) -> np.ndarray:
        """Return copies of the rows of these numbers."""
        if len(self._parts) > 1:
            self._parts = [np.concatenate(self._parts)]
        return self._parts[0].take(index - self._first, axis=0)

    def let_go(self, before: int) -> None:
        """Keep no row below this number."""
        while self._parts and self._first + len(self._parts[0]) <= before:
            self._first += len(self._parts.pop(0))
        if self._parts and before > self._first:
            self._parts[0] = self._parts[0][before - self._first :].copy()
            self._first = before


@dataclass(frozen=True)
class Coarse:
    """An octave's answers that bear on ``rows`` x ``columns`` samples of the octave before.

    They begin a row before these and end two after. The last octave answers for the land only.
    """

    largest: np.ndarray | None
    land: np.ndarray
    rows: int
    columns: int
    lattice: Lattice

    def brought_up(self) -> tuple[np.ndarray | None, np.ndarray]:
        """Return the largest answer and the land's at the samples of the octave before."""
        across = self.lattice.mirrored_columns(-1, (self.columns + 1) // 2 + 2)
        largest, land = (
            None if part is None else doubled(part.take(across, axis=1))[: self.rows, : self.columns]
            for part in (self.largest, self.land)
        )
        return largest, land


class Octave:
    """An octave above the first, with those above it.

    ``largest`` and ``land`` are the answers at its samples: the largest of all widths from here on, and that of the
    guard; the last octave has the guard alone.
    """

    def __init__(self, setting: Setting, number: int = 1) -> None:
        self._setting, self._number = setting, number
        self.lattice, self._fine_columns = Lattice(setting, number), Lattice(setting, number - 1).columns
        self.largest, self.land = Rows(), Rows()
        self._margin = setting.margin(number)
        self._surface, self._hidden, self._own = Rows(), Rows(), Rows()
        self._next = Octave(setting, number + 1) if number < setting.widths.octaves else None

    def push(self, surface: np.ndarray, hidden: np.ndarray) -> None:
        """Take more rows of the surface, and where nothing is known of it; answer as far as they reach."""
        self._surface.add(surface)
        self._hidden.add(hidden)
        whole = self._surface.end == self.lattice.rows
        first, last = self._own.end, self.lattice.rows if whole else (self._surface.end - self._margin) // 2 * 2
        if last <= first:
            return
        rows = self.lattice.mirrored_rows(first - self._margin, last + self._margin)
        columns = self.lattice.mirrored_columns(-self._margin, self.lattice.columns + self._margin)
        piece, unknown = (part.take(rows).take(columns, axis=1) for part in (self._surface, self._hidden))
        answer, smooth = answer_piece(piece, unknown if unknown.any() else None, first, self._number, self._setting)
        self._own.add(answer)
        if self._next is None:
            self.land.add(answer)
        else:
            self._next.push(halved(smooth), self._hidden.take(np.arange(first, last, 2))[:, ::2])
            self._join(self._next)
        for part in (self._surface, self._hidden):
            part.let_go(last - self._margin - 2)

    def reaches(self, rows: int) -> bool:
        """Return whether the answers are there that the rows below this number of the octave before need."""
        return self.land.end == self.lattice.rows or rows <= 2 * (self.land.end - 2)

    def coarse(self, first: int, last: int) -> Coarse:
        """Return what the octave before needs for its rows ``first``, which is even, to ``last``, and let go of it."""
        rows = self.lattice.mirrored_rows(first // 2 - 1, (last + 1) // 2 + 2)
        largest = None if self._next is None else self.largest.take(rows)
        found = Coarse(largest, self.land.take(rows), last - first, self._fine_columns, self.lattice)
        for part in (self.largest, self.land):
            part.let_go(last // 2 - 2)
        return found

    def _join(self, coarser: Octave) -> None:
        first, last = self.land.end, self._own.end
        if not coarser.reaches(last):
            last = 2 * (coarser.land.end - 2)
        if last <= first:
            return
        own = self._own.take(np.arange(first, last))
        self._own.let_go(last)
        largest, land = coarser.coarse(first, last).brought_up()
        self.largest.add(own if largest is None else np.maximum(own, largest, out=own))
        self.land.add(land)


def answer_piece(
    piece: np.ndarray, hidden: np.ndarray | None, first: int, octave: int, setting: Setting
) -> tuple[np.ndarray, np.ndarray]:
    """Return the answer of an octave's widths and the surface as they smooth it, with a margin of 1 on each side.

    ``piece`` is the surface from row ``first`` on with the octave's margin on all sides, ``hidden`` where nothing is
    known of it.
    """
    margin = left = setting.margin(octave)
    widths, unit = setting.widths, 2**octave
    guard = octave == widths.octaves
    answers = []
    for number, step in setting.steps(octave):
        piece = smoothed(piece, step)
        left -= reach_of(step)
        core = piece if left == 1 else piece[left - 1 : 1 - left, left - 1 : 1 - left]
        sigma, floor = (widths.sigmas[-1], 0.0) if guard else (widths.sigmas[number], setting.floors[number])
        if setting.light is None:
            answer = curvature(core, 0.5 * sigma**1.5 / unit**2, floor)
        else:
            answer = brightening(core, 0.5 * sigma**1.5 / unit, floor, setting.light)
        if octave:
            # Before it is interpolated, for what is far below 0 would swing over beside a hidden edge.
            np.maximum(answer, np.float32(0.0), out=answer)
        if not guard:
            hide(answer, hidden, margin, first, unit, _EDGE * sigma, setting)
        answers.append(answer)
    for answer in answers[1:]:
        np.maximum(answers[0], answer, out=answers[0])
    return answers[0], piece


def hide(
    answer: np.ndarray, hidden: np.ndarray | None, margin: int, first: int, unit: int, near: float, setting: Setting
) -> None:
    """Set the answer to 0 close to the raster's edge and to what is not known, where there is but half a bank.

    ``near`` is in pixels; ``hidden`` is larger than the answer by ``margin`` on each side.
    """
    rows = unit * (first + np.arange(answer.shape[0]))
    columns = unit * np.arange(answer.shape[1])
    answer[(rows < near) | (rows > setting.height - 1 - near)] = 0.0
    answer[:, (columns < near) | (columns > setting.width - 1 - near)] = 0.0
    if hidden is not None:
        answer[widened(hidden, math.ceil(near / unit))[margin:-margin, margin:-margin]] = 0.0


def halved(smooth: np.ndarray) -> np.ndarray:
    """Return every second sample of a surface that has a margin of 1 on each side."""
    return np.ascontiguousarray(smooth[1:-1:2, 1:-1:2])
