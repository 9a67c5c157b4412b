"""How much each pixel looks like the top of a long bank, at several widths.

The answer at a width s is the greatest downward curvature of the surface after smoothing by a Gaussian of sigma s,
times ``s^(3/2)``, which makes it largest at the bank's own width (Lindeberg 1998, Int. J. Computer Vision 30(2),
117-154, gamma = 3/4); over the widths the largest counts, and the curvature at twice the broadest, which is the lie
of the land, is taken off. Widths are half an octave apart. Each second one halves the raster before the next is made,
since what was smoothed by two pixels loses nothing by it, and the answers are brought back by cubic interpolation.

Smoothing is a product with a banded matrix, block by block. The blocks are so small that a BLAS library keeps each
product in the thread that asked for it, so that the strips of a raster can share the processors among themselves.
"""

from __future__ import annotations

import math
import os
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import Callable, Iterator, Sequence, Tuple

import numpy as np
from numpy.lib.stride_tricks import as_strided

from ..errors import Refused, message

FINEST_PX = 1.4
"""The smallest width, in pixels: below it a bank cannot be told from a wrinkle of the grid."""
STRIP_ROWS = 512
STRIP_PIXELS = 1_000_000
"""Rows that are worked on at a time, more where they are short; memory is a few times this much of the raster."""
_BLOCK = 24
_BLOCK_ROWS = 96
_REACH = 3.5
_EDGE = 1.5
_CHUNK = 65536

ReadRows = Callable[[int, int], np.ndarray]
"""Gives rows ``[first, last)`` of a raster, float (rows, width), NaN where nothing is known."""
Light = Tuple[float, float]
"""The unit vector towards the light, in columns and rows."""


