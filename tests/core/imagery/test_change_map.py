"""A map of change between two scenes: on any grids, in a file that QGIS opens."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from shapely.geometry import box

from plugin.core.errors import BermlineError, Refused
from plugin.core.imagery.change_map import write_change_map
from plugin.core.imagery.problems import Stopped

DATA = Path(__file__).parents[2] / "data"
EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "imagery"
NAIP_2009, NAIP_2015 = DATA / "naip_20090818.tif", DATA / "naip_20150926.tif"
BEFORE, AFTER = EXAMPLE / "S2_AE-R001-0179_20181220.tif", EXAMPLE / "S2_AE-R001-0179_20190305.tif"
# Ground of three sheds whose roofs were laid between the two dates.
SHEDS = box(55.1215, 24.9862, 55.1250, 24.9885)


def values_of(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture
def planted(tmp_path):
    """Two scenes of one ground with their own noise and gain; a square of it changed."""
    random = np.random.default_rng(5)
    ground = random.normal(size=(3, 200, 200)).cumsum(axis=1).cumsum(axis=2) / 40
    changed = np.zeros((200, 200), bool)
    changed[60:90, 100:130] = True
    paths = []
    for number, gain in enumerate((1.0, 1.6)):
        seen = ground + 0.02 * ground.std() * random.normal(size=ground.shape)
        if number:
            seen = np.where(changed, seen[::-1] * 0.3 + 2 * ground.std(), seen)
        made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{number}.tif"), 200, 200, 3, gdal.GDT_Float32)
        made.SetGeoTransform((500000, 10, 0, 5080000, 0, -10))
        made.SetProjection("EPSG:32637")
        made.WriteArray((gain * seen + 50 * number).astype(np.float32))
        made.FlushCache()
        paths.append(tmp_path / f"{number}.tif")
    return paths, changed


def test_what_was_planted_is_beyond_the_limit_and_little_else_is(planted, tmp_path):
    paths, changed = planted
    found = write_change_map(*paths, tmp_path / "change.tif")
    beyond = values_of(found.path) > found.limit
    assert beyond[changed].mean() > 0.95
    assert beyond[~changed].mean() < 0.02
    assert found.freedom == 3
    assert found.pixel_m == pytest.approx(10.0, rel=1e-3)
    assert found.share == pytest.approx(beyond.mean(), abs=1e-6)


def test_the_map_lies_where_the_scenes_do(planted, tmp_path):
    paths, _ = planted
    made = gdal.Open(str(write_change_map(*paths, tmp_path / "change.tif").path))
    assert made.GetGeoTransform() == pytest.approx((500000, 10, 0, 5080000, 0, -10))
    assert (made.RasterXSize, made.RasterYSize) == (200, 200)


def test_the_coarser_grid_is_taken_and_another_system_does_no_harm(planted, tmp_path):
    paths, changed = planted
    coarse = tmp_path / "coarse.tif"
    gdal.Warp(str(coarse), str(paths[1]), dstSRS="EPSG:3857", xRes=40, yRes=40, resampleAlg="average")
    found = write_change_map(paths[0], coarse, tmp_path / "change.tif")
    made = gdal.Open(str(found.path))
    assert made.GetSpatialRef().GetAuthorityCode(None) == "3857"
    back = gdal.Warp("", made, format="MEM", dstSRS="EPSG:32637", outputBounds=(500000, 5078000, 502000, 5080000),
                     width=200, height=200).ReadAsArray()  # fmt: skip
    inner = np.zeros_like(changed)
    inner[64:86, 104:126] = True
    assert np.nanmean(back[inner] > found.limit) > 0.9
    assert np.nanmean(back[~changed] > found.limit) < 0.1


def test_grids_two_metres_apart_are_compared_on_the_ground(tmp_path):
    found = write_change_map(NAIP_2009, NAIP_2015, tmp_path / "change.tif")
    values = values_of(found.path)
    assert np.isfinite(values).mean() > 0.95
    assert 0 < found.share < 0.9


def test_a_piece_of_ground_alone_is_compared(tmp_path):
    whole = write_change_map(BEFORE, AFTER, tmp_path / "whole.tif")
    piece = write_change_map(BEFORE, AFTER, tmp_path / "piece.tif", SHEDS)
    assert values_of(piece.path).size < values_of(whole.path).size / 8


def test_new_roofs_stand_out_on_the_example(tmp_path):
    found = write_change_map(BEFORE, AFTER, tmp_path / "change.tif")
    made = gdal.Open(str(found.path))
    near = gdal.Warp("", made, format="MEM", dstSRS="EPSG:4326", outputBounds=SHEDS.bounds, width=100, height=70)
    assert np.nanmedian(near.ReadAsArray()) > 3 * np.nanmedian(made.ReadAsArray())


def test_scenes_of_different_places_are_refused(tmp_path):
    with pytest.raises(Refused, match="overlap"):
        write_change_map(NAIP_2009, AFTER, tmp_path / "change.tif")
    assert list(tmp_path.iterdir()) == []


def test_it_stops_and_leaves_nothing(tmp_path):
    with pytest.raises(Stopped):
        write_change_map(BEFORE, AFTER, tmp_path / "change.tif", stop=lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "in the way").write_text("")
    with pytest.raises(BermlineError, match="could not be written"):
        write_change_map(NAIP_2009, NAIP_2015, tmp_path / "in the way" / "change.tif")


def test_scenes_across_the_antimeridian_are_compared_where_both_show_the_ground(planted, tmp_path):
    paths, _ = planted
    for path, crs, west in zip(paths, ("EPSG:32660", "EPSG:32660"), (666_000, 666_700)):
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetProjection(crs)
        dataset.SetGeoTransform((west, 10, 0, 6_660_000, 0, -10))
        dataset.FlushCache()
    found = write_change_map(*paths, tmp_path / "change.tif")
    made = gdal.Open(str(found.path))
    assert made.RasterXSize == pytest.approx(130, abs=15)
    with pytest.raises(Refused, match="do not overlap"):
        write_change_map(*paths, tmp_path / "none.tif", box(0.0, 60.0, 1.0, 60.1))
