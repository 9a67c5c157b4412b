"""How distances and bearings spread: a histogram with its median, and a rose."""

from __future__ import annotations

import math

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from ...core.berms.neighbours import Distances, Rose, histogram
from ...core.quantity import write_number
from ...palette import BAND, CREST, MEASURED
from ...words import tr
from ..chart import Chart

_ROSE_SHARE = 0.38


class SpreadChart(Chart):
    """Draws the distances of one definition beside the bearings they have; says why where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._distances: Distances | None = None
        self._rose: Rose | None = None
        self._reason = ""
        self.setMinimumSize(240, 120)
        self.setAccessibleName(tr("Histogram of distances and rose of bearings"))

    def sizeHint(self) -> QSize:
        return QSize(420, 200)

    def show_distances(self, distances: Distances, rose: Rose) -> None:
        """Draw distances, and bearings as a rose."""
        self._distances, self._rose, self._reason = distances, rose, ""
        self.update()

    def show_reason(self, reason: str) -> None:
        """Say why there is nothing to draw."""
        self._distances, self._rose, self._reason = None, None, reason
        self.update()

    def draw(self, painter: QPainter) -> None:
        if self._distances is None or self._rose is None:
            self.write_instead(painter, self._reason)
            return
        painter.setFont(self.small())
        rose_wide = min(_ROSE_SHARE * self.width(), self.height() * 1.0)
        self._paint_histogram(painter, self._distances, self.width() - rose_wide - 8.0)
        self._paint_rose(painter, self._rose, QRectF(self.width() - rose_wide, 0.0, rose_wide, self.height()))

    def _paint_histogram(self, painter: QPainter, distances: Distances, wide: float) -> None:
        metrics = QFontMetrics(self.small())
        line = metrics.height()
        edges, counts = histogram(distances.values_m)
        area = QRectF(metrics.horizontalAdvance("000") + 8.0, 1.6 * line, 0.0, 0.0)
        area.setRight(max(wide - 6.0, area.left() + 20.0))
        area.setBottom(max(self.height() - 2.9 * line, area.top() + 20.0))
        low, high, most = float(edges[0]), float(edges[-1]), int(counts.max())

        def x(value: float) -> float:
            return area.left() + (value - low) / (high - low) * area.width()

        def y(count: float) -> float:
            return area.bottom() - count / most * area.height()

        grey = self.grey()
        painter.setPen(grey)
        painter.drawText(QPointF(4.0, metrics.ascent() + 2.0), tr("number of distances"))
        for count in sorted({0, most // 2, most} if most > 1 else {0, 1}):
            words = str(count)
            left = area.left() - 6.0 - metrics.horizontalAdvance(words)
            painter.drawText(QPointF(left, y(count) + 0.35 * metrics.ascent()), words)
        mad = QColor(MEASURED)
        mad.setAlpha(60)
        band = QRectF(
            QPointF(x(max(distances.median_m - distances.mad_m, low)), area.top()),
            QPointF(x(min(distances.median_m + distances.mad_m, high)), area.bottom()),
        )
        painter.fillRect(band, mad)
        painter.setPen(QPen(self.ground(), 1))
        painter.setBrush(QColor(BAND))
        for left, right, count in zip(edges[:-1], edges[1:], counts):
            if count:
                painter.drawRect(QRectF(QPointF(x(left), y(count)), QPointF(x(right), area.bottom())))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(grey)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        # Each distance is a stroke below: few of them say more than bars do.
        for value in distances.values_m:
            painter.drawLine(QPointF(x(value), area.bottom() + 1.0), QPointF(x(value), area.bottom() + 5.0))
        painter.setPen(QPen(QColor(MEASURED), 2))
        middle = x(distances.median_m)
        painter.drawLine(QPointF(middle, area.top()), QPointF(middle, area.bottom()))
        painter.setPen(grey)
        decimals = 1 if high - low < 20.0 else 0
        taken: list[tuple[float, float]] = []
        for value, place in ((distances.median_m, 0.5), (low, 0.0), (high, 1.0)):
            words = write_number(value, decimals)
            left = x(value) - place * metrics.horizontalAdvance(words)
            right = left + metrics.horizontalAdvance(words)
            if all(right + 4.0 < begin or left > end + 4.0 for begin, end in taken):
                painter.drawText(QPointF(left, area.bottom() + 6.0 + metrics.ascent()), words)
                taken.append((left, right))
        words = tr("distance, m")
        left = area.right() - metrics.horizontalAdvance(words)
        painter.drawText(QPointF(left, self.height() - metrics.descent() - 1.0), words)

    def _paint_rose(self, painter: QPainter, rose: Rose, area: QRectF) -> None:
        metrics = QFontMetrics(self.small())
        radius = 0.5 * min(area.width() - 2.6 * metrics.height(), area.height() - 3.6 * metrics.height())
        centre = QPointF(area.center().x(), area.top() + 1.4 * metrics.height() + radius)
        grey = self.grey()
        faint = QColor(grey)
        faint.setAlpha(60)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(faint, 1))
        for share in (0.5, 1.0):
            painter.drawEllipse(centre, share * radius, share * radius)
        painter.setPen(grey)
        for words, east, north in ((tr("N"), 0, 1), (tr("E"), 1, 0), (tr("S"), 0, -1), (tr("W"), -1, 0)):
            away = radius + 0.65 * metrics.height()
            box = QRectF(0.0, 0.0, 2.0 * metrics.height(), metrics.height())
            box.moveCenter(QPointF(centre.x() + east * away, centre.y() - north * away))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        most = float(rose.weights.max()) if rose.weights.size else 0.0
        if most > 0:
            painter.setPen(QPen(self.ground(), 0.5))
            painter.setBrush(QColor(CREST))
            for begin, end, weight in zip(rose.edges_deg[:-1], rose.edges_deg[1:], rose.weights):
                # The area of a petal is its weight, and a direction counts both ways.
                reach = radius * math.sqrt(float(weight) / most)
                for turn in (0.0, 180.0):
                    self._paint_petal(painter, centre, reach, float(begin) + turn, float(end) + turn)
        painter.setPen(grey)
        words = tr("bearings of crests") if rose.by_length else tr("bearings of distances")
        box = QRectF(area.left(), self.height() - metrics.height() - 1.0, area.width(), metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)

    def _paint_petal(self, painter: QPainter, centre: QPointF, reach: float, begin: float, end: float) -> None:
        if reach <= 0.5:
            return
        arc = [math.radians(angle) for angle in np.linspace(begin, end, 5)]
        rim = [QPointF(centre.x() + reach * math.sin(a), centre.y() - reach * math.cos(a)) for a in arc]
        painter.drawPolygon(QPolygonF([centre, *rim]))
