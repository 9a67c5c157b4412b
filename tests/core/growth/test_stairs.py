"""Number and ground covered as stairs, by kind; what changes on a day; the table of the curve."""

import csv
import io
from dataclasses import replace

import numpy as np
import pytest
from shapely.geometry import box

from plugin.core.dates import day, to_days
from plugin.core.errors import Refused
from plugin.core.frame import LocalFrame
from plugin.core.growth.curve import growth_curve
from plugin.core.growth.intervals import all_structure_dates
from plugin.core.growth.stairs import (
    COLUMNS,
    EVERY_KIND,
    area_stairs,
    areas_by_kind,
    changing_at,
    curves_by_kind,
    number_stairs,
    write_stairs_csv,
)
from plugin.core.records import Sighting, Structure

from .series import STATES, at, scene

METRE = 1 / 111_320
"""About, in degrees of latitude."""


def square(side_m, east_m=0.0):
    return box(east_m * METRE, 0, (east_m + side_m) * METRE, side_m * METRE)


@pytest.fixture
def small():
    """Two sheds that overlap by half, and a cell; seen on three days."""
    scenes = [scene(when) for when in ("2019-01-01", "2019-02-01", "2019-03-01")]
    structures = [
        Structure(uuid="A", label="A", kind="shed", geometry=square(100)),
        Structure(uuid="B", label="B", kind="shed", geometry=square(100, 50)),
        Structure(uuid="C", label="C", kind="storage cell", geometry=square(100, 500)),
    ]
    seen = {"A": "app", "B": "aap", "C": "ppp"}
    sightings = [
        Sighting(structure=uuid, scene=item.uuid, state=STATES[letter])
        for uuid, letters in seen.items()
        for item, letter in zip(scenes, letters)
    ]
    return structures, all_structure_dates(structures, scenes, sightings), scenes


def test_each_kind_has_its_curve_and_they_add_up(small):
    structures, dates, scenes = small
    curves = curves_by_kind(structures, dates, scenes)
    assert list(curves) == ["shed", "storage cell"]
    whole = growth_curve(dates, scenes)
    for when in to_days(at(2019, 1, 15)), to_days(at(2019, 2, 15)), to_days(at(2019, 3, 1)) + 0.5:
        parts = [curve.bounds.at(when) for curve in curves.values()]
        assert sum(int(low) for low, _ in parts) == int(whole.bounds.at(when)[0])
        assert sum(int(high) for _, high in parts) == int(whole.bounds.at(when)[1])


def test_a_kind_that_no_sighting_shows_has_no_curve(small):
    structures, dates, scenes = small
    unseen = Structure(uuid="D", label="D", kind="magazine")
    more = (*dates, *all_structure_dates([unseen], scenes, []))
    assert "magazine" not in curves_by_kind([*structures, unseen], more, scenes)


def test_ground_that_two_outlines_cover_counts_once(small):
    structures, dates, scenes = small
    curve = growth_curve(dates, scenes)
    stairs = area_stairs(structures, dates, curve)
    low, high = stairs.at(to_days(at(2019, 3, 1)) + 0.99)
    one = 100 * 100
    assert high == pytest.approx(2.5 * one, rel=0.02)
    assert stairs.at(to_days(at(2019, 2, 15)))[0] == pytest.approx(2 * one, rel=0.02)
    assert stairs.at(to_days(at(2019, 2, 15)))[1] == pytest.approx(2.5 * one, rel=0.02)
    assert low <= high
    assert stairs.unit == "m²"


def test_the_ground_of_sites_far_apart_is_measured_where_each_lies(small):
    structures, dates, scenes = small
    far = LocalFrame(70.0, 60.0).from_local(box(0, 0, 200, 300))
    moved = [structures[0], structures[1], replace(structures[2], geometry=far)]
    stairs = area_stairs(moved, dates, growth_curve(dates, scenes))
    sheds = area_stairs(structures[:2], dates[:2], growth_curve(dates, scenes))
    assert stairs.upper - sheds.upper == pytest.approx(np.full(len(stairs.upper), 60_000.0), rel=1e-5)


def test_the_ground_of_one_kind_alone(small):
    structures, dates, scenes = small
    curve = curves_by_kind(structures, dates, scenes)["shed"]
    stairs = area_stairs(structures, dates, curve, "shed")
    assert stairs.counted == 2
    assert stairs.upper.max() == pytest.approx(15_000, rel=0.02)


def test_a_kind_without_outlines_is_named_and_the_others_are_measured(small):
    structures, dates, scenes = small
    bare = [structures[0], structures[1], replace(structures[2], geometry=None)]
    measured, without = areas_by_kind(bare, dates, curves_by_kind(bare, dates, scenes))
    assert [one.kind for one in measured] == ["shed"]
    assert without == ("storage cell",)
    with pytest.raises(Refused, match="outline"):
        areas_by_kind(bare[2:], dates[2:], curves_by_kind(bare[2:], dates[2:], scenes))


def test_outlines_that_cross_themselves_or_are_missing_are_left_out_and_counted(small):
    structures, dates, scenes = small
    bow = box(0, 0, 1, 1).exterior.coords[:]
    bow[1], bow[2] = bow[2], bow[1]
    crossed = replace(structures[0], geometry=type(structures[0].geometry)(bow))
    bare = replace(structures[1], geometry=None)
    stairs = area_stairs([crossed, bare, structures[2]], dates, growth_curve(dates, scenes))
    assert (stairs.counted, stairs.left_out) == (1, 2)


def test_without_any_outline_the_ground_is_refused(small):
    structures, dates, scenes = small
    bare = [replace(item, geometry=None) for item in structures]
    with pytest.raises(Refused, match="outline"):
        area_stairs(bare, dates, growth_curve(dates, scenes))


@pytest.mark.parametrize(
    ("when", "changing"),
    [((2019, 1, 15), ("A",)), ((2019, 2, 15), ("B",)), ((2019, 2, 1), ("A",)), ((2018, 12, 1), ())],
    ids=["between the first two", "between the last two", "at a scene", "before"],
)
def test_what_may_have_begun_on_a_day_is_what_was_seen_absent_before_and_standing_after(small, when, changing):
    assert changing_at(small[1], to_days(at(*when))) == changing


def test_what_stood_on_the_first_scene_is_no_step(small):
    assert all("C" not in changing_at(small[1], day_) for day_ in np.arange(17_890, 17_960, 0.5))


def test_the_table_of_the_curve_holds_every_stretch_with_its_unit(small):
    structures, dates, scenes = small
    curve = growth_curve(dates, scenes)
    stream = io.StringIO()
    stairs = [number_stairs(curve, EVERY_KIND), area_stairs(structures, dates, curve)]
    write_stairs_csv(stairs, curve.estimate, stream)
    rows = list(csv.DictReader(io.StringIO(stream.getvalue())))
    assert tuple(rows[0]) == COLUMNS
    assert {row["unit"] for row in rows} == {"structures", "m²"}
    assert {row["kind"] for row in rows} == {"all"}
    numbers = [row for row in rows if row["measured"] == "number standing"]
    assert len(numbers) == len(curve.lower)
    assert numbers[0]["from"] == "2019-01-01T00:00:00Z"
    assert numbers[-1]["to"] == day(at(2019, 3, 1).date()).end.strftime("%Y-%m-%dT%H:%M:%SZ")
