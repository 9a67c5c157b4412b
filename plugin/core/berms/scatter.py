"""What the scatter of a few values adds to what pointing leaves open, and how well a median is known."""

from __future__ import annotations

import math

import numpy as np

from ..quantity import COVERAGE
from ..student import student

_MEDIAN_SPREAD = math.sqrt(0.5 * math.pi)
"""Standard deviation of the median of many normal values over that of their mean."""


def added_by_scatter(scatter: float, u: float, free: float) -> float:
    """Return the standard uncertainty that a scatter adds, in squares, to that from pointing.

    ``scatter`` is the standard deviation of single values, told by ``free`` degrees of freedom, ``u`` that from
    pointing alone, both in one unit. The two together are no less than the scatter with Student's factor over 1.96, so
    that a factor of 1.96 covers 95 %. Whether pointing could explain the scatter is not asked first: of few values such
    a test passes over scatter several times as large, and U95 would then cover 75 to 90 %.
    """
    return math.sqrt(max((student(free) / COVERAGE * scatter) ** 2 - u**2, 0.0))


def added_to_median(values: np.ndarray, u: float) -> float:
    """Return what the scatter of values (N,) adds to the standard uncertainty ``u`` of one; 0 for a single value."""
    if len(values) < 2:
        return 0.0
    return added_by_scatter(float(np.std(values, ddof=1)), u, len(values) - 1)


def share_of_median(count: int) -> float:
    """Return the standard uncertainty of a median over that of one of its ``count`` values."""
    return (_MEDIAN_SPREAD if count > 2 else 1.0) / math.sqrt(count)
