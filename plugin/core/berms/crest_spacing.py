"""The spacing of crest lines that were drawn or accepted: square to them, everywhere along them."""

from __future__ import annotations

import math
from typing import Mapping, Sequence

import numpy as np
import pyproj
from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry

from ..errors import Refused, message
from ..frame import LocalFrame
from ..records import Crest
from .lines import MOST_TURN_DEG, LineSet, as_lines, pair_spacings, space_lines, turn_between
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
    frame = LocalFrame.at(_all(lines))
    local = [frame.to_local(line) for line in lines]
    _check(kept, local)
    places = [np.array(line.coords)[:, :2] for line in local]
    step = max(reach_m / 50.0, 0.5)
    pairs = [
        pair
        for pair in pair_spacings(space_lines(as_lines(places), step, reach_m))
        if turn_between(places[pair.first], places[pair.second]) <= MOST_TURN_DEG
    ]
    if not pairs:
        raise Refused(
            message("No two crests run side by side within {reach:.0f} m.", reach=reach_m),
            message("Accept more of them, or measure with a transect."),
        )
    values = np.array([pair.median_m for pair in pairs])
    seen = [(_DRAWN_PX if item.origin == "drawn" else _SEEN_PX) * gsd_m[item.scene or ""] for item in kept]
    u = []
    for pair in pairs:
        # The berms' own wander counts as often as it can change along them: once a spacing.
        runs = max(0.5 * pair.n * step / pair.median_m, 1.0)
        wander = _MEDIAN_SPREAD * _MAD_TO_SIGMA * pair.mad_m / math.sqrt(runs)
        u.append(math.sqrt(seen[pair.first] ** 2 + seen[pair.second] ** 2 + wander**2))
    shown = [_between(local[pair.first], local[pair.second], pair.median_m) for pair in pairs]
    steps = np.array([np.subtract(line.coords[-1], line.coords[0]) for line in shown])
    return Distances(
        definition="crest to crest",
        between=CRESTS,
        values_m=values,
        u_m=np.array(u),
        pairs=tuple((kept[pair.first].label, kept[pair.second].label) for pair in pairs),
        lines=tuple(frame.from_local(line) for line in shown),
        bearings_deg=np.degrees(np.arctan2(steps[:, 0], steps[:, 1])) % 180.0,
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
    """Return crests as lines in metres, such as :func:`~.lines.rose_of_bearings` takes."""
    lines = [item.geometry for item in crests if isinstance(item.geometry, LineString) and not item.geometry.is_empty]
    if not lines:
        return as_lines([])
    frame = LocalFrame.at(_all(lines))
    return as_lines([np.array(frame.to_local(line).coords)[:, :2] for line in lines])


def _all(lines: Sequence[LineString]) -> LineString:
    return LineString([place for line in lines for place in line.coords])


def _check(crests: Sequence[Crest], local: Sequence[LineString]) -> None:
    for item, line in zip(crests, local):
        chord = math.dist(line.coords[0], line.coords[-1])
        if chord <= _CLOSED * line.length:
            raise Refused(
                message("Crest “{name}” is closed: it has no neighbour but itself.", name=item.label),
                message("Leave it out, or measure across it with a transect."),
            )
    for number, line in enumerate(local):
        for other in range(number):
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
