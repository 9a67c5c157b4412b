"""Distances between structures, by their definitions."""

import math

import numpy as np
import pytest
from shapely.geometry import LineString, box

from plugin.core.berms.neighbours import EDGES, lay_out, nearest_centres, nearest_edges, row_centres
from plugin.core.berms.pitch import SCALE_U
from plugin.core.berms.record import centres_record, distances_record
from plugin.core.berms.row_fit import fit_row
from plugin.core.berms.survey import IN_ROWS, NEAREST_CENTRES, NEAREST_EDGES, row_name, survey_structures
from plugin.core.errors import Refused
from plugin.core.frame import LocalFrame
from plugin.core.records import Structure

FRAME = LocalFrame(40.1, 45.9)


def _unit(label, x, y, size=10.0, kind="magazine", u95=0.98):
    outline = FRAME.from_local(box(x - size / 2, y - size / 2, x + size / 2, y + size / 2))
    return Structure(uuid=f"key-{label}", label=label, kind=kind, outline_u95_m=u95, geometry=outline)


ROW = [_unit("A", 0, 0), _unit("B", 30, 0), _unit("C", 61, 0), _unit("D", 90, 0)]


def test_each_pair_of_nearest_centres_counts_once():
    found = nearest_centres(lay_out(ROW))
    assert found.definition == "centre to centre"
    assert found.pairs == (("A", "B"), ("C", "D"))
    assert found.values_m == pytest.approx([30.0, 29.0], abs=1e-3)
    assert found.bearings_deg == pytest.approx([90.0, 90.0], abs=0.1)
    assert found.u_m == pytest.approx([0.5 * math.sqrt(2)] * 2)


def test_along_a_row_each_distance_counts():
    found = row_centres(lay_out(ROW), [[0, 1, 2, 3]])
    assert found.values_m == pytest.approx([30.0, 31.0, 29.0], abs=1e-3)
    assert (found.median_m, found.mad_m) == (pytest.approx(30.0, abs=1e-3), pytest.approx(1.0, abs=1e-3))
    assert found.variation == pytest.approx(np.std([30, 31, 29], ddof=1) / 30.0, rel=1e-3)
    share = math.sqrt(math.pi / 2) / math.sqrt(3)
    assert found.budget["pointing"] == pytest.approx(share * 0.5 * math.sqrt(2))
    assert found.budget["scale"] == pytest.approx(30.0 * SCALE_U, rel=1e-3)
    assert found.u95_m == pytest.approx(1.96 * math.sqrt(sum(term**2 for term in found.budget.values())))


def test_between_edges_the_units_own_size_is_out():
    found = nearest_edges(lay_out(ROW))
    assert found.definition == "unit edge to unit edge"
    assert found.values_m == pytest.approx([20.0, 19.0], abs=1e-3)
    assert all(isinstance(line, LineString) for line in found.lines)


def test_the_nearest_edge_may_belong_to_a_unit_whose_centre_is_far():
    found = nearest_edges(lay_out([_unit("small", 0, 0), _unit("near", 25, 0), _unit("long", -45, 0, size=70)]))
    assert ("small", "long") in found.pairs


def test_a_berm_is_no_units_edge():
    with pytest.raises(Refused, match="no unit's edge"):
        nearest_edges(lay_out([*ROW, _unit("cell", 150, 0, kind="storage cell")]))


def test_outlines_that_touch_have_no_distance():
    with pytest.raises(Refused, match="touch"):
        nearest_edges(lay_out([_unit("A", 0, 0), _unit("B", 8, 0)]))


def test_what_is_drawn_twice_is_told():
    with pytest.raises(Refused, match="same centre"):
        nearest_centres(lay_out([_unit("A", 0, 0), _unit("B", 0, 0)]))


def test_structures_without_their_uncertainty_are_left_out_by_name():
    layout = lay_out([*ROW, _unit("E", 120, 0, u95=None), Structure(uuid="bare", label="F")])
    assert layout.left_out == ("E", "F")
    with pytest.raises(Refused, match="U95"):
        lay_out([_unit("E", 120, 0, u95=None)])


