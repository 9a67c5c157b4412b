"""A place is read as maps, gazetteers and this program itself write it."""

import pytest
from shapely.geometry import Point

from plugin.core.chain.phrasing import write_place
from plugin.core.chain.places import read_position
from plugin.core.errors import Refused
from plugin.core.records import Site

NORTH_EAST = (45.888055, 40.041944)
UNDERSTOOD = {
    "45.888055, 40.041944": NORTH_EAST,
    "45,888055; 40,041944": NORTH_EAST,
    "45.888055° 40.041944°": NORTH_EAST,
    "45.888055 N, 40.041944 E": NORTH_EAST,
    "45,888055 N 40,041944 E": NORTH_EAST,
    "40.041944E 45.888055N": NORTH_EAST,
    "N 45.888055 E 40.041944": NORTH_EAST,
    "45°53'17\"N 40°02'31\"E": NORTH_EAST,
    "45° 53′ 17″ N, 40° 02′ 31″ E": NORTH_EAST,
    "45°53.2833'n 40°2.51666'e": NORTH_EAST,
    "-12.5, -77.1": (-12.5, -77.1),
    "12.5° S 77.1° W": (-12.5, -77.1),
}


@pytest.mark.parametrize(("text", "expected"), UNDERSTOOD.items(), ids=list(UNDERSTOOD))
def test_a_place_is_understood(text, expected):
    assert read_position(text) == pytest.approx(expected, abs=1e-5)


def test_a_place_is_read_as_a_table_shows_it():
    shown = write_place(Site(name="Rajin", geometry=Point(130.29, 42.24)))
    assert read_position(shown) == pytest.approx((42.24, 130.29))


@pytest.mark.parametrize(
    "text",
    ["abc", "42.2", "45.888 N, 40.042 N", "45°61'N 40°E", "-45.888 S, 40.042 E", "45.8 N 40.0 E 3", "45 degrees, 40"],
)
def test_what_is_no_place_is_refused_with_the_way_to_write_one(text):
    with pytest.raises(Refused, match=r"is not a latitude and a longitude.*40\.042") as refused:
        read_position(text)
    assert text in str(refused.value)


def test_what_lies_beside_the_globe_is_refused():
    with pytest.raises(Refused, match="not on the globe"):
        read_position("95 N, 10 E")


def test_a_blank_is_no_place():
    assert read_position("  ") is None
