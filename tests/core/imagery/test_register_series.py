"""Many scenes against one reference: other grids, systems, resolutions and sensors."""

from pathlib import Path

import pytest
from osgeo import gdal

from plugin.core.imagery.problems import Stopped
from plugin.core.imagery.register_series import register_series, shift_fields
from plugin.core.imagery.registration import corrected_vrt

DATA = Path(__file__).parents[2] / "data"
EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "imagery"
LANDSAT_1985, LANDSAT_2020 = DATA / "landsat_1985.tif", DATA / "landsat_2020.tif"
NAIP_2009, NAIP_2015 = DATA / "naip_20090818.tif", DATA / "naip_20150926.tif"
REFERENCE = EXAMPLE / "S2_AE-R001-0179_20190218.tif"


def test_scenes_thirty_five_years_apart_in_degrees_lie_on_each_other_within_their_error():
    (found,) = register_series([("b", LANDSAT_2020)], LANDSAT_1985)
    shift = found.shift
    assert max(abs(shift.east_m), abs(shift.north_m)) < shift.u95_m < 45.0


def test_another_system_resolution_and_years_apart_are_compared_on_the_ground(tmp_path):
    moved = tmp_path / "moved.tif"
    gdal.Warp(str(moved), str(LANDSAT_2020), dstSRS="EPSG:32718", xRes=60, yRes=60, resampleAlg="cubic")
    as_vrt = tmp_path / "moved.vrt"
    as_vrt.write_text(corrected_vrt(moved, -250.0, 130.0), encoding="utf-8")
    (found,) = register_series([("b", as_vrt)], LANDSAT_1985, most_m=1000.0)
    error = 2 * found.shift.u95_m
    assert (found.shift.east_m, found.shift.north_m) == pytest.approx((250.0, -130.0), abs=error)


def test_one_band_is_compared_with_three_by_their_brightness(tmp_path):
    blue = tmp_path / "blue.tif"
    gdal.Translate(str(blue), str(NAIP_2015), bandList=[3])
    (found,) = register_series([("b", blue)], NAIP_2009)
    (same,) = register_series([("b", NAIP_2015)], NAIP_2009)
    assert found.shift.east_m == pytest.approx(same.shift.east_m, abs=2 * found.shift.u95_m)
    assert found.shift.north_m == pytest.approx(same.shift.north_m, abs=2 * found.shift.u95_m)


def test_a_clouded_scene_and_one_of_elsewhere_stop_no_other():
    told = []
    scenes = [
        ("clouded", EXAMPLE / "S2_AE-R001-0179_20190718.tif"),
        ("elsewhere", NAIP_2009),
        ("clear", EXAMPLE / "S2_AE-R001-0179_20190305.tif"),
    ]
    found = register_series(scenes, REFERENCE, tell=lambda done, one: told.append((done, one.scene)))
    assert [one.shift is None for one in found] == [True, True, False]
    assert "overlap" in str(found[1].refused)
    assert told == [(1, "clouded"), (2, "elsewhere"), (3, "clear")]


def test_it_stops_between_two_scenes():
    with pytest.raises(Stopped):
        register_series([("a", NAIP_2009)], NAIP_2015, stop=lambda: True)


def test_what_is_kept_of_a_shift_says_against_what():
    (found,) = register_series([("b", NAIP_2015)], NAIP_2009)
    kept = shift_fields(found.shift, "2009")
    assert kept["shift_against"] == "2009"
    assert kept["shift_east_m"] == pytest.approx(found.shift.east_m, abs=0.001)
    assert set(shift_fields(None, "2009").values()) == {None}
