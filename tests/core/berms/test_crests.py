"""Crest lines: where they lie, what is found and what is not, at the threshold that the noise sets."""

import numpy as np
import pytest

from plugin.core.berms.choice import Choice, choose_lines, join_gaps
from plugin.core.berms.crests import Search, crests_of, find_crests
from plugin.core.berms.pixel_noise import measure_noise
from plugin.core.errors import Refused
from tests.core.berms.fields import make_field, score


@pytest.mark.parametrize(
    ("snr", "f1", "rmse"), [(1, 0.96, 0.6), (2, 0.985, 0.3), (3, 0.99, 0.21), (10, 0.99, 0.1)], ids=str
)
def test_crests_are_found_and_placed_to_a_fraction_of_a_pixel(snr, f1, rmse):
    field = make_field(5, snr)
    lines = choose_lines(crests_of(field.values, 0.5))
    found = score(field, lines.column, lines.row)
    assert found["f1"] >= f1
    assert found["rmse"] <= rmse
    assert abs(found["bias"]) < 0.03


def test_at_a_good_signal_each_crest_is_one_unbroken_line():
    field = make_field(6, 5)
    lines = choose_lines(crests_of(field.values, 0.5))
    crossing = {round(float(np.median(field.miss(*lines.line(i).T))), 0) for i in range(len(lines))}
    assert crossing == {0.0}
    assert len(lines) <= 13
    assert np.sort(lines.lengths_m)[-5] > 240.0


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("cell", [1, 2])
def test_noise_alone_holds_no_crest(seed, cell):
    noise = np.random.default_rng(seed).normal(size=(600, 600))
    noise = sum(np.roll(noise, (dy, dx), (0, 1)) for dy in range(cell) for dx in range(cell)) / cell
    assert len(choose_lines(crests_of(noise, 0.5))) == 0


def test_the_noise_of_the_pixels_is_measured_beside_banks_and_hills():
    field = make_field(7, 10)
    noise = measure_noise(lambda a, b: field.values[a:b], *field.values.shape)
    assert noise.sigma == pytest.approx(1.0, rel=0.03)
    assert noise.cell_px == 1


def test_strips_give_the_lines_that_the_whole_gives(monkeypatch):
    field = make_field(8, 3)
    whole = choose_lines(crests_of(field.values, 0.5))
    monkeypatch.setattr("plugin.core.berms.ridges.STRIP_ROWS", 64)
    monkeypatch.setattr("plugin.core.berms.ridges.STRIP_PIXELS", 0)
    strips = choose_lines(crests_of(field.values, 0.5))
    assert len(strips) == len(whole)
    assert np.sort(strips.lengths_m) == pytest.approx(np.sort(whole.lengths_m), rel=1e-3)


def test_elevations_far_above_the_sea_in_steps_of_a_foot_are_searched_as_well():
    field = make_field(9, 6)
    stepped = np.rint(field.values) + 4000.0
    lines = choose_lines(crests_of(stepped, 0.5, quantum=1.0))
    assert score(field, lines.column, lines.row)["f1"] > 0.99


def test_gaps_are_bridged_by_lines_that_run_on_and_by_no_others():
    x = np.arange(200.0)
    bank = np.exp(-0.5 * ((x[:, None] - 100.0) / 3.0) ** 2) * np.ones(200)
    bank[:, 96:106] = 0.0
    noise = 0.02 * np.random.default_rng(1).normal(size=bank.shape)
    found = crests_of(bank + noise, 0.5)
    broken = choose_lines(found, Choice(gap_m=0.0))
    assert len(broken) == 2
    assert len(choose_lines(found, Choice(gap_m=10.0))) == 1
    crossing = bank + noise
    crossing[:, 96:106] = 0.0
    assert join_gaps(broken, 10.0).lengths_m.max() > broken.lengths_m.sum()


def test_short_crooked_and_faint_lines_can_be_left_out():
    field = make_field(10, 5)
    found = crests_of(field.values, 0.5)
    lines = choose_lines(found)
    assert choose_lines(found, Choice(length_m=100.0)).lengths_m.min() >= 100.0
    assert choose_lines(found, Choice(score=float(np.median(lines.scores)))).scores.min() >= np.median(lines.scores)
    assert len(choose_lines(found, Choice(straightness=0.999999))) < len(lines)


def test_progress_is_told_from_begin_to_end():
    told = []
    field = make_field(11, 3)
    find_crests(lambda a, b: field.values[a:b], 500, 500, 0.5, Search(), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


@pytest.mark.parametrize(
    ("values", "says"),
    [
        (np.ones((100, 100)), "every value is the same"),
        (np.full((100, 100), np.nan), "every value is the same"),
        (np.zeros((1, 1)), "too small"),
        (np.zeros((3, 500)), "too small"),
    ],
    ids=["level", "unknown", "one pixel", "a strip"],
)
def test_what_holds_nothing_is_refused(values, says):
    with pytest.raises(Refused, match=says):
        crests_of(values, 0.5)


def test_a_raster_too_coarse_for_the_crests_is_refused():
    with pytest.raises(Refused, match="finer resolution"):
        crests_of(np.random.default_rng(0).normal(size=(100, 100)), 10.0)


def test_nan_and_infinity_leave_the_rest_alone():
    field = make_field(12, 5)
    values = field.values.copy()
    values[200:230, 100:140] = np.nan
    values[50, 50] = np.inf
    values[51, 60] = -np.inf
    lines = choose_lines(crests_of(values, 0.5))
    inside = (lines.row > 198) & (lines.row < 231) & (lines.column > 98) & (lines.column < 141)
    assert not inside.any()
    assert score(field, lines.column, lines.row)["precision"] > 0.995
