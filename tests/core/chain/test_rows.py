import datetime as dt
from dataclasses import fields, replace
from pathlib import Path

import pytest

from plugin.core.chain.gather import ChainRecords, gather_chain
from plugin.core.chain.phrasing import write_quantity
from plugin.core.chain.rows import (
    claim_rows,
    movement_rows,
    site_rows,
    source_rows,
    vessel_rows,
)
from plugin.core.chain.tables import read_chain
from plugin.core.records import Claim, Movement, Subject

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "chain"


@pytest.fixture(scope="module")
def example():
    return read_chain(EXAMPLE)


def test_a_movement_reads_as_it_is_printed(example):
    row = movement_rows(example)[0]
    assert (row.label, row.origin, row.destination, row.mode) == ("M01", "Rajin", "Dunai", "sea")
    assert row.carriers == "Angara, Maria"
    assert row.when == "2023-08-15 – 2023-10-14"
    assert row.quantity == "at least 5\u00a0round trips"
    assert row.sources == "S02\u00a0F6"


@pytest.mark.parametrize(
    ("label", "when"),
    [("M05", "2023-09-28"), ("M07", "until 2023-10-13"), ("M15", "until 2024-02-23")],
)
def test_a_date_that_is_not_known_stays_open(example, label, when):
    assert {row.label: row.when for row in movement_rows(example)}[label] == when


@pytest.mark.parametrize(
    ("value", "bound", "unit", "text"),
    [
        (300, "~", "containers", "about 300\u00a0containers"),
        (10000, ">", "containers", "more than 10\u202f000\u00a0containers"),
        (11, "=", "deliveries", "11\u00a0deliveries"),
        (2.5, ">=", "tonnes", "at least 2.5\u00a0tonnes"),
        (5, None, "trips", "5\u00a0trips (bound not stated)"),
        (None, None, "containers", "containers, number not stated"),
        (None, None, None, ""),
    ],
)
def test_a_quantity_reads_with_its_bound(value, bound, unit, text):
    assert write_quantity(Movement(value=value, bound=bound, unit=unit)) == text


def test_answers_stand_beneath_what_they_answer(example):
    shown = [(row.depth, row.label, row.kind) for row in claim_rows(example)]
    assert shown[:5] == [
        (0, "C01", "claim"),
        (1, "C05", "non-comment"),
        (1, "C09", "limit"),
        (1, "C12", "alternative"),
        (1, "C14", "denial"),
    ]
    assert [label for depth, label, _ in shown if depth == 0] == [
        "C01", "C02", "C03", "C07", "C08", "C10", "C11", "C13", "C15",
    ]  # fmt: skip
    assert {row.label for row in claim_rows(example)} == {claim.label for claim in example.claims}


def test_a_statement_on_two_stands_beneath_each(example):
    assert [row.label for row in claim_rows(example)].count("C05") == 2


def test_statements_in_a_circle_are_each_shown():
    claims = tuple(Claim(uuid=key, label=key, kind="denial", statement="no") for key in "abc")
    subjects = tuple(
        Subject(uuid=f"{one}{other}", claim=one, about_claim=other) for one, other in ("ba", "cb", "ac", "aa")
    )
    shown = [(row.depth, row.label) for row in claim_rows(ChainRecords(claims=claims, subjects=subjects))]
    assert shown == [(0, "a"), (1, "b"), (2, "c")]


def answering(*pairs):
    """A chain of statements in which the first of each pair answers the second; they are labelled by their keys."""
    keys = dict.fromkeys(key for pair in pairs for key in reversed(pair))
    claims = tuple(Claim(uuid=key, label=key, kind="denial", statement="no") for key in keys)
    links = enumerate(pairs)
    return ChainRecords(
        claims=claims,
        subjects=tuple(Subject(uuid=f"s{n}", claim=one, about_claim=other) for n, (one, other) in links),
    )


def shown(chain):
    return [(row.depth, row.label) for row in claim_rows(chain)]


def test_answers_to_answers_are_listed_however_many_there_are():
    chain = answering(*((str(n + 1), str(n)) for n in range(5000)))
    assert shown(chain) == [(n, str(n)) for n in range(5001)]


