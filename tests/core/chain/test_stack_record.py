import pytest
from shapely.geometry import Polygon

from plugin.core.chain.containers import Packing, estimate_stack
from plugin.core.chain.counts import Range
from plugin.core.chain.stack_record import stack_record
from plugin.core.quantity import Quantity

SQUARE = Polygon([(40.0, 45.0), (40.0006, 45.0), (40.0006, 45.0004), (40.0, 45.0004)])


@pytest.fixture
def estimate():
    return estimate_stack(Quantity(2100.0, 130.0, "m²"), 20, Packing(0.6, 0.9), Range(1.0, 3.0))


def test_the_interval_reaches_from_the_least_to_the_most(estimate):
    kept = stack_record(estimate, "K1", SQUARE, "s", scene="picture")
    assert (kept.value - kept.u95, kept.value + kept.u95) == (estimate.count.lower, estimate.count.upper)
    assert kept.definition == "containers that fit, ± to the least and the most that do"
    assert kept.scene == "picture"


def test_the_estimate_can_be_worked_out_again_from_what_is_kept(estimate):
    kept = stack_record(estimate, "K1", SQUARE, "s")
    area = Quantity(kept.inputs["area_m2"], kept.inputs["area_u95_m2"], "m²")
    given = kept.parameters
    again = estimate_stack(area, given["length_ft"], Packing(**given["packing"]), Range(**given["tiers"]))
    assert again.count == estimate.count
    assert kept.inputs["outline"]["type"] == "Polygon"


def test_a_bound_has_no_budget_of_standard_uncertainties(estimate):
    kept = stack_record(estimate, "K1", SQUARE, "s")
    assert (kept.budget, kept.n) == (None, 4)
