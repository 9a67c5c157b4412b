"""The averaged profile across berms: its noise, its crests and toes.

A crest is found where the profile, filtered with the negative second derivative of a Gaussian (a matched
filter without mean and without slope, so that the lie of the land does no harm), has a maximum that
stands out from the profile's own noise. The width of the filter is the one at which the profile's two strongest
crests answer most (Lindeberg 1998, Int. J. Computer Vision 30(2), ridge measure with gamma = 3/4); on a
Gaussian crest in white noise such a filter comes close to the Cramer-Rao bound. Where the profile is so clear that a
lopsided bank can be told from noise, its visible top is taken instead.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Tuple

import numpy as np

from ..errors import Refused, message
from .transect import Transect, cubic_taps, interpolate

SIGNIFICANCE = 5.0
"""A crest's answer is at least this many times its standard deviation from noise alone."""
LEAST_SHARE = 0.4
"""… and at least this share of the second strongest answer, so that wrinkles beside berms are no crests."""
LEAST_PROMINENCE = 0.1
"""… and it rises at least by this share of the greatest rise."""
LOCATING = 1.2
"""Width of the locating filter over that of the crest: 12 % above the Cramer-Rao bound; sqrt(7/3) would be 5 %
above it, but leans more on the surroundings of a lopsided berm."""
LEAST_LEAN = 0.15
"""A top nearer to the middle than this share of the crest's half-width is no lean."""
WIDEST_CREST_M = 12.0
"""Half-width (sigma) of the broadest crest that is looked for."""
GRID_ERROR_PX = 0.02
"""Standard uncertainty that the pixel grid leaves in a crest's position, in pixels."""
_CHOICE = 1.05
"""What choosing the filter's width from the same noise adds to a crest's scatter, as simulations have it."""
_TOP = 0.6
_TELLING = 3.0
_WHOLE = 3.5
_FOOT = 2.5
_LEAST_VALID_SHARE = 0.5
_NOISE_LAGS = (1, 2, 3)
_NOISE_ROWS = (9, 25)
_NOISE_PLACES = 400
_NORMAL_MAD = 0.6745


@dataclass(frozen=True)
class Noise:
    """The raster's noise near the transect, in the unit of its values.

    ``sigma`` is the standard deviation of a pixel; ``cell_px`` is the side of the square within which
    pixels share their noise: 1 for white noise.
    """

    sigma: float
    cell_px: int


@dataclass(frozen=True)
class Crest:
    """A crest in a profile.

    ``at_m`` from the start of the line is the middle of the upper bank, by the matched filter, unless the lightly
    smoothed profile, the ground's slope taken out, plainly has its top elsewhere: farther off than noise can explain
    and than :data:`LEAST_LEAN`. Then it is the top, and ``lean_m`` the distance to it from the middle (else 0).
    Standard uncertainties: ``u_noise_m`` from noise, ``u_grid_m`` from the pixel grid, ``u_bend_m`` from a crest that
    runs aslant or bends (half the distance between its places in the left and in the right half of the band, as far as
    noise does not explain it, over sqrt(3)). ``height`` is the profile's value, ``prominence`` its rise above the
    higher of the two lows beside it once the ground's slope is taken out, ``signal_to_noise`` the filter's answer over
    its noise. ``by_hand`` tells a marker that an analyst set (:mod:`.markers`).
    """

    at_m: float
    u_noise_m: float
    u_grid_m: float
    u_bend_m: float
    lean_m: float
    height: float
    prominence: float
    signal_to_noise: float
    by_hand: bool = False

    @property
    def u_pointing_m(self) -> float:
        """Standard uncertainty of pointing at this crest: noise and pixel grid."""
        return math.hypot(self.u_noise_m, self.u_grid_m)


def u_lean_between(first: Crest, last: Crest) -> float:
    """Return the standard uncertainty that lopsided banks leave in the distance of two crests, in metres.

    From top to top the distance is one, from middle to middle of the banks another; a slope, which moves both tops
    alike, drops out. Half the difference is taken for a bound within which any error is as likely as another.
    """
    return abs(last.lean_m - first.lean_m) / (2.0 * math.sqrt(3.0))


@dataclass(frozen=True)
class Toe:
    """The foot of a flank: where the tangent at its steepest place meets the floor beside it.

    ``by_hand`` tells a marker that an analyst set (:mod:`.markers`).
    """

    at_m: float
    u_m: float
    height: float
    by_hand: bool = False


