"""The pitch and the bearing of a whole field of parallel berms, from the raster alone.

A regular field is one wave with its harmonics. A Fourier transform gives it coarsely; then the raster is multiplied
by the conjugate wave, summed in blocks, and the phases of the blocks, at all harmonics together, are fitted by a
plane. Last, wave and shape are fitted together by least squares, which for a long field reaches the Cramer-Rao bound
(Quinn and Hannan 2001, *The Estimation and Tracking of Frequency*, Cambridge). The lie of the land is a local
polynomial; it is taken off the raster and off the waves that are fitted to it alike, so that neither takes from the
other.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..errors import Refused, message
from ..quantity import COVERAGE, Quantity

_SAMPLES_A_PITCH = 12
_COARSE_SAMPLES = 5
_MOST_HARMONICS = 6
_STANDS_OUT = 25.0
_HARMONIC_STANDS_OUT = 12.0
_HARMONIC_SHARE = 0.2
_BLOCK = 8
_ROUNDS = 4
_LEAST_PERIODS = 4.0


@dataclass(frozen=True)
class FieldPattern:
    """A regular field in the pixels of its raster.

    ``wave`` (2,) is in cycles a pixel, along columns and along rows; ``covariance`` (2, 2) its own. ``harmonics``
    (H,) are the amplitudes of the shape, in the raster's values; ``periods`` how many pitches the raster spans;
    ``excess`` by which factor the phases scatter more than noise explains (1 where they do not), which the covariance
    includes.
    """

    wave: tuple[float, float]
    covariance: np.ndarray
    harmonics: np.ndarray
    noise: float
    periods: float
    excess: float

    @property
    def pitch_px(self) -> float:
        """Distance from crest to crest across the field, in pixels."""
        return 1.0 / math.hypot(*self.wave)


@dataclass(frozen=True)
class GroundPattern:
    """Pitch and bearing of a field on the ground; the bearing is that of its crests from north, in [0, 180) degrees."""

    pitch: Quantity
    bearing: Quantity
    periods: float


def find_pattern(values: np.ndarray, shortest_px: float, longest_px: float) -> FieldPattern:
    """Return the dominant regular pattern in a raster (H, W), NaN where nothing is known.

    ``shortest_px`` and ``longest_px`` bound its pitch. Raises :class:`Refused` where no wave stands out from the
    others of its length, or the raster is too small for four of them.
    """
    if not 2.0 <= shortest_px < longest_px:
        raise Refused(message("The shortest pitch to look for is two pixels, and the longest is longer."))
    longest_px = min(longest_px, max(values.shape) / _LEAST_PERIODS)
    if longest_px <= shortest_px or min(values.shape) < 2 * shortest_px:
        raise Refused(
            message("The raster is too small for four pitches of the shortest kind."), message("Search a larger piece.")
        )
    if np.isfinite(values).mean() < 0.5:
        raise Refused(message("More than half of this piece is unknown."), message("Search where there is data."))
    wave = _coarse_wave(values, shortest_px, longest_px)
    factor = max(int(1.0 / (math.hypot(*wave) * _SAMPLES_A_PITCH)), 1)
    return _refined(_reduced(values, factor), (wave[0] * factor, wave[1] * factor), factor)


def on_ground(pattern: FieldPattern, jacobian: np.ndarray) -> GroundPattern:
    """Bring a pattern to the ground.

    ``jacobian`` (2, 2) turns a step in column and row into metres to east and to north.
    """
    inverse = np.linalg.inv(jacobian)
    wave = inverse.T @ np.array(pattern.wave)
    covariance = inverse.T @ pattern.covariance @ inverse
    size = float(np.hypot(*wave))
    along = wave / size
    across = np.array([along[1], -along[0]])
    u_size = math.sqrt(float(along @ covariance @ along))
    u_turn = math.sqrt(float(across @ covariance @ across)) / size
    # The crests run square to the wave.
    bearing = (math.degrees(math.atan2(wave[0], wave[1])) + 90.0) % 180.0
    return GroundPattern(
        pitch=Quantity(1.0 / size, COVERAGE * u_size / size**2, "m"),
        bearing=Quantity(bearing, COVERAGE * math.degrees(u_turn), "°"),
        periods=pattern.periods,
    )


def _reduced(values: np.ndarray, factor: int) -> np.ndarray:
    """Return means over squares of ``factor`` pixels, of what is known in each."""
    height, width = values.shape[0] // factor * factor, values.shape[1] // factor * factor
    squares = values[:height, :width].reshape(height // factor, factor, width // factor, factor)
    known = np.isfinite(squares)
    if known.all():
        return np.asarray(squares.mean(axis=(1, 3)))
    count = known.sum(axis=(1, 3))
    total = np.where(known, squares, 0.0).sum(axis=(1, 3))
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _coarse_wave(values: np.ndarray, shortest: float, longest: float) -> tuple[float, float]:
    factor = max(int(shortest / _COARSE_SAMPLES), 1)
    small = _reduced(values, factor)
    small = np.where(np.isfinite(small), small, np.nanmean(small))
    small = small - _smoothed(small, 0.35 * longest / factor)
    height, width = small.shape
    taper = np.hanning(height + 2)[1:-1, None] * np.hanning(width + 2)[None, 1:-1]
    shape = (2 * height, 2 * width)
    power = np.abs(np.fft.rfft2(small * taper, shape)) ** 2
    along_y, along_x = np.fft.fftfreq(shape[0])[:, None], np.fft.rfftfreq(shape[1])[None, :]
    radius = np.hypot(along_y, along_x)
    wanted = (radius >= factor / longest) & (radius <= min(factor / shortest, 0.5))
    wanted[1:, 0] &= (along_y[1:, 0] > 0)
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


def _ring_contrast(power: np.ndarray, radius: np.ndarray, size: int) -> np.ndarray:
    """Return power over the median power of all waves of nearly the same length."""
    ring = np.sqrt(radius * size).astype(np.int64)
    order = np.argsort(ring.ravel(), kind="stable")
    ordered = ring.ravel()[order]
    bounds = np.searchsorted(ordered, np.arange(int(ordered[-1]) + 2))
    medians = np.ones(len(bounds) - 1)
    flat = power.ravel()[order]
    for number, (begin, end) in enumerate(zip(bounds[:-1], bounds[1:])):
        if end > begin:
            medians[number] = np.median(flat[begin:end])
    return power / np.maximum(medians[ring], 1e-300)


def _peak_near(values: np.ndarray, wave: np.ndarray, shape: tuple[int, int]) -> float:
    """Return the height of a peak within a sample of ``wave``; 0 where it is but the flank of another."""
    row, column = round(wave[1] * shape[0]), round(wave[0] * shape[1])
    rows = np.arange(row - 2, row + 3) % values.shape[0]
    columns = np.clip(np.arange(column - 2, column + 3), 0, values.shape[1] - 1)
    around = values[np.ix_(rows, columns)]
    top = float(around[1:-1, 1:-1].max())
    return top if top >= float(around.max()) else 0.0


def _refined(values: np.ndarray, wave: tuple[float, float], factor: int) -> FieldPattern:
    known = np.isfinite(values)
    level = float(values[known].mean())
    data = np.where(known, values - level, 0.0)
    height, width = data.shape
    x, y = np.arange(width) - 0.5 * (width - 1), np.arange(height) - 0.5 * (height - 1)
    k = np.array(wave)
    rest = data - _smoothed(data, 0.5 / np.hypot(*k))
    count = min(_MOST_HARMONICS, max(int(0.45 / np.abs(k).max()), 1))
    # A harmonic says more than the wave itself, but is lost sooner: it joins once the wave is near.
    for joined in sorted({1, min(2, count), count}):
        k = k + _step(rest, x, y, k, joined)
    amplitudes = np.array([_turned(rest, x, y, h * k).mean() for h in range(1, count + 1)])
    normal = np.eye(2)
    for _ in range(_ROUNDS):
        amplitudes, k, normal, misfit = _least_squares(data, known, x, y, k, amplitudes)
        if not (np.isfinite(k).all() and np.hypot(*k) > 0):
            break
        shape = _wave_shape(amplitudes, x, y, k)
        land = _smoothed(data - shape, 0.5 / np.hypot(*k))
        data = np.where(known, data, shape + land)
    noise = float(misfit[known].std())
    strong = np.abs(amplitudes) ** 2 * known.sum() > _HARMONIC_STANDS_OUT * noise**2
    if not strong.any() or not np.isfinite(k).all():
        raise Refused(
            message("No regular pattern stands out here."),
            message("Search a piece that holds the field and little else, or measure single transects."),
        )
    excess = _excess(np.where(known, misfit, 0.0), x, y, k, amplitudes, noise)
    rows, columns = np.nonzero(known)
    return FieldPattern(
        wave=(float(k[0]) / factor, float(k[1]) / factor),
        covariance=noise**2 * normal * excess / factor**2,
        harmonics=2.0 * np.abs(amplitudes),
        noise=noise * factor,
        periods=float(np.ptp(k[0] * x[columns] + k[1] * y[rows])),
        excess=excess,
    )


def _least_squares(
    data: np.ndarray, known: np.ndarray, x: np.ndarray, y: np.ndarray, k: np.ndarray, amplitudes: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Take one step of Gauss and Newton in all amplitudes and the wave, the lie of the land taken off both sides.

    Returns amplitudes, wave, the wave's part of the inverse normal matrix, and what is left of the data.
    """
    sigma = 0.5 / np.hypot(*k)
    along = np.exp(2j * np.pi * k[1] * y)[:, None] * np.exp(2j * np.pi * k[0] * x)[None, :]
    power, rate, shape = np.ones_like(along), np.zeros(along.shape), np.zeros(along.shape)
    parts = []
    for h, amplitude in enumerate(amplitudes, start=1):
        power = power * along
        parts += [2.0 * power.real, -2.0 * power.imag]
        shape += 2.0 * (amplitude * power).real
        rate += 2.0 * (2j * np.pi * h * amplitude * power).real
    parts += [rate * x[None, :], rate * y[:, None]]
    smooth = _smoother(known.shape, sigma)
    design = np.stack([(part - smooth(part))[known] for part in parts], axis=1)
    left = data - shape
    left = left - smooth(left)
    # Columns of one size keep the normal matrix well conditioned.
    scale = np.maximum(np.sqrt((design**2).mean(axis=0)), 1e-100)
    gram = (design / scale).T @ (design / scale)
    inverse = np.linalg.pinv(gram, hermitian=True) / np.outer(scale, scale)
    move = inverse @ (design.T @ left[known])
    return (
        amplitudes + move[0:-2:2] + 1j * move[1:-2:2],
        k + move[-2:],
        inverse[-2:, -2:],
        left,
    )


