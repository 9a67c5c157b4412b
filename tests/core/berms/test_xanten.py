"""The real depot: transects as an analyst drew them give what was measured by other means.

Truth: 6 m wide averaged transects and a ridge filter, by someone else, +-1 m; centres digitised by hand, +-3 m.
"""

import numpy as np
import pytest
from osgeo import gdal
from shapely.geometry import LineString

from plugin.core.berms.cells import find_cells
from plugin.core.berms.height import measure_height
from plugin.core.berms.lines import as_lines, pair_spacings, space_lines
from plugin.core.berms.pitch import crossing, fit_row, measure_row
from plugin.core.berms.read import read_rows, read_transects
from plugin.core.berms.spacing import measure_transect
from plugin.core.frame import LocalFrame
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
    cells = find_cells(dataset.ReadAsArray().astype(float), 1.0)
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


def test_rows_stand_as_far_apart_as_their_digitised_centres_do(rows_of_cells):
    found, digitised = (
        {
            (pair.first, pair.second): pair.median_m
            for pair in pair_spacings(space_lines(as_lines(list(rows)), 5.0, 120.0))
        }
        for rows in (
            rows_of_cells.values(),
            [np.array([MAGAZINES[name] for name in names], float) for names in ROWS.values()],
        )
    )
    assert found[1, 2] == pytest.approx(76.0, abs=4.0)
    # The table has 70 m from A to B, which its own centres bear out at the north-eastern end only.
    assert found[0, 1] == pytest.approx(digitised[0, 1], abs=4.0)
