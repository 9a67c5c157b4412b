"""Drawing a transect: from one end to the other, by two clicks or by dragging, with a width that the wheel changes."""

from __future__ import annotations

from qgis.core import (
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QObject, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QApplication
from shapely.geometry import LineString

from ..core.antimeridian import keep_together
from ..words import tr
from .borrowed_tool import BorrowedTool
from .ground import OffGround, ground_at, why_no_ground
from .transect_band import TransectBand

WIDTHS_M = (0.5, 500.0)
"""The least and the greatest width of a transect."""
_EVERY_MS = 30


def stepped_width(width_m: float, steps: int) -> float:
    """Return the width that so many steps of the wheel make of one: about a tenth each, in round numbers."""
    for _ in range(abs(steps)):
        step = 0.5 if width_m < 10 or (width_m == 10 and steps < 0) else 1.0 if width_m < 30 else 5.0
        width_m = width_m + step if steps > 0 else width_m - step
    return min(max(round(width_m, 1), WIDTHS_M[0]), WIDTHS_M[1])


class TransectTool(QObject):
    """Lets a person draw one transect after another, and draws them above the map through ``band``.

    ``moved`` carries the line (shapely, longitude and latitude on WGS 84) while its second end follows the pointer, at
    most every 30 ms; ``drawn`` the finished line; ``width_changed`` the width in metres when the wheel with Ctrl or
    Shift changed it; ``cancelled`` tells that a begun line was dropped; ``refused`` carries, in words, why a place
    cannot be used; ``stopped`` that the tool is no longer in use.
    """

    moved = pyqtSignal(object)
    drawn = pyqtSignal(object)
    width_changed = pyqtSignal(float)
    cancelled = pyqtSignal()
    refused = pyqtSignal(str)
    stopped = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, width_m: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._width_m = width_m
        self.band = TransectBand(canvas)
        self._tool = _Pointer(canvas, self)
        self._start: tuple[float, float] | None = None
        self._end: tuple[float, float] | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_EVERY_MS)
        self._late.timeout.connect(self._tell_late)
        self._owed = False
        self._tool.deactivated.connect(self._put_down)

    @property
    def active(self) -> bool:
        """Whether a person is drawing with it."""
        return self._tool.loan.in_hand

    @property
    def width_m(self) -> float:
        """The width of the band that is averaged."""
        return self._width_m

    def set_width(self, width_m: float) -> None:
        """Draw with another width from now on, the line being drawn included."""
        self._width_m = width_m
        self._draw()

    def start(self) -> None:
        """Take the tool in hand, where the map shows ground."""
        why_not = why_no_ground(self._canvas)
        if why_not:
            self.refused.emit(why_not)
        else:
            self._tool.loan.take()

    def stop(self) -> None:
        """Put the tool down; the one used before takes over."""
        self._tool.loan.give_back()

    def dispose(self) -> None:
        """Let go of the canvas; nothing of the tool stays behind."""
        self._tool.deactivated.disconnect(self._put_down)
        self._late.timeout.disconnect(self._tell_late)
        self._late.stop()
        self.stop()
        self.band.dispose()
        self._tool.deleteLater()
        self.deleteLater()

    # What the pointer does

    def set_end(self, place: QgsPointXY) -> None:
        """Begin a line at a place of the map, or finish the one begun there."""
        here = self._on_ground(place)
        if here is None:
            return
        if self._start is None:
            self._start = here
            self.band.clear()
        elif here != self._start:
            self._end = here
            self._finish()

    def follow(self, place: QgsPointXY) -> None:
        """Let the second end of a begun line follow the pointer."""
        if self._start is None:
            return
        here = self._on_ground(place)
        if here is None or here == self._start:
            return
        self._end = here
        self._draw()
        if self._late.isActive():
            self._owed = True
        else:
            self._tell()

    def cancel(self) -> None:
        """Drop the line that was begun; without one, put the tool down."""
        if self._start is None:
            self.stop()
        else:
            self._forget()
            self.band.clear()
            self.cancelled.emit()

    def widen(self, steps: int) -> None:
        """Change the width by steps of the wheel."""
        self.set_width(stepped_width(self._width_m, steps))
        self.width_changed.emit(self._width_m)

    def _finish(self) -> None:
        line = self._line()
        self._draw()
        self._forget()
        if line is not None:
            self.drawn.emit(line)

    def _forget(self) -> None:
        self._start = self._end = None
        self._owed = False
        self._late.stop()

    def _put_down(self) -> None:
        if self._start is not None:
            self._forget()
            self.band.clear()
            self.cancelled.emit()
        self.stopped.emit()

    def _tell(self) -> None:
        line = self._line()
        self._owed = False
        if line is not None:
            self._late.start()
            self.moved.emit(line)

    def _tell_late(self) -> None:
        if self._owed:
            self._tell()

    def _draw(self) -> None:
        line = self._line()
        if line is not None:
            self.band.show(line, self._width_m)

    def _line(self) -> LineString | None:
        if self._start is None or self._end is None:
            return None
        return keep_together(LineString([self._start, self._end]))

    def _on_ground(self, place: QgsPointXY) -> tuple[float, float] | None:
        """Return longitude and latitude of a place of the map; ``None``, having said so, where it has none."""
        try:
            return ground_at([place], self._canvas, QgsProject.instance())[0]
        except OffGround as off:
            self.refused.emit(str(off))
            return None


class _Pointer(BorrowedTool):
    """Hands on what mouse, wheel and keys do."""

    def __init__(self, canvas: QgsMapCanvas, owner: TransectTool) -> None:
        super().__init__(canvas)
        self._owner = owner
        self._pressed: QPoint | None = None
        self.setToolName(tr("Transect"))
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()
            self._owner.set_end(event.mapPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self._owner.cancel()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        self._owner.follow(event.mapPoint())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        # A drag ends where the button is let go; a click leaves the second end to another click.
        if (event.pos() - pressed).manhattanLength() >= QApplication.startDragDistance():
            self._owner.set_end(event.mapPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        turned = event.angleDelta().y() or event.angleDelta().x()
        if not held or not turned:
            event.ignore()
            return
        self._owner.widen(max(1, abs(turned) // 120) * (1 if turned > 0 else -1))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._owner.cancel()
            event.accept()
        else:
            super().keyPressEvent(event)
