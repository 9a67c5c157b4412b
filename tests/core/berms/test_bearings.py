"""Bearings of lines without a sense: in [0, 180), also where rounding would make them 180."""

import numpy as np
import pytest

from plugin.core.berms.bearings import bearing_of
from plugin.core.berms.lines import as_lines, rose_of_bearings

A_HAIR = 1e-18


@pytest.mark.parametrize(
    ("east", "north", "bearing"),
    [(0, 1, 0), (0, -1, 0), (-A_HAIR, 1, 0), (A_HAIR, -1, 0), (1, 1, 45), (-1, -1, 45), (1, 0, 90), (-1, 1, 135)],
)
def test_a_bearing_is_that_of_the_line_whichever_way_it_runs(east, north, bearing):
    assert float(bearing_of(east, north)) == pytest.approx(bearing)


def test_lines_a_hair_off_north_stand_beside_each_other_in_a_rose():
    parts = [np.array([[0.0, 0.0], [aside, 10.0]]) for aside in (-A_HAIR, 0.0, A_HAIR)]
    length = rose_of_bearings(as_lines(parts))[1]
    assert length[0] == pytest.approx(30.0)
    assert length[1:].sum() == 0.0
