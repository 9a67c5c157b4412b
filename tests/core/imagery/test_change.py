import numpy as np
import pytest

from plugin.core.errors import Refused
from plugin.core.imagery.change import change_scores, changed
from plugin.core.imagery.median import median_in_place, median_of_known
from plugin.core.imagery.problems import Stopped


def scene_stack(random, dates=10, bands=4, side=200, noise=60.0, dtype=np.uint16):
    ground = random.uniform(500, 3000, (bands, side, side))
    return (ground + noise * random.normal(size=(dates, bands, side, side))).astype(dtype)


def plant(stack, random, date, share=0.01, strength=300):
    """Change a share of the pixels on one date, in every band, up or down."""
    where = random.random(stack.shape[2:]) < share
    step = strength * random.choice([-1, 1], (stack.shape[1], int(where.sum())))
    stack[date][:, where] = stack[date][:, where] + step.astype(stack.dtype)
    return where


def f1(found, truth):
    return 2 * (found & truth).sum() / (found.sum() + truth.sum())


@pytest.mark.parametrize("count", range(1, 25))
def test_the_network_finds_the_median(count):
    values = np.random.default_rng(count).normal(size=(count, 300)).astype(np.float32)
    found = median_in_place(list(values.copy()), np.empty(300, np.float32))
    assert found == pytest.approx(np.median(values, axis=0), rel=1e-6)


def test_the_median_of_what_is_known_leaves_gaps_out():
    values = np.random.default_rng(1).normal(size=(9, 400))
    values[np.random.default_rng(2).random(values.shape) < 0.4] = np.nan
    values[:, 0] = np.nan
    found, count = median_of_known(values)
    assert found[1:] == pytest.approx(np.nanmedian(values[:, 1:], axis=0))
    assert np.isnan(found[0])
    assert count[0] == 0


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.int32, np.float32, np.float64])
def test_scores_are_those_of_the_definition(dtype):
    stack = scene_stack(np.random.default_rng(3), side=60, noise=160.0)
    stack = (stack // 16).astype(dtype)
    scores = change_scores(stack, 4).values.astype(float)
    middle = np.median(stack, axis=0)
    away = np.abs(stack - middle)
    own = np.maximum(1.4826 * np.median(away, axis=0), 0.3) ** 2
    # Between the pixel's own deviation and its band's, both known here, lies what was divided by.
    none = np.sqrt(((away[4] ** 2) / own).sum(axis=0))
    band = np.median(own, axis=(1, 2))[:, None, None]
    full = np.sqrt((away[4] ** 2 / band).sum(axis=0))
    assert np.all(scores >= 0.95 * np.minimum(none, full) - 0.2)
    assert np.all(scores <= 1.05 * np.hypot(none, full) + 0.2)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("dates", [8, 10, 15])
def test_planted_changes_are_found(seed, dates):
    random = np.random.default_rng(seed)
    stack = scene_stack(random, dates)
    truth = plant(stack, random, date=3)
    assert f1(changed(change_scores(stack, 3)), truth) >= 0.9


def alike(random, shape):
    return np.ones(shape, np.float32)


def log_normal(random, shape):
    return np.exp(0.5 * random.standard_normal(shape, np.float32))


def of_two_kinds(random, shape):
    return np.where(random.random(shape) < 0.3, np.float32(2.5), np.float32(1.0))


def steady_stack(random, dates, bands, deviations, apart=False, side=500):
    """A scene without change, the noise of whose pixels differs as told, in all bands alike or in each apart."""
    noise = deviations(random, (bands if apart else 1, side, side))
    return 900 + 60 * noise * random.standard_normal((dates, bands, side, side), np.float32)


@pytest.mark.parametrize("dates", [4, 6, 10, 20])
@pytest.mark.parametrize(
    ("bands", "deviations", "apart"),
    [(1, alike, False), (4, alike, False), (1, log_normal, False), (4, log_normal, False), (4, log_normal, True)],
    ids=["one band, alike", "four, alike", "one, differing", "four, differing alike", "four, differing apart"],
)
def test_steady_ground_gives_as_many_false_alarms_as_asked(dates, bands, deviations, apart):
    scores = change_scores(steady_stack(np.random.default_rng(5), dates, bands, deviations, apart), dates // 2)
    for asked in (1e-4, 1e-2):
        # The 25 that are asked at the least come out between 13 and 40 by chance alone.
        assert 0.25 * asked - 3e-5 <= changed(scores, asked).mean() <= 1.6 * asked + 4e-5


@pytest.mark.parametrize("dates", [4, 6, 10, 20])
@pytest.mark.parametrize("bands", [1, 4])
def test_ground_whose_noise_is_of_two_kinds_gives_few_more(dates, bands):
    scores = change_scores(steady_stack(np.random.default_rng(6), dates, bands, of_two_kinds), dates // 2)
    assert changed(scores, 1e-4).mean() <= 2.5e-4 + 4e-5


@pytest.mark.parametrize("deviations", [alike, log_normal])
def test_gaps_bring_no_more_false_alarms(deviations):
    random = np.random.default_rng(7)
    stack = steady_stack(random, 10, 1, deviations)
    stack[random.random(stack.shape) < 0.4] = np.nan
    scores = change_scores(stack, 5)
    seen = np.isfinite(scores.values)
    assert set(np.unique(scores.dates[seen])) == set(range(4, 11))
    assert 0.25e-3 <= changed(scores, 1e-3)[seen].mean() <= 1.6e-3
    few = seen & (scores.dates <= 5)
    assert changed(scores, 1e-3)[few].mean() <= 2.5e-3


def test_a_share_that_the_draws_cannot_tell_is_an_error():
    scores = change_scores(np.zeros((5, 1, 20, 20)), 0)
    with pytest.raises(ValueError, match="cannot be told"):
        changed(scores, 1e-9)


@pytest.mark.parametrize("dtype", [np.uint16, np.float32])
def test_gaps_are_left_out_and_said(dtype):
    random = np.random.default_rng(6)
    stack = scene_stack(random, dtype=dtype)
    truth = plant(stack, random, date=3)
    gaps = random.random((10, 1, 200, 200)) < 0.2
    gaps[3, 0, :, :20] = True
    gaps[:8, 0, :20, :] = True
    nodata = 0 if dtype == np.uint16 else None
    stack = np.where(gaps, dtype(0) if nodata == 0 else np.nan, stack).astype(dtype)
    found = change_scores(stack, 3, nodata)
    scores = found.values
    assert np.isnan(scores[:, :20]).all()
    assert np.isnan(scores[:20]).all()
    assert np.isfinite(scores[~gaps[3, 0] & (gaps[:, 0].sum(axis=0) <= 6)]).all()
    seen = np.isfinite(scores)
    assert f1(changed(found)[seen], truth[seen]) >= 0.85


def test_ground_that_never_differs_has_no_score_and_a_change_on_it_has():
    stack = np.full((6, 1, 20, 20), 100, np.uint8)
    stack[2, 0, 5, 5] = 180
    scores = change_scores(stack, 2)
    assert changed(scores)[5, 5]
    assert changed(scores).sum() == 1


def test_too_few_dates_are_refused():
    with pytest.raises(Refused, match="4 dates are needed, not"):
        change_scores(np.zeros((3, 1, 5, 5)), 0)


def test_it_can_be_stopped():
    with pytest.raises(Stopped):
        change_scores(np.zeros((5, 1, 50, 50)), 0, stop=lambda: True)
