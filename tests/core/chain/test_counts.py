import datetime as dt
import math

import pytest

from plugin.core.chain.counts import Range, add_counts, range_of
from plugin.core.chain.gather import ChainRecords
from plugin.core.errors import Refused
from plugin.core.quantity import Count
from plugin.core.records import Carriage, Movement, Vessel

VESSEL = Vessel(uuid="v", label="V1", name="Angara")


def movement(label, value=5, bound=">=", unit="trips", days=(1, 5), **more):
    given = {"from_site": "p", "to_site": "q", **more}
    first, last = (None if day is None else dt.date(2023, 9, day) for day in days)
    return Movement(uuid=label, label=label, value=value, bound=bound, unit=unit, earliest=first, latest=last, **given)


def added(*movements, carried=None):
    carried = movements if carried is None else carried
    carriages = tuple(Carriage(uuid=f"k{item.uuid}", movement=item.uuid, vessel="v") for item in carried)
    return add_counts(ChainRecords(vessels=(VESSEL,), movements=movements, carriages=carriages), movements)


@pytest.mark.parametrize(
    ("bounds", "total"),
    [
        pytest.param(("=", "="), Count(10, "=", "trips"), id="exact"),
        pytest.param(("=", ">="), Count(10, ">=", "trips"), id="a lower bound makes a lower bound"),
        pytest.param((">", ">="), Count(11, ">=", "trips"), id="more than five is six at least"),
        pytest.param(("=", "<="), Count(10, "<=", "trips"), id="an upper bound makes an upper bound"),
        pytest.param(("=", "~"), Count(10, "~", "trips"), id="a rough number makes a rough number"),
    ],
)
def test_counts_of_one_thing_in_windows_apart_are_added_as_a_bound(bounds, total):
    assert added(movement("M2", bound=bounds[1], days=(6, 9)), movement("M1", bound=bounds[0])) == total


@pytest.mark.parametrize(
    ("second", "why"),
    [
        pytest.param({"unit": "containers"}, "counts of different units are never added", id="unit"),
        pytest.param({"days": (5, 9)}, "would be counted twice", id="windows share a day"),
        pytest.param({"days": (None, 9)}, "The window of M2 is open", id="open window"),
        pytest.param({"to_site": "r"}, "not between the same places", id="places"),
        pytest.param({"to_site": None}, "does not name both places", id="no place"),
        pytest.param({"value": None}, "gives no count", id="no number"),
        pytest.param({"bound": None}, "gives no count with a bound", id="no bound"),
        pytest.param({"bound": "<="}, "bounds are mixed", id="mixed bounds"),
    ],
)
def test_adding_is_refused_with_the_reason(second, why):
    with pytest.raises(Refused, match=why):
        added(movement("M1"), movement("M2", **{"days": (6, 9), **second}))


def test_counts_without_a_carrier_are_not_added():
    one, other = movement("M1"), movement("M2", days=(6, 9))
    with pytest.raises(Refused, match="M2 does not name both places and a carrier"):
        added(one, other, carried=(one,))


def test_nothing_is_not_zero():
    with pytest.raises(Refused, match="No movement"):
        added()


@pytest.mark.parametrize(
    ("value", "bound", "known"),
    [
        (5, "=", Range(5, 5)),
        (5, ">=", Range(5, math.inf)),
        (5, ">", Range(6, math.inf)),
        (5, "<=", Range(0, 5)),
        (5, "<", Range(0, 4)),
        (300, "~", Range(240, 360)),
    ],
)
def test_a_bound_is_a_range(value, bound, known):
    assert range_of(value, bound) == known
