"""How high a berm stands over the floors beside it, on elevation.

What the ground does under the berm no elevation shows. It is taken to run straight from one floor to the other, and
three things say how far it may lie off that line: floors whose slopes turn from one to the other, floors that do not
lie in line with one another, and how uneven the floors themselves are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import Refused, message
from ..quantity import COVERAGE, Quantity
from .profile import Profile

_TOP_HALF = 0.65
_FLOOR_BEGIN = 1.5
_FLOOR_END = 2.5
_TELLING = 2.0
_QUARTERS = 4


@dataclass(frozen=True)
class Bank:
    """Where one berm lies in a profile: its crest and its two toes, in metres from the start of the line.

    ``before_limit_m`` and ``after_limit_m`` bound the ground that belongs to its sides: the nearer toe of the next
    berm, or the end of the line.
    """

    crest_m: float
    toe_before_m: float
    toe_after_m: float
    before_limit_m: float
    after_limit_m: float


@dataclass(frozen=True)
class BermHeight:
    """Height of a crest over the floor before it, the floor after it, and the straight ground line between both.

    The line runs between the floors' middles, ``floor_before_at_m`` and ``floor_after_at_m`` along the profile.

    The U95 of ``over_ground`` is made of four standard uncertainties: ``u_noise_m`` from noise, ``u_floor_m`` from
    the floors' own unevenness, ``u_bend_m`` from ground that bends from one floor to the other, and ``u_under_m`` from
    what is hidden: ground under the berm as uneven as beside it, or a step between floors that do not lie in line.
    """

    before: Quantity
    after: Quantity
    over_ground: Quantity
    crest_level_m: float
    floor_before_m: float
    floor_after_m: float
    floor_before_at_m: float
    floor_after_at_m: float
    u_noise_m: float
    u_floor_m: float
    u_bend_m: float
    u_under_m: float

    @property
    def budget(self) -> dict[str, float]:
        """Standard uncertainty of the height over the ground by its terms, in metres."""
        return {
            "noise": self.u_noise_m,
            "unevenness of the floor": self.u_floor_m,
            "bend of the ground": self.u_bend_m,
            "ground under the berm": self.u_under_m,
        }


def bank_of(profile: Profile, number: int) -> Bank:
    """Return where the berm of a profile's crest ``number`` lies.

    Raises :class:`Refused` where one of its toes was not found.
    """
    before, after = profile.toes[number]
    at = profile.crests[number].at_m
    if before is None or after is None:
        raise Refused(
            message("The berm at {at:.1f} m shows no toe on one of its sides.", at=at),
            message("Draw the transect farther out, or set the toe by hand."),
        )
    earlier = profile.toes[number - 1][1] if number else None
    later = profile.toes[number + 1][0] if number + 1 < len(profile.crests) else None
    return Bank(
        crest_m=at,
        toe_before_m=before.at_m,
        toe_after_m=after.at_m,
        before_limit_m=_limit(earlier.at_m if earlier else None, profile, number, -1),
        after_limit_m=_limit(later.at_m if later else None, profile, number, 1),
    )


def measure_height(profile: Profile, number: int, width_m: float) -> BermHeight:
    """Return the height of a profile's berm ``number``; see :func:`height_from_profile`."""
    cell = profile.noise.cell_px * profile.gsd_m
    return height_from_profile(
        profile.distance_m, profile.height, bank_of(profile, number), profile.noise.sigma, cell, width_m
    )


