"""A swipe: the other date, drawn over the map on one side of a line that a person drags."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
)
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from ...painting import painting
from ...palette import HALO, INK, OUTLINE
from ...plain import plain_label
from ...words import tr
from ..drawing_job import let_go
from .other import OtherScene, SceneChooser

_GRIP = 34
_HEIGHT = 0.8
"""How far down the line the grip stands: clear of the middle, where one looks."""
_BELOW_MESSAGES = 46
"""How far down the panel stands, in pixels: QGIS shows its messages above."""
_STEP = 0.02
_PAUSE_MS = 60


class Swipe(QObject):
    """Draws the other scene to the right of a line over the map; ``put_away`` tells that a person closed it."""

    put_away = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, other: OtherScene) -> None:
        super().__init__()
        self._canvas = canvas
        self._other = other
        self._job: QgsMapRendererParallelJob | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_PAUSE_MS)
        self._again.timeout.connect(self.draw)
        self.curtain = Curtain(canvas)
        self.grip = Grip(canvas.viewport(), self.set_share)
        self.panel = SwipePanel(canvas.viewport(), other, self.put_away.emit)
        canvas.renderStarting.connect(self._again.start)
        canvas.layersChanged.connect(self._again.start)
        other.changed.connect(self._follow_other)
        canvas.viewport().installEventFilter(self)
        self.set_share(0.5)
        self._place_panel()
        self._follow_other()

    def dispose(self) -> None:
        """Take all of it off the map."""
        self._again.stop()
        self._canvas.renderStarting.disconnect(self._again.start)
        self._canvas.layersChanged.disconnect(self._again.start)
        self._other.changed.disconnect(self._follow_other)
        self._canvas.viewport().removeEventFilter(self)
        self._stop()
        self._canvas.scene().removeItem(self.curtain)
        self.curtain = None
        self.panel.dispose()
        for widget in (self.grip, self.panel):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    @property
    def busy(self) -> bool:
        """Whether the other scene is being drawn, or about to be."""
        return self._job is not None or self._again.isActive()

    def set_share(self, share: float) -> None:
        """Put the line at a share of the map's width, from the left."""
        self.curtain.share = min(max(share, 0.0), 1.0)
        self.curtain.update()
        self.grip.place(self.curtain.share)

    def draw(self) -> None:
        """Draw the other scene for what the map shows now, in the background."""
        self._stop()
        if self._other.layer() is None:
            self.curtain.show_image(None, None)
            return
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers(self._other.layers(self._canvas.layers()))
        # The time that the map may be limited to is that of the scene shown.
        settings.setIsTemporal(False)
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._take)
        self._job.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's own
        if event.type() == QEvent.Type.Resize:
            self.grip.place(self.curtain.share)
            self._place_panel()
        return super().eventFilter(watched, event)

    def _follow_other(self) -> None:
        self.curtain.dates = (self._other.date_shown(), self._other.date())
        self._place_panel()
        self.draw()
        self.curtain.update()

    def _place_panel(self) -> None:
        self.panel.adjustSize()
        self.panel.move(self._canvas.viewport().width() - self.panel.width() - 8, _BELOW_MESSAGES)

    def _take(self) -> None:
        job, self._job = self._job, None
        self.curtain.show_image(job.renderedImage(), job.mapSettings())

    def _stop(self) -> None:
        if self._job is not None:
            self._job.finished.disconnect(self._take)
            let_go(self._job)
            self._job = None


