"""When a scene is shifted by more than what is marked on it."""

import math

import pytest
from shapely.affinity import rotate
from shapely.geometry import Polygon, box

from plugin.core.frame import LocalFrame
from plugin.core.growth.shifted import outruns, shift_of, width_of
from plugin.core.records import Scene, Structure

FRAME = LocalFrame(40.0, 45.9)


def outline(width, length, turned=0.0):
    return FRAME.from_local(rotate(box(0, 0, width, length), turned))


def shifted(east, north, u95):
    return Scene(name="s", path="s.tif", shift_east_m=east, shift_north_m=north, shift_u95_m=u95)


@pytest.mark.parametrize("turned", [0, 30, 45, 90])
def test_the_width_is_that_of_the_narrowest_rectangle(turned):
    assert width_of(outline(12.0, 80.0, turned)) == pytest.approx(12.0, abs=0.05)


@pytest.mark.parametrize(
    "flat",
    [Polygon([(40, 45), (40.001, 45), (40.002, 45)]), Polygon([(40, 45), (40, 45), (40, 45)])],
    ids=["a line", "a point"],
)
def test_a_flat_outline_is_of_no_width(flat):
    assert width_of(flat) == pytest.approx(0.0, abs=1e-3)
    assert outruns(shifted(3.0, 4.0, 0.5), Structure(geometry=flat))


@pytest.mark.parametrize(
    ("east", "north", "u95", "expected"),
    [
        pytest.param(3.0, 4.0, 0.5, False, id="well within"),
        pytest.param(9.0, 12.0, 0.5, True, id="beyond"),
        pytest.param(6.0, 8.0, 3.0, True, id="beyond by its error"),
        pytest.param(6.0, 8.0, None, False, id="error not known"),
    ],
)
def test_a_shift_outruns_a_structure_that_is_narrower(east, north, u95, expected):
    assert outruns(shifted(east, north, u95), Structure(geometry=outline(12.0, 80.0))) is expected


def test_what_was_not_measured_outruns_nothing():
    scene = Scene(name="s", path="s.tif")
    assert shift_of(scene) is None
    assert not outruns(scene, Structure(geometry=outline(12.0, 80.0)))
    assert not outruns(shifted(90.0, 0.0, 1.0), Structure())


def test_a_shift_carries_its_error():
    assert shift_of(shifted(3.0, -4.0, 0.4)).value == pytest.approx(5.0)
    assert math.isnan(shift_of(shifted(3.0, -4.0, None)).u95)
