"""The change between two scenes as a map in a file: :mod:`~.irmad` on the pixels of the coarser of the two."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from ..antimeridian import bounds_of, cut_there
from ..chi_square import limit
from ..errors import BermlineError, Refused, message, unwritten, writing
from ..frame import WGS84, LocalFrame, transformer
from ..memory_file import memory_place, taken_from_memory
from ..raster import Grid, Raster, ask_gdal, listening
from ..whole_file import whole_file
from .address import display_name
from .irmad import map_change
from .opening import open_raster
from .problems import Asked, Report, Stopped, go_on, never

MOST_VALUES = 48_000_000
"""So many values of both scenes are held at once; a larger piece is compared at a coarser resolution."""
CHANCE = 1e-3
"""Where nothing changed, the limit is exceeded by this share of pixels."""
_MOST_BANDS = 8
_AVERAGED_FROM = 2.0
_OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3")


@dataclass(frozen=True)
class ChangeMap:
    """A map of change that was written.

    Its one band holds chi-square with ``freedom`` degrees of freedom where nothing changed, NaN where a scene shows
    nothing; ``limit`` is exceeded by :data:`CHANCE` of the pixels there by chance, and was by ``share`` of all that
    both show. ``pixel_m`` is the length of a pixel on the ground.
    """

    path: Path
    freedom: int
    limit: float
    share: float
    pixel_m: float


def write_change_map(
    one: str | os.PathLike[str],
    other: str | os.PathLike[str],
    destination: Path,
    area: BaseGeometry | None = None,
    report: Report = go_on,
    stop: Asked = never,
) -> ChangeMap:
    """Map the change between two scenes, on whatever grids, in whatever systems, and write it as GeoTIFF.

    Parameters
    ----------
    one, other
        Rasters as GDAL opens them, each with its CRS; all their bands but alpha count, up to eight.
    destination
        Where the file is written; one that is there is replaced once the new one is whole.
    area
        The ground to compare, on WGS 84; all that both show where it is left out.
    report, stop
        Told how much is done, from 0 to 1; asked now and then whether to stop.

    Raises
    ------
    Refused
        When the two do not show the same ground, or one does not vary.
    BermlineError
        When one cannot be read, or the file not be written.
    Stopped
        When ``stop`` answered yes.
    """
    grids = [(os.fspath(path), Raster(path).grid) for path in (one, other)]
    shared = _outline(grids[0][1]).intersection(_outline(grids[1][1]))
    shared = shared if area is None else shared.intersection(cut_there(area))
    if shared.is_empty or shared.area == 0:
        raise Refused(
            message("The two scenes do not overlap there."), message("Choose scenes that show the same ground.")
        )
    frame = LocalFrame.at(shared)
    ground = [_ground(grid, frame) for _, grid in grids]
    target = grids[int(np.argmax(ground))][1]
    counts = [len(_bands(open_raster(path))) for path, _ in grids]
    piece = _piece(target, shared, sum(counts))
    pictures = []
    for number, ((path, _), own) in enumerate(zip(grids, ground)):
        if stop():
            raise Stopped
        pictures.append(_on_grid(path, piece, finer=piece.coarser * max(ground) / own))
        report(0.3 * (number + 1))
    values, fitted = map_change(pictures[0], pictures[1], stop)
    report(0.9)
    freedom = fitted.correlation.size
    least = limit(CHANCE, freedom)
    known = np.isfinite(values)
    _write(values, piece, destination, f"Chi-square, {freedom} degrees of freedom; change beyond {least:.2f}")
    report(1.0)
    return ChangeMap(destination, freedom, least, float((values[known] > least).mean()), piece.coarser * max(ground))


@dataclass(frozen=True)
class _Piece:
    """The grid that both scenes are brought onto; its pixels are ``coarser`` times as long as those of a scene."""

    crs: str
    bounds: tuple[float, float, float, float]
    width: int
    height: int
    coarser: float


def _piece(grid: Grid, shared: BaseGeometry, bands: int) -> _Piece:
    """Return the part of a scene's own grid that holds the ground, at a coarser one where it is too large."""
    from_wgs84 = transformer(WGS84, grid.crs)
    # Bounds of bounds are wider than what they hold: none of it is beyond the scene.
    own_x, own_y = _corners(grid)
    bounds = from_wgs84.transform_bounds(*bounds_of(shared), densify_pts=21)
    min_x, min_y = max(bounds[0], own_x.min()), max(bounds[1], own_y.min())
    max_x, max_y = min(bounds[2], own_x.max()), min(bounds[3], own_y.max())
    size_x, size_y = math.hypot(grid.transform[1], grid.transform[4]), math.hypot(grid.transform[2], grid.transform[5])
    count = (max_x - min_x) / size_x * (max_y - min_y) / size_y * bands
    coarser = max(math.sqrt(count / MOST_VALUES), 1.0)
    step_x, step_y = coarser * size_x, coarser * size_y
    left, top = grid.transform[0], grid.transform[3]
    west = left + math.floor((min_x - left) / step_x) * step_x
    north = top - math.floor((top - max_y) / step_y) * step_y
    width, height = math.ceil((max_x - west) / step_x - 1e-9), math.ceil((north - min_y) / step_y - 1e-9)
    return _Piece(
        grid.crs, (west, north - height * step_y, west + width * step_x, north), max(width, 1), max(height, 1), coarser
    )


