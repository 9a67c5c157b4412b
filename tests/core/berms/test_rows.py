"""Rows of cells, found among their centres."""

import math

import numpy as np
import pytest

from plugin.core.berms.rows import find_rows

from .test_cells import MAGAZINES


def _grid(rows, columns, pitch, apart, degrees, scatter, seed):
    """Return places of a storage field, turned, each a little off; in the order of rows."""
    rng = np.random.default_rng(seed)
    places = np.array([(x * pitch, -y * apart) for y in range(rows) for x in range(columns)], dtype=float)
    turn = math.radians(degrees)
    turned = places @ np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
    return turned + rng.normal(0, scatter, places.shape)


@pytest.mark.parametrize("degrees", [0, 17, -40])
@pytest.mark.parametrize("seed", range(3))
def test_the_rows_of_a_field_are_found_whatever_their_bearing(degrees, seed):
    found = find_rows(_grid(4, 8, 30.0, 60.0, degrees, 1.0, seed))
    assert sorted(sorted(row) for row in found) == [list(range(8 * k, 8 * k + 8)) for k in range(4)]


def test_missing_cells_do_not_part_a_row():
    places = np.delete(_grid(2, 8, 30.0, 60.0, 17, 1.0, 0), [3, 11, 12], axis=0)
    assert sorted(len(row) for row in find_rows(places)) == [6, 7]


def test_a_row_that_bends_is_one_row():
    angle = np.radians(np.arange(9) * 4.0)
    places = 429.7 * np.stack((np.sin(angle), np.cos(angle)), axis=1)
    assert find_rows(places) == [list(range(9))]


def test_the_rows_of_the_depot_in_the_hees_are_found():
    names = list(MAGAZINES)
    rows = [{names[k] for k in row} for row in find_rows(np.array(list(MAGAZINES.values()), dtype=float))]
    assert {"M024", "M025", "M026", "M027", "M028", "M029"} in rows
    assert any({"M030", "M031", "M032", "M033", "M034"} <= row for row in rows)
    assert any({"M037", "M038", "M039", "M040"} <= row for row in rows)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_fewer_than_three_places_make_no_row(count):
    assert find_rows(np.arange(2.0 * count).reshape(-1, 2)) == []


def test_two_places_at_one_spot_do_no_harm():
    places = np.array([(0, 0), (30, 0), (30, 0), (60, 0), (90, 0)], dtype=float)
    assert max(len(row) for row in find_rows(places)) == 4
