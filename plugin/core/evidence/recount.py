"""Working out the numbers of a pack again from the case in it, and comparing with its tables."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping

from ..errors import Message, message
from .rework import number, work_out
from .seal import read_rows

_RELATIVE = 1e-9
_COMPARED = ("value", "u95")


@dataclass(frozen=True)
class Recount:
    """How many numbers were worked out again; the names of what cannot be from the pack alone; what differs."""

    again: int
    beyond: tuple[str, ...]
    problems: tuple[Message, ...]


def recount(case: Path, table: str) -> Recount:
    """Work out every measurement of a case again (:func:`~.rework.work_out`) and compare it with ``spacing.csv``.

    What the case does not hold the inputs of, such as the pixels that a field's pattern was fitted to, is compared
    with the table alone.

    Raises
    ------
    sqlite3.Error
        When ``case`` is no GeoPackage of a case.
    """
    try:
        printed = {row.get("uuid") or "": row for row in csv.DictReader(table.splitlines())}
    except csv.Error as problem:
        return Recount(0, (), (message("spacing.csv cannot be read: {reason}.", reason=problem),))
    problems: list[Message] = []
    beyond: list[str] = []
    again = 0
    for _, row in read_rows(case, ("measurement",)):
        problems += _compare(row, printed.pop(row["uuid"], None))
        found = work_out(row)
        if found is None:
            beyond.append(str(row.get("name")))
            continue
        again += 1
        problems += found
    problems += [
        message("spacing.csv prints {name}, which the case does not hold.", name=row.get("name") or key)
        for key, row in printed.items()
    ]
    return Recount(again, tuple(beyond), tuple(problems))


def _compare(row: Mapping[str, Any], printed: dict[str, str] | None) -> list[Message]:
    if printed is None:
        return [message("spacing.csv does not print {name}.", name=row.get("name"))]
    return [
        message("{name}: spacing.csv prints {what} {printed}, and the case holds {kept}.",
                name=row.get("name"), what=what, printed=printed.get(what) or message("nothing"), kept=row.get(what))
        for what in _COMPARED
        if not _same(number(printed.get(what)), number(row.get(what)))
    ]  # fmt: skip


def _same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=_RELATIVE, abs_tol=1e-12)
