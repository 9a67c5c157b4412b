"""Every algorithm on a case on a server answers as on the same case in a file, whatever the role of who asks."""

from __future__ import annotations

import pytest
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from plugin.canvas.source import source_of
from plugin.case.open import FilePlace
from plugin.case.schema import KEPT_BY_STORE
from plugin.processing.provider import ALGORITHMS, BermlineProvider
from plugin.servers import place_at

from .conftest import LEVELS

MODEL = "muna_xanten_dgm1.tif"
OF_THE_CASE = {
    "findconflicts": {"OUTPUT": "memory:"},
    "timelinefigure": {"OUTPUT": "figure.svg"},
    "structuredates": {"OUTPUT": "memory:"},
    "growthcurve": {"OUTPUT": "curve.csv"},
    "suggestchange": {"OUTPUT": "memory:", "MARKED": True},
    "registerscenes": {"OUTPUT": "memory:", "REFERENCE": "2019-02-18"},
}
OF_ITS_LAYERS = {
    "addatlas": ("LAYER", "structure", {}),
    "containerestimate": ("INPUT", "structure", {"TIERS_LEAST": 1, "TIERS_MOST": 2, "OUTPUT": "memory:"}),
    "measurerows": ("INPUT", "structure", {"NAME": "label", "OUTPUT": "memory:"}),
    "profilealongline": ("LINES", "measurement", {"RASTER": MODEL, "OUTPUT": "memory:"}),
    "measurespacing": ("LINES", "measurement", {"RASTER": MODEL, "OUTPUT": "memory:"}),
    "bermheight": ("LINES", "measurement", {"RASTER": MODEL, "OUTPUT": "memory:"}),
}
OF_WHAT_LIES_BESIDE = {
    "detectcells": {"RASTER": MODEL, "OUTPUT": "memory:"},
    "detectcrests": {"RASTER": MODEL, "OUTPUT": "memory:"},
    "fieldpattern": {"RASTER": MODEL, "OUTPUT": "memory:"},
    "changemap": {"BEFORE": "S2_AE-R001-0179_20180623.tif", "AFTER": "S2_AE-R001-0179_20200607.tif",
                  "OUTPUT": "change.tif"},
    "comparerules": {"SEPARATION": 24.0, "U95": 1.0, "OUTPUT": "memory:"},
}  # fmt: skip
_REFERENCE = {"reader": "2019-02-18", "analyst": "2019-02-18", "lead": "2019-03-05"}
"""Shifts that are kept already are no change, and so no action: each level measures against a scene of its own."""
WRITING = {"importchain", "registerscenes"}
OF_FILES_ALONE = {"scanwidearea"}
OF_PACKS = {"exportpack", "exportpacks", "verifypack", "timestamppack"}


