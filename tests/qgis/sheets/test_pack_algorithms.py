"""Packs as Processing algorithms."""

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

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
    assert {"exportpack", "verifypack"} <= {algorithm.name() for algorithm in provider.algorithms()}
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
