"""Crests, cells and patterns on files of every kind, laid on the ground."""

import numpy as np
import pytest
from osgeo import gdal
from shapely.geometry import LineString, MultiLineString, Point, box

from plugin.core.berms.candidates import find_candidates
from plugin.core.berms.choice import choose_lines
from plugin.core.berms.detect import (
    cell_outline,
    detect_cells,
    detect_crests,
    open_piece,
)
from plugin.core.berms.field import find_field
from plugin.core.berms.lines import as_lines, pair_spacings, space_lines
from plugin.core.errors import BermlineError, Refused
from plugin.core.frame import LocalFrame
from tests.core.berms.fields import make_field

from .conftest import ORIGIN, SCALE, write_raster

NORTH_UP = (ORIGIN[0], 0.5, 0.0, ORIGIN[1], 0.0, -0.5)


def _write(path, values, transform=NORTH_UP, **more):
    write_raster(path, values, transform, **more)
    return path


def _spacing(path):
    lines = [crest.line for crest in find_candidates(path, None).choose()]
    frame = LocalFrame.at(lines[0])
    spacings = space_lines(as_lines([np.array(frame.to_local(line).coords) for line in lines]), 2.0, 40.0)
    return np.median([pair.median_m for pair in pair_spacings(spacings)])


@pytest.mark.parametrize(
    "transform",
    [
        NORTH_UP,
        (ORIGIN[0], 0.5, 0.0, ORIGIN[1], 0.0, 0.5),
        (ORIGIN[0], 0.4, 0.3, ORIGIN[1], 0.3, -0.4),
    ],
    ids=["north up", "south up", "rotated"],
)
def test_spacings_are_metres_on_the_ellipsoid_however_the_raster_lies(tif, transform):
    field = make_field(2, 6, wander=0.0)
    path = _write(tif(), field.values, transform)
    assert _spacing(path) == pytest.approx(25.0 / SCALE, abs=0.03)
    assert find_field(path).pitch.value == pytest.approx(25.0 / SCALE, abs=0.01)


def test_an_area_is_searched_alone(tif):
    path = _write(tif(), make_field(3, 6).values)
    area = box(ORIGIN[0] + 50, ORIGIN[1] - 200, ORIGIN[0] + 150, ORIGIN[1] - 80)
    piece = open_piece(path, area, "EPSG:32637")
    assert (piece.left, piece.top, piece.width, piece.height) == (100, 160, 200, 240)
    lonlat = LineString(np.stack(piece.on_wgs84(np.array([0.0, 200.0]), np.array([0.0, 240.0])), axis=1))
    assert open_piece(path, lonlat).width == pytest.approx(200, abs=3)


def test_crests_come_back_on_wgs84_where_they_are(tif):
    field = make_field(4, 6, wander=0.0)
    path = _write(tif(), field.values)
    piece = open_piece(path)
    lines = choose_lines(detect_crests(piece))
    drawn = MultiLineString([crest.line for crest in find_candidates(path, None).choose()])
    assert len(drawn.geoms) == len(lines)
    longitude, latitude = piece.on_wgs84(lines.column, lines.row)
    assert max(drawn.distance(Point(place)) for place in zip(longitude, latitude)) < 0.3 * 0.5 / 70_000


ACROSS = (171_021.0, 0.5, 0.0, 1_106_958.0, 0.0, -0.5)
"""In UTM zone 1 about the antimeridian, at 10° north."""


def test_crests_across_the_antimeridian_run_on_there(tif):
    values = make_field(4, 6, wander=0.0).values
    path = _write(tif(), values, ACROSS, epsg=32601)
    lines = [crest.line for crest in find_candidates(path, None).choose()]
    bounds = np.array([line.bounds for line in lines])
    assert len(lines) == len(find_candidates(_write(tif("elsewhere.tif"), values), None).choose())
    assert ((bounds[:, 2] > 180.0) | (bounds[:, 0] < -180.0)).any()
    assert np.ptp(bounds[:, [0, 2]], axis=1).max() < 0.01
    assert all(np.ptp(line.bounds[::2]) < 0.01 for line in find_field(path).crests)


