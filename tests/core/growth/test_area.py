import dataclasses
import math

import numpy as np
import pytest
from pyproj import Geod
from shapely.geometry import LineString, MultiPolygon, Polygon, box

from plugin.core.dates import to_days
from plugin.core.errors import Refused
from plugin.core.frame import LocalFrame
from plugin.core.growth.area import outline_area, union_areas
from plugin.core.growth.intervals import all_structure_dates
from tests.core.growth.series import at, series, structures

FRAME = LocalFrame(55.123, 24.987)


def placed(local):
    return FRAME.from_local(local)


def test_a_rectangle_has_its_area_and_the_uncertainty_of_its_corners():
    area = outline_area(placed(box(0, 0, 174, 57)), FRAME, 1.96)
    assert area.unit == "m²"
    assert area.value == pytest.approx(174 * 57, rel=1e-6)
    assert area.u95 == pytest.approx(1.96 * math.hypot(174, 57), rel=1e-6)


def test_the_uncertainty_agrees_with_drawing_the_outline_many_times():
    random = np.random.default_rng(7)
    corners = np.array([(0, 0), (90, 10), (120, 60), (40, 90), (-20, 40)], float)
    drawn = corners + random.normal(0, 0.5, (20_000, *corners.shape))
    x, y = drawn[..., 0], drawn[..., 1]
    areas = (x * np.roll(y, -1, 1) - np.roll(x, -1, 1) * y).sum(1) / 2
    u95 = outline_area(placed(Polygon(corners)), FRAME, 1.96 * 0.5).u95
    assert u95 == pytest.approx(1.96 * areas.std(), rel=0.03)


def test_an_edge_that_is_out_all_around_counts_by_the_perimeter():
    area = outline_area(placed(box(0, 0, 30, 40)), FRAME, 0.0, edge_u95_m=0.5)
    assert area.u95 == pytest.approx(0.5 * 140, rel=1e-6)


def test_a_hole_is_taken_off_and_parts_are_added():
    hole = Polygon(box(0, 0, 10, 10).exterior, [box(2, 2, 4, 4).exterior])
    assert outline_area(placed(hole), FRAME, 1.0).value == pytest.approx(96, rel=1e-6)
    parts = MultiPolygon([box(0, 0, 10, 10), box(20, 0, 30, 10)])
    assert outline_area(placed(parts), FRAME, 1.0).value == pytest.approx(200, rel=1e-6)


def test_an_unknown_accuracy_gives_an_area_that_says_so():
    area = outline_area(placed(box(0, 0, 10, 10)), FRAME, None)
    assert "U95 not known" in str(area)


@pytest.mark.parametrize(
    ("outline", "reason"),
    [
        pytest.param(Polygon([(0, 0), (10, 10), (10, 0), (0, 10)]), "crosses", id="self-crossing"),
        pytest.param(LineString([(0, 0), (1, 1)]), "not a polygon", id="a line"),
        pytest.param(Polygon(), "no outline", id="empty"),
    ],
)
def test_what_encloses_nothing_defined_is_refused(outline, reason):
    with pytest.raises(Refused, match=reason):
        outline_area(outline if outline.is_empty else placed(outline), FRAME, 1.0)


def test_ground_under_two_structures_counts_once():
    scenes, first = series("2019-01-01 a", "2019-02-01 p", "2019-03-01 p", structure="A")
    _, second = series("2019-01-01 a", "2019-02-01 a", "2019-03-01 p", structure="B")
    outlines = {"A": placed(box(0, 0, 10, 10)), "B": placed(box(5, 0, 15, 10))}
    items = [dataclasses.replace(item, geometry=outlines[item.uuid]) for item in structures("A", "B")]
    dates = all_structure_dates(items, scenes, first + second)
    days = [to_days(at(2019, *day)) for day in ((1, 15), (2, 15), (3, 15))]
    lower, upper = union_areas(items, dates, days)
    assert lower == pytest.approx([0, 100, 150], rel=1e-6)
    assert upper == pytest.approx([100, 150, 150], rel=1e-6)


def test_ground_of_structures_all_over_the_earth_is_what_it_is_on_the_ellipsoid():
    places = {"A": (55.0, 25.0), "B": (-70.0, -53.0), "C": (180.0, 65.0), "D": (15.0, 78.0), "E": (-120.0, 0.0)}
    outlines = {
        name: LocalFrame(*place).from_local(box(-60, -40, 60, 40).union(box(-20, 40, 20, 90)))
        for name, place in places.items()
    }
    scenes, (seen,) = series("2019-01-01 p", structure="A")
    sightings = [dataclasses.replace(seen, structure=name) for name in places]
    items = [dataclasses.replace(item, geometry=outlines[item.uuid]) for item in structures(*places)]
    dates = all_structure_dates(items, scenes, sightings)
    globe = Geod(ellps="WGS84")
    on_the_ellipsoid = sum(abs(globe.geometry_area_perimeter(outline)[0]) for outline in outlines.values())
    lower, upper = union_areas(items, dates, [to_days(at(2019, 1, 2))])
    assert lower[0] == pytest.approx(on_the_ellipsoid, rel=1e-5)
    assert upper[0] == pytest.approx(on_the_ellipsoid, rel=1e-5)
