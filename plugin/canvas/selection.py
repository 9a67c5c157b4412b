"""What a person selects in a layer, told apart from what follows a choice made elsewhere."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsVectorLayer


class Selection:
    """The one record that is selected in a layer whose features have a ``uuid``."""

    def __init__(self) -> None:
        self._following = False

    def read(self, layer: QgsVectorLayer | None) -> str:
        """Return the uuid of what a person selected, ``""`` where that is none, several, or was selected by us."""
        if self._following or layer is None or layer.selectedFeatureCount() != 1:
            return ""
        return str(layer.selectedFeatures()[0]["uuid"])

    def follow(self, layer: QgsVectorLayer | None, uuid: str) -> None:
        """Select a record, none for ``""``."""
        if layer is None:
            return
        request = QgsFeatureRequest().setFilterExpression(f"\"uuid\" = '{uuid}'").setNoAttributes()
        found = [feature.id() for feature in layer.getFeatures(request)] if uuid else []
        self._following = True
        try:
            if found != layer.selectedFeatureIds():
                layer.selectByIds(found)
        finally:
            self._following = False
