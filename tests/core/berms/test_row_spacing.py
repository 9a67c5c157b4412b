"""The distance between rows, square to them as they run."""

import math

import numpy as np
import pytest
from shapely.geometry import Polygon

from plugin.core.berms.neighbours import Layout, Placed
from plugin.core.berms.row_spacing import space_rows
from plugin.core.berms.survey import BETWEEN_ROWS, survey_structures
from plugin.core.errors import Refused
from plugin.core.frame import LocalFrame

from .test_neighbours import FRAME, _unit

U_M = 0.5


def _laid_out(*rows):
    """Return a layout of rows of places in metres, and their numbers by name."""
    places = [place for row in rows for place in row]
    placed = tuple(
        Placed(str(k), f"c{k}", "magazine", Polygon(), (float(x), float(y)), U_M) for k, (x, y) in enumerate(places)
    )
    ends = np.cumsum([0, *map(len, rows)])
    names = "ABCDEFG"
    return Layout(FRAME, placed, ()), {names[k]: range(ends[k], ends[k + 1]) for k in range(len(rows))}


def _straight(count, y, degrees=0.0, start=0.0, pitch=30.0):
    turn = math.radians(degrees)
    along = start + pitch * np.arange(count)
    return [(x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)) for x in along]


@pytest.mark.parametrize("degrees", [0.0, 17.0, 90.0, -48.0])
@pytest.mark.parametrize("shift", [0.0, 12.0], ids=["opposite", "between"])
def test_parallel_rows_lie_their_distance_apart_however_they_run(degrees, shift):
    made = space_rows(*_laid_out(_straight(6, 0.0, degrees), _straight(6, -55.0, degrees, shift)))
    assert [(item.first, item.second) for item in made] == [("A", "B")]
    distances = made[0].distances
    assert distances.values_m == pytest.approx([55.0] * len(distances.values_m), abs=1e-6)
    away = abs(distances.bearing_deg + degrees)
    assert min(away % 180.0, -away % 180.0) < 0.1
    assert distances.definition == "row to row"


def test_only_neighbours_have_a_distance_and_each_pair_one():
    made = space_rows(*_laid_out(_straight(5, 0.0), _straight(5, -40.0), _straight(5, -90.0)))
    assert [(item.first, item.second, round(item.distances.median_m)) for item in made] == [
        ("A", "B", 40),
        ("B", "C", 50),
    ]


def test_a_row_that_bends_is_measured_square_to_it_as_it_runs():
    angles = np.radians(np.linspace(0.0, 80.0, 9))
    inner, outer = ([(r * math.sin(a), r * math.cos(a)) for a in angles] for r in (200.0, 260.0))
    (made,) = space_rows(*_laid_out(inner, outer))
    assert made.distances.median_m == pytest.approx(60.0, abs=1.5)


def test_it_is_measured_from_the_row_of_which_more_cells_face_the_other():
    (made,) = space_rows(*_laid_out(_straight(3, 0.0, pitch=60.0), _straight(9, -40.0)))
    assert (made.first, made.second, made.origin) == ("A", "B", "B")
    assert len(made.distances.values_m) == 6
    assert {row for _, row in made.distances.pairs} == {"A"}


def test_cells_beyond_the_end_of_the_other_row_face_nothing():
    (made,) = space_rows(*_laid_out(_straight(4, 0.0), _straight(4, -40.0, start=60.0)))
    assert len(made.distances.values_m) == 2


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([_straight(5, 0.0)], "needs two rows; there is 1"),
        ([_straight(5, 0.0), _straight(1, -40.0)], "needs two rows; there is 1"),
        ([_straight(5, 0.0), _straight(5, -140.0)], "within 100 m"),
        ([_straight(5, 0.0), _straight(5, -40.0, start=300.0)], "side by side"),
        ([_straight(5, 0.0), [(60.0, -20.0), (60.0, -50.0), (60.0, -80.0)]], "side by side"),
        ([_straight(5, 0.0), [(60.0, 50.0), (60.0, 20.0), (60.0, -20.0), (60.0, -50.0)]], "side by side"),
    ],
    ids=["one row", "a row of one", "too far", "one after the other", "square to each other", "crossing"],
)
def test_rows_without_a_distance_say_why(rows, reason):
    with pytest.raises(Refused, match=reason):
        space_rows(*_laid_out(*rows))


def test_stated_u95_covers_the_truth():
    rng = np.random.default_rng(3)
    covered = []
    straight = [np.array(_straight(6, y, start=start)) for y, start in ((0, 0), (-55, 8))]
    for _ in range(400):
        (made,) = space_rows(*_laid_out(*(row + rng.normal(0.0, U_M, row.shape) for row in straight)))
        covered.append(abs(made.distances.median_m - 55.0) <= made.distances.u95_m)
    assert 0.93 <= np.mean(covered) <= 0.98


def test_a_survey_between_rows_finds_them_first():
    units = [_unit(f"{letter}{k}", 40.0 * k, -70.0 * row) for row, letter in enumerate("ab") for k in range(5)]
    survey = survey_structures(units, None, BETWEEN_ROWS)
    assert survey.spacings[0].distances is survey.distances
    assert survey.distances.median_m == pytest.approx(70.0, abs=0.01)
    assert survey.distances.pairs[0] == ("a0", "B")
    alone = survey_structures(units[:5], None, BETWEEN_ROWS)
    assert (alone.distances, alone.spacings) == (None, ())
    assert "two rows" in str(alone.refused)


def test_lines_to_show_are_on_wgs84():
    (made,) = space_rows(*_laid_out(_straight(6, 0.0), _straight(6, -55.0)))
    line = made.distances.median_line
    assert LocalFrame.at(line).to_local(line).length == pytest.approx(55.0, abs=0.01)


@pytest.mark.filterwarnings("error")
def test_a_cell_drawn_twice_is_told():
    layout, rows = _laid_out([(0.0, 0.0), (0.0, 0.0), (30.0, 0.0)], _straight(3, -50.0))
    with pytest.raises(Refused, match="coincide"):
        space_rows(layout, rows)
