"""Student's factor for 95 %, against published values."""

import pytest

from plugin.core.student import student

PUBLISHED = {1: 12.7062, 2: 4.3027, 5: 2.5706, 10: 2.2281, 11: 2.2010, 15: 2.1314, 20: 2.0860, 30: 2.0423, 120: 1.9799}


@pytest.mark.parametrize(("freedom", "factor"), PUBLISHED.items())
def test_the_factor_is_the_published_one(freedom, factor):
    assert student(freedom) == pytest.approx(factor, abs=2e-4)


def test_without_a_degree_of_freedom_there_is_no_factor():
    with pytest.raises(ValueError, match="0 degrees of freedom"):
        student(0)


@pytest.mark.parametrize(("free", "exact"), [(2.5, 3.57465), (4.5, 2.65891), (9.5, 2.24414)])
def test_between_whole_numbers_it_is_no_less_and_little_more(free, exact):
    assert exact <= student(free) <= 1.02 * exact
    assert student(int(free)) > student(free) > student(int(free) + 1)
