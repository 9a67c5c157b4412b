import dataclasses
import datetime as dt

import numpy as np
import pytest

from plugin.core.dates import UTC, from_days, to_days
from plugin.core.errors import Refused
from plugin.core.growth.curve import growth_curve
from plugin.core.growth.intervals import all_structure_dates
from plugin.core.records import Scene, Sighting
from tests.core.growth.series import at, scene, series, structures


def curve_of(*said_of_each):
    """The curve of structures A, B, … from what the same scenes say of each."""
    scenes, sightings, names = [], [], []
    for number, said in enumerate(said_of_each):
        name = chr(ord("A") + number)
        names.append(name)
        scenes, own = series(*said, structure=name)
        sightings += own
    dates = all_structure_dates(structures(*names), scenes, sightings)
    return growth_curve(dates, scenes)


def on_days(*numbers):
    """Scenes at instants, so close to a point that the ends are the numbers themselves."""
    return [
        Scene(
            uuid=str(number),
            name=str(number),
            acquired_from=from_days(number) - dt.timedelta(microseconds=1),
            acquired_to=from_days(number),
        )
        for number in numbers
    ]


def test_the_bounds_of_the_worked_problem():
    scenes = on_days(0, 10, 25, 40, 60)
    known = [(0, 10), (0, 25), (10, 25), (10, 40), (25, 40), (40, None)]
    sightings = []
    for number, (absent, present) in enumerate(known):
        sightings.append(Sighting(structure=str(number), scene=str(absent), state="absent"))
        if present is not None:
            sightings.append(Sighting(structure=str(number), scene=str(present), state="present"))
    dates = all_structure_dates(structures(*map(str, range(6))), scenes, sightings)
    curve = growth_curve(dates, scenes)
    _, upper = curve.bounds.at(curve.scenes.begin[1:])
    lower, _ = curve.bounds.at(curve.scenes.end[1:])
    assert list(zip(lower, upper)) == [(1, 2), (3, 4), (5, 5), (5, 6)]
    assert curve.estimate.begun.mass == pytest.approx([0.230328, 0.372678, 0.230328, 0.166667], abs=5e-7)


def test_steps_are_constant_between_the_days_given():
    curve = curve_of(
        ["2019-01-01 a", "2019-02-01 p", "2019-03-01 p"],
        ["2019-01-01 a", "2019-02-01 a", "2019-03-01 p"],
    )
    assert [from_days(day) for day in curve.days] == [at(2019, 1, 1), at(2019, 2, 1), at(2019, 2, 2), at(2019, 3, 2)]
    assert curve.lower.tolist() == [0, 0, 1]
    assert curve.upper.tolist() == [1, 2, 2]
    assert curve.counted == 2


def test_one_that_went_is_taken_off_both_bounds():
    curve = curve_of(["2019-01-01 p", "2019-02-01 p", "2019-03-01 a", "2019-04-01 a"])
    days = [to_days(at(2019, *day)) for day in ((1, 15), (2, 15), (3, 15))]
    lower, upper = curve.bounds.at(days)
    assert lower.tolist() == [1, 0, 0]
    assert upper.tolist() == [1, 1, 0]


def test_one_that_came_back_never_counts_twice_and_leaves_no_estimate():
    curve = curve_of(["2019-01-01 p", "2019-02-01 a", "2019-03-01 p", "2019-04-01 p"])
    assert curve.upper.max() == 1
    assert curve.estimate is None
    assert "came back" in str(curve.estimate_refused)


def test_what_no_scene_shows_is_left_out_and_said():
    curve = curve_of(["2019-01-01 a", "2019-02-01 p"], ["2019-01-01 o", "2019-02-01 o"])
    assert (curve.counted, curve.left_out) == (1, 1)


def test_scenes_are_ticks_and_obscured_ones_are_marked():
    curve = curve_of(["2019-01-01 a", "2019-02-01 o", "2019-03-01 p", "2019-04-01"])
    assert curve.scenes.uuids == ("s2019-01-01", "s2019-02-01", "s2019-03-01", "s2019-04-01")
    assert curve.scenes.obscured.tolist() == [False, True, False, False]
    assert curve.scenes.shows.tolist() == [1, 0, 1, 0]
    assert from_days(curve.scenes.end[0]) == at(2019, 1, 2)


