"""What a scene shows of structures and of the ground around them, taken at the same places in every scene.

The places are laid once, in metres; scenes on other grids, in other systems and of other resolutions are looked
up there. Of each structure three sets are kept: its inside, its surroundings (a belt around it, free of other
structures), and the wider ground, whose pattern tells whether the scene shows the ground at all.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from typing import Sequence

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ..errors import Refused, message
from ..frame import WGS84, LocalFrame, transformer
from ..raster import Raster
from ..records import Structure
from .area import checked_outline

_INSIDE, _AROUND = 150, 250
"""About so many places are laid in a structure and in its surroundings."""
_WIDER = 16
"""So many places a side are laid over the wider ground."""
_REACH = 2.0
"""The wider ground reaches this many diameters of the structure from its middle."""
_FEWEST = 12
_WIDENINGS = 3
_NORMAL = 1.4826
_AT_ONCE = 4_000_000
"""A piece of up to so many values a band is read at once for all structures."""


@dataclass(frozen=True)
class Places:
    """Where one structure is sampled: coordinates in ``frame``, in metres, each of shape (n, 2)."""

    structure: str
    frame: LocalFrame
    inside: np.ndarray
    around: np.ndarray
    wider: np.ndarray
    spacing_m: float
    """Distance between two places of the wider ground."""


@dataclass(frozen=True)
class SceneSample:
    """What one scene shows at the places of each of S structures, in B bands; NaN where it shows nothing.

    ``inside`` and ``around`` are medians, shape (S, B). ``wider`` holds the values on the wider ground,
    shape (S, B, n), float32, and ``spread`` their median absolute deviation, as a standard deviation, (S, B).
    """

    scene: str
    inside: np.ndarray
    around: np.ndarray
    wider: np.ndarray
    spread: np.ndarray


def lay_places(structures: Sequence[Structure], ground_m: float) -> tuple[Places, ...]:
    """Choose where to look, for those structures that have an outline and free ground around it.

    Parameters
    ----------
    structures
        With outlines on WGS 84.
    ground_m
        Ground sample distance of the coarsest scene, in metres; the surroundings keep this distance from every
        outline, or its U95 where that is more, so that they hold no edge.

    Raises
    ------
    Refused
        When an outline crosses itself.
    """
    drawn = [item for item in structures if item.geometry is not None]
    if not drawn:
        return ()
    everything = unary_union([checked_outline(item.geometry) for item in drawn])
    frame = LocalFrame.near(everything)
    local = [frame.to_local(checked_outline(item.geometry)) for item in drawn]
    taken = [shape.buffer(max(item.outline_u95_m or 0.0, ground_m)) for item, shape in zip(drawn, local)]
    boxes = np.array([shape.bounds for shape in taken])
    laid = []
    for item, shape, own in zip(drawn, local, taken):
        around = _around(shape, own, taken, boxes, ground_m)
        inside = _spread(shape, _INSIDE)
        if len(around) < _FEWEST or len(inside) == 0:
            continue
        min_x, min_y, max_x, max_y = shape.bounds
        reach = max(_REACH * math.hypot(max_x - min_x, max_y - min_y), _WIDER * ground_m)
        along = np.linspace(-reach, reach, _WIDER)
        x, y = np.meshgrid((min_x + max_x) / 2 + along, (min_y + max_y) / 2 + along)
        wider = np.column_stack([x.ravel(), y.ravel()])
        laid.append(Places(item.uuid, frame, inside, around, wider, 2 * reach / (_WIDER - 1)))
    return tuple(laid)


def sample_scene(scene: str, path: str | os.PathLike[str], places: Sequence[Places]) -> SceneSample:
    """Read what a scene shows at the places of each structure.

    Raises
    ------
    BermlineError
        When the raster cannot be read.
    Refused
        When it has no CRS or does not say where its pixels lie, or there is nowhere to look.
    """
    if not places:
        raise Refused(
            message("No structure has an outline with free ground around it."), message("Draw its outline first.")
        )
    raster = Raster(path)
    bands = len(raster.bands)
    ways = _ways_to_pixels(raster, places)
    near = [way(np.concatenate([place.inside, place.around])) for way, place in zip(ways, places)]
    wider = [way(place.wider) for way, place in zip(ways, places)]
    steps = [max(int(place.spacing_m / way.ground_m / 2), 1) for way, place in zip(ways, places)]
    close = _look_up(raster, near, [1] * len(near))
    inside, around = np.full((len(places), bands), np.nan), np.full((len(places), bands), np.nan)
    for number, (place, values) in enumerate(zip(places, close)):
        inside[number] = _median(values[:, : len(place.inside)])
        around[number] = _median(values[:, len(place.inside) :])
    pattern = np.stack(_look_up(raster, wider, steps))
    return SceneSample(scene, inside, around, pattern, _spread_of(pattern))


class _Way:
    """Pixel coordinates of local ones; a map of first order, which over a structure's ground is exact enough.

    ``ground_m`` is the length of a pixel on the ground.
    """

    def __init__(self, middle: np.ndarray, at_middle: np.ndarray, matrix: np.ndarray) -> None:
        self._origin, self._matrix = at_middle - matrix @ middle, matrix
        self.ground_m = 1.0 / math.sqrt(max(abs(float(np.linalg.det(matrix))), 1e-12))

    def __call__(self, xy: np.ndarray) -> np.ndarray:
        return self._origin[:, None] + self._matrix @ xy.T


def _ways_to_pixels(raster: Raster, places: Sequence[Places]) -> list[_Way]:
    """Fit a way for each structure through its middle and four places around."""
    to_scene = transformer(WGS84, raster.grid.crs)
    middle = np.array([place.wider.mean(axis=0) for place in places])
    reach = np.array([float(np.ptp(place.wider[:, 0])) / 2 for place in places])
    x = middle[:, :1] + reach[:, None] * np.array([0.0, 1.0, -1.0, 0.0, 0.0])
    y = middle[:, 1:] + reach[:, None] * np.array([0.0, 0.0, 0.0, 1.0, -1.0])
    pixels = np.array(raster.grid.pixel(*to_scene.transform(*places[0].frame.xy_from_local(x, y))))
    slopes = np.stack([pixels[:, :, 1] - pixels[:, :, 2], pixels[:, :, 3] - pixels[:, :, 4]], axis=-1)
    return [
        _Way(middle[number], pixels[:, number, 0], slopes[:, number] / (2 * reach[number]))
        for number in range(len(places))
    ]


def _look_up(raster: Raster, wanted: Sequence[np.ndarray], steps: Sequence[int]) -> list[np.ndarray]:
    """Return the values at pixel coordinates, (2, n) each; read at once where all of it is small enough."""
    spans = [_span(pixels, step) for pixels, step in zip(wanted, steps)]
    step = min(steps)
    known = np.array([span for span in spans if span is not None]).reshape(-1, 4)
    whole = (*known.min(axis=0)[[0, 2]], *known.max(axis=0)[[1, 3]]) if len(known) else (0, 0, 0, 0)
    left, top = max(int(whole[0]), 0), max(int(whole[1]), 0)
    right, bottom = min(int(whole[2]), raster.grid.width), min(int(whole[3]), raster.grid.height)
    if max(right - left, 0) * max(bottom - top, 0) <= _AT_ONCE * step * step:
        piece = raster.read_bands((left, right), (top, bottom), step)
        return [piece.at(*pixels) for pixels in wanted]
    nothing = [np.full((len(raster.bands), pixels.shape[1]), np.nan, np.float32) for pixels in wanted]
    return [
        missing if span is None else raster.read_bands(span[:2], span[2:], own).at(*pixels)
        for pixels, span, own, missing in zip(wanted, spans, steps, nothing)
    ]


def _span(pixels: np.ndarray, margin: int) -> tuple[int, int, int, int] | None:
    """Return the first and last column and row that hold pixel coordinates, with a margin."""
    if not np.isfinite(pixels).all() or np.abs(pixels).max() > 2**40:
        return None
    low, high = np.floor(pixels.min(axis=1)).astype(int), np.ceil(pixels.max(axis=1)).astype(int) + 1
    return int(low[0]) - margin, int(high[0]) + margin, int(low[1]) - margin, int(high[1]) + margin


def _median(values: np.ndarray) -> np.ndarray:
    """Return the median of each row where at least half of the places are seen."""
    seen = np.isfinite(values)
    if seen.all():
        return np.asarray(np.median(values, axis=-1), float)
    found = np.full(values.shape[:-1], np.nan)
    for row in zip(*np.nonzero(2 * seen.sum(axis=-1) >= values.shape[-1])):
        found[row] = np.median(values[row][seen[row]])
    return found


def _spread_of(pattern: np.ndarray) -> np.ndarray:
    return _NORMAL * _median(np.abs(pattern - _median(pattern)[..., None]))


def _around(
    shape: BaseGeometry, own: BaseGeometry, taken: Sequence[BaseGeometry], boxes: np.ndarray, ground_m: float
) -> np.ndarray:
    """Lay places in a belt around an outline, free of all that is taken; wider where little is free."""
    width = max(math.sqrt(shape.area) / 2, 3 * ground_m)
    for _ in range(_WIDENINGS):
        belt = own.buffer(width)
        min_x, min_y, max_x, max_y = belt.bounds
        meets = (boxes[:, 0] < max_x) & (boxes[:, 2] > min_x) & (boxes[:, 1] < max_y) & (boxes[:, 3] > min_y)
        free = belt.difference(unary_union([taken[number] for number in np.flatnonzero(meets)]))
        if not free.is_empty:
            places = _spread(free, _AROUND)
            if len(places) >= _FEWEST:
                return places
        width *= 2
    return np.zeros((0, 2))


def _spread(shape: BaseGeometry, about: int) -> np.ndarray:
    """Return about so many places of a square grid that lie in a polygon, shape (n, 2)."""
    min_x, min_y, max_x, max_y = shape.bounds
    step = math.sqrt(shape.area / about)
    x, y = (
        grid.ravel()
        for grid in np.meshgrid(np.arange(min_x, max_x, step) + step / 2, np.arange(min_y, max_y, step) + step / 2)
    )
    parts = [part for part in getattr(shape, "geoms", (shape,)) if isinstance(part, Polygon)]
    odd = np.zeros(x.size, bool)
    for part in parts:
        for ring in (part.exterior, *part.interiors):
            corners = np.asarray(ring.coords)[:, :2]
            for (x0, y0), (x1, y1) in zip(corners[:-1], corners[1:]):
                if y0 != y1:
                    odd ^= ((y0 <= y) != (y1 <= y)) & (x < x0 + (y - y0) * (x1 - x0) / (y1 - y0))
    return np.column_stack([x[odd], y[odd]])
