"""One scene shows at a time, stepping finds real scenes only, and QGIS' own time control follows."""

import datetime as dt
import os
import shutil
from time import thread_time

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsDateTimeRange,
    QgsInterval,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsTemporalNavigationObject,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt

from plugin.canvas.groups import find_group
from plugin.canvas.scenes import SceneLayers
from plugin.core.records import Scene, Site
from plugin.session import CaseSession
from tests.qgis.waiting import until
from tests.timing import budget

from .conftest import EXAMPLE, scene_of


def chips(folder):
    return sorted(folder.glob("S2_*.tif"))


def visible(project):
    return [
        layer.customProperty("bermline/scene")
        for layer in project.layerTreeRoot().checkedLayers()
        if layer.customProperty("bermline/role") == "scene"
    ]


@pytest.fixture
def series(layers, imagery, add_scenes, session):
    """The 17 chips of the example, and the uuids in order of time."""
    uuids = add_scenes(chips(imagery))
    until(lambda: all(layers.layer(uuid) for uuid in uuids))
    return uuids


def test_each_scene_gets_a_layer_known_by_its_properties(series, layers, project):
    for uuid in series:
        layer = layers.layer(uuid)
        assert layer.isValid()
        assert layer.customProperty("bermline/role") == "scene"
        assert layer.customProperty("bermline/scene") == uuid
    group = find_group(project.layerTreeRoot(), "scenes")
    assert [node.layer().customProperty("bermline/scene") for node in group.findLayers()] == series[::-1]


def test_one_scene_shows_at_a_time(series, session, project):
    assert visible(project) == []
    for uuid in (series[3], series[0]):
        session.show_scene(uuid)
        assert visible(project) == [uuid]
    session.show_scene("")
    assert visible(project) == []


def test_stepping_goes_through_all_and_stays_at_the_ends(series, session, layers):
    seen = []
    for _ in range(len(series) + 2):
        layers.next_scene()
        seen.append(session.scene)
    assert seen == [*series, series[-1], series[-1]]
    for _ in range(len(series) + 2):
        layers.previous_scene()
    assert session.scene == series[0]


def test_at_both_ends_it_is_said_that_there_is_no_other_scene(series, session, layers):
    said = []
    layers.ended.connect(said.append)
    session.show_scene(series[0])
    layers.previous_scene()
    session.show_scene(series[-1])
    layers.next_scene()
    assert said == ["There is no earlier scene to show.", "There is no later scene to show."]


def test_stepping_back_from_nothing_begins_at_the_last(series, session, layers):
    layers.previous_scene()
    assert session.scene == series[-1]


def test_stepping_leaves_out_missing_undated_unplaced_and_elevation(series, session, layers, imagery, add_scenes):
    with session.act("x") as action:
        action.update(Scene, series[1], acquired_from=None, acquired_to=None)
        action.update(Scene, series[2], crs=None)
    chips(imagery)[3].unlink()
    (model,) = add_scenes([imagery / "muna_xanten_dgm1.tif"])
    session.show_scene(series[0])
    layers.next_scene()
    assert session.scene == series[4]
    session.show_scene(model)
    layers.next_scene()
    assert session.scene == model


def test_stepping_stays_at_the_site(series, session, layers):
    with session.act("x") as action:
        site = action.insert(Site(name="Here"))
        for uuid in (series[0], series[5]):
            action.update(Scene, uuid, site=site)
    session.show_scene(series[0])
    said = []
    layers.ended.connect(said.append)
    layers.next_scene()
    assert session.scene == series[5]
    assert said == []
    layers.next_scene()
    assert session.scene == series[5]
    assert said == ["There is no later scene of Here to show."]
    session.show_scene(series[0])
    layers.previous_scene()
    assert said[1:] == ["There is no earlier scene of Here to show."]


def test_a_missing_file_has_no_layer_and_one_found_again_has(series, session, layers, imagery, tmp_path):
    moved = tmp_path / "elsewhere.tif"
    shutil.move(chips(imagery)[0], moved)
    with session.act("x") as action:
        action.update(Scene, series[1], note="anything that makes it look again")
    assert layers.layer(series[0]) is None
    with session.act("Locate") as action:
        action.update(Scene, series[0], path=session.store.relative(moved))
    until(lambda: layers.layer(series[0]) is not None)
    assert layers.layer(series[0]).isValid()


def test_undo_takes_layers_away_and_redo_brings_them_back(series, session, layers):
    session.undo()
    assert all(layers.layer(uuid) is None for uuid in series)
    session.redo()
    until(lambda: all(layers.layer(uuid) for uuid in series))


