"""A case on a server in QGIS: its layers, its project, its passwords, and what others do meanwhile."""

from __future__ import annotations

import itertools
import time
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsProviderRegistry, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtWidgets import QDialog, QLabel
from shapely.geometry import Point

from plugin.canvas.out_of_reach import OutOfReach
from plugin.canvas.project import case_of_project
from plugin.case.postgis.create import create_case_on
from plugin.case.postgis.errors import unreachable
from plugin.case.schema import TABLES
from plugin.core.errors import BermlineError
from plugin.core.records import Site
from plugin.servers import connection_names, keep_scene_folder, place_at, server_named
from tests.postgis_server import SECRET, SECRET_LOGIN
from tests.qgis.login import keep_login
from tests.qgis.waiting import until

NAME = "Team Ж"
_numbers = itertools.count(1)


@pytest.fixture
def connection(qgis_app, postgis):
    """A connection in QGIS' own list whose password lies in the authentication store."""
    login = keep_login("team")
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = f"dbname='team' host={postgis.folder} port=5432 authcfg={login.id()}"
    metadata.saveConnection(metadata.createConnection(uri, {}), NAME)
    yield NAME
    metadata.deleteConnection(NAME)
    QgsApplication.authManager().removeAuthenticationConfig(login.id())


@pytest.fixture
def case(connection, layers, session, folder):
    """An open case on the server, with one site."""
    schema = f"qgis_{next(_numbers)}"
    session.take(create_case_on(server_named(connection), schema, "Depot", "Ada", folder, "1"))
    keep_scene_folder(session.store.place.address, folder)
    with session.act("Add a site") as action:
        action.insert(Site(name="Depot Nord", geometry=Point(6.4, 51.6)))
    return session.store


@pytest.fixture
def other(case):
    """The same case as another person has it open."""
    with closing(case.place.open("Bob")) as store:
        yield store


class TestConnections:
    def test_are_those_of_qgis(self, connection):
        assert connection in connection_names()

    def test_take_the_password_from_the_authentication_store(self, connection):
        server = server_named(connection)
        assert (server.user, server.password) == (SECRET_LOGIN, SECRET)
        assert SECRET not in repr(server)

    def test_with_a_password_in_plain_text_are_refused(self, qgis_app, postgis):
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        uri = f"dbname='team' host={postgis.folder} user='ada' password='in the open'"
        metadata.saveConnection(metadata.createConnection(uri, {"savePassword": True, "saveUsername": True}), "Plain")
        try:
            with pytest.raises(BermlineError, match="plain text"):
                server_named("Plain")
        finally:
            metadata.deleteConnection("Plain")

    def test_that_qgis_does_not_have_are_told(self, qgis_app):
        with pytest.raises(BermlineError, match="no connection"):
            server_named("nowhere")
        with pytest.raises(BermlineError, match="QGIS has no connection to it"):
            place_at("postgis:?host=nowhere&dbname=d&schema=s")


class TestLayers:
    def test_are_there_for_every_table_with_form_and_geometry(self, case, layers):
        for role, table in TABLES.items():
            layer = layers.layer(role)
            assert layer.isValid(), role
            assert layer.providerType() == "postgres"
            assert [layer.fields().indexFromName(column.name) >= 0 for column in table.own if column.kind != "geometry"]
            assert layer.isSpatial() == (table.geometry is not None)
        assert layers.layer("site").featureCount() == 1

    def test_an_edit_in_qgis_lands_in_the_journal_under_the_login(self, case, layers, session):
        layer = layers.layer("site")
        told = []
        session.changed.connect(told.append)
        assert layer.startEditing()
        feature = QgsVectorLayerUtils.createFeature(layer)
        feature["name"] = "By hand"
        assert layer.addFeature(feature)
        assert layer.commitChanges(), layer.commitErrors()
        until(lambda: told)
        entry = case.journal()[-1]
        assert (entry.kind, entry.who, entry.what) == ("outside", SECRET_LOGIN, "insert")
        assert {site.name for site in session.records(Site)} == {"Depot Nord", "By hand"}

    def test_are_for_reading_where_the_role_is(self, connection, case, layers, session, postgis, folder):
        postgis.add_login("only_reads", case.setting("roles")["reader"])
        from plugin.case.postgis.open import open_case_on

        session.take(open_case_on(postgis.server("only_reads"), case.place.schema, "Rea", folder))
        assert layers.layer("site").readOnly()

    def test_what_another_does_is_shown_within_two_seconds_and_the_map_stays(
        self, case, other, layers, session, canvas
    ):
        before = canvas.extent()
        began = time.monotonic()
        with other.act("Add a site") as action:
            action.insert(Site(name="Bob's", geometry=Point(60.0, 51.7)))
        until(lambda: layers.layer("site").featureCount() == 2 and len(session.records(Site)) == 2)
        assert time.monotonic() - began < 2.0
        assert canvas.extent() == before


