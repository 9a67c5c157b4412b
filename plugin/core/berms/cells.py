"""Storage cells: floors that a bank encloses, found on elevation.

From a place on such a floor the ground rises in nearly every direction to a crest and falls again beyond it. Rays in
many directions look for that: along each the bank is the place that stands highest above both the floor it comes from
and the ground behind it. A cell has banks on most sides, of about its own size all round, higher than the noise of
the model. Openings on one side leave a U, on several an open cell.

What decides is in metres, so that it does not hang on the resolution: sizes and heights of :class:`CellSearch`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ..errors import Refused, message
from .enclosure import (
    FARTHEST,
    RAYS,
    USUAL_CELLS,
    CellSearch,
    Ground,
    Look,
    fit_banks,
    look_around,
    moved_to_middle,
    places_apart,
    promising_places,
)
from .pixel_noise import measure_noise
from .ridges import ReadRows
from .squares import Squares

KINDS = ("ring", "U-shaped", "open")
"""Cells by the number of their openings: none, one, several."""
_SIGNIFICANCE = 5.0
_STEPS_A_RADIUS = 4.0
_FLANK = 0.7
_OPENING_DEG = 30.0
_OVERLAP = 0.8
"""Two cells whose middles lie nearer than this share of both radii are one."""
_STRIP = 1024
_STRIP_PIXELS = 16_000_000


@dataclass(frozen=True)
class Cell:
    """A cell: outlines (R, 2) in columns and rows from the centre of the first pixel, one place a direction.

    ``inner`` is the toe of the bank towards the floor, ``crest`` its top, ``outer`` its toe outside. Where there is
    no bank (``banked`` (R,) is false) the crest runs from the last one to the next and the toes with it. ``height_m``
    is the median height over floor and outside, whichever is less; ``closed`` the share of directions with a bank.
    """

    column: float
    row: float
    radius_m: float
    height_m: float
    closed: float
    kind: str
    inner: np.ndarray
    crest: np.ndarray
    outer: np.ndarray
    banked: np.ndarray
    score: float

    def moved(self, rows: float) -> Cell:
        """Return the cell so many rows farther down."""
        down = np.array([0.0, rows])
        return replace(
            self, row=self.row + rows, inner=self.inner + down, crest=self.crest + down, outer=self.outer + down
        )


def check_sizes(search: CellSearch, gsd_m: float) -> None:
    """Raise :class:`Refused` where no size is asked for, or pixels of ``gsd_m`` are too coarse for the smallest."""
    if not 0 < search.smallest_m < search.largest_m:
        raise Refused(message("The sizes of cells to look for are two radii above zero, the smaller one first."))
    if gsd_m > 0.5 * search.smallest_m:
        raise Refused(
            message(
                "With pixels of {gsd:.2g} m no cell of {size:.0f} m radius can be made out.",
                gsd=gsd_m,
                size=search.smallest_m,
            ),
            message("Use a finer elevation model, or look for larger cells."),
        )


def search_cells(
    read: ReadRows,
    height: int,
    width: int,
    gsd_m: float,
    search: CellSearch = USUAL_CELLS,
    quantum: float = 0.0,
    progress: Callable[[float], None] | None = None,
) -> tuple[Cell, ...]:
    """Return the cells in an elevation model of any size, the plainest first.

    ``read`` gives rows of it in metres, NaN where nothing is known, strip by strip with an overlap; ``quantum`` is
    the step between two heights that it can tell apart. Raises :class:`Refused` where the model is too coarse or too
    small for the smallest cell, or level.
    """
    check_sizes(search, gsd_m)
    if min(height, width) * gsd_m < 2.0 * search.smallest_m:
        raise Refused(message("This piece is smaller than a cell."), message("Search a larger piece."))
    noise = measure_noise(read, height, width, quantum)
    least = max(search.height_m, _SIGNIFICANCE * noise.sigma)
    factor = max(int(search.smallest_m / (1.25 * _STEPS_A_RADIUS * gsd_m)), 1)
    halo = math.ceil(2.0 * FARTHEST * search.largest_m / gsd_m / factor) * factor
    # A strip of a broad model is low, so that memory grows with the overlap only.
    rows = max(min(_STRIP, _STRIP_PIXELS // width - 2 * halo), halo) // factor * factor
    found = _CellsApart(search, gsd_m)
    for first in range(0, height, rows):
        top, bottom = max(first - halo, 0), min(first + rows + halo, height)
        for cell in _cells_of(np.asarray(read(top, bottom)), gsd_m, factor, search, least):
            placed = cell.moved(top)
            # What lies at the joint of two strips is seen in both, what lies near the end of one not whole.
            own = (top == 0 or placed.row >= first - 1.0) and (bottom == height or placed.row <= first + rows + 1.0)
            if own:
                found.add(placed)
        if progress is not None:
            progress(min((first + rows) / height, 1.0))
    return tuple(sorted(found.cells, key=lambda cell: -cell.score))


def _cells_of(values: np.ndarray, gsd: float, factor: int, search: CellSearch, least: float) -> list[Cell]:
    ground = Ground(_reduced(values, factor), gsd * factor)
    if min(ground.values.shape) < 3 or not np.isfinite(ground.values).any():
        return []
    x, y = promising_places(ground, search, least)
    x, y, score = moved_to_middle(ground, x, y, search, least)
    found = _CellsApart(search, gsd)
    for number in places_apart(x, y, score, search.smallest_m / ground.gsd):
        cell = _cell(ground, float(x[number]), float(y[number]), search, least, factor)
        if cell is not None:
            found.add(cell)
    return found.cells


def _reduced(values: np.ndarray, factor: int) -> np.ndarray:
    """Return means over squares of ``factor`` pixels, NaN where one of them is not known."""
    values = np.where(np.isfinite(values), values, np.nan).astype(float)
    if factor == 1:
        return values
    height, width = values.shape[0] // factor * factor, values.shape[1] // factor * factor
    squares = values[:height, :width].reshape(height // factor, factor, width // factor, factor)
    return np.asarray(squares.mean(axis=(1, 3)))


def _cell(ground: Ground, x: float, y: float, search: CellSearch, least: float, factor: int) -> Cell | None:
    look = look_around(ground, np.array([x]), np.array([y]), search)
    fit = fit_banks(look, least)
    banked, away = fit.banked[0], look.away[0]
    radius = float(away[banked].mean()) * ground.gsd if banked.any() else 0.0
    gaps = _gaps(banked)
    if (
        banked.mean() < search.closed
        or not search.smallest_m <= radius <= search.largest_m
        or max(gaps, default=0) * 360.0 / RAYS > search.opening_deg
        or float(away[banked].std()) * ground.gsd > search.unevenness * radius
    ):
        return None
    openings = sum(gap * 360.0 / RAYS >= _OPENING_DEG for gap in gaps)
    inner, crest, outer = _outlines(look, banked)
    angle = 2.0 * np.pi * np.arange(RAYS) / RAYS
    across = np.stack((np.cos(angle), np.sin(angle)), axis=1)
    middle = np.array([x, y])

    def outline(distance: np.ndarray) -> np.ndarray:
        # The centre of a square of pixels lies half a square from its edge.
        return (middle + distance[:, None] * across + 0.5) * factor - 0.5

    centre = (middle + 0.5) * factor - 0.5
    return Cell(
        column=float(centre[0]),
        row=float(centre[1]),
        radius_m=radius,
        height_m=float(fit.height[0]),
        closed=float(banked.mean()),
        kind=KINDS[min(openings, 2)],
        inner=outline(inner),
        crest=outline(crest),
        outer=outline(outer),
        banked=banked,
        score=float(fit.score[0]),
    )


def _gaps(banked: np.ndarray) -> list[int]:
    """Return how many rays wide each opening is."""
    if banked.all() or not banked.any():
        return []
    turned = np.roll(banked, -int(np.argmax(banked)))
    edges = np.flatnonzero(np.diff(np.concatenate((turned, [True])).astype(int)))
    return [int(end - begin) for begin, end in zip(edges[::2], edges[1::2])]


def _outlines(look: Look, banked: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return for each ray how far the inner toe, the crest and the outer toe are, in pixels."""
    inner, outer = np.full(RAYS, np.nan), np.full(RAYS, np.nan)
    crest = np.where(banked, look.away[0], np.nan)
    reach = float(np.nanmedian(crest)) / look.step
    for ray in np.flatnonzero(banked):
        top = round(crest[ray] / look.step) - 1
        heights = look.heights[0, ray]
        inner[ray] = look.step * (top + 1 - _to_foot(heights[max(top - round(_FLANK * reach), 0) : top + 1][::-1]))
        outer[ray] = look.step * (top + 1 + _to_foot(heights[top : top + round(_FLANK * reach) + 1]))
    place = np.arange(RAYS)
    filled = []
    for distance in (inner, crest, outer):
        known = np.flatnonzero(np.isfinite(distance))
        whole = np.interp(place, known, distance[known], period=RAYS)
        # One ray that meets a tree's foot or a drain makes no corner.
        around = np.stack([np.roll(whole, turn) for turn in (-2, -1, 0, 1, 2)])
        filled.append(np.median(around, axis=0))
    return np.minimum(filled[0], filled[1]), filled[1], np.maximum(filled[2], filled[1])


