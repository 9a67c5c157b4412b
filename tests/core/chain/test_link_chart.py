from pathlib import Path

import pytest

from plugin.core.chain.gather import ChainRecords
from plugin.core.chain.link_chart import CONTRADICTS, PLACES, QUALIFIES, RESOLVED, SUPPORTS, link_chart
from plugin.core.chain.tables import read_chain
from plugin.core.records import Citation, Claim, Conflict, Movement, Site, Source, Subject

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "chain"


@pytest.fixture(scope="module")
def example():
    return read_chain(EXAMPLE)


def relations(chart, chain):
    label = chain.links.label
    return {frozenset((label(link.first), label(link.second))): link.relation for link in chart.links}


def small(answer="denial", conflicts=()):
    return ChainRecords(
        sites=(Site(uuid="p", name="Port"),),
        sources=(Source(uuid="s", label="S1", name="News"),),
        movements=(Movement(uuid="m", label="M1", from_site="p"),),
        claims=(Claim(uuid="c", label="C1", statement="x"), Claim(uuid="d", label="C2", kind=answer, statement="y")),
        citations=(Citation(source="s", movement="m"), Citation(source="s", claim="gone")),
        subjects=(Subject(claim="c", movement="m"), Subject(claim="d", about_claim="c")),
        conflicts=tuple(conflicts),
    )


@pytest.mark.parametrize(
    ("pair", "relation"),
    [("pm", PLACES), ("sm", SUPPORTS), ("cm", SUPPORTS), ("dc", CONTRADICTS)],
    ids=["place", "source", "claim of a movement", "denial"],
)
def test_a_link_says_what_it_means(pair, relation):
    found = {frozenset((link.first, link.second)): link.relation for link in link_chart(small()).links}
    assert found[frozenset(pair)] == relation


def test_a_limit_qualifies_and_does_not_contradict():
    assert {link.relation for link in link_chart(small("limit")).links if "d" in link[:2]} == {QUALIFIES}


def test_a_conflict_that_was_resolved_is_shown_as_such():
    resolved = Conflict(first_table="claim", first="c", second_table="claim", second="d", status="resolved")
    chart = link_chart(small(conflicts=[resolved]))
    assert {link.relation for link in chart.links if "d" in link[:2]} == {RESOLVED}


def test_what_contradicts_is_drawn_last(example):
    drawn = [link.relation for link in link_chart(example).links]
    assert drawn[-1] == CONTRADICTS
    assert drawn == sorted(drawn, key=[PLACES, SUPPORTS, QUALIFIES, RESOLVED, CONTRADICTS].index)


def test_each_linked_record_stands_once_in_the_column_of_its_kind(example):
    chart = link_chart(example)
    assert len({node.uuid for node in chart.nodes}) == len(chart.nodes)
    for node in chart.nodes:
        column = chart.columns[node.column]
        assert column == node.table or (node.table == "claim" and column == "answer" and node.kind != "claim")


def test_no_two_records_share_a_place(example):
    chart = link_chart(example)
    for number in range(len(chart.columns)):
        places = sorted(node.place for node in chart.nodes if node.column == number)
        assert all(after - before >= 1 for before, after in zip(places, places[1:]))
        assert places[0] >= 0
        assert places[-1] <= chart.rows - 1


def test_the_order_lessens_crossings(example):
    chart = link_chart(example)
    shuffled = {node.uuid: -node.place if node.column % 2 else node.place for node in chart.nodes}
    ordered = {node.uuid: node.place for node in chart.nodes}
    assert crossings(chart, ordered) < 0.7 * crossings(chart, shuffled)


def crossings(chart, place):
    column = {node.uuid: node.column for node in chart.nodes}
    lines = [sorted(link[:2], key=column.get) for link in chart.links if column[link.first] != column[link.second]]
    return sum(
        1
        for number, one in enumerate(lines)
        for other in lines[number + 1 :]
        if [column[end] for end in one] == [column[end] for end in other]
        and (place[one[0]] - place[other[0]]) * (place[one[1]] - place[other[1]]) < 0
    )


def test_a_chart_around_a_record_holds_it_and_what_is_near(example):
    claim = next(claim for claim in example.claims if claim.label == "C01")
    chart = link_chart(example, around=claim.uuid, steps=1)
    linked = {example.links.label(uuid) for uuid in chart.neighbours(claim.uuid)}
    assert {"C05", "C09", "C12", "C14"} <= linked
    assert len(chart.nodes) == 1 + len(linked)
    assert chart.left_out == len(example.links.records) - len(chart.nodes)


def test_a_port_ties_movements_to_each_other_by_nothing_else():
    two = ChainRecords(
        sites=(Site(uuid="p", name="Port"),),
        movements=(Movement(uuid="m", from_site="p"), Movement(uuid="n", to_site="p")),
    )
    assert {node.uuid for node in link_chart(two, around="m", steps=3).nodes} == {"m", "p"}


def test_a_chart_is_no_larger_than_can_be_read_and_says_what_is_not_on_it(example):
    chart = link_chart(example, most=10)
    assert len(chart.nodes) == 10
    assert chart.left_out == len(example.links.records) - 10


@pytest.mark.parametrize("around", ["", "gone"])
def test_of_nothing_there_is_an_empty_chart(around):
    chart = link_chart(ChainRecords(), around=around)
    assert (chart.columns, chart.nodes, chart.links, chart.rows) == ((), (), (), 0)
