"""Cases of the sizes that the figures speak of. Their rasters, outlines and movements are made up, for timing alone."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Iterator

import numpy as np
from osgeo import gdal, osr
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from plugin.core.records import Scene
from tests.benchmarks.large_chain import large_chain


@dataclass(frozen=True)
class CaseSize:
    """How much is in a case; the outlines stand in rows of ``across``, and each raster shows all of them."""

    name: str
    scenes: int
    structures: int
    sightings: int
    across: int
    every_days: int
    side_px: int
    pixel_m: float
    movements: int = 0
    claims: int = 0

    @property
    def words(self) -> str:
        """What is in it."""
        words = f"{self.scenes} scenes, {self.structures} structures, {self.sightings} sightings"
        return words + (f", {self.movements} movements, {self.claims} claims" if self.movements else "")


LARGE = CaseSize("large", 200, 5_000, 20_000, across=100, every_days=12, side_px=512, pixel_m=10.0)
HUGE = CaseSize(
    "huge", 1_000, 50_000, 200_000, across=224, every_days=3, side_px=128, pixel_m=180.0, movements=20_000, claims=5_000
)
_SIZES = {size.name: size for size in (LARGE, HUGE)}
_EPSG = 32640
_WEST_M, _NORTH_M = 300_000.0, 2_800_000.0
_TILED = ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"]
_FIRST_DAY = dt.date(2018, 1, 5)


def make_case(size: CaseSize, folder: Path) -> Path:
    """Make a case anew in ``folder``, in a process of its own, and return its path."""
    subprocess.run([sys.executable, "-m", "tests.benchmarks.large_case", size.name, str(folder)], check=True)
    os.sync()  # who opens it is not to wait for the disk that still takes it in
    return _path(size, folder)


def _path(size: CaseSize, folder: Path) -> Path:
    return folder / f"{size.name}.gpkg"


def _build(size: CaseSize, folder: Path) -> None:
    from plugin.case.create import create_case
    from plugin.core.records import STATES, Sighting, Site, Structure

    shutil.rmtree(folder, ignore_errors=True)
    (folder / "imagery").mkdir(parents=True)
    store = create_case(_path(size, folder), f"A {size.name} case, made up for timing", "benchmark")
    try:
        with store.act("Fill the case") as action:
            outlines = list(_outlines(size))
            site = action.insert(Site(label="L1", name="Large", kind="other", geometry=outlines[0].centroid))
            scenes = action.insert_many(_scenes(size, folder, site))
            structures = action.insert_many(
                Structure(site=site, label=f"S{number}", kind="shed", geometry=outline)
                for number, outline in enumerate(outlines)
            )
            each = size.sightings // size.structures
            action.insert_many(
                Sighting(
                    structure=structure,
                    scene=scenes[(number + turn * size.scenes // each) % size.scenes],
                    state=STATES[turn % len(STATES)],
                )
                for number, structure in enumerate(structures)
                for turn in range(each)
            )
            if size.movements:
                action.insert_many(large_chain(size.movements, size.claims).in_order())
    finally:
        store.close()


def _scenes(size: CaseSize, folder: Path, site: str) -> Iterator[Scene]:
    """Write a raster a scene; they are alike but for their day, so the first speaks for all."""
    from plugin.core.dates import day
    from plugin.core.imagery.describe import describe_raster
    from plugin.core.imagery.record import scene_of

    first = None
    for path, date in _write_rasters(size, folder / "imagery"):
        first = first or scene_of(describe_raster(str(path)), path.stem, "", site=site)
        taken = day(date)
        yield replace(
            first,
            name=path.stem,
            path=path.relative_to(folder).as_posix(),
            acquired_from=taken.begin,
            acquired_to=taken.end,
        )


def _outlines(size: CaseSize) -> Iterator[BaseGeometry]:
    """Yield outlines of 20 m x 30 m."""
    to_wgs84 = osr.CoordinateTransformation(_system(_EPSG), _system(4326))
    for number in range(size.structures):
        east, north = _WEST_M + 100 + 48 * (number % size.across), _NORTH_M - 100 - 90 * (number // size.across)
        west_deg, south_deg, _ = to_wgs84.TransformPoint(east, north - 30)
        east_deg, north_deg, _ = to_wgs84.TransformPoint(east + 20, north)
        yield box(west_deg, south_deg, east_deg, north_deg)


def _write_rasters(size: CaseSize, folder: Path) -> Iterator[tuple[Path, dt.date]]:
    side = size.side_px
    pixels = np.random.default_rng(1).integers(400, 3000, (side, side), dtype=np.uint16)
    driver, system = gdal.GetDriverByName("GTiff"), _system(_EPSG)
    for number in range(size.scenes):
        day = _FIRST_DAY + dt.timedelta(days=size.every_days * number)
        path = folder / f"scene_{day:%Y%m%d}.tif"
        raster = driver.Create(str(path), side, side, 3, gdal.GDT_UInt16, _TILED)
        raster.SetGeoTransform((_WEST_M, size.pixel_m, 0, _NORTH_M, 0, -size.pixel_m))
        raster.SetProjection(system.ExportToWkt())
        for band in range(3):
            raster.GetRasterBand(band + 1).WriteArray(np.roll(pixels, 7 * number + 50 * band, axis=0))
        raster = None
        yield path, day


def _system(epsg: int) -> osr.SpatialReference:
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


if __name__ == "__main__":
    osr.UseExceptions()
    gdal.UseExceptions()
    _build(_SIZES[sys.argv[1]], Path(sys.argv[2]))
