"""The shift of one scene against another, on the ground, and the scene corrected by it.

Both scenes are brought onto one grid of metres around the site, true north up, at the coarser of their two
resolutions, whatever their own grids, systems and sensors; there :func:`~.shift.measure_shift` compares them.
"""

from __future__ import annotations

import html
import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from ..antimeridian import cut_there, run_on
from ..errors import BermlineError, Refused, message
from ..frame import WGS84, LocalFrame, geodetic_of, transformer
from ..raster import Raster, ask_gdal, listening
from .address import display_name
from .opening import open_raster
from .shift import SMALLEST, measure_shift

_MOST_PIXELS = 1024
"""A side of the common grid; a larger site is compared at a coarser resolution."""
_MARGIN = 0.25
"""The common grid reaches beyond the site by this share of it, and at least by the largest shift."""


@dataclass(frozen=True)
class Registration:
    """How far a scene shows the ground to the east and north of where the reference shows it, in metres.

    ``u95_m`` is the larger of the half-widths of the two 95 % intervals. ``pixel_m`` is that of the common grid,
    ``correlation`` that of the two scenes once they lie on each other, and ``used`` the share of that grid that
    counted: the rest is outside a scene, without data, or changed.
    """

    east_m: float
    north_m: float
    u95_m: float
    pixel_m: float
    correlation: float
    used: float

    @property
    def length_m(self) -> float:
        """How far the scene is shifted, in metres."""
        return math.hypot(self.east_m, self.north_m)


def register(
    scene: str | os.PathLike[str],
    reference: str | os.PathLike[str],
    site: BaseGeometry | None = None,
    most_m: float = 100.0,
) -> Registration:
    """Measure the shift of a scene against a reference.

    Parameters
    ----------
    scene, reference
        Rasters as GDAL opens them, each with its CRS.
    site
        The ground to compare, on WGS 84; all that both show where it is left out. A small one is widened.
    most_m
        Largest shift to look for, in metres, along each axis.

    Raises
    ------
    Refused
        When the two do not show the same ground, or nothing in them correlates.
    BermlineError
        When one of them cannot be read or has no place on the ground.
    """
    shown = [_footprint(path) for path in (scene, reference)]
    site = None if site is None else cut_there(site)
    shared = shown[0].outline.intersection(shown[1].outline)
    if shared.is_empty or shared.area == 0:
        raise Refused(
            message("The two scenes do not overlap."), message("Choose a reference that shows the same ground.")
        )
    if site is not None and not site.intersects(shared):
        raise Refused(message("The two scenes do not both show the site."), message("Choose another reference."))
    frame = LocalFrame.at(shared if site is None else site)
    finest = max(item.ground_m for item in shown)
    min_x, min_y, max_x, max_y = _extent(frame, shared, site, max(most_m, SMALLEST * finest))
    pixel = max(finest, (max_x - min_x) / _MOST_PIXELS, (max_y - min_y) / _MOST_PIXELS)
    most = max(most_m / pixel, 2.0)
    grid = (min_x, min_y, max(int((max_x - min_x) / pixel), 1), max(int((max_y - min_y) / pixel), 1), pixel)
    if min(grid[2], grid[3]) < max(SMALLEST, 2 * most):
        most = min(grid[2], grid[3]) / 4
    found = measure_shift(_on_grid(reference, frame, grid), _on_grid(scene, frame, grid), most)
    return Registration(
        east_m=found.columns * pixel,
        north_m=-found.rows * pixel,
        u95_m=max(found.u95_columns, found.u95_rows) * pixel,
        pixel_m=pixel,
        correlation=found.correlation,
        used=found.used,
    )


def corrected_vrt(path: str | os.PathLike[str], east_m: float, north_m: float) -> str:
    """Return a VRT, as XML, that shows a scene moved back by its shift; the file is not touched.

    Parameters
    ----------
    path
        A raster as GDAL opens it, with a geotransform.
    east_m, north_m
        How far it shows the ground to the east and north of where it is, in metres.

    Raises
    ------
    BermlineError
        When it cannot be read, or does not say where its pixels lie.
    """
    source = os.fspath(path)
    raster = Raster(source)
    grid = raster.grid
    x, y = grid.xy(np.array([grid.width / 2]), np.array([grid.height / 2]))
    moved_x, moved_y = _moved_by(grid.crs, float(x[0]), float(y[0]), -east_m, -north_m)
    a, b, c, d, e, f = grid.transform
    transform = (a + moved_x - float(x[0]), b, c, d + moved_y - float(y[0]), e, f)
    dataset = open_raster(source)
    with listening() as heard:
        copy: Any = ask_gdal(lambda: gdal.GetDriverByName("VRT").CreateCopy("", dataset, strict=0), heard)
        if copy is None:
            raise BermlineError(
                message("{name} cannot be shown corrected.", name=display_name(source)),
                message("Show it as it is, and use its shift when you measure."),
            )
        copy.SetGeoTransform(transform)
        copy.FlushCache()
        xml: str = copy.GetMetadata("xml:VRT")[0]
    # Relative names would be looked for beside a file that does not exist.
    absolute = source if source.startswith(("/vsi", "<")) or "://" in source else str(Path(source).resolve())
    return _with_source(xml, source, absolute)


