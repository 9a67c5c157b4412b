"""The spacing of crest lines."""

import numpy as np
import pytest
from shapely.geometry import LineString, Point

from plugin.core.berms.crest_spacing import lines_in_metres, measure_crests
from plugin.core.berms.lines import rose_of_bearings
from plugin.core.errors import Refused
from plugin.core.frame import LocalFrame
from plugin.core.records import Crest

FRAME = LocalFrame(40.1, 45.9)
GSD = {"s": 0.5}


def _crest(label, places, origin="detected", scene="s", frame=FRAME):
    line = frame.from_local(LineString(places))
    return Crest(uuid=f"key-{label}", label=label, origin=origin, scene=scene, geometry=line)


def _straight(label, x, **more):
    return _crest(label, [(x, 0.0), (x + 3.0, 60.0)], **more)


def test_neighbours_are_measured_square_to_them():
    found = measure_crests([_straight("C1", 0.0), _straight("C2", 25.0), _straight("C3", 51.0)], GSD)
    assert found.pairs == (("C1", "C2"), ("C2", "C3"))
    square = 60.0 / (60.0**2 + 3.0**2) ** 0.5
    assert found.values_m == pytest.approx([25.0 * square, 26.0 * square], abs=0.01)
    assert found.definition == "crest to crest"


def test_a_line_drawn_by_hand_is_known_less_well():
    drawn = measure_crests([_straight("C1", 0.0, origin="drawn"), _straight("C2", 25.0, origin="drawn")], GSD)
    seen = measure_crests([_straight("C1", 0.0), _straight("C2", 25.0)], GSD)
    assert drawn.u_m[0] == pytest.approx(2.0 * seen.u_m[0], rel=0.05)


@pytest.mark.parametrize(
    "other",
    [LocalFrame(60.0, -35.0), LocalFrame(-140.0, 70.0), LocalFrame(180.0, 65.0)],
    ids=["another continent", "the other side of the earth", "on the antimeridian"],
)
def test_crests_of_sites_far_apart_are_measured_each_where_they_lie(other):
    crests = [
        _straight(f"{name}{number}", x, frame=frame)
        for name, frame in (("A", FRAME), ("B", other))
        for number, x in enumerate((-12.5, 12.5))
    ]
    found = measure_crests(crests, GSD)
    assert found.pairs == (("A0", "A1"), ("B0", "B1"))
    assert found.values_m == pytest.approx([25.0 * 60.0 / 3609.0**0.5] * 2, abs=1e-3)
    assert found.bearings_deg == pytest.approx([92.86, 92.86], abs=0.5)


def test_a_rose_of_sites_far_apart_holds_the_lengths_and_bearings_that_they_have_there():
    crests = [_straight("A", 0.0), _straight("B", 0.0, frame=LocalFrame(-140.0, 70.0))]
    edges, metres = rose_of_bearings(lines_in_metres(crests), bins=18)
    assert edges[np.flatnonzero(metres)] == pytest.approx([0.0])
    assert metres.sum() == pytest.approx(2.0 * 3609.0**0.5, rel=1e-6)


def test_crests_that_run_across_each_other_are_no_neighbours():
    found = measure_crests(
        [_straight("C1", 0.0), _straight("C2", 25.0), _crest("C3", [(30.0, 30.0), (80.0, 30.0)])], GSD
    )
    assert found.pairs == (("C1", "C2"),)


@pytest.mark.parametrize(
    ("crests", "reason"),
    [
        ([], "needs two"),
        ([_straight("C1", 0.0)], "there is 1"),
        ([_straight("C1", 0.0), _crest("C2", [(-20.0, 20.0), (30.0, 40.0)])], "“C1” and “C2” meet"),
        (
            [
                _straight("C1", 0.0),
                Crest(label="C2", scene="s", geometry=FRAME.from_local(Point(40, 30).buffer(9).exterior)),
            ],
            "“C2” is closed",
        ),
        ([_straight("C1", 0.0), _straight("C2", 25.0, scene=None)], "How finely crest “C2”"),
        ([_straight("C1", 0.0), _straight("C2", 500.0)], "side by side within 100 m"),
    ],
    ids=["none", "one", "crossing", "closed", "no scene", "far apart"],
)
def test_lines_without_a_spacing_say_why(crests, reason):
    with pytest.raises(Refused, match=reason):
        measure_crests(crests, GSD)


def test_for_a_rose_lines_are_in_metres():
    lines = lines_in_metres([_straight("C1", 0.0), _straight("C2", 25.0)])
    assert len(lines) == 2
    assert len(lines_in_metres([])) == 0
