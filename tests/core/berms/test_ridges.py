"""The ridge answer: what it is, and that neither strips, threads nor gaps in the data change it."""

import math

import numpy as np
import pytest

from plugin.core.berms.ridges import STRIP_ROWS, noise_answers, ridge_response, stream_ridges
from plugin.core.berms.widths import Widths, widths_between
from plugin.core.errors import Refused


def _convolved(values, kernel, axis):
    return np.apply_along_axis(lambda line: np.convolve(line, kernel, mode="same"), axis, values)


def _derivative(values, sigma, rows, columns):
    """Return a derivative after smoothing, from the analytic derivatives of the Gaussian."""
    t = np.arange(-math.ceil(6 * sigma), math.ceil(6 * sigma) + 1.0)
    bell = np.exp(-0.5 * (t / sigma) ** 2)
    bell /= bell.sum()
    kernels = (bell, -t / sigma**2 * bell, (t**2 / sigma**4 - 1 / sigma**2) * bell)
    return _convolved(_convolved(values, kernels[rows], 0), kernels[columns], 1)


def _bend(values, sigma):
    xx, yy, xy = _derivative(values, sigma, 0, 2), _derivative(values, sigma, 2, 0), _derivative(values, sigma, 1, 1)
    return np.hypot(0.5 * (xx - yy), xy) - 0.5 * (xx + yy)


def _reference(values, widths):
    largest = np.max([sigma**1.5 * _bend(values, sigma) for sigma in widths.sigmas], axis=0)
    land = np.maximum(widths.sigmas[-1] ** 1.5 * _bend(values, widths.guard), 0.0)
    return np.maximum(largest - land, 0.0)


def _rolling(shape, seed=0):
    """Return smooth ground with banks of all directions, some pixels wide."""
    return 10.0 * _derivative(np.random.default_rng(seed).normal(size=shape), 3.0, 0, 0)


@pytest.mark.parametrize("widths", [Widths(2.0, 1), Widths(2.0, 2), Widths(2.0, 5), Widths(1.5, 4)], ids=str)
def test_the_answer_is_the_largest_curvature_over_the_widths_less_that_of_the_land(widths):
    ground = _rolling((250, 310))
    answer, reference = ridge_response(ground, widths), _reference(ground, widths)
    inner = np.s_[100:-100, 100:-100]
    assert np.abs(answer - reference)[inner].max() < 0.12 * reference[inner].max()
    assert np.corrcoef(answer[inner].ravel(), reference[inner].ravel())[0, 1] > 0.998


@pytest.mark.parametrize("sigma", [2.0, 3.0, 4.0, 6.0])
@pytest.mark.parametrize("degrees", [0, 17, 45])
def test_a_straight_bank_answers_as_calculus_says(sigma, degrees):
    row, column = np.mgrid[-150:151, -150:151].astype(float)
    across = column * math.cos(math.radians(degrees)) + row * math.sin(math.radians(degrees))
    bank = np.exp(-0.5 * (across / sigma) ** 2)
    widths = Widths(2.0, 4)

    def curvature(width):
        return sigma / (sigma**2 + width**2) ** 1.5

    land = widths.sigmas[-1] ** 1.5 * curvature(widths.guard)
    expected = max(width**1.5 * curvature(width) for width in widths.sigmas) - land
    assert ridge_response(bank, widths)[150, 150] == pytest.approx(expected, rel=0.06)


def test_slopes_hollows_and_wide_hills_are_no_banks():
    row, column = np.mgrid[:300, :300].astype(float)
    widths = Widths(2.0, 5)
    assert ridge_response(3.0 * column - 2.0 * row, widths).max() < 5e-3
    hollow = -np.exp(-0.5 * ((column - 150) / 4) ** 2)
    assert ridge_response(hollow, widths)[:, 148:153].max() < 1e-5
    hill = 100.0 * np.exp(-((column - 150) ** 2 + (row - 150) ** 2) / (2 * 90.0**2))
    bank = np.exp(-0.5 * ((column - 150) / 4) ** 2)
    assert ridge_response(hill, widths)[60:-60, 60:-60].max() < 0.02 * ridge_response(100.0 * bank, widths).max()


