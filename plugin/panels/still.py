"""What a chart shows and seldom changes, kept as pixels: a pointer that moves over it draws itself alone."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtGui import QPainter, QPixmap

from .chart import Chart


class Still:
    """The part of a chart that stays as it is until :meth:`outdate` is called or the chart has another size."""

    def __init__(self) -> None:
        self._pixels: QPixmap | None = None

    def outdate(self) -> None:
        """Have it drawn anew the next time."""
        self._pixels = None

    def paint(self, painter: QPainter, chart: Chart, draw: Callable[[QPainter], None]) -> None:
        """Paint what ``draw`` draws on the ground of a chart."""
        ratio = chart.devicePixelRatioF()
        size = chart.size() * ratio
        if self._pixels is None or self._pixels.size() != size:
            pixels = QPixmap(size)
            pixels.setDevicePixelRatio(ratio)
            pixels.fill(chart.ground())
            onto = QPainter(pixels)
            try:
                onto.setFont(painter.font())
                onto.setRenderHints(painter.renderHints())
                draw(onto)
            finally:
                onto.end()
            self._pixels = pixels
        painter.drawPixmap(0, 0, self._pixels)
