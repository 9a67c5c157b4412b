"""Small pictures of one place on many scenes, drawn in the background one after another, and remembered."""

from __future__ import annotations

from collections import OrderedDict
from typing import Callable, Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QPointF, QSize, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPolygonF
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from .drawing_job import let_go

_KEPT = 600
_WGS84 = "EPSG:4326"


def plane_near(outline: BaseGeometry) -> QgsCoordinateReferenceSystem:
    """Return a plane in metres around an outline.

    Places that are near each other share a plane: QGIS takes its time to make one, and knows it ever after.
    """
    middle = outline.envelope.centroid
    # 8 km from its middle, such a plane is off by less than a millionth in length, and 0.05 degrees in bearing.
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=aeqd +lat_0={middle.y:.1f} +lon_0={middle.x:.1f} +datum=WGS84 +units=m +no_defs"
    )


class Place:
    """A square of ground around an outline, north up and to scale in both directions.

    ``margin`` is what is shown around the outline, as a share of its larger side; no less than ``least_m`` metres are
    shown across.
    """

    def __init__(self, outline: BaseGeometry, margin: float = 0.6, least_m: float = 60.0) -> None:
        middle = outline.envelope.centroid
        self.crs = plane_near(outline)
        self._to_plane = QgsCoordinateTransform(QgsCoordinateReferenceSystem(_WGS84), self.crs, QgsProject.instance())
        box = self._to_plane.transformBoundingBox(QgsRectangle(*outline.bounds))
        half = max(max(box.width(), box.height()) * (0.5 + margin), least_m / 2)
        self.extent = QgsRectangle.fromCenterAndSize(box.center(), 2 * half, 2 * half)
        self.key = (round(middle.x, 7), round(middle.y, 7), round(half, 2))

    def trace(self, outline: BaseGeometry) -> list[QPolygonF]:
        """Return the rings of a polygon in the square: 0 to 1 from the left and from the top."""
        parts = [outline] if isinstance(outline, Polygon) else list(getattr(outline, "geoms", ()))
        rings = [ring for part in parts for ring in (part.exterior, *part.interiors)]
        return [QPolygonF([self._share(x, y) for x, y, *_ in ring.coords]) for ring in rings]

    def _share(self, x: float, y: float) -> QPointF:
        at = self._to_plane.transform(x, y)
        side = self.extent.width()
        return QPointF((at.x() - self.extent.xMinimum()) / side, (self.extent.yMaximum() - at.y()) / side)


class Pictures(QObject):
    """Draws scenes at one place at a time; ``ready`` tells with a scene's uuid that its picture can be had.

    ``layer_of`` gives the layer of a scene, or ``None`` where it is not to be drawn. The pictures last drawn are
    remembered, also those of places looked at before; a layer that is drawn in another way is drawn anew.
    """

    ready = pyqtSignal(str)

    def __init__(self, layer_of: Callable[[str], QgsRasterLayer | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer_of = layer_of
        self._place: Place | None = None
        self._side, self._ratio = 72, 1.0
        self._wanted: list[str] = []
        self._drawn: OrderedDict[tuple[object, ...], QImage] = OrderedDict()
        self._job: QgsMapRendererSequentialJob | None = None
        self._drawing: tuple[str, tuple[object, ...]] | None = None
        self._watched: dict[str, QgsRasterLayer] = {}

    def aim(self, place: Place | None, side: int, ratio: float) -> None:
        """Draw this place from now on, ``side`` pixels wide on a screen of ``ratio`` dots to a pixel."""
        self._place, self._side, self._ratio = place, side, ratio
        self._wanted = []

    def picture(self, uuid: str) -> QImage | None:
        """Return the picture of a scene at the place; ``None`` where it is not drawn yet."""
        return None if self._place is None else self._drawn.get(self._key(uuid))

    def want(self, uuids: Iterable[str]) -> None:
        """Have these scenes drawn, the first one first; what was wanted before and is not drawn yet is let go."""
        self._wanted = [uuid for uuid in uuids if self.picture(uuid) is None]
        self._draw_next()

    def forget(self, uuid: str) -> None:
        """Let the pictures of a scene go: it looks otherwise now."""
        for key in [key for key in self._drawn if key[0] == uuid]:
            del self._drawn[key]
        if self._drawing is not None and self._drawing[0] == uuid:
            self._drawing = None

    def dispose(self) -> None:
        """Stop drawing and let go of the layers."""
        self._wanted, self._place = [], None
        for layer in self._watched.values():
            if not sip.isdeleted(layer):
                layer.repaintRequested.disconnect(self._follow_repaint)
                layer.willBeDeleted.disconnect(self._let_go)
        self._watched = {}
        if self._job is not None:
            self._job.finished.disconnect(self._take)
            let_go(self._job)
            self._job = None
        self._drawn.clear()
        self.deleteLater()

    def _key(self, uuid: str) -> tuple[object, ...]:
        return (uuid, self._place.key, self._side, self._ratio)

    def _draw_next(self) -> None:
        while self._job is None and self._wanted and self._place is not None:
            uuid = self._wanted.pop(0)
            layer = self._layer_of(uuid)
            if layer is not None and layer.isValid() and self.picture(uuid) is None:
                self._watch(uuid, layer)
                self._start(uuid, layer)

    def _start(self, uuid: str, layer: QgsRasterLayer) -> None:
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(self._place.crs)
        settings.setTransformContext(QgsProject.instance().transformContext())
        settings.setOutputSize(QSize(self._side, self._side))
        settings.setDevicePixelRatio(self._ratio)
        settings.setExtent(self._place.extent)
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        self._drawing = (uuid, self._key(uuid))
        self._job = QgsMapRendererSequentialJob(settings)
        self._job.finished.connect(self._take)
        self._job.start()

    def _take(self) -> None:
        image, self._job = self._job.renderedImage(), None
        drawing, self._drawing = self._drawing, None
        if drawing is not None:
            uuid, key = drawing
            self._drawn[key] = image
            while len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
            self.ready.emit(uuid)
        self._draw_next()

    def _watch(self, uuid: str, layer: QgsRasterLayer) -> None:
        if self._watched.get(uuid) is not layer:
            self._watched[uuid] = layer
            layer.repaintRequested.connect(self._follow_repaint)
            layer.willBeDeleted.connect(self._let_go)

    def _follow_repaint(self, *_: object) -> None:
        for uuid in self._of(self.sender()):
            self.forget(uuid)
            self.ready.emit(uuid)

    def _let_go(self) -> None:
        # A layer that is being deleted has lost its Python half already: its sender is another object to Python.
        for uuid in [uuid for uuid, layer in self._watched.items() if sip.isdeleted(layer)]:
            del self._watched[uuid]
            self.forget(uuid)

    def _of(self, layer: QObject) -> list[str]:
        return [uuid for uuid, known in self._watched.items() if known is layer]
