"""Crests and toes that an analyst sets by hand."""

import numpy as np
import pytest

from plugin.core.berms import markers
from plugin.core.berms.profile import read_profile
from plugin.core.berms.spacing import measure_profile
from plugin.core.berms.transect import sample_transect
from plugin.core.errors import Refused

from .conftest import EPSG, Field


@pytest.fixture
def read(tif):
    """A transect over three crests 25 m apart, and its profile."""
    field = Field(snr=20.0, relief=0.0, size=240)
    path = tif()
    field.write(path, np.random.default_rng(1))
    transect = sample_transect(path, field.line(80.0), 6.0, f"EPSG:{EPSG}")
    return transect, read_profile(transect)


def test_a_crest_set_by_hand_is_known_to_a_pixel(read):
    transect, profile = read
    moved = markers.move_crest(profile, 1, profile.crests[1].at_m + 1.0)
    assert [crest.by_hand for crest in moved.crests] == [False, True, False]
    assert moved.crests[1].u_pointing_m == pytest.approx(profile.gsd_m, rel=0.01)
    assert "1 of 3 crests set by hand" in measure_profile(transect, moved).method


def test_a_crest_is_not_set_where_one_stands(read):
    with pytest.raises(Refused, match="stands here already"):
        markers.add_crest(read[1], read[1].crests[0].at_m + 0.1)


def test_a_toe_set_by_hand_changes_the_floor_and_is_kept_with_its_place(read):
    transect, profile = read
    before = measure_profile(transect, profile, "toe to toe")
    toe = profile.toes[0][markers.AFTER]
    moved = markers.move_toe(profile, 0, markers.AFTER, toe.at_m + 1.0)
    after = measure_profile(transect, moved, "toe to toe")
    assert sorted(after.parameters["floors_m"])[0] == pytest.approx(min(before.parameters["floors_m"]) - 1.0, abs=0.4)
    assert after.inputs[markers.TOES_BY_HAND] == [[0, 1, pytest.approx(toe.at_m + 1.0)]]
    assert "1 toes set by hand" in after.method
    again = markers.set_toes(profile, after.inputs[markers.TOES_BY_HAND])
    assert again.toes == moved.toes


@pytest.mark.parametrize(("side", "off"), [(markers.AFTER, -3.0), (markers.BEFORE, 3.0), (markers.AFTER, 60.0)])
def test_a_toe_stays_on_its_side_and_before_the_next_crest(read, side, off):
    profile = read[1]
    with pytest.raises(Refused, match="beside its own crest"):
        markers.move_toe(profile, 1, side, profile.crests[1].at_m + off)


def test_a_toe_set_by_hand_stays_when_another_crest_is_changed(read):
    profile = read[1]
    at = profile.crests[0].at_m + 4.0
    moved = markers.remove_crest(markers.move_toe(profile, 0, markers.AFTER, at), 2)
    assert moved.toes[0][markers.AFTER].at_m == pytest.approx(at)
    assert moved.toes[0][markers.AFTER].by_hand
    gone = markers.remove_crest(markers.move_toe(profile, 0, markers.AFTER, at), 0)
    assert markers.toes_by_hand(gone) == []


def test_a_place_belongs_to_the_nearest_crest_and_its_side(read):
    profile = read[1]
    assert markers.nearest_crest(profile, profile.crests[1].at_m - 4.0) == (1, markers.BEFORE)
    assert markers.nearest_crest(profile, profile.crests[1].at_m + 4.0) == (1, markers.AFTER)
    bare = markers.set_crests(profile, [], [])
    with pytest.raises(Refused, match="Set the crest first"):
        markers.nearest_crest(bare, 10.0)
