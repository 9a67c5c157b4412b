"""Measured separations beside public storage-safety rules, ``D = k Q^(1/3)``.

D is the distance in metres between the nearest edges of two stored units, Q the net explosive quantity (NEQ) of one
unit in kg. Several rules exist, so a separation is set beside all of them and the answer is a range that
depends on the rule: one quantity is never inferred from a distance. A rule says nothing outside the quantities for
which it is valid.
"""

from __future__ import annotations

import csv
import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Sequence

import numpy as np

from ..errors import BermlineError, Message, Refused, message
from ..quantity import Quantity, write_number

RULE_DEFINITION = "unit edge to unit edge"
"""The one definition of spacing that separation rules use."""
LB_KG = 0.45359237
FT_M = 0.3048
US_UNIT = FT_M / LB_KG ** (1.0 / 3.0)
"""One ft lb^-1/3 in m kg^-1/3: 0.396698."""
LOOK_ALIKES: tuple[Message, ...] = (
    message("fuel tanks within bunds"),
    message("revetments for aircraft or vehicles"),
    message("silage clamps and farm bunds"),
    message("quarries and spoil heaps"),
)
"""What else shows regular earth banks, to be ruled out before a comparison is worth anything."""
_UNITS = {"m kg^-1/3": 1.0, "ft lb^-1/3": US_UNIT}
_COLUMNS = ("rule", "applies_to", "k", "unit", "from_kg", "to_kg", "us_k", "citation", "checked")


@dataclass(frozen=True)
class Stretch:
    """A rule's factor ``k``, in m kg^-1/3, from ``from_kg`` on; ``to_kg`` belongs to it in the last stretch only."""

    k: float
    from_kg: float
    to_kg: float


@dataclass(frozen=True)
class SeparationRule:
    """One rule, with where it was read and how well that was checked."""

    name: str
    applies_to: str
    stretches: tuple[Stretch, ...]
    us_k: float | None
    citation: str
    checked: str

    @property
    def from_kg(self) -> float:
        """Smallest quantity for which the rule is valid."""
        return self.stretches[0].from_kg

    @property
    def to_kg(self) -> float:
        """Largest quantity for which the rule is valid."""
        return self.stretches[-1].to_kg


@dataclass(frozen=True)
class Allowed:
    """The quantities up to which a separation complies with one rule.

    ``largest_kg`` is for the separation itself, ``lower_kg`` and ``upper_kg`` for it less and plus its U95; 0 where
    not even the smallest quantity of the rule complies. ``whole_range`` tells that all of the rule's quantities do.
    """

    rule: SeparationRule
    lower_kg: float
    largest_kg: float
    upper_kg: float
    whole_range: bool

    def sentence(self) -> Message:
        """Say it, as dependent on the rule."""
        return message("{rule}: {said}.", rule=self.rule.name, said=self.said())

    def said(self) -> Message:
        """Say it without the rule's name, as a part of a sentence."""
        if self.largest_kg == 0.0 and self.upper_kg > 0.0:
            return message(
                "consistent only within the uncertainty, with up to {upper} kg a unit",
                upper=write_kilograms(self.upper_kg),
            )
        if self.largest_kg == 0.0:
            return message(
                "not consistent with any quantity from {least} kg on",
                least=write_kilograms(self.rule.from_kg),
            )
        if self.whole_range and self.lower_kg < self.rule.to_kg:
            return message(
                "consistent with every quantity that the rule covers, to {most} kg a unit, "
                "but beyond {lower} kg only within the uncertainty",
                most=write_kilograms(self.rule.to_kg),
                lower=write_kilograms(self.lower_kg),
            )
        if self.whole_range:
            return message(
                "consistent with every quantity that the rule covers, {least} to {most} kg a unit",
                least=write_kilograms(self.rule.from_kg),
                most=write_kilograms(self.rule.to_kg),
            )
        return message(
            "consistent with up to {largest} kg a unit, {lower} to {upper} kg within U95",
            largest=write_kilograms(self.largest_kg),
            lower=write_kilograms(self.lower_kg),
            upper=write_kilograms(self.upper_kg),
        )

    def in_a_table(self) -> Message:
        """Say it in a cell beside the rule."""
        if self.largest_kg == 0.0 and self.upper_kg > 0.0:
            return message("only within the uncertainty, up to {upper} kg", upper=write_kilograms(self.upper_kg))
        if self.largest_kg == 0.0:
            return message("not consistent with any")
        if self.whole_range and self.lower_kg < self.rule.to_kg:
            return message(
                "all that it covers, to {most} kg (beyond {lower} only within the uncertainty)",
                most=write_kilograms(self.rule.to_kg),
                lower=write_kilograms(self.lower_kg),
            )
        if self.whole_range:
            return message("all that it covers, to {most} kg", most=write_kilograms(self.rule.to_kg))
        return message(
            "up to {largest} kg ({lower} – {upper})",
            largest=write_kilograms(self.largest_kg),
            lower=write_kilograms(self.lower_kg),
            upper=write_kilograms(self.upper_kg),
        )


