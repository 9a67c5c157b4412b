"""What crosses the antimeridian lies where it lies, not all around the earth."""

import numpy as np
import pytest
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box

from plugin.core.antimeridian import bounds_of, cut_there, keep_together, on_globe, run_on
from plugin.core.coverage import coverage, covers
from plugin.core.records import Scene, Structure

ACROSS = box(179.0, 60.0, 182.0, 61.0)


@pytest.mark.parametrize(
    ("longitude", "expected"),
    [
        ([10.0, 11.0, 11.0, 10.0], [10.0, 11.0, 11.0, 10.0]),
        ([179.0, -179.5, -179.5, 179.0], [179.0, 180.5, 180.5, 179.0]),
        ([-179.0, 179.5, 179.5, -179.0], [-179.0, -180.5, -180.5, -179.0]),
        ([0.0, 90.0, 180.0, -90.0], [0.0, 90.0, 180.0, -90.0]),
        ([0.0, 120.0, 240.0, 360.0, 240.0, 120.0], [0.0, 120.0, 240.0, 360.0, 240.0, 120.0]),
    ],
    ids=["elsewhere", "more of it west", "more of it east", "around a pole", "the whole earth"],
)
def test_longitudes_around_a_ring_run_on(longitude, expected):
    assert run_on(np.array(longitude)).tolist() == expected


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([(179.9, 1.0), (-179.8, 2.0)], [(-180.1, 1.0), (-179.8, 2.0)]),
        ([(179.8, 1.0), (-179.9, 2.0)], [(179.8, 1.0), (180.1, 2.0)]),
        ([(10.0, 1.0), (11.0, 2.0)], [(10.0, 1.0), (11.0, 2.0)]),
        ([(0.0, 80.0), (120.0, 80.0), (-120.0, 80.0), (0.0, 80.0)], None),
        ([(-180.0, -90.0), (180.0, -90.0)], None),
    ],
    ids=["more of it east", "more of it west", "elsewhere", "around a pole", "from edge to edge"],
)
def test_a_shape_stays_in_one_piece(places, expected):
    kept = keep_together(LineString(places))
    assert np.array(kept.coords) == pytest.approx(np.array(expected or places))


@pytest.mark.parametrize("shape", [Polygon(), Point(180, 0), box(1, 2, 3, 4)], ids=["empty", "a point", "an area"])
def test_a_shape_that_is_in_one_piece_stays_as_it_is(shape):
    assert keep_together(shape) is shape


def test_a_shape_is_cut_into_what_lies_on_either_side():
    cut = cut_there(ACROSS)
    assert isinstance(cut, MultiPolygon)
    assert cut.area == pytest.approx(ACROSS.area)
    assert cut.contains(Point(-178.5, 60.5))
    assert cut.contains(Point(179.5, 60.5))
    assert not cut.intersects(Point(0.0, 60.5))
    assert cut_there(box(-182.0, 60.0, -179.0, 61.0)).contains(Point(178.5, 60.5))


@pytest.mark.parametrize(
    "shape", [box(10, 20, 30, 40), box(-180, -90, 180, 90), Point(180, 0), Polygon(), LineString([(0, 0), (1, 1)])]
)
def test_what_lies_within_180_degrees_is_not_touched(shape):
    assert cut_there(shape) is shape


def test_beyond_180_degrees_it_is_the_ground_that_counts():
    assert cut_there(box(370.0, 1.0, 371.0, 2.0)).equals(box(10.0, 1.0, 11.0, 2.0))
    assert cut_there(box(0.0, 1.0, 360.0, 2.0)).area == pytest.approx(360.0)


@pytest.mark.parametrize("east", [541.0, 1e12, 1e300], ids=str)
def test_what_reaches_farther_than_once_around_is_left_as_it_is(east):
    """A spoiled file held a footprint of such a width, which would have been cut billions of times."""
    spoiled = box(0.0, 1.0, east, 2.0)
    assert cut_there(spoiled) is spoiled


def test_the_bounds_of_what_was_cut_are_its_own():
    assert bounds_of(ACROSS) == (179.0, 60.0, 182.0, 61.0)
    assert bounds_of(cut_there(ACROSS)) == (179.0, 60.0, 182.0, 61.0)
    assert bounds_of(box(-180, -90, 180, 90)) == (-180, -90, 180, 90)
    assert [on_globe(longitude) for longitude in (182.0, -181.0, 180.0, 12.5)] == [-178.0, 179.0, 180.0, 12.5]


@pytest.mark.parametrize(
    ("outline", "covered"),
    [
        (box(-178.6, 60.4, -178.5, 60.5), True),
        (box(181.4, 60.4, 181.5, 60.5), True),
        (box(179.4, 60.4, 179.5, 60.5), True),
        (box(179.99, 60.4, 180.01, 60.5), True),
        (box(-177.5, 60.4, -177.4, 60.5), False),
        (box(10.0, 60.4, 10.1, 60.5), False),
    ],
    ids=["east of it", "east of it, drawn on", "west of it", "on it", "beside the scene", "far away"],
)
def test_a_scene_across_it_covers_what_lies_on_either_side(outline, covered):
    scene, structure = Scene(uuid="s", name="s", geometry=ACROSS), Structure(uuid="a", label="a", geometry=outline)
    assert covers(scene, structure) is covered
    assert coverage([structure], [scene]).tolist() == [[covered]]
