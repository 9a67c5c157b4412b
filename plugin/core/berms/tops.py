"""The crests in a profile: which tops are berms, and where exactly they stand.

A crest is found where the profile, filtered with the negative second derivative of a Gaussian (a matched
filter without mean and without slope, so that the lie of the land does no harm), has a maximum that
stands out from the profile's own noise. On a Gaussian crest in white noise such a filter comes close to the Cramer-Rao
bound. Where the profile is so clear that a lopsided bank can be told from noise, its visible top is taken instead.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from .line_filters import refine, ridge_derivatives, ridge_kernel, smoothed_line
from .noise import Noise, noise_of
from .transect import Transect

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
GRID_ERROR_PX = 0.02
"""Standard uncertainty that the pixel grid leaves in a crest's position, in pixels."""
_CHOICE = 1.05
"""What choosing the filter's width from the same noise adds to a crest's scatter, as simulations have it."""
_TOP = 0.6
_TELLING = 3.0
_WHOLE = 3.5


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


def find_tops(
    transect: Transect, height: np.ndarray, answer: np.ndarray, sigma: float, step: float, noise: Noise
) -> tuple[Crest, ...]:
    """Return the crests of a profile ``height`` (K,), in order.

    ``answer`` (K,) is that of the ridge filter at ``sigma`` metres; samples are ``step`` metres apart, and ``noise`` is
    that of the raster's pixels.
    """
    peaks = whole_peaks(answer, sigma, step)
    if peaks.size == 0:
        return ()
    strength = answer[peaks]
    kernel = ridge_kernel(sigma / step)
    needed = LEAST_SHARE * float(np.sort(strength)[-2:][0])
    smooth = smoothed_line(height, max(0.5 * sigma, transect.gsd_m) / step)
    found = []
    for peak, value in zip(peaks, strength):
        deviation = noise_of(transect, transect.distance_m[peak], kernel, step, noise)
        if value < max(needed, SIGNIFICANCE * deviation):
            continue
        crest = _locate(transect, height, peak, sigma, step, noise)
        if crest is not None:
            ratio = float(value / deviation) if deviation > 0 else math.inf
            found.append(replace(crest, signal_to_noise=ratio))
    return _standing_out(found, transect.distance_m, smooth, 6.0 * sigma)


def whole_peaks(answer: np.ndarray, sigma: float, step: float) -> np.ndarray:
    """Return the maxima whose two flanks lie on the profile."""
    peaks = _peaks(answer)
    reach = _WHOLE * sigma / step
    return peaks[(peaks >= reach) & (peaks <= len(answer) - 1 - reach)]


def _peaks(answer: np.ndarray) -> np.ndarray:
    """Return the indices of the positive inner maxima."""
    inner = answer[1:-1]
    return np.flatnonzero((inner > 0) & (inner >= answer[:-2]) & (inner > answer[2:])) + 1


def _standing_out(crests: list[Crest], distance: np.ndarray, smooth: np.ndarray, reach: float) -> tuple[Crest, ...]:
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
    refined = refine(height, float(peak), width)
    if refined is None:
        return None
    at, curvature = refined
    reach = math.ceil(5.0 * width)
    t = np.arange(-reach, reach + 1.0)
    by_noise = ridge_derivatives(t, width)[0] / abs(curvature)
    u = noise_of(transect, at * step, by_noise, step, noise)
    top, top_by_noise = _top_near(height, at, sigma / step, max(_TOP * sigma, transect.gsd_m) / step, reach)
    # Both see the same noise, so what it can do to their distance is less than what it does to each.
    u_lean = noise_of(transect, at * step, top_by_noise - by_noise, step, noise)
    leans = abs(top - at) > max(_TELLING * u_lean, LEAST_LEAN * sigma / step)
    return Crest(
        at_m=(top if leans else at) * step,
        u_noise_m=_CHOICE * (noise_of(transect, at * step, top_by_noise, step, noise) if leans else u) * step,
        u_grid_m=GRID_ERROR_PX * transect.gsd_m,
        u_bend_m=_bend_between_halves(transect, at, width, u) * step / (2.0 * math.sqrt(3.0)),
        lean_m=(top - at) * step if leans else 0.0,
        height=float(np.interp(top if leans else at, np.arange(len(height)), height)),
        prominence=0.0,
        signal_to_noise=0.0,
    )


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
        refined = refine(half, at, width)
        if refined is None:
            return 0.0
        halves.append(refined[0])
    return math.sqrt(max((halves[1] - halves[0]) ** 2 - (2.0 * _TELLING * u) ** 2, 0.0))


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


def _top_near(height: np.ndarray, at: float, sigma: float, width: float, reach: int) -> tuple[float, np.ndarray]:
    """Return the top uphill of ``at`` after smoothing by ``width`` samples, at most a sigma and a half away.

    The slope of the ground is taken out first. With the top come
    the weights, over ``reach`` samples on both sides, by which noise moves it (none where the profile only rises: then
    there is no top to move).
    """
    smooth = smoothed_line(height - _slope_about(height, at, sigma) * np.arange(len(height)), width)
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
