"""Working out measurements again from what a pack holds of them, and comparing with what it prints."""

from __future__ import annotations

import csv
import json
import math
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Mapping, Sequence

from ..errors import Message, message
from ..quantity import COVERAGE, decimals_for, expand
from .seal import read_rows

_RELATIVE = 1e-9
_LEAST = 1e-9
"""No U95 in metres is as small as that."""
_COMPARED = ("value", "u95")


@dataclass(frozen=True)
class Recount:
    """How many measurements were worked out again and how many cannot be from the pack alone, and what differs."""

    again: int
    beyond: int
    problems: tuple[Message, ...]


def recount(case: Path, table: str) -> Recount:
    """Work out every spacing of a case again and compare it with the text of ``spacing.csv``.

    A spacing between crests is the mean distance of the crests that are kept with it, along the transect and, where
    pyproj is there, between their places on the ellipsoid; its U95 is that of its budget
    (:func:`~..quantity.expand`). What is worked out must agree to half of the last place that is printed
    (:func:`~..quantity.decimals_for`). Other measurements are compared with the table alone.

    Raises
    ------
    sqlite3.Error
        When ``case`` is no GeoPackage of a case.
    """
    try:
        printed = {row.get("uuid") or "": row for row in csv.DictReader(table.splitlines())}
    except csv.Error as problem:
        return Recount(0, 0, (message("spacing.csv cannot be read: {reason}.", reason=problem),))
    problems: list[Message] = []
    again = beyond = 0
    for _, row in read_rows(case, ("measurement",)):
        problems += _compare(row, printed.pop(row["uuid"], None))
        found = _work_out(row)
        if found is None:
            beyond += 1
            continue
        again += 1
        problems += found
    problems += [
        message("spacing.csv prints {name}, which the case does not hold.", name=row.get("name") or key)
        for key, row in printed.items()
    ]
    return Recount(again, beyond, tuple(problems))


def _compare(row: Mapping[str, Any], printed: dict[str, str] | None) -> list[Message]:
    if printed is None:
        return [message("spacing.csv does not print {name}.", name=row.get("name"))]
    return [
        message("{name}: spacing.csv prints {what} {printed}, and the case holds {kept}.",
                name=row.get("name"), what=what, printed=printed.get(what) or "nothing", kept=row.get(what))
        for what in _COMPARED
        if not _same(_number(printed.get(what)), _number(row.get(what)))
    ]  # fmt: skip


def _work_out(row: Mapping[str, Any]) -> list[Message] | None:
    """Return what differs, or ``None`` where the case does not hold what the measurement rests on."""
    crests = _numbers(_loaded(row.get("inputs")).get("crests_m"))
    value, u95 = _number(row.get("value")), _number(row.get("u95"))
    what = (row.get("measured"), row.get("definition"))
    if what != ("spacing", "crest to crest") or len(crests) < 2 or value is None:
        return None
    problems = []
    half = 0.5 * 10.0 ** -(decimals_for(u95) if u95 is not None and u95 > _LEAST else 1)
    steps = [after - before for before, after in zip(crests, crests[1:])]
    worked_out = median(steps)
    if abs(worked_out - value) > half:
        problems.append(_differs(row, "value", value, worked_out))
    places = _loaded(row.get("inputs")).get("crests_lonlat")
    on_ground = _on_ellipsoid(places) if isinstance(places, list) and len(places) == len(crests) == 2 else None
    if on_ground is not None and abs(on_ground - value) > half:
        problems.append(_differs(row, "value between the places of the crests", value, on_ground))
    expanded = _expanded(_loaded(row.get("budget")), _loaded(row.get("parameters")))
    if expanded is not None and u95 is not None and abs(expanded - u95) > half:
        problems.append(_differs(row, "U95", u95, expanded))
    return problems


def _expanded(budget: dict[str, Any], parameters: dict[str, Any]) -> float | None:
    """Return the U95 that standard uncertainties add up to, ``None`` where there are none.

    Measurements that keep no coverage factor were made when scale counted as a normal error.
    """
    terms = _numbers(list(budget.values()))
    if not terms:
        return None
    if "coverage_factor" not in parameters:
        return COVERAGE * math.hypot(*terms)
    normal = math.hypot(*(float(term) for name, term in budget.items() if name != "scale"))
    return expand(normal, math.sqrt(3.0) * float(budget.get("scale", 0.0)))


def _differs(row: Mapping[str, Any], what: str, stated: float, found: float) -> Message:
    return message(
        "{name}: its {what} is stated as {stated} m, and worked out again it is {found} m.",
        name=row.get("name"), what=what, stated=f"{stated:.3f}", found=f"{found:.3f}",
    )  # fmt: skip


def _on_ellipsoid(places: Sequence[Any]) -> float | None:
    """Return the mean distance of neighbouring places on WGS 84, or ``None`` where it cannot be taken here."""
    try:
        from pyproj import Geod
    except ImportError:
        return None
    try:
        longitudes, latitudes = [float(place[0]) for place in places], [float(place[1]) for place in places]
    except (TypeError, ValueError, IndexError, KeyError, OverflowError):
        return None
    if not all(abs(x) <= 180.0 and abs(y) <= 90.0 for x, y in zip(longitudes, latitudes)):
        return None
    return float(Geod(ellps="WGS84").line_length(longitudes, latitudes)) / (len(places) - 1)


def _loaded(text: object) -> dict[str, Any]:
    try:
        found = json.loads(text) if isinstance(text, str) else {}
    except (ValueError, RecursionError):
        found = {}
    return found if isinstance(found, dict) else {}


def _numbers(values: object) -> list[float]:
    listed = values if isinstance(values, list) else []
    numbers = [number for value in listed if (number := _number(value)) is not None]
    return numbers if len(numbers) == len(listed) else []


def _number(value: object) -> float | None:
    if not isinstance(value, (int, float, str)) or value == "":
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=_RELATIVE, abs_tol=1e-12)
