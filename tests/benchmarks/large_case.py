"""A case of the size that the figures speak of. Its rasters and outlines are made up, for timing alone."""

from __future__ import annotations

import datetime as dt
import shutil
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from shapely.geometry import box

SCENES, STRUCTURES, SIGHTINGS = 200, 5000, 20000
_SIDE_PX, _PIXEL_M, _EPSG = 512, 10.0, 32640
_WEST_M, _NORTH_M = 300_000.0, 2_800_000.0
_ACROSS = 100
_FIRST_DAY = dt.date(2018, 1, 5)
_EVERY_DAYS = 12


def build_large_case(folder: Path) -> Path:
    """Make the case anew in ``folder`` and return its path."""
    from plugin.case.create import create_case
    from plugin.core.imagery.describe import describe_raster
    from plugin.core.imagery.record import scene_of
    from plugin.core.records import STATES, Sighting, Site, Structure

    shutil.rmtree(folder, ignore_errors=True)
    (folder / "imagery").mkdir(parents=True)
    store = create_case(folder / "large.gpkg", "A large case, made up for timing", "benchmark")
    try:
        with store.act("Fill the case") as action:
            outlines = list(_outlines())
            site = action.insert(Site(label="L1", name="Large", kind="other", geometry=outlines[0].centroid))
            scenes = []
            for path in _write_rasters(folder / "imagery"):
                facts = describe_raster(str(path))
                scenes.append(action.insert(scene_of(facts, path.stem, store.relative(path), site=site)))
            structures = action.insert_many(
                Structure(site=site, label=f"S{number}", kind="shed", geometry=outline)
                for number, outline in enumerate(outlines)
            )
            each = SIGHTINGS // STRUCTURES
            action.insert_many(
                Sighting(
                    structure=structure,
                    scene=scenes[(number + turn * SCENES // each) % SCENES],
                    state=STATES[turn % len(STATES)],
                )
                for number, structure in enumerate(structures)
                for turn in range(each)
            )
    finally:
        store.close()
    return folder / "large.gpkg"


def _outlines():
    """Yield outlines of 20 m x 30 m, a hundred in a row."""
    to_wgs84 = osr.CoordinateTransformation(_system(_EPSG), _system(4326))
    for number in range(STRUCTURES):
        east, north = _WEST_M + 100 + 48 * (number % _ACROSS), _NORTH_M - 100 - 90 * (number // _ACROSS)
        west_deg, south_deg, _ = to_wgs84.TransformPoint(east, north - 30)
        east_deg, north_deg, _ = to_wgs84.TransformPoint(east + 20, north)
        yield box(west_deg, south_deg, east_deg, north_deg)


def _write_rasters(folder: Path) -> list[Path]:
    pixels = np.random.default_rng(1).integers(400, 3000, (_SIDE_PX, _SIDE_PX), dtype=np.uint16)
    driver, system, paths = gdal.GetDriverByName("GTiff"), _system(_EPSG), []
    for number in range(SCENES):
        day = _FIRST_DAY + dt.timedelta(days=_EVERY_DAYS * number)
        path = folder / f"scene_{day:%Y%m%d}.tif"
        raster = driver.Create(str(path), _SIDE_PX, _SIDE_PX, 3, gdal.GDT_UInt16, ["TILED=YES"])
        raster.SetGeoTransform((_WEST_M, _PIXEL_M, 0, _NORTH_M, 0, -_PIXEL_M))
        raster.SetProjection(system.ExportToWkt())
        for band in range(3):
            raster.GetRasterBand(band + 1).WriteArray(np.roll(pixels, 7 * number + 50 * band, axis=0))
        paths.append(path)
    return paths


def _system(epsg: int) -> osr.SpatialReference:
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


if __name__ == "__main__":
    osr.UseExceptions()
    gdal.UseExceptions()
    build_large_case(Path(sys.argv[1]))