@dataclass(frozen=True)
class Profile:
    """What a transect shows, averaged over its width.

    ``distance_m`` and ``height`` (K,) are the curve, ``spread`` (K,) the standard deviation between rows;
    ``crests`` run along the line; ``toes`` holds for each crest the toe before and after it, ``None`` where
    there is none; ``floors`` the lowest smoothed value in each gap between neighbouring crests.
    """

    distance_m: np.ndarray
    height: np.ndarray
    spread: np.ndarray
    rows: int
    gsd_m: float
    noise: Noise
    crest_sigma_m: float
    crests: tuple[Crest, ...]
    toes: tuple[tuple[Toe | None, Toe | None], ...]

    @property
    def crest_positions_m(self) -> np.ndarray:
        """Distances of the crests from the start of the line."""
        return np.array([crest.at_m for crest in self.crests])

    @property
    def spacings_m(self) -> np.ndarray:
        """Distances from each crest to the next."""
        return np.diff(self.crest_positions_m)


def read_profile(transect: Transect) -> Profile:
    """Average a transect's rows and find its crests and toes.

    The profile may hold one crest or none; :func:`~.spacing.measure_transect` says why that is no spacing.
    Raises :class:`Refused` where values are missing along the line, where it is too short for a berm, and
    where all values are the same.
    """
    height, spread = average_rows(transect)
    step = transect.distance_m[1] - transect.distance_m[0] if transect.distance_m.size > 1 else 0.0
    gsd = transect.gsd_m
    if transect.length_m < 10.0 * gsd:
        raise Refused(
            message(
                "The transect of {length:.1f} m is shorter than one berm: {pixels} pixels of {gsd:.2f} m.",
                length=transect.length_m,
                pixels=int(transect.length_m / gsd),
                gsd=gsd,
            ),
            message("Draw it across two berms."),
        )
    if np.ptp(height) <= 1e-9 * max(1.0, float(np.abs(height).max())):
        raise Refused(
            message("The surface is level along the transect: every value is the same."),
            message("Draw it across two berms, or measure on another scene."),
        )
    noise = measure_noise(transect)
    scales = _scales(gsd, transect.length_m)
    answers = np.array([_ridge_answer(height, sigma / step) for sigma in scales])
    chosen = _strongest_scale(answers, scales, step)
    sigma = scales[chosen]
    crests = _find_crests(transect, height, answers[chosen], sigma, step, noise)
    toes = find_toes(transect.distance_m, height, crests, sigma, step)
    return Profile(transect.distance_m, height, spread, len(transect.across_m), gsd, noise, sigma, crests, toes)


def average_rows(transect: Transect) -> tuple[np.ndarray, np.ndarray]:
    """Return mean and standard deviation (K,) over the rows.

    Raises :class:`Refused` where less than half of the rows have a value somewhere along the line.
    """
    known = np.isfinite(transect.values)
    count = known.sum(axis=0)
    enough = count >= max(1.0, _LEAST_VALID_SHARE * len(transect.across_m))
    if not enough.all():
        share = 100.0 * float(np.mean(~enough))
        first = float(transect.distance_m[np.flatnonzero(~enough)[0]])
        raise Refused(
            message(
                "The scene has no data along {share:.0f} % of the transect, first at {first:.1f} m.",
                share=max(share, 1.0),
                first=first,
            ),
            message("Draw it where there is data, or measure on another scene."),
        )
    filled = np.where(known, transect.values, 0.0)
    mean = filled.sum(axis=0) / count
    spread = np.sqrt((np.where(known, transect.values - mean, 0.0) ** 2).sum(axis=0) / np.maximum(count - 1, 1))
    return mean, spread


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


_Taps = Tuple[np.ndarray, ...]


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


def _scales(gsd: float, length: float) -> np.ndarray:
    widest = max(min(length / 8.0, WIDEST_CREST_M), 1.001 * gsd)
    return gsd * 2.0 ** np.arange(0.0, math.log2(widest / gsd) + 1e-9, 0.25)


def _extended(height: np.ndarray, reach: int) -> np.ndarray:
    """Continue a profile beyond its ends by reflection in the end points, which keeps slopes."""
    reach = min(reach, len(height) - 1)
    before = 2.0 * height[0] - height[reach:0:-1]
    after = 2.0 * height[-1] - height[-2 : -reach - 2 : -1]
    return np.concatenate((before, height, after))


