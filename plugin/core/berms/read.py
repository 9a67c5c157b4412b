"""Transects and rows kept as CSV files."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from shapely.geometry import LineString

from ..errors import BermlineError, message


@dataclass(frozen=True)
class DrawnTransect:
    """A transect as an analyst drew it; ``line`` has two points in ``crs``."""

    name: str
    line: LineString
    crs: str
    width_m: float
    definition: str
    note: str


def read_transects(path: Path) -> tuple[DrawnTransect, ...]:
    """Read transects, in the file's order, from the columns name, crs, x1, y1, x2, y2, width_m, definition, note.

    Raises :class:`BermlineError` with the line where a column is missing or a number cannot be read.
    """
    transects = []
    for number, row in _rows(path):
        try:
            line = LineString([(float(row["x1"]), float(row["y1"])), (float(row["x2"]), float(row["y2"]))])
            transects.append(
                DrawnTransect(
                    row["name"], line, row["crs"], float(row["width_m"]), row["definition"], row.get("note") or ""
                )
            )
        except (KeyError, ValueError, TypeError) as problem:
            raise _unreadable(path, number, problem) from problem
    return tuple(transects)


def read_rows(path: Path) -> dict[str, tuple[str, ...]]:
    """Read which transects, by name and in order, make up each row, from the columns row and transect."""
    rows: dict[str, tuple[str, ...]] = {}
    for number, row in _rows(path):
        try:
            rows[row["row"]] = (*rows.get(row["row"], ()), row["transect"])
        except KeyError as problem:
            raise _unreadable(path, number, problem) from problem
    return rows


def _rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(enumerate(csv.DictReader(file), start=2))


def _unreadable(path: Path, number: int, problem: Exception) -> BermlineError:
    return BermlineError(
        message("Line {row} of “{path}” cannot be read: {problem}.", row=number, path=path.name, problem=problem),
        message("Compare it with the transects of the worked example."),
    )
