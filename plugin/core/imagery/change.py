"""How unusual each pixel of one date is among the same pixel's other dates.

For each pixel and band the median over the dates and the median absolute deviation from it give a robust z-score
of the date asked for. Over few dates the deviation of one pixel is itself poorly known, and where it happens to be
small every date looks unusual: its square is shrunk towards that of its band, the more so the more of the scatter
between pixels is no more than so few dates bring about (empirical Bayes, as Smyth 2004, *Statist. Appl. Genet.
Molec. Biol.* 3, 3, does for variances). Bands are combined by the root of the sum of squares.
"""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..chi_square import limit
from ..errors import Refused, message
from .median import median_in_place, median_of_known
from .problems import Asked, Stopped, never

FEWEST_DATES = 4
_CACHE = 1 << 20
"""The dates of a chunk of pixels fill so many bytes, which stay in a core's own cache."""
_SAMPLE = 16_384
_NORMAL = 1.4826


def change_scores(stack: np.ndarray, date: int, nodata: float | None = None, stop: Asked = never) -> np.ndarray:
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

    Returns
    -------
    numpy.ndarray
        Float32, shape (rows, columns): the root of the sum over the bands of squared z-scores; NaN where the date
        or all but three of the others show nothing. Of a steady scene it is distributed about as chi with as many
        degrees of freedom as there are bands.

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
    priors = _priors(flat, nodata)
    scores = np.empty(rows * columns, np.float32)
    chunk = max(_CACHE // (4 * dates), 256)
    local = threading.local()

    def work(begin: int) -> None:
        if stop():
            raise Stopped
        if not hasattr(local, "room"):
            local.room = _Room(dates, chunk, stack.dtype)
        span = slice(begin, min(begin + chunk, scores.size))
        _score(flat[:, :, span], date, nodata, priors, local.room, scores[span])

    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        for _ in threads.map(work, range(0, scores.size, chunk)):
            pass
    np.sqrt(scores, out=scores)
    return scores.reshape(rows, columns)


def changed(scores: np.ndarray, bands: int, false_alarms: float = 1e-4) -> np.ndarray:
    """Return where scores exceed what so large a share of steady pixels would reach; False where none is known.

    The limit is that of chi with ``bands`` degrees of freedom, widened by how far the middle of these scores lies
    from its middle: what few dates leave open of the deviations is in both.
    """
    known = scores[np.isfinite(scores)]
    if known.size == 0:
        return np.zeros(scores.shape, bool)
    middle = float(np.median(known[:: max(known.size // _SAMPLE, 1)]))
    wider = max(middle / limit(0.5, bands) ** 0.5, 1.0)
    with np.errstate(invalid="ignore"):
        return scores > wider * limit(false_alarms, bands) ** 0.5


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


def _priors(flat: np.ndarray, nodata: float | None) -> list[_Prior]:
    """Learn the deviation of each band, and how much the pixels differ in it, from pixels spread over the scene."""
    picked = flat[:, :, :: max(flat.shape[2] // _SAMPLE, 1)].astype(np.float32)
    _forget(picked, nodata)
    by_chance = _scatter(_squares(np.random.default_rng(1).standard_normal((flat.shape[0], _SAMPLE))))
    found = []
    for band in range(flat.shape[1]):
        squares = _squares(picked[:, band])
        squares = squares[np.isfinite(squares)]
        middle = float(np.median(squares)) if squares.size else 0.0
        # Nothing is known better than storage tells values apart.
        known = np.abs(picked[:, band][np.isfinite(picked[:, band])])
        finest = (
            (1 / 12) if flat.dtype.kind in "iu" else (1e-6 * float(known.mean() if known.size else 0.0)) ** 2 + 1e-30
        )
        scatter = max(_scatter(squares), 1e-9) if middle > 0 else by_chance
        found.append(_Prior(np.float32(max(middle, finest)), np.float32(min(by_chance / scatter, 1.0))))
    return found


def _squares(values: np.ndarray) -> np.ndarray:
    """Return the squared deviation of each pixel, NaN where too few dates are known."""
    middle, count = median_of_known(values)
    deviation, _ = median_of_known(np.abs(values - middle))
    return np.where(count >= FEWEST_DATES, (_NORMAL * deviation) ** 2, np.nan)


def _scatter(squares: np.ndarray) -> float:
    """Return the variance of the logarithms, from their quartiles."""
    low, high = np.quantile(squares, [0.25, 0.75])
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
    piece: np.ndarray, date: int, nodata: float | None, priors: Sequence[_Prior], room: _Room, scores: np.ndarray
) -> None:
    size = scores.size
    values, spare, wide = [row[:size] for row in room.away], room.spare[:size], room.wide[:size]
    scores[:] = 0.0
    for band, prior in enumerate(priors):
        seen = piece[:, band]
        if _has_gaps(seen, nodata):
            known = seen.astype(np.float32)
            _forget(known, nodata)
            _add_with_gaps(known, date, prior, scores)
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


def _add_with_gaps(values: np.ndarray, date: int, prior: _Prior, scores: np.ndarray) -> None:
    middle, count = median_of_known(values)
    away = np.abs(values - middle)
    deviation, _ = median_of_known(away)
    deviation[count < FEWEST_DATES] = np.nan
    _add_square(away[date], deviation, prior, scores)


def _add_square(away: np.ndarray, deviation: np.ndarray, prior: _Prior, scores: np.ndarray) -> None:
    """Add the square of one band's z-score, in place."""
    np.square(deviation, out=deviation)
    deviation *= np.float32(_NORMAL**2) * (1 - prior.share)
    deviation += prior.share * prior.square
    np.square(away, out=away)
    with np.errstate(divide="ignore", invalid="ignore"):
        away /= deviation
    scores += away
