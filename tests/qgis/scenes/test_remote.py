"""A remote scene is marked as not preserved until a local copy of it is kept."""

import datetime as dt
import hashlib

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox
from shapely.geometry import Point, box

from plugin.core.dates import UTC
from plugin.core.records import Scene, Site
from plugin.panels.scenes.dialogs import AddressDialog, CopyDialog, understand_address
from tests.loopback import serve
from tests.qgis.waiting import until

from .conftest import EXAMPLE, button, choose, rows

SITE = box(55.1200, 24.9850, 55.1260, 24.9900)


@pytest.fixture
def server(tmp_path):
    (tmp_path / "served").mkdir()
    with serve(tmp_path / "served") as made:
        made.folder = tmp_path / "served"
        yield made


@pytest.fixture
def cog(server):
    """The address of a real scene as a Cloud Optimized GeoTIFF."""
    gdal.Translate(str(server.folder / "S2_20180623.tif"), str(EXAMPLE / "S2_AE-R001-0179_20180623.tif"), format="COG")
    return f"{server.address}/S2_20180623.tif"


@pytest.fixture
def add_address(panel, wait):
    def add(text, name):
        panel._controller.add_address(*understand_address(text, 16), name)
        wait()

    return add


def test_a_cog_by_its_address_is_a_scene_not_preserved(add_address, panel, session, cog):
    add_address(cog, "S2_20180623.tif")
    (scene,) = session.records(Scene)
    assert scene.preservation == "not preserved"
    assert scene.gsd_m == pytest.approx(3.54, abs=0.01)
    assert (scene.crs, scene.width_px) == ("EPSG:3857", 512)
    assert rows(panel)[0][1] == "2018-06-23"
    assert "not preserved" in rows(panel)[0][4]


def test_a_cog_shows_on_the_map_once_it_is_fetched(add_address, panel, session, layers, cog):
    add_address(cog, "S2_20180623.tif")
    session.show_scene(session.records(Scene)[0].uuid)
    until(lambda: layers.layer(session.scene) is not None)
    assert layers.layer(session.scene).isValid()
    assert layers.layer(session.scene).dataProvider().sample is not None


def test_a_local_copy_of_a_cog_is_kept_hashed_and_shown(add_address, panel, session, layers, cog, wait):
    add_address(cog, "S2_20180623.tif")
    (before,) = session.records(Scene)
    panel._controller.keep_copy(before, SITE, None)
    wait()
    (after,) = session.records(Scene)
    path = session.store.absolute(after.path)
    assert after.preservation == "local copy"
    assert (after.provider, after.path.split("/")[0]) == ("gdal", "scenes")
    assert after.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert cog in after.fetched_from
    assert dt.datetime.now(UTC) - after.fetched_at < dt.timedelta(minutes=1)
    assert after.acquired == before.acquired
    kept, whole = gdal.Open(str(path)), gdal.Open(str(EXAMPLE / "S2_AE-R001-0179_20180623.tif"))
    grid, first = kept.GetGeoTransform(), whole.GetGeoTransform()
    column, row = round((grid[0] - first[0]) / first[1]), round((grid[3] - first[3]) / first[5])
    there = whole.ReadAsArray(column, row, kept.RasterXSize, kept.RasterYSize)
    np.testing.assert_array_equal(kept.ReadAsArray(), there)
    assert "local copy" in rows(panel)[0][4]
    assert rows(panel)[0][0] == "●"
    until(lambda: layers.layer(after.uuid) is not None)
    session.undo()
    assert session.records(Scene)[0].preservation == "not preserved"


def test_tiles_are_a_scene_shown_and_kept(add_address, panel, session, layers, canvas, server, wait):
    add_address(server.address + "/tiles/{z}/{x}/{y}.png", "Mosaic 2018-06-23")
    (scene,) = session.records(Scene)
    assert (scene.provider, scene.crs) == ("wms", "EPSG:3857")
    assert scene.gsd_m is None
    assert rows(panel)[0][1] == "2018-06-23"
    session.show_scene(scene.uuid)
    until(lambda: layers.layer(scene.uuid) is not None)
    assert layers.layer(scene.uuid).isValid()
    assert layers.layer(scene.uuid).providerType() == "wms"
    panel._controller.keep_copy(scene, SITE, None)
    wait()
    (kept,) = session.records(Scene)
    held = gdal.Open(str(session.store.absolute(kept.path)))
    assert set(np.unique(held.GetRasterBand(3).ReadAsArray())) == {16}
    assert kept.gsd_m == pytest.approx(2.17, abs=0.01)
    assert kept.fetched_from == scene.path


def test_a_wms_is_a_scene(add_address, session, server):
    add_address(f"crs=EPSG:3857&format=image/png&layers=ortho&styles=&url={server.address}/wms", "Ortho 2019")
    (scene,) = session.records(Scene)
    assert (scene.provider, scene.preservation) == ("wms", "not preserved")


def test_the_time_limit_of_requests_runs_where_a_service_is_opened(qtlog, add_address, session, layers, server):
    add_address(f"crs=EPSG:3857&format=image/png&layers=ortho&styles=&url={server.address}/wms", "Ortho 2019")
    session.show_scene(session.records(Scene)[0].uuid)
    until(lambda: not layers._jobs.busy)
    assert any("GetCapabilities" in path for path in server.asked)
    assert [one.message for one in qtlog.records if "Timers" in one.message] == []


