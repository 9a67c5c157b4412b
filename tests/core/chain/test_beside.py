import datetime as dt

import pytest

from plugin.core.chain.beside import counts_beside, describe_basis
from plugin.core.chain.containers import Packing, estimate_stack
from plugin.core.chain.counts import Range
from plugin.core.chain.gather import ChainRecords
from plugin.core.quantity import Quantity
from plugin.core.records import Movement

STACK = estimate_stack(Quantity(2000.0, 100.0, "m²"), 20, Packing(0.6, 0.9), Range(2.0, 3.0))


def beside(value, bound, unit="containers", **more):
    chain = ChainRecords(movements=(Movement(uuid="m", label="M1", value=value, bound=bound, unit=unit, **more),))
    return [str(row.relation) for row in counts_beside(STACK, chain, "p")]


@pytest.mark.parametrize(
    ("value", "bound", "relation"),
    [
        pytest.param(300, "~", "fits: both can hold", id="within"),
        pytest.param(100, ">=", "fits: both can hold", id="a lower bound below"),
        pytest.param(1000, ">", "more than fit at once", id="a lower bound beyond"),
        pytest.param(100, "=", "fewer than fit", id="fewer"),
        pytest.param(5000, "<=", "fits: both can hold", id="an upper bound beyond"),
    ],
)
def test_a_count_stands_beside_what_fits(value, bound, relation):
    assert (STACK.count.lower, STACK.count.upper) == (154, 381)
    assert beside(value, bound, from_site="p") == [relation]


def test_only_containers_at_the_stacks_site_are_compared():
    assert beside(300, "~", unit="railcars", from_site="p") == []
    assert beside(300, "~", from_site="q") == []
    assert beside(None, None, from_site="p") == []
    assert beside(300, "~", unit="Containers ", to_site="p") == ["fits: both can hold"]


def test_without_a_site_all_counts_of_containers_are_compared():
    chain = ChainRecords(movements=(Movement(uuid="m", value=300.0, bound="~", unit="containers",
                                             latest=dt.date(2023, 10, 13)),))  # fmt: skip
    (row,) = counts_beside(STACK, chain)
    assert (row.when, row.quantity) == ("until 2023-10-13", "about 300\u00a0containers")


def test_an_estimate_says_what_it_was_made_from():
    assert str(describe_basis(STACK)) == (
        "Outline 2000 ± 100\u00a0m², 60 to 90 % of it stood on, 2–3 tiers; dimensions of ISO 668."
    )
