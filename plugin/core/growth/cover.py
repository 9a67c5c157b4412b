"""The ground that a changing set of outlines covers, overlaps counted once.

Taken one after the other, each outline adds its own area less what it shares with those before it that stand
at the same time. Only neighbours share anything, so that nothing is worked out again from date to date but
where a neighbour comes or goes.
"""

from __future__ import annotations

from typing import Sequence

import numpy as np
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ..many_shapes import areas_of, as_array, boxes_of, common_ground

_AT_A_TIME = 4_000_000
"""So many cells of outlines by dates are turned into floats at a time."""


def covered_areas(outlines: Sequence[BaseGeometry], standing: np.ndarray) -> np.ndarray:
    """Measure the union of those outlines that stand, for each of a number of dates.

    Parameters
    ----------
    outlines
        ``n`` valid polygons or multipolygons in metres.
    standing
        Which of them stand when, boolean, shape (n, t).

    Returns
    -------
    numpy.ndarray
        Areas in m², shape (t,).
    """
    stands = np.asarray(standing, bool)
    if len(outlines) == 0:
        return np.zeros(stands.shape[1])
    # In the order of coming, what stands before an outline seldom changes once it has come.
    order = np.argsort(np.where(stands.any(axis=1), stands.argmax(axis=1), stands.shape[1]), kind="stable")
    shapes, stands = as_array([outlines[index] for index in order]), stands[order]
    total = _standing_areas(areas_of(shapes), stands)
    earlier, later = _meeting(boxes_of(shapes))
    together = (stands[earlier] & stands[later]).any(axis=1)
    earlier, later = earlier[together], later[together]
    if earlier.size == 0:
        return total
    pieces = common_ground(shapes[later], shapes[earlier])
    shared = areas_of(pieces)
    some = shared > 0
    earlier, later, pieces, shared = earlier[some], later[some], pieces[some], shared[some]
    by_later = np.argsort(later, kind="stable")
    earlier, later, pieces, shared = earlier[by_later], later[by_later], pieces[by_later], shared[by_later]
    begin = np.flatnonzero(np.diff(later, prepend=-1))
    count = np.diff(begin, append=later.size)
    alone = np.repeat(count == 1, count)
    total -= shared[alone] @ (stands[earlier[alone]] & stands[later[alone]])
    for first, size in zip(begin[count > 1], count[count > 1]):
        span = slice(first, first + size)
        total -= _shared_with_several(pieces[span], shared[span], stands[earlier[span]] & stands[later[first]])
    return total


def _standing_areas(areas: np.ndarray, stands: np.ndarray) -> np.ndarray:
    """Sum the areas of what stands, for each date: some dates at a time, as a product turns all of them into floats."""
    step = max(1, _AT_A_TIME // max(1, areas.size))
    parts = [areas @ stands[:, first : first + step] for first in range(0, stands.shape[1], step)]
    return np.concatenate(parts) if parts else np.zeros(0)


def _shared_with_several(pieces: np.ndarray, areas: np.ndarray, standing: np.ndarray) -> np.ndarray:
    """Measure the union of what one outline shares with each neighbour, by date; worked out once a set of them."""
    sets, place = np.unique(standing, axis=1, return_inverse=True)
    found = areas @ sets
    for column in np.flatnonzero(sets.sum(axis=0) > 1):
        found[column] = unary_union(list(pieces[sets[:, column]])).area
    return found[place.ravel()]


def _meeting(boxes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of boxes (min x, min y, max x, max y) that overlap, as indices, the smaller first.

    The boxes are put into strips of about their own height, and swept along each.
    """
    low, high = boxes[:, 1], boxes[:, 3]
    height = max(float(np.mean(high - low)), float(np.ptp(boxes[:, 1])) / 4096, 1e-9)
    strip_low = np.floor((low - low.min()) / height).astype(np.intp)
    strip_high = np.floor((high - low.min()) / height).astype(np.intp)
    copies = strip_high - strip_low + 1
    which = np.repeat(np.arange(low.size), copies)
    strip = strip_low[which] + _counting(copies)
    order = np.lexsort((boxes[which, 0], strip))
    which, strip = which[order], strip[order]
    # Within one strip min x rises; strips are laid one behind the other.
    width = float(boxes[:, 2].max() - boxes[:, 0].min()) + 1.0
    start = strip * width + (boxes[which, 0] - boxes[:, 0].min())
    stop = strip * width + (boxes[which, 2] - boxes[:, 0].min())
    own = np.arange(which.size)
    reached = np.maximum(np.searchsorted(start, stop, "left") - own - 1, 0)
    one = np.repeat(own, reached)
    other = one + 1 + _counting(reached)
    a, b = which[one], which[other]
    upper = np.maximum(low[a], low[b])
    # A pair that meets in several strips is taken in the first that both are in.
    first_both = np.maximum(strip_low[a], strip_low[b]) == strip[one]
    meets = first_both & (upper < np.minimum(high[a], high[b]))
    a, b = a[meets], b[meets]
    return np.minimum(a, b), np.maximum(a, b)


def _counting(lengths: np.ndarray) -> np.ndarray:
    """Return 0, 1, … up to each length in turn."""
    ends = np.cumsum(lengths)
    return np.arange(ends[-1] if ends.size else 0) - np.repeat(ends - lengths, lengths)
