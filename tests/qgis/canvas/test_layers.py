"""The layers of the open case: there while it is open, by role, and everything comes back with a project."""

from __future__ import annotations

import shutil
from enum import Enum
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtGui import QColor
from shapely.geometry import Point, box

from plugin import palette
from plugin.canvas.direction import with_marks_shown
from plugin.canvas.layers import ROLE, SCENE, CaseLayers, case_of_project
from plugin.canvas.project import saves_at_once
from plugin.case.schema import TABLES
from plugin.core.errors import BermlineError
from plugin.core.records import BY_TABLE, Scene, Sighting, Site, Structure
from plugin.session import CaseSession

REFERENCES = [(table.name, column) for table in TABLES.values() for column in table.references]


def field(layer, name):
    return layer.fields().indexFromName(name)


def legend(project):
    group = project.layerTreeRoot().children()[0]
    return [child.name() for child in group.children()]


class TestWhileACaseIsOpen:
    def test_every_table_is_a_layer_of_its_role(self, case, layers, project):
        assert len(project.mapLayers()) == len(TABLES)
        for role in TABLES:
            layer = layers.layer(role)
            assert layer.isValid()
            assert layer.featureCount() == len(case.read(BY_TABLE[role]))
            assert layer.customProperty(ROLE) == role

    def test_the_legend_shows_what_can_be_drawn_in_one_group(self, case, layers, project):
        assert [child.name() for child in project.layerTreeRoot().children()] == ["Bermline"]
        assert legend(project) == [
            "Sites",
            "Measurements",
            "Crests",
            "Outlines on the scene shown",
            "Structures",
            "Footprints of scenes",
            "Scenes",
        ]
        hidden = {role for role in TABLES if layers.layer(role).flags() & QgsMapLayer.LayerFlag.Private}
        assert hidden == {role for role, table in TABLES.items() if table.geometry is None}

    def test_a_layer_is_found_whatever_its_name(self, case, layers):
        layers.layer("structure").setName("Мои склады")
        assert layers.layer("structure").name() == "Мои склады"

    def test_a_layer_that_a_person_removed_is_none(self, case, layers, project, session):
        project.removeMapLayer(layers.layer("crest").id())
        assert layers.layer("crest") is None
        with session.act("Add a site") as action:
            action.insert(Site(name="x"))

    def test_the_layer_of_a_scene_is_not_that_of_the_table(self, case, layers, project):
        image = QgsVectorLayer("Point?crs=EPSG:4326", "stands for an image", "memory")
        image.setCustomProperty(ROLE, "scene")
        image.setCustomProperty(SCENE, "the-uuid")
        project.addMapLayer(image)
        assert layers.scene_layer("the-uuid") is image
        assert layers.layer("scene").dataProvider().name() == "ogr"
        assert layers.scene_layer("another") is None

    def test_actions_show_at_once(self, case, layers, session):
        with session.act("Add") as action:
            action.insert(Structure(label="A9", geometry=box(0, 0, 1, 1)))
        layer = layers.layer("structure")
        assert layer.featureCount() == 3
        assert {feature["label"] for feature in layer.getFeatures()} == {"A0", "A1", "A9"}
        session.undo()
        assert {feature["label"] for feature in layer.getFeatures()} == {"A0", "A1"}

    def test_outlines_follow_the_scene_shown(self, case, layers, session):
        (scene,) = session.records(Scene)
        layer = layers.layer("sighting")
        session.show_scene(scene.uuid)
        assert QgsExpressionContextUtils.layerScope(layer).variable("bermline_scene") == scene.uuid
        session.show_scene("")
        assert not QgsExpressionContextUtils.layerScope(layer).variable("bermline_scene")

    def test_closing_takes_all_of_it_away(self, case, layers, project, session):
        session.close()
        assert project.mapLayers() == {}
        assert project.layerTreeRoot().children() == []
        assert project.relationManager().relations() == {}
        assert case_of_project(project) is None

    def test_another_case_takes_the_place_of_the_first(self, case, layers, project, session, folder):
        session.create(folder / "other.gpkg", "Other")
        assert len(project.mapLayers()) == len(TABLES)
        assert layers.layer("structure").featureCount() == 0
        assert Path(case_of_project(project)) == folder / "other.gpkg"

    def test_layers_of_others_stay(self, case, layers, project, session):
        mine = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
        project.addMapLayer(mine)
        session.close()
        assert list(project.mapLayers().values()) == [mine]

    def test_disposing_lets_go(self, session, project, canvas, folder):
        made = CaseLayers(session, project, canvas)
        session.create(folder / "case.gpkg", "x")
        made.dispose()
        assert project.mapLayers() == {}
        session.create(folder / "second.gpkg", "x")
        assert project.mapLayers() == {}

    def test_a_case_that_is_read_only_has_layers_that_are(self, case, layers, session, folder, monkeypatch):
        session.close()
        monkeypatch.setattr("plugin.case.open.may_write", lambda path: False)
        session.open(folder / "case.gpkg")
        assert layers.layer("structure").readOnly()
        assert layers.layer("structure").featureCount() == 2


