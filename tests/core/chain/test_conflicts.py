import datetime as dt
from pathlib import Path

import pytest
from shapely.geometry import Point

from plugin.core.chain.conflicts import find_conflicts, weigh
from plugin.core.chain.gather import ChainRecords
from plugin.core.chain.tables import read_chain
from plugin.core.records import Carriage, Citation, Claim, Conflict, Movement, Site, Source, Subject, Vessel
from tests.timing import budget

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "chain"
SITES = (Site(uuid="p", label="P1", name="Rajin"), Site(uuid="q", label="P2", name="Dunai"))
SHIP = Vessel(uuid="v", label="V1", name="Angara")


@pytest.fixture(scope="module")
def example():
    return read_chain(EXAMPLE)


def labels(chain, disagreements):
    return {frozenset((chain.links.label(item.first), chain.links.label(item.second))) for item in disagreements}


def movement(label, value, bound, unit, earliest, latest, ends=("p", "q"), mode="sea"):
    return Movement(
        uuid=label,
        label=label,
        from_site=ends[0],
        to_site=ends[1],
        mode=mode,
        earliest=dt.date.fromisoformat(earliest) if earliest else None,
        latest=dt.date.fromisoformat(latest) if latest else None,
        value=value,
        bound=bound,
        unit=unit,
    )


def rules_for(*movements, carriers=("v", "v")):
    chain = ChainRecords(
        sites=SITES,
        vessels=(SHIP, Vessel(uuid="w", label="V2", name="Maria")),
        movements=movements,
        carriages=tuple(
            Carriage(uuid=f"k{n}", movement=item.uuid, vessel=carriers[n]) for n, item in enumerate(movements)
        ),
    )
    return [reason.rule for item in find_conflicts(chain) for reason in item.reasons]


def test_the_conflicts_of_the_example_that_rules_can_see_are_found(example):
    found = labels(example, find_conflicts(example))
    assert {frozenset(("M01", "M02")), frozenset(("S05", "S02")), frozenset(("C01", "C12"))} <= found


def test_nothing_that_agrees_is_reported_in_the_example(example):
    found = labels(example, find_conflicts(example))
    assert found == {
        frozenset(("M01", "M02")),  # X1
        frozenset(("S05", "S02")),  # X3
        frozenset(("C01", "C12")),  # X5
        frozenset(("C03", "C04")),
        frozenset(("C03", "C06")),
        frozenset(("C01", "C14")),
        frozenset(("M20", "S16")),  # dated 2024-03-12, read in a source of 2024-03-01
    }


def test_recorded_and_found_conflicts_are_listed_once(example):
    weighed = weigh(example)
    assert [item.recorded.label if item.recorded else "" for item in weighed] == [
        "X1", "X2", "X3", "X4", "X5", "", "", "", "",
    ]  # fmt: skip
    assert len({item.pair for item in weighed}) == len(weighed)
    assert [bool(item.reasons) for item in weighed[:5]] == [True, False, True, False, True]
    assert all(item.is_open for item in weighed)


def test_a_resolved_conflict_is_not_open():
    conflict = Conflict(uuid="x", first_table="site", first="p", second_table="site", second="q", status="resolved")
    assert not weigh(ChainRecords(sites=SITES, conflicts=(conflict,)))[0].is_open


A = ("2023-08-15", "2023-10-14")
B = ("2023-08-15", "2023-10-01")
LATER = ("2023-12-01", "2023-12-31")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param((5, "=", "trips", *A), (4, "=", "trips", *A), id="different numbers, same window"),
        pytest.param((6, ">=", "trips", *B), (5, "<=", "trips", *A), id="more within less"),
        pytest.param((6, ">=", "Round  Trips", *B), (5, "=", "round trips", *A), id="capitals and blanks"),
        pytest.param((300, "~", "containers", *A), (500, "~", "containers", *A), id="beyond about"),
        pytest.param((5, ">", "trips", *A), (6, "<", "trips", *A), id="strict bounds leave no number"),
    ],
)
def test_counts_that_cannot_both_hold_are_reported(first, second):
    assert rules_for(movement("M1", *first), movement("M2", *second)) == ["counts"]
    assert rules_for(movement("M2", *second), movement("M1", *first)) == ["counts"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param((5, "=", "trips", *A), (5, "=", "trips", *A), id="equal"),
        pytest.param((5, ">=", "trips", *A), (4, ">=", "trips", *B), id="two stands of a running count"),
        pytest.param((4, "=", "trips", *A), (5, "=", "trips", *B[:1], "2023-11-30"), id="fewer in a part"),
        pytest.param((300, "~", "containers", *A), (320, "=", "containers", *A), id="within about"),
        pytest.param((5, ">=", "trips", *A), (10, "<=", "trips", *A), id="bounds that leave room"),
        pytest.param((5, "=", "trips", *A), (50, "=", "trips", *LATER), id="windows apart"),
        pytest.param((5, "=", "trips", *A), (500, "=", "containers", *A), id="different things counted"),
        pytest.param((5, "=", "trips", *A), (500, "=", "trips", "", "2023-10-14"), id="open window"),
        pytest.param((5, "=", "round trips", *A), (10, "=", "trips", *A), id="ten single trips"),
        pytest.param((5, "=", "round trips", *A), (5, "=", "voyages", *A), id="a voyage there and back"),
        pytest.param((5, ">=", "round trips", *A), (4, ">=", "trips", *A), id="one follows from the other"),
        pytest.param((5, ">=", "round trips", *A), (40, ">=", "trips", *LATER), id="another transfer"),
    ],
)
def test_counts_that_agree_are_not_reported(first, second):
    assert rules_for(movement("M1", *first), movement("M2", *second)) == []


