"""Points on the tops of ridges, to a fraction of a pixel.

Around every pixel the ridge answer is taken as a quadratic surface (the facet model of Haralick 1984, IEEE PAMI
6(1)); the pixel holds a point of a crest where that surface, followed across its strongest bend, has its top within
the pixel (Steger 1998, IEEE PAMI 20(2), 113-125). The answer is then averaged along the crest, before and after the
point, which tells a bank from a wrinkle of the noise and places it better.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

_WITHIN = 0.55
_STEP_PX = 2.0
_FARTHEST_SHIFT = 1.5
_RAW_SHARE = 0.5
_CHUNK = 65536


@dataclass(frozen=True)
class CrestPoints:
    """Points of crests, ordered by pixel.

    ``pixel`` (N,) is ``row * width + column`` of the pixel that holds each; ``column`` and ``row`` (N,) its place
    counted from the centre of the first pixel; ``along_x`` and ``along_y`` (N,) the unit vector along the crest, of
    either sense; ``answer`` (N,) the ridge answer averaged along the crest.
    """

    pixel: np.ndarray
    column: np.ndarray
    row: np.ndarray
    along_x: np.ndarray
    along_y: np.ndarray
    answer: np.ndarray
    width: int

    def __len__(self) -> int:
        return len(self.pixel)

    def take(self, which: np.ndarray) -> CrestPoints:
        """Return the points that a mask or an index picks; an index must keep the order."""
        return CrestPoints(
            self.pixel[which],
            self.column[which],
            self.row[which],
            self.along_x[which],
            self.along_y[which],
            self.answer[which],
            self.width,
        )


def join_points(parts: list[CrestPoints], width: int) -> CrestPoints:
    """Return the points of several strips of one raster, given from top to bottom."""
    if not parts:
        empty = np.zeros(0)
        return CrestPoints(np.zeros(0, np.int64), empty, empty, empty, empty, empty, width)
    return CrestPoints(
        np.concatenate([part.pixel for part in parts]),
        np.concatenate([part.column for part in parts]),
        np.concatenate([part.row for part in parts]),
        np.concatenate([part.along_x for part in parts]),
        np.concatenate([part.along_y for part in parts]),
        np.concatenate([part.answer for part in parts]),
        width,
    )


def find_points(
    answer: np.ndarray, first_row: int, last_row: int, reach_px: float, least: float, top_row: int = 0
) -> CrestPoints:
    """Return the crest points in rows ``[first_row, last_row)`` of a ridge answer (H, W), 0 where no ridge is.

    The rows outside serve for averaging over ``reach_px`` before and after each point; points whose averaged answer
    is below ``least`` are left out. ``top_row`` is the row of the raster that row 0 of ``answer`` is.
    """
    height, width = answer.shape
    flat = answer.ravel()
    begin, end = max(first_row, 1), min(last_row, height - 1)
    parts = []
    if width >= 3 and end > begin:
        candidates = np.flatnonzero(flat[begin * width : end * width] > _RAW_SHARE * least) + begin * width
        inner = (candidates % width > 0) & (candidates % width < width - 1)
        candidates = candidates[inner]
        for start in range(0, len(candidates), _CHUNK):
            parts.append(_tops(answer, candidates[start : start + _CHUNK], reach_px, least, top_row))
    return join_points(parts, width)


def _tops(answer: np.ndarray, at: np.ndarray, reach: float, least: float, top_row: int) -> CrestPoints:
    width = answer.shape[1]
    flat = answer.ravel()
    n = [[flat[at + dy * width + dx] for dx in (-1, 0, 1)] for dy in (-1, 0, 1)]
    centre = n[1][1]
    # A top is no lower than both neighbours in one of four directions at least; most pixels fall here already.
    may = (
        ((centre >= n[1][0]) & (centre >= n[1][2]))
        | ((centre >= n[0][1]) & (centre >= n[2][1]))
        | ((centre >= n[0][0]) & (centre >= n[2][2]))
        | ((centre >= n[0][2]) & (centre >= n[2][0]))
    )
    at = at[may]
    n = [[part[may].astype(np.float64) for part in line] for line in n]
    shift, across_x, across_y = _facet(n)
    step_x, step_y = shift * across_x, shift * across_y
    held = (np.abs(step_x) <= _WITHIN) & (np.abs(step_y) <= _WITHIN)
    at, across_x, across_y = at[held], across_x[held], across_y[held]
    column = at % width + step_x[held]
    row = at // width + step_y[held]
    mean, shift = _averaged(answer, column, row, across_x, across_y, reach)
    kept = mean >= least
    column, row = column + shift * across_x, row + shift * across_y
    return CrestPoints(
        pixel=at[kept] + top_row * width,
        column=column[kept],
        row=row[kept] + top_row,
        along_x=-across_y[kept],
        along_y=across_x[kept],
        answer=mean[kept],
        width=width,
    )


def _facet(n: list[list[np.ndarray]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return for 3 x 3 values how far the top lies along the strongest bend, and that bend's unit vector."""
    left, right = n[0][0] + n[1][0] + n[2][0], n[0][2] + n[1][2] + n[2][2]
    above, below = n[0][0] + n[0][1] + n[0][2], n[2][0] + n[2][1] + n[2][2]
    middle_column, middle_row = n[0][1] + n[1][1] + n[2][1], n[1][0] + n[1][1] + n[1][2]
    gx, gy = (right - left) / 6.0, (below - above) / 6.0
    hxx, hyy = (left + right - 2.0 * middle_column) / 3.0, (above + below - 2.0 * middle_row) / 3.0
    hxy = (n[0][0] + n[2][2] - n[0][2] - n[2][0]) / 4.0
    half = 0.5 * (hxx - hyy)
    spread = np.hypot(half, hxy)
    bend = 0.5 * (hxx + hyy) - spread
    angle = 0.5 * np.arctan2(-hxy, -half)
    across_x, across_y = np.cos(angle), np.sin(angle)
    down = bend < 0
    shift = np.full(bend.shape, np.inf)
    np.divide(-(gx * across_x + gy * across_y), bend, out=shift, where=down)
    shift[~np.isfinite(shift)] = 9.0
    return shift, across_x, across_y


