"""The sun's position, against published values."""

import datetime as dt

import pytest

from plugin.core.errors import BermlineError
from plugin.core.imagery.sun import delta_t, refraction, sun_position

TIKHORETSK = (40.13, 45.86)


def _utc(*parts):
    return dt.datetime(*parts, tzinfo=dt.timezone.utc)


def test_the_published_example_of_the_algorithm_is_met_to_its_printed_digits():
    moment = dt.datetime(2003, 10, 17, 12, 30, 30, tzinfo=dt.timezone(dt.timedelta(hours=-7)))
    sun = sun_position(moment, -105.1786, 39.742476, 1830.14, 820.0, 11.0, delta_t_s=67.0)
    assert 90.0 - sun.elevation_deg == pytest.approx(50.11162, abs=5e-6)
    assert sun.azimuth_deg == pytest.approx(194.34024, abs=5e-6)


@pytest.mark.parametrize(
    ("moment", "elevation"),
    [(_utc(2023, 8, 15, 8, 30), 56.2), (_utc(2023, 9, 28, 8, 30), 41.3)],
    ids=["15 August", "28 September"],
)
def test_the_sun_stands_over_tikhoretsk_as_high_as_published(moment, elevation):
    assert sun_position(moment, *TIKHORETSK).elevation_deg == pytest.approx(elevation, abs=0.1)


# By pvlib 0.16.1 (solarposition.spa_python), an independent implementation, at 1013.25 mbar and 12 degrees Celsius.
BY_PVLIB = [
    ("1975-01-03T09:15:20+00:00", 37.62, 55.75, 150, 46.0, 175.670616, 11.363251, 11.282967),
    ("1999-06-21T03:00:00+00:00", 139.7, 35.7, 40, 63.0, 198.069299, 77.185468, 77.181653),
    ("2010-03-20T17:45:10+00:00", -70.6, -33.4, 520, 66.0, 335.899901, 54.164677, 54.152519),
    ("2018-06-23T06:50:00+00:00", 55.06, 25.01, 5, 69.0, 89.503152, 69.009384, 69.002932),
    ("2023-08-15T08:30:00+00:00", 40.13, 45.86, 80, 69.2, 155.923527, 56.253868, 56.242621),
    ("2023-09-28T08:30:00+00:00", 40.13, 45.86, 80, 69.2, 166.547400, 41.361441, 41.342342),
    ("2024-12-21T11:00:00+00:00", 10.75, 59.91, 20, 69.2, 176.474435, 6.719445, 6.590299),
    ("2026-05-01T23:30:00+00:00", -21.9, 64.1, 60, 70.0, 332.185347, -7.597292, -7.597292),
    ("2030-02-10T14:00:00+00:00", 0.0, -77.8, 2800, 72.0, 331.533570, 25.082364, 25.046680),
]


@pytest.mark.parametrize(("moment", "longitude", "latitude", "height", "lag", "azimuth", "elevation", "true"), BY_PVLIB)
def test_positions_agree_with_an_independent_implementation(
    moment, longitude, latitude, height, lag, azimuth, elevation, true
):
    sun = sun_position(dt.datetime.fromisoformat(moment), longitude, latitude, height, 1013.25, 12.0, lag)
    assert sun.azimuth_deg == pytest.approx(azimuth, abs=2e-5)
    assert sun.elevation_deg == pytest.approx(elevation, abs=2e-5)
    assert sun.true_elevation_deg == pytest.approx(true, abs=2e-5)


@pytest.mark.parametrize(("year", "seconds"), [(1970, 40.2), (1990, 56.9), (2000, 63.8), (2010, 66.1), (2020, 69.4)])
def test_the_lag_of_ut_is_within_seconds_of_what_was_observed(year, seconds):
    assert delta_t(_utc(year, 1, 1)) == pytest.approx(seconds, abs=3.0)


def test_air_lifts_the_setting_sun_by_half_a_degree_and_the_sun_below_the_horizon_not_at_all():
    assert refraction(0.0, 1010.0, 10.0) == pytest.approx(0.48, abs=0.01)
    assert refraction(-5.0, 1010.0, 10.0) == 0.0


def test_a_time_without_a_zone_and_a_place_off_the_earth_are_refused():
    with pytest.raises(BermlineError, match="time zone"):
        sun_position(dt.datetime(2023, 8, 15, 8, 30), *TIKHORETSK)  # noqa: DTZ001
    with pytest.raises(BermlineError, match="no place"):
        sun_position(_utc(2023, 8, 15), 10.0, 91.0)
