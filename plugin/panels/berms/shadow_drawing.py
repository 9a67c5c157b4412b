"""A berm's section with the ray over its crest: why a shadow gives a height, or why it does not."""

from __future__ import annotations

import math
from typing import Callable

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QWidget

from ...core.berms.shadow import ShadowGate
from ...palette import BAND, CREST, OUTLINE
from ...words import tr
from ..chart import Chart

_REACH = 3.4
"""How far the drawing reaches to the lee side, in heights of the berm."""


class ShadowDrawing(Chart):
    """Draws the section square to the crest, the sun at the left; slopes and ray are to scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gate: ShadowGate | None = None
        self.setMinimumSize(220, 100)
        self.setAccessibleName(tr("Geometry of the shadow"))

    def sizeHint(self) -> QSize:
        return QSize(360, 170)

    def show_gate(self, gate: ShadowGate | None) -> None:
        """Draw this geometry; ``None`` draws nothing."""
        self._gate = gate
        self.update()

    def draw(self, painter: QPainter) -> None:
        gate = self._gate
        if gate is None:
            return
        line = self.fontMetrics().height()
        slope = 1.0 / gate.lee_fall
        reach = max(_REACH, slope + 1.2, min(1.0 / gate.ray_fall, 5.0) + 0.6 if gate.holds else 0.0)
        unit = min((self.height() - 6.8 * line) / 1.1, (self.width() - 16.0) / (slope + 0.6 + reach))
        ground, crest_x = self.height() - 1.6 * line, 8.0 + (slope + 0.5) * unit

        def at(x: float, y: float) -> QPointF:
            return QPointF(crest_x + x * unit, ground - y * unit)

        text = self.ink()
        painter.setPen(QPen(text, 1.2))
        painter.drawLine(at(-slope - 0.5, 0.0), at(reach, 0.0))
        painter.setBrush(QColor(BAND))
        painter.drawPolygon(QPolygonF([at(-slope, 0.0), at(0.0, 1.0), at(slope, 0.0)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_ray(painter, at, gate, reach)
        painter.setPen(text)
        toe = at(slope, 0.0)
        below = QRectF(toe.x() - 60, ground + 2, 120, line)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, tr("lee toe"))
        words = tr("sun {sun:.1f}° high, {crossing:.0f}° across the crest; at most {highest:.1f}° would do").format(
            sun=gate.sun_elevation_deg, crossing=gate.crossing_deg, highest=gate.highest_sun_deg
        )
        box = QRectF(6, 2, self.width() - 12, 2.4 * line)
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, words)

    def _paint_ray(
        self, painter: QPainter, at: Callable[[float, float], QPointF], gate: ShadowGate, reach: float
    ) -> None:
        """Draw the ray over the crest to the ground beyond the lee slope, or down onto that slope."""
        line = self.fontMetrics().height()
        fall = min(gate.ray_fall, 50.0)
        back = min(0.3 / max(fall, 0.05), 0.8)
        if gate.sun_elevation_deg <= 0:
            return
        good = QColor(CREST) if gate.holds else QColor(OUTLINE)
        painter.setPen(QPen(good, 1.8))
        if gate.holds:
            tip = min(1.0 / fall, reach)
            painter.drawLine(at(-back, 1.0 + back * fall), at(tip, max(1.0 - tip * fall, 0.0)))
            painter.setPen(QPen(good, 3.0))
            painter.drawLine(at(1.0 / gate.lee_fall, 0.0), at(tip, 0.0))
            words = tr("the shadow's tip lies on the floor")
        else:
            # The light reaches the whole lee slope: the ray over the crest runs into the ground under it.
            painter.drawLine(at(-back, 1.0 + back * fall), at(0.0, 1.0))
            painter.setPen(QPen(good, 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(at(0.0, 1.0), at(min(1.0 / fall, reach), 0.0) if math.isfinite(fall) else at(0.0, 0.0))
            words = tr("steeper than the lee slope: no shadow beyond it")
        painter.setPen(good)
        crest = at(0.0, 1.0)
        box = QRectF(crest.x() + 14, crest.y() - 2.2 * line, self.width() - crest.x() - 18, 2.2 * line)
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, words)
