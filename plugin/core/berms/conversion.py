"""From crest to crest to unit edge to unit edge, step by step, with what each step takes for granted.

Separation rules speak of the distance between the edges of stored units; imagery shows crests best. Between the
edges of two neighbouring units lie one berm and a strip of floor on each of its sides.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import Message, Refused, message
from ..quantity import Quantity


@dataclass(frozen=True)
class BermShape:
    """What is measured or taken for granted of a berm's section.

    ``crest_width`` and ``height`` in metres, ``slope`` horizontal to 1 vertical (unit ``1``), ``setback`` the strip of
    floor between a berm's toe and the stored unit, in metres. Each carries its U95.
    """

    crest_width: Quantity
    height: Quantity
    slope: Quantity
    setback: Quantity


USUAL_SHAPE = BermShape(
    crest_width=Quantity(1.0, 0.5, "m"),
    height=Quantity(3.0, 1.0, "m"),
    slope=Quantity(1.75, 0.25, "1"),
    setback=Quantity(1.0, 1.0, "m"),
)
"""What to begin with where nothing was measured: slopes from 1:1.5 to 1:2, 3 m high. Assumptions, to be replaced."""


@dataclass(frozen=True)
class Step:
    """One line of a conversion: what it gives, by which formula, how large, and what it takes for granted."""

    what: Message
    formula: str
    result: Quantity
    assumes: Message | None = None


@dataclass(frozen=True)
class Conversion:
    """A separation from unit edge to unit edge and how it was come by.

    ``added_u95_m`` is what of its U95 comes from the conversion, not from the spacing that was measured.
    """

    separation: Quantity
    steps: tuple[Step, ...]
    added_u95_m: float


def base_width(shape: BermShape) -> Quantity:
    """Return the width of a berm's foot, ``w + 2 s h``."""
    value = shape.crest_width.value + 2.0 * shape.slope.value * shape.height.value
    u95 = math.hypot(
        shape.crest_width.u95,
        2.0 * shape.height.value * shape.slope.u95,
        2.0 * shape.slope.value * shape.height.u95,
    )
    return Quantity(value, u95, "m")


def convert_crest_spacing(spacing: Quantity, shape: BermShape) -> Conversion:
    """Turn a crest-to-crest spacing into the separation of the units beside one of its berms.

    The steps go from the spacing to the clear floor and the room for a unit, and from there to the separation
    across a berm, in which the spacing cancels: what is left is the berm's foot and the two strips beside it.

    Raises :class:`Refused` where the assumed berms leave no floor, or a number is no length.
    """
    _check_lengths(spacing, shape)
    foot = base_width(shape)
    floor = Quantity(spacing.value - foot.value, math.hypot(spacing.u95, foot.u95), "m")
    room_value = floor.value - 2.0 * shape.setback.value
    if room_value <= 0:
        raise Refused(
            message(
                "Berms {foot:.1f} m wide with strips of {strip:.1f} m beside them leave no room in {spacing:.1f} m.",
                foot=foot.value,
                strip=shape.setback.value,
                spacing=spacing.value,
            ),
            message("Lower the assumed height, slope or strip, or measure them."),
        )
    room = Quantity(room_value, math.hypot(floor.u95, 2.0 * shape.setback.u95), "m")
    separation = Quantity(foot.value + 2.0 * shape.setback.value, math.hypot(foot.u95, 2.0 * shape.setback.u95), "m")
    return Conversion(
        separation,
        (
            Step(message("Crest to crest, as measured"), "p", spacing),
            Step(
                message("Width of a berm's foot"),
                "b = w + 2 s h",
                foot,
                message(
                    "crest width w = {w}, slope s = {s} to 1, height h = {h}, alike on both sides and in both berms",
                    w=shape.crest_width,
                    s=f"{shape.slope.value:g} ± {shape.slope.u95:g}",
                    h=shape.height,
                ),
            ),
            Step(message("Clear floor between the berms"), "f = p - b", floor),
            Step(
                message("Room for a unit on the floor"),
                "e = f - 2 c",
                room,
                message("a strip of floor c = {c} between toe and unit", c=shape.setback),
            ),
            Step(
                message("Unit edge to unit edge across a berm"),
                "D = p - e = b + 2 c",
                separation,
                message("units fill their room, and the row is regular"),
            ),
        ),
        added_u95_m=separation.u95,
    )


def convert_with_unit(spacing: Quantity, unit_extent: Quantity) -> Conversion:
    """Turn a spacing of crests, of centres or of rows into a separation, by a unit's measured extent in its direction.

    Raises :class:`Refused` where the unit is as long as the spacing.
    """
    _check_length(spacing)
    _check_length(unit_extent)
    value = spacing.value - unit_extent.value
    if value <= 0:
        raise Refused(
            message(
                "A unit of {extent:.1f} m does not fit into a spacing of {spacing:.1f} m.",
                extent=unit_extent.value,
                spacing=spacing.value,
            ),
            message("Measure both along the same row."),
        )
    separation = Quantity(value, math.hypot(spacing.u95, unit_extent.u95), "m")
    return Conversion(
        separation,
        (
            Step(message("Spacing, as measured"), "p", spacing),
            Step(message("Extent of a unit in the same direction, as measured"), "e", unit_extent),
            Step(
                message("Unit edge to unit edge"),
                "D = p - e",
                separation,
                message("units are alike and lie alike in their cells"),
            ),
        ),
        added_u95_m=unit_extent.u95,
    )


def _check_lengths(spacing: Quantity, shape: BermShape) -> None:
    _check_length(spacing)
    for part in (shape.crest_width, shape.height, shape.slope, shape.setback):
        if not (math.isfinite(part.value) and part.value >= 0 and math.isfinite(part.u95) and part.u95 >= 0):
            raise Refused(message("A berm's section needs sizes that are not below zero, each with an uncertainty."))


def _check_length(length: Quantity) -> None:
    if not (math.isfinite(length.value) and length.value > 0 and math.isfinite(length.u95) and length.u95 >= 0):
        raise Refused(message("A spacing is a length above zero with an uncertainty."))
    if length.unit != "m":
        raise Refused(message("A spacing is converted in metres, not in {unit}.", unit=length.unit))