class TestForms:
    def test_each_reference_is_a_relation(self, case, layers, project):
        for table, column in REFERENCES:
            relation = project.relationManager().relation(f"bermline_{table}_{column.name}")
            assert relation.isValid(), relation.validationError()
            assert relation.referencedLayer() is layers.layer(column.table)
            assert relation.referencingLayer() is layers.layer(table)
            composed = relation.strength() == relation.RelationStrength.Composition
            assert composed == column.owner

    def test_fields_have_titles_and_units(self, case, layers):
        layer = layers.layer("scene")
        assert layer.attributeAlias(field(layer, "gsd_m")) == "GSD [m]"
        assert layer.attributeAlias(field(layer, "acquired_from")) == "Acquired from"

    def test_choices_are_lists(self, case, layers):
        layer = layers.layer("sighting")
        setup = layer.editorWidgetSetup(field(layer, "state"))
        assert setup.type() == "ValueMap"
        assert [value for entry in setup.config()["map"] for value in entry.values()] == [
            "absent",
            "under construction",
            "present",
            "obscured",
        ]

    def test_references_are_chosen_by_name(self, case, layers):
        layer = layers.layer("structure")
        setup = layer.editorWidgetSetup(field(layer, "site"))
        assert setup.type() == "RelationReference"
        assert setup.config()["Relation"] == "bermline_structure_site"
        named = layers.layer("site").displayExpression()
        assert named == with_marks_shown('coalesce(nullif("label", \'\'), nullif("name", \'\'), "uuid")')

    def test_what_the_case_keeps_is_not_to_be_typed(self, case, layers):
        layer = layers.layer("structure")
        form = layer.editFormConfig()
        assert all(form.readOnly(field(layer, name)) for name in ("created_by", "edited_at", "version"))
        assert not form.readOnly(field(layer, "label"))
        assert layer.editorWidgetSetup(field(layer, "uuid")).type() == "Hidden"

    def test_a_new_feature_has_a_key_and_the_defaults(self, case, layers):
        layer = layers.layer("structure")
        made = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt("Polygon((0 0, 1 0, 1 1, 0 0))"))
        assert [len(part) for part in made["uuid"].split("-")] == [8, 4, 4, 4, 12]
        scene = QgsVectorLayerUtils.createFeature(layers.layer("scene"))
        assert (scene["kind"], scene["provider"], scene["raster_allowed"]) == ("image", "gdal", False)


