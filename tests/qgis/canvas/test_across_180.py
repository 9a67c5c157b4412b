"""What is drawn on the map across the antimeridian stays in one place."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject
from shapely.geometry import LineString

from plugin.canvas.crest_preview import CrestPreview
from plugin.canvas.ground import ground_at
from plugin.canvas.path_tool import LINE, PathTool
from plugin.canvas.transect_tool import TransectTool

PACIFIC = "EPSG:3832"
"""Mercator about 150° east: the antimeridian lies within it."""
WEST, EAST = QgsPointXY(3_339_000.0, 1_111_000.0), QgsPointXY(3_341_000.0, 1_111_000.0)


@pytest.fixture
def pacific(canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(PACIFIC))
    return canvas


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", PACIFIC, "EPSG:32601"])
@pytest.mark.parametrize("line", [[(179.99, 10), (180.01, 10)], [(-180.01, 10), (-179.99, 10)]])
def test_a_suggested_crest_is_not_drawn_across_the_earth(canvas, crs, line):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    preview = CrestPreview(canvas)
    preview.show([LineString(line)])
    for band in preview._bands:
        parts = band.asGeometry().asMultiPolyline()
        assert len(parts) == 2
        assert max(abs(part[-1].x() - part[0].x()) for part in parts) < 2000.0
        if crs == "EPSG:4326":
            assert max(abs(part[-1].x() - part[0].x()) for part in parts) < 0.02
    preview.dispose()


def test_places_one_after_the_other_run_on(pacific):
    (west, _), (east, _) = ground_at([WEST, EAST], pacific, QgsProject.instance())
    assert 0.0 < east - west < 0.1


def test_a_line_that_is_drawn_runs_on(pacific):
    tool, drawn = PathTool(pacific), []
    tool.drawn.connect(lambda _mode, line: drawn.append(line))
    tool.start(LINE)
    tool.add(WEST)
    tool.add(EAST)
    tool.finish()
    assert drawn[0].length < 0.1
    tool.dispose()


def test_a_transect_runs_on(pacific):
    tool = TransectTool(pacific, 6.0)
    tool._start, tool._end = (179.999, 10.0), (-179.999, 10.0)
    assert tool._line().length == pytest.approx(0.002)
    tool.dispose()
