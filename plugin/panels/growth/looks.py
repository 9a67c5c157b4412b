"""How a state is painted, in a cell, on a button and in a legend: colour, pattern and sign together."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap

from ...palette import INK, STATES, SUGGESTION
from .hints import Hint

_FAINT = "#c8c8c8"
_HATCH = "#a8a8a8"
_BAR, _FAINT_BAR = 2.5, 120
"""Height of a suggestion's bar in pixels, and the strength, of 255, of one that is not listed."""


def paint_state(painter: QPainter, box: QRectF, state: str) -> None:
    """Paint a state into a box; an empty frame where there is none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    look = STATES.get(state)
    if look is None:
        painter.setPen(QPen(QColor(_FAINT), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 2, 2)
    else:
        edge, fill, pattern = _inks(state)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 2, 2)
        if pattern is not None:
            painter.setPen(QPen(edge, 1))
            painter.setBrush(pattern)
            painter.drawRoundedRect(box, 2, 2)
        _paint_sign(painter, box, state)
    painter.restore()


@lru_cache(maxsize=64)
def state_picture(state: str, width: float, height: float, ratio: float) -> QPixmap:
    """Return a cell of the matrix in a state, drawn once: hundreds of them are painted at a time."""
    picture = _blank(width, height, ratio)
    painter = QPainter(picture)
    paint_state(painter, QRectF(0, 0, width, height).adjusted(3.5, 3.5, -3.5, -3.5), state)
    painter.end()
    return picture


@lru_cache(maxsize=64)
def closed_picture(state: str, width: float, height: float, ratio: float) -> QPixmap:
    """Return a closed cell, hatched crosswise; what was marked in it nevertheless shows beneath."""
    picture = QPixmap(state_picture(state, width, height, ratio)) if state else _blank(width, height, ratio)
    painter = QPainter(picture)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(_HATCH), Qt.BrushStyle.DiagCrossPattern))
    painter.drawRect(QRectF(0, 0, width, height).adjusted(2, 2, -2, -2))
    painter.end()
    return picture


def paint_hint(painter: QPainter, area: QRectF, hint: Hint) -> None:
    """Paint what is suggested of a cell as a thin bar in its lower margin: strong where it is to be looked at.

    A scene that seems clouded has a dotted bar, so that it is told from a change without its colour.
    """
    colour = QColor(SUGGESTION)
    colour.setAlpha(255 if hint.listed else _FAINT_BAR)
    left, width = area.left() + 4, (area.width() - 8) * hint.share
    line = Qt.PenStyle.DotLine if hint.clouded else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colour, _BAR if hint.listed else 1, line, Qt.PenCapStyle.FlatCap))
    middle = area.bottom() - _BAR / 2
    painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))


def state_icon(state: str, side: int = 18) -> QIcon:
    """Return a state as an icon, sharp on high-density screens too."""
    icon = QIcon()
    for ratio in (1, 2):
        picture = QPixmap(QSize(side * ratio, side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_state(painter, QRectF(2.5, 2.5, side - 5, side - 5), state)
        painter.end()
        icon.addPixmap(picture)
    return icon


def _blank(width: float, height: float, ratio: float) -> QPixmap:
    picture = QPixmap(ceil(width * ratio), ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _paint_sign(painter: QPainter, box: QRectF, state: str) -> None:
    middle = box.center()
    if state == "absent":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(INK))
        painter.drawEllipse(middle, 1.6, 1.6)
    elif state == "obscured":
        reach = min(box.width(), box.height()) / 2 - 3
        painter.setPen(QPen(QColor(INK), 1.4))
        painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))


@lru_cache(maxsize=8)
def _inks(state: str) -> tuple[QColor, QBrush, QBrush | None]:
    look = STATES[state]
    colour = QColor(look.colour)
    if state == "absent":
        return QColor(_FAINT), QBrush(colour), None
    if state == "under construction":
        return colour.darker(115), QBrush(colour.lighter(175)), QBrush(colour, Qt.BrushStyle.BDiagPattern)
    if state == "obscured":
        return colour.darker(125), QBrush(colour.lighter(118)), None
    return colour.darker(115), QBrush(colour), None
