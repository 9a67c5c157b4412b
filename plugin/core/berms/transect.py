"""Reading a raster along a line: rows side by side over a width, in metres on the ground."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass

import numpy as np
import pyproj
from shapely.geometry import LineString

from ..errors import Refused, message
from ..frame import WGS84, LocalFrame, transformer
from ..raster import Grid, Raster, Window
from .bend import Bend

MAX_SAMPLES = 8_000_000
_OVERSAMPLING = 2.0
_MARGIN_PX = 10


@dataclass(frozen=True)
class Transect:
    """Values along a straight line, in rows over its width that may follow a ``bend``.

    ``distance_m`` (K,) runs from the start of the line, ``across_m`` (L,) is positive to its right;
    ``values`` (L, K) are the raster's, by cubic convolution, NaN where the raster says nothing.
    ``start`` and ``end`` are metres in ``frame``. ``gsd_m`` is the ground size of a pixel. ``column`` and
    ``row`` (L, K) place each sample in ``window``, counted from the centre of its first pixel.
    """

    distance_m: np.ndarray
    across_m: np.ndarray
    values: np.ndarray
    start: tuple[float, float]
    end: tuple[float, float]
    width_m: float
    gsd_m: float
    frame: LocalFrame
    grid: Grid
    window: Window
    column: np.ndarray
    row: np.ndarray
    bend: Bend | None = None

    @property
    def length_m(self) -> float:
        """Length of the line on the ellipsoid."""
        return math.hypot(self.end[0] - self.start[0], self.end[1] - self.start[1])

    @property
    def direction(self) -> tuple[float, float]:
        """Unit vector of the line in ``frame``, east and north."""
        return (self.end[0] - self.start[0]) / self.length_m, (self.end[1] - self.start[1]) / self.length_m

    def at(self, distance_m: float) -> tuple[float, float]:
        """Return the place, in metres in ``frame``, at a distance from the start of the line."""
        east, north = self.direction
        return self.start[0] + distance_m * east, self.start[1] + distance_m * north


def sample_transect(
    path: str | os.PathLike[str],
    line: LineString,
    width_m: float,
    crs: str = WGS84,
    frame: LocalFrame | None = None,
    bend: Bend | None = None,
) -> Transect:
    """Read a raster along a straight line of two ends given in ``crs``, averaged later over ``width_m``.

    The line is laid out in a local frame on the ellipsoid of the raster's own CRS; rows are a pixel apart
    (one row where the width is less than a pixel), samples along a row half a pixel. Values between pixels
    come from cubic convolution (Keys 1981, IEEE ASSP 29(6), a = -1/2), and need all sixteen neighbours.
    A ``frame`` on the raster's CRS with its origin within 10 km may be given, to save making one for each line.
    With a ``bend`` each row is moved along the line as the berm comes earlier or later there.

    Raises :class:`Refused` where the line has no length or a bend, the width is not positive, the line
    leaves the raster, or no value is known along it; :class:`BermlineError` where the file is unreadable.
    """
    if not (math.isfinite(width_m) and width_m > 0):
        raise Refused(message("A transect needs a width above zero."), message("Give a width of a few metres."))
    if line.is_empty or len(line.coords) != 2:
        raise Refused(message("A transect is straight and has two ends."), message("Draw it with two clicks."))
    raster = Raster(path)
    start_xy, end_xy = _ends_in(line, crs, raster.grid.crs)
    middle = LineString([start_xy, end_xy])
    if not all(map(math.isfinite, (*start_xy, *end_xy))):
        raise Refused(
            message("The line lies where the scene's coordinate system “{crs}” does not reach.", crs=_name(raster)),
            message("Draw inside the scene."),
        )
    if frame is None:
        frame = LocalFrame.at(middle, raster.grid.crs)
    xs, ys = frame.xy_to_local(np.array([start_xy[0], end_xy[0]]), np.array([start_xy[1], end_xy[1]]))
    start, end = (float(xs[0]), float(ys[0])), (float(xs[1]), float(ys[1]))
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    gsd = ground_pixel(raster.grid, frame)
    if not length > 0:
        raise Refused(message("The transect has no length."), message("Draw it from one berm to the next."))
    along, across = _layout(length, width_m, gsd)
    later = np.zeros((1, 1)) if bend is None else bend.at(across, along)
    column, row = _pixels(raster.grid, frame, start, end, along, across, later)
    window = _read_around(raster, column, row)
    column, row = column - window.column, row - window.row
    values = interpolate(window.values, column, row)
    return Transect(along, across, values, start, end, width_m, gsd, frame, raster.grid, window, column, row, bend)


def cubic_taps(position: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the first of the four pixels around each position, and their weights (…, 4)."""
    first = np.floor(position).astype(np.int64)
    t = position - first
    weights = np.stack(
        (
            ((-0.5 * t + 1.0) * t - 0.5) * t,
            (1.5 * t - 2.5) * t * t + 1.0,
            ((-1.5 * t + 2.0) * t + 0.5) * t,
            (0.5 * t - 0.5) * t * t,
        ),
        axis=-1,
    )
    return first - 1, weights


