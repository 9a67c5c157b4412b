"""How wide the columns of a table are: by their shares, or so that the table is as low as can be."""

from __future__ import annotations

from typing import Callable, Sequence

import numpy as np

MOST_LINES = 7
"""Cells of more lines are taken for cells of so many and one."""
_STEPS_MM = (8.0, 4.0, 2.0, 1.0)
_LOST = 1.12
"""Lines broken between words are so much longer in all than the words."""
_SAFE_MM = 0.05
_PRESSED = 0.05
"""What it counts, in lines, that the fullest cell of a row has a line's width of words more."""
_FULLEST = 8
"""The power by which the fullest cell of a row outweighs the others."""


def share_out(usable: float, shares: Sequence[float], least: Sequence[float]) -> list[float]:
    """Divide a width by shares, none getting less than its least."""
    fixed: set[int] = set()
    while True:
        room = usable - sum(least[index] for index in fixed)
        total = sum(share for index, share in enumerate(shares) if index not in fixed)
        widths = [
            least[index] if index in fixed else max(room, 0.0) * share / total for index, share in enumerate(shares)
        ]
        short = {index for index, width in enumerate(widths) if index not in fixed and width < least[index]}
        if not short or len(short) + len(fixed) == len(shares):
            return widths
        fixed |= short


def widths_for_lines(words: Sequence[float], space: float) -> np.ndarray:
    """Return how wide a column must be for words to stand in 1, 2, … and :data:`MOST_LINES` lines.

    Exact for up to three lines, and about right for more; 0 for more lines than there are words.

    Parameters
    ----------
    words
        The width of each word.
    space
        That between two.
    """
    found = np.zeros(MOST_LINES)
    ends = np.cumsum(np.asarray(words, dtype=float) + space)
    whole = ends[-1] - space
    found[0] = whole
    if len(words) > 1:
        found[1] = np.maximum(ends[:-1] - space, whole - ends[:-1]).min()
    if len(words) > 2:
        found[2] = min(
            max(first - space, np.maximum(ends[after:-1] - space - first, whole - ends[after:-1]).min())
            for after, first in enumerate(ends[:-2], 1)
        )
    for lines in range(4, min(len(words), MOST_LINES) + 1):
        found[lines - 1] = min(found[lines - 2], whole * _LOST / lines)
    return np.where(found > 0.0, found + _SAFE_MM, 0.0)


def lowest_widths(needed: np.ndarray, widths: Sequence[float], least: Sequence[float]) -> list[float]:
    """Move width between columns as long as the rows take fewer lines for it.

    Parameters
    ----------
    needed
        By rows and columns what :func:`widths_for_lines` says of each cell; 0 for one that makes no height.
    widths
        The columns as they are, in the same unit.
    least
        What each must keep.
    """

    def pressed(tried: np.ndarray) -> float:
        full = np.maximum(1.0, needed[:, :, 0] / tried)
        return float(((full**_FULLEST).sum(axis=1) ** (1.0 / _FULLEST)).sum())

    def lines(tried: np.ndarray) -> float:
        cells = 1 + (tried[:, np.newaxis] < needed).sum(axis=2)
        return float(cells.max(axis=1, initial=1).sum()) + _PRESSED * pressed(tried)

    found = np.array(widths, dtype=float)
    for measure in (pressed, lines):  # the first leads past what the second alone would stop at
        found = _descend(measure, found, np.asarray(least))
    return [float(width) for width in found]


def _descend(measure: Callable[[np.ndarray], float], widths: np.ndarray, least: np.ndarray) -> np.ndarray:
    """Move width from one column to another as long as a measure becomes less by it."""
    reached = measure(widths)
    for step in _STEPS_MM:
        while True:
            tried = [
                _moved(widths, giver, taker, step)
                for giver in np.flatnonzero(widths - step >= least)
                for taker in range(len(widths))
                if giver != taker
            ]
            values = [measure(each) for each in tried]
            if not values or min(values) >= reached - 1e-9:
                break
            reached = min(values)
            widths = tried[values.index(reached)]
    return widths


def _moved(widths: np.ndarray, giver: int, taker: int, step: float) -> np.ndarray:
    moved = widths.copy()
    moved[giver] -= step
    moved[taker] += step
    return moved
