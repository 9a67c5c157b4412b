import json
import math
from pathlib import Path

import numpy as np
import pytest
from shapely.geometry import Polygon, shape

from plugin.core.errors import Refused
from plugin.core.growth.sampling import lay_places, sample_scene
from plugin.core.growth.suggest import suggest
from plugin.core.records import Structure
from tests.core.growth.rasters import FRAME, Ground

EXAMPLE = Path(__file__).parents[3] / "resources" / "example"
BOXES = (
    (-300, 100, -180, 180),
    (-300, -120, -200, -40),
    (200, 150, 320, 220),
    (150, -200, 260, -100),
    (-60, -20, 60, 60),
)

# Read by eye from a series four times as dense: the last date without a roof, and the first with all of it.
SHEDS = {
    "A1": ("20190129", "20190218"),
    "A2": ("20190109", "20190208"),
    "B1": ("20190218", "20190320"),
    "B2": ("20190208", "20190305"),
    "C1": ("20190623", "20190713"),
    "C2": ("20190703", "20190728"),
}
CLOUDED = {"20190213", "20190718"}


@pytest.fixture(scope="module")
def sheds():
    features = json.loads((EXAMPLE / "growth" / "structures.geojson").read_text("utf-8"))["features"]
    structures = [
        Structure(uuid=item["properties"]["label"], geometry=shape(item["geometry"]), outline_u95_m=10.0)
        for item in features
    ]
    places = lay_places(structures, 3.54)
    samples = [sample_scene(path.stem[-8:], path, places) for path in sorted((EXAMPLE / "imagery").glob("S2_*.tif"))]
    return suggest(places, samples)


def strongest(found, structure):
    return next(change for change in found.changes if change.structure == structure)


@pytest.mark.parametrize("shed", SHEDS)
def test_each_shed_is_suggested_where_its_roof_was_laid(sheds, shed):
    after, by = SHEDS[shed]
    assert after < strongest(sheds, shed).scene <= by


def test_the_clouded_scenes_are_proposed_as_obscured_and_no_other(sheds):
    assert set(sheds.obscured) == {(structure, scene) for structure in sheds.structures for scene in CLOUDED}


def sampled(ground, folder, dates, **how):
    places = lay_places(ground.structures(), 10.0)
    samples = []
    for date in range(dates):
        path = folder / f"{date}.tif"
        ground.write(path, date, **how.get(f"on_{date}", {}))
        samples.append(sample_scene(str(date), path, places))
    return places, samples


@pytest.mark.parametrize("seed", range(5))
def test_buildings_on_made_up_ground_are_found_on_their_dates(tmp_path, seed):
    random = np.random.default_rng(seed)
    begun = tuple(int(date) for date in random.integers(2, 11, len(BOXES)))
    clouded = frozenset({0, 5} if seed % 2 else {7})
    ground = Ground(seed, BOXES, begun, clouded)
    found = suggest(*sampled(ground, tmp_path, 12))
    assert set(found.obscured) == {(f"S{number}", str(date)) for number in range(len(BOXES)) for date in clouded}
    for number, date in enumerate(begun):
        # On a clouded date it cannot be seen: the next scene shows it first.
        expected = date + 1 if date in clouded else date
        assert strongest(found, f"S{number}").scene == str(expected)


def test_sensors_grids_and_systems_may_change_within_a_series(tmp_path):
    ground = Ground(3, BOXES, (4, 6, 6, 8, 5), frozenset({3}))
    other = {"epsg": 4326, "pixel": 20.0}
    third = {"epsg": 3857, "pixel": 6.0}
    found = suggest(*sampled(ground, tmp_path, 12, on_2=other, on_5=other, on_7=third, on_9=other, on_10=third))
    assert {scene for _, scene in found.obscured} == {"3"}
    assert [strongest(found, f"S{number}").scene for number in range(5)] == ["4", "6", "6", "8", "5"]


def test_a_scene_with_one_band_is_compared_by_brightness(tmp_path):
    ground = Ground(4, BOXES, (4, 6, 6, 8, 5), roof=(3.0, 3.0, 3.0))
    found = suggest(*sampled(ground, tmp_path, 12, on_2={"bands": 1}, on_9={"bands": 1}))
    assert strongest(found, "S0").scene == "4"


def test_steady_ground_gives_few_suggestions(tmp_path):
    found = suggest(*sampled(Ground(9, BOXES, (99,) * 5), tmp_path, 16))
    assert len(found.changes) <= 2
    assert found.obscured == ()


def test_clouds_in_nearly_half_of_the_scenes_are_told(tmp_path):
    clouded = frozenset({1, 3, 5, 7, 9})
    found = suggest(*sampled(Ground(5, BOXES, (99,) * 5, clouded), tmp_path, 12))
    assert {scene for _, scene in found.obscured} == {str(date) for date in clouded}


def test_a_structure_that_a_scene_does_not_show_is_not_judged_there(tmp_path):
    far = (5000, 5000, 5100, 5080)
    found = suggest(*sampled(Ground(1, (*BOXES, far), (5,) * 6), tmp_path, 8))
    assert np.isnan(found.score[5]).all()
    assert not any("S5" in pair for pair in found.obscured)


def test_a_short_series_is_refused(tmp_path):
    places, samples = sampled(Ground(1, BOXES, (1,) * 5), tmp_path, 3)
    with pytest.raises(Refused, match="too few"):
        suggest(places, samples)


def test_where_there_is_nothing_to_look_at_it_is_said(tmp_path):
    Ground(1, BOXES, (1,) * 5).write(tmp_path / "scene.tif", 0)
    with pytest.raises(Refused, match="No structure"):
        sample_scene("s", tmp_path / "scene.tif", lay_places([Structure(uuid="X")], 10.0))


def test_a_self_crossing_outline_is_refused():
    crossing = FRAME.from_local(Polygon([(0, 0), (10, 10), (10, 0), (0, 10)]))
    with pytest.raises(Refused, match="crosses"):
        lay_places([Structure(uuid="X", geometry=crossing)], 10.0)


def test_places_lie_evenly_about_the_middle_of_an_outline():
    outline = FRAME.from_local(Polygon([(0, 0), (40, 0), (40, 40), (0, 40)]))
    (places,) = lay_places([Structure(uuid="s", geometry=outline, outline_u95_m=1.0)], 1.0)
    x, y = places.frame.to_local(outline).centroid.coords[0]
    off = places.inside.mean(axis=0) - (x, y)
    step = 40.0 / math.sqrt(len(places.inside))
    assert np.abs(off).max() < 0.25 * step
