"""The chain on one time axis: lanes of bars and points to zoom, pan, point at and pick."""

from __future__ import annotations

import html
from typing import Callable

from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from ...core.chain.timeline import Lane, Mark, Timeline
from ...core.growth.curve import Curve
from ...painting import painting
from ...sheets.timeline import AXIS, GAP, ROW, TimelineDrawing
from ...words import tr

_DRAG_FROM = 4
_TABLES = {"sites": "site", "carriers": "vessel"}


class TimelineView(QAbstractScrollArea):
    """Draws a :class:`Timeline`.

    The wheel zooms at the pointer, with Shift it scrolls; dragging pans; a click on a mark, or on the name of a site
    or carrier, emits ``chosen`` with its table and uuid; a double click shows all. ``describe`` gives the words of a
    mark for its tip.
    """

    chosen = pyqtSignal(str, str)

    def __init__(self, describe: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(80)
        self._describe = describe
        self.drawing = TimelineDrawing(Timeline((), 0.0, 0.0, ()), self.palette(), self.font())
        self.verticalScrollBar().valueChanged.connect(self._scroll_to)
        self._pressed: QPoint | None = None
        self._pan_from = (0.0, 0)
        self._panning = False
        self._is_whole = True

    def show_timeline(self, timeline: Timeline, growth: Curve | None = None, growth_at: str = "") -> None:
        """Take a new timeline, and the curve to draw beneath it with where it was counted.

        The stretch in view stays unless it was all.
        """
        self.drawing.growth_at = growth_at
        self.drawing.palette, self.drawing.font = self.palette(), self.font()
        self.drawing.show(timeline, growth)
        self._fit()

    def pick(self, uuid: str) -> None:
        """Emphasise the marks of a record and bring the first into view."""
        self.drawing.picked = uuid
        for lane, top in self.drawing.lanes() if uuid else ():
            mark = next((mark for mark in lane.marks if mark.uuid == uuid), None)
            if mark is not None:
                self._bring_into_view(mark, top)
                break
        self.viewport().update()

    def show_all(self) -> None:
        """Fit the whole stretch of time into the width."""
        self.drawing.fit()
        self._is_whole = True
        self.viewport().update()

    def x_of(self, days: float) -> float:
        """Return where a day since 1970 stands on the viewport."""
        return self.drawing.x_of(days)

    def mark_at(self, point: QPointF) -> Mark | None:
        """Return the mark beneath a point of the viewport."""
        if point.x() < self.drawing.left or not AXIS <= point.y() < self.drawing.bottom:
            return None
        found = None
        for drawn in self.drawing.marks():
            if drawn.box.adjusted(-3, -2, 3, 2).contains(point):
                found = drawn.mark
        return found

    def lane_named_at(self, point: QPointF) -> Lane | None:
        """Return the lane of a site or carrier whose name is beneath a point of the viewport."""
        if point.x() >= self.drawing.left or not AXIS <= point.y() < self.drawing.bottom:
            return None
        for lane, top in self.drawing.lanes():
            if top <= point.y() < top + lane.places * ROW + GAP:
                return lane if lane.uuid else None
        return None

    def box_of(self, uuid: str) -> QRectF:
        """Return where the first mark of a record stands on the viewport, an empty box where it has none."""
        return next((drawn.box for drawn in self.drawing.marks() if drawn.mark.uuid == uuid), QRectF())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lanes, marks, axis and the names of the lanes."""
        with painting(self.viewport()) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        if self.drawing.timeline.lanes:
            self.drawing.draw(painter)
            return
        view = self.viewport().rect()
        painter.fillRect(view, self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(
            view.adjusted(16, 0, -16, 0),
            int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
            tr("The timeline appears with the first dated movement or claim."),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all in view where all was."""
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; with Shift, or over the names, scroll the lanes."""
        steps = event.angleDelta().y() / 120.0
        at = event.position()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or at.x() < self.drawing.left:
            bar = self.verticalScrollBar()
            bar.setValue(int(bar.value() - steps * 3 * ROW))
        elif steps:
            self._zoom(1.25**steps, at.x())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()
            self._pan_from = (self.drawing.begin, self.verticalScrollBar().value())
            self._panning = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while the button is down; point at marks while it is not."""
        if self._pressed is None:
            at = QPointF(event.pos())
            hand = self.mark_at(at) is not None or self.lane_named_at(at) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
            return
        moved = event.pos() - self._pressed
        if not self._panning and moved.manhattanLength() < _DRAG_FROM:
            return
        self._panning = True
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.drawing.begin = self._pan_from[0] - moved.x() / self.drawing.per_day
        self._hold_in_view()
        self.verticalScrollBar().setValue(self._pan_from[1] - moved.y())
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the mark that was clicked, unless it was a drag."""
        was_click = self._pressed is not None and not self._panning
        self._pressed = None
        self._panning = False
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        if was_click:
            mark = self.mark_at(QPointF(event.pos()))
            lane = self.lane_named_at(QPointF(event.pos()))
            if mark is not None:
                self.drawing.picked = mark.uuid
                self.viewport().update()
                self.chosen.emit(mark.table, mark.uuid)
            elif lane is not None:
                self.chosen.emit(_TABLES[lane.group], lane.uuid)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all."""
        if self.mark_at(QPointF(event.pos())) is None:
            self.show_all()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell in a tip what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            mark = self.mark_at(QPointF(event.pos()))
            words = self._describe(mark.uuid) if mark is not None else ""
            # A tip is read as markup where it looks like it: a record's text never is.
            at = self.viewport().mapToGlobal(event.pos())
            QToolTip.showText(at, f"<p>{html.escape(words)}</p>" if words else "", self.viewport())
            return True
        return super().viewportEvent(event)

    # Places ------------------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        view = self.viewport()
        self.drawing.width, self.drawing.height = view.width(), view.height()
        if self._is_whole:
            self.show_all()
        room = self.drawing.bottom - AXIS
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.drawing.lanes_height - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(ROW)
        view.update()

    def _scroll_to(self, pixels: int) -> None:
        self.drawing.scroll = pixels
        self.viewport().update()

    def _zoom(self, factor: float, x: float) -> None:
        day = self.drawing.begin + (x - self.drawing.left) / self.drawing.per_day
        first, last = self.drawing.span
        span = max(1.0, last - first)
        width = max(1.0, self.viewport().width() - self.drawing.left - 8)
        whole = width / span
        self.drawing.per_day = min(max(self.drawing.per_day * factor, whole), width / 7.0)
        self.drawing.begin = day - (x - self.drawing.left) / self.drawing.per_day
        self._is_whole = self.drawing.per_day <= whole * 1.0001
        self._hold_in_view()
        self.viewport().update()

    def _hold_in_view(self) -> None:
        """Keep the stretch in view within the timeline."""
        days = (self.viewport().width() - self.drawing.left - 8) / self.drawing.per_day
        first, last = self.drawing.span
        self.drawing.begin = min(max(self.drawing.begin, first), max(first, last - days))

    def _bring_into_view(self, mark: Mark, top: float) -> None:
        bar = self.verticalScrollBar()
        y = top + mark.place * ROW
        if y < AXIS or y + ROW > self.drawing.bottom:
            bar.setValue(int(bar.value() + y - self.viewport().height() / 2))
        begin = self.drawing.timeline.begin if mark.begin is None else mark.begin
        end = self.drawing.timeline.end if mark.end is None else mark.end
        if self.x_of(end) < self.drawing.left + 20 or self.x_of(begin) > self.viewport().width() - 20:
            days = (self.viewport().width() - self.drawing.left) / self.drawing.per_day
            self.drawing.begin = (begin + end) / 2 - days / 2
            self._hold_in_view()