def _averaged(
    answer: np.ndarray, column: np.ndarray, row: np.ndarray, across_x: np.ndarray, across_y: np.ndarray, reach: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return the mean answer along the crest through each point, and how far across its top lies."""
    count = max(round(reach / _STEP_PX), 0)
    offsets = np.arange(-count, count + 1) * (reach / count if count else 0.0)
    levels = []
    for side in (-1.0, 0.0, 1.0):
        total = np.zeros(len(column))
        for offset in offsets:
            x = column + side * across_x - offset * across_y
            y = row + side * across_y + offset * across_x
            total += value_between(answer, x, y)
        levels.append(total / len(offsets))
    before, here, after = levels
    bend = before - 2.0 * here + after
    shift = np.zeros(len(column))
    np.divide(0.5 * (before - after), bend, out=shift, where=bend < 0)
    return here, np.clip(shift, -_FARTHEST_SHIFT, _FARTHEST_SHIFT)


def value_between(answer: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return values between pixels, by the four around each place; beyond the edge the edge's."""
    height, width = answer.shape
    x, y = np.clip(x, 0.0, width - 1.001), np.clip(y, 0.0, height - 1.001)
    left, top = x.astype(np.int64), y.astype(np.int64)
    u, v = x - left, y - top
    at = top * width + left
    flat = answer.ravel()
    upper = flat[at] * (1.0 - u) + flat[at + 1] * u
    lower = flat[at + width] * (1.0 - u) + flat[at + width + 1] * u
    return upper * (1.0 - v) + lower * v
