"""How unusual each pixel of one date is among the same pixel's other dates.

For each pixel and band the median over the dates and the median absolute deviation from it give a robust z-score
of the date asked for. Over few dates the deviation of one pixel is itself poorly known, and where it happens to be
small every date looks unusual: its square is shrunk towards that of its band, the more so the more of the scatter
between pixels is no more than so few dates bring about (empirical Bayes, as Smyth 2004, *Statist. Appl. Genet.
Molec. Biol.* 3, 3, does for variances). Bands are combined by the root of the sum of squares. What steady ground
scores over as many dates is drawn (``change_noise``), and what exceeds it is changed.
"""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import Sequence

import numpy as np

from ..errors import Refused, message
from .change_noise import LEAST_SHARE, NORMAL, Noise, like_count, steady_scores
from .median import median_in_place, median_of_known
from .problems import Asked, Stopped, never

FEWEST_DATES = 4
_CACHE = 1 << 20
"""The dates of a chunk of pixels fill so many bytes, which stay in a core's own cache."""
_SAMPLE = 1 << 16
_MOST = 255


@dataclass(frozen=True)
class ChangeScores:
    """How much one date differs from the others, pixel by pixel.

    ``values``, float32 (rows, columns), are the roots of the sums over the bands of squared z-scores, NaN where the
    date or all but three of the others show nothing. ``dates``, uint8 (rows, columns), tells how many dates each
    rests on (the fewest of its bands; 255 for more), and ``noise`` what the scene's noise is like.
    """

    values: np.ndarray
    dates: np.ndarray
    noise: Noise


