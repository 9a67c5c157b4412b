"""A field folded over one pitch: the mean of the raster across a berm, from floor to floor."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from ...core.berms.field import Field
from ...core.quantity import NO_BREAK, write_number
from ...palette import CREST
from ...words import tr
from ..chart import Chart

_TURNS = (-1, 0, 1)
"""One pitch is drawn with the one before and the one after it."""


class FoldChart(Chart):
    """Draws the mean over all berms of a :class:`~...core.berms.field.Field`, three pitches wide."""

    def __init__(self) -> None:
        super().__init__()
        self._field: Field | None = None
        self._values = ""
        self.setMinimumSize(240, 120)
        self.setAccessibleName(tr("Mean section across a field"))

    def sizeHint(self) -> QSize:
        return QSize(520, 200)

    def show_field(self, field: Field | None, values: str) -> None:
        """Draw a field whose raster holds ``values``, in words; ``None`` draws nothing."""
        self._field, self._values = field, values
        self.update()

    def draw(self, painter: QPainter) -> None:
        field = self._field
        if field is None:
            self.write_instead(painter, tr("The mean section across all berms of the field appears here."))
            return
        grey, small = self.grey(), self.small()
        painter.setPen(grey)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        line = metrics.height()
        known = np.isfinite(field.mean)
        low, high = float(field.mean[known].min()), float(field.mean[known].max())
        span = max(high - low, 1e-9)
        decimals = max(0, 1 - int(np.floor(np.log10(span))))
        marks = [write_number(value, decimals) for value in (low, high)]
        left = max(metrics.horizontalAdvance(words) for words in marks) + 12.0
        area = QRectF(left, 2.2 * line, self.width() - left - 14.0, self.height() - 4.8 * line)
        pitch = field.pitch.value

        def place(offset: float, value: float) -> QPointF:
            return QPointF(
                area.center().x() + offset / (3.0 * pitch) * area.width(),
                area.bottom() - (value - low) / span * area.height(),
            )

        painter.drawText(QPointF(4.0, metrics.ascent() + 2.0), self._values)
        for words, value in zip(marks, (low, high)):
            here = place(0.0, value)
            painter.drawText(QPointF(left - 6.0 - metrics.horizontalAdvance(words), here.y() + 0.35 * line), words)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        offset = np.concatenate([field.offset_m[known] + turn * pitch for turn in _TURNS])
        mean = np.tile(field.mean[known], len(_TURNS))
        painter.setPen(QPen(self.ink(), 1.6))
        painter.drawPolyline(QPolygonF([place(float(o), float(m)) for o, m in zip(offset, mean)]))
        blue = QColor(CREST)
        painter.setPen(QPen(blue, 1, Qt.PenStyle.DotLine))
        for turn in _TURNS:
            painter.drawLine(place(turn * pitch, low), QPointF(place(turn * pitch, low).x(), area.top() - 6.0))
        painter.setPen(blue)
        words = f"{write_number(pitch, 1)}{NO_BREAK}m"
        middle = 0.5 * (place(0.0, high).x() + place(pitch, high).x())
        wide = metrics.horizontalAdvance(words)
        painter.drawText(QPointF(middle - 0.5 * wide, area.top() - 8.0), words)
        painter.setPen(grey)
        for turn in _TURNS:
            words = write_number(turn * pitch, 1)
            x = place(turn * pitch, low).x() - 0.5 * metrics.horizontalAdvance(words)
            painter.drawText(QPointF(x, area.bottom() + 4.0 + metrics.ascent()), words)
        words = tr("across the field, m")
        painter.drawText(
            QPointF(area.right() - metrics.horizontalAdvance(words), self.height() - metrics.descent() - 1.0), words
        )
