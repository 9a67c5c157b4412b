import numpy as np
import pytest

from plugin.core.errors import BermlineError, Refused
from plugin.core.growth import npmle

INF = np.inf


def test_the_worked_problem_has_its_known_solution():
    result = npmle.estimate([0, 0, 10, 10, 25, 40], [10, 25, 25, 40, 40, INF])
    assert list(zip(result.left, result.right)) == [(0, 10), (10, 25), (25, 40), (40, INF)]
    assert result.mass == pytest.approx([0.230328, 0.372678, 0.230328, 0.166667], abs=5e-7)
    assert result.log_likelihood == pytest.approx(-6.726962, abs=5e-7)
    assert result.certificate <= 1e-8


def test_a_problem_with_a_closed_form_is_solved():
    # (0, 1] twice and (0, 2], (1, 2] once: p maximises 2 log p + log(1 - p).
    result = npmle.estimate([0, 0, 0, 1], [1, 1, 2, 2])
    assert result.mass == pytest.approx([2 / 3, 1 / 3], abs=1e-9)


def test_without_censoring_overlap_it_is_the_share_of_each_interval():
    result = npmle.estimate([0, 1, 1, 2], [1, 2, 2, 3])
    assert result.mass == pytest.approx([0.25, 0.5, 0.25])


def test_right_censored_observations_give_the_kaplan_meier_steps():
    # Events within (0, 1], (1, 2], (2, 3]; one lost after 1 and one after 2: 5, then 3 are at risk.
    result = npmle.estimate([0, 1, 2, 1, 2], [1, 2, 3, INF, INF])
    survival = 1 - np.cumsum(result.mass)
    assert survival[:2] == pytest.approx([4 / 5, 4 / 5 * 2 / 3])


def test_intervals_that_share_only_a_date_share_nothing():
    result = npmle.estimate([0, 5], [5, 9])
    assert list(zip(result.left, result.right)) == [(0, 5), (5, 9)]
    assert result.mass == pytest.approx([0.5, 0.5])


def test_weights_count_as_repetitions():
    once = npmle.estimate([0, 0, 0, 10, 5], [10, 10, 7, 25, INF])
    counted = npmle.estimate([0, 0, 10, 5], [10, 7, 25, INF], [2, 1, 1, 1])
    assert counted.mass == pytest.approx(once.mass, abs=1e-9)
    assert counted.log_likelihood == pytest.approx(once.log_likelihood)


@pytest.mark.parametrize("seed", range(40))
def test_random_problems_end_with_a_certificate(seed):
    left, right = random_visits(np.random.default_rng(seed))
    result = npmle.estimate(left, right)
    assert -1e-12 <= result.certificate <= 1e-8
    assert result.mass.sum() == pytest.approx(1.0)
    assert np.all(result.mass > 0)


@pytest.mark.parametrize("mean_visits", [1, 3, 30, 200])
def test_large_problems_end_with_a_certificate(mean_visits):
    left, right = many_visits(np.random.default_rng(mean_visits), 20_000, 400, mean_visits)
    result = npmle.estimate(left, right)
    assert -1e-12 <= result.certificate <= 1e-8
    assert result.mass.sum() == pytest.approx(1.0)


@pytest.mark.parametrize("seed", range(8))
def test_no_direction_goes_up_from_it(seed):
    # Mixing in any other distribution lowers the likelihood: the optimum of a concave function, proved from outside.
    random = np.random.default_rng(seed)
    left, right = random_visits(random)
    result = npmle.estimate(left, right)
    ends = np.unique(np.concatenate([left, right]))
    covers = (left[:, None] <= ends[None, :-1]) & (ends[None, 1:] <= right[:, None])
    mass = np.zeros(covers.shape[1])
    mass[np.searchsorted(ends, result.left)] = result.mass
    assert np.log(covers @ mass).sum() == pytest.approx(result.log_likelihood, abs=1e-9)
    slopes = (covers / (covers @ mass)[:, None]).sum(axis=0) - left.size
    assert slopes.max() <= 1e-6


@pytest.mark.parametrize("seed", range(8))
def test_it_reaches_the_likelihood_of_plain_self_consistency(seed):
    left, right = random_visits(np.random.default_rng(seed), most=60)
    ends = np.unique(np.concatenate([left, right]))
    covers = (left[:, None] <= ends[None, :-1]) & (ends[None, 1:] <= right[:, None])
    mass = np.full(covers.shape[1], 1 / covers.shape[1])
    for _ in range(20_000):
        mass *= (covers / (covers @ mass)[:, None]).mean(axis=0)
    plain = np.log(covers @ mass).sum()
    result = npmle.estimate(left, right)
    assert result.log_likelihood >= plain - 1e-9
    assert result.log_likelihood <= plain + 1e-3


@pytest.mark.parametrize(
    ("left", "right", "weight", "error"),
    [
        pytest.param([], [], None, Refused, id="nothing observed"),
        pytest.param([1, 2], [1, 3], None, BermlineError, id="an empty interval"),
        pytest.param([float("nan")], [1], None, BermlineError, id="not a number"),
        pytest.param([0], [1], [0], BermlineError, id="a weight of nothing"),
        pytest.param([0, 1], [1], None, BermlineError, id="ends that do not pair"),
    ],
)
def test_what_is_no_observation_is_refused(left, right, weight, error):
    with pytest.raises(error):
        npmle.estimate(left, right, weight)


def random_visits(random, most=400):
    """Start times seen only at visits of one's own, with ends open where no visit bounds them."""
    count, dates = int(random.integers(2, most)), int(random.integers(2, 60))
    grid = np.sort(random.choice(5000, dates, replace=False)).astype(float)
    start = random.weibull(1.5, count) * 2500
    left, right = np.full(count, -INF), np.full(count, INF)
    for index in range(count):
        visits = np.sort(random.choice(grid, int(random.integers(1, dates + 1)), replace=False))
        place = np.searchsorted(visits, start[index])
        if place > 0:
            left[index] = visits[place - 1]
        if place < visits.size:
            right[index] = visits[place]
    return left, right


def many_visits(random, count, dates, mean_visits):
    """As above, each date being visited with the same chance."""
    grid = np.sort(random.choice(5000, dates, replace=False)).astype(float)
    start = random.weibull(1.5, count)[:, None] * 2500
    seen = random.random((count, dates)) < mean_visits / dates
    before, after = seen & (grid < start), seen & (grid >= start)
    left = np.where(before.any(axis=1), grid[dates - 1 - before[:, ::-1].argmax(axis=1)], -INF)
    return left, np.where(after.any(axis=1), grid[after.argmax(axis=1)], INF)
