"""The chart of links: columns of records, with lines for what supports and what contradicts."""

from __future__ import annotations

import html
from typing import Callable

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ...core.chain.link_chart import (
    COLUMN_TITLES,
    CONTRADICTS,
    PLACES,
    QUALIFIES,
    RESOLVED,
    SUPPORTS,
    Link,
    LinkChart,
    Node,
)
from ...painting import painting, paper_palette
from ...palette import BAND, FOOTPRINT, OUTLINE, STATES
from ...words import counted, say, tr

_ROW = 24.0
_BOX = 19.0
_HEAD = 24.0
_MARGIN = 8.0
_NARROWEST = 118.0
_ON_PAPER = 230.0
"""Width of a column in a picture, where nobody can point at a box to read all of it."""
_BOX_SHARE = 0.78
_WIDEST_BOX = 260.0
_DRAG_FROM = 4
_DIMMED = 0.12
_SIGNS = {"claim": "◆", "denial": "◇", "alternative": "△", "limit": "□", "non-comment": "□"}
_PENS = {
    PLACES: (FOOTPRINT, 0.8, Qt.PenStyle.SolidLine),
    SUPPORTS: (STATES["present"].colour, 1.3, Qt.PenStyle.SolidLine),
    QUALIFIES: (BAND, 1.6, Qt.PenStyle.DotLine),
    RESOLVED: (OUTLINE, 1.2, Qt.PenStyle.DashLine),
    CONTRADICTS: (OUTLINE, 2.4, Qt.PenStyle.SolidLine),
}
_WEAKER = {PLACES: 0.45, SUPPORTS: 0.5}
"""Links that are many are drawn lighter, so that the few that contradict stand out."""


