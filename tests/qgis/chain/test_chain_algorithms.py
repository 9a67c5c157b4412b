import shutil

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from plugin.case.create import create_case
from plugin.case.open import open_case
from plugin.core.chain.tables import read_chain
from plugin.core.records import Movement
from plugin.processing.provider import BermlineProvider

from .conftest import EXAMPLE


@pytest.fixture
def provider(qgis_app):
    made = BermlineProvider()
    made.refreshAlgorithms()
    return made


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "case.gpkg"
    create_case(path, "Test", "Ada").close()
    return path


@pytest.fixture
def filled(case):
    store = open_case(case, "Ada")
    with store.act("Fill") as action:
        action.insert_many(read_chain(EXAMPLE).in_order())
    store.close()
    return case


@pytest.fixture
def run(provider):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())

    def run_algorithm(name, **parameters):
        algorithm = provider.algorithm(name).create()
        results, good = algorithm.run(parameters, context, feedback, catchExceptions=False)
        assert good
        return results

    run_algorithm.log = feedback.textLog
    run_algorithm.rows = lambda address: list(context.getMapLayer(address).getFeatures())
    return run_algorithm


def movements_in(case):
    store = open_case(case, "Ada")
    try:
        return len(store.read(Movement)), store.undo_label
    finally:
        store.close()


def test_every_algorithm_says_what_it_does(provider):
    for name in ("importchain", "findconflicts", "timelinefigure", "containerestimate"):
        algorithm = provider.algorithm(name)
        assert algorithm.shortHelpString()
        assert algorithm.group() == "Transfer chain"


def test_a_chain_is_imported_in_one_action(run, case):
    results = run("importchain", CASE=str(case), FOLDER=str(EXAMPLE))
    assert results["RECORDS"] == len(tuple(read_chain(EXAMPLE).in_order()))
    assert movements_in(case) == (20, "Import transfer chain")


def test_an_import_that_is_cancelled_brings_nothing(provider, case):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        provider.algorithm("importchain").create().run(
            {"CASE": str(case), "FOLDER": str(EXAMPLE)}, context, feedback, catchExceptions=False
        )
    assert movements_in(case) == (0, None)


def test_tables_with_an_error_are_refused_by_line_and_nothing_is_imported(run, case, tmp_path):
    folder = tmp_path / "tables"
    shutil.copytree(EXAMPLE, folder)
    file = folder / "movements.csv"
    file.write_text(file.read_text("utf-8").replace("2023-08-15", "mid-August 2023", 1), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="nothing was imported"):
        run("importchain", CASE=str(case), FOLDER=str(folder))
    assert "movements.csv:2: earliest: “mid-August 2023”" in run.log()
    assert movements_in(case)[0] == 0


def test_conflicts_are_listed_with_both_sides(run, filled):
    results = run("findconflicts", CASE=str(filled), OUTPUT="memory:")
    rows = run.rows(results["OUTPUT"])
    assert results["COUNT"] == len(rows) == 9
    assert results["OPEN"] <= results["COUNT"]
    assert all(row["first"] and row["second"] for row in rows)


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_the_timeline_is_drawn(run, filled, tmp_path, ending):
    file = tmp_path / f"timeline.{ending}"
    assert run("timelinefigure", CASE=str(filled), OUTPUT=str(file))["OUTPUT"] == str(file)
    assert file.stat().st_size > 5000


def test_a_case_without_dates_has_no_timeline(run, case, tmp_path):
    with pytest.raises(QgsProcessingException, match="no dated movement"):
        run("timelinefigure", CASE=str(case), OUTPUT=str(tmp_path / "x.svg"))


def test_what_is_no_case_is_told(run, tmp_path):
    (tmp_path / "x.gpkg").write_text("no case")
    with pytest.raises(QgsProcessingException):
        run("findconflicts", CASE=str(tmp_path / "x.gpkg"), OUTPUT="memory:")


@pytest.fixture
def stacks(qgis_app):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32637&field=name:string", "stacks", "memory")
    for name, wide in (("large", 100.0), ("tiny", 1.0)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_000, 5_080_000, 500_000 + wide, 5_080_000 + wide)))
        layer.dataProvider().addFeature(feature)
    return layer


def test_stacks_are_estimated_one_by_one(run, stacks):
    results = run(
        "containerestimate", INPUT=stacks, CORNER_U95=1.0, SIZE=0, TIERS_LEAST=2, TIERS_MOST=3, OUTPUT="memory:"
    )
    large, _ = run.rows(results["OUTPUT"])
    assert large["area_m2"] == pytest.approx(10_008, abs=5)
    assert 700 < large["least"] < large["most"] < 2100
    assert large["tiers"] == "2–3"
    assert "containers of 20" in run.log()
    assert "smaller than one container" in run.log()


@pytest.mark.parametrize(
    ("spoiled", "told"),
    [
        (QgsGeometry(), "There is no outline"),
        (QgsGeometry.fromWkt("Polygon EMPTY"), "There is no outline"),
        (QgsGeometry.fromRect(QgsRectangle(1e30, 1e30, 2e30, 2e30)), "The shape lies outside"),
    ],
    ids=["none", "empty", "off the earth"],
)
def test_a_stack_without_an_outline_is_told_and_the_others_are_estimated(run, stacks, spoiled, told):
    feature = QgsFeature(stacks.fields())
    feature.setAttributes(["spoiled"])
    feature.setGeometry(spoiled)
    stacks.dataProvider().addFeature(feature)
    results = run("containerestimate", INPUT=stacks, TIERS_LEAST=2, TIERS_MOST=3, OUTPUT="memory:")
    assert [bool(row["area_m2"]) for row in run.rows(results["OUTPUT"])] == [True, False, False]
    assert f"Feature 3: {told}" in run.log()


def test_a_height_without_uncertainty_is_refused(run, stacks):
    run("containerestimate", INPUT=stacks, HEIGHT=5.2, OUTPUT="memory:")
    assert "The height has no U95" in run.log()
