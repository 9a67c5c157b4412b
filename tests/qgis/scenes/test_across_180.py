"""A scene across the antimeridian belongs to what lies on either side of it."""

import pytest
from shapely.geometry import LineString, Point, box

from plugin.core.records import Scene, Site
from plugin.panels.berms.meter import choose_scene, scene_in_view
from plugin.panels.registration.registration import _may_meet
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


@pytest.mark.parametrize("longitude", [179.5, -179.5])
def test_what_is_seen_on_it_belongs_to_the_site_that_is_chosen_there(session, longitude):
    with session.act("Fill") as action:
        site = action.insert(Site(name="A", geometry=Point(longitude, 60.5)))
    session.choose_site(site)
    assert session.site_on(SCENES[1]) == site
    assert session.site_on(SCENES[0]) is None


def test_two_of_them_may_show_the_same_ground_whichever_side_they_are_counted_from():
    assert _may_meet(SCENES[1], Scene(name="x", geometry=box(-180.5, 60.0, -179.5, 61.0)))
    assert not _may_meet(SCENES[0], SCENES[1])


def test_it_is_not_found_elsewhere():
    assert scene_in_view(Point(90.0, 60.5).buffer(0.01), SCENES, "") is None
    assert site_within(ACROSS, [Site(uuid="a", name="A", geometry=Point(0.0, 60.5))]) is None
