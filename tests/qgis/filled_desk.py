"""A desk with a case that holds something in every table, and the panels over it."""

import importlib

from qgis.core import QgsProject

from plugin.canvas.layers import CaseLayers
from plugin.jobs import Jobs
from plugin.panels.dock import Desk
from plugin.session import CaseSession
from tests.case import samples
from tests.qgis.growth.conftest import Iface, Told
from tests.qgis.showing import shown

PANELS = ("scenes", "growth", "berms", "chain", "evidence")


def filled_desk(folder, name):
    """Yield a desk whose case, analyst and records are called ``name`` where ``samples`` says so."""
    session, iface, jobs = CaseSession(name), Iface(), Jobs()
    session.create(folder / "case.gpkg", name)
    samples.fill(session.store)
    session.look_for_outside_edits()
    layers = CaseLayers(session, QgsProject.instance(), iface.canvas)
    yield Desk(iface, session, jobs, layers, Told())
    jobs.stop_all()
    session.close()
    layers.dispose()
    iface.close()


def shown_panel(desk, room):
    """Yield the panel of a room, shown."""
    yield from shown(importlib.import_module(f"plugin.panels.{room}").create_panel(desk), 1200, 500)
