"""The real depot: transects as an analyst drew them give what was measured by other means.

Truth: 6 m wide averaged transects and a ridge filter, by someone else, +-1 m; centres digitised by hand, +-3 m.
"""

import numpy as np
import pytest
from osgeo import gdal
from shapely.geometry import LineString, Point

from plugin.core.berms.crossings import crossing, measure_row
from plugin.core.berms.height import measure_height
from plugin.core.berms.neighbours import Layout, Placed
from plugin.core.berms.read import read_rows, read_transects
from plugin.core.berms.row_fit import fit_row
from plugin.core.berms.row_spacing import space_rows
from plugin.core.berms.spacing import measure_transect
from plugin.core.frame import LocalFrame
from tests.core.berms.fields import cells_of
from tests.core.berms.test_cells import MAGAZINES

CREST_TO_CREST = {
    "M033 NE-SW": 22.8,
    "M033 NW-SE": 18.0,
    "M027 NE-SW": 24.2,
    "M026 NE-SW": 24.7,
    "M024 NE-SW": 22.1,
    "M038 NE-SW": 23.1,
    "M039 NE-SW": 22.6,
    "M040 NE-SW": 22.4,
}
ROWS = {
    "A": ("M028", "M027", "M026", "M025", "M024"),
    "B": ("M030", "M031", "M032", "M033", "M034", "M035", "M036"),
    "C": ("M037", "M038", "M039", "M040", "M041"),
}
"""Those that lie in the tile with their berms; A begins with one at its edge."""
BEARINGS = {"A": 45.0, "B": 50.0, "C": 48.0}
HEIGHTS_M033 = (1.47, 1.56, 1.62, 1.71)


@pytest.fixture(scope="module")
def rows_of_cells(example):
    """Return the centres of the cells that were found at each row's magazines, on EPSG:25832."""
    dataset = gdal.Open(str(example / "imagery" / "muna_xanten_dgm1.tif"))
    left, top = dataset.GetGeoTransform()[0], dataset.GetGeoTransform()[3]
    cells = cells_of(dataset.ReadAsArray().astype(float), 1.0)
    centres = np.array([(left + cell.column + 0.5, top - cell.row - 0.5) for cell in cells])

    def at(name):
        away = np.hypot(*(centres - MAGAZINES[name]).T)
        assert away.min() < 5.0
        return centres[np.argmin(away)]

    return {row: np.array([at(name) for name in names]) for row, names in ROWS.items()}


@pytest.fixture(scope="module")
def spacings(example):
    model = example / "imagery" / "muna_xanten_dgm1.tif"
    return {
        drawn.name: measure_transect(model, drawn.line, drawn.width_m, drawn.definition, "elevation", drawn.crs)
        for drawn in read_transects(example / "berms" / "transects.csv")
    }


@pytest.mark.parametrize(("name", "truth"), CREST_TO_CREST.items(), ids=list(CREST_TO_CREST))
def test_crest_to_crest_is_within_a_metre(spacings, name, truth):
    spacing = spacings[name]
    assert spacing.value == pytest.approx(truth, abs=1.0)
    assert spacing.n == 2
    assert set(spacing.budget) == {"pointing", "scale", "definition", "placement along the berm"}


def test_row_b_is_as_the_digitised_centres_have_it(example, spacings):
    names = read_rows(example / "berms" / "rows.csv")["Row B"]
    row = measure_row([crossing(name, spacings[name].inputs, spacings[name].width_m) for name in names])
    assert row.spacings_m[::-1] == pytest.approx([83, 80, 81, 96, 87, 80], abs=4.0)
    assert row.bearing_deg == pytest.approx(50.0, abs=3.0)
    assert row.pitch.value_m == pytest.approx(84.5, abs=row.u95_m)
    assert (row.n, row.pitch.gaps) == (7, 0)


def test_the_four_banks_of_m033_stand_as_high_above_its_floor(spacings):
    across, along = (spacings[f"M033 {way}"] for way in ("NE-SW", "NW-SE"))
    inside = []
    for spacing in (across, along):
        first, last = (measure_height(spacing.profile, number, spacing.width_m) for number in (0, 1))
        inside += [first.after, last.before]
    found = sorted(height.value for height in inside)
    assert found == pytest.approx(HEIGHTS_M033, abs=0.2)
    assert all(abs(one - other) <= height.u95 for one, other, height in zip(found, HEIGHTS_M033, inside))


