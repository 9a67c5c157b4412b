"""The chi-square distribution with a whole number of degrees of freedom (Abramowitz and Stegun 26.4.4 and 26.4.5)."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

_NODES = 4096


def beyond(value: float, freedom: int) -> float:
    """Return how often chi-square with so many degrees of freedom exceeds a value."""
    half = max(value, 0.0) / 2
    if half > 700:
        return 0.0
    odd = freedom % 2
    total = math.erfc(math.sqrt(half)) if odd else 0.0
    term = 2 * math.sqrt(half / math.pi) * math.exp(-half) if odd else math.exp(-half)
    for step in range((freedom - odd) // 2):
        total += term
        term *= half / (step + 1 + odd / 2)
    return min(total, 1.0)


def limit(share: float, freedom: int) -> float:
    """Return the value that chi-square exceeds in so large a share of cases, by bisection."""
    low, high = 0.0, 1.0
    while beyond(high, freedom) > share:
        high *= 2
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if beyond(middle, freedom) > share else (low, middle)
    return (low + high) / 2


def beyond_each(values: np.ndarray, freedom: int) -> np.ndarray:
    """Return :func:`beyond` of each value, to 1e-6, from a table in the square root."""
    root, share = _table(freedom)
    return np.interp(np.sqrt(values), root, share, right=0.0)


@lru_cache(maxsize=16)
def _table(freedom: int) -> tuple[np.ndarray, np.ndarray]:
    """Return square roots of values, and how often each value is exceeded."""
    root = np.linspace(0.0, math.sqrt(limit(1e-12, freedom)), _NODES)
    return root, np.array([beyond(node * node, freedom) for node in root])
