"""The actions of a case's menu over a session, without a window of QGIS."""

from types import SimpleNamespace

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMainWindow

from plugin.jobs import Jobs
from plugin.messages import Messages
from plugin.panels.case_actions import CaseActions


def case_actions(session, bar):
    """Yield the actions, which tell in a message bar, and take them down afterwards."""
    window, jobs, owner = QMainWindow(), Jobs(), QObject()
    iface = SimpleNamespace(mainWindow=lambda: window)
    made = CaseActions(SimpleNamespace(iface=iface, session=session, jobs=jobs, messages=Messages(bar)), owner)
    yield made
    made.dispose()
    jobs.stop_all()
    owner.deleteLater()
    window.deleteLater()