def test_layers_carry_the_time_of_their_scene(series, session, layers):
    for uuid in series:
        times = layers.layer(uuid).temporalProperties()
        scene = session.find(Scene, uuid)
        assert times.isActive()
        assert times.mode() == type(times)().mode() == 0
        span = times.fixedTemporalRange()
        assert span.begin().toSecsSinceEpoch() == scene.acquired_from.timestamp()
        assert span.end().toSecsSinceEpoch() == scene.acquired_to.timestamp()
        assert span.includeBeginning()
        assert not span.includeEnd()


def test_the_temporal_controller_reaches_every_scene_the_last_included(series, session, layers, project, canvas):
    controller = QgsTemporalNavigationObject()
    controller.setTemporalExtents(project.timeSettings().temporalRange())
    controller.setFrameDuration(QgsInterval(7 * 86400))
    shown = []
    for number in range(controller.totalFrameCount()):
        span = controller.dateTimeRangeForFrameNumber(number)
        canvas.setTemporalRange(span)
        if session.scene and layers.layer(session.scene).temporalProperties().isVisibleInTemporalRange(span):
            shown.append(session.scene)
    in_order = list(dict.fromkeys(shown))
    # Two scenes five days apart share one frame of a week; the first of them is shown.
    assert set(in_order) <= set(series)
    assert in_order[0] == series[0]
    assert in_order[-1] == series[-1]
    assert len(in_order) >= 13


def test_stepping_moves_the_time_of_the_map_along(series, session, layers, canvas):
    begin = QDateTime.fromString("2018-06-23T00:00:00Z", Qt.DateFormat.ISODate)
    canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addDays(1), True, False))
    assert session.scene == series[0]
    layers.next_scene()
    assert session.scene == series[1]
    assert canvas.temporalRange().begin().date().toString(Qt.DateFormat.ISODate) == "2018-08-22"


def test_a_time_without_a_scene_changes_nothing(series, session, canvas):
    session.show_scene(series[2])
    begin = QDateTime.fromString("2018-07-01T00:00:00Z", Qt.DateFormat.ISODate)
    canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addDays(1), True, False))
    assert session.scene == series[2]


def test_a_scene_switched_on_in_the_layer_tree_is_the_scene_shown(series, session, layers, project):
    session.show_scene(series[0])
    project.layerTreeRoot().findLayer(layers.layer(series[4]).id()).setItemVisibilityChecked(True)
    assert session.scene == series[4]
    assert visible(project) == [series[4]]


def test_a_project_cannot_show_another_file_as_a_scene(series, session, layers, project, tmp_path):
    session.show_scene(series[2])
    own = layers.layer(series[2])
    other = layers.layer(series[1]).source()
    assert other != own.source()
    was = own.source()
    own.setDataSource(other, own.name(), "gdal", QgsDataProvider.ProviderOptions())
    project.write(str(tmp_path / "case.qgz"))
    session.close()
    project.clear()
    project.read(str(tmp_path / "case.qgz"))
    session.open(tmp_path / "case.gpkg")
    until(lambda: all(layers.layer(uuid) for uuid in series))
    assert layers.layer(series[2]).source() == was
    assert len(project.mapLayers()) == len(series)


def test_a_reopened_project_keeps_its_layers_and_doubles_none(series, session, layers, project, tmp_path):
    session.show_scene(series[2])
    project.write(str(tmp_path / "case.qgz"))
    session.close()
    project.clear()
    project.read(str(tmp_path / "case.qgz"))
    session.open(tmp_path / "case.gpkg")
    held = [layer.customProperty("bermline/scene") for layer in project.mapLayers().values()]
    assert sorted(held) == sorted(series)
    assert session.scene == series[2]
    QCoreApplication.processEvents()
    assert len(project.mapLayers()) == len(series)


def test_closing_the_case_leaves_no_layer_and_no_group(series, session, project):
    session.close()
    assert project.mapLayers() == {}
    assert project.layerTreeRoot().children() == []


def test_a_year_shows_over_the_whole_year(layers, session, add_scenes, imagery):
    begin = dt.datetime(1985, 1, 1, tzinfo=dt.timezone.utc)
    (uuid,) = add_scenes(chips(imagery)[:1], acquired_from=begin, acquired_to=begin.replace(year=1986))
    until(lambda: layers.layer(uuid))
    assert layers.layer(uuid).name().startswith("1985 (year)")


def test_elevation_is_shown_as_relief_and_other_numbers_are_stretched(layers, session, add_scenes, imagery, tmp_path):
    import numpy as np
    from osgeo import gdal

    path = tmp_path / "sixteen_20180623.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(path), 50, 50, 1, gdal.GDT_UInt16)
    held = gdal.Open(str(chips(imagery)[0]))
    made.SetGeoTransform(held.GetGeoTransform())
    made.SetProjection(held.GetProjection())
    made.WriteArray(np.linspace(500, 900, 2500).reshape(50, 50).astype(np.uint16))
    made = None
    model, deep = add_scenes([imagery / "muna_xanten_dgm1.tif", path])
    session.show_scene(model)
    assert layers.layer(model).renderer().type() == "hillshade"
    session.show_scene(deep)
    until(lambda: layers.layer(deep).renderer().contrastEnhancement().minimumValue() > 500)
    shown = layers.layer(deep).renderer().contrastEnhancement()
    assert shown.minimumValue() == pytest.approx(508, abs=1)
    assert shown.maximumValue() == pytest.approx(892, abs=1)


