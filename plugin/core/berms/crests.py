"""Crest lines found in a raster of any size, with a threshold that comes from the raster's own noise.

The ridge answer is made strip by strip (:mod:`.ridges`), its tops are found to a fraction of a pixel (:mod:`.facets`)
and joined (:mod:`.linking`). What plain noise of the same strength would give is found by searching a field of such
noise in the same way, once for each set of widths; a line counts when its answers add up to more than the strongest
line of the noise.

Coordinates are pixels: column and row counted from the centre of the first pixel of what was searched.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Callable

import numpy as np

from ..errors import Refused, message
from .facets import CrestPoints, find_points, join_points
from .linking import Chains, drop_doubles, link_points, order_links
from .ridges import ReadRows, noise_answers, ridge_response, stream_ridges
from .widths import Light, Widths, widths_between

NOISE_FLOOR = 3.0
"""What is taken off each width's answer, in standard deviations of its noise."""
AVERAGING = 1.25
"""How far along a crest its answer is averaged to each side, in units of the broadest width."""
LEAST_PIXELS = 5
_NOISE_FIELD = 1024
_NOISE_MARGIN = 1.5
_NORMAL_MAD = 0.6745
_NOISE_LAGS = (1, 2, 3)
_NOISE_STRIPS = 8
_NOISE_ROWS = 64
_GAP_COSINE = 0.85


@dataclass(frozen=True)
class Search:
    """What crests to look for, in metres: half-widths (sigma) from ``narrowest_m`` to ``widest_m``."""

    narrowest_m: float = 1.0
    widest_m: float = 4.0


@dataclass(frozen=True)
class Choice:
    """Which of the found lines to show.

    Ends closer than ``gap_m`` that run on into each other are joined; then lines shorter than ``length_m``, with a
    ratio of chord to length below ``straightness``, or a score below ``score`` are left out.
    """

    gap_m: float = 8.0
    length_m: float = 15.0
    straightness: float = 0.0
    score: float = 0.0
    share: float = 0.1


USUAL_SEARCH = Search()
USUAL_CHOICE = Choice()


@dataclass(frozen=True)
class CrestLines:
    """Crest lines, one after the other in flat arrays: line i is ``starts[i]`` to ``starts[i + 1]``.

    ``column`` and ``row`` (N,) are pixels; ``answer`` (N,) is the ridge answer over ``noise``, that of the noise at
    the broadest width. ``evidence`` (M,) is each line's sum of answers over the strongest that noise gives by chance.
    """

    column: np.ndarray
    row: np.ndarray
    answer: np.ndarray
    starts: np.ndarray
    evidence: np.ndarray
    gsd_m: float
    noise: float

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def lengths_m(self) -> np.ndarray:
        """Length of each line (M,), in metres."""
        steps = np.hypot(np.diff(self.column), np.diff(self.row)) * self.gsd_m
        run = np.concatenate(([0.0], np.cumsum(steps)))
        return run[self.starts[1:] - 1] - run[self.starts[:-1]] if len(self) else np.zeros(0)

    @property
    def scores(self) -> np.ndarray:
        """Mean answer of each line (M,) over its noise: how plainly it stands out along its way."""
        if not len(self):
            return np.zeros(0)
        return np.add.reduceat(self.answer, self.starts[:-1]) / np.diff(self.starts)

    @property
    def straightness(self) -> np.ndarray:
        """Chord over length of each line (M,), 1 for a straight one and 0 for a ring."""
        first, last = self.starts[:-1], self.starts[1:] - 1
        chord = np.hypot(self.column[last] - self.column[first], self.row[last] - self.row[first]) * self.gsd_m
        lengths = self.lengths_m
        return np.divide(chord, lengths, out=np.ones(len(self)), where=lengths > 0)

    def line(self, number: int) -> np.ndarray:
        """Return the points (n, 2), column and row, of one line."""
        part = slice(self.starts[number], self.starts[number + 1])
        return np.stack((self.column[part], self.row[part]), axis=1)

    def pick(self, which: np.ndarray) -> CrestLines:
        """Return the lines that a mask (M,) picks."""
        sizes = np.diff(self.starts)
        points = np.repeat(which, sizes)
        return CrestLines(
            self.column[points],
            self.row[points],
            self.answer[points],
            np.concatenate(([0], np.cumsum(sizes[which]))),
            self.evidence[which],
            self.gsd_m,
            self.noise,
        )