@dataclass(frozen=True)
class Verdict:
    """Whether a separation is consistent with one rule at a supposed quantity; ``None`` is "not applicable"."""

    rule: SeparationRule
    required_m: float | None
    consistent: bool | None
    within_uncertainty: bool
    """Whether the required distance lies within the separation's U95, so that the answer hangs on it."""

    def sentence(self) -> Message:
        """Say it."""
        if self.consistent is None or self.required_m is None:
            return message("{rule}: not applicable to this quantity.", rule=self.rule.name)
        required = write_number(self.required_m, 1)
        if not self.consistent:
            return message(
                "{rule}: not consistent with the {required} m asked for.", rule=self.rule.name, required=required
            )
        if self.within_uncertainty:
            return message(
                "{rule}: consistent with the {required} m asked for, within the uncertainty.",
                rule=self.rule.name,
                required=required,
            )
        return message("{rule}: consistent with the {required} m asked for.", rule=self.rule.name, required=required)


def read_rules(path: str | os.PathLike[str]) -> tuple[SeparationRule, ...]:
    """Read the data file of rules, in the order of its lines.

    Raises :class:`BermlineError` that names the line where a number, a unit, a citation or the joint between two
    stretches of a rule is wrong.
    """
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as handle:
            lines = list(csv.DictReader(handle))
    except (OSError, UnicodeDecodeError, csv.Error) as reason:
        raise BermlineError(
            message("The separation rules in “{path}” cannot be read: {reason}", path=os.fspath(path), reason=reason)
        ) from reason
    if not lines or not set(_COLUMNS) <= set(lines[0]):
        raise BermlineError(
            message("“{path}” is not a table of separation rules.", path=os.fspath(path)),
            message("Its first line names the columns {columns}.", columns=", ".join(_COLUMNS)),
        )
    grouped: dict[str, list[tuple[Stretch, dict[str, str]]]] = {}
    for number, line in enumerate(lines, start=2):
        grouped.setdefault(line["rule"], []).append((_stretch(line, number, path), line))
    return tuple(_rule(name, parts, path) for name, parts in grouped.items())


def required_distance(rule: SeparationRule, neq_kg: float) -> float | None:
    """Return the distance in metres that a rule asks for at a quantity; ``None`` is "not applicable"."""
    if not rule.from_kg <= neq_kg <= rule.to_kg:
        return None
    held = [stretch for stretch in rule.stretches if stretch.from_kg <= neq_kg]
    return float(held[-1].k * neq_kg ** (1.0 / 3.0))


def largest_quantity(rule: SeparationRule, separation_m: float) -> float:
    """Return up to which quantity, in kg, every quantity of the rule complies with a separation; 0 where none does.

    Where the factor jumps between two stretches it may be the joint itself, which then does not comply any more.
    """
    largest = 0.0
    for stretch in rule.stretches:
        most = (separation_m / stretch.k) ** 3 if separation_m > 0 else 0.0
        # A separation of exactly D belongs to Q, whatever the last digit of the cube root.
        most *= 1.0 + 1e-12
        if most < stretch.from_kg:
            break
        largest = min(most, stretch.to_kg)
        if most < stretch.to_kg:
            break
    return largest


def compare_all(rules: Iterable[SeparationRule], separation: Quantity, definition: str) -> tuple[Allowed, ...]:
    """Set a measured separation beside every rule.

    Raises :class:`Refused` where it is not from unit edge to unit edge or is not a distance.
    """
    _check(separation, definition)
    low, high = separation.value - separation.u95, separation.value + separation.u95
    found = []
    for rule in rules:
        largest = largest_quantity(rule, separation.value)
        found.append(
            Allowed(rule, largest_quantity(rule, low), largest, largest_quantity(rule, high), largest >= rule.to_kg)
        )
    return tuple(found)


