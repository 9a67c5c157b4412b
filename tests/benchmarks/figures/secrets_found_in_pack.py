"""How many planted secrets of a case come out with its pack."""

from __future__ import annotations

import subprocess
from pathlib import Path

from osgeo import gdal

from plugin.case.open import open_case
from plugin.case.store import CaseStore
from plugin.core.records import Movement, Scene, Source
from tests.benchmarks.bench_qgis import BENCH
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.packs import contents, example_case, export

SECRETS = (
    "plantedhome", "planteduser", "plantedword", "planted@example.org", "plantedhost", "plantedtoken", "PLANTEDROW",
    "plantedshare", "plantedartist", "plantedplace", "plantedabout", "A. Analyst",
)  # fmt: skip


def _measure() -> Measured:
    case, pack = example_case("secrets"), BENCH / "secrets" / "pack"
    _plant(case)
    export(case, pack, analyst="Heron")
    chips = [path.name for path in (pack / "data" / "chips").iterdir()]
    if not chips:
        raise RuntimeError("no piece of a scene is in the pack: the tags of rasters were not put to the test")
    words = subprocess.run(["pdftotext", str(pack / "data" / "evidence.pdf"), "-"], capture_output=True, check=True)
    everything = b"".join(contents(pack).values()) + words.stdout
    found = [secret for secret in (*SECRETS, str(case.parent)) if secret.encode() in everything]
    return Measured(float(len(found)), notes=(f"of {len(SECRETS) + 1} planted: {', '.join(found) or 'none'}",))


def _plant(path: Path) -> None:
    store = open_case(path, "A. Analyst")
    with store.act("Copy from /home/plantedhome/x") as action:
        gone = action.insert(Movement(label="PLANTEDROW", note="PLANTEDROW"))
        scene, source, movement = store.read(Scene)[0], store.read(Source)[0], store.read(Movement)[0]
        action.update(
            Scene, scene.uuid,
            note="from /home/plantedhome/a b/c.tif, ask planted@example.org",
            fetched_from="PG: dbname=gis host=plantedhost user=planteduser password='plantedword x'",
        )  # fmt: skip
        action.update(Source, source.uuid, reference="https://planteduser:plantedword@h.org/a?token=plantedtoken")
        action.update(Movement, movement.uuid, note="\\\\plantedshare\\maps\\x.tif, as A. Analyst said")
        action.set("about", "Kept at /srv/plantedabout/case by A. Analyst.")
    with store.act("Delete") as action:
        action.delete(Movement, gone)
    _plant_in_raster(store)
    store.close()


def _plant_in_raster(store: CaseStore) -> None:
    """Write who took it and where into the tags of a scene that may be passed on."""
    scene = next(scene for scene in store.read(Scene) if scene.kind == "image")
    raster = gdal.Open(str(store.absolute(scene.path)), gdal.GA_Update)
    raster.SetMetadata({"EXIF_GPSLatitude": "(51) (38) plantedplace", "TIFFTAG_ARTIST": "plantedartist"})
    raster.SetMetadata(["<x:xmpmeta xmlns:x='adobe:ns:meta/'>plantedartist</x:xmpmeta>"], "xml:XMP")
    raster = None
    with store.act("Allow") as action:
        action.update(Scene, scene.uuid, raster_allowed=True)


FIGURE = Figure("secrets_found_in_pack", "", 0.0, "planted secrets that are in the pack", _measure)
