"""The pitch of positions along a line: regression on the integer index, so that a missing berm does no harm."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..errors import Refused, message
from ..quantity import COVERAGE
from .scatter import added_by_scatter

SCALE_BOUND = 4.7e-4
"""Lengths are taken on the ellipsoid, and ground up to 3 km above it is longer by up to 3 / 6371."""
SCALE_U = SCALE_BOUND / math.sqrt(3.0)
"""Relative standard uncertainty of scale."""
FEWEST = 3
"""Positions of a pitch; nine in ten sets of three that lie at random pass for regular, and six of four."""
_SINGLE_STEP = 1.5
_REGULAR = 0.25
_REGULAR_WITH_GAPS = 0.1
"""Uneven berms fit a lattice with gaps by chance, the fewer the easier: they have to stray less to make one."""


@dataclass(frozen=True)
class Pitch:
    """A regular distance fitted to N positions.

    ``index`` (N,) numbers the positions; a step of 2 is one missing. ``u_pointing_m`` and ``u_scatter_m`` are the
    parts of the standard uncertainty of ``value_m`` that come from pointing and from the row's own irregularity
    (:func:`~.scatter.added_by_scatter`); U95 is 1.96 times the root of the sum of their squares.
    ``median_m``, ``mad_m`` and ``variation`` (coefficient of variation) describe the single steps, each distance
    divided by how many steps it spans. ``regular`` is whether all positions lie within a quarter of a pitch of their
    places and, where some are missing, scatter about these by no more than a tenth of it.
    """

    value_m: float
    u95_m: float
    u_pointing_m: float
    u_scatter_m: float
    n: int
    gaps: int
    index: np.ndarray
    residuals_m: np.ndarray
    median_m: float
    mad_m: float
    variation: float
    regular: bool


def pitch_uncertainty(u_position: float, index: np.ndarray) -> float:
    """Return the standard uncertainty of a pitch from that of one position.

    For N neighbours without a gap this is ``u_position * sqrt(12 / (N (N^2 - 1)))``.
    """
    index = np.asarray(index, dtype=float)
    return u_position / math.sqrt(float(np.sum((index - index.mean()) ** 2)))


def number_positions(positions_m: np.ndarray) -> np.ndarray:
    """Return the integer index of each of N sorted positions; a distance of about two steps counts as two.

    One step is the median of the distances that are at most one and a half times the least; it is then fitted again to
    all positions until the numbers stay the same.
    """
    distances = np.diff(positions_m)
    step = float(np.median(distances[distances <= _SINGLE_STEP * distances.min()]))
    index = np.zeros(len(positions_m), dtype=int)
    for _ in range(20):
        steps = np.maximum(np.round(distances / step), 1).astype(int)
        numbered = np.concatenate(([0], np.cumsum(steps)))
        if np.array_equal(numbered, index):
            break
        index = numbered
        step = float(np.polyfit(index, positions_m, 1)[0])
    return index


def coincident() -> Refused:
    """Return the refusal of a row in which two positions are one."""
    return Refused(message("Two positions of the row coincide."), message("Leave one of the two out."))


def fit_pitch(positions_m: Sequence[float] | np.ndarray, u_position_m: float) -> Pitch:
    """Fit a pitch to at least three positions along a line, each known to ``u_position_m``.

    Their scatter about the fit has N - 2 degrees of freedom. Raises :class:`Refused` for fewer than three positions or
    two that coincide.
    """
    positions = np.sort(np.asarray(positions_m, dtype=float))
    if len(positions) < FEWEST:
        raise Refused(
            message("A pitch needs at least three positions; there are {count}.", count=len(positions)),
            message("Measure more berms of the row."),
        )
    if float(np.diff(positions).min()) <= 0:
        raise coincident()
    index = number_positions(positions)
    value, start = np.polyfit(index, positions, 1)
    residuals = positions - (start + value * index)
    free = len(positions) - 2
    scatter = math.sqrt(float(residuals @ residuals) / free)
    pointing = pitch_uncertainty(u_position_m, index)
    spread = pitch_uncertainty(added_by_scatter(scatter, u_position_m, free), index)
    steps = np.diff(positions) / np.diff(index)
    gaps = int(index[-1]) - len(positions) + 1
    median = float(np.median(steps))
    return Pitch(
        value_m=float(value),
        u95_m=COVERAGE * math.hypot(pointing, spread),
        u_pointing_m=pointing,
        u_scatter_m=spread,
        n=len(positions),
        gaps=gaps,
        index=index,
        residuals_m=residuals,
        median_m=median,
        mad_m=float(np.median(np.abs(steps - median))),
        variation=float(np.std(steps, ddof=1) / np.mean(steps)),
        regular=bool(
            np.abs(residuals).max() <= _REGULAR * value and (gaps == 0 or scatter <= _REGULAR_WITH_GAPS * value)
        ),
    )
