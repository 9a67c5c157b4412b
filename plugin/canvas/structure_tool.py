"""Drawing the outline of a structure with QGIS' own digitising: snapping, advanced digitising, undo of corners."""

from __future__ import annotations

from typing import Sequence

from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import (
    QgsAdvancedDigitizingDockWidget,
    QgsMapCanvas,
    QgsMapMouseEvent,
    QgsMapToolCapture,
    QgsMapToolDigitizeFeature,
)
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ..words import tr
from .borrowed_tool import Loan
from .ground import why_no_ground


class StructureTool(QObject):
    """Lets a person draw one polygon after another; each comes out on WGS 84.

    ``drawn`` carries a polygon (``QgsGeometry``, longitude and latitude). ``refused`` carries, in words, why what was
    drawn is no outline. ``stopped`` tells that the tool is no longer in use. Escape drops the corners set so
    far; pressed again, it puts the tool down and the one used before takes over.
    """

    drawn = pyqtSignal(QgsGeometry)
    refused = pyqtSignal(str)
    stopped = pyqtSignal()

    def __init__(
        self, canvas: QgsMapCanvas, cad_dock: QgsAdvancedDigitizingDockWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        # The tool asks for a layer that is being edited: this one receives the corners and keeps nothing.
        self._sketch = QgsVectorLayer("Polygon?crs=EPSG:4326", "sketch", "memory")
        if not self._sketch.startEditing():
            raise RuntimeError("QGIS does not edit a layer in memory")
        self._tool = _Digitiser(canvas, cad_dock, self._sketch)
        self._given_back: list[QgsPointXY] = []
        self._returning = QTimer(self)
        self._returning.setSingleShot(True)
        self._returning.timeout.connect(self._put_back)
        self._tool.digitizingCompleted.connect(self._take)
        self._tool.put_down.connect(self.stop)
        self._tool.deactivated.connect(self.stopped)
        self._project = QgsProject.instance()
        self._project.layersWillBeRemoved["QStringList"].connect(self._tool.forget_layers)

    @property
    def active(self) -> bool:
        """Whether a person is drawing with it."""
        return self._tool.loan.in_hand

    def start(self) -> None:
        """Take the tool in hand, where the map shows ground."""
        why_not = why_no_ground(self._canvas)
        if why_not:
            self.refused.emit(why_not)
        elif not self.active:
            self._tool.loan.take()
            # QGIS shows what its map tools say until they take it back.
            self._tool.messageEmitted.emit(
                tr("Click the corners on the map. Right-click or double-click ends the outline, Esc drops it."),
                Qgis.MessageLevel.Info,
            )

    def stop(self) -> None:
        """Put the tool down; the one used before takes over."""
        if not self.active:
            return
        self._tool.stopCapturing()
        self._tool.loan.give_back()

    def give_back(self, outline: QgsGeometry) -> None:
        """Put the corners of an outline that was drawn, but could not be kept, back on the map, to be ended again."""
        self._given_back = [QgsPointXY(at) for at in outline.vertices()][:-1]
        self._returning.start()  # QGIS drops its corners once it has told of the outline

    def dispose(self) -> None:
        """Let go of the canvas; nothing of the tool stays behind."""
        self._tool.digitizingCompleted.disconnect(self._take)
        self._tool.put_down.disconnect(self.stop)
        self._returning.stop()
        self._tool.deactivated.disconnect(self.stopped)
        self._project.layersWillBeRemoved["QStringList"].disconnect(self._tool.forget_layers)
        self.stop()
        if self._canvas.currentLayer() is self._sketch:
            self._canvas.setCurrentLayer(None)
        self._tool.deleteLater()
        self._sketch.rollBack()
        self._sketch.deleteLater()
        self.deleteLater()

    def _put_back(self) -> None:
        if self.active:
            self._tool.set_corners(self._given_back)

    def _take(self, feature: QgsFeature) -> None:
        self.take(QgsGeometry(feature.geometry()))

    def take(self, outline: QgsGeometry) -> None:
        """Tell of an outline that was drawn, or why it is none."""
        if outline.isMultipart() and outline.constGet().numGeometries() == 1:
            outline = QgsGeometry(outline.constGet().geometryN(0).clone())
        reason = why_no_ground(self._canvas) or why_no_outline(outline)
        if reason:
            self.refused.emit(reason)
        else:
            self.drawn.emit(outline)


class _Digitiser(QgsMapToolDigitizeFeature):
    """QGIS' tool, which Escape puts down when there is no corner left to drop; a double click ends an outline."""

    put_down = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, cad_dock: QgsAdvancedDigitizingDockWidget, sketch: QgsVectorLayer) -> None:
        super().__init__(canvas, cad_dock, QgsMapToolCapture.CaptureMode.CapturePolygon)
        self.setToolName(tr("Draw structure"))
        self.setLayer(sketch)
        self.loan = Loan(canvas, self)
        self._sketch = sketch
        self._ending = False

    def deactivate(self) -> None:
        """Take back what was said of how to draw: it does not hold for the tool that follows."""
        self.messageDiscarded.emit()
        super().deactivate()

    def forget_layers(self, ids: list[str]) -> None:
        """Keep the corners, but not that they were snapped to layers that go: QGIS would go on pointing to those."""
        snapped = [match.layer() for match in self.snappingMatches()]
        if any(layer is not None and layer.id() in ids for layer in snapped):
            self.set_corners([QgsPointXY(at) for at in self.captureCurve().vertices()])

    def set_corners(self, corners: Sequence[QgsPointXY]) -> None:
        """Let these corners, on WGS 84, be those set so far; none is snapped to anything."""
        self.stopCapturing()
        self.startCapturing()
        for corner in corners:
            self.addVertex(self.toMapCoordinates(self._sketch, corner))

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        # The first of the two clicks has set the last corner; the release that follows would set it again.
        self._ending = self.size() > 0

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if self._ending:
            self._ending = False
            event = QgsMapMouseEvent(
                self.canvas(),
                QEvent.Type.MouseButtonRelease,
                event.pos(),
                Qt.MouseButton.RightButton,
                Qt.MouseButton.NoButton,
                event.modifiers(),
            )
        super().cadCanvasReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        idle = self.size() == 0
        super().keyPressEvent(event)
        if idle and event.key() == Qt.Key.Key_Escape:
            self.put_down.emit()


def why_no_outline(outline: QgsGeometry) -> str:
    """Return in words why a geometry cannot be the outline of a structure; "" where it can."""
    if outline.isNull() or outline.isEmpty():
        return tr("An outline needs at least three corners that enclose an area. Nothing was kept.")
    if not outline.isGeosValid():
        return tr("The outline crosses or touches itself: what it encloses is not clear. Nothing was kept.")
    return ""
