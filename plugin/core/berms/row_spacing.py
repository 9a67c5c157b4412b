"""How far rows lie apart: from each cell, square to its row, to the line through the centres of the next row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Mapping, Sequence

import numpy as np
from shapely.geometry import LineString

from ..errors import Refused, message
from .lines import MOST_TURN_DEG, as_lines, segments_of, turn_between
from .neighbours import Distances, Layout, distances_between
from .pitch import coincident
from .rays import cast_rays
from .reach import ROWS_REACH_M

ROW_TO_ROW = "row to row"
"""The definition: rows are measured as they run, bends and all, and not by straight lines through them."""
NEIGHBOURING_ROWS = "neighbouring rows"
LEAST_FACING = 2
"""So many cells of a row have to face the other."""


@dataclass(frozen=True)
class RowSpacing:
    """The distance of two neighbouring rows, by their names in the order that rows were given in.

    The distances are from each cell of the one that faces the other; their ``pairs`` name the cell and the row faced.
    """

    first: str
    second: str
    distances: Distances

    @property
    def origin(self) -> str:
        """The row whose cells it was measured from."""
        faced = self.distances.pairs[0][1]
        return self.first if faced == self.second else self.second


def space_rows(
    layout: Layout, rows: Mapping[str, Sequence[int]], reach_m: float = ROWS_REACH_M
) -> tuple[RowSpacing, ...]:
    """Return the spacing of each pair of rows that are neighbours.

    Of two rows the one with more cells facing the other is measured from, so that each centre counts about once. A row
    reaches half a step beyond its ends.

    Parameters
    ----------
    layout
        Where the cells are.
    rows
        Numbers of cells in their order, by the name of the row; those of fewer than two cells have no direction.
    reach_m
        Rows farther apart than this are no neighbours.

    Raises
    ------
    Refused
        Where there are fewer than two rows, where cells of one have one centre, or where no two run side by side
        within reach.
    """
    names = [name for name, row in rows.items() if len(row) > 1]
    if len(names) < 2:
        raise Refused(
            message("The distance between rows needs two rows; there is {count}.", count=len(names)),
            message("Let rows be found, or put cells into them."),
        )
    numbers = [np.array(rows[name]) for name in names]
    spacings = []
    for (origin, faced), facing in sorted(_facing(layout.centres, numbers, reach_m).items(), key=_in_rows_order):
        if len(facing) >= LEAST_FACING:
            first, second = sorted((origin, faced))
            distances = _measure(layout, facing, numbers[faced], names[faced])
            spacings.append(RowSpacing(names[first], names[second], distances))
    if not spacings:
        raise Refused(
            message("No two rows run side by side within {reach:.0f} m.", reach=reach_m),
            message("Let it reach farther, or put cells into rows that lie beside each other."),
        )
    return tuple(spacings)


def _in_rows_order(found: tuple[tuple[int, int], object]) -> list[int]:
    return sorted(found[0])


def _facing(
    centres: np.ndarray, rows: Sequence[np.ndarray], reach: float
) -> dict[tuple[int, int], list[tuple[int, np.ndarray]]]:
    """Return, by a row and its neighbour, the cells that face it, each with the place that it faces."""
    places = [centres[row] for row in rows]
    directions = [_directions(place) for place in places]
    beginnings, owners = np.concatenate(places), np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    cells, along = np.concatenate(rows), np.concatenate(directions)
    left = np.stack((-along[:, 1], along[:, 0]), axis=1)
    lines = segments_of(as_lines([_carried_on(place) for place in places]))
    found: dict[tuple[int, int], list[tuple[int, np.ndarray]]] = {}
    for aside in (left, -left):
        rays = np.concatenate((beginnings, aside), axis=1).T
        away, neighbour = cast_rays(lines, rays, owners, reach)
        for k in np.flatnonzero(neighbour >= 0):
            pair = int(owners[k]), int(neighbour[k])
            if turn_between(places[pair[0]], places[pair[1]]) <= MOST_TURN_DEG:
                found.setdefault(pair, []).append((int(cells[k]), beginnings[k] + away[k] * aside[k]))
    # Of a pair measured from both sides the side that shows more is kept, the first where both show as much.
    return {
        pair: facing
        for pair, facing in found.items()
        if (len(facing), pair[1]) > (len(found.get(pair[::-1], ())), pair[0])
    }


def _directions(places: np.ndarray) -> np.ndarray:
    """Return the unit vector along a row at each of its cells, from the one before to the one after."""
    ahead = np.concatenate((places[1:], places[-1:])) - np.concatenate((places[:1], places[:-1]))
    length = np.hypot(ahead[:, 0], ahead[:, 1])
    if not length.all():
        raise coincident()
    return np.asarray(ahead / length[:, None])


def _carried_on(places: np.ndarray) -> np.ndarray:
    """Return the line through a row's centres with half a step more at both ends."""
    begin, end = 0.5 * (places[0] - places[1]), 0.5 * (places[-1] - places[-2])
    return np.concatenate((places[:1] + begin, places, places[-1:] + end))


def _measure(layout: Layout, facing: Sequence[tuple[int, np.ndarray]], other: np.ndarray, name: str) -> Distances:
    """Return the distances from cells to the places of the other row that they face.

    Such a place is known as well as the cell of its row that is nearest to it.
    """
    pairs, lines = [], []
    for cell, place in facing:
        away = np.hypot(*(layout.centres[other] - place).T)
        pairs.append((cell, int(other[np.argmin(away)])))
        lines.append(LineString([layout.centres[cell], place]))
    values = np.array([line.length for line in lines])
    found = distances_between(layout, pairs, values, lines, ROW_TO_ROW, NEIGHBOURING_ROWS)
    return replace(found, pairs=tuple((layout.placed[cell].name, name) for cell, _ in facing))
