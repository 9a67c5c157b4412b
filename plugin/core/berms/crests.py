"""Crest lines found in a raster of any size, with a threshold that comes from the raster's own noise.

The ridge answer is made strip by strip (:mod:`.ridges`), its tops are found to a fraction of a pixel (:mod:`.facets`)
and joined (:mod:`.chaining`). What plain noise of the same strength would give is found by searching a field of such
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
from .chaining import LineBuilder
from .crest_lines import CrestLines
from .facets import find_points
from .linking import drop_doubles, link_points
from .pixel_noise import measure_noise
from .ridges import ReadRows, noise_answers, ridge_response, stream_ridges
from .widths import Light, Widths, widths_between

NOISE_FLOOR = 3.0
"""What is taken off each width's answer, in standard deviations of its noise."""
AVERAGING = 1.25
"""How far along a crest its answer is averaged to each side, in units of the broadest width."""
_NOISE_FIELD = 1024
_NOISE_MARGIN = 1.5


@dataclass(frozen=True)
class Search:
    """What crests to look for, in metres: half-widths (sigma) from ``narrowest_m`` to ``widest_m``."""

    narrowest_m: float = 1.0
    widest_m: float = 4.0


USUAL_SEARCH = Search()


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
    """Return all lines that stand out from the noise, joined as far as they touch.

    :func:`~.choice.choose_lines` leaves out what is faint or short.

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
    builder = LineBuilder(width)
    above: np.ndarray | None = None
    above_top = pending = 0
    for top, strip in stream_ridges(read, height, width, widths, NOISE_FLOOR * unit, threads, light):
        joined, joined_top = (strip, top) if above is None else (np.concatenate((above, strip)), above_top)
        last = top + len(strip) if top + len(strip) == height else top + len(strip) - halo
        if last > pending:
            begin, end = pending - joined_top, last - joined_top
            builder.add(find_points(joined, begin, end, reach, float(unit[-1]), joined_top), last)
            pending = last
        above_top = max(pending - halo, joined_top)
        above = joined[above_top - joined_top :]
        if progress is not None:
            progress((top + len(strip)) / height)
    chance = strongest_by_chance(widths, light) * noise.sigma * noise.cell_px
    return builder.lines(gsd_m, float(unit[-1]), chance)


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
