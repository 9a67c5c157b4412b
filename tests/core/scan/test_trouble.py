"""Scans in trouble: broken and unlike files, ground that cannot answer, workers that die, kills on the way."""

import json
import os
import signal
import subprocess
import sys
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from plugin.core.errors import BermlineError, Refused
from plugin.core.raster import Raster
from plugin.core.scan.block import Found, ScanSearch
from plugin.core.scan.mosaic import build_virtual, find_rasters, join_mosaics
from plugin.core.scan.progress import Kept
from plugin.core.scan.run import Stopped, scan
from plugin.core.scan.write import refuse_open
from tests.no_room import files_up_to

ROOT = Path(__file__).parents[3]
CELLS = ScanSearch(fields=None)
STEP = 1024


def _write(path, west=0, side=20, gsd=1.0, kind=gdal.GDT_Float32, unit="", values=5.0):
    made = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, kind)
    made.SetGeoTransform((400_000 + west, gsd, 0, 5_100_000, 0, -gsd))
    made.SetProjection("EPSG:32637")
    made.GetRasterBand(1).SetUnitType(unit)
    made.GetRasterBand(1).WriteArray(np.full((side, side), values))
    made = None


@pytest.fixture
def depots(tmp_path, example):
    """A part of the depot three times over, in blocks of their own, in files of one grid."""
    folder = tmp_path / "tiles"
    folder.mkdir()
    for number in range(3):
        west, north = 322_900 + STEP * number, 5_724_200
        gdal.Translate(
            str(folder / f"{number}.tif"), str(example / "muna_xanten_dgm1.tif"), srcWin=[100, 150, 200, 200],
            outputBounds=[west, north, west + 200, north - 200],
        )  # fmt: skip
    return folder


def test_between_files_that_know_no_gaps_the_ground_is_unknown(tmp_path):
    _write(tmp_path / "a.tif")
    _write(tmp_path / "b.tif", west=40)
    (mosaic,), _ = join_mosaics(find_rasters([tmp_path]), tmp_path)
    row = Raster(mosaic.path).read((0, 60), (0, 1)).values[0]
    assert list(np.isnan(row)) == [False] * 20 + [True] * 20 + [False] * 20


@pytest.mark.parametrize("raises", [False, True], ids=["GDAL returns its errors", "GDAL raises its errors"])
@pytest.mark.parametrize("place", [0, 1], ids=["the first", "another"])
def test_a_file_that_is_gone_before_it_is_joined_is_named(tmp_path, place, raises):
    tiles = [tmp_path / "a.tif", tmp_path / "b.tif"]
    for number, tile in enumerate(tiles):
        _write(tile, west=20 * number)
    tiles[place].unlink()
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if raises else gdal.DontUseExceptions)()
    try:
        with pytest.raises(BermlineError, match=tiles[place].name):
            build_virtual(str(tmp_path / "mosaic.vrt"), tiles)
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()
    assert not list(tmp_path.glob("*.vrt"))


def test_joined_files_in_feet_stay_in_feet(tmp_path):
    _write(tmp_path / "a.tif", unit="ft")
    _write(tmp_path / "b.tif", west=20, unit="ft")
    (mosaic,), _ = join_mosaics(find_rasters([tmp_path]), tmp_path)
    assert Raster(mosaic.path).read((0, 40), (0, 1)).values == pytest.approx(5.0 * 0.3048)


@pytest.mark.parametrize(
    "unlike",
    [{"kind": gdal.GDT_Int16}, {"unit": "ft"}, {"gsd": 2.0}, {"west": 20.5}],
    ids=["type", "unit", "pixel", "place"],
)
def test_no_file_is_dropped_for_being_unlike_its_neighbours(tmp_path, unlike):
    _write(tmp_path / "a.tif")
    _write(tmp_path / "b.tif", **{"west": 20, **unlike})
    mosaics, troubles = join_mosaics(find_rasters([tmp_path]), tmp_path)
    assert {mosaic.name for mosaic in mosaics} == {"a.tif", "b.tif"}
    assert troubles == ()


