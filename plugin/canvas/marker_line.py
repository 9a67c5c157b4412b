"""Lines that are drawn as marks, by the call that each version of QGIS knows."""

from __future__ import annotations

from qgis.core import Qgis, QgsMarkerLineSymbolLayer


def make_marker_line(at: str) -> QgsMarkerLineSymbolLayer:
    """Return a line drawn as marks at its ``Vertex`` places or ``CentralPoint``; their symbol is still to be set."""
    line = QgsMarkerLineSymbolLayer(True)
    places = getattr(Qgis, "MarkerLinePlacement", None)  # from QGIS 3.24 on, which warns of the call before that
    if places is None:
        line.setPlacement(getattr(QgsMarkerLineSymbolLayer.Placement, at))
    else:
        line.setPlacements(getattr(places, at))
    return line