def test_what_answers_a_statement_on_two_is_listed_beneath_it_once():
    chain = answering("ba", "ca", "db", "dc", "ed")
    assert shown(chain) == [(0, "a"), (1, "b"), (2, "d"), (3, "e"), (1, "c"), (2, "d")]


def test_statements_on_two_that_others_on_two_answer_take_a_row_a_link():
    steps = [pair for n in range(0, 60, 3) for pair in ((n + 1, n), (n + 2, n), (n + 3, n + 1), (n + 3, n + 2))]
    chain = answering(*((str(one), str(other)) for one, other in steps))
    rows = shown(chain)
    assert len(rows) == len(steps) + 1
    assert {label for _, label in rows} == {claim.label for claim in chain.claims}


def test_an_answer_that_is_linked_twice_stands_beneath_its_statement_once():
    assert shown(answering("ba", "ba")) == [(0, "a"), (1, "b")]


@pytest.mark.parametrize(
    ("pairs", "rows"),
    [
        pytest.param(("ba", "ab"), [(0, "a"), (1, "b")], id="two that answer each other"),
        pytest.param(("ba", "cb", "bc"), [(0, "a"), (1, "b"), (2, "c")], id="a circle beneath a statement"),
    ],
)
def test_a_circle_ends(pairs, rows):
    assert shown(answering(*pairs)) == rows


def test_an_unverified_number_says_so(example):
    assert [row.imo for row in vessel_rows(example)] == [
        "9179842 (unverified)", "8517839 (unverified)", "", "9161003 (reported)",
    ]  # fmt: skip


def test_a_site_tells_its_place_and_what_touches_it(example):
    rows = {row.label: row for row in site_rows(example)}
    assert rows["P1"].place == ""
    assert rows["D1"].place == "45.888°\u00a0N\u00a040.042°\u00a0E"
    assert rows["D1"].movements == "M04, M05"


def test_a_source_tells_its_code_and_what_rests_on_it(example):
    row = next(row for row in source_rows(example) if row.label == "S16")
    assert (row.code, row.cited_by, row.published_on) == ("F6", "M13, M20, C12", "2024-03-01")


def test_sources_without_a_day_have_none(example):
    assert next(row for row in source_rows(example) if row.label == "S28").published_on == ""


def test_a_day_range_of_one_day_is_one_day():
    same = dt.date(2023, 10, 5)
    (row,) = movement_rows(ChainRecords(movements=(Movement(uuid="m", earliest=same, latest=same),)))
    assert row.when == "2023-10-05"


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        pytest.param("movements", {"note": "read again"}, id="a movement"),
        pytest.param("claims", {"statement": "Said otherwise."}, id="a statement"),
        pytest.param("claims", {"label": "C99"}, id="the label of a statement that others are about"),
        pytest.param("sites", {"name": "Elsewhere"}, id="the name of a place"),
        pytest.param("sources", {"reliability": "A"}, id="a source"),
        pytest.param("vessels", {"name": "Other"}, id="a carrier"),
    ],
)
def test_what_is_gathered_again_after_an_edit_reads_as_if_gathered_anew(kind, changes):
    chain = read_chain(EXAMPLE)
    filled = [item.name for item in fields(chain) if getattr(chain, item.name)]
    by_kind = {type(getattr(chain, name)[0]): name for name in filled}
    first = gather_chain(lambda asked: getattr(chain, by_kind.get(asked, "findings")))
    assert (len(movement_rows(first)), len(claim_rows(first))) == (20, 16)
    records = getattr(chain, kind)
    edited = replace(chain, **{kind: (replace(records[0], **changes), *records[1:])})
    again = gather_chain(lambda asked: getattr(edited, by_kind.get(asked, "findings")), first)
    assert movement_rows(again) == movement_rows(edited)
    assert claim_rows(again) == claim_rows(edited)
    for record in edited.links.records:
        assert again.links.sources(record) == edited.links.sources(record)
        assert again.links.statements(record) == edited.links.statements(record)


def test_days_in_the_wrong_order_are_written_as_they_are():
    movement = Movement(uuid="m", earliest=dt.date(2023, 10, 5), latest=dt.date(2023, 10, 1))
    (row,) = movement_rows(ChainRecords(movements=(movement,)))
    assert row.when == "2023-10-05 – 2023-10-01"
