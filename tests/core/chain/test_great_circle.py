import math

import pytest
from shapely.geometry import Point

from plugin.core.chain.gather import ChainRecords
from plugin.core.chain.great_circle import geodesic, legs
from plugin.core.records import Movement, Site


def test_a_leg_has_the_length_of_the_geodesic():
    # JFK to LHR, the worked example of GeographicLib's GeodSolve (40:38:23N 073:46:44W to 51:28:39N 000:27:41W).
    jfk, lhr = Point(-73.7788889, 40.6397222), Point(-0.4613889, 51.4775)
    line, length = geodesic(jfk, lhr)
    assert length == pytest.approx(5_554_000, abs=2_000)
    assert line.geom_type == "LineString"
    assert line.coords[0] == jfk.coords[0]
    assert line.coords[-1] == lhr.coords[0]


def test_a_leg_bends_towards_the_pole():
    line, _ = geodesic(Point(0, 45), Point(90, 45))
    assert max(y for _, y in line.coords) > 50


@pytest.mark.parametrize(
    ("start", "end", "sides"),
    [
        pytest.param(Point(170, 40), Point(-170, 50), (180, -180), id="eastwards"),
        pytest.param(Point(-170, 50), Point(170, 40), (-180, 180), id="westwards"),
        pytest.param(Point(179.9, -10), Point(-179.9, -10), (180, -180), id="closely"),
    ],
)
def test_a_leg_over_the_antimeridian_is_parted_there(start, end, sides):
    line, length = geodesic(start, end)
    assert line.geom_type == "MultiLineString"
    before, after = line.geoms
    assert before.coords[-1][0] == sides[0]
    assert after.coords[0][0] == sides[1]
    assert before.coords[-1][1] == after.coords[0][1]
    first = geodesic(start, Point(before.coords[-1]))[1]
    second = geodesic(Point(after.coords[0]), end)[1]
    assert first + second == pytest.approx(length, rel=1e-6)
    assert all(abs(x1 - x0) < 180 for part in line.geoms for (x0, _), (x1, _) in zip(part.coords, part.coords[1:]))


def test_a_site_on_the_antimeridian_makes_no_empty_part():
    line, _ = geodesic(Point(180, 10), Point(-170, 10))
    assert all(part.length > 0 for part in getattr(line, "geoms", [line]))


def test_points_are_close_enough_to_follow_the_geodesic():
    line, length = geodesic(Point(20, 60), Point(140, 40))
    assert len(line.coords) >= math.ceil(length / 25_000)


def test_a_movement_is_drawn_only_between_placed_sites():
    placed = Site(uuid="a", name="Depot", geometry=Point(40, 45))
    other = Site(uuid="b", name="Port", geometry=Point(130, 42))
    blank = Site(uuid="c", name="Rajin")
    moves = (
        Movement(uuid="1", label="M1", from_site="a", to_site="b"),
        Movement(uuid="2", label="M2", from_site="c", to_site="a"),
        Movement(uuid="3", label="M3", from_site="a"),
        Movement(uuid="4", label="M4", from_site="a", to_site="a"),
    )
    result = legs(ChainRecords(sites=(placed, other, blank), movements=moves))
    assert [leg.movement for leg in result.drawn] == ["1"]
    assert {item.movement: str(item.why) for item in result.not_drawn} == {
        "2": "M2: no coordinate was found for Rajin.",
        "3": "M3 does not name both places.",
        "4": "M4 begins and ends in one place.",
    }
