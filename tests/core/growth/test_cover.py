import numpy as np
import pytest
from shapely.affinity import rotate
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.ops import unary_union

from plugin.core.growth.cover import covered_areas


def each_date_by_itself(outlines, standing):
    return np.array(
        [unary_union([shape for shape, here in zip(outlines, column) if here]).area for column in standing.T]
    )


def crowded(random, count, side):
    """Turned rectangles thrown into a square, overlapping by several."""
    shapes = []
    for x, y, width, height, turn in zip(*random.uniform(0, 1, (5, count))):
        shape = box(side * x, side * y, side * x + 5 + 30 * width, side * y + 5 + 30 * height)
        shapes.append(rotate(shape, 180 * turn))
    return shapes


@pytest.mark.parametrize("side", [60, 300, 3000], ids=["a heap", "crowded", "sparse"])
@pytest.mark.parametrize("seed", range(3))
def test_growing_sets_cover_what_their_unions_do(seed, side):
    random = np.random.default_rng(seed)
    shapes = crowded(random, 80, side)
    standing = np.arange(20) >= random.integers(0, 22, 80)[:, None]
    assert covered_areas(shapes, standing) == pytest.approx(each_date_by_itself(shapes, standing), abs=1e-3)


@pytest.mark.parametrize("seed", range(3))
def test_sets_that_come_and_go_cover_what_their_unions_do(seed):
    random = np.random.default_rng(seed)
    shapes = crowded(random, 60, 150)
    standing = random.random((60, 15)) < 0.4
    assert covered_areas(shapes, standing) == pytest.approx(each_date_by_itself(shapes, standing), abs=1e-3)


def test_many_outlines_are_summed_some_dates_at_a_time(monkeypatch):
    random = np.random.default_rng(1)
    shapes, standing = crowded(random, 40, 300), random.random((40, 23)) < 0.5
    at_once = covered_areas(shapes, standing)
    monkeypatch.setattr("plugin.core.growth.cover._AT_A_TIME", 100)
    assert covered_areas(shapes, standing) == pytest.approx(at_once)


@pytest.mark.parametrize(
    ("shapes", "area"),
    [
        pytest.param([box(0, 0, 10, 10), box(0, 0, 10, 10)], 100, id="the same outline twice"),
        pytest.param([box(0, 0, 10, 10), box(10, 0, 20, 10)], 200, id="side by side"),
        pytest.param([box(0, 0, 10, 10), box(2, 2, 4, 4)], 100, id="one in the other"),
        pytest.param(
            [Polygon(box(0, 0, 10, 10).exterior, [box(2, 2, 8, 8).exterior]), box(4, 4, 6, 6)], 68, id="in its hole"
        ),
        pytest.param([MultiPolygon([box(0, 0, 1, 1), box(9, 0, 10, 1)]), box(0, 0, 10, 1)], 10, id="parts"),
        pytest.param([box(0, 0, 1000, 1), box(0, 0, 1, 1000), box(500, 500, 501, 501)], 2000, id="long and thin"),
    ],
)
def test_ground_is_counted_once(shapes, area):
    assert covered_areas(shapes, np.ones((len(shapes), 1), bool)) == pytest.approx([area])


def test_nothing_standing_covers_nothing():
    assert covered_areas([], np.zeros((0, 3), bool)) == pytest.approx([0, 0, 0])
    assert covered_areas([box(0, 0, 1, 1)], np.array([[False, True]])) == pytest.approx([0, 1])
