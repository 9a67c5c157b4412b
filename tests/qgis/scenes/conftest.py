"""A case with scenes in a project of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEvent

from plugin.canvas.scenes import SceneLayers
from plugin.core.imagery.describe import describe_raster
from plugin.core.records import Scene
from plugin.session import CaseSession

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "imagery"


def until(true, seconds=10.0):
    """Run the event loop until ``true()``; fails when it stays false."""
    timer = QElapsedTimer()
    timer.start()
    while not true():
        assert timer.elapsed() < 1000 * seconds, "waited in vain"
        QCoreApplication.processEvents()
    return timer.elapsed() / 1000


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
def session(qgis_app, tmp_path):
    made = CaseSession("Ada")
    made.create(tmp_path / "case.gpkg", "Test")
    yield made
    made.close()


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
