"""Bringing the map to what is measured: a scene of the place in view, and a kept measurement with its line."""

from __future__ import annotations

from ...canvas.transect_band import TransectBand
from ...core.berms.bend import kept_bend
from ...core.errors import BermlineError
from ...core.records import Measurement, Scene
from ..dock import Desk
from .meter import scene_in_view


def show_scene_here(desk: Desk) -> None:
    """Show a scene of the place that the map shows; where none reaches there, go to the scene shown."""
    session, view = desk.session, desk.layers.view()
    scene = None if view is None else scene_in_view(view, session.records(Scene), session.scene)
    if scene is not None:
        session.show_scene(scene.uuid)
        return
    shown = session.find(Scene, session.scene)
    if shown is not None and shown.geometry is not None:
        _zoom(desk, shown, margin=0.0)


def show_measurement(desk: Desk, band: TransectBand, item: Measurement) -> None:
    """Go to a measurement that has a place, show the scene that it was made on, and draw its line."""
    if desk.session.find(Scene, item.scene or "") is not None:
        desk.session.show_scene(item.scene or "")
    _zoom(desk, item, margin=1.0)
    inputs = item.inputs or {}
    band.show(item.geometry, item.width_m or 0.0)
    band.bend(kept_bend(inputs))
    band.mark(inputs.get("crests_lonlat") or inputs.get("centres_lonlat") or [])


def _zoom(desk: Desk, item: Scene | Measurement, margin: float) -> None:
    try:
        desk.layers.zoom_to(item.geometry, margin=margin)
    except BermlineError as error:
        desk.messages.error(error)
