"""Separation rules as curves of distance over quantity, with the measured separation as a band across them."""

from __future__ import annotations

import math
from typing import Callable, Sequence

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QWidget

from ...core.berms.rules import SeparationRule, rule_curve
from ...core.quantity import Quantity, write_number
from ...palette import CREST, MEASURED
from ...words import tr
from ..chart import Chart

_BAND_ALPHA = 70
_Place = Callable[[float, float], QPointF]


class RulesChart(Chart):
    """Draws ``D = k Q^(1/3)`` for each rule, on logarithmic axes; one of them can be made to stand out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules: tuple[SeparationRule, ...] = ()
        self._curves: list[tuple[np.ndarray, np.ndarray]] = []
        self._separation: Quantity | None = None
        self._chosen = ""
        self._reason = ""
        self.setMinimumSize(260, 150)
        self.setAccessibleName(tr("Separation rules"))

    def sizeHint(self) -> QSize:
        return QSize(430, 240)

    def show_rules(self, rules: Sequence[SeparationRule]) -> None:
        """Draw these rules."""
        self._rules = tuple(rules)
        self._curves = [rule_curve(rule) for rule in rules]
        self.update()

    def show_separation(self, separation: Quantity | None) -> None:
        """Lay the band of a separation across the curves."""
        self._separation = separation
        self.update()

    def choose(self, rule: str) -> None:
        """Let one rule stand out, by its name; "" for none."""
        self._chosen = rule
        self.update()

    def draw(self, painter: QPainter) -> None:
        if not self._rules:
            return
        area = self._area()
        low_q, high_q, low_d, high_d = self._limits()

        def place(quantity: float, distance: float) -> QPointF:
            x = (math.log10(quantity) - low_q) / (high_q - low_q)
            y = (math.log10(distance) - low_d) / (high_d - low_d)
            return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height())

        self._paint_axes(painter, area, place, (low_q, high_q, low_d, high_d))
        self._paint_band(painter, area, place)
        self._paint_curves(painter, area, place)

    def _area(self) -> QRectF:
        metrics = QFontMetrics(self.small())
        names = max(metrics.horizontalAdvance(rule.name) for rule in self._rules) + 12.0
        left = metrics.horizontalAdvance("1000") + 12.0
        line = metrics.height()
        return QRectF(left, 1.6 * line, self.width() - left - names - 4.0, self.height() - 4.2 * line)

    def _limits(self) -> tuple[float, float, float, float]:
        """Return decimal logarithms of the least and greatest quantity (kg) and distance (m)."""
        quantities = [rule.from_kg for rule in self._rules] + [rule.to_kg for rule in self._rules]
        distances = [value for _, curve in self._curves for value in (np.nanmin(curve), np.nanmax(curve))]
        if self._separation is not None:
            distances += [max(self._separation.value - self._separation.u95, 0.5), self._separation.value * 1.2]
        room = 0.05
        low, high = math.log10(max(min(distances), 0.3)), math.log10(max(distances))
        return math.log10(min(quantities)), math.log10(max(quantities)), low - room, high + room

    def _paint_axes(
        self, painter: QPainter, area: QRectF, place: _Place, limits: tuple[float, float, float, float]
    ) -> None:
        low_q, high_q, low_d, high_d = limits
        small = self.small()
        painter.setFont(small)
        metrics = QFontMetrics(small)
        text = self.ink()
        text.setAlpha(165)
        faint = QColor(text)
        faint.setAlpha(45)
        # Where the numbers would run into each other, every other one is left out.
        tight = metrics.horizontalAdvance("100 000") + 8 > area.width() / (high_q - low_q)
        for power in range(math.ceil(low_q - 1e-9), math.floor(high_q + 1e-9) + 1):
            x = place(10.0**power, 10.0**low_d).x()
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(text)
            words = write_number(10.0**power, 0)
            if power % 2 and tight:
                continue
            painter.drawText(
                QPointF(x - 0.5 * metrics.horizontalAdvance(words), area.bottom() + 3 + metrics.ascent()), words
            )
        for power in range(math.floor(low_d), math.floor(high_d) + 1):
            for digit in (1, 2, 5):
                distance = digit * 10.0**power
                if not low_d <= math.log10(distance) <= high_d:
                    continue
                y = place(10.0**low_q, distance).y()
                painter.setPen(QPen(faint, 1))
                painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
                painter.setPen(text)
                words = write_number(distance, 0 if distance >= 1 else 1)
                left = area.left() - 6 - metrics.horizontalAdvance(words)
                painter.drawText(QPointF(left, y + 0.35 * metrics.ascent()), words)
        painter.drawText(QPointF(4, metrics.ascent() + 2), tr("distance D asked for, m"))
        words = tr("net explosive quantity Q a unit, kg")
        left = max(area.right() - metrics.horizontalAdvance(words), 4.0)
        painter.drawText(QPointF(left, self.height() - metrics.descent() - 2), words)

    def _paint_band(self, painter: QPainter, area: QRectF, place: _Place) -> None:
        measured = self._separation
        if measured is None:
            return
        _, high_q, low_d, _ = self._limits()
        lowest = max(measured.value - measured.u95, 10.0**low_d)
        top = place(10.0**high_q, measured.value + measured.u95).y()
        bottom = place(10.0**high_q, lowest).y()
        colour = QColor(MEASURED)
        colour.setAlpha(_BAND_ALPHA)
        painter.fillRect(QRectF(area.left(), top, area.width(), max(bottom - top, 1.0)).intersected(area), colour)
        painter.setPen(QPen(QColor(MEASURED), 2))
        y = place(10.0**high_q, measured.value).y()
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(self.ink())
        painter.drawText(QPointF(area.left() + 5, y - 4), str(measured))

    def _paint_curves(self, painter: QPainter, area: QRectF, place: _Place) -> None:
        metrics = QFontMetrics(self.small())
        plain = self.ink()
        plain.setAlpha(150)
        ends = []
        for rule, (quantity, distance) in zip(self._rules, self._curves):
            chosen = rule.name == self._chosen
            painter.setPen(QPen(QColor(CREST) if chosen else plain, 2.2 if chosen else 1.1))
            breaks = np.flatnonzero(np.isnan(distance))
            for part_q, part_d in zip(np.split(quantity, breaks), np.split(distance, breaks)):
                known = np.isfinite(part_d)
                points = [place(float(q), float(d)) for q, d in zip(part_q[known], part_d[known])]
                painter.drawPolyline(QPolygonF(points))
            ends.append((place(float(quantity[-1]), float(distance[-1])), rule.name, chosen))
        # Names stand beside the ends of their curves, moved apart where they would lie on each other.
        ends.sort(key=lambda end: end[0].y())
        heights: list[float] = []
        for end, _, _ in ends:
            heights.append(max(end.y(), heights[-1] + 0.95 * metrics.height() if heights else area.top()))
        over = heights[-1] - area.bottom() - metrics.height() if heights else 0.0
        for (end, name, chosen), y in zip(ends, heights):
            here = QPointF(area.right() + 9.0, y - max(over, 0.0) + 0.35 * metrics.ascent())
            painter.setPen(QColor(CREST) if chosen else plain)
            painter.drawLine(end, QPointF(area.right() + 7.0, here.y() - 0.35 * metrics.ascent()))
            painter.drawText(here, name)
