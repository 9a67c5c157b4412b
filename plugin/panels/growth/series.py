"""The structures and scenes of one site as a grid of states, with the dates that follow from it."""

from __future__ import annotations

import re
from itertools import compress, count
from operator import is_not
from typing import Iterable, Mapping, NamedTuple, Sequence, TypeVar

import numpy as np

from ...core.coverage import coverage
from ...core.growth.intervals import StructureDates, all_structure_dates
from ...core.records import STATES, Scene, Sighting, Structure

EVERY_SITE = "*"
NO_SITE = ""
UNKNOWN = -1
"""Code of a cell without a sighting; other codes are places in ``STATES``."""
_CODE = {state: code for code, state in enumerate(STATES)}
_Said = TypeVar("_Said")


class Grid(NamedTuple):
    """Rows and columns of a site, and which scene covers which structure: booleans of shape (rows, columns)."""

    rows: tuple[Structure, ...]
    columns: tuple[Scene, ...]
    covered: np.ndarray


class Series:
    """What the panel shows: rows are structures by label, columns are image scenes by date, undated ones last.

    ``codes`` is an int8 array of shape (rows, columns); ``dates`` holds an entry for each row. A cell whose scene does
    not cover its structure is closed: nothing is marked in it, and what was marked there counts for nothing.
    ``covering`` are the scenes that cover anything; a column without one is shown for what was marked in it.
    ``next_label`` is the one that the next structure may have.
    """

    def __init__(self) -> None:
        self.structures: tuple[Structure, ...] = ()
        self.scenes: tuple[Scene, ...] = ()
        self.codes = np.full((0, 0), UNKNOWN, np.int8)
        self.covered = np.ones((0, 0), bool)
        self.covering: tuple[Scene, ...] = ()
        self.dates: tuple[StructureDates, ...] = ()
        self.next_label = next_label(())
        self._known: tuple[Sighting, ...] = ()
        self._cells: dict[tuple[int, int], Sighting] = {}
        self._row_of: dict[str, int] = {}
        self._column_of: dict[str, int] = {}

    def shows(self, grid: Grid) -> bool:
        """Whether rows and columns are these already."""
        return grid.rows == self.structures and grid.columns == self.scenes

    def take_over(self, other: Series) -> None:
        """Hold what another series holds; that one is not to be used any more."""
        vars(self).update(vars(other))

    def load(self, grid: Grid, sightings: Iterable[Sighting]) -> list[tuple[int, int]]:
        """Take rows, columns and what was marked; return the cells that changed where rows and columns did not."""
        cells: list[tuple[int, int]] = []
        if self.shows(grid):
            cells = self._take(sightings)
            self._date(sorted({row for row, _ in cells}))
            return cells
        self.structures, self.scenes, self.covered = rows, columns, _ = grid
        self.covering = tuple(compress(columns, self.covered.any(axis=0))) if rows else columns
        self._row_of = {item.uuid: row for row, item in enumerate(rows)}
        self._column_of = {item.uuid: column for column, item in enumerate(columns)}
        self.codes = np.full((len(rows), len(columns)), UNKNOWN, np.int8)
        self._known, self._cells, self.dates = (), {}, ()
        self.next_label = next_label([item.label for item in rows])
        self._take(sightings)
        self._date(range(len(rows)))
        return cells

    def row(self, structure: str) -> int:
        """Return the row of a structure, -1 where it is not shown."""
        return self._row_of.get(structure, -1)

    def column(self, scene: str) -> int:
        """Return the column of a scene, -1 where it is not shown."""
        return self._column_of.get(scene, -1)

    def sighting(self, row: int, column: int) -> Sighting | None:
        """Return what was marked in a cell; the case keeps one sighting a cell."""
        return self._cells.get((row, column))

    def covers(self, row: int, column: int) -> bool:
        """Whether the scene of a cell covers its structure, or is not known not to."""
        return bool(self.covered[row, column])

    def open_ones(self, said: Mapping[tuple[int, int], _Said]) -> dict[tuple[int, int], _Said]:
        """Return what is said of cells that are not closed."""
        return {cell: state for cell, state in said.items() if self.covers(*cell)}

    def state(self, row: int, column: int) -> str:
        """Return the state of a cell, "" where there is none."""
        code = int(self.codes[row, column])
        return "" if code == UNKNOWN else STATES[code]

    def _take(self, sightings: Iterable[Sighting]) -> list[tuple[int, int]]:
        """Take the sightings that are other objects than before; return the cells whose state or outline changed."""
        known, now = self._known, tuple(sightings)
        self._known = now
        gone, fresh = _differing(known, now)
        before: dict[tuple[int, int], tuple[int, object]] = {}
        for item in gone:
            cell = self._cell_of(item)
            if cell is not None:
                before.setdefault(cell, self._looks(cell))
                self._cells.pop(cell, None)
                self.codes[cell] = UNKNOWN
        for item in fresh:
            cell = self._cell_of(item)
            if cell is not None:
                before.setdefault(cell, self._looks(cell))
                self._cells[cell] = item
                self.codes[cell] = _CODE[item.state]
        return [cell for cell, looked in before.items() if self._looks(cell) != looked]

    def _looks(self, cell: tuple[int, int]) -> tuple[int, object]:
        """Return what is seen of a cell: its code, and the outline that it has of its own."""
        sighting = self._cells.get(cell)
        return int(self.codes[cell]), None if sighting is None else sighting.geometry

    def _cell_of(self, sighting: Sighting) -> tuple[int, int] | None:
        row, column = self._row_of.get(sighting.structure), self._column_of.get(sighting.scene)
        return None if row is None or column is None else (row, column)

    def _date(self, rows: Sequence[int]) -> None:
        """Say anew when the structures of ``rows`` began and ended."""
        if len(rows) == len(self.structures):
            sightings = list(self._cells.values())
        else:
            cells = (self._cells.get((row, column)) for row in rows for column in range(len(self.scenes)))
            sightings = [item for item in cells if item is not None]
        structures, covered = [self.structures[row] for row in rows], self.covered[list(rows)]
        fresh = all_structure_dates(structures, self.scenes, sightings, covered)
        dates = list(self.dates or fresh)
        for row, known in zip(rows, fresh):
            dates[row] = known
        self.dates = tuple(dates)


