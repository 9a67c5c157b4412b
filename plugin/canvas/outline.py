"""The outline of what is chosen, above the map."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from shapely.geometry.base import BaseGeometry

from ..palette import HALO, HALO_ALPHA, OUTLINE
from .ground import on_map

_WGS84 = "EPSG:4326"
_HALO = QColor(HALO)
_HALO.setAlpha(HALO_ALPHA)


class ChosenOutline:
    """Draws one polygon, heavier than its layer does, and without a fill so that the image stays to be seen."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands = [self._band(_HALO, 8), self._band(QColor(OUTLINE), 4)]

    def show(self, outline: BaseGeometry | None, pen: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        """Draw a polygon given in longitude and latitude with a pen over the halo; ``None`` draws nothing."""
        self._bands[-1].setLineStyle(pen)
        geometry = QgsGeometry()
        if outline is not None:
            geometry.fromWkb(outline.wkb)
        for band in self._bands:
            band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
            if not geometry.isNull():
                band.setToGeometry(geometry, QgsCoordinateReferenceSystem(_WGS84))

    def is_in_view(self, outline: BaseGeometry) -> bool:
        """Whether all of a polygon lies within what the map shows; a place that the map cannot show does not."""
        try:
            shown = on_map(QgsRectangle(*outline.bounds), self._canvas, QgsProject.instance())
        except QgsCsException:
            return False
        return self._canvas.mapSettings().visibleExtent().contains(shown)

    def dispose(self) -> None:
        """Take the drawing off the map."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []

    def _band(self, colour: QColor, width: int) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setStrokeColor(colour)
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setWidth(width)
        return band
