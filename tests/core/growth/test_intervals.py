import dataclasses

import pytest
from shapely.geometry import box

from plugin.core.dates import after_date, by_date
from plugin.core.growth.intervals import all_structure_dates, stood_on, structure_dates
from plugin.core.records import Sighting
from tests.core.growth.series import at, scene, series, structures, taken


def printed(dates):
    return tuple(
        None if moment is None else str(write(moment))
        for moment, write in (
            (dates.began_after, after_date),
            (dates.began_by, by_date),
            (dates.ended_after, after_date),
            (dates.ended_by, by_date),
        )
    )


CASES = {
    "absent then present": (["2019-01-01 a", "2019-02-01 p"], ("2019-01-01", "2019-02-01", None, None)),
    "under construction shows that it has begun": (
        ["2019-01-01 a", "2019-02-01 u", "2019-03-01 p"],
        ("2019-01-01", "2019-02-01", None, None),
    ),
    "an obscured scene widens the interval": (
        ["2019-01-01 a", "2019-02-01 o", "2019-03-01 p"],
        ("2019-01-01", "2019-03-01", None, None),
    ),
    "a scene without a sighting widens it too": (
        ["2019-01-01 a", "2019-02-01", "2019-03-01 p"],
        ("2019-01-01", "2019-03-01", None, None),
    ),
    "present from the first usable scene on": (["2019-01-01 o", "2019-02-01 p"], (None, "2019-02-01", None, None)),
    "never seen standing": (["2019-01-01 a", "2019-02-01 a", "2019-03-01 o"], ("2019-02-01", None, None, None)),
    "obscured on every scene": (["2019-01-01 o", "2019-02-01 o"], (None, None, None, None)),
    "no sighting at all": (["2019-01-01"], (None, None, None, None)),
    "gone": (
        ["2019-01-01 a", "2019-02-01 p", "2019-03-01 p", "2019-04-01 o", "2019-05-01 a"],
        ("2019-01-01", "2019-02-01", "2019-03-01", "2019-05-01"),
    ),
    "gone and back: began first, and has not ended": (
        ["2019-01-01 a", "2019-02-01 p", "2019-03-01 a", "2019-04-01 p"],
        ("2019-01-01", "2019-02-01", None, None),
    ),
    "a year counts from its beginning where it shows absence": (
        ["1985 a", "1990-06-01 p"],
        ("1985-01-01", "1990-06-01", None, None),
    ),
    "a month counts until its end where it shows presence": (
        ["2019-01-01 a", "2019-02 p"],
        ("2019-01-01", "2019-02-28", None, None),
    ),
    "the narrowest of several imprecise absences holds": (
        ["2018 a", "2018-11-20 a", "2019-02-01 p"],
        ("2018-11-20", "2019-02-01", None, None),
    ),
    "removal between imprecise dates keeps both wide": (
        ["2018-05 p", "2019-07 a"],
        (None, "2018-05-31", "2018-05-01", "2019-07-31"),
    ),
    "the order of entry does not matter": (["2019-02-01 p", "2019-01-01 a"], ("2019-01-01", "2019-02-01", None, None)),
}


@pytest.mark.parametrize(("said", "expected"), CASES.values(), ids=CASES.keys())
def test_the_interval_lies_between_the_scenes_that_show_the_change(said, expected):
    scenes, sightings = series(*said)
    assert printed(structure_dates("A1", sightings, scenes)) == expected


def test_ends_are_instants_that_hold_the_change_whenever_in_the_day_the_picture_was_taken():
    scenes, sightings = series("2019-01-24 a", "2019-02-08 p")
    dates = structure_dates("A1", sightings, scenes)
    assert (dates.began_after, dates.began_by) == (at(2019, 1, 24), at(2019, 2, 9))


def test_the_dates_name_the_scenes_they_rest_on():
    scenes, sightings = series("2018-12-01 a", "2019-01-01 a", "2019-02-01 p", "2019-03-01 p", "2019-04-01 a")
    dates = structure_dates("A1", sightings, scenes)
    assert dates.rests_on == ("s2019-01-01", "s2019-02-01", "s2019-03-01", "s2019-04-01")


def test_a_structure_never_seen_rests_on_the_last_absence():
    scenes, sightings = series("2018-12-01 a", "2019-01-01 a")
    assert structure_dates("A1", sightings, scenes).rests_on == ("s2019-01-01",)


def test_each_coming_is_an_episode_and_raises_a_question():
    scenes, sightings = series("2019-01-01 a", "2019-02-01 p", "2019-03-01 a", "2019-04-01 u", "2019-05-01 p")
    dates = structure_dates("A1", sightings, scenes)
    assert [(item.began_after, item.began_by, item.ended_by) for item in dates.episodes] == [
        (at(2019, 1, 1), at(2019, 2, 2), at(2019, 3, 2)),
        (at(2019, 3, 1), at(2019, 4, 2), None),
    ]
    assert [str(question) for question in dates.questions] == [
        "Gone by 2019-03-01 and back by 2019-04-01: was it removed and rebuilt, or one of them misread?"
    ]


def test_scenes_without_a_date_are_left_out_and_reported():
    scenes, sightings = series("2019-01-01 a", "2019-02-01 p", " p")
    dates = structure_dates("A1", sightings, scenes)
    assert dates.undated == ("s",)
    assert printed(dates) == ("2019-01-01", "2019-02-01", None, None)
    assert [str(question) for question in dates.questions] == ["scene  has no date and was left out."]


