"""What a person selects in a layer, told apart from what follows a choice made elsewhere."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsVectorLayer


class Selection:
    """The one record that is selected in a layer whose features have a ``uuid``."""

    def __init__(self) -> None:
        self._following = False

    def read(self, layer: QgsVectorLayer | None) -> str:
        """Return the uuid of what a person selected, ``""`` where that is none, several, or was selected by us."""
        if self._following or layer is None or layer.selectedFeatureCount() != 1:
            return ""
        return str(layer.selectedFeatures()[0]["uuid"])

    def follow(self, layer: QgsVectorLayer | None, found: Sequence[int]) -> None:
        """Select the features of a record, none where it has none."""
        if layer is None:
            return
        self._following = True
        try:
            if list(found) != layer.selectedFeatureIds():
                layer.selectByIds(found)
        finally:
            self._following = False
