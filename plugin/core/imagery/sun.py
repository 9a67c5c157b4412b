"""Where the sun stands, for shadows and for the light on slopes.

The algorithm of Reda and Andreas (2004, "Solar position algorithm for solar radiation applications", Solar Energy
76(5), 577-589; NREL/TP-560-34302), whose stated uncertainty is 0.0003 degrees for the years -2000 to 6000. UTC is taken
as UT1: the two differ by less than 0.9 s, in which the sun's direction moves by less than 0.004 degrees.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass

import numpy as np

from ..dates import UTC
from ..errors import BermlineError, message
from . import sun_terms

_J2000 = dt.datetime(2000, 1, 1, 12, tzinfo=UTC)
_DAYS_A_CENTURY = 36525.0
_POLAR_OVER_EQUATORIAL = 0.99664719
_EARTH_RADIUS_M = 6378140.0
_SUN_RADIUS_DEG = 0.26667
_HORIZON_REFRACTION_DEG = 0.5667


@dataclass(frozen=True)
class SunPosition:
    """The middle of the sun's disc as seen from a place.

    ``azimuth_deg`` runs clockwise from true north. ``elevation_deg`` is above the horizon as it is seen, with the
    air's refraction, which is the direction that shadows follow; ``true_elevation_deg`` is without it. Below the
    horizon both are negative and alike.
    """

    azimuth_deg: float
    elevation_deg: float
    true_elevation_deg: float


def sun_position(
    moment: dt.datetime,
    longitude: float,
    latitude: float,
    height_m: float = 0.0,
    pressure_mbar: float | None = None,
    temperature_c: float = 12.0,
    delta_t_s: float | None = None,
) -> SunPosition:
    """Return the sun's position over a place.

    Parameters
    ----------
    moment
        An aware instant, of any zone.
    longitude, latitude
        Degrees on WGS 84, east and north positive.
    height_m
        Height of the place, in metres.
    pressure_mbar, temperature_c
        Of the air, for refraction only. Without a pressure that of the standard atmosphere at ``height_m`` is taken.
    delta_t_s
        Terrestrial time minus UT, in seconds; without it :func:`delta_t` is taken.

    Raises
    ------
    BermlineError
        Where the instant has no time zone or the place is not on the earth.
    """
    if moment.tzinfo is None:
        raise BermlineError(message("The sun's position needs a time with a time zone."))
    if not (math.isfinite(longitude) and -90.0 <= latitude <= 90.0):
        raise BermlineError(
            message("There is no place at longitude {x} and latitude {y}.", x=longitude, y=latitude),
            message("Give degrees: longitude from -180 to 180, latitude from -90 to 90."),
        )
    days = (moment - _J2000).total_seconds() / 86400.0
    lag = delta_t(moment) if delta_t_s is None else delta_t_s
    century = (days + lag / 86400.0) / _DAYS_A_CENTURY
    direction, radius, sidereal = _apparent_sun(days, century)
    overhead = math.radians(sidereal + longitude)
    east, north, up = _seen_from(direction, radius, overhead, math.radians(latitude), height_m)
    true = math.degrees(math.atan2(up, math.hypot(east, north)))
    pressure = standard_pressure(height_m) if pressure_mbar is None else pressure_mbar
    return SunPosition(
        azimuth_deg=math.degrees(math.atan2(east, north)) % 360.0,
        elevation_deg=true + refraction(true, pressure, temperature_c),
        true_elevation_deg=true,
    )


def delta_t(moment: dt.datetime) -> float:
    """Return terrestrial time minus UT, in seconds.

    From the polynomials of Espenak and Meeus (2006, *Five Millennium Canon of Solar Eclipses*, NASA/TP-2006-214141)
    for 1961 to 2050, and the nearest end beyond them. They are some seconds off the observed values; ten seconds move
    the sun by 0.0001 degrees.
    """
    year = min(max(moment.year + (moment.month - 0.5) / 12.0, 1961.0), 2050.0)
    if year < 1986.0:
        t = year - 1975.0
        return 45.45 + 1.067 * t - t**2 / 260.0 - t**3 / 718.0
    t = year - 2000.0
    if year < 2005.0:
        powers = (63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599)
        return sum(factor * t**power for power, factor in enumerate(powers))
    return 62.92 + 0.32217 * t + 0.005589 * t**2


def standard_pressure(height_m: float) -> float:
    """Return the pressure of the ICAO standard atmosphere (below 11 km), in mbar."""
    return 1013.25 * max(1.0 - 2.25577e-5 * height_m, 0.0) ** 5.25588


def refraction(true_elevation_deg: float, pressure_mbar: float, temperature_c: float) -> float:
    """Return by how many degrees the air lifts the sun; 0 where its disc is wholly below the horizon.

    Saemundsson's formula as used by Reda and Andreas (equation 42).
    """
    if true_elevation_deg < -(_SUN_RADIUS_DEG + _HORIZON_REFRACTION_DEG):
        return 0.0
    angle = math.radians(true_elevation_deg + 10.3 / (true_elevation_deg + 5.11))
    return pressure_mbar / 1010.0 * 283.0 / (273.0 + temperature_c) * 1.02 / (60.0 * math.tan(angle))


def _apparent_sun(days: float, century: float) -> tuple[np.ndarray, float, float]:
    """Return the sun's apparent equatorial direction (3,), its distance in au and the sidereal time in degrees."""
    millennium = century / 10.0
    radius = _series(sun_terms.DISTANCE, millennium)
    in_longitude, in_obliquity = _nutation(century)
    aberration = -20.4898 / (3600.0 * radius)
    longitude = math.degrees(_series(sun_terms.LONGITUDE, millennium)) + 180.0 + in_longitude + aberration
    latitude = -_series(sun_terms.LATITUDE, millennium)
    obliquity = math.radians(_mean_obliquity(millennium) + in_obliquity)
    lam = math.radians(longitude)
    x = math.cos(latitude) * math.cos(lam)
    y = math.cos(latitude) * math.sin(lam)
    z = math.sin(latitude)
    turned = np.array(
        [
            x,
            y * math.cos(obliquity) - z * math.sin(obliquity),
            y * math.sin(obliquity) + z * math.cos(obliquity),
        ]
    )
    c = days / _DAYS_A_CENTURY
    sidereal = 280.46061837 + 360.98564736629 * days + 0.000387933 * c**2 - c**3 / 38710000.0
    return turned, radius, (sidereal + in_longitude * math.cos(obliquity)) % 360.0


