"""A map of change between two scenes that does not depend on their light, gain or bands.

Multivariate alteration detection (Nielsen, Conradsen and Simpson 1998, *Remote Sensing of Environment* 64, 1-19)
takes those combinations of the bands of each scene that agree best, and their differences; it is repeated with
each pixel weighted by how likely it is not to have changed (Nielsen 2007, *IEEE Trans. Image Processing* 16,
463-478). Where nothing changed, the sum of the squared differences, each in units of its own standard deviation,
is chi-square.

Weighting takes the larger differences from among those that did not change, too, and would make their standard
deviation seem too small, the more so with each round. What it takes is known for normal differences, and is given
back.

The combinations are fitted on pixels spread over the scenes, which fix them as well as all would, and applied to
all in one pass.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..chi_square import beyond_each, limit
from ..errors import Refused, message
from .problems import Asked, Stopped, never

_SAMPLE = 40_000
_FEWEST = 100
_MOST_ROUNDS = 60
_DONE = 1e-3
_BLOCK = 2048
_CHUNK = 16 * _BLOCK


@dataclass(frozen=True)
class Alteration:
    """Combinations of B bands of one scene and C of another, and the differences of the first K = min(B, C).

    ``first`` (K, B), ``second`` (K, C) and ``offset`` (K,) give each difference in units of its standard deviation
    where nothing changed: ``first @ one + second @ other + offset``. ``correlation`` (K,) is that of each pair of
    combinations, largest first; ``rounds`` is how often the weights were set.
    """

    first: np.ndarray
    second: np.ndarray
    offset: np.ndarray
    correlation: np.ndarray
    rounds: int


def map_change(one: np.ndarray, other: np.ndarray, stop: Asked = never) -> tuple[np.ndarray, Alteration]:
    """Map the change between two scenes on one grid.

    Parameters
    ----------
    one, other
        Values, shapes (B, rows, columns) and (C, rows, columns), of any number type; NaN in floating point where
        nothing is known.
    stop
        Asked now and then; :class:`~.problems.Stopped` is raised when it answers yes.

    Returns
    -------
    tuple
        The sum of squares, float32, shape (rows, columns), NaN where a band of either is not known: chi-square with
        K degrees of freedom where nothing changed; and what was fitted.

    Raises
    ------
    Refused
        When the two differ in size, share too few known pixels, or one of them does not vary.
    """
    if one.shape[1:] != other.shape[1:]:
        raise Refused(
            message("The two scenes are not on one grid."), message("Bring them onto one grid before comparing them.")
        )
    flat = one.reshape(one.shape[0], -1), other.reshape(other.shape[0], -1)
    fitted = fit(*flat, stop=stop)
    return apply(fitted, *flat, stop=stop).reshape(one.shape[1:]), fitted


def fit(one: np.ndarray, other: np.ndarray, stop: Asked = never) -> Alteration:
    """Fit the combinations on pixels spread over two scenes, (B, n) and (C, n)."""
    step = max(one.shape[1] // _SAMPLE, 1)
    # A step that shares no factor with a row's length would be better still; an odd one avoids columns of one parity.
    step += 1 - step % 2
    picked = np.concatenate([one[:, ::step], other[:, ::step]]).astype(float)
    picked = picked[:, np.isfinite(picked).all(axis=0)]
    if picked.shape[1] < _FEWEST:
        raise Refused(
            message("The two scenes share {count} known pixels, which are too few.", count=picked.shape[1]),
            message("Choose scenes that both show the ground."),
        )
    mean, scale = picked.mean(axis=1, keepdims=True), picked.std(axis=1, keepdims=True)
    if not (scale > 0).all():
        raise Refused(message("A band of one scene does not vary."), message("Leave that band out."))
    picked = _in_blocks((picked - mean) / scale)
    bands = one.shape[0]
    weight = np.ones((len(picked), 1, picked.shape[2]))
    before = np.full(min(bands, other.shape[0]), np.inf)
    for rounds in range(1, _MOST_ROUNDS + 1):
        if stop():
            raise Stopped
        matrix, offset, correlation = _combinations(picked, weight, bands)
        if rounds > 1:
            kept = float(np.sqrt(_kept_by_weighting(correlation.size)))
            matrix, offset = matrix * kept, offset * kept
        differences = matrix @ picked + offset[:, None]
        weight = beyond_each((differences**2).sum(axis=1, keepdims=True), correlation.size)
        if np.abs(correlation - before).max() < _DONE:
            break
        before = correlation
    matrix = matrix / scale.T
    offset = offset - matrix @ mean[:, 0]
    return Alteration(matrix[:, :bands], matrix[:, bands:], offset, correlation, rounds)


def _in_blocks(values: np.ndarray) -> np.ndarray:
    """Return (bands, n) as (blocks, bands, size), without what does not fill the last block.

    Products with blocks so small stay in the thread that asks for them; sharing them out takes longer than they do.
    """
    bands, count = values.shape
    blocks = -(-count // _BLOCK)
    size = count // blocks
    return np.ascontiguousarray(values[:, : blocks * size].reshape(bands, blocks, size).transpose(1, 0, 2))


@lru_cache(maxsize=16)
def _kept_by_weighting(freedom: int) -> float:
    """Return the share of the variance of normal differences that is left when each counts by its own probability."""
    share = (np.arange(200) + 0.5) / 200
    squares = np.array([limit(float(value), freedom) for value in share])
    return float((squares * share).sum() / share.sum() / freedom)


def _combinations(picked: np.ndarray, weight: np.ndarray, bands: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the weighted canonical differences as one matrix over all bands, their offset, and correlations."""
    total = weight.sum()
    weighted = picked * weight
    mean = weighted.sum(axis=(0, 2)) / total
    covariance = (weighted @ picked.transpose(0, 2, 1)).sum(axis=0) / total - np.outer(mean, mean)
    covariance[np.diag_indices_from(covariance)] += 1e-9 * np.trace(covariance) / len(covariance)
    into_first = np.linalg.inv(np.linalg.cholesky(covariance[:bands, :bands]))
    into_second = np.linalg.inv(np.linalg.cholesky(covariance[bands:, bands:]))
    left, correlation, right = np.linalg.svd(into_first @ covariance[:bands, bands:] @ into_second.T)
    pairs = correlation.size
    correlation = np.minimum(correlation, 1 - 1e-12)
    matrix = np.hstack([left.T[:pairs] @ into_first, -right[:pairs] @ into_second])
    matrix /= np.sqrt(2 * (1 - correlation))[:, None]
    return matrix, -matrix @ mean, correlation


def apply(fitted: Alteration, one: np.ndarray, other: np.ndarray, stop: Asked = never) -> np.ndarray:
    """Return the sum of squared differences of each pixel, (n,), in one pass over (B, n) and (C, n)."""
    result = np.empty(one.shape[1], np.float32)
    bands = one.shape[0] + other.shape[0]
    matrix = np.hstack([fitted.first, fitted.second]).astype(np.float32)
    offset = fitted.offset.astype(np.float32)[:, None]
    room, differences = (np.zeros((count, _CHUNK), np.float32) for count in (bands, len(matrix)))
    blocks, out = (part.reshape(len(part), -1, _BLOCK).transpose(1, 0, 2) for part in (room, differences))
    for begin in range(0, result.size, _CHUNK):
        if stop():
            raise Stopped
        span = slice(begin, min(begin + _CHUNK, result.size))
        size = span.stop - begin
        room[: len(one), :size], room[len(one) :, :size] = one[:, span], other[:, span]
        np.matmul(matrix, blocks, out=out)
        part = differences[:, :size]
        part += offset
        np.square(part, out=part)
        np.sum(part, axis=0, out=result[span])
    return result
