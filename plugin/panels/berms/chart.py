"""The profile across berms: the curve with its spread, crests, toes and the distances between crests."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QWidget

from ...core.berms.profile import Profile
from ...core.quantity import NO_BREAK, write_number
from ...palette import BAND, CREST, OUTLINE
from ...words import tr
from ..chart import Chart

_MOST_POINTS = 1500
"""More points than a curve on a screen needs are thinned out."""


@dataclass(frozen=True)
class _Scale:
    """Turns metres along the line and heights into places on the widget."""

    area: QRectF
    length: float
    low: float
    high: float

    def x(self, distance: float) -> float:
        return self.area.left() + distance / self.length * self.area.width()

    def y(self, height: float) -> float:
        return self.area.bottom() - (height - self.low) / (self.high - self.low) * self.area.height()

    def distance(self, x: float) -> float:
        return (x - self.area.left()) / self.area.width() * self.length


_REACH_PX = 7
"""So near to a marker the pointer takes hold of it."""


@dataclass(frozen=True)
class _Marker:
    """A crest by its number, or with a ``side`` one of its toes."""

    crest: int
    side: int | None = None


class ProfileChart(Chart):
    """Draws a :class:`~...core.berms.profile.Profile`; where there is none, or no spacing in it, it says why.

    Where it is unlocked, crests can be dragged along the line, added by a double click and removed
    by a right click: ``crest_moved`` carries number and distance in metres, the other two the distance or the number.
    Toes can be dragged, and set by a double click with Shift: ``toe_moved`` carries the crest's number, the side (0
    before it, 1 after it) and the distance, ``toe_set`` the distance.
    """

    crest_moved = pyqtSignal(int, float)
    crest_added = pyqtSignal(float)
    crest_removed = pyqtSignal(int)
    toe_moved = pyqtSignal(int, int, float)
    toe_set = pyqtSignal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.profile: Profile | None = None
        self.reason = ""
        self._surface = "elevation"
        self._pointer: float | None = None
        self._editable = False
        self._held: _Marker | None = None
        self._moved = False
        self.setMouseTracking(True)
        self.setMinimumSize(260, 130)
        self.setAccessibleName(tr("Profile across berms"))

    def sizeHint(self) -> QSize:
        return QSize(560, 240)

    def show_profile(self, profile: Profile, surface: str, reason: str = "") -> None:
        """Draw a profile of ``surface`` ("elevation" or "image"); ``reason`` says why it gives no spacing."""
        self.profile, self._surface, self.reason = profile, surface, reason
        self._held = None
        self.update()

    def unlock(self) -> None:
        """Let crests be set by hand."""
        self._editable = True
        self.setToolTip(
            tr(
                "Drag a crest or a toe to move it, double-click to add a crest (with Shift: to set a toe), "
                "right-click a crest to remove it."
            )
        )

    def lock(self) -> None:
        """Let crests be as they are."""
        self._editable, self._held = False, None
        self.setToolTip("")
        self.unsetCursor()

    def show_reason(self, reason: str) -> None:
        """Say why there is no profile."""
        self.profile, self.reason = None, reason
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = float(event.pos().x())
        if self._held is not None:
            self._moved = True
        elif self._editable:
            near = self._marker_at(self._pointer) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        marker = self._marker_at(event.pos().x()) if self._editable else None
        if marker is None:
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self._held, self._moved = marker, False
        elif event.button() == Qt.MouseButton.RightButton and marker.side is None:
            self.crest_removed.emit(marker.crest)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is not None and self._moved and self.profile is not None:
            at = self._distance_at(event.pos().x(), self.profile)
            if held.side is None:
                self.crest_moved.emit(held.crest, at)
            else:
                self.toe_moved.emit(held.crest, held.side, at)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        x, left = event.pos().x(), event.button() == Qt.MouseButton.LeftButton
        if not (left and self._editable and self.profile is not None):
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.toe_set.emit(self._distance_at(x, self.profile))
        elif self._marker_at(x) is None:
            self.crest_added.emit(self._distance_at(x, self.profile))

    def place_of(self, distance_m: float) -> QPointF:
        """Return where on the widget a distance along the line lies, on the curve."""
        if self.profile is None:
            raise ValueError("there is no profile")
        scale = self._scale(self.profile)
        height = float(np.interp(distance_m, self.profile.distance_m, self.profile.height))
        return QPointF(scale.x(distance_m), scale.y(height))

    def _marker_at(self, x: float) -> _Marker | None:
        """Return the crest or the toe that the pointer would take hold of; a crest before a toe."""
        if self.profile is None:
            return None
        scale = self._scale(self.profile)
        crests = [(_Marker(number), crest.at_m) for number, crest in enumerate(self.profile.crests)]
        toes = [
            (_Marker(number, side), toe.at_m)
            for number, pair in enumerate(self.profile.toes)
            for side, toe in enumerate(pair)
            if toe is not None
        ]
        for markers in (crests, toes):
            near = min(markers, key=lambda marker: abs(scale.x(marker[1]) - x), default=None)
            if near is not None and abs(scale.x(near[1]) - x) <= _REACH_PX:
                return near[0]
        return None

    def _distance_at(self, x: float, profile: Profile) -> float:
        return min(max(self._scale(profile).distance(x), 0.0), float(profile.distance_m[-1]))

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self.update()

    def draw(self, painter: QPainter) -> None:
        if self.profile is None:
            self.write_instead(painter, self.reason)
            return
        scale = self._scale(self.profile)
        self._paint_axes(painter, scale)
        self._paint_curve(painter, scale, self.profile)
        self._paint_toes(painter, scale, self.profile)
        self._paint_crests(painter, scale, self.profile)
        self._paint_reason(painter)
        self._paint_pointer(painter, scale, self.profile)

    def _scale(self, profile: Profile) -> _Scale:
        line = self.fontMetrics().height()
        low, high = float((profile.height - profile.spread).min()), float((profile.height + profile.spread).max())
        room = max(0.08 * (high - low), 1e-6)
        ticks = _ticks(low - room, high + room, 5)
        widest = max(self.fontMetrics().horizontalAdvance(_written(tick, ticks)) for tick in ticks)
        # Above the curve there is room for the distances, below it for the axis and its name.
        area = QRectF(widest + 12.0, 2.4 * line, self.width() - widest - 26.0, self.height() - 4.9 * line)
        return _Scale(area, max(float(profile.distance_m[-1]), 1e-6), low - room, high + room)

    def _paint_axes(self, painter: QPainter, scale: _Scale) -> None:
        metrics, area = self.fontMetrics(), scale.area
        text, faint = self.grey(), QColor(self.grey())
        faint.setAlpha(60)
        heights = _ticks(scale.low, scale.high, 5)
        for tick in heights:
            y = scale.y(tick)
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(text)
            words = _written(tick, heights)
            left = area.left() - 6 - metrics.horizontalAdvance(words)
            painter.drawText(QPointF(left, y + 0.35 * metrics.ascent()), words)
        distances = _ticks(0.0, scale.length, max(int(area.width() / 70), 2))
        painter.setPen(text)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        for tick in distances:
            x = scale.x(tick)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4))
            words = _written(tick, distances)
            left = x - 0.5 * metrics.horizontalAdvance(words)
            painter.drawText(QPointF(left, area.bottom() + 4 + metrics.ascent()), words)
        painter.setFont(self.small())
        small = QFontMetrics(self.small())
        name = tr("height, m") if self._surface == "elevation" else tr("brightness")
        painter.drawText(QPointF(4, small.ascent() + 2), name)
        along = tr("along the transect, m")
        left = area.right() - small.horizontalAdvance(along)
        painter.drawText(QPointF(left, self.height() - small.descent() - 1), along)
        painter.setFont(self.font())

    def _paint_curve(self, painter: QPainter, scale: _Scale, profile: Profile) -> None:
        every = max(len(profile.distance_m) // _MOST_POINTS, 1)
        x = [scale.x(value) for value in profile.distance_m[::every]]
        painter.save()
        painter.setClipRect(scale.area.adjusted(-1, -scale.area.top(), 1, 1))
        if profile.rows > 1:
            above = [scale.y(value) for value in (profile.height + profile.spread)[::every]]
            below = [scale.y(value) for value in (profile.height - profile.spread)[::every]]
            band = QColor(BAND)
            band.setAlpha(80)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(band)
            ring = [*zip(x, above), *zip(x[::-1], below[::-1])]
            painter.drawPolygon(QPolygonF([QPointF(*place) for place in ring]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.ink(), 1.6))
        heights = [scale.y(value) for value in profile.height[::every]]
        painter.drawPolyline(QPolygonF([QPointF(*place) for place in zip(x, heights)]))
        painter.restore()

    def _paint_toes(self, painter: QPainter, scale: _Scale, profile: Profile) -> None:
        painter.setPen(QPen(QColor(OUTLINE), 1.6))
        painter.setBrush(self.ground())
        for pair in profile.toes:
            for toe in pair:
                if toe is not None and 0 <= toe.at_m <= scale.length:
                    height = float(np.interp(toe.at_m, profile.distance_m, profile.height))
                    here = QPointF(scale.x(toe.at_m), scale.y(height))
                    painter.drawLine(here + QPointF(0, -5), here + QPointF(0, 5))
                    # As with crests, one set by hand is hollow.
                    if toe.by_hand:
                        painter.drawEllipse(here, 3.0, 3.0)

    def _paint_crests(self, painter: QPainter, scale: _Scale, profile: Profile) -> None:
        metrics = self.fontMetrics()
        blue = QColor(CREST)
        dimension = scale.area.top() - 0.9 * metrics.height()
        for crest in profile.crests:
            top = QPointF(scale.x(crest.at_m), scale.y(crest.height))
            painter.setPen(QPen(blue, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(top.x(), dimension - 4), QPointF(top.x(), scale.area.bottom()))
            # A marker set by hand is hollow.
            painter.setPen(QPen(blue, 1.6) if crest.by_hand else Qt.PenStyle.NoPen)
            painter.setBrush(self.ground() if crest.by_hand else blue)
            painter.drawPolygon(QPolygonF([top, top + QPointF(-5, -9), top + QPointF(5, -9)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(blue, 1.2))
        positions = profile.crest_positions_m
        for first, last in zip(positions[:-1], positions[1:]):
            left, right = scale.x(float(first)), scale.x(float(last))
            painter.drawLine(QPointF(left, dimension), QPointF(right, dimension))
            for end, way in ((left, 1), (right, -1)):
                painter.drawLine(QPointF(end, dimension), QPointF(end + 5 * way, dimension - 3))
                painter.drawLine(QPointF(end, dimension), QPointF(end + 5 * way, dimension + 3))
            words = f"{write_number(float(last - first), 1)}{NO_BREAK}m"
            wide = metrics.horizontalAdvance(words)
            if wide + 16 < right - left:
                above = dimension - 0.5 * metrics.height()
                box = QRectF(0.5 * (left + right - wide) - 3, above, wide + 6, metrics.height())
                painter.fillRect(box, self.ground())
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def reason_box(self) -> QRectF:
        """Return where it is written why a profile gives no spacing: beside the axis' name, as high as the words."""
        name = QFontMetrics(self.small()).horizontalAdvance(tr("brightness")) + 16
        room = QRect(name, 2, self.width() - name - 8, self.height())
        words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.reason)
        return QRectF(name, 2.0, room.width(), words.height())

    def _paint_reason(self, painter: QPainter) -> None:
        """Write above the curve why this profile gives no spacing."""
        if not self.reason:
            return
        box = self.reason_box()
        painter.fillRect(box, self.ground())
        painter.setPen(self.ink())
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.reason)

    def _paint_pointer(self, painter: QPainter, scale: _Scale, profile: Profile) -> None:
        if self._pointer is None or not scale.area.left() <= self._pointer <= scale.area.right():
            return
        distance = scale.distance(self._pointer)
        height = float(np.interp(distance, profile.distance_m, profile.height))
        painter.setPen(QPen(self.grey(), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(self._pointer, scale.area.top()), QPointF(self._pointer, scale.area.bottom()))
        words = f"{write_number(distance, 1)}{NO_BREAK}m: {write_number(height, 2)}"
        if self._surface == "elevation":
            words += f"{NO_BREAK}m"
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(words) + 8
        left = min(max(self._pointer + 6, scale.area.left()), scale.area.right() - wide)
        box = QRectF(left, scale.area.bottom() - 1.3 * metrics.height(), wide, 1.2 * metrics.height())
        painter.fillRect(box, self.ground())
        painter.setPen(self.ink())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _ticks(low: float, high: float, most: int) -> list[float]:
    """Return at most about ``most`` round numbers from ``low`` to ``high``."""
    raw = (high - low) / max(most, 1)
    size = 10.0 ** math.floor(math.log10(raw))
    step = next(size * factor for factor in (1.0, 2.0, 5.0, 10.0) if size * factor >= raw)
    first = math.ceil(low / step - 1e-9)
    return [number * step for number in range(first, math.floor(high / step + 1e-9) + 1)] or [low]


def _written(tick: float, ticks: list[float]) -> str:
    step = abs(ticks[1] - ticks[0]) if len(ticks) > 1 else 1.0
    return write_number(tick, max(0, -math.floor(math.log10(step) + 1e-9)))
