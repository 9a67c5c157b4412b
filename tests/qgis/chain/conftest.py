"""A Chain panel over a case of its own."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from plugin.core.chain.tables import read_chain
from plugin.jobs import Jobs
from plugin.panels.chain import create_panel
from plugin.panels.dock import Desk

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "chain"


class Told:
    """Messages that are kept instead of shown."""

    def __init__(self):
        self.infos, self.warnings, self.errors = [], [], []
        self.info, self.warn = self.infos.append, self.warnings.append

    def error(self, error, decided=None):
        self.errors.append(error)
        self.decided = decided


class Zoomed(list):
    """Layers of which only zooming is asked, and what the map shows: ``seen``."""

    seen = None

    def view(self):
        return self.seen

    def zoom_to(self, geometry, margin=0.2):
        self.append(geometry)


def settle():
    QCoreApplication.processEvents()


@pytest.fixture
def desk(session):
    canvas = QgsMapCanvas()
    jobs = Jobs()
    yield Desk(SimpleNamespace(mapCanvas=lambda: canvas), session, jobs, Zoomed(), Told())
    jobs.stop_all()
    canvas.stopRendering()
    canvas.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsProject.instance().clear()


@pytest.fixture
def empty_panel(desk):
    panel = create_panel(desk)
    panel.resize(1400, 460)
    panel.show()
    settle()
    yield panel
    panel.dispose()
    panel.close()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def panel(empty_panel, session):
    with session.act("Import transfer chain") as action:
        action.insert_many(read_chain(EXAMPLE).in_order())
    settle()
    return empty_panel
