"""The legs of movements as geodesics on WGS 84, parted at the antimeridian (Karney 2013, through PROJ)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Iterable

import numpy as np
import pyproj
from shapely.geometry import LineString, MultiLineString, Point
from shapely.geometry.base import BaseGeometry

from ..errors import Message, message
from ..records import Movement, Site
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


class LegFinder:
    """Finds the legs of movements between ``sites``, whose coordinates are looked at once."""

    def __init__(self, sites: Iterable[Site]) -> None:
        self._sites = {site.uuid: site for site in sites}
        self._places = {
            site.uuid: (site.geometry.x, site.geometry.y) for site in self._sites.values() if site.geometry is not None
        }

    def find(self, movements: Iterable[Movement]) -> Legs:
        """Return a leg for each movement whose two ends are sites with a coordinate, and the reason for each other."""
        drawn = []
        not_drawn = []
        for movement in movements:
            first, last = (self._sites.get(uuid or "") for uuid in (movement.from_site, movement.to_site))
            why = self._why_not(movement, first, last)
            if why is None and first is not None and last is not None:
                line, length = _geodesic(*self._places[first.uuid], *self._places[last.uuid], STEP_M)
                drawn.append(Leg(movement.uuid, first.uuid, last.uuid, line, length))
            elif why is not None:
                not_drawn.append(Unplaced(movement.uuid, why))
        return Legs(tuple(drawn), tuple(not_drawn))

    def _why_not(self, movement: Movement, first: Site | None, last: Site | None) -> Message | None:
        if first is None or last is None:
            return message("{label} does not name both places.", label=movement.label)
        blank = [site.name for site in (first, last) if site.uuid not in self._places]
        if blank:
            return message(
                "{label}: no coordinate was found for {sites}.", label=movement.label, sites=", ".join(blank)
            )
        if self._places[first.uuid] == self._places[last.uuid]:
            return message("{label} begins and ends in one place.", label=movement.label)
        return None


def legs(chain: ChainRecords) -> Legs:
    """Return what :class:`LegFinder` finds for the movements of a chain between its sites."""
    return LegFinder(chain.sites).find(chain.movements)


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
    if (points != points[0]).any() and not (np.abs(np.diff(points[:, 0])) > 180.0).any():
        return LineString(points)
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
