"""The marks of a timeline: bars of movements, and the signs of statements."""

from __future__ import annotations

from typing import NamedTuple

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFontMetrics, QLinearGradient, QPainter, QPen, QPolygonF

from ..core.chain.timeline import Mark
from ..palette import CREST, OUTLINE

BAR = 11
"""Height of a mark, in pixels."""
_FADE = 24.0


class Drawn(NamedTuple):
    """A mark and the box that it fills."""

    mark: Mark
    box: QRectF


def draw_mark(painter: QPainter, drawn: Drawn, ink: QColor, room: tuple[int, int], *, picked: bool) -> None:
    """Draw one mark; ``room`` is where the lanes begin and end, ``ink`` the colour of words."""
    mark, box = drawn
    if mark.is_point:
        painter.setPen(QPen(QColor(OUTLINE) if picked else ink, 2 if picked else 1))
        painter.setBrush(QColor(OUTLINE) if picked else _fill_of(mark.mode, ink))
        painter.drawPolygon(_shape_of(mark.mode, box))
    else:
        _draw_bar(painter, mark, box, QColor(OUTLINE if picked else CREST))
    fits = not mark.is_point and box.width() > painter.fontMetrics().horizontalAdvance(mark.label) + 10
    if picked or fits:
        _draw_label(painter, drawn, ink, room, picked=picked)


def _draw_bar(painter: QPainter, mark: Mark, box: QRectF, colour: QColor) -> None:
    fill = QColor(colour)
    fill.setAlpha(150)
    if mark.begin is None or mark.end is None:
        # An end that is not known fades out; nothing is drawn as its edge.
        shade = QLinearGradient(box.topLeft(), box.topRight())
        clear = QColor(colour)
        clear.setAlpha(0)
        reach = min(0.45, _FADE * 3 / max(1.0, box.width()))
        shade.setColorAt(0.0, clear if mark.begin is None else fill)
        shade.setColorAt(reach, fill)
        shade.setColorAt(1.0 - reach, fill)
        shade.setColorAt(1.0, clear if mark.end is None else fill)
        painter.fillRect(box, QBrush(shade))
        painter.setPen(QPen(colour, 1.5))
        if mark.begin is not None:
            painter.drawLine(box.topLeft(), box.bottomLeft())
        if mark.end is not None:
            painter.drawLine(box.topRight(), box.bottomRight())
        return
    painter.setPen(QPen(colour, 1))
    painter.setBrush(fill)
    painter.drawRect(box)
    if "rail" in mark.mode:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour.darker(150), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(box)


def _draw_label(painter: QPainter, drawn: Drawn, ink: QColor, room: tuple[int, int], *, picked: bool) -> None:
    mark, box = drawn
    font = painter.font()
    small = painter.font()
    small.setPixelSize(BAR - 1)
    painter.setFont(small)
    painter.setPen(ink)
    metrics = QFontMetrics(small)
    width = metrics.horizontalAdvance(mark.label)
    inside = box.width() > width + 8
    x = max(box.left(), float(room[0])) + 4 if inside else box.right() + 4
    if picked and not inside and x + width > room[1]:
        x = box.left() - width - 4
    painter.drawText(QPointF(x, box.center().y() + metrics.capHeight() / 2 + 0.5), mark.label)
    painter.setFont(font)


def _fill_of(kind: str, ink: QColor) -> QBrush:
    """Return the fill of a statement: claims full, all others open, so that neither hides in print."""
    return QBrush(ink) if kind == "claim" else QBrush(Qt.BrushStyle.NoBrush)


def _shape_of(kind: str, box: QRectF) -> QPolygonF:
    """Return the outline of a statement: a diamond; an alternative is a triangle, a limit or non-comment a square."""
    middle = box.center()
    if kind in ("claim", "denial"):
        corners = [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        ]
    elif kind == "alternative":
        corners = [QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()]
    else:
        inner = box.adjusted(1, 1, -1, -1)
        corners = [inner.topLeft(), inner.topRight(), inner.bottomRight(), inner.bottomLeft()]
    return QPolygonF(corners)
