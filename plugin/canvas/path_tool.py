"""Drawing a line or an area by clicks, and picking by a click or a rectangle; for what is no feature being edited."""

from __future__ import annotations

from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsRubberBand
from qgis.PyQt.QtCore import QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent
from shapely.geometry import LineString, Polygon, box

from ..palette import CREST, TRANSECT
from ..words import tr
from .borrowed_tool import BorrowedTool
from .ground import OffGround, ground_at, why_no_ground

LINE, AREA, PICK = "line", "area", "pick"
_LEAST = {LINE: 2, AREA: 3}
_PICK_PX = 6


class PathTool(QObject):
    """Lets a person draw lines (:data:`LINE`) or areas (:data:`AREA`), or pick what lies in a place (:data:`PICK`).

    ``drawn`` carries what was drawn, shapely on WGS 84; ``picked`` the rectangle that was clicked or dragged and
    whether it was done with the right button or with Shift; ``refused`` why a place cannot be used; ``stopped`` that
    the tool is no longer in use. A right click or a double click ends a line; Escape drops it, and then the tool.
    """

    drawn = pyqtSignal(str, object)
    picked = pyqtSignal(object, bool)
    refused = pyqtSignal(str)
    stopped = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.mode = LINE
        self._places: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self._band.setStrokeColor(QColor(CREST))
        self._band.setWidth(2)
        self._tool = _Hand(canvas, self)
        self._tool.deactivated.connect(self._put_down)

    @property
    def active(self) -> bool:
        """Whether a person is drawing with it."""
        return self._tool.loan.in_hand

    def start(self, mode: str) -> None:
        """Take the tool in hand to draw a line or an area, or to pick, where the map shows ground."""
        self._forget()
        self.mode = mode
        why_not = why_no_ground(self._canvas)
        if why_not:
            self.refused.emit(why_not)
            return
        self._tool.loan.take()
        self._tool.setCursor(Qt.CursorShape.PointingHandCursor if mode == PICK else Qt.CursorShape.CrossCursor)

    def stop(self) -> None:
        """Put the tool down; the one used before takes over."""
        self._tool.loan.give_back()

    def dispose(self) -> None:
        """Let go of the canvas; nothing of the tool stays behind."""
        self._tool.deactivated.disconnect(self._put_down)
        self.stop()
        self._canvas.scene().removeItem(self._band)
        self._tool.deleteLater()
        self.deleteLater()

    # What the pointer does

    def add(self, place: QgsPointXY) -> None:
        """Set another corner."""
        if not self._places or self._places[-1] != place:
            self._places.append(place)
        self._draw(place)

    def follow(self, place: QgsPointXY) -> None:
        """Let the end of what was begun follow the pointer."""
        if self._places:
            self._draw(place)

    def finish(self) -> None:
        """End what is being drawn; with too few corners it is dropped."""
        places, mode = self._places, self.mode
        self._forget()
        if len(places) < _LEAST[mode]:
            if places:
                self.refused.emit(tr("A line needs two places, an area three. Nothing was kept."))
            return
        ends = self._on_ground(places)
        if ends is None:
            return
        drawn = LineString(ends) if mode == LINE else Polygon(ends)
        if not drawn.is_valid or (mode == LINE and not drawn.is_simple):
            self.refused.emit(tr("What was drawn crosses itself. Nothing was kept."))
            return
        self.drawn.emit(mode, drawn)

    def cancel(self) -> None:
        """Drop what was begun; without that, put the tool down."""
        if self._places:
            self._forget()
        else:
            self.stop()

    def show_rectangle(self, first: QgsPointXY, last: QgsPointXY) -> None:
        """Draw the rectangle that is being dragged."""
        x0, y0, x1, y1 = first.x(), first.y(), last.x(), last.y()
        ring = [QgsPointXY(x0, y0), QgsPointXY(x1, y0), QgsPointXY(x1, y1), QgsPointXY(x0, y1), QgsPointXY(x0, y0)]
        self._band.setStrokeColor(QColor(TRANSECT))
        self._band.setToGeometry(QgsGeometry.fromPolylineXY(ring), None)

    def pick(self, first: QgsPointXY, last: QgsPointXY, button: Qt.MouseButton, held: Qt.KeyboardModifier) -> None:
        """Pick what lies in a rectangle, or near a place where it has no size."""
        self._forget()
        near = _PICK_PX * self._canvas.mapUnitsPerPixel()
        if abs(first.x() - last.x()) < near and abs(first.y() - last.y()) < near:
            first = QgsPointXY(last.x() - near, last.y() - near)
            last = QgsPointXY(last.x() + near, last.y() + near)
        ends = self._on_ground([first, last])
        if ends is not None:
            (x0, y0), (x1, y1) = ends
            other = button == Qt.MouseButton.RightButton or bool(held & Qt.KeyboardModifier.ShiftModifier)
            self.picked.emit(box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)), other)

    def _draw(self, pointer: QgsPointXY) -> None:
        ring = [*self._places, pointer]
        if self.mode == AREA:
            ring.append(self._places[0])
        self._band.setStrokeColor(QColor(CREST if self.mode == LINE else TRANSECT))
        self._band.setToGeometry(QgsGeometry.fromPolylineXY(ring), None)

    def _forget(self) -> None:
        self._places = []
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def _put_down(self) -> None:
        self._forget()
        self.stopped.emit()

    def _on_ground(self, places: list[QgsPointXY]) -> list[tuple[float, float]] | None:
        """Return longitude and latitude of places of the map; ``None``, having said so, where one has none."""
        try:
            return ground_at(places, self._canvas, QgsProject.instance())
        except OffGround as off:
            self.refused.emit(str(off))
            return None


class _Hand(BorrowedTool):
    """Hands on what mouse and keys do."""

    def __init__(self, canvas: QgsMapCanvas, owner: PathTool) -> None:
        super().__init__(canvas)
        self._owner = owner
        self._pressed: tuple[QgsPointXY, QPoint] | None = None
        self.setToolName(tr("Crests"))

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._pressed = event.mapPoint(), event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._owner.mode != PICK:
            self._owner.follow(event.mapPoint())
        elif self._pressed is not None and event.buttons() != Qt.MouseButton.NoButton:
            self._owner.show_rectangle(self._pressed[0], event.mapPoint())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if self._owner.mode == PICK:
            self._owner.pick(pressed[0], event.mapPoint(), event.button(), event.modifiers())
        elif event.button() == Qt.MouseButton.RightButton:
            self._owner.finish()
        else:
            self._owner.add(event.mapPoint())

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        if self._owner.mode != PICK:
            self._pressed = None
            self._owner.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._owner.cancel()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._owner.mode != PICK:
            self._owner.finish()
            event.accept()
        else:
            super().keyPressEvent(event)
