"""The algorithms on chains as ``qgis_process`` runs them: in a process and a profile of their own, without a window."""

import json

import pytest

from plugin.case.create import create_case
from plugin.case.open import open_case
from plugin.core.records import Movement

from .conftest import EXAMPLE


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "case.gpkg"
    create_case(path, "Test", "Ada").close()
    return path


def test_a_chain_is_imported_weighed_and_drawn(run_algorithm, case, tmp_path):
    assert run_algorithm("importchain", CASE=case, FOLDER=EXAMPLE)["RECORDS"] > 100
    store = open_case(case, "Ada")
    assert len(store.read(Movement)) == 20
    store.close()
    conflicts = run_algorithm("findconflicts", CASE=case, OUTPUT=tmp_path / "conflicts.csv")
    assert conflicts["COUNT"] == len((tmp_path / "conflicts.csv").read_text("utf-8").splitlines()) - 1 == 9
    figure = tmp_path / "timeline.svg"
    assert run_algorithm("timelinefigure", CASE=case, OUTPUT=figure)["OUTPUT"] == str(figure)
    assert "Denials" in figure.read_text("utf-8")


def test_stacks_are_estimated(run_algorithm, tmp_path):
    stacks = tmp_path / "stacks.geojson"
    ring = [[40.0, 45.0], [40.001, 45.0], [40.001, 45.001], [40.0, 45.001], [40.0, 45.0]]
    square = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    stacks.write_text(json.dumps({"type": "FeatureCollection", "features": [square]}), "utf-8")
    made = tmp_path / "made.geojson"
    run_algorithm("containerestimate", INPUT=stacks, TIERS_LEAST=2, TIERS_MOST=2, OUTPUT=made)
    (found,) = json.loads(made.read_text("utf-8"))["features"]
    assert 0 < found["properties"]["least"] < found["properties"]["most"]
    assert found["properties"]["tiers"] == "2–2"


def test_a_folder_with_errors_ends_with_a_code_and_the_lines(qgis_process, case, tmp_path):
    (tmp_path / "movements.csv").write_text("id,earliest\nM1,mid-August 2023\n")
    code, said, errors = qgis_process("run", "bermline:importchain", f"--CASE={case}", f"--FOLDER={tmp_path}")
    assert code != 0
    assert "movements.csv:2: earliest: “mid-August 2023” cannot be read as a date." in said + errors
