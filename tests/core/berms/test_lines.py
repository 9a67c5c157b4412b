"""Distances between crest lines, against shapely ray by ray."""

import numpy as np
import pytest
from shapely.geometry import LineString

from plugin.core.berms.lines import as_lines, pair_spacings, rose_of_bearings, space_lines
from plugin.core.errors import Refused


def _crooked_lines(seed, count=40, size=400.0):
    rng = np.random.default_rng(seed)
    parts = []
    for _ in range(count):
        start, heading = rng.uniform(0, size, 2), rng.uniform(0, 2 * np.pi)
        turns = heading + np.cumsum(rng.normal(0, 0.1, 60))
        steps = rng.uniform(0.5, 3.0, 60)[:, None] * np.stack((np.cos(turns), np.sin(turns)), axis=1)
        parts.append(start + np.concatenate(([[0.0, 0.0]], np.cumsum(steps, axis=0))))
    return parts


def _by_shapely(parts, lines, spacings, reach):
    """Return the same distances with one shapely intersection a ray and line."""
    shapes = [LineString(part) for part in parts]
    distances = np.full(spacings.distance_m.shape, np.nan)
    for place, (line, at) in enumerate(zip(spacings.line, spacings.at_m)):
        x, y = shapes[line].interpolate(at).coords[0]
        run = np.concatenate(([0], np.cumsum(np.hypot(*np.diff(parts[line], axis=0).T))))
        segment = min(int(np.searchsorted(run, at, side="right")) - 1, len(parts[line]) - 2)
        tx, ty = np.diff(parts[line][segment : segment + 2], axis=0)[0] / (run[segment + 1] - run[segment])
        for side, (dx, dy) in enumerate(((-ty, tx), (ty, -tx))):
            ray = LineString([(x, y), (x + reach * dx, y + reach * dy)])
            for other, shape in enumerate(shapes):
                if other == line or not ray.intersects(shape):
                    continue
                hits = ray.intersection(shape)
                for hit in getattr(hits, "geoms", [hits]):
                    away = np.hypot(hit.coords[0][0] - x, hit.coords[0][1] - y)
                    distances[place, side] = np.nanmin((distances[place, side], away))
    return distances


@pytest.mark.parametrize("seed", range(3))
def test_distances_are_those_of_rays_cast_one_by_one(seed):
    parts = _crooked_lines(seed)
    lines = as_lines(parts)
    spacings = space_lines(lines, 5.0, 60.0)
    expected = _by_shapely(parts, lines, spacings, 60.0)
    assert (np.isnan(spacings.distance_m) == np.isnan(expected)).mean() > 0.9999
    both = np.isfinite(expected) & np.isfinite(spacings.distance_m)
    assert both.sum() > 500
    assert spacings.distance_m[both] == pytest.approx(expected[both], abs=1e-6)


def test_parallel_lines_have_their_pitch_on_both_sides():
    parts = [np.array([[0.0, 25.0 * k], [300.0, 25.0 * k]]) for k in range(5)]
    spacings = space_lines(as_lines(parts), 10.0, 40.0)
    assert np.nanmax(np.abs(spacings.distance_m - 25.0)) < 1e-9
    outer = spacings.line == 0
    assert np.isnan(spacings.distance_m[outer, 1]).all()
    assert (spacings.neighbour[outer, 0] == 1).all()
    pairs = pair_spacings(spacings)
    assert [(pair.first, pair.second) for pair in pairs] == [(0, 1), (1, 2), (2, 3), (3, 4)]
    assert all(pair.median_m == pytest.approx(25.0) and pair.mad_m < 1e-9 and pair.n == 60 for pair in pairs)


def test_a_line_does_not_meet_itself_and_a_short_one_is_asked_at_its_middle():
    hook = np.array([[0.0, 0.0], [100.0, 0.0], [100.0, 10.0], [0.0, 10.0]])
    short = np.array([[50.0, 30.0], [53.0, 30.0]])
    spacings = space_lines(as_lines([hook, short]), 5.0, 100.0)
    assert not (spacings.neighbour[spacings.line == 0] == 0).any()
    assert list(spacings.distance_m[spacings.line == 1][0][1:]) == pytest.approx([20.0])
    assert spacings.at_m[spacings.line == 1] == pytest.approx([1.5])


def test_crossing_lines_and_repeated_points_are_no_trouble():
    cross = [np.array([[0.0, 0.0], [10.0, 10.0]]), np.array([[0.0, 6.0], [5.0, 5.0], [5.0, 5.0], [10.0, 4.0]])]
    spacings = space_lines(as_lines(cross), 1.0, 20.0)
    assert np.nanmin(spacings.distance_m) >= 0.0
    assert np.isfinite(spacings.distance_m).any()


@pytest.mark.parametrize(
    ("parts", "step", "reach"),
    [([np.array([[0.0, 0.0], [1.0, 0.0]])], 1.0, 5.0), ([], 1.0, 5.0), (_crooked_lines(0, 3), 0.0, 5.0)],
    ids=["one line", "none", "no step"],
)
def test_what_gives_no_spacing_is_refused(parts, step, reach):
    with pytest.raises(Refused):
        space_lines(as_lines(parts), step, reach)


def test_a_line_of_one_point_is_refused():
    with pytest.raises(Refused, match="two points"):
        as_lines([np.array([[0.0, 0.0]])])
    with pytest.raises(Refused, match="two points"):
        as_lines([np.array([[0.0, 0.0], [np.nan, 1.0]])])


def test_the_rose_holds_the_length_by_bearing():
    parts = [[[0.0, 0.0], [0.0, 30.0]], [[0.0, 0.0], [-20.0, 0.0]], [[5.0, 5.0], [0.0, 0.0]]]
    edges, length = rose_of_bearings(as_lines([np.array(part) for part in parts]), 36)
    assert edges[-1] == 180.0
    assert {float(edge): round(float(part), 2) for edge, part in zip(edges, length) if part > 0} == {
        0.0: 30.0,
        45.0: 7.07,
        90.0: 20.0,
    }
