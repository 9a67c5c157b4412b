"""A spacing is worked out again by the definition that it was measured by."""

import json

import pytest

from plugin.core.evidence.rework import work_out
from plugin.core.quantity import expand


def row(crests, value, u95=0.2, budget=None, parameters=None):
    return {
        "name": "T1", "measured": "spacing", "definition": "crest to crest", "value": value, "u95": u95,
        "inputs": json.dumps({"crests_m": crests}), "budget": json.dumps(budget or {"pointing": u95 / 1.96}),
        "parameters": json.dumps(parameters or {}),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("crests", "value", "differs"),
    [
        ([0.0, 22.8], 22.8, False),
        ([0.0, 22.8], 23.8, True),
        ([0.0, 20.0, 50.0, 62.0], 20.0, False),
        ([0.0, 20.0, 50.0, 62.0], 62.0 / 3, True),
    ],
    ids=["a pair", "a pair that was changed", "the median of irregular ones", "not their mean"],
)
def test_a_spacing_is_the_median_of_its_steps(crests, value, differs):
    assert bool(work_out(row(crests, value))) == differs


ODD = {
    "a very small U95": {"u95": 5e-324},
    "a number with many digits": {"value": 10**400},
    "places that are none": {"inputs": json.dumps({"crests_m": [0, 22.8], "crests_lonlat": [[1e400, 0], [0, 99]]})},
    "places without numbers": {"inputs": json.dumps({"crests_m": [0, 22.8], "crests_lonlat": [{}, {}]})},
    "a budget that is none": {"budget": "[" * 100_000},
    "columns that are not there": {"measured": None, "budget": None, "inputs": None},
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_odd_values_of_a_stranger_are_borne(odd):
    work_out({**row([0.0, 22.8], 22.8), **odd})


@pytest.mark.parametrize(
    ("u95", "parameters", "differs"),
    [
        (expand(0.01, 0.3), {"coverage_factor": 1.66}, False),
        (1.96 * (0.01**2 + 0.03) ** 0.5, {"coverage_factor": 1.96}, True),
        (1.96 * (0.01**2 + 0.03) ** 0.5, {}, False),
    ],
    ids=["bounded scale", "scale taken for normal", "a measurement from before"],
)
def test_its_u95_is_that_of_its_budget(u95, parameters, differs):
    budget = {"pointing": 0.01, "scale": 0.03**0.5}
    assert bool(work_out(row([0.0, 22.8], 22.8, u95, budget, parameters))) == differs
