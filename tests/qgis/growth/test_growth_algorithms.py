"""The analyses of growth as Processing algorithms: the same answers as the panel's."""

import csv

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from plugin.core.records import Scene, Sighting, Structure
from plugin.processing.provider import BermlineProvider
from tests.no_room import content_of, files_up_to, sizes_below
from tests.qgis.growth.conftest import EXAMPLE


@pytest.fixture
def provider(qgis_app):
    made = BermlineProvider()
    made.refreshAlgorithms()
    return made


def run(provider, name, parameters):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, good = provider.algorithm(name).create().run(parameters, context, feedback, catchExceptions=False)
    assert good
    return results, context


def test_structure_dates_are_those_of_the_table(provider, desk, sheds):
    results, context = run(provider, "structuredates", {"CASE": str(desk.session.store.path), "OUTPUT": "memory:dates"})
    assert (results["COUNT"], results["QUESTIONS"]) == (6, 0)
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    first = next(layer.getFeatures())
    assert (first["structure"], first["began_after"], first["began_by"]) == ("A1", "2019-01-24", "2019-02-08")
    assert first["area_u95_m2"] > 0
    assert first.geometry().area() > 0


def test_the_growth_curve_is_written_in_all_and_by_kind(provider, desk, sheds, tmp_path):
    path = tmp_path / "curve.csv"
    parameters = {"CASE": str(desk.session.store.path), "SITE": "Jebel Ali", "OUTPUT": str(path)}
    results, _ = run(provider, "growthcurve", parameters)
    assert (results["AT_LEAST"], results["AT_MOST"]) == (6, 6)
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {(row["measured"], row["kind"]) for row in rows} == {
        ("number standing", "all"),
        ("number standing", "shed"),
        ("ground covered", "all"),
        ("ground covered", "shed"),
        ("number standing (NPMLE)", "all"),
    }


def test_the_growth_curve_holds_the_ground_of_the_kinds_that_have_outlines(provider, desk, sheds, tmp_path):
    with desk.session.act("Kinds") as action:
        for item in desk.session.records(Structure)[:2]:
            action.update(Structure, item.uuid, kind="magazine", geometry=None)
    path, context, feedback = tmp_path / "curve.csv", QgsProcessingContext(), QgsProcessingFeedback()
    parameters = {"CASE": str(desk.session.store.path), "SITE": "Jebel Ali", "OUTPUT": str(path)}
    provider.algorithm("growthcurve").create().run(parameters, context, feedback, catchExceptions=False)
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["kind"] for row in rows if row["measured"] == "ground covered"} == {"all", "shed"}
    assert "for want of outlines: magazine" in feedback.textLog()


def features(results, context):
    return list(QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context).getFeatures())


def test_scenes_are_registered_and_a_clouded_one_says_why_not(provider, desk, imaged):
    parameters = {"CASE": str(desk.session.store.path), "REFERENCE": "2019-02-18", "OUTPUT": "memory:shifts"}
    results, context = run(provider, "registerscenes", parameters)
    found = {feature["taken"]: feature for feature in features(results, context)}
    assert len(found) == 16
    assert results["COUNT"] == sum(not feature["refused"] for feature in found.values())
    assert 0 < found["2019-03-05"]["u95_m"] < 3
    assert found["2019-03-05"]["length_m"] < 15
    assert "correlates" in found["2019-07-18"]["refused"]
    assert all(scene.shift_east_m is None for scene in desk.session.records(Scene))


def test_shifts_are_kept_where_that_is_asked_for(provider, desk, imaged):
    parameters = {
        "CASE": str(desk.session.store.path), "REFERENCE": "2019-02-18.tif", "KEEP": True, "OUTPUT": "memory:shifts",
    }  # fmt: skip
    results, _ = run(provider, "registerscenes", parameters)
    desk.session.look_for_outside_edits()
    kept = [scene for scene in desk.session.records(Scene) if scene.shift_u95_m is not None]
    assert len(kept) == results["COUNT"]
    assert {scene.shift_against for scene in kept} == {"2019-02-18.tif"}


def test_a_reference_that_is_not_there_is_refused(provider, desk, imaged):
    parameters = {"CASE": str(desk.session.store.path), "REFERENCE": "1999-01-01", "OUTPUT": "memory:shifts"}
    with pytest.raises(QgsProcessingException, match="1999-01-01"):
        run(provider, "registerscenes", parameters)


