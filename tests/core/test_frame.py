"""The local frame measures in true metres, on the ellipsoid of the data, with north up."""

from __future__ import annotations

import warnings

import numpy as np
import pyproj
import pytest
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box

from plugin.core.errors import Refused
from plugin.core.frame import LocalFrame

PLACES = {
    "Tikhoretsk": (40.13, 45.85),
    "Jebel Ali": (55.05, 24.98),
    "Xanten": (6.45, 51.66),
    "the equator": (0.0, 0.0),
    "far north": (25.0, 78.0),
    "far south": (-70.0, -53.0),
    "beside the date line": (179.9, 52.0),
}
CORNERS = [(0, 10_000), (7_000, 7_000), (-3_000, 100), (25, 0), (0, -25), (-9_999, 1)]


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("corner", CORNERS, ids=str)
def test_distances_from_the_origin_are_geodesics(place, corner):
    frame = LocalFrame(*place)
    longitude, latitude = frame.xy_from_local(*corner)
    azimuth, _, distance = pyproj.Geod(ellps="WGS84").inv(*place, longitude, latitude)
    assert distance == pytest.approx(np.hypot(*corner), rel=1e-9)
    assert np.sin(np.radians(azimuth)) == pytest.approx(corner[0] / np.hypot(*corner), abs=1e-9)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_distances_between_points_within_ten_kilometres_hold_to_a_millionth(place):
    frame = LocalFrame(*place)
    chance = np.random.default_rng(7)
    ends = chance.uniform(-7_000, 7_000, (100, 4))
    first, second = frame.xy_from_local(ends[:, 0], ends[:, 1]), frame.xy_from_local(ends[:, 2], ends[:, 3])
    _, _, true = pyproj.Geod(ellps="WGS84").inv(*first, *second)
    plane = np.hypot(ends[:, 0] - ends[:, 2], ends[:, 1] - ends[:, 3])
    assert np.max(np.abs(plane / true - 1)) < 1e-6


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_there_and_back_again(place):
    frame = LocalFrame(*place)
    x, y = np.array([0.0, 12.5, -4_000.0]), np.array([3.0, -7_000.0, 0.0])
    back = frame.xy_to_local(*frame.xy_from_local(x, y))
    np.testing.assert_allclose(back, (x, y), atol=1e-6)


def test_twenty_five_metres_read_as_such_where_web_mercator_reads_thirty_six():
    frame = LocalFrame(40.13, 45.9)
    row = frame.from_local(LineString([(0, 0), (25, 0)]))
    assert frame.to_local(row).length == pytest.approx(25.0, abs=1e-9)
    to_web = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:3857", always_xy=True)
    x, _ = to_web.transform(*np.array(row.coords).T)
    assert abs(x[1] - x[0]) == pytest.approx(35.9, abs=0.05)


def test_the_ellipsoid_is_that_of_the_data():
    """EPSG:2056 stands on Bessel 1841: ten kilometres of its grid are ten kilometres, without a datum shift."""
    middle = Point(2_600_000, 1_200_000)
    frame = LocalFrame.at(middle, "EPSG:2056")
    line = LineString([(2_600_000, 1_200_000), (2_610_000, 1_200_000)])
    bessel = pyproj.Geod(ellps="bessel")
    to_degrees = pyproj.Transformer.from_crs("EPSG:2056", pyproj.CRS("EPSG:2056").geodetic_crs, always_xy=True)
    ends = to_degrees.transform(*np.array(line.coords).T)
    _, _, true = bessel.inv(ends[0][0], ends[1][0], ends[0][1], ends[1][1])
    assert frame.to_local(line).length == pytest.approx(true, rel=1e-9)
    assert frame.to_local(line).length == pytest.approx(10_000, abs=0.1)


def test_the_frame_of_a_geometry_is_centred_on_it():
    frame = LocalFrame.at(box(6.4, 51.6, 6.5, 51.7))
    assert (frame.longitude, frame.latitude) == pytest.approx((6.45, 51.65))
    x, y = frame.xy_to_local(6.45, 51.65)
    assert (x, y) == pytest.approx((0, 0), abs=1e-6)


def test_a_frame_of_projected_data_is_centred_on_it_too():
    frame = LocalFrame.at(box(320_000, 5_720_000, 321_000, 5_721_000), "EPSG:25832")
    inside = frame.to_local(Point(320_500, 5_720_500))
    assert inside.x == pytest.approx(0, abs=0.1)
    assert inside.y == pytest.approx(0, abs=0.1)


ACROSS = {
    "its corners on both sides": Polygon([(179.9, 10), (-179.7, 10), (-179.7, 10.4), (179.9, 10.4)]),
    "cut there": MultiPolygon([box(179.9, 10, 180, 10.4), box(-180, 10, -179.7, 10.4)]),
    "beyond it": box(179.9, 10, 180.3, 10.4),
}


@pytest.mark.parametrize("across", ACROSS.values(), ids=ACROSS.keys())
def test_a_frame_of_what_crosses_the_antimeridian_is_centred_there(across):
    for frame in (LocalFrame.at(across), LocalFrame.near(across), LocalFrame.at(across, "EPSG:4269")):
        assert (frame.longitude, frame.latitude) == pytest.approx((-179.9, 10.2))
    assert LocalFrame.at(across).to_local(across).area == pytest.approx(43_800 * 44_240, rel=0.01)


def test_a_frame_of_the_whole_earth_is_centred_on_its_middle():
    assert LocalFrame.at(box(-180, -80, 180, 80)).longitude == pytest.approx(0.0)


def test_a_local_system_has_no_frame():
    with pytest.raises(Refused, match="no place on the earth"):
        LocalFrame.at(Point(1, 2), 'LOCAL_CS["site grid",UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]')


def test_a_place_off_the_earth_has_no_frame():
    with pytest.raises(Refused, match="off the earth"):
        LocalFrame.at(box(1e12, 1e12, 2e12, 2e12), "EPSG:25832")


def test_neighbours_share_a_frame():
    one, other = LocalFrame.near(Point(6.4601, 51.66)), LocalFrame.near(Point(6.5399, 51.74))
    assert one == other
    assert (one.longitude, one.latitude) == pytest.approx((6.5, 51.7))
    assert np.hypot(*LocalFrame(6.5, 51.7).xy_to_local(6.4501, 51.6501)) < 8_000


def test_heights_are_left_out():
    flat = LocalFrame(6.4, 51.6).to_local(Point(6.4, 51.6, 27.0))
    assert not flat.has_z


def test_an_array_of_one_place_stays_an_array_and_is_warned_of_by_nobody():
    frame = LocalFrame(6.4, 51.6)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        x, y = frame.xy_from_local(np.array([[0.0]]), np.array([[0.0]]))
    assert x.shape == y.shape == (1, 1)
    assert (x.item(), y.item()) == pytest.approx((6.4, 51.6))


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4258"])
def test_what_lies_across_the_antimeridian_comes_back_in_one_piece(crs):
    frame = LocalFrame(180.0, 60.0, crs)
    west, south, east, north = frame.from_local(box(-500, -500, 800, 500)).bounds
    assert east - west < 0.1
    assert north - south < 0.1
    assert frame.to_local(frame.from_local(Point(800, 0))).x == pytest.approx(800)