def test_two_hundred_scenes_never_block_for_long(layers, session, project, canvas, tmp_path, imagery):
    day = dt.timedelta(days=1)
    first = scene_of(chips(imagery)[0], session.store)
    records = []
    for number in range(200):
        path = tmp_path / f"{number}.tif"
        os.link(chips(imagery)[number % 17], path)
        begin = first.acquired_from + number * day
        said = {**vars(first), "name": path.name, "path": path.name, "acquired_from": begin, "acquired_to": begin + day}
        records.append(Scene(**said))
    begin = thread_time()
    with session.act("Add 200 scenes") as action:
        uuids = action.insert_many(records)
    assert thread_time() - begin < budget(1.0)
    slowest = 0.0
    while not all(layers.layer(uuid) for uuid in uuids):
        begin = thread_time()
        QCoreApplication.processEvents()
        slowest = max(slowest, thread_time() - begin)
    steps = []
    for _ in range(60):
        begin = thread_time()
        layers.next_scene()
        QCoreApplication.processEvents()
        steps.append(thread_time() - begin)
    assert slowest < budget(0.1)
    assert max(steps) < budget(0.1)


class TestFilesOfManyScenes:
    """They are looked for on a thread."""

    @pytest.fixture(autouse=True)
    def _many(self, monkeypatch):
        monkeypatch.setattr("plugin.canvas.scenes._AT_ONCE", 0)

    def test_have_their_layers_later(self, series, session, layers):
        with session.act("Lose one") as action:
            action.update(Scene, series[3], path="gone.tif")
        assert layers.layer(series[3]) is not None
        until(lambda: layers.layer(series[3]) is None)
        session.undo()
        until(lambda: layers.layer(series[3]) is not None)

    def test_have_their_layers_at_once_where_a_project_is_saved_without_a_window(
        self, layers, session, add_scenes, imagery
    ):
        uuids = add_scenes(chips(imagery))
        layers.finish()
        assert all(layers.layer(uuid) for uuid in uuids)

    def test_are_forgotten_with_the_case(self, series, session, layers, project):
        with session.act("Rename") as action:
            action.update(Scene, series[0], name="other")
        session.close()
        until(lambda: not layers._jobs.busy)
        assert not project.mapLayers()


class TestMoreScenesThanAreKeptReady:
    """They have their layers once they are shown."""

    @pytest.fixture(autouse=True)
    def _few_ready(self, monkeypatch):
        monkeypatch.setattr("plugin.canvas.scenes._ALL_READY", 3)

    @pytest.fixture
    def many(self, layers, session, add_scenes, imagery):
        uuids = add_scenes(chips(imagery))
        QCoreApplication.processEvents()
        return uuids

    def test_open_without_layers(self, many, project):
        assert project.mapLayers() == {}

    def test_are_stepped_through_and_stay(self, many, session, layers, project):
        layers.next_scene()
        layers.next_scene()
        assert [uuid for uuid in many if layers.layer(uuid)] == many[:2]
        assert visible(project) == [many[1]]

    def test_are_made_for_a_second_view(self, many, layers):
        assert layers.need(many[4]) is layers.layer(many[4]) is not None

    def test_follow_the_time_of_the_map(self, many, session, layers, canvas):
        begin = QDateTime.fromString("2018-06-23T00:00:00Z", Qt.DateFormat.ISODate)
        canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addDays(1), True, False))
        assert session.scene == many[0]
        assert layers.layer(many[0]) is not None


def test_the_map_moves_to_a_scene_that_it_shows_nothing_of(series, session, canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    session.show_scene(series[0])
    assert canvas.extent().contains(QgsPointXY(6136200, 2874200))
    inside = QgsRectangle(6136000, 2874000, 6136400, 2874400)
    canvas.setExtent(inside)
    before = canvas.extent()
    session.show_scene(series[1])
    assert canvas.extent() == before


def test_without_a_case_nothing_happens(project, canvas):
    session = CaseSession("Ada")
    made = SceneLayers(session, QgsProject.instance(), canvas)
    made.next_scene()
    made.previous_scene()
    assert session.scene == ""
    made.dispose()


def test_the_example_is_where_the_tests_look(qgis_app):
    assert len(chips(EXAMPLE)) == 17