class TestEditingInQgis:
    def test_lands_in_the_journal_and_is_noticed(self, case, layers, session):
        told = []
        session.changed.connect(told.append)
        layer = layers.layer("structure")
        assert layer.startEditing()
        feature = next(layer.getFeatures())
        layer.changeAttributeValue(feature.id(), field(layer, "label"), "B7")
        assert session.records(Structure)[0].label == "A0"
        assert layer.commitChanges(), layer.commitErrors()
        assert session.records(Structure)[0].label == "B7"
        assert told == [frozenset({"structure"})]
        entry = session.store.journal()[-1]
        assert (entry.who, entry.kind, entry.table) == ("another program", "outside", "structure")
        assert (entry.before["label"], entry.after["label"]) == ("A0", "B7")

    def test_a_drawn_feature_becomes_a_record(self, case, layers, session):
        layer = layers.layer("structure")
        layer.startEditing()
        made = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt("Polygon((0 0, 1 0, 1 1, 0 0))"))
        layer.addFeature(made)
        assert layer.commitChanges(), layer.commitErrors()
        record = session.records(Structure)[-1]
        assert record.uuid == made["uuid"]
        assert (record.created_by, record.version) == ("another program", 1)
        assert record.geometry.bounds == (0, 0, 1, 1)

    def test_a_feature_without_a_key_gets_one(self, case, layers, session):
        layer = layers.layer("site")
        layer.startEditing()
        bare = QgsFeature(layer.fields())
        bare["name"] = "bare"
        layer.addFeature(bare)
        assert layer.commitChanges(), layer.commitErrors()
        assert len(session.records(Site)[-1].uuid) == 36

    def test_a_moved_vertex_is_in_the_journal(self, case, layers, session):
        layer = layers.layer("structure")
        layer.startEditing()
        feature = next(layer.getFeatures())
        layer.moveVertex(6.5, 51.7, feature.id(), 0)
        assert layer.commitChanges(), layer.commitErrors()
        assert session.records(Structure)[0].geometry.bounds[3] == 51.7
        entry = session.store.journal()[-1]
        assert entry.before["geometry"] != entry.after["geometry"]

    def test_deleting_takes_the_sightings_along(self, case, layers, session):
        layer = layers.layer("structure")
        layer.startEditing()
        layer.deleteFeature(next(layer.getFeatures()).id())
        assert layer.commitChanges(), layer.commitErrors()
        assert len(session.records(Sighting)) == 1
        assert {entry.table for entry in session.store.journal()[-2:]} == {"sighting", "structure"}

    def test_an_open_edit_buffer_stops_no_action_and_is_not_lost(self, case, layers, session):
        layer = layers.layer("structure")
        layer.startEditing()
        feature = next(layer.getFeatures())
        layer.changeAttributeValue(feature.id(), field(layer, "label"), "B7")
        second = session.records(Structure)[1]
        with session.act("Note") as action:
            action.update(Structure, second.uuid, note="ours")
        assert layers.unsaved() == [layer]
        assert layer.getFeature(feature.id())["label"] == "B7"
        assert layer.commitChanges(), layer.commitErrors()
        assert [(record.label, record.note) for record in session.records(Structure)] == [("B7", None), ("A1", "ours")]

    def test_edits_not_saved_are_kept_when_the_case_is_closed(self, case, layers, session, folder):
        layer = layers.layer("structure")
        layer.startEditing()
        layer.changeAttributeValue(next(layer.getFeatures()).id(), field(layer, "label"), "B7")
        session.close()
        session.open(folder / "case.gpkg")
        assert session.records(Structure)[0].label == "B7"

    def test_edits_that_the_case_does_not_accept_stay_when_it_is_closed(self, case, layers, session, project):
        layer = layers.layer("sighting")
        layer.startEditing()
        layer.changeAttributeValue(next(layer.getFeatures()).id(), field(layer, "state"), "gone")
        session.close()
        assert list(project.mapLayers().values()) == [layer]
        assert layer.isModified()
        layer.rollBack()

    def test_a_copy_of_a_layer_that_a_person_made_goes_with_the_case(self, case, layers, session, project):
        copy = layers.layer("structure").clone()
        project.addMapLayer(copy)
        session.close()
        assert project.mapLayers() == {}

    def test_what_a_kind_does_not_allow_is_refused_with_the_reason(self, case, layers, session):
        layer = layers.layer("sighting")
        layer.startEditing()
        layer.changeAttributeValue(next(layer.getFeatures()).id(), field(layer, "state"), "gone")
        assert not layer.commitChanges()
        assert "sighting_state" in " ".join(layer.commitErrors())
        layer.rollBack()
        assert session.records(Sighting)[0].state == "present"


