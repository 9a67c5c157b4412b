"""What runs on across the antimeridian, drawn in two parts: many maps have their edges there.

Such a map would bring the places beyond 180° to its other edge, and draw each line across the whole earth.
"""

from __future__ import annotations

from qgis.core import (
    QgsGeometryGeneratorSymbolLayer,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

_KINDS = {QgsWkbTypes.GeometryType.LineGeometry: "Line", QgsWkbTypes.GeometryType.PolygonGeometry: "Fill"}
_HERE = "make_rectangle_3points(make_point(-180, -90), make_point(180, -90), make_point(180, 90))"


def _beyond(turn: int) -> str:
    """Return the expression of a shape's parts within 180° and beyond it, these moved to the other side."""
    moved = f"translate($geometry, {-turn}, 0)"
    return f"collect_geometries(intersection($geometry, {_HERE}), intersection({moved}, {_HERE}))"


PARTED = (
    f"CASE WHEN x_max($geometry) > 180 THEN {_beyond(360)} "
    f"WHEN x_min($geometry) < -180 THEN {_beyond(-360)} ELSE $geometry END"
)


def draw_in_parts(layer: QgsVectorLayer) -> None:
    """Let the symbols of a layer of lines or areas on WGS 84 draw each shape in its parts; what they look like stays.

    It takes half as long again to draw, and is for the cases that reach there.
    """
    kind = _KINDS.get(layer.geometryType())
    if kind is None or layer.renderer() is None:
        return
    parted = [_part(symbol, kind) for symbol in layer.renderer().symbols(QgsRenderContext())]
    if any(parted):
        layer.triggerRepaint()


def _part(symbol: QgsSymbol, kind: str) -> bool:
    """Put what a symbol draws into a layer that parts the shape first; whether it had to be."""
    first = symbol.symbolLayer(0)
    if isinstance(first, QgsGeometryGeneratorSymbolLayer) and first.geometryExpression() == PARTED:
        return False
    maker = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": PARTED, "SymbolType": kind})
    maker.setSubSymbol(symbol.clone())
    while symbol.symbolLayerCount():
        symbol.deleteSymbolLayer(0)
    return symbol.appendSymbolLayer(maker)
