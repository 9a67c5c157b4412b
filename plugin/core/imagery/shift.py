"""By how much one picture is shifted against another of the same grid, to a small part of a pixel.

Phase correlation (Kuglin and Hines 1975, *Proc. IEEE Conf. Cybernetics and Society*, 163-165) finds the whole
pixels; from there :mod:`~.shift_search` brings one picture onto the other, and says how well it is known where.
"""

from __future__ import annotations

import math
from typing import Callable, Iterable, Iterator, Tuple, TypeVar

import numpy as np

from ..errors import Refused, message
from .shift_search import NORMAL, Search, Shift, unlike

SMALLEST = 32
"""Pictures must share so many pixels a side."""
_HALVED_FROM = 512
_FALSE_PEAK = 1e-3
_MOST_PEAKS = 4
_PEAK_HALF_WIDTH = 2
_ALIKE = math.sqrt(0.5)
"""The correlation from which one picture tells more than half of the other's variance."""

_Pictures = Tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]
"""The reference and the picture, and where each is known."""
_Found = TypeVar("_Found")


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
    return _first_held((one, other, known, other_known), most, Search.result)


def _first_held(pictures: _Pictures, most: float, ask: Callable[[Search, int, int], _Found]) -> _Found:
    """Return what ``ask`` makes of the first start that the search holds: rows of like roofs raise false peaks."""
    least_alike = 0.0
    for right, down in _starts(pictures, most):
        try:
            return ask(*_search_from(*pictures, right, down, least_alike))
        except Refused:
            # Of many places one holds by chance, so that another than the first must be plainly alike.
            least_alike = _ALIKE
    raise unlike()


def _starts(pictures: _Pictures, most: float) -> Iterable[tuple[float, float]]:
    """Return shifts to about a tenth of a pixel or, in small pictures, to the pixel; by halves first."""
    one, other, known, other_known = pictures
    if min(one.shape) < _HALVED_FROM:
        return _whole_pixels(one, other, most)
    half = (_halved(one), _halved(other), _halved(known) == 1, _halved(other_known) == 1)
    try:
        x, y = _first_held(half, most / 2, Search.settle)
    except Refused:
        # What correlates may be too fine to be left in the halves.
        return _whole_pixels(one, other, most)
    return [(2 * x, 2 * y)]


def _halved(picture: np.ndarray) -> np.ndarray:
    """Return the means of two by two pixels."""
    rows, columns = picture.shape[0] // 2 * 2, picture.shape[1] // 2 * 2
    across = np.add(picture[:rows, 0:columns:2], picture[:rows, 1:columns:2], dtype=np.float32)
    return (across[0::2] + across[1::2]) / 4


def _search_from(
    one: np.ndarray,
    other: np.ndarray,
    known: np.ndarray,
    other_known: np.ndarray,
    right: float,
    down: float,
    least_alike: float,
) -> tuple[Search, int, int]:
    """Lay the pictures on each other to the nearest pixel; the rest of the shift is where the search starts."""
    whole_right, whole_down = round(right), round(down)
    near, far = _overlapping(one.shape, whole_down, whole_right)
    if min(one[near].shape) < SMALLEST:
        raise unlike()
    start = (right - whole_right, down - whole_down)
    search = Search(one[near], other[far], known[near] & other_known[far], start, least_alike)
    return search, whole_right, whole_down


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


def _whole_pixels(one: np.ndarray, other: np.ndarray, most: float) -> Iterator[tuple[int, int]]:
    """Yield the shifts (columns, rows) at the peaks of the phase correlation that noise does not reach."""
    rows, columns = one.shape
    window = (np.hanning(rows)[:, None] * np.hanning(columns)[None]).astype(np.float32)
    cross = np.conj(np.fft.rfft2(one * window))
    cross *= np.fft.rfft2(other * window)
    size = np.abs(cross)
    cross /= np.maximum(size, 1e-6 * size.mean() + 1e-30)
    # A picture whose values run the other way, as water does in infrared, has its peak below zero.
    surface = np.abs(np.fft.irfft2(cross, one.shape))
    noise = NORMAL * float(np.median(surface[::7, ::5]))
    up, across = min(int(most), (rows - 1) // 2), min(int(most), (columns - 1) // 2)
    height = surface[np.ix_(np.arange(-up, up + 1), np.arange(-across, across + 1))]
    # The largest of so many normal values exceeds this once in a thousand pairs of pictures.
    least = noise * math.sqrt(2 * math.log(height.size / _FALSE_PEAK))
    for _ in range(_MOST_PEAKS):
        row, column = np.unravel_index(int(np.argmax(height)), height.shape)
        if height[row, column] <= least:
            return
        yield int(column) - across, int(row) - up
        near = (slice(max(at - _PEAK_HALF_WIDTH, 0), at + _PEAK_HALF_WIDTH + 1) for at in (int(row), int(column)))
        height[tuple(near)] = 0


def _overlapping(shape: tuple[int, ...], down: int, right: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Return where the pictures lie on each other once the other one is moved back by whole pixels."""
    rows, columns = shape
    near = (slice(max(-down, 0), rows - max(down, 0)), slice(max(-right, 0), columns - max(right, 0)))
    far = (slice(max(down, 0), rows - max(-down, 0)), slice(max(right, 0), columns - max(-right, 0)))
    return near, far
