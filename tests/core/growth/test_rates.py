"""How fast it grew: bounds between two days, and of the slope over many dates."""

import numpy as np
import pytest

from plugin.core.dates import to_days
from plugin.core.errors import Refused
from plugin.core.growth.curve import growth_curve
from plugin.core.growth.intervals import all_structure_dates
from plugin.core.growth.rates import rates_between
from plugin.core.growth.stairs import EVERY_KIND, Stairs, number_stairs
from tests.core.growth.series import at, series, structures


def curve_of(*said):
    scenes, sightings = {}, []
    for number, words in enumerate(said):
        own, seen = series(*words, structure=f"A{number}")
        scenes.update((scene.uuid, scene) for scene in own)
        sightings += seen
    labels = [f"A{number}" for number in range(len(said))]
    return growth_curve(all_structure_dates(structures(*labels), scenes.values(), sightings), scenes.values())


def rates(curve, first, second):
    return rates_between(curve, number_stairs(curve), to_days(first), to_days(second))


def test_a_rate_comes_with_both_bounds():
    curve = curve_of(
        ["2019-01-01 a", "2019-02-01 p", "2019-03-01 p"],
        ["2019-01-01 a", "2019-02-01 a", "2019-03-01 p"],
    )
    found = rates(curve, at(2019, 1, 11), at(2019, 2, 11))
    assert found.change == (0.0, 2.0)
    assert found.a_day == pytest.approx((0 / 31, 2 / 31))


def test_days_in_the_wrong_order_are_refused():
    curve = curve_of(["2019-01-01 a", "2019-02-01 p"])
    with pytest.raises(Refused, match="later"):
        rates(curve, at(2019, 1, 20), at(2019, 1, 10))


def monthly(began, months, hidden=()):
    """What is seen of a structure on the first of each month: absent, and from ``began`` on present."""
    letter = {True: "p", False: "a"}
    return [
        f"2019-{month:02d}-01 " + ("o" if month in hidden else letter[month >= began]) for month in range(1, months + 1)
    ]


def test_a_slope_needs_eight_dates():
    curve = curve_of(*(monthly(began, 7) for began in (2, 4, 6)))
    found = rates(curve, at(2019, 1, 1), at(2019, 7, 2))
    assert (found.slope, found.dates) == (None, 7)
    assert "7 show something, 8 are needed" in str(found.slope_refused)


def test_obscured_dates_do_not_count_for_the_slope():
    curve = curve_of(*(monthly(began, 8, hidden=(3,)) for began in (2, 5, 7)))
    assert rates(curve, at(2019, 1, 1), at(2019, 8, 2)).slope is None


def test_the_slope_lies_between_the_medians_of_the_bounds():
    curve = curve_of(*(monthly(began, 12) for began in range(2, 13)))
    found = rates(curve, at(2019, 1, 1), at(2019, 12, 2))
    assert found.dates == 12
    # One more is seen each month; at each scene the next one may already have begun.
    low, high = found.slope
    assert low < 12 / 365 < high
    assert low > 0
    assert low <= np.mean(found.a_day) <= high


def test_the_slope_of_what_is_known_exactly_is_the_median_of_the_rates():
    curve = curve_of(monthly(1, 10))
    days = to_days(at(2019, 1, 1)) + np.arange(11) * 30.0
    exact = Stairs(EVERY_KIND, days, np.arange(10.0), np.arange(10.0), "m²", 1, 0)
    found = rates_between(curve, exact, days[0], days[-2] + 29)
    assert found.slope[0] == found.slope[1] == pytest.approx(1 / 30, rel=0.1)


def test_ground_covered_has_rates_in_square_metres():
    curve = curve_of(["2019-01-01 a", "2019-02-01 p"])
    days = curve.days[0] + np.array([0.0, 10.0, 20.0])
    ground = Stairs(EVERY_KIND, days, np.array([0.0, 90.0]), np.array([10.0, 100.0]), "m²", 1, 0)
    found = rates_between(curve, ground, days[0], days[1])
    assert found.change == (80.0, 100.0)
    assert found.a_day == (8.0, 10.0)
