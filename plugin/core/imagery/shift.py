"""By how much one picture is shifted against another of the same grid, to a small part of a pixel.

Phase correlation (Kuglin and Hines 1975, *Proc. IEEE Conf. Cybernetics and Society*, 163-165) finds the whole
pixels. From there a Gauss-Newton search brings one picture onto the other by least squares in grey values, with a
free gain and offset (Lucas and Kanade 1981, *Proc. IJCAI*, 674-679; in the inverse form of Baker and Matthews
2004, *Int. J. Computer Vision* 56, 221-255), in which places that changed are given no weight (Tukey's biweight).

The error is taken from the residuals themselves: they are added up by blocks of the picture, so that whatever is
correlated within a block (smoothing, relief, real change) counts as it does, and the scatter of the blocks gives
the covariance (the sandwich estimator for clusters: Liang and Zeger 1986, *Biometrika* 73, 13-22).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import Refused, message

SMALLEST = 32
"""Pictures must share so many pixels a side."""
_BLOCKS = 8
_MOST_STEPS = 12
_STEP_DONE = 5e-4
_STEP_COARSE = 2e-3
_WEIGHED_WITHIN = 0.01
_HALVED_FROM = 512
_TUKEY = 4.685
_NORMAL = 1.4826
_FALSE_PEAK = 1e-3
_INTERPOLATION_PX = 0.002
_LARGEST_U95_PX = 1.0
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


def measure_shift(reference: np.ndarray, picture: np.ndarray, most: float | None = None) -> Shift:
    """Measure the shift of a picture against a reference.

    Parameters
    ----------
    reference, picture
        Grey values on one grid, shape (rows, columns), NaN where nothing is known.
    most
        Largest shift to look for, in pixels, along rows and columns; a quarter of the shorter side where it is
        left out.

    Raises
    ------
    Refused
        When the two share too little, when nothing in them correlates, or when what correlates does not fix the
        shift to a pixel.
    """
    one, known = _prepared(reference)
    other, other_known = _prepared(picture)
    if most is None:
        most = min(one.shape) / 4
    if min(one.shape) < SMALLEST or min(known.mean(), other_known.mean()) * one.size < SMALLEST**2:
        raise Refused(
            message("The two scenes share less than {side} x {side} pixels.", side=SMALLEST),
            message("Choose a reference that covers the same ground, or a larger piece of it."),
        )
    start = _approach(one, other, known, other_known, most)
    search, right, down = _search_from(one, other, known, other_known, *start)
    return search.result(right, down)


def _approach(
    one: np.ndarray, other: np.ndarray, known: np.ndarray, other_known: np.ndarray, most: float
) -> tuple[float, float]:
    """Return the shift to about a tenth of a pixel or, in small pictures, to the pixel; by halves first."""
    if min(one.shape) < _HALVED_FROM:
        return _whole_pixels(one, other, most)
    try:
        half = (_halved(one), _halved(other), _halved(known) == 1, _halved(other_known) == 1)
        search, right, down = _search_from(*half, *_approach(*half, most / 2))
        x, y = search.settle(right, down)
    except Refused:
        # What correlates may be too fine to be left in the halves.
        return _whole_pixels(one, other, most)
    return 2 * x, 2 * y


def _halved(picture: np.ndarray) -> np.ndarray:
    """Return the means of two by two pixels."""
    rows, columns = picture.shape[0] // 2 * 2, picture.shape[1] // 2 * 2
    across = np.add(picture[:rows, 0:columns:2], picture[:rows, 1:columns:2], dtype=np.float32)
    return (across[0::2] + across[1::2]) / 4


def _search_from(
    one: np.ndarray, other: np.ndarray, known: np.ndarray, other_known: np.ndarray, right: float, down: float
) -> tuple[_Search, int, int]:
    """Lay the pictures on each other to the nearest pixel; the rest of the shift is where the search starts."""
    whole_right, whole_down = round(right), round(down)
    near, far = _overlapping(one.shape, whole_down, whole_right)
    if min(one[near].shape) < SMALLEST:
        raise _unlike()
    start = (right - whole_right, down - whole_down)
    return _Search(one[near], other[far], known[near] & other_known[far], start), whole_right, whole_down


def _prepared(picture: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return grey values around zero, with zero where nothing is known, and where something is."""
    known = np.isfinite(picture)
    if not known.any():
        return np.zeros(picture.shape, np.float32), known
    if known.all():
        values = picture.astype(np.float32)
        values -= values.mean()
        return values, known
    return np.where(known, picture - picture[known].mean(), 0.0).astype(np.float32), known


