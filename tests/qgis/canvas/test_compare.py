"""Two dates side by side and across each other: linked, right on a turned map, gone without a trace."""

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from plugin.canvas.compare import Compare
from plugin.canvas.scenes import SceneLayers
from plugin.core.dates import year
from plugin.core.records import Scene
from plugin.session import CaseSession
from tests.qgis.waiting import until

LEFT = Qt.MouseButton.LeftButton


class Iface:
    """The part of QGIS' interface that comparing asks for."""

    def __init__(self, window, canvas):
        self.window, self.canvas, self.docks = window, canvas, []

    def mapCanvas(self):
        return self.canvas

    def mainWindow(self):
        return self.window

    def addDockWidget(self, area, dock):
        self.docks.append(dock)
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.docks.remove(dock)
        self.window.removeDockWidget(dock)


def wait_for(condition, seconds=20):
    clock, waker = QElapsedTimer(), QTimer()
    clock.start()
    waker.start(10)
    while not condition():
        assert clock.elapsed() < 1000 * seconds
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def write_image(path, red):
    """A picture of 100 m: blue in its north-west quarter, of one red everywhere else."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 100, 100, 3, gdal.GDT_Byte)
    raster.SetGeoTransform((300_000, 1, 0, 2_800_000, 0, -1))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32640)
    raster.SetProjection(system.ExportToWkt())
    pixels = np.zeros((3, 100, 100), np.uint8)
    pixels[0] = red
    pixels[2, :50, :50] = 255
    for band in range(3):
        raster.GetRasterBand(band + 1).WriteArray(pixels[band])


@pytest.fixture
def made(qgis_app, qgis_new_project, tmp_path):
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32640"))
    window.setCentralWidget(canvas)
    window.resize(400, 400)
    window.show()
    session, project = CaseSession("Ada"), QgsProject.instance()
    session.create(tmp_path / "case.gpkg", "Test")
    with session.act("Scenes") as action:
        uuids = []
        for number, red in ((2018, 60), (2019, 120), (2020, 240)):
            write_image(tmp_path / f"{number}.tif", red)
            taken = year(number)
            uuids.append(
                action.insert(
                    Scene(
                        name=str(number),
                        path=f"{number}.tif",
                        crs="EPSG:32640",
                        acquired_from=taken.begin,
                        acquired_to=taken.end,
                    )
                )
            )
    scenes = SceneLayers(session, project, canvas)
    until(lambda: all(scenes.layer(uuid) for uuid in uuids))
    session.show_scene(uuids[2])
    canvas.setLayers([scenes.layer(uuids[2])])
    canvas.setExtent(QgsRectangle(300_000, 2_799_900, 300_100, 2_800_000))
    compare = Compare(Iface(window, canvas), session, scenes, project)
    redraw(canvas)
    yield compare, canvas, session, scenes, uuids
    compare.dispose()
    session.close()
    scenes.dispose()
    canvas.stopRendering()
    canvas.setLayers([])
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def redraw(canvas):
    """Draw the map anew and wait until it is there."""
    done = []
    canvas.mapCanvasRefreshed.connect(lambda: done.append(1))
    canvas.refresh()
    wait_for(lambda: done and not canvas.isDrawing())
    canvas.mapCanvasRefreshed.disconnect()


def drawn(compare):
    wait_for(lambda: compare.swipe.curtain._image is not None and not compare.swipe.busy)
    QCoreApplication.processEvents()


def red_at(canvas, x, y):
    """Return the red of the map, with all that lies over it, at a share of its size."""
    viewport = canvas.viewport()
    picture = viewport.grab().toImage()
    ratio = picture.devicePixelRatio()
    place = (round(x * viewport.width() * ratio), round(y * viewport.height() * ratio))
    return QColor(picture.pixel(*place)).red()


def test_the_swipe_begins_with_the_date_before(made):
    compare, canvas, *_ = made
    compare.open_swipe()
    drawn(compare)
    assert red_at(canvas, 0.35, 0.65) == 240
    assert red_at(canvas, 0.65, 0.65) == 120


def test_the_line_parts_the_dates_where_it_stands(made):
    compare, canvas, *_ = made
    compare.open_swipe()
    compare.swipe.panel.chooser.setCurrentIndex(0)
    compare.swipe.panel.chooser.activated.emit(0)
    drawn(compare)
    compare.swipe.set_share(0.3)
    assert (red_at(canvas, 0.25, 0.65), red_at(canvas, 0.35, 0.65)) == (240, 60)
    assert compare.swipe.curtain.dates == ("2020 (year)", "2018 (year)")


def test_the_grip_is_dragged(made):
    compare = made[0]
    compare.open_swipe()
    grip = compare.swipe.grip
    middle = QPointF(grip.rect().center())
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(grip, QMouseEvent(QEvent.Type.MouseButtonPress, middle, LEFT, LEFT, none))
    QApplication.sendEvent(grip, QMouseEvent(QEvent.Type.MouseMove, middle + QPointF(QPoint(-80, 0)), LEFT, LEFT, none))
    assert compare.swipe.curtain.share == pytest.approx(0.3, abs=0.03)


@pytest.mark.parametrize("angle", [0, 30, 90, 215])
def test_on_a_turned_map_the_other_date_lies_on_its_ground(made, angle):
    compare, canvas, session, *_ = made
    canvas.setRotation(angle)
    redraw(canvas)
    below = canvas.viewport().grab().toImage()
    compare.open_swipe()
    compare.swipe._other.choose(session.scene)
    compare.swipe.set_share(0.0)
    drawn(compare)
    compare.swipe.panel.hide()
    above = canvas.viewport().grab().toImage()
    size, dot = below.size(), round(below.devicePixelRatio())
    places = [
        (x, y)
        for x in range(20 * dot, size.width() - 20 * dot, 7)
        for y in range(20 * dot, size.height() - 100 * dot, 7)
    ]
    differing = [place for place in places if _far(below.pixel(*place), above.pixel(*place))]
    assert len(differing) <= 0.02 * len(places)
    compare.close_swipe()
    canvas.setRotation(0)


def _far(one, two):
    a, b = QColor(one), QColor(two)
    return abs(a.red() - b.red()) + abs(a.blue() - b.blue()) > 40


def test_the_picture_stays_on_its_ground_while_the_map_moves(made):
    compare, canvas, *_ = made
    compare.open_swipe()
    drawn(compare)
    corner = compare.swipe.curtain._corners[0]
    before = compare.swipe.curtain.toCanvasCoordinates(corner)
    canvas.setExtent(QgsRectangle(300_010, 2_799_900, 300_110, 2_800_000))
    after = compare.swipe.curtain.toCanvasCoordinates(corner)
    assert before.x() - after.x() == pytest.approx(0.1 * canvas.viewport().width(), abs=12)


def test_closing_the_swipe_leaves_the_map_as_it_was(made):
    compare, canvas, session, *_ = made
    items = len(canvas.scene().items())
    widgets = len(canvas.viewport().children())
    listening = session.receivers(session.changed), session.receivers(session.scene_shown)
    compare.open_swipe()
    drawn(compare)
    compare.swipe.panel.close_button.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert compare.swipe is None
    assert (len(canvas.scene().items()), len(canvas.viewport().children())) == (items, widgets)
    assert (session.receivers(session.changed), session.receivers(session.scene_shown)) == listening
    assert red_at(canvas, 0.65, 0.65) == 240


def test_the_second_view_goes_along_and_leads(made):
    compare, canvas, *_ = made
    compare.open_second_view()
    second = compare.second_view.canvas
    canvas.setExtent(QgsRectangle(300_020, 2_799_940, 300_060, 2_799_980))
    assert second.mapUnitsPerPixel() == pytest.approx(canvas.mapUnitsPerPixel(), rel=1e-6)
    assert second.center().distance(canvas.center()) < 1e-6
    canvas.setRotation(40)
    assert second.rotation() == 40
    canvas.setRotation(0)
    second.setExtent(QgsRectangle(300_000, 2_799_900, 300_080, 2_799_980))
    assert canvas.mapUnitsPerPixel() == pytest.approx(second.mapUnitsPerPixel(), rel=1e-6)
    assert canvas.center().distance(second.center()) < 1e-6


def test_the_second_view_shows_the_other_date_in_place_of_the_one_shown(made):
    compare, _, _, scenes, uuids = made
    compare.open_second_view()
    assert compare.second_view.canvas.layers() == [scenes.layer(uuids[1])]
    compare.second_view.chooser.setCurrentIndex(0)
    compare.second_view.chooser.activated.emit(0)
    assert compare.second_view.canvas.layers() == [scenes.layer(uuids[0])]


def test_the_pointer_is_seen_on_the_other_map(made):
    compare, canvas, *_ = made
    compare.open_second_view()
    view = compare.second_view
    canvas.xyCoordinates.emit(canvas.center())
    assert view._markers[view.canvas].isVisible()
    assert not view._markers[canvas].isVisible()
    view.canvas.xyCoordinates.emit(canvas.center())
    assert view._markers[canvas].isVisible()


def test_closing_the_second_view_leaves_nothing_behind(made):
    compare, canvas, session, *_ = made
    items = len(canvas.scene().items())
    listening = canvas.receivers(canvas.extentsChanged), session.receivers(session.scene_shown)
    told = []
    compare.second_view_shown.connect(told.append)
    compare.open_second_view()
    compare.second_view.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert told == [True, False]
    assert compare.second_view is None
    assert compare._iface.docks == []
    assert len(canvas.scene().items()) == items
    assert (canvas.receivers(canvas.extentsChanged), session.receivers(session.scene_shown)) == listening
    compare.second_view_shown.disconnect(told.append)


def test_the_second_view_can_be_closed_while_it_draws(made):
    compare, canvas, *_ = made
    for step in range(12):
        compare.open_second_view()
        canvas.setExtent(QgsRectangle(300_000 + step, 2_799_900, 300_100 + step, 2_800_000))
        compare.second_view.canvas.refresh()
        QCoreApplication.processEvents()
        compare.close_second_view()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    assert compare.second_view is None


def test_both_close_with_the_case(made):
    compare, _, session, *_ = made
    compare.open_second_view()
    compare.open_swipe()
    session.close()
    assert (compare.second_view, compare.swipe, compare._other) == (None, None, None)


def test_a_service_is_fetched_only_once_it_is_chosen(made, monkeypatch):
    compare, _, session, scenes, uuids = made
    fetched = []
    monkeypatch.setattr(scenes, "_fetch", lambda scene: fetched.append(scene.uuid))
    with session.act("A service") as action:
        action.update(Scene, uuids[1], path="https://127.0.0.1:9/x.tif")
    compare.open_swipe()
    assert compare._other.uuid == uuids[0]
    assert fetched == []
    compare._other.choose(uuids[1])
    assert fetched == [uuids[1]]
