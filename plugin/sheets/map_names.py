"""Names beside the points of a map, and numbers on them, so that none lies on another."""

from __future__ import annotations

from typing import Iterator, Mapping, Sequence

from ..core.quantity import write_runs
from .chart import mark_number
from .drawing import Point
from .sheet import HAIR, Sheet
from .template import Place
from .typeface import INK, STRONG, line_mm, shorten, width_mm

_MARK, _BESIDE = 1.3, 2.0
"""Half of a point's mark, and how far beside it its name stands, in millimetres."""
_STEPS = (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5)
"""Lines that a name may stand below its point, the nearest first; from two on a line leads to it."""
_WIDEST = 0.6
"""The most of a map's width that a name may take."""
_DISC = 4.4
_MOST_TOGETHER = 6

_Box = tuple[float, float, float, float]


def put_names(sheet: Sheet, names: Sequence[str], points: Sequence[Point], frame: Place) -> list[bool]:
    """Put each name beside its point where it touches no other name or point and stays within the frame.

    Returns for each whether there was room for it.
    """
    taken: list[_Box] = [(x - _MARK, y - _MARK, x + _MARK, y + _MARK) for x, y in points]
    named = []
    for name, (x, y) in zip(names, points):
        words = shorten(name, STRONG, frame.width * _WIDEST)
        width, height = width_mm(words, STRONG) + 0.6, line_mm(STRONG)
        found = next((box for box in _places(x, y, width, height) if _is_free(box, taken, frame)), None)
        named.append(found is not None)
        if found is None:
            continue
        left, top, right, bottom = found
        taken.append(found)
        if abs((top + bottom) / 2 - y) > 1.5 * height:
            sheet.line([(x, y), (left if left > x else right, (top + bottom) / 2)], HAIR, INK)
        sheet.text(words, left, top, width, STRONG.but(align="left" if left > x else "right"))
    return named


def _places(x: float, y: float, width: float, height: float) -> Iterator[_Box]:
    for step in _STEPS:
        top = y - height / 2 + step * height
        farther = _BESIDE + (1.5 if abs(step) > 1 else 0.0)
        yield x + farther, top, x + farther + width, top + height
        yield x - farther - width, top, x - farther, top + height


def _is_free(box: _Box, taken: Sequence[_Box], frame: Place) -> bool:
    left, top, right, bottom = box
    within = frame.x <= left and right <= frame.x + frame.width and frame.y <= top and bottom <= frame.bottom
    return within and all(right <= a or c <= left or bottom <= b or d <= top for a, b, c, d in taken)


def put_numbers(sheet: Sheet, points: Sequence[Point]) -> None:
    """Put the numbers of points, from 1 on, in discs; those that would lie on each other share one: ``1–3, 5``."""
    for numbers, (x, y) in _together(points):
        mark_number(sheet, write_runs(numbers), x, y)


def put_as_many_numbers(sheet: Sheet, points: Mapping[int, Point]) -> int:
    """Put numbers in discs at their points as :func:`put_numbers` does, where few would share one.

    Where many would, each that has room stands by itself. Returns how many were left out.
    """
    numbers = tuple(points)
    groups = _together(tuple(points.values()))
    if max((len(places) for places, _ in groups), default=0) <= _MOST_TOGETHER:
        for places, (x, y) in groups:
            mark_number(sheet, write_runs(sorted(numbers[place - 1] for place in places)), x, y)
        return 0
    taken: list[tuple[str, Point]] = []
    for number, point in points.items():
        if not any(_touch(str(number), point, other, there) for other, there in taken):
            taken.append((str(number), point))
            mark_number(sheet, str(number), *point)
    return len(points) - len(taken)


def _together(points: Sequence[Point]) -> list[tuple[list[int], Point]]:
    """Return the places, from 1 on, of points whose numbers would lie on each other, and where they stand together."""
    groups: list[tuple[list[int], Point]] = []
    for number, point in enumerate(points, 1):
        merged, at = [number], point
        while True:
            near = [group for group in groups if _touch(write_runs(merged), at, write_runs(group[0]), group[1])]
            if not near:
                break
            groups = [group for group in groups if group not in near]
            merged = sorted(merged + [each for group in near for each in group[0]])
            at = _middle([points[each - 1] for each in merged])
        groups.append((merged, at))
    return groups


def _touch(one: str, here: Point, other: str, there: Point) -> bool:
    reach = (_wide(one) + _wide(other)) / 2
    return abs(here[0] - there[0]) < reach and abs(here[1] - there[1]) < _DISC


def _wide(words: str) -> float:
    return max(_DISC, width_mm(words, STRONG) + 1.6)


def _middle(points: Sequence[Point]) -> Point:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
