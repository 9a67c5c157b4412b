"""Rows that follow berms where these bend."""

import numpy as np
import pytest
from shapely.geometry import LineString

from plugin.core.berms.bend import find_bend, kept_bend
from plugin.core.berms.profile import read_profile
from plugin.core.berms.spacing import add_placement, measure_profile
from plugin.core.berms.transect import sample_transect

from .conftest import EPSG, ORIGIN, SCALE, write_raster

GSD, SIZE, RADIUS = 0.5, 240, 40.0


@pytest.fixture
def arcs(tif):
    """Berms on circles about a place 40 m west of the middle, 25 m apart, and a transect east through them."""
    row, column = np.mgrid[:SIZE, :SIZE] + 0.5 - SIZE / 2
    away = np.hypot(column * GSD + RADIUS, row * GSD)
    off = (away - RADIUS + 12.5) % 25.0 - 12.5
    values = np.exp(-0.5 * (off / 2.0) ** 2) + np.random.default_rng(0).normal(0, 0.05, away.shape)
    path = tif()
    half = SIZE * GSD / 2
    write_raster(path, values, (ORIGIN[0] - half, GSD, 0, ORIGIN[1] + half, 0, -GSD))
    return path, LineString([(ORIGIN[0] - 15, ORIGIN[1]), (ORIGIN[0] + 40, ORIGIN[1])])


def _crest(radius, reach=0.6):
    """Return a crest in metres about the middle of the raster."""
    angle = np.linspace(-reach, reach, 60)
    return LineString(np.stack((radius * np.cos(angle) - RADIUS, radius * np.sin(angle)), axis=1))


def _later(bend, across, distance=0.0):
    return float(bend.at(np.array([across]), np.array([distance]))[0, 0])


def test_the_bend_of_an_arc_is_its_sagitta():
    bend = find_bend(LineString([(-15, 0), (40, 0)]), [_crest(40.0)], 12.0)
    assert bend.met_m == pytest.approx([15.0], abs=0.01)
    assert _later(bend, 0.0) == pytest.approx(0.0, abs=1e-6)
    assert _later(bend, 10.0) == pytest.approx(np.sqrt(1600 - 100) - 40.0, abs=0.02)
    assert _later(bend, -10.0) == pytest.approx(_later(bend, 10.0), abs=0.02)


def test_between_two_crests_their_bends_pass_into_each_other():
    bend = find_bend(LineString([(-15, 0), (40, 0)]), [_crest(65.0), _crest(40.0)], 12.0)
    first, last = np.sqrt(1600 - 100) - 40.0, np.sqrt(65.0**2 - 100) - 65.0
    assert bend.met_m == pytest.approx([15.0, 40.0], abs=0.01)
    for distance, expected in ((0.0, first), (15.0, first), (27.5, 0.5 * (first + last)), (50.0, last)):
        assert _later(bend, 10.0, distance) == pytest.approx(expected, abs=0.02)


def test_a_crest_aslant_is_followed_whatever_its_direction():
    line = LineString([(0, 0), (0, 50)])
    one, back = LineString([(-20, 15), (20, 35)]), LineString([(20, 35), (-20, 15)])
    for crest in (one, back):
        assert _later(find_bend(line, [crest], 10.0), 5.0) == pytest.approx(2.5)


@pytest.mark.parametrize(
    "crest",
    [[(0, 60), (10, 60)], [(1, 10), (9, 10)], [(-1, 0), (1, 50)], [(-5, 10), (5, 80)]],
    ids=["beyond its end", "beside it", "along it", "hardly across it"],
)
def test_what_does_not_cross_the_line_bends_nothing(crest):
    assert find_bend(LineString([(0, 0), (0, 50)]), [LineString(crest)], 10.0) is None


def test_beside_the_line_the_same_crest_is_met_alike():
    bend = find_bend(LineString([(-15, 0), (40, 0)]), [_crest(40.0)], 12.0)
    beside, later = bend.beside(5.0)
    assert later == pytest.approx(_later(bend, 5.0))
    assert beside.met_m == pytest.approx(bend.met_m)
    assert _later(beside, 0.0) == pytest.approx(0.0)
    assert _later(beside, -5.0) == pytest.approx(-_later(bend, 5.0))


def test_rows_that_follow_the_berm_keep_its_crest_where_the_line_meets_it(arcs):
    path, line = arcs
    bend = find_bend(LineString([(-15, 0), (40, 0)]), [_crest(40.0), _crest(65.0)], 24.0)
    straight = read_profile(sample_transect(path, line, 24.0, f"EPSG:{EPSG}"))
    followed = read_profile(sample_transect(path, line, 24.0, f"EPSG:{EPSG}", bend=bend))
    true = 15.0 / SCALE
    assert abs(followed.crests[0].at_m - true) < 0.15 < 0.4 < abs(straight.crests[0].at_m - true)
    assert followed.crests[0].height > straight.crests[0].height
    assert followed.spacings_m[0] == pytest.approx(25.0 / SCALE, abs=0.05)
    assert abs(straight.spacings_m[0] - 25.0 / SCALE) > 0.15


def test_a_measurement_keeps_what_its_rows_followed(arcs):
    path, line = arcs
    bend = find_bend(LineString([(-15, 0), (40, 0)]), [_crest(40.0), _crest(65.0)], 8.0)
    transect = sample_transect(path, line, 8.0, f"EPSG:{EPSG}", bend=bend)
    spacing = add_placement(path, transect, measure_profile(transect, read_profile(transect)))
    assert "along the crest lines" in spacing.method
    assert spacing.parameters["placement_bands"] >= 3
    again = kept_bend(spacing.inputs)
    assert _later(again, 3.0, 20.0) == pytest.approx(_later(bend, 3.0, 20.0))
    assert kept_bend({}) is None