class TestProjects:
    def test_keeps_the_case_relative_to_the_project(self, case, layers, project, folder):
        assert Path(case_of_project(project)) == folder / "case.gpkg"
        (folder / "maps").mkdir()
        assert project.write(str(folder / "maps" / "work.qgs"))
        assert project.readEntry("Bermline", "/case")[0] == "../case.gpkg"
        assert project.write(str(folder / "work.qgz"))
        assert project.readEntry("Bermline", "/case")[0] == "case.gpkg"
        assert Path(case_of_project(project)) == folder / "case.gpkg"

    def test_a_project_without_a_case_has_none(self, project):
        assert case_of_project(project) is None

    @pytest.mark.parametrize("kind", ["qgs", "qgz"])
    def test_brings_everything_back_from_a_moved_folder(self, case, layers, project, session, folder, tmp_path, kind):
        layers.layer("structure").setName("Мои склады")
        symbol = layers.layer("measurement").renderer().symbol()
        symbol.symbolLayer(1).setColor(QColor("#123456"))
        assert project.write(str(folder / f"work.{kind}"))
        project.clear()
        session.close()
        moved = tmp_path / "moved"
        shutil.move(str(folder), moved)

        assert project.read(str(moved / f"work.{kind}"))
        assert Path(case_of_project(project)) == moved / "case.gpkg"
        session.open(Path(case_of_project(project)))
        assert len(project.mapLayers()) == len(TABLES)
        assert {Path(layer.source().split("|")[0]).parent for layer in project.mapLayers().values()} == {moved}
        assert all(layer.isValid() for layer in project.mapLayers().values())
        assert layers.layer("structure").name() == "Мои склады"
        assert layers.layer("measurement").renderer().symbol().symbolLayer(1).color().name() == "#123456"
        assert legend(project).count("Scenes") == 1
        assert len(legend(project)) == 7
        relations = project.relationManager().relations().values()
        assert len(relations) == len(REFERENCES)
        assert not project.isDirty()
        assert all(relation.isValid() for relation in relations)

    def test_layers_are_pointed_to_the_case_where_it_is_now(self, case, layers, project, session, folder, tmp_path):
        assert project.write(str(folder / "work.qgs"))
        project.clear()
        session.close()
        elsewhere = tmp_path / "elsewhere.gpkg"
        shutil.move(str(folder / "case.gpkg"), elsewhere)
        project.read(str(folder / "work.qgs"))
        session.open(elsewhere)
        assert len(project.mapLayers()) == len(TABLES)
        assert all(layer.isValid() for layer in project.mapLayers().values())
        assert layers.layer("structure").featureCount() == 2

    def test_reading_a_project_again_doubles_nothing(self, case, layers, project, session, folder):
        for _ in range(3):
            assert project.write(str(folder / "work.qgs"))
            project.clear()
            session.close()
            project.read(str(folder / "work.qgs"))
            session.open(Path(case_of_project(project)))
            assert len(project.mapLayers()) == len(TABLES)
            assert len(legend(project)) == 7


class TestLooks:
    def test_structures_are_outlined_in_vermilion_over_a_halo(self, case, layers):
        near, _ = layers.layer("structure").renderer().rootRule().children()
        halo, line = near.symbol().symbolLayers()
        assert line.color().name() == palette.OUTLINE
        assert halo.color().name() == palette.HALO
        assert halo.width() > line.width()

    def test_from_afar_structures_are_thin_lines_alone_so_that_thousands_are_drawn_at_once(self, case, layers):
        near, far = layers.layer("structure").renderer().rootRule().children()
        assert [rule.isScaleOK(5_000) for rule in (near, far)] == [True, False]
        assert [rule.isScaleOK(100_000) for rule in (near, far)] == [False, True]
        (line,) = far.symbol().symbolLayers()
        assert line.color().name() == palette.OUTLINE

    def test_a_site_is_a_small_cross_where_a_diamond_would_hide_what_stands_there(self, case, layers):
        far, near = layers.layer("site").renderer().rootRule().children()
        assert far.isScaleOK(100_000)
        assert not far.isScaleOK(5_000)
        assert near.isScaleOK(5_000)
        assert not near.isScaleOK(100_000)

    def test_suggested_crests_look_otherwise_than_accepted_ones(self, case, layers):
        rules = layers.layer("crest").renderer().rootRule().children()
        assert [rule.label() for rule in rules] == ["accepted", "suggested"]
        lines = [rule.symbol().symbolLayer(1) for rule in rules]
        assert lines[0].color() != lines[1].color()
        assert lines[0].penStyle() != lines[1].penStyle()

    def test_layers_are_drawn(self, case, layers, canvas, project):
        canvas.setCanvasColor(QColor("#000000"))
        canvas.setLayers([layers.layer("structure")])
        canvas.setDestinationCrs(layers.layer("structure").crs())
        layers.zoom_to(box(6.4, 51.6, 6.4005, 51.6002))
        canvas.show()
        canvas.refresh()
        canvas.waitWhileRendering()
        image = canvas.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(600) for y in range(150, 250)}
        assert palette.OUTLINE in seen


