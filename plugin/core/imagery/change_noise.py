"""What steady ground scores among its own other dates, by simulation: the law that a change has to stand out from.

A score divides how far a date lies from the median by a deviation learnt from the same few dates, of which it is one.
Over few dates that has far longer tails than a normal value, the longer the more the pixels of a scene differ in
their noise; no closed form is known. The noise of a pixel is taken for normal, and its variances over the scene for
log-normal, shared by the bands in part. What is scored is then drawn and scored in the same way (a parametric
bootstrap: Davison and Hinkley 1997, *Bootstrap Methods and their Application*, section 4.2).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .median import median_in_place

NORMAL = 1.4826
"""The deviation of normal values over their median absolute deviation."""
LEAST_SHARE = 1e-5
"""The rarest false alarm that so many draws can tell."""
_DRAWS = 1 << 19
_CHUNK = 1 << 15
_MOST_DATES = 40
_EACH_UP_TO, _STEP = 12, 4


@dataclass(frozen=True)
class Noise:
    """The noise of a steady scene, a value for each band but for ``common``.

    ``usual`` is the band's squared deviation over the variance of its middle pixel, ``share`` that of it in the
    squared deviation that a pixel's score is divided by. ``common`` and ``own`` are the variances of the logarithm of
    a pixel's variance: what all bands have in common, and what each has of its own.
    """

    usual: tuple[float, ...]
    share: tuple[float, ...]
    common: float
    own: tuple[float, ...]


def like_count(dates: int) -> int:
    """Return the number of dates that is drawn for so many: the same, or a little fewer, which is on the safe side."""
    return dates if dates <= _EACH_UP_TO else min(dates // _STEP * _STEP, _MOST_DATES)


def steady_scores(noise: Noise, dates: int) -> np.ndarray:
    """Return drawn scores of steady ground over so many dates, sorted, float32."""
    away, square = _unit_draws(like_count(dates))
    random = np.random.default_rng(2)
    shared = math.sqrt(noise.common) * random.standard_normal(_DRAWS, np.float32)
    total = np.zeros(_DRAWS, np.float32)
    for band, (usual, share, own) in enumerate(zip(noise.usual, noise.share, noise.own)):
        variance = np.exp(shared + math.sqrt(own) * random.standard_normal(_DRAWS, np.float32))
        # Each band is given other draws of the same ones.
        begin = band * _DRAWS // len(noise.usual)
        deviation = (1 - share) * variance * np.roll(square, begin) + share * usual
        total += variance * np.roll(away, begin) / deviation
    return np.sort(np.sqrt(total))


@lru_cache(maxsize=4)
def _unit_draws(dates: int) -> tuple[np.ndarray, np.ndarray]:
    """Return squared distances of one date from the median, and squared deviations, of normal noise of variance 1."""
    random = np.random.default_rng(dates)
    away, square = np.empty((2, _DRAWS), np.float32)
    for begin in range(0, _DRAWS, _CHUNK):
        span = slice(begin, begin + _CHUNK)
        values = random.standard_normal((dates, _CHUNK), np.float32)
        far = np.abs(values - median_in_place(list(values.copy()), np.empty(_CHUNK, np.float32)))
        away[span] = far[0] ** 2
        square[span] = (NORMAL * median_in_place(list(far), np.empty(_CHUNK, np.float32))) ** 2
    return away, square
