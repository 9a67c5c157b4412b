import datetime as dt
from dataclasses import replace

import pytest
from shapely.geometry import Point

from plugin.core.chain.gather import ChainRecords
from plugin.core.chain.great_circle import legs
from plugin.core.chain.leg_table import leg_table, mode_of
from plugin.core.records import Movement, Site

SITES = (
    Site(uuid="a", name="A", geometry=Point(130.0, 42.0)),
    Site(uuid="b", name="B", geometry=Point(132.0, 43.0)),
    Site(uuid="c", name="C"),
)


def table(*movements):
    made = made_of(ChainRecords(sites=SITES, movements=movements))
    return replace(made, rows=tuple(made.rows))


def made_of(chain):
    steps = leg_table(chain, legs(chain).drawn)
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            return ended.value


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
    rows = table(*(leg(str(number), mode=("sea", "rail")[number % 2]) for number in range(count))).rows
    sides = sorted(row.abreast for row in rows)
    assert -sides[0] == sides[-1] <= 4.0


def test_up_to_nine_legs_have_a_line_each():
    rows = table(*(leg(str(number)) for number in range(9))).rows
    assert len({row.abreast for row in rows}) == 9
    assert all(row.in_front for row in rows)


def test_more_legs_of_one_mode_and_direction_share_a_line_that_is_seen_as_its_widest():
    sea = [leg(f"s{number}", 10 + number, mode="sea") for number in range(8)]
    rows = table(*sea, leg("r", 90, mode="rail"), leg("t", mode="rail"), leg("b", 5, mode="sea", back=True)).rows
    lines = {}
    for row in rows:
        lines.setdefault((row.mode, row.movement == "b"), []).append(row)
    assert sorted(len({row.abreast for row in line}) for line in lines.values()) == [1, 1, 1]
    assert {row.movement for row in rows if row.in_front} == {"s7", "r", "b"}
    assert {row.movement: row.beside for row in rows if row.beside} == {"r": 11}


def test_what_bears_the_label_is_seen():
    rows = table(*(leg(str(number), number) for number in range(50))).rows
    assert [row.in_front for row in rows if row.beside] == [True]


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
    rows = made_of(ChainRecords(sites=SITES, movements=(leg("x"), leg("y")))).rows
    assert made == []
    next(rows)
    assert len(made) == 1