def change_scores(stack: np.ndarray, date: int, nodata: float | None = None, stop: Asked = never) -> ChangeScores:
    """Score how much one date differs from the others, pixel by pixel.

    Parameters
    ----------
    stack
        Values on one grid, shape (dates, bands, rows, columns), of any number type; in floating point NaN means
        that nothing is known.
    date
        Which one is scored.
    nodata
        A value that means that nothing is known.
    stop
        Asked now and then; :class:`~.problems.Stopped` is raised when it answers yes.

    Raises
    ------
    Refused
        When there are fewer than four dates.
    """
    dates, bands, rows, columns = stack.shape
    if dates < FEWEST_DATES:
        raise Refused(
            message(
                "To tell a change from noise {fewest} dates are needed, not {count}.", count=dates, fewest=FEWEST_DATES
            ),
            message("Add scenes, or make a map of change between two of them."),
        )
    flat = stack.reshape(dates, bands, -1)
    priors, noise = _learn(flat, nodata)
    scores = np.empty(rows * columns, np.float32)
    known = np.full(scores.size, min(dates, _MOST), np.uint8)
    chunk = max(_CACHE // (4 * dates), 256)
    local = threading.local()

    def work(begin: int) -> None:
        if stop():
            raise Stopped
        if not hasattr(local, "room"):
            local.room = _Room(dates, chunk, stack.dtype)
        span = slice(begin, min(begin + chunk, scores.size))
        _score(flat[:, :, span], date, nodata, priors, local.room, scores[span], known[span])

    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        for _ in threads.map(work, range(0, scores.size, chunk)):
            pass
    np.sqrt(scores, out=scores)
    return ChangeScores(scores.reshape(rows, columns), known.reshape(rows, columns), noise)


def changed(scores: ChangeScores, false_alarms: float = 1e-4) -> np.ndarray:
    """Return where scores exceed what so large a share of steady pixels would reach; False where none is known.

    Each pixel is held against steady ground over as many dates as it was seen on, widened by how far the middle of
    these scores lies beyond that ground's. From four dates on, false alarms are a quarter to 1.6 times as many as
    asked where noise is normal and its variances are log-normal (simulated, with one and four bands, alike and
    differing), and at most 2.5 times where the ground is of two kinds, of which one is 2.5 times as noisy.

    Raises :class:`ValueError` for a share under 1e-5, which the draws cannot tell.
    """
    if not LEAST_SHARE <= false_alarms < 1:
        raise ValueError(f"a share of {false_alarms} false alarms cannot be told")
    middle = np.full(_MOST + 1, np.nan, np.float32)
    limit = np.full(_MOST + 1, np.nan, np.float32)
    laws: dict[int, tuple[float, float]] = {}
    for dates in np.flatnonzero(np.bincount(scores.dates.ravel(), minlength=FEWEST_DATES)[FEWEST_DATES:]):
        drawn = like_count(int(dates) + FEWEST_DATES)
        if drawn not in laws:
            steady = steady_scores(scores.noise, drawn)
            laws[drawn] = float(np.median(steady)), float(np.quantile(steady, 1 - false_alarms))
        middle[dates + FEWEST_DATES], limit[dates + FEWEST_DATES] = laws[drawn]
    every = max(scores.values.size // _SAMPLE, 1)
    ratio = scores.values.ravel()[::every] / middle[scores.dates.ravel()[::every]]
    ratio = ratio[np.isfinite(ratio)]
    wider = max(float(np.median(ratio)) if ratio.size else 1.0, 1.0)
    with np.errstate(invalid="ignore"):
        return scores.values > (np.float32(wider) * limit)[scores.dates]


class _Room:
    """What a thread works in, made once."""

    def __init__(self, dates: int, chunk: int, dtype: np.dtype) -> None:
        own = dtype if dtype in (np.uint8, np.uint16, np.int16, np.float32) else np.dtype(np.float32)
        self.own = np.empty((dates, chunk), own)
        self.own_spare = np.empty(chunk, own)
        self.away = np.empty((dates, chunk), np.float32)
        self.spare, self.wide = np.empty((2, chunk), np.float32)


@dataclass(frozen=True)
class _Prior:
    """The squared deviation of a band, and the share that it has in that of each pixel."""

    square: np.float32
    share: np.float32


def _learn(flat: np.ndarray, nodata: float | None) -> tuple[list[_Prior], Noise]:
    """Learn the deviation of each band, and how much the pixels differ in it, from pixels spread over the scene."""
    every = max(flat.shape[2] // _SAMPLE, 1)
    priors, squares, alone, beyond = [], [], [], []
    for band in range(flat.shape[1]):
        picked = flat[:, band, ::every].astype(np.float32)
        _forget(picked, nodata)
        seen, own = np.isfinite(picked), _squares(picked)
        if not np.isfinite(own).any():
            own, seen = np.zeros_like(own), np.ones_like(seen)
        middle = float(np.nanmedian(own))
        # Nothing is known better than storage tells values apart.
        known = np.abs(picked[np.isfinite(picked)])
        finest = (
            (1 / 12) if flat.dtype.kind in "iu" else (1e-6 * float(known.mean() if known.size else 0.0)) ** 2 + 1e-30
        )
        alone.append(_chance(len(seen), band) if seen.all() else _chance_over(seen, band))
        by_chance = _scatter(alone[band])
        scatter = max(_scatter(own), 1e-9) if middle > 0 else by_chance
        priors.append(_Prior(np.float32(max(middle, finest)), np.float32(min(by_chance / scatter, 1.0))))
        squares.append(np.maximum(own, np.float32(finest)))
        beyond.append(max(scatter - by_chance, 0.0))
    common = _common(squares, alone, beyond)
    usual = tuple(float(np.nanmedian(of_band)) for of_band in alone)
    noise = Noise(
        usual, tuple(float(prior.share) for prior in priors), common, tuple(max(b - common, 0.0) for b in beyond)
    )
    return priors, noise


def _common(squares: Sequence[np.ndarray], alone: Sequence[np.ndarray], beyond: Sequence[float]) -> float:
    """Return what all bands have in common of the variance ``beyond`` chance of the logarithms of squared deviations.

    The mean of the logarithms over K bands has the common variance whole, and a K-th of the rest.
    """
    bands = len(squares)
    if bands == 1 or not any(beyond):
        return 0.0
    together, by_chance = (_scatter(np.exp(np.mean(np.log(each), axis=0))) for each in (squares, alone))
    return min(max((bands * (together - by_chance) - float(np.mean(beyond))) / (bands - 1), 0.0), max(beyond))


@lru_cache(maxsize=16)
def _chance(dates: int, band: int) -> np.ndarray:
    """Return squared deviations of like noise of variance 1, other ones for each band."""
    return _chance_over(np.ones((dates, _SAMPLE), bool), band)


def _chance_over(seen: np.ndarray, band: int) -> np.ndarray:
    """Return the same over the gaps that a scene has, (dates, pixels)."""
    return _squares(np.where(seen, np.random.default_rng(band).standard_normal(seen.shape, np.float32), np.nan))


def _squares(values: np.ndarray) -> np.ndarray:
    """Return the squared deviation of each pixel, NaN where too few dates are known."""
    if np.isfinite(values).all():
        spare = np.empty_like(values[0])
        away = np.abs(values - median_in_place(list(values.copy()), spare))
        return (NORMAL * median_in_place(list(away), np.empty_like(spare))) ** 2
    middle, count = median_of_known(values)
    deviation, _ = median_of_known(np.abs(values - middle))
    return np.where(count >= FEWEST_DATES, (NORMAL * deviation) ** 2, np.nan)


def _scatter(squares: np.ndarray) -> float:
    """Return the variance of the logarithms, from their quartiles."""
    low, high = np.nanquantile(squares, [0.25, 0.75])
    return float((np.log(high / max(low, 1e-6 * high)) / 1.349) ** 2)


def _forget(values: np.ndarray, nodata: float | None) -> None:
    """Put NaN where nothing is known."""
    if nodata is not None:
        values[values == np.float32(nodata)] = np.nan


def _has_gaps(piece: np.ndarray, nodata: float | None) -> bool:
    if nodata is not None and bool((piece == nodata).any()):
        return True
    # A sum is finite only where all of its terms are; that is cheaper than looking at each.
    return piece.dtype.kind == "f" and not np.isfinite(np.add.reduce(piece, axis=None))


def _score(
    piece: np.ndarray,
    date: int,
    nodata: float | None,
    priors: Sequence[_Prior],
    room: _Room,
    scores: np.ndarray,
    dates: np.ndarray,
) -> None:
    size = scores.size
    values, spare, wide = [row[:size] for row in room.away], room.spare[:size], room.wide[:size]
    scores[:] = 0.0
    for band, prior in enumerate(priors):
        seen = piece[:, band]
        if _has_gaps(seen, nodata):
            known = seen.astype(np.float32)
            _forget(known, nodata)
            count = _add_with_gaps(known, date, prior, scores)
            np.minimum(dates, np.minimum(count, _MOST), out=dates, casting="unsafe")
            continue
        # The first network runs in the scene's own numbers: short ones go through faster.
        own = [row[:size] for row in room.own]
        for row, value in zip(own, seen):
            row[:] = value
        middle = median_in_place(own, room.own_spare[:size])
        for row, value in zip(values, seen):
            np.subtract(value, middle, out=row, dtype=np.float32, casting="unsafe")
            np.abs(row, out=row)
        wide[:] = values[date]
        _add_square(wide, median_in_place(list(values), spare), prior, scores)


def _add_with_gaps(values: np.ndarray, date: int, prior: _Prior, scores: np.ndarray) -> np.ndarray:
    """Add the square of one band's z-score, and return how many dates each rests on."""
    middle, count = median_of_known(values)
    away = np.abs(values - middle)
    deviation, _ = median_of_known(away)
    deviation[count < FEWEST_DATES] = np.nan
    _add_square(away[date], deviation, prior, scores)
    return count


def _add_square(away: np.ndarray, deviation: np.ndarray, prior: _Prior, scores: np.ndarray) -> None:
    """Add the square of one band's z-score, in place."""
    np.square(deviation, out=deviation)
    deviation *= np.float32(NORMAL**2) * (1 - prior.share)
    deviation += prior.share * prior.square
    np.square(away, out=away)
    with np.errstate(divide="ignore", invalid="ignore"):
        away /= deviation
    scores += away
