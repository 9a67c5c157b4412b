"""Scans: the same candidates however the work is cut and whoever does it; what is broken is passed over and told."""

import random
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pyproj
import pytest
from osgeo import gdal, ogr

from plugin.core.berms.enclosure import CellSearch
from plugin.core.errors import Refused
from plugin.core.scan import block as blocks
from plugin.core.scan.block import Found, FoundCell, ScanSearch
from plugin.core.scan.contact import write_contact_sheet
from plugin.core.scan.gather import DEGREE_M, gather_sites
from plugin.core.scan.mosaic import find_rasters
from plugin.core.scan.run import Stopped, scan
from plugin.core.scan.write import write_scan

NAME = "muna_xanten_dgm1.tif"
CELLS = ScanSearch(fields=None)
FIELDS = ScanSearch(cells=None)


class Backwards(Executor):
    """Does what it is handed only when it has to, in an order by chance, and loses the worker the first time."""

    def __init__(self):
        self._chance = random.Random(4)
        self.lost = set()

    def submit(self, work, block):
        future = Future()
        if block.name not in self.lost and self._chance.random() < 0.3:
            self.lost.add(block.name)
            future.set_exception(ConnectionError("the worker went away"))
        else:
            future.set_result(work(block))
        return future


@pytest.fixture
def small_blocks(monkeypatch):
    monkeypatch.setattr(blocks, "BLOCK_PX", 200)


@pytest.fixture
def tiles(tmp_path, example):
    """The depot in four files whose edges cut through it, and a broken fifth."""
    folder = tmp_path / "tiles"
    folder.mkdir()
    for left in (0, 260):
        for top in (0, 260):
            gdal.Translate(str(folder / f"t{left}_{top}.tif"), str(example / NAME), srcWin=[left, top, 260, 260])
    (folder / "broken.tif").write_bytes((example / NAME).read_bytes()[:2000])
    return folder


def _scan(place, tmp_path, executor=None, **more):
    tmp_path.mkdir(exist_ok=True)
    with executor or ThreadPoolExecutor(2) as workers:
        return scan([place], tmp_path / "work", workers, 2, **more)


def _places(done):
    return [(cell.longitude, cell.latitude, cell.score) for site in done.sites for cell in site.cells]


def _plain(done):
    """Return the places of cells that stand well above the noise, which each block measures for itself."""
    return np.array([place for place in _places(done) if place[2] > 0.6])


def test_the_depot_is_one_site_with_its_cells_and_the_pitch_of_a_row(example, tmp_path):
    (site, *others) = _scan(example / NAME, tmp_path).sites
    assert [other for other in others if other.kind == "cells"] == []
    assert len(site.cells) >= 22
    assert abs(site.pitch.value - 85.0) < site.pitch.u95
    assert abs(site.bearing.value - 48.0) < max(site.bearing.u95, 4.0)


def test_seams_of_blocks_lose_and_double_no_plain_cell(example, tmp_path, monkeypatch):
    whole = _plain(_scan(example / NAME, tmp_path / "a", search=CELLS))
    monkeypatch.setattr(blocks, "BLOCK_PX", 200)
    cut = _plain(_scan(example / NAME, tmp_path / "b", search=CELLS))
    apart = np.hypot(*(whole[:, None, :2] - cut[None, :, :2]).transpose(2, 0, 1)) * 111_000.0
    assert len(cut) == len(whole)
    assert apart.min(axis=1).max() < 5.0


@pytest.mark.parametrize(("apart_m", "kept"), [(9.0, [0.9]), (15.0, [0.9]), (17.0, [0.9, 0.5])])
def test_of_cells_of_two_blocks_that_overlap_the_plainer_stays(apart_m, kept):
    def cell(east_m, score):
        middle = 40.0 + east_m / DEGREE_M
        ring = ((middle, 0.0), (middle + 1e-4, 0.0), (middle, 1e-4), (middle, 0.0))
        return FoundCell(middle, 0.0, ring, 10.0, 1.0, 1.0, "ring", score)

    found = [Found("one", cells=(cell(0.0, 0.5),)), Found("other", cells=(cell(apart_m, 0.9),))]
    (site,) = gather_sites(found)
    assert [each.score for each in site.cells] == kept


def test_order_workers_and_losses_change_nothing(example, tmp_path, small_blocks):
    one, other = _scan(example / NAME, tmp_path / "a", search=CELLS), Backwards()
    assert _scan(example / NAME, tmp_path / "b", other, search=CELLS).sites == one.sites
    assert other.lost