def _to_foot(heights: np.ndarray) -> float:
    """Return after how many samples the ground, going down from a crest, has come down to the foot of the bank.

    The foot is where the tangent at the steepest place of the flank meets the lowest ground seen.
    """
    known = heights[np.isfinite(heights)]
    if known.size < 3:
        return float(known.size)
    smooth = known.copy()
    smooth[1:-1] = (known[:-2] + 2.0 * known[1:-1] + known[2:]) / 4.0
    low = float(smooth.min())
    falls = smooth[:-1] - smooth[1:]
    steepest = int(np.argmax(falls))
    if falls[steepest] <= 0:
        return 0.0
    middle = 0.5 * (smooth[steepest] + smooth[steepest + 1])
    return min(steepest + 0.5 + (middle - low) / float(falls[steepest]), float(known.size - 1))


class _CellsApart:
    """Cells in the order in which they came, without those that overlap one before them."""

    def __init__(self, search: CellSearch, gsd_m: float) -> None:
        self.cells: list[Cell] = []
        self._gsd_m = gsd_m
        self._reach_px = 2.0 * _OVERLAP * search.largest_m / gsd_m
        self._near: Squares[Cell] = Squares(self._reach_px)

    def add(self, cell: Cell) -> None:
        """Take a cell that lies apart from all others."""
        if not any(self._overlap(cell, other) for other in self._near.near(cell.column, cell.row, self._reach_px)):
            self.cells.append(cell)
            self._near.add(cell.column, cell.row, cell)

    def _overlap(self, cell: Cell, other: Cell) -> bool:
        apart = math.hypot(cell.column - other.column, cell.row - other.row) * self._gsd_m
        return apart < _OVERLAP * (cell.radius_m + other.radius_m)