def test_suggestions_are_those_of_the_panel(provider, desk, imaged):
    parameters = {"CASE": str(desk.session.store.path), "MARKED": True, "OUTPUT": "memory:look"}
    results, context = run(provider, "suggestchange", parameters)
    found = features(results, context)
    first = {}
    for feature in sorted(found, key=lambda feature: feature["rank"]):
        if feature["what"] == "changed":
            first.setdefault(feature["structure"], feature["taken"])
    assert first == {"A1": "2019-02-08", "A2": "2019-02-08", "B1": "2019-03-20", "B2": "2019-03-05",
                     "C1": "2019-07-13", "C2": "2019-07-28"}  # fmt: skip
    assert results["CLOUDED"] == 2
    assert {feature["taken"] for feature in found if feature["what"] == "clouded"} == {"2019-02-13", "2019-07-18"}


def test_what_is_marked_is_not_suggested(provider, desk, imaged):
    parameters = {"CASE": str(desk.session.store.path), "OUTPUT": "memory:look"}
    results, _ = run(provider, "suggestchange", parameters)
    assert (results["CHANGES"], results["CLOUDED"]) == (0, 0)


def test_a_series_without_files_is_refused_with_its_reason(provider, desk, sheds):
    parameters = {"CASE": str(desk.session.store.path), "OUTPUT": "memory:look"}
    with pytest.raises(QgsProcessingException, match="too few"):
        run(provider, "suggestchange", parameters)


def test_the_change_between_two_images_is_mapped(provider, tmp_path):
    names = ("S2_AE-R001-0179_20181220.tif", "S2_AE-R001-0179_20190305.tif")
    before, after = (str(EXAMPLE.parent / "imagery" / name) for name in names)
    parameters = {"BEFORE": before, "AFTER": after, "OUTPUT": str(tmp_path / "change.tif")}
    results, _ = run(provider, "changemap", parameters)
    assert 0 < results["SHARE"] < 0.5
    assert results["FREEDOM"] == 3
    assert QgsRasterLayer(results["OUTPUT"]).isValid()


@pytest.mark.parametrize("name", ["structuredates", "growthcurve", "registerscenes", "suggestchange", "changemap"])
def test_each_has_a_name_a_group_and_a_help_text(provider, name):
    algorithm = provider.algorithm(name)
    assert algorithm.group() == "Growth"
    assert algorithm.displayName()
    assert len(algorithm.shortHelpString()) > 200


@pytest.mark.parametrize("name", ["structuredates", "growthcurve", "suggestchange"])
def test_a_site_that_is_not_there_is_refused(provider, desk, sheds, tmp_path, name):
    parameters = {"CASE": str(desk.session.store.path), "SITE": "Atlantis", "OUTPUT": str(tmp_path / "x.csv")}
    with pytest.raises(QgsProcessingException, match="Atlantis"):
        run(provider, name, parameters)


def test_a_case_without_sightings_has_no_curve_and_the_reason_is_told(provider, desk, sheds, tmp_path):
    with desk.session.act("Clear") as action:
        for item in desk.session.records(Sighting):
            action.delete(Sighting, item.uuid)
    parameters = {"CASE": str(desk.session.store.path), "OUTPUT": str(tmp_path / "x.csv")}
    with pytest.raises(QgsProcessingException, match="No dated scene shows"):
        run(provider, "growthcurve", parameters)


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "csv", "shp"])
def test_a_layer_that_finds_no_room_ends_the_algorithm_and_nothing_of_it_stays(provider, desk, sheds, tmp_path, ending):
    parameters = {"CASE": str(desk.session.store.path), "OUTPUT": str(tmp_path / "whole" / f"dates.{ending}")}
    for name in ("whole", "out"):
        (tmp_path / name).mkdir()
    run(provider, "structuredates", parameters)
    parameters["OUTPUT"] = str(tmp_path / "out" / f"dates.{ending}")
    whole = (tmp_path / "whole" / f"dates.{ending}").stat().st_size
    for size in sizes_below(whole - 8):  # what ends some files can be missing, and nothing is
        with pytest.raises(QgsProcessingException), files_up_to(size):
            run(provider, "structuredates", parameters)
        assert content_of(tmp_path / "out") == {}, size
    run(provider, "structuredates", parameters)
    assert set(content_of(tmp_path / "out")) == set(content_of(tmp_path / "whole"))
