"""Two at one row where one of them edits in QGIS' own attribute table or form."""

from __future__ import annotations

from contextlib import closing

import pytest
from qgis.core import QgsGeometry
from shapely.geometry import Point, box

from plugin.canvas.layers import CaseLayers
from plugin.case.postgis.create import create_case_on
from plugin.core.records import Scene, Sighting, Site, Structure
from plugin.servers import keep_scene_folder
from plugin.session import CaseSession
from tests.qgis.waiting import until

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


def test_a_row_that_nobody_else_touched_is_deleted_unasked(session, key, layers, layer):
    assert layer.deleteFeature(next(layer.getFeatures()).id())
    assert layer.commitChanges(), layer.commitErrors()
    assert (session.records(Site), layers.asked) == ((), [])


@pytest.mark.parametrize(("gone", "stays"), [(True, []), (False, ["Bob's"])])
def test_who_deletes_a_row_that_another_edited_is_asked_first(session, key, layers, layer, gone, stays):
    decide(layers, gone)
    by_bob(session, key, note="Bob's")
    edit(layer, country="RU")
    assert layer.deleteFeature(next(layer.getFeatures()).id())
    assert layer.commitChanges(), layer.commitErrors()
    (asked,) = layers.asked
    assert (asked.mine, asked.there.note, asked.there.edited_by) == (None, "Bob's", "Bob")
    assert [site.note for site in session.store.read(Site)] == stays
    assert [site.country for site in session.store.read(Site)] == [None] * len(stays)
    assert layer.featureCount() == len(stays)


@pytest.mark.parametrize(("gone", "stays"), [(True, 0), (False, 1)])
def test_what_another_did_to_what_goes_along_is_asked_about_too(session, layers, gone, stays):
    with session.act("Add") as action:
        scene = action.insert(Scene(name="a", path="a.tif"))
        structure = action.insert(Structure(label="A1", geometry=box(6, 51, 6.1, 51.1)))
    layer = layers.layer("structure")
    assert layer.startEditing()
    assert layer.deleteFeature(next(layer.getFeatures()).id())
    with closing(session.store.place.open("Bob")) as store, store.act("Bob's") as action:
        action.insert(Sighting(structure=structure, scene=scene, state="present"))
    decide(layers, gone)
    assert layer.commitChanges(), layer.commitErrors()
    (asked,) = layers.asked
    assert asked.there.uuid == structure
    assert str(asked.beside) == "Bob edited what belongs to this record and goes with it (Sightings)."
    assert len(session.store.read(Structure)) == len(session.store.read(Sighting)) == stays


def change_note(layer, number):
    assert layer.changeAttributeValue(number, layer.fields().indexFromName("note"), "mine")


def change_place(layer, number):
    assert layer.changeGeometry(number, QgsGeometry.fromWkt("Point (7 52)"))


def change_both(layer, number):
    change_place(layer, number)
    change_note(layer, number)


def delete(layer, number):
    change_both(layer, number)
    assert layer.deleteFeature(number)


def rows(session):
    return [(site.name, site.note, site.geometry.x) for site in session.store.read(Site)]


@pytest.mark.parametrize(
    ("change", "first"),
    [(change_note, "Depot"), (change_place, "Other"), (change_both, "Depot"), (delete, "Depot"), (delete, "Other")],
)
def test_undecided_nothing_is_written_and_nothing_lost(session, key, layers, layer, change, first):
    with session.act("Add another") as action:
        action.insert(Site(name="Other", geometry=Point(6.5, 51.6)))
    for feature in list(layer.getFeatures()):
        change(layer, feature.id())
    (met,) = (site.uuid for site in session.store.read(Site) if site.name == first)
    by_bob(session, met, note="Bob's")
    there = rows(session)
    assert not layer.commitChanges()
    assert "by" in " ".join(layer.commitErrors())
    until(lambda: layers.told)
    assert "your edits were not saved" in str(layers.told[-1])
    assert layer.isModified()
    assert rows(session) == there
    decide(layers, mine=True)
    assert layer.commitChanges(), layer.commitErrors()
    kept = [] if change is delete else rows(session)
    assert all(note == "mine" for _, note, _ in kept if change is not change_place)
    assert all(x == 7 for _, _, x in kept if change is not change_note)
    assert len(kept) == (0 if change is delete else 2)


@pytest.mark.parametrize("change", [change_both, delete])
def test_undecided_edits_can_still_be_dropped(session, key, layers, layer, change):
    change(layer, next(layer.getFeatures()).id())
    by_bob(session, key, note="Bob's")
    assert not layer.commitChanges()
    assert layer.rollBack()
    assert rows(session) == [("Depot", "Bob's", 6.4)]


def test_what_was_decided_is_not_asked_again(session, key, layers, layer):
    with session.act("Add another") as action:
        other = action.insert(Site(name="Other"))
    for feature in list(layer.getFeatures()):
        layer.changeAttributeValue(feature.id(), layer.fields().indexFromName("note"), "mine")
    for uuid in (key, other):
        by_bob(session, uuid, note="Bob's")
    answers = iter([True, None, True])
    layers.decide = lambda changed: layers.asked.append(changed.there.uuid) or next(answers)
    assert not layer.commitChanges()
    assert layer.commitChanges(), layer.commitErrors()
    assert layers.asked == [layers.asked[0], layers.asked[1], layers.asked[1]]
    assert {site.note for site in session.store.read(Site)} == {"mine"}


def test_thousands_of_edited_rows_are_asked_about_at_once(session, layers, layer, monkeypatch):
    with session.act("Add many") as action:
        action.insert_many(Site(name=f"site {number}") for number in range(1200))
    place = layer.fields().indexFromName("note")
    for feature in list(layer.getFeatures()):
        layer.changeAttributeValue(feature.id(), place, "mine")
    asked, execute = [], session.store._database.execute
    monkeypatch.setattr(session.store._database, "execute", lambda *said: asked.append(said[0]) or execute(*said))
    layer.beforeCommitChanges.emit(False)
    assert len(asked) == 3
    layer.rollBack()


@pytest.mark.parametrize("session", ["server"], indirect=True)
class TestOnAServer:
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
