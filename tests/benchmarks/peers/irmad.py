"""IR-MAD as the known Python implementation does it: every pixel in every round, in double precision, row by row.

Written anew from the description of that program in Canty, *Image Analysis, Classification and Change Detection in
Remote Sensing*, chapter 9: weighted means and covariances are gathered line by line, the generalised eigenvalue
problems are solved, and the probability of no change, from scipy's chi-square, weights the next round until the
canonical correlations move by less than 0.001.
"""

from __future__ import annotations

import numpy as np
from scipy import linalg, stats


def map_change(one: np.ndarray, other: np.ndarray, most_rounds: int = 100) -> np.ndarray:
    """Return chi-square of each pixel, (rows, columns), of two scenes (bands, rows, columns)."""
    bands, rows, columns = one.shape
    before, squares = np.zeros(bands), np.zeros((rows, columns))
    vectors = None
    for _ in range(most_rounds):
        total, mean, scatter = 0.0, np.zeros(2 * bands), np.zeros((2 * bands, 2 * bands))
        for row in range(rows):
            line = np.vstack([one[:, row], other[:, row]]).T.astype(float)
            weight = np.ones(columns)
            if vectors is not None:
                weight = 1 - stats.chi2.cdf(_squares(line, *vectors), bands)
            total += weight.sum()
            mean += weight @ line
            scatter += (line * weight[:, None]).T @ line
        mean /= total
        covariance = scatter / total - np.outer(mean, mean)
        s11, s22, s12 = covariance[:bands, :bands], covariance[bands:, bands:], covariance[:bands, bands:]
        value, a = linalg.eigh(s12 @ linalg.inv(s22) @ s12.T, s11)
        order = np.argsort(value)[::-1]
        rho = np.sqrt(np.clip(value[order], 0, 1 - 1e-12))
        a = a[:, order]
        b = linalg.inv(s22) @ s12.T @ a / rho
        vectors = (a, b, mean, 2 * (1 - rho))
        if np.max(np.abs(rho - before)) < 1e-3:
            break
        before = rho
    for row in range(rows):
        squares[row] = _squares(np.vstack([one[:, row], other[:, row]]).T.astype(float), *vectors)
    return squares


def _squares(line: np.ndarray, a: np.ndarray, b: np.ndarray, mean: np.ndarray, variance: np.ndarray) -> np.ndarray:
    bands = len(a)
    centred = line - mean
    return ((centred[:, :bands] @ a - centred[:, bands:] @ b) ** 2 / variance).sum(axis=1)
