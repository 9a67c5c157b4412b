import datetime as dt
from pathlib import Path

import pytest

from plugin.core.chain.gather import ChainRecords
from plugin.core.chain.tables import read_chain
from plugin.core.chain.timeline import chain_timeline, sites_spoken_of, structures_beneath
from plugin.core.dates import from_days
from plugin.core.records import Claim, Movement, Site, Structure, Subject

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "chain"


@pytest.fixture(scope="module")
def timeline():
    return chain_timeline(read_chain(EXAMPLE))


def lane(timeline, title):
    return next(lane for lane in timeline.lanes if str(lane.title) == title)


def test_lanes_are_sites_then_carriers_then_statements(timeline):
    assert [str(item.title) for item in timeline.lanes] == [
        "Rajin", "Dunai", "Vostochny", "Tumangang", "Tikhoretsk depot", "Place not stated",
        "Angara", "Maria", "Maia-1", "Lady R", "Carrier not stated",
        "Claims", "Denials", "Non-comments", "Limits", "Alternatives",
    ]  # fmt: skip


def test_the_axis_holds_every_day_in_whole_months(timeline):
    assert from_days(timeline.begin).date() == dt.date(2022, 9, 1)
    assert from_days(timeline.end).date() == dt.date(2025, 6, 1)


def test_the_axis_reaches_to_the_end_of_the_calendar():
    moved = Movement(uuid="m", label="M", earliest=dt.date.min, latest=dt.date.max)
    drawn = chain_timeline(ChainRecords(movements=(moved,)))
    assert from_days(drawn.begin).date() == dt.date.min
    assert from_days(drawn.end).date() == dt.date.max


def test_a_bar_ends_after_its_last_day(timeline):
    mark = next(mark for mark in lane(timeline, "Dunai").marks if mark.label == "M05")
    assert mark.end - mark.begin == 1
    assert from_days(mark.begin).date() == dt.date(2023, 9, 28)


def test_an_end_that_is_not_known_is_open(timeline):
    mark = next(mark for mark in lane(timeline, "Rajin").marks if mark.label == "M07")
    assert mark.begin is None
    assert from_days(mark.end).date() == dt.date(2023, 10, 14)


def test_statements_are_points_and_movements_are_not(timeline):
    assert all(mark.is_point for mark in lane(timeline, "Denials").marks)
    assert not any(mark.is_point for mark in lane(timeline, "Rajin").marks)


def test_marks_of_a_lane_do_not_overlap_at_one_place(timeline):
    for item in timeline.lanes:
        assert item.places == max(mark.place for mark in item.marks) + 1
        for place in range(item.places):
            stretches = sorted(
                (timeline.begin if mark.begin is None else mark.begin, timeline.end if mark.end is None else mark.end)
                for mark in item.marks
                if mark.place == place
            )
            assert all(before[1] <= after[0] for before, after in zip(stretches, stretches[1:]))


def test_what_has_no_date_is_listed_apart():
    chain = ChainRecords(
        sites=(Site(uuid="p", name="Rajin"),),
        movements=(Movement(uuid="m", from_site="p"),),
        claims=(Claim(uuid="c", statement="so"),),
    )
    timeline = chain_timeline(chain)
    assert (timeline.lanes, timeline.begin, timeline.end) == ((), 0.0, 0.0)
    assert timeline.undated == ("m", "c")


def test_groups_are_chosen_in_order():
    chain = read_chain(EXAMPLE)
    groups = [item.group for item in chain_timeline(chain, ("claims", "sites")).lanes]
    assert groups == sorted(groups)
    assert set(groups) == {"claims", "sites"}


@pytest.mark.parametrize(
    ("links", "spoken_of"),
    [
        pytest.param({}, {"p"}, id="where movements go"),
        pytest.param({"subjects": (Subject(claim="c", site="x"),)}, {"p", "x"}, id="what a statement is about"),
        pytest.param({"subjects": (Subject(claim="c", structure="s"),)}, {"p", "y"}, id="where its structure stands"),
    ],
)
def test_growth_is_that_of_the_sites_that_the_chain_speaks_of(links, spoken_of):
    chain = ChainRecords(movements=(Movement(uuid="m", from_site="p"),), **links)
    structures = [Structure(uuid="s", site="y"), Structure(uuid="t", site="z"), Structure(uuid="u", site=None)]
    assert sites_spoken_of(chain, structures) == spoken_of


def test_nothing_stands_beneath_a_chain_that_speaks_of_other_places():
    chain = read_chain(EXAMPLE)
    elsewhere = [Structure(uuid="s", site="a port that is not in the chain")]
    assert structures_beneath(chain, elsewhere, sites_spoken_of(chain, elsewhere)) == ((), "")


def test_growth_beneath_the_lanes_says_where_it_was_counted():
    chain = ChainRecords(sites=(Site(uuid="p", name="Rajin"), Site(uuid="x", name="Elsewhere")))
    structures = [Structure(uuid=label, label=label, site=site) for label, site in zip("ABC", "pxx")]
    chosen, words = structures_beneath(chain, structures, {"x"})
    assert [item.label for item in chosen] == ["B", "C"]
    assert words == "Elsewhere"