@pytest.mark.parametrize("wording", ["FORMAT=WKT1_ESRI", "FORMAT=WKT2_2019"])
def test_files_whose_coordinate_system_is_worded_otherwise_are_one_grid(tmp_path, wording):
    system = osr.SpatialReference()
    system.ImportFromEPSG(32637)
    tiles, apart = tmp_path / "tiles", tmp_path / "apart"
    for folder in (tiles, apart):
        folder.mkdir()
    for number, name in enumerate(("a", "b", "c")):
        _write((tiles if name == "b" else apart) / f"{name}.tif", west=20 * number, values=number)
        if name != "b":
            gdal.Translate(
                str(tiles / f"{name}.vrt"), str(apart / f"{name}.tif"), outputSRS=system.ExportToWkt([wording])
            )
    assert len({Raster(path).grid.crs for path in tiles.iterdir()}) == 2
    (mosaic,), troubles = join_mosaics(find_rasters([tiles]), tmp_path)
    assert troubles == ()
    row = Raster(mosaic.path).read((0, 60), (0, 1)).values[0]
    assert row.tolist() == [0.0] * 20 + [1.0] * 20 + [2.0] * 20


def test_files_of_another_system_are_another_grid(tmp_path):
    _write(tmp_path / "a.tif")
    _write(tmp_path / "b.tif", west=20)
    gdal.Open(str(tmp_path / "b.tif"), gdal.GA_Update).SetProjection("EPSG:32638")
    mosaics, _ = join_mosaics(find_rasters([tmp_path]), tmp_path)
    assert [mosaic.name for mosaic in mosaics] == ["a.tif", "b.tif"]


def test_a_colour_picture_is_passed_over_and_not_taken_for_terrain(tmp_path, example):
    _write(tmp_path / "a.tif")
    picture = next(example.glob("S2_*.tif"))
    mosaics, (trouble,) = join_mosaics([tmp_path / "a.tif", picture], tmp_path)
    assert [mosaic.name for mosaic in mosaics] == ["a.tif"]
    assert trouble.name == str(picture)
    assert str(trouble.reason) == "It is a picture in colours, not an elevation model."


def test_what_the_scan_itself_keeps_is_no_part_of_what_it_scans(tmp_path):
    _write(tmp_path / "a.tif")
    (tmp_path / "sites.scan").mkdir()
    _write(tmp_path / "sites.scan" / "mosaic-0.vrt")
    assert find_rasters([tmp_path], leave_out=tmp_path / "sites.scan") == (tmp_path / "a.tif",)


@pytest.mark.parametrize(("gsd", "untold"), [(10.0, 1), (30.0, 2)], ids=["for cells", "for cells and fields"])
def test_ground_too_coarse_to_answer_is_told_once_and_not_called_empty(tmp_path, gsd, untold):
    _write(tmp_path / "a.tif", gsd=gsd)
    with ThreadPoolExecutor(1) as threads:
        done = scan([tmp_path / "a.tif"], tmp_path / "work", threads, 1)
    assert [trouble.name for trouble in done.troubles] == ["a.tif"] * untold
    assert all("With pixels of" in str(trouble.reason) for trouble in done.troubles)


