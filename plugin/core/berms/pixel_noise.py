"""The noise of a whole raster's pixels, from strips spread over it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import Refused, message
from .ridges import ReadRows

_NORMAL_MAD = 0.6745
_NOISE_LAGS = (1, 2, 3)
_NOISE_STRIPS = 8
_NOISE_ROWS = 64


@dataclass(frozen=True)
class PixelNoise:
    """The raster's noise: ``sigma`` of a pixel, alike within squares of ``cell_px`` pixels."""

    sigma: float
    cell_px: int


def measure_noise(read: ReadRows, height: int, width: int, quantum: float = 0.0) -> PixelNoise:
    """Estimate the noise of the pixels from strips spread over the raster.

    The difference of second differences in both directions is blind to slopes and to straight banks along either
    axis, and nearly so to others (Immerkaer 1996, Computer Vision and Image Understanding 64(2), 300-302); its median
    absolute value stands for the noise. Pixels farther apart that differ by more show that neighbours share their
    noise.

    Raises :class:`Refused` where no value is known or all are the same.
    """
    count = min(_NOISE_STRIPS, max(height // _NOISE_ROWS, 1))
    rows = min(_NOISE_ROWS, height)
    levels: list[list[np.ndarray]] = [[] for _ in _NOISE_LAGS]
    varied = False
    for top in np.linspace(0, height - rows, count).astype(int):
        part = np.asarray(read(int(top), int(top) + rows), dtype=np.float64)
        part = np.where(np.isfinite(part), part, np.nan)
        known = part[np.isfinite(part)]
        varied |= bool(known.size) and float(np.ptp(known)) > 0.0
        for number, lag in enumerate(_NOISE_LAGS):
            if min(part.shape) > 2 * lag:
                across = part[:, 2 * lag :] - 2.0 * part[:, lag:-lag] + part[:, : -2 * lag]
                both = across[2 * lag :] - 2.0 * across[lag:-lag] + across[: -2 * lag]
                levels[number].append(np.abs(both[np.isfinite(both)]))
    if not varied:
        raise Refused(
            message("There is nothing to see here: every value is the same, or none is known."),
            message("Search another place, or another scene."),
        )
    found = [float(np.median(np.concatenate(part))) / (6.0 * _NORMAL_MAD) for part in levels if sum(map(len, part))]
    cell = 0
    while cell + 1 < len(found) and found[cell + 1] > 1.2 * found[cell]:
        cell += 1
    sigma = max(found[cell] if found else 0.0, quantum / math.sqrt(12.0))
    return PixelNoise(sigma, cell + 1)
