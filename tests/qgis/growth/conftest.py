"""The Growth panel over a small case, on a canvas that is shown."""

from __future__ import annotations

import csv
import datetime as dt
import json
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QMainWindow
from shapely.geometry import shape

from plugin.canvas.layers import CaseLayers
from plugin.core.dates import day
from plugin.core.errors import BermlineError
from plugin.core.records import Scene, Sighting, Site, Structure
from plugin.jobs import Jobs
from plugin.panels.dock import Desk
from plugin.panels.growth import create_panel
from plugin.session import CaseSession
from tests.qgis.showing import shown

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "growth"


class Iface:
    """The part of QGIS' interface that the panel asks for."""

    def __init__(self):
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.window.setCentralWidget(self.canvas)
        self.cad = QgsAdvancedDigitizingDockWidget(self.canvas)
        self.window.resize(600, 600)
        self.window.show()
        self.canvas.setExtent(QgsRectangle(55.120, 24.984, 55.128, 24.992))

    def mapCanvas(self):
        return self.canvas

    def cadDockWidget(self):
        return self.cad

    def mainWindow(self):
        return self.window

    def close(self):
        self.canvas.stopRendering()
        self.canvas.setLayers([])
        self.cad.deleteLater()
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


def fill(session):
    """Put the sheds of the worked example, their scenes and sightings into the open case."""
    with (EXAMPLE / "sightings.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    features = json.loads((EXAMPLE / "structures.geojson").read_text(encoding="utf-8"))["features"]
    with session.act("Fill") as action:
        site = action.insert(Site(name="Jebel Ali", kind="storage compound"))
        scenes = {}
        for text in sorted({row["scene_date"] for row in rows}):
            taken = day(dt.date.fromisoformat(text))
            scenes[text] = action.insert(
                Scene(
                    name=f"{text}.tif",
                    site=site,
                    path=f"{text}.tif",
                    sensor="Sentinel-2",
                    gsd_m=3.54,
                    acquired_from=taken.begin,
                    acquired_to=taken.end,
                )
            )
        sheds = {}
        for feature in features:
            outline = shape(feature["geometry"])
            sheds[feature["properties"]["label"]] = action.insert(
                Structure(site=site, geometry=outline, **feature["properties"])
            )
        action.insert_many(
            Sighting(
                structure=sheds[row["structure"]], scene=scenes[row["scene_date"]], state=row["state"], note=row["note"]
            )
            for row in rows
        )
    return sheds, scenes


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
    yield Desk(iface, session, Jobs(), layers, Told())
    session.close()
    layers.dispose()
    iface.close()


@pytest.fixture
def sheds(desk):
    """Keys of the worked example's sheds by label; the scenes are found by date with ``scene_on``."""
    return fill(desk.session)[0]


def point_to_files(session):
    """Let the scenes of the case be the files of the worked example."""
    files = {path.stem[-8:]: path for path in (EXAMPLE.parent / "imagery").glob("S2_*.tif")}
    with session.act("Point to the files") as action:
        for scene in session.records(Scene):
            path = files[scene.name.removesuffix(".tif").replace("-", "")]
            action.update(Scene, scene.uuid, path=str(path), crs="EPSG:3857")
        for structure in session.records(Structure):
            action.update(Structure, structure.uuid, outline_u95_m=10.0)


@pytest.fixture
def imaged(desk, sheds):
    """The scenes of the example with their files."""
    point_to_files(desk.session)


@pytest.fixture
def panel(desk, sheds):
    yield from shown(create_panel(desk), 1200, 320)


@pytest.fixture
def bare_panel(desk):
    """The panel over a case without anything."""
    yield from shown(create_panel(desk), 1200, 320)
