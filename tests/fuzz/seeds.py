"""Whole files of every kind that Bermline reads, small ones, for spoiling."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from osgeo import gdal

from plugin.case.open import open_case
from plugin.core.growth.exchange_kml import write_kml, write_kmz
from plugin.core.growth.exchange_smart import write_smart
from plugin.core.growth.exchange_tables import write_sightings_csv, write_sightings_geojson
from plugin.core.growth.intervals import all_structure_dates
from plugin.core.records import Scene, Sighting, Structure

ROOT = Path(__file__).parents[2]
_DEMO = ROOT / "build" / "demo"
_IMAGERY = ROOT / "resources" / "example" / "imagery"
_TILED = ("TILED=YES", "COMPRESS=DEFLATE", "BLOCKXSIZE=32", "BLOCKYSIZE=32")
_CROPS = (
    ("S2_AE-R001-0179_20180623.tif", "rgb_20180623.tif", ()),
    ("S2_AE-R001-0179_20180623.tif", "tiled_20180623.tif", _TILED),
    ("S2_AE-R001-0179_20180623.tif", "lzw_20180623.tif", ("COMPRESS=LZW", "PREDICTOR=2")),
    ("muna_xanten_dgm1.tif", "elevation.tif", ()),
)


def make_seeds(folder: Path) -> dict[str, list[Path]]:
    """Write seeds of every kind into a folder and return them by kind; the worked example is built where it is not."""
    if not (_DEMO / "example.qgz").exists():
        subprocess.run(["make", "--no-print-directory", "demo"], cwd=ROOT, check=True, stdout=sys.stderr)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    seeds: dict[str, list[Path]] = {"raster": _rasters(folder)}
    case = folder / "example.gpkg"
    shutil.copyfile(_DEMO / "example.gpkg", case)
    seeds["case"] = [case]
    seeds["chain"] = [Path(shutil.copytree(ROOT / "resources" / "example" / "chain", folder / "chain"))]
    seeds.update(_exchange(case, folder))
    seeds["rules"] = [ROOT / "resources" / "rules" / "separation.csv"]
    seeds["pack"] = [_DEMO / "pack", _zipped(_DEMO / "pack", folder / "pack.zip")]
    seeds["project"] = [_project(folder)]
    seeds["template"] = sorted((ROOT / "resources" / "templates").glob("*.qpt"))
    return {kind: found for kind, found in seeds.items() if found}


def _rasters(folder: Path) -> list[Path]:
    made = []
    for source, name, creation in _CROPS:
        target = folder / name
        gdal.Translate(str(target), str(_IMAGERY / source), srcWin=[200, 200, 80, 64], creationOptions=list(creation))
        made.append(target)
    return made


def _exchange(case: Path, folder: Path) -> dict[str, list[Path]]:
    store = open_case(case, "fuzz")
    try:
        structures, scenes, sightings = (store.read(kind) for kind in (Structure, Scene, Sighting))
    finally:
        store.close()
    table, layer, smart, kml, kmz = (
        folder / name for name in ("sightings.csv", "sightings.geojson", "site.geojson", "site.kml", "site.kmz")
    )
    with table.open("w", encoding="utf-8", newline="") as stream:
        write_sightings_csv(structures, scenes, sightings, stream)
    with layer.open("w", encoding="utf-8") as stream:
        write_sightings_geojson(structures, scenes, sightings, stream)
    smart.write_text(write_smart(structures[0], scenes, sightings, "R001"), "utf-8")
    words = write_kml("site", structures, all_structure_dates(structures, scenes, sightings))
    kml.write_text(words, "utf-8")
    write_kmz(words, kmz)
    return {"sightings": [table], "sighting_layer": [layer], "smart": [smart], "kml": [kml, kmz]}


def _zipped(pack: Path, target: Path) -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(pack.rglob("*")):
            if path.is_file():
                packed.write(path, Path("pack") / path.relative_to(pack))
    return target


def _project(folder: Path) -> Path:
    target = folder / "example.qgz"
    shutil.copyfile(_DEMO / "example.qgz", target)
    return target
