"""The growth curve: bounds shaded, the estimate between them, the scenes as ticks."""

from __future__ import annotations

from typing import Sequence

import numpy as np
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QMouseEvent,
    QPaintDevice,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
)
from qgis.PyQt.QtWidgets import QWidget

from ...core.dates import to_days
from ...core.growth.curve import Curve, Estimate
from ...core.growth.stairs import EVERY_KIND, Stairs, number_stairs
from ...core.quantity import write_number
from ...palette import OUTLINE, STATES
from ...plain import as_tip
from ...sheets.picture import as_svg
from ...words import say, tr
from ..chart import Chart
from ..still import Still
from .chart_key import ESTIMATE_LINE, Placed, key_entries, looks_of, paint_key, place_key
from .chart_scale import Scale, date_ticks, staircase, step_of_levels
from .chart_words import read_day, read_span

_MARGINS = (34, 12, 40)
"""Left, right and bottom, in pixels at the normal font size."""
_SPAN_WASH = 28
"""How opaque a span that is marked is, of 255."""
_TICK = 10
"""How far below the axis the middles of the ticks of scenes stand, in pixels."""
_LONG_SPAN = 1.5
"""Dates that are known to so many days are drawn as what they span."""
_DRAGGED = 4
"""A press that moves by more pixels marks a span."""


