"""The spacing of crest lines that were drawn or accepted: square to them, everywhere along them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Iterator, Mapping, Sequence, Tuple

import numpy as np
import pyproj
from shapely.geometry import LineString, MultiLineString, Point
from shapely.geometry.base import BaseGeometry

from ..errors import Refused, message
from ..frame import LocalFrame
from ..many_shapes import as_array, boxes_of
from ..records import Crest
from .bearings import bearing_of
from .lines import MOST_TURN_DEG, LineSet, PairSpacing, as_lines, pair_spacings, space_lines, turn_between
from .neighbours import CRESTS, Distances

_GLOBE = pyproj.Geod(ellps="WGS84")
_CLOSED = 0.05
_SEEN_PX = 0.5
_DRAWN_PX = 1.0
"""Standard uncertainty of a point of a crest across it, in pixels: a detected one, and one drawn by hand."""
_MAD_TO_SIGMA = 1.4826
_MEDIAN_SPREAD = 1.2533


def measure_crests(crests: Sequence[Crest], gsd_m: Mapping[str, float], reach_m: float = 100.0) -> Distances:
    """Return the spacing of each pair of crests that are neighbours: the median distance square to them.

    Parameters
    ----------
    crests
        With their lines; those of scenes of unknown pixel size cannot be measured.
    gsd_m
        The pixel's side in metres by the key of a scene.
    reach_m
        Crests farther apart than this are no neighbours.

    Raises
    ------
    Refused
        Where there are fewer than two, where one is closed or two meet, where no pixel size is known, and where no
        two run side by side.
    """
    lines = [item.geometry for item in crests if isinstance(item.geometry, LineString) and not item.geometry.is_empty]
    kept = [item for item in crests if isinstance(item.geometry, LineString) and not item.geometry.is_empty]
    if len(kept) < 2:
        raise Refused(
            message("A spacing needs two crest lines; there is {count}.", count=len(kept)),
            message("Draw or accept another one."),
        )
    unknown = [item for item in kept if gsd_m.get(item.scene or "") is None]
    if unknown:
        raise Refused(
            message("How finely crest “{name}” was seen is not known.", name=unknown[0].label),
            message("Give its scene a pixel size, or draw it on a scene of the case."),
        )
    step = max(reach_m / 50.0, 0.5)
    placed = _place(lines, reach_m)
    found = sorted((pair for some in placed for pair in some.pairs(kept, step, reach_m)), key=_by_numbers)
    if not found:
        raise Refused(
            message("No two crests run side by side within {reach:.0f} m.", reach=reach_m),
            message("Accept more of them, or measure with a transect."),
        )
    seen = [(_DRAWN_PX if item.origin == "drawn" else _SEEN_PX) * gsd_m[item.scene or ""] for item in kept]
    u = []
    for pair, _, _ in found:
        # The berms' own wander counts as often as it can change along them: once a spacing.
        runs = max(0.5 * pair.n * step / pair.median_m, 1.0)
        wander = _MEDIAN_SPREAD * _MAD_TO_SIGMA * pair.mad_m / math.sqrt(runs)
        u.append(math.sqrt(seen[pair.first] ** 2 + seen[pair.second] ** 2 + wander**2))
    steps = np.array([np.subtract(line.coords[-1], line.coords[0]) for _, line, _ in found])
    return Distances(
        definition="crest to crest",
        between=CRESTS,
        values_m=np.array([pair.median_m for pair, _, _ in found]),
        u_m=np.array(u),
        pairs=tuple((kept[pair.first].label, kept[pair.second].label) for pair, _, _ in found),
        lines=tuple(frame.from_local(line) for _, line, frame in found),
        bearings_deg=bearing_of(*steps.T),
    )


def lengths_m(lines: Sequence[BaseGeometry | None]) -> list[float]:
    """Return the lengths of lines on WGS 84, along the ellipsoid; 0 for what is no line."""
    return [
        float(_GLOBE.line_length(*np.array(line.coords)[:, :2].T))
        if isinstance(line, LineString) and not line.is_empty
        else 0.0
        for line in lines
    ]


def lines_in_metres(crests: Sequence[Crest]) -> LineSet:
    """Return crests as lines in metres, such as :func:`~.lines.rose_of_bearings` takes.

    Each is in a frame near it: their lengths and bearings are true, how they lie to each other is not told.
    """
    lines = [item.geometry for item in crests if isinstance(item.geometry, LineString) and not item.geometry.is_empty]
    return as_lines([np.array(LocalFrame.near(line).to_local(line).coords)[:, :2] for line in lines])


@dataclass(frozen=True)
class _Placed:
    """Lines that lie near each other, in one frame of metres; ``numbers`` says which of all lines they are."""

    frame: LocalFrame
    numbers: tuple[int, ...]
    lines: tuple[LineString, ...]

    def pairs(self, crests: Sequence[Crest], step_m: float, reach_m: float) -> Iterator[_Found]:
        """Yield the neighbours, by their numbers among ``crests``; raises :class:`Refused` for :func:`_check`."""
        _check([crests[number] for number in self.numbers], self.lines)
        if len(self.lines) < 2:
            return
        places = [np.array(line.coords)[:, :2] for line in self.lines]
        for pair in pair_spacings(space_lines(as_lines(places), step_m, reach_m)):
            if turn_between(places[pair.first], places[pair.second]) <= MOST_TURN_DEG:
                shown = _between(self.lines[pair.first], self.lines[pair.second], pair.median_m)
                first, second = self.numbers[pair.first], self.numbers[pair.second]
                yield replace(pair, first=first, second=second), shown, self.frame


_Found = Tuple[PairSpacing, LineString, LocalFrame]


def _by_numbers(found: _Found) -> tuple[int, int]:
    return found[0].first, found[0].second


def _place(lines: Sequence[LineString], reach_m: float) -> list[_Placed]:
    """Part lines on WGS 84 into those that lie near each other, and bring each part into a frame of its own.

    No line of one part lies within reach of one of another: a case may hold sites that are far apart, and no frame is
    true for all of them.
    """
    placed = []
    for numbers in _parts(lines, reach_m):
        own = [lines[number] for number in numbers]
        frame = LocalFrame.at(MultiLineString(own))
        placed.append(_Placed(frame, tuple(numbers), tuple(frame.to_local(line) for line in own)))
    return placed


def _parts(lines: Sequence[LineString], reach_m: float) -> Iterator[list[int]]:
    """Yield the numbers of lines whose boxes hang together, widened by the reach.

    The boxes are in space, around a sphere, so that neither poles nor antimeridian part what lies side by side.
    """
    low, high = np.array([_box(line) for line in lines]).transpose(1, 0, 2)
    low, high = low - 0.51 * reach_m, high + 0.51 * reach_m  # a sphere's lengths are within 1 % of the ellipsoid's
    left = np.ones(len(lines), bool)
    for first in range(len(lines)):
        if not left[first]:
            continue
        left[first] = False
        part, waiting = [], [first]
        while waiting:
            one = waiting.pop()
            part.append(one)
            beside = np.flatnonzero(left & (low <= high[one]).all(axis=1) & (high >= low[one]).all(axis=1))
            left[beside] = False
            waiting.extend(beside.tolist())
        yield sorted(part)


def _box(line: LineString) -> tuple[np.ndarray, np.ndarray]:
    """Return the least and the greatest x, y, z, in metres from the middle of the earth, of a line on WGS 84."""
    longitude, latitude = np.radians(np.array(line.coords)[:, :2]).T
    across = np.cos(latitude)
    places = _GLOBE.a * np.stack((across * np.cos(longitude), across * np.sin(longitude), np.sin(latitude)))
    return places.min(axis=1), places.max(axis=1)


def _check(crests: Sequence[Crest], local: Sequence[LineString]) -> None:
    for item, line in zip(crests, local):
        chord = math.dist(line.coords[0], line.coords[-1])
        if chord <= _CLOSED * line.length:
            raise Refused(
                message("Crest “{name}” is closed: it has no neighbour but itself.", name=item.label),
                message("Leave it out, or measure across it with a transect."),
            )
    west, south, east, north = boxes_of(as_array(local)).T
    for number, line in enumerate(local):
        near = (west[:number] <= east[number]) & (east[:number] >= west[number])
        near &= (south[:number] <= north[number]) & (north[:number] >= south[number])
        for other in np.flatnonzero(near):
            if line.intersects(local[other]):
                raise Refused(
                    message("Crests “{one}” and “{other}” meet.", one=crests[other].label, other=crests[number].label),
                    message("Leave one of them out: where they meet, their distance is none."),
                )


def _between(one: LineString, other: LineString, distance: float) -> LineString:
    """Return a line from one crest to the other where they are about so far apart."""
    places = [one.interpolate(share, normalized=True) for share in np.linspace(0.02, 0.98, 25)]
    ends = [(place, other.interpolate(other.project(place))) for place in places]

    def miss(pair: tuple[Point, Point]) -> float:
        return abs(float(pair[0].distance(pair[1])) - distance)

    best = min(ends, key=miss)
    return LineString(best)
