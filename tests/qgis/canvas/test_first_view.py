import datetime as dt

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer
from qgis.gui import QgsLayerTreeMapCanvasBridge
from shapely.geometry import box

from plugin.canvas.first_view import expect_first_scene, show_whatever_comes
from plugin.core.dates import day
from plugin.core.records import Scene


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