@dataclass(frozen=True)
class PixelNoise:
    """The raster's noise: ``sigma`` of a pixel, alike within squares of ``cell_px`` pixels."""

    sigma: float
    cell_px: int


def find_crests(
    read: ReadRows,
    height: int,
    width: int,
    gsd_m: float,
    search: Search,
    quantum: float = 0.0,
    threads: int | None = None,
    progress: Callable[[float], None] | None = None,
    light: Light | None = None,
) -> CrestLines:
    """Return all lines that stand out from the noise, joined as far as they touch; see :func:`choose_lines`.

    Parameters
    ----------
    read
        Gives rows of the raster; called from top to bottom, with an overlap.
    height, width
        Size of the raster in pixels.
    gsd_m
        Side of a pixel on the ground.
    search
        The widths to look for.
    quantum
        Step between two values that the raster can tell apart, 0 for floating point.
    threads, progress
        How many strips at a time; called with the share that is done.
    light
        Where the light comes from, for the brightness of sunlit ground; see :mod:`.flanks`.

    Raises
    ------
    Refused
        Where the raster is too small or too coarse, or holds nothing but one value.
    """
    widths = widths_between(search.narrowest_m, search.widest_m, gsd_m)
    if min(height, width) < 4.0 * widths.finest:
        raise Refused(
            message("A raster of {width} x {height} pixels is too small for a crest.", width=width, height=height),
            message("Search a larger piece."),
        )
    noise = measure_noise(read, height, width, quantum)
    unit = noise_answers(noise.sigma, widths, noise.cell_px, light)
    reach = AVERAGING * widths.sigmas[-1]
    halo = math.ceil(reach) + 3
    parts: list[CrestPoints] = []
    above: np.ndarray | None = None
    above_top = pending = 0
    for top, strip in stream_ridges(read, height, width, widths, NOISE_FLOOR * unit, threads, light):
        joined, joined_top = (strip, top) if above is None else (np.concatenate((above, strip)), above_top)
        last = top + len(strip) if top + len(strip) == height else top + len(strip) - halo
        if last > pending:
            begin, end = pending - joined_top, last - joined_top
            parts.append(find_points(joined, begin, end, reach, float(unit[-1]), joined_top))
            pending = last
        above_top = max(pending - halo, joined_top)
        above = joined[above_top - joined_top :]
        if progress is not None:
            progress((top + len(strip)) / height)
    points = drop_doubles(join_points(parts, width))
    chance = strongest_by_chance(widths, light) * noise.sigma * noise.cell_px
    return _as_lines(points, link_points(points), gsd_m, float(unit[-1]), chance)


def crests_of(
    values: np.ndarray,
    gsd_m: float,
    search: Search = USUAL_SEARCH,
    quantum: float = 0.0,
    light: Light | None = None,
) -> CrestLines:
    """Return all lines that stand out from the noise in a raster (H, W) in memory; see :func:`find_crests`."""

    def read(first: int, last: int) -> np.ndarray:
        return values[first:last]

    return find_crests(read, values.shape[0], values.shape[1], gsd_m, search, quantum, light=light)


def choose_lines(found: CrestLines, choice: Choice = USUAL_CHOICE) -> CrestLines:
    """Join what is broken and leave out what is short, crooked or faint, or no stronger than noise."""
    joined = join_gaps(found, choice.gap_m)
    lengths, scores = joined.lengths_m, joined.scores
    kept = joined.evidence >= 1.0
    kept &= lengths >= choice.length_m
    kept &= scores >= max(choice.score, choice.share * _strong_score(scores[kept], lengths[kept]))
    kept &= joined.straightness >= choice.straightness
    return joined.pick(kept)


def _strong_score(scores: np.ndarray, lengths: np.ndarray) -> float:
    """Return the score that a quarter of the length of all lines exceeds; 0 without lines."""
    if scores.size == 0:
        return 0.0
    order = np.argsort(scores)[::-1]
    run = np.cumsum(lengths[order])
    return float(scores[order][np.searchsorted(run, 0.25 * run[-1])])


