"""Candidates for crests on the map: from an area of a raster file to lines with a score, sifted again at no cost."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Callable

import numpy as np
from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry

from ..antimeridian import cut_there, keep_together, on_globe
from ..frame import WGS84, transformer
from ..raster import Grid
from .choice import USUAL_CHOICE, Choice, choose_lines
from .crest_lines import CrestLines
from .crests import USUAL_SEARCH, Search
from .detect import detect_crests, open_piece

_SIMPLE_PX = 0.25
"""A line is drawn without the points that lie so near to it."""


@dataclass(frozen=True)
class CrestOnMap:
    """A crest line (WGS 84) with its score, its length in metres and its straightness (chord over length)."""

    line: LineString
    score: float
    length_m: float
    straightness: float


@dataclass(frozen=True)
class Found:
    """All crest lines of an area (WGS 84); :meth:`choose` gives those to show.

    The raster is closed again: an open file would not outlive the thread that searched it. ``left`` and ``top`` are
    where the searched piece begins on ``grid``.
    """

    lines: CrestLines
    grid: Grid
    left: int
    top: int
    area: BaseGeometry | None

    def choose(self, choice: Choice = USUAL_CHOICE) -> tuple[CrestOnMap, ...]:
        """Return the lines that a choice leaves and whose middle lies in the area, the plainest first."""
        kept = choose_lines(self.lines, choice)
        rows = zip(self._on_wgs84(kept), kept.scores, kept.lengths_m, kept.straightness)
        crests = [CrestOnMap(line, *(float(number) for number in numbers)) for line, *numbers in rows]
        if self.area is not None:
            area = cut_there(self.area)
            crests = [crest for crest in crests if area.intersects(_middle(crest.line))]
        return tuple(sorted(crests, key=lambda crest: -crest.score))

    def _on_wgs84(self, lines: CrestLines) -> list[LineString]:
        to_wgs84 = transformer(self.grid.crs, WGS84)
        found = []
        for number in range(len(lines)):
            column, row = np.array(LineString(lines.line(number)).simplify(_SIMPLE_PX).coords).T
            places = to_wgs84.transform(*self.grid.xy(column + self.left + 0.5, row + self.top + 0.5))
            found.append(keep_together(LineString(np.stack(places, axis=1))))
        return found


def _middle(line: LineString) -> Point:
    middle = line.interpolate(0.5, normalized=True)
    return Point(on_globe(middle.x), middle.y)


def find_candidates(
    path: str | os.PathLike[str],
    area: BaseGeometry | None,
    search: Search = USUAL_SEARCH,
    sun_azimuth_deg: float | None = None,
    progress: Callable[[float], None] | None = None,
) -> Found:
    """Find crest lines in the part of a raster that ``area`` (longitude and latitude on WGS 84) covers, or in all.

    With ``sun_azimuth_deg`` the raster is the brightness of sunlit ground, and bright and dark flanks are paired
    (:mod:`.flanks`); without it, what is high is a crest. Raises :class:`Refused` where the area lies off the raster
    or shows nothing to search.
    """
    piece = open_piece(path, area)
    lines = detect_crests(piece, search, sun_azimuth_deg, progress)
    return Found(lines, piece.raster.grid, piece.left, piece.top, area)
