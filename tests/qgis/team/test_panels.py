"""Every panel shows of a case on a server what it shows of the same case in a file."""

from __future__ import annotations

import importlib

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt

from plugin.canvas.layers import CaseLayers
from plugin.case.open import FilePlace
from plugin.jobs import Jobs
from plugin.panels.dock import Desk
from plugin.servers import place_at
from plugin.session import CaseSession
from tests.qgis.cells import cells_of
from tests.qgis.growth.conftest import Iface, Told
from tests.qgis.waiting import until

PANELS = {
    "scenes": "S2_AE-R001-0179_20190213", "growth": "2019-02-13", "berms": "crest to crest", "chain": "Tikhoretsk",
    "evidence": "Xanten",
}  # fmt: skip
"""By panel a text that the example has in it."""


@pytest.fixture
def words_of(qgis_app, qgis_new_project):
    """Return what a panel over a case has in its lists and tables."""

    def read(place, name):
        session, iface, jobs = CaseSession("Ada"), Iface(), Jobs()
        session.take(place.open("Ada"))
        layers = CaseLayers(session, QgsProject.instance(), iface.canvas)
        desk = Desk(iface, session, jobs, layers, Told())
        panel = importlib.import_module(f"plugin.panels.{name}").create_panel(desk)
        panel.resize(1400, 500)
        panel.show()
        try:
            until(lambda: any(PANELS[name] in str(text) for text in cells_of(panel, Qt.ItemDataRole.DisplayRole)))
            return [str(text) for text in cells_of(panel, Qt.ItemDataRole.DisplayRole) if text is not None]
        finally:
            panel.dispose()
            panel.close()
            panel.deleteLater()
            jobs.stop_all()
            session.close()
            layers.dispose()
            iface.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return read


@pytest.mark.parametrize("name", PANELS)
def test_a_panel_shows_the_same(words_of, example, as_level, name):
    wanted = words_of(FilePlace(example.path), name)
    with as_level(example, "analyst"):
        assert words_of(place_at(example.address), name) == wanted
