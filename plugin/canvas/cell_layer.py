"""Candidates for storage cells as a layer of QGIS' memory, until they are accepted or rejected."""

from __future__ import annotations

from typing import Iterable, Mapping

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from shapely.geometry import LineString

from ..core.berms.cell_candidates import CREST, CellOnMap
from ..words import tr
from .groups import case_group
from .scene_layer import ROLE
from .styles import CELL_CANDIDATE, give_style

_FIELDS = (
    "key:string(12)",
    "part:string(20)",
    "kind:string(20)",
    "score:double",
    "radius_m:double",
    "height_m:double",
    "closed:double",
)


class CellLayer:
    """Keeps the layer of candidates while there are any: a feature for each outline, of which the crest is labelled."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project

    def dispose(self) -> None:
        """Take the layer out of the project."""
        layer = self.layer()
        if layer is not None:
            self._project.removeMapLayer(layer.id())

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer; ``None`` where nothing is proposed."""
        for layer in self._project.mapLayers().values():
            if layer.customProperty(ROLE) == CELL_CANDIDATE:
                return layer
        return None

    def show(self, cells: Mapping[str, CellOnMap]) -> None:
        """Show these candidates, by their keys, and no others."""
        if not cells:
            self.dispose()
            return
        layer = self.layer() or self._add()
        provider = layer.dataProvider()
        provider.truncate()
        provider.addFeatures(
            [_feature(layer, key, cell, part) for key, cell in cells.items() for part in cell.outlines]
        )
        layer.updateExtents()
        layer.triggerRepaint()

    def select(self, keys: Iterable[str]) -> None:
        """Let candidates stand out."""
        layer = self.layer()
        if layer is not None:
            wanted = set(keys)
            layer.selectByIds([f.id() for f in layer.getFeatures() if f["key"] in wanted and f["part"] == CREST])

    def _add(self) -> QgsVectorLayer:
        options = QgsVectorLayer.LayerOptions()
        options.loadDefaultStyle = False
        fields = "&".join(f"field={field}" for field in _FIELDS)
        layer = QgsVectorLayer(f"LineString?crs=EPSG:4326&{fields}", tr("Candidates for cells"), "memory", options)
        layer.setCustomProperty(ROLE, CELL_CANDIDATE)
        # It is found again at no cost but time: nothing that a person did is lost with it.
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        layer.setReadOnly(True)
        give_style(layer, CELL_CANDIDATE)
        self._project.addMapLayer(layer, False)
        case_group(self._project).insertLayer(0, layer).setExpanded(False)
        return layer


def _feature(layer: QgsVectorLayer, key: str, cell: CellOnMap, part: str) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    geometry = QgsGeometry()
    geometry.fromWkb(LineString(cell.outlines[part].exterior).wkb)
    feature.setGeometry(geometry)
    numbers = (cell.score, cell.radius_m, cell.height_m, cell.closed)
    feature.setAttributes([key, part, cell.kind, *(round(float(number), 2) for number in numbers)])
    return feature
