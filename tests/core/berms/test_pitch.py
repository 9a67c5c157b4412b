"""The pitch of positions, also where a berm is missing."""

import math

import numpy as np
import pytest

from plugin.core.berms.pitch import fit_pitch, number_positions, pitch_uncertainty
from plugin.core.errors import Refused
from plugin.core.student import student


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


@pytest.mark.parametrize("uneven_m", [0.0, 0.3, 1.2], ids=lambda uneven: f"uneven by {uneven} m")
@pytest.mark.parametrize("index", [(0, 1, 2), (0, 1, 2, 4), (0, 1, 2, 4, 5, 6, 7)], ids=len)
def test_stated_u95_of_a_pitch_covers_the_truth_however_uneven_the_row(index, uneven_m):
    rng = np.random.default_rng(11)
    places = 25.0 * np.array(index)
    covered = []
    for _ in range(1500):
        fit = fit_pitch(places + rng.normal(0.0, math.hypot(0.5, uneven_m), len(index)), 0.5)
        covered.append(abs(fit.value_m - 25.0) <= fit.u95_m)
    assert np.mean(covered) >= 0.94


@pytest.mark.parametrize(("count", "share"), [(5, 0.7), (15, 0.35)])
def test_where_errors_add_up_along_the_row_the_u95_holds_as_seldom_as_the_readme_says(count, share):
    rng, covered = np.random.default_rng(5), []
    for _ in range(1000):
        walked = np.concatenate(([0.0], np.cumsum(rng.normal(25.0, 1.0, count - 1))))
        fit = fit_pitch(walked + rng.normal(0.0, 0.1, count), 0.1)
        covered.append(abs(fit.value_m - 25.0) <= fit.u95_m)
    assert np.mean(covered) == pytest.approx(share, abs=3 * math.sqrt(share * (1.0 - share) / 1000))


def test_a_row_less_even_than_its_pointing_says_so():
    fit = fit_pitch([0, 83, 163, 244, 340, 427, 507], 0.2)
    assert fit.u_scatter_m > 5 * fit.u_pointing_m
    scatter = math.sqrt(float(fit.residuals_m @ fit.residuals_m) / 5)
    assert fit.u95_m == pytest.approx(student(5) * pitch_uncertainty(scatter, fit.index))
    assert fit.u95_m == pytest.approx(1.96 * math.hypot(fit.u_scatter_m, fit.u_pointing_m))


def test_a_row_as_even_as_it_was_pointed_at_is_known_as_well_as_that():
    fit = fit_pitch([0, 25, 50, 75, 100], 0.2)
    assert fit.u95_m == pytest.approx(1.96 * fit.u_pointing_m)


@pytest.mark.parametrize("positions", [[], [0.0, 25.0], [0.0, 25.0, 25.0]], ids=["none", "two", "two alike"])
def test_too_few_positions_are_refused(positions):
    with pytest.raises(Refused):
        fit_pitch(positions, 0.1)


@pytest.mark.parametrize(("count", "most"), [(4, 0.3), (5, 0.25), (7, 0.15)])
def test_uneven_berms_are_seldom_taken_for_a_row_with_some_missing(count, most):
    rng = np.random.default_rng(9)
    fits = [fit_pitch(np.cumsum(rng.uniform(15.0, 45.0, count)), 0.1) for _ in range(500)]
    assert np.mean([fit.regular and fit.gaps > 0 for fit in fits]) <= most


@pytest.mark.parametrize("count", [4, 5, 7])
def test_a_row_with_one_missing_is_told_though_its_berms_stray(count):
    rng = np.random.default_rng(9)
    told = []
    for _ in range(300):
        places = 25.0 * np.delete(np.arange(count + 1), rng.integers(1, count))
        fit = fit_pitch(places + rng.normal(0.0, 1.25, count), 0.1)
        told.append(fit.regular and fit.gaps == 1)
    assert np.mean(told) >= 0.95


@pytest.mark.parametrize(("count", "share"), [(3, 0.90), (4, 0.57), (6, 0.21)])
def test_the_fewer_berms_lie_at_random_the_more_often_they_pass_for_regular(count, share):
    random = np.random.default_rng(1)
    rows = np.sort(random.uniform(0.0, 100.0, (4000, count)), axis=1)
    # Berms are wide: none lie closer than 8 m.
    apart = rows[np.diff(rows, axis=1).min(axis=1) >= 8.0]
    assert np.mean([fit_pitch(row, 0.3).regular for row in apart]) == pytest.approx(share, abs=0.05)
