"""Why a case could not be opened is told until one is."""

from types import SimpleNamespace

import pytest
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMainWindow

from plugin.jobs import Jobs
from plugin.messages import Messages
from plugin.panels.case_actions import CaseActions
from plugin.session import CaseSession


@pytest.fixture
def bar(qgis_app):
    made = QgsMessageBar()
    yield made
    made.deleteLater()


@pytest.fixture
def actions(bar):
    session, window, jobs, owner = CaseSession("Ada"), QMainWindow(), Jobs(), QObject()
    iface = SimpleNamespace(mainWindow=lambda: window)
    made = CaseActions(SimpleNamespace(iface=iface, session=session, jobs=jobs, messages=Messages(bar)), owner)
    yield made
    made.dispose()
    jobs.stop_all()
    session.close()
    owner.deleteLater()
    window.deleteLater()


def test_why_a_case_was_not_opened_goes_when_one_is(actions, bar, session, tmp_path):
    session.close()
    actions.open_path(tmp_path / "gone.gpkg")
    assert len(bar.items()) == 1
    actions.open_path(tmp_path / "case.gpkg")
    assert bar.items() == []
