"""Candidates for cells on the map."""

import numpy as np
import pytest
from shapely.geometry import Point, Polygon, box

from plugin.core.berms.cell_candidates import CREST, INNER, OUTER, CellOnMap, find_cell_candidates, not_drawn_yet
from plugin.core.berms.record import cell_structure
from plugin.core.errors import Refused

from .conftest import EPSG, ORIGIN, write_raster
from .test_cells import _depot


@pytest.fixture
def depot(tif):
    ground, truth = _depot(3, 1.0, open_share=0.0)
    path = tif()
    write_raster(path, ground, (ORIGIN[0], 1.0, 0, ORIGIN[1] + 300.0, 0, -1.0))
    return path, truth


def test_cells_lie_on_the_map_with_three_outlines_and_a_centre_known_to_its_u95(depot):
    path, truth = depot
    import pyproj

    to_utm = pyproj.Transformer.from_crs("EPSG:4326", f"EPSG:{EPSG}", always_xy=True)
    misses = []
    for cell in find_cell_candidates(path):
        assert cell.outlines[INNER].area < cell.outlines[CREST].area < cell.outlines[OUTER].area
        x, y = to_utm.transform(cell.centre.x, cell.centre.y)
        off = truth[:, :2] - (x - ORIGIN[0], ORIGIN[1] + 300.0 - y)
        nearest = off[int(np.argmin(np.hypot(*off.T)))]
        if np.hypot(*nearest) < 8.0:
            misses += (np.abs(nearest) / (1.96 * cell.u_centre_m)).tolist()
    assert len(misses) >= 2 * 14
    assert np.mean(np.array(misses) <= 1.0) >= 0.93


def test_only_what_lies_in_the_area_is_proposed(depot):
    path, truth = depot
    x, y = truth[0][:2]
    middle = (ORIGIN[0] + x, ORIGIN[1] + 300.0 - y)
    import pyproj

    to_wgs84 = pyproj.Transformer.from_crs(f"EPSG:{EPSG}", "EPSG:4326", always_xy=True)
    longitude, latitude = to_wgs84.transform(*middle)
    area = box(longitude - 6e-4, latitude - 4e-4, longitude + 6e-4, latitude + 4e-4)
    found = find_cell_candidates(path, area)
    assert [cell.centre.distance(Point(longitude, latitude)) < 5e-5 for cell in found] == [True]


def test_an_accepted_cell_says_what_it_was_found_on(depot):
    cell = find_cell_candidates(depot[0])[0]
    made = cell_structure(cell, CREST, "K1", "model.tif", kind="storage cell")
    assert made.geometry == cell.outlines[CREST]
    assert made.outline_u95_m == pytest.approx(1.96 * cell.u_centre_m, abs=0.01)
    assert "crest ring, detected on model.tif" in made.note
    assert made.kind == "storage cell"


def test_off_the_model_there_is_nothing_to_search(depot):
    with pytest.raises(Refused, match="off the scene"):
        find_cell_candidates(depot[0], box(10, 10, 10.1, 10.1))


def cell_at(longitude, latitude):
    return CellOnMap({}, Point(longitude, latitude), 0.1, "storage cell", 1.0, 5.0, 2.0, 1.0)


OUTLINES = {
    "around it": (box(6.0, 51.0, 6.1, 51.1), False),
    "beside it": (box(6.0, 51.0, 6.04, 51.1), True),
    "around it, but not over it": (Point(6.05, 51.05).buffer(0.05).difference(Point(6.05, 51.05).buffer(0.01)), True),
    "none": (None, True),
    "empty": (Polygon(), True),
}


@pytest.mark.parametrize(("outline", "fresh"), OUTLINES.values(), ids=OUTLINES)
def test_a_cell_is_new_where_no_outline_holds_its_centre(outline, fresh):
    cells = [cell_at(6.05, 51.05), cell_at(7.0, 51.0)]
    assert not_drawn_yet(cells, [box(0, 0, 1, 1), outline]) == (cells if fresh else cells[1:])
    assert not_drawn_yet([], [outline]) == []


def test_a_cell_beyond_the_antimeridian_is_new_but_once():
    assert not_drawn_yet([cell_at(-179.999, 10.0)], [box(179.99, 9.9, 180.01, 10.1)]) == []


def test_few_outlines_of_many_are_looked_at(monkeypatch):
    asked = []
    monkeypatch.setattr(Polygon, "intersects", lambda outline, other: asked.append(outline) or other.area > 0)
    outlines = [box(0.01 * n, 0.0, 0.01 * n + 0.008, 0.01) for n in range(2000)]
    assert len(not_drawn_yet([cell_at(0.01 * n + 0.004, 0.005) for n in range(500)], outlines)) == 500
    assert len(asked) < 3000
