"""The shift of one picture on another from a start within a pixel or two, with its error.

A Gauss-Newton search brings one picture onto the other by least squares in grey values, with a free gain and
offset (Lucas and Kanade 1981, *Proc. IJCAI*, 674-679; in the inverse form of Baker and Matthews 2004,
*Int. J. Computer Vision* 56, 221-255), in which places that changed are given no weight (Tukey's biweight).

The error is taken from the residuals themselves: they are added up by blocks of the picture, so that whatever is
correlated within a block (smoothing, relief, real change) counts as it does, and the scatter of the blocks gives
the covariance (the sandwich estimator for clusters: Liang and Zeger 1986, *Biometrika* 73, 13-22).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import Refused, message
from ..student import student

NORMAL = 1.4826
"""The standard deviation of normal values by their median absolute deviation."""
_MOST_BLOCKS, _FEWEST_BLOCKS = 6, 3
"""Blocks along each side of what is known of a picture …"""
_BLOCK_PX = 16
"""… each so large, where there is room, that neighbours share little of what errs."""
_MOST_STEPS = 12
_STEP_DONE = 5e-4
_STEP_COARSE = 2e-3
_WEIGHED_WITHIN = 0.01
_TUKEY = 4.685
_THIN = 3
_MOST_HELD_ON = 2.0
_INTERPOLATION_PX = 0.002
_LARGEST_U95_PX = 1.25
_TAPS = np.array([1.0, 4.0, 6.0, 4.0, 1.0], np.float32) / 16


@dataclass(frozen=True)
class Shift:
    """How far what a picture shows lies to the right and below of where the reference shows it, in pixels.

    ``u95_columns`` and ``u95_rows`` are the half-widths of 95 % intervals. ``correlation`` is that of the two
    pictures once they lie on each other, over the places that were used; ``used`` is their share.
    """

    columns: float
    rows: float
    u95_columns: float
    u95_rows: float
    correlation: float
    used: float


def unlike() -> Refused:
    """Return the refusal of pictures in which nothing correlates."""
    return Refused(
        message("Nothing in the two scenes correlates, so that no shift can be measured."),
        message("Choose a reference of a nearer date or season, without cloud, or a larger piece of ground."),
    )


class Search:
    """Gauss-Newton from whole pixels, over the inner part of the overlap.

    What correlates less than ``least_alike``, whatever the sign, is refused.
    """

    _EDGE = 5

    def __init__(
        self,
        one: np.ndarray,
        other: np.ndarray,
        known: np.ndarray,
        start: tuple[float, float],
        least_alike: float = 0.0,
    ) -> None:
        self._start = start
        self._least_alike = least_alike
        self._other = _smooth(other)
        inner = slice(self._EDGE, -self._EDGE)
        still = _smooth(one)
        across, down = _slope(still[inner].T, self._EDGE).T, _slope(still[:, inner], self._EDGE)
        self._still = np.ascontiguousarray(still[inner, inner])
        self._slopes = (np.ascontiguousarray(across), down)
        self._known = None if known.all() else _shrunk(known, self._EDGE).astype(np.float32)

    def settle(self, right: int, down: int) -> tuple[float, float]:
        """Return the shift to a small part of a pixel, without its error."""
        x, y, _ = self._climb(_STEP_COARSE)
        return right + x, down + y

    def result(self, right: int, down: int) -> Shift:
        """Return the shift with its error."""
        x, y, solved = self._climb(_STEP_DONE)
        error = solved.error()
        if not max(error) <= _LARGEST_U95_PX:
            raise unlike()
        return Shift(right + x, down + y, error[0], error[1], solved.correlation, solved.used)

    def _climb(self, enough: float) -> tuple[float, float, _Solved]:
        x, y = self._start
        weight, largest, misplaced = self._known, 1.0, math.inf
        for step in range(_MOST_STEPS):
            solved = _Solved(self._still, self._slopes, self._moved(x, y), weight)
            x, y = x + solved.step[0], y + solved.step[1]
            if max(abs(x), abs(y)) > 2.0:
                raise unlike()
            largest, before = float(np.abs(solved.step).max()), largest
            if step == 0 or misplaced > _WEIGHED_WITHIN:
                # Weights from a place too far off would hold on to it.
                weight, misplaced = self._weight(solved.residual), largest
                continue
            # The steps shrink by about the same factor: this is what all that follow would add up to.
            shrinking = min(largest / max(before, 1e-12), 0.9)
            if largest * shrinking / (1 - shrinking) < enough:
                break
        if self._least_alike and abs(solved.correlation) < self._least_alike:
            raise unlike()
        return x, y, solved

    def _moved(self, x: float, y: float) -> np.ndarray:
        """Return the other picture moved back by a part of a pixel, by six points along each axis."""
        edge, rows = self._EDGE, self._other
        columns = rows.shape[1]
        whole = math.floor(x)
        along = sum(
            float(tap) * rows[:, edge + whole + offset : columns - edge + whole + offset]
            for tap, offset in zip(_six_points(x - whole), range(-2, 4))
        )
        height = rows.shape[0]
        whole = math.floor(y)
        return sum(
            float(tap) * along[edge + whole + offset : height - edge + whole + offset]
            for tap, offset in zip(_six_points(y - whole), range(-2, 4))
        )

    def _weight(self, residual: np.ndarray) -> np.ndarray:
        """Give no weight to what changed, by the residuals' own spread."""
        sample = residual[::5, ::3] if self._known is None else residual[self._known > 0]
        limit = np.float32(_TUKEY * NORMAL * float(np.median(np.abs(sample))) + 1e-12)
        weight = residual / limit
        np.square(weight, out=weight)
        np.subtract(1, weight, out=weight)
        np.maximum(weight, 0, out=weight)
        np.square(weight, out=weight)
        return weight if self._known is None else weight * self._known