def interpolate(values: np.ndarray, column: np.ndarray, row: np.ndarray) -> np.ndarray:
    """Return values at fractional pixel positions, counted from the centre of the first pixel.

    In the outermost pixel and a half the edge pixels are repeated; beyond the raster the answer is NaN.
    """
    height, width = values.shape
    first_column, weight_x = cubic_taps(column)
    first_row, weight_y = cubic_taps(row)
    result = np.zeros(column.shape)
    for j in range(4):
        rows = np.clip(first_row + j, 0, height - 1)
        line = np.zeros(column.shape)
        for i in range(4):
            columns = np.clip(first_column + i, 0, width - 1)
            line += weight_x[..., i] * values[rows, columns]
        result += weight_y[..., j] * line
    outside = (column < -0.5) | (column > width - 0.5) | (row < -0.5) | (row > height - 0.5)
    result[outside] = np.nan
    return result


def _ends_in(line: LineString, crs: str, raster_crs: str) -> tuple[tuple[float, float], tuple[float, float]]:
    xs, ys = transformer(crs, raster_crs).transform([c[0] for c in line.coords], [c[1] for c in line.coords])
    return (xs[0], ys[0]), (xs[1], ys[1])


def _name(raster: Raster) -> str:
    return str(pyproj.CRS(raster.grid.crs).name)


def ground_pixel(grid: Grid, frame: LocalFrame) -> float:
    """Return the side in metres of a square as large as the pixel at the origin of ``frame``."""
    x, y = frame.xy_from_local(np.array([0.0]), np.array([0.0]))
    column, row = grid.pixel(x, y)
    corners = grid.xy(column + np.array([0.0, 1.0, 0.0]), row + np.array([0.0, 0.0, 1.0]))
    east, north = frame.xy_to_local(*corners)
    area = abs((east[1] - east[0]) * (north[2] - north[0]) - (east[2] - east[0]) * (north[1] - north[0]))
    return math.sqrt(area)


def _layout(length: float, width: float, gsd: float) -> tuple[np.ndarray, np.ndarray]:
    steps = max(math.ceil(_OVERSAMPLING * length / gsd), 1)
    rows = max(round(width / gsd), 1)
    if (steps + 1) * rows > MAX_SAMPLES:
        raise Refused(
            message("The transect covers {count} million samples.", count=round((steps + 1) * rows / 1e6)),
            message("Draw a shorter or a narrower one."),
        )
    across = ((np.arange(rows) + 0.5) / rows - 0.5) * width if rows > 1 else np.zeros(1)
    return np.linspace(0.0, length, steps + 1), across


def _pixels(
    grid: Grid,
    frame: LocalFrame,
    start: tuple[float, float],
    end: tuple[float, float],
    along: np.ndarray,
    across: np.ndarray,
    later: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return column and row (L, K) of each sample, counted from the centre of the raster's first pixel."""
    length = along[-1]
    east, north = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    there = along[None, :] + later
    x = start[0] + there * east + across[:, None] * north
    y = start[1] + there * north - across[:, None] * east
    column, row = grid.pixel(*frame.xy_from_local(x, y))
    return column - 0.5, row - 0.5


def _read_around(raster: Raster, column: np.ndarray, row: np.ndarray) -> Window:
    grid = raster.grid
    centre = column.shape[0] // 2
    inside = (
        (column[centre] >= -0.5)
        & (column[centre] <= grid.width - 0.5)
        & (row[centre] >= -0.5)
        & (row[centre] <= grid.height - 0.5)
    )
    if not (inside[0] and inside[-1]):
        partly, wholly = message("The transect leaves the scene."), message("The transect lies off the scene.")
        raise Refused(partly if inside.any() else wholly, message("Draw it inside the scene's edge."))
    columns = int(np.floor(column.min())) - _MARGIN_PX, int(np.ceil(column.max())) + _MARGIN_PX + 1
    rows = int(np.floor(row.min())) - _MARGIN_PX, int(np.ceil(row.max())) + _MARGIN_PX + 1
    return raster.read(columns, rows)
