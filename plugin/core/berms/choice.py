"""Which of the crest lines that were found to show: broken ones joined, what is short, crooked or faint left out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .crest_lines import CrestLines, join_parts

_GAP_COSINE = 0.85


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


USUAL_CHOICE = Choice()


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
    return join_parts(lines, link)[0]


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
