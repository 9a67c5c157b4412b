"""A case on PostGIS in the real QGIS: shared, worked on beside another program, copied and brought back."""

import json
import subprocess
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProject, QgsProviderRegistry
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

from tests.app.launch import ROOT
from tests.app.steps import open_example, record_kind
from tests.postgis_server import SECRET, SECRET_LOGIN, PostgisServer

SERVER = PostgisServer()
# QGIS ends without running what Python registers for its own end.
QCoreApplication.instance().aboutToQuit.connect(SERVER.stop)
COPY = Path("copy.gpkg")
_OK = QDialogButtonBox.StandardButton.Ok
_NOTICED_S = 2.0

OTHER = """
import json, sys
from pathlib import Path
from plugin.case.postgis.open import open_case_on
from plugin.case.postgis.server import Server
from plugin.case.open import open_case
from plugin.core.records import *
said = json.loads(sys.argv[1])
server = Server("Team", said["host"], "5432", "team", "owner")
if said.get("file"):
    store = open_case(Path(said["file"]), "Bob")
else:
    store = open_case_on(server, said["schema"], "Bob", Path("."))
with store.act(said["label"]) as action:
    for change in said["changes"]:
        kind = globals()[change.pop("kind")]
        uuid = change.pop("uuid", "")
        if uuid:
            action.update(kind, uuid, **change)
        else:
            action.insert(kind(**change))
store.close()
"""


def elsewhere(app, *changes, file=""):
    """Have another process of another person change the case, or the copy in ``file``; return when it ended."""
    schema = app.session().store.place.__dict__.get("schema", "")
    said = {"host": str(SERVER.folder), "schema": schema, "label": "Elsewhere", "changes": changes, "file": file}
    subprocess.run(["/usr/bin/python3", "-c", OTHER, json.dumps(said)], cwd=ROOT, check=True)
    return time.monotonic()


def _first(app, kind):
    return app.session().records(record_kind(kind))[0]


def _ok(dialog):
    return dialog.findChild(QDialogButtonBox).button(_OK)


def _connect_qgis():
    store = QgsApplication.authManager()
    store.setMasterPassword("only-for-tests", True)
    login = QgsAuthMethodConfig("Basic")
    login.setName("team")
    login.setConfig("username", SECRET_LOGIN)
    login.setConfig("password", SECRET)
    store.storeAuthenticationConfig(login)
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = f"dbname='team' host={SERVER.folder} port=5432 authcfg={login.id()}"
    metadata.saveConnection(metadata.createConnection(uri, {}), "Team")


def test_without_a_connection_the_dialog_says_how_to_get_one(app):
    def look(dialog):
        app.grab_widget(dialog, "team-no-connection")
        assert not _ok(dialog).isEnabled()
        assert "Data Source Manager" in dialog.hint.text()
        dialog.reject()

    with app.answering(look):
        app.choose("bermlineNewServerCase")


def test_the_open_case_is_shared_on_a_server(app):
    _connect_qgis()
    open_example(app)
    kinds = ("Site", "Structure", "Sighting", "Claim")
    before = {kind: len(app.session().records(record_kind(kind))) for kind in kinds}

    def share(dialog):
        app.type(dialog.title, "Team case")
        app.grab_widget(dialog, "team-new")
        app.click(_ok(dialog))

    with app.answering(share):
        app.choose("bermlineNewServerCase")
    app.wait_for_jobs()
    app.wait_until(lambda: app.session().store is not None and app.session().store.path is None, "the shared case")
    app.wait_for_case()
    assert {kind: len(app.session().records(record_kind(kind))) for kind in before} == before
    assert app.session().store.place.schema == "team_case"
    app.grab("team-shared")


def test_a_sighting_is_keyed_and_is_on_the_server(app):
    panel = app.show_panel("growth")
    app.click_cell(panel.matrix, 2, 9)
    with app.holding("keying a sighting"):
        app.key(panel.matrix, "3")
    with SERVER.connect() as cursor:
        cursor.execute("SELECT label, who, login FROM team_case.action ORDER BY id DESC LIMIT 1")
        label, who, login = cursor.fetchone()
    assert (who, login) == (app.session().who, SECRET_LOGIN), label
    app.press("bermlineUndo")


def test_what_another_does_appears_by_itself(app):
    canvas, focus = app.iface.mapCanvas(), QApplication.focusWidget()
    before, shown = len(app.session().records(record_kind("Structure"))), canvas.extent().toString()
    site = _first(app, "Structure").site
    done = elsewhere(app, {"kind": "Structure", "label": "BOB", "site": site})
    app.wait_until(lambda: len(app.session().records(record_kind("Structure"))) == before + 1, "Bob's structure", 5.0)
    took = time.monotonic() - done
    assert took < _NOTICED_S, took
    panel = app.show_panel("growth")
    app.wait_until(lambda: "BOB" in [each.label for each in panel.series.structures], "its row in the matrix", 5.0)
    assert canvas.extent().toString() == shown
    assert QApplication.focusWidget() is focus