def _turned(values: np.ndarray, x: np.ndarray, y: np.ndarray, k: np.ndarray) -> np.ndarray:
    """Return values times the conjugate of a wave."""
    return values * np.exp(-2j * np.pi * k[1] * y)[:, None] * np.exp(-2j * np.pi * k[0] * x)[None, :]


def _block_sums(values: np.ndarray) -> np.ndarray:
    rows, columns = np.arange(0, values.shape[0], _BLOCK), np.arange(0, values.shape[1], _BLOCK)
    return np.add.reduceat(np.add.reduceat(values, rows, axis=0), columns, axis=1)


def _block_places(place: np.ndarray) -> np.ndarray:
    starts = np.arange(0, len(place), _BLOCK)
    return np.add.reduceat(place, starts) / np.diff(np.append(starts, len(place)))


def _step(rest: np.ndarray, x: np.ndarray, y: np.ndarray, k: np.ndarray, count: int) -> np.ndarray:
    """Return how far the wave of most power over all harmonics lies from ``k``, by Newton's method on block sums."""
    bx, by = _block_places(x)[None, :], _block_places(y)[:, None]
    sums = [_block_sums(_turned(rest, x, y, (h + 1) * k)) for h in range(count)]
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
        limit = 0.5 / max(len(x), len(y))
        move *= min(1.0, limit / max(float(np.hypot(*move)), 1e-300))
        total += move
        if np.hypot(*move) < 1e-12:
            break
    return total


