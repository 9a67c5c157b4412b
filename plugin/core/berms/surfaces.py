"""Smoothing of surfaces, their bends and slopes, their values between samples, and the filling of gaps: float32.

Smoothing is a product with a banded matrix, block by block. The blocks are so small that a BLAS library keeps each
product in the thread that asked for it, so that the strips of a raster can share the processors among themselves.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.lib.stride_tricks import as_strided

_BLOCK = 16
_BLOCK_ROWS = 192
_REACH = 3.5
_CHUNK = 65536


def reach_of(sigma: float) -> int:
    """Return by how much smoothing by ``sigma`` samples makes a surface smaller on each side."""
    return max(math.ceil(_REACH * sigma), 1)


def smoothed(surface: np.ndarray, sigma: float) -> np.ndarray:
    """Return a surface after Gaussian smoothing by ``sigma`` samples, smaller on each side by :func:`reach_of` it."""
    band = _band(sigma)
    lost = (band.shape[0] - band.shape[1]) // 2
    height, width = surface.shape
    along = np.empty((height, width - 2 * lost), np.float32)
    _multiply_band(surface, band, along)
    both = np.empty((height - 2 * lost, width - 2 * lost), np.float32)
    _multiply_band(along.T, band, both.T)
    return both


def curvature(surface: np.ndarray, weight: float, floor: float) -> np.ndarray:
    """Return ``weight`` times twice the greatest downward curvature, less ``floor``; smaller by 1 on each side.

    The second derivatives are differences of neighbours; with axes at any angle they are alike to a tenth of the
    square of the frequency.
    """
    height, width = surface.shape[0] - 2, surface.shape[1] - 2
    result = np.empty((height, width), np.float32)
    rows = max(_CHUNK // width, 4)
    spare = [np.empty((min(rows, height), width), np.float32) for _ in range(3)]
    slope = np.empty((min(rows, height) + 2, width), np.float32)
    for first in range(0, height, rows):
        last = min(first + rows, height)
        part = surface[first : last + 2]
        out = result[first:last]
        beside, above, total = (array[: last - first] for array in spare)
        tilt = slope[: last - first + 2]
        np.add(part[1:-1, 2:], part[1:-1, :-2], out=beside)
        np.add(part[2:, 1:-1], part[:-2, 1:-1], out=above)
        np.add(beside, above, out=total)
        np.subtract(beside, above, out=beside)
        np.multiply(part[1:-1, 1:-1], np.float32(4.0), out=above)
        np.subtract(total, above, out=total)
        np.subtract(part[:, 2:], part[:, :-2], out=tilt)
        np.subtract(tilt[2:], tilt[:-2], out=above)
        np.multiply(above, np.float32(0.5), out=above)
        np.multiply(above, above, out=above)
        np.multiply(beside, beside, out=beside)
        np.add(beside, above, out=beside)
        np.sqrt(beside, out=beside)
        np.subtract(beside, total, out=out)
        if weight != 1.0:
            np.multiply(out, np.float32(weight), out=out)
        if floor > 0:
            np.subtract(out, np.float32(floor), out=out)
    return result


def brightening(surface: np.ndarray, weight: float, floor: float, light: tuple[float, float]) -> np.ndarray:
    """Return ``weight`` times twice the slope towards the light, less ``floor``; smaller by 1 on each side."""
    result = (surface[1:-1, 2:] - surface[1:-1, :-2]) * np.float32(weight * light[0])
    result += (surface[2:, 1:-1] - surface[:-2, 1:-1]) * np.float32(weight * light[1])
    result -= np.float32(floor)
    return result


def doubled(values: np.ndarray) -> np.ndarray:
    """Return values at twice the density by cubic interpolation, on both axes from the second to the last but two."""
    across = np.empty((values.shape[0], 2 * (values.shape[1] - 3)), np.float32)
    across[:, 0::2] = values[:, 1:-2]
    across[:, 1::2] = _between(values[:, :-3], values[:, 1:-2], values[:, 2:-1], values[:, 3:])
    result = np.empty((2 * (values.shape[0] - 3), across.shape[1]), np.float32)
    rows = max(_CHUNK // across.shape[1], 4)
    for first in range(0, len(across) - 3, rows):
        part = across[first : first + rows + 3]
        begin, end = 2 * first, 2 * (first + len(part) - 3)
        result[begin:end:2] = part[1:-2]
        result[begin + 1 : end : 2] = _between(part[:-3], part[1:-2], part[2:-1], part[3:])
    return result


def _between(before: np.ndarray, left: np.ndarray, right: np.ndarray, after: np.ndarray) -> np.ndarray:
    middle = left + right
    middle *= np.float32(9.0 / 16.0)
    outer = before + after
    outer *= np.float32(1.0 / 16.0)
    middle -= outer
    return middle


def filled(values: np.ndarray) -> np.ndarray:
    """Return values with the unknown ones taken from means over ever larger squares around them."""
    known = np.isfinite(values)
    if known.all():
        return values
    if not known.any():
        return np.zeros_like(values)
    height, width = values.shape
    even = np.pad(np.where(known, values, 0.0), ((0, height % 2), (0, width % 2)))
    count = np.pad(known, ((0, height % 2), (0, width % 2))).astype(np.float32)
    sums = even[::2, ::2] + even[1::2, ::2] + even[::2, 1::2] + even[1::2, 1::2]
    counts = count[::2, ::2] + count[1::2, ::2] + count[::2, 1::2] + count[1::2, 1::2]
    coarse = np.full(sums.shape, np.nan, np.float32)
    np.divide(sums, counts, out=coarse, where=counts > 0)
    twice = filled(coarse).repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    return np.where(known, values, twice).astype(np.float32)


def widened(mask: np.ndarray, reach: int) -> np.ndarray:
    """Return a mask that reaches so many samples farther on all sides."""
    for _ in range(reach):
        grown = mask.copy()
        grown[1:] |= mask[:-1]
        grown[:-1] |= mask[1:]
        mask = grown.copy()
        mask[:, 1:] |= grown[:, :-1]
        mask[:, :-1] |= grown[:, 1:]
    return mask


@lru_cache(maxsize=64)
def _band(sigma: float) -> np.ndarray:
    """Return the banded matrix (block + 2 reach, block) that smooths a block of samples."""
    reach = reach_of(sigma)
    t = np.arange(-reach, reach + 1)
    kernel = np.exp(-0.5 * (t / sigma) ** 2)
    kernel /= kernel.sum()
    band = np.zeros((_BLOCK + 2 * reach, _BLOCK), np.float32)
    for column in range(_BLOCK):
        band[column : column + 2 * reach + 1, column] = kernel
    return band


def _multiply_band(values: np.ndarray, band: np.ndarray, out: np.ndarray) -> None:
    """Write the sum of each row's neighbours, weighted by the band, into ``out`` (rows, columns - 2 reach)."""
    taken, block = band.shape
    rows, columns = out.shape
    whole_rows, whole_columns = rows // _BLOCK_ROWS * _BLOCK_ROWS, columns // block * block
    for row, last_row, step in ((0, whole_rows, _BLOCK_ROWS), (whole_rows, rows, rows - whole_rows)):
        for column, last_column, size in ((0, whole_columns, block), (whole_columns, columns, columns - whole_columns)):
            if row == last_row or column == last_column:
                continue
            shape = (last_row - row) // step, (last_column - column) // size, step
            source = values[row:, column:]
            target = out[row:, column:]
            np.matmul(
                as_strided(source, (*shape, taken - block + size), _steps(source, step, size), writeable=False),
                band[: taken - block + size, :size],
                out=as_strided(target, (*shape, size), _steps(target, step, size)),
            )


def _steps(array: np.ndarray, rows: int, columns: int) -> tuple[int, int, int, int]:
    return array.strides[0] * rows, array.strides[1] * columns, array.strides[0], array.strides[1]
