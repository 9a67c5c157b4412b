"""Crests and cells on a scene's file: from a place on the ground to pixels, and back to the ground.

The searches themselves work on pixels (:mod:`.crests`, :mod:`.flanks`, :mod:`.cells`). Here a piece
of a raster is given to them row by row, so that memory does not grow with its height, and what they find is laid on
the ground.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from typing import Callable

import numpy as np
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import transform as map_coordinates

from ..antimeridian import keep_together
from ..errors import Refused, message
from ..frame import WGS84, LocalFrame, carry_over, transformer
from ..raster import MAX_PIXELS, Raster
from .cells import Cell, search_cells
from .crest_lines import CrestLines
from .crests import USUAL_SEARCH, Search, find_crests
from .enclosure import USUAL_CELLS, CellSearch
from .flanks import leave_out_blind, light_direction

MOST_UNEVEN = 1.25
"""Pixels longer than broad by more than this are no squares, and a circle on them is none on the ground."""
Progress = Callable[[float], None]


@dataclass(frozen=True)
class Piece:
    """A rectangle of a raster's pixels, with its place on the ground.

    ``jacobian`` (2, 2) turns a step in column and row into metres to true east and north at the middle; ``gsd_m`` is
    the side of a square as large as a pixel.
    """

    raster: Raster
    left: int
    top: int
    width: int
    height: int
    frame: LocalFrame
    jacobian: np.ndarray
    gsd_m: float

    def rows(self, first: int, last: int) -> np.ndarray:
        """Return rows ``[first, last)`` of the piece as numbers; those of a broad piece are read side by side."""
        right, rows = self.left + self.width, (self.top + first, self.top + last)
        across = max(MAX_PIXELS // max(last - first, 1), 1)
        parts = [
            self.raster.read((begin, min(begin + across, right)), rows).values
            for begin in range(self.left, right, across)
        ]
        return parts[0] if len(parts) == 1 else np.concatenate(parts, axis=1)

    @property
    def quantum(self) -> float:
        """Step between two values that the raster can tell apart."""
        return self.raster.read((self.left, self.left + 1), (self.top, self.top + 1)).quantum

    def on_wgs84(self, column: np.ndarray, row: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return longitude and latitude of places counted from the centre of the first pixel."""
        to_wgs84 = transformer(self.raster.grid.crs, WGS84)
        longitude, latitude = carry_over(to_wgs84, *self._xy(column, row))
        return np.asarray(longitude), np.asarray(latitude)

    def _xy(self, column: np.ndarray, row: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        column, row = np.asarray(column, dtype=float), np.asarray(row, dtype=float)
        return self.raster.grid.xy(column + self.left + 0.5, row + self.top + 0.5)


def open_piece(path: str | os.PathLike[str], area: BaseGeometry | None = None, crs: str = WGS84) -> Piece:
    """Open the part of a raster within the bounds of ``area``, given in ``crs``; all of it without an area.

    Raises :class:`Refused` where the area lies off the raster or its pixels are no squares on the ground;
    :class:`BermlineError` where the file cannot be read.
    """
    raster = Raster(path)
    grid = raster.grid
    left, top, right, bottom = 0, 0, grid.width, grid.height
    if area is not None:
        to_raster = transformer(crs, grid.crs)
        min_x, min_y, max_x, max_y = map_coordinates(to_raster.transform, area).bounds
        columns, rows = grid.pixel(np.array([min_x, max_x, max_x, min_x]), np.array([min_y, min_y, max_y, max_y]))
        if not (np.isfinite(columns).all() and np.isfinite(rows).all()):
            raise Refused(message("The place lies where the scene's coordinate system does not reach."))
        left, right = max(left, math.floor(columns.min())), min(right, math.ceil(columns.max()))
        top, bottom = max(top, math.floor(rows.min())), min(bottom, math.ceil(rows.max()))
        if left >= right or top >= bottom:
            raise Refused(message("The place lies off the scene."), message("Draw inside the scene's edge."))
    return piece_of(raster, left, top, right - left, bottom - top)


def piece_of(raster: Raster, left: int, top: int, width: int, height: int) -> Piece:
    """Return a rectangle of an open raster's pixels as a piece.

    Raises :class:`Refused` where its pixels are no squares on the ground, or lie off the earth.
    """
    grid = raster.grid
    column, row = left + 0.5 * width, top + 0.5 * height
    x, y = grid.xy(np.array([column]), np.array([row]))
    frame = LocalFrame.at(Point(x[0], y[0]), grid.crs)
    corners = grid.xy(column + np.array([0.0, 1.0, 0.0]), row + np.array([0.0, 0.0, 1.0]))
    east, north = frame.xy_to_local(*corners)
    jacobian = np.array([[east[1] - east[0], east[2] - east[0]], [north[1] - north[0], north[2] - north[0]]])
    if not np.isfinite(jacobian).all():
        raise Refused(
            message("In its coordinate system the scene lies off the earth."),
            message("Give it the coordinate system that its numbers are in."),
        )
    sides = np.linalg.svd(jacobian, compute_uv=False)
    if sides[0] > MOST_UNEVEN * sides[1]:
        raise Refused(
            message(
                "The pixels are no squares on the ground: {long:.2f} by {short:.2f} m.", long=sides[0], short=sides[1]
            ),
            message("Warp the scene to a metric coordinate system, such as its UTM zone, and search that."),
        )
    return Piece(raster, left, top, width, height, frame, jacobian, math.sqrt(sides[0] * sides[1]))


def detect_crests(
    piece: Piece, search: Search = USUAL_SEARCH, sun_azimuth_deg: float | None = None, progress: Progress | None = None
) -> CrestLines:
    """Return the crest lines of a piece, on elevation, or with the sun's azimuth on an image of sunlit ground.

    :func:`~.choice.choose_lines` leaves out what is faint or short. Raises as :func:`~.crests.find_crests`.
    """
    light = None if sun_azimuth_deg is None else light_direction(sun_azimuth_deg, piece.jacobian)
    found = find_crests(
        piece.rows,
        piece.height,
        piece.width,
        piece.gsd_m,
        search,
        piece.quantum,
        progress=progress,
        light=light,
    )
    return found if light is None else leave_out_blind(found, light)


def detect_cells(piece: Piece, search: CellSearch = USUAL_CELLS, progress: Progress | None = None) -> tuple[Cell, ...]:
    """Return the storage cells of a piece of an elevation model; raises as :func:`~.cells.search_cells`."""
    return search_cells(piece.rows, piece.height, piece.width, piece.gsd_m, search, piece.quantum, progress)


def cell_outline(piece: Piece, outline: np.ndarray) -> Polygon:
    """Return an outline of a cell (R, 2), such as its crest, on WGS 84."""
    return keep_together(Polygon(np.stack(piece.on_wgs84(outline[:, 0], outline[:, 1]), axis=1)))
