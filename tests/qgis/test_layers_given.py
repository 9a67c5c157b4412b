"""Layers given to algorithms: without a coordinate system nothing is measured, and what has no place is told."""

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from plugin.processing.provider import BermlineProvider
from tests.core.berms.conftest import ORIGIN, write_raster

SQUARES = [f"POLYGON(({x} 0, {x + 8} 0, {x + 8} 8, {x} 8, {x} 0))" for x in (0, 40, 80, 120)]
LINES = ["LINESTRING(0 0, 50 0)"]
CRS = "EPSG:32637"
OUTSIDE = {
    "Polygon": "POLYGON((1e30 1e30, 2e30 1e30, 2e30 2e30, 1e30 1e30))",
    "LineString": "LINESTRING(1e30 1e30, 2e30 2e30)",
}


class Heard(QgsProcessingFeedback):
    """Keeps what an algorithm warned of."""

    def __init__(self):
        super().__init__(False)
        self.said = []

    def pushWarning(self, text):
        self.said.append(text)

    def reportError(self, text, _fatal=False):
        self.said.append(text)


@pytest.fixture
def layer(qgis_app, qgis_new_project):
    """Make a layer of shapes and put it into the project."""

    def make(kind, shapes, crs):
        made = QgsVectorLayer(f"{kind}?crs={crs}", "given", "memory")
        features = []
        for wkt in shapes:
            features.append(QgsFeature())
            features[-1].setGeometry(QgsGeometry.fromWkt(wkt))
        made.dataProvider().addFeatures(features)
        QgsProject.instance().addMapLayer(made)
        return made

    return make


@pytest.fixture
def run(qgis_app, tmp_path):
    """Run an algorithm on a layer; returns what it said."""
    provider = BermlineProvider()
    provider.refreshAlgorithms()
    raster = tmp_path / "model.tif"
    write_raster(raster, np.zeros((40, 40)), (ORIGIN[0], 0.5, 0.0, ORIGIN[1], 0.0, -0.5))

    def one(name, given, output="memory:"):
        heard, context = Heard(), QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {"RASTER": str(raster), "INPUT": given, "LINES": given, "TIERS_LEAST": 1, "OUTPUT": output}
        provider.algorithm(name).create().run(parameters, context, heard, catchExceptions=False)
        return heard.said

    return one


CASES = [
    pytest.param("containerestimate", "Polygon", SQUARES, id="container estimate"),
    pytest.param("measurerows", "Polygon", SQUARES, id="rows"),
    pytest.param("measurespacing", "LineString", LINES, id="spacing"),
    pytest.param("profilealongline", "LineString", LINES, id="profile"),
    pytest.param("bermheight", "LineString", LINES, id="height"),
]


@pytest.mark.parametrize(("name", "kind", "shapes"), CASES)
def test_a_layer_without_a_coordinate_system_is_not_measured(run, layer, tmp_path, name, kind, shapes):
    with pytest.raises(QgsProcessingException, match="given has no coordinate system"):
        run(name, layer(kind, shapes, ""), str(tmp_path / "made.gpkg"))
    assert [path.name for path in tmp_path.iterdir()] == ["model.tif"]


@pytest.mark.parametrize(("name", "kind", "shapes"), CASES)
def test_what_lies_outside_its_coordinate_system_is_told_and_the_rest_goes_on(run, layer, name, kind, shapes):
    said = run(name, layer(kind, [OUTSIDE[kind], *shapes], CRS))
    assert any("Feature 1" in words and "outside" in words for words in said)