@dataclass(frozen=True)
class Widths:
    """The widths (sigma, in pixels) that are looked for: ``finest * 2^(k/2)`` for k below ``count``."""

    finest: float
    count: int

    @property
    def sigmas(self) -> tuple[float, ...]:
        """All widths, in pixels, the finest first."""
        return tuple(self.finest * 2.0 ** (0.5 * number) for number in range(self.count))

    @property
    def octaves(self) -> int:
        """How often the raster is worked on, each time at half the size."""
        return (self.count + 1) // 2

    @property
    def guard(self) -> float:
        """The width, in pixels, at which the lie of the land is judged: twice the broadest."""
        return 2.0 * self.sigmas[-1]

    @property
    def unit(self) -> int:
        """Pixels that the coarsest step joins to one."""
        return 2**self.octaves

    @property
    def margin(self) -> int:
        """Pixels around a place that bear on its answer, a multiple of what the last octave joins."""
        reach, smooth = 0, 0.0
        for number, sigma in enumerate((*self.sigmas, self.guard)):
            unit = 2 ** (number // 2) if number < self.count else self.unit
            reach += _reach(math.sqrt(sigma**2 - smooth**2) / unit) * unit
            smooth = sigma
        return math.ceil(reach / self.unit + 5) * self.unit


def widths_between(narrowest_m: float, widest_m: float, gsd_m: float) -> Widths:
    """Return the widths that cover crests of sigma ``narrowest_m`` to ``widest_m`` on a raster of ``gsd_m``.

    Raises :class:`Refused` where the raster is too coarse for the widest of them.
    """
    if not 0 < narrowest_m <= widest_m or not gsd_m > 0:
        raise Refused(message("The widths of crests to look for are two lengths above zero, the narrower one first."))
    finest = max(narrowest_m / gsd_m, FINEST_PX)
    if widest_m / gsd_m < FINEST_PX:
        raise Refused(
            message(
                "With pixels of {gsd:.2g} m no crest with a half-width below {least:.2g} m can be told from the grid.",
                gsd=gsd_m,
                least=FINEST_PX * gsd_m,
            ),
            message("Use a scene of finer resolution, or look for broader banks."),
        )
    return Widths(finest, 1 + max(0, round(2.0 * math.log2(widest_m / gsd_m / finest))))


def ridge_response(
    values: np.ndarray,
    widths: Widths,
    floors: Sequence[float] | None = None,
    threads: int | None = None,
    light: Light | None = None,
) -> np.ndarray:
    """Return the ridge answer of a raster in memory, float32 (H, W), 0 where no bank is seen.

    Parameters
    ----------
    values
        Elevation or brightness (H, W), NaN where nothing is known.
    widths
        Which widths to look for.
    floors
        For each width an amount that is taken off its answer before the largest is chosen, so that a width at which
        noise answers strongly does not drown the others; see :func:`noise_answers`.
    threads
        How many strips are worked on at a time; by default as many as there are processors.
    light
        Where the light comes from, where ``values`` is the brightness of sunlit ground; see :mod:`.flanks`.
    """
    height, width = values.shape
    result = np.empty((height, width), np.float32)

    def read(first: int, last: int) -> np.ndarray:
        return values[first:last]

    for first, strip in stream_ridges(read, height, width, widths, floors, threads, light):
        result[first : first + len(strip)] = strip
    return result


def stream_ridges(
    read: ReadRows,
    height: int,
    width: int,
    widths: Widths,
    floors: Sequence[float] | None = None,
    threads: int | None = None,
    light: Light | None = None,
) -> Iterator[tuple[int, np.ndarray]]:
    """Yield the ridge answer strip by strip: its first row and float32 (rows, ``width``).

    Rows are read on the calling thread, in order; memory does not grow with ``height``.
    Arguments as for :func:`ridge_response`.
    """
    floors = (0.0,) * widths.count if floors is None else tuple(floors)
    workers = os.cpu_count() or 1 if threads is None else threads
    rows = max(max(STRIP_ROWS, STRIP_PIXELS // max(width, 1)) // widths.unit, 1) * widths.unit
    with ThreadPoolExecutor(workers) as pool:
        waiting: list[tuple[int, Future[np.ndarray]]] = []
        for first in range(0, height, rows):
            last = min(first + rows, height)
            piece = _surround(read, first, last, height, width, widths)
            place = _Place(first, last - first, height, width)
            waiting.append((first, pool.submit(_strip_response, piece, place, widths, floors, light)))
            if len(waiting) > workers:
                begin, future = waiting.pop(0)
                yield begin, future.result()
        for begin, future in waiting:
            yield begin, future.result()


def noise_answers(sigma: float, widths: Widths, cell_px: float = 1.0, light: Light | None = None) -> np.ndarray:
    """Return, for each width, the standard deviation of the answer across any line in plain noise.

    ``sigma`` is the deviation of a pixel; ``cell_px`` the side of the square within which pixels share their noise.
    In white noise the second derivative after Gaussian smoothing has the variance ``3 sigma^2 / (16 pi s^6)``, the
    first, which is the answer of brightness under a ``light``, ``sigma^2 / (8 pi s^4)``.
    """
    scale = np.array(widths.sigmas)
    if light is not None:
        return sigma * cell_px * math.sqrt(1.0 / (8.0 * math.pi)) * scale**-0.5
    return sigma * cell_px * math.sqrt(3.0 / (16.0 * math.pi)) * scale**-1.5


def _surround(read: ReadRows, first: int, last: int, height: int, width: int, widths: Widths) -> np.ndarray:
    """Return a strip with its margin as float32, its mean taken off; beyond the raster it is mirrored."""
    margin = widths.margin
    top, bottom = max(first - margin, 0), min(last + margin, height)
    part = np.asarray(read(top, bottom))
    known = np.isfinite(part)
    whole = bool(known.all())
    level = float(part.mean() if whole else part.mean(where=known)) if whole or known.any() else 0.0
    rows = _mirrored(np.arange(first - margin, last + margin + (first - last) % widths.unit), height) - top
    columns = _mirrored(np.arange(-margin, width + margin + (-width) % widths.unit), width)
    inner = np.subtract(part, level, dtype=np.float32, casting="unsafe") if part.dtype == np.float32 else part - level
    if not whole:
        inner[~known] = np.nan
    piece = np.empty((rows.size, columns.size), np.float32)
    piece[:, margin : margin + width] = inner.take(rows, axis=0, mode="clip")
    piece[:, :margin] = piece[:, columns[:margin] + margin]
    piece[:, margin + width :] = piece[:, columns[margin + width :] + margin]
    return piece


def _mirrored(index: np.ndarray, size: int) -> np.ndarray:
    """Fold indices back into ``[0, size)`` at the first and the last pixel's centre."""
    period = max(2 * size - 2, 1)
    folded = np.abs(index) % period
    return np.where(folded < size, folded, period - folded)


@dataclass(frozen=True)
class _Place:
    """Where a strip lies in its raster."""

    first: int
    rows: int
    height: int
    width: int


def _strip_response(
    piece: np.ndarray, place: _Place, widths: Widths, floors: Sequence[float], light: Light | None
) -> np.ndarray:
    """Return the answer (rows, width) of a strip given with its margin."""
    unknown = np.isnan(piece)
    hidden = unknown if unknown.any() else None
    surface = piece if hidden is None else _filled(piece)
    margin, smooth = widths.margin, 0.0
    octaves: list[np.ndarray] = []
    for octave in range(widths.octaves):
        unit = 2**octave
        for number in range(2 * octave, min(2 * octave + 2, widths.count)):
            sigma = widths.sigmas[number]
            surface, lost = _smoothed(surface, math.sqrt(sigma**2 - smooth**2) / unit)
            hidden = hidden if hidden is None else hidden[lost:-lost, lost:-lost]
            margin, smooth = margin - lost, sigma
            core = _core(margin, place, octave)
            answer = _answer(surface[core], sigma**1.5, unit, floors[number], light)
            if octave:
                # Before it is interpolated, for what is far below 0 would swing over beside a hidden edge.
                np.maximum(answer, np.float32(0.0), out=answer)
            _hide(answer, place, octave, sigma, hidden if hidden is None else hidden[core])
            if number % 2:
                np.maximum(octaves[-1], answer, out=octaves[-1])
            else:
                octaves.append(answer)
        skip = margin % 2
        surface = np.ascontiguousarray(surface[skip::2, skip::2])
        hidden = hidden if hidden is None else hidden[skip::2, skip::2]
        margin = (margin - skip) // 2
    sigma = widths.guard
    surface, lost = _smoothed(surface, math.sqrt(sigma**2 - smooth**2) / widths.unit)
    core = _core(margin - lost, place, widths.octaves)
    land = _answer(surface[core], widths.sigmas[-1] ** 1.5, widths.unit, 0.0, light)
    octaves.append(np.maximum(land, np.float32(0.0), out=land))
    result = _joined(octaves, place)
    # Interpolation leaves a trace of coarser octaves where these were hidden.
    _hide(result, place, 0, widths.finest, None if hidden is None else unknown[_core(widths.margin, place, 0)])
    return result


def _around(octave: int) -> tuple[int, int]:
    """Return how many samples of an octave the next finer one needs before the strip and after it."""
    return (0, 0) if octave == 0 else (2, 4)


def _core(margin: int, place: _Place, octave: int) -> tuple[slice, slice]:
    """Return what of a surface bears on the answers that are needed: one sample more than these on each side."""
    unit = 2**octave
    before, after = _around(octave)
    return (
        slice(margin - before - 1, margin - (-place.rows // unit) + after + 1),
        slice(margin - before - 1, margin - (-place.width // unit) + after + 1),
    )


def _reach(sigma: float) -> int:
    return max(math.ceil(_REACH * sigma), 1)


def _smoothed(surface: np.ndarray, sigma: float) -> tuple[np.ndarray, int]:
    """Return a surface after Gaussian smoothing, smaller by the second number on each side."""
    band = _band(round(sigma, 9))
    lost = (band.shape[0] - band.shape[1]) // 2
    height, width = surface.shape
    along = np.empty((height, width - 2 * lost), np.float32)
    _multiply_band(surface, band, along)
    both = np.empty((height - 2 * lost, width - 2 * lost), np.float32)
    _multiply_band(along.T, band, both.T)
    return both, lost


@lru_cache(maxsize=64)
def _band(sigma: float) -> np.ndarray:
    """Return the banded matrix (block + 2 reach, block) that smooths a block of samples."""
    reach = _reach(sigma)
    t = np.arange(-reach, reach + 1)
    kernel = np.exp(-0.5 * (t / sigma) ** 2)
    kernel /= kernel.sum()
    band = np.zeros((_BLOCK + 2 * reach, _BLOCK), np.float32)
    for column in range(_BLOCK):
        band[column : column + 2 * reach + 1, column] = kernel
    return band


def _multiply_band(values: np.ndarray, band: np.ndarray, out: np.ndarray) -> None:
    """Write the sum of each row's neighbours, weighted by the band, into ``out`` (rows, columns - 2 reach)."""
    taken, block = band.shape
    rows, columns = out.shape
    whole_rows, whole_columns = rows // _BLOCK_ROWS * _BLOCK_ROWS, columns // block * block
    for row, last_row, step in ((0, whole_rows, _BLOCK_ROWS), (whole_rows, rows, rows - whole_rows)):
        for column, last_column, size in ((0, whole_columns, block), (whole_columns, columns, columns - whole_columns)):
            if row == last_row or column == last_column:
                continue
            shape = (last_row - row) // step, (last_column - column) // size, step
            source = values[row:, column:]
            target = out[row:, column:]
            np.matmul(
                as_strided(source, (*shape, taken - block + size), _steps(source, step, size), writeable=False),
                band[: taken - block + size, :size],
                out=as_strided(target, (*shape, size), _steps(target, step, size)),
            )


def _steps(array: np.ndarray, rows: int, columns: int) -> tuple[int, int, int, int]:
    return array.strides[0] * rows, array.strides[1] * columns, array.strides[0], array.strides[1]


def _answer(surface: np.ndarray, weight: float, unit: int, floor: float, light: Light | None) -> np.ndarray:
    if light is None:
        return _curvature(surface, 0.5 * weight / unit**2, floor)
    return _brightening(surface, 0.5 * weight / unit, floor, light)


def _brightening(surface: np.ndarray, weight: float, floor: float, light: Light) -> np.ndarray:
    """Return ``weight`` times twice the slope of brightness towards the light, less ``floor``."""
    result = (surface[1:-1, 2:] - surface[1:-1, :-2]) * np.float32(weight * light[0])
    result += (surface[2:, 1:-1] - surface[:-2, 1:-1]) * np.float32(weight * light[1])
    result -= np.float32(floor)
    return result


def _curvature(surface: np.ndarray, weight: float, floor: float) -> np.ndarray:
    """Return ``weight`` times twice the greatest downward curvature, less ``floor``; smaller by 1 on each side.

    The second derivatives are differences of neighbours; with axes at any angle they are alike to a tenth of the
    square of the frequency.
    """
    height, width = surface.shape[0] - 2, surface.shape[1] - 2
    result = np.empty((height, width), np.float32)
    rows = max(_CHUNK // width, 4)
    spare = [np.empty((min(rows, height), width), np.float32) for _ in range(3)]
    slope = np.empty((min(rows, height) + 2, width), np.float32)
    for first in range(0, height, rows):
        last = min(first + rows, height)
        part = surface[first : last + 2]
        out = result[first:last]
        beside, above, total = (array[: last - first] for array in spare)
        tilt = slope[: last - first + 2]
        np.add(part[1:-1, 2:], part[1:-1, :-2], out=beside)
        np.add(part[2:, 1:-1], part[:-2, 1:-1], out=above)
        np.add(beside, above, out=total)
        np.subtract(beside, above, out=beside)
        np.multiply(part[1:-1, 1:-1], np.float32(4.0), out=above)
        np.subtract(total, above, out=total)
        np.subtract(part[:, 2:], part[:, :-2], out=tilt)
        np.subtract(tilt[2:], tilt[:-2], out=above)
        np.multiply(above, np.float32(0.5), out=above)
        np.multiply(above, above, out=above)
        np.multiply(beside, beside, out=beside)
        np.add(beside, above, out=beside)
        np.sqrt(beside, out=beside)
        np.subtract(beside, total, out=out)
        if weight != 1.0:
            np.multiply(out, np.float32(weight), out=out)
        if floor > 0:
            np.subtract(out, np.float32(floor), out=out)
    return result


def _hide(answer: np.ndarray, place: _Place, octave: int, sigma: float, hidden: np.ndarray | None) -> None:
    """Set the answer to 0 close to the raster's edge and to what is not known, where there is but half a bank.

    ``hidden`` tells what is not known; it is larger than the answer by one sample on each side.
    """
    near, unit, before = _EDGE * sigma, 2**octave, _around(octave)[0]
    rows = place.first + unit * (np.arange(answer.shape[0]) - before)
    columns = unit * (np.arange(answer.shape[1]) - before)
    answer[(rows < near) | (rows > place.height - 1 - near)] = 0.0
    answer[:, (columns < near) | (columns > place.width - 1 - near)] = 0.0
    if hidden is not None:
        answer[_widened(hidden, math.ceil(near / unit))[1:-1, 1:-1]] = 0.0


def _widened(mask: np.ndarray, reach: int) -> np.ndarray:
    for _ in range(reach):
        grown = mask.copy()
        grown[1:] |= mask[:-1]
        grown[:-1] |= mask[1:]
        mask = grown.copy()
        mask[:, 1:] |= grown[:, :-1]
        mask[:, :-1] |= grown[:, 1:]
    return mask


def _joined(octaves: list[np.ndarray], place: _Place) -> np.ndarray:
    """Return the largest of the octaves' answers (rows, width), less the bend of the land, which comes last of them."""
    largest, land = None, octaves[-1]
    for octave in range(len(octaves) - 2, -1, -1):
        answer = octaves[octave]
        land = _brought_up(land, answer.shape, octave)
        if largest is not None:
            np.maximum(answer, _brought_up(largest, answer.shape, octave), out=answer)
        largest = answer
    result = octaves[0][: place.rows, : place.width]
    result -= land[: place.rows, : place.width]
    return np.maximum(result, np.float32(0.0), out=result)


def _brought_up(coarse: np.ndarray, shape: tuple[int, ...], octave: int) -> np.ndarray:
    """Return a coarser octave's values at the size of this one."""
    cut = 2 - _around(octave)[0]
    return _doubled(_doubled(coarse).T).T[cut : cut + shape[0], cut : cut + shape[1]]


def _doubled(values: np.ndarray) -> np.ndarray:
    """Return rows at twice the density by cubic interpolation, from the second row to the last but two."""
    inner = values[1:-1]
    middle = values[1:-2] + values[2:-1]
    middle *= np.float32(9.0 / 16.0)
    outer = values[:-3] + values[3:]
    outer *= np.float32(1.0 / 16.0)
    middle -= outer
    result = np.empty((2 * len(middle), values.shape[1]), np.float32)
    result[0::2] = inner[: len(middle)]
    result[1::2] = middle
    return result


def _filled(values: np.ndarray) -> np.ndarray:
    """Return values with the unknown ones taken from means over ever larger squares around them."""
    known = np.isfinite(values)
    if known.all():
        return values
    if not known.any():
        return np.zeros_like(values)
    height, width = values.shape
    even = np.pad(np.where(known, values, 0.0), ((0, height % 2), (0, width % 2)))
    count = np.pad(known, ((0, height % 2), (0, width % 2))).astype(np.float32)
    sums = even[::2, ::2] + even[1::2, ::2] + even[::2, 1::2] + even[1::2, 1::2]
    counts = count[::2, ::2] + count[1::2, ::2] + count[::2, 1::2] + count[1::2, 1::2]
    coarse = np.full(sums.shape, np.nan, np.float32)
    np.divide(sums, counts, out=coarse, where=counts > 0)
    twice = _filled(coarse).repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    return np.where(known, values, twice).astype(np.float32)
