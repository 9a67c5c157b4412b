"""Steps that several scenarios begin with."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QComboBox

from tests.app.driver import Driver

_CLEARLY = 30


def open_example(app: Driver) -> None:
    """Open the worked example from the menu and wait until all of it is there."""
    app.choose("bermlineOpenExample")
    app.wait_for_case()
    wait_for_scene_layers(app)


def wait_for_scene_layers(app: Driver) -> None:
    """Wait until every scene of the open case has its layer."""
    scenes = len(app.session().records(record_kind("Scene")))
    project = QgsProject.instance()

    def layers() -> int:
        return sum(1 for layer in project.mapLayers().values() if layer.customProperty("bermline/scene"))

    app.wait_until(lambda: layers() == scenes, f"the layers of {scenes} scenes", 60.0)


def record_kind(name: str) -> type:
    """Return a kind of record as the running plugin knows it: the installed package has its own modules."""
    return getattr(import_module("bermline.core.records"), name)


def choose_other(app: Driver, chooser: QComboBox, place: int) -> None:
    """Compare with the scene at a place of a chooser."""
    chooser.setCurrentIndex(place)
    chooser.activated.emit(place)
    app.settle()


def swipe_is_drawn(app: Driver, swipe: Any) -> None:
    """Wait until map and swipe are drawn."""
    app.wait_for_map()
    app.wait_until(lambda: not swipe.busy and swipe.curtain._image is not None, "the swipe's picture")
    app.settle()


def difference(one: QImage, two: QImage) -> float:
    """Return the share of pixels that differ clearly between two pictures of one size."""
    assert one.size() == two.size()
    differing = 0
    for y in range(0, one.height(), 2):
        for x in range(0, one.width(), 2):
            a, b = QColor(one.pixel(x, y)), QColor(two.pixel(x, y))
            differing += abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue()) > _CLEARLY
    return differing / (one.width() * one.height() / 4)
