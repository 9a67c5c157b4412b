"""How berms bend beside a transect, from a crest line that crosses it: its rows are averaged along the berm."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Iterable, Mapping

import numpy as np
from shapely.geometry import LineString

BEND = "bend"
"""Under this name a measurement's inputs keep the bend that its rows followed."""
_STEPS = 16
_STEEPEST = 2.0
"""A crest that runs on by more than this for a metre beside the line is hardly crossed by it."""


@dataclass(frozen=True)
class Bend:
    """By how much the crest comes later along the line, ``along_m`` (N,), at places beside it.

    ``across_m`` (N,) rises and is positive to the right of the line; at 0, ``along_m`` is 0. Beyond its ends the crest
    is taken to run on square to the line.
    """

    across_m: np.ndarray
    along_m: np.ndarray

    def at(self, across_m: np.ndarray | float) -> np.ndarray:
        """Return by how much the crest comes later at places beside the line."""
        return np.interp(across_m, self.across_m, self.along_m)

    def beside(self, offset_m: float) -> Bend:
        """Return the same bend for a line that is ``offset_m`` farther to the right and met by the crest alike."""
        return Bend(self.across_m - offset_m, self.along_m - float(self.at(offset_m)))

    def kept(self) -> dict[str, list[float]]:
        """Return it as a record keeps it."""
        return {"across_m": self.across_m.tolist(), "along_m": self.along_m.tolist()}


def kept_bend(inputs: Mapping[str, Any]) -> Bend | None:
    """Return the bend that a measurement's ``inputs`` keep, ``None`` where its rows were straight."""
    kept = inputs.get(BEND)
    return None if kept is None else Bend(np.array(kept["across_m"]), np.array(kept["along_m"]))


def find_bend(line: LineString, crests: Iterable[LineString], width_m: float) -> Bend | None:
    """Return how the crests bend that cross a line, all in the same frame of metres; ``None`` where none does.

    Of several crests the mean is taken, each as far as it reaches, within half a width and as much again on both
    sides, where bands beside the line are measured too. A crest that turns back, or hardly crosses the line, does not
    count.
    """
    (x0, y0), (x1, y1) = line.coords[0][:2], line.coords[-1][:2]
    length = math.hypot(x1 - x0, y1 - y0)
    if not (length > 0 and width_m > 0):
        return None
    along, right = np.array([x1 - x0, y1 - y0]) / length, np.array([y1 - y0, x0 - x1]) / length
    reach = 1.5 * width_m
    places = np.linspace(-reach, reach, 2 * _STEPS + 1)
    found = []
    for crest in crests:
        off = np.array(crest.coords)[:, :2] - (x0, y0)
        run = _about_the_line(off @ along, off @ right, length)
        if run is not None:
            found.append(np.interp(places, run[1], run[0], left=np.nan, right=np.nan))
    if not found:
        return None
    later = np.array(found)
    known = np.isfinite(later)
    reached = known.any(axis=0)
    mean = np.where(known, later, 0.0).sum(axis=0)[reached] / known.sum(axis=0)[reached]
    return Bend(places[reached], mean - float(np.interp(0.0, places[reached], mean)))


def _about_the_line(along: np.ndarray, across: np.ndarray, length: float) -> tuple[np.ndarray, np.ndarray] | None:
    """Return the stretch of a crest about the place where it crosses the line: how far along from there, and across.

    ``across`` rises. ``None`` where it does not cross, or hardly.
    """
    sides = np.sign(across)
    crossings = np.flatnonzero(sides[:-1] * sides[1:] <= 0)
    for first in crossings:
        step = across[first + 1] - across[first]
        if step == 0:
            continue
        share = -across[first] / step
        met = along[first] + share * (along[first + 1] - along[first])
        if not 0 <= met <= length:
            continue
        rising = np.sign(step)
        begin, end = first, first + 1
        while begin > 0 and np.sign(across[begin] - across[begin - 1]) == rising:
            begin -= 1
        while end < len(across) - 1 and np.sign(across[end + 1] - across[end]) == rising:
            end += 1
        part = slice(begin, end + 1)
        x, y = along[part] - met, across[part]
        if rising < 0:
            x, y = x[::-1], y[::-1]
        if abs(float(x[-1] - x[0])) <= _STEEPEST * float(y[-1] - y[0]):
            return x, y
    return None
