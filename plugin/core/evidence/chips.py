"""Pieces of the scenes as GeoTIFF, for those whose licence lets the raster be passed on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Iterator, Mapping

from osgeo import gdal
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from ..errors import NO_REASON, BermlineError, message
from ..memory_file import memory_place, taken_from_memory
from ..raster import Raster, ask_gdal, listening
from ..records import Crest, Measurement, Scene, Sighting, Structure
from .parts import Chosen
from .rasters import ENDING, free_name, may_leave

FOLDER = "chips"
MARGIN = 0.25
"""How much more than what was marked a chip shows, as a share of its extent to each side."""
LEAST_M = 100.0
MOST_PIXELS = 4096
_METRES_A_DEGREE = 111_320.0
_OPTIONS = ("COMPRESS=DEFLATE", "PREDICTOR=1", "TILED=YES", "BIGTIFF=NO", "NUM_THREADS=1")


@dataclass(frozen=True)
class Chip:
    """A piece of a scene: its file's path in the payload, and (left, top, width, height) in the scene's pixels."""

    scene: Scene
    path: str
    window: tuple[int, int, int, int]


def wanted_chips(chosen: Chosen) -> Iterator[tuple[Scene, BaseGeometry]]:
    """Yield the scenes that may be passed on, with the rectangle in longitude and latitude that is shown of each."""
    structures = {item.uuid: item for item in chosen.read(Structure)}
    for scene in chosen.read(Scene):
        if not may_leave(scene):
            continue
        seen = [item.structure for item in chosen.read(Sighting) if item.scene == scene.uuid]
        shapes = [structures[uuid].geometry for uuid in seen if uuid in structures]
        shapes += [item.geometry for item in chosen.read(Measurement) if item.scene == scene.uuid]
        shapes += [item.geometry for item in chosen.read(Crest) if item.scene == scene.uuid]
        bounds = _around([shape for shape in shapes if shape is not None and not shape.is_empty])
        if bounds is not None:
            yield scene, bounds


def plan_chips(chosen: Chosen, addresses: Mapping[str, str]) -> tuple[tuple[Chip, ...], tuple[BermlineError, ...]]:
    """Return the chips of a pack before they are written, and what is wrong with scenes that cannot be read.

    Parameters
    ----------
    chosen
        What goes into the pack.
    addresses
        By the key of each scene where its file lies.
    """
    chips: list[Chip] = []
    problems: list[BermlineError] = []
    taken: set[str] = set()
    for scene, bounds in wanted_chips(chosen):
        try:
            window = _window(Raster(addresses[scene.uuid]), bounds)
        except BermlineError as problem:
            problems.append(problem)
            continue
        if window is not None:
            chips.append(Chip(scene, f"{FOLDER}/{free_name(scene, taken)}", window))
    return tuple(chips), tuple(problems)


def write_chips(chosen: Chosen, addresses: Mapping[str, str], payload: Path) -> tuple[Chip, ...]:
    """Write the chips of :func:`plan_chips` below ``payload``, the folder ``data`` of the pack, and return them.

    Nothing but pixels, place, scale and no-data value is copied. Raises :class:`BermlineError` where a scene cannot be
    read, and ``OSError`` where a chip cannot be written: who exports tells of the pack.
    """
    chips, problems = plan_chips(chosen, addresses)
    for problem in problems:
        raise problem
    for chip in chips:
        (payload / FOLDER).mkdir(exist_ok=True)
        (payload / chip.path).write_bytes(_cut_out(chip, addresses[chip.scene.uuid]))
    return chips


def _around(shapes: Iterable[BaseGeometry]) -> BaseGeometry | None:
    shapes = list(shapes)
    if not shapes:
        return None
    edges = list(zip(*(shape.bounds for shape in shapes)))
    west, south, east, north = min(edges[0]), min(edges[1]), max(edges[2]), max(edges[3])
    height = LEAST_M / _METRES_A_DEGREE
    width = height / max(math.cos(math.radians((south + north) / 2)), 0.01)
    across = max((east - west) * MARGIN, (width - east + west) / 2)
    along = max((north - south) * MARGIN, (height - north + south) / 2)
    return box(west - across, south - along, east + across, north + along)


def _window(raster: Raster, bounds: BaseGeometry) -> tuple[int, int, int, int] | None:
    """Return the pixels of a raster that hold a rectangle in longitude and latitude, cut to the raster."""
    try:
        to_raster = Transformer.from_crs("EPSG:4326", CRS.from_user_input(raster.grid.crs), always_xy=True)
        xs, ys = to_raster.transform(*zip(*bounds.exterior.coords))
    except (CRSError, ProjError) as problem:
        raise BermlineError(
            message("The coordinate reference system of “{path}” cannot be used.", path=raster.path),
            message("Give it one in the Scenes panel, or say there that its raster may not be passed on."),
        ) from problem
    columns, rows = raster.grid.pixel(xs, ys)
    if not (all(map(math.isfinite, columns)) and all(map(math.isfinite, rows))):
        return None
    left, right = max(math.floor(min(columns)), 0), min(math.ceil(max(columns)), raster.grid.width)
    top, bottom = max(math.floor(min(rows)), 0), min(math.ceil(max(rows)), raster.grid.height)
    if left >= right or top >= bottom:
        return None
    width, height = min(right - left, MOST_PIXELS), min(bottom - top, MOST_PIXELS)
    return left + (right - left - width) // 2, top + (bottom - top - height) // 2, width, height


def _cut_out(chip: Chip, address: str) -> bytes:
    """Return a chip as a file."""
    place = memory_place(ENDING)
    with listening() as heard:
        made = ask_gdal(lambda: _cut(address, place, chip.window, heard), heard)
        content = taken_from_memory(place)
    if not made or heard or not content:
        reason = heard[0].rstrip(".") if heard else NO_REASON
        raise BermlineError(
            message("No piece of “{name}” could be cut: {reason}.", name=chip.scene.name, reason=reason),
            message("Check the scene in the Scenes panel, or say there that its raster may not be passed on."),
        )
    return content


def _cut(address: str, place: str, window: tuple[int, int, int, int], heard: list[str]) -> bool:
    """Write a window into memory; return whether it was. What was heard while the source was opened is forgotten."""
    source = gdal.OpenEx(address, gdal.OF_RASTER | gdal.OF_READONLY)
    if source is None:
        return False
    heard.clear()
    piece = _copy_of(source, window)
    made = None if piece is None else gdal.GetDriverByName("GTiff").CreateCopy(place, piece, options=list(_OPTIONS))
    if made is None:
        return False
    made.FlushCache()
    return True


def _copy_of(source: gdal.Dataset, window: tuple[int, int, int, int]) -> gdal.Dataset | None:
    """Return a window as a dataset in memory that has none of the source's metadata."""
    left, top, width, height = window
    first = source.GetRasterBand(1)
    piece = gdal.GetDriverByName("MEM").Create("", width, height, source.RasterCount, first.DataType)
    if piece is None:
        return None
    a, b, c, d, e, f = source.GetGeoTransform()
    piece.SetGeoTransform((a + left * b + top * c, b, c, d + left * e + top * f, e, f))
    piece.SetProjection(source.GetProjection())
    for number in range(1, source.RasterCount + 1):
        band, own = source.GetRasterBand(number), piece.GetRasterBand(number)
        raw = band.ReadRaster(left, top, width, height, buf_type=first.DataType)
        if raw is None:
            return None
        own.WriteRaster(0, 0, width, height, raw, buf_type=first.DataType)
        own.SetColorInterpretation(band.GetColorInterpretation())
        for value, keep in (
            (band.GetNoDataValue(), own.SetNoDataValue),
            (band.GetScale(), own.SetScale),
            (band.GetOffset(), own.SetOffset),
            (band.GetUnitType() or None, own.SetUnitType),
        ):
            if value is not None:
                keep(value)
    return piece
