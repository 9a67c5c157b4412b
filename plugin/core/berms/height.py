"""How high a berm stands over the floors beside it, on elevation.

What the ground does under the berm no elevation shows. It is taken to run straight from one floor to the other, and all
ground that is seen beside the berm says how far it may lie off that line (:mod:`.hidden_ground`); where the floors do
not lie in line with one another, it may be at any level between them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import Refused, message
from ..quantity import COVERAGE, Quantity
from .hidden_ground import Seen, u_off_line
from .profile import Profile

_TOP_HALF = 0.65
_FLOOR_BEGIN = 1.5
_FLOOR_END = 2.5
_GROUND_END = 4.5
"""As far from the crest, in breadths of a flank, ground says how uneven it is under the berm …"""
_CLEAR = 0.5
"""… and so far from the toe of the next berm."""
_QUARTERS = 4
_TELLING = 2.0
"""A step of so many standard deviations is none of chance."""
_PIECES = 6
"""Pieces that a strip of floor is asked in for that, and ground beyond it in pieces as long."""


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

    The U95 of ``over_ground`` is made of two standard uncertainties: ``u_noise_m`` of the crest's level from noise, and
    ``u_ground_m`` with which the hidden ground lies on that line: noise of the floors, how uneven ground is here, and a
    step between floors that do not lie in line.
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
    u_ground_m: float

    @property
    def budget(self) -> dict[str, float]:
        """Standard uncertainty of the height over the ground by its terms, in metres."""
        return {"noise": self.u_noise_m, "ground under the berm": self.u_ground_m}


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
    sides = (
        _Side(-1.0, bank.crest_m, flank_before, bank.before_limit_m, distance_m[0]),
        _Side(1.0, bank.crest_m, flank_after, bank.after_limit_m, distance_m[-1]),
    )
    before, after = (_floor(distance_m, level_m, side) for side in sides)
    noise_before = _mean_noise(noise_m, noise_cell_m, before.length_m, width_m)
    noise_after = _mean_noise(noise_m, noise_cell_m, after.length_m, width_m)
    share = (bank.crest_m - before.middle_m) / (after.middle_m - before.middle_m)
    ground = before.level_m * (1.0 - share) + after.level_m * share
    if crest <= ground:
        raise Refused(
            message("The ground at {at:.1f} m does not stand above the floors beside it.", at=bank.crest_m),
            message("Choose another crest."),
        )
    shorter = min(before.length_m, after.length_m)
    piece = max(shorter / _PIECES, min(noise_cell_m, 0.5 * shorter), step)
    shares = (1.0 - share, share)
    parts = [_pieces(distance_m, level_m, *each, piece) for each in zip(sides, (before, after), shares)]
    place, level, weight = (np.concatenate(column) for column in zip(*parts))
    seen = Seen(place, level, _mean_noise(noise_m, noise_cell_m, piece, width_m))
    # Floors at two levels, of a platform's edge for instance, are no ground that goes up and down by chance.
    step_u = _step_between(before, after, bank.crest_m, noise_before, noise_after)
    u_ground = max(u_off_line(seen, weight, bank.crest_m), step_u)
    return BermHeight(
        before=_quantity(crest - before.level_m, u_crest, noise_before, before.unevenness(noise_before)),
        after=_quantity(crest - after.level_m, u_crest, noise_after, after.unevenness(noise_after)),
        over_ground=_quantity(crest - ground, u_crest, u_ground),
        crest_level_m=crest,
        floor_before_m=before.level_m,
        floor_after_m=after.level_m,
        floor_before_at_m=before.middle_m,
        floor_after_at_m=after.middle_m,
        u_noise_m=u_crest,
        u_ground_m=u_ground,
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
class _Side:
    """One side of a berm: ``way`` is -1 before the crest and 1 after it, and ``end_m`` is the end of the profile."""

    way: float
    crest_m: float
    flank_m: float
    limit_m: float
    end_m: float

    @property
    def inner_m(self) -> float:
        """Where the strip of floor begins, seen from the berm."""
        return self.crest_m + self.way * _FLOOR_BEGIN * self.flank_m

    @property
    def floor_m(self) -> tuple[float, float]:
        """The strip of floor, along the profile."""
        outer = self._nearer(self.crest_m + self.way * _FLOOR_END * self.flank_m, self.limit_m)
        return (self.inner_m, outer) if self.way > 0 else (outer, self.inner_m)

    @property
    def ground_m(self) -> tuple[float, float]:
        """All ground that says how uneven it is here, the strip of floor at least, along the profile."""
        clear = 0.0 if self.limit_m == self.end_m else _CLEAR * self.flank_m
        far = self._nearer(self.crest_m + self.way * _GROUND_END * self.flank_m, self.limit_m - self.way * clear)
        begin, end = self.floor_m
        return (begin, max(far, end)) if self.way > 0 else (min(far, begin), end)

    def _nearer(self, one: float, other: float) -> float:
        return min(one, other) if self.way > 0 else max(one, other)


@dataclass(frozen=True)
class _Floor:
    level_m: float
    middle_m: float
    length_m: float
    spread_m: float
    slope: float

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


def _floor(distance: np.ndarray, level: np.ndarray, side: _Side) -> _Floor:
    begin, end = side.floor_m
    inside = (distance >= begin) & (distance <= end)
    if np.count_nonzero(inside) < 2:
        raise Refused(
            message("There is no floor beside the berm from {begin:.1f} to {end:.1f} m.", begin=begin, end=end),
            message("Draw the transect farther out on both sides."),
        )
    place, part = distance[inside], level[inside]
    t = place - place.mean()
    slope = float(t @ part) / float(t @ t)
    # Quarters of the strip that differ by more than the slope of the ground show that the floor is no plane.
    spread = 0.0
    if part.size >= 2 * _QUARTERS:
        quarters = np.array_split(part - part.mean() - slope * t, _QUARTERS)
        # Mean and slope are taken off, so that four quarters have two degrees of freedom.
        spread = math.sqrt(sum(float(quarter.mean()) ** 2 for quarter in quarters) / (_QUARTERS - 2))
    return _Floor(float(part.mean()), float(place.mean()), float(np.ptp(place)), spread, slope)


def _pieces(
    distance: np.ndarray, level: np.ndarray, side: _Side, floor: _Floor, share: float, piece: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return places, mean levels and weights of pieces of ground on one side, from the berm outwards.

    The weights are those of a floor's mean, which counts by ``share`` in the line under the berm.
    """
    begin, end = side.ground_m
    inside = np.flatnonzero((distance >= begin) & (distance <= end))
    number = np.floor(np.abs(distance[inside] - side.inner_m) / piece + 1e-9).astype(int)
    count = np.bincount(number)
    some = count > 0
    floor_begin, floor_end = side.floor_m
    on_floor = (distance[inside] >= floor_begin) & (distance[inside] <= floor_end)
    means = [np.bincount(number, values)[some] / count[some] for values in (distance[inside], level[inside])]
    return means[0], means[1], share * np.bincount(number, on_floor)[some] / np.count_nonzero(on_floor)


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