def _wave_shape(amplitudes: np.ndarray, x: np.ndarray, y: np.ndarray, k: np.ndarray) -> np.ndarray:
    along = np.exp(2j * np.pi * k[1] * y)[:, None] * np.exp(2j * np.pi * k[0] * x)[None, :]
    total, power = np.zeros(along.shape), np.ones_like(along)
    for amplitude in amplitudes:
        power = power * along
        total += 2.0 * (amplitude * power).real
    return total


def _excess(
    residual: np.ndarray, x: np.ndarray, y: np.ndarray, k: np.ndarray, amplitudes: np.ndarray, noise: float
) -> float:
    """Return by how much the phases of pieces two pitches wide scatter more than noise explains; at least 1."""
    strongest = int(np.argmax(np.abs(amplitudes))) + 1
    turned = _turned(residual, x, y, strongest * k) / amplitudes[strongest - 1]
    size = max(round(2.0 / np.hypot(*k)), 2)
    rows, columns = residual.shape[0] // size, residual.shape[1] // size
    if rows * columns < 9:
        return 1.0
    pieces = turned[: rows * size, : columns * size].reshape(rows, size, columns, size).mean(axis=(1, 3))
    told = noise**2 / (2.0 * size**2 * float(np.abs(amplitudes[strongest - 1])) ** 2)
    spread = float(np.mean(np.clip(pieces.imag, -1.0, 1.0) ** 2))
    return max(1.0, spread / told - 3.0 * math.sqrt(2.0 / (rows * columns))) if told > 0 else 1.0


def _smoothed(values: np.ndarray, sigma: float) -> np.ndarray:
    """Return a local polynomial of second degree along both axes: at the edges as true as within."""
    return _smoother(values.shape, sigma)(values)


def _smoother(shape: tuple[int, ...], sigma: float) -> Callable[[np.ndarray], np.ndarray]:
    """Return what smooths arrays (H, W) of one shape."""
    down, across = _local_quadratic(shape[0], sigma), _local_quadratic(shape[1], sigma).T
    return lambda values: np.asarray(down @ values @ across)


def _local_quadratic(size: int, sigma: float) -> np.ndarray:
    """Return the matrix (size, size) of local quadratic regression with a Gaussian of ``sigma`` samples."""
    place = np.arange(size)
    t = (place[None, :] - place[:, None]) / sigma
    weighted = [np.exp(-0.5 * t * t)]
    for _ in range(4):
        weighted.append(weighted[-1] * t)
    moments = [product.sum(axis=1) for product in weighted]
    gram = np.empty((size, 3, 3))
    for i in range(3):
        for j in range(3):
            gram[:, i, j] = moments[i + j]
    gram += 1e-9 * gram[:, :1, :1] * np.eye(3)
    first = np.linalg.solve(gram, np.tile(np.array([[1.0], [0.0], [0.0]]), (size, 1, 1)))[:, :, 0]
    return np.asarray(sum(first[:, power : power + 1] * weighted[power] for power in range(3)))
