"""A case for a pack of 60 sheets from 200 scenes: pixels of the example's scenes at places that are made up."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import numpy as np
import pyproj
from osgeo import gdal, osr
from shapely.geometry import LineString, Point, box
from shapely.ops import transform

SCENES, GROWTH_SITES, BERM_SITES = 200, 40, 16
_STRUCTURES, _MEASUREMENTS, _MOVEMENTS = 6, 5, 40
_SIDE_PX, _PIXEL_M, _EPSG = 200, 3.5, 32640
_TERRAIN_PX = 400
_IMAGERY = Path(__file__).parents[2] / "resources" / "example" / "imagery"
_UTC = dt.timezone.utc
_TO_DEGREES = pyproj.Transformer.from_crs(f"EPSG:{_EPSG}", "EPSG:4326", always_xy=True).transform


def build_large_pack_case(folder: Path) -> Path:
    """Make the case anew in ``folder`` and return its path."""
    from plugin.case.create import create_case
    from plugin.core.records import Claim, Finding, Movement, Site

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    store = create_case(folder / "large_pack.gpkg", "A large pack, made up for timing", "benchmark")
    try:
        with store.act("Fill the case") as action:
            for number in range(GROWTH_SITES):
                _add_growth(action, folder, number)
            _add_berms(action, folder)
            ends = [action.insert(Site(name=f"End {n}", kind="port", geometry=Point(30 + n, 50))) for n in range(2)]
            for number in range(_MOVEMENTS):
                day = dt.date(2023, 1, 1) + dt.timedelta(days=9 * number)
                action.insert(
                    Movement(label=f"M{number}", from_site=ends[0], to_site=ends[1], mode="sea", earliest=day,
                             latest=day + dt.timedelta(days=20), value=3.0, unit="trips", bound=">=")
                )  # fmt: skip
            action.insert(Claim(label="C1", kind="claim", statement="It was moved", made_by="An institute"))
            for topic in ("growth", "berms", "chain"):
                action.insert(Finding(label=topic[0].upper(), topic=topic, statement=f"What {topic} shows.",
                                      likelihood="likely", confidence="low"))  # fmt: skip
    finally:
        store.close()
    return folder / "large_pack.gpkg"


def _add_growth(action, folder: Path, number: int) -> None:
    from plugin.core.records import Scene, Sighting, Site, Structure

    west, north = 300_000.0 + 5_000.0 * (number % 8), 2_800_000.0 - 5_000.0 * (number // 8)
    half = _SIDE_PX * _PIXEL_M / 2
    middle = Point(*_TO_DEGREES(west + half, north - half))
    site = action.insert(Site(label=f"G{number}", name=f"Compound {number}", kind="depot", geometry=middle))
    extent = box(west, north - 2 * half, west + 2 * half, north)
    scenes = []
    each = SCENES // GROWTH_SITES
    for turn in range(each if number else each - 1):  # one scene is the terrain of the berms
        name = f"g{number:02}_{turn}.tif"
        _write_image(folder / name, west, north, number * each + turn)
        day = dt.datetime(2019, 1, 1, tzinfo=_UTC) + dt.timedelta(days=40 * turn + number)
        scenes.append(
            action.insert(
                Scene(name=name, path=name, site=site, acquired_from=day, acquired_to=day + dt.timedelta(days=1),
                      sensor="made up", gsd_m=_PIXEL_M, credit="made up", licence="made up", sha256="0" * 64,
                      geometry=transform(_TO_DEGREES, extent))
            )
        )  # fmt: skip
    for place in range(_STRUCTURES):
        x, y = west + half - 90 + 60 * (place % 3), north - half - 40 + 50 * (place // 3)
        outline = transform(_TO_DEGREES, box(x, y, x + 40, y + 25))
        structure = action.insert(
            Structure(label=f"S{place}", kind="shed", site=site, geometry=outline, outline_u95_m=3.0)
        )
        for turn, scene in enumerate(scenes):
            action.insert(
                Sighting(structure=structure, scene=scene, state="absent" if turn < 1 + place % 3 else "present")
            )


def _add_berms(action, folder: Path) -> None:
    from plugin.core.records import Measurement, Scene, Site

    west, north = 400_000.0, 2_800_000.0
    _write_terrain(folder / "terrain.tif", west, north)
    scene = action.insert(
        Scene(name="terrain.tif", path="terrain.tif", kind="elevation", gsd_m=1.0, credit="made up", licence="made up")
    )
    for number in range(BERM_SITES):
        x, y = west + 60 + 75 * (number % 4), north - 60 - 75 * (number // 4)
        site = action.insert(
            Site(label=f"B{number}", name=f"Depot {number}", kind="depot", geometry=Point(*_TO_DEGREES(x, y)))
        )
        for turn in range(_MEASUREMENTS):
            line = transform(_TO_DEGREES, LineString([(x - 22, y - 20 + 9 * turn), (x + 22, y - 20 + 9 * turn)]))
            action.insert(
                Measurement(name=f"Row {turn}", measured="spacing", definition="crest to crest", value=20.0, u95=0.8,
                            unit="m", n=2, site=site, scene=scene, width_m=5.0, method="distance of two crests",
                            geometry=line, inputs={"crests_m": [12.0, 32.0]},
                            budget={"pointing": 0.3, "definition": 0.2, "scale": 0.01}, parameters={})
            )  # fmt: skip


def _write_image(path: Path, west: float, north: float, number: int) -> None:
    sources = sorted(_IMAGERY.glob("S2_*.tif"))
    pixels = gdal.Open(str(sources[number % len(sources)])).ReadAsArray()[:3]
    top, left = ((pixels.shape[axis] - _SIDE_PX) * (number % 7) // 7 for axis in (1, 2))
    _write(path, pixels[:, top : top + _SIDE_PX, left : left + _SIDE_PX], west, north, _PIXEL_M, gdal.GDT_Byte)


def _write_terrain(path: Path, west: float, north: float) -> None:
    rows, columns = np.mgrid[:_TERRAIN_PX, :_TERRAIN_PX]
    heights = 20.0 + 2.0 * np.cos(2 * np.pi * columns / 20.0) + 0.1 * np.sin(rows / 3.0)
    _write(path, heights[np.newaxis].astype("float32"), west, north, 1.0, gdal.GDT_Float32)


def _write(path: Path, bands: np.ndarray, west: float, north: float, pixel: float, kind: int) -> None:
    count, high, wide = bands.shape
    raster = gdal.GetDriverByName("GTiff").Create(str(path), wide, high, count, kind)
    system = osr.SpatialReference()
    system.ImportFromEPSG(_EPSG)
    raster.SetProjection(system.ExportToWkt())
    raster.SetGeoTransform((west, pixel, 0.0, north, 0.0, -pixel))
    for number, band in enumerate(bands, 1):
        raster.GetRasterBand(number).WriteArray(band)
    raster.FlushCache()
