"""The lie of the land under a raster: a local polynomial of second degree along both axes, with Gaussian weights.

At the edges it is as true as within. Each sample's weights reach a few widths far, so that the matrices that smooth a
line are kept as blocks along their diagonal.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

_REACH = 8.5
"""Widths beyond which a Gaussian's weight is less than what a sum of numbers can hold."""
_LEAST_BLOCK = 64


@dataclass(frozen=True)
class LineSmoother:
    """Smooths lines of one length: ``blocks`` hold begin and end of samples, of what bears on them, and the weights."""

    blocks: tuple[tuple[slice, slice, np.ndarray], ...]

    def down(self, values: np.ndarray) -> np.ndarray:
        """Return values (size, …) smoothed along their first axis."""
        result = np.empty(values.shape, np.result_type(values, float))
        for own, around, weights in self.blocks:
            np.matmul(weights, values[around], out=result[own])
        return result


def _line_smoother(size: int, sigma: float) -> LineSmoother:
    """Return what smooths lines of ``size`` samples by local quadratic regression with a Gaussian of ``sigma``."""
    reach = math.ceil(_REACH * sigma)
    rows = max(reach, _LEAST_BLOCK)
    places = np.arange(size)
    blocks = []
    for begin in range(0, size, rows):
        own = slice(begin, min(begin + rows, size))
        around = slice(max(begin - reach, 0), min(own.stop + reach, size))
        blocks.append((own, around, _weights(places[own], places[around], sigma)))
    return LineSmoother(tuple(blocks))


@dataclass(frozen=True)
class Smoother:
    """Smooths rasters (H, W) of one shape: their columns by ``columns``, their rows by ``rows``."""

    columns: LineSmoother
    rows: LineSmoother

    def over(self, values: np.ndarray) -> np.ndarray:
        """Return the lie of the land in a raster."""
        return self.columns.down(self.rows.down(values.T).T)


def smoother(shape: tuple[int, ...], sigma: float) -> Smoother:
    """Return what smooths rasters of a shape (H, W) with a Gaussian of ``sigma`` samples."""
    return Smoother(_line_smoother(shape[0], sigma), _line_smoother(shape[1], sigma))


def smoothed(values: np.ndarray, sigma: float) -> np.ndarray:
    """Return the lie of the land in one raster (H, W)."""
    return smoother(values.shape, sigma).over(values)


def _weights(own: np.ndarray, around: np.ndarray, sigma: float) -> np.ndarray:
    """Return the weights (own, around) of samples in the local quadratic about each one's place."""
    t = (around[None, :] - own[:, None]) / sigma
    weighted = [np.exp(-0.5 * t * t)]
    for _ in range(4):
        weighted.append(weighted[-1] * t)
    moments = [product.sum(axis=1) for product in weighted]
    gram = np.empty((len(own), 3, 3))
    for i in range(3):
        for j in range(3):
            gram[:, i, j] = moments[i + j]
    gram += 1e-9 * gram[:, :1, :1] * np.eye(3)
    first = np.linalg.solve(gram, np.tile(np.array([[1.0], [0.0], [0.0]]), (len(own), 1, 1)))[:, :, 0]
    return np.asarray(sum(first[:, power : power + 1] * weighted[power] for power in range(3)))
