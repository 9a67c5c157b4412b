"""The piece of work of a scan: one block of a mosaic, searched for cells and for regular fields.

Blocks lie on a lattice from the first pixel of a mosaic, whoever searches them and in whatever order, and each is
searched on exactly its own pixels and a margin around them. That makes what is found independent of how blocks are
handed out. A cell belongs to the block that holds its centre; :mod:`.gather` drops what two neighbours both found.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Iterator

import numpy as np

from ..berms.cell_candidates import CREST, cell_on_map
from ..berms.cells import Cell
from ..berms.detect import Piece, detect_cells, piece_of
from ..berms.enclosure import USUAL_CELLS, CellSearch
from ..berms.pattern import find_pattern, on_ground
from ..errors import BermlineError, Message, Refused
from ..quantity import Quantity
from ..raster import Raster
from .mosaic import Mosaic

BLOCK_PX = 1024
_MARGIN = 3.0
"""Pixels around a block that are searched with it, in radii of the largest cell."""
_FIELD_M = 256.0
_FIELD_STEP = 0.5
_LEAST_PERIODS = 5.0
_JOINT_PX = 1.0


@dataclass(frozen=True)
class FieldSearch:
    """What counts as a regular field: its pitch, and the least height of its banks, in metres."""

    shortest_m: float = 8.0
    longest_m: float = 50.0
    height_m: float = 0.5


@dataclass(frozen=True)
class ScanSearch:
    """What a scan looks for."""

    cells: CellSearch = USUAL_CELLS
    fields: FieldSearch = field(default_factory=FieldSearch)


@dataclass(frozen=True)
class Block:
    """One block of a mosaic, in pixels: what a worker is handed."""

    mosaic: Mosaic
    left: int
    top: int
    width: int
    height: int
    search: ScanSearch

    @property
    def name(self) -> str:
        """Tells the block from all others of the scan."""
        return f"{self.mosaic.path}#{self.left},{self.top}"


@dataclass(frozen=True)
class FoundCell:
    """A cell, with its middle and its crest ring on WGS 84; the rest as in :class:`~..berms.cells.Cell`."""

    longitude: float
    latitude: float
    crest: tuple[tuple[float, float], ...]
    radius_m: float
    height_m: float
    closed: float
    kind: str
    score: float


@dataclass(frozen=True)
class FoundField:
    """A window that a regular pattern fills: its corners and middle on WGS 84, and how high its banks stand."""

    corners: tuple[tuple[float, float], ...]
    longitude: float
    latitude: float
    pitch: Quantity
    bearing: Quantity
    periods: float
    height_m: float


@dataclass(frozen=True)
class Found:
    """What was found in a block, or why it could not be searched."""

    block: str
    cells: tuple[FoundCell, ...] = ()
    fields: tuple[FoundField, ...] = ()
    trouble: Message | None = None


def cut_blocks(mosaic: Mosaic, search: ScanSearch) -> Iterator[Block]:
    """Yield the blocks of a mosaic, row by row."""
    for top in range(0, mosaic.height, BLOCK_PX):
        for left in range(0, mosaic.width, BLOCK_PX):
            width, height = min(BLOCK_PX, mosaic.width - left), min(BLOCK_PX, mosaic.height - top)
            yield Block(mosaic, left, top, width, height, search)


def search_block(block: Block) -> Found:
    """Search a block; what cannot be read is told, not raised. Needs no more memory than a few blocks."""
    try:
        raster = Raster(block.mosaic.path)
        own = piece_of(raster, block.left, block.top, block.width, block.height)
        values = own.rows(0, own.height)
        if not np.isfinite(values).any():
            return Found(block.name)
        return Found(block.name, _cells(block, raster, own), _fields(own, values, block.search.fields))
    except BermlineError as error:
        return Found(block.name, trouble=error.what)


def _cells(block: Block, raster: Raster, own: Piece) -> tuple[FoundCell, ...]:
    margin = math.ceil(_MARGIN * block.search.cells.largest_m / own.gsd_m)
    left, top = max(block.left - margin, 0), max(block.top - margin, 0)
    right = min(block.left + block.width + margin, block.mosaic.width)
    bottom = min(block.top + block.height + margin, block.mosaic.height)
    piece = piece_of(raster, left, top, right - left, bottom - top)
    try:
        found = detect_cells(piece, block.search.cells)
    except Refused:  # level ground, or a sliver of it, holds no cells: that is an answer
        return ()
    inside = [
        cell
        for cell in found
        if -_JOINT_PX <= cell.column + left + 0.5 - block.left <= block.width + _JOINT_PX
        and -_JOINT_PX <= cell.row + top + 0.5 - block.top <= block.height + _JOINT_PX
    ]
    return tuple(_on_map(piece, cell) for cell in inside)


def _on_map(piece: Piece, cell: Cell) -> FoundCell:
    found = cell_on_map(piece, cell)
    return FoundCell(
        longitude=found.centre.x,
        latitude=found.centre.y,
        crest=tuple((float(x), float(y)) for x, y in found.outlines[CREST].exterior.coords),
        radius_m=found.radius_m,
        height_m=found.height_m,
        closed=found.closed,
        kind=found.kind,
        score=found.score,
    )


def _fields(piece: Piece, values: np.ndarray, search: FieldSearch) -> tuple[FoundField, ...]:
    """Look for regular patterns in windows that overlap by half."""
    side = round(_FIELD_M / piece.gsd_m)
    step = max(round(_FIELD_STEP * side), 1)
    found = []
    for top in range(0, max(piece.height - side, 0) + 1, step):
        for left in range(0, max(piece.width - side, 0) + 1, step):
            one = _field(piece, values[top : top + side, left : left + side], left, top, search)
            if one is not None:
                found.append(one)
    return tuple(found)


def _field(piece: Piece, window: np.ndarray, left: int, top: int, search: FieldSearch) -> FoundField | None:
    height, width = window.shape
    try:
        pattern = find_pattern(window, max(search.shortest_m / piece.gsd_m, 4.0), search.longest_m / piece.gsd_m)
    except Refused:
        return None
    # A shape of given harmonics is at the most as high, from trough to crest, as twice their sum.
    bank = 2.0 * float(pattern.harmonics.max())
    if pattern.periods < _LEAST_PERIODS or bank < search.height_m:
        return None
    ground = on_ground(pattern, piece.jacobian)
    if not search.shortest_m <= ground.pitch.value <= search.longest_m:
        return None
    columns = left + np.array([0.0, width, width, 0.0, 0.5 * width]) - 0.5
    rows = top + np.array([0.0, 0.0, height, height, 0.5 * height]) - 0.5
    longitude, latitude = piece.on_wgs84(columns, rows)
    return FoundField(
        corners=tuple(zip(map(float, longitude[:4]), map(float, latitude[:4]))),
        longitude=float(longitude[4]),
        latitude=float(latitude[4]),
        pitch=ground.pitch,
        bearing=ground.bearing,
        periods=pattern.periods,
        height_m=bank,
    )