def test_voyages_in_different_words_are_reported_where_neither_follows():
    first = movement("M1", 5, ">=", "round trips", *A)
    assert rules_for(first, movement("M2", 4, ">=", "trips", *B)) == ["accounts"]
    assert rules_for(first, movement("M2", 4, "=", "trips", *A)) == ["accounts"]


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(movement("M2", 9, "=", "trips", *A, ends=("p", None)), id="another place"),
        pytest.param(movement("M2", 9, "=", "trips", *A, mode="rail"), id="another mode"),
    ],
)
def test_counts_of_different_transfers_are_not_compared(second):
    assert rules_for(movement("M1", 5, "=", "trips", *A), second) == []


def test_counts_of_different_carriers_are_not_compared():
    movements = movement("M1", 5, "=", "trips", *A), movement("M2", 9, "=", "trips", *A)
    assert rules_for(*movements, carriers=("v", "w")) == []


@pytest.mark.parametrize(
    ("kind", "reported"),
    [("denial", True), ("alternative", True), ("limit", False), ("non-comment", False), ("claim", False)],
)
def test_a_denial_or_another_reading_stands_against_what_it_answers(kind, reported):
    chain = ChainRecords(
        claims=(Claim(uuid="a", label="C1", statement="so"), Claim(uuid="b", label="C2", kind=kind, statement="no")),
        subjects=(Subject(uuid="s", claim="b", about_claim="a"),),
    )
    assert [reason.rule for item in find_conflicts(chain) for reason in item.reasons] == ([kind] if reported else [])


def test_statements_that_deny_each_other_are_one_pair():
    chain = ChainRecords(
        claims=tuple(Claim(uuid=key, label=key, kind="denial", statement="no") for key in "ab"),
        subjects=(Subject(uuid="s", claim="b", about_claim="a"), Subject(uuid="t", claim="a", about_claim="b")),
    )
    assert len(find_conflicts(chain)) == 1


@pytest.mark.parametrize(
    ("published", "reported"),
    [("2023-08-01", True), ("2023-08-14", False), ("2023-08-15", False), ("2023-09-01", False), (None, False)],
    ids=["before", "the day before: the date line", "the same day", "after", "not known"],
)
def test_a_source_older_than_what_it_tells_is_reported(published, reported):
    when = dt.date.fromisoformat(published) if published else None
    chain = ChainRecords(
        sources=(Source(uuid="s", label="S1", name="A report", published_on=when),),
        movements=(movement("M1", None, None, None, *A),),
        citations=(Citation(uuid="c", source="s", movement="M1"),),
    )
    assert [item.reasons[0].rule for item in find_conflicts(chain)] == (["late source"] if reported else [])


def test_a_carrier_in_two_places_on_one_day_is_reported():
    day = ("2023-08-15", "2023-08-15")
    here, there = (movement(label, None, None, None, *day, ends=ends) for label, ends in (("M1", "p "), ("M2", "q ")))
    here, there = (
        Movement(uuid=item.uuid, label=item.label, from_site=item.from_site, earliest=item.earliest, latest=item.latest)
        for item in (here, there)
    )
    assert rules_for(here, there) == ["two places"]
    assert rules_for(here, movement("M2", None, None, None, *day)) == []
    assert rules_for(here, there, carriers=("v", "w")) == []


@pytest.mark.parametrize(
    ("day", "place", "mode", "reported"),
    [
        pytest.param("2023-08-16", Point(40, 45), "sea", True, id="half a globe in a day"),
        pytest.param("2023-08-25", Point(40, 45), "sea", False, id="in ten days"),
        pytest.param("2023-08-16", Point(132.35, 42.88), "sea", False, id="the next port"),
        pytest.param("2023-08-16", Point(40, 45), "air", False, id="by air"),
        pytest.param("2023-08-16", None, "sea", False, id="nobody knows where"),
    ],
)
def test_a_ship_that_is_faster_than_ships_is_reported(day, place, mode, reported):
    sites = (Site(uuid="p", name="Rajin", geometry=Point(130.3, 42.2)), Site(uuid="q", name="Far", geometry=place))
    movements = tuple(
        Movement(uuid=uuid, label=uuid, from_site=site, mode=mode, earliest=when, latest=when)
        for uuid, site, when in (("M1", "p", dt.date(2023, 8, 15)), ("M2", "q", dt.date.fromisoformat(day)))
    )
    carriages = tuple(Carriage(uuid=item.uuid, movement=item.uuid, vessel="v") for item in movements)
    found = find_conflicts(ChainRecords(sites=sites, vessels=(SHIP,), movements=movements, carriages=carriages))
    assert [item.reasons[0].rule for item in found] == (["too fast"] if reported else [])


