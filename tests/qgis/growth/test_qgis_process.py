"""The algorithms of growth as ``qgis_process`` runs them, on the worked example's own files."""

import csv
import json
from pathlib import Path

import pytest

from plugin.case.open import open_case
from plugin.core.records import Scene
from plugin.example import build_example

IMAGERY = Path(__file__).parents[3] / "resources" / "example" / "imagery"
SITE = "Jebel Ali compound"


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    return build_example(tmp_path_factory.mktemp("example"), "Ada", lambda _share, _words="": None)


def read(path):
    return [feature["properties"] for feature in json.loads(path.read_text("utf-8"))["features"]]


def test_scenes_are_registered_and_kept(run_algorithm, case, tmp_path):
    shifts = tmp_path / "shifts.geojson"
    given = {"CASE": case, "SITE": SITE, "REFERENCE": "2019-02-18", "KEEP": 1, "OUTPUT": shifts}
    count = run_algorithm("registerscenes", **given)["COUNT"]
    measured = [row for row in read(shifts) if row["u95_m"] is not None]
    assert len(measured) == count >= 12
    assert all(row["length_m"] < 15 for row in measured)
    assert all(row["refused"] for row in read(shifts) if row["u95_m"] is None)
    store = open_case(case, "Ada")
    assert sum(scene.shift_u95_m is not None for scene in store.read(Scene)) == count
    store.close()


def test_changes_are_suggested(run_algorithm, case, tmp_path):
    look = tmp_path / "look.geojson"
    results = run_algorithm("suggestchange", CASE=case, SITE=SITE, MARKED=1, OUTPUT=look)
    assert results["CLOUDED"] == 2
    strongest = {}
    for row in read(look):
        if row["what"] == "changed":
            strongest.setdefault(row["structure"], row["taken"])
    assert strongest["A2"] == "2019-02-08"
    assert set(strongest) == {"A1", "A2", "B1", "B2", "C1", "C2"}


def test_dates_and_curve_are_written(run_algorithm, case, tmp_path):
    dates, curve = tmp_path / "dates.csv", tmp_path / "curve.csv"
    assert run_algorithm("structuredates", CASE=case, SITE=SITE, OUTPUT=dates)["COUNT"] == 6
    with dates.open(encoding="utf-8", newline="") as stream:
        assert [row["structure"] for row in csv.DictReader(stream)] == ["A1", "A2", "B1", "B2", "C1", "C2"]
    results = run_algorithm("growthcurve", CASE=case, SITE=SITE, OUTPUT=curve)
    assert (results["AT_LEAST"], results["AT_MOST"]) == (6, 6)
    assert "number standing (NPMLE)" in curve.read_text("utf-8")


def test_the_change_between_two_images_is_mapped(run_algorithm, tmp_path):
    before, after = (IMAGERY / f"S2_AE-R001-0179_{day}.tif" for day in ("20181220", "20190305"))
    results = run_algorithm("changemap", BEFORE=before, AFTER=after, OUTPUT=tmp_path / "change.tif")
    assert 0 < results["SHARE"] < 0.5
    assert (tmp_path / "change.tif").stat().st_size > 1000


def test_a_question_without_an_answer_ends_with_a_code_and_the_reason(qgis_process, case, tmp_path):
    words = [f"--CASE={case}", "--REFERENCE=1999-01-01", f"--OUTPUT={tmp_path / 'x.gpkg'}"]
    code, said, errors = qgis_process("run", "bermline:registerscenes", *words)
    assert code != 0
    assert "1999-01-01" in said + errors
