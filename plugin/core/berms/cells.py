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
from .crests import measure_noise
from .facets import value_between
from .ridges import ReadRows

KINDS = ("ring", "U-shaped", "open")
"""Cells by the number of their openings: none, one, several."""
RAY_STEP = 0.2
"""Samples along a ray lie so far apart, in the least radius."""
_RAYS = 32
_FEW_RAYS = 16
_SIGNIFICANCE = 5.0
_STEPS_A_RADIUS = 4.0
_PLACES_A_RADIUS = 2.5
_FEW_SHARE = 0.8
_MOVES = 6
_BEHIND = 1.4
_FARTHEST = 1.5
_FLANK = 0.7
_OPENING_DEG = 30.0
_CHUNK = 2_000
_STRIP = 1024
_STRIP_PIXELS = 16_000_000


@dataclass(frozen=True)
class CellSearch:
    """What counts as a cell: the mean radius of its crest and the least height of its bank, in metres.

    ``closed`` is the least share of directions with a bank, ``opening_deg`` the widest gap between two banks,
    ``unevenness`` the greatest standard deviation of the radius over its mean (a square has 0.11, a rectangle of 1 to
    2 0.27).
    """

    smallest_m: float = 5.0
    largest_m: float = 25.0
    height_m: float = 0.4
    closed: float = 0.65
    opening_deg: float = 130.0
    unevenness: float = 0.35


USUAL_CELLS = CellSearch()


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


