"""How the legs of movements look: a line by mode with an arrow in its middle, as wide as what was moved.

Of legs that share a line the widest alone is drawn, which a map of thousands needs. A map of one time draws all that
are of it: the widest may be of another.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..palette import CREST, HALO, HALO_ALPHA, INK
from ..words import tr
from .marker_line import make_marker_line

_THINNEST_MM, _WIDEST_MM = 0.5, 3.0
_ABREAST_MM = 1.4
"""How far legs that join the same places lie from each other."""
_SEEN = '("in_front" or @map_start_time is not null)'
_DASHES = {"sea": [], "rail": [3.0, 1.4], "road": [1.2, 1.2], "air": [6.0, 2.0], "mixed": [4.0, 1.2, 1.0, 1.2]}
_COLOURS = {"sea": CREST, "rail": INK, "road": INK, "air": CREST, "mixed": CREST}


def leg_renderer(unit: str) -> QgsFeatureRenderer:
    """Return the look of the legs; ``unit`` is what their widths count, ``""`` where they count nothing."""
    titles = {
        "sea": tr("by sea"),
        "rail": tr("by rail"),
        "road": tr("by road"),
        "air": tr("by air"),
        "mixed": tr("by several modes"),
    }
    root = QgsRuleBasedRenderer.Rule(None)
    for mode, title in titles.items():
        root.appendChild(_rule(mode, title))
    other = tr("mode not stated")
    if unit:
        other += " · " + tr("width: {unit}").format(unit=unit)
    root.appendChild(_rule("other", other))
    return QgsRuleBasedRenderer(root)


def _rule(mode: str, title: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(_symbol(mode), 0, 0, f"\"mode\" = '{mode}' and {_SEEN}", title)


def _symbol(mode: str) -> QgsLineSymbol:
    colour = _COLOURS.get(mode, INK)
    width = f'{_THINNEST_MM} + coalesce("share", 0) * {_WIDEST_MM - _THINNEST_MM}'
    light = QColor(HALO)
    light.setAlpha(HALO_ALPHA)
    halo = QgsSimpleLineSymbolLayer(light, _THINNEST_MM + 0.8)
    line = QgsSimpleLineSymbolLayer(QColor(colour), _THINNEST_MM)
    dashes = _DASHES.get(mode, [0.4, 1.0])
    if dashes:
        line.setUseCustomDashPattern(True)
        line.setCustomDashVector(dashes)
    for layer, wider in ((halo, 0.8), (line, 0.0)):
        layer.setPenCapStyle(Qt.PenCapStyle.FlatCap)
        layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
        layer.setDataDefinedProperty(_key("StrokeWidth"), QgsProperty.fromExpression(f"{width} + {wider}"))
    head = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayerBase.Shape.EquilateralTriangle, 3.0, 90.0)
    head.setColor(QColor(colour))
    head.setStrokeColor(QColor(HALO))
    head.setStrokeWidth(0.2)
    head.setDataDefinedProperty(_key("Size"), QgsProperty.fromExpression(f"2.4 + 1.6 * ({width})"))
    arrow = make_marker_line("CentralPoint")
    arrow.setSubSymbol(_filled(QgsMarkerSymbol(), head))
    aside = QgsProperty.fromExpression(f'coalesce("abreast", 0) * {_ABREAST_MM}')
    for layer in (halo, line, arrow):
        layer.setDataDefinedProperty(_key("Offset"), aside)
    return _filled(QgsLineSymbol(), halo, line, arrow)


def _filled(symbol: Any, *layers: QgsSymbolLayer) -> Any:
    """Put layers in place of a symbol's own; given to its constructor, Python would still own them."""
    while symbol.symbolLayerCount():
        symbol.deleteSymbolLayer(0)
    for layer in layers:
        symbol.appendSymbolLayer(layer)
    return symbol


def _key(name: str) -> QgsSymbolLayer.Property:
    """Return a property that can be taken from data; QGIS 3.36 shortened the names."""
    keys = QgsSymbolLayer.Property
    return getattr(keys, name, None) or getattr(QgsSymbolLayer, f"Property{name}")
