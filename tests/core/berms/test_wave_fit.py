"""What banks that stand unevenly leave open of a field's pitch: U95 covers the truth, however few they are."""

import math

import numpy as np
import pytest

from plugin.core.berms.wave_fit import _told_by_banks
from plugin.core.student import student

ALIKE = np.ones(6)
CUT_AT_CORNERS = np.array([0.15, 0.5, 0.9, 1.0, 1.0, 0.9, 0.5, 0.15])
TWELVE = np.ones(12)


def _field(lengths):
    """Return weights and levers of banks so long, and the matrix that takes off places what a slope makes of them."""
    weight = lengths / lengths.sum()
    number = np.arange(len(lengths), dtype=float)
    lever = number - weight @ number
    pull = weight * lever / (weight @ lever**2)
    return weight, lever, pull, np.eye(len(weight)) - weight[None, :] - np.outer(lever, pull)


@pytest.mark.parametrize("lengths", [ALIKE, CUT_AT_CORNERS, TWELVE], ids=["six", "eight cut at corners", "twelve"])
def test_student_with_the_degrees_of_freedom_of_few_banks_covers_95_percent(lengths):
    weight, lever, pull, left = _field(lengths)
    places = np.random.default_rng(8).normal(0.0, 1.0, (4000, len(lengths)))
    covered = []
    for place in places:
        variance, free = _told_by_banks(weight, lever, left @ place)
        covered.append(abs(float(pull @ place)) <= student(free) * math.sqrt(variance))
    # 0.0034 is what 4000 draws of 95 % scatter by.
    assert 0.95 - 3 * 0.0034 <= np.mean(covered) <= 0.975


@pytest.mark.parametrize("lengths", [ALIKE, CUT_AT_CORNERS, TWELVE], ids=["six", "eight cut at corners", "twelve"])
def test_variance_and_degrees_of_freedom_are_those_of_the_whole_matrices(lengths):
    weight, lever, pull, left = _field(lengths)
    shares = pull**2 / np.sum(left**2, axis=1)
    square = np.sqrt(shares)[:, None] * (left @ left.T) * np.sqrt(shares)
    beside = np.random.default_rng(2).normal(0.0, 1.0, len(lengths))
    variance, free = _told_by_banks(weight, lever, beside)
    assert variance == pytest.approx(shares @ beside**2)
    assert np.trace(square) == pytest.approx(pull @ pull)
    assert free == pytest.approx(np.trace(square) ** 2 / np.sum(square**2))


def test_few_banks_have_fewer_degrees_of_freedom_than_their_number_less_two():
    weight, lever, _, left = _field(TWELVE)
    assert _told_by_banks(weight, lever, left @ np.arange(12.0) ** 2)[1] < 10


def test_three_banks_tell_one_degree_of_freedom():
    weight, lever, _, left = _field(np.ones(3))
    assert _told_by_banks(weight, lever, left @ np.array([0.0, 1.0, 0.0]))[1] == pytest.approx(1.0)
