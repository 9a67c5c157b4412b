"""What a scan goes over: elevation models, and folders of their tiles joined so that no file's edge cuts a cell."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Iterable, Sequence

from osgeo import gdal, osr

from ..errors import NO_REASON, BermlineError, Message, Refused, message, unwritten
from ..imagery.opening import open_raster
from ..memory_file import memory_place, taken_from_memory
from ..raster import Raster, ask_gdal, listening, quiet
from ..whole_file import is_draft, whole_file

ENDINGS = frozenset({".tif", ".tiff", ".vrt", ".img", ".asc", ".jp2", ".dem", ".bil"})
_COLOURS = {gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand}
_ALIGNED_PX = 0.01
"""Grids whose origins lie apart by a whole number of pixels, to this share of one, are one grid."""


@dataclass(frozen=True)
class Mosaic:
    """One grid to scan: a file, or files of one grid joined; ``path`` is what GDAL opens.

    ``column`` and ``row`` count its first pixel from where the coordinates of its grid are zero, so that two mosaics
    of the same ground count alike wherever they begin; 0 for a turned raster.
    """

    name: str
    path: str
    width: int
    height: int
    column: int = 0
    row: int = 0


@dataclass(frozen=True)
class Trouble:
    """A part of what was to be scanned that could not be, and why."""

    name: str
    reason: Message

    @classmethod
    def of(cls, name: str, error: BermlineError) -> Trouble:
        """Return the trouble that an error tells of."""
        return cls(name, error.what)


def find_rasters(places: Iterable[Path], leave_out: Path | None = None) -> tuple[Path, ...]:
    """Return the files named, and those in the folders named and below them, each once and in order.

    What lies in the folder ``leave_out`` is of the scan itself.

    Raises :class:`Refused` where a place is not there, or where there are no rasters in any.
    """
    found: set[Path] = set()
    for place in map(Path, places):
        if place.is_dir():
            inside = (path for path in place.rglob("*") if path.suffix.lower() in ENDINGS and path.is_file())
            found.update(path for path in inside if leave_out not in path.parents and not is_draft(path))
        elif place.is_file():
            found.add(place)
        else:
            raise Refused(
                message("There is nothing at {path}.", path=place), message("Name files, or folders of them.")
            )
    if not found:
        raise Refused(message("No raster was found there."), message("Name GeoTIFFs, or folders that hold some."))
    return tuple(sorted(found))


def join_mosaics(
    paths: Sequence[Path], folder: Path, go_on: Callable[[], None] = lambda: None
) -> tuple[tuple[Mosaic, ...], tuple[Trouble, ...]]:
    """Join files that share a grid, writing a virtual raster for each such grid into ``folder``.

    Returns the mosaics, and the files that cannot be read. Neither depends on the order of ``paths``. ``go_on`` is
    called before each file is looked at, and may raise.
    """
    grids: dict[tuple[object, ...], list[Path]] = {}
    wordings: dict[str, str] = {}
    troubles = []
    for path in sorted(paths):
        go_on()
        try:
            grids.setdefault(_grid_of(path, wordings), []).append(path)
        except BermlineError as error:
            troubles.append(Trouble.of(str(path), error))
    mosaics = [_join(members, folder, number) for number, members in enumerate(sorted(grids.values()))]
    return tuple(mosaics), tuple(troubles)


def _grid_of(path: Path, wordings: dict[str, str]) -> tuple[object, ...]:
    """Return what files of one grid have in common: GDAL joins none that differ in the rest of it.

    ``wordings`` are those of coordinate systems that were met, with the first that means the same.
    """
    dataset = open_raster(str(path))  # tells a file that was cut off, which GDAL itself opens
    bands = tuple(_band_traits(dataset.GetRasterBand(number)) for number in range(1, dataset.RasterCount + 1))
    if {colour for _, colour, *_ in bands} >= _COLOURS:
        raise Refused(message("It is a picture in colours, not an elevation model."))
    raster = Raster(path)
    x, across, skew, y, turn, down = raster.grid.transform
    if skew or turn:
        return (str(path),)  # a turned raster is scanned by itself: virtual rasters know none
    return (_first_wording(raster.grid.crs, wordings), across, down, _phase(x, across), _phase(y, down), *bands)


def _first_wording(crs: str, wordings: dict[str, str]) -> str:
    """Return the first wording that was met of a coordinate system; programs write the same one in many ways."""
    if crs not in wordings:
        asked = osr.SpatialReference(crs)
        with quiet():
            alike = (known for known in wordings.values() if osr.SpatialReference(known).IsSame(asked))
            wordings[crs] = next(alike, crs)
    return wordings[crs]


def _band_traits(band: Any) -> tuple[object, ...]:
    scale, offset, unit = band.GetScale(), band.GetOffset(), band.GetUnitType()
    return (band.DataType, band.GetColorInterpretation(), band.GetMaskFlags(), unit or "", scale or 1.0, offset or 0.0)


def _phase(origin: float, step: float) -> float:
    share = math.fmod(origin / step, 1.0) % 1.0
    return round(share / _ALIGNED_PX) % round(1.0 / _ALIGNED_PX)


def _join(members: Sequence[Path], folder: Path, number: int) -> Mosaic:
    if len(members) == 1:
        return _mosaic(members[0].name, members[0])
    target = folder / f"mosaic-{number}.vrt"
    build_virtual(str(target), members)
    return _mosaic(f"{members[0].parent.name} ({len(members)} files)", target)


def build_virtual(
    target: str, members: Sequence[Path], bounds: tuple[float, float, float, float] | None = None
) -> None:
    """Join files of one grid in a virtual raster: what none of them holds is unknown, and the unit is theirs.

    ``bounds`` are west, south, east and north of the whole, which the files need not reach. ``target`` is a file, or
    a place in GDAL's memory.

    Raises :class:`BermlineError` where a file cannot be read any more, or the virtual raster cannot be written.
    """
    place = memory_place(".vrt")
    first = open_raster(str(members[0]))
    with listening() as heard:
        joined = ask_gdal(lambda: _join_into(place, first, members, bounds), heard) or frozenset()
        content = taken_from_memory(place)
    for member in members:
        if str(member) not in joined:
            open_raster(str(member))  # says what is wrong with it, where GDAL leaves it out and goes on
            heard.append(str(member))
    if heard or not content:
        raise unwritten(target, heard[0] if heard else NO_REASON)
    if target.startswith("/vsimem/"):
        gdal.FileFromMemBuffer(target, content)
        return
    with whole_file(Path(target)) as draft:
        draft.write_bytes(content)


def _join_into(
    place: str, first: Any, members: Sequence[Path], bounds: tuple[float, float, float, float] | None
) -> frozenset[str]:
    """Write a virtual raster to a place in memory, and return the files that are in it."""
    bands = [first.GetRasterBand(number) for number in range(1, first.RasterCount + 1)]
    # Without a mask of theirs the gaps between files would count as ground at height 0.
    bare = all(band.GetMaskFlags() == gdal.GMF_ALL_VALID for band in bands)
    # One coordinate system may be worded in many ways: which files share one was looked at before.
    how = {"addAlpha": bare, "outputBounds": bounds, "allowProjectionDifference": True}
    made = gdal.BuildVRT(place, [str(path) for path in members], **how)
    if made is None:
        return frozenset()
    for number, band in enumerate(bands, start=1):
        made.GetRasterBand(number).SetUnitType(band.GetUnitType())
    made.FlushCache()
    return frozenset(made.GetFileList() or ())


def _mosaic(name: str, path: Path) -> Mosaic:
    grid = Raster(path).grid
    x, across, skew, y, turn, down = grid.transform
    column, row = (0, 0) if skew or turn else (math.floor(x / across + 0.5), math.floor(y / down + 0.5))
    return Mosaic(name, str(path), grid.width, grid.height, column, row)