def _with_source(xml: str, source: str, absolute: str) -> str:
    name = html.escape(absolute, quote=False)
    for written in {source, Path(source).name, absolute}:
        escaped = html.escape(written, quote=False)
        for relative in ("0", "1"):
            xml = xml.replace(
                f'<SourceFilename relativeToVRT="{relative}">{escaped}<', f'<SourceFilename relativeToVRT="0">{name}<'
            )
    return xml


def _moved_by(crs: str, x: float, y: float, east_m: float, north_m: float) -> tuple[float, float]:
    """Return a point of ``crs`` moved on the ground."""
    frame = LocalFrame(*_geodetic_point(crs, x, y), crs)
    origin_x, origin_y = frame.xy_to_local(x, y)
    moved_x, moved_y = frame.xy_from_local(origin_x + east_m, origin_y + north_m)
    return float(moved_x), float(moved_y)


def _geodetic_point(crs: str, x: float, y: float) -> tuple[float, float]:
    longitude, latitude = transformer(crs, geodetic_of(crs).to_wkt()).transform(x, y)
    return float(longitude), float(latitude)


@dataclass(frozen=True)
class _Footprint:
    """The outline of a raster on WGS 84, cut at the antimeridian, and the length of its pixels on the ground."""

    outline: BaseGeometry
    ground_m: float


def _footprint(path: str | os.PathLike[str]) -> _Footprint:
    grid = Raster(path).grid
    steps = np.linspace(0, 1, 9)
    column = grid.width * np.concatenate([steps, np.ones(9), steps[::-1], np.zeros(9)])
    row = grid.height * np.concatenate([np.zeros(9), steps, np.ones(9), steps[::-1]])
    to_wgs84 = transformer(grid.crs, WGS84)
    longitude, latitude = to_wgs84.transform(*grid.xy(column, row))
    middle = np.array([grid.width / 2 + np.array([0.0, 1.0, 0.0]), grid.height / 2 + np.array([0.0, 0.0, 1.0])])
    at = to_wgs84.transform(*grid.xy(*middle))
    if not (np.isfinite(longitude).all() and (np.abs(latitude) <= 90).all()):
        raise _nowhere(path)
    x, y = LocalFrame(float(at[0][0]), float(at[1][0])).xy_to_local(*at)
    ground = max(math.hypot(x[1] - x[0], y[1] - y[0]), math.hypot(x[2] - x[0], y[2] - y[0]))
    longitude = run_on(longitude)
    return _Footprint(cut_there(box(min(longitude), min(latitude), max(longitude), max(latitude))), ground)


def _nowhere(path: str | os.PathLike[str]) -> BermlineError:
    return BermlineError(
        message("The coordinates of {name} lie outside its CRS.", name=display_name(os.fspath(path))),
        message("Give it its own CRS in the Scenes panel."),
    )


def _extent(
    frame: LocalFrame, shared: BaseGeometry, site: BaseGeometry | None, least_m: float
) -> tuple[float, float, float, float]:
    """Return the piece to compare, in metres: the site and some ground around it, within what both show."""
    local = LocalFrame(frame.longitude, frame.latitude).to_local(shared).bounds
    if site is None:
        return local
    min_x, min_y, max_x, max_y = LocalFrame(frame.longitude, frame.latitude).to_local(site).bounds
    margin = least_m + _MARGIN * max(max_x - min_x, max_y - min_y)
    return (
        max(local[0], min_x - margin),
        max(local[1], min_y - margin),
        min(local[2], max_x + margin),
        min(local[3], max_y + margin),
    )


def _on_grid(path: str | os.PathLike[str], frame: LocalFrame, grid: tuple[float, float, int, int, float]) -> np.ndarray:
    """Return the mean of a scene's data bands on the common grid, NaN where it shows nothing."""
    min_x, min_y, columns, rows, pixel = grid
    source = os.fspath(path)
    numbers = Raster(source).bands
    system = (
        f"+proj=aeqd +lat_0={frame.latitude!r} +lon_0={frame.longitude!r} +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"
    )
    dataset = open_raster(source)
    with listening() as heard:
        warped: Any = ask_gdal(
            lambda: gdal.Warp(
                "",
                dataset,
                format="MEM",
                dstSRS=system,
                outputBounds=(min_x, min_y, min_x + columns * pixel, min_y + rows * pixel),
                width=columns,
                height=rows,
                resampleAlg="cubic",
                outputType=gdal.GDT_Float32,
                dstNodata=math.nan,
                errorThreshold=0,
            ),
            heard,
        )
        values = None if warped is None else ask_gdal(warped.ReadAsArray, heard)
    if values is None:
        raise BermlineError(
            message("{name} cannot be brought onto the common grid.", name=display_name(source)),
            message("Check that it opens in QGIS."),
        )
    layers = values[None] if values.ndim == 2 else values
    return np.asarray(np.mean([layers[number - 1] for number in numbers], axis=0), np.float32)
