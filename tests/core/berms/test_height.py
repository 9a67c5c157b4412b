"""Heights over the floors beside a berm."""

import numpy as np
import pytest

from plugin.core.berms.height import Bank, height_from_profile
from plugin.core.errors import Refused

DISTANCE = np.arange(0.0, 40.01, 0.25)


def _berm(height=3.0, crest_width=1.0, slope=1.5, at=20.0):
    """Return levels of a berm with straight flanks, and where it lies."""
    foot = crest_width / 2 + slope * height
    beyond = np.abs(DISTANCE - at) - crest_width / 2
    level = np.clip(height - np.maximum(beyond, 0.0) / slope, 0.0, None)
    return level, Bank(at, at - foot, at + foot, 0.0, 40.0)


def test_a_berm_on_level_ground_is_as_high_as_it_was_built():
    level, bank = _berm()
    found = height_from_profile(DISTANCE, level + 100.0, bank, 0.02, 0.5, 3.0)
    assert found.before.value == pytest.approx(found.after.value)
    assert abs(found.over_ground.value - 3.0) < 0.12
    assert found.floor_before_m == pytest.approx(100.0)


def test_on_a_slope_the_two_sides_differ_and_the_ground_line_lies_between():
    level, bank = _berm()
    flat = height_from_profile(DISTANCE, level, bank, 0.02, 0.5, 3.0)
    found = height_from_profile(DISTANCE, level + 0.05 * DISTANCE, bank, 0.02, 0.5, 3.0)
    assert found.over_ground.value == pytest.approx(flat.over_ground.value, abs=0.01)
    assert found.before.value > found.over_ground.value > found.after.value


def test_a_floor_of_another_level_on_one_side_is_told_apart():
    level, bank = _berm()
    found = height_from_profile(DISTANCE, level - np.where(DISTANCE > 24.0, 1.0, 0.0), bank, 0.02, 0.5, 3.0)
    assert found.after.value - found.before.value == pytest.approx(1.0, abs=0.01)


def test_uneven_floors_add_to_the_uncertainty():
    level, bank = _berm()
    smooth = height_from_profile(DISTANCE, level, bank, 0.02, 0.5, 3.0)
    uneven = height_from_profile(DISTANCE, level + 0.3 * np.sin(DISTANCE * 1.3), bank, 0.02, 0.5, 3.0)
    assert uneven.over_ground.u95 > 3 * smooth.over_ground.u95
    assert uneven.u_ground_m > 0.1
    assert uneven.budget == {"noise": uneven.u_noise_m, "ground under the berm": uneven.u_ground_m}


def test_on_plane_ground_noise_is_all_the_uncertainty():
    level, bank = _berm()
    found = height_from_profile(DISTANCE, level + 0.05 * DISTANCE, bank, 0.02, 0.5, 3.0)
    assert found.u_ground_m < 1.5 * found.u_noise_m


@pytest.mark.parametrize("bend", [0.002, -0.002, 0.004], ids=["hollow", "hill", "deep hollow"])
def test_ground_that_bends_between_the_floors_adds_to_the_uncertainty(bend):
    level, bank = _berm()
    straight = height_from_profile(DISTANCE, level, bank, 0.02, 0.5, 3.0)
    found = height_from_profile(DISTANCE, level + bend * (DISTANCE - 20.0) ** 2, bank, 0.02, 0.5, 3.0)
    assert found.u_ground_m > 5 * straight.u_ground_m
    assert abs(found.over_ground.value - straight.over_ground.value) <= found.over_ground.u95


def test_what_does_not_stand_above_its_floors_is_refused():
    level, bank = _berm()
    with pytest.raises(Refused, match="does not stand above"):
        height_from_profile(DISTANCE, -level, bank, 0.02, 0.5, 3.0)


def test_a_berm_without_floor_is_refused():
    level, bank = _berm()
    tight = Bank(bank.crest_m, bank.toe_before_m, bank.toe_after_m, bank.toe_before_m, 40.0)
    with pytest.raises(Refused, match="no floor"):
        height_from_profile(DISTANCE, level, tight, 0.02, 0.5, 3.0)
    with pytest.raises(Refused, match="both sides"):
        height_from_profile(DISTANCE, level, Bank(20.0, 21.0, 25.0, 0.0, 40.0), 0.02, 0.5, 3.0)


@pytest.mark.parametrize("step", [0.5, -0.5, 2.0])
def test_floors_that_do_not_lie_in_line_leave_the_ground_between_them_open(step):
    level, bank = _berm()
    found, sloping = (
        height_from_profile(DISTANCE, level + ground, bank, 0.01, 0.5, 3.0)
        for ground in (np.where(DISTANCE > 20.0, step, 0.0), step / 10.0 * DISTANCE)
    )
    # The ground may lie on either floor, or anywhere between.
    assert found.u_ground_m == pytest.approx(abs(step) / 2.0 / 3.0**0.5, rel=0.2)
    assert sloping.u_ground_m == pytest.approx(0.0, abs=0.01)


def _ground(kind, length):
    """Return what makes ground of a standard deviation of 1 out of white noise."""
    apart = np.abs(DISTANCE[:, None] - DISTANCE[None]) / length
    alike = {"smooth": np.exp(-0.5 * apart**2), "rough": np.exp(-apart)}[kind]
    return np.linalg.cholesky(alike + 1e-8 * np.eye(DISTANCE.size))


@pytest.mark.parametrize("length", [0.5, 3.0, 16.0], ids=lambda metres: f"{metres:g} m")
@pytest.mark.parametrize("kind", ["smooth", "rough"])
def test_uneven_ground_hidden_under_the_berm_is_in_the_uncertainty_over_whatever_length(kind, length):
    level, bank = _berm()
    unit, noise = _ground(kind, length), 0.02
    level_ground = height_from_profile(DISTANCE, level, bank, noise, 0.5, 3.0).over_ground.value
    rng, held = np.random.default_rng(5), []
    for _ in range(40):
        ground = 0.15 * (unit @ rng.normal(size=DISTANCE.size))
        # The crest is where the builders' level put it: what lies beneath is hidden.
        seen = np.where(level > 0, level, ground)
        found = height_from_profile(DISTANCE, seen, bank, noise, 0.5, 3.0)
        built = level_ground - float(np.interp(20.0, DISTANCE, ground))
        held.append(abs(found.over_ground.value - built) <= found.over_ground.u95)
    # Forty tell a share of 95 % to 4 %; a benchmark asks thousands.
    assert np.mean(held) >= 0.87


def test_how_uneven_a_floor_is_is_told_without_bias():
    level, bank = _berm()
    rng, square, spread = np.random.default_rng(3), [], 0.1
    for _ in range(400):
        uneven = np.where(level > 0, level, rng.normal(0.0, spread, DISTANCE.size))
        found = height_from_profile(DISTANCE, uneven, bank, 0.0, 0.5, 3.0)
        square.append((found.before.u95 / 1.96) ** 2)
    begin = bank.crest_m - 2.5 * (bank.crest_m - bank.toe_before_m)
    end = bank.crest_m - 1.5 * (bank.crest_m - bank.toe_before_m)
    count = np.count_nonzero((begin <= DISTANCE) & (end >= DISTANCE))
    # A quarter of the strip has a quarter of its samples: twice the deviation of the mean of all.
    assert np.sqrt(np.mean(square)) == pytest.approx(2.0 * spread / np.sqrt(count), rel=0.08)
