"""The analyses of berms as Processing algorithms: the same answers as the panel's."""

import json
import os
import re
import shutil
import subprocess
from types import SimpleNamespace

import numpy as np
import pyproj
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
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
from tests.core.berms.conftest import ORIGIN, SCALE, Field, write_raster

from .conftest import EXAMPLE, MODEL, MODEL_CRS

NORTH_UP = (ORIGIN[0], 0.5, 0.0, ORIGIN[1], 0.0, -0.5)

BERM_ALGORITHMS = [
    "detectcrests",
    "detectcells",
    "measurespacing",
    "measurerows",
    "fieldpattern",
    "profilealongline",
    "bermheight",
    "comparerules",
]


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


@pytest.fixture
def outlines(project):
    """A layer with two rows of four squares, 40 m apart along them and 70 m across, and one without an outline."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={MODEL_CRS}&field=name:string", "outlines", "memory")
    features = []
    for row, letter in enumerate("ab"):
        for k in range(4):
            middle = QgsGeometry.fromPointXY(QgsPointXY(322_800.0 + 40.0 * k, 5_724_200.0 - 70.0 * row))
            features.append(QgsFeature(layer.fields()))
            features[-1].setGeometry(middle.buffer(8.0, 8))
            features[-1].setAttributes([f"{letter}{k}"])
    features.append(QgsFeature(layer.fields()))
    features[-1].setAttributes(["bare"])
    layer.dataProvider().addFeatures(features)
    project.addMapLayer(layer)
    return layer


def test_rows_are_measured_along_and_across(provider, project, outlines):
    parameters = {"INPUT": outlines, "NAME": "name", "CORNER_U95": 0.5}
    results, features, heard = run(provider, "measurerows", parameters, project)
    assert (results["ROWS"], results["PAIRS"]) == (2, 1)
    by_name = {feature["row"]: feature for feature in features}
    assert by_name["A"]["value_m"] == pytest.approx(40.0, abs=0.05)
    assert by_name["A"]["definition"] == "centre to centre"
    across = by_name["A – B"]
    assert (across["measured"], across["definition"], across["n"]) == ("spacing", "row to row", 4)
    assert across["value_m"] == pytest.approx(70.0, abs=0.1)
    assert across["u95_m"] > 0
    assert any("“bare”" in words for words in heard.warnings)


def test_rows_too_far_apart_are_told(provider, project, outlines):
    results, features, heard = run(provider, "measurerows", {"INPUT": outlines, "REACH": 50.0}, project)
    assert (results["PAIRS"], len(features)) == (0, 2)
    assert any("within 50 m" in words for words in heard.warnings)


def test_outlines_that_make_no_row_are_told(provider, project, outlines):
    outlines.dataProvider().deleteFeatures([feature.id() for feature in outlines.getFeatures()][2:])
    results, features, heard = run(provider, "measurerows", {"INPUT": outlines}, project)
    assert (results["ROWS"], results["PAIRS"], features) == (0, 0, [])
    assert any("needs two rows; there is 0" in words for words in heard.warnings)
    outlines.dataProvider().deleteFeatures([feature.id() for feature in outlines.getFeatures()])
    with pytest.raises(QgsProcessingException, match="No structure here has an outline"):
        run(provider, "measurerows", {"INPUT": outlines}, project)


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


def test_cells_of_the_model_are_those_of_the_panel(provider, project, model_layer):
    results, features, _ = run(provider, "detectcells", {"RASTER": model_layer}, project)
    assert results["COUNT"] == len(features) >= 22
    assert all(feature["centre_u95_m"] > 0 and feature["form"] in ("ring", "U-shaped", "open") for feature in features)
    inner = run(provider, "detectcells", {"RASTER": model_layer, "OUTLINE": 0}, project)[1]
    assert sum(f.geometry().area() for f in inner) < sum(f.geometry().area() for f in features)


def test_an_extent_is_searched_alone(provider, project, model_layer):
    extent = "322840,323000,5724040,5724250 [EPSG:25832]"
    results, _, _ = run(provider, "detectcells", {"RASTER": model_layer, "EXTENT": extent}, project)
    assert 0 < results["COUNT"] < 10


def test_a_field_gives_pitch_and_bearing_and_lines_to_look_at(provider, project, tmp_path):
    path = tmp_path / "field.tif"
    field = Field(snr=3.0, size=500)
    field.write(str(path), np.random.default_rng(3))
    results, features, _ = run(provider, "fieldpattern", {"RASTER": str(path)}, project)
    true = field.pitch_px * field.gsd / SCALE
    assert abs(results["PITCH"] - true) <= results["PITCH_U95"]
    assert results["BEARING"] == pytest.approx(17.0, abs=0.05)
    assert len(features) > 8
    assert features[0]["pitch_m"] == results["PITCH"]
    assert features[0]["raster"] == "field.tif"


def test_a_search_ends_where_a_person_asks_for_it(provider, project, model_layer):
    context, heard = QgsProcessingContext(), Heard()
    context.setProject(project)
    heard.cancel()
    for name in ("detectcrests", "detectcells", "fieldpattern"):
        parameters = {"RASTER": model_layer, "OUTPUT": "memory:"}
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            provider.algorithm(name).create().run(parameters, context, heard, catchExceptions=False)


@pytest.mark.parametrize("name", [name for name in BERM_ALGORITHMS if name not in ("comparerules", "measurerows")])
def test_a_raster_that_is_no_file_is_refused(provider, project, transects, name):
    parameters = {"RASTER": "/nowhere/gone.tif", "LINES": transects[0]}
    with pytest.raises(QgsProcessingException):
        run(provider, name, parameters, project)


@pytest.mark.parametrize("name", BERM_ALGORITHMS)
def test_an_output_that_cannot_be_written_is_told(
    provider, project, model_layer, transects, outlines, name, monkeypatch
):
    algorithm = provider.algorithm(name)
    monkeypatch.setattr(type(algorithm), "parameterAsSink", lambda *_: (None, ""), raising=False)
    parameters = {"RASTER": model_layer, "LINES": transects[0], "INPUT": outlines, "SEPARATION": 20.0, "U95": 1.0}
    if name == "fieldpattern":
        found = SimpleNamespace(pitch="", bearing="", crests_left_out=0)
        monkeypatch.setattr("plugin.core.berms.field.find_field", lambda *_: found)
    with pytest.raises(QgsProcessingException, match=r"OUTPUT|output|layer"):
        run(provider, name, parameters, project)


# Rasters that are no plain north-up float in metres


@pytest.mark.parametrize(
    ("make", "name", "reason"),
    [
        ({"values": np.full((60, 60), 5.0)}, "detectcrests", "level|same"),
        ({"values": np.full((60, 60), 5.0)}, "detectcells", "level|same"),
        ({"values": np.full((200, 200), 5.0)}, "fieldpattern", "Every value is the same"),
        ({"values": np.full((1, 1), 5.0)}, "detectcrests", "small|larger"),
        ({"values": np.full((1, 1), 5.0)}, "detectcells", "smaller than a cell"),
        ({"values": np.full((1, 1), 5.0)}, "fieldpattern", "too small"),
        ({"values": np.full((80, 80), np.nan)}, "detectcrests", "unknown|no data|nothing"),
        ({"values": np.full((80, 80), np.nan)}, "detectcells", "unknown|no data|nothing"),
        ({"values": np.full((80, 80), np.nan)}, "fieldpattern", "unknown|no data|nothing"),
        ({"values": np.full((80, 80), np.inf)}, "detectcells", "unknown|no data|nothing"),
        ({"values": np.zeros((60, 60)), "epsg": None}, "detectcells", "no coordinate reference system"),
        (
            {"values": np.zeros((60, 60)), "transform": (40.0, 5e-6, 0, 45.9, 0, -5e-6), "epsg": 4326},
            "detectcrests",
            "no squares on the ground",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.filterwarnings("error")
def test_rasters_that_hold_no_answer_say_why(provider, project, tmp_path, make, name, reason, capfd):
    path = tmp_path / "odd.tif"
    write_raster(path, **{"transform": NORTH_UP, **make})
    with pytest.raises(QgsProcessingException, match=reason):
        run(provider, name, {"RASTER": str(path)}, project)
    assert capfd.readouterr().err == ""


def _pits():
    values = Field(snr=20.0, size=200).values(np.random.default_rng(5), 0.0)
    values[:, 90:110] = np.nan
    return values


@pytest.mark.parametrize(
    ("values", "half_m", "reason"),
    [
        (np.full((200, 200), 5.0), 40.0, "level along"),
        (np.full((200, 200), np.nan), 40.0, "no data along"),
        (np.full((200, 200), -np.inf), 40.0, "no data along"),
        (_pits(), 40.0, "no data along"),
        (np.full((1, 1), 5.0), 40.0, "off the scene|leaves the scene"),
        (Field(snr=20.0, size=200).values(np.random.default_rng(5), 0.0), 1.5, "shorter than one berm"),
        (Field(snr=20.0, size=200).values(np.random.default_rng(5), 0.0), 70.0, "leaves the scene"),
    ],
    ids=["constant", "NaN", "infinite", "over no data", "one pixel", "shorter than a berm", "beyond the edge"],
)
@pytest.mark.parametrize("name", ["measurespacing", "profilealongline", "bermheight"])
@pytest.mark.filterwarnings("error")
def test_lines_without_an_answer_are_left_out_and_the_log_says_why(
    provider, project, tmp_path, name, values, half_m, reason, capfd
):
    path = tmp_path / "odd.tif"
    write_raster(path, values, (ORIGIN[0] - 50.0, 0.5, 0.0, ORIGIN[1] + 50.0, 0.0, -0.5))
    layer = QgsVectorLayer("LineString?crs=EPSG:32637", "lines", "memory")
    feature = QgsFeature()
    ends = [QgsPointXY(ORIGIN[0] + side * half_m, ORIGIN[1]) for side in (-1.0, 1.0)]
    feature.setGeometry(QgsGeometry.fromPolylineXY(ends))
    layer.dataProvider().addFeatures([feature])
    project.addMapLayer(layer)
    _results, features, heard = run(provider, name, {"RASTER": str(path), "LINES": layer, "WIDTH": 6.0}, project)
    assert features == []
    assert any(re.search(reason, words) for words in heard.warnings), heard.warnings
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    "make",
    [
        {"transform": (ORIGIN[0], 0.5, 0, ORIGIN[1], 0, 0.5)},
        {"transform": (ORIGIN[0], 0.4, 0.3, ORIGIN[1], 0.3, -0.4)},
        {"kind": gdal.GDT_Int16, "factor": 1000.0, "scale": 0.001, "offset": 3.0},
        {"kind": gdal.GDT_Int16, "factor": 1000.0 / 0.3048, "scale": 0.001, "unit": "ft"},
        {"holes": True},
    ],
    ids=["south up", "rotated", "scale and offset", "int16 feet", "NaN and infinities"],
)
def test_however_a_raster_is_kept_the_pitch_is_the_same(provider, project, tmp_path, make):
    values = Field(snr=20.0, size=400).values(np.random.default_rng(5), 0.0)
    if make.pop("holes", False):
        values[40:60, 100:140] = np.nan
        values[200, 200:220] = np.inf
    values = values * make.pop("factor", 1.0)
    path = tmp_path / "field.tif"
    write_raster(path, values, **{"transform": NORTH_UP, **make})
    results, _, _ = run(provider, "fieldpattern", {"RASTER": str(path)}, project)
    assert results["PITCH"] == pytest.approx(25.0 / SCALE, abs=0.02)


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory):
    """Return what runs one algorithm in a process of its own, from the assembled plugin, and gives its results."""
    home = tmp_path_factory.mktemp("home")
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(_assembled(home / "plugins")),
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
    }

    def call(*words):
        return subprocess.run([program, *words], env=environment, capture_output=True, text=True, timeout=180)

    call("plugins", "enable", "bermline")
    return lambda name, *words: call("run", f"bermline:{name}", "--", *words)


PART = "EXTENT=322840,323000,5724040,5724250 [EPSG:25832]"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("detectcrests", [f"RASTER={MODEL}", PART]),
        ("detectcells", [f"RASTER={MODEL}", PART]),
        ("scanwidearea", [f"RASTERS={MODEL}", "LOOK_FOR=1"]),
        ("measurespacing", [f"RASTER={MODEL}", "LINES={lines}"]),
        ("fieldpattern", ["RASTER={field}"]),
        ("profilealongline", [f"RASTER={MODEL}", "LINES={lines}"]),
        ("bermheight", [f"RASTER={MODEL}", "LINES={lines}"]),
        ("comparerules", ["SEPARATION=24", "U95=1"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_they_run_without_a_window(qgis_process, tmp_path, name, words):
    lines, field, out = tmp_path / "lines.geojson", tmp_path / "field.tif", tmp_path / "out.gpkg"
    drawn = next(item for item in read_transects(EXAMPLE / "berms" / "transects.csv") if item.name == "M034 NE-SW")
    to_wgs84 = pyproj.Transformer.from_crs(drawn.crs, "EPSG:4326", always_xy=True)
    places = [list(to_wgs84.transform(*place)) for place in drawn.line.coords]
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": places}}
    lines.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), "utf-8")
    Field(snr=3.0, size=300).write(str(field), np.random.default_rng(3))
    ended = qgis_process(name, *(item.format(lines=lines, field=field) for item in words), f"OUTPUT={out}")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "Traceback" not in ended.stdout + ended.stderr
    assert QgsVectorLayer(str(out), "out", "ogr").featureCount() > 0


def _assembled(folder):
    from scripts.package import assemble

    assemble(folder / "bermline")
    return folder


def test_a_separation_is_set_beside_every_rule(provider, project):
    results, features, _ = run(provider, "comparerules", {"SEPARATION": 24.0, "U95": 1.0}, project)
    bd9 = next(feature for feature in features if feature["rule"] == "BD9")
    assert bd9["largest_kg"] == pytest.approx(1000.0, rel=1e-6)
    assert "consistent with" in bd9["said"]
    assert results["LOW"] < 1000.0 < results["HIGH"]