def test_files_of_one_grid_are_searched_across_their_edges(example, tiles, tmp_path, small_blocks):
    whole, joined = (_scan(place, tmp_path / place.name, search=CELLS) for place in (example / NAME, tiles))
    assert _places(joined) == _places(whole)
    assert [trouble.name for trouble in joined.troubles] == [str(tiles / "broken.tif")]


def test_ground_is_searched_alike_wherever_the_files_that_hold_it_begin(example, tiles, tmp_path, monkeypatch):
    """Without the western files: the same cells from the first block that does not feel the new edge."""
    monkeypatch.setattr(blocks, "BLOCK_PX", 100)
    for part in tiles.glob("t0_*"):
        part.unlink()
    whole, half = (_scan(place, tmp_path / place.name, search=CELLS) for place in (example / NAME, tiles))
    to_utm = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:25832", always_xy=True)
    east = [[place for place in _places(done) if to_utm.transform(*place[:2])[0] > 323_100] for done in (whole, half)]
    assert len(east[0]) > 5
    assert east[0] == east[1]


def test_a_scan_that_was_stopped_goes_on_where_it_was(example, tmp_path, small_blocks, monkeypatch):
    told = []
    with pytest.raises(Stopped):
        _scan(
            example / NAME, tmp_path, search=CELLS, report=lambda share, name: told.append(name),
            stop=lambda: len(told) >= 4,
        )  # fmt: skip
    done = []
    search = blocks.search_block
    monkeypatch.setattr("plugin.core.scan.run.search_block", lambda block: done.append(block.name) or search(block))
    again = _scan(example / NAME, tmp_path, search=CELLS)
    assert not set(done) & set(told)
    assert again.sites == _scan(example / NAME, tmp_path / "b", search=CELLS).sites


def test_another_search_begins_anew(example, tmp_path, small_blocks):
    assert _scan(example / NAME, tmp_path, search=CELLS).sites
    assert _scan(example / NAME, tmp_path, search=replace(CELLS, cells=CellSearch(height_m=99.0))).sites == ()


def test_a_place_without_rasters_is_refused(tmp_path):
    with pytest.raises(Refused, match="nothing at"):
        find_rasters([tmp_path / "no"])
    with pytest.raises(Refused, match="No raster"):
        find_rasters([tmp_path])


def test_a_scan_for_nothing_is_refused(example, tmp_path):
    with pytest.raises(Refused, match="for both"):
        _scan(example / NAME, tmp_path, search=ScanSearch(None, None))


def test_the_result_is_a_geopackage_and_a_contact_sheet(example, tmp_path):
    done = _scan(example / NAME, tmp_path, search=CELLS)
    write_scan(done, tmp_path / "sites.gpkg")
    layers = ogr.Open(str(tmp_path / "sites.gpkg"))
    assert layers.GetLayerByName("cells").GetFeatureCount() == sum(len(site.cells) for site in done.sites)
    assert [feature["rank"] for feature in layers.GetLayerByName("sites")] == [site.rank for site in done.sites]
    write_contact_sheet(done, tmp_path / "contact.png")
    assert gdal.Open(str(tmp_path / "contact.png")).RasterXSize > 300


@pytest.mark.parametrize("side", [1024, 330], ids=["in one block", "across the seams of blocks"])
def test_a_field_of_parallel_banks_is_found_with_its_pitch(tmp_path, monkeypatch, side):
    monkeypatch.setattr(blocks, "BLOCK_PX", side)
    _write_field(tmp_path / "field.tif")
    (found,) = _scan(tmp_path / "field.tif", tmp_path, search=FIELDS).sites
    assert found.pitch.value == pytest.approx(25.0, rel=0.01)


def _write_field(path):
    y, x = np.mgrid[:600, :600].astype(float)
    across = 0.6 * x + 0.8 * y
    phase = (across / 25.0) % 1.0 - 0.5
    ground = np.where(np.hypot(x - 300, y - 300) < 220, 1.5 * np.exp(-0.5 * (25.0 * phase / 2.5) ** 2), 0.0)
    ground += np.random.default_rng(3).normal(0, 0.05, ground.shape)
    made = gdal.GetDriverByName("GTiff").Create(str(path), 600, 600, 1, gdal.GDT_Float32)
    made.SetGeoTransform((400_000, 1, 0, 5_100_000, 0, -1))
    made.SetProjection("EPSG:32637")
    made.GetRasterBand(1).WriteArray(ground)
    made = None
