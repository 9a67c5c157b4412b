"""Packs as Processing algorithms."""

import subprocess
import zipfile

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from plugin.case.create import create_case
from plugin.core.evidence.verify import verify_pack
from plugin.processing.provider import BermlineProvider


@pytest.fixture
def provider(qgis_app):
    made = BermlineProvider()
    made.refreshAlgorithms()
    return made


def run(provider, name, parameters):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    algorithm = provider.algorithm(name).create()
    results, good = algorithm.run(parameters, context, feedback, catchExceptions=False)
    return results, good, feedback


def test_provider_lists_export_and_verify(provider):
    assert provider.id() == "bermline"
    names = {algorithm.name() for algorithm in provider.algorithms()}
    assert {"exportpack", "exportpacks", "verifypack", "timestamppack"} <= names
    assert all(algorithm.shortHelpString() for algorithm in provider.algorithms())


def test_export_and_verify_agree(provider, case_path, tmp_path):
    results, good, _ = run(
        provider, "exportpack",
        {"CASE": str(case_path), "OUTPUT": str(tmp_path / "pack"), "VERSION": "9", "AS_OF": "2024-03-01"},
    )  # fmt: skip
    assert good
    assert verify_pack(tmp_path / "pack").stated["Bagging-Date"] == "2024-03-01"
    assert "/ 9" in verify_pack(tmp_path / "pack").stated["External-Identifier"]
    results, good, _ = run(provider, "verifypack", {"PACK": str(tmp_path / "pack")})
    assert (results["WHOLE"], results["PROBLEMS"]) == (True, 0)
    assert "none differs" in results["VERDICT"]


def test_zip_in_the_other_language_and_on_other_paper(provider, case_path, tmp_path):
    _, good, _ = run(
        provider, "exportpack",
        {"CASE": str(case_path), "OUTPUT": str(tmp_path / "pack.zip"), "LANGUAGE": "de", "PAPER": "Letter",
         "ORIENTATION": "landscape"},
    )  # fmt: skip
    assert good
    results, _, _ = run(provider, "verifypack", {"ZIP": str(tmp_path / "pack.zip")})
    assert results["WHOLE"]
    with zipfile.ZipFile(tmp_path / "pack.zip") as archive:
        (tmp_path / "evidence.pdf").write_bytes(archive.read("pack/data/evidence.pdf"))
    told = subprocess.run(["pdfinfo", str(tmp_path / "evidence.pdf")], capture_output=True, text=True, check=True)
    assert "792 x 612 pts (letter)" in told.stdout


@pytest.mark.parametrize("given", [{}, {"PACK": "one", "ZIP": "two.zip"}], ids=["none", "two"])
def test_verify_asks_for_one_pack(provider, given):
    with pytest.raises(QgsProcessingException, match="Give one pack"):
        run(provider, "verifypack", given)


def test_one_pack_is_made_for_each_case_and_one_that_fails_is_told(provider, case_path, tmp_path):
    empty = tmp_path / "empty.gpkg"
    create_case(empty, "Empty", "A. Analyst").close()
    results, good, feedback = run(
        provider, "exportpacks",
        {"CASES": [str(empty), str(case_path)], "OUTPUT": str(tmp_path / "packs"), "VERSION": "4"},
    )  # fmt: skip
    assert good
    assert (results["MADE"], results["FAILED"]) == (1, 1)
    assert f"empty — {tmp_path}: Nothing is chosen for the pack." in feedback.textLog()
    assert [path.name for path in (tmp_path / "packs").iterdir()] == ["small"]
    assert "/ 4" in verify_pack(tmp_path / "packs" / "small").stated["External-Identifier"]


def test_verify_names_what_was_changed(provider, exported, tmp_path):
    import shutil

    report, _ = exported
    shutil.copytree(report.pack, tmp_path / "pack")
    (tmp_path / "pack" / "data" / "growth.csv").write_text("changed")
    results, _, feedback = run(provider, "verifypack", {"PACK": str(tmp_path / "pack")})
    assert results["WHOLE"] is False
    assert "data/growth.csv was changed" in feedback.textLog()


def test_export_that_cannot_be_made_fails_with_the_reason(provider, case_path, tmp_path):
    (tmp_path / "pack").mkdir()
    with pytest.raises(QgsProcessingException, match="exists already"):
        run(provider, "exportpack", {"CASE": str(case_path), "OUTPUT": str(tmp_path / "pack")})
