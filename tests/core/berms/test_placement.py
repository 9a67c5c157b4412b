"""The uncertainty of a spacing covers where along an uneven berm the line was drawn."""

import numpy as np
import pytest
from shapely.geometry import LineString

from plugin.core.berms.placement import TERM, placement_uncertainty
from plugin.core.berms.spacing import measure_transect

from .conftest import EPSG, ORIGIN, SCALE, write_raster

CRS = f"EPSG:{EPSG}"
WIDTH, SIZE, BANK = 6.0, 80, 2.5
APART = 22.0


def wander(rng, deviation, length, count):
    """Return smooth random ways (SIZE, count) with a correlation that falls as a Gaussian of ``length`` metres."""
    y = np.arange(SIZE) * 1.0
    covariance = np.exp(-0.5 * ((y[:, None] - y) / length) ** 2) + 1e-9 * np.eye(SIZE)
    return deviation * np.linalg.cholesky(covariance) @ rng.normal(size=(SIZE, count))


def two_banks(rng, ways, snr=8.0):
    x = np.arange(SIZE) + 0.5 - SIZE / 2.0
    values = sum(
        np.exp(-0.5 * ((x[None] - side * APART / 2.0 - way[:, None]) / BANK) ** 2) for side, way in zip((-1, 1), ways.T)
    )
    return values + rng.normal(0.0, 1.0 / snr, values.shape)


def measured(path, values):
    rows, columns = values.shape
    write_raster(path, values, (ORIGIN[0] - columns / 2.0, 1.0, 0, ORIGIN[1] + rows / 2.0, 0, -1.0))
    line = LineString([(ORIGIN[0] - 26, ORIGIN[1]), (ORIGIN[0] + 26, ORIGIN[1])])
    return measure_transect(path, line, WIDTH, crs=CRS)


def test_u95_covers_the_mean_distance_of_wandering_crests(tif):
    rng = np.random.default_rng(4)
    count, held, alone = 150, 0, 0
    for _ in range(count):
        spacing = measured(tif(), two_banks(rng, wander(rng, 0.5, 0.4 * WIDTH, 2)))
        off = abs(spacing.value - APART / SCALE)
        held += off <= spacing.u95
        others = [term for name, term in spacing.budget.items() if name != TERM]
        alone += off <= 1.96 * np.hypot.reduce(others)
    assert 0.93 <= held / count <= 0.97
    assert alone / count < 0.6


def test_the_scatter_of_bands_half_over_each_other_covers_95_percent():
    rng = np.random.default_rng(11)
    fine = wander(rng, 1.0, 3.0, 20_000)
    bands = np.array([fine[first : first + 6].mean(axis=0) for first in range(20, 35, 3)])
    drawn = bands[len(bands) // 2]
    held = np.mean([abs(at) <= 1.96 * placement_uncertainty(band, 0.0) for at, band in zip(drawn[:4000], bands.T)])
    assert 0.93 <= held <= 0.97


def test_straight_crests_add_next_to_nothing(tif):
    rng = np.random.default_rng(5)
    found = [measured(tif(), two_banks(rng, np.zeros((SIZE, 2)), snr=200.0)) for _ in range(5)]
    assert max(spacing.budget[TERM] for spacing in found) < 0.02
    assert {spacing.parameters["placement_bands"] for spacing in found} == {5}


def test_crests_aslant_to_the_line_are_followed(tif):
    rng = np.random.default_rng(6)
    aslant = np.repeat(0.3 * (np.arange(SIZE) - SIZE / 2.0)[:, None], 2, axis=1)
    spacing = measured(tif(), two_banks(rng, aslant, snr=200.0))
    assert spacing.parameters["placement_bands"] == 5
    assert spacing.budget[TERM] < 0.05


def test_a_corner_is_not_the_same_berm(tif):
    rng = np.random.default_rng(7)
    turning = np.maximum(np.arange(SIZE) - SIZE / 2.0 - 1.0, 0.0)[:, None] * np.array([1.5, -1.5])
    spacing = measured(tif(), two_banks(rng, turning, snr=50.0))
    assert spacing.parameters["placement_bands"] < 5


def test_where_too_few_bands_show_both_crests_that_is_said(tif):
    rng = np.random.default_rng(8)
    strip = two_banks(rng, np.zeros((SIZE, 2)), snr=200.0)[:5]
    spacing = measured(tif(), strip)
    assert spacing.parameters["placement_bands"] < 3
    assert TERM not in spacing.budget
    assert "placement along the berm not known" in spacing.method


@pytest.mark.parametrize("values", [[22.0], [22.0, 23.0]], ids=["one band", "two bands"])
def test_fewer_than_three_bands_have_no_scatter(values):
    assert placement_uncertainty(values, 0.1) is None