def _filtered(height: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    reach = len(kernel) // 2
    extended = _extended(height, reach)
    if len(extended) < len(height) + 2 * reach:
        extended = np.pad(extended, (len(height) + 2 * reach - len(extended) + 1) // 2, mode="edge")
        extended = extended[: len(height) + 2 * reach]
    return np.convolve(extended, kernel, mode="valid")


def _gaussian(sigma: float) -> tuple[np.ndarray, np.ndarray]:
    t = np.arange(-math.ceil(5.0 * sigma), math.ceil(5.0 * sigma) + 1.0)
    kernel = np.exp(-0.5 * (t / sigma) ** 2)
    return t, kernel / kernel.sum()


def _smooth(height: np.ndarray, sigma: float) -> np.ndarray:
    return _filtered(height, _gaussian(sigma)[1])


def _ridge_kernel(sigma: float) -> np.ndarray:
    t, kernel = _gaussian(sigma)
    ridge = (1.0 - (t / sigma) ** 2) * kernel / math.sqrt(sigma)
    return ridge - ridge.mean()


def _ridge_answer(height: np.ndarray, sigma: float) -> np.ndarray:
    """Return the ridge measure of a profile at ``sigma`` samples."""
    return _filtered(height, _ridge_kernel(sigma))


def _peaks(answer: np.ndarray) -> np.ndarray:
    """Return the indices of the positive inner maxima."""
    inner = answer[1:-1]
    return np.flatnonzero((inner > 0) & (inner >= answer[:-2]) & (inner > answer[2:])) + 1


def _whole_peaks(answer: np.ndarray, sigma: float, step: float) -> np.ndarray:
    """Return the maxima whose two flanks lie on the profile."""
    peaks = _peaks(answer)
    reach = _WHOLE * sigma / step
    return peaks[(peaks >= reach) & (peaks <= len(answer) - 1 - reach)]


def _strongest_scale(answers: np.ndarray, scales: np.ndarray, step: float) -> int:
    """Return the index of the scale at which the two strongest crests together answer most."""
    strengths = []
    for answer, sigma in zip(answers, scales):
        tops = np.sort(answer[_whole_peaks(answer, sigma, step)])[::-1]
        strengths.append(float(tops[:2].sum()))
    return int(np.argmax(strengths))


def _find_crests(
    transect: Transect, height: np.ndarray, answer: np.ndarray, sigma: float, step: float, noise: Noise
) -> tuple[Crest, ...]:
    peaks = _whole_peaks(answer, sigma, step)
    if peaks.size == 0:
        return ()
    strength = answer[peaks]
    kernel = _ridge_kernel(sigma / step)
    needed = LEAST_SHARE * float(np.sort(strength)[-2:][0])
    smooth = _smooth(height, max(0.5 * sigma, transect.gsd_m) / step)
    found = []
    for peak, value in zip(peaks, strength):
        deviation = _noise_of(transect, transect.distance_m[peak], kernel, step, noise)
        if value < max(needed, SIGNIFICANCE * deviation):
            continue
        crest = _locate(transect, height, peak, sigma, step, noise)
        if crest is not None:
            ratio = float(value / deviation) if deviation > 0 else math.inf
            found.append(replace(crest, signal_to_noise=ratio))
    return _standing_out(found, transect.distance_m, smooth, 6.0 * sigma)


def _standing_out(
    crests: list[Crest], distance: np.ndarray, smooth: np.ndarray, reach: float
) -> tuple[Crest, ...]:
    """Keep the crests that rise from both sides once the slope of the whole ground is taken out."""
    slope, level = np.polyfit(distance, smooth, 1)
    flat = smooth - slope * distance - level
    rises = [float(np.interp(crest.at_m, distance, flat)) for crest in crests]
    lows = _lows_beside([crest.at_m for crest in crests], distance, flat, reach)
    prominences = [rise - low for rise, low in zip(rises, lows)]
    least = LEAST_PROMINENCE * max(prominences, default=0.0)
    return tuple(
        replace(crest, prominence=prominence)
        for crest, prominence in zip(crests, prominences)
        if prominence > 0 and prominence >= least
    )


def _locate(
    transect: Transect,
    height: np.ndarray,
    peak: int,
    sigma: float,
    step: float,
    noise: Noise,
) -> Crest | None:
    """Return the crest near a sample, by Newton's method on the locating filter; ``None`` where it runs away."""
    width = LOCATING * sigma / step
    refined = _refine(height, float(peak), width)
    if refined is None:
        return None
    at, curvature = refined
    reach = math.ceil(5.0 * width)
    t = np.arange(-reach, reach + 1.0)
    by_noise = _ridge_derivatives(t, width)[0] / abs(curvature)
    u = _noise_of(transect, at * step, by_noise, step, noise)
    top, top_by_noise = _top_near(height, at, sigma / step, max(_TOP * sigma, transect.gsd_m) / step, reach)
    # Both see the same noise, so what it can do to their distance is less than what it does to each.
    u_lean = _noise_of(transect, at * step, top_by_noise - by_noise, step, noise)
    leans = abs(top - at) > max(_TELLING * u_lean, LEAST_LEAN * sigma / step)
    return Crest(
        at_m=(top if leans else at) * step,
        u_noise_m=_CHOICE * (_noise_of(transect, at * step, top_by_noise, step, noise) if leans else u) * step,
        u_grid_m=GRID_ERROR_PX * transect.gsd_m,
        u_bend_m=_bend_between_halves(transect, at, width, u) * step / (2.0 * math.sqrt(3.0)),
        lean_m=(top - at) * step if leans else 0.0,
        height=float(np.interp(top if leans else at, np.arange(len(height)), height)),
        prominence=0.0,
        signal_to_noise=0.0,
    )


def _refine(height: np.ndarray, start: float, width: float) -> tuple[float, float] | None:
    """Return where the ridge filter's answer near ``start`` is greatest (samples) and its curvature there.

    By Newton's method on the filter's exact derivatives; ``None`` where there is no maximum within 1.25 widths.
    """
    extended = _extended(height, math.ceil(5.0 * width))
    samples = np.arange(len(extended)) - (len(extended) - len(height)) // 2
    at = start
    for _ in range(20):
        slope_weights, curvature_weights = _ridge_derivatives(samples - at, width)
        slope, curvature = float(slope_weights @ extended), float(curvature_weights @ extended)
        if curvature >= 0:
            return None
        move = float(np.clip(-slope / curvature, -0.8 * width, 0.8 * width))
        at += move
        if abs(at - start) > 1.25 * width or not 0 < at < len(height) - 1:
            return None
        if abs(move) < 1e-6:
            return at, curvature
    return None


def _bend_between_halves(transect: Transect, at: float, width: float, u: float) -> float:
    """Return by how many samples the crest moves from the left to the right half of the band, beyond noise."""
    rows = len(transect.across_m)
    if rows < 2:
        return 0.0
    known = np.isfinite(transect.values)
    halves = []
    for part in (slice(0, rows // 2), slice(rows - rows // 2, rows)):
        if not known[part].any(axis=0).all():
            return 0.0
        half = np.where(known[part], transect.values[part], 0.0).sum(axis=0) / known[part].sum(axis=0)
        refined = _refine(half, at, width)
        if refined is None:
            return 0.0
        halves.append(refined[0])
    return math.sqrt(max((halves[1] - halves[0]) ** 2 - (2.0 * _TELLING * u) ** 2, 0.0))


def _ridge_derivatives(t: np.ndarray, sigma: float) -> tuple[np.ndarray, np.ndarray]:
    """Return, as weights on samples at ``t``, first and second derivative of the ridge filter's answer at 0.

    The filter is minus the second derivative of a Gaussian; its derivatives by place are its third and fourth.
    """
    z = t / sigma
    bell = np.exp(-0.5 * z**2)
    return (3.0 * z - z**3) * bell, (z**4 - 6.0 * z**2 + 3.0) * bell / -sigma


def _slope_about(height: np.ndarray, at: float, sigma: float) -> float:
    """Return the slope, a sample, of the straight line through twenty sigma of the profile about a crest.

    Near an end the stretch is moved inside. A berm's own feet are not asked: at the edge of a platform they lie at
    different heights on level ground.
    """
    span = 20.0 * sigma
    first = int(max(min(at - 0.5 * span, len(height) - 1 - span), 0.0))
    part = height[first : first + int(span) + 1]
    place = np.arange(len(part)) - 0.5 * (len(part) - 1)
    return float(place @ part / (place @ place))


def _top_near(
    height: np.ndarray, at: float, sigma: float, width: float, reach: int
) -> tuple[float, np.ndarray]:
    """Return the top uphill of ``at`` after smoothing by ``width`` samples, at most a sigma and a half away.

    The slope of the ground is taken out first. With the top come
    the weights, over ``reach`` samples on both sides, by which noise moves it (none where the profile only rises: then
    there is no top to move).
    """
    smooth = _smooth(height - _slope_about(height, at, sigma) * np.arange(len(height)), width)
    first, last = max(round(at - 1.5 * sigma), 1), min(round(at + 1.5 * sigma), len(smooth) - 2)
    index = min(max(round(at), first), last)
    while index < last and smooth[index + 1] > smooth[index]:
        index += 1
    while index > first and smooth[index - 1] > smooth[index]:
        index -= 1
    before, here, after = smooth[index - 1 : index + 2]
    bend = float(before - 2.0 * here + after)
    t = np.arange(-reach, reach + 1.0)
    if bend >= 0 or index in (first, last):
        return float(index), np.zeros_like(t)
    kernel = np.exp(-0.5 * (t / width) ** 2)
    return index + 0.5 * float(before - after) / bend, t / width**2 * kernel / kernel.sum() / -bend


def _noise_of(transect: Transect, at_m: float, kernel: np.ndarray, step: float, noise: Noise) -> float:
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


def _lows_beside(positions: list[float], distance: np.ndarray, smooth: np.ndarray, reach: float) -> list[float]:
    """Return for each crest the higher of the lowest places on its two sides, up to the next crest or ``reach``."""
    lows = []
    for number, at in enumerate(positions):
        begin = max(positions[number - 1] if number else -math.inf, at - reach)
        end = min(positions[number + 1] if number + 1 < len(positions) else math.inf, at + reach)
        before = smooth[(distance >= begin) & (distance <= at)]
        after = smooth[(distance >= at) & (distance <= end)]
        lows.append(max(float(before.min(initial=math.inf)), float(after.min(initial=math.inf))))
    return lows


def find_toes(
    distance: np.ndarray, height: np.ndarray, crests: tuple[Crest, ...], sigma: float, step: float
) -> tuple[tuple[Toe | None, Toe | None], ...]:
    """Return for each crest the toe before and after it; ``None`` where a flank meets no floor."""
    smooth = _smooth(height, max(0.35 * sigma / step, 1.0))
    margin = _FOOT * sigma
    toes = []
    for number, crest in enumerate(crests):
        before = crests[number - 1].at_m if number else max(crest.at_m - 8.0 * sigma, 0.0)
        after = crests[number + 1].at_m if number + 1 < len(crests) else min(crest.at_m + 8.0 * sigma, distance[-1])
        toes.append(
            (
                _toe(distance, smooth, crest.at_m, before, before + (margin if number else 0.0), sigma),
                _toe(distance, smooth, crest.at_m, after, after - (margin if number + 1 < len(crests) else 0.0), sigma),
            )
        )
    return tuple(toes)


def _toe(
    distance: np.ndarray, smooth: np.ndarray, crest: float, limit: float, floor_to: float, sigma: float
) -> Toe | None:
    """Return the toe of the flank from ``crest`` towards ``limit``.

    The floor is the median of what lies from two sigma and a half from this crest to ``floor_to``; the uncertainty is
    the spread of the floor over the flank's slope together with a third of the run from the tangent's foot to the place
    where the curve comes down to the floor.
    """
    side = 1.0 if limit > crest else -1.0
    run = side * (distance - crest)
    span = side * (limit - crest)
    floor_part = (run >= _FOOT * sigma) & (run <= max(side * (floor_to - crest), 0.0))
    flank = np.flatnonzero((run > 0) & (run <= min(3.0 * sigma, span)))
    if floor_part.sum() < 3 or flank.size < 3:
        return None
    floor = float(np.median(smooth[floor_part]))
    spread = float(np.median(np.abs(smooth[floor_part] - floor))) / _NORMAL_MAD
    slope = np.gradient(smooth, distance)[flank] * side
    steepest = int(np.argmin(slope))
    if slope[steepest] >= 0:
        return None
    drop = float(smooth[flank[steepest]]) - floor
    if drop <= 0:
        return None
    at = float(run[flank[steepest]]) + drop / -float(slope[steepest])
    if not 0 < at < span:
        return None
    beyond = np.flatnonzero((run > run[flank[steepest]]) & (smooth <= floor + spread))
    reached = float(run[beyond].min()) if beyond.size else at
    u = math.hypot(spread / -float(slope[steepest]), (reached - at) / 3.0)
    return Toe(crest + side * at, u, floor)
