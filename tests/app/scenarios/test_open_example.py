"""The worked example is built and opened from the menu: layers, scenes and panels are in place."""

from pathlib import Path

from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from tests.app.steps import open_example, record_kind

ROLE = "bermline/role"
SCENE = "bermline/scene"


def test_the_example_is_built_and_opened_from_the_menu(app):
    open_example(app)
    path = app.session().store.path
    assert path.name == "example.gpkg"
    assert path.is_relative_to(Path.home())


def test_every_table_and_every_scene_has_its_layer(app):
    layers = QgsProject.instance().mapLayers().values()
    roles = {layer.customProperty(ROLE) for layer in layers}
    scenes = {layer.customProperty(SCENE) for layer in layers} - {None}
    assert {"site", "scene", "structure", "sighting", "crest", "measurement"} <= roles
    assert len(scenes) == 18
    assert all(layer.isValid() for layer in layers)


def test_one_scene_is_shown_and_its_date_stands_in_the_toolbar(app):
    tree = QgsProject.instance().layerTreeRoot()
    shown = [node.layer() for node in tree.findLayers() if node.isVisible() and node.layer().customProperty(SCENE)]
    assert len(shown) == 1
    assert app.find(QLabel, "bermlineSceneDate").text() != ""


def test_that_scene_is_in_view_and_in_shape(app):
    assert QgsProject.instance().crs().authid() == "EPSG:3857", "the places lie in several systems: north is to be up"
    canvas = app.iface.mapCanvas()
    scene = app.session().find(record_kind("Scene"), app.session().scene)
    middle = scene.geometry.centroid
    assert canvas.rect().contains(app.on_canvas(QgsPointXY(middle.x, middle.y)))
    assert canvas.scale() < 50_000
    assert not canvas.mapSettings().destinationCrs().isGeographic()


def test_the_window_with_the_example(app):
    app.grab("example")


def test_every_field_of_a_panel_says_its_name_to_a_screen_reader(app):
    for name in ("scenes", "growth", "berms", "chain", "evidence"):
        panel = app.show_panel(name)
        fields = panel.findChildren((QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit))
        own = [field for field in fields if not isinstance(field.parentWidget(), (QComboBox, QAbstractSpinBox))]
        assert own
        app.wait_until(lambda own=own: all(field.accessibleName() for field in own), f"names in {name}")


def test_a_project_saved_and_read_again_brings_the_case_back(app):
    project = QgsProject.instance()
    before = sorted(layer.name() for layer in project.mapLayers().values())
    file = app.session().store.path.with_name("saved.qgz")
    assert project.write(str(file))
    app.iface.newProject(False)
    app.wait_until(lambda: app.session().store is None, "a closed case")
    assert app.iface.addProject(str(file))
    app.wait_until(lambda: app.session().store is not None, "the case opened with its project")
    app.wait_for_map()
    assert sorted(layer.name() for layer in project.mapLayers().values()) == before


def test_closing_the_case_takes_its_layers_away(app):
    app.choose("bermlineCloseCase")
    left = [layer.name() for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(ROLE)]
    assert left == []
