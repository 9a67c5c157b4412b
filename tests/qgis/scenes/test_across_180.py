"""A scene across the antimeridian belongs to what lies on either side of it."""

import pytest
from shapely.geometry import LineString, Point, box

from plugin.core.records import Scene, Site
from plugin.panels.berms.meter import choose_scene, scene_in_view
from plugin.panels.scenes.reading import site_within

ACROSS = box(179.0, 60.0, 181.0, 61.0)
SCENES = (
    Scene(uuid="far", name="far", kind="elevation", geometry=box(0, 60, 1, 61)),
    Scene(uuid="across", name="across", kind="elevation", geometry=ACROSS),
)


@pytest.mark.parametrize("longitude", [179.5, -179.5, 180.5])
def test_it_is_found_by_what_is_measured_seen_and_named_there(longitude):
    line = LineString([(longitude, 60.5), (longitude + 0.001, 60.5)])
    assert choose_scene(line, SCENES, "").uuid == "across"
    assert scene_in_view(Point(longitude, 60.5).buffer(0.01), SCENES, "").uuid == "across"
    assert site_within(ACROSS, [Site(uuid="a", name="A", geometry=Point(longitude, 60.5))]) == "a"


def test_it_is_not_found_elsewhere():
    assert scene_in_view(Point(90.0, 60.5).buffer(0.01), SCENES, "") is None
    assert site_within(ACROSS, [Site(uuid="a", name="A", geometry=Point(0.0, 60.5))]) is None
