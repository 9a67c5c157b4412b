"""Heights by a berm's shadow, with the gate that refuses."""

import math

import pytest

from plugin.core.berms.shadow import ShadowRefused, check_shadow, height_from_shadow
from plugin.core.errors import Refused
from plugin.core.quantity import Quantity


@pytest.mark.parametrize(("sun", "holds"), [(56.2, False), (41.3, False), (33.8, False), (33.6, True), (20.0, True)])
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
