import numpy as np
import pytest

from plugin.core.chi_square import limit
from plugin.core.errors import Refused
from plugin.core.imagery.irmad import fit, map_change


def scene_pair(random, side=300, bands=(4, 4), changed=0.05, dtype=np.uint16):
    """Two sensors' views of one ground, of which a rectangle was built over; and where that is."""
    ground = random.normal(size=(3, side, side))
    views = []
    for count in bands:
        mixed = np.einsum("bk,krc->brc", random.normal(size=(count, 3)), ground)
        views.append(mixed + 0.3 * random.normal(size=mixed.shape))
    where = np.zeros((side, side), bool)
    edge = int(side * np.sqrt(changed))
    where[20 : 20 + edge, 30 : 30 + edge] = True
    views[1][:, where] = 3 * random.choice([-1, 1], (bands[1], 1)) + 0.5 * random.normal(
        size=(bands[1], int(where.sum()))
    )
    return [(300 * view + 8000).astype(dtype) for view in views], where


def f1(found, truth):
    return 2 * (found & truth).sum() / (found.sum() + truth.sum())


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("bands", [(4, 4), (3, 3), (4, 3)], ids=["four", "three", "different sensors"])
def test_what_was_built_is_told_from_a_change_of_light_and_sensor(seed, bands):
    (one, other), truth = scene_pair(np.random.default_rng(seed), bands=bands)
    squares, fitted = map_change(one, other)
    assert fitted.correlation.shape == (min(bands),)
    assert f1(squares > limit(1e-3, min(bands)), truth) >= 0.9


def test_where_nothing_changed_the_sum_is_chi_square():
    (one, other), truth = scene_pair(np.random.default_rng(7))
    squares, _ = map_change(one, other)
    steady = squares[~truth]
    for share in (0.5, 0.1, 0.01):
        assert (steady > limit(share, 4)).mean() == pytest.approx(share, rel=0.3)


def test_another_gain_and_offset_change_nothing():
    (one, other), _ = scene_pair(np.random.default_rng(8), dtype=np.float32)
    squares, _ = map_change(one, other)
    again, _ = map_change(one * 3 - 100, other[::-1] * 0.25 + 7)
    assert again == pytest.approx(squares, rel=1e-2, abs=1e-2)


def test_gaps_have_no_value_and_do_not_count():
    (one, other), truth = scene_pair(np.random.default_rng(9), dtype=np.float32)
    one[0, 200:, :50] = np.nan
    other[2, :10] = np.nan
    squares, _ = map_change(one, other)
    assert np.isnan(squares[200:, :50]).all()
    assert np.isnan(squares[:10]).all()
    seen = np.isfinite(squares)
    assert seen.sum() == truth.size - 100 * 50 - 10 * 300
    assert f1(squares[seen] > limit(1e-3, 4), truth[seen]) >= 0.9


def test_a_fit_on_a_part_of_the_pixels_is_that_on_all():
    (one, other), _ = scene_pair(np.random.default_rng(10), side=600)
    few, many = (
        fit(one.reshape(4, -1)[:, ::9], other.reshape(4, -1)[:, ::9]),
        fit(one.reshape(4, -1), other.reshape(4, -1)),
    )
    assert few.correlation == pytest.approx(many.correlation, abs=0.02)


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        pytest.param(np.zeros((3, 9, 9)), np.zeros((3, 9, 8)), "one grid", id="two sizes"),
        pytest.param(np.ones((3, 50, 50)), np.ones((3, 50, 50)), "does not vary", id="without contrast"),
        pytest.param(np.full((3, 50, 50), np.nan), np.ones((3, 50, 50)), "too few", id="nothing known"),
    ],
)
def test_what_cannot_be_compared_is_refused(one, other, reason):
    with pytest.raises(Refused, match=reason):
        map_change(one, other)
