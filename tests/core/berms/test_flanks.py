"""Crests on images: the change from bright to dark, not the bright flank."""

import math

import numpy as np
import pytest
from osgeo import gdal
from shapely.geometry import MultiLineString, Point

from plugin.core.berms.choice import Choice, choose_lines
from plugin.core.berms.crests import crests_of
from plugin.core.berms.flanks import leave_out_blind, light_direction
from plugin.core.errors import Refused
from tests.core.berms.fields import make_field, score

NORTH_UP = np.array([[1.0, 0.0], [0.0, -1.0]])


def hillshade(ground, azimuth, elevation=35.0):
    """Return Lambert's brightness of ground with square pixels of a metre, north up."""
    to_south, to_east = np.gradient(ground)
    a, e = math.radians(azimuth), math.radians(elevation)
    facing = math.sin(e) - math.cos(e) * (to_east * math.sin(a) - to_south * math.cos(a))
    return np.maximum(facing / np.sqrt(1 + to_east**2 + to_south**2), 0.0)


def _seen_by(brightness, gsd_m, light):
    """Return what :func:`~plugin.core.berms.detect.detect_crests` finds on an image of sunlit ground."""
    return leave_out_blind(crests_of(brightness, gsd_m, light=light), light)


def _offsets(lines, reference, light):
    """Return how far pieces of lines at more than 30 degrees to the light lie from the reference."""
    away = []
    for number in range(len(lines)):
        part = lines.line(number)
        for first, last in zip(part[:-1], part[1:]):
            step = last - first
            if abs(step[0] * light[1] - step[1] * light[0]) > 0.5 * np.hypot(*step):
                away.append(reference.distance(Point((first + last) / 2)))
    away = np.array(away)
    return away[away < 6.0]


@pytest.mark.parametrize("azimuth", [135.0, 180.0, 225.0, 315.0])
def test_on_a_hillshade_of_the_real_depot_crests_lie_where_the_elevation_has_them(azimuth, example):
    model = gdal.Open(str(example / "imagery" / "muna_xanten_dgm1.tif")).ReadAsArray(0, 200, 320, 320).astype(float)
    choice = Choice(length_m=10.0)
    true = choose_lines(crests_of(model, 1.0), choice)
    reference = MultiLineString([true.line(number) for number in range(len(true))])
    light = light_direction(azimuth, NORTH_UP)
    image = hillshade(model, azimuth)
    paired = _offsets(choose_lines(_seen_by(image, 1.0, light), choice), reference, light)
    plain = _offsets(choose_lines(crests_of(image, 1.0), choice), reference, light)
    assert len(paired) > 500
    assert np.median(paired) < 0.8
    assert np.median(plain) > 1.5


@pytest.mark.parametrize("azimuth", [100.0, 250.0, 300.0])
def test_noisy_images_of_banks_give_their_crests(azimuth):
    field = make_field(3, 6, wander=0.0)
    rng = np.random.default_rng(1)
    shaded = hillshade(_banks(field, 6.0), azimuth)
    image = shaded + rng.normal(0, 0.03, shaded.shape)
    light = light_direction(azimuth, NORTH_UP)
    lines = choose_lines(_seen_by(image, 0.5, light))
    found = score(field, lines.column, lines.row)
    assert found["precision"] > 0.97
    assert found["rmse"] < 0.6


def _banks(field, height, sigma=4.0):
    row, column = np.mgrid[: field.values.shape[0], : field.values.shape[1]].astype(float)
    return height * np.exp(-0.5 * (field.miss(column, row) / sigma) ** 2)


def test_noise_alone_holds_no_crest_under_any_light():
    for seed in range(3):
        noise = np.random.default_rng(seed).normal(100.0, 5.0, (500, 500))
        light = light_direction(60.0 * seed, NORTH_UP)
        assert len(choose_lines(_seen_by(noise, 0.5, light))) == 0


def test_the_light_comes_from_the_sun_on_any_grid():
    assert light_direction(90.0, NORTH_UP) == pytest.approx((1.0, 0.0))
    assert light_direction(180.0, NORTH_UP) == pytest.approx((0.0, 1.0))
    south_up = np.array([[1.0, 0.0], [0.0, 1.0]])
    assert light_direction(180.0, south_up) == pytest.approx((0.0, -1.0))
    quarter = np.array([[0.0, 1.0], [1.0, 0.0]])
    assert light_direction(90.0, quarter) == pytest.approx((0.0, 1.0))


def test_an_unknown_sun_is_refused():
    with pytest.raises(Refused, match="azimuth must be known"):
        light_direction(math.nan, NORTH_UP)


def test_lines_with_the_light_are_left_out():
    field = make_field(4, 10, degrees=0.0, wander=0.0)
    lines = choose_lines(crests_of(field.values, 0.5))
    assert len(lines) > 5
    assert len(leave_out_blind(lines, (0.0, 1.0))) == 0
    assert len(leave_out_blind(lines, (1.0, 0.0))) == len(lines)
