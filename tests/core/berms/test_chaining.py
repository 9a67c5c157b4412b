"""Lines made strip by strip are those that all points at once make."""

import numpy as np
import pytest
from scipy import ndimage

from plugin.core.berms.chaining import LEAST_PIXELS, LineBuilder
from plugin.core.berms.facets import find_points
from plugin.core.berms.linking import drop_doubles, link_points

SIZE = 300


@pytest.fixture(scope="module", params=["noise", "rings"])
def points(request):
    """Return crest points without doubles taken out: a tangle of short lines, or rings in one another."""
    rng = np.random.default_rng(5)
    if request.param == "noise":
        answer = ndimage.gaussian_filter(rng.normal(size=(SIZE, SIZE)), 1.5)
    else:
        row, column = np.mgrid[:SIZE, :SIZE] - 140.3
        answer = np.cos(np.hypot(row, 1.2 * column) / 2.1) + 0.1 * rng.normal(size=(SIZE, SIZE))
    return find_points(np.maximum(answer, 0.0).astype(np.float32), 0, SIZE, 4.0, 0.02)


def _lines(points, cuts):
    builder = LineBuilder(SIZE)
    rows = points.pixel // SIZE
    for first, last in zip([0, *cuts], [*cuts, SIZE]):
        builder.add(points.take((rows >= first) & (rows < last)), last)
    return builder.lines(1.0, 2.0, 3.0)


def _strips(height):
    return list(range(height, SIZE, height))


@pytest.mark.parametrize("cuts", [[150], _strips(64), _strips(17), _strips(1), [3, 3, 40, 41, 299]], ids=str)
def test_lines_do_not_depend_on_where_the_strips_are_cut(points, cuts):
    whole, cut = _lines(points, []), _lines(points, cuts)
    for name in ("column", "row", "answer", "starts"):
        np.testing.assert_array_equal(getattr(cut, name), getattr(whole, name))
    assert cut.evidence == pytest.approx(whole.evidence, rel=1e-12)


def test_they_are_the_lines_that_all_points_linked_at_once_make(points):
    single = drop_doubles(points)
    chains = link_points(single)
    parts = [chains.order[a:b] for a, b in zip(chains.starts[:-1], chains.starts[1:]) if b - a >= LEAST_PIXELS]
    lines = _lines(points, _strips(50))
    found = {frozenset(map(tuple, lines.line(number))) for number in range(len(lines))}
    assert found == {frozenset(zip(single.column[part], single.row[part])) for part in parts}
    assert lines.evidence.sum() == pytest.approx(sum(single.answer[part].sum() for part in parts) / 3.0)


def test_lines_come_from_top_to_bottom_and_begin_at_their_upper_end(points):
    lines = _lines(points, _strips(50))
    first, last = lines.row[lines.starts[:-1]], lines.row[lines.starts[1:] - 1]
    assert (np.diff(first) >= 0).all()
    steps = np.hypot(np.diff(lines.column), np.diff(lines.row))
    assert np.delete(steps, lines.starts[1:-1] - 1).max() < 4.0
    ring = np.hypot(last - first, lines.column[lines.starts[1:] - 1] - lines.column[lines.starts[:-1]]) < 3.0
    assert (first[~ring] <= last[~ring]).all()


def test_without_points_there_are_no_lines():
    nothing = find_points(np.zeros((20, 20), np.float32), 0, 20, 3.0, 1.0)
    builder = LineBuilder(20)
    builder.add(nothing, 20)
    assert len(builder.lines(1.0, 1.0, 1.0)) == 0
