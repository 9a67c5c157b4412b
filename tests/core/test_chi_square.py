import math

import numpy as np
import pytest

from plugin.core.chi_square import beyond, beyond_each, limit

# Abramowitz and Stegun, table 26.8: values exceeded in 5 % and 0.1 % of cases.
TABLE = {1: (3.84146, 10.828), 2: (5.99146, 13.816), 3: (7.81473, 16.266), 4: (9.48773, 18.467), 10: (18.3070, 29.588)}


@pytest.mark.parametrize("freedom", TABLE)
def test_it_agrees_with_the_table(freedom):
    five, one_in_thousand = TABLE[freedom]
    assert beyond(five, freedom) == pytest.approx(0.05, rel=1e-4)
    assert beyond(one_in_thousand, freedom) == pytest.approx(0.001, rel=1e-3)
    assert limit(0.05, freedom) == pytest.approx(five, rel=1e-5)


def test_two_degrees_of_freedom_are_an_exponential():
    assert beyond(3.0, 2) == pytest.approx(math.exp(-1.5))


@pytest.mark.parametrize("freedom", [1, 2, 3, 4, 7])
def test_many_values_at_once_are_each_as_by_itself(freedom):
    values = np.linspace(0, 60, 500)
    assert beyond_each(values, freedom) == pytest.approx([beyond(value, freedom) for value in values], abs=2e-6)