class _Solved:
    """One least-squares step: moved = gain * still + offset + slopes * step."""

    def __init__(
        self, still: np.ndarray, slopes: tuple[np.ndarray, np.ndarray], moved: np.ndarray, weight: np.ndarray | None
    ) -> None:
        self._terms = (*slopes, still)
        self._weight = weight
        weighted = [term if weight is None else term * weight for term in self._terms]
        normal, right = np.zeros((4, 4)), np.zeros(4)
        for row, term in enumerate(weighted):
            for column in range(row, 3):
                normal[row, column] = normal[column, row] = np.vdot(term, self._terms[column])
            normal[row, 3] = normal[3, row] = term.sum(dtype=float)
            right[row] = np.vdot(term, moved)
        normal[3, 3] = still.size if weight is None else weight.sum(dtype=float)
        right[3] = moved.sum(dtype=float) if weight is None else np.vdot(weight, moved)
        scale = np.sqrt(np.maximum(np.diag(normal), 1e-30))
        scaled = normal / np.outer(scale, scale)
        if np.linalg.cond(scaled) > 1e8:
            raise unlike()
        solution = np.linalg.solve(scaled, right / scale) / scale
        self._gain = float(solution[2])
        if self._gain == 0:
            raise unlike()
        self._normal = normal
        # slopes * step has the gain of the picture; the picture moved by +s shows still(x - s).
        self.step = -solution[:2] / self._gain
        self.used = float(normal[3, 3]) / still.size
        self.residual = still * np.float32(-self._gain)
        self.residual += moved
        self.residual -= np.float32(solution[3])
        self._moved, self._mean, self._solution = moved, right[3] / normal[3, 3], solution.astype(np.float32)

    @property
    def correlation(self) -> float:
        """Correlation of the two pictures as they lie, with the sign of the gain."""
        weight = 1.0 if self._weight is None else self._weight
        total = float((weight * (self._moved - np.float32(self._mean)) ** 2).sum(dtype=float))
        left = float((weight * self.residual**2).sum(dtype=float))
        return math.copysign(math.sqrt(min(max(1 - left / max(total, 1e-30), 0.0), 1.0)), self._gain)

    def error(self) -> tuple[float, float]:
        """Return the U95 of the step, in pixels, from how the blocks of what is known of the picture disagree.

        Raises :class:`Refused` where too few of them hold anything.
        """
        weighted = self.residual - self._solution[0] * self._terms[0] - self._solution[1] * self._terms[1]
        if self._weight is not None:
            weighted *= self._weight
        within, held = _known_blocks(weighted.shape, self._weight)
        parts = (*(term * weighted for term in self._terms), weighted)
        score = np.array([_by_blocks(part[within], held.shape)[held] for part in parts])
        inverse = np.linalg.pinv(self._normal)
        count = score.shape[1]
        if count <= 4:
            raise unlike()
        covariance = inverse @ (score @ score.T) @ inverse * count / (count - 4) * self._held_on() ** 2
        across, down = (
            math.hypot(student(count - 4) * math.sqrt(max(covariance[k, k], 0.0)) / slope, _INTERPOLATION_PX)
            for k, slope in enumerate(self._shared_slopes())
        )
        return across, down

    def _held_on(self) -> float:
        """Return how much further noise moves the fit than weights that were given beforehand would let it.

        They come from the residuals, and follow a fit that noise has moved: what holds it is the slope of the
        weighted residual, w - 4 u² (1 - u²) where w = (1 - u²)², not w (Huber and Ronchetti 2009, *Robust
        Statistics*, section 7.6).
        """
        if self._weight is None:
            return 1.0
        weight = self._weight[::_THIN, ::_THIN]
        given = float(weight.sum(dtype=float))
        slope = 5 * given - 4 * float(np.sqrt(weight).sum(dtype=float))
        return given / slope if slope > given / _MOST_HELD_ON else _MOST_HELD_ON

    def _shared_slopes(self) -> tuple[float, float]:
        """Return how steeply the fit answers to a step on each axis.

        Noise makes the reference's slopes steeper than the ground's, and the fit seem better than it is; it does not
        do so to what the slopes of both pictures share.
        """
        edge = 2
        inner = slice(edge, -edge)
        found = []
        for term, slope in zip(
            self._terms, (_slope(self._moved[inner].T, edge).T, _slope(self._moved[:, inner], edge))
        ):
            own = term[inner, inner] if self._weight is None else term[inner, inner] * self._weight[inner, inner]
            found.append(abs(float(np.vdot(own, slope))) / max(float(np.vdot(own, term[inner, inner])), 1e-30))
        return max(found[0], 1e-12), max(found[1], 1e-12)


