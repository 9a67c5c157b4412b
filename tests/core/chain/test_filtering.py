import datetime as dt
from pathlib import Path

import pytest
from shapely.geometry import Point

from plugin.core.chain.filtering import TouchIndex, Wanted
from plugin.core.chain.gather import ChainRecords
from plugin.core.chain.tables import read_chain
from plugin.core.records import Claim, Finding, Movement, Site, Subject, Support

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "chain"


@pytest.fixture(scope="module")
def example():
    return read_chain(EXAMPLE)


@pytest.fixture(scope="module")
def index(example):
    return TouchIndex(example)


def labelled(chain, label):
    kinds = (chain.sites, chain.sources, chain.vessels, chain.movements, chain.claims)
    return next(record.uuid for kind in kinds for record in kind if record.label == label)


def fitting(chain, index, kind, **wanted):
    return [record.label for record in getattr(chain, kind) if index.fits(record.uuid, Wanted(**wanted))]


@pytest.mark.parametrize(
    ("kind", "by", "label", "labels"),
    [
        pytest.param("movements", "site", "D1", ["M04", "M05"], id="movements at a site"),
        pytest.param("movements", "vessel", "V4", ["M13", "M17", "M18", "M20"], id="movements by a carrier"),
        pytest.param("movements", "source", "S07", ["M09", "M10"], id="movements by a source"),
        pytest.param("claims", "site", "D1", ["C02", "C13", "C15"], id="statements on what touches a site"),
        pytest.param("claims", "vessel", "V4", [], id="no statement on a carrier"),
        pytest.param("claims", "source", "S07", ["C11"], id="statements by their own source"),
        pytest.param("sources", "vessel", "V4", ["S16", "S21"], id="sources of a carrier"),
        pytest.param("sources", "source", "S07", ["S07"], id="a source is its own"),
        pytest.param("vessels", "site", "P3", ["V1", "V2", "V3", "V4"], id="carriers at a site"),
        pytest.param("vessels", "vessel", "V1", ["V1"], id="a carrier and not those beside it"),
        pytest.param("sites", "vessel", "V4", ["P1", "P3"], id="sites of a carrier"),
        pytest.param("sites", "site", "P1", ["P1"], id="a site and not the other end"),
    ],
)
def test_records_are_found_by_what_they_touch(example, index, kind, by, label, labels):
    assert fitting(example, index, kind, **{by: labelled(example, label)}) == labels


def test_conditions_must_all_hold(example, index):
    both = {"site": labelled(example, "D1"), "vessel": labelled(example, "V1")}
    assert fitting(example, index, "movements", **both) == ["M04"]


@pytest.mark.parametrize(
    ("begin", "end", "labels"),
    [
        pytest.param("2023-10-21", "2023-10-21", ["M09", "M10", "M17", "M18"], id="one day"),
        pytest.param("2025-01-01", None, ["M17", "M18"], id="from a day"),
        pytest.param(None, "2023-08-01", ["M07"], id="until a day, an open beginning may lie before"),
    ],
)
def test_movements_of_a_stretch_of_time(example, begin, end, labels):
    days = {name: dt.date.fromisoformat(day) for name, day in (("begin", begin), ("end", end)) if day}
    chain = ChainRecords(movements=tuple(item for item in example.movements if item.label in (
        "M05", "M07", "M09", "M10", "M17", "M18",
    )))  # fmt: skip
    assert fitting(chain, TouchIndex(chain), "movements", **days) == labels


def test_what_has_no_day_fits_no_stretch_of_time():
    chain = ChainRecords(movements=(Movement(uuid="m", label="M1"),), claims=(Claim(uuid="c", label="C1"),))
    index = TouchIndex(chain)
    assert not index.fits("m", Wanted(end=dt.date(2030, 1, 1)))
    assert not index.fits("c", Wanted(begin=dt.date(1990, 1, 1)))
    assert index.fits("m", Wanted())


def test_a_denial_touches_what_the_claim_that_it_denies_is_about():
    chain = ChainRecords(
        sites=(Site(uuid="p", name="Rajin", geometry=Point(130, 42)),),
        movements=(Movement(uuid="m", from_site="p"),),
        claims=(Claim(uuid="c"), Claim(uuid="d", kind="denial"), Claim(uuid="e", kind="denial")),
        subjects=(
            Subject(uuid="1", claim="c", movement="m"),
            Subject(uuid="2", claim="d", about_claim="c"),
            Subject(uuid="3", claim="c", about_claim="d"),
        ),
    )
    index = TouchIndex(chain)
    assert [index.fits(uuid, Wanted(site="p")) for uuid in "cde"] == [True, True, False]


def test_a_finding_touches_what_it_rests_on_even_outside_the_chain():
    chain = ChainRecords(
        findings=(Finding(uuid="f"), Finding(uuid="g")),
        supports=(Support(uuid="1", finding="f", structure="s"), Support(uuid="2", finding="g", structure="t")),
    )
    index = TouchIndex(chain, {"s": "p", "t": "q"})
    assert [index.fits(uuid, Wanted(site="p")) for uuid in "fg"] == [True, False]


def test_conditions_are_counted():
    assert Wanted().count == 0
    assert Wanted(site="p", begin=dt.date(2023, 1, 1)).count == 2
