"""Pitch and bearing of a row, also where a berm is missing."""

import math

import numpy as np
import pytest
from pyproj import Geod

from plugin.core.berms.pitch import (
    Crossing,
    crossing,
    fit_pitch,
    measure_row,
    number_positions,
    pitch_uncertainty,
    student,
)
from plugin.core.errors import Refused

GEOD = Geod(ellps="WGS84")


@pytest.mark.parametrize(("count", "expected"), [(5, 0.158), (10, 0.055), (20, 0.019)])
def test_uncertainty_of_a_pitch_is_that_of_the_formula(count, expected):
    assert pitch_uncertainty(0.5, np.arange(count)) == pytest.approx(expected, abs=5e-4)
    assert pitch_uncertainty(0.5, np.arange(count)) == pytest.approx(0.5 * math.sqrt(12 / (count * (count**2 - 1))))


@pytest.mark.parametrize(
    ("positions", "index"),
    [
        ([0, 25, 50, 75], [0, 1, 2, 3]),
        ([0, 25, 75, 100], [0, 1, 3, 4]),
        ([0, 50, 75, 150], [0, 2, 3, 6]),
        ([0.0, 24.2, 50.9, 99.1, 125.3], [0, 1, 2, 4, 5]),
        ([0, 26, 49, 76, 99, 126, 226], [0, 1, 2, 3, 4, 5, 9]),
    ],
    ids=["whole", "one missing", "mostly missing", "uneven", "three missing at the end"],
)
def test_a_missing_berm_is_a_step_of_two(positions, index):
    assert number_positions(np.array(positions, dtype=float)).tolist() == index


def test_a_gap_does_no_harm():
    whole, gapped = fit_pitch([0, 25, 50, 75, 100], 0.1), fit_pitch([0, 25, 75, 100], 0.1)
    assert whole.value_m == pytest.approx(25.0)
    assert gapped.value_m == pytest.approx(25.0)
    assert (whole.gaps, gapped.gaps) == (0, 1)
    assert gapped.median_m == pytest.approx(25.0)


def test_stated_u95_of_a_pitch_covers_the_truth():
    rng = np.random.default_rng(11)
    index = np.array([0, 1, 2, 4, 5, 6, 7])
    covered = []
    for _ in range(2000):
        fit = fit_pitch(25.0 * index + rng.normal(0.0, 0.5, index.size), 0.5)
        covered.append(abs(fit.value_m - 25.0) <= fit.u95_m)
    assert 0.93 <= np.mean(covered) <= 0.97


def test_a_row_less_even_than_its_pointing_says_so():
    fit = fit_pitch([0, 83, 163, 244, 340, 427, 507], 0.2)
    assert fit.u_scatter_m > 5 * fit.u_pointing_m
    assert fit.u95_m == pytest.approx(student(5) * math.hypot(fit.u_scatter_m, fit.u_pointing_m))


@pytest.mark.parametrize("positions", [[], [0.0, 25.0], [0.0, 25.0, 25.0]], ids=["none", "two", "two alike"])
def test_too_few_positions_are_refused(positions):
    with pytest.raises(Refused):
        fit_pitch(positions, 0.1)


def cell(name, longitude, latitude, bearing, length=20.0, width=6.0, crs="EPSG:4326"):
    """Return a crossing centred on a place."""
    lon1, lat1, _ = GEOD.fwd(longitude, latitude, bearing, length / 2)
    lon0, lat0, _ = GEOD.fwd(longitude, latitude, bearing + 180.0, length / 2)
    return Crossing(name, (lon0, lat0), (lon1, lat1), 0.1, width, crs)


def places(bearing, distances):
    return [GEOD.fwd(39.5, 45.9, bearing, distance)[:2] for distance in distances]


@pytest.mark.parametrize("bearing", [0.0, 48.0, 90.0, 135.0, 179.0])
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32637", "EPSG:3857"])
def test_a_row_has_its_pitch_and_its_bearing_from_true_north(bearing, crs):
    row = measure_row([cell(str(i), *p, bearing, crs=crs) for i, p in enumerate(places(bearing, [0, 80, 160, 320]))])
    assert row.pitch.value_m == pytest.approx(80.0, abs=0.01)
    assert abs((row.bearing_deg - bearing + 90.0) % 180.0 - 90.0) < 0.01
    assert (row.n, row.pitch.gaps, row.off_line) == (4, 1, 0)
    assert row.u95_m > 0
    assert row.bearing_u95_deg > 0


def test_two_transects_of_one_cell_fix_its_centre_together():
    middle = places(48.0, [0.0, 80.0, 160.0])
    one = [cell(str(i), *p, 48.0) for i, p in enumerate(middle)]
    two = [*one, *[cell(f"{i} across", *p, 138.0) for i, p in enumerate(middle)]]
    assert measure_row(two).n == 3
    assert measure_row(two).bearing_u95_deg < 0.2 * measure_row(one).bearing_u95_deg


def test_a_row_that_bends_keeps_its_pitch_and_tells_how_many_stand_aside():
    straight = places(50.0, [0, 80, 160, 240, 320])
    bent = [GEOD.fwd(*straight[-1], 20.0, distance)[:2] for distance in (80, 160)]
    row = measure_row([cell(str(i), *p, 50.0) for i, p in enumerate([*straight, *bent])])
    assert row.pitch.value_m == pytest.approx(80.0, abs=0.05)
    assert row.bearing_deg == pytest.approx(50.0, abs=0.1)
    assert (row.n, row.off_line) == (7, 2)


def test_cells_that_are_no_row_are_refused():
    corners = [(39.5, 45.9), (39.502, 45.9), (39.5, 45.902), (39.502, 45.902)]
    with pytest.raises(Refused, match="do not stand in one row"):
        measure_row([cell(str(i), *p, 48.0) for i, p in enumerate(corners)])


def test_a_measurement_without_two_crests_is_no_crossing():
    with pytest.raises(Refused, match="Row B pitch"):
        crossing("Row B pitch", {"centres_lonlat": []}, 6.0)
