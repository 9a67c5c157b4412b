"""The outline of what is chosen, above the map."""

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from shapely.geometry import box

from plugin.canvas.outline import ChosenOutline

NORTH_ALONE = "+proj=gnom +lat_0=90 +lon_0=0 +datum=WGS84"


def test_a_place_that_the_map_cannot_show_is_not_in_view(canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromProj(NORTH_ALONE))
    canvas.setExtent(QgsRectangle(-1e6, -1e6, 1e6, 1e6))
    outline = ChosenOutline(canvas)
    assert outline.is_in_view(box(10, 85, 10.1, 85.1))
    assert not outline.is_in_view(box(10, -60, 10.1, -59.9))
    outline.dispose()
