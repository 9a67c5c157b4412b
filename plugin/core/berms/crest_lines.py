"""Crest lines as they were found: flat arrays of points, and what each line is like."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .linking import order_links


@dataclass(frozen=True)
class CrestLines:
    """Crest lines, one after the other in flat arrays: line i is ``starts[i]`` to ``starts[i + 1]``.

    ``column`` and ``row`` (N,) are pixels; ``answer`` (N,) is the ridge answer over ``noise``, that of the noise at
    the broadest width. ``evidence`` (M,) is each line's sum of answers over the strongest that noise gives by chance.
    """

    column: np.ndarray
    row: np.ndarray
    answer: np.ndarray
    starts: np.ndarray
    evidence: np.ndarray
    gsd_m: float
    noise: float

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def lengths_m(self) -> np.ndarray:
        """Length of each line (M,), in metres."""
        steps = np.hypot(np.diff(self.column), np.diff(self.row)) * self.gsd_m
        run = np.concatenate(([0.0], np.cumsum(steps)))
        return run[self.starts[1:] - 1] - run[self.starts[:-1]] if len(self) else np.zeros(0)

    @property
    def scores(self) -> np.ndarray:
        """Mean answer of each line (M,) over its noise: how plainly it stands out along its way."""
        if not len(self):
            return np.zeros(0)
        return np.add.reduceat(self.answer, self.starts[:-1]) / np.diff(self.starts)

    @property
    def straightness(self) -> np.ndarray:
        """Chord over length of each line (M,), 1 for a straight one and 0 for a ring."""
        first, last = self.starts[:-1], self.starts[1:] - 1
        chord = np.hypot(self.column[last] - self.column[first], self.row[last] - self.row[first]) * self.gsd_m
        lengths = self.lengths_m
        return np.divide(chord, lengths, out=np.ones(len(self)), where=lengths > 0)

    def line(self, number: int) -> np.ndarray:
        """Return the points (n, 2), column and row, of one line."""
        part = slice(self.starts[number], self.starts[number + 1])
        return np.stack((self.column[part], self.row[part]), axis=1)

    def pick(self, which: np.ndarray) -> CrestLines:
        """Return the lines that a mask (M,) picks."""
        sizes = np.diff(self.starts)
        points = np.repeat(which, sizes)
        return CrestLines(
            self.column[points],
            self.row[points],
            self.answer[points],
            np.concatenate(([0], np.cumsum(sizes[which]))),
            self.evidence[which],
            self.gsd_m,
            self.noise,
        )


def join_parts(parts: CrestLines, link: np.ndarray) -> tuple[CrestLines, np.ndarray]:
    """Return the lines that parts of lines make, each part turned the way it is walked, and which of them are rings.

    ``link`` (2 M,) holds for the beginning ``2 i`` and the end ``2 i + 1`` of part i the one that it is linked to, or
    -1. Evidence adds up.
    """
    chains = order_links(link)
    order = chains.order
    if len(order) == 0:
        return parts, chains.closed
    leads = np.zeros(len(order), bool)
    leads[chains.starts[:-1]] = True
    ahead, behind = np.roll(order, -1), np.roll(order, 1)
    begin, end = link[2 * order], link[2 * order + 1]
    single = np.roll(leads, -1)
    # The first part is walked towards the next one, each other from the one before; two of a ring meet twice.
    toward = single | ((end >= 0) & (end >> 1 == ahead))
    twice = (begin >> 1 == behind) & (end >> 1 == behind)
    away = (begin >= 0) & (begin >> 1 == behind) & (~twice | (begin == 2 * behind + 1))
    forward = np.where(leads, toward, away)
    index, starts = _walked(parts.starts, order, forward)
    evidence = np.add.reduceat(parts.evidence[order], chains.starts[:-1])
    return _walk(parts, index, starts[chains.starts], evidence), chains.closed


def turned_down(lines: CrestLines, closed: np.ndarray) -> CrestLines:
    """Return lines from top to bottom, each from its upper end on, and the ``closed`` ones (M,) from their top."""
    if not len(lines):
        return lines
    column, row = lines.column, lines.row
    first, last = lines.starts[:-1], lines.starts[1:] - 1
    up = (row[last] < row[first]) | ((row[last] == row[first]) & (column[last] < column[first]))
    forward = closed | ~up
    head = np.where(forward, first, last)
    walks = {}
    for number in np.flatnonzero(closed):
        place = np.arange(first[number], last[number] + 1)
        top = int(np.lexsort((column[place], row[place]))[0])
        step = 1 if column[place[(top + 1) % len(place)]] >= column[place[top - 1]] else -1
        walks[number] = place[(top + step * np.arange(len(place))) % len(place)]
        head[number] = place[top]
    order = np.lexsort((column[head], row[head]))
    index, starts = _walked(lines.starts, order, forward[order])
    for number in np.flatnonzero(closed[order]):
        index[starts[number] : starts[number + 1]] = walks[order[number]]
    return _walk(lines, index, starts, lines.evidence[order])


def _walked(starts: np.ndarray, order: np.ndarray, forward: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the points of lines put in ``order`` (M,), backward where not ``forward``, and where each then begins."""
    sizes = np.diff(starts)[order]
    begins = np.concatenate(([0], np.cumsum(sizes)))
    head = np.where(forward, starts[order], starts[order + 1] - 1)
    within = np.arange(begins[-1]) - np.repeat(begins[:-1], sizes)
    return np.repeat(head, sizes) + np.repeat(np.where(forward, 1, -1), sizes) * within, begins


def _walk(lines: CrestLines, index: np.ndarray, starts: np.ndarray, evidence: np.ndarray) -> CrestLines:
    column, row, answer = lines.column[index], lines.row[index], lines.answer[index]
    return CrestLines(column, row, answer, starts, evidence, lines.gsd_m, lines.noise)