def test_a_movement_that_arrives_before_it_leaves_is_reported():
    chain = ChainRecords(sites=SITES, movements=(movement("M1", 5, "=", "trips", "2023-10-05", "2023-10-01"),))
    (found,) = find_conflicts(chain)
    assert (found.first, found.second, found.reasons[0].rule) == ("M1", "M1", "order")
    assert str(found.reasons[0].words) == "M1 arrives on 2023-10-01, before it leaves on 2023-10-05."


def test_days_in_the_wrong_order_break_no_other_rule():
    wrong = [movement(f"M{n}", n, "=", "round trips" if n else "trips", "2023-10-06", "2023-10-05") for n in range(2)]
    assert rules_for(*wrong) == ["order", "order"]


def test_sites_of_one_name_far_apart_are_reported():
    first = Site(uuid="a", label="D1", name="Tikhoretsk depot", aliases="Kamenny", geometry=Point(40.042, 45.888))
    near = Site(uuid="b", label="D2", name="kamenny", geometry=Point(40.043, 45.888))
    far = Site(uuid="c", label="D3", name="Other", aliases="X; Kamenny ", geometry=Point(41.0, 45.888))
    assert find_conflicts(ChainRecords(sites=(first, near))) == ()
    (found,) = find_conflicts(ChainRecords(sites=(first, far)))
    assert "74." in str(found.reasons[0].words)


def test_each_of_a_crowd_of_sites_of_one_name_is_told_once():
    crowd = tuple(Site(uuid=f"s{n}", name="Same", geometry=Point(n % 180, n % 80)) for n in range(2000))
    told = {item.second for item in find_conflicts(ChainRecords(sites=crowd))}
    assert told == {site.uuid for site in crowd if site.geometry != crowd[0].geometry}


@pytest.mark.parametrize(
    ("one", "other", "reported"),
    [
        pytest.param("290 km to the border", "about 200 km to the border", True, id="beyond about"),
        pytest.param("290 km to the border", "about 300 km to the border", False, id="within about"),
        pytest.param("290 km to the border", "350 km to the front", False, id="to different things"),
        pytest.param("290 km to the border", "an area 2 km long", False, id="another length"),
        pytest.param("1,200 m from town", "1.2 km from the town", False, id="the same in another unit"),
        pytest.param("1.200.000 m from town", "1200 km from town", False, id="thousands apart by points"),
        pytest.param("1.200.000 m from town", "1.2 km from town", True, id="points that part no decimals"),
        pytest.param("1.234,5 m from town", "1234.5 m from town", False, id="a comma before decimals"),
        pytest.param("1,5 km from town", "1500 m from town", False, id="a comma before one decimal"),
        pytest.param("In 2019 300 m from town", "300 m from town", False, id="a year before it"),
        pytest.param("1.200,000,5 m from town", "1 m from town", False, id="marks that mean nothing"),
        pytest.param(f"1{'0' * 400} m from town", "1 m from town", False, id="more digits than there are lengths"),
    ],
)
def test_lengths_in_claims_are_compared_only_to_the_same_end(one, other, reported):
    chain = ChainRecords(
        sites=SITES,
        claims=(Claim(uuid="a", label="C1", statement=one), Claim(uuid="b", label="C2", statement=other)),
        subjects=(Subject(uuid="s", claim="a", site="p"), Subject(uuid="t", claim="b", site="p")),
    )
    assert [item.reasons[0].rule for item in find_conflicts(chain)] == (["lengths"] if reported else [])


def test_two_thousand_movements_and_five_thousand_claims_are_weighed_quickly():
    import time

    start = dt.date(2023, 1, 1)
    movements = tuple(
        movement(
            f"M{n}", n, ">=", "containers", (start + dt.timedelta(n % 700)).isoformat(),
            (start + dt.timedelta(n % 700 + 30)).isoformat(),
        )
        for n in range(2000)
    )  # fmt: skip
    claims = tuple(
        Claim(uuid=f"C{n}", label=f"C{n}", kind="denial" if n % 2 else "claim", statement="so") for n in range(5000)
    )
    subjects = tuple(Subject(uuid=f"s{n}", claim=f"C{n}", about_claim=f"C{n - 1}") for n in range(1, 5000, 2))
    chain = ChainRecords(sites=SITES, movements=movements, claims=claims, subjects=subjects)
    before = time.process_time()
    assert len(weigh(chain)) == 2500
    assert time.process_time() - before < budget(1.0)
