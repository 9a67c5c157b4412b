import datetime as dt

import pytest
from shapely.geometry import Point

from plugin.core.chain.doubts import doubts, imo_holds
from plugin.core.records import Claim, Movement, Site, Source, Vessel


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("9179842", True),
        ("8517839", True),
        ("9161003", True),
        ("IMO 9074729", True),
        ("9179843", False),
        ("9719842", False),
        ("917984", False),
        ("91798420", False),
        ("unknown", False),
    ],
)
def test_an_imo_number_is_known_by_its_last_digit(text, holds):
    assert imo_holds(text) is holds


@pytest.mark.parametrize(
    ("record", "words"),
    [
        pytest.param(Vessel(imo="9179843"), "no IMO number", id="IMO number"),
        pytest.param(
            Source(published_on=dt.date(2023, 10, 16), read_on=dt.date(2023, 10, 15)),
            "read before",
            id="read too early",
        ),
        pytest.param(Site(geometry=Point(1, 2)), "Where does the coordinate", id="coordinate from nowhere"),
        pytest.param(Movement(from_site="p", to_site="p"), "one site", id="nowhere to"),
        pytest.param(Movement(value=5.0, unit="trips"), "exact (=)", id="no bound"),
        pytest.param(Movement(value=5.0, bound="="), "What does the number count?", id="no unit"),
    ],
)
def test_a_doubt_is_put_in_words(record, words):
    (asked,) = doubts(record)
    assert words in str(asked)


@pytest.mark.parametrize(
    "record",
    [
        Vessel(imo="9179842"),
        Vessel(),
        Source(published_on=dt.date(2023, 10, 16), read_on=dt.date(2023, 10, 16)),
        Site(geometry=Point(1, 2), coordinate_source="a gazetteer"),
        Movement(from_site="p", value=5.0, bound=">=", unit="trips"),
        Movement(),
        Claim(statement="It is so."),
    ],
)
def test_nothing_is_asked_without_a_cause(record):
    assert doubts(record) == ()
