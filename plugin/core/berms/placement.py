"""Where along a berm a transect was drawn: the same distance on parallel bands beside it.

A berm is no ruler: its crests wander, and a line drawn a few metres on measures another distance. Reading one transect
ever so well says nothing of that. So the measurement is made again on bands of the same width, half a width apart, to
both sides of the drawn one, as far as the same crests are met, and the scatter of the distances stands for what the
choice of the place may have changed (GUM, JCGM 100:2008, 4.2: evaluation of Type A).

It is seen on the stretch of the bands only. Where crests wander within about half a band's width, all of it shows
there; a berm that widens slowly over hundreds of metres shows little, and its distance is then that of this stretch.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Callable, Sequence

import numpy as np
from shapely.geometry import LineString

from ..errors import Refused, message
from ..quantity import COVERAGE
from ..student import student
from .profile import Profile, read_profile
from .transect import Transect, sample_transect

LEAST_BANDS = 3
"""Fewer distances than that have no scatter worth the name."""
TERM = "placement along the berm"
"""The term's name in a budget."""
_TO_A_SIDE = 2
_MOST_TURN = math.tan(math.radians(22.5))
"""A crest that turns away from the others by more, seen through bands that share half of their rows, is a corner."""
_SHARED = 0.5
"""Neighbouring bands lie half over each other, and so share half of what moves a crest."""


@dataclass(frozen=True)
class Placement:
    """The distance on parallel bands: ``offsets_m`` (N,) to the right of the drawn line, and ``values_m`` (N,).

    The drawn band, at offset 0, is one of them. ``u_m`` is the standard uncertainty that the place of the line adds,
    enlarged by Student's factor over 1.96 for so few bands, so that a factor of 1.96 covers 95 %; ``None`` for fewer
    than :data:`LEAST_BANDS`.
    """

    offsets_m: np.ndarray
    values_m: np.ndarray
    u_m: float | None

    @property
    def bands(self) -> int:
        """How many bands show the same crests, the drawn one included."""
        return len(self.values_m)


def measure_placement(
    path: str | os.PathLike[str],
    transect: Transect,
    profile: Profile,
    value_of: Callable[[Profile], float],
    u_reading_m: float,
) -> Placement:
    """Measure again beside a drawn transect, up to a width to either side.

    Parameters
    ----------
    path
        The raster that ``transect`` was read from.
    transect, profile
        The drawn band and its profile.
    value_of
        Gives the distance in a profile that holds the same crests as ``profile``; what it refuses ends that side.
    u_reading_m
        Standard uncertainty of reading one band, which is taken out of the scatter.
    """
    width = max(transect.width_m, transect.gsd_m)
    offsets, values = [0.0], [value_of(profile)]
    for side in (-1.0, 1.0):
        known = profile.crest_positions_m
        drift = 0.0
        for number in range(1, _TO_A_SIDE + 1):
            offset = 0.5 * width * number * side
            try:
                found = read_profile(_shifted(path, transect, offset))
                beside = _same_crests(found, known + drift, profile, 0.5 * width)
                value = value_of(beside)
            except Refused:
                break
            offsets.append(offset)
            values.append(value)
            # A line drawn aslant meets all crests later by the same step, band after band.
            drift = float(np.mean(beside.crest_positions_m - known))
            known = beside.crest_positions_m
    order = np.argsort(offsets)
    ordered = np.array(values)[order]
    return Placement(np.array(offsets)[order], ordered, placement_uncertainty(ordered, u_reading_m))


def placement_uncertainty(values_m: Sequence[float] | np.ndarray, u_reading_m: float) -> float | None:
    """Return the standard uncertainty of one of N distances on bands that lie half over each other.

    The variance between them is set against what N bands of a common variance would show with their overlap, and the
    degrees of freedom are Satterthwaite's for that overlap. ``None`` for fewer than three.
    """
    values = np.asarray(values_m, dtype=float)
    if values.size < LEAST_BANDS:
        return None
    share, freedom = _overlap(values.size)
    variance = float(np.sum((values - values.mean()) ** 2)) / share - u_reading_m**2
    factor = _factor(freedom) / COVERAGE
    return factor * math.sqrt(max(variance, 0.0))


@lru_cache(maxsize=16)
def _overlap(count: int) -> tuple[float, float]:
    """Return the sum of squares about the mean that bands of variance 1 show, and its degrees of freedom."""
    covariance = np.eye(count) + _SHARED * (np.eye(count, k=1) + np.eye(count, k=-1))
    about_mean = covariance - covariance.mean(axis=0)
    total = float(np.trace(about_mean))
    return total, total**2 / float(np.trace(about_mean @ about_mean))


def _factor(freedom: float) -> float:
    """Return Student's factor for degrees of freedom between two whole numbers."""
    below = max(int(freedom), 1)
    part = freedom - below
    return student(below) ** (1.0 - part) * student(below + 1) ** part


def _shifted(path: str | os.PathLike[str], transect: Transect, offset_m: float) -> Transect:
    """Read the band that lies ``offset_m`` to the right of a drawn one, and as much later as its bend says."""
    east, north = transect.direction
    bend, later = (None, 0.0) if transect.bend is None else transect.bend.beside(offset_m)
    move = offset_m * north + later * east, later * north - offset_m * east
    ends = [(x + move[0], y + move[1]) for x, y in (transect.start, transect.end)]
    line = transect.frame.from_local(LineString(ends))
    return sample_transect(path, line, transect.width_m, transect.frame.crs, transect.frame, bend)


def _same_crests(found: Profile, expected_m: np.ndarray, drawn: Profile, step_m: float) -> Profile:
    """Return a profile with the crests that lie where they are expected, within their own half-width.

    Raises :class:`Refused` where one of them is not met, or turns away from the others: the berm ends here.
    """
    positions = found.crest_positions_m
    if not positions.size:
        raise _not_met()
    chosen = [int(np.argmin(np.abs(positions - at))) for at in expected_m]
    shift = positions[chosen] - expected_m
    # They may all come earlier or later where the berm bends; each by itself may not.
    apart = np.abs(shift - np.median(shift))
    noise = np.array([found.crests[i].u_pointing_m for i in chosen])
    turned = apart > _MOST_TURN * step_m + 2.0 * noise
    far = (apart > drawn.crest_sigma_m) | (np.abs(shift) > 2.0 * drawn.crest_sigma_m)
    if len(set(chosen)) < len(chosen) or bool((turned | far).any()):
        raise _not_met()
    return replace(found, crests=tuple(found.crests[i] for i in chosen), toes=tuple(found.toes[i] for i in chosen))


def _not_met() -> Refused:
    return Refused(message("The same crests are not met beside the line."))
