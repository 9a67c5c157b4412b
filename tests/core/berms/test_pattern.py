"""Pitch and bearing of a whole field, from the raster alone."""

import math

import numpy as np
import pytest

from plugin.core.berms.pattern import find_pattern, on_ground
from plugin.core.errors import Refused
from tests.core.berms.fields import make_field

SQUARE = np.array([[0.5, 0.0], [0.0, -0.5]])
"""Half a metre a pixel, rows to the south."""


@pytest.mark.parametrize(
    ("degrees", "pitch"),
    [(0.0, 50.0), (17.0, 24.0), (17.0, 61.7), (45.0, 50.0), (90.0, 24.0), (120.0, 61.7), (163.0, 50.0)],
)
def test_pitch_and_bearing_of_a_field_are_found_to_a_hundredth_of_a_pixel(degrees, pitch):
    field = make_field(3, 3, size=360, pitch=pitch, degrees=degrees, wander=0.0)
    found = on_ground(find_pattern(field.values, 10, 100), SQUARE)
    assert found.pitch.value == pytest.approx(0.5 * pitch, abs=0.03)
    # A wave at an angle below east has its crests at the same angle east of north.
    assert (found.bearing.value - degrees + 90.0) % 180.0 - 90.0 == pytest.approx(0.0, abs=0.1)
    assert 0.9 < found.periods * pitch / 360 < 1.5


def test_the_stated_uncertainty_covers_the_truth():
    hits, count = np.zeros(2), 24
    for seed in range(count):
        field = make_field(seed, 3, size=300, wander=0.0)
        found = on_ground(find_pattern(field.values, 15, 100), SQUARE)
        hits += abs(found.pitch.value - 25.0) < found.pitch.u95, abs(found.bearing.value - 17.0) < found.bearing.u95
    assert (hits >= 0.85 * count).all()


def _uneven_field(rng, uneven_px, size=240, pitch=20.0, degrees=17.0):
    """Return a field of banks, each of which stands beside its place along all of its length."""
    row, column = np.mgrid[:size, :size].astype(float)
    turn = math.radians(degrees)
    place = (column * math.cos(turn) + row * math.sin(turn)) / pitch + rng.uniform(0.0, 1.0)
    beside = rng.normal(0.0, uneven_px / pitch, 2 * size)
    number = np.floor(place).astype(int)
    values = rng.normal(0.0, 0.5, place.shape)
    for near in (-1, 0, 1):
        off = place - (number + near + 0.5 + beside[number + near])
        values += np.exp(-0.5 * (off * pitch / 3.0) ** 2)
    return values


@pytest.mark.parametrize("uneven_px", [0.3, 1.0])
def test_the_stated_uncertainty_of_the_pitch_covers_the_truth_where_banks_stand_unevenly(uneven_px):
    rng, hits, count = np.random.default_rng(4), np.zeros(2), 30
    for _ in range(count):
        found = on_ground(find_pattern(_uneven_field(rng, uneven_px), 8, 60), np.diag([1.0, -1.0]))
        hits += abs(found.pitch.value - 20.0) < found.pitch.u95, abs(found.bearing.value - 17.0) < found.bearing.u95
    assert (hits >= 0.85 * count).all()


def test_banks_that_wander_are_less_certain_than_straight_ones():
    straight = find_pattern(make_field(4, 10, wander=0.0).values, 15, 100)
    wandering = find_pattern(make_field(4, 10, wander=4.0, wave=150.0).values, 15, 100)
    assert wandering.excess > 2.0 * straight.excess
    assert np.trace(wandering.covariance) > 2.0 * np.trace(straight.covariance)


def test_pixels_that_are_no_squares_are_measured_on_the_ground():
    field = make_field(5, 5, degrees=0.0, wander=0.0)
    found = on_ground(find_pattern(field.values, 15, 100), np.array([[0.4, 0.0], [0.0, -0.7]]))
    assert found.pitch.value == pytest.approx(20.0, abs=0.02)
    assert min(found.bearing.value, 180.0 - found.bearing.value) < 0.05


def test_a_tenth_of_the_field_may_be_unknown():
    field = make_field(6, 5, wander=0.0)
    values = field.values.copy()
    values[100:250, 200:350] = np.nan
    found = on_ground(find_pattern(values, 15, 100), SQUARE)
    assert found.pitch.value == pytest.approx(25.0, abs=0.02)


@pytest.mark.parametrize(
    ("values", "says"),
    [
        (np.random.default_rng(0).normal(size=(300, 300)), "No regular pattern"),
        (np.random.default_rng(0).normal(size=(20, 20)), "too small"),
        (np.full((300, 300), np.nan), "unknown"),
        (np.ones((300, 300)), "No regular pattern"),
        (np.zeros((1, 1)), "too small"),
    ],
    ids=["noise", "small", "unknown", "level", "one pixel"],
)
def test_where_there_is_no_pattern_none_is_given(values, says):
    with pytest.raises(Refused, match=says):
        find_pattern(values, 15, 100)


def test_rolling_ground_is_no_pattern():
    row, column = np.mgrid[:400, :400].astype(float)
    ground = 30 * np.sin(column / 90) * np.cos(row / 70) + np.random.default_rng(2).normal(size=(400, 400))
    with pytest.raises(Refused):
        find_pattern(ground, 10, 60)


def test_a_pitch_range_that_is_none_is_refused():
    with pytest.raises(Refused, match="shortest"):
        find_pattern(np.zeros((100, 100)), 50, 20)


def test_the_bound_is_nearly_reached():
    misses = []
    for seed in range(16):
        field = make_field(100 + seed, 3, size=300, wander=0.0)
        misses.append(1.0 / math.hypot(*find_pattern(field.values, 15, 100).wave) - 50.0)
    rows, crests = 300.0, 300.0 / 50.0 / math.cos(math.radians(17.0))
    one = math.sqrt(8.0 / math.sqrt(math.pi)) / 3.0
    bound = one * math.sqrt(12.0 / (crests * (crests**2 - 1) * rows))
    assert math.sqrt(np.mean(np.square(misses))) < 1.8 * bound