def test_the_estimate_lies_within_the_bounds_and_is_open_inside_an_interval():
    curve = curve_of(
        ["2019-01-01 a", "2019-02-01 p", "2019-03-01 p", "2019-04-01 p"],
        ["2019-01-01 a", "2019-02-01 o", "2019-03-01 p", "2019-04-01 p"],
        ["2019-01-01 a", "2019-02-01 a", "2019-03-01 a", "2019-04-01 p"],
    )
    estimate = curve.estimate
    middle = (estimate.days[:-1] + estimate.days[1:]) / 2
    lower, upper = curve.bounds.at(middle)
    assert np.all(estimate.low >= lower - 1e-9)
    assert np.all(estimate.high <= upper + 1e-9)
    assert estimate.determined.tolist() == [True, False, True, False, True]
    assert [from_days(day).date().isoformat() for day in estimate.days[1:-1]] == [
        "2019-01-01",
        "2019-02-01",
        "2019-03-01",
        "2019-04-01",
    ]
    assert estimate.standing == pytest.approx([0, 0, 2, 2, 3, 3])


def test_a_scene_that_shows_one_absent_and_another_present_gets_no_mass_of_its_own():
    curve = curve_of(
        ["2019-01-01 a", "2019-02-01 p", "2019-03-01 p"],
        ["2019-01-01 a", "2019-02-01 a", "2019-03-01 p"],
    )
    begun = curve.estimate.begun
    assert begun.mass == pytest.approx([0.5, 0.5])
    assert begun.right[0] == begun.left[1] == to_days(at(2019, 2, 1)) + 0.5


def test_one_never_seen_is_an_open_box_at_the_end():
    curve = curve_of(["2019-01-01 a", "2019-02-01 p"], ["2019-01-01 a", "2019-02-01 a"])
    estimate = curve.estimate
    assert (estimate.low[-1], estimate.high[-1]) == pytest.approx((1, 2))
    assert np.isnan(estimate.standing[-1])


def test_an_end_that_was_seen_brings_the_estimate_down():
    curve = curve_of(
        ["2019-01-01 a", "2019-02-01 p", "2019-03-01 p", "2019-04-01 a", "2019-05-01 a"],
        ["2019-01-01 a", "2019-02-01 p", "2019-03-01 p", "2019-04-01 p", "2019-05-01 p"],
    )
    assert curve.estimate.low[-1] == pytest.approx(1)
    assert curve.estimate.high[-1] == pytest.approx(1)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        pytest.param([" p"], "No scene has a date", id="no dates"),
        pytest.param(["2019-01-01 o"], "shows yet whether", id="all obscured"),
        pytest.param(["2019-01-01"], "shows yet whether", id="no sightings"),
    ],
)
def test_no_curve_comes_with_its_reason(said, reason):
    with pytest.raises(Refused, match=reason):
        curve_of(said)


def test_a_series_of_one_scene_is_a_curve_of_one_day():
    curve = curve_of(["2019-01-01 p"])
    assert curve.days[-1] - curve.days[0] == 1
    assert curve.upper.tolist() == [1]


def test_a_scene_without_a_date_is_no_tick():
    scenes, sightings = series("2019-01-01 a", "2019-02-01 p")
    dates = all_structure_dates(structures("A1"), scenes, sightings)
    curve = growth_curve(dates, [*scenes, dataclasses.replace(scene(""), uuid="x")])
    assert curve.scenes.uuids == ("s2019-01-01", "s2019-02-01")
    assert curve.days[0] == dt.datetime(2019, 1, 1, tzinfo=UTC).timestamp() / 86400


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        (["2019-01-01 a", "2019-02-01 p"], (0, 0), (1, 1)),
        (["2019-01-01 p", "2019-02-01 a"], (0, 1), (0, 0)),
        (["2019-01-01 a", "2019-01-15 p", "2019-02-01 o"], (0, 0), (1, 1)),
        (["2019-01-01 o", "2019-01-15 p", "2019-02-01 p"], (0, 1), (1, 1)),
    ],
    ids=["came to stand", "may have gone on the first day", "clouded at last", "clouded at first"],
)
def test_the_ends_say_what_the_first_and_the_last_scene_show(said, first, last):
    ends = curve_of(said).ends
    assert ends == ((dt.date(2019, 1, 1), *first), (dt.date(2019, 2, 1), *last))


def test_one_scene_alone_shows_no_growth():
    assert not curve_of(["2019-01-01 p"]).shows_growth
    assert curve_of(["2019-01-01 a", "2019-02-01 p"]).shows_growth