class LinkView(QWidget):
    """Draws a :class:`LinkChart`.

    The wheel zooms at the pointer, dragging pans, a double click shows all; pointing at a record, or picking one,
    leaves only its own links strong. A click emits ``chosen`` with table and uuid.
    """

    chosen = pyqtSignal(str, str)

    def __init__(self, describe: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setMinimumHeight(80)
        self._describe = describe
        self._chart = LinkChart((), (), ())
        self._by_uuid: dict[str, Node] = {}
        self._said = tr("The chart appears with the first records that are linked.")
        self._ink = self.palette()
        self._picked = ""
        self._pointed = ""
        self._column = 0.0
        self._scale = 1.0
        self._is_whole = True
        self._offset = QPointF(0.0, 0.0)
        self._pressed: QPointF | None = None
        self._offset_then = QPointF()
        self._panning = False

    @property
    def chart(self) -> LinkChart:
        """What is shown."""
        return self._chart

    def show_chart(self, chart: LinkChart) -> None:
        """Take a new chart; where other columns are shown than before, all of it is brought into view."""
        anew = chart.columns != self._chart.columns or chart.rows != self._chart.rows
        self._chart = chart
        self._by_uuid = {node.uuid: node for node in chart.nodes}
        self._pointed = ""
        if anew:
            self.show_all()
        self.update()

    def pick(self, uuid: str) -> None:
        """Emphasise a record with its links and bring it into view."""
        self._picked = uuid
        node = self._by_uuid.get(uuid)
        if node is not None:
            box = self._to_view(self._box(node))
            if box.top() < _HEAD or box.bottom() > self.height():
                self._offset.setY(self.height() / 2 - self._box(node).center().y() * self._scale)
                self._hold_in_view()
        self.update()

    def show_all(self) -> None:
        """Fit the columns into the width, from the top."""
        self._is_whole = True
        self._scale = min(1.0, self.width() / self._width())
        self._offset = QPointF(0.0, 0.0)
        self.update()

    def node_at(self, point: QPointF) -> Node | None:
        """Return the record beneath a point of the widget."""
        return next((node for node in self._chart.nodes if self._to_view(self._box(node)).contains(point)), None)

    def box_of(self, uuid: str) -> QRectF:
        """Return where a record stands on the widget, an empty box where it does not."""
        node = self._by_uuid.get(uuid)
        return QRectF() if node is None else self._to_view(self._box(node))

    def whole_size(self) -> QSize:
        """Return the width and height in pixels at which all of the chart is drawn in its own size."""
        return QSize(int(_ON_PAPER * max(1, len(self._chart.columns))), int(self._height() + _MARGIN))

    def draw_whole(self, painter: QPainter) -> None:
        """Draw all of the chart at :meth:`whole_size`, black on white and with nothing emphasised."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        picked, self._picked, self._ink = self._picked, "", paper_palette()
        self._column = _ON_PAPER
        painter.fillRect(QRectF(0.0, 0.0, self._width(), self._height() + _MARGIN), Qt.GlobalColor.white)
        self._draw_links(painter, "")
        self._draw_nodes(painter, "")
        self._draw_heads(painter, 0.0, 1.0)
        self._picked, self._ink = picked, self.palette()
        self._column = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw links, records and the titles of the columns."""
        with painting(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        self._ink = self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if not self._chart.nodes:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(16, 0, -16, 0), flags, self._said)
            return
        centre = self._pointed or (self._picked if self._picked in self._by_uuid else "")
        painter.save()
        painter.translate(self._offset)
        painter.scale(self._scale, self._scale)
        self._draw_links(painter, centre)
        self._draw_nodes(painter, centre)
        painter.restore()
        self._draw_heads(painter, self._offset.x(), self._scale)
        self._draw_left_out(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chart in view, and all of its columns where all were."""
        if self._is_whole:
            self._scale = min(1.0, self.width() / self._width())
        self._hold_in_view()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; with Shift, scroll."""
        steps = event.angleDelta().y() / 120.0
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._offset.setY(self._offset.y() + steps * 3 * _ROW)
        elif steps:
            at = event.position()
            scale = min(max(self._scale * 1.2**steps, self._least_scale()), 4.0)
            self._offset = at - (at - self._offset) * (scale / self._scale)
            self._scale = scale
            self._is_whole = False
        self._hold_in_view()
        self.update()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = QPointF(event.pos())
            self._offset_then = QPointF(self._offset)
            self._panning = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while the button is down; point at records while it is not."""
        at = QPointF(event.pos())
        if self._pressed is None:
            node = self.node_at(at)
            self._point_at("" if node is None else node.uuid)
            self.setCursor(Qt.CursorShape.ArrowCursor if node is None else Qt.CursorShape.PointingHandCursor)
            return
        if not self._panning and (at - self._pressed).manhattanLength() < _DRAG_FROM:
            return
        self._panning = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._offset = self._offset_then + at - self._pressed
        self._hold_in_view()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the record that was clicked, unless it was a drag."""
        was_click = self._pressed is not None and not self._panning
        self._pressed = None
        self._panning = False
        self.setCursor(Qt.CursorShape.ArrowCursor)
        node = self.node_at(QPointF(event.pos())) if was_click else None
        if node is not None:
            self._picked = node.uuid
            self.update()
            self.chosen.emit(node.table, node.uuid)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all."""
        if self.node_at(QPointF(event.pos())) is None:
            self.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        self._point_at("")

    def event(self, event: QEvent) -> bool:
        """Tell in a tip what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            node = self.node_at(QPointF(event.pos()))
            words = "" if node is None else self._describe(node.uuid)
            # A tip is read as markup where it looks like it: a record's text never is.
            QToolTip.showText(self.mapToGlobal(event.pos()), f"<p>{html.escape(words)}</p>" if words else "", self)
            return True
        return super().event(event)

    # Places ------------------------------------------------------------------------------------------------------

    def _width(self) -> float:
        columns = max(1, len(self._chart.columns))
        return self._column * columns or max(float(self.width()), _NARROWEST * columns)

    def _height(self) -> float:
        return _HEAD + self._chart.rows * _ROW + _MARGIN

    def _box(self, node: Node) -> QRectF:
        each = self._width() / len(self._chart.columns)
        wide = min(_BOX_SHARE * each, _WIDEST_BOX)
        middle = (node.column + 0.5) * each
        top = _HEAD + 4.0 + node.place * _ROW
        return QRectF(middle - wide / 2, top, wide, _BOX)

    def _to_view(self, box: QRectF) -> QRectF:
        return QRectF(box.topLeft() * self._scale + self._offset, box.size() * self._scale)

    def _least_scale(self) -> float:
        return min(1.0, self.width() / self._width(), self.height() / self._height())

    def _hold_in_view(self) -> None:
        across, down = self._width() * self._scale, self._height() * self._scale
        self._offset.setX(min(0.0, max(self._offset.x(), self.width() - across)) if across > self.width() else 0.0)
        self._offset.setY(min(0.0, max(self._offset.y(), self.height() - down)))

    def _point_at(self, uuid: str) -> None:
        if uuid != self._pointed:
            self._pointed = uuid
            self.update()

    # Drawing -----------------------------------------------------------------------------------------------------

    def _draw_links(self, painter: QPainter, centre: str) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for link in self._chart.links:
            colour, width, style = _PENS[link.relation]
            ink = QColor(colour)
            ink.setAlphaF(_WEAKER.get(link.relation, 1.0))
            if centre:
                ink.setAlphaF(1.0 if centre in (link.first, link.second) else _DIMMED)
            painter.setPen(QPen(ink, width, style))
            path = self._path(link)
            painter.drawPath(path)
            if link.relation == CONTRADICTS:
                _draw_cross(painter, path.pointAtPercent(0.5), ink)

    def _path(self, link: Link) -> QPainterPath:
        """Return a curve between two boxes; one within a column leaves and comes back at its right."""
        first, second = (self._by_uuid[uuid] for uuid in (link.first, link.second))
        if first.column > second.column:
            first, second = second, first
        one, other = self._box(first), self._box(second)
        start = QPointF(one.right(), one.center().y())
        within = first.column == second.column
        end = QPointF(other.right() if within else other.left(), other.center().y())
        reach = min(50.0, 18.0 + 0.15 * abs(end.y() - start.y())) if within else 0.45 * (end.x() - start.x())
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(reach, 0.0), end + QPointF(reach if within else -reach, 0.0), end)
        return path

    def _draw_nodes(self, painter: QPainter, centre: str) -> None:
        near = self._chart.neighbours(centre) if centre else frozenset()
        bold = QFont(painter.font())
        bold.setBold(True)
        plain = QFont(painter.font())
        for node in self._chart.nodes:
            dimmed = bool(centre) and node.uuid not in near and node.uuid != centre
            self._draw_node(painter, node, (bold, plain), dimmed=dimmed)
        painter.setOpacity(1.0)
        painter.setFont(plain)

    def _draw_node(self, painter: QPainter, node: Node, fonts: tuple[QFont, QFont], *, dimmed: bool) -> None:
        palette = self._ink
        box = self._box(node)
        painter.setOpacity(1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 3, 3)
        painter.setOpacity(0.35 if dimmed else 1.0)
        answers = node.table == "claim" and node.kind != "claim"
        edge = QColor(OUTLINE) if answers or node.uuid == self._picked else palette.color(QPalette.ColorRole.Mid)
        fill = QColor(palette.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(QPen(edge, 2.2 if node.uuid == self._picked else 1.0))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        label = f"{_SIGNS[node.kind]} {node.label}" if node.kind in _SIGNS else node.label
        left = box.left() + 5
        for font, words in zip(fonts, (label, node.words)):
            metrics = QFontMetricsF(font)
            room = box.right() - 5 - left
            text = metrics.elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.drawText(QPointF(left, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), text)
            left += metrics.horizontalAdvance(text) + 6

    def _draw_heads(self, painter: QPainter, offset: float, scale: float) -> None:
        palette = self._ink
        each = self._width() / max(1, len(self._chart.columns)) * scale
        strip = QRectF(0, 0, self._column * len(self._chart.columns) or max(self._width(), float(self.width())), _HEAD)
        painter.fillRect(strip, palette.color(QPalette.ColorRole.Window))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        metrics = QFontMetricsF(painter.font())
        for number, column in enumerate(self._chart.columns):
            box = QRectF(offset + number * each, 0, each, _HEAD)
            words = metrics.elidedText(say(COLUMN_TITLES[column]), Qt.TextElideMode.ElideRight, each - 8)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _draw_left_out(self, painter: QPainter) -> None:
        words = self.said_of_left_out()
        if not words:
            return
        metrics = QFontMetricsF(painter.font())
        high = metrics.height() + 4
        box = QRectF(0, self.height() - high, metrics.horizontalAdvance(words) + 12, high)
        painter.fillRect(box, self.palette().color(QPalette.ColorRole.Window))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def said_of_left_out(self) -> str:
        """Say how many records the chart does not show."""
        count = self._chart.left_out
        words = counted(count, tr("1 record is not on this chart"), tr("{count} records are not on this chart"))
        return words if count else ""


def _draw_cross(painter: QPainter, at: QPointF, ink: QColor) -> None:
    """Mark a contradiction so that it is seen in grey, too."""
    painter.setPen(QPen(ink, 2.0))
    for sign in (-1.0, 1.0):
        painter.drawLine(at + QPointF(-4.0, -4.0 * sign), at + QPointF(4.0, 4.0 * sign))
