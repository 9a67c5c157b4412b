"""The real depot: transects as an analyst drew them give what was measured by other means.

Truth: 6 m wide averaged transects and a ridge filter, by someone else, +-1 m; centres digitised by hand, +-3 m.
"""

import pytest

from plugin.core.berms.pitch import crossing, measure_row
from plugin.core.berms.read import read_rows, read_transects
from plugin.core.berms.spacing import measure_transect

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