class GrowthChart(Chart):
    """Draws a :class:`~...core.growth.curve.Curve`, or stairs of it by kind or of area; without one it says why.

    The pointer reads the bounds off; a click on a tick sends ``scene_picked`` with the scene's uuid, one on the plot
    ``day_picked`` with the day, in days since 1970. Dragging over the plot marks a ``span`` of days, and ``span_read``
    says in words how fast it grew; the next click takes it off.
    """

    scene_picked = pyqtSignal(str)
    day_picked = pyqtSignal(float)
    span_read = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curve: Curve | None = None
        self.stairs: tuple[Stairs, ...] = ()
        self.bare: tuple[str, ...] = ()
        self._estimate: Estimate | None = None
        self._why = ""
        self._scene = ""
        self._pointer: float | None = None
        self._pressed: float | None = None
        self.span: tuple[float, float] | None = None
        self._still, self._keeps_still = Still(), True
        self.setMouseTracking(True)
        self.setMinimumSize(220, 130)
        self.setAccessibleName(tr("Number of structures standing over time"))

    def sizeHint(self) -> QSize:
        return QSize(420, 240)

    def show_curve(self, curve: Curve, stairs: Sequence[Stairs] = (), bare: Sequence[str] = ()) -> None:
        """Draw a curve; or, over its scenes, stairs of one unit in place of it.

        ``bare`` are the kinds that have no stairs for want of outlines.
        """
        self.curve, self._why = curve, ""
        self.stairs = tuple(stairs) or (number_stairs(curve, EVERY_KIND),)
        self.bare = tuple(bare)
        self._estimate = None if stairs else curve.estimate
        if self.span is not None and not all(map(self._spans, self.span)):
            self.span = None
        self.setToolTip("" if curve.estimate_refused is None or stairs else as_tip(say(curve.estimate_refused)))
        self._still.outdate()
        self.update()

    def show_reason(self, why: str) -> None:
        """Say why there is no curve."""
        self.curve, self._why = None, why
        self.update()

    def mark_scene(self, uuid: str) -> None:
        """Mark the scene that the map shows."""
        if uuid != self._scene:
            self._scene = uuid
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.pos().x()
        if self._pressed is not None and abs(self._pointer - self._pressed) > _DRAGGED:
            first, second = sorted(map(self._day_at, (self._pressed, self._pointer)))
            self.span = (first, second) if second > first else None
            self.span_read.emit(self.read_span())
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        self._still.outdate()  # colours or letters may be others
        super().changeEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.curve is not None and event.button() == Qt.MouseButton.LeftButton:
            self.span = None
            self._pressed = event.pos().x() if self._scale().area.contains(QPointF(event.pos())) else None
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self.curve is None or event.button() != Qt.MouseButton.LeftButton or self.span is not None:
            return
        scale, ticks = self._scale(), self.curve.scenes
        places = np.array([scale.x(day) for day in (ticks.begin + ticks.end) / 2])
        nearest = int(np.argmin(np.abs(places - event.pos().x())))
        if event.pos().y() < scale.area.bottom():
            day = scale.day(event.pos().x())
            if scale.area.contains(QPointF(event.pos())) and self._spans(day):
                self.day_picked.emit(day)
        elif abs(places[nearest] - event.pos().x()) <= 8:
            self.scene_picked.emit(ticks.uuids[nearest])

    def draw(self, painter: QPainter) -> None:
        if self.curve is None:
            self.write_instead(painter, self._why)
            return
        scale = self._scale()
        if self._keeps_still:
            self._still.paint(painter, self, lambda onto: self._paint_still(onto, scale))
        else:
            self._paint_still(painter, scale)
        self._paint_shown_scene(painter, scale)
        self._paint_span(painter, scale)
        self._paint_pointer(painter, scale)

    def _paint_still(self, painter: QPainter, scale: Scale) -> None:
        """Draw what stays as it is whatever is pointed at or shown on the map."""
        self._paint_axes(painter, scale)
        self._paint_scenes(painter, scale)
        self._paint_bounds(painter, scale)
        self._paint_estimate(painter, scale)
        painter.setFont(self.small())
        paint_key(painter, self._key(painter.fontMetrics()), looks_of(self.stairs), self.ink(), self.width())

    def _scale(self) -> Scale:
        curve = self.curve
        unit = self.fontMetrics().height() / 16
        left, right, bottom = (margin * unit for margin in _MARGINS)
        highest = self._highest()
        left = max(left, 14 + QFontMetrics(self.small()).horizontalAdvance(write_number(highest, 0)))
        metrics = QFontMetrics(self.small())
        top = self._key(metrics)[-1].y + metrics.height() + 6
        area = QRectF(self.rect()).adjusted(left, top, -right, -bottom)
        first, last = float(curve.days[0]), float(curve.days[-1])
        margin = max(1.0, (last - first) * 0.02)
        return Scale(area, first - margin, last + margin, max(1.0, 1.06 * highest))

    def _key(self, metrics: QFontMetrics) -> list[Placed]:
        entries = key_entries(self.curve, self.stairs, self.bare, estimated=self._estimate is not None)
        return place_key(entries, metrics, self.width())

    def _paint_axes(self, painter: QPainter, scale: Scale) -> None:
        metrics, area = self.fontMetrics(), scale.area
        painter.setFont(self.small())
        highest = int(self._highest())
        for number in range(0, highest + 1, step_of_levels(highest, area.height() / (1.6 * metrics.height()))):
            y = scale.y(number)
            painter.setPen(QPen(self.faint(), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self.ink())
            box = QRectF(0, y - metrics.height(), area.left() - 6, 2 * metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, write_number(number, 0))
        painter.setPen(QPen(self.ink(), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        width = metrics.horizontalAdvance("2018-06") * 1.25
        for moment, words in date_ticks(scale.first, scale.last, area.width() / width):
            x = scale.x(to_days(moment))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4))
            box = QRectF(x - width, area.bottom() + 15, 2 * width, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)

    def _paint_scenes(self, painter: QPainter, scale: Scale) -> None:
        """Draw a tick a scene below the axis; a grey slash where all on it is obscured."""
        ticks, y = self.curve.scenes, scale.area.bottom() + _TICK
        hidden, ink = QColor(STATES["obscured"].colour).darker(120), self.ink()
        long = ticks.end - ticks.begin > _LONG_SPAN
        painter.setPen(QPen(ink, 1))
        for left, right in zip(scale.xs(ticks.begin[long]).tolist(), scale.xs(ticks.end[long]).tolist()):
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        middles = scale.xs((ticks.begin + ticks.end) / 2)
        painter.setPen(QPen(hidden, 1.4))
        for x in middles[ticks.obscured].tolist():
            painter.drawLine(QPointF(x - 2, y + 4), QPointF(x + 2, y - 3))
        for x in middles[~ticks.obscured].tolist():
            painter.fillRect(QRectF(x - 1, y - 3, 2, 7), ink)

    def _paint_shown_scene(self, painter: QPainter, scale: Scale) -> None:
        """Draw a broken line where the scene that the map shows was taken, and a frame around its tick."""
        ticks = self.curve.scenes
        if self._scene not in ticks.uuids:
            return
        number, base = ticks.uuids.index(self._scene), scale.area.bottom()
        x = scale.x(float(ticks.begin[number] + ticks.end[number]) / 2)
        painter.setPen(QPen(QColor(OUTLINE), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, scale.area.top()), QPointF(x, base))
        painter.setPen(QPen(QColor(OUTLINE), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(x - 4.5, base + _TICK - 5, 9, 11), 2, 2)

    def _paint_bounds(self, painter: QPainter, scale: Scale) -> None:
        for one, look in zip(self.stairs, looks_of(self.stairs)):
            low, high = staircase(scale, one.days, one.lower), staircase(scale, one.days, one.upper)
            wash = QColor(look.colour)
            wash.setAlpha(80 if len(self.stairs) == 1 else 45)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(wash)
            painter.drawPolygon(QPolygonF(low + high[::-1]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.colour).darker(125), 1.2 if len(self.stairs) == 1 else 1.6, look.line))
            painter.drawPolyline(QPolygonF(high))
            painter.drawPolyline(QPolygonF(low))

    def _highest(self) -> float:
        return max(float(one.upper.max()) for one in self.stairs)

    def _spans(self, day: float) -> bool:
        return bool(self.curve.days[0] <= day <= self.curve.days[-1])

    def _paint_estimate(self, painter: QPainter, scale: Scale) -> None:
        """Draw a full line where the data determine it, a dotted one where only its two ends are known."""
        estimate = self._estimate
        if estimate is None:
            return
        for index, known in enumerate(estimate.determined):
            ends = estimate.standing[index : index + 2]
            if known:
                ends = estimate.low[index], estimate.low[index]
            if not np.all(np.isfinite(ends)):
                continue
            style = Qt.PenStyle.SolidLine if known else Qt.PenStyle.DotLine
            painter.setPen(QPen(QColor(ESTIMATE_LINE), 2 if known else 1.6, style))
            begin, end = estimate.days[index : index + 2]
            painter.drawLine(QPointF(scale.x(begin), scale.y(ends[0])), QPointF(scale.x(end), scale.y(ends[1])))

    def _day_at(self, x: float) -> float:
        return min(max(self._scale().day(x), float(self.curve.days[0])), float(self.curve.days[-1]))

    def _paint_span(self, painter: QPainter, scale: Scale) -> None:
        """Shade the span that is marked."""
        if self.span is None:
            return
        left, right = map(scale.x, self.span)
        wash = QColor(OUTLINE)
        wash.setAlpha(_SPAN_WASH)
        painter.fillRect(QRectF(left, scale.area.top(), right - left, scale.area.height()), wash)
        painter.setPen(QPen(QColor(OUTLINE), 1))
        for x in (left, right):
            painter.drawLine(QPointF(x, scale.area.top()), QPointF(x, scale.area.bottom()))

    def _paint_words(self, painter: QPainter, scale: Scale, words: str, x: float) -> None:
        """Write lines in a box within the plot, beginning right of a place where there is room."""
        painter.setFont(self.font())
        lines = words.split("\n")
        width = max(self.fontMetrics().horizontalAdvance(line) for line in lines) + 12
        height = len(lines) * self.fontMetrics().height() + 6
        left = max(min(x + 8, self.width() - width - 4), 4)
        box = QRectF(left, scale.area.bottom() - height - 6, width, height)
        painter.setPen(QPen(self.grey(), 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.ToolTipBase))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self.palette().color(QPalette.ColorRole.ToolTipText))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_pointer(self, painter: QPainter, scale: Scale) -> None:
        if self._pointer is None or not scale.area.left() <= self._pointer <= scale.area.right():
            return
        day = scale.day(self._pointer)
        if not self._spans(day):
            return
        painter.setPen(QPen(self.grey(), 1))
        painter.drawLine(QPointF(self._pointer, scale.area.top()), QPointF(self._pointer, scale.area.bottom()))
        if self.span is None:
            self._paint_words(painter, scale, self.read(day), self._pointer)

    def read(self, day: float) -> str:
        """Say in words what the chart shows at a day."""
        return read_day(self.curve, self.stairs, self._estimate, day)

    def read_span(self) -> str:
        """Say in words how fast it grew over the span that is marked, "" where none is."""
        return "" if self.span is None else read_span(self.curve, self.stairs, *self.span)

    def picture(self, ratio: float) -> QImage:
        """Return the chart as a picture of ``ratio`` dots to a pixel, without the pointer."""
        image = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        self._without_pointer(image)
        return image

    def drawing(self) -> bytes:
        """Return the chart as SVG, without the pointer."""
        return as_svg(self.rect(), self.accessibleName(), self._without_pointer)

    def _without_pointer(self, device: QPaintDevice) -> None:
        pointer, self._pointer, self._keeps_still = self._pointer, None, False
        self.render(device)
        self._pointer, self._keeps_still = pointer, True
