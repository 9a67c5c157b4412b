"""Whatever core writes into a file: without room it is told, nothing by half stays, and what was there does."""

from pathlib import Path

import pytest
from shapely.affinity import scale
from shapely.geometry import Point

from plugin.core.chain.archive import keep_archived
from plugin.core.chain.gather import gather_chain
from plugin.core.chain.geojson import write_geojson
from plugin.core.chain.tables import write_chain
from plugin.core.errors import BermlineError, message
from plugin.core.imagery.change_map import write_change_map
from plugin.core.imagery.describe import describe_raster
from plugin.core.imagery.local_copy import keep_copy
from plugin.core.records import Movement, Site, Source
from plugin.core.scan.mosaic import Trouble, build_virtual
from plugin.core.scan.run import Scan
from plugin.core.scan.write import write_scan
from tests.no_room import content_of, files_up_to, sizes_below, unwritable

DATA = Path(__file__).parents[1] / "data"
BEFORE, AFTER = DATA / "naip_20090818.tif", DATA / "naip_20150926.tif"
CORNER = scale(describe_raster(str(BEFORE)).footprint, 0.3, 0.3)
RECORDS = {
    Site: tuple(Site(name=f"Site {n}", uuid=f"s{n}", geometry=Point(n / 10, 50)) for n in range(60)),
    Movement: tuple(Movement(label=f"M{n}", uuid=f"m{n}", from_site=f"s{n}", to_site=f"s{n + 1}") for n in range(50)),
    Source: tuple(Source(name=f"Source {n}", uuid=f"q{n}", note="seen " * 20) for n in range(50)),
}
CHAIN = gather_chain(lambda kind: RECORDS.get(kind, ()))
SCAN = Scan((), tuple(Trouble(f"tile-{n}.tif", message("it is damaged")) for n in range(2000)), (), 1)


def copy_locally(folder):
    extent = describe_raster(str(BEFORE)).footprint
    keep_copy(str(BEFORE), folder / "copy.tif", extent, address="https://example.org/scene.tif")


WRITERS = {
    "tables of the chain": lambda folder: write_chain(CHAIN, folder),
    "sites and movements as GeoJSON": lambda folder: write_geojson(CHAIN, folder / "movements.geojson"),
    "a map of change": lambda folder: write_change_map(BEFORE, AFTER, folder / "change.tif", area=CORNER),
    "sites of a scan": lambda folder: write_scan(SCAN, folder / "sites.gpkg"),
    "a local copy of a scene": copy_locally,
    "files joined for a scan": lambda folder: build_virtual(str(folder / "mosaic.vrt"), [BEFORE, BEFORE]),
    "an archived copy of a source": lambda folder: keep_archived(DATA / "landsat_1985.tif", folder, "Q1"),
}
every_writer = pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)


def refuse(write, folder, trouble):
    """Write where there is trouble: it has to be told, and nothing to have come of it."""
    before = content_of(folder)
    with trouble, pytest.raises(BermlineError) as told:
        write(folder)
    assert told.value.remedy is not None
    assert content_of(folder) == before


@every_writer
def test_without_room_it_is_told_and_nothing_by_half_stays(write, public_folder, tmp_path):
    write(tmp_path)
    for size in sizes_below(max(map(len, content_of(tmp_path).values()))):
        refuse(write, public_folder, files_up_to(size))
    write(public_folder)
    assert set(content_of(public_folder)) == set(content_of(tmp_path))


@every_writer
def test_where_nothing_can_be_written_it_is_told(write, public_folder):
    refuse(write, public_folder, unwritable(public_folder))


@pytest.mark.parametrize("name", [name for name in WRITERS if "copy" not in name])
def test_what_was_there_stays_until_there_is_room_again(name, public_folder):
    write = WRITERS[name]
    write(public_folder)
    whole = content_of(public_folder)
    for file in public_folder.iterdir():
        file.write_bytes(b"older")
    refuse(write, public_folder, files_up_to(max(map(len, whole.values())) // 2))
    write(public_folder)
    assert set(content_of(public_folder)) == set(whole)
