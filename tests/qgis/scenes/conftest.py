"""A case with scenes in a project of its own."""

from __future__ import annotations

import gc
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QItemSelectionModel
from qgis.PyQt.QtWidgets import QTableView, QToolButton

from plugin.canvas.ground import ground_shown
from plugin.canvas.scenes import SceneLayers
from plugin.core.imagery.describe import describe_raster
from plugin.core.records import Scene
from plugin.jobs import Jobs
from plugin.messages import Messages
from plugin.panels.dock import Desk
from plugin.panels.scenes import create_panel
from plugin.panels.scenes.model import NAME
from tests.qgis.waiting import until

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "imagery"


def scene_of(path, store, **more):
    """A record as the panel would make it of a file."""
    facts = describe_raster(str(path))
    said = {
        "name": path.name,
        "kind": facts.kind,
        "path": store.relative(path),
        "crs": facts.crs,
        "gsd_m": facts.gsd_m,
        "geometry": facts.footprint,
        "acquired_from": facts.acquired.begin if facts.acquired else None,
        "acquired_to": facts.acquired.end if facts.acquired else None,
    }
    return Scene(**{**said, **more})


@pytest.fixture
def project(qgis_app, qgis_new_project):
    made = QgsProject.instance()
    yield made
    made.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def canvas(qgis_app, project):
    made = QgsMapCanvas()
    yield made
    made.stopRendering()
    made.setLayers([])
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def layers(session, project, canvas):
    made = SceneLayers(session, project, canvas)
    yield made
    session.close()
    made.dispose()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def imagery(tmp_path):
    """The example's imagery, copied beside the case."""
    folder = tmp_path / "imagery"
    shutil.copytree(EXAMPLE, folder)
    return folder


@pytest.fixture
def add_scenes(session):
    """Record files as scenes in one action; returns their uuids."""

    def add(paths, **more):
        with session.act("Add scenes") as action:
            return action.insert_many([scene_of(path, session.store, **more) for path in paths])

    return add


@pytest.fixture(autouse=True)
def leave_nothing(qgis_app):
    """Let go of Qt's and Python's garbage while the application still stands."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


class Told(Messages):
    """Messages that remember what was told."""

    def __init__(self, bar):
        super().__init__(bar)
        self.errors, self.warnings, self.infos = [], [], []

    def error(self, error):
        self.errors.append(str(error))
        return super().error(error)

    def warn(self, text):
        self.warnings.append(text)
        return super().warn(text)

    def info(self, text):
        self.infos.append(text)
        super().info(text)


class Iface:
    def __init__(self, canvas):
        self._canvas = canvas

    def mapCanvas(self):
        return self._canvas


class Layers:
    """What a panel needs of the case's layers."""

    def __init__(self, layers, canvas):
        self._layers = layers
        self._canvas = canvas
        self.zoomed = []

    def view(self):
        return ground_shown(self._canvas, QgsProject.instance())

    def scene_layer(self, uuid):
        return self._layers.layer(uuid)

    def zoom_to(self, geometry, margin=0.2):
        self.zoomed.append(geometry)


@pytest.fixture
def desk(session, layers, canvas):
    bar = QgsMessageBar()
    made = Desk(Iface(canvas), session, Jobs(), Layers(layers, canvas), Told(bar))
    yield made
    made.jobs.stop_all()
    bar.deleteLater()


@pytest.fixture
def panel(desk):
    made = create_panel(desk)
    yield made
    made.dispose()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def wait(desk):
    """Wait until what was asked for was begun, and no job runs any more."""

    def wait_for_jobs():
        QCoreApplication.processEvents()
        until(lambda: not desk.jobs.busy)

    return wait_for_jobs


def rows(panel):
    """What the list shows, from the top: mark, date, sensor, GSD, status, name, credit."""
    model = panel.findChild(QTableView, "scenes").model()
    return [[model.index(row, column).data() for column in range(7)] for row in range(model.rowCount())]


def choose(panel, *names):
    """Select the rows of these names with the mouse's means."""
    view = panel.findChild(QTableView, "scenes")
    view.clearSelection()
    model = view.model()
    for row in range(model.rowCount()):
        if model.index(row, NAME).data() in names:
            flags = QItemSelectionModel.SelectionFlag
            view.selectionModel().setCurrentIndex(model.index(row, 0), flags.Select | flags.Rows)


def button(panel, words):
    return next(one for one in panel.findChildren(QToolButton) if one.text() == words)