def measure_noise(read: ReadRows, height: int, width: int, quantum: float = 0.0) -> PixelNoise:
    """Estimate the noise of the pixels from strips spread over the raster.

    The difference of second differences in both directions is blind to slopes and to straight banks along either
    axis, and nearly so to others (Immerkaer 1996, Computer Vision and Image Understanding 64(2), 300-302); its median
    absolute value stands for the noise. Pixels farther apart that differ by more show that neighbours share their
    noise.

    Raises :class:`Refused` where no value is known or all are the same.
    """
    count = min(_NOISE_STRIPS, max(height // _NOISE_ROWS, 1))
    rows = min(_NOISE_ROWS, height)
    levels: list[list[np.ndarray]] = [[] for _ in _NOISE_LAGS]
    varied = False
    for top in np.linspace(0, height - rows, count).astype(int):
        part = np.asarray(read(int(top), int(top) + rows), dtype=np.float64)
        part = np.where(np.isfinite(part), part, np.nan)
        known = part[np.isfinite(part)]
        varied |= bool(known.size) and float(np.ptp(known)) > 0.0
        for number, lag in enumerate(_NOISE_LAGS):
            if min(part.shape) > 2 * lag:
                across = part[:, 2 * lag :] - 2.0 * part[:, lag:-lag] + part[:, : -2 * lag]
                both = across[2 * lag :] - 2.0 * across[lag:-lag] + across[: -2 * lag]
                levels[number].append(np.abs(both[np.isfinite(both)]))
    if not varied:
        raise Refused(
            message("There is nothing to see here: every value is the same, or none is known."),
            message("Search another place, or another scene."),
        )
    found = [float(np.median(np.concatenate(part))) / (6.0 * _NORMAL_MAD) for part in levels if sum(map(len, part))]
    cell = 0
    while cell + 1 < len(found) and found[cell + 1] > 1.2 * found[cell]:
        cell += 1
    sigma = max(found[cell] if found else 0.0, quantum / math.sqrt(12.0))
    return PixelNoise(sigma, cell + 1)


@lru_cache(maxsize=32)
def strongest_by_chance(widths: Widths, light: Light | None = None) -> float:
    """Return one and a half times the largest sum of answers along a line in a megapixel of white unit noise."""
    field = np.random.default_rng(20200401).standard_normal((_NOISE_FIELD, _NOISE_FIELD)).astype(np.float32)
    unit = noise_answers(1.0, widths, light=light)
    reach = AVERAGING * widths.sigmas[-1]
    answer = ridge_response(field, widths, NOISE_FLOOR * unit, light=light)
    points = drop_doubles(find_points(answer, 0, _NOISE_FIELD, reach, float(unit[-1])))
    chains = link_points(points)
    if not len(points):
        return _NOISE_MARGIN * float(unit[-1])
    return _NOISE_MARGIN * float(np.add.reduceat(points.answer[chains.order], chains.starts[:-1]).max())


def join_gaps(lines: CrestLines, gap_m: float) -> CrestLines:
    """Join ends that lie within ``gap_m`` and run on into each other, each with the one that suits it best."""
    count = len(lines)
    if count < 2 or gap_m <= 0:
        return lines
    first, last = lines.starts[:-1], lines.starts[1:] - 1
    ends = np.stack((first, last), axis=1).ravel()
    x, y = lines.column[ends], lines.row[ends]
    out_x, out_y = _outward(lines, ends)
    pairs_a, pairs_b = _near_pairs(x, y, gap_m / lines.gsd_m)
    apart = pairs_a // 2 != pairs_b // 2
    pairs_a, pairs_b = pairs_a[apart], pairs_b[apart]
    step_x, step_y = x[pairs_b] - x[pairs_a], y[pairs_b] - y[pairs_a]
    gap = np.hypot(step_x, step_y)
    # Where two ends nearly touch, the way between them has no direction of its own.
    bridge = np.maximum(gap, 2.0)
    ahead = (step_x * out_x[pairs_a] + step_y * out_y[pairs_a]) / bridge
    back = -(step_x * out_x[pairs_b] + step_y * out_y[pairs_b]) / bridge
    turn = -(out_x[pairs_a] * out_x[pairs_b] + out_y[pairs_a] * out_y[pairs_b])
    fits = (turn >= _GAP_COSINE) & ((gap < 2.0) | ((ahead >= _GAP_COSINE) & (back >= _GAP_COSINE)))
    pairs_a, pairs_b = pairs_a[fits], pairs_b[fits]
    cost = gap[fits] + gap_m / lines.gsd_m * (1.0 - turn[fits])
    link = np.full(2 * count, -1, np.int64)
    for number in np.lexsort((pairs_b, pairs_a, cost)):
        a, b = pairs_a[number], pairs_b[number]
        if link[a] < 0 and link[b] < 0:
            link[a], link[b] = b, a
    return _concatenated(lines, order_links(link), link)


def _outward(lines: CrestLines, ends: np.ndarray, over: int = 8) -> tuple[np.ndarray, np.ndarray]:
    """Return the unit vectors that point out of the lines at their ends."""
    sizes = np.repeat(np.diff(lines.starts), 2)
    inward = np.where(np.arange(len(ends)) % 2 == 0, 1, -1) * np.minimum(over, sizes - 1)
    dx = lines.column[ends] - lines.column[ends + inward]
    dy = lines.row[ends] - lines.row[ends + inward]
    length = np.maximum(np.hypot(dx, dy), 1e-12)
    return dx / length, dy / length


def _near_pairs(x: np.ndarray, y: np.ndarray, reach: float) -> tuple[np.ndarray, np.ndarray]:
    """Return all pairs (a < b) of places within ``reach``, by squares of that size."""
    column = np.floor((x - x.min()) / reach).astype(np.int64) + 1
    row = np.floor((y - y.min()) / reach).astype(np.int64) + 1
    wide = int(column.max()) + 2
    key = row * wide + column
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    firsts, seconds = [], []
    for step in (-wide - 1, -wide, -wide + 1, -1, 0, 1, wide - 1, wide, wide + 1):
        begin = np.searchsorted(ordered, key + step, side="left")
        count = np.searchsorted(ordered, key + step, side="right") - begin
        source = np.repeat(np.arange(len(key)), count)
        within = np.arange(len(source)) - np.repeat(np.cumsum(count) - count, count)
        target = order[np.repeat(begin, count) + within]
        kept = (source < target) & (np.hypot(x[source] - x[target], y[source] - y[target]) <= reach)
        firsts.append(source[kept])
        seconds.append(target[kept])
    return np.concatenate(firsts), np.concatenate(seconds)


def _concatenated(lines: CrestLines, chains: Chains, link: np.ndarray) -> CrestLines:
    """Return lines made of chains of lines, each part turned the way it is walked."""
    points, starts, evidence = [], [0], []
    for number in range(len(chains.starts) - 1):
        members = chains.order[chains.starts[number] : chains.starts[number + 1]]
        came_from = -1
        total = 0.0
        for position, member in enumerate(members):
            if position:
                forward = link[2 * member] // 2 == came_from and link[2 * member] >= 0
            else:
                follower = members[1] if len(members) > 1 else -1
                forward = follower < 0 or (link[2 * member + 1] >= 0 and link[2 * member + 1] // 2 == follower)
            part = np.arange(lines.starts[member], lines.starts[member + 1])
            points.append(part if forward else part[::-1])
            came_from = member
            total += float(lines.evidence[member])
        starts.append(starts[-1] + sum(int(lines.starts[m + 1] - lines.starts[m]) for m in members))
        evidence.append(total)
    index = np.concatenate(points)
    return CrestLines(
        lines.column[index],
        lines.row[index],
        lines.answer[index],
        np.array(starts),
        np.array(evidence),
        lines.gsd_m,
        lines.noise,
    )


def _as_lines(points: CrestPoints, chains: Chains, gsd: float, noise: float, chance: float) -> CrestLines:
    order, starts = chains.order, chains.starts
    if len(order) == 0:
        empty = np.zeros(0)
        return CrestLines(empty, empty, empty, np.zeros(1, np.int64), empty, gsd, noise)
    sums = np.add.reduceat(points.answer[order], starts[:-1])
    evidence = sums / chance if chance > 0 else np.full(len(sums), np.inf)
    scale = noise if noise > 0 else 1.0
    lines = CrestLines(
        points.column[order], points.row[order], points.answer[order] / scale, starts, evidence, gsd, noise
    )
    return lines.pick(np.diff(starts) >= LEAST_PIXELS)
