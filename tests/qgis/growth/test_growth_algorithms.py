"""The analyses of growth as Processing algorithms: the same answers as the panel's."""

import csv

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProcessingUtils

from plugin.core.records import Sighting
from plugin.processing.provider import BermlineProvider


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
    results, context = run(
        provider, "structuredates", {"CASE": str(desk.session.store.path), "OUTPUT": "memory:dates"}
    )
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


@pytest.mark.parametrize("name", ["structuredates", "growthcurve"])
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