@pytest.fixture
def answer(qgis_app, tmp_path):
    """Run an algorithm; return the numbers that it gives, and its rows or the bytes of its file."""
    provider = BermlineProvider()
    provider.refreshAlgorithms()

    def run(name, parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        given = {key: _placed(key, value, tmp_path) for key, value in parameters.items()}
        algorithm = provider.algorithm(name).create()
        results, good = algorithm.run(given, context, QgsProcessingFeedback(), catchExceptions=False)
        assert good
        output = results.pop("OUTPUT", None)
        if output is None:
            return results
        layer = context.getMapLayer(output)
        if layer is None:
            return results, (tmp_path / parameters["OUTPUT"]).read_bytes()
        # How often a record was written is no part of an answer: sharing a case writes each once more.
        names = [field.name() for field in layer.fields() if field.name() not in KEPT_BY_STORE]
        rows = [
            (*(_plain(feature[name]) for name in names), feature.geometry().asWkt(9)) for feature in layer.getFeatures()
        ]
        return results, names, rows

    return run


def _placed(key, value, folder):
    return str(folder / value) if key == "OUTPUT" and "." in value else value


def _plain(value):
    if isinstance(value, (QDate, QDateTime)):
        return value.toString("yyyy-MM-dd")
    return None if value == NULL else value


@pytest.fixture
def layer_of(qgis_app, qgis_new_project):
    """Put the layer of a table into the project."""

    def add(place, role):
        source, provider = source_of(role, place)
        layer = QgsVectorLayer(source, role, provider)
        assert layer.isValid()
        layer.setReadOnly(True)
        return QgsProject.instance().addMapLayer(layer)

    yield add
    QgsProject.instance().clear()


def beside(shared, parameters):
    """Return the parameters with the files that lie beside the case."""
    folder = shared.path.parent
    found = {path.name: str(path) for path in folder.rglob("*.tif")}
    return {key: found.get(value, value) if isinstance(value, str) else value for key, value in parameters.items()}


def test_there_is_none_that_is_not_tried_here():
    tried = {*OF_THE_CASE, *OF_ITS_LAYERS, *OF_WHAT_LIES_BESIDE, *WRITING, *OF_PACKS, *OF_FILES_ALONE}
    assert tried == {algorithm().name() for algorithm in ALGORITHMS}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", OF_THE_CASE)
def test_what_reads_the_case_answers_alike(answer, example, as_level, name, level):
    wanted = answer(name, {"CASE": str(example.path), **OF_THE_CASE[name]})
    with as_level(example, level):
        assert answer(name, {"CASE": example.address, **OF_THE_CASE[name]}) == wanted


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", OF_ITS_LAYERS)
def test_what_takes_its_layers_answers_alike(answer, layer_of, example, as_level, name, level):
    parameter, role, more = OF_ITS_LAYERS[name]
    given = beside(example, more)
    wanted = answer(name, {parameter: layer_of(FilePlace(example.path), role), **given, **_called(name, "file")})
    with as_level(example, level):
        layer = layer_of(place_at(example.address), role)
        assert _content(answer(name, {parameter: layer, **given, **_called(name, "server")})) == _content(wanted)


@pytest.mark.parametrize("name", OF_WHAT_LIES_BESIDE)
def test_what_takes_its_rasters_runs_in_the_folder_of_its_scenes(answer, example, as_level, name):
    with as_level(example, "reader"):
        folder = place_at(example.address).folder
        assert folder == example.path.parent
        assert answer(name, beside(example, OF_WHAT_LIES_BESIDE[name]))


@pytest.mark.parametrize(("level", "may"), [("reader", False), ("analyst", True), ("lead", True)])
@pytest.mark.parametrize("name", sorted(WRITING))
def test_what_writes_is_for_those_who_may(answer, written, as_level, name, level, may, tmp_path):
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "sites.csv").write_text(f"label,name\n{level},Added by {level}\n", encoding="utf-8")
    given = {
        "importchain": {"FOLDER": str(tmp_path / "tables")},
        "registerscenes": {"REFERENCE": _REFERENCE[level], "KEEP": True, "OUTPUT": "memory:"},
    }[name]
    with as_level(written, level):
        before = last_entries(written)
        if may:
            answer(name, {"CASE": written.address, **given})
            assert set(last_entries(written)[len(before) :]) == {("act", "Processing", f"team_written_{level}")}
        else:
            with pytest.raises(QgsProcessingException, match="You may read the case team_written, but not change it"):
                answer(name, {"CASE": written.address, **given})
            assert last_entries(written) == before


def last_entries(shared):
    with shared.postgis.connect() as cursor:
        cursor.execute(
            f"SELECT a.kind, j.who, j.login FROM {shared.place.schema}.journal AS j "
            f"JOIN {shared.place.schema}.action AS a ON a.uuid = j.action ORDER BY j.id"
        )
        return cursor.fetchall()


def _called(name, words):
    return {"NAME": words} if name == "addatlas" else {}


def _content(answered):
    """Return an answer without what QGIS types differently for the two kinds of layers, and without their names."""
    if not isinstance(answered, tuple):
        return {key: bool(value) for key, value in answered.items()}
    results, fields, rows = answered
    return results, fields, [[str(value) for value in row] for row in rows]
