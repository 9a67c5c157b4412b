"""A case with its layers in a project of its own."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from shapely.geometry import LineString, Point, box

from plugin.canvas.layers import CaseLayers
from plugin.core.records import Crest, Measurement, Scene, Sighting, Site, Structure
from plugin.session import CaseSession


def sweep():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def project(qgis_app, qgis_new_project):
    made = QgsProject.instance()
    yield made
    made.clear()
    sweep()


@pytest.fixture
def canvas(project):
    made = QgsMapCanvas()
    made.resize(600, 400)
    yield made
    made.stopRendering()
    made.setLayers([])
    made.close()
    made.deleteLater()
    sweep()


@pytest.fixture
def session(project):
    made = CaseSession("Ada")
    yield made
    made.close()


@pytest.fixture
def layers(session, project, canvas):
    made = CaseLayers(session, project, canvas)
    yield made
    made.dispose()


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "desk Ж"
    made.mkdir()
    return made


@pytest.fixture
def case(layers, session, folder):
    """An open case with a depot, one scene, two structures, a crest and a measurement."""
    session.create(folder / "case.gpkg", "Depot")
    with session.act("Set the ground") as action:
        site = action.insert(Site(name="Depot Nord", label="D1", geometry=Point(6.4, 51.6)))
        scene = action.insert(Scene(name="first", path="a.tif", site=site, geometry=box(6.39, 51.59, 6.41, 51.61)))
        for number in range(2):
            west = 6.4 + 3e-4 * number
            outline = box(west, 51.6, west + 2e-4, 51.6002)
            key = action.insert(Structure(label=f"A{number}", site=site, geometry=outline))
            action.insert(Sighting(structure=key, scene=scene, state="present", geometry=outline))
        action.insert(Crest(label="c", geometry=LineString([(6.4, 51.6004), (6.4002, 51.6006)])))
        action.insert(Measurement(name="M1", geometry=LineString([(6.4, 51.5995), (6.401, 51.5997)])))
    return session.store
