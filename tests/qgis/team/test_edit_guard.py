"""Two at one row where one of them edits in QGIS' own attribute table or form."""

from __future__ import annotations

from contextlib import closing

import pytest
from qgis.core import QgsGeometry
from shapely.geometry import Point

from plugin.canvas.layers import CaseLayers
from plugin.case.postgis.create import create_case_on
from plugin.core.records import Site
from plugin.servers import keep_scene_folder
from plugin.session import CaseSession

from .conftest import connection_for


@pytest.fixture(params=["file", "server"])
def session(request, qgis_app, qgis_new_project, tmp_path):
    """An open case with one site, in a file and on a server."""
    made = CaseSession("Ada")
    if request.param == "file":
        made.create(tmp_path / "case.gpkg", "Case")
        yield made
        made.close()
        return
    postgis = request.getfixturevalue("postgis")
    with connection_for(postgis, "owner"):
        schema = f"guard_{abs(hash(request.node.name))}"
        made.take(create_case_on(postgis.server(), schema, "Case", "Ada", tmp_path))
        keep_scene_folder(made.store.place.address, tmp_path)
        yield made
        made.close()


@pytest.fixture
def key(session):
    with session.act("Add") as action:
        return action.insert(Site(name="Depot", note="first", geometry=Point(6.4, 51.6)))


@pytest.fixture
def layers(session, key):
    from qgis.core import QgsProject

    made = CaseLayers(session, QgsProject.instance())
    made.asked, made.told = [], []
    made.tell = made.told.append
    yield made
    made.dispose()


@pytest.fixture
def layer(layers):
    found = layers.layer("site")
    assert found.startEditing()
    return found


def decide(layers, mine):
    def say(changed):
        layers.asked.append(changed)
        return mine

    layers.decide = say


def edit(layer, **values):
    feature = next(layer.getFeatures())
    for name, value in values.items():
        assert layer.changeAttributeValue(feature.id(), layer.fields().indexFromName(name), value)


def by_bob(session, key, **changes):
    with closing(session.store.place.open("Bob")) as store, store.act("Bob's") as action:
        action.update(Site, key, **changes)


def test_an_edit_that_met_nobody_is_kept_unasked(session, key, layers, layer):
    edit(layer, note="mine")
    assert layer.commitChanges(False), layer.commitErrors()
    edit(layer, note="mine again")
    assert layer.commitChanges(), layer.commitErrors()
    assert (session.store.get(Site, key).note, layers.asked) == ("mine again", [])


@pytest.mark.parametrize(("mine", "stays"), [(True, "mine"), (False, "Bob's")])
def test_the_second_is_told_sees_both_and_chooses(session, key, layers, layer, mine, stays):
    decide(layers, mine)
    edit(layer, note="mine")
    by_bob(session, key, note="Bob's", country="RU")
    assert layer.commitChanges(), layer.commitErrors()
    (asked,) = layers.asked
    assert (asked.mine, asked.there.note, asked.there.edited_by) == ({"note": "mine"}, "Bob's", "Bob")
    kept = session.store.get(Site, key)
    assert (kept.note, kept.country) == (stays, "RU")


@pytest.mark.parametrize("mine", [True, False])
def test_a_place_that_both_moved_is_decided_too(session, key, layers, layer, mine):
    decide(layers, mine)
    assert layer.changeGeometry(next(layer.getFeatures()).id(), QgsGeometry.fromWkt("Point (7 52)"))
    by_bob(session, key, geometry=Point(8, 53))
    assert layer.commitChanges(), layer.commitErrors()
    assert layers.asked[0].mine["geometry"].equals(Point(7, 52))
    assert session.store.get(Site, key).geometry.equals(Point(7, 52) if mine else Point(8, 53))


def test_a_row_that_another_deleted_is_told(session, key, layers, layer):
    edit(layer, note="mine")
    with closing(session.store.place.open("Bob")) as store, store.act("Delete") as action:
        action.delete(Site, key)
    layer.commitChanges()
    assert "that you edited was deleted by another" in str(layers.told[0])


def test_a_row_that_is_deleted_after_another_edited_it_is_told(session, key, layers, layer):
    by_bob(session, key, note="Bob's")
    assert layer.deleteFeature(next(layer.getFeatures()).id())
    layer.commitChanges()
    assert "a record was deleted that Bob had edited" in str(layers.told[0])
    assert session.store.journal(record=key)[-1].before["note"] == "Bob's"


@pytest.mark.parametrize("session", ["server"], indirect=True)
class TestOnAServer:
    def test_undecided_the_edit_stays_unsaved_and_the_others_is_kept(self, session, key, layers, layer):
        edit(layer, note="mine")
        by_bob(session, key, note="Bob's")
        assert not layer.commitChanges()
        assert "edited by Bob since it was read (version 2, not 1)" in " ".join(layer.commitErrors())
        assert layer.isModified()
        assert session.store.get(Site, key).note == "Bob's"
        decide(layers, mine=True)
        assert layer.commitChanges(), layer.commitErrors()
        assert session.store.get(Site, key).note == "mine"

    def test_who_comes_between_the_question_and_the_writing_is_not_overwritten(self, session, key, layers, layer):
        def say(_changed):
            by_bob(session, key, note="Bob's second")
            return True

        layers.decide = say
        edit(layer, note="mine")
        by_bob(session, key, note="Bob's")
        assert not layer.commitChanges()
        assert session.store.get(Site, key).note == "Bob's second"
        layer.rollBack()
