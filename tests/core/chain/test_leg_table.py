import datetime as dt
from dataclasses import replace

import pytest
from shapely.geometry import Point

from plugin.core.chain.gather import ChainRecords
from plugin.core.chain.leg_table import leg_table, mode_of
from plugin.core.records import Movement, Site

SITES = (
    Site(uuid="a", name="A", geometry=Point(130.0, 42.0)),
    Site(uuid="b", name="B", geometry=Point(132.0, 43.0)),
    Site(uuid="c", name="C"),
)


def table(*movements):
    made = leg_table(ChainRecords(sites=SITES, movements=movements))
    return replace(made, rows=tuple(made.rows))


def leg(uuid, value=None, unit="containers", back=False, **more):
    ends = {"from_site": "b", "to_site": "a"} if back else {"from_site": "a", "to_site": "b"}
    return Movement(uuid=uuid, label=uuid, value=value, unit=unit, bound="~", **{**ends, **more})


@pytest.mark.parametrize(
    ("text", "mode"),
    [("sea", "sea"), ("Rail", "rail"), ("sea+rail", "mixed"), ("", "other"), ("camel", "other"), ("railroad", "rail")],
)
def test_modes(text, mode):
    assert mode_of(text) == mode


def test_widths_are_shares_of_the_largest_quantity():
    assert [row.share for row in table(leg("x", 100), leg("y", 400)).rows] == [0.25, 1.0]


def test_quantities_in_another_unit_have_no_width():
    made = table(leg("x", 100), leg("y", 400), leg("z", 5000, "tonnes"), leg("w"))
    assert made.unit == "containers"
    assert [row.share for row in made.rows] == [0.25, 1.0, None, None]


def test_one_count_alone_says_nothing_by_its_width():
    made = table(leg("x", 100), leg("y", 5, "trips"))
    assert made.unit == ""
    assert [row.share for row in made.rows] == [None, None]


def test_a_leg_without_both_places_is_not_drawn():
    assert table(leg("x", to_site="c"), leg("y", to_site=None)).rows == ()


def test_legs_between_the_same_places_lie_abreast_and_apart_in_both_directions():
    rows = table(leg("x"), leg("y"), leg("z", back=True)).rows
    # A line's right is the left of the one that comes the other way.
    sides = {row.movement: -row.abreast if row.movement == "z" else row.abreast for row in rows}
    assert sorted(sides.values()) == [-1.0, 0.0, 1.0]


@pytest.mark.parametrize("count", [2, 9, 50, 2000])
def test_many_legs_stay_near_their_great_circle(count):
    sides = sorted(row.abreast for row in table(*(leg(str(number)) for number in range(count))).rows)
    assert sides[-1] == pytest.approx(min((count - 1) / 2, 4.0))
    assert sides[0] == pytest.approx(-sides[-1])


def test_one_of_several_legs_bears_their_number():
    assert sorted(row.beside for row in table(leg("x"), leg("y"), leg("z", back=True)).rows) == [0, 0, 3]
    assert table(leg("x")).rows[0].beside == 1


def test_a_leg_alone_is_drawn_where_it_is():
    assert table(leg("x")).rows[0].abreast == 0.0


def test_a_row_carries_its_days_and_words():
    row = table(leg("x", 300, earliest=dt.date(2023, 9, 7))).rows[0]
    assert (row.earliest, row.latest) == (dt.date(2023, 9, 7), None)
    assert (row.route, row.when, row.quantity) == ("A → B", "from 2023-09-07", "about 300\u00a0containers")


def test_rows_are_made_as_they_are_taken(monkeypatch):
    made = []
    monkeypatch.setattr("plugin.core.chain.leg_table.write_route", lambda chain, movement: made.append(movement) or "")
    rows = leg_table(ChainRecords(sites=SITES, movements=(leg("x"), leg("y")))).rows
    assert made == []
    next(rows)
    assert len(made) == 1