def test_a_wmts_is_a_scene_shown_and_kept_at_full_resolution(
    add_address, panel, session, layers, server, wait, tmp_path_factory, monkeypatch
):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    monkeypatch.chdir(elsewhere)
    said = "crs=EPSG:3857&format=image/png&layers=ortho&styles=default&tileMatrixSet=web"
    add_address(f"{said}&url={server.address}/wmts.xml", "Ortho 2018-06-23")
    (scene,) = session.records(Scene)
    assert (scene.provider, scene.preservation, scene.crs) == ("wms", "not preserved", "EPSG:3857")
    assert "not preserved" in rows(panel)[0][4]
    session.show_scene(scene.uuid)
    until(lambda: layers.layer(scene.uuid) is not None)
    assert layers.layer(scene.uuid).isValid()
    server.asked.clear()
    panel._controller.keep_copy(scene, SITE, None)
    wait()
    assert any(path.startswith("/tiles/16/") for path in server.asked)
    (kept,) = session.records(Scene)
    path = session.store.absolute(kept.path)
    assert (kept.preservation, kept.fetched_from) == ("local copy", scene.path)
    assert kept.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert dt.datetime.now(UTC) - kept.fetched_at < dt.timedelta(minutes=1)
    assert kept.gsd_m == pytest.approx(2.17, abs=0.01)
    assert set(np.unique(gdal.Open(str(path)).GetRasterBand(3).ReadAsArray())) == {16}
    assert list(elsewhere.iterdir()) == []


def test_a_service_that_fails_leaves_the_scene_as_it_was(add_address, panel, session, server, desk, wait, tmp_path):
    add_address(server.address + "/tiles/{z}/{x}/{y}.png", "Mosaic 2018-06-23")
    server.broken = True
    (scene,) = session.records(Scene)
    panel._controller.keep_copy(scene, SITE, None)
    wait()
    assert session.records(Scene) == (scene,)
    assert "could not be made whole" in desk.messages.errors[-1]
    assert list((tmp_path / "scenes").iterdir()) == []


def test_an_address_that_does_not_answer_is_told(add_address, session, server, desk):
    add_address(f"{server.address}/gone.tif", "gone.tif")
    assert session.records(Scene) == ()
    assert "does not answer" in desk.messages.errors[-1]


def test_opening_a_case_fetches_nothing(add_address, session, layers, project, server, tmp_path):
    add_address(server.address + "/tiles/{z}/{x}/{y}.png", "Mosaic 2018-06-23")
    session.close()
    project.clear()
    server.asked.clear()
    session.open(tmp_path / "case.gpkg")
    for _ in range(20):
        QCoreApplication.processEvents()
    assert server.asked == []
    assert len(session.records(Scene)) == 1


def test_a_file_that_names_a_network_is_listed_and_never_opened(panel, session, layers, server, cog, tmp_path):
    gdal.Translate(str(tmp_path / "a.vrt"), f"/vsicurl/{cog}", format="VRT")
    server.asked.clear()
    with session.act("Add") as action:
        key = action.insert(Scene(name="a.vrt", path="a.vrt", crs="EPSG:3857", geometry=SITE))
    session.show_scene(key)
    until(lambda: rows(panel))
    assert "names a network within" in rows(panel)[0][4]
    for _ in range(20):
        QCoreApplication.processEvents()
    assert layers.layer(key) is None
    assert server.asked == []


def test_a_service_layer_of_the_project_becomes_a_scene(panel, session, server, wait):
    uri = understand_address(server.address + "/tiles/{z}/{x}/{y}.png", 12)[1]
    layer = QgsRasterLayer(uri, "Tiles of 2019-02-13", "wms")
    panel._controller.add_layer(layer)
    wait()
    (scene,) = session.records(Scene)
    assert (scene.path, scene.provider, scene.preservation) == (uri, "wms", "not preserved")
    assert rows(panel)[0][1] == "2019-02-13"


def test_the_copy_is_offered_for_the_site_and_for_what_the_map_shows(
    add_address,
    panel,
    session,
    server,
    canvas,
    wait,
    monkeypatch,
):
    add_address(server.address + "/tiles/{z}/{x}/{y}.png", "Mosaic 2018-06-23")
    with session.act("Add a site") as action:
        site = action.insert(Site(name="Compound", geometry=Point(55.123, 24.987)))
        action.update(Scene, session.records(Scene)[0].uuid, site=site)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(*SITE.bounds))
    offered = []

    def take(dialog):
        offered.extend(dialog._choice.itemText(number) for number in range(dialog._choice.count()))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(CopyDialog, "exec", take)
    choose(panel, "Mosaic 2018-06-23")
    button(panel, "Keep a local copy…").click()
    wait()
    assert offered == ["Compound and what stands there, with about 500 m around", "What the map shows"]
    assert session.records(Scene)[0].preservation == "local copy"
    bounds = session.records(Scene)[0].geometry.bounds
    assert bounds[0] == pytest.approx(55.118, abs=1e-4)


@pytest.mark.parametrize(
    ("text", "provider", "uri"),
    [
        ("https://example.org/a.tif?x=1", "gdal", "/vsicurl/https://example.org/a.tif?x=1"),
        ("https://example.org/my images/a 1.tif", "gdal", "/vsicurl/https://example.org/my%20images/a%201.tif"),
        (
            "https://example.org/{z}/{x}/{y}.png?k=1",
            "wms",
            "type=xyz&url=https://example.org/{z}/{x}/{y}.png?k%3D1&zmin=0&zmax=18",
        ),
        ("layers=a&url=https://example.org/wms", "wms", "layers=a&url=https://example.org/wms"),
    ],
)
def test_an_address_is_understood(text, provider, uri):
    assert understand_address(text) == (provider, uri)


@pytest.mark.parametrize(
    ("text", "known"), [("", False), ("depot", False), ("http://", False), ("https://example.org/a.tif", True)]
)
def test_only_an_address_is_accepted(qgis_app, text, known):
    dialog = AddressDialog()
    dialog._address.setText(text)
    assert dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled() is known
    dialog.deleteLater()