def _known_blocks(shape: tuple[int, ...], weight: np.ndarray | None) -> tuple[tuple[slice, slice], np.ndarray]:
    """Return the part of a picture (H, W) that anything is known of, and which of its blocks hold any of that.

    Blocks in which nothing counts tell nothing: taken for blocks that agree, they would make the error seem small.
    """
    within = slice(0, shape[0]), slice(0, shape[1])
    if weight is not None:
        rows, columns = (np.flatnonzero(weight.any(axis=axis)) for axis in (1, 0))
        within = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    down, across = (
        min(max((part.stop - part.start) // _BLOCK_PX, _FEWEST_BLOCKS), _MOST_BLOCKS, part.stop - part.start)
        for part in within
    )
    if weight is None:
        return within, np.ones((down, across), bool)
    return within, _by_blocks(weight[within], (down, across)) > 0


def _by_blocks(values: np.ndarray, blocks: tuple[int, ...]) -> np.ndarray:
    """Return the sums over pieces of one size, so many down and across, without the few rows and columns left over."""
    down, across = blocks
    rows, columns = values.shape[0] // down, values.shape[1] // across
    pieces = values[: rows * down, : columns * across].reshape(down, rows, across, columns)
    return pieces.sum(axis=3).sum(axis=1).astype(float)


def _smooth(picture: np.ndarray) -> np.ndarray:
    """Smooth by a binomial of five taps along rows and columns; interpolation is then exact enough."""
    across = np.pad(picture, ((0, 0), (2, 2)), mode="edge")
    width = picture.shape[1]
    along = _TAPS[2] * across[:, 2 : 2 + width]
    along += _TAPS[1] * (across[:, 1 : 1 + width] + across[:, 3 : 3 + width])
    along += _TAPS[0] * (across[:, :width] + across[:, 4 : 4 + width])
    padded = np.pad(along, ((2, 2), (0, 0)), mode="edge")
    height = picture.shape[0]
    result = _TAPS[2] * padded[2 : 2 + height]
    result += _TAPS[1] * (padded[1 : 1 + height] + padded[3 : 3 + height])
    result += _TAPS[0] * (padded[:height] + padded[4 : 4 + height])
    return result


def _slope(picture: np.ndarray, edge: int) -> np.ndarray:
    """Return the slope down the rows by five points, without ``edge`` rows at both ends."""
    rows = picture.shape[0]
    near = picture[edge + 1 : rows - edge + 1] - picture[edge - 1 : rows - edge - 1]
    far = picture[edge + 2 : rows - edge + 2] - picture[edge - 2 : rows - edge - 2]
    return (8 * near - far) / 12


def _six_points(t: float) -> list[float]:
    """Return the weights of Lagrange's interpolation at ``t`` from values at -2 to 3."""
    places = range(-2, 4)
    return [math.prod((t - other) / (place - other) for other in places if other != place) for place in places]


def _shrunk(known: np.ndarray, edge: int) -> np.ndarray:
    """Return the inner part of what is known all around within ``edge`` pixels."""
    total = np.pad(np.cumsum(np.cumsum(known, axis=0, dtype=np.int64), axis=1), ((1, 0), (1, 0)))
    side = 2 * edge + 1
    around = total[side:, side:] - total[:-side, side:] - total[side:, :-side] + total[:-side, :-side]
    return around == side * side
