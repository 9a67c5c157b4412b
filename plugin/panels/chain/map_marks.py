"""What is picked in the panel, marked on the map: a site by a ring, a movement by its leg."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from shapely.geometry import MultiPoint
from shapely.geometry.base import BaseGeometry

from ...core.chain.gather import ChainRecords
from ...core.chain.great_circle import geodesic
from ...core.errors import Message, message
from ...core.records import Movement, Site
from ...palette import OUTLINE


class MapMarks:
    """Two rubber bands, one for points and one for the leg between them."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        self._points = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PointGeometry)
        self._points.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        self._points.setIconSize(22)
        self._line = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        for band in (self._points, self._line):
            band.setStrokeColor(QColor(OUTLINE))
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setWidth(3)
        self._line.setLineStyle(Qt.PenStyle.DashLine)

    def show(self, chain: ChainRecords, uuid: str) -> None:
        """Mark a site or the placed ends of a movement; nothing else is marked."""
        self.clear()
        places, line = places_of(chain, uuid)
        if places is not None:
            self._points.setToGeometry(_to_qgs(places), self._wgs84)
        if line is not None:
            self._line.setToGeometry(_to_qgs(line), self._wgs84)

    def clear(self) -> None:
        """Take the marks off the map."""
        self._points.reset(QgsWkbTypes.GeometryType.PointGeometry)
        self._line.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def dispose(self, canvas: QgsMapCanvas) -> None:
        """Remove the bands from the canvas."""
        self.clear()
        for band in (self._points, self._line):
            canvas.scene().removeItem(band)


def places_of(chain: ChainRecords, uuid: str) -> tuple[BaseGeometry | None, BaseGeometry | None]:
    """Return the places of a record and the leg between them, ``None`` where there are none."""
    record = chain.links.records.get(uuid)
    if isinstance(record, Site):
        return record.geometry, None
    if not isinstance(record, Movement):
        return None, None
    ends = [
        site.geometry
        for end in (record.from_site, record.to_site)
        if isinstance(site := chain.links.records.get(end or ""), Site) and site.geometry is not None
    ]
    if not ends:
        return None, None
    apart = len(ends) == 2 and not ends[0].equals(ends[1])
    return MultiPoint(ends), geodesic(ends[0], ends[1])[0] if apart else None


def why_not_placed(chain: ChainRecords, uuid: str) -> Message | None:
    """Say why a site or movement cannot be shown on the map, ``None`` where it can."""
    record = chain.links.records.get(uuid)
    if isinstance(record, Site):
        if record.geometry is not None:
            return None
        return message("No coordinate is recorded for {name}.", name=record.name)
    if isinstance(record, Movement):
        if places_of(chain, uuid)[0] is not None:
            return None
        return message("Neither end of {label} has a coordinate.", label=record.label)
    return message("Only sites and movements have a place.")


def _to_qgs(geometry: BaseGeometry) -> QgsGeometry:
    made = QgsGeometry()
    made.fromWkb(geometry.wkb)
    return made
