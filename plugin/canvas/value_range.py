"""The range of values in which a layer is shown, found in the background, once."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsProject, QgsRasterLayer

from ..core.errors import BermlineError
from ..core.remote import is_remote
from ..jobs import Jobs, Progress
from ..words import tr
from .scene_layer import stretch_layer, wants_stretch

_SOUGHT = "bermline/stretched"


def seek_value_range(
    layer: QgsRasterLayer, source: str, project: QgsProject, jobs: Jobs, on_failed: Callable[[BermlineError], None]
) -> bool:
    """Find the range of a layer's values and show it in that; say whether that was begun.

    Layers of bytes need none, one that was sought before is not sought again, and nothing is fetched.
    """
    if layer.customProperty(_SOUGHT) or not wants_stretch(layer) or is_remote(source):
        return False
    layer.setCustomProperty(_SOUGHT, "yes")
    layer_id = layer.id()

    def find(progress: Progress) -> object:
        from ..core.imagery.statistics import find_stretch

        return find_stretch(source, report=progress.set, stop=lambda: progress.cancelled)

    def apply(stretches: object) -> None:
        still = project.mapLayer(layer_id)
        if still is not None:
            stretch_layer(still, stretches)

    jobs.start(
        tr("Find the range of values of {name}").format(name=layer.name()),
        find,
        apply,
        on_failed,
    )
    return True
