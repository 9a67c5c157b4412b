"""Where the sun stood over a scene."""

from __future__ import annotations

from ...core.imagery.sun import sun_position
from ...core.records import Scene
from ...words import tr

_LONGEST_S = 3600.0


def sun_of(scene: Scene) -> tuple[float | None, float | None, str]:
    """Return the sun's elevation and azimuth for a scene, and in words where they come from."""
    if scene.sun_elevation_deg is not None and scene.sun_azimuth_deg is not None:
        return scene.sun_elevation_deg, scene.sun_azimuth_deg, tr("Sun as the scene states it.")
    acquired = scene.acquired
    if scene.kind != "image":
        return None, None, tr("An elevation model has no sun: set its angles, or show an image.")
    if acquired is None or scene.geometry is None or scene.geometry.is_empty:
        return None, None, tr("The scene states neither its sun nor its date: set the angles.")
    length = (acquired.end - acquired.begin).total_seconds()
    if length > _LONGEST_S:
        return None, None, tr("The scene's time is not known to the hour: set the sun's angles.")
    place = scene.geometry.centroid
    sun = sun_position(acquired.begin + 0.5 * (acquired.end - acquired.begin), place.x, place.y)
    return sun.elevation_deg, sun.azimuth_deg, tr("Sun computed from the scene's time and place.")
