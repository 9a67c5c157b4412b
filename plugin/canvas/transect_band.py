"""A transect above the map: its line, the band that is averaged, and the crests found on it."""

from __future__ import annotations

import math
from typing import Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor
from shapely.geometry import LineString

from ..core.berms.bend import Bend
from ..core.frame import LocalFrame
from ..palette import CREST, HALO, HALO_ALPHA, TRANSECT

_WGS84 = "EPSG:4326"
_NEAR_DEG = 0.02
_FILL_ALPHA = 60
_BENT_CORNERS = 13


class TransectBand:
    """Draws one transect; all places are longitude and latitude on WGS 84."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        halo, fill = QColor(HALO), QColor(TRANSECT)
        halo.setAlpha(HALO_ALPHA)
        fill.setAlpha(_FILL_ALPHA)
        self._area = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._area.setFillColor(fill)
        self._area.setStrokeColor(QColor(TRANSECT))
        self._area.setWidth(1)
        self._halo = self._line(halo, 5)
        self._axis = self._line(QColor(TRANSECT), 2)
        self._crests = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PointGeometry)
        self._crests.setIcon(QgsRubberBand.IconType.ICON_FULL_DIAMOND)
        self._crests.setIconSize(10)
        self._crests.setFillColor(QColor(CREST))
        self._crests.setStrokeColor(QColor(HALO))
        self._crests.setWidth(1)
        self._frame: LocalFrame | None = None
        self._banded: tuple[LineString, float] | None = None
        self._followed: Bend | None = None

    def show(self, line: LineString, width_m: float) -> None:
        """Draw a line and the band of ``width_m`` around it; marks of crests are taken away.

        A line of more than two points, such as the axis of a row, is drawn without a band.
        """
        self.clear()
        for band in (self._halo, self._axis):
            band.setToGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*place) for place in line.coords]), _crs())
        if len(line.coords) == 2 and width_m > 0:
            self._banded = line, width_m
            self._fill(None)

    def bend(self, bend: Bend | None) -> None:
        """Let the band that is drawn follow berms."""
        if self._banded is not None and bend is not self._followed:
            self._fill(bend)

    def _fill(self, bend: Bend | None) -> None:
        if self._banded is None:
            return
        self._followed = bend
        corners = self._corners(*self._banded, bend)
        if corners:
            self._area.setToGeometry(QgsGeometry.fromPolygonXY([corners]), _crs())

    def mark(self, places: Sequence[Sequence[float]]) -> None:
        """Mark crests or centres."""
        self._crests.reset(QgsWkbTypes.GeometryType.PointGeometry)
        if places:
            self._crests.setToGeometry(
                QgsGeometry.fromMultiPointXY([QgsPointXY(place[0], place[1]) for place in places]), _crs()
            )

    def clear(self) -> None:
        """Draw nothing."""
        self._banded, self._followed = None, None
        self._area.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._halo.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self._axis.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self._crests.reset(QgsWkbTypes.GeometryType.PointGeometry)

    def dispose(self) -> None:
        """Take the drawing off the map."""
        for band in (self._area, self._halo, self._axis, self._crests):
            self._canvas.scene().removeItem(band)

    def _corners(self, line: LineString, width_m: float, bend: Bend | None) -> list[QgsPointXY]:
        frame = self._frame_at(*line.coords[0])
        (x0, y0), (x1, y1) = frame.to_local(line).coords
        length = math.hypot(x1 - x0, y1 - y0)
        if not length > 0:
            return []
        east, north = (x1 - x0) / length, (y1 - y0) / length
        across = np.linspace(-0.5, 0.5, 2 if bend is None else _BENT_CORNERS) * width_m
        later = np.zeros((len(across), 2)) if bend is None else bend.at(across, np.array([0.0, length]))
        begin, end = (
            np.stack((x + across * north + more * east, y - across * east + more * north), axis=1)
            for x, y, more in ((x0, y0, later[:, 0]), (x1, y1, later[:, 1]))
        )
        ring = LineString(np.concatenate((begin[-1:], end[::-1], begin[:-1])))
        return [QgsPointXY(*place) for place in frame.from_local(ring).coords]

    def _frame_at(self, longitude: float, latitude: float) -> LocalFrame:
        """Return a frame near the place; making one takes longer than drawing, so it is kept while it is near."""
        kept = self._frame
        if kept is None or abs(kept.longitude - longitude) > _NEAR_DEG or abs(kept.latitude - latitude) > _NEAR_DEG:
            kept = self._frame = LocalFrame(longitude, latitude)
        return kept

    def _line(self, colour: QColor, width: int) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.LineGeometry)
        band.setStrokeColor(colour)
        band.setWidth(width)
        return band


def _crs() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(_WGS84)
