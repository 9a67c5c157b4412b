"""How fast something grew between two days, as bounds; and over many dates, as bounds of their middle rate."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import Message, Refused, message
from .curve import Curve
from .stairs import STRUCTURES, Stairs

FEWEST_DATES = 8
"""A slope over many dates is given from so many up."""


@dataclass(frozen=True)
class Rates:
    """Growth from day ``first`` to day ``second``, each a pair of the least and the most.

    ``change`` is in the unit of the stairs, ``a_day`` in that unit a day. ``slope``, in the unit a day too, is the
    median of the rates between every two of the ``dates`` scenes within that show a structure (Theil 1950, *Proc.
    Kon. Ned. Akad. v. Wetensch. A* 53, 386-392; Sen 1968, *J. Am. Stat. Assoc.* 63, 1379-1389); ``None`` where
    ``slope_refused`` says why. Significance is not given: what is counted up can only rise, so that tests for a trend
    find one too easily.
    """

    first: float
    second: float
    change: tuple[float, float]
    a_day: tuple[float, float]
    dates: int
    slope: tuple[float, float] | None
    slope_refused: Message | None


def rates_between(curve: Curve, stairs: Stairs, first: float, second: float) -> Rates:
    """Return between which two rates ``stairs``, drawn over the scenes of ``curve``, grew from one day to another.

    A rate lies between ``(N_lo(t2) - N_hi(t1)) / dt`` and ``(N_hi(t2) - N_lo(t1)) / dt``; the median of rates lies
    between the medians of their bounds.

    Raises
    ------
    Refused
        When the second day is not later than the first.
    """
    if second <= first:
        raise Refused(message("A rate needs two days, the second later than the first."))
    span = second - first
    lower, upper = _at(curve, stairs, np.array([first, second]))
    change = (float(lower[1] - upper[0]), float(upper[1] - lower[0]))
    ticks = curve.scenes
    middle = (ticks.begin + ticks.end) / 2
    days = np.unique(middle[(ticks.shows > 0) & (middle >= first) & (middle <= second)])
    slope = _slope(days, *_at(curve, stairs, days)) if days.size >= FEWEST_DATES else None
    refused = None
    if slope is None:
        refused = message(
            "no slope over many dates: {count} show something, {fewest} are needed",
            count=days.size,
            fewest=FEWEST_DATES,
        )
    return Rates(first, second, change, (change[0] / span, change[1] / span), days.size, slope, refused)


def _at(curve: Curve, stairs: Stairs, days: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    if stairs.unit == STRUCTURES:
        lower, upper = curve.bounds.at(days)
        return np.asarray(lower, float), np.asarray(upper, float)
    pairs = np.array([stairs.at(float(day)) for day in days]).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


def _slope(days: np.ndarray, lower: np.ndarray, upper: np.ndarray) -> tuple[float, float]:
    one, two = np.triu_indices(days.size, 1)
    span = days[two] - days[one]
    return float(np.median((lower[two] - upper[one]) / span)), float(np.median((upper[two] - lower[one]) / span))
