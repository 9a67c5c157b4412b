"""The land of background maps lies where land is, also where a map holds the date line or a pole."""

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProject

from plugin.core.frame import LocalFrame
from plugin.sheets.map_layers import land_layer, open_world
from plugin.sheets.map_view import View

VIEWS = {
    "beside the date line": ((179.997, -17.16), 1.5e6, [(178.0, -17.8)], [(-175.0, -20.0), (179.9, -15.0)]),
    "west of it": ((-179.9, 65.9), 1.5e6, [(-178.0, 67.0), (178.0, 67.0)], [(-179.9, 60.0)]),
    "at the Greenwich meridian": ((0.1, 17.0), 2.0e6, [(0.0, 20.0)], [(-2.0, 2.0)]),
    "around the north pole": ((0.0, 89.0), 2.5e6, [(-40.0, 80.0), (100.0, 75.0)], [(0.0, 89.0), (0.0, 78.0)]),
    "near the north pole": ((25.0, 87.0), 2.5e6, [(-40.0, 80.0), (100.0, 75.0)], [(0.0, 89.0), (0.0, 78.0)]),
    "around the south pole": ((0.0, -89.0), 4.5e6, [(0.0, -80.0), (90.0, -75.0)], [(-140.0, -60.0)]),
    "across the Pacific": ((-170.0, 20.0), 9.0e6, [(138.7, 36.0), (-115.0, 40.0)], [(-170.0, 10.0), (160.0, 30.0)]),
}


@pytest.mark.parametrize(("middle", "half", "land", "sea"), VIEWS.values(), ids=VIEWS)
def test_land_is_land_and_sea_is_sea(qgis_app, middle, half, land, sea):
    view = View(LocalFrame(*middle), half, half * 0.8)
    project = QgsProject()
    layer = land_layer(project, open_world(), view)

    def is_land(place):
        east, north = view.frame.xy_to_local(*place)
        point = QgsGeometry.fromPointXY(QgsPointXY(float(east), float(north)))
        return any(feature.geometry().intersects(point) for feature in layer.getFeatures())

    assert [is_land(place) for place in land] == [True] * len(land)
    assert [is_land(place) for place in sea] == [False] * len(sea)