def _whole_pixels(one: np.ndarray, other: np.ndarray, most: float) -> tuple[int, int]:
    """Return the shift (columns, rows) at the largest peak of the phase correlation."""
    rows, columns = one.shape
    window = (np.hanning(rows)[:, None] * np.hanning(columns)[None]).astype(np.float32)
    cross = np.conj(np.fft.rfft2(one * window))
    cross *= np.fft.rfft2(other * window)
    size = np.abs(cross)
    cross /= np.maximum(size, 1e-6 * size.mean() + 1e-30)
    surface = np.fft.irfft2(cross, one.shape)
    within_rows = np.abs(np.fft.fftfreq(rows, 1 / rows)) <= most
    within_columns = np.abs(np.fft.fftfreq(columns, 1 / columns)) <= most
    # A picture whose values run the other way, as water does in infrared, has its peak below zero.
    height = np.abs(surface[np.ix_(within_rows, within_columns)])
    at_row, at_column = np.unravel_index(int(np.argmax(height)), height.shape)
    noise = _NORMAL * float(np.median(np.abs(surface[::7, ::5])))
    # The largest of so many normal values exceeds this once in a thousand pairs of pictures.
    if height[at_row, at_column] <= noise * math.sqrt(2 * math.log(height.size / _FALSE_PEAK)):
        raise _unlike()
    row = int(np.flatnonzero(within_rows)[at_row])
    column = int(np.flatnonzero(within_columns)[at_column])
    return column - columns * (2 * column > columns), row - rows * (2 * row > rows)


def _overlapping(shape: tuple[int, ...], down: int, right: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Return where the pictures lie on each other once the other one is moved back by whole pixels."""
    rows, columns = shape
    near = (slice(max(-down, 0), rows - max(down, 0)), slice(max(-right, 0), columns - max(right, 0)))
    far = (slice(max(down, 0), rows - max(-down, 0)), slice(max(right, 0), columns - max(-right, 0)))
    return near, far


def _unlike() -> Refused:
    return Refused(
        message("Nothing in the two scenes correlates, so that no shift can be measured."),
        message("Choose a reference of a nearer date or season, without cloud, or a larger piece of ground."),
    )


class _Search:
    """Gauss-Newton from whole pixels, over the inner part of the overlap."""

    _EDGE = 5

    def __init__(self, one: np.ndarray, other: np.ndarray, known: np.ndarray, start: tuple[float, float]) -> None:
        self._start = start
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
        error = solved.error(_BLOCKS)
        if not max(error) <= _LARGEST_U95_PX:
            raise _unlike()
        return Shift(right + x, down + y, error[0], error[1], solved.correlation, solved.used)

    def _climb(self, enough: float) -> tuple[float, float, _Solved]:
        x, y = self._start
        weight, largest, misplaced = self._known, 1.0, math.inf
        for step in range(_MOST_STEPS):
            solved = _Solved(self._still, self._slopes, self._moved(x, y), weight)
            x, y = x + solved.step[0], y + solved.step[1]
            if max(abs(x), abs(y)) > 2.0:
                raise _unlike()
            largest, before = float(np.abs(solved.step).max()), largest
            if step == 0 or misplaced > _WEIGHED_WITHIN:
                # Weights from a place too far off would hold on to it.
                weight, misplaced = self._weight(solved.residual), largest
                continue
            # The steps shrink by about the same factor: this is what all that follow would add up to.
            shrinking = min(largest / max(before, 1e-12), 0.9)
            if largest * shrinking / (1 - shrinking) < enough:
                break
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
        limit = np.float32(_TUKEY * _NORMAL * float(np.median(np.abs(sample))) + 1e-12)
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
            raise _unlike()
        solution = np.linalg.solve(scaled, right / scale) / scale
        self._gain = float(solution[2])
        if self._gain == 0:
            raise _unlike()
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

    def error(self, blocks: int) -> tuple[float, float]:
        """Return the U95 of the step, in pixels, from how the blocks of the picture disagree."""
        weighted = self.residual - self._solution[0] * self._terms[0] - self._solution[1] * self._terms[1]
        if self._weight is not None:
            weighted *= self._weight
        scores = [_by_blocks(term * weighted, blocks) for term in self._terms]
        scores.append(_by_blocks(weighted, blocks))
        score = np.array(scores)
        inverse = np.linalg.pinv(self._normal)
        count = score.shape[1]
        covariance = inverse @ (score @ score.T) @ inverse * count / (count - 4)
        across, down = (
            math.hypot(_student95(count - 4) * math.sqrt(max(covariance[k, k], 0.0)) / slope, _INTERPOLATION_PX)
            for k, slope in enumerate(self._shared_slopes())
        )
        return across, down

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


def _by_blocks(values: np.ndarray, blocks: int) -> np.ndarray:
    """Return the sums over ``blocks`` x ``blocks`` pieces of one size, without the few rows and columns left over."""
    rows, columns = values.shape[0] // blocks, values.shape[1] // blocks
    pieces = values[: rows * blocks, : columns * blocks].reshape(blocks, rows, blocks, columns)
    return pieces.sum(axis=3).sum(axis=1).ravel().astype(float)


def _student95(freedom: int) -> float:
    """Return Student's t at 97.5 % (Abramowitz and Stegun 26.7.5), good to 0.1 % from 5 degrees of freedom."""
    z = 1.959964
    first = (z**3 + z) / (4 * freedom)
    second = (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)
    return z + first + second + third


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
