"""The Berms panel over the terrain model of the worked example, on a canvas that is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QMainWindow
from shapely.geometry import box

from plugin.canvas.layers import CaseLayers
from plugin.core.errors import BermlineError
from plugin.core.frame import LocalFrame
from plugin.core.records import Measurement, Scene, Site
from plugin.jobs import Jobs
from plugin.panels.berms import create_panel
from plugin.panels.berms.table_model import NAME
from plugin.panels.dock import Desk
from plugin.session import CaseSession
from tests.qgis.showing import shown

EXAMPLE = Path(__file__).parents[3] / "resources" / "example"
MODEL = EXAMPLE / "imagery" / "muna_xanten_dgm1.tif"
MODEL_CRS = "EPSG:25832"
START, END = (322952.0, 5724152.0), (322990.0, 5724184.0)
"""Across magazine M033, from south-west to north-east: 22.8 m from crest to crest."""
WIDE = QgsRectangle(322720, 5723880, 323239, 5724399)


class Iface:
    """The part of QGIS' interface that the panel asks for."""

    def __init__(self):
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(MODEL_CRS))
        self.window.setCentralWidget(self.canvas)
        self.window.resize(620, 620)
        self.window.show()
        self.canvas.setExtent(WIDE)
        self.pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self.pan)

    def mapCanvas(self):
        return self.canvas

    def mainWindow(self):
        return self.window

    def close(self):
        self.canvas.stopRendering()
        self.canvas.unsetMapTool(self.canvas.mapTool())
        self.pan.deleteLater()
        self.canvas.setLayers([])
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Told:
    """Keeps what a person was told."""

    def __init__(self):
        self.said = []

    def info(self, text):
        self.said.append(text)

    def warn(self, text):
        self.said.append(text)

    def error(self, error: BermlineError):
        self.said.append(str(error))


class Hand:
    """Mouse, wheel and keys on a canvas; places are coordinates of the terrain model."""

    def __init__(self, canvas):
        self.canvas = canvas

    def _at(self, place):
        point = self.canvas.getCoordinateTransform().transform(*place)
        return QPointF(round(point.x()), round(point.y()))

    def send(self, kind, place, button=Qt.MouseButton.NoButton, held=Qt.MouseButton.NoButton):
        event = QMouseEvent(kind, self._at(place), button, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self.canvas.viewport(), event)

    def move(self, place):
        self.send(QEvent.Type.MouseMove, place)

    def press(self, place, button=Qt.MouseButton.LeftButton):
        self.move(place)
        self.send(QEvent.Type.MouseButtonPress, place, button, button)

    def release(self, place, button=Qt.MouseButton.LeftButton):
        self.send(QEvent.Type.MouseButtonRelease, place, button)

    def click(self, place, button=Qt.MouseButton.LeftButton):
        self.press(place, button)
        self.release(place, button)

    def draw(self, start, end):
        self.click(start)
        self.move(end)
        self.click(end)

    def key(self, key):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.canvas, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    def wheel(self, place, turns, modifier):
        at = self._at(place)
        event = QWheelEvent(
            at,
            QPointF(self.canvas.viewport().mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, 120 * turns),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(self.canvas.viewport(), event)


@pytest.fixture
def project(qgis_app, qgis_new_project):
    made = QgsProject.instance()
    yield made
    made.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(project, tmp_path):
    iface, session = Iface(), CaseSession("Ada")
    session.create(tmp_path / "case.gpkg", "Test")
    layers = CaseLayers(session, project, iface.canvas)
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(MODEL_CRS))
    iface.canvas.setExtent(WIDE)
    yield Desk(iface, session, Jobs(), layers, Told())
    session.close()
    layers.dispose()
    iface.close()


@pytest.fixture
def model(desk):
    """Key of the scene that the terrain model is."""
    with desk.session.act("Fill") as action:
        site = action.insert(Site(name="Hees", kind="depot"))
        return action.insert(
            Scene(
                name="muna_xanten_dgm1.tif",
                kind="elevation",
                site=site,
                path=str(MODEL),
                gsd_m=1.0,
                crs=MODEL_CRS,
                geometry=box(6.4380, 51.6380, 6.4450, 51.6427),
            )
        )


@pytest.fixture
def hand(desk):
    return Hand(desk.iface.mapCanvas())


@pytest.fixture
def panel(desk, model):
    yield from shown(create_panel(desk), 1300, 330)


@pytest.fixture
def bare_panel(desk):
    """The panel over a case without anything."""
    yield from shown(create_panel(desk), 1300, 330)


def in_metres(line):
    """Return the ends of a line given in longitude and latitude, in the model's metres."""
    import pyproj

    to_model = pyproj.Transformer.from_crs("EPSG:4326", MODEL_CRS, always_xy=True)
    return [to_model.transform(*place) for place in line.coords]


def length_m(line):
    return LocalFrame.at(line).to_local(line).length


@pytest.fixture
def measured(panel, hand, qtbot):
    """The panel with a transect across M033."""
    panel.draw_transect()
    hand.draw(START, END)
    settle(panel, qtbot)
    return panel


def settle(panel, qtbot):
    """Wait until the bands beside the line are measured."""
    qtbot.waitUntil(lambda: panel.reading is not None and panel.reading.placed, timeout=20_000)


def kept(desk):
    return desk.session.records(Measurement)


def select(panel, wanted):
    selection = panel.kept.table.selectionModel()
    selection.clearSelection()
    for row in range(panel.kept.sorted.rowCount()):
        index = panel.kept.sorted.index(row, NAME)
        if wanted(index.data()):
            selection.select(index, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows)
