"""The noise of a raster's pixels near a transect, and what it does to sums of the averaged profile."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Tuple

import numpy as np

from .transect import Transect, cubic_taps, interpolate

_NOISE_LAGS = (1, 2, 3)
_NOISE_ROWS = (9, 25)
_NOISE_PLACES = 400
_NORMAL_MAD = 0.6745
_Taps = Tuple[np.ndarray, ...]


@dataclass(frozen=True)
class Noise:
    """The raster's noise near the transect, in the unit of its values.

    ``sigma`` is the standard deviation of a pixel; ``cell_px`` is the side of the square within which
    pixels share their noise: 1 for white noise.
    """

    sigma: float
    cell_px: int


def measure_noise(transect: Transect) -> Noise:
    """Estimate the noise of the raster's pixels from second differences between rows along the berms.

    A berm is alike in neighbouring rows, so the differences hold noise and roughness and hardly any berm; their
    median absolute value is set against what white pixel noise of deviation 1 would give after interpolation.
    Rows farther apart that differ by more show that neighbouring pixels share their noise.
    """
    half = max(0.5 * transect.width_m / transect.gsd_m, _NOISE_ROWS[0] / 2.0)
    count = min(2 * int(half) + 1, _NOISE_ROWS[1])
    column, row = _rows_across(transect, count)
    values = interpolate(transect.window.values, column, row)
    taps = (*cubic_taps(column), *cubic_taps(row))
    levels = []
    for lag in _NOISE_LAGS:
        if count <= 2 * lag + 1:
            break
        second = values[2 * lag :] - 2.0 * values[lag:-lag] + values[: -2 * lag]
        last, middle, first = (tuple(tap[part] for tap in taps) for part in _apart(lag))
        gain = _shared(last, last) + 4.0 * _shared(middle, middle) + _shared(first, first)
        gain += 2.0 * _shared(last, first) - 4.0 * (_shared(last, middle) + _shared(middle, first))
        known = np.isfinite(second)
        if known.sum() < 25:
            break
        levels.append(float(np.median(np.abs(second[known]) / np.sqrt(gain[known]))) / _NORMAL_MAD)
    floor = transect.window.quantum / math.sqrt(12.0)
    if not levels:
        return Noise(floor, 1)
    cell = 0
    while cell + 1 < len(levels) and levels[cell + 1] > 1.2 * levels[cell]:
        cell += 1
    return Noise(max(levels[cell], floor), cell + 1)


def noise_of(transect: Transect, at_m: float, kernel: np.ndarray, step: float, noise: Noise) -> float:
    """Return the standard deviation that pixel noise gives to a weighted sum of the averaged profile.

    ``kernel`` lies with its middle at ``at_m``. Every sample is a weighted sum of pixels (see
    :func:`~.transect.interpolate`), so the weight of each pixel in the whole is added up exactly.
    """
    middle = round(at_m / step)
    reach = len(kernel) // 2
    first, last = max(middle - reach, 0), min(middle + reach, len(transect.distance_m) - 1)
    weights = kernel[first - middle + reach : last - middle + reach + 1] / len(transect.across_m)
    column, by_column = cubic_taps(transect.column[:, first : last + 1])
    row, by_row = cubic_taps(transect.row[:, first : last + 1])
    left, top = int(column.min()), int(row.min())
    stride = int(column.max()) - left + 4
    offsets = np.arange(4)
    cells = ((row - top)[..., None, None] + offsets[:, None]) * stride + (column - left)[..., None, None] + offsets
    parts = weights[None, :, None, None] * by_row[..., :, None] * by_column[..., None, :]
    sums = np.bincount(cells.ravel(), parts.ravel())
    return noise.sigma * noise.cell_px * math.sqrt(float(sums @ sums))


def _rows_across(transect: Transect, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return column and row of samples in ``count`` rows a pixel apart about the middle of the band.

    Along the rows they are a pixel apart, or farther on a long transect.
    """
    gsd, rows = transect.gsd_m, transect.across_m
    along = slice(None, None, max(2, len(transect.distance_m) // _NOISE_PLACES))
    if len(rows) > 1:
        step = (rows[-1] - rows[0]) / gsd
        by_column = (transect.column[-1] - transect.column[0]) / step
        by_row = (transect.row[-1] - transect.row[0]) / step
    else:
        # To the right of the line: the pixel step along it, turned with the grid's own handedness.
        east, north = transect.direction
        x, y = transect.at(0.5 * transect.length_m)
        place = transect.frame.xy_from_local(np.array([x, x + gsd * north]), np.array([y, y - gsd * east]))
        column, row = transect.grid.pixel(*place)
        by_column = np.full(transect.column.shape[1], column[1] - column[0])
        by_row = np.full(transect.column.shape[1], row[1] - row[0])
    offsets = np.arange(count) - (count - 1) / 2.0
    column = transect.column.mean(axis=0)[None, along] + offsets[:, None] * by_column[None, along]
    row = transect.row.mean(axis=0)[None, along] + offsets[:, None] * by_row[None, along]
    return column, row


def _apart(lag: int) -> tuple[slice, slice, slice]:
    """Return the last, middle and first rows of all threes that lie ``lag`` apart."""
    return slice(2 * lag, None), slice(lag, -lag), slice(None, -2 * lag)


def _shared(one: _Taps, other: _Taps) -> np.ndarray:
    """Return the covariance of two interpolated values for white pixel noise of variance 1, sample by sample.

    A value is given by the first pixel and the four weights of its columns, and those of its rows.
    """
    (column, by_column, row, by_row), (column2, by_column2, row2, by_row2) = one, other
    return _overlap(column2 - column, by_column, by_column2) * _overlap(row2 - row, by_row, by_row2)


def _overlap(shift: np.ndarray, weights: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return the sum over common pixels of two sets of four weights, the second ``shift`` pixels on."""
    total = np.zeros(shift.shape)
    for lag in range(max(int(shift.min()), -3), min(int(shift.max()), 3) + 1):
        first, last = max(lag, 0), min(lag, 0) + 4
        total += np.where(shift == lag, (weights[..., first:last] * others[..., first - lag : last - lag]).sum(-1), 0.0)
    return total
