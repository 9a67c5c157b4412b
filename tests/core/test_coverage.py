"""Which scenes can show a structure: those whose footprint covers its outline, or is not known."""

import numpy as np
import pyproj
import pytest
from shapely.geometry import LinearRing, Polygon, box
from shapely.ops import transform

from plugin.core.coverage import coverage, covers, misplaced, scenes_on_site
from plugin.core.records import Scene, Sighting, Structure

SHED = box(55.122, 24.987, 55.124, 24.988)
YARD = box(55.0, 24.9, 55.2, 25.1)
NORTH_DAKOTA = box(-103.7, 48.1, -103.6, 48.2)


def scene(footprint, uuid="s"):
    return Scene(uuid=uuid, name=uuid, geometry=footprint)


def structure(outline, uuid="a"):
    return Structure(uuid=uuid, label=uuid, geometry=outline)


CASES = {
    "within": (YARD, SHED, True),
    "on another continent": (NORTH_DAKOTA, SHED, False),
    "beside it": (box(55.125, 24.9, 55.2, 25.1), SHED, False),
    "touching": (box(55.124, 24.9, 55.2, 25.1), SHED, False),
    "six tenths": (box(55.1228, 24.9, 55.2, 25.1), SHED, True),
    "four tenths": (box(55.1232, 24.9, 55.2, 25.1), SHED, False),
    "its bounds alone": (Polygon([(55.0, 24.9), (55.2, 24.9), (55.0, 24.99)]), SHED, False),
    "no footprint": (None, SHED, True),
    "empty footprint": (Polygon(), SHED, True),
    "no outline": (NORTH_DAKOTA, None, True),
    "outline that crosses itself": (
        YARD, Polygon([(55.122, 24.987), (55.124, 24.988), (55.124, 24.987), (55.122, 24.988)]), True
    ),
    "footprint that crosses itself": (
        Polygon([(55.0, 24.9), (55.2, 25.1), (55.2, 24.9), (55.0, 25.1)]), SHED, True
    ),
}  # fmt: skip


@pytest.mark.parametrize(("footprint", "outline", "expected"), CASES.values(), ids=CASES)
def test_a_scene_covers_what_half_of_lies_in_its_footprint(footprint, outline, expected):
    assert covers(scene(footprint), structure(outline)) is expected
    assert coverage([structure(outline)], [scene(footprint)]).tolist() == [[expected]]


def test_the_table_of_many_says_the_same_as_each():
    rng = np.random.default_rng(3)
    sheds = [structure(box(x, y, x + 0.02, y + 0.01)) for x, y in rng.uniform(0, 1, (40, 2))] + [structure(None)]
    scenes = [scene(box(x, y, x + w, y + w)) for x, y, w in rng.uniform(-0.2, 1, (30, 3))] + [scene(None)]
    assert coverage(sheds, scenes).tolist() == [[covers(one, shed) for one in scenes] for shed in sheds]


FOOTPRINTS = {
    "leaning": lambda x, y, w: Polygon([(x, y), (x + w, y + w / 5), (x + 0.8 * w, y + 1.2 * w), (x - w / 5, y + w)]),
    "leaning, with the clock": lambda x, y, w: Polygon([(x, y), (x - 0.2 * w, y + w), (x + w, y + w), (x + w, y)]),
    "with a bay": lambda x, y, w: Polygon([(x, y), (x + w, y), (x + w, y + w), (x + w / 2, y + w / 3), (x, y + w)]),
    "with a hole": lambda x, y, w: box(x, y, x + w, y + w).difference(box(x + w / 3, y + w / 3, x + w / 2, y + w / 2)),
    "a star": lambda x, y, w: Polygon(
        [(x, y), (x + w, y + w / 3), (x, y + w / 3), (x + 0.8 * w, y), (x + w / 2, y + w / 2)]
    ),
}


@pytest.mark.parametrize("shape", FOOTPRINTS.values(), ids=FOOTPRINTS)
def test_footprints_of_any_shape_are_told_as_one_by_one(shape):
    rng = np.random.default_rng(5)
    sheds = [structure(box(x, y, x + 0.05, y + 0.03)) for x, y in rng.uniform(-0.1, 1, (60, 2))]
    scenes = [scene(shape(x, y, 0.3 + w)) for x, y, w in rng.uniform(0, 0.6, (6, 3))] * 2
    told = coverage(sheds, scenes)
    assert told.tolist() == [[covers(one, shed) for one in scenes] for shed in sheds]
    assert told.any()
    assert not told.all()


def _with_many_corners(west, south, side):
    ring = LinearRing(box(west, south, west + side, south + side).exterior.coords)
    return Polygon([ring.interpolate(share, normalized=True) for share in np.linspace(0, 1, 64, endpoint=False)])


def test_a_footprint_whose_sides_are_bent_by_a_hair_is_looked_at_one_by_one_at_its_edge_alone(monkeypatch):
    to_degrees = pyproj.Transformer.from_crs("EPSG:32640", "EPSG:4326", always_xy=True).transform
    footprint = transform(to_degrees, _with_many_corners(300_000, 2_700_000, 20_000))
    grounds = [box(x, 2_710_000, x + 100, 2_710_100) for x in range(300_050, 319_000, 900)]
    sheds = [structure(transform(to_degrees, ground)) for ground in grounds]
    asked = []
    monkeypatch.setattr("plugin.core.coverage._covers", lambda _, outline: asked.append(outline) or True)
    sheds.append(structure(transform(to_degrees, box(319_990, 2_710_000, 320_010, 2_710_100))))
    assert coverage(sheds, [scene(footprint)]).all()
    assert asked == [sheds[-1].geometry]


def test_the_scenes_on_a_site_are_those_that_cover_something_of_it():
    scenes = [scene(NORTH_DAKOTA, "far"), scene(YARD, "near"), scene(None, "not known")]
    assert [item.uuid for item in scenes_on_site([structure(SHED)], scenes)] == ["near", "not known"]
    assert scenes_on_site([], scenes) == tuple(scenes)


def test_a_sighting_on_a_scene_of_another_place_is_misplaced():
    sightings = [Sighting(uuid=on, structure="a", scene=on, state="present") for on in ("far", "near", "gone")]
    scenes = [scene(NORTH_DAKOTA, "far"), scene(YARD, "near")]
    assert [item.uuid for item in misplaced([structure(SHED)], scenes, sightings)] == ["far"]
