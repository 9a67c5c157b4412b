"""The wave that stands out most from all others of its length, by a Fourier transform of a decimated raster."""

from __future__ import annotations

import numpy as np

from ..errors import Refused, message
from .smoothing import smoothed

_COARSE_SAMPLES = 5
_STANDS_OUT = 25.0
_HARMONIC_STANDS_OUT = 12.0
_HARMONIC_SHARE = 0.2
_LINES = 256
"""Lines of the raster that are transformed at a time, so that of the whole spectrum only the asked part is held."""


def reduced(values: np.ndarray, factor: int) -> np.ndarray:
    """Return means over squares of ``factor`` pixels, of what is known in each."""
    height, width = values.shape[0] // factor * factor, values.shape[1] // factor * factor
    squares = values[:height, :width].reshape(height // factor, factor, width // factor, factor)
    known = np.isfinite(squares)
    if known.all():
        return np.asarray(squares.mean(axis=(1, 3)))
    count = known.sum(axis=(1, 3))
    total = np.where(known, squares, 0.0).sum(axis=(1, 3))
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def coarse_wave(values: np.ndarray, shortest: float, longest: float) -> tuple[float, float]:
    """Return a wave between two lengths, in cycles a pixel along columns and along rows.

    Raises :class:`Refused` where none stands out.
    """
    factor = max(int(shortest / _COARSE_SAMPLES), 1)
    small = reduced(values, factor)
    small = np.where(np.isfinite(small), small, np.nanmean(small))
    small -= smoothed(small, 0.35 * longest / factor)
    height, width = small.shape
    small *= np.hanning(height + 2)[1:-1, None] * np.hanning(width + 2)[None, 1:-1]
    shape = (2 * height, 2 * width)
    most = min(factor / shortest, 0.5)
    # Of the rings of like waves the outermost has to be whole.
    rim = (int(np.sqrt(most * max(shape))) + 1) ** 2 / max(shape)
    along_y, along_x = np.fft.fftfreq(shape[0]), np.fft.rfftfreq(shape[1])
    rows, columns = np.flatnonzero(np.abs(along_y) <= rim), np.flatnonzero(along_x <= rim)
    power = _power(small, shape, rows, len(columns))
    along_y, along_x = along_y[rows, None], along_x[None, columns]
    radius = np.hypot(along_y, along_x)
    wanted = (radius >= factor / longest) & (radius <= most)
    wanted[1:, 0] &= along_y[1:, 0] > 0
    if not wanted.any():
        raise Refused(message("The raster is too small for pitches in this range."), message("Search a larger piece."))
    contrast = _ring_contrast(power, radius, max(shape))
    contrast[~wanted] = 0.0
    row, column = np.unravel_index(int(np.argmax(contrast)), contrast.shape)
    if contrast[row, column] < _STANDS_OUT:
        raise Refused(
            message("No regular pattern stands out here."),
            message("Search a piece that holds the field and little else, or measure single transects."),
        )
    wave = np.array([along_x[0, column], along_y[row, 0]])
    best = wave
    for divisor in (2, 3):
        lower = wave / divisor
        if np.hypot(*lower) * longest < factor:
            break
        strength = _peak_near(power, lower, shape) / power[row, column]
        if _peak_near(contrast, lower, shape) >= _HARMONIC_STANDS_OUT and strength >= _HARMONIC_SHARE:
            best = lower
    return float(best[0]) / factor, float(best[1]) / factor


def _power(values: np.ndarray, shape: tuple[int, int], rows: np.ndarray, columns: int) -> np.ndarray:
    """Return the power of some rows and of the first columns of the transform of values, filled up to ``shape``."""
    along = np.empty((len(values), columns), complex)
    for begin in range(0, len(values), _LINES):
        part = slice(begin, begin + _LINES)
        along[part] = np.fft.rfft(values[part], shape[1])[:, :columns]
    power = np.empty((len(rows), columns))
    for begin in range(0, columns, _LINES):
        part = slice(begin, begin + _LINES)
        power[:, part] = np.abs(np.fft.fft(along[:, part], shape[0], axis=0)[rows]) ** 2
    return power


def _ring_contrast(power: np.ndarray, radius: np.ndarray, size: int) -> np.ndarray:
    """Return power over the median power of all waves of nearly the same length."""
    ring = np.sqrt(radius * size).astype(np.int16)
    order = np.argsort(ring.ravel(), kind="stable")
    bounds = np.cumsum(np.bincount(ring.ravel()))
    flat = power.ravel()[order]
    medians = np.array([np.median(part) if part.size else 1.0 for part in np.split(flat, bounds[:-1])])
    return power / np.maximum(medians, 1e-300)[ring]


def _peak_near(values: np.ndarray, wave: np.ndarray, shape: tuple[int, int]) -> float:
    """Return the height of a peak within a sample of ``wave``; 0 where it is but the flank of another."""
    row, column = round(wave[1] * shape[0]), round(wave[0] * shape[1])
    rows = np.arange(row - 2, row + 3) % values.shape[0]
    columns = np.clip(np.arange(column - 2, column + 3), 0, values.shape[1] - 1)
    around = values[np.ix_(rows, columns)]
    top = float(around[1:-1, 1:-1].max())
    return top if top >= float(around.max()) else 0.0
