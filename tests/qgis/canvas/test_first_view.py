import datetime as dt

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsLayerTreeMapCanvasBridge
from shapely.geometry import box

from plugin.canvas import first_view
from plugin.canvas.first_view import FirstDrawing, expect_first_scene, show_whatever_comes
from plugin.core.dates import day
from plugin.core.records import Scene
from tests.qgis.waiting import until


@pytest.fixture
def session(session, tmp_path):
    session.create(tmp_path / "case.gpkg", "Test")
    return session


@pytest.fixture
def project(project):
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    return project


@pytest.fixture
def bridge(project, canvas):
    made = QgsLayerTreeMapCanvasBridge(project.layerTreeRoot(), canvas)
    yield made
    made.deleteLater()


def add_scene(session, tmp_path, **more):
    (tmp_path / "a.tif").write_bytes(b"")
    taken = day(dt.date(2023, 6, 23))
    with session.act("Add") as action:
        action.insert(
            Scene(
                name="a", path="a.tif", crs="EPSG:32637", acquired_from=taken.begin, acquired_to=taken.end,
                **{"geometry": box(40.0, 45.0, 40.1, 45.1), **more},
            )
        )  # fmt: skip


def test_an_empty_project_has_its_system_before_the_first_layer(session, project, bridge, tmp_path):
    add_scene(session, tmp_path)
    expect_first_scene(session, project, bridge)
    assert project.crs().authid() == "EPSG:3857"
    assert not bridge.autoSetupOnFirstLayer()
    show_whatever_comes(bridge)
    assert bridge.autoSetupOnFirstLayer()


@pytest.mark.parametrize("more", [None, {"geometry": None}], ids=["no scene", "a scene without a footprint"])
def test_where_no_scene_will_be_zoomed_to_qgis_shows_what_comes_first(session, project, bridge, tmp_path, more):
    if more is not None:
        add_scene(session, tmp_path, **more)
    expect_first_scene(session, project, bridge)
    assert project.crs().authid() == "EPSG:4326"
    assert bridge.autoSetupOnFirstLayer()


def test_a_project_with_layers_of_its_own_is_left_as_it_is(session, project, bridge, tmp_path):
    add_scene(session, tmp_path)
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "Mine", "memory"))
    expect_first_scene(session, project, bridge)
    assert project.crs().authid() == "EPSG:4326"
    assert bridge.autoSetupOnFirstLayer()


def begin_to_draw(canvas, project):
    """Bring a canvas into the middle of drawing."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    project.addMapLayer(layer)
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.setExtent(QgsRectangle(0.0, 0.0, 1.0, 1.0))
    canvas.refresh()
    until(canvas.isDrawing)


def test_other_work_waits_for_the_first_drawing_of_a_case_alone(canvas, project):
    begin_to_draw(canvas, project)
    drawing = FirstDrawing(canvas)
    assert not drawing.busy
    drawing.expect()
    assert drawing.busy
    canvas.waitWhileRendering()
    assert not drawing.busy


def test_other_work_waits_but_a_while_for_a_map_that_a_service_keeps_waiting(canvas, project, monkeypatch):
    begin_to_draw(canvas, project)
    monkeypatch.setattr(first_view, "_DRAWING_S", 0.0)
    drawing = FirstDrawing(canvas)
    drawing.expect()
    assert canvas.isDrawing()
    assert not drawing.busy