@pytest.mark.parametrize("turn", [0.0, -360.0])
def test_an_area_across_the_antimeridian_holds_the_crests_there(tif, turn):
    path = _write(tif(), make_field(4, 6, wander=0.0).values, ACROSS, epsg=32601)
    whole = find_candidates(path, None).choose()
    assert len(find_candidates(path, box(179.9 + turn, 9.9, 180.1 + turn, 10.1)).choose()) == len(whole)


def test_heights_in_feet_and_whole_numbers_are_searched_as_metres(tif):
    field = make_field(5, 6, wander=0.0)
    feet = np.rint((50.0 + field.values) / 0.3048)
    path = _write(tif(), feet, kind=gdal.GDT_Int16, unit="ft")
    piece = open_piece(path)
    assert piece.quantum == pytest.approx(0.3048)
    assert _spacing(path) == pytest.approx(25.0 / SCALE, abs=0.05)


def test_scaled_values_and_no_data_are_understood(tif):
    field = make_field(6, 6, wander=0.0)
    stored = np.rint((field.values + 100.0) / 0.01)
    stored[200:260, 200:260] = -9999
    path = _write(tif(), stored, kind=gdal.GDT_Int32, scale=0.01, offset=-100.0, nodata=-9999)
    assert _spacing(path) == pytest.approx(25.0 / SCALE, abs=0.05)


def test_cells_at_the_real_depot_lie_on_the_ground(example):
    area = box(322900, 5724100, 323050, 5724240)
    piece = open_piece(example / "imagery" / "muna_xanten_dgm1.tif", area, "EPSG:25832")
    cells = detect_cells(piece)
    frame = LocalFrame.at(cell_outline(piece, cells[0].crest))
    assert len(cells) >= 2
    for cell in cells:
        assert 300.0 < frame.to_local(cell_outline(piece, cell.crest)).area < 900.0


@pytest.mark.parametrize(
    ("transform", "epsg", "says"),
    [
        ((40.0, 5e-6, 0, 46.0, 0, -5e-6), 4326, "no squares"),
        ((ORIGIN[0], 0.5, 0, ORIGIN[1], 0, -1.0), 32637, "no squares"),
        (NORTH_UP, None, "no coordinate reference system"),
    ],
    ids=["degrees", "oblong pixels", "no CRS"],
)
def test_what_cannot_be_laid_on_the_ground_is_refused(tif, transform, epsg, says):
    path = _write(tif(), make_field(7, 5, size=100).values, transform, epsg=epsg)
    with pytest.raises(Refused, match=says):
        open_piece(path)


def test_degrees_at_the_equator_are_squares_enough(tif):
    field = make_field(8, 6, wander=0.0)
    step = 0.5 / 111_000
    path = _write(tif(), field.values, (40.0, step, 0, 0.1, 0, -step), epsg=4326)
    assert _spacing(path) == pytest.approx(25.0, rel=0.01)


def test_a_place_off_the_scene_and_a_missing_file_are_refused(tif):
    path = _write(tif(), make_field(9, 5, size=100).values)
    with pytest.raises(Refused, match="off the scene"):
        open_piece(path, box(0, 0, 1, 1), "EPSG:32637")
    with pytest.raises(BermlineError, match="cannot be read"):
        open_piece("/vsimem/nothing.tif")


def test_a_scene_that_lies_off_the_earth_is_refused(tif):
    with pytest.raises(Refused, match="off the earth"):
        open_piece(_write(tif(), make_field(9, 5, size=100).values, (1e30, 0.5, 0.0, 1e30, 0.0, -0.5)))


@pytest.mark.parametrize("values", [np.zeros((1, 1)), np.ones((200, 200))], ids=["one pixel", "level"])
def test_rasters_that_hold_nothing_are_refused_by_every_search(tif, values):
    path = _write(tif(), values)
    for search in (detect_crests, detect_cells):
        with pytest.raises(Refused):
            search(open_piece(path))
    with pytest.raises(Refused):
        find_field(path)
