"""The structures and scenes of one site as a grid of states, with the dates that follow from it."""

from __future__ import annotations

import re
from itertools import compress, count
from operator import is_not
from typing import Iterable, Sequence

import numpy as np

from ...core.growth.intervals import StructureDates, all_structure_dates
from ...core.records import STATES, Scene, Sighting, Structure

EVERY_SITE = "*"
NO_SITE = ""
UNKNOWN = -1
"""Code of a cell without a sighting; other codes are places in ``STATES``."""
_CODE = {state: code for code, state in enumerate(STATES)}


class Series:
    """What the panel shows: rows are structures by label, columns are image scenes by date, undated ones last.

    ``codes`` is an int8 array of shape (rows, columns); ``dates`` holds an entry for each row.
    """

    def __init__(self) -> None:
        self.structures: tuple[Structure, ...] = ()
        self.scenes: tuple[Scene, ...] = ()
        self.codes = np.full((0, 0), UNKNOWN, np.int8)
        self.dates: tuple[StructureDates, ...] = ()
        self._known: tuple[Sighting, ...] = ()
        self._cells: dict[tuple[int, int], Sighting] = {}
        self._row_of: dict[str, int] = {}
        self._column_of: dict[str, int] = {}

    def shows(self, rows: tuple[Structure, ...], columns: tuple[Scene, ...]) -> bool:
        """Whether rows and columns are these already."""
        return rows == self.structures and columns == self.scenes

    def load(
        self, rows: tuple[Structure, ...], columns: tuple[Scene, ...], sightings: Iterable[Sighting]
    ) -> list[tuple[int, int]]:
        """Take rows, columns and what was marked; return the cells that changed where rows and columns did not."""
        cells: list[tuple[int, int]] = []
        if self.shows(rows, columns):
            cells = self._take(sightings)
            self._date(sorted({row for row, _ in cells}))
            return cells
        self.structures, self.scenes = rows, columns
        self._row_of = {item.uuid: row for row, item in enumerate(rows)}
        self._column_of = {item.uuid: column for column, item in enumerate(columns)}
        self.codes = np.full((len(rows), len(columns)), UNKNOWN, np.int8)
        self._known, self._cells, self.dates = (), {}, ()
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
        fresh = all_structure_dates([self.structures[row] for row in rows], self.scenes, sightings)
        dates = dict(enumerate(self.dates))
        dates.update(zip(rows, fresh))
        self.dates = tuple(dates[row] for row in range(len(self.structures)))


def _differing(
    before: tuple[Sighting, ...], now: tuple[Sighting, ...]
) -> tuple[list[Sighting], list[Sighting]]:
    """Return the objects that are in one of two long tuples alone, what both begin and end with left out unread."""
    if len(before) == len(now):
        return list(compress(before, map(is_not, before, now))), list(compress(now, map(is_not, now, before)))
    shorter = min(len(before), len(now))
    head = next(compress(count(), map(is_not, before, now)), shorter)
    tail = min(next(compress(count(), map(is_not, reversed(before), reversed(now))), shorter), shorter - head)
    old, new = before[head : len(before) - tail], now[head : len(now) - tail]
    known = {id(item) for item in old}
    kept = known.intersection(id(item) for item in new)
    return [item for item in old if id(item) not in kept], [item for item in new if id(item) not in kept]


def arrange(
    structures: Iterable[Structure], scenes: Iterable[Scene], site: str
) -> tuple[tuple[Structure, ...], tuple[Scene, ...]]:
    """Return the rows and columns of a site: structures by label, image scenes by date."""
    rows = sorted((item for item in structures if belongs(item, site)), key=_by_label)
    columns = sorted((item for item in scenes if item.kind == "image" and belongs(item, site)), key=_by_date)
    return tuple(rows), tuple(columns)


def sites_with_something(structures: Iterable[Structure], scenes: Iterable[Scene]) -> set[str]:
    """Return the sites that have structures or image scenes; ``NO_SITE`` stands for those without one."""
    found = {item.site or NO_SITE for item in structures}
    return found | {item.site or NO_SITE for item in scenes if item.kind == "image"}


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


def next_label(labels: Iterable[str]) -> str:
    """Return a label that continues the last one: after ``A9`` comes ``A10``; the first is ``S1``."""
    taken = sorted(labels, key=_natural)
    last = re.fullmatch(r"(.*?)(\d+)", taken[-1]) if taken else None
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