@pytest.mark.parametrize("shape", [(1100, 90), (513, 131), (40, 700), (512, 64)], ids=str)
def test_strips_and_threads_do_not_change_the_answer(shape, monkeypatch):
    ground = _rolling(shape, 1) + 300.0
    widths = Widths(2.0, 5)
    one = ridge_response(ground, widths, threads=1)
    monkeypatch.setattr("plugin.core.berms.ridges.STRIP_ROWS", 64)
    monkeypatch.setattr("plugin.core.berms.ridges.STRIP_PIXELS", 0)
    several = ridge_response(ground, widths, threads=3)
    assert several == pytest.approx(one, abs=2e-4 * float(max(one.max(), 1.0)))


def test_strips_meet_without_a_seam_where_ground_is_not_known(monkeypatch):
    row, column = np.mgrid[:400, :300].astype(float)
    ground = _rolling((400, 300), 2) + 0.5 * row + 0.2 * column
    ground[90:170, 100:180] = np.nan
    one = ridge_response(ground, Widths(2.0, 5), threads=1)
    monkeypatch.setattr("plugin.core.berms.ridges.STRIP_ROWS", 64)
    monkeypatch.setattr("plugin.core.berms.ridges.STRIP_PIXELS", 0)
    several = ridge_response(ground, Widths(2.0, 5), threads=1)
    assert several == pytest.approx(one, abs=0.02 * float(one.max()))


def test_rows_are_read_in_order_and_the_strips_cover_the_raster(monkeypatch):
    monkeypatch.setattr("plugin.core.berms.ridges.STRIP_PIXELS", 0)
    asked = []

    def read(first, last):
        asked.append((first, last))
        return np.zeros((last - first, 50))

    firsts = [(first, len(strip)) for first, strip in stream_ridges(read, 1300, 50, Widths(2.0, 3))]
    assert [first for first, _ in firsts] == list(range(0, 1300, STRIP_ROWS))
    assert sum(rows for _, rows in firsts) == 1300
    assert asked == sorted(asked)
    assert max(last - first for first, last in asked) <= STRIP_ROWS + 32


def test_what_is_not_known_hides_its_surroundings_and_nothing_else():
    column = np.arange(300.0)
    ground = np.tile(np.exp(-0.5 * ((column - 150) / 4) ** 2), (300, 1))
    holed = ground.copy()
    holed[100:120, 140:160] = np.nan
    holed[5, 5] = np.inf
    whole, answer = ridge_response(ground, Widths(2.0, 4)), ridge_response(holed, Widths(2.0, 4))
    assert np.isfinite(answer).all()
    assert answer[100:120, 140:160].max() == 0.0
    assert answer[160:, 150] == pytest.approx(whole[160:, 150], rel=1e-3)


@pytest.mark.parametrize("shape", [(1, 1), (1, 400), (400, 1), (3, 3), (7, 5)], ids=str)
def test_rasters_smaller_than_a_bank_answer_nothing(shape):
    assert not ridge_response(np.random.default_rng(0).normal(size=shape), Widths(2.0, 3)).any()
    assert not ridge_response(np.full(shape, np.nan), Widths(2.0, 3)).any()


def test_noise_answers_as_strongly_as_foretold():
    widths = Widths(2.0, 5)
    noise = np.random.default_rng(4).normal(size=(700, 700))
    told = noise_answers(1.0, widths)
    for sigma, deviation in zip(widths.sigmas, told):
        measured = sigma**1.5 * _derivative(noise, sigma, 0, 2)[60:-60, 60:-60].std()
        assert measured == pytest.approx(deviation, rel=0.15)


def test_widths_follow_from_metres_and_pixels():
    assert widths_between(1.0, 4.0, 0.5).sigmas == pytest.approx([2, 2**1.5, 4, 2**2.5, 8])
    assert widths_between(1.0, 4.0, 2.0).finest == pytest.approx(1.4)
    with pytest.raises(Refused, match="finer resolution"):
        widths_between(1.0, 4.0, 10.0)
    with pytest.raises(Refused, match="above zero"):
        widths_between(0.0, 4.0, 1.0)