def _series(blocks: tuple[tuple[tuple[float, ...], ...], ...], millennium: float) -> float:
    """Return the sum of periodic terms, in radians or au."""
    total = 0.0
    for power, block in enumerate(blocks):
        amplitude, phase, rate = np.array(block, dtype=float).T
        total += float(amplitude @ np.cos(phase + rate * millennium)) * millennium**power
    return total * 1e-8


def _nutation(century: float) -> tuple[float, float]:
    """Return nutation in longitude and in obliquity, in degrees."""
    t = century
    arguments = np.radians(
        [
            297.85036 + 445267.111480 * t - 0.0019142 * t**2 + t**3 / 189474.0,
            357.52772 + 35999.050340 * t - 0.0001603 * t**2 - t**3 / 300000.0,
            134.96298 + 477198.867398 * t + 0.0086972 * t**2 + t**3 / 56250.0,
            93.27191 + 483202.017538 * t - 0.0036825 * t**2 + t**3 / 327270.0,
            125.04452 - 1934.136261 * t + 0.0020708 * t**2 + t**3 / 450000.0,
        ]
    )
    terms = np.array(sun_terms.NUTATION, dtype=float)
    angle = terms[:, :5] @ arguments
    in_longitude = (terms[:, 5] + terms[:, 6] * t) @ np.sin(angle)
    in_obliquity = (terms[:, 7] + terms[:, 8] * t) @ np.cos(angle)
    return float(in_longitude) / 36.0e6, float(in_obliquity) / 36.0e6


def _mean_obliquity(millennium: float) -> float:
    """Return the mean obliquity of the ecliptic in degrees (Laskar 1986, Astronomy and Astrophysics 157, 59)."""
    seconds = (84381.448, -4680.93, -1.55, 1999.25, -51.38, -249.67, -39.05, 7.12, 27.87, 5.79, 2.45)
    u = millennium / 10.0
    return sum(factor * u**power for power, factor in enumerate(seconds)) / 3600.0


def _seen_from(
    direction: np.ndarray, radius: float, sidereal: float, latitude: float, height_m: float
) -> tuple[float, float, float]:
    """Return east, north and up of the sun from a place on the ellipsoid; the place's offset is the parallax."""
    reduced = math.atan2(_POLAR_OVER_EQUATORIAL * math.sin(latitude), math.cos(latitude))
    height = height_m / _EARTH_RADIUS_M
    from_axis = math.cos(reduced) + height * math.cos(latitude)
    from_equator = _POLAR_OVER_EQUATORIAL * math.sin(reduced) + height * math.sin(latitude)
    parallax = math.sin(math.radians(8.794 / (3600.0 * radius)))
    away = direction[0] * math.cos(sidereal) + direction[1] * math.sin(sidereal) - parallax * from_axis
    east = direction[1] * math.cos(sidereal) - direction[0] * math.sin(sidereal)
    polar = direction[2] - parallax * from_equator
    up = away * math.cos(latitude) + polar * math.sin(latitude)
    north = polar * math.cos(latitude) - away * math.sin(latitude)
    return float(east), float(north), float(up)
