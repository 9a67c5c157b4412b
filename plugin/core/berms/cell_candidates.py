"""Candidates for storage cells on the map: their outlines and centres, from an area of an elevation model."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from typing import Callable, Iterable, Sequence

import numpy as np
from shapely.geometry import MultiPoint, Point, Polygon
from shapely.geometry.base import BaseGeometry

from ..antimeridian import cut_there
from ..many_shapes import as_array, boxes_of, near
from .cells import Cell
from .detect import Piece, cell_outline, detect_cells, open_piece
from .enclosure import RAY_STEP, USUAL_CELLS, CellSearch

INNER, CREST, OUTER = "inner floor", "crest ring", "outer toe"
OUTLINES = (INNER, CREST, OUTER)
"""The three outlines of a cell, from within."""
_NEAR_EDGE = 179.0
"""Outlines of structures there may run on across the antimeridian."""


@dataclass(frozen=True)
class CellOnMap:
    """A cell on WGS 84.

    ``outlines`` are its :data:`OUTLINES`, ``centre`` is the middle of area of the crest ring. ``u_centre_m`` is the
    standard uncertainty of that on each axis: half a step along the rays that found the bank, and how far the middles
    of the three outlines lie apart, for each of them might be called the cell's centre. ``kind``, ``score``,
    ``radius_m``, ``height_m`` and ``closed`` are those of :class:`~.cells.Cell`.
    """

    outlines: dict[str, Polygon]
    centre: Point
    u_centre_m: float
    kind: str
    score: float
    radius_m: float
    height_m: float
    closed: float


def find_cell_candidates(
    path: str | os.PathLike[str],
    area: BaseGeometry | None = None,
    search: CellSearch = USUAL_CELLS,
    progress: Callable[[float], None] | None = None,
) -> tuple[CellOnMap, ...]:
    """Find storage cells in the part of an elevation model that ``area`` (WGS 84) covers, the plainest first.

    Without an area all of it is searched. Cells whose centre lies in the bounds of the area but not in it are left out.
    Raises :class:`Refused` where the area lies off the raster, or holds nothing that can be searched.
    """
    piece = open_piece(path, area)
    found = [cell_on_map(piece, cell, search) for cell in detect_cells(piece, search, progress)]
    if area is None:
        return tuple(found)
    ground = cut_there(area)
    return tuple(cell for cell in found if ground.intersects(cell.centre))


def not_drawn_yet(cells: Sequence[CellOnMap], outlines: Iterable[BaseGeometry | None]) -> list[CellOnMap]:
    """Return the cells whose centre lies in none of many outlines on WGS 84."""
    if not cells:
        return []
    # With shapely 1.8 to ask one whether it meets a place takes a tenth of what its box does.
    around = MultiPoint([cell.centre for cell in cells]).envelope
    west, _, east, _ = around.bounds
    near_edge = max(-west, east) > _NEAR_EDGE
    ground = (cut_there(outline) if near_edge else outline for outline in outlines if outline is not None)
    drawn = [outline for outline in ground if outline.intersects(around)]
    boxes = boxes_of(as_array(drawn))
    return [
        cell
        for cell in cells
        if not any(drawn[place].intersects(cell.centre) for place in near(boxes, cell.centre.bounds))
    ]


def cell_on_map(piece: Piece, cell: Cell, search: CellSearch = USUAL_CELLS) -> CellOnMap:
    """Lay a cell that was found in a piece on the ground."""
    rings = dict(zip(OUTLINES, (cell.inner, cell.crest, cell.outer)))
    middles = np.array([Polygon(ring).centroid.coords[0] for ring in rings.values()])
    longitude, latitude = piece.on_wgs84(middles[1:2, 0], middles[1:2, 1])
    apart = (middles[[0, 2]] - middles[1]) * piece.gsd_m
    step = max(piece.gsd_m, RAY_STEP * search.smallest_m)
    return CellOnMap(
        outlines={name: cell_outline(piece, ring) for name, ring in rings.items()},
        centre=Point(float(longitude[0]), float(latitude[0])),
        u_centre_m=math.hypot(0.5 * step, math.sqrt(float(np.mean(apart**2)))),
        kind=cell.kind,
        score=cell.score,
        radius_m=cell.radius_m,
        height_m=cell.height_m,
        closed=cell.closed,
    )
