"""Crest lines above the map that are not yet in the case."""

from __future__ import annotations

from typing import Iterable

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from shapely.geometry import LineString

from ..core.antimeridian import cut_there
from ..palette import BAND, HALO, HALO_ALPHA


class CrestPreview:
    """Draws lines given in longitude and latitude on WGS 84, all in one stroke."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        halo = QColor(HALO)
        halo.setAlpha(HALO_ALPHA)
        self._bands = []
        for colour, width, style in ((halo, 4, Qt.PenStyle.SolidLine), (QColor(BAND), 2, Qt.PenStyle.DashLine)):
            band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
            band.setStrokeColor(colour)
            band.setWidth(width)
            band.setLineStyle(style)
            self._bands.append(band)

    def show(self, lines: Iterable[LineString]) -> None:
        """Draw these lines and no others."""
        parts = [[QgsPointXY(*place) for place in part.coords] for line in lines for part in _cut(line)]
        for band in self._bands:
            band.reset(QgsWkbTypes.GeometryType.LineGeometry)
            if parts:
                band.setToGeometry(QgsGeometry.fromMultiPolylineXY(parts), QgsCoordinateReferenceSystem("EPSG:4326"))

    def dispose(self) -> None:
        """Take the drawing off the map."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)


def _cut(line: LineString) -> Iterable[LineString]:
    """Return the parts of a line on either side of the antimeridian: many maps have their edges there."""
    cut = cut_there(line)
    return getattr(cut, "geoms", (cut,))
