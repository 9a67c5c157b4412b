"""A map of change as a layer: clear where nothing changed, the stronger the more did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsColorRampShader, QgsProject, QgsRasterLayer, QgsRasterShader, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtGui import QColor

from ..core.errors import BermlineError, message
from ..words import tr
from .groups import SCENES, case_group, find_group
from .scene_layer import ROLE

if TYPE_CHECKING:  # QGIS starts without reading rasters
    from ..core.imagery.change_map import ChangeMap

CHANGE = "change"
"""Role of these layers. They stay in the project when the case is closed: their file is one like any other."""
_STEPS = ((4.0, "#f0e442", 150), (16.0, "#e69f00", 190), (float("inf"), "#d55e00", 220))
"""Up to so many times the limit, a colour of the palette of Okabe and Ito, and how opaque it is, of 255."""


def add_change_layer(project: QgsProject, found: ChangeMap, name: str) -> QgsRasterLayer:
    """Put a map of change into the project, above the scenes and below what is drawn.

    Raises :class:`BermlineError` where QGIS cannot open the file.
    """
    layer = QgsRasterLayer(str(found.path), name, "gdal")
    if not layer.isValid():
        raise BermlineError(message("QGIS cannot open {path}.", path=str(found.path)))
    shader = QgsColorRampShader(0.0, found.limit)
    shader.setColorRampType(QgsColorRampShader.Type.Discrete)
    items = [QgsColorRampShader.ColorRampItem(found.limit, QColor(0, 0, 0, 0), tr("no more than chance gives"))]
    labels = (tr("changed"), tr("changed more"), tr("changed most"))
    for (times, colour, alpha), words in zip(_STEPS, labels):
        shown = QColor(colour)
        shown.setAlpha(alpha)
        items.append(QgsColorRampShader.ColorRampItem(times * found.limit, shown, words))
    shader.setColorRampItemList(items)
    coloured = QgsRasterShader()
    coloured.setRasterShaderFunction(shader)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, coloured))
    layer.setCustomProperty(ROLE, CHANGE)
    project.addMapLayer(layer, False)
    group = case_group(project)
    scenes = find_group(group, SCENES)
    node = group.insertLayer(len(group.children()) if scenes is None else group.children().index(scenes), layer)
    node.setExpanded(False)
    return layer
