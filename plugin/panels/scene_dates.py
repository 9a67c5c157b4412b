"""When a scene was taken, in words."""

from __future__ import annotations

from ..core.dates import write_interval
from ..core.records import Scene
from ..words import tr


def date_of(scene: Scene) -> str:
    """Return when a scene was taken."""
    return tr("no date") if scene.acquired is None else write_interval(scene.acquired)


def date_or_name(scene: Scene) -> str:
    """Return when a scene was taken, or its name where that is not known."""
    return scene.name if scene.acquired is None else write_interval(scene.acquired)
