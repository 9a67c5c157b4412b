"""A second map on another date, in a dock: its place, scale, rotation and pointer go along with the first."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsRectangle
from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsMapToolPan, QgsVertexMarker
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QColor
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...palette import OUTLINE
from ...plain import plain_label
from ...words import tr
from .other import OtherScene, SceneChooser

NAME = "BermlineSecondView"


class SecondView(QgsDockWidget):
    """Shows what the first map shows, with the other scene in place of its own; ``put_away`` tells of its end."""

    put_away = pyqtSignal()

    def __init__(self, main: QgsMapCanvas, other: OtherScene, parent: QWidget | None = None) -> None:
        super().__init__(tr("Bermline Second view"), parent)
        self.setObjectName(NAME)
        self._main = main
        self._other = other
        self._moving = False
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        row = QHBoxLayout()
        self.chooser = SceneChooser(other)
        row.addWidget(self.chooser)
        self.words = plain_label()
        row.addWidget(self.words, 1)
        column.addLayout(row)
        self.canvas = QgsMapCanvas(page)
        self.canvas.setObjectName("bermlineSecondCanvas")
        self.canvas.setMinimumSize(200, 160)
        # Without a cache: a drawing that is let go of when the view closes would end by filling that of a canvas gone.
        self.canvas.setParallelRenderingEnabled(True)
        self.canvas.enableAntiAliasing(True)
        self.canvas.setCanvasColor(main.canvasColor())
        self._pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._pan)
        column.addWidget(self.canvas, 1)
        self.setWidget(page)
        self._markers = {canvas: _marker(canvas) for canvas in (main, self.canvas)}
        self._connect()
        self._follow_crs()
        self._show_layers()

    def dispose(self) -> None:
        """Let go of the first map; nothing stays on it."""
        self._main.extentsChanged.disconnect(self._follow_main)
        self._main.rotationChanged.disconnect(self._follow_main)
        self._main.layersChanged.disconnect(self._show_layers)
        self._main.destinationCrsChanged.disconnect(self._follow_crs)
        self._main.xyCoordinates.disconnect(self._point_here)
        self._main.viewport().removeEventFilter(self)
        self._other.changed.disconnect(self._show_layers)
        self.chooser.dispose()
        self.canvas.viewport().removeEventFilter(self)
        self._main.scene().removeItem(self._markers[self._main])
        self.canvas.scene().removeItem(self._markers[self.canvas])
        self._markers = {}
        self.canvas.stopRendering()
        self.canvas.unsetMapTool(self._pan)
        self.canvas.setLayers([])
        self._pan.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102 - Qt's own
        super().closeEvent(event)
        self.put_away.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's own
        if event.type() == QEvent.Type.Leave:
            for marker in self._markers.values():
                marker.hide()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self._main.extentsChanged.connect(self._follow_main)
        self._main.rotationChanged.connect(self._follow_main)
        self._main.layersChanged.connect(self._show_layers)
        self._main.destinationCrsChanged.connect(self._follow_crs)
        self._main.xyCoordinates.connect(self._point_here)
        self._main.viewport().installEventFilter(self)
        self._other.changed.connect(self._show_layers)
        self.canvas.extentsChanged.connect(self._lead_main)
        self.canvas.xyCoordinates.connect(self._point_there)
        self.canvas.viewport().installEventFilter(self)

    def _follow_crs(self) -> None:
        self.canvas.setDestinationCrs(self._main.mapSettings().destinationCrs())
        self._follow_main()

    def _follow_main(self, *_: object) -> None:
        self._bring(self.canvas, self._main)

    def _lead_main(self) -> None:
        self._bring(self._main, self.canvas)

    def _bring(self, follower: QgsMapCanvas, leader: QgsMapCanvas) -> None:
        """Let one map show the other's middle at its scale and rotation; how large they are may differ."""
        if self._moving:
            return
        self._moving = True
        try:
            if follower.rotation() != leader.rotation():
                follower.setRotation(leader.rotation())
            size, unit = follower.mapSettings().outputSize(), leader.mapUnitsPerPixel()
            ground = QgsRectangle.fromCenterAndSize(leader.center(), size.width() * unit, size.height() * unit)
            follower.setExtent(ground)
            follower.refresh()
        finally:
            self._moving = False

    def _show_layers(self) -> None:
        self.canvas.setLayers(self._other.layers(self._main.layers()))
        if self._other.uuid and self._other.layer() is None:
            words = tr("being opened…")
        else:
            words = tr("beside {date} on the map").format(date=self._other.date_shown())
        self.words.setText(words)
        self.canvas.refresh()

    def _point_here(self, place: QgsPointXY) -> None:
        self._show_pointer(self.canvas, place)

    def _point_there(self, place: QgsPointXY) -> None:
        self._show_pointer(self._main, place)

    def _show_pointer(self, canvas: QgsMapCanvas, place: QgsPointXY) -> None:
        for one, marker in self._markers.items():
            marker.setVisible(one is canvas)
        self._markers[canvas].setCenter(place)


def _marker(canvas: QgsMapCanvas) -> QgsVertexMarker:
    marker = QgsVertexMarker(canvas)
    marker.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
    marker.setIconSize(16)
    marker.setPenWidth(2)
    marker.setColor(QColor(OUTLINE))
    marker.hide()
    return marker


RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
"""Where the view first opens."""
