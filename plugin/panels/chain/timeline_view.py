"""The chain on one time axis: lanes of bars and points to zoom, pan, point at and pick."""

from __future__ import annotations

import datetime as dt
import html
from typing import Callable, Iterator, NamedTuple

from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from qgis.PyQt.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from ...core.chain.timeline import Lane, Mark, Timeline
from ...core.dates import from_days
from ...palette import CREST, OUTLINE
from ...words import say, tr

_ROW = 15
"""Height of one row of marks, in pixels."""
_BAR = 11
_GAP = 6
_AXIS = 22
_FADE = 24.0
_DRAG_FROM = 4
_TOLD_APART = 2.0
_TABLES = {"sites": "site", "carriers": "vessel"}


class _Drawn(NamedTuple):
    mark: Mark
    box: QRectF


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
        self._timeline = Timeline((), 0.0, 0.0, ())
        self._names_width = 0
        self._picked = ""
        self._from = 0.0
        self._per_day = 1.0
        self._pressed: QPoint | None = None
        self._pan_from = (0.0, 0)
        self._panning = False
        self._is_whole = True

    def show_timeline(self, timeline: Timeline) -> None:
        """Take a new timeline; the stretch in view stays unless all of it was in view."""
        self._timeline = timeline
        metrics = self.fontMetrics()
        self._names_width = max((metrics.horizontalAdvance(say(lane.title)) for lane in timeline.lanes), default=0)
        if self._is_whole:
            self.show_all()
        self._fit_scrollbar()
        self.viewport().update()

    def pick(self, uuid: str) -> None:
        """Emphasise the marks of a record and bring the first into view."""
        self._picked = uuid
        for lane, top in self._lanes():
            mark = next((mark for mark in lane.marks if mark.uuid == uuid), None)
            if mark is not None:
                self._bring_into_view(mark, top)
                break
        self.viewport().update()

    def show_all(self) -> None:
        """Fit the whole stretch of time into the width."""
        span = max(1.0, self._timeline.end - self._timeline.begin)
        self._per_day = max(1.0, self.viewport().width() - self._left() - 8) / span
        self._from = self._timeline.begin
        self._is_whole = True
        self.viewport().update()

    def x_of(self, days: float) -> float:
        """Return where a day since 1970 stands on the viewport."""
        return self._left() + (days - self._from) * self._per_day

    def mark_at(self, point: QPointF) -> Mark | None:
        """Return the mark beneath a point of the viewport."""
        if point.x() < self._left() or point.y() < _AXIS:
            return None
        found = None
        for drawn in self._drawn():
            if drawn.box.adjusted(-3, -2, 3, 2).contains(point):
                found = drawn.mark
        return found

    def lane_named_at(self, point: QPointF) -> Lane | None:
        """Return the lane of a site or carrier whose name is beneath a point of the viewport."""
        if point.x() >= self._left() or point.y() < _AXIS:
            return None
        for lane, top in self._lanes():
            if top <= point.y() < top + lane.places * _ROW + _GAP:
                return lane if lane.uuid else None
        return None

    def box_of(self, uuid: str) -> QRectF:
        """Return where the first mark of a record stands on the viewport, an empty box where it has none."""
        return next((drawn.box for drawn in self._drawn() if drawn.mark.uuid == uuid), QRectF())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lanes, marks, axis and the names of the lanes."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        view = self.viewport().rect()
        painter.fillRect(view, palette.color(QPalette.ColorRole.Base))
        if not self._timeline.lanes:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                view.adjusted(16, 0, -16, 0),
                int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
                tr("The timeline appears with the first dated movement or statement."),
            )
            return
        self._draw_grid(painter)
        painter.setClipRect(self._left(), _AXIS, view.width() - self._left(), view.height() - _AXIS)
        for drawn in self._drawn():
            self._draw_mark(painter, drawn)
        painter.setClipping(False)
        self._draw_names(painter)
        self._draw_axis(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all in view where all was."""
        if self._is_whole:
            self.show_all()
        self._fit_scrollbar()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; with Shift, or over the names, scroll the lanes."""
        steps = event.angleDelta().y() / 120.0
        at = event.position()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or at.x() < self._left():
            bar = self.verticalScrollBar()
            bar.setValue(int(bar.value() - steps * 3 * _ROW))
        elif steps:
            self._zoom(1.25**steps, at.x())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()
            self._pan_from = (self._from, self.verticalScrollBar().value())
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
        self._from = self._pan_from[0] - moved.x() / self._per_day
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
                self._picked = mark.uuid
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

    def _left(self) -> int:
        return min(self._names_width + 16, max(80, self.viewport().width() // 4))

    def _lanes(self) -> Iterator[tuple[Lane, float]]:
        """Give each lane with its top on the viewport."""
        top = float(_AXIS - self.verticalScrollBar().value())
        for lane in self._timeline.lanes:
            yield lane, top
            top += lane.places * _ROW + _GAP

    def _drawn(self) -> Iterator[_Drawn]:
        """Give every mark in view with its box."""
        width, height = self.viewport().width(), self.viewport().height()
        left = self._left()
        for lane, top in self._lanes():
            if top > height or top + lane.places * _ROW + _GAP < _AXIS:
                continue
            first_place = int((_AXIS - top) // _ROW) - 1
            last_place = int((height - top) // _ROW) + 1
            last_x: dict[int, float] = {}
            for mark in lane.marks:
                if not first_place <= mark.place <= last_place:
                    continue
                begin = self._timeline.begin if mark.begin is None else mark.begin
                end = self._timeline.end if mark.end is None else mark.end
                x0, x1 = self.x_of(begin), self.x_of(end)
                if x1 < left - 8 or x0 > width:
                    continue
                # Marks that nobody could tell apart are drawn once; the one that is picked always is.
                if x1 - last_x.get(mark.place, -9.0) < _TOLD_APART and mark.uuid != self._picked:
                    continue
                last_x[mark.place] = x1
                y = top + _GAP / 2 + mark.place * _ROW + (_ROW - _BAR) / 2
                if mark.is_point:
                    middle = (x0 + x1) / 2
                    yield _Drawn(mark, QRectF(middle - _BAR / 2, y, _BAR, _BAR))
                else:
                    yield _Drawn(mark, QRectF(x0, y, max(3.0, x1 - x0), _BAR))

    def _fit_scrollbar(self) -> None:
        height = sum(lane.places * _ROW + _GAP for lane in self._timeline.lanes)
        room = self.viewport().height() - _AXIS
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, height - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(_ROW)

    def _zoom(self, factor: float, x: float) -> None:
        day = self._from + (x - self._left()) / self._per_day
        span = max(1.0, self._timeline.end - self._timeline.begin)
        width = max(1.0, self.viewport().width() - self._left() - 8)
        whole = width / span
        self._per_day = min(max(self._per_day * factor, whole), width / 7.0)
        self._from = day - (x - self._left()) / self._per_day
        self._is_whole = self._per_day <= whole * 1.0001
        self._hold_in_view()
        self.viewport().update()

    def _hold_in_view(self) -> None:
        """Keep the stretch in view within the timeline."""
        days = (self.viewport().width() - self._left() - 8) / self._per_day
        latest = max(self._timeline.begin, self._timeline.end - days)
        self._from = min(max(self._from, self._timeline.begin), latest)

    def _bring_into_view(self, mark: Mark, top: float) -> None:
        bar = self.verticalScrollBar()
        y = top + mark.place * _ROW
        if y < _AXIS or y + _ROW > self.viewport().height():
            bar.setValue(int(bar.value() + y - self.viewport().height() / 2))
        begin = self._timeline.begin if mark.begin is None else mark.begin
        end = self._timeline.end if mark.end is None else mark.end
        if self.x_of(end) < self._left() + 20 or self.x_of(begin) > self.viewport().width() - 20:
            days = (self.viewport().width() - self._left()) / self._per_day
            self._from = (begin + end) / 2 - days / 2
            self._hold_in_view()

    # Drawing -----------------------------------------------------------------------------------------------------

    def _draw_grid(self, painter: QPainter) -> None:
        palette = self.palette()
        line = QColor(palette.color(QPalette.ColorRole.Mid))
        line.setAlpha(90)
        painter.setPen(QPen(line, 1))
        height = self.viewport().height()
        for day, is_year in self._ticks():
            x = round(self.x_of(day)) + 0.5
            if x >= self._left():
                strong = QColor(line)
                strong.setAlpha(180 if is_year else 70)
                painter.setPen(QPen(strong, 1))
                painter.drawLine(QPointF(x, _AXIS), QPointF(x, height))
        painter.setPen(QPen(line, 1))
        group = None
        for lane, top in self._lanes():
            if group is not None:
                strong = QColor(line)
                strong.setAlpha(255 if lane.group != group else 70)
                painter.setPen(QPen(strong, 1))
                painter.drawLine(QPointF(0, round(top) + 0.5), QPointF(self.viewport().width(), round(top) + 0.5))
            group = lane.group

    def _draw_names(self, painter: QPainter) -> None:
        palette = self.palette()
        left = self._left()
        painter.fillRect(0, _AXIS, left - 4, self.viewport().height(), palette.color(QPalette.ColorRole.Base))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        metrics = QFontMetrics(painter.font())
        painter.setClipRect(0, _AXIS, left, self.viewport().height())
        for lane, top in self._lanes():
            words = metrics.elidedText(say(lane.title), Qt.TextElideMode.ElideRight, left - 16)
            room = lane.places * _ROW + _GAP
            # The name stays in view while any of its lane is.
            y = min(max(top, float(_AXIS)), top + room - _ROW - _GAP / 2)
            painter.drawText(QPointF(8, y + _GAP / 2 + (_ROW - metrics.height()) / 2 + metrics.ascent()), words)
        painter.setClipping(False)

    def _draw_axis(self, painter: QPainter) -> None:
        palette = self.palette()
        width = self.viewport().width()
        painter.fillRect(0, 0, width, _AXIS, palette.color(QPalette.ColorRole.Window))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        metrics = QFontMetrics(painter.font())
        ticks = [(day, is_year) for day, is_year in self._ticks() if self.x_of(day) >= self._left() - 1]
        taken: list[tuple[float, float]] = []
        # Years are written first; a month is written where there is room left between them.
        for number, (day, is_year) in sorted(enumerate(ticks), key=lambda tick: (not tick[1][1], tick[0])):
            x = self.x_of(day)
            painter.drawLine(QPointF(x, _AXIS - (8 if is_year else 4)), QPointF(x, _AXIS))
            date = from_days(day).date()
            words = f"{date:%Y}" if is_year else f"{date:%m}" if date.day == 1 else f"{date:%m-%d}"
            if number == 0 and not is_year:
                words = f"{date:%Y}-{words}"
            reach = (x + 3, x + 3 + metrics.horizontalAdvance(words) + 6)
            if reach[1] < width and all(reach[1] <= begin or reach[0] >= end for begin, end in taken):
                painter.drawText(QPointF(reach[0], _AXIS - 7), words)
                taken.append(reach)

    def _ticks(self) -> Iterator[tuple[float, bool]]:
        """Give the days to mark on the axis: years, months, or weeks, as wide as they can be told apart."""
        first = max(self._timeline.begin, self._from)
        last = min(self._timeline.end, self._from + (self.viewport().width() - self._left()) / self._per_day)
        month = 30.4 * self._per_day
        room = self.fontMetrics().horizontalAdvance("00") + 12
        every = next((step for step in (1, 2, 3, 6) if month * step >= room), 12)
        date = from_days(first).date().replace(day=1)
        epoch = dt.date(1970, 1, 1)
        while (date - epoch).days <= last:
            if (date.month - 1) % every == 0:
                yield float((date - epoch).days), date.month == 1
            if self._per_day * 7 >= 3 * room:
                for day in (8, 15, 22):
                    yield float((date.replace(day=day) - epoch).days), False
            date = (date + dt.timedelta(days=31)).replace(day=1)

    def _draw_mark(self, painter: QPainter, drawn: _Drawn) -> None:
        mark, box = drawn
        picked = mark.uuid == self._picked
        ink = self.palette().color(QPalette.ColorRole.Text)
        if mark.is_point:
            painter.setPen(QPen(QColor(OUTLINE) if picked else ink, 2 if picked else 1))
            painter.setBrush(QColor(OUTLINE) if picked else _fill_of(mark.mode, ink))
            painter.drawPolygon(_shape_of(mark.mode, box))
        else:
            self._draw_bar(painter, mark, box, QColor(OUTLINE if picked else CREST))
        has_room = not mark.is_point and box.width() > painter.fontMetrics().horizontalAdvance(mark.label) + 10
        if picked or has_room:
            self._draw_label(painter, mark, box, picked=picked)

    def _draw_bar(self, painter: QPainter, mark: Mark, box: QRectF, colour: QColor) -> None:
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

    def _draw_label(self, painter: QPainter, mark: Mark, box: QRectF, *, picked: bool) -> None:
        font = painter.font()
        small = painter.font()
        small.setPixelSize(_BAR - 1)
        painter.setFont(small)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        metrics = QFontMetrics(small)
        width = metrics.horizontalAdvance(mark.label)
        inside = box.width() > width + 8
        x = max(box.left(), float(self._left())) + 4 if inside else box.right() + 4
        if picked and not inside and x + width > self.viewport().width():
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
