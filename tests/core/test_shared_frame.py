"""Neighbours share a frame, and what is measured in it is what is measured in a frame of one's own."""

import pytest
from shapely.geometry import box

from plugin.core.frame import LocalFrame

PLACES = {"Jebel Ali": (55.06, 24.99), "Xanten": (6.449, 51.649), "south": (-70.05, -53.15), "equator": (0.05, 0.05)}


@pytest.mark.parametrize(("longitude", "latitude"), PLACES.values(), ids=PLACES.keys())
def test_an_area_is_the_same_in_a_shared_frame(longitude, latitude):
    outline = box(longitude, latitude, longitude + 0.002, latitude + 0.002)
    own, shared = (frame.to_local(outline).area for frame in (LocalFrame.at(outline), LocalFrame.near(outline)))
    assert shared == pytest.approx(own, rel=1e-6)


def test_neighbours_share_a_frame():
    assert LocalFrame.near(box(55.061, 24.99, 55.062, 24.991)) == LocalFrame.near(box(55.07, 25.01, 55.071, 25.011))
