"""Marks stand on a line where they are wanted, and QGIS warns of nothing."""

import warnings

import pytest
from qgis.core import QgsMarkerSymbol

from plugin.canvas.marker_line import make_marker_line


@pytest.mark.parametrize("at", ["Vertex", "CentralPoint"])
def test_marks_stand_where_they_are_wanted(qgis_app, at):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        line = make_marker_line(at)
    line.setSubSymbol(QgsMarkerSymbol.createSimple({}))
    properties = line.properties()
    assert (properties.get("placements") or properties["placement"]).lower() == at.lower()