def height_from_profile(
    distance_m: np.ndarray, level_m: np.ndarray, bank: Bank, noise_m: float, noise_cell_m: float, width_m: float
) -> BermHeight:
    """Return a berm's height over the floors on its two sides, from an averaged elevation profile.

    The crest's level comes from a parabola through the top, each floor's from the mean of a strip that begins half a
    flank's breadth outside the toe and is a flank's breadth wide, as far as the next berm leaves room.

    Parameters
    ----------
    distance_m, level_m
        The profile (K,), evenly spaced, in metres.
    bank
        Where the berm lies in it.
    noise_m, noise_cell_m
        Standard deviation of a pixel, and the side of the square within which pixels share their noise.
    width_m
        Width over which the profile was averaged.

    Raises
    ------
    Refused
        Where a side has no floor of two samples, or the crest does not stand above its floors' line.
    """
    step = float(distance_m[1] - distance_m[0])
    flank_before = bank.crest_m - bank.toe_before_m
    flank_after = bank.toe_after_m - bank.crest_m
    if min(flank_before, flank_after) <= 0:
        raise Refused(message("The toes do not lie on both sides of the crest."), message("Drag them to their places."))
    half = max(0.5 * _TOP_HALF * min(flank_before, flank_after), 1.5 * step)
    crest, gain = _top(distance_m, level_m, bank.crest_m, half)
    u_crest = _mean_noise(noise_m, noise_cell_m, 2.0 * half, width_m) * gain
    before = _floor(
        distance_m,
        level_m,
        max(bank.crest_m - _FLOOR_END * flank_before, bank.before_limit_m),
        bank.crest_m - _FLOOR_BEGIN * flank_before,
    )
    after = _floor(
        distance_m,
        level_m,
        bank.crest_m + _FLOOR_BEGIN * flank_after,
        min(bank.crest_m + _FLOOR_END * flank_after, bank.after_limit_m),
    )
    noise_before = _mean_noise(noise_m, noise_cell_m, before.length_m, width_m)
    noise_after = _mean_noise(noise_m, noise_cell_m, after.length_m, width_m)
    share = (bank.crest_m - before.middle_m) / (after.middle_m - before.middle_m)
    ground = before.level_m * (1.0 - share) + after.level_m * share
    noise_ground = math.hypot((1.0 - share) * noise_before, share * noise_after)
    rough_before, rough_after = before.unevenness(noise_before), after.unevenness(noise_after)
    rough_ground = math.hypot((1.0 - share) * rough_before, share * rough_after)
    noise_sample = _mean_noise(noise_m, noise_cell_m, step, width_m)
    rough_under = _off_line((before, after), noise_sample, max(step, noise_cell_m))
    u_under = math.hypot(rough_under, _step_between(before, after, bank.crest_m, noise_before, noise_after))
    u_bend = _bend_between(before, after, share, math.hypot(before.u_slope(noise_before), after.u_slope(noise_after)))
    if crest <= ground:
        raise Refused(
            message("The ground at {at:.1f} m does not stand above the floors beside it.", at=bank.crest_m),
            message("Choose another crest."),
        )
    return BermHeight(
        before=_quantity(crest - before.level_m, u_crest, noise_before, rough_before),
        after=_quantity(crest - after.level_m, u_crest, noise_after, rough_after),
        over_ground=_quantity(crest - ground, u_crest, noise_ground, rough_ground, u_bend, u_under),
        crest_level_m=crest,
        floor_before_m=before.level_m,
        floor_after_m=after.level_m,
        floor_before_at_m=before.middle_m,
        floor_after_at_m=after.middle_m,
        u_noise_m=math.hypot(u_crest, noise_ground),
        u_floor_m=rough_ground,
        u_bend_m=u_bend,
        u_under_m=u_under,
    )


def _limit(toe_m: float | None, profile: Profile, number: int, side: int) -> float:
    """Return how far a berm's ground reaches: to the next one's toe, or its crest, or the end of the line."""
    if toe_m is not None:
        return toe_m
    beside = number + side
    if 0 <= beside < len(profile.crests):
        return 0.5 * (profile.crests[number].at_m + profile.crests[beside].at_m)
    return float(profile.distance_m[0 if side < 0 else -1])


@dataclass(frozen=True)
class _Floor:
    level_m: float
    middle_m: float
    length_m: float
    spread_m: float
    slope: float
    place_m: np.ndarray
    levels_m: np.ndarray

    def u_slope(self, noise_m: float) -> float:
        """Return the standard uncertainty of the slope, given that of the level from noise alone."""
        return math.hypot(noise_m, self.unevenness(noise_m)) * math.sqrt(12.0) / self.length_m

    def unevenness(self, noise_m: float) -> float:
        """Return the standard uncertainty of the floor's level from its own ups and downs, beyond noise.

        Ups and downs as long as the strip are not averaged out in it, so the whole of what noise does not explain
        counts.
        """
        return math.sqrt(max(self.spread_m**2 - 4.0 * noise_m**2, 0.0))


