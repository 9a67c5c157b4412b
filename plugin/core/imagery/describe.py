"""What a scene's file or service says of itself."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
from osgeo import gdal
from pyproj.exceptions import ProjError
from shapely.geometry import Polygon

from ..antimeridian import run_on
from ..dates import Interval
from ..errors import NO_REASON, BermlineError, Message, Refused, message
from ..frame import WGS84, LocalFrame, geodetic_of, transformer
from ..raster import ask_gdal, listening
from ..remote import is_remote
from ..there import is_file_there
from .address import display_name
from .names import read_date
from .opening import careful_with_the_network, metadata_of, open_raster
from .problems import CannotRead, NoDate, NoGrid, NoPosition
from .sensors import find_credit, guess_sensor

_LONGEST_NAME = 40
_STEPS_A_SIDE = 16
_WORLD_SERVICES = ("WMS", "WMTS")
_FLOATS = (gdal.GDT_Float32, gdal.GDT_Float64)


@dataclass(frozen=True)
class SceneFacts:
    """What was read of one raster.

    ``footprint`` is in longitude and latitude on WGS 84 and runs on across the antimeridian; ``gsd_m`` is the longer
    side of the central pixel on the ground, in metres on the ellipsoid of the raster's own CRS. ``crs`` is an
    authority's code such as ``EPSG:3857``, or WKT where there is none. ``problems`` are those that a person can mend:
    :class:`~.problems.NoPosition`, where the raster itself has to be mended :class:`~.problems.NoGrid`, and
    :class:`~.problems.NoDate`.
    """

    source: str
    driver: str
    width: int
    height: int
    band_count: int
    dtype: str
    crs: str | None
    footprint: Polygon | None
    gsd_m: float | None
    nodata: float | None
    acquired: Interval | None
    basis: Message
    sensor: str | None
    credit: str | None
    kind: str
    size_bytes: int | None
    problems: tuple[BermlineError, ...] = field(default=())

    @property
    def no_grid(self) -> NoGrid | None:
        """What says that the raster has no coordinates at all; ``None`` where it has."""
        return next((problem for problem in self.problems if isinstance(problem, NoGrid)), None)


def describe_raster(source: str, crs: str | None = None, today: dt.date | None = None) -> SceneFacts:
    """Describe a raster from its directory and a few of its pixels; a large one is not read through.

    Parameters
    ----------
    source
        A path, or any name under which GDAL opens a raster.
    crs
        A coordinate reference system given by the analyst, which goes before the file's own.
    today
        Dates in names later than this are refused; the present day where it is not given.

    Raises
    ------
    Truncated, CannotRead
        When there is no image to describe.
    BermlineError
        When ``crs`` is not known to PROJ.
    """
    dataset = open_raster(source)
    with listening() as heard, careful_with_the_network(source):
        facts = _describe(dataset, source, crs, today)
        heard.clear()
        if facts.driver not in _WORLD_SERVICES:
            _try_pixels(dataset, source, heard)
    return facts


def _describe(dataset: Any, source: str, crs: str | None, today: dt.date | None) -> SceneFacts:
    metadata = metadata_of(dataset)
    reading = read_date(source, metadata, today)
    band = dataset.GetRasterBand(1)
    elevation = dataset.RasterCount == 1 and band.DataType in _FLOATS
    problems: list[BermlineError] = []
    system, footprint, gsd = None, None, None
    try:
        system = check_crs(crs) if crs else _own_crs(dataset)
        footprint, gsd = _place(dataset, system, source)
    except NoPosition as problem:
        problems.append(problem)
    if reading.interval is None:
        problems.append(
            NoDate(
                message("No day is known of {name}: {reason}.", name=display_name(source), reason=str(reading.basis)),
                message("Type the date in the form below the list."),
            )
        )
    local = Path(source)
    return SceneFacts(
        source=source,
        driver=dataset.GetDriver().ShortName,
        width=dataset.RasterXSize,
        height=dataset.RasterYSize,
        band_count=dataset.RasterCount,
        dtype=gdal.GetDataTypeName(band.DataType),
        crs=system,
        footprint=footprint,
        gsd_m=gsd,
        nodata=_finite(band.GetNoDataValue()),
        acquired=reading.interval,
        basis=reading.basis,
        sensor=guess_sensor(source, metadata),
        credit=find_credit(metadata),
        kind="elevation" if elevation else "image",
        size_bytes=local.stat().st_size if not is_remote(source) and is_file_there(local) else None,
        problems=tuple(problems),
    )


def check_crs(crs: str) -> str:
    """Return ``crs`` as it is kept, an authority's code where it has one.

    Raises
    ------
    BermlineError
        When PROJ does not know it, or it is not of the ground (:func:`~..frame.geodetic_of`).
    """
    geodetic_of(crs)
    system = pyproj.CRS(crs)
    code = system.to_authority(min_confidence=100)
    return ":".join(code) if code else system.to_wkt()


def _own_crs(dataset: Any) -> str | None:
    reference = dataset.GetSpatialRef()
    if reference is None:
        reference = dataset.GetGCPSpatialRef()
    if reference is None:
        return None
    copy = reference.Clone()
    copy.AutoIdentifyEPSG()
    name, code = copy.GetAuthorityName(None), copy.GetAuthorityCode(None)
    if name and code:
        return f"{name}:{code}"
    wkt = copy.ExportToWkt(["FORMAT=WKT2_2019"])
    return wkt or None


def _place(dataset: Any, crs: str | None, source: str) -> tuple[Polygon, float]:
    """Return the footprint and the GSD; raises NoPosition where the raster has no place."""
    name = display_name(source)
    grid = dataset.GetGeoTransform(can_return_null=True)
    width, height = dataset.RasterXSize, dataset.RasterYSize
    if grid is None and dataset.GetGCPCount():
        warped = ask_gdal(lambda: gdal.AutoCreateWarpedVRT(dataset), [])
        if warped is not None:
            grid, width, height = warped.GetGeoTransform(), warped.RasterXSize, warped.RasterYSize
    if grid is None or grid[1] * grid[5] == grid[2] * grid[4]:
        raise NoGrid(
            message("{name} carries no position on the Earth.", name=name),
            message(
                "Georeference it first, with QGIS' Georeferencer in the menu Layer or Raster, "
                "then use Locate… to point to the result."
            ),
        )
    if crs is None:
        raise NoPosition(
            message("{name} has no coordinate reference system.", name=name),
            message("Choose the one that its coordinates are in, in the form below the list."),
        )
    try:
        geodetic_of(crs)
    except Refused as problem:
        raise NoPosition(problem.what, problem.remedy) from problem
    along = np.linspace(0.0, 1.0, _STEPS_A_SIDE, endpoint=False)
    column = width * np.concatenate([along, np.ones_like(along), 1 - along, np.zeros_like(along)])
    row = height * np.concatenate([np.zeros_like(along), along, np.ones_like(along), 1 - along])
    try:
        to_wgs84 = transformer(crs, WGS84)
        longitude, latitude = to_wgs84.transform(*_xy(grid, column, row), errcheck=False)
        gsd = _ground_sample_distance(grid, crs, width / 2, height / 2)
    except (ProjError, Refused) as problem:
        raise _outside(name, crs) from problem
    corners = np.column_stack([longitude, latitude])
    if not np.isfinite(corners).all() or np.abs(corners[:, 1]).max() > 90 or not math.isfinite(gsd):
        raise _outside(name, crs)
    corners[:, 0] = run_on(corners[:, 0])
    return Polygon(corners), gsd


def _outside(name: str, crs: str) -> NoPosition:
    named = crs if len(crs) < _LONGEST_NAME else message("its CRS")
    return NoPosition(
        message("The coordinates of {name} lie outside {crs}.", name=name, crs=named),
        message("Choose the CRS that they are in, in the form below the list."),
    )


def _xy(grid: tuple[float, ...], column: Any, row: Any) -> tuple[Any, Any]:
    return (
        grid[0] + grid[1] * column + grid[2] * row,
        grid[3] + grid[4] * column + grid[5] * row,
    )


def _ground_sample_distance(grid: tuple[float, ...], crs: str, column: float, row: float) -> float:
    """Return the longer side, in metres on the ground, of the pixel around (column, row)."""
    x, y = _xy(grid, np.array([column - 0.5, column + 0.5, column, column]), np.array([row, row, row - 0.5, row + 0.5]))
    to_degrees = transformer(crs, geodetic_of(crs).to_wkt())
    longitude, latitude = to_degrees.transform(*_xy(grid, column, row))
    east, north = LocalFrame(longitude, latitude, crs).xy_to_local(x, y)
    return max(math.hypot(east[1] - east[0], north[1] - north[0]), math.hypot(east[3] - east[2], north[3] - north[2]))


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None


def _try_pixels(dataset: Any, source: str, heard: list[str]) -> None:
    """Read one pixel in each corner and in the middle: the blocks that damage most often takes."""
    right, bottom = dataset.RasterXSize - 1, dataset.RasterYSize - 1
    places = [(right, bottom)]
    if not is_remote(source):
        places += [(0, 0), (right, 0), (0, bottom), (right // 2, bottom // 2)]
    for column, row in places:
        read = partial(dataset.ReadRaster, column, row, 1, 1)
        if ask_gdal(read, heard) is None or heard:
            reason = heard[-1] if heard else NO_REASON
            raise CannotRead(
                message(
                    "{name} is damaged at column {column}, row {row}: {reason}",
                    name=display_name(source),
                    column=column,
                    row=row,
                    reason=reason,
                ),
                message("Copy or download the file again."),
            )
