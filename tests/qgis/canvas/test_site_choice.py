import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from shapely.geometry import Point

from plugin.canvas.layers import CaseLayers
from plugin.core.records import Site
from plugin.session import CaseSession


@pytest.fixture
def session(qgis_app, tmp_path):
    made = CaseSession("Ada")
    made.create(tmp_path / "case.gpkg", "Test")
    with made.act("Fill") as action:
        for label, x in (("A", 130.0), ("B", 132.0)):
            action.insert(Site(label=label, name=label, geometry=Point(x, 42)))
    yield made
    made.close()


@pytest.fixture
def layers(session):
    made = CaseLayers(session, QgsProject.instance())
    yield made
    made.dispose()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsProject.instance().clear()


def select(layer, *labels):
    layer.selectByIds([feature.id() for feature in layer.getFeatures() if feature["label"] in labels])


def selected(layer):
    return [feature["label"] for feature in layer.selectedFeatures()]


def uuid_of(session, label):
    return next(site.uuid for site in session.records(Site) if site.label == label)


def test_a_site_that_is_selected_is_chosen(layers, session):
    select(layers.layer("site"), "B")
    assert session.site == uuid_of(session, "B")


@pytest.mark.parametrize("key", ["it's", "x' or 'a' = 'a", "back\\slash"])
def test_a_key_that_another_program_gave_is_a_text_and_no_expression(layers, session, key):
    with session.act("Elsewhere") as action:
        action.insert(Site(uuid=key, label="C", name="C", geometry=Point(134, 42)))
    session.choose_site(key)
    assert selected(layers.layer("site")) == ["C"]


def test_a_site_that_is_chosen_is_selected(layers, session):
    session.choose_site(uuid_of(session, "A"))
    assert selected(layers.layer("site")) == ["A"]
    session.choose_site("")
    assert selected(layers.layer("site")) == []


def test_several_selected_sites_choose_none(layers, session):
    session.choose_site(uuid_of(session, "A"))
    select(layers.layer("site"), "A", "B")
    assert session.site == uuid_of(session, "A")


def test_the_layer_of_the_next_case_is_watched(layers, session, tmp_path):
    session.create(tmp_path / "other.gpkg", "Other")
    with session.act("Fill") as action:
        action.insert(Site(label="C", name="C", geometry=Point(1, 2)))
    layer = layers.layer("site")
    layer.dataProvider().reloadData()
    select(layer, "C")
    assert session.site == uuid_of(session, "C")


def test_a_layer_that_a_person_took_out_is_let_go(layers, session):
    QgsProject.instance().removeMapLayer(layers.layer("site").id())
    session.choose_site(uuid_of(session, "A"))
    assert session.site == uuid_of(session, "A")


def test_a_chosen_site_stays_selected_when_it_is_edited(layers, session):
    site = uuid_of(session, "A")
    session.choose_site(site)
    with session.act("Move") as action:
        action.update(Site, site, geometry=Point(140, 40))
    QCoreApplication.processEvents()
    assert selected(layers.layer("site")) == ["A"]