class TestProject:
    def test_keeps_the_address_and_no_password(self, case, project, tmp_path, session):
        file = tmp_path / "team.qgs"
        assert project.write(str(file))
        text = file.read_text("utf-8")
        assert SECRET not in text
        assert SECRET_LOGIN not in text
        assert "authcfg=" in text
        place = place_at(case_of_project(project))
        assert (place.server.name, place.schema) == (NAME, case.place.schema)
        address = case.place.address
        session.close()
        project.read(str(file))
        assert case_of_project(project) == address

    def test_brings_its_layers_back_as_they_were_saved(self, case, project, tmp_path, session, layers):
        file = tmp_path / "team.qgs"
        assert project.write(str(file))
        store = case.place.open("Ada")
        session.close()
        assert project.read(str(file))
        before = {role: layers.layer(role).id() for role in TABLES}
        session.take(store)
        assert {role: layers.layer(role).id() for role in TABLES} == before


class TestServerThatGoesAway:
    @pytest.fixture
    def away(self, postgis):
        yield postgis.kill
        if not postgis.runs():
            postgis.start()

    def test_is_told_once_and_the_window_lives_on(self, case, session, layers, postgis, away):
        assert session.records(Site)
        lost, reached, told = [], [], []
        session.lost.connect(lost.append)
        session.reached.connect(lambda: reached.append(1))
        session.changed.connect(told.append)
        away()
        until(lambda: lost)
        assert [site.name for site in session.records(Site)] == ["Depot Nord"]
        session.look_for_outside_edits()
        assert len(lost) == 1
        with pytest.raises(BermlineError, match="does not answer"), session.act("Add") as action:
            action.insert(Site(name="never"))
        postgis.start()
        until(lambda: reached)
        with session.act("Add") as action:
            action.insert(Site(name="afterwards"))
        assert [site.name for site in session.records(Site)] == ["Depot Nord", "afterwards"]

    def test_its_layers_are_off_the_map_meanwhile_and_the_others_stay(self, case, session, layers, canvas, on_map):
        beside = QgsVectorLayer("Point?crs=EPSG:4326", "beside", "memory")
        layers._project.addMapLayer(beside)
        shown = [beside, layers.layer("site"), layers.layer("structure")]
        on_map.shown = shown
        canvas.setLayers(shown)
        session.lost.emit(unreachable("depot", "gone"))
        assert canvas.layers() == [beside]
        canvas.setLayers(shown)  # as a click in the layer tree does
        assert canvas.layers() == [beside]
        session.reached.emit()
        assert canvas.layers() == shown
        canvas.setLayers(shown[1:])
        assert canvas.layers() == shown[1:]

    @pytest.mark.parametrize(("realm", "answered"), [("dbname='team' host=here", True), ("dbname='other'", False)])
    def test_a_question_for_its_login_is_answered_with_no(self, case, session, on_map, realm, answered):
        dialog = QgsCredentialDialog()
        QLabel(realm, dialog).setObjectName("labelRealm")
        said = []
        dialog.finished.connect(said.append)
        dialog.setModal(True)
        dialog.show()
        session.lost.emit(unreachable("depot", "gone"))
        try:
            if answered:
                until(lambda: said)
            assert dialog.isVisible() != answered
        finally:
            dialog.done(0)
            dialog.deleteLater()


class QgsCredentialDialog(QDialog):
    """Stands for QGIS' own, of which there is one in the whole program."""


class OnMap:
    """What of QGIS' window knows the map: its layers are those in the tree."""

    def __init__(self, canvas):
        self._canvas, self.shown = canvas, []

    def mapCanvas(self):
        return self._canvas

    def layerTreeCanvasBridge(self):
        return self

    def setCanvasLayers(self):
        self._canvas.setLayers(self.shown)


@pytest.fixture
def on_map(session, canvas):
    made = OnMap(canvas)
    watch = OutOfReach(session, made, canvas)
    yield made
    watch.dispose()

    def test_no_password_is_told_or_logged(self, case, session, layers, postgis, away):
        lost, logged, log = [], [], QgsApplication.messageLog()
        session.lost.connect(lost.append)
        heard = log.messageReceived[str, str, Qgis.MessageLevel]
        heard.connect(lambda text, *_: logged.append(text))
        away()
        until(lambda: lost)
        layers.layer("site").reload()
        list(layers.layer("site").getFeatures())
        heard.disconnect()
        said = [*map(str, lost), *logged, layers.layer("site").publicSource(), layers.layer("site").source()]
        assert SECRET not in "\n".join(said)


def test_scenes_lie_in_a_folder_that_this_computer_remembers(case, folder):
    assert place_at(case.place.address).folder == Path(folder)
