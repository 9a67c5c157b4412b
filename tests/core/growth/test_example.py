"""The sightings of the worked example against dates that were read from a denser series."""

import csv
import datetime as dt
import json
from pathlib import Path

import pytest
from shapely.geometry import shape

from plugin.core.dates import after_date, by_date, day
from plugin.core.growth.curve import growth_curve
from plugin.core.growth.intervals import all_structure_dates
from plugin.core.growth.table import growth_rows
from plugin.core.records import STATES, STRUCTURE_KINDS, Scene, Sighting, Structure

EXAMPLE = Path(__file__).parents[3] / "resources" / "example"
CLOUDED = ("2019-02-13", "2019-07-18")

FIRST_SEEN = {
    "A1": ("2019-01-29", "2019-02-08"),
    "A2": ("2019-01-09", "2019-01-24"),
    "B1": ("2019-02-18", "2019-03-05"),
    "B2": ("2019-02-08", "2019-02-18"),
    "C1": ("2019-06-23", "2019-06-28"),
    "C2": ("2019-07-03", "2019-07-13"),
}
"""Last scene without a roof and first one with, read by eye from all 94 dates of the video of the site in
pubgeo/IARPA-SMART, of which the example holds 17."""


@pytest.fixture(scope="module")
def rows():
    with (EXAMPLE / "growth" / "sightings.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def scenes():
    dates = sorted(path.stem[-8:] for path in (EXAMPLE / "imagery").glob("S2_*.tif"))
    taken = [day(dt.datetime.strptime(text, "%Y%m%d").date()) for text in dates]
    return [
        Scene(uuid=str(item.begin.date()), name=str(item.begin.date()), acquired_from=item.begin, acquired_to=item.end)
        for item in taken
    ]


@pytest.fixture(scope="module")
def structures():
    features = json.loads((EXAMPLE / "growth" / "structures.geojson").read_text(encoding="utf-8"))["features"]
    return [
        Structure(uuid=feature["properties"]["label"], geometry=shape(feature["geometry"]), **feature["properties"])
        for feature in features
    ]


@pytest.fixture(scope="module")
def sightings(rows):
    return [Sighting(structure=row["structure"], scene=row["scene_date"], state=row["state"]) for row in rows]


@pytest.fixture(scope="module")
def dates(structures, scenes, sightings):
    return {item.structure: item for item in all_structure_dates(structures, scenes, sightings)}


def test_each_shed_has_one_sighting_on_each_scene(rows, scenes):
    assert sorted((row["structure"], row["scene_date"]) for row in rows) == sorted(
        (shed, scene.uuid) for shed in FIRST_SEEN for scene in scenes
    )
    assert {row["state"] for row in rows} <= set(STATES)


def test_the_clouded_scenes_and_only_they_are_obscured(rows):
    assert {row["scene_date"] for row in rows if row["state"] == "obscured"} == set(CLOUDED)
    assert all(row["state"] == "obscured" for row in rows if row["scene_date"] in CLOUDED)


@pytest.mark.parametrize("shed", FIRST_SEEN)
def test_the_interval_contains_the_day_the_shed_was_first_seen(dates, shed):
    _, first_seen = (dt.date.fromisoformat(text) for text in FIRST_SEEN[shed])
    assert after_date(dates[shed].began_after) < first_seen <= by_date(dates[shed].began_by)


@pytest.mark.parametrize("shed", FIRST_SEEN)
def test_no_interval_is_wider_than_the_scenes_allow(dates, scenes, shed):
    usable = [scene.uuid for scene in scenes if scene.uuid not in CLOUDED]
    first, second = dates[shed].rests_on
    assert usable.index(second) == usable.index(first) + 1


def test_nothing_in_it_is_in_question(dates):
    assert all(item.questions == () for item in dates.values())
    assert all(item.ended_by is None for item in dates.values())


def test_the_curve_ends_with_six_sheds_and_is_never_sure_of_more_than_stand(dates, scenes):
    curve = growth_curve(dates.values(), scenes)
    assert (curve.lower[-1], curve.upper[-1]) == (6, 6)
    assert curve.estimate.begun.certificate <= 1e-8
    assert [uuid for uuid, hidden in zip(curve.scenes.uuids, curve.scenes.obscured) if hidden] == list(CLOUDED)


def test_each_outline_is_a_shed_of_the_compound_with_an_area(structures, dates, scenes):
    for row in growth_rows(structures, dates.values(), scenes):
        assert row.kind in STRUCTURE_KINDS
        assert 4_000 < row.area.value < 12_000
        assert row.area.u95 < row.area.value / 2
