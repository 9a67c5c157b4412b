"""The description for machines says who, with what, from what, and what may be done with it."""

import datetime as dt
import json
from dataclasses import replace

import pytest
from shapely.geometry import box

from plugin.core.evidence.crate import CONTEXT, CRATE, PROFILE, Held, Made, check_crate, scene_id, write_crate
from plugin.core.records import Scene, Source

SCENE = Scene(
    uuid="s1", name="one.tif", sha256="ab" * 32, size_bytes=12, credit="©", licence="MIT", raster_allowed=True,
    fetched_from="https://example.org/one", sensor="Lidar", geometry=box(6, 51, 7, 52),
    acquired_from=dt.datetime(2020, 1, 1, tzinfo=dt.timezone.utc),
    acquired_to=dt.datetime(2020, 1, 2, tzinfo=dt.timezone.utc),
)  # fmt: skip
SOURCE = Source(uuid="q1", name="A report", publisher="P", reference="https://example.org/r", archived_sha256="cd" * 32)
MADE = Made("T", "D", "A", "For all", dt.date(2024, 3, 1), (("QGIS", "3.22"), ("Own", "1")), ("B",))
FILES = (Held("case.gpkg", "all", 5, (scene_id(SCENE),)), Held("figures/f.png", "a figure", 7, alternative="a map"))
TEXT = write_crate(MADE, FILES, (SCENE,), (SOURCE,))
SIZES = {"case.gpkg": 5, "figures/f.png": 7, CRATE: len(TEXT)}


@pytest.fixture
def graph():
    return {entity["@id"]: entity for entity in json.loads(TEXT)["@graph"]}


def test_crate_is_what_the_specification_asks_for(graph):
    assert json.loads(TEXT)["@context"] == CONTEXT
    assert graph[CRATE]["conformsTo"] == {"@id": PROFILE}
    assert {"name", "description", "datePublished", "license", "author", "hasPart"} <= set(graph["./"])
    assert graph["#distribution"]["description"] == "For all"


@pytest.mark.parametrize("ground", [box(179, 60, 181, 61), box(-181, 60, -179, 61)])
def test_what_a_scene_across_the_antimeridian_covers_runs_from_west_to_east(ground):
    text = write_crate(MADE, FILES, (replace(SCENE, geometry=ground),), (SOURCE,))
    places = [entity for entity in json.loads(text)["@graph"] if entity["@type"] == "Place"]
    assert "60.000000 179.000000 61.000000 -179.000000 (south, west" in places[0]["description"]


def test_all_that_is_referred_to_is_described(graph):
    def references(value):
        if isinstance(value, dict):
            if set(value) == {"@id"}:
                yield value["@id"]
            else:
                for each in value.values():
                    yield from references(each)
        elif isinstance(value, list):
            for each in value:
                yield from references(each)

    referred = {target for entity in graph.values() for target in references(list(entity.values()))}
    assert {target for target in referred if target not in graph} == {PROFILE}


def test_people_and_programs_are_named(graph):
    assert graph["#analyst"]["name"] == "A"
    assert [graph[one["@id"]]["name"] for one in graph["./"]["contributor"]] == ["B"]
    programs = [graph[one["@id"]] for one in graph["#export"]["instrument"]]
    assert [(one["name"], one["softwareVersion"], one.get("url")) for one in programs] == [
        ("QGIS", "3.22", "https://qgis.org"), ("Own", "1", None),
    ]  # fmt: skip


def test_what_was_made_from_what_is_told(graph):
    assert graph["#export"]["object"] == [{"@id": "#scene-s1"}]
    assert graph["case.gpkg"]["isBasedOn"] == [{"@id": "#scene-s1"}]
    assert graph["figures/f.png"]["description"] == "a map"


def test_scene_says_what_it_is_and_what_may_be_done_with_it(graph):
    scene = graph["#scene-s1"]
    assert scene["identifier"] == f"urn:sha256:{'ab' * 32}"
    assert (scene["contentSize"], scene["license"], scene["creditText"]) == ("12", "MIT", "©")
    assert scene["conditionsOfAccess"] == "Figures of it may be published; the raster may be passed on."
    assert graph[scene["spatialCoverage"]["@id"]]["description"].startswith("51.000000 6.000000 52.000000 7.000000")
    assert graph["#source-q1"]["identifier"] == f"urn:sha256:{'cd' * 32}"


def test_good_crate_has_no_problem_and_does_not_change():
    assert check_crate(TEXT, SIZES) == ()
    assert write_crate(MADE, reversed(FILES), (SCENE,), (SOURCE,)) == TEXT


@pytest.mark.parametrize(
    ("text", "sizes", "words"),
    [
        (TEXT, {**SIZES, "more": 1}, "does not describe more"),
        (TEXT, {CRATE: 1, "case.gpkg": 5}, "describes figures/f.png, which is not there"),
        (TEXT, {**SIZES, "case.gpkg": 6}, "states 5 bytes for case.gpkg, which has 6"),
        ("[]", SIZES, "is not the metadata"),
        ('{"@graph": [{"@id": []}]}', SIZES, "is not the metadata"),
        ("[" * 100_000, SIZES, "is not the metadata"),
    ],
    ids=["undescribed", "missing", "size", "list", "odd identifier", "deep"],
)
def test_what_is_wrong_with_a_crate_is_said(text, sizes, words):
    assert any(words in str(problem) for problem in check_crate(text, sizes))
