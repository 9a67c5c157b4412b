"""How high a berm stands by the shadow that it throws.

A shadow gives a height only where its tip lies beyond the berm's own lee slope. Where the sun stands too high for
that, the edge of the shadow lies on the slope and tells nothing of the crest, and the answer is refused with the
geometry that makes it so.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import Message, Refused, message
from ..quantity import COVERAGE, Quantity

LEVEL = Quantity(0.0, 0.0, "°")
"""Ground that neither rises nor falls along a shadow."""


@dataclass(frozen=True)
class ShadowGate:
    """Whether a shadow's tip can lie beyond the lee slope, and the geometry that decides it.

    ``crossing_deg`` is the angle between the sun's azimuth and the crest line, 90 where the light comes square on.
    ``ray_fall`` is how much a ray over the crest falls in a metre square to the crest, ``lee_fall`` how much the lee
    slope does; the ray must fall less. ``highest_sun_deg`` is the sun elevation above which no shadow of this crest
    can be used.
    """

    sun_elevation_deg: float
    crossing_deg: float
    ray_fall: float
    lee_fall: float
    highest_sun_deg: float

    @property
    def holds(self) -> bool:
        """Whether the shadow clears the lee slope."""
        return self.sun_elevation_deg > 0 and self.ray_fall < self.lee_fall

    def reason(self) -> Message:
        """Say what the geometry is."""
        return message(
            "The sun stands {sun:.1f}° high and crosses the crest at {crossing:.0f}°: below {highest:.1f}° only "
            "would the shadow reach beyond a lee slope of 1:{slope:.2g}.",
            sun=self.sun_elevation_deg,
            crossing=self.crossing_deg,
            highest=self.highest_sun_deg,
            slope=1.0 / self.lee_fall,
        )


class ShadowRefused(Refused):
    """The shadow gives no height; ``gate`` holds the geometry."""

    def __init__(self, gate: ShadowGate) -> None:
        self.gate = gate
        super().__init__(
            gate.reason() if gate.sun_elevation_deg > 0 else message("The sun is below the horizon."),
            message("Measure on a scene with a lower sun, or on an elevation model."),
        )


@dataclass(frozen=True)
class ShadowHeight:
    """A height from a shadow: its uncertainty by parts (standard, in metres) and the gate that it passed."""

    height: Quantity
    u_length_m: float
    u_sun_m: float
    u_ground_m: float
    gate: ShadowGate

    @property
    def budget(self) -> dict[str, float]:
        """Standard uncertainty of the height by its terms, in metres."""
        return {"length": self.u_length_m, "sun": self.u_sun_m, "rise of the ground": self.u_ground_m}


def check_shadow(
    sun_elevation_deg: float, sun_azimuth_deg: float, crest_bearing_deg: float, lee_slope: float
) -> ShadowGate:
    """Return whether the shadow of a crest can clear its lee slope: ``tan e / |sin d| < 1 / s``.

    ``lee_slope`` is s, horizontal to 1 vertical; d is the angle from the sun's azimuth to the crest line. Angles in
    degrees. Raises :class:`Refused` where a number is not finite or the slope is not above zero.
    """
    if not (all(map(math.isfinite, (sun_elevation_deg, sun_azimuth_deg, crest_bearing_deg))) and lee_slope > 0):
        raise Refused(
            message("A shadow needs the sun's elevation and azimuth, the crest's bearing and a lee slope."),
            message("Give the scene its date and time, or its sun angles."),
        )
    across = abs(math.sin(math.radians(sun_azimuth_deg - crest_bearing_deg)))
    fall = math.tan(math.radians(sun_elevation_deg))
    return ShadowGate(
        sun_elevation_deg=sun_elevation_deg,
        crossing_deg=math.degrees(math.asin(min(across, 1.0))),
        ray_fall=fall / across if across > 1e-12 else math.inf,
        lee_fall=1.0 / lee_slope,
        highest_sun_deg=math.degrees(math.atan(across / lee_slope)),
    )


def height_from_shadow(
    length: Quantity,
    sun_elevation: Quantity,
    sun_azimuth_deg: float,
    crest_bearing_deg: float,
    lee_slope: float,
    ground_rise: Quantity = LEVEL,
) -> ShadowHeight:
    """Return a berm's height from the length of its shadow: ``h = L (tan e + tan a)``.

    Parameters
    ----------
    length
        From the crest to the shadow's tip along the sun's azimuth, in metres on the ground's plan.
    sun_elevation
        Of the sun as it is seen, in degrees.
    sun_azimuth_deg, crest_bearing_deg
        Clockwise from true north.
    lee_slope
        Of the side in shadow, horizontal to 1 vertical.
    ground_rise
        By which angle, in degrees, the ground rises along the shadow; falling ground is negative.

    Raises
    ------
    ShadowRefused
        Where the shadow does not clear the lee slope, with the geometry.
    Refused
        Where a number is missing, or the ground falls as steeply as the light.
    """
    gate = check_shadow(sun_elevation.value, sun_azimuth_deg, crest_bearing_deg, lee_slope)
    if not gate.holds:
        raise ShadowRefused(gate)
    if not (math.isfinite(length.value) and length.value > 0):
        raise Refused(message("A shadow has a length above zero."), message("Draw it from the crest to its tip."))
    e, a = math.radians(sun_elevation.value), math.radians(ground_rise.value)
    rate = math.tan(e) + math.tan(a)
    if rate <= 0:
        raise Refused(message("The ground falls as steeply as the light: the shadow has no end on it."))
    u_length = rate * length.u95 / COVERAGE
    u_sun = length.value / math.cos(e) ** 2 * math.radians(sun_elevation.u95) / COVERAGE
    u_ground = length.value / math.cos(a) ** 2 * math.radians(ground_rise.u95) / COVERAGE
    u95 = COVERAGE * math.sqrt(u_length**2 + u_sun**2 + u_ground**2)
    return ShadowHeight(Quantity(length.value * rate, u95, "m"), u_length, u_sun, u_ground, gate)
