"""A site's structures surveyed: their rows, found or as corrected, and their distances by one definition."""

from __future__ import annotations

import string
from dataclasses import dataclass
from typing import Mapping, Sequence

import numpy as np

from ..errors import Refused
from ..records import Structure
from .neighbours import Distances, Layout, lay_out, nearest_centres, nearest_edges, row_centres
from .reach import ROWS_REACH_M
from .row_fit import Row, fit_row, in_order
from .row_spacing import RowSpacing, space_rows
from .rows import find_rows

IN_ROWS, NEAREST_CENTRES, NEAREST_EDGES = "in rows", "nearest centres", "nearest edges"
BETWEEN_ROWS = "between rows"
"""What is measured between structures."""


@dataclass(frozen=True)
class NamedRow:
    """A row by its name: the keys of its structures in order, and its measurement or why there is none."""

    name: str
    members: tuple[str, ...]
    row: Row | None
    refused: Refused | None


@dataclass(frozen=True)
class Survey:
    """What structures make: their places, their rows, and the distances asked for or why there are none.

    Between rows each pair of neighbours has distances of its own: these are the ``spacings``, and ``distances`` those
    of the first pair. ``to_next_m`` is the distance to the next of the row, ``to_nearest_m`` to the nearest centre, by
    a structure's key.
    """

    layout: Layout
    rows: tuple[NamedRow, ...]
    distances: Distances | None
    spacings: tuple[RowSpacing, ...]
    refused: Refused | None
    to_next_m: dict[str, float]
    to_nearest_m: dict[str, float]

    def row_of(self, key: str) -> str:
        """Return the name of a structure's row, "" where it is in none."""
        return next((item.name for item in self.rows if key in item.members), "")


def survey_structures(
    structures: Sequence[Structure],
    rows: Mapping[str, Sequence[str]] | None,
    between: str,
    reach_m: float = ROWS_REACH_M,
) -> Survey:
    """Survey structures.

    Parameters
    ----------
    structures
        Of one site; those without an outline or its U95 are left out.
    rows
        Keys of structures by the name of their row, in any order; ``None`` lets rows be found and names them A, B, C.
    between
        :data:`IN_ROWS`, :data:`NEAREST_CENTRES`, :data:`NEAREST_EDGES` or :data:`BETWEEN_ROWS`.
    reach_m
        Rows farther apart than this are no neighbours.

    Raises :class:`Refused` as :func:`~.neighbours.lay_out`.
    """
    layout = lay_out(structures)
    centres = layout.centres
    place = {item.uuid: number for number, item in enumerate(layout.placed)}
    if rows is None:
        found = find_rows(centres)
        numbers = {row_name(k): row for k, row in enumerate(found)}
    else:
        members = {name: [place[key] for key in keys if key in place] for name, keys in rows.items()}
        numbers = {name: [row[k] for k in in_order(centres[row])] for name, row in members.items() if row}
    named = tuple(_measured(layout, name, row) for name, row in numbers.items())
    distances: Distances | None = None
    spacings: tuple[RowSpacing, ...] = ()
    refused: Refused | None = None
    try:
        if between == BETWEEN_ROWS:
            spacings = space_rows(layout, numbers, reach_m)
            distances = spacings[0].distances
        else:
            distances = _distances(layout, [part for item in named for part in _unbroken(item, place)], between)
    except Refused as reason:
        refused = reason
    return Survey(layout, named, distances, spacings, refused, _to_next(layout, numbers), _to_nearest(layout))


def row_name(number: int) -> str:
    """Return A to Z, then A2 and so on."""
    letter, again = string.ascii_uppercase[number % 26], number // 26
    return letter if again == 0 else f"{letter}{again + 1}"


def _measured(layout: Layout, name: str, row: Sequence[int]) -> NamedRow:
    keys = tuple(layout.placed[number].uuid for number in row)
    try:
        fitted = fit_row(layout.frame, layout.centres[list(row)], layout.covariances(row))
    except Refused as refused:
        return NamedRow(name, keys, None, refused)
    return NamedRow(name, keys, fitted, None)


def _unbroken(item: NamedRow, place: Mapping[str, int]) -> list[list[int]]:
    """Return the numbers of a row's structures, parted where one is missing: these are no neighbours."""
    numbers = [place[key] for key in item.members]
    if item.row is None:
        return [numbers]
    ends = np.flatnonzero(np.diff(item.row.pitch.index) > 1) + 1
    return [part.tolist() for part in np.split(np.array(numbers), ends)]


def _distances(layout: Layout, rows: Sequence[Sequence[int]], between: str) -> Distances:
    if between == IN_ROWS:
        return row_centres(layout, rows)
    return nearest_edges(layout) if between == NEAREST_EDGES else nearest_centres(layout)


def _to_next(layout: Layout, rows: Mapping[str, Sequence[int]]) -> dict[str, float]:
    centres = layout.centres
    found = {}
    for row in rows.values():
        for first, last in zip(row[:-1], row[1:]):
            found[layout.placed[first].uuid] = float(np.hypot(*(centres[last] - centres[first])))
    return found


def _to_nearest(layout: Layout) -> dict[str, float]:
    centres = layout.centres
    found = {}
    for number, item in enumerate(layout.placed):
        away = np.hypot(*(centres - centres[number]).T)
        away[number] = np.inf
        if len(centres) > 1:
            found[item.uuid] = float(away.min())
    return found
