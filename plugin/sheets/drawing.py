"""A layout item that holds a drawing: text, lines and areas as vectors, moved and scaled as one.

Charts and tables are one item each, so that in QGIS' layout designer they are picked up whole.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple, Sequence, Union

from qgis.core import (
    QgsApplication,
    QgsLayout,
    QgsLayoutItem,
    QgsLayoutItemAbstractMetadata,
    QgsLayoutItemRegistry,
    QgsLayoutItemRenderContext,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from .typeface import Style as TextStyle
from .typeface import ascent_mm, family, font, line_mm, size_mm, width_mm

ITEM_TYPE = int(QgsLayoutItemRegistry.ItemType.PluginItem) + 2611
_PARTS = 100
"""Drawing units a millimetre: fonts come in whole units."""
_PENS = {"solid": Qt.PenStyle.SolidLine, "dash": Qt.PenStyle.DashLine, "dot": Qt.PenStyle.DotLine}

Point = tuple[float, float]


class Words(NamedTuple):
    """One line of text: where its letters stand, in millimetres; ``turned`` text reads upwards."""

    x: float
    y: float
    text: str
    family: str
    size: float
    bold: bool
    italic: bool
    colour: str
    turned: bool
    wide: float


class Line(NamedTuple):
    """A line through points."""

    points: Sequence[Point]
    thickness: float
    colour: str
    pen: str


class Area(NamedTuple):
    """A closed area; without a fill or a stroke where that is empty."""

    points: Sequence[Point]
    fill: str
    stroke: str
    thickness: float


Stroke = Union[Words, Line, Area]
_KINDS: dict[str, Any] = {"words": Words, "line": Line, "area": Area}


def words_at(text: str, x: float, y: float, width: float, style: TextStyle) -> Words:
    """Return one line of text whose upper edge is at ``y``, aligned within ``width`` as its style says."""
    wide = width_mm(text, style)
    start = x + {"left": 0.0, "centre": (width - wide) / 2, "right": width - wide}[style.align]
    return Words(
        start, y + ascent_mm(style), text, family(), size_mm(style), style.bold, style.italic, style.colour,
        False, wide,
    )  # fmt: skip


def words_upwards(text: str, x: float, y: float, style: TextStyle) -> Words:
    """Return one line of text that reads upwards, its middle at a point."""
    wide = width_mm(text, style)
    shift = ascent_mm(style) - line_mm(style) / 2
    return Words(
        x + shift, y + wide / 2, text, family(), size_mm(style), style.bold, style.italic, style.colour, True, wide
    )


def bounds(strokes: Sequence[Stroke]) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of what strokes cover."""
    xs: list[float] = []
    ys: list[float] = []
    for stroke in strokes:
        if isinstance(stroke, Words):
            reach, rise, fall = stroke.wide, stroke.size * 1.1, stroke.size * 0.32
            if stroke.turned:
                xs += (stroke.x - rise, stroke.x + fall)
                ys += (stroke.y - reach, stroke.y)
            else:
                xs += (stroke.x, stroke.x + reach)
                ys += (stroke.y - rise, stroke.y + fall)
        else:
            half = stroke.thickness / 2
            for x, y in stroke.points:
                xs += (x - half, x + half)
                ys += (y - half, y + half)
    return min(xs), min(ys), max(xs), max(ys)


class DrawingItem(QgsLayoutItem):
    """Strokes in millimetres from its upper left corner; scaled with the item when that is resized."""

    def __init__(self, layout: QgsLayout) -> None:
        super().__init__(layout)
        self.setBackgroundEnabled(False)
        self._strokes: Sequence[Stroke] = ()
        self._size = (1.0, 1.0)

    def hold(self, strokes: Sequence[Stroke], x: float, y: float, size: tuple[float, float]) -> None:
        """Take strokes over, given from a corner at ``x`` and ``y``; at ``size`` they are as large as they say."""
        self._strokes = [_moved(stroke, -x, -y) for stroke in strokes]
        self._size = size

    @property
    def strokes(self) -> Sequence[Stroke]:
        """What is drawn, in millimetres from the upper left corner of the item as it was made."""
        return self._strokes

    def type(self) -> int:
        return ITEM_TYPE

    def displayName(self) -> str:
        return self.id() or super().displayName()

    def draw(self, context: QgsLayoutItemRenderContext) -> None:
        painter = context.renderContext().painter()
        wide, high = self._size
        fitted = min(self.rect().width() / wide, self.rect().height() / high)
        scale = context.renderContext().scaleFactor() * fitted / _PARTS
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        for stroke in self._strokes:
            _draw(painter, stroke)
        painter.restore()

    def writePropertiesToElement(
        self, element: QDomElement, document: QDomDocument, context: QgsReadWriteContext
    ) -> bool:
        names = {kind: name for name, kind in _KINDS.items()}
        kept = {"size": self._size, "strokes": [(names[type(stroke)], *stroke) for stroke in self._strokes]}
        element.setAttribute("bermlineDrawing", json.dumps(kept, ensure_ascii=False))
        return True

    def readPropertiesFromElement(
        self, element: QDomElement, document: QDomDocument, context: QgsReadWriteContext
    ) -> bool:
        try:
            kept = json.loads(element.attribute("bermlineDrawing"))
            self._strokes = [_KINDS[name](*rest) for name, *rest in kept["strokes"]]
            self._size = tuple(kept["size"])
        except (ValueError, KeyError, TypeError):
            return False
        return True


class _Metadata(QgsLayoutItemAbstractMetadata):
    """How QGIS makes a drawing when it reads a layout."""

    def __init__(self) -> None:
        super().__init__(ITEM_TYPE, "Bermline")
        self._made: list[DrawingItem] = []

    def createItem(self, layout: QgsLayout) -> DrawingItem:
        item = DrawingItem(layout)
        self._made = [item]  # held until QGIS has taken it over
        return item


def register_drawings() -> None:
    """Tell QGIS of drawings, so that it can read layouts that hold some; once in a process."""
    registry = QgsApplication.layoutItemRegistry()
    if registry.itemMetadata(ITEM_TYPE) is None:
        registry.addLayoutItemType(_Metadata())


def _moved(stroke: Stroke, across: float, down: float) -> Stroke:
    if isinstance(stroke, Words):
        return stroke._replace(x=stroke.x + across, y=stroke.y + down)
    return stroke._replace(points=[(x + across, y + down) for x, y in stroke.points])


def _draw(painter: QPainter, stroke: Stroke) -> None:
    if isinstance(stroke, Words):
        painter.setFont(font(stroke.family, max(1, round(stroke.size * _PARTS)), stroke.bold, stroke.italic))
        painter.setPen(QColor(stroke.colour))
        if stroke.turned:
            painter.save()
            painter.translate(stroke.x * _PARTS, stroke.y * _PARTS)
            painter.rotate(-90.0)
            painter.drawText(QPointF(0.0, 0.0), stroke.text)
            painter.restore()
        else:
            painter.drawText(QPointF(stroke.x * _PARTS, stroke.y * _PARTS), stroke.text)
        return
    shape = QPolygonF([QPointF(x * _PARTS, y * _PARTS) for x, y in stroke.points])
    if isinstance(stroke, Line):
        painter.setPen(_pen(stroke.colour, stroke.thickness, stroke.pen))
        painter.drawPolyline(shape)
        return
    painter.setPen(_pen(stroke.stroke, stroke.thickness) if stroke.stroke else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QColor(stroke.fill) if stroke.fill else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _pen(colour: str, thickness: float, style: str = "solid") -> QPen:
    pen = QPen(QColor(colour), thickness * _PARTS, _PENS[style])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen
