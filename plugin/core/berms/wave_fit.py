"""A wave with its harmonics fitted to a raster, from a coarse guess to the bound that its noise sets.

A plane wave is the product of one along the columns and one along the rows, and so is what smoothing leaves of it:
nothing that is fitted takes more memory than a strip of the raster.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .scatter import added_by_scatter
from .smoothing import smoothed, smoother

_MOST_HARMONICS = 6
_STANDS_OUT = 12.0
_BLOCK = 8
_ROUNDS = 4
_STRIP_PX = 400_000
_LAND_OF_BANKS = 1.5
"""The lie of the land, in pitches, that leaves the place of each single bank as it is."""


@dataclass(frozen=True)
class WaveFit:
    """A wave (2,) in cycles a pixel with its covariance (2, 2), the complex ``amplitudes`` (H,) of its harmonics, the
    deviation of the ``noise``, and by which factor (``excess``) the phases scatter more than noise explains.

    The covariance also holds what banks that stand unevenly add, each of them along all of its length.
    """

    wave: np.ndarray
    covariance: np.ndarray
    amplitudes: np.ndarray
    noise: float
    excess: float


@dataclass(frozen=True)
class _Axes:
    """Places along columns and rows, counted from the middle of a raster."""

    x: np.ndarray
    y: np.ndarray

    def waves(self, k: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the first ``count`` harmonics along the rows (H, count) and along the columns (count, W)."""
        harmonic = np.arange(1, count + 1)
        down = np.exp(2j * np.pi * k[1] * self.y[:, None] * harmonic)
        return down, np.exp(2j * np.pi * k[0] * harmonic[:, None] * self.x)

    def strips(self) -> list[slice]:
        """Return the rows of strips that are worked on at a time, each whole blocks high."""
        rows = max(_STRIP_PX // len(self.x) // _BLOCK, 1) * _BLOCK
        return [slice(begin, begin + rows) for begin in range(0, len(self.y), rows)]


def fit_wave(values: np.ndarray, wave: tuple[float, float]) -> WaveFit | None:
    """Return the wave nearest to ``wave`` that a raster (H, W) holds, ``None`` where none of its harmonics stands out.

    ``values`` are NaN where nothing is known.
    """
    known = np.isfinite(values)
    whole = bool(known.all())
    data = np.where(known, values - float(values[known].mean()), 0.0)
    height, width = data.shape
    axes = _Axes(np.arange(width) - 0.5 * (width - 1), np.arange(height) - 0.5 * (height - 1))
    k = np.array(wave)
    rest = data - smoothed(data, 0.5 / np.hypot(*k))
    count = min(_MOST_HARMONICS, max(int(0.45 / np.abs(k).max()), 1))
    # A harmonic says more than the wave itself, but is lost sooner: it joins once the wave is near.
    for joined in sorted({1, min(2, count), count}):
        k = k + _step(rest, axes, k, joined)
    down, across = axes.waves(k, count)
    across = rest @ across.real.T - 1j * (rest @ across.imag.T)
    amplitudes = (down.conj() * across).sum(axis=0) / rest.size
    del rest
    normal, misfit = np.eye(2), data
    for _ in range(_ROUNDS):
        amplitudes, k, normal, misfit = _least_squares(data, known, axes, k, amplitudes)
        if not (np.isfinite(k).all() and np.hypot(*k) > 0):
            return None
        if not whole:
            shape = _shape(axes, k, amplitudes)
            data = np.where(known, data, shape + smoothed(data - shape, 0.5 / np.hypot(*k)))
    noise = float(misfit[known].std())
    if not (np.abs(amplitudes) ** 2 * known.sum() > _STANDS_OUT * noise**2).any():
        return None
    excess = _excess(np.where(known, misfit, 0.0), axes, k, amplitudes, noise)
    covariance = noise**2 * normal * excess
    along = k / np.hypot(*k)
    rest = data - _shape(axes, k, amplitudes)
    rest -= smoothed(rest, _LAND_OF_BANKS / np.hypot(*k))
    scatter, free = _unevenness(rest, known, axes, k, amplitudes)
    uneven = added_by_scatter(scatter, math.sqrt(float(along @ covariance @ along)), free)
    return WaveFit(k, covariance + uneven**2 * np.outer(along, along), amplitudes, noise, excess)


def _least_squares(
    data: np.ndarray, known: np.ndarray, axes: _Axes, k: np.ndarray, amplitudes: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Take one step of Gauss and Newton in all amplitudes and the wave, the lie of the land taken off both sides.

    Returns amplitudes, wave, the wave's part of the inverse normal matrix, and what is left of the data.
    """
    sigma = 0.5 / np.hypot(*k)
    count = len(amplitudes)
    left = data - _shape(axes, k, amplitudes)
    smooth = smoother(data.shape, sigma)
    left -= smooth.over(left)
    down, across = axes.waves(k, count)
    # Along the columns the plain waves and those times the place, and the same along the rows; and each smoothed.
    wide, high = np.concatenate((across, across * axes.x)), np.concatenate((down, down * axes.y[:, None]), axis=1)
    flat_wide = smooth.rows.down(wide.T).T
    flat_high = smooth.columns.down(high)
    rates = 2j * np.pi * np.arange(1, count + 1) * amplitudes
    size = 2 * count + 2
    gram, projected = np.zeros((size, size)), np.zeros(size)
    for rows in axes.strips():
        design = np.empty((size, *left[rows].shape))
        for h in range(count):
            wave = high[rows, h, None] * wide[h] - flat_high[rows, h, None] * flat_wide[h]
            design[2 * h], design[2 * h + 1] = 2.0 * wave.real, -2.0 * wave.imag
        for number, (h, w) in enumerate(((0, count), (count, 0))):
            above, under = high[rows, h : h + count] * rates, flat_high[rows, h : h + count] * rates
            design[size - 2 + number] = 2.0 * (
                _real_product(above, wide[w : w + count]) - _real_product(under, flat_wide[w : w + count])
            )
        flat, held = design.reshape(size, -1), known[rows].ravel()
        flat = flat if held.all() else flat[:, held]
        gram += flat @ flat.T
        projected += flat @ left[rows].ravel()[held]
    # Columns of one size keep the normal matrix well conditioned.
    scale = np.maximum(np.sqrt(np.diagonal(gram) / known.sum()), 1e-100)
    inverse = np.linalg.pinv(gram / np.outer(scale, scale), hermitian=True) / np.outer(scale, scale)
    move = inverse @ projected
    return amplitudes + move[0:-2:2] + 1j * move[1:-2:2], k + move[-2:], inverse[-2:, -2:], left


def _shape(axes: _Axes, k: np.ndarray, amplitudes: np.ndarray) -> np.ndarray:
    """Return what wave and harmonics make (H, W)."""
    down, across = axes.waves(k, len(amplitudes))
    return _real_product(2.0 * amplitudes * down, across)


def _real_product(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the real part of a matrix product, without its imaginary one."""
    return np.asarray(left.real @ right.real - left.imag @ right.imag)


def _block_sums(values: np.ndarray, axes: _Axes, k: np.ndarray, size: int) -> np.ndarray:
    """Return sums over squares of ``size`` pixels of values times the conjugate of a wave."""
    columns = np.arange(0, values.shape[1], size)
    down, across = np.exp(-2j * np.pi * k[1] * axes.y), np.exp(-2j * np.pi * k[0] * axes.x)
    along = np.empty((len(values), len(columns)), complex)
    for rows in axes.strips():
        along[rows] = np.add.reduceat(values[rows] * across, columns, axis=1)
    return np.asarray(np.add.reduceat(along * down[:, None], np.arange(0, len(values), size), axis=0))


def _block_places(place: np.ndarray) -> np.ndarray:
    starts = np.arange(0, len(place), _BLOCK)
    return np.add.reduceat(place, starts) / np.diff(np.append(starts, len(place)))


def _step(rest: np.ndarray, axes: _Axes, k: np.ndarray, count: int) -> np.ndarray:
    """Return how far the wave of most power over all harmonics lies from ``k``, by Newton's method on block sums."""
    bx, by = _block_places(axes.x)[None, :], _block_places(axes.y)[:, None]
    sums = [_block_sums(rest, axes, (h + 1) * k, _BLOCK) for h in range(count)]
    total = np.zeros(2)
    for _ in range(6):
        gradient, curvature = np.zeros(2), np.zeros((2, 2))
        for h, blocks in enumerate(sums, start=1):
            turned = blocks * np.exp(-2j * np.pi * h * (total[0] * bx + total[1] * by))
            whole = turned.sum()
            rate = -2j * np.pi * h
            first = rate * np.array([(turned * bx).sum(), (turned * by).sum()])
            cross = (turned * bx * by).sum()
            second = rate**2 * np.array([[(turned * bx**2).sum(), cross], [cross, (turned * by**2).sum()]])
            gradient += 2.0 * (first * whole.conj()).real
            curvature += 2.0 * (second * whole.conj() + np.outer(first, first.conj())).real
        if np.linalg.eigvalsh(curvature)[-1] >= 0:
            break
        move = -np.linalg.solve(curvature, gradient)
        limit = 0.5 / max(rest.shape)
        move *= min(1.0, limit / max(float(np.hypot(*move)), 1e-300))
        total += move
        if np.hypot(*move) < 1e-12:
            break
    return total


def _excess(residual: np.ndarray, axes: _Axes, k: np.ndarray, amplitudes: np.ndarray, noise: float) -> float:
    """Return by how much the phases of pieces two pitches wide scatter more than noise explains; at least 1."""
    strongest = int(np.argmax(np.abs(amplitudes))) + 1
    size = max(round(2.0 / np.hypot(*k)), 2)
    rows, columns = residual.shape[0] // size, residual.shape[1] // size
    if rows * columns < 9:
        return 1.0
    sums = _block_sums(residual, axes, strongest * k, size)[:rows, :columns]
    pieces = sums / size**2 / amplitudes[strongest - 1]
    told = noise**2 / (2.0 * size**2 * float(np.abs(amplitudes[strongest - 1])) ** 2)
    spread = float(np.mean(np.clip(pieces.imag, -1.0, 1.0) ** 2))
    return max(1.0, spread / told - 3.0 * math.sqrt(2.0 / (rows * columns))) if told > 0 else 1.0


def _unevenness(
    residual: np.ndarray, known: np.ndarray, axes: _Axes, k: np.ndarray, amplitudes: np.ndarray
) -> tuple[float, float]:
    """Return the standard deviation of the wave's size from the banks' own places, and its degrees of freedom.

    A bank that stands beside its place does so along all of its length: as many banks as there are tell the pitch, and
    not as many as pieces of the raster (the sandwich estimator for clusters: Liang and Zeger 1986, Biometrika 73, 13).
    """
    strongest = int(np.argmax(np.abs(amplitudes))) + 1
    crest = float(np.angle(amplitudes[0])) / (2.0 * np.pi)
    reach = math.ceil(abs(k[0]) * axes.x[-1] + abs(k[1]) * axes.y[-1]) + 1
    count, sums = np.zeros(2 * reach + 1), np.zeros(2 * reach + 1, complex)
    for rows in axes.strips():
        phase = k[0] * axes.x + k[1] * axes.y[rows, None]
        bank = (np.floor(phase + crest + 0.5).astype(int) + reach)[known[rows]]
        turned = (residual[rows] * np.exp(-2j * np.pi * strongest * phase))[known[rows]]
        count += np.bincount(bank, minlength=count.size)
        sums += np.bincount(bank, turned.real, count.size) + 1j * np.bincount(bank, turned.imag, count.size)
    held = count > 0
    weight, number = count[held] / count.sum(), np.flatnonzero(held).astype(float)
    beside = (sums[held] / count[held] / amplitudes[strongest - 1]).imag / (2.0 * np.pi * strongest)
    lever = number - weight @ number
    variance, free = _told_by_banks(weight, lever, beside)
    return math.sqrt(variance) * float(np.hypot(*k)), free


def _told_by_banks(weight: np.ndarray, lever: np.ndarray, beside: np.ndarray) -> tuple[float, float]:
    """Return the variance of a slope from what it leaves of N places, and the degrees of freedom of that variance.

    ``weight`` sum to 1, ``lever`` have the weighted mean 0, ``beside`` is what is left of each place (all (N,)).
    The slope follows the places at the ends more than others: each square is divided by the share of it that is left
    where all stray alike, and so few of them decide that there are fewer degrees of freedom than N - 2 (Bell and
    McCaffrey 2002, Survey Methodology 28, 169; Satterthwaite's formula, as in JCGM 100:2008, G.4.1).
    """
    pull = weight * lever
    square = float(pull @ lever)
    # What is left is I - H of what there was, H = 1 w' + l (w l)' / s; its square is I + U K U', which needs no N x N.
    basis = np.stack((np.ones(len(weight)), lever, weight, pull), axis=1)
    both = float(weight @ pull) / square
    mixed = np.array(
        [
            [float(weight @ weight), both, -1.0, 0.0],
            [both, float(pull @ pull) / square**2, 0.0, -1.0 / square],
            [-1.0, 0.0, 0.0, 0.0],
            [0.0, -1.0 / square, 0.0, 0.0],
        ]
    )
    beyond = np.einsum("ni,ij,nj->n", basis, mixed, basis)
    left = np.maximum(1.0 + beyond, 1e-9)
    shares = (pull / square) ** 2 / left
    around = mixed @ (basis.T @ (shares[:, None] * basis))
    total = float(shares @ left)
    spread = float(shares**2 @ (1.0 + 2.0 * beyond)) + float(np.trace(around @ around))
    return float(shares @ beside**2), max(total**2 / spread, 1.0)