class Curtain(QgsMapCanvasItem):
    """The picture of the other date, laid over the ground that it was drawn for, wherever the map has moved since."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._image: QImage | None = None
        self._corners: list[QgsPointXY] = []
        self.share = 0.5
        self.dates = ("", "")
        # Above the map itself, below all that is drawn over it, such as a line being digitised.
        self.setZValue(-5)

    def show_image(self, image: QImage | None, settings: QgsMapSettings | None) -> None:
        """Show a picture that was drawn with these settings; ``None`` shows the map alone."""
        self._image = image
        self._corners = []
        if settings is not None:
            to_map = settings.mapToPixel()
            size = settings.outputSize()
            corners = ((0, 0), (size.width(), 0), (size.width(), size.height()), (0, size.height()))
            self._corners = [to_map.toMapCoordinatesF(x, y) for x, y in corners]
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: D102 - Qt's own
        return QRectF(self._canvas.viewport().rect())

    def updatePosition(self) -> None:
        """Stay over the window while the map beneath is moved."""
        self.prepareGeometryChange()
        self.setPos(QPointF(0, 0))
        self.update()

    def paint(self, painter: QPainter, *_: object) -> None:  # noqa: D102 - Qt's own
        area = self.boundingRect()
        line = round(area.width() * self.share) + 0.5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._image is not None:
            painter.save()
            painter.setClipRect(QRectF(line, 0, area.width() - line, area.height()))
            painter.fillRect(area, self._canvas.canvasColor())
            shape = QPolygonF([self.toCanvasCoordinates(corner) for corner in self._corners])
            ratio = self._image.devicePixelRatio()
            width, height = self._image.width() / ratio, self._image.height() / ratio
            whole = QPolygonF([QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)])
            to_window = QTransform()
            if QTransform.quadToQuad(whole, shape, to_window):
                moved = not to_window.isIdentity() and not _is_close(shape, whole)
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, moved)
                painter.setTransform(to_window if moved else QTransform(), True)
                painter.drawImage(QPointF(0, 0), self._image)
            painter.restore()
        for colour, width in ((HALO, 4.0), (OUTLINE, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QPointF(line, 0), QPointF(line, area.height()))
        other = self.dates[1] if self._image is not None else tr("being opened…")
        for words, side in ((self.dates[0], -1), (other, 1)):
            self._paint_date(painter, words, line, side)

    def _paint_date(self, painter: QPainter, words: str, line: float, side: int) -> None:
        """Write a date beside the foot of the line, clear of QGIS' messages and of the panel."""
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(words) + 14, metrics.height() + 6
        top = self._canvas.viewport().height() - height - 10
        box = QRectF(line + 8 if side > 0 else line - 8 - width, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        paper = QColor(HALO)
        paper.setAlpha(225)
        painter.setBrush(paper)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(INK))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class Grip(QWidget):
    """What is taken hold of to move the line: with the mouse, or with the arrow keys."""

    def __init__(self, parent: QWidget, move_to: Callable[[float], None]) -> None:
        super().__init__(parent)
        self._move_to = move_to
        self._share = 0.5
        self._held: QPoint | None = None
        self.setObjectName("bermlineSwipeGrip")
        self.setFixedSize(_GRIP, _GRIP)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr("Drag to swipe between the two dates; arrow keys move it too"))
        self.setAccessibleName(tr("Swipe line"))
        self.show()

    def place(self, share: float) -> None:
        """Stand at a share of the width of the map."""
        self._share = share
        area = self.parentWidget().rect()
        self.move(round(area.width() * share) - _GRIP // 2, round(area.height() * _HEIGHT) - _GRIP // 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's own
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's own
        if self._held is not None:
            middle = self.mapToParent(event.pos() - self._held).x() + _GRIP // 2
            self._move_to(middle / max(1, self.parentWidget().width()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's own
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        step = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move_to(self._share + step)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's own
        with painting(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setBrush(QColor(HALO))
        painter.setPen(QPen(QColor(OUTLINE), 3 if self.hasFocus() else 2))
        painter.drawEllipse(disc)
        middle = disc.center()
        arrows = QPainterPath()
        for side in (-1, 1):
            arrows.moveTo(middle + QPointF(4 * side, -5))
            arrows.lineTo(middle + QPointF(9 * side, 0))
            arrows.lineTo(middle + QPointF(4 * side, 5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(INK), 2))
        painter.drawPath(arrows)


class SwipePanel(QFrame):
    """The small box on the map that says what lies to the right of the line, and closes the swipe."""

    def __init__(self, parent: QWidget, other: OtherScene, close: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setObjectName("bermlineSwipePanel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 3, 3)
        row.addWidget(plain_label(tr("Right of the line:")))
        self.chooser = SceneChooser(other)
        row.addWidget(self.chooser)
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(tr("Close the swipe"))
        self.close_button.setAccessibleName(self.close_button.toolTip())
        self.close_button.clicked.connect(lambda _checked=False: close())
        row.addWidget(self.close_button)
        self.show()

    def dispose(self) -> None:
        """Let go of the scene."""
        self.chooser.dispose()


def _is_close(shape: QPolygonF, whole: QPolygonF) -> bool:
    """Whether the picture lies where it was drawn, to a hundredth of a pixel: it is then shown dot by dot."""
    return all((one - two).manhattanLength() < 0.01 for one, two in zip(shape, whole))
