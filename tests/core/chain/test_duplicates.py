import datetime as dt
from pathlib import Path

import pytest
from shapely.geometry import Point

from plugin.core.chain.duplicates import DuplicateIndex
from plugin.core.chain.gather import ChainRecords
from plugin.core.chain.tables import read_chain
from plugin.core.records import Carriage, Claim, Finding, Movement, Site, Source, Vessel

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "chain"
DAY, OTHER = dt.date(2023, 8, 15), dt.date(2023, 8, 16)


def held(first, second):
    kind = {Site: "sites", Source: "sources", Vessel: "vessels", Movement: "movements", Claim: "claims"}
    return DuplicateIndex(ChainRecords(**{kind.get(type(first), "findings"): (first, second)})).pairs()


@pytest.mark.parametrize(
    ("kind", "one", "other", "why"),
    [
        pytest.param(Source, {"reference": "https://www.a.org/b/?utm_source=x"}, {"reference": "http://A.org/b#top"},
                     "the same reference", id="link"),
        pytest.param(Source, {"name": "On the depot", "publisher": "RUSI"},
                     {"name": "On the  depot.", "publisher": "rusi"}, "the same title and publisher", id="title"),
        pytest.param(Source, {"name": "A", "publisher": "B", "published_on": DAY},
                     {"name": "A", "publisher": "B", "published_on": OTHER}, "", id="title on another day"),
        pytest.param(Source, {"name": "report", "publisher": "Babel"}, {"name": "report", "publisher": "KBS"}, "",
                     id="two papers on one report"),
        pytest.param(Vessel, {"name": "Angara", "imo": "IMO 9179842"}, {"name": "Angara II", "imo": "9179842"},
                     "the same IMO number", id="IMO number"),
        pytest.param(Vessel, {"name": "Maria"}, {"name": "MARIA"}, "the same name", id="ship's name"),
        pytest.param(Vessel, {"name": "Maria", "imo": "8517839"}, {"name": "Maria", "imo": "9179842"}, "",
                     id="two ships of one name"),
        pytest.param(Site, {"name": "Rajin", "aliases": "Najin; Rason"}, {"name": "najin"}, "a name in common",
                     id="other name"),
        pytest.param(Site, {"name": "A", "geometry": Point(10, 80)}, {"name": "A", "geometry": Point(10.04, 80)},
                     "a name in common", id="near, where degrees are short"),
        pytest.param(Site, {"name": "A", "geometry": Point(10, 45)}, {"name": "A", "geometry": Point(10.04, 45)}, "",
                     id="apart: a conflict"),
        pytest.param(Claim, {"statement": "It is so.", "made_by": "RUSI"}, {"statement": "It is so", "made_by": "rusi"},
                     "the same words by the same speaker", id="statement"),
        pytest.param(Claim, {"statement": "No", "made_by": "A", "made_on": DAY},
                     {"statement": "No", "made_by": "A", "made_on": OTHER}, "", id="said again"),
        pytest.param(Finding, {"statement": "It grew."}, {"statement": "It grew"}, "the same words", id="finding"),
    ],
)  # fmt: skip
def test_two_records_may_be_one(kind, one, other, why):
    found = held(kind(uuid="a", **one), kind(uuid="b", **other))
    assert [str(twins.why) for twins in found] == ([why] if why else [])


@pytest.mark.parametrize(
    ("change", "found"),
    [
        pytest.param({}, 1, id="all alike"),
        pytest.param({"value": 6.0}, 0, id="another count"),
        pytest.param({"unit": "voyages"}, 0, id="another unit"),
        pytest.param({"latest": OTHER}, 0, id="another day"),
        pytest.param({"to_site": "q"}, 0, id="another place"),
        pytest.param({"note": "read elsewhere"}, 1, id="another note"),
    ],
)
def test_movements_are_one_where_places_carriers_days_and_quantity_agree(change, found):
    values = {"from_site": "p", "earliest": DAY, "latest": DAY, "value": 5.0, "bound": ">=", "unit": "trips", **change}
    first = Movement(uuid="a", from_site="p", earliest=DAY, latest=DAY, value=5.0, bound=">=", unit="Trips")
    assert len(held(first, Movement(uuid="b", **values))) == found


def test_movements_by_other_carriers_are_two():
    movements = tuple(Movement(uuid=uuid, from_site="p", earliest=DAY, latest=DAY) for uuid in "ab")
    vessels = (Vessel(uuid="v", name="Angara"), Vessel(uuid="w", name="Maria"))
    carriages = (Carriage(uuid="1", movement="a", vessel="v"), Carriage(uuid="2", movement="b", vessel="w"))
    assert DuplicateIndex(ChainRecords(movements=movements, vessels=vessels, carriages=carriages)).pairs() == ()


def test_movements_of_which_nothing_is_known_are_not_held_to_be_one():
    assert held(Movement(uuid="a"), Movement(uuid="b")) == ()


def test_no_two_rows_of_the_example_are_held_to_be_one():
    assert DuplicateIndex(read_chain(EXAMPLE)).pairs() == ()


def test_a_draft_is_compared_with_what_is_kept_and_not_with_itself():
    index = DuplicateIndex(ChainRecords(vessels=(Vessel(uuid="v", label="V1", name="Angara"),)))
    ((other, why),) = index.like(Vessel(name="angara"))
    assert (other.label, str(why)) == ("V1", "the same name")
    assert index.like(Vessel(uuid="v", name="Angara")) == ()


def test_a_crowd_is_listed_against_its_first():
    claims = tuple(Claim(uuid=str(n), statement="It is so") for n in range(5))
    pairs = DuplicateIndex(ChainRecords(claims=claims)).pairs()
    assert [(twins.first, twins.second) for twins in pairs] == [("0", str(n)) for n in range(1, 5)]
