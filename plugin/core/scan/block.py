"""The piece of work of a scan: one block of a mosaic, searched for cells and for regular fields.

Blocks lie on a lattice that is fixed to the ground, whatever files hold it and whoever searches them in whatever
order, and each is searched on exactly its own pixels and a margin around them. That makes what is found independent
of how the ground is cut into files and of how blocks are handed out. A cell belongs to the block that holds its
centre; :mod:`.gather` drops what two neighbours both found.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import Iterator

import numpy as np

from ..berms.cell_candidates import CREST, cell_on_map
from ..berms.cells import Cell
from ..berms.detect import Piece, detect_cells, piece_of
from ..berms.enclosure import USUAL_CELLS, CellSearch
from ..berms.pattern import find_pattern, on_ground
from ..errors import BermlineError, Refused
from ..quantity import Quantity
from ..raster import Raster
from .damage import leave_out_damaged
from .mosaic import Mosaic, Trouble

BLOCK_PX = 1024
_MARGIN = 3.0
"""Pixels around a block that are searched with it, in radii of the largest cell."""
_FIELD_M = 256.0
_FIELD_STEP = 0.5
_LEAST_PERIODS = 5.0
LEAST_PITCH_PX = 4.0
_JOINT_PX = 1.0


@dataclass(frozen=True)
class FieldSearch:
    """What counts as a regular field: its pitch, of four pixels and more, and the height of its banks, in metres."""

    shortest_m: float = 8.0
    longest_m: float = 50.0
    height_m: float = 0.5


@dataclass(frozen=True)
class ScanSearch:
    """What a scan looks for; ``None`` is not looked for."""

    cells: CellSearch | None = USUAL_CELLS
    fields: FieldSearch | None = field(default_factory=FieldSearch)


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
    """A window that a regular pattern fills: its corners and middle on WGS 84, and how high its strongest wave is."""

    corners: tuple[tuple[float, float], ...]
    longitude: float
    latitude: float
    pitch: Quantity
    bearing: Quantity
    periods: float
    height_m: float


@dataclass(frozen=True)
class Found:
    """What was found in a block, and what of it could not be searched."""

    block: str
    cells: tuple[FoundCell, ...] = ()
    fields: tuple[FoundField, ...] = ()
    troubles: tuple[Trouble, ...] = ()


def cut_blocks(mosaic: Mosaic, search: ScanSearch) -> Iterator[Block]:
    """Yield the blocks of a mosaic, row by row; those at its edges are what the lattice leaves there."""
    for top, bottom in _cut(mosaic.row, mosaic.height):
        for left, right in _cut(mosaic.column, mosaic.width):
            yield Block(mosaic, left, top, right - left, bottom - top, search)


def _cut(first: int, count: int) -> Iterator[tuple[int, int]]:
    """Yield begin and end of each stretch of ``count`` pixels that no line of the lattice cuts."""
    begin = 0
    while begin < count:
        end = min(begin + BLOCK_PX - (first + begin) % BLOCK_PX, count)
        yield begin, end
        begin = end


def search_block(block: Block) -> Found:
    """Search a block; what cannot be read is told, not raised. Needs no more memory than a few blocks.

    Of joined files those that are damaged here are left out, and the rest is searched.
    """
    try:
        return _search(block, Raster(block.mosaic.path))
    except Refused as refused:
        return _passed_over(block, refused)
    except BermlineError as error:
        return _search_rest(block, error)


def _search_rest(block: Block, error: BermlineError) -> Found:
    """Search what is left of a block without the files whose damage may have raised ``error``."""
    try:
        with leave_out_damaged(block.mosaic.path, _reached(block)) as (rest, troubles):
            if troubles:
                return replace(_search(block, Raster(rest)), troubles=troubles)
    except BermlineError as another:
        return _passed_over(block, another)
    return _passed_over(block, error)


def _passed_over(block: Block, error: BermlineError) -> Found:
    return Found(block.name, troubles=(Trouble.of(block.name, error),))


def _search(block: Block, raster: Raster) -> Found:
    own = piece_of(raster, block.left, block.top, block.width, block.height)
    if not np.isfinite(own.rows(0, own.height)).any():
        return Found(block.name)
    search = block.search
    cells = () if search.cells is None else _cells(block, raster, own.gsd_m, search.cells)
    fields = () if search.fields is None else _fields(block, raster, own.gsd_m, search.fields)
    return Found(block.name, cells, fields)


def _reached(block: Block) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of the pixels that the search of a block may read."""
    gsd_m = piece_of(Raster(block.mosaic.path), block.left, block.top, block.width, block.height).gsd_m
    cells = 0 if block.search.cells is None else _margin(block.search.cells, gsd_m)
    ring = max(cells, 0 if block.search.fields is None else round(_FIELD_M / gsd_m))
    return (block.left - ring, block.top - ring, block.left + block.width + ring, block.top + block.height + ring)


def _margin(search: CellSearch, gsd_m: float) -> int:
    return math.ceil(_MARGIN * search.largest_m / gsd_m)


def _cells(block: Block, raster: Raster, gsd_m: float, search: CellSearch) -> tuple[FoundCell, ...]:
    margin = _margin(search, gsd_m)
    left, top = max(block.left - margin, 0), max(block.top - margin, 0)
    right = min(block.left + block.width + margin, block.mosaic.width)
    bottom = min(block.top + block.height + margin, block.mosaic.height)
    piece = piece_of(raster, left, top, right - left, bottom - top)
    try:
        found = detect_cells(piece, search)
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


def _fields(block: Block, raster: Raster, gsd_m: float, search: FieldSearch) -> tuple[FoundField, ...]:
    """Look for regular patterns in the windows that begin in a block; they overlap by half, and the block's edge."""
    side, mosaic = round(_FIELD_M / gsd_m), block.mosaic
    lefts = _window_starts(block.left, block.width, mosaic.column, mosaic.width, side)
    tops = _window_starts(block.top, block.height, mosaic.row, mosaic.height, side)
    if not lefts or not tops:
        return ()
    left, top = lefts[0], tops[0]
    right, bottom = min(lefts[-1] + side, mosaic.width), min(tops[-1] + side, mosaic.height)
    piece = piece_of(raster, left, top, right - left, bottom - top)
    values = piece.rows(0, piece.height)
    windows = ((column - left, row - top) for row in tops for column in lefts)
    found = (_field(piece, values[y : y + side, x : x + side], x, y, search) for x, y in windows)
    return tuple(one for one in found if one is not None)


def _window_starts(begin: int, length: int, first: int, whole: int, side: int) -> list[int]:
    """Return where the windows of a block begin: on the lattice, but within the mosaic."""
    step, last = max(round(_FIELD_STEP * side), 1), max(whole - side, 0)
    on_lattice = range(begin - (first + begin) % BLOCK_PX, begin + length, step)
    return sorted({min(max(start, 0), last) for start in on_lattice if -step < start < last + step})


def _field(piece: Piece, window: np.ndarray, left: int, top: int, search: FieldSearch) -> FoundField | None:
    height, width = window.shape
    shortest_px = max(search.shortest_m / piece.gsd_m, LEAST_PITCH_PX)
    try:
        pattern = find_pattern(window, shortest_px, search.longest_m / piece.gsd_m)
    except Refused:
        return None
    # The strongest wave alone, from trough to crest: narrow crests stand higher, flat-topped ones up to a fifth lower.
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
