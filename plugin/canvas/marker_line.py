"""Lines that are drawn as marks, by the call that each version of QGIS knows."""

from __future__ import annotations

from qgis.core import Qgis, QgsMarkerLineSymbolLayer


def make_marker_line(at: str) -> QgsMarkerLineSymbolLayer:
    """Return a line drawn as marks at its ``Vertex`` places or ``CentralPoint``; their symbol is still to be set."""
    line = QgsMarkerLineSymbolLayer(True)
    if hasattr(line, "setPlacements"):  # from QGIS 3.24 on; it warns of the call before that
        line.setPlacements(Qgis.MarkerLinePlacements(getattr(Qgis.MarkerLinePlacement, at)))
    else:
        line.setPlacement(getattr(QgsMarkerLineSymbolLayer.Placement, at))
    return line
