from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from shapely.geometry import box

from plugin.core.errors import BermlineError, Refused
from plugin.core.imagery.hashing import hash_file
from plugin.core.imagery.registration import corrected_vrt, register
from plugin.core.imagery.shift import measure_shift

DATA = Path(__file__).parents[2] / "data"
NAIP_2009, NAIP_2015 = DATA / "naip_20090818.tif", DATA / "naip_20150926.tif"
EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "imagery"
SHED_SITE = box(55.1205, 24.9848, 55.1265, 24.9898)
ROOFS = box(55.1215982, 24.9856061, 55.1254581, 24.9889617)


def test_the_offset_of_the_two_naip_grids_is_found():
    # On the ground the scenes differ a little; by their pixels they differ by the 2 m between their grids as well.
    pixels = [np.mean(gdal.Open(str(path)).ReadAsArray()[:3], axis=0) for path in (NAIP_2009, NAIP_2015)]
    raw = measure_shift(*pixels)
    ground = register(NAIP_2015, NAIP_2009)
    error = np.hypot(ground.u95_m, 5 * max(raw.u95_columns, raw.u95_rows))
    assert 5 * raw.columns - ground.east_m == pytest.approx(0.0, abs=error)
    assert -5 * raw.rows - ground.north_m == pytest.approx(2.0, abs=error)


def test_there_and_back_is_nowhere():
    there, back = register(NAIP_2015, NAIP_2009), register(NAIP_2009, NAIP_2015)
    error = np.hypot(there.u95_m, back.u95_m)
    assert there.east_m + back.east_m == pytest.approx(0.0, abs=error)
    assert there.north_m + back.north_m == pytest.approx(0.0, abs=error)


@pytest.mark.parametrize("name", ["20190305", "20190320", "20191011"])
def test_scenes_of_the_example_register_within_their_georeferencing(name):
    found = register(EXAMPLE / f"S2_AE-R001-0179_{name}.tif", EXAMPLE / "S2_AE-R001-0179_20190218.tif", SHED_SITE)
    assert found.length_m < 15
    assert found.u95_m < 3


def test_a_false_peak_of_like_roofs_does_not_hide_the_shift():
    whole = register(EXAMPLE / "S2_AE-R001-0179_20180822.tif", EXAMPLE / "S2_AE-R001-0179_20190218.tif")
    found = register(EXAMPLE / "S2_AE-R001-0179_20180822.tif", EXAMPLE / "S2_AE-R001-0179_20190218.tif", ROOFS)
    error = np.hypot(whole.u95_m, found.u95_m)
    assert found.east_m == pytest.approx(whole.east_m, abs=error)
    assert found.north_m == pytest.approx(whole.north_m, abs=error)


def test_a_scene_moved_by_a_known_way_is_found_there_across_systems_and_resolutions(tmp_path):
    moved = tmp_path / "moved.tif"
    gdal.Warp(str(moved), str(NAIP_2009), dstSRS="EPSG:4326", xRes=7e-5, yRes=5e-5, resampleAlg="cubic")
    as_vrt = tmp_path / "moved.vrt"
    as_vrt.write_text(corrected_vrt(moved, 12.5, -7.25), encoding="utf-8")
    found = register(as_vrt, NAIP_2009)
    assert (found.east_m, found.north_m) == pytest.approx((-12.5, 7.25), abs=0.1)


def test_the_corrected_scene_lies_on_its_reference_and_the_file_is_untouched(tmp_path):
    before = hash_file(NAIP_2015)[0]
    shift = register(NAIP_2015, NAIP_2009)
    corrected = tmp_path / "corrected.vrt"
    corrected.write_text(corrected_vrt(NAIP_2015, shift.east_m, shift.north_m), encoding="utf-8")
    left = register(corrected, NAIP_2009)
    assert left.length_m < 0.5
    assert hash_file(NAIP_2015)[0] == before


def test_a_corrected_scene_in_degrees_moves_by_metres(tmp_path):
    source = tmp_path / "a & b.tif"
    gdal.Warp(str(source), str(NAIP_2009), dstSRS="EPSG:4326")
    before, after = gdal.Open(str(source)), gdal.Open(corrected_vrt(source, 100.0, 0.0))
    moved = before.GetGeoTransform()[0] - after.GetGeoTransform()[0]
    assert moved * 111_320 * np.cos(np.radians(47.02)) == pytest.approx(100.0, rel=2e-3)
    assert np.array_equal(before.ReadAsArray(), after.ReadAsArray())


def test_scenes_of_different_places_are_refused():
    with pytest.raises(Refused, match="do not overlap"):
        register(NAIP_2009, EXAMPLE / "S2_AE-R001-0179_20190218.tif")


def test_a_site_that_neither_shows_is_refused():
    with pytest.raises(Refused, match="site"):
        register(NAIP_2009, NAIP_2015, SHED_SITE)


@pytest.mark.parametrize("name", ["20190213", "20190718"])
@pytest.mark.parametrize("ground", ["sheds", "roofs", "all"])
def test_a_clouded_scene_is_refused(name, ground):
    site = {"sheds": SHED_SITE, "roofs": ROOFS, "all": None}[ground]
    with pytest.raises(Refused, match="correlates"):
        register(EXAMPLE / f"S2_AE-R001-0179_{name}.tif", EXAMPLE / "S2_AE-R001-0179_20190218.tif", site)


def test_a_file_that_is_no_image_is_an_error(tmp_path):
    (tmp_path / "x.tif").write_text("nothing")
    with pytest.raises(BermlineError):
        register(tmp_path / "x.tif", NAIP_2009)


def test_scenes_on_either_side_of_the_antimeridian_register(write_raster):
    ground = np.cumsum(np.cumsum(np.random.default_rng(3).normal(size=(300, 300)), axis=0), axis=1).astype(np.float32)
    ground = ground - np.roll(ground, 5, axis=1)
    west = write_raster("west.tif", ground, crs="EPSG:32660", grid=(665_700.0, 10.0, 0, 6.66e6, 0, -10.0))
    east = west.with_name("east.tif")
    gdal.Warp(str(east), str(west), dstSRS="EPSG:32601", xRes=10.0, yRes=10.0, resampleAlg="cubic", dstNodata=np.nan)
    assert gdal.Open(str(west)).GetSpatialRef() is not None
    found = register(east, west)
    assert (found.east_m, found.north_m) == pytest.approx((0.0, 0.0), abs=1.0)
    site = box(180.0 - 0.02, 60.0, 180.0 + 0.02, 60.02)
    assert register(east, west, site).pixel_m == pytest.approx(10.0, rel=0.05)
