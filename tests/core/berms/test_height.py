"""Heights: over the floors beside a berm, and by its shadow, with the gate that refuses."""

import math

import numpy as np
import pytest

from plugin.core.berms.height import (
    Bank,
    ShadowRefused,
    check_shadow,
    height_from_profile,
    height_from_shadow,
)
from plugin.core.errors import Refused
from plugin.core.quantity import Quantity

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
    assert uneven.u_floor_m > 0.1


@pytest.mark.parametrize("bend", [0.002, -0.002, 0.004], ids=["hollow", "hill", "deep hollow"])
def test_ground_that_bends_between_the_floors_adds_to_the_uncertainty(bend):
    level, bank = _berm()
    straight = height_from_profile(DISTANCE, level, bank, 0.02, 0.5, 3.0)
    found = height_from_profile(DISTANCE, level + bend * (DISTANCE - 20.0) ** 2, bank, 0.02, 0.5, 3.0)
    assert straight.u_bend_m == pytest.approx(0.0, abs=1e-6)
    assert found.u_bend_m > 0.02
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


@pytest.mark.parametrize(
    ("sun", "holds"), [(56.2, False), (41.3, False), (33.8, False), (33.6, True), (20.0, True)]
)
def test_at_a_slope_of_1_in_1_5_the_sun_must_stand_below_33_7_degrees(sun, holds):
    gate = check_shadow(sun, 90.0, 0.0, 1.5)
    assert gate.holds is holds
    assert gate.highest_sun_deg == pytest.approx(33.69, abs=0.01)
    assert gate.crossing_deg == pytest.approx(90.0)


@pytest.mark.parametrize(("bearing", "highest"), [(0.0, 33.69), (60.0, 18.43), (240.0, 18.43), (90.0, 0.0)])
def test_light_along_the_crest_asks_for_a_lower_sun(bearing, highest):
    assert check_shadow(20.0, 90.0, bearing, 1.5).highest_sun_deg == pytest.approx(highest, abs=0.01)


def test_a_refused_shadow_shows_its_geometry():
    with pytest.raises(ShadowRefused) as refused:
        height_from_shadow(Quantity(4.0, 0.7, "m"), Quantity(56.2, 0.1, "°"), 156.0, 60.0, 1.5)
    assert refused.value.gate.ray_fall > refused.value.gate.lee_fall
    assert "56.2°" in str(refused.value)
    with pytest.raises(ShadowRefused, match="below the horizon"):
        height_from_shadow(Quantity(4.0, 0.7, "m"), Quantity(-2.0, 0.1, "°"), 156.0, 60.0, 1.5)


@pytest.mark.parametrize(("rise", "height"), [(0.0, 4.663), (5.0, 5.538), (-5.0, 3.788)])
def test_a_shadow_gives_the_height_also_on_sloping_ground(rise, height):
    found = height_from_shadow(
        Quantity(10.0, 0.7, "m"), Quantity(25.0, 0.1, "°"), 90.0, 0.0, 1.5, Quantity(rise, 0.0, "°")
    )
    assert found.height.value == pytest.approx(height, abs=0.001)


def test_the_uncertainty_of_a_shadow_height_is_that_of_its_formula():
    found = height_from_shadow(Quantity(10.0, 1.39, "m"), Quantity(25.0, 0.5, "°"), 90.0, 0.0, 1.5)
    e, u_l, u_e = math.radians(25.0), 1.39 / 1.96, math.radians(0.5) / 1.96
    expected = math.hypot(math.tan(e) * u_l, 10.0 / math.cos(e) ** 2 * u_e)
    assert found.height.u95 == pytest.approx(1.96 * expected)


def test_a_slope_or_sun_that_is_not_known_is_refused():
    with pytest.raises(Refused, match="sun's elevation"):
        check_shadow(math.nan, 90.0, 0.0, 1.5)
    with pytest.raises(Refused, match="sun's elevation"):
        check_shadow(20.0, 90.0, 0.0, 0.0)
    with pytest.raises(Refused, match="steeply as the light"):
        height_from_shadow(
            Quantity(10.0, 1.0, "m"), Quantity(20.0, 0.1, "°"), 90.0, 0.0, 1.5, Quantity(-25.0, 0.0, "°")
        )
