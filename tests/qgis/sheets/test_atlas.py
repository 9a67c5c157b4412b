"""One sheet a structure or finding through QGIS' own atlas."""

import subprocess

import pytest
from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from plugin.core.errors import Refused
from plugin.processing.add_atlas import AddAtlas
from plugin.sheets.atlas import add_atlas


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    yield project
    project.layoutManager().clear()
    project.clear()


def layer_of(project, case_path, table):
    layer = QgsVectorLayer(f"{case_path}|layername={table}", table, "ogr")
    assert layer.isValid()
    project.addMapLayer(layer)
    return layer


def exported(layout, path):
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = Qgis.TextRenderFormat(layout.customProperty("pdfTextFormat"))
    result, error = QgsLayoutExporter.exportToPdf(layout.atlas(), str(path), settings)
    assert result == QgsLayoutExporter.ExportResult.Success, error
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return done.stdout.split("\f")


def test_each_structure_has_a_sheet_with_its_place(project, case_path, tmp_path):
    layout = add_atlas(project, layer_of(project, case_path, "structure"), "Atlas", "A4", "portrait")
    pages = exported(layout, tmp_path / "atlas.pdf")
    assert [title in page for title, page in zip(("Structure A1", "Structure A2"), pages)] == [True, True]
    assert "Page 2 of 2" in pages[1]
    assert "24.9875°, 55.1231°" in pages[0].replace("\u00a0", " ")


def test_each_finding_has_a_sheet_without_a_map(project, case_path, tmp_path):
    layout = add_atlas(project, layer_of(project, case_path, "finding"), "Atlas", "Letter", "landscape")
    page, *_ = exported(layout, tmp_path / "atlas.pdf")
    assert "Two sheds came to stand." in page
    assert "Likelihood: very likely" in page
    assert layout.referenceMap() is None


def test_algorithm_adds_it_to_the_project_under_a_free_name(project, case_path):
    layer = layer_of(project, case_path, "structure")
    context = QgsProcessingContext()
    context.setProject(project)
    names = []
    for _ in range(2):
        found, good = AddAtlas().create().run({"LAYER": layer.id(), "NAME": "Sheds"}, context, QgsProcessingFeedback())
        assert good
        names.append(found["LAYOUT"])
    assert names == ["Sheds", "Sheds (2)"]
    assert all(project.layoutManager().layoutByName(name).atlas().enabled() for name in names)


def test_layer_that_is_none_of_a_case_is_refused(project):
    other = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "other", "memory")
    with pytest.raises(Refused, match="none of a case"):
        add_atlas(project, other, "Atlas", "A4", "portrait")
