"""Keeping what a remote scene shows: its pixels within an extent, at full resolution, in a file of one's own."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyproj
from osgeo import gdal
from pyproj.exceptions import CRSError, ProjError
from shapely.geometry.base import BaseGeometry

from ..dates import UTC, to_iso
from ..errors import NO_REASON, message
from ..frame import WGS84
from ..raster import ask_gdal, listening
from ..whole_file import whole_file
from .address import display_name
from .describe import describe_raster
from .hashing import hash_file
from .opening import careful_with_the_network, open_raster
from .problems import Asked, CannotCopy, CannotRead, Report, Stopped, go_on, never

MOST_PIXELS = 400_000_000
"""A copy is refused above this size, which is 1.2 GB of three bands of bytes."""
_OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER")
_SHARE_OF_COPYING = 0.95


@dataclass(frozen=True)
class LocalCopy:
    """A copy that was made: the file, its SHA-256 and size, from where and when (UTC) it was fetched."""

    path: Path
    sha256: str
    size_bytes: int
    fetched_from: str
    fetched_at: dt.datetime


@dataclass(frozen=True)
class _Piece:
    """Pixels of the source (column, row, columns, rows) and the size in which they are written."""

    window: tuple[int, int, int, int]
    width: int
    height: int


def keep_copy(
    source: str,
    destination: Path,
    extent: BaseGeometry,
    *,
    address: str,
    pixel_m: float | None = None,
    report: Report = go_on,
    stop: Asked = never,
) -> LocalCopy:
    """Write the part of a raster within an extent to a GeoTIFF.

    The file appears under its name only when it is whole; nothing is left when the copy fails or is stopped.

    Parameters
    ----------
    source
        The name under which GDAL opens the raster (:func:`~.services.gdal_source`).
    destination
        A file that is not there yet.
    extent
        A geometry in longitude and latitude on WGS 84; its bounds are copied, widened to whole pixels.
    address
        What is recorded as the place it was fetched from.
    pixel_m
        Ground sample distance to copy at, in metres. ``None`` takes the source's own pixels, unresampled,
        which a service that draws at any scale (WMS) does not have.
    report, stop
        Called as the copy goes on.

    Raises
    ------
    CannotRead
        When the source does not answer.
    CannotCopy
        When the extent is outside, the copy would be too large, the file exists or cannot be written, or a
        part of the source is missing.
    Stopped
        When ``stop`` answered yes.
    """
    if destination.exists():
        raise CannotCopy(message("{name} exists already.", name=destination.name))
    fetched_at = dt.datetime.now(UTC).replace(microsecond=0)
    gdal.VSICurlClearCache()
    dataset = open_raster(source)
    with whole_file(destination) as draft:
        with listening() as heard, careful_with_the_network(source):
            piece = _piece(dataset, extent, pixel_m, display_name(source))
            _write(dataset, draft, piece, f"Local copy of {address}, fetched {to_iso(fetched_at)}", heard, report, stop)
        _check(draft, source)
        digest, size = hash_file(draft, stop=stop)
    report(1.0)
    return LocalCopy(destination, digest, size, address, fetched_at)


def _piece(dataset: Any, extent: BaseGeometry, pixel_m: float | None, name: str) -> _Piece:
    grid = dataset.GetGeoTransform(can_return_null=True)
    reference = dataset.GetSpatialRef()
    if grid is None or reference is None or grid[2] or grid[4]:
        raise CannotCopy(message("{name} does not say where its pixels lie.", name=name))
    try:
        to_source = pyproj.Transformer.from_crs(WGS84, reference.ExportToWkt(), always_xy=True)
        left, bottom, right, top = to_source.transform_bounds(*extent.bounds, densify_pts=21)
    except (CRSError, ProjError) as problem:
        raise CannotCopy(message("The extent cannot be brought into the CRS of {name}.", name=name)) from problem
    columns = sorted(((left - grid[0]) / grid[1], (right - grid[0]) / grid[1]))
    rows = sorted(((top - grid[3]) / grid[5], (bottom - grid[3]) / grid[5]))
    if not all(map(math.isfinite, (*columns, *rows))):
        raise CannotCopy(message("The extent cannot be brought into the CRS of {name}.", name=name))
    first_column, first_row = max(0, math.floor(columns[0])), max(0, math.floor(rows[0]))
    last_column = min(dataset.RasterXSize, math.ceil(columns[1]))
    last_row = min(dataset.RasterYSize, math.ceil(rows[1]))
    wide, high = last_column - first_column, last_row - first_row
    if wide <= 0 or high <= 0:
        raise CannotCopy(
            message("{name} does not cover the extent.", name=name), message("Choose an extent within the scene.")
        )
    width, height = wide, high
    if pixel_m is not None:
        width, height = _size_at(extent, pixel_m)
    if width * height > MOST_PIXELS:
        raise CannotCopy(
            message("The copy would have {width} × {height} pixels.", width=width, height=height),
            message("Choose a smaller extent."),
        )
    return _Piece((first_column, first_row, wide, high), width, height)


def _size_at(extent: BaseGeometry, pixel_m: float) -> tuple[int, int]:
    west, south, east, north = extent.bounds
    geod = pyproj.Geod(ellps="WGS84")
    middle = (south + north) / 2
    _, _, wide = geod.inv(west, middle, east, middle)
    _, _, high = geod.inv(west, south, west, north)
    return max(1, math.ceil(wide / pixel_m)), max(1, math.ceil(high / pixel_m))


def _write(
    dataset: Any, part: Path, piece: _Piece, description: str, heard: list[str], report: Report, stop: Asked
) -> None:
    def watch(fraction: float, _words: str, _data: object) -> int:
        report(_SHARE_OF_COPYING * fraction)
        return 0 if stop() else 1

    options = gdal.TranslateOptions(
        format="GTiff",
        srcWin=piece.window,
        width=piece.width,
        height=piece.height,
        resampleAlg="bilinear" if (piece.width, piece.height) != piece.window[2:] else "nearest",
        creationOptions=[*_OPTIONS, f"PREDICTOR={_predictor(dataset)}"],
        metadataOptions=[f"TIFFTAG_IMAGEDESCRIPTION={description}"],
        callback=watch,
    )
    heard.clear()
    written = ask_gdal(lambda: gdal.Translate(str(part), dataset, options=options), heard)
    if stop():
        raise Stopped
    if written is not None:
        ask_gdal(written.FlushCache, heard)
    complaints = [words for words in heard if words]
    if written is None or complaints:
        reason = complaints[0] if complaints else NO_REASON
        raise CannotCopy(
            message("The copy could not be made whole: {reason}", reason=reason),
            message("Check the network and the space on the disk, and try again."),
        )


def _predictor(dataset: Any) -> int:
    return 3 if dataset.GetRasterBand(1).DataType in (gdal.GDT_Float32, gdal.GDT_Float64) else 2


def _check(part: Path, source: str) -> None:
    """Read the copy's own directory and corners again: a full disk shows here at the latest."""
    try:
        describe_raster(str(part))
    except CannotRead as problem:
        raise CannotCopy(
            message("The copy of {name} is not whole.", name=display_name(source)),
            message("Check the space on the disk, and try again."),
        ) from problem
