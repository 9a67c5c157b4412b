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
_APART_M = 0.5
_STEEPEST = 2.0
"""A crest that runs on by more than this for a metre beside the line is hardly crossed by it."""


@dataclass(frozen=True)
class Bend:
    """By how much crests come later along the line at places beside it.

    ``met_m`` (M,) is where each crest is met along the line, in order, ``across_m`` (N,) rises and is positive to the
    right of the line, and ``along_m`` (M, N) is 0 for each crest on the line. Between two crests their bends pass into
    each other; beyond the first and the last theirs holds, and beyond the places beside the line a crest is taken to
    run on square to it.
    """

    across_m: np.ndarray
    met_m: np.ndarray
    along_m: np.ndarray

    def at(self, across_m: np.ndarray, distance_m: np.ndarray) -> np.ndarray:
        """Return by how much berms come later (L, K) at places (L,) beside the line and distances (K,) along it."""
        each = np.array([np.interp(across_m, self.across_m, along) for along in self.along_m])
        share = np.array([np.interp(distance_m, self.met_m, unit) for unit in np.eye(len(self.met_m))])
        return np.asarray(each.T @ share)

    def beside(self, offset_m: float) -> tuple[Bend, float]:
        """Return the bend about a line ``offset_m`` farther to the right, and how much later that line is to begin.

        Begun so, it meets the crests where the first line does, on their mean.
        """
        there = np.array([np.interp(offset_m, self.across_m, along) for along in self.along_m])
        later = float(there.mean())
        bend = Bend(self.across_m - offset_m, self.met_m + there - later, self.along_m - there[:, None])
        return bend, later

    def kept(self) -> dict[str, Any]:
        """Return it as a record keeps it."""
        return {
            "across_m": self.across_m.tolist(),
            "met_m": self.met_m.tolist(),
            "along_m": self.along_m.tolist(),
        }


def kept_bend(inputs: Mapping[str, Any]) -> Bend | None:
    """Return the bend that a measurement's ``inputs`` keep, ``None`` where its rows were straight."""
    kept = inputs.get(BEND)
    if kept is None:
        return None
    return Bend(*(np.array(kept[name], dtype=float) for name in ("across_m", "met_m", "along_m")))


def find_bend(line: LineString, crests: Iterable[LineString], width_m: float) -> Bend | None:
    """Return how the crests bend that cross a line, all in the same frame of metres; ``None`` where none does.

    They are followed for half a width and as much again to both sides, where bands beside the line are measured too.
    A crest that turns back, or hardly crosses the line, does not count, nor does one that is met where another is.
    """
    (x0, y0), (x1, y1) = line.coords[0][:2], line.coords[-1][:2]
    length = math.hypot(x1 - x0, y1 - y0)
    if not (length > 0 and width_m > 0):
        return None
    along, right = np.array([x1 - x0, y1 - y0]) / length, np.array([y1 - y0, x0 - x1]) / length
    places = np.linspace(-1.5 * width_m, 1.5 * width_m, 2 * _STEPS + 1)
    found: list[tuple[float, np.ndarray]] = []
    for crest in crests:
        off = np.array(crest.coords)[:, :2] - (x0, y0)
        run = _about_the_line(off @ along, off @ right, length)
        if run is not None and all(abs(run[0] - met) > _APART_M for met, _ in found):
            found.append((run[0], np.interp(places, run[2], run[1])))
    if not found:
        return None
    found.sort(key=lambda crest: crest[0])
    return Bend(places, np.array([met for met, _ in found]), np.array([later for _, later in found]))


def _about_the_line(
    along: np.ndarray, across: np.ndarray, length: float
) -> tuple[float, np.ndarray, np.ndarray] | None:
    """Return where a crest crosses the line, and its stretch about that: how far along from there, and across.

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
            return float(met), x, y
    return None
