"""The legs of movements as geodesics on WGS 84, parted at the antimeridian (Karney 2013, through PROJ)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pyproj
from shapely.geometry import LineString, MultiLineString, Point
from shapely.geometry.base import BaseGeometry

from ..errors import Message, message
from .gather import ChainRecords

STEP_M = 25_000.0
"""Distance of the points along a leg; a chord of this length leaves the geodesic by 12 m at most."""
_GLOBE = pyproj.Geod(ellps="WGS84")


@dataclass(frozen=True)
class Leg:
    """A movement between two placed sites.

    ``geometry`` is a LineString in longitude and latitude, a MultiLineString where it crosses the antimeridian;
    ``length_m`` the length of the geodesic: the shortest way over the globe and not the way that was taken.
    """

    movement: str
    from_site: str
    to_site: str
    geometry: BaseGeometry
    length_m: float


@dataclass(frozen=True)
class Unplaced:
    """A movement that cannot be drawn, and why."""

    movement: str
    why: Message


@dataclass(frozen=True)
class Legs:
    """What can be drawn on a map, and what cannot."""

    drawn: tuple[Leg, ...]
    not_drawn: tuple[Unplaced, ...]


def legs(chain: ChainRecords) -> Legs:
    """Return a leg for each movement whose two ends are sites with a coordinate, and the reason for each other."""
    sites = {site.uuid: site for site in chain.sites}
    places = {site.uuid: (site.geometry.x, site.geometry.y) for site in chain.sites if site.geometry is not None}
    drawn = []
    not_drawn = []
    for movement in chain.movements:
        ends = [sites.get(uuid or "") for uuid in (movement.from_site, movement.to_site)]
        first, last = ends
        if first is None or last is None:
            why = message("{label} does not name both places.", label=movement.label)
        elif first.uuid not in places or last.uuid not in places:
            names = ", ".join(site.name for site in (first, last) if site.uuid not in places)
            why = message("{label}: no coordinate was found for {sites}.", label=movement.label, sites=names)
        elif places[first.uuid] == places[last.uuid]:
            why = message("{label} begins and ends in one place.", label=movement.label)
        else:
            line, length = _geodesic(*places[first.uuid], *places[last.uuid], STEP_M)
            drawn.append(Leg(movement.uuid, first.uuid, last.uuid, line, length))
            continue
        not_drawn.append(Unplaced(movement.uuid, why))
    return Legs(tuple(drawn), tuple(not_drawn))


def geodesic(start: Point, end: Point, step_m: float = STEP_M) -> tuple[BaseGeometry, float]:
    """Return the shortest line over the WGS 84 ellipsoid and its length in metres.

    Parameters
    ----------
    start, end
        Points in longitude and latitude, degrees.
    step_m
        Largest distance of neighbouring points on the line.

    Returns
    -------
    geometry
        A LineString, or a MultiLineString whose parts end and begin at longitude ±180.
    length_m
        The length of the geodesic.

    References
    ----------
    Karney, C. F. F. (2013). Algorithms for geodesics. J. Geod. 87, 43-55. doi:10.1007/s00190-012-0578-z
    """
    return _geodesic(start.x, start.y, end.x, end.y, step_m)


@lru_cache(maxsize=4096)
def _geodesic(x0: float, y0: float, x1: float, y1: float, step_m: float) -> tuple[BaseGeometry, float]:
    # Many movements go the same way, and a way is looked for each time that the chain changes.
    _, _, length = _GLOBE.inv(x0, y0, x1, y1)
    between = max(1, int(np.ceil(length / step_m)) - 1)
    along = np.array(_GLOBE.npts(x0, y0, x1, y1, between))
    points = np.vstack([(x0, y0), along, (x1, y1)])
    return _part_at_antimeridian(points), float(length)


def _part_at_antimeridian(points: np.ndarray) -> BaseGeometry:
    parts: list[list[tuple[float, float]]] = [[(float(points[0, 0]), float(points[0, 1]))]]
    for (x0, y0), (x1, y1) in zip(points[:-1], points[1:]):
        if abs(x1 - x0) > 180.0:
            side = 180.0 if x0 > 0 else -180.0
            unrolled = x1 + 2 * side
            share = (side - x0) / (unrolled - x0) if unrolled != x0 else 0.0
            crossing = float(y0 + share * (y1 - y0))
            parts[-1].append((side, crossing))
            parts.append([(-side, crossing)])
        parts[-1].append((float(x1), float(y1)))
    lines = [part for part in parts if len(set(part)) > 1]
    return LineString(lines[0]) if len(lines) == 1 else MultiLineString(lines)
