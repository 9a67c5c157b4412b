"""How much each pixel looks like the top of a long bank, at several widths.

The answer at a width s is the greatest downward curvature of the surface after smoothing by a Gaussian of sigma s,
times ``s^(3/2)``, which makes it largest at the bank's own width (Lindeberg 1998, Int. J. Computer Vision 30(2),
117-154, gamma = 3/4); over the widths the largest counts, and the curvature at twice the broadest, which is the lie
of the land, is taken off. Widths are half an octave apart. Each second one halves the raster before the next is made,
since what was smoothed by two pixels loses nothing by it, and the answers are brought back by cubic interpolation
(:mod:`.octaves`).

The first octave, most of the work, is made in strips on several threads; those above it follow as the strips come.
"""

from __future__ import annotations

import math
import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Callable, Deque, Iterator, Sequence

import numpy as np

from .octaves import Coarse, Lattice, Octave, Setting, answer_piece, halved, hide
from .surfaces import filled
from .widths import Light, Widths

STRIP_ROWS = 256
STRIP_PIXELS = 1_000_000
"""Rows that are worked on at a time, more where they are short; memory is a few times this much of the raster."""
_CONTEXT = 128
_EDGE = 1.5

ReadRows = Callable[[int, int], np.ndarray]
"""Gives rows ``[first, last)`` of a raster, float (rows, width), NaN where nothing is known."""


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

    Rows are read on the calling thread, from top to bottom, with an overlap; memory does not grow with ``height``.
    Arguments as for :func:`ridge_response`.
    """
    setting = Setting(height, width, widths, (0.0,) * widths.count if floors is None else tuple(floors), light)
    workers = os.cpu_count() or 1 if threads is None else threads
    rows = max(STRIP_ROWS, STRIP_PIXELS // max(width, 1)) // 2 * 2
    above = Octave(setting)
    begun: Deque[Future[_Strip]] = deque()
    waiting: Deque[_Strip] = deque()
    ended: Deque[tuple[int, Future[np.ndarray]]] = deque()
    with ThreadPoolExecutor(workers) as pool:

        def settle() -> None:
            strip = begun.popleft().result()
            above.push(strip.half, strip.half_hidden)
            waiting.append(strip)
            while waiting and above.reaches(waiting[0].last):
                done = waiting.popleft()
                coarse = above.coarse(done.first, done.last)
                ended.append((done.first, pool.submit(_join, done, coarse, setting)))

        level: float | None = None
        for first in range(0, height, rows):
            part = _read_part(read, first, min(first + rows, height), setting)
            level = part.level if level is None else level
            begun.append(pool.submit(_answer_strip, part, level, setting))
            if len(begun) > workers:
                settle()
            while len(ended) > workers:
                begin, future = ended.popleft()
                yield begin, future.result()
        while begun:
            settle()
        for begin, future in ended:
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


@dataclass(frozen=True)
class _Part:
    """Rows of a raster, the first of them ``top``, that bear on its strip ``first`` to ``last``."""

    values: np.ndarray
    top: int
    first: int
    last: int
    level: float
    whole: bool


@dataclass(frozen=True)
class _Strip:
    """The first octave's answer in rows ``first`` to ``last``, and what the next octave is given."""

    first: int
    last: int
    answer: np.ndarray
    hidden: np.ndarray | None
    half: np.ndarray
    half_hidden: np.ndarray


def _read_part(read: ReadRows, first: int, last: int, setting: Setting) -> _Part:
    """Read what bears on a strip; where some of it is not known, more, so that neighbours fill gaps alike."""
    margin = setting.margin(0)
    for reach in (margin, margin + _CONTEXT):
        top = max(first - reach, 0)
        values = np.asarray(read(top, min(last + reach, setting.height)))
        with np.errstate(invalid="ignore", over="ignore"):
            level = float(values.mean())
        if math.isfinite(level):
            return _Part(values, top, first, last, level, True)
    known = np.isfinite(values)
    level = float(values.mean(where=known)) if known.any() else 0.0
    return _Part(values, top, first, last, level, False)


def _answer_strip(part: _Part, level: float, setting: Setting) -> _Strip:
    """Answer in a strip; ``level`` is taken off the surface that the next octave is given."""
    lattice, margin = Lattice(setting, 0), setting.margin(0)
    piece, hidden = _surround(part, lattice, margin)
    answer, smooth = answer_piece(piece, hidden, part.first, 0, setting)
    half = halved(smooth)
    half += np.float32(part.level - level)
    if hidden is None:
        return _Strip(part.first, part.last, answer, None, half, np.zeros(half.shape, bool))
    return _Strip(part.first, part.last, answer, hidden, half, hidden[margin:-margin:2, margin:-margin:2])


def _surround(part: _Part, lattice: Lattice, margin: int) -> tuple[np.ndarray, np.ndarray | None]:
    """Return a strip with its margin as float32, its mean taken off, and where it is not known."""
    rows = lattice.mirrored_rows(part.first - margin, part.last + margin) - part.top
    inner = part.values[rows[0] : rows[-1] + 1]
    if len(inner) != len(rows):
        inner = part.values.take(rows, axis=0)
    width = lattice.columns
    piece = np.empty((len(rows), width + 2 * margin), np.float32)
    middle = piece[:, margin : margin + width]
    if part.whole:
        np.subtract(inner, part.values.dtype.type(part.level), out=middle, casting="unsafe")
    else:
        levelled = np.where(np.isfinite(part.values), part.values - part.level, np.nan).astype(np.float32)
        middle[:] = filled(levelled).take(rows, axis=0)
    piece[:, :margin] = middle.take(lattice.mirrored_columns(-margin, 0), axis=1)
    piece[:, margin + width :] = middle.take(lattice.mirrored_columns(width, width + margin), axis=1)
    if part.whole:
        return piece, None
    columns = lattice.mirrored_columns(-margin, width + margin)
    return piece, ~np.isfinite(part.values.take(rows, axis=0)).take(columns, axis=1)


def _join(strip: _Strip, coarse: Coarse, setting: Setting) -> np.ndarray:
    """Return the largest of all octaves' answers, less the bend of the land."""
    result = strip.answer
    largest, land = coarse.brought_up()
    if largest is not None:
        np.maximum(result, largest, out=result)
    result -= land
    np.maximum(result, np.float32(0.0), out=result)
    # Interpolation leaves a trace of coarser octaves where these were hidden.
    hide(result, strip.hidden, setting.margin(0), strip.first, 1, _EDGE * setting.widths.finest, setting)
    return result
