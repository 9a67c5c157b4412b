"""What the growth curve says in words: at a day, and from one day to another."""

from __future__ import annotations

import math

import numpy as np

from ...core.dates import from_days
from ...core.growth.curve import Curve, Estimate
from ...core.growth.rates import Rates, rates_between
from ...core.growth.stairs import EVERY_KIND, STRUCTURES, Stairs
from ...core.quantity import write_number
from ...words import counted, say, tr

_MONTH, _YEAR = 30.0, 365.25


def name_kind(kind: str) -> str:
    """Return how a kind of structures is called."""
    if kind == EVERY_KIND:
        return tr("all kinds")
    return tr(kind) if kind else tr("no kind")


def read_day(curve: Curve, stairs: tuple[Stairs, ...], estimate: Estimate | None, day: float) -> str:
    """Say what there was at a day, a line for each of the stairs, and what the estimate says."""
    date = from_days(day).date().isoformat()
    if stairs[0].unit == STRUCTURES and len(stairs) == 1:
        low, high = (int(bound) for bound in curve.bounds.at(day))
        said = f"{date}: " + _between(low, high, tr("{low} standing"), tr("{low} to {high} standing"))
        return "\n".join(filter(None, (said, _read_estimate(estimate, day))))
    lines = [f"{date}:"] if len(stairs) > 1 else []
    for one in stairs:
        low, high = one.at(day)
        if one.unit == STRUCTURES:
            said = _between(int(low), int(high), "{low}", tr("{low} to {high}"))
        else:
            said = _between(_area(low), _area(high), tr("{low} m² covered"), tr("{low} to {high} m² covered"))
        lines.append(f"{name_kind(one.kind)}: {said}" if len(stairs) > 1 else f"{date}: {said}")
    return "\n".join(lines)


def read_span(curve: Curve, stairs: tuple[Stairs, ...], first: float, second: float) -> str:
    """Say how fast each of the stairs grew from one day to a later one."""
    dates = [from_days(day).date().isoformat() for day in (first, second)]
    one, several = tr("{first} to {second}, 1 day"), tr("{first} to {second}, {count} days")
    lines = [counted(round(second - first), one, several, first=dates[0], second=dates[1])]
    for one in stairs:
        rates = rates_between(curve, one, first, second)
        kind = f"{name_kind(one.kind)}: " if len(stairs) > 1 else ""
        lines += [kind + line for line in _read_rates(rates, one.unit)]
    return "\n".join(lines)


def _read_estimate(estimate: Estimate | None, day: float) -> str:
    """Say what the estimate is at a day: a number where the data determine it, else between which two it runs."""
    if estimate is None or not estimate.days[0] <= day <= estimate.days[-1]:
        return ""
    piece = min(int(np.searchsorted(estimate.days, day, "right")) - 1, len(estimate.low) - 1)
    low, high = (write_number(float(bound[piece]), 1) for bound in (estimate.low, estimate.high))
    if estimate.determined[piece]:
        return tr("estimate {low}").format(low=low)
    return tr("estimate open, {low} to {high}").format(low=low, high=high)


def _read_rates(rates: Rates, unit: str) -> list[str]:
    span = _YEAR if rates.second - rates.first >= _YEAR else _MONTH
    every = tr("a year") if span == _YEAR else tr("in 30 days")
    signed = "" if unit == STRUCTURES else f" {unit}"
    words = tr("change {change}, that is {rate} {every}")
    lines = [
        words.format(change=_range(rates.change, 1.0, unit), rate=_range(rates.a_day, span, unit) + signed, every=every)
    ]
    if rates.slope is not None:
        words = tr("middle rate of {count} dates (Theil-Sen): {rate} {every}")
        rate = _range(rates.slope, span, unit) + signed
        lines.append(words.format(count=rates.dates, rate=rate, every=every))
    elif rates.slope_refused is not None:
        lines.append(say(rates.slope_refused))
    return lines


def _range(pair: tuple[float, float], times: float, unit: str) -> str:
    """Write a pair of bounds; whole numbers of structures as such."""
    whole = unit == STRUCTURES and times == 1.0
    low, high = (_signed(times * bound, 0 if whole else None) for bound in pair)
    return _between(low, high, "{low}", tr("{low} to {high}"))


def _signed(value: float, decimals: int | None) -> str:
    if decimals is None:
        decimals = 0 if abs(value) >= 100 else 1 if abs(value) >= 1 else 2
    words = write_number(value, decimals)
    return words if words.startswith("-") or value <= 0 else f"+{words}"


def _between(low: object, high: object, one: str, two: str) -> str:
    return (one if low == high else two).format(low=low, high=high)


def _area(value: float) -> str:
    """Write an area to three digits: outlines know no more."""
    digits = 0 if value < 1000 else 2 - math.floor(math.log10(value))
    return write_number(value, digits)
