"""Medians over many short series at once, by a sorting network cut down to what a median needs.

A network of compare-and-exchange steps is the same for every series, so that each step is one minimum and one
maximum over whole arrays. It is Batcher's odd-even merge sort (Knuth, *The Art of Computer Programming* 3, 5.3.4),
without the steps and the halves of steps that no wanted place depends on.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np


@lru_cache(maxsize=32)
def median_network(count: int) -> tuple[tuple[int, int, bool, bool], ...]:
    """Return the steps (low, high, lower is wanted, upper is wanted) that bring the middle to its place."""
    wanted = {(count - 1) // 2, count // 2}
    steps: list[tuple[int, int, bool, bool]] = []
    for low, high in reversed(_batcher(count)):
        lower, upper = low in wanted, high in wanted
        if lower or upper:
            steps.append((low, high, lower, upper))
            wanted |= {low, high}
    return tuple(reversed(steps))


def _batcher(count: int) -> list[tuple[int, int]]:
    """Return the pairs to compare, for any count: places beyond it count as infinite and need no comparing."""
    pairs = []
    group = 1
    while group < count:
        apart = group
        while apart >= 1:
            for start in range(apart % group, count - apart, 2 * apart):
                for offset in range(min(apart, count - start - apart)):
                    low = start + offset
                    if low // (2 * group) == (low + apart) // (2 * group):
                        pairs.append((low, low + apart))
            apart //= 2
        group *= 2
    return pairs


def median_in_place(rows: list[np.ndarray], spare: np.ndarray) -> np.ndarray:
    """Return the median over ``rows``, arrays of one shape that are overwritten, with ``spare`` as one more."""
    free = spare
    rows = list(rows)
    for low, high, lower, upper in median_network(len(rows)):
        if lower and upper:
            np.minimum(rows[low], rows[high], out=free)
            np.maximum(rows[low], rows[high], out=rows[high])
            rows[low], free = free, rows[low]
        elif lower:
            np.minimum(rows[low], rows[high], out=rows[low])
        else:
            np.maximum(rows[low], rows[high], out=rows[high])
    middle = rows[(len(rows) - 1) // 2]
    if len(rows) % 2:
        return middle
    result = np.add(middle, rows[len(rows) // 2], dtype=np.float32)
    result *= 0.5
    return result


def median_of_known(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the median over the first axis of what is not NaN, and how many values it rests on."""
    count = np.isfinite(values).sum(axis=0)
    ordered = np.sort(values, axis=0)  # NaN goes last
    low, high = np.maximum(count - 1, 0) // 2, np.minimum(count // 2, len(values) - 1)
    middle = (np.take_along_axis(ordered, low[None], 0)[0] + np.take_along_axis(ordered, high[None], 0)[0]) / 2
    return np.where(count > 0, middle, np.nan), count