def test_two_at_one_row_see_both_versions(app):
    panel = app.show_panel("chain")
    panel.show_tab(record_kind("Source"))
    app.click_cell(panel.tables.page.view, 0, 0)
    source = panel.editor.form.record
    app.type(panel.editor.form.fields["name"], "As the desk would have it")
    elsewhere(app, {"kind": "Source", "uuid": source.uuid, "name": "As Bob would have it"})
    app.wait_until(
        lambda: app.session().find(record_kind("Source"), source.uuid).name == "As Bob would have it", "Bob's name", 5.0
    )

    def decide(dialog):
        app.settle()
        app.grab_widget(dialog, "team-both-versions")
        dialog.versions.choose(("source", source.uuid), 1)
        app.click(_ok(dialog))

    with app.answering(decide):
        app.click(panel.editor.form.save)
    app.wait_until(
        lambda: app.session().find(record_kind("Source"), source.uuid).name == "As the desk would have it", "the choice"
    )
    app.settle()
    assert not panel.editor.is_edited
    assert not panel.editor.form.problem.isVisible()
    names = [entry.after["name"] for entry in app.session().store.journal(record=source.uuid)][-2:]
    assert names == ["As Bob would have it", "As the desk would have it"]


def test_a_row_that_another_edited_is_deleted_in_qgis_table_only_once_that_is_decided(app):
    kind = record_kind("Structure")
    (bobs,) = (each for each in app.session().records(kind) if each.label == "BOB")
    layer = next(each for each in QgsProject.instance().mapLayers().values()
                 if each.customProperty("bermline/role") == "structure")  # fmt: skip
    app.iface.setActiveLayer(layer)
    app.iface.actionToggleEditing().trigger()
    (row,) = (feature.id() for feature in layer.getFeatures() if feature["uuid"] == bobs.uuid)
    assert layer.deleteFeature(row)
    elsewhere(app, {"kind": "Structure", "uuid": bobs.uuid, "note": "Read again by Bob"})

    def cancel(dialog):
        app.settle()
        app.grab_widget(dialog, "team-deleted-here")
        dialog.reject()

    with app.answering(cancel), app.expecting("not decided which version stays"):
        app.iface.actionSaveActiveLayerEdits().trigger()
    app.settle()
    app.grab("team-not-saved")
    assert layer.isModified()
    assert app.session().store.get(kind, bobs.uuid).note == "Read again by Bob"

    def delete(dialog):
        dialog.versions.choose(("structure", bobs.uuid), 1)
        app.click(_ok(dialog))

    with app.answering(delete):
        app.iface.actionSaveActiveLayerEdits().trigger()
    app.iface.actionToggleEditing().trigger()
    app.wait_until(lambda: app.session().find(kind, bobs.uuid) is None, "the deletion", 5.0)
    assert not layer.isEditable()


def test_a_copy_is_made_and_brought_back(app):
    COPY.unlink(missing_ok=True)

    def copy(dialog):
        dialog.file.setFilePath(str(COPY.absolute()))
        app.grab_widget(dialog, "team-copy")
        app.click(_ok(dialog))

    with app.answering(copy):
        app.choose("bermlineCopyCase")
    app.wait_for_jobs()
    assert COPY.exists()
    site, claim = _first(app, "Site"), _first(app, "Claim")
    elsewhere(
        app, {"kind": "Site", "uuid": site.uuid, "note": "seen on the spot"},
        {"kind": "Claim", "uuid": claim.uuid, "note": "heard on the spot"}, file=str(COPY.absolute()),
    )  # fmt: skip
    elsewhere(app, {"kind": "Claim", "uuid": claim.uuid, "note": "read at the desk"})

    def decide(dialog):
        app.settle()
        app.grab_widget(dialog, "team-bring-back")
        assert "1 record changed in the copy alone" in dialog.summary.text()
        dialog.versions.choose(("claim", claim.uuid), 1)
        app.click(_ok(dialog))

    with app.choosing_file(COPY.absolute()):
        app.choose("bermlineBringBack")
    with app.answering(decide, 60.0):
        app.settle()
    app.wait_for_jobs()
    app.wait_until(lambda: _first(app, "Site").note == "seen on the spot", "what the copy brought", 10.0)
    assert app.session().find(record_kind("Claim"), claim.uuid).note == "heard on the spot"
    assert "Bring back" in app.session().store.undo_label
    app.grab("team-brought-back")


def test_the_cases_of_a_server_are_listed(app):
    def look(dialog):
        app.wait_until(lambda: dialog.cases.topLevelItemCount(), "the list")
        app.grab_widget(dialog, "team-open")
        assert dialog.cases.topLevelItem(0).text(1) == "team_case"
        dialog.reject()

    with app.answering(look):
        app.choose("bermlineOpenServerCase")


def test_the_project_keeps_no_password(app):
    path = Path("team.qgs").absolute()
    assert QgsProject.instance().write(str(path))
    text = path.read_text("utf-8")
    assert SECRET not in text
    assert SECRET_LOGIN not in text


def test_a_server_that_is_killed_is_told_and_the_window_lives(app):
    sites = len(app.session().records(record_kind("Site")))
    with app.expecting("does not answer"):
        SERVER.kill()
    panel = app.show_panel("growth")
    with app.expecting("does not answer"):
        app.click_cell(panel.matrix, 1, 3)
        app.key(panel.matrix, "3")
    assert len(app.session().records(record_kind("Site"))) == sites
    app.grab("team-server-away")
    SERVER.start()
    app.wait_until(lambda: any("answers again" in text for text in app.messages()), "the server's return", 15.0)
    app.click_cell(panel.matrix, 1, 3)
    app.key(panel.matrix, "4")
    assert app.session().store.undo_label is not None


def test_the_project_comes_back_with_its_case(app):
    path = Path("team.qgs").absolute()
    app.iface.newProject(False)
    app.wait_until(lambda: app.session().store is None, "a closed case")
    app.iface.addProject(str(path))
    app.wait_until(lambda: app.session().store is not None, "the case of the project", 20.0)
    app.wait_for_case()
    assert app.session().store.place.schema == "team_case"
    QgsProject.instance().setDirty(False)
