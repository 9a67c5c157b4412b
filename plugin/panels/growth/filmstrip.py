"""The filmstrip: the chosen structure on every date, as small pictures with its outline."""

from __future__ import annotations

from typing import Any, Iterable

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    pyqtSignal,
)
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTransform,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ...canvas.layers import CaseLayers
from ...canvas.pictures import Pictures, Place
from ...canvas.scene_steps import is_service, is_there
from ...core.records import Structure
from ...palette import HALO, HALO_ALPHA, OUTLINE
from ...plain import as_tip
from ...session import CaseSession
from ...words import tr
from ..scene_dates import date_of
from .looks import paint_state
from .matrix_view import CLEARING, STATE_OF_KEY, takes_key
from .series import Series

SIDE = 76
"""Width of a picture, in pixels of an ordinary screen."""
_GAP = 3
_PAUSE_MS = 40


class FilmModel(QAbstractListModel):
    """One entry a scene of the series, for one structure."""

    def __init__(self, series: Series) -> None:
        super().__init__()
        self.series = series
        self.structure: Structure | None = None
        self.place: Place | None = None
        self._traces: dict[int, list[QPolygonF]] = {}

    def aim(self, structure: Structure | None) -> None:
        """Show a structure; one without an outline has no place to look at."""
        self.beginResetModel()
        self.structure = structure
        outlined = structure is not None and structure.geometry is not None and not structure.geometry.is_empty
        self.place = Place(structure.geometry) if outlined else None
        self._traces = {}
        self.endResetModel()

    def tell_changed(self, column: int) -> None:
        """Say that an entry is to be painted anew."""
        self._traces.pop(column, None)
        if column < self.rowCount():
            self.dataChanged.emit(self.index(column), self.index(column))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        within = parent is not None and parent.isValid()
        return 0 if within or self.place is None else len(self.series.scenes)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.series.scenes):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return date_of(self.series.scenes[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(self._words(index.row()))
        return self._words(index.row()) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _words(self, column: int) -> str:
        state = self.state(column)
        words = [self.structure.label, date_of(self.series.scenes[column]), tr(state) if state else tr("not marked")]
        return " · ".join(words)

    def state(self, column: int) -> str:
        """Return the structure's state on a scene."""
        row = self.series.row(self.structure.uuid)
        return self.series.state(row, column) if row >= 0 else ""

    def trace(self, column: int) -> tuple[list[QPolygonF], bool]:
        """Return the outline on a scene, in shares of the picture, and whether it is dashed: absent, as on the map."""
        row = self.series.row(self.structure.uuid)
        sighting = self.series.sighting(row, column) if row >= 0 else None
        own = sighting is not None and sighting.geometry is not None
        if column not in self._traces:
            self._traces[column] = self.place.trace(sighting.geometry if own else self.structure.geometry)
        return self._traces[column], self.state(column) == "absent" and self.series.covers(row, column)


class Filmstrip(QListView):
    """Pictures in the order of time. A click shows a scene; ``marked`` and ``cleared`` come from keys on one."""

    picked = pyqtSignal(str)
    marked = pyqtSignal(str)
    cleared = pyqtSignal()
    filled = pyqtSignal()

    def __init__(
        self,
        session: CaseSession,
        series: Series,
        layers: CaseLayers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._layers = layers
        self.film = FilmModel(series)
        self.pictures = Pictures(self._layer_to_draw)
        self.setModel(self.film)
        self.setItemDelegate(_Frame(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFixedHeight(self.frame_size().height() + self.horizontalScrollBar().sizeHint().height() + 4)
        self.setAccessibleName(tr("The chosen structure on every date"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._ask)
        self._following = False
        self.pictures.ready.connect(self._show_picture)
        self.horizontalScrollBar().valueChanged.connect(self._later.start)
        QgsProject.instance().layersAdded.connect(self._ask_again)

    def dispose(self) -> None:
        """Stop drawing and let go of the project."""
        QgsProject.instance().layersAdded.disconnect(self._ask_again)
        self._later.stop()
        self.film.aim(None)
        self.pictures.dispose()

    def aim(self, structure: Structure | None) -> None:
        """Show a structure on its scenes; ``None`` empties the strip, which then takes no room from the map."""
        self.film.aim(structure)
        self.setVisible(self.film.rowCount() > 0)
        self.pictures.aim(self.film.place, SIDE, self.devicePixelRatioF())
        self._later.start()

    def empty(self) -> None:
        """Show nothing for now, and keep the room for what comes."""
        self.film.aim(None)

    def refresh(self, columns: Iterable[int]) -> None:
        """Show state and outline anew on some scenes."""
        for column in columns:
            self.film.tell_changed(column)

    def mark_scene(self, uuid: str) -> None:
        """Frame the scene that the map shows, and bring it into view."""
        column = self.film.series.column(uuid)
        index = self.film.index(column) if column >= 0 else QModelIndex()
        self._following = True
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._following = False
        if index.isValid():
            self.scrollTo(index)
            scene = self.film.series.scenes[column]
            if is_service(scene) and self.pictures.picture(uuid) is None:
                self._later.start()

    def frame_size(self) -> QSize:
        """Return how large an entry is."""
        return QSize(SIDE + 2 * _GAP, SIDE + 2 * _GAP + self.fontMetrics().height() + 2)

    def why_empty(self, column: int) -> str:
        """Say why a scene has no picture; "" while it is being drawn."""
        scene, store = self.film.series.scenes[column], self._session.store
        if store is None or not is_there(store, scene):
            return tr("file not\nthere")
        if is_service(scene) and scene.uuid != self._session.scene:
            return tr("not fetched:\nclick to\nshow it")
        row = self.film.series.row(self.film.structure.uuid)
        if row >= 0 and not self.film.series.covers(row, column):
            return tr("does not\nreach here")
        return tr("cannot be\nshown") if scene.crs is None else ""

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._following:
            self.picked.emit(self.film.series.scenes[current.row()].uuid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        state = STATE_OF_KEY.get(event.key()) if takes_key(event) else None
        if state is not None:
            self.marked.emit(state)
        elif event.key() in CLEARING:
            self.cleared.emit()
        elif event.key() == Qt.Key.Key_F and takes_key(event):
            self.filled.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Keys that mean something here must not reach QGIS' own actions, Delete least of all.
        if event.type() == QEvent.Type.ShortcutOverride and takes_key(event):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def _ask_again(self, *_: object) -> None:
        self._later.start()

    def _ask(self) -> None:
        """Have drawn what is seen, then the rest from there to both sides."""
        if self.film.place is None:
            return
        ratio = self.devicePixelRatioF()
        self.pictures.aim(self.film.place, SIDE, ratio)
        pitch = self.frame_size().width()
        middle = (self.horizontalScrollBar().value() + self.viewport().width() / 2) / pitch
        there = self._layers.scenes_with_layer()
        scenes = [(column, scene.uuid) for column, scene in enumerate(self.film.series.scenes) if scene.uuid in there]
        scenes.sort(key=lambda one: abs(one[0] + 0.5 - middle))
        self.pictures.want(uuid for _, uuid in scenes)

    def _layer_to_draw(self, uuid: str) -> QgsRasterLayer | None:
        """Return a layer to draw: of a service only while it is shown on the map, so that nothing else is fetched."""
        column = self.film.series.column(uuid)
        return None if column < 0 or self.why_empty(column) else self._layers.scene_layer(uuid)

    def _show_picture(self, uuid: str) -> None:
        column = self.film.series.column(uuid)
        if 0 <= column < self.film.rowCount():
            self.film.tell_changed(column)
            if self.pictures.picture(uuid) is None:
                self._later.start()


class _Frame(QStyledItemDelegate):
    """Paints one picture: the ground, the outline over it, the state in a corner, the date below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return self.parent().frame_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        strip: Filmstrip = self.parent()
        column, film = index.row(), strip.film
        current = index == strip.currentIndex()
        box = QRect(option.rect.left() + _GAP, option.rect.top() + _GAP, SIDE, SIDE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = strip.pictures.picture(film.series.scenes[column].uuid)
        if picture is None:
            self._paint_reason(painter, option, box, strip.why_empty(column))
        else:
            self._paint_picture(painter, box, picture, *film.trace(column))
        state = film.state(column)
        if state:
            chip = QRectF(box.left() + 3.5, box.top() + 3.5, 14, 12)
            painter.fillRect(chip, QColor(HALO))
            paint_state(painter, chip, state)
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(OUTLINE), 2.5))
            painter.drawRect(QRectF(box).adjusted(-1, -1, 1, 1))
        font = QFont(option.font)
        font.setBold(current)
        font.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        words = QRect(option.rect.left(), box.bottom() + 3, option.rect.width(), option.fontMetrics.height())
        text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    @staticmethod
    def _paint_reason(painter: QPainter, option: QStyleOptionViewItem, box: QRect, words: str) -> None:
        painter.fillRect(box, option.palette.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Mid), 1, Qt.PenStyle.DotLine))
        painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words or "…")

    @staticmethod
    def _paint_picture(painter: QPainter, box: QRect, picture: QImage, rings: list[QPolygonF], dashed: bool) -> None:  # noqa: FBT001
        painter.drawImage(QRectF(box), picture)
        to_box = QTransform.fromTranslate(box.left(), box.top()).scale(box.width(), box.height())
        halo = QColor(HALO)
        halo.setAlpha(HALO_ALPHA)
        painter.setClipRect(box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        for pen in (QPen(halo, 3), QPen(QColor(OUTLINE), 1.4, line)):
            painter.setPen(pen)
            for ring in rings:
                painter.drawPolygon(to_box.map(ring))
        painter.setClipping(False)