def _corners(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    column, row = np.array([0.0, 1.0, 1.0, 0.0]), np.array([0.0, 0.0, 1.0, 1.0])
    return grid.xy(column * grid.width, row * grid.height)


def _outline(grid: Grid) -> BaseGeometry:
    """Return the ground that a scene reaches over, on WGS 84, cut at the antimeridian."""
    x, y = _corners(grid)
    to_wgs84 = transformer(grid.crs, WGS84)
    bounds = to_wgs84.transform_bounds(min(x), min(y), max(x), max(y), densify_pts=21)
    if not np.isfinite(bounds).all():
        raise Refused(
            message("The coordinates of a scene lie outside its CRS."),
            message("Give it its own CRS in the Scenes panel."),
        )
    west, south, east, north = bounds
    return cut_there(box(west, south, east if west <= east else east + 360.0, north))


def _ground(grid: Grid, frame: LocalFrame) -> float:
    """Return the length of a scene's pixels on the ground, in metres, in its middle."""
    column = grid.width / 2 + np.array([0.0, 1.0, 0.0])
    row = grid.height / 2 + np.array([0.0, 0.0, 1.0])
    to_wgs84 = transformer(grid.crs, WGS84)
    x, y = frame.xy_to_local(*to_wgs84.transform(*grid.xy(column, row)))
    return max(math.hypot(x[1] - x[0], y[1] - y[0]), math.hypot(x[2] - x[0], y[2] - y[0]))


def _bands(dataset: Any) -> list[int]:
    """Return the numbers of the bands to compare: all but alpha."""
    every = range(1, dataset.RasterCount + 1)
    alpha = gdal.GCI_AlphaBand
    return [number for number in every if dataset.GetRasterBand(number).GetColorInterpretation() != alpha][:_MOST_BANDS]


def _on_grid(path: str, piece: _Piece, *, finer: float) -> np.ndarray:
    """Return the bands of a scene, whose pixels are so many times finer, on the common grid."""
    dataset = open_raster(path)
    with listening() as heard:
        warped: Any = ask_gdal(
            lambda: gdal.Warp(
                "",
                dataset,
                format="MEM",
                dstSRS=piece.crs,
                outputBounds=piece.bounds,
                width=piece.width,
                height=piece.height,
                resampleAlg="average" if finer >= _AVERAGED_FROM else "cubic",
                outputType=gdal.GDT_Float32,
                dstNodata=math.nan,
            ),
            heard,
        )
        values = None if warped is None else ask_gdal(warped.ReadAsArray, heard)
    if values is None:
        raise BermlineError(
            message("{name} cannot be brought onto the common grid.", name=display_name(path)),
            message("Check that it opens in QGIS."),
        )
    layers = values[None] if values.ndim == 2 else values
    return np.ascontiguousarray(layers[[number - 1 for number in _bands(dataset)]], np.float32)


def _write(values: np.ndarray, piece: _Piece, destination: Path, said: str) -> None:
    with writing(destination):
        destination.parent.mkdir(parents=True, exist_ok=True)
    place = memory_place(".tif")
    with listening() as heard:
        ask_gdal(lambda: _fill(place, values, piece, said), heard)
        content = taken_from_memory(place)
        if heard:
            raise unwritten(destination, heard[0])
    with whole_file(destination) as draft:
        draft.write_bytes(content)


def _fill(place: str, values: np.ndarray, piece: _Piece, said: str) -> None:
    made: Any = gdal.GetDriverByName("GTiff").Create(
        place, piece.width, piece.height, 1, gdal.GDT_Float32, list(_OPTIONS)
    )
    if made is None:
        return
    west, south, east, north = piece.bounds
    made.SetGeoTransform((west, (east - west) / piece.width, 0, north, 0, (south - north) / piece.height))
    made.SetProjection(piece.crs)
    band = made.GetRasterBand(1)
    band.SetNoDataValue(math.nan)
    band.SetDescription(said)
    band.WriteArray(values)
    made.FlushCache()