def range_over_rules(compared: Sequence[Allowed]) -> tuple[float, float]:
    """Return the smallest and the largest quantity up to which a separation complies, over all rules and U95."""
    if not compared:
        raise Refused(message("There is no rule to compare with."), message("Add one to the table of rules."))
    return min(item.lower_kg for item in compared), max(item.upper_kg for item in compared)


def judge(rules: Iterable[SeparationRule], separation: Quantity, definition: str, neq_kg: float) -> tuple[Verdict, ...]:
    """Tell for a supposed quantity, rule by rule, whether a separation is consistent with what is asked for.

    It is not consistent where even the separation plus its U95 is too short. Raises as :func:`compare_all`.
    """
    _check(separation, definition)
    found = []
    for rule in rules:
        required = required_distance(rule, neq_kg)
        if required is None:
            found.append(Verdict(rule, None, None, within_uncertainty=False))
            continue
        consistent = separation.value + separation.u95 >= required
        close = abs(separation.value - required) <= separation.u95
        found.append(Verdict(rule, required, consistent, within_uncertainty=close))
    return tuple(found)


def write_kilograms(quantity: float) -> str:
    """Write a quantity in kg as finely as a cube of a length deserves: three digits."""
    if quantity <= 0:
        return "0"
    digits = 2 - math.floor(math.log10(quantity))
    return write_number(round(quantity, digits), max(0, min(digits, 2)))


def rule_curve(rule: SeparationRule, per_decade: int = 24) -> tuple[np.ndarray, np.ndarray]:
    """Return quantities (kg) and distances (m) to draw a rule by, on logarithmic axes; NaN parts the stretches."""
    quantities: list[np.ndarray] = []
    distances: list[np.ndarray] = []
    for stretch in rule.stretches:
        count = max(2, math.ceil(per_decade * math.log10(stretch.to_kg / stretch.from_kg)) + 1)
        quantity = np.geomspace(stretch.from_kg, stretch.to_kg, count)
        quantities += [quantity, np.array([math.nan])]
        distances += [stretch.k * np.cbrt(quantity), np.array([math.nan])]
    return np.concatenate(quantities)[:-1], np.concatenate(distances)[:-1]


def _check(separation: Quantity, definition: str) -> None:
    if definition != RULE_DEFINITION:
        raise Refused(
            message("A distance from {definition} is not what separation rules are about.", definition=definition),
            message("Convert it to unit edge to unit edge first, with the assumptions that this needs."),
        )
    if not (math.isfinite(separation.value) and separation.value > 0 and separation.u95 >= 0):
        raise Refused(message("A separation is a length above zero with an uncertainty."))
    if separation.unit != "m":
        raise Refused(message("A separation is compared in metres, not in {unit}.", unit=separation.unit))


def _stretch(line: dict[str, str], number: int, path: str | os.PathLike[str]) -> Stretch:
    try:
        factor = _UNITS[line["unit"]]
        stretch = Stretch(float(line["k"]) * factor, float(line["from_kg"]), float(line["to_kg"]))
        us_k = _us_k(line)
    except (KeyError, TypeError, ValueError) as reason:
        raise _wrong(path, number) from reason
    whole = all(map(math.isfinite, (stretch.k, stretch.from_kg, stretch.to_kg, us_k or 0.0)))
    named = line["rule"] and line["citation"] and line["checked"]
    if not (whole and named and stretch.k > 0 and 0 < stretch.from_kg < stretch.to_kg):
        raise _wrong(path, number)
    return stretch


def _wrong(path: str | os.PathLike[str], number: int) -> BermlineError:
    return BermlineError(
        message("Line {number} of “{path}” is not a separation rule.", number=number, path=os.fspath(path)),
        message(
            "It needs a name, a factor above zero, a unit ({units}), a range, a citation and how it was checked.",
            units=", ".join(_UNITS),
        ),
    )


def _rule(name: str, parts: list[tuple[Stretch, dict[str, str]]], path: str | os.PathLike[str]) -> SeparationRule:
    stretches = tuple(stretch for stretch, _ in parts)
    if any(before.to_kg != after.from_kg for before, after in zip(stretches, stretches[1:])):
        raise BermlineError(
            message("The lines of rule {name} in “{path}” do not join.", name=name, path=os.fspath(path)),
            message("Let each begin at the quantity where the one above it ends."),
        )
    first = parts[0][1]
    return SeparationRule(name, first["applies_to"], stretches, _us_k(first), first["citation"], first["checked"])


def _us_k(line: dict[str, str]) -> float | None:
    return float(line["us_k"]) if line["us_k"] else None
