"""A field of parallel berms on a scene's file: its pitch and bearing, and how it looks when folded over one pitch."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from typing import Callable

import numpy as np
from shapely.geometry import LineString
from shapely.geometry.base import BaseGeometry

from ..antimeridian import keep_together
from ..errors import Refused, message
from ..quantity import COVERAGE, Quantity, expand
from .coarse_wave import reduced
from .detect import Piece, open_piece
from .pattern import FieldPattern, find_pattern, on_ground
from .pitch import SCALE_BOUND, SCALE_U

MOST_PATTERN_PX = 9_000_000
USUAL_PITCHES_M = (8.0, 120.0)
_LEAST_SAMPLES = 4.0
_LEVEL = 1e-9
_STRIP_PX = 4_000_000
_FOLD_BINS = 60
_PARTS = 8
_WHOLE_ENOUGH = 0.75
_MOST_LINES = 400


@dataclass(frozen=True)
class Field:
    """A regular field on the ground.

    ``pitch`` (m) from crest to crest and ``bearing`` (degrees) of the crests from true north, in [0, 180), carry their
    U95; ``pitch_budget`` and ``bearing_budget`` hold the standard uncertainty of each term. ``periods`` is how many
    pitches the area spans. ``offset_m`` and ``mean`` (B,) are the raster folded over one pitch, its middle at the
    highest; ``crests`` (WGS 84) are the lines that the pattern lays over the area, of many those in its middle, and
    ``crests_left_out`` counts the rest. ``pixel_m`` is the pixel that was worked on, ``excess`` by which factor the
    phases scatter more than noise explains.
    """

    pitch: Quantity
    bearing: Quantity
    pitch_budget: dict[str, float]
    bearing_budget: dict[str, float]
    periods: float
    offset_m: np.ndarray
    mean: np.ndarray
    crests: tuple[LineString, ...]
    crests_left_out: int
    pixel_m: float
    excess: float


def find_field(
    path: str | os.PathLike[str],
    area: BaseGeometry | None = None,
    shortest_m: float = USUAL_PITCHES_M[0],
    longest_m: float = USUAL_PITCHES_M[1],
    progress: Callable[[float], None] | None = None,
) -> Field:
    """Find the dominant pitch and bearing in the part of a raster that the bounds of ``area`` (WGS 84) hold.

    A piece of more than 9 million pixels is read in strips and averaged to larger ones, so that memory stays bounded.
    Raises :class:`Refused` where it would then hold fewer than four pixels a shortest pitch, where all is level
    or no regular pattern stands out, and as :func:`~.pattern.find_pattern`.
    """
    if not 0 < shortest_m < longest_m:
        raise Refused(message("The pitches to look for are two lengths above zero, the shorter one first."))
    piece = open_piece(path, area)
    factor = math.ceil(math.sqrt(piece.width * piece.height / MOST_PATTERN_PX))
    pixel = piece.gsd_m * factor
    if shortest_m < _LEAST_SAMPLES * pixel:
        raise Refused(
            message(
                "With pixels of {pixel:.2g} m no pitch below {least:.1f} m can be made out here.",
                pixel=pixel,
                least=_LEAST_SAMPLES * pixel,
            ),
            message("Look for longer pitches, or in a smaller area or a finer scene."),
        )
    values = _read(piece, factor, progress)
    known = values[np.isfinite(values)]
    if known.size > 1 and np.ptp(known) <= _LEVEL * max(1.0, float(np.abs(known).max())):
        raise Refused(message("Every value is the same here: there is no pattern."), message("Search another place."))
    pattern = find_pattern(values, shortest_m / pixel, longest_m / pixel)
    ground = on_ground(pattern, factor * piece.jacobian)
    # Where along a pitch the crests stand decides no number: the highest of the folded raster is taken.
    phase, mean = _fold(values, pattern)
    top = float(phase[int(np.nanargmax(mean))])
    offset = (phase - top + 0.5) % 1.0 - 0.5
    order = np.argsort(offset)
    u_scale = ground.pitch.value * SCALE_U
    u_fit = ground.pitch.u95 / COVERAGE
    crests, left_out = _crests(piece, values.shape, pattern.wave, top, factor)
    return Field(
        pitch=Quantity(ground.pitch.value, expand(u_fit, ground.pitch.value * SCALE_BOUND), "m"),
        bearing=ground.bearing,
        pitch_budget={"fit to the raster": u_fit, "scale": u_scale},
        bearing_budget={"fit to the raster": ground.bearing.u95 / COVERAGE},
        periods=ground.periods,
        offset_m=offset[order] * ground.pitch.value,
        mean=mean[order],
        crests=crests,
        crests_left_out=left_out,
        pixel_m=pixel,
        excess=pattern.excess,
    )


def _read(piece: Piece, factor: int, progress: Callable[[float], None] | None) -> np.ndarray:
    """Return the piece with the mean of what is known over squares of ``factor`` pixels."""
    height, width = piece.height // factor, piece.width // factor
    values = np.empty((height, width))
    rows = max(_STRIP_PX // (piece.width * factor), 1)
    for first in range(0, height, rows):
        last = min(first + rows, height)
        values[first:last] = reduced(piece.rows(first * factor, last * factor), factor)
        if progress is not None:
            progress(0.8 * last / height)
    return values


def _fold(values: np.ndarray, pattern: FieldPattern) -> tuple[np.ndarray, np.ndarray]:
    """Return phases (B,) in [0, 1) and the mean of the raster there, over the mean of a pitch about each pixel.

    Pixels about which less of a pitch is known than about others, as at the edge, are left out.
    """
    height, width = values.shape
    column, row = np.arange(width), np.arange(height)
    kx, ky = pattern.wave
    whole = np.array([kx, ky]) / (kx**2 + ky**2)
    land, known = np.zeros(values.shape), np.zeros(values.shape)
    for part in range(-_PARTS // 2, _PARTS // 2 + 1):
        weight = (0.5 if abs(part) == _PARTS // 2 else 1.0) / _PARTS
        dx, dy = np.rint(whole * part / _PARTS).astype(int)
        moved = _shifted(values, int(dx), int(dy))
        held = np.isfinite(moved)
        land += weight * np.where(held, moved, 0.0)
        known += weight * held
    enough = known >= _WHOLE_ENOUGH * known.max()
    flat = values - np.divide(land, known, out=np.full(values.shape, np.nan), where=enough)
    phase = (kx * column[None, :] + ky * row[:, None]) % 1.0
    seen = np.isfinite(flat)
    bins = np.minimum((phase[seen] * _FOLD_BINS).astype(int), _FOLD_BINS - 1)
    count = np.bincount(bins, minlength=_FOLD_BINS)
    total = np.bincount(bins, weights=flat[seen], minlength=_FOLD_BINS)
    mean = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    return (np.arange(_FOLD_BINS) + 0.5) / _FOLD_BINS, mean


def _shifted(values: np.ndarray, dx: int, dy: int) -> np.ndarray:
    """Return values so many columns and rows on, NaN where there are none."""
    height, width = values.shape
    moved = np.full(values.shape, np.nan)
    rows, columns = slice(max(dy, 0), height + min(dy, 0)), slice(max(dx, 0), width + min(dx, 0))
    into_rows, into_columns = slice(max(-dy, 0), height + min(-dy, 0)), slice(max(-dx, 0), width + min(-dx, 0))
    moved[into_rows, into_columns] = values[rows, columns]
    return moved


def _crests(
    piece: Piece, shape: tuple[int, ...], wave: tuple[float, float], top: float, factor: int
) -> tuple[tuple[LineString, ...], int]:
    """Return the lines of one phase across the piece, cut at its edges, and how many on its sides are left out."""
    height, width = shape
    kx, ky = wave
    corners = [kx * x + ky * y for x in (0, width - 1) for y in (0, height - 1)]
    numbers = range(math.ceil(min(corners) - top), math.floor(max(corners) - top) + 1)
    left_out = max(len(numbers) - _MOST_LINES, 0)
    found = []
    for number in numbers[left_out // 2 : len(numbers) - (left_out + 1) // 2]:
        ends = _clip(kx, ky, number + top, width - 1, height - 1)
        if ends is not None:
            column, row = (np.array(ends).T + 0.5) * factor - 0.5
            found.append(keep_together(LineString(np.stack(piece.on_wgs84(column, row), axis=1))))
    return tuple(found), left_out


def _clip(kx: float, ky: float, phase: float, right: int, bottom: int) -> list[tuple[float, float]] | None:
    """Return where the line ``kx x + ky y = phase`` enters and leaves a rectangle."""
    places = []
    if ky:
        places += [(x, (phase - kx * x) / ky) for x in (0.0, float(right))]
    if kx:
        places += [((phase - ky * y) / kx, y) for y in (0.0, float(bottom))]
    inside = sorted({(x, y) for x, y in places if -1e-9 <= x <= right + 1e-9 and -1e-9 <= y <= bottom + 1e-9})
    if len(inside) < 2 or math.dist(inside[0], inside[-1]) < 1.0:
        return None
    return [inside[0], inside[-1]]