def test_under_construction_after_present_is_a_question_and_changes_no_date():
    scenes, sightings = series("2019-01-01 a", "2019-02-01 p", "2019-03-01 u")
    dates = structure_dates("A1", sightings, scenes)
    assert printed(dates) == ("2019-01-01", "2019-02-01", None, None)
    assert "Present on 2019-02-01, under construction on 2019-03-01" in str(dates.questions[0])


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        pytest.param("p", ("2019-01-01", "2019-03-01", None, None), id="whether it stood: the scene is not used"),
        pytest.param("o", ("2019-01-01", "2019-03-01", None, None), id="whether it could be seen: not used either"),
    ],
)
def test_two_sightings_of_one_scene_that_disagree_are_a_question(second, expected):
    scenes, sightings = series("2019-01-01 a", "2019-02-01 a", "2019-03-01 p")
    others = series(f"2019-02-01 {second}")[1]
    dates = structure_dates("A1", sightings + others, scenes)
    assert printed(dates) == expected
    assert "2019-02-01: the sightings disagree" in str(dates.questions[0])


def test_two_sightings_that_differ_only_in_how_far_it_is_built_still_date_it():
    scenes, sightings = series("2019-01-01 a", "2019-02-01 u")
    dates = structure_dates("A1", sightings + series("2019-02-01 p")[1], scenes)
    assert printed(dates) == ("2019-01-01", "2019-02-01", None, None)
    assert len(dates.questions) == 1


def test_overlapping_dates_are_put_in_the_order_with_the_fewest_changes_and_asked_about():
    scenes, sightings = series("2018-05-01 a", "2019 p", "2019-06-01 a", "2020-01-01 p")
    dates = structure_dates("A1", sightings, scenes)
    assert printed(dates) == ("2019-06-01", "2019-12-31", None, None)
    assert [str(question) for question in dates.questions] == [
        "The dates 2019 (year) and 2019-06-01 overlap but show different states: which came first is not known."
    ]


def test_overlapping_dates_of_one_state_raise_no_question():
    scenes, sightings = series("2018 a", "2018-06-01 a", "2019-01-01 p")
    assert structure_dates("A1", sightings, scenes).questions == ()


def test_a_year_among_days_does_not_upset_their_own_order():
    scenes, sightings = series("2019 p", "2019-03-01 a", "2019-05-01 p", "2019-07-01 a", "2019-09-01 p")
    dates = structure_dates("A1", sightings, scenes)
    assert len(dates.episodes) == 2
    assert dates.began_after == at(2019, 3, 1)


def test_sightings_on_scenes_outside_the_series_are_passed_over():
    scenes, sightings = series("2019-01-01 a", "2019-02-01 p", "2019-03-01 a")
    assert printed(structure_dates("A1", sightings, scenes[:2])) == ("2019-01-01", "2019-02-01", None, None)


def test_all_structures_come_in_their_order_with_their_own_sightings():
    scenes, first = series("2019-01-01 a", "2019-02-01 p")
    second = [dataclasses.replace(item, structure="B1", state="present") for item in first]
    dates = all_structure_dates(structures("B1", "A1", "C1"), scenes, first + second)
    assert [(item.structure, printed(item)[:2]) for item in dates] == [
        ("B1", (None, "2019-01-01")),
        ("A1", ("2019-01-01", "2019-02-01")),
        ("C1", (None, None)),
    ]


def test_scenes_of_one_day_that_disagree_are_asked_about():
    scenes = [scene("2019-02-01", "morning"), scene("2019-02-01", "noon")]
    states = ("present", "absent")
    sightings = [Sighting(structure="A1", scene=item.uuid, state=state) for item, state in zip(scenes, states)]
    dates = structure_dates("A1", sightings, scenes)
    assert len(dates.questions) == 1
    assert dates.began_after == at(2019, 2, 1)
    assert dates.began_by == at(2019, 2, 2)


def test_a_sighting_on_a_scene_of_another_place_is_left_out_and_asked_about():
    scenes, sightings = series("2018-01-01 a", "2019-01-01 a", "2019-02-01 p")
    scenes[0] = dataclasses.replace(scenes[0], geometry=box(-103.7, 48.1, -103.6, 48.2))
    shed = dataclasses.replace(structures("A1")[0], geometry=box(55.122, 24.987, 55.123, 24.988))
    (dates,) = all_structure_dates([shed], scenes[:1] + scenes[2:], sightings)
    assert (dates.began_after, dates.usable) == (None, ("s2019-02-01",))
    assert [str(one) for one in dates.questions] == ["scene 2018-01-01 does not reach A1: its sighting was left out."]
    (alone,) = all_structure_dates([shed], scenes, sightings[:1])
    assert not alone.assessed


STOOD = {
    "before it was last absent": (["2018 a", "2020 p"], "2017", False),
    "when it was absent": (["2018 a", "2020 p"], "2018", False),
    "between": (["2018 a", "2020 p"], "2019", None),
    "when it was seen": (["2018 a", "2020 p"], "2020", True),
    "after it was seen": (["2018 a", "2020 p"], "2021", True),
    "before it was first seen": (["2020 p"], "2019", None),
    "never seen standing, before": (["2018 a"], "2018", False),
    "never seen standing, after": (["2018 a"], "2019", None),
    "going": (["2018 p", "2020 a"], "2019", None),
    "gone": (["2018 p", "2020 a"], "2020", False),
    "between two episodes": (["2015 p", "2017 a", "2019 a", "2021 p"], "2018", False),
    "back": (["2015 p", "2017 a", "2019 a", "2021 p"], "2021", True),
    "no sighting": ([], "2018", None),
    "clouded": (["2018 o"], "2018", None),
}


@pytest.mark.parametrize(("said", "when", "expected"), STOOD.values(), ids=STOOD)
def test_whether_it_stood_on_a_picture_follows_from_its_dates(said, when, expected):
    scenes, sightings = series(*said)
    assert stood_on(structure_dates("A1", sightings, scenes), taken(when)) is expected