def test_a_file_whose_pixels_are_damaged_is_named_and_the_rest_searched(tmp_path, example):
    folder = tmp_path / "tiles"
    folder.mkdir()
    for left in (0, 260):
        gdal.Translate(
            str(folder / f"{left}.tif"), str(example / "muna_xanten_dgm1.tif"), srcWin=[left, 150, 260, 260],
            creationOptions=["COMPRESS=DEFLATE"],
        )  # fmt: skip
    whole = (folder / "0.tif").read_bytes()
    (folder / "0.tif").write_bytes(whole[: len(whole) // 3] + bytes(len(whole) // 3) + whole[len(whole) // 3 * 2 :])
    with ThreadPoolExecutor(1) as threads:
        done = scan([folder], tmp_path / "work", threads, 1, CELLS)
        alone = scan([folder / "260.tif"], tmp_path / "alone", threads, 1, CELLS)
    assert [Path(trouble.name).name for trouble in done.troubles] == ["0.tif"]
    assert len(alone.sites) == 1
    assert len(done.sites[0].cells) >= len(alone.sites[0].cells) >= 5


class Gone(Executor):
    """A pool whose last worker has died."""

    def submit(self, work, block):
        raise BrokenExecutor("A process in the pool was terminated abruptly.")


class Losing(Executor):
    """Workers that lose all that they are given."""

    def submit(self, work, block):
        future = Future()
        future.set_exception(ConnectionError("the scheduler went away"))
        return future


@pytest.mark.parametrize("workers", [Gone(), Losing()], ids=["a broken pool", "a scheduler that went away"])
def test_a_scan_without_workers_stops_and_can_go_on(tmp_path, monkeypatch, workers):
    monkeypatch.setattr("plugin.core.scan.block.BLOCK_PX", 5)
    _write(tmp_path / "a.tif")
    with pytest.raises(Stopped, match=r"No worker is left: .* Start it again"):
        scan([tmp_path / "a.tif"], tmp_path / "work", workers, 1)


def test_lines_are_taken_up_to_the_first_that_is_not_whole(tmp_path):
    _write(tmp_path / "a.tif")
    asked = (tmp_path / "found.jsonl", [tmp_path / "a.tif"], ScanSearch())
    with Kept(*asked) as kept:
        for number in range(3):
            kept.add(Found(f"block {number}"))
    lines = asked[0].read_text("utf-8").splitlines(keepends=True)
    asked[0].write_text("".join([*lines[:3], lines[3][:-5]]), "utf-8")
    with Kept(*asked) as kept:
        assert list(kept.done) == ["block 0", "block 1"]
        assert asked[0].read_text("utf-8") == "".join(lines[:3])
        kept.add(Found("block 2"))
    assert asked[0].read_text("utf-8") == "".join(lines)


def test_without_room_for_what_was_found_that_is_told_and_what_was_kept_stays(tmp_path):
    found = Found("0/0 1", (), ())
    with Kept(tmp_path / "found.jsonl", (), CELLS) as kept:
        kept.add(found)
    size = kept.path.stat().st_size
    with (
        pytest.raises(BermlineError, match="could not be written"),
        files_up_to(size),
        Kept(kept.path, (), CELLS) as again,
    ):
        again.add(Found("0/0 2", (), ()))
    with Kept(kept.path, (), CELLS) as later:
        assert list(later.done) == [found.block]


def test_a_geopackage_that_is_open_is_not_replaced_under_its_log(tmp_path):
    (tmp_path / "sites.gpkg-wal").touch()
    with pytest.raises(Refused, match="is open in another program"):
        refuse_open(tmp_path / "sites.gpkg")


def test_processes_find_what_threads_find(depots, tmp_path):
    found = []
    for number, pool in enumerate((ThreadPoolExecutor(2), ProcessPoolExecutor(2, get_context("spawn")))):
        with pool:
            found.append(scan([depots], tmp_path / str(number), pool, 2, CELLS))
    assert found[0].sites == found[1].sites
    assert len(found[0].sites) == 3


@pytest.mark.parametrize("stop", [signal.SIGKILL, signal.SIGINT], ids=["killed", "interrupted"])
def test_a_command_that_was_broken_off_goes_on_to_the_same_answer(depots, tmp_path, stop):
    out, kept = tmp_path / "sites.gpkg", tmp_path / "sites.scan" / "found.jsonl"
    running = _command(depots, out)
    while running.stderr.read(1) not in ("%", ""):  # the first share of the progress, after what GDAL may warn of
        continue
    running.send_signal(stop)
    told = running.communicate()[1]
    assert running.returncode == (-signal.SIGKILL if stop == signal.SIGKILL else 2)
    assert ("let it go on" in told) == (stop == signal.SIGINT)
    assert not out.exists()
    before = {
        json.loads(line)["block"] for line in kept.read_text("utf-8").splitlines(keepends=True)[1:] if line[-1] == "\n"
    }
    again = _command(depots, out)
    assert again.wait() == 0
    assert before
    assert not kept.exists()
    whole = tmp_path / "whole.gpkg"
    assert _command(depots, whole).wait() == 0
    assert _rows(out) == _rows(whole)


def _command(place, out):
    command = [sys.executable, "-m", "plugin.core.scan", str(place), "--out", str(out), "--workers", "1"]
    return subprocess.Popen(
        command, cwd=ROOT, env=os.environ, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def _rows(path):
    source = ogr.Open(str(path))
    layers = [source.GetLayer(number) for number in range(source.GetLayerCount())]
    return [(layer.GetName(), [feature.ExportToJson() for feature in layer]) for layer in layers]
