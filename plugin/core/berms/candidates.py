"""Candidates for crests on the map: from an area of a raster file to lines with a score, sifted again at no cost."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Callable

from shapely.geometry import LineString
from shapely.geometry.base import BaseGeometry

from .crests import USUAL_CHOICE, USUAL_SEARCH, Choice, CrestLines, Search, choose_lines
from .detect import Piece, crest_geometries, detect_crests, open_piece


@dataclass(frozen=True)
class CrestOnMap:
    """A crest line (WGS 84) with its score, its length in metres and its straightness (chord over length)."""

    line: LineString
    score: float
    length_m: float
    straightness: float


@dataclass(frozen=True)
class Found:
    """All crest lines of an area (WGS 84); :meth:`choose` gives those to show."""

    lines: CrestLines
    piece: Piece
    area: BaseGeometry

    def choose(self, choice: Choice = USUAL_CHOICE) -> tuple[CrestOnMap, ...]:
        """Return the lines that a choice leaves and whose middle lies in the area, the plainest first."""
        kept = choose_lines(self.lines, choice)
        rows = zip(crest_geometries(self.piece, kept), kept.scores, kept.lengths_m, kept.straightness)
        crests = [CrestOnMap(line, *(float(number) for number in numbers)) for line, *numbers in rows]
        inside = [crest for crest in crests if self.area.intersects(crest.line.interpolate(0.5, normalized=True))]
        return tuple(sorted(inside, key=lambda crest: -crest.score))


def find_candidates(
    path: str | os.PathLike[str],
    area: BaseGeometry,
    search: Search = USUAL_SEARCH,
    sun_azimuth_deg: float | None = None,
    progress: Callable[[float], None] | None = None,
) -> Found:
    """Find crest lines in the part of a raster that ``area`` (longitude and latitude on WGS 84) covers.

    With ``sun_azimuth_deg`` the raster is the brightness of sunlit ground, and bright and dark flanks are paired
    (:mod:`.flanks`); without it, what is high is a crest. Raises :class:`Refused` where the area lies off the raster
    or shows nothing to search.
    """
    piece = open_piece(path, area)
    return Found(detect_crests(piece, search, sun_azimuth_deg, progress), piece, area)
