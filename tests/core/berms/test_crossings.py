"""Pitch and bearing of a row of cells, from transects across them."""

from contextlib import suppress

import numpy as np
import pytest
from pyproj import Geod

from plugin.core.berms.crossings import Crossing, crossing, measure_row
from plugin.core.berms.row_fit import fit_row
from plugin.core.errors import Refused
from plugin.core.frame import LocalFrame

GEOD = Geod(ellps="WGS84")


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


@pytest.mark.filterwarnings("error")
def test_cells_of_one_centre_are_told():
    centres = np.array([(0.0, 0.0), (20.0, 0.0), (20.0, 0.0), (40.0, 0.0)])
    with pytest.raises(Refused, match="coincide"):
        fit_row(LocalFrame(40.0, 45.0), centres, np.tile(np.eye(2), (4, 1, 1)))


def test_the_first_cell_counts_in_what_pointing_leaves_open():
    centres, covariances = np.array([(25.0 * k, 0.0) for k in range(3)]), np.zeros((3, 2, 2))
    covariances[0] = 9.0 * np.eye(2)
    row = fit_row(LocalFrame(40.0, 45.0), centres, covariances)
    assert row.pitch.u_pointing_m == pytest.approx(np.sqrt(9.0 / 3.0) / np.sqrt(2.0))


@pytest.mark.parametrize(
    ("count", "uneven_m", "least"),
    [(14, 0.0, 0.9), (14, 1.0, 0.9), (14, 2.0, 0.9), (14, 3.0, 0.9), (6, 1.0, 0.9), (6, 2.0, 0.9), (6, 3.0, 0.86)],
)
def test_stated_u95_of_a_bearing_covers_the_truth_however_uneven_the_row(uneven_m, count, least):
    rng, frame, covered = np.random.default_rng(3), LocalFrame(40.0, 45.0), []
    along = np.array([np.sin(np.radians(30.0)), np.cos(np.radians(30.0))])
    for _ in range(200):
        centres = 25.0 * np.arange(count)[:, None] * along + rng.normal(0.0, np.hypot(0.3, uneven_m), (count, 2))
        with suppress(Refused):  # of the most uneven too few stand in one line
            row = fit_row(frame, centres, np.tile(0.09 * np.eye(2), (count, 1, 1)))
            covered.append(abs((row.bearing_deg - 30.0 + 90.0) % 180.0 - 90.0) <= row.bearing_u95_deg)
    assert len(covered) > 150
    assert np.mean(covered) >= least


def test_a_row_however_uneven_has_a_line_through_three_cells_and_more():
    rng, frame, lines = np.random.default_rng(8), LocalFrame(40.0, 45.0), []
    for _ in range(300):
        count = rng.integers(4, 9)
        centres = 25.0 * np.arange(count)[:, None] * (1.0, 0.0) + rng.normal(0.0, rng.uniform(1.0, 8.0), (count, 2))
        with suppress(Refused):
            lines.append(fit_row(frame, centres, np.tile(0.09 * np.eye(2), (count, 1, 1))))
    assert len(lines) > 100
    assert all(2 * (row.n - row.off_line) > row.n and np.isfinite(row.bearing_u95_deg) for row in lines)


def turned(count, turn_deg, first=0):
    """Return centres 25 m apart, of which each from ``first`` on goes so much farther to the left."""
    turns = np.radians(turn_deg) * np.maximum(np.arange(count - 1) - first, 0)
    return np.vstack(([(0.0, 0.0)], 25.0 * np.cumsum(np.stack((np.cos(turns), np.sin(turns)), axis=1), axis=0)))


@pytest.mark.parametrize(
    ("centres", "beside"),
    [
        pytest.param(turned(14, 0.0), 0, id="straight"),
        pytest.param(np.vstack((turned(9, 0.0), [(200.0, 25.0 * k) for k in range(1, 6)])), 5, id="round a corner"),
        pytest.param(turned(14, 4.0, first=8), 3, id="bending at its end"),
        pytest.param(turned(14, 1.5), 6, id="bending evenly"),
    ],
)
def test_what_bends_is_beside_the_line_and_not_taken_for_uneven(centres, beside):
    row = fit_row(LocalFrame(40.0, 45.0), centres, np.tile(0.09 * np.eye(2), (len(centres), 1, 1)))
    assert row.off_line == beside
