"""The pitch and the bearing of a whole field of parallel berms, from the raster alone.

A regular field is one wave with its harmonics. A Fourier transform gives it coarsely (:mod:`.coarse_wave`); then the
raster is multiplied by the conjugate wave, summed in blocks, and the phases of the blocks, at all harmonics together,
are fitted by a plane. Last, wave and shape are fitted together by least squares (:mod:`.wave_fit`), which for a long
field reaches the Cramer-Rao bound (Quinn and Hannan 2001, *The Estimation and Tracking of Frequency*, Cambridge). The
lie of the land is a local polynomial (:mod:`.smoothing`); it is taken off the raster and off the waves that are fitted
to it alike, so that neither takes from the other.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import Refused, message
from ..quantity import COVERAGE, Quantity
from .bearings import bearing_of
from .coarse_wave import coarse_wave, reduced
from .wave_fit import fit_wave

_SAMPLES_A_PITCH = 12
_LEAST_PERIODS = 4.0


@dataclass(frozen=True)
class FieldPattern:
    """A regular field in the pixels of its raster.

    ``wave`` (2,) is in cycles a pixel, along columns and along rows; ``covariance`` (2, 2) its own. ``harmonics``
    (H,) are the amplitudes of the shape, in the raster's values; ``periods`` how many pitches the raster spans;
    ``excess`` by which factor the phases scatter more than noise explains (1 where they do not). The covariance
    includes that, and what banks that stand unevenly leave open.
    """

    wave: tuple[float, float]
    covariance: np.ndarray
    harmonics: np.ndarray
    noise: float
    periods: float
    excess: float


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
    wave = coarse_wave(values, shortest_px, longest_px)
    factor = max(int(1.0 / (math.hypot(*wave) * _SAMPLES_A_PITCH)), 1)
    small = values if factor == 1 else reduced(values, factor)
    fit = fit_wave(small, (wave[0] * factor, wave[1] * factor))
    if fit is None:
        raise Refused(
            message("No regular pattern stands out here."),
            message("Search a piece that holds the field and little else, or measure single transects."),
        )
    rows, columns = np.nonzero(np.isfinite(small))
    return FieldPattern(
        wave=(float(fit.wave[0]) / factor, float(fit.wave[1]) / factor),
        covariance=fit.covariance / factor**2,
        harmonics=2.0 * np.abs(fit.amplitudes),
        noise=fit.noise * factor,
        periods=float(np.ptp(fit.wave[0] * columns + fit.wave[1] * rows)),
        excess=fit.excess,
    )


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
    bearing = float(bearing_of(wave[1], -wave[0]))
    return GroundPattern(
        pitch=Quantity(1.0 / size, COVERAGE * u_size / size**2, "m"),
        bearing=Quantity(bearing, COVERAGE * math.degrees(u_turn), "°"),
        periods=pattern.periods,
    )