@pytest.mark.parametrize(("row", "bearing"), BEARINGS.items(), ids=list(BEARINGS))
def test_each_row_has_the_bearing_of_the_straight_line_through_most_of_its_cells(rows_of_cells, row, bearing):
    centres = rows_of_cells[row]
    frame = LocalFrame.at(LineString(centres), "EPSG:25832")
    local = np.stack(frame.xy_to_local(*centres.T), axis=1)
    fitted = fit_row(frame, local, np.tile(0.5**2 * np.eye(2), (len(local), 1, 1)))
    assert fitted.bearing_deg == pytest.approx(bearing, abs=3.0)


CELLS_KNOWN_TO_M = 0.5
REACH_M = 120.0


def _layout(rows):
    """Return centres on EPSG:25832, row by row, as structures whose places are known, and the numbers of each row."""
    placed, numbers = [], {}
    frame = LocalFrame.at(LineString(np.concatenate(list(rows.values()))), "EPSG:25832")
    for row, centres in rows.items():
        local = np.stack(frame.xy_to_local(*centres.T), axis=1)
        numbers[row] = range(len(placed), len(placed) + len(local))
        placed += [
            Placed(f"{row}{k}", f"{row}{k}", "magazine", Point(at).buffer(5.0), tuple(at), CELLS_KNOWN_TO_M)
            for k, at in enumerate(local.tolist())
        ]
    return Layout(frame, tuple(placed), ()), numbers


def _digitised():
    return {row: np.array([MAGAZINES[name] for name in names], float) for row, names in ROWS.items()}


def _off_the_straight_line(layout, cells, line):
    """Return how far cells of one row lie off the straight line through the straight part of another, carried on."""
    row = fit_row(layout.frame, layout.centres[list(line)], layout.covariances(line))
    straight = layout.centres[list(line)][row.parameters["on_line"]]
    bearing = np.radians(row.bearing_deg)
    normal = np.array([np.cos(bearing), -np.sin(bearing)])
    return np.abs((layout.centres[list(cells)] - straight.mean(axis=0)) @ normal)


@pytest.mark.parametrize("source", ["found", "digitised"])
def test_the_tables_row_spacings_are_means_over_the_straight_line_of_row_b_carried_on(rows_of_cells, source):
    """The table's 70 m counts the south-western cells of A as near a line of B that has bent away from them there."""
    layout, rows = _layout(rows_of_cells if source == "found" else _digitised())
    from_a = _off_the_straight_line(layout, rows["A"], rows["B"])
    assert from_a.mean() == pytest.approx(70.0, abs=4.0)
    assert from_a.max() - from_a.min() > 20.0
    straight_c = list(rows["C"])[:4]
    assert _off_the_straight_line(layout, straight_c, rows["B"]).mean() == pytest.approx(76.0, abs=4.0)


@pytest.mark.parametrize("source", ["found", "digitised"])
@pytest.mark.parametrize(("pair", "apart"), [(("A", "B"), 77.0), (("B", "C"), 76.0)], ids=["A-B", "B-C"])
def test_square_to_the_rows_as_they_run_both_pairs_lie_alike(rows_of_cells, source, pair, apart):
    layout, rows = _layout(rows_of_cells if source == "found" else _digitised())
    found = {(item.first, item.second): item.distances for item in space_rows(layout, rows, REACH_M)}
    distances = found.get(pair) or found[pair[::-1]]
    assert distances.median_m == pytest.approx(apart, abs=3.0)
    assert abs(distances.median_m - apart) <= distances.u95_m
    assert distances.definition == "row to row"


def test_no_other_definition_gives_the_tables_70_m(rows_of_cells):
    """Centre to centre across the rows is longer, and where row B runs straight the rows lie 72 m and more apart."""
    a, b = rows_of_cells["A"], rows_of_cells["B"]
    nearest = np.hypot(*(a[:, None] - b[None]).transpose(2, 0, 1)).min(axis=1)
    assert nearest.min() > 76.0
