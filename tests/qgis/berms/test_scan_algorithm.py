"""The scan of wide areas as a Processing algorithm, on the depot cut into files."""

import json

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from plugin.core.scan.block import search_block
from plugin.palette import CREST
from plugin.processing.provider import BermlineProvider
from plugin.processing.scan_wide_area import ScanWideArea

from .conftest import MODEL
from .test_berm_algorithms import Heard


@pytest.fixture
def folder(tmp_path):
    """The depot in two files whose edge cuts through it, and a third that is broken."""
    made = tmp_path / "tiles"
    made.mkdir()
    for left in (0, 260):
        gdal.Translate(str(made / f"t{left}.tif"), str(MODEL), srcWin=[left, 0, 260, 520])
    (made / "broken.tif").write_bytes(MODEL.read_bytes()[:2000])
    return made


class Stopping(Heard):
    """Is cancelled when some of the work is done."""

    def isCanceled(self):
        return self.progress() > 20.0


def run(parameters, heard=None):
    context, heard = QgsProcessingContext(), heard or Heard()
    context.setProject(QgsProject.instance())
    results, good = ScanWideArea().create().run(parameters, context, heard, catchExceptions=False)
    assert good
    return results, context, heard


def test_the_provider_has_it(qgis_app):
    provider = BermlineProvider()
    provider.refreshAlgorithms()
    assert provider.algorithm("scanwidearea") is not None


def test_a_folder_gives_ranked_sites_a_contact_sheet_and_what_was_passed_over(qgis_app, project, folder, tmp_path):
    out, sheet = tmp_path / "sites.gpkg", tmp_path / "sheet.png"
    parameters = {"FOLDER": str(folder), "LOOK_FOR": 1, "OUTPUT": str(out), "CONTACT": str(sheet)}
    results, context, heard = run(parameters)
    assert (results["SITES"], results["PASSED_OVER"]) == (1, 1)
    assert results["CELLS"] >= 22
    assert sheet.stat().st_size > 10_000
    assert any("broken.tif" in words for words in heard.warnings)
    titles = {details.name for details in context.layersToLoadOnCompletion().values()}
    assert titles == {"Candidate sites", "Candidate cells"}
    for address, details in context.layersToLoadOnCompletion().items():
        layer = QgsVectorLayer(address, "", "ogr", QgsVectorLayer.LayerOptions(loadDefaultStyle=False))
        assert details.forceName
        details.postProcessor().postProcessLayer(layer, context, heard)
        assert layer.renderer().symbol().symbolLayer(0).brushStyle() == Qt.BrushStyle.NoBrush
    (site,) = QgsVectorLayer(f"{out}|layername=sites", "", "ogr").getFeatures()
    assert (site["rank"], site["cells"]) == (1, results["CELLS"])
    assert site["pitch_m"] == pytest.approx(85.0, abs=site["pitch_u95_m"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sheet.png", "sites.gpkg", "tiles"]


def test_what_it_writes_is_drawn_as_outlines_with_their_rank(qgis_app, project, tmp_path):
    out = tmp_path / "sites.gpkg"
    run({"RASTERS": [str(MODEL)], "LOOK_FOR": 1, "OUTPUT": str(out)})
    layer = QgsVectorLayer(f"{out}|layername=sites", "", "ogr")
    assert layer.renderer().symbol().symbolLayer(0).strokeColor().name() == CREST
    assert layer.labeling().settings().fieldName == "rank"


def test_of_what_was_not_found_no_empty_layer_is_loaded(qgis_app, project, tmp_path):
    part, sheet = tmp_path / "part.tif", tmp_path / "sheet.png"
    gdal.Translate(str(part), str(MODEL), srcWin=[0, 0, 30, 30])
    out = str(tmp_path / "sites.gpkg")
    results, context, heard = run({"RASTERS": [str(part)], "LOOK_FOR": 1, "OUTPUT": out, "CONTACT": str(sheet)})
    assert (results["SITES"], results["CELLS"]) == (0, 0)
    assert not context.layersToLoadOnCompletion()
    assert any("no contact sheet" in words for words in heard.warnings)
    assert not sheet.exists()


def test_a_cancelled_scan_goes_on_with_the_same_output(qgis_app, project, folder, tmp_path, monkeypatch):
    monkeypatch.setattr("plugin.core.scan.block.BLOCK_PX", 200)
    parameters = {"FOLDER": str(folder), "LOOK_FOR": 1, "WORKERS": 1, "OUTPUT": str(tmp_path / "sites.gpkg")}
    with pytest.raises(QgsProcessingException, match="go on"):
        run(parameters, Stopping())
    kept = tmp_path / "sites.scan" / "found.jsonl"
    done = {json.loads(line)["block"] for line in kept.read_text("utf-8").splitlines()[1:]}
    assert done
    again = []
    monkeypatch.setattr(
        "plugin.core.scan.run.search_block", lambda block: again.append(block.name) or search_block(block)
    )
    assert run(parameters)[0]["SITES"] == 1
    assert not done & set(again)
    assert not kept.exists()


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, "Name elevation models"),
        ({"FOLDER": "{tmp}/no"}, "nothing at"),
        ({"FOLDER": "{tmp}"}, "No raster"),
        ({"RASTERS": [str(MODEL)], "SCHEDULER": "tcp://127.0.0.1:1"}, "pip install distributed"),
        ({"RASTERS": [str(MODEL)], "OUTPUT": "{tmp}/t.txt/sites.gpkg"}, "t.txt"),
    ],
    ids=["nothing named", "no folder", "an empty folder", "no distributed", "a file where a folder should be"],
)
def test_what_cannot_be_done_is_said(qgis_app, project, tmp_path, parameters, words):
    (tmp_path / "t.txt").touch()
    given = {
        name: value.format(tmp=tmp_path) if isinstance(value, str) else value for name, value in parameters.items()
    }
    with pytest.raises(QgsProcessingException, match=words):
        run({"OUTPUT": str(tmp_path / "sites.gpkg"), **given})
