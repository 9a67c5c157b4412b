"""Crest lines in a piece of a raster file: from an area on the map to lines on the map."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Callable

import numpy as np
import pyproj
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import transform

from ..errors import Refused, message
from ..frame import WGS84, LocalFrame
from ..raster import Grid, Raster
from .crests import USUAL_CHOICE, USUAL_SEARCH, Choice, CrestLines, Search, choose_lines, find_crests
from .flanks import leave_out_blind, light_direction
from .transect import ground_pixel

MOST_PIXELS = 100_000_000
"""So large a piece is searched; more than that is a matter of several pieces."""
_SIMPLE_PX = 0.1


@dataclass(frozen=True)
class Found:
    """All crest lines of an area, in pixels of the piece that was read; :meth:`choose` gives those to show."""

    lines: CrestLines
    area: BaseGeometry
    crs: str
    grid: Grid
    column: int
    row: int

    def choose(self, choice: Choice = USUAL_CHOICE) -> tuple[CrestOnMap, ...]:
        """Return the lines that a choice leaves, inside the area, the plainest first."""
        kept = choose_lines(self.lines, choice)
        to_wgs84 = pyproj.Transformer.from_crs(self.crs, WGS84, always_xy=True).transform
        scores, lengths, straight = kept.scores, kept.lengths_m, kept.straightness
        chosen = []
        for number in range(len(kept)):
            pixels = LineString(kept.line(number)).simplify(_SIMPLE_PX)
            column, row = np.asarray(pixels.coords).T
            x, y = self.grid.xy(column + self.column + 0.5, row + self.row + 0.5)
            line = transform(to_wgs84, LineString(list(zip(x, y))))
            if self.area.intersects(line.interpolate(0.5, normalized=True)):
                chosen.append(CrestOnMap(line, float(scores[number]), float(lengths[number]), float(straight[number])))
        return tuple(sorted(chosen, key=lambda crest: -crest.score))


@dataclass(frozen=True)
class CrestOnMap:
    """A crest line (WGS 84) with its score, its length in metres and its straightness (chord over length)."""

    line: LineString
    score: float
    length_m: float
    straightness: float


def detect_crests(
    path: str | os.PathLike[str],
    area: BaseGeometry,
    search: Search = USUAL_SEARCH,
    sun_azimuth_deg: float | None = None,
    progress: Callable[[float], None] | None = None,
) -> Found:
    """Find crest lines in the part of a raster that ``area`` (longitude and latitude on WGS 84) covers.

    A line belongs to the area where its middle does. With ``sun_azimuth_deg`` the raster is the brightness of sunlit
    ground, and bright and dark flanks are paired (:mod:`.flanks`); without it, what is high is a crest.

    Raises :class:`Refused` where the area lies off the raster, is too large, or shows nothing to search.
    """
    raster = Raster(path)
    columns, rows = _covered(raster, area)
    width, height = columns[1] - columns[0], rows[1] - rows[0]
    if width * height > MOST_PIXELS:
        raise Refused(
            message("The area covers {count} million pixels.", count=round(width * height / 1e6)),
            message("Search a smaller one: up to {most} million are searched.", most=MOST_PIXELS // 1_000_000),
        )
    x, y = raster.grid.xy(np.array([0.5 * sum(columns)]), np.array([0.5 * sum(rows)]))
    frame = LocalFrame.at(Point(float(x[0]), float(y[0])), raster.grid.crs)
    light = None if sun_azimuth_deg is None else light_direction(sun_azimuth_deg, _jacobian(raster.grid, frame))
    quantum = raster.read((columns[0], columns[0] + 1), (rows[0], rows[0] + 1)).quantum

    def read(first: int, last: int) -> np.ndarray:
        return raster.read(columns, (rows[0] + first, rows[0] + last)).values

    gsd = ground_pixel(raster.grid, frame)
    lines = find_crests(read, height, width, gsd, search, quantum, progress=progress, light=light)
    if light is not None:
        lines = leave_out_blind(lines, light)
    return Found(lines, area, raster.grid.crs, raster.grid, columns[0], rows[0])


def _covered(raster: Raster, area: BaseGeometry) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the columns and rows that an area touches."""
    to_raster = pyproj.Transformer.from_crs(WGS84, raster.grid.crs, always_xy=True).transform
    outline = (area if isinstance(area, Polygon) else area.envelope).exterior
    # A straight edge on the map may bow in the raster's plane: places along it are taken, and not its ends alone.
    places = [outline.interpolate(part, normalized=True) for part in np.linspace(0.0, 1.0, 81)]
    ends = [*outline.coords, *(place.coords[0] for place in places)]
    x, y = to_raster([end[0] for end in ends], [end[1] for end in ends])
    column, row = raster.grid.pixel(np.asarray(x), np.asarray(y))
    known = np.isfinite(column) & np.isfinite(row)
    if not known.any():
        raise Refused(message("The scene's coordinate system does not reach this area."))
    left, right = max(int(column[known].min()), 0), min(int(np.ceil(column[known].max())), raster.grid.width)
    top, bottom = max(int(row[known].min()), 0), min(int(np.ceil(row[known].max())), raster.grid.height)
    if left >= right or top >= bottom:
        raise Refused(message("The scene does not reach this area."), message("Move the map, or show another scene."))
    return (left, right), (top, bottom)


def _jacobian(grid: Grid, frame: LocalFrame) -> np.ndarray:
    """Return the matrix (2, 2) that turns a step in column and row into metres to east and to north."""
    x, y = frame.xy_from_local(np.array([0.0]), np.array([0.0]))
    column, row = grid.pixel(x, y)
    east, north = frame.xy_to_local(*grid.xy(column + np.array([0.0, 1.0, 0.0]), row + np.array([0.0, 0.0, 1.0])))
    return np.array([[east[1] - east[0], east[2] - east[0]], [north[1] - north[0], north[2] - north[0]]])
