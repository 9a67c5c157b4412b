"""Every measurement that Bermline keeps is worked out again from what is kept with it, by another way."""

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from shapely.geometry import LineString, box, mapping

from plugin.core.berms.crossings import Crossing, measure_row
from plugin.core.berms.height import Bank, height_from_profile
from plugin.core.berms.neighbours import Distances
from plugin.core.berms.record import distances_record, height_record, row_records, shadow_record
from plugin.core.berms.shadow import height_from_shadow
from plugin.core.chain.containers import Packing, estimate_stack
from plugin.core.chain.counts import Range
from plugin.core.chain.stack_record import stack_record
from plugin.core.evidence.rework import work_out
from plugin.core.frame import LocalFrame
from plugin.core.growth.area import outline_area
from plugin.core.quantity import Quantity


def as_kept(record):
    """Return a measurement as its row in a case."""
    names = ("name", "measured", "definition", "value", "u95", "unit")
    kept = {name: json.dumps(getattr(record, name)) for name in ("inputs", "budget", "parameters")}
    return {**{name: getattr(record, name) for name in names}, **kept}


def row_of_cells(bend=0.0):
    """Return pitch and bearing of nine cells some 40 m apart, the fourth of which is missing."""
    degree = 111_320.0 * math.cos(math.radians(51.64))
    crossings = []
    for place in (0, 1, 2, 4, 5, 6, 7, 8):
        x, y = 40.0 * place, 25.0 * place + bend * (place - 4) ** 2 + 0.3 * math.sin(9.0 * place)
        ends = [(6.44 + (x + shift) / degree, 51.64 + y / 111_250.0) for shift in (-8.0, 8.0)]
        crossings.append(Crossing(f"T{place}", *ends, 0.2, 6.0))
    return row_records(measure_row(crossings), "Row")


def distances():
    values = np.array([21.0, 24.5, 22.2, 30.1, 22.9])
    found = Distances(
        "unit edge to unit edge", "nearest neighbours", values, np.full(5, 0.4), tuple(("a", "b") for _ in values),
        tuple(LineString([(6, 51), (6.001, 51)]) for _ in values), np.zeros(5),
    )  # fmt: skip
    return distances_record(found, "Median")


def bank_height():
    along = np.arange(0.0, 60.0, 0.5)
    ground = 0.02 * along
    level = ground + np.maximum(0.0, 3.0 - np.abs(along - 30.0) / 2.0)
    height = height_from_profile(along, level, Bank(30.0, 24.0, 36.0, 0.0, 60.0), 0.05, 1.0, 6.0)
    return height_record(height, {"crest_m": 30.0}, "Height")


def shadow_height():
    inputs = {"length_m": [6.0, 0.4], "sun_elevation_deg": [21.0, 0.1], "ground_rise_deg": [1.0, 0.5],
              "sun_azimuth_deg": 160.0, "crest_bearing_deg": 75.0, "lee_slope": 1.5}  # fmt: skip
    length, sun, rise = (Quantity(*inputs[name], unit) for name, unit in
                         (("length_m", "m"), ("sun_elevation_deg", "°"), ("ground_rise_deg", "°")))  # fmt: skip
    return shadow_record(height_from_shadow(length, sun, 160.0, 75.0, 1.5, rise), inputs, "Shadow")


def stack():
    outline = box(55.0, 25.0, 55.0006, 25.0004)
    frame = LocalFrame.at(outline)
    area = outline_area(outline, frame, 1.0)
    return stack_record(estimate_stack(area, 40, Packing(0.7, 0.9), Range(2, 3)), "Stack", outline, "s")


KEPT = {
    "pitch of a row with a gap": lambda: row_of_cells()[0],
    "bearing of a row": lambda: row_of_cells()[1],
    "pitch of a row that bends": lambda: row_of_cells(0.4)[0],
    "bearing of a row that bends": lambda: row_of_cells(0.4)[1],
    "median of distances": distances,
    "height over the ground": bank_height,
    "height by the shadow": shadow_height,
    "containers of a stack": stack,
}


@pytest.mark.parametrize("kept", KEPT.values(), ids=KEPT)
def test_what_is_kept_gives_the_value_and_its_u95(kept):
    assert work_out(as_kept(kept())) == []


@pytest.mark.parametrize("kept", KEPT.values(), ids=KEPT)
@pytest.mark.parametrize("what", ["value", "u95"])
def test_a_number_that_was_changed_is_found(kept, what):
    record = kept()
    changed = replace(record, **{what: getattr(record, what) + 2.0 * record.u95})
    assert work_out(as_kept(changed))


OF_STACKS = {
    "another area": ("inputs", "area_m2", 9000.0),
    "another outline": ("inputs", "outline", mapping(box(55.0, 25.0, 55.001, 25.0004))),
    "closer packing": ("parameters", "packing", {"least": 0.95, "most": 1.0}),
    "more tiers": ("parameters", "tiers", {"lower": 5.0, "upper": 6.0}),
    "shorter containers": ("parameters", "length_ft", 20),
}  # fmt: skip


@pytest.mark.parametrize(("column", "name", "other"), OF_STACKS.values(), ids=OF_STACKS)
def test_a_stack_whose_count_does_not_follow_from_what_is_kept_is_found(column, name, other):
    record = stack()
    assert work_out(as_kept(replace(record, **{column: {**getattr(record, column), name: other}})))


def test_a_count_that_keeps_nothing_usable_is_not_said_to_be_worked_out():
    record = stack()
    assert work_out(as_kept(replace(record, parameters={"length_ft": "long"}))) is None


PROFILES = {
    "toe to toe": (
        "spacing", "toe to toe", {"crests_m": [10, 32, 55], "toes_m": [[5, 14.5], [28, 37], [51, 60]]}, {}, 13.75,
    ),
    "pitch of crests": (
        "pitch", "crest to crest", {"crests_m": [3.0, 23.2, 63.1, 83.0]}, {"index": [0, 1, 3, 4]}, 20.0,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("measured", "definition", "inputs", "parameters", "value"), PROFILES.values(), ids=PROFILES)
def test_a_profile_gives_its_spacing_by_definition(measured, definition, inputs, parameters, value):
    row = {"name": "T", "measured": measured, "definition": definition, "value": value, "u95": 0.5, "unit": "m",
           "inputs": json.dumps(inputs), "parameters": json.dumps(parameters)}  # fmt: skip
    assert work_out(row) == []
    assert work_out({**row, "value": value + 0.2})


def test_what_was_fitted_to_a_raster_is_not_said_to_be_worked_out():
    row = {"name": "Field pitch", "measured": "pitch", "definition": "crest to crest", "value": 20.0, "u95": 0.1,
           "parameters": json.dumps({"periods": 9})}  # fmt: skip
    assert work_out(row) is None