class TestZooming:
    def test_shows_a_place_with_a_margin(self, case, layers, canvas):
        canvas.setDestinationCrs(layers.layer("site").crs())
        layers.zoom_to(box(6, 51, 7, 52))
        shown = canvas.extent()
        assert shown.xMinimum() < 6 < 7 < shown.xMaximum()
        assert shown.yMinimum() < 51 < 52 < shown.yMaximum()
        assert shown.width() < 3

    def test_shows_a_point_with_what_is_around_it(self, case, layers, canvas):
        canvas.setDestinationCrs(layers.layer("site").crs())
        layers.zoom_to(Point(6.4, 51.6))
        assert 0.0009 < min(canvas.extent().width(), canvas.extent().height()) < 0.0015

    def test_works_in_the_map_s_own_system(self, case, layers, canvas, project):
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
        layers.zoom_to(Point(6.4, 51.6))
        assert abs(canvas.extent().center().x() - 319_956) < 50

    @pytest.mark.parametrize("across", [box(179.8, 60, 180.1, 60.2), box(-180.2, 60, -179.9, 60.2)])
    @pytest.mark.parametrize(
        ("crs", "east_m", "width_m"),
        [("EPSG:3857", 20.02e6, 0.1e6), ("EPSG:32660", 0.665e6, 0.06e6)],
        ids=["ending there", "going on there"],
    )
    def test_a_place_across_the_antimeridian_is_shown_and_not_the_whole_earth(
        self, case, layers, canvas, across, crs, east_m, width_m
    ):
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
        layers.zoom_to(across)
        assert canvas.extent().width() < width_m
        assert abs(abs(canvas.extent().center().x()) - east_m) < 0.03e6

    def test_a_place_that_the_map_cannot_show_is_told(self, case, layers, canvas):
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        with pytest.raises(BermlineError, match="cannot show"):
            layers.zoom_to(Point(0, 90))


def test_layers_need_no_canvas(project, folder):
    session = CaseSession("Ada")
    made = CaseLayers(session, project)
    session.create(folder / "case.gpkg", "x")
    made.zoom_to(Point(1, 2))
    assert len(project.mapLayers()) == len(TABLES)
    session.close()
    made.dispose()


class Mode(Enum):
    """How a project of QGIS 3.26 or later saves edits."""

    Disabled = 0
    BufferedGroups = 2


@pytest.mark.parametrize(("mode", "at_once"), [(Mode.Disabled, False), (Mode.BufferedGroups, True)])
def test_it_is_known_whether_a_project_saves_all_layers_at_once(project, mode, at_once):
    assert saves_at_once(SimpleNamespace(transactionMode=lambda: mode)) == at_once
    assert not saves_at_once(project)


@pytest.mark.parametrize("at_once", [False, True])
def test_a_person_is_told_where_edits_are_saved_unasked(session, layers, folder, monkeypatch, at_once):
    monkeypatch.setattr("plugin.canvas.layers.saves_at_once", lambda _project: at_once)
    told = []
    layers.tell = told.append
    session.create(folder / "case.gpkg", "Depot")
    assert [("tells nobody before it writes" in str(error)) for error in told] == [True] * at_once