def test_one_structure_has_no_distance():
    with pytest.raises(Refused, match="needs two"):
        nearest_centres(lay_out(ROW[:1]))


def test_structures_of_two_places_are_no_field():
    with pytest.raises(Refused, match="km apart"):
        lay_out([_unit("A", 0, 0), _unit("B", 40_000, 0)])


def test_a_row_of_structures_is_kept_with_who_they_are():
    layout = lay_out([_unit(str(k), 80.0 * k, 0.0) for k in (0, 1, 2, 4, 5)])
    numbers = range(5)
    row = fit_row(layout.frame, layout.centres, layout.covariances(numbers))
    assert (row.n, row.pitch.gaps) == (5, 1)
    pitch, bearing = centres_record(row, [(item.uuid, item.name) for item in layout.placed], "A", "Row A")
    assert pitch.value == pytest.approx(80.0, abs=0.01)
    assert pitch.u95 == pytest.approx(1.96 * math.hypot(0.5 / math.sqrt(17.2), 80.0 * SCALE_U), rel=1e-3)
    assert bearing.value == pytest.approx(90.0, abs=0.1)
    assert pitch.inputs["names"] == ["0", "1", "2", "4", "5"]


def test_a_median_is_kept_with_its_definition():
    found = nearest_centres(lay_out(ROW))
    kept = distances_record(found, "Nearest")
    assert (kept.definition, kept.n, kept.unit) == ("centre to centre", 2, "m")
    assert "nearest neighbours" in kept.method
    assert kept.parameters["coefficient_of_variation"] == found.variation


# Surveys


def _field():
    """Two rows of five cells, 40 m apart along them and 70 m across."""
    return [_unit(f"{letter}{k}", 40.0 * k, -70.0 * row) for row, letter in enumerate("ab") for k in range(5)]


def test_rows_are_found_and_named_from_the_north():
    made = survey_structures(_field(), None, IN_ROWS)
    assert [(item.name, len(item.members)) for item in made.rows] == [("A", 5), ("B", 5)]
    assert made.row_of("key-a2") == "A"
    assert made.rows[0].row.pitch.value_m == pytest.approx(40.0, abs=0.01)
    assert len(made.distances.values_m) == 8
    assert made.to_next_m["key-a0"] == pytest.approx(40.0, abs=0.01)
    assert "key-a4" not in made.to_next_m


def test_rows_as_corrected_are_taken_in_order_whatever_the_order_given():
    rows = {"North": ["key-a4", "key-a0", "key-a2"], "Two": ["key-b0", "key-b1"], "Gone": ["nobody"]}
    made = survey_structures(_field(), rows, IN_ROWS)
    north, two = made.rows
    assert north.members == ("key-a0", "key-a2", "key-a4")
    assert north.row.pitch.value_m == pytest.approx(80.0, abs=0.01)
    assert two.row is None
    assert "at least three cells" in str(two.refused)


@pytest.mark.parametrize(
    ("between", "definition", "value"),
    [(IN_ROWS, "centre to centre", 40.0), (NEAREST_CENTRES, "centre to centre", 40.0), (NEAREST_EDGES, EDGES, 30.0)],
)
def test_a_survey_measures_by_the_definition_asked_for(between, definition, value):
    made = survey_structures(_field(), None, between)
    assert made.distances.definition == definition
    assert made.distances.median_m == pytest.approx(value, abs=0.01)


def test_across_a_gap_there_are_no_neighbours():
    made = survey_structures([item for item in _field() if item.label != "b2"], None, IN_ROWS)
    assert [item.row.pitch.gaps for item in made.rows] == [0, 1]
    assert made.distances.values_m == pytest.approx([40.0] * 6, abs=0.01)


def test_a_survey_says_why_it_has_no_distance():
    made = survey_structures(_field()[:2], None, IN_ROWS)
    assert made.distances is None
    assert "no row yet" in str(made.refused)


@pytest.mark.parametrize(("number", "name"), [(0, "A"), (25, "Z"), (26, "A2")])
def test_rows_are_named_in_turn(number, name):
    assert row_name(number) == name