def find_cells(
    values: np.ndarray, gsd_m: float, search: CellSearch = USUAL_CELLS, quantum: float = 0.0
) -> tuple[Cell, ...]:
    """Return the cells in an elevation model (H, W) in memory; see :func:`search_cells`."""

    def read(first: int, last: int) -> np.ndarray:
        return values[first:last]

    return search_cells(read, values.shape[0], values.shape[1], gsd_m, search, quantum)


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
    if min(height, width) * gsd_m < 2.0 * search.smallest_m:
        raise Refused(message("This piece is smaller than a cell."), message("Search a larger piece."))
    noise = measure_noise(read, height, width, quantum)
    least = max(search.height_m, _SIGNIFICANCE * noise.sigma)
    factor = max(int(search.smallest_m / (1.25 * _STEPS_A_RADIUS * gsd_m)), 1)
    halo = math.ceil(2.0 * _FARTHEST * search.largest_m / gsd_m / factor) * factor
    # A strip of a broad model is low, so that memory grows with the overlap only.
    rows = max(min(_STRIP, _STRIP_PIXELS // width - 2 * halo), halo) // factor * factor
    found: list[Cell] = []
    for first in range(0, height, rows):
        top, bottom = max(first - halo, 0), min(first + rows + halo, height)
        for cell in _cells_of(np.asarray(read(top, bottom)), gsd_m, factor, search, least):
            placed = cell.moved(top)
            # What lies at the joint of two strips is seen in both, what lies near the end of one not whole.
            own = (top == 0 or placed.row >= first - 1.0) and (bottom == height or placed.row <= first + rows + 1.0)
            if own and not any(_overlap(placed, other, gsd_m) for other in found):
                found.append(placed)
        if progress is not None:
            progress(min((first + rows) / height, 1.0))
    return tuple(sorted(found, key=lambda cell: -cell.score))


def _cells_of(values: np.ndarray, gsd: float, factor: int, search: CellSearch, least: float) -> list[Cell]:
    ground = _Ground(_reduced(values, factor), gsd * factor)
    if min(ground.values.shape) < 3 or not np.isfinite(ground.values).any():
        return []
    x, y = _promising(ground, search, least)
    x, y, score = _moved(ground, x, y, search, least)
    found: list[Cell] = []
    for number in _apart(x, y, score, search.smallest_m / ground.gsd):
        cell = _cell(ground, float(x[number]), float(y[number]), search, least, factor)
        if cell is not None and not any(_overlap(cell, other, gsd) for other in found):
            found.append(cell)
    return found


@dataclass(frozen=True)
class _Ground:
    """Elevation on square pixels of ``gsd`` metres."""

    values: np.ndarray
    gsd: float


@dataclass(frozen=True)
class _Look:
    """What rays from places see, as (places, rays): how high the bank stands over both sides, and how far it is in
    pixels.

    ``heights`` (places, rays, radii) are the ground along the rays, a sample every ``step`` pixels, the first one
    step out.
    """

    rise: np.ndarray
    away: np.ndarray
    heights: np.ndarray
    step: float


def _reduced(values: np.ndarray, factor: int) -> np.ndarray:
    """Return means over squares of ``factor`` pixels, NaN where one of them is not known."""
    values = np.where(np.isfinite(values), values, np.nan).astype(float)
    if factor == 1:
        return values
    height, width = values.shape[0] // factor * factor, values.shape[1] // factor * factor
    squares = values[:height, :width].reshape(height // factor, factor, width // factor, factor)
    return np.asarray(squares.mean(axis=(1, 3)))


def _away(ground: _Ground, search: CellSearch) -> tuple[np.ndarray, int, int]:
    """Return the radii of samples in pixels, how many of them may be a crest, and how many lie behind each."""
    step = max(1.0, RAY_STEP * search.smallest_m / ground.gsd)
    behind = max(round(_BEHIND * search.smallest_m / ground.gsd / step), 1)
    count = math.ceil(_FARTHEST * search.largest_m / ground.gsd / step)
    return step * np.arange(1, count + behind + 1), count, behind


def _look(ground: _Ground, x: np.ndarray, y: np.ndarray, search: CellSearch) -> _Look:
    """Follow rays from places (n,), in columns and rows, outward until behind the farthest crest."""
    angle = 2.0 * np.pi * np.arange(_RAYS) / _RAYS
    away, count, behind = _away(ground, search)
    column = x[:, None, None] + away * np.cos(angle)[:, None]
    row = y[:, None, None] + away * np.sin(angle)[:, None]
    heights = value_between(ground.values, column, row)
    height, width = ground.values.shape
    heights[(column < 0) | (column > width - 1) | (row < 0) | (row > height - 1)] = np.nan
    return _stand_out(heights, away, count, behind)


def _stand_out(heights: np.ndarray, away: np.ndarray, count: int, behind: int) -> _Look:
    """Find along each ray the place that stands highest over the lowest before it and the lowest behind it."""
    filled = np.where(np.isfinite(heights), heights, np.float32(np.inf))
    before = np.minimum.accumulate(filled[:, :, :count], axis=2)
    after = filled[:, :, 1 : count + 1].copy()
    for more in range(2, behind + 1):
        np.minimum(after, filled[:, :, more : count + more], out=after)
    np.maximum(before, after, out=before)
    here = np.where(np.isfinite(heights[:, :, :count]), heights[:, :, :count], np.float32(-np.inf))
    here -= before
    best = np.argmax(here, axis=2)
    rise = np.take_along_axis(here, best[:, :, None], axis=2)[:, :, 0]
    return _Look(np.maximum(rise, 0.0), away[best], heights, float(away[0]))


@dataclass(frozen=True)
class _Fit:
    """How well rays from places (n,) agree with a cell: median radius in pixels, banked rays, height, score."""

    radius: np.ndarray
    banked: np.ndarray
    height: np.ndarray
    score: np.ndarray


def _fit(look: _Look, least: float) -> _Fit:
    seen = look.rise >= least
    away = np.where(seen, look.away, np.nan)
    count = seen.sum(axis=1)
    radius = np.full(len(away), np.nan)
    some = count >= 0.4 * seen.shape[1]
    radius[some] = np.nanmedian(away[some], axis=1)
    with np.errstate(invalid="ignore"):
        banked = seen & (away >= 0.55 * radius[:, None]) & (away <= 1.6 * radius[:, None])
    height = np.zeros(len(away))
    good = banked.sum(axis=1) >= 3
    height[good] = np.nanmedian(np.where(banked, look.rise, np.nan)[good], axis=1)
    share = banked.mean(axis=1)
    mean = np.where(banked, look.away, 0.0).sum(axis=1) / np.maximum(banked.sum(axis=1), 1)
    spread = np.sqrt(
        np.where(banked, (look.away - mean[:, None]) ** 2, 0.0).sum(axis=1) / np.maximum(banked.sum(axis=1), 1)
    )
    even = np.divide(spread, mean, out=np.ones(len(mean)), where=mean > 0)
    return _Fit(radius, banked, height, share**2 * np.sqrt(height) * (1.0 - even))


def _promising(ground: _Ground, search: CellSearch, least: float) -> tuple[np.ndarray, np.ndarray]:
    """Return places, some pixels apart, from which most of a few rays meet a bank."""
    away, count, behind = _away(ground, search)
    angle = 2.0 * np.pi * np.arange(_FEW_RAYS) / _FEW_RAYS
    margin = math.ceil(float(away[-1])) + 1
    height, width = ground.values.shape
    padded = np.full((height + 2 * margin, width + 2 * margin), np.nan, np.float32)
    padded[margin:-margin, margin:-margin] = ground.values - np.nanmean(ground.values)
    columns = np.rint(away * np.cos(angle)[:, None]).astype(np.int64)
    rows = np.rint(away * np.sin(angle)[:, None]).astype(np.int64)
    offsets = rows * padded.shape[1] + columns
    step = max(round(search.smallest_m / _PLACES_A_RADIUS / ground.gsd), 1)
    y, x = (grid.ravel() for grid in np.mgrid[step // 2 : height : step, step // 2 : width : step])
    at = (y + margin) * padded.shape[1] + x + margin
    flat = padded.ravel()
    scores = []
    for begin in range(0, len(at), _CHUNK):
        look = _stand_out(flat[at[begin : begin + _CHUNK, None, None] + offsets], away, count, behind)
        fit = _fit(look, least)
        scores.append(np.where(fit.banked.mean(axis=1) >= _FEW_SHARE * search.closed, fit.score, 0.0))
    score = np.concatenate(scores)
    some = np.flatnonzero(score > 0)
    kept = some[_apart(x[some], y[some], score[some], 0.6 * search.smallest_m / ground.gsd)]
    return x[kept].astype(float), y[kept].astype(float)


def _moved(
    ground: _Ground, x: np.ndarray, y: np.ndarray, search: CellSearch, least: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Move places to the middle of the crests that they see, and return how good they then are."""
    score = np.zeros(len(x))
    angle = 2.0 * np.pi * np.arange(_RAYS) / _RAYS
    x, y = x.copy(), y.copy()
    for begin in range(0, len(x), _CHUNK):
        part = slice(begin, begin + _CHUNK)
        for _ in range(_MOVES):
            look = _look(ground, x[part], y[part], search)
            fit = _fit(look, least)
            score[part] = fit.score
            # Opposite banks balance each other, so that an opening does not pull the middle away from it.
            pair = fit.banked & np.roll(fit.banked, _RAYS // 2, axis=1)
            total = np.maximum(pair.sum(axis=1), 1)
            x[part] += np.where(pair, look.away * np.cos(angle), 0.0).sum(axis=1) / total
            y[part] += np.where(pair, look.away * np.sin(angle), 0.0).sum(axis=1) / total
    return x, y, score


def _apart(x: np.ndarray, y: np.ndarray, score: np.ndarray, distance: float) -> list[int]:
    """Return places in the order of their scores, without those close to a better one."""
    left = np.argsort(-score, kind="stable")
    left = left[score[left] > 0]
    kept: list[int] = []
    while left.size:
        best = left[0]
        kept.append(int(best))
        left = left[np.hypot(x[left] - x[best], y[left] - y[best]) >= distance]
    return kept


def _cell(ground: _Ground, x: float, y: float, search: CellSearch, least: float, factor: int) -> Cell | None:
    look = _look(ground, np.array([x]), np.array([y]), search)
    fit = _fit(look, least)
    banked, away = fit.banked[0], look.away[0]
    radius = float(away[banked].mean()) * ground.gsd if banked.any() else 0.0
    gaps = _gaps(banked)
    if (
        banked.mean() < search.closed
        or not search.smallest_m <= radius <= search.largest_m
        or max(gaps, default=0) * 360.0 / _RAYS > search.opening_deg
        or float(away[banked].std()) * ground.gsd > search.unevenness * radius
    ):
        return None
    openings = sum(gap * 360.0 / _RAYS >= _OPENING_DEG for gap in gaps)
    inner, crest, outer = _outlines(look, banked)
    angle = 2.0 * np.pi * np.arange(_RAYS) / _RAYS
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


def _outlines(look: _Look, banked: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return for each ray how far the inner toe, the crest and the outer toe are, in pixels."""
    inner, outer = np.full(_RAYS, np.nan), np.full(_RAYS, np.nan)
    crest = np.where(banked, look.away[0], np.nan)
    reach = float(np.nanmedian(crest)) / look.step
    for ray in np.flatnonzero(banked):
        top = round(crest[ray] / look.step) - 1
        heights = look.heights[0, ray]
        inner[ray] = look.step * (top + 1 - _to_foot(heights[max(top - round(_FLANK * reach), 0) : top + 1][::-1]))
        outer[ray] = look.step * (top + 1 + _to_foot(heights[top : top + round(_FLANK * reach) + 1]))
    place = np.arange(_RAYS)
    filled = []
    for distance in (inner, crest, outer):
        known = np.flatnonzero(np.isfinite(distance))
        whole = np.interp(place, known, distance[known], period=_RAYS)
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


def _overlap(cell: Cell, other: Cell, gsd: float) -> bool:
    apart = math.hypot(cell.column - other.column, cell.row - other.row) * gsd
    return apart < 0.8 * (cell.radius_m + other.radius_m)