def _differing(before: tuple[Sighting, ...], now: tuple[Sighting, ...]) -> tuple[list[Sighting], list[Sighting]]:
    """Return the objects that are in one of two long tuples alone, what both begin and end with left out unread."""
    if len(before) == len(now):
        places = list(compress(count(), map(is_not, before, now)))
        return [before[place] for place in places], [now[place] for place in places]
    shorter = min(len(before), len(now))
    head = next(compress(count(), map(is_not, before, now)), shorter)
    tail = min(next(compress(count(), map(is_not, reversed(before), reversed(now))), shorter), shorter - head)
    old, new = before[head : len(before) - tail], now[head : len(now) - tail]
    known = {id(item) for item in old}
    kept = known.intersection(id(item) for item in new)
    return [item for item in old if id(item) not in kept], [item for item in new if id(item) not in kept]


class Arranger:
    """Arranges rows and columns; what it was asked last it answers at once, since coverage takes its time."""

    def __init__(self) -> None:
        self._asked: tuple[tuple[Structure, ...], tuple[Scene, ...], str] | None = None
        self._every: Grid | None = None
        self._wanted = np.ones(0, bool)

    def knows(self, structures: tuple[Structure, ...], scenes: tuple[Scene, ...], site: str) -> bool:
        """Whether this is what it was asked last."""
        if self._asked is None:
            return False
        known_structures, known_scenes, known_site = self._asked
        return known_structures is structures and known_scenes is scenes and known_site == site

    def arrange(
        self, structures: tuple[Structure, ...], scenes: tuple[Scene, ...], sightings: Iterable[Sighting], site: str
    ) -> Grid:
        """Return the rows and columns of a site: structures by label, image scenes by date.

        Of the scenes those that cover at least one of the structures, where there are any, or on which one of them
        was marked nevertheless: what was marked can be seen, and taken away.
        """
        if self._every is None or not self.knows(structures, scenes, site):
            self._asked, self._every = (structures, scenes, site), _arrange(structures, scenes, site)
            self._wanted = self._every.covered.any(axis=0)
        every, wanted = self._every, self._wanted.copy()
        if not every.rows or wanted.all():
            return every
        apart = {scene.uuid: column for column, scene in enumerate(every.columns) if not wanted[column]}
        rows = {item.uuid for item in every.rows}
        for item in sightings:
            if item.scene in apart and item.structure in rows:
                wanted[apart[item.scene]] = True
        return Grid(every.rows, tuple(compress(every.columns, wanted)), every.covered[:, wanted])


def _arrange(structures: Iterable[Structure], scenes: Iterable[Scene], site: str) -> Grid:
    rows = tuple(sorted((item for item in structures if belongs(item, site)), key=_by_label))
    images = (item for item in scenes if item.kind == "image" and belongs(item, site))
    columns = tuple(sorted(images, key=_by_date))
    return Grid(rows, columns, coverage(rows, columns))


def belongs(item: Structure | Scene, site: str) -> bool:
    """Whether a record is of a site, or ``site`` stands for every one."""
    return site == EVERY_SITE or (item.site or NO_SITE) == site


def widths_to_scale(scenes: Sequence[Scene], cell: int) -> list[int]:
    """Return how wide each column is where dates stand to scale: half of the gaps are at least a cell wide.

    A column reaches from its date to the next. One that would be narrower than a cell is as wide as one.
    """
    taken = [scene.acquired for scene in scenes]
    gaps = [
        0.0 if one is None or two is None else (two.begin - one.begin).total_seconds()
        for one, two in zip(taken, [*taken[1:], None])
    ]
    known = sorted(gap for gap in gaps if gap > 0)
    if not known:
        return [cell] * len(gaps)
    unit = cell / known[len(known) // 2]
    return [max(cell, round(gap * unit)) for gap in gaps]


def next_label(labels: Sequence[str]) -> str:
    """Return a label that continues the last of labels in order: after ``A9`` comes ``A10``; the first is ``S1``."""
    taken = set(labels)
    last = re.fullmatch(r"(.*?)(\d+)", labels[-1]) if labels else None
    stem, number = (last[1], int(last[2])) if last else ("S", 0)
    while f"{stem}{number + 1}" in taken:
        number += 1
    return f"{stem}{number + 1}"


def _by_label(structure: Structure) -> tuple[object, ...]:
    return (_natural(structure.label), structure.uuid)


def _natural(label: str) -> tuple[tuple[int, int, str], ...]:
    parts = re.findall(r"\d+|\D+", label.casefold())
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts)


def _by_date(scene: Scene) -> tuple[object, ...]:
    taken = scene.acquired
    if taken is None:
        return (1, 0.0, 0.0, scene.name, scene.uuid)
    return (0, taken.begin.timestamp(), taken.end.timestamp(), scene.name, scene.uuid)
