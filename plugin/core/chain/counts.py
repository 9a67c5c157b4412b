"""Reported counts: what a bound says of the true number, and when two counts may be set against each other.

Counts of different units, windows or carriers say different things. They are never added, and never drawn as one
series.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Iterable

from ..errors import Refused, message
from ..quantity import Count
from ..records import Movement
from .gather import ChainRecords

ABOUT = 0.2
"""How far the true number may lie from one reported with ``~``, as a part of it. A convention of this software,
not of the sources: 300 ``~`` is read as 240 to 360."""

VOYAGES = frozenset({"trip", "trips", "round trip", "round trips", "voyage", "voyages", "sailing", "sailings"})
"""Units that count the same doings without saying whether the way back is one of its own."""


@dataclass(frozen=True)
class Range:
    """The stretch in which the true number lies; ``upper`` is infinite where nothing limits it."""

    lower: float
    upper: float

    def meets(self, other: Range) -> bool:
        """Whether one number can lie in both."""
        return self.lower <= other.upper and other.lower <= self.upper


def range_of(value: float, bound: str | None) -> Range:
    """Return what a reported whole number says of the true one; without a bound it says nothing but itself.

    ``>`` and ``<`` are strict: "more than 1000" begins at 1001.
    """
    if bound == ">=":
        return Range(value, math.inf)
    if bound == ">":
        return Range(math.floor(value) + 1, math.inf)
    if bound == "<=":
        return Range(0.0, value)
    if bound == "<":
        return Range(0.0, math.ceil(value) - 1)
    if bound == "~":
        return Range(value * (1 - ABOUT), value * (1 + ABOUT))
    return Range(value, value)


def same_unit(first: Movement, second: Movement) -> bool:
    """Whether both are counted in one unit, capitals and blanks aside."""
    return bool(first.unit) and unit_of(first) == unit_of(second)


def kindred_units(first: Movement, second: Movement) -> bool:
    """Whether both count voyages, in whatever words."""
    return unit_of(first) in VOYAGES and unit_of(second) in VOYAGES


def unit_of(movement: Movement) -> str:
    """Return the unit as it is compared: small letters, single blanks."""
    return _as_compared(movement.unit or "")


@lru_cache(maxsize=256)
def _as_compared(unit: str) -> str:
    return " ".join(unit.lower().split())


def add_counts(chain: ChainRecords, movements: Iterable[Movement]) -> Count:
    """Add the counts of movements, as a bound.

    Parameters
    ----------
    chain
        The records that the movements belong to; their carriers are looked up in it.
    movements
        At least one. They must be counted in one unit, in windows with both ends that share no day, between the
        same ends and with the same carriers; otherwise a thing could be counted twice, or two things as one.

    Returns
    -------
    Count
        ``=`` where every count is exact; ``>=`` where one of them is a lower bound; ``<=`` where one is an upper
        bound; ``~`` where one is a rough number and none is a bound.

    Raises
    ------
    Refused
        With the reason, and the two movements that it lies in.
    """
    rows = sorted(movements, key=lambda movement: movement.earliest or dt.date.min)
    if not rows:
        raise Refused(message("No movement was given to add."))
    for row in rows:
        if row.value is None or row.bound is None:
            raise Refused(message("{label} gives no count with a bound.", label=row.label))
        if not (row.from_site and row.to_site and carriers_of(chain, row)):
            raise Refused(
                message(
                    "{label} does not name both places and a carrier; it may count what another one counts.",
                    label=row.label,
                )
            )
        if row.earliest is None or row.latest is None:
            raise Refused(
                message("The window of {label} is open; nobody can say what it shares with others.", label=row.label)
            )
    first = rows[0]
    for before, row in zip(rows, rows[1:]):
        names = {"first": before.label, "second": row.label}
        if not same_unit(first, row):
            raise Refused(
                message(
                    "{first} counts “{one}” and {second} counts “{other}”; counts of different units are never added.",
                    one=before.unit,
                    other=row.unit,
                    **names,
                )
            )
        if (first.from_site, first.to_site) != (row.from_site, row.to_site):
            raise Refused(message("{first} and {second} are not between the same places.", **names))
        if carriers_of(chain, first) != carriers_of(chain, row):
            raise Refused(message("{first} and {second} do not name the same carriers.", **names))
        if before.latest is not None and row.earliest is not None and row.earliest <= before.latest:
            raise Refused(
                message(
                    "The windows of {first} and {second} share days; what falls into them would be counted twice.",
                    **names,
                )
            )
    bounds = {row.bound for row in rows}
    if bounds & {">", ">="} and bounds & {"<", "<="}:
        raise Refused(message("Lower and upper bounds are mixed; their sum would be neither."))
    total = math.fsum(_limit(row) for row in rows)
    if bounds & {">", ">="}:
        return Count(total, ">=", first.unit or "")
    if bounds & {"<", "<="}:
        return Count(total, "<=", first.unit or "")
    return Count(total, "~" if "~" in bounds else "=", first.unit or "")


def carriers_of(chain: ChainRecords, movement: Movement) -> frozenset[str]:
    """Return the uuids of a movement's carriers."""
    return frozenset(vessel.uuid for vessel in chain.links.carriers(movement.uuid))


def windows_nest(inner: Movement, outer: Movement) -> bool:
    """Whether the window of ``inner`` lies within that of ``outer``, both with known ends."""
    if inner.earliest is None or inner.latest is None or outer.earliest is None or outer.latest is None:
        return False
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def shared_part(first: Movement, second: Movement) -> float:
    """Return which part of the days of both windows together lies in each of them, 0 where an end is not known."""
    if first.earliest is None or first.latest is None or second.earliest is None or second.latest is None:
        return 0.0
    shared = (min(first.latest, second.latest) - max(first.earliest, second.earliest)).days + 1
    spanned = (max(first.latest, second.latest) - min(first.earliest, second.earliest)).days + 1
    return max(0, shared) / spanned if spanned > 0 else 0.0


def _limit(movement: Movement) -> float:
    known = range_of(movement.value or 0.0, movement.bound)
    if movement.bound in (">", ">="):
        return known.lower
    if movement.bound in ("<", "<="):
        return known.upper
    return movement.value or 0.0
