"""The averaged profile across berms: its noise (:mod:`.noise`), its crests (:mod:`.tops`) and its toes (:mod:`.toes`).

The width of the filter that finds crests is the one at which the profile's two strongest crests answer most (Lindeberg
1998, Int. J. Computer Vision 30(2), ridge measure with gamma = 3/4).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import Refused, message
from .line_filters import ridge_answer
from .noise import Noise, measure_noise
from .toes import Toe, find_toes
from .tops import Crest, find_tops, whole_peaks
from .transect import Transect

WIDEST_CREST_M = 12.0
"""Half-width (sigma) of the broadest crest that is looked for."""
_LEAST_VALID_SHARE = 0.5


@dataclass(frozen=True)
class Profile:
    """What a transect shows, averaged over its width.

    ``distance_m`` and ``height`` (K,) are the curve, ``spread`` (K,) the standard deviation between rows;
    ``crests`` run along the line; ``toes`` holds for each crest the toe before and after it, ``None`` where
    there is none.
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
        pixels, lengths = int(transect.length_m / gsd), {"length": transect.length_m, "gsd": gsd}
        raise Refused(
            message("The transect of {length:.1f} m is shorter than one berm: 1 pixel of {gsd:.2f} m.", **lengths)
            if pixels == 1
            else message(
                "The transect of {length:.1f} m is shorter than one berm: {pixels} pixels of {gsd:.2f} m.",
                pixels=pixels,
                **lengths,
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
    answers = np.array([ridge_answer(height, sigma / step) for sigma in scales])
    chosen = _strongest_scale(answers, scales, step)
    sigma = scales[chosen]
    crests = find_tops(transect, height, answers[chosen], sigma, step, noise)
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


def _scales(gsd: float, length: float) -> np.ndarray:
    widest = max(min(length / 8.0, WIDEST_CREST_M), 1.001 * gsd)
    return gsd * 2.0 ** np.arange(0.0, math.log2(widest / gsd) + 1e-9, 0.25)


def _strongest_scale(answers: np.ndarray, scales: np.ndarray, step: float) -> int:
    """Return the index of the scale at which the two strongest crests together answer most."""
    strengths = []
    for answer, sigma in zip(answers, scales):
        tops = np.sort(answer[whole_peaks(answer, sigma, step)])[::-1]
        strengths.append(float(tops[:2].sum()))
    return int(np.argmax(strengths))
