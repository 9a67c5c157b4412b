"""Things found by where they lie."""

import math

import numpy as np
import pytest

from plugin.core.berms.enclosure import places_apart
from plugin.core.berms.squares import Squares


@pytest.mark.parametrize("side", [0.3, 7.0, 1000.0])
@pytest.mark.parametrize("reach", [0.0, 4.0, 60.0])
def test_all_that_lies_within_reach_is_found(side, reach):
    places = np.random.default_rng(1).uniform(-100.0, 100.0, (300, 2)).tolist()
    squares = Squares(side)
    for number, place in enumerate(places):
        squares.add(*place, number)
    for place in places[:40]:
        found = list(squares.near(*place, reach))
        assert len(found) == len(set(found))
        assert {other for other, there in enumerate(places) if math.dist(place, there) <= reach} <= set(found)


def test_of_places_close_to_each_other_the_best_is_kept():
    rng = np.random.default_rng(2)
    x, y, score = rng.uniform(0.0, 50.0, 400), rng.uniform(0.0, 50.0, 400), rng.uniform(-0.2, 1.0, 400)
    kept = places_apart(x, y, score, 6.0)
    assert [score[number] for number in kept] == sorted((score[number] for number in kept), reverse=True)
    for number in np.flatnonzero(score > 0):
        nearer = [other for other in kept if math.hypot(x[other] - x[number], y[other] - y[number]) < 6.0]
        assert nearer == [number] if number in kept else max(score[nearer]) > score[number]
