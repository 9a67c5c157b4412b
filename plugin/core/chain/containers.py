"""How many containers a stack can hold: from the outline of the stack, its tiers and how closely it is packed.

Outer dimensions are those of ISO 668:2020 (series 1 freight containers): 1C, 20 ft: 6.058 m x 2.438 m; 1A, 40 ft:
12.192 m x 2.438 m; both 2.591 m high (1CC, 1AA). High cubes (1AAA, 2.896 m) are not told apart from above: where a
height is measured on a stack of them, give the tiers instead. What is counted is what fits, not what is there: nobody
sees from above whether a stack is hollow.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Mapping

from ..errors import Refused, message
from ..language import phrase
from ..quantity import NO_BREAK, Quantity, write_number
from .counts import Range

LENGTHS_M: Mapping[int, float] = {20: 6.058, 40: 12.192}
"""Outer length by nominal length in feet, in metres (ISO 668)."""
WIDTH_M = 2.438
HEIGHT_M = 2.591
MOST_TIERS = 12
"""No stack on land is known to be higher; a height that says so measures something else."""


@dataclass(frozen=True)
class Packing:
    """Which part of the outline containers stand on, as a range; 1 is wall to wall."""

    least: float
    most: float

    def __post_init__(self) -> None:
        if not 0.0 < self.least <= self.most <= 1.0:
            raise Refused(
                message("A packing from {least} to {most} is none.", least=self.least, most=self.most),
                message("Give two parts of the outline between 0 and 1, the smaller first."),
            )


@dataclass(frozen=True)
class StackEstimate:
    """How many containers fit a stack, as a range of whole numbers, with what it was made from.

    ``tiers`` is the range of tiers that was used; ``ground_slots`` that of containers that stand on the ground.
    """

    count: Range
    tiers: Range
    ground_slots: Range
    length_ft: int
    area: Quantity
    packing: Packing

    def __str__(self) -> str:
        low, high = (write_number(number, 0) for number in (self.count.lower, self.count.upper))
        number = low if low == high else phrase("{low} to {high}").format(low=low, high=high)
        said = phrase("{number} containers of {feet} ft").replace("} ", f"}}{NO_BREAK}")
        return said.format(number=number, feet=self.length_ft)


def estimate_stack(
    area: Quantity, length_ft: int, packing: Packing, tiers: Range | None = None, height: Quantity | None = None
) -> StackEstimate:
    """Say how many containers of one size fit a stack, as an interval.

    Every end of the interval takes the ends of what goes in: the least from the smallest area, the loosest packing and
    the fewest tiers, the most from the other ends. It is a bound and no confidence interval: the parts are not drawn
    from distributions that anybody knows.

    Parameters
    ----------
    area
        Of the outline on the ellipsoid, in m², with its U95 (``core.growth.area.outline_area``).
    length_ft
        20 or 40.
    packing
        Which part of the outline is stood on; gaps for spreaders and passages take the rest.
    tiers
        How many containers stand on each other, if that was counted.
    height
        Else the height of the stack in metres with its U95: every number of tiers whose height lies within it.

    Raises
    ------
    Refused
        Where neither tiers nor a height is given or both are, a quantity has no uncertainty or another unit, or no
        whole number of tiers has that height.

    References
    ----------
    ISO 668:2020, Series 1 freight containers. Classification, dimensions and ratings.
    """
    if length_ft not in LENGTHS_M:
        raise Refused(
            message("A container of {feet} ft has no dimensions here.", feet=length_ft), message("Choose 20 or 40 ft.")
        )
    if area.unit != "m²" or not area.value > 0:
        raise Refused(message("An area of {area} is no outline of a stack.", area=str(area)))
    if not (math.isfinite(area.u95) and area.u95 > 0):
        raise Refused(
            message("The outline's area has no uncertainty, so that the count would have none either."),
            message("Give the U95 of the outline's corners, or of the area."),
        )
    if (tiers is None) == (height is None):
        raise Refused(
            message("Give either the tiers or the height of the stack."),
            message("Tiers are counted on an oblique view; a height comes from a shadow or an elevation model."),
        )
    levels = _tiers_of(height) if height is not None else _check_tiers(tiers)
    base = LENGTHS_M[length_ft] * WIDTH_M
    least = max(0, math.floor(packing.least * max(0.0, area.value - area.u95) / base))
    most = math.floor(packing.most * (area.value + area.u95) / base)
    if most < 1:
        raise Refused(
            message("The outline is smaller than one container of {feet} ft.", feet=length_ft),
            message("Choose the smaller container, or draw the outline again."),
        )
    slots = Range(float(least), float(most))
    return StackEstimate(
        Range(slots.lower * levels.lower, slots.upper * levels.upper), levels, slots, length_ft, area, packing
    )


def _check_tiers(tiers: Range | None) -> Range:
    whole = tiers is not None and tiers.lower == int(tiers.lower) and tiers.upper == int(tiers.upper)
    if tiers is None or not (whole and 1 <= tiers.lower <= tiers.upper <= MOST_TIERS):
        raise Refused(message("Tiers are whole numbers from 1 to {most}, the smaller first.", most=MOST_TIERS))
    return tiers


def _tiers_of(height: Quantity) -> Range:
    """Return every number of tiers whose height lies within the uncertainty of one that was measured."""
    if height.unit != "m" or not (math.isfinite(height.u95) and height.u95 >= 0):
        raise Refused(message("A height of {height} says no number of tiers.", height=str(height)))
    least = math.ceil((height.value - height.u95) / HEIGHT_M - 1e-9)
    most = math.floor((height.value + height.u95) / HEIGHT_M + 1e-9)
    least = max(1, least)
    if most < least or most > MOST_TIERS:
        raise Refused(
            message("No whole number of tiers of {tier} m is {height} high.", tier=HEIGHT_M, height=str(height)),
            message("Look at the height and its U95 again, or give the tiers."),
        )
    return Range(float(least), float(most))
