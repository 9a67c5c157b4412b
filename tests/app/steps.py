"""Steps that several scenarios begin with."""

from __future__ import annotations

from importlib import import_module

from qgis.core import QgsProject

from tests.app.driver import Driver


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
