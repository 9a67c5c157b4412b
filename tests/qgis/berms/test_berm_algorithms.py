"""The analyses of berms as Processing algorithms: the same answers as the panel's."""

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from plugin.core.berms.read import read_transects
from plugin.core.berms.spacing import measure_transect
from plugin.processing.provider import BermlineProvider

from .conftest import EXAMPLE, MODEL, MODEL_CRS

BERM_ALGORITHMS = ["profilealongline", "measurespacing", "detectcrests", "bermheight", "comparerules"]


class Heard(QgsProcessingFeedback):
    """Keeps what an algorithm warned of."""

    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, text):
        self.warnings.append(text)


@pytest.fixture
def provider(qgis_app):
    made = BermlineProvider()
    made.refreshAlgorithms()
    return made


@pytest.fixture
def transects(project):
    """A layer with M034's transect, and one that lies off the model."""
    layer = QgsVectorLayer(f"LineString?crs={MODEL_CRS}", "transects", "memory")
    drawn = next(item for item in read_transects(EXAMPLE / "berms" / "transects.csv") if item.name == "M034 NE-SW")
    assert drawn.crs == MODEL_CRS
    features = []
    for line in (drawn.line.wkt, "LINESTRING (0 0, 50 0)"):
        features.append(QgsFeature())
        features[-1].setGeometry(QgsGeometry.fromWkt(line))
    layer.dataProvider().addFeatures(features)
    project.addMapLayer(layer)
    return layer, drawn


@pytest.fixture
def model_layer(project):
    layer = QgsRasterLayer(str(MODEL), "model")
    project.addMapLayer(layer)
    return layer


def run(provider, name, parameters, project):
    context, heard = QgsProcessingContext(), Heard()
    context.setProject(project)
    algorithm = provider.algorithm(name).create()
    results, good = algorithm.run({**parameters, "OUTPUT": "memory:"}, context, heard, catchExceptions=False)
    assert good
    return results, list(QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context).getFeatures()), heard


def test_the_provider_lists_them(provider):
    names = {algorithm.name() for algorithm in provider.algorithms()}
    assert set(BERM_ALGORITHMS) <= names
    assert all(provider.algorithm(name).shortHelpString() for name in BERM_ALGORITHMS)


def test_spacing_is_that_of_the_panel_and_a_line_off_the_raster_is_told(provider, project, model_layer, transects):
    layer, drawn = transects
    parameters = {"RASTER": model_layer, "LINES": layer, "WIDTH": drawn.width_m}
    results, features, heard = run(provider, "measurespacing", parameters, project)
    assert (results["MEASURED"], results["REFUSED"]) == (1, 1)
    same = measure_transect(MODEL, drawn.line, drawn.width_m, crs=drawn.crs)
    assert features[0]["value_m"] == pytest.approx(same.value, abs=1e-3)
    assert features[0]["u95_m"] == pytest.approx(same.u95, rel=0.02)
    assert features[0]["bands"] == same.parameters["placement_bands"]
    assert any("off the scene" in words for words in heard.warnings)


def test_the_profile_has_its_crests_marked(provider, project, model_layer, transects):
    layer, drawn = transects
    parameters = {"RASTER": model_layer, "LINES": layer, "WIDTH": drawn.width_m}
    _, features, _ = run(provider, "profilealongline", parameters, project)
    assert sum(feature["mark"] == "crest" for feature in features) == 2
    distances = [feature["distance_m"] for feature in features]
    assert distances == sorted(distances)


def test_heights_stand_on_both_sides(provider, project, model_layer, transects):
    layer, drawn = transects
    parameters = {"RASTER": model_layer, "LINES": layer, "WIDTH": drawn.width_m}
    _, features, _ = run(provider, "bermheight", parameters, project)
    assert all(0.3 < feature["height_m"] < 8.0 and feature["u95_m"] > 0 for feature in features)
    with pytest.raises(QgsProcessingException, match="no heights"):
        run(provider, "bermheight", {**parameters, "SURFACE": 1}, project)


def test_crests_of_the_model_are_found(provider, project, model_layer):
    parameters = {"RASTER": model_layer, "LENGTH": 40.0}
    results, features, _ = run(provider, "detectcrests", parameters, project)
    assert results["COUNT"] == len(features) > 5
    assert min(feature["length_m"] for feature in features) >= 40.0
    with pytest.raises(QgsProcessingException, match="azimuth"):
        run(provider, "detectcrests", {**parameters, "SURFACE": 1}, project)


def test_a_separation_is_set_beside_every_rule(provider, project):
    results, features, _ = run(provider, "comparerules", {"SEPARATION": 24.0, "U95": 1.0}, project)
    bd9 = next(feature for feature in features if feature["rule"] == "BD9")
    assert bd9["largest_kg"] == pytest.approx(1000.0, rel=1e-6)
    assert "consistent with" in bd9["said"]
    assert results["LOW"] < 1000.0 < results["HIGH"]
