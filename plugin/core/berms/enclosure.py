"""Places that a bank encloses: what rays see from them, and how well that agrees with a cell."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .facets import value_between
from .squares import Squares

RAY_STEP = 0.2
"""Samples along a ray lie so far apart, in the least radius."""
RAYS = 32
"""Rays that go out from a place, the first along the row and on towards the rows below."""
_FEW_RAYS = 16
_PLACES_A_RADIUS = 2.5
_FEW_SHARE = 0.8
_MOVES = 6
_BEHIND = 1.4
FARTHEST = 1.5
"""Rays go out so many times the greatest radius for a crest."""
_CHUNK = 500
_BAND = 4_000
"""Places that are looked from together: so few that their samples stay near the processor."""


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
class Ground:
    """Elevation on square pixels of ``gsd`` metres."""

    values: np.ndarray
    gsd: float


@dataclass(frozen=True)
class Look:
    """What rays from places see, as (places, rays): how high the bank stands over both sides, and how far it is in
    pixels.

    ``heights`` (places, rays, radii) are the ground along the rays, a sample every ``step`` pixels, the first one
    step out.
    """

    rise: np.ndarray
    away: np.ndarray
    heights: np.ndarray
    step: float


@dataclass(frozen=True)
class Fit:
    """How well rays from places (n,) agree with a cell: median radius in pixels, banked rays, height, score."""

    radius: np.ndarray
    banked: np.ndarray
    height: np.ndarray
    score: np.ndarray


def promising_places(ground: Ground, search: CellSearch, least: float) -> tuple[np.ndarray, np.ndarray]:
    """Return places, some pixels apart, from which most of a few rays meet a bank."""
    away, count, behind = _away(ground, search)
    angle = 2.0 * np.pi * np.arange(_FEW_RAYS) / _FEW_RAYS
    columns = np.rint(away * np.cos(angle)[:, None]).astype(np.int64)
    rows = np.rint(away * np.sin(angle)[:, None]).astype(np.int64)
    margin = math.ceil(float(away[-1])) + 1
    height, width = ground.values.shape
    padded = np.full((height + 2 * margin, width + 2 * margin), np.nan, np.float32)
    padded[margin:-margin, margin:-margin] = ground.values - np.nanmean(ground.values)
    step = max(round(search.smallest_m / _PLACES_A_RADIUS / ground.gsd), 1)
    lattice = _Lattice(padded, margin, step, step // 2)
    banks = lattice.count_banks(rows, columns, count, behind, least)
    # Only where enough rays meet a bank does it matter how far it is.
    y, x = (step * place + step // 2 for place in np.nonzero(banks >= _FEW_SHARE * search.closed * _FEW_RAYS))
    at = (y + margin) * padded.shape[1] + x + margin
    offsets = rows * padded.shape[1] + columns
    score = np.zeros(len(at))
    for begin in range(0, len(at), _CHUNK):
        part = slice(begin, begin + _CHUNK)
        look = _stand_out(padded.ravel()[at[part, None, None] + offsets], away, count, behind)
        fit = fit_banks(look, least)
        score[part] = np.where(fit.banked.mean(axis=1) >= _FEW_SHARE * search.closed, fit.score, 0.0)
    kept = places_apart(x, y, score, 0.6 * search.smallest_m / ground.gsd)
    return x[kept].astype(float), y[kept].astype(float)


@dataclass(frozen=True)
class _Lattice:
    """Places ``step`` pixels apart on elevation, the first one at ``first``, with a ``margin`` of NaN around."""

    padded: np.ndarray
    margin: int
    step: int
    first: int

    def count_banks(self, rows: np.ndarray, columns: np.ndarray, count: int, behind: int, least: float) -> np.ndarray:
        """Return for each place (rows, columns of the lattice) how many rays meet a bank of ``least`` metres.

        ``rows`` and ``columns`` (rays, radii) are the samples' steps from a place; the rest as in :func:`_stand_out`.
        All places look at one sample together, which is a part of the raster and needs no list of places.
        """
        height, width = (size - 2 * self.margin for size in self.padded.shape)
        high, wide = (len(range(self.first, size, self.step)) for size in (height, width))
        known = np.isfinite(self.padded)
        lows, highs = (np.where(known, self.padded, np.float32(missing)) for missing in (np.inf, -np.inf))
        found = np.zeros((high, wide), np.int8)
        band = max(_BAND // max(wide, 1), 1)
        for top in range(0, high, band):
            bottom = min(top + band, high)
            for ray_rows, ray_columns in zip(rows, columns):
                parts = [self._part(top, bottom, wide, dy, dx) for dy, dx in zip(ray_rows, ray_columns)]
                low = np.stack([lows[part] for part in parts])
                here = np.stack([highs[part] for part in parts[:count]])
                ground = _lowest_of(low[1:], behind)[:count]
                for sample in range(count):
                    if sample:
                        np.minimum(low[sample - 1], low[sample], out=low[sample])
                    np.maximum(ground[sample], low[sample], out=ground[sample])
                here -= ground
                found[top:bottom] += here.max(axis=0) >= least
        return found

    def _part(self, top: int, bottom: int, wide: int, dy: int, dx: int) -> tuple[slice, slice]:
        """Return where the places of a few rows of the lattice see so many pixels on."""
        row, column = self.margin + self.first + dy, self.margin + self.first + dx
        return (
            slice(row + top * self.step, row + (bottom - 1) * self.step + 1, self.step),
            slice(column, column + (wide - 1) * self.step + 1, self.step),
        )


def _lowest_of(values: np.ndarray, count: int) -> np.ndarray:
    """Return the least of each ``count`` values that follow each other along the first axis, a new array."""
    lowest, width = values, 1
    while 2 * width <= count:
        lowest = np.minimum(lowest[:-width], lowest[width:])
        width *= 2
    left = count - width
    return np.minimum(lowest[: len(lowest) - left], lowest[left:])


def moved_to_middle(
    ground: Ground, x: np.ndarray, y: np.ndarray, search: CellSearch, least: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Move places to the middle of the crests that they see, and return how good they then are."""
    score = np.zeros(len(x))
    angle = 2.0 * np.pi * np.arange(RAYS) / RAYS
    x, y = x.copy(), y.copy()
    for begin in range(0, len(x), _CHUNK):
        part = slice(begin, begin + _CHUNK)
        for _ in range(_MOVES):
            look = look_around(ground, x[part], y[part], search)
            fit = fit_banks(look, least)
            score[part] = fit.score
            # Opposite banks balance each other, so that an opening does not pull the middle away from it.
            pair = fit.banked & np.roll(fit.banked, RAYS // 2, axis=1)
            total = np.maximum(pair.sum(axis=1), 1)
            x[part] += np.where(pair, look.away * np.cos(angle), 0.0).sum(axis=1) / total
            y[part] += np.where(pair, look.away * np.sin(angle), 0.0).sum(axis=1) / total
    return x, y, score


def places_apart(x: np.ndarray, y: np.ndarray, score: np.ndarray, distance: float) -> list[int]:
    """Return places in the order of their scores, without those close to a better one."""
    order = np.argsort(-score, kind="stable")
    kept: list[int] = []
    near: Squares[tuple[float, float]] = Squares(distance)
    for number in order[score[order] > 0].tolist():
        place = float(x[number]), float(y[number])
        if all(math.dist(place, other) >= distance for other in near.near(*place, distance)):
            kept.append(number)
            near.add(*place, place)
    return kept


def look_around(ground: Ground, x: np.ndarray, y: np.ndarray, search: CellSearch) -> Look:
    """Follow rays from places (n,), in columns and rows, outward until behind the farthest crest."""
    angle = 2.0 * np.pi * np.arange(RAYS) / RAYS
    away, count, behind = _away(ground, search)
    column = x[:, None, None] + away * np.cos(angle)[:, None]
    row = y[:, None, None] + away * np.sin(angle)[:, None]
    heights = value_between(ground.values, column, row)
    height, width = ground.values.shape
    heights[(column < 0) | (column > width - 1) | (row < 0) | (row > height - 1)] = np.nan
    return _stand_out(heights, away, count, behind)


def fit_banks(look: Look, least: float) -> Fit:
    """Return how well what rays see agrees with a cell whose bank is ``least`` metres high at least."""
    seen = look.rise >= least
    away = np.where(seen, look.away, np.nan)
    count = seen.sum(axis=1)
    radius = np.full(len(away), np.nan)
    some = count >= 0.4 * seen.shape[1]
    radius[some] = _medians(away[some])
    with np.errstate(invalid="ignore"):
        banked = seen & (away >= 0.55 * radius[:, None]) & (away <= 1.6 * radius[:, None])
    height = np.zeros(len(away))
    good = banked.sum(axis=1) >= 3
    height[good] = _medians(np.where(banked, look.rise, np.nan)[good])
    share = banked.mean(axis=1)
    mean = np.where(banked, look.away, 0.0).sum(axis=1) / np.maximum(banked.sum(axis=1), 1)
    spread = np.sqrt(
        np.where(banked, (look.away - mean[:, None]) ** 2, 0.0).sum(axis=1) / np.maximum(banked.sum(axis=1), 1)
    )
    even = np.divide(spread, mean, out=np.ones(len(mean)), where=mean > 0)
    return Fit(radius, banked, height, share**2 * np.sqrt(height) * (1.0 - even))


def _medians(values: np.ndarray) -> np.ndarray:
    """Return the median of what is known in each row (n, m); each row holds something."""
    ordered = np.sort(values, axis=1)
    count = np.isfinite(values).sum(axis=1)
    row = np.arange(len(values))
    return np.asarray(0.5 * (ordered[row, (count - 1) // 2] + ordered[row, count // 2]))


def _away(ground: Ground, search: CellSearch) -> tuple[np.ndarray, int, int]:
    """Return the radii of samples in pixels, how many of them may be a crest, and how many lie behind each."""
    step = max(1.0, RAY_STEP * search.smallest_m / ground.gsd)
    behind = max(round(_BEHIND * search.smallest_m / ground.gsd / step), 1)
    count = math.ceil(FARTHEST * search.largest_m / ground.gsd / step)
    return step * np.arange(1, count + behind + 1), count, behind


def _stand_out(heights: np.ndarray, away: np.ndarray, count: int, behind: int) -> Look:
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
    return Look(np.maximum(rise, 0.0), away[best], heights, float(away[0]))