def _top(distance: np.ndarray, level: np.ndarray, at: float, half: float) -> tuple[float, float]:
    """Return the level of a parabola at ``at``, and its noise over that of a plain mean."""
    near = np.abs(distance - at) <= half
    t = (distance[near] - at) / half
    if t.size < 4:
        return float(np.interp(at, distance, level)), 1.0
    design = np.stack((np.ones_like(t), t, t**2), axis=1)
    weights = np.linalg.pinv(design)[0]
    return float(weights @ level[near]), math.sqrt(float(weights @ weights) * t.size)


def _floor(distance: np.ndarray, level: np.ndarray, begin: float, end: float) -> _Floor:
    inside = (distance >= begin) & (distance <= end)
    if np.count_nonzero(inside) < 2:
        raise Refused(
            message("There is no floor beside the berm from {begin:.1f} to {end:.1f} m.", begin=begin, end=end),
            message("Draw the transect farther out on both sides."),
        )
    part = level[inside]
    t = distance[inside] - distance[inside].mean()
    trend = float(t @ part) / float(t @ t)
    # Two halves of the strip that differ by more than the slope of the ground show that the floor is no plane.
    bend = part - part.mean() - trend * t
    halves = np.array_split(bend, _QUARTERS)
    spread = float(np.std([half.mean() for half in halves], ddof=1)) if part.size >= 8 else 0.0
    place = distance[inside]
    return _Floor(float(part.mean()), float(place.mean()), float(np.ptp(place)), spread, trend, place, part)


def _bend_between(before: _Floor, after: _Floor, share: float, u_slope: float) -> float:
    """Return the standard uncertainty that ground leaves which bends between two floors.

    Where their slopes differ by more than chance explains, the ground is taken for a parabola through both; what it
    lies off the straight line is a bound within which any error is as likely as another.
    """
    turn = math.sqrt(max((after.slope - before.slope) ** 2 - (_TELLING * u_slope) ** 2, 0.0))
    off_line = 0.5 * turn * share * (1.0 - share) * (after.middle_m - before.middle_m)
    return off_line / math.sqrt(3.0)


def _off_line(floors: tuple[_Floor, _Floor], noise_m: float, apart_m: float) -> float:
    """Return the standard deviation of the ground about the line between two floors, beyond that of the noise.

    ``noise_m`` is the noise of one sample, and those ``apart_m`` from each other do not share it.
    """
    before, after = floors
    rate = (after.level_m - before.level_m) / (after.middle_m - before.middle_m)
    off = np.concatenate([f.levels_m - before.level_m - rate * (f.place_m - before.middle_m) for f in floors])
    samples = max((before.length_m + after.length_m) / apart_m, 2.0)
    told = noise_m**2 * (1.0 + _TELLING * math.sqrt(2.0 / samples))
    # The line itself is drawn through the two floors, of which a quarter each counts as one piece of evidence.
    return math.sqrt(max(float(np.mean(off**2)) - told, 0.0) * 2 * _QUARTERS / (2 * _QUARTERS - 2))


def _step_between(before: _Floor, after: _Floor, at: float, noise_before: float, noise_after: float) -> float:
    """Return the standard uncertainty of ground that may go from one floor's level to the other's anywhere between.

    Each floor carried on to the crest by its own slope says where the ground would be; where the two differ by more
    than chance explains, any level between them is as likely as another.
    """
    apart, u = 0.0, 0.0
    for side, floor, noise in ((-1.0, before, noise_before), (1.0, after, noise_after)):
        ahead = at - floor.middle_m
        apart += side * (floor.level_m + floor.slope * ahead)
        u = math.hypot(u, math.hypot(noise, floor.unevenness(noise)), floor.u_slope(noise) * ahead)
    step = math.sqrt(max(apart**2 - (_TELLING * u) ** 2, 0.0))
    return 0.5 * step / math.sqrt(3.0)


def _mean_noise(noise: float, cell: float, length: float, width: float) -> float:
    """Return the standard deviation of the mean over ``length`` by ``width`` metres of noise alike within ``cell``."""
    return noise * min(1.0, cell / math.sqrt(max(length, cell) * max(width, cell)))


def _quantity(value: float, *parts: float) -> Quantity:
    return Quantity(value, COVERAGE * math.sqrt(sum(part**2 for part in parts)), "m")
