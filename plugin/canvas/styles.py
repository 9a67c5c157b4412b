"""How the layers of a case look on imagery: thin lines over a halo, nothing filled, labels when near."""

from __future__ import annotations

from typing import Callable, Mapping, Sequence

from qgis.core import (
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .. import palette
from ..words import tr
from .direction import with_marks_shown
from .marker_line import make_marker_line

SHOWN_SCENE = "bermline_scene"
"""The layer's variable that holds the uuid of the scene that the map shows."""

CELL_CANDIDATE = "cell_candidate"
"""The role of the layer of cells that were found and not yet judged."""
_RING = "crest ring"
"""As ``core.berms.cell_candidates`` names it, which QGIS starts without."""
_LINE_MM = 0.5
_HALO_MM = 1.3
_TICK_MM = 2.6
_LABEL_PT = 8.5
_FAR_LINE_MM = 0.25
_STRUCTURE_IS_NEAR = 50_000
"""The scale from which on a structure of 50 m is wider than its own line and halo."""
_AT_ALL_SCALES = (0, 0)
_SITE_IS_NEAR = 25_000
"""The scale from which on a site fills the map, so that its sign is small and its label not needed."""


def give_style(layer: QgsVectorLayer, role: str) -> None:
    """Give a layer of the case its symbols and labels; one without geometry keeps none."""
    make = _RENDERERS.get(role)
    if make is None:
        return
    layer.setRenderer(make())
    label = _LABELS.get(role)
    if label is not None:
        expression, colour, scales = label
        place = _PLACES.get(layer.geometryType(), {})
        layer.setLabeling(_labelling(expression, colour, scales, place))
        layer.setLabelsEnabled(True)


def _sites() -> QgsFeatureRenderer:
    """Show a diamond from afar, and a thin cross where it would hide what stands there."""
    diamond = _mark(QgsSimpleMarkerSymbolLayerBase.Shape.Diamond, 3.6, palette.SITE, 0.6)
    far = _filled(QgsMarkerSymbol(), diamond)
    near = _filled(
        QgsMarkerSymbol(),
        _mark(QgsSimpleMarkerSymbolLayerBase.Shape.Cross, 3.2, palette.HALO, 1.0),
        _mark(QgsSimpleMarkerSymbolLayerBase.Shape.Cross, 3.0, palette.SITE, 0.3),
    )
    return _rules([(far, "", tr("site"), (_SITE_IS_NEAR, 0)), (near, "", tr("middle of the site"), (0, _SITE_IS_NEAR))])


def _structures() -> QgsFeatureRenderer:
    """Show outlines over a halo, and thin ones from afar: thousands of halos take seconds to draw and hide the site."""
    near = _outline(palette.OUTLINE, Qt.PenStyle.SolidLine)
    thin = QgsSimpleLineSymbolLayer(QColor(palette.OUTLINE), _FAR_LINE_MM)
    thin.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    far = _filled(QgsFillSymbol(), thin)
    return _rules(
        [
            (near, "", tr("structure"), (0, _STRUCTURE_IS_NEAR)),
            (far, "", tr("structure, from afar"), (_STRUCTURE_IS_NEAR, 0)),
        ]
    )


def _sightings() -> QgsFeatureRenderer:
    """Show the outlines drawn on the scene that the map shows, and no others; absent ones dashed, as on sheets."""
    shown = f'"scene" = @{SHOWN_SCENE}'
    absent, standing = (_outline(palette.OUTLINE, pen) for pen in (Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine))
    return _rules(
        [
            (absent, f"{shown} and \"state\" = 'absent'", tr("absent on the scene shown"), _AT_ALL_SCALES),
            (standing, f"{shown} and \"state\" <> 'absent'", tr("on the scene shown"), _AT_ALL_SCALES),
        ]
    )


def _crests() -> QgsFeatureRenderer:
    accepted = _filled(QgsLineSymbol(), *_haloed(palette.CREST, _LINE_MM, Qt.PenStyle.SolidLine))
    suggested = _filled(QgsLineSymbol(), *_haloed(palette.BAND, 0.6 * _LINE_MM, Qt.PenStyle.DashLine))
    return _rules(
        [
            (accepted, '"accepted"', tr("accepted"), _AT_ALL_SCALES),
            (suggested, 'not "accepted"', tr("suggested"), _AT_ALL_SCALES),
        ]
    )


def _cell_candidates() -> QgsFeatureRenderer:
    """Show the crest ring as a suggestion, floor and outer toe beside it."""
    ring = _filled(QgsLineSymbol(), *_haloed(palette.BAND, _LINE_MM, Qt.PenStyle.DashLine))
    beside = _filled(QgsLineSymbol(), *_haloed(palette.BAND, 0.5 * _LINE_MM, Qt.PenStyle.DotLine))
    is_ring = f"\"part\" = '{_RING}'"
    return _rules(
        [
            (ring, is_ring, tr("crest ring"), _AT_ALL_SCALES),
            (beside, f"not {is_ring}", tr("inner floor and outer toe"), _AT_ALL_SCALES),
        ]
    )


def _measurements() -> QgsFeatureRenderer:
    lines = _haloed(palette.MEASURED, _LINE_MM, Qt.PenStyle.SolidLine)
    ticks = [_ticks(palette.HALO, _HALO_MM), _ticks(palette.MEASURED, _LINE_MM)]
    return QgsSingleSymbolRenderer(_filled(QgsLineSymbol(), *lines, *ticks))


def _footprints() -> QgsFeatureRenderer:
    thin = QgsSimpleLineSymbolLayer(QColor(palette.FOOTPRINT), 0.3, Qt.PenStyle.DashLine)
    return QgsSingleSymbolRenderer(_filled(QgsFillSymbol(), thin))


_RENDERERS: Mapping[str, Callable[[], QgsFeatureRenderer]] = {
    "site": _sites,
    "scene": _footprints,
    "structure": _structures,
    "sighting": _sightings,
    "crest": _crests,
    "measurement": _measurements,
    CELL_CANDIDATE: _cell_candidates,
}
_LABELS: Mapping[str, tuple[str, str, tuple[int, int]]] = {
    "site": ('coalesce(nullif("label", \'\'), "name")', palette.SITE, (0, _SITE_IS_NEAR)),
    "structure": ('"label"', palette.OUTLINE, (10_000, 0)),
    "crest": ('"label"', palette.CREST, (2_500, 0)),
    "measurement": ('"name"', palette.INK, (10_000, 0)),
    CELL_CANDIDATE: (f'CASE WHEN "part" = \'{_RING}\' THEN "key" END', palette.CREST, (8_000, 0)),
}
"""The expression of a label, its colour, and the scales from which and to which it shows (0: no bound)."""
_ALONG_LINE = {"placement": QgsPalLayerSettings.Placement.Line, "dist": 1.0, "overrunDistance": 60.0}
"""A label runs along its line, in millimetres from it and beyond its ends; a short line keeps its label too."""
_BESIDE_POINT = {"placement": QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint, "dist": 2.2}
"""A label stands beside its sign and leaves it free."""
_PLACES: Mapping[QgsWkbTypes.GeometryType, Mapping[str, object]] = {
    QgsWkbTypes.GeometryType.LineGeometry: _ALONG_LINE,
    QgsWkbTypes.GeometryType.PointGeometry: _BESIDE_POINT,
}


def _outline(colour: str, pen: Qt.PenStyle) -> QgsSymbol:
    return _filled(QgsFillSymbol(), *_haloed(colour, _LINE_MM, pen))


def _filled(symbol: QgsSymbol, *layers: QgsSymbolLayer) -> QgsSymbol:
    """Put layers in place of a symbol's own; given to its constructor, Python would still own them."""
    while symbol.symbolLayerCount():
        symbol.deleteSymbolLayer(0)
    for layer in layers:
        if not symbol.appendSymbolLayer(layer):
            raise TypeError(f"a {type(layer).__name__} is no part of a {type(symbol).__name__}")
    return symbol


def _haloed(colour: str, width: float, pen: Qt.PenStyle) -> list[QgsSimpleLineSymbolLayer]:
    """Return a line over its halo."""
    light = QColor(palette.HALO)
    light.setAlpha(palette.HALO_ALPHA)
    halo = QgsSimpleLineSymbolLayer(light, width + _HALO_MM - _LINE_MM)
    layers = [halo, QgsSimpleLineSymbolLayer(QColor(colour), width, pen)]
    for layer in layers:
        layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
        layer.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    return layers


def _mark(shape: QgsSimpleMarkerSymbolLayerBase.Shape, size: float, colour: str, width: float) -> QgsSymbolLayer:
    mark = QgsSimpleMarkerSymbolLayer(shape, size)
    mark.setColor(QColor(palette.HALO))
    mark.setStrokeColor(QColor(colour))
    mark.setStrokeWidth(width)
    return mark


def _ticks(colour: str, width: float) -> QgsMarkerLineSymbolLayer:
    """Return short strokes across a line at its vertices."""
    stroke = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayerBase.Shape.Line, _TICK_MM)
    stroke.setStrokeColor(QColor(colour))
    stroke.setStrokeWidth(width)
    ticks = make_marker_line("Vertex")
    ticks.setSubSymbol(_filled(QgsMarkerSymbol(), stroke))
    return ticks


def _rules(looks: Sequence[tuple[QgsSymbol, str, str, tuple[int, int]]]) -> QgsRuleBasedRenderer:
    """Return a renderer of symbols, each with its condition, title, and the scales from and to which it shows."""
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, condition, title, (nearest, farthest) in looks:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, nearest, farthest, condition, title))
    return QgsRuleBasedRenderer(root)


def _labelling(
    expression: str, colour: str, scales: tuple[int, int], place: Mapping[str, object]
) -> QgsVectorLayerSimpleLabeling:
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    buffer.setColor(QColor(palette.HALO))
    look = QgsTextFormat()
    look.setSize(_LABEL_PT)
    look.setColor(QColor(colour))
    look.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    settings.fieldName = with_marks_shown(expression)
    settings.isExpression = True
    settings.setFormat(look)
    for option, value in place.items():
        setattr(settings, option, value)
    settings.scaleVisibility = True
    settings.minimumScale, settings.maximumScale = scales
    return QgsVectorLayerSimpleLabeling(settings)
