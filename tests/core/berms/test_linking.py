"""Points joined to lines and put in order."""

import numpy as np
import pytest

from plugin.core.berms.facets import CrestPoints
from plugin.core.berms.linking import drop_doubles, link_points, order_links


def _points(places, tangents, width=200, answer=None):
    """Return points on a grid, one a pixel, in the order of their pixels."""
    places, tangents = np.asarray(places, float), np.asarray(tangents, float)
    pixel = np.rint(places[:, 1]).astype(int) * width + np.rint(places[:, 0]).astype(int)
    order = np.argsort(pixel)
    answer = np.ones(len(places)) if answer is None else np.asarray(answer, float)
    return CrestPoints(
        pixel[order], places[order, 0], places[order, 1], tangents[order, 0], tangents[order, 1], answer[order], width
    )


def _line(angle, count, start=(20.0, 20.0)):
    """Return places a pixel apart along a line, and tangents of changing sense."""
    direction = np.array([np.cos(angle), np.sin(angle)])
    advance = np.arange(count) / max(abs(direction))
    places = np.asarray(start) + advance[:, None] * direction
    sense = np.where(np.arange(count) % 3 == 0, -1.0, 1.0)
    return places, sense[:, None] * direction


@pytest.mark.parametrize("degrees", [0, 17, 45, 80, 90, 100, 135, 163])
def test_points_along_a_line_become_one_line_in_order(degrees):
    places, tangents = _line(np.radians(degrees), 60, (90.0, 20.0))
    points = _points(places, tangents)
    chains = link_points(points)
    assert list(np.diff(chains.starts)) == [60]
    column, row = points.column[chains.order], points.row[chains.order]
    run = column * np.cos(np.radians(degrees)) + row * np.sin(np.radians(degrees))
    assert (np.diff(run) > 0).all() or (np.diff(run) < 0).all()


def test_lines_side_by_side_stay_apart():
    first, tangent = _line(0.3, 80)
    second = first + np.array([0.0, 4.0])
    chains = link_points(_points(np.concatenate((first, second)), np.concatenate((tangent, tangent))))
    assert sorted(np.diff(chains.starts)) == [80, 80]


def test_a_missing_point_does_not_break_a_line():
    places, tangents = _line(0.3, 80)
    kept = np.arange(80) != 40
    assert list(np.diff(link_points(_points(places[kept], tangents[kept])).starts)) == [79]


def test_a_ring_comes_out_closed_and_in_order():
    angle = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    places = np.stack((100 + 30 * np.cos(angle), 100 + 30 * np.sin(angle)), axis=1)
    _, first = np.unique(np.rint(places), axis=0, return_index=True)
    tangents = np.stack((-np.sin(angle), np.cos(angle)), axis=1)
    points = drop_doubles(_points(places[first], tangents[first]))
    chains = link_points(points)
    assert list(chains.closed) == [True]
    around = np.unwrap(np.arctan2(points.row[chains.order] - 100, points.column[chains.order] - 100))
    assert abs(around[-1] - around[0]) > 0.95 * 2 * np.pi


def test_two_points_at_one_place_are_taken_as_one():
    points = _points([(10.0, 10.45), (10.1, 10.55), (11.2, 10.5)], [(1, 0)] * 3, answer=[1.0, 2.0, 1.5])
    kept = drop_doubles(points)
    assert list(kept.column) == [11.2, 10.1] or sorted(kept.column) == [10.1, 11.2]


def test_random_paths_and_rings_are_ordered_as_a_walk_would():
    rng = np.random.default_rng(8)
    names = rng.permutation(3000)
    link = np.full(6000, -1)
    sizes, begin, expected = [1, 2, 3, 700, 50, 1200, 44, 1000], 0, []
    for number, size in enumerate(sizes):
        members = names[begin : begin + size]
        begin += size
        sides = rng.integers(0, 2, size)
        ring = number in (3, 4)
        for i in range(size if ring else size - 1):
            a, b = i, (i + 1) % size
            link[2 * members[a] + sides[a]] = 2 * members[b] + 1 - sides[b]
            link[2 * members[b] + 1 - sides[b]] = 2 * members[a] + sides[a]
        expected.append((members, ring))
    chains = order_links(link)
    found = [list(chains.order[a:b]) for a, b in zip(chains.starts, chains.starts[1:])]
    assert sorted(map(len, found)) == sorted(sizes)
    by_members = {frozenset(part): (part, closed) for part, closed in zip(found, chains.closed)}
    for members, ring in expected:
        part, closed = by_members[frozenset(members)]
        assert closed == ring
        walk = list(members)
        if ring:
            walk = walk[walk.index(part[0]) :] + walk[: walk.index(part[0])]
            assert part in (walk, [walk[0], *walk[:0:-1]])
        else:
            assert part in (walk, walk[::-1])


def test_nothing_links_to_nothing():
    chains = order_links(np.zeros(0, int))
    assert len(chains.order) == 0
    assert list(chains.starts) == [0]
