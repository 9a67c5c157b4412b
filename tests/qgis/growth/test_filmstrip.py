"""The filmstrip: pictures made in the background, nothing fetched that nobody asked for."""

from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from shapely.geometry import box

from plugin.canvas.layers import SCENE
from plugin.canvas.pictures import Pictures, Place
from plugin.core.records import Scene
from plugin.panels.growth.filmstrip import SIDE

IMAGERY = Path(__file__).parents[3] / "resources" / "example" / "imagery"


def wait_for(condition, seconds=20):
    clock, waker = QElapsedTimer(), QTimer()
    clock.start()
    waker.start(10)
    while not condition():
        assert clock.elapsed() < 1000 * seconds
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


@pytest.fixture
def panel(panel):
    """The panel once its filmstrip has followed."""
    wait_for(lambda: panel.film.film.place is not None)
    return panel


@pytest.fixture
def layers(panel, desk, project):
    """The example's images as layers of the first three scenes."""
    made = {}
    with desk.session.act("Point to files") as action:
        for scene in panel.series.scenes[:3]:
            path = IMAGERY / f"S2_AE-R001-0179_{scene.acquired.begin:%Y%m%d}.tif"
            layer = QgsRasterLayer(str(path), scene.name)
            layer.setCustomProperty(SCENE, scene.uuid)
            project.addMapLayer(layer, False)
            made[scene.uuid] = layer
            action.update(Scene, scene.uuid, path=str(path), crs=layer.crs().authid())
    return made


def test_each_date_with_a_file_gets_a_picture_of_the_chosen_structure(panel, layers):
    wait_for(lambda: all(panel.film.pictures.picture(uuid) is not None for uuid in layers))
    picture = panel.film.pictures.picture(next(iter(layers)))
    assert picture.devicePixelRatio() == panel.film.devicePixelRatioF()
    assert picture.width() == SIDE * picture.devicePixelRatio()
    assert len({picture.pixel(x, 30) for x in range(0, SIDE, 5)}) > 3


def test_pictures_have_the_dots_of_the_screen(layers, qgis_app):
    pictures = Pictures(layers.get)
    pictures.aim(Place(_outline()), 40, 2.0)
    uuid = next(iter(layers))
    pictures.want([uuid])
    wait_for(lambda: pictures.picture(uuid) is not None)
    assert (pictures.picture(uuid).width(), pictures.picture(uuid).devicePixelRatio()) == (80, 2.0)
    pictures.dispose()


def _outline(east=0.0):
    return box(55.1230 + east, 24.9880, 55.1240 + east, 24.9890)


def test_a_picture_that_was_drawn_is_remembered(panel, desk, layers):
    wait_for(lambda: all(panel.film.pictures.picture(uuid) is not None for uuid in layers))
    first = panel.series.structures[0].uuid
    desk.session.choose_structure(panel.series.structures[1].uuid)
    desk.session.choose_structure(first)
    assert all(panel.film.pictures.picture(uuid) is not None for uuid in layers)


def test_a_file_that_is_not_there_is_said(panel):
    assert panel.film.why_empty(8).replace("\n", " ") == "file not there"


def test_a_service_is_not_fetched_until_it_is_shown(panel, desk):
    scene = panel.series.scenes[4]
    with desk.session.act("A service") as action:
        action.update(Scene, scene.uuid, path="https://127.0.0.1:9/x.tif", crs="EPSG:32640")
    assert "not fetched" in panel.film.why_empty(4)
    assert panel.film._layer_to_draw(scene.uuid) is None
    desk.session.show_scene(scene.uuid)
    assert panel.film.why_empty(4) == ""


def test_keys_mark_the_one_cell_of_the_picture(panel, desk):
    desk.session.choose_structure(panel.series.structures[2].uuid)
    panel.matrix.selectAll()
    panel.film.setCurrentIndex(panel.film.film.index(3))
    QTest.keyClick(panel.film, Qt.Key.Key_3)
    assert panel.series.state(2, 3) == "present"
    assert desk.session.store.undo_label.startswith("Set B1 to present on")
    QTest.keyClick(panel.film, Qt.Key.Key_Delete)
    assert panel.series.state(2, 3) == ""


def test_a_picture_that_is_chosen_shows_its_scene(panel, desk):
    panel.film.setCurrentIndex(panel.film.film.index(5))
    assert desk.session.scene == panel.series.scenes[5].uuid
    assert panel.matrix.currentIndex().column() == 5


def test_a_strip_without_pictures_takes_no_room(panel, desk):
    assert not panel.film.isHidden()
    panel.bar.film_button.setChecked(False)
    assert panel.film.isHidden()
    panel.bar.film_button.setChecked(True)
    assert not panel.film.isHidden()
    desk.session.choose_structure("")
    wait_for(panel.film.isHidden)


def test_the_place_is_a_square_to_scale_around_the_outline():
    place = Place(_outline(), margin=0.5, least_m=10)
    assert place.extent.width() == pytest.approx(place.extent.height())
    (ring,) = place.trace(_outline())
    shape = ring.boundingRect()
    assert 0.2 < shape.left() < shape.right() < 0.8
    assert shape.height() == pytest.approx(0.5, abs=0.01)
    assert shape.width() / shape.height() == pytest.approx(0.91, abs=0.01)  # the cosine of the latitude


def test_places_near_each_other_share_a_plane_and_each_has_its_outline_in_the_middle():
    outlines = (_outline(), _outline(east=0.01))
    planes = set()
    for outline in outlines:
        place = Place(outline)
        planes.add(place.crs.toProj())
        middle = place.trace(outline)[0].boundingRect().center()
        assert (middle.x(), middle.y()) == pytest.approx((0.5, 0.5), abs=1e-6)
    assert len(planes) == 1


def test_the_outline_is_dashed_where_the_structure_is_absent(panel, desk):
    desk.session.choose_structure(panel.series.structures[0].uuid)
    states = [panel.series.state(0, column) for column in range(17)]
    assert [panel.film.film.trace(column)[1] for column in range(17)] == [state == "absent" for state in states]
