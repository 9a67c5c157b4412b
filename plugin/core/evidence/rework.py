"""Working out one measurement again from what is kept with it: value and U95."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from statistics import median
from typing import Any, Callable, Mapping, Sequence

from ..errors import Message, message
from ..quantity import COVERAGE, decimals_for, expand

_LEAST = 1e-9
"""No U95 in metres is as small as that."""
_TRIES = (TypeError, ValueError, IndexError, KeyError, OverflowError, ZeroDivisionError)
"""What working with a stranger's numbers may raise."""
_CONTAINER_M: Mapping[int, tuple[float, float]] = {20: (6.058, 2.438), 40: (12.192, 2.438)}
"""Outer length and width by nominal length in feet (ISO 668:2020, 1C and 1A)."""
Row = Mapping[str, Any]
Answer = tuple[Message, float]


@dataclass(frozen=True)
class _Kept:
    """What a measurement keeps beside its value."""

    inputs: Mapping[str, Any]
    parameters: Mapping[str, Any]
    budget: Mapping[str, float]


def work_out(row: Row) -> list[Message] | None:
    """Return what differs, or ``None`` where the case does not hold what the measurement's value rests on.

    What is worked out must agree to half of the last place that is printed (:func:`~..quantity.decimals_for`).
    """
    value, u95 = number(row.get("value")), number(row.get("u95"))
    if value is None:
        return None
    kept = _Kept(_loaded(row.get("inputs")), _loaded(row.get("parameters")), _numeric(_loaded(row.get("budget"))))
    try:
        answers = _values(row, kept)
        expanded = _expanded(row, kept) if answers else []
    except _TRIES:
        answers = []
    if not answers:
        return None
    half = 0.5 * 10.0 ** -(decimals_for(u95) if u95 is not None and u95 > _LEAST else 1)
    unit = str(row.get("unit") or "")
    compared = [(what, value, found) for what, found in answers]
    if u95 is not None:
        compared += [(message("U95"), u95, found) for found in expanded]
    return [
        _differs(row, what, stated, found, unit) for what, stated, found in compared if not abs(found - stated) <= half
    ]


def _differs(row: Row, what: Message, stated: float, found: float, unit: str) -> Message:
    return message(
        "{name}: its {what} is stated as {stated} {unit}, and worked out again it is {found} {unit}.",
        name=row.get("name"), what=what, stated=f"{stated:.3f}", found=f"{found:.3f}", unit=unit,
    )  # fmt: skip


def _values(row: Row, kept: _Kept) -> list[Answer]:
    """Return the value as it follows from each of the things that are kept of what was measured."""
    for (measured, name), work in _WAYS.items():
        if row.get("measured") == measured and name in kept.inputs:
            return work(row, kept)
    return []


def _spacing_of_crests(row: Row, kept: _Kept) -> list[Answer]:
    if row.get("definition") == "toe to toe":
        return _spacing_of_toes(kept)
    crests, places = _numbers(kept.inputs["crests_m"]), kept.inputs.get("crests_lonlat")
    if row.get("definition") != "crest to crest" or len(crests) < 2:
        return []
    answers = [(message("value"), median(_steps(crests)))]
    if isinstance(places, list) and len(places) == len(crests) == 2:
        answers += [(message("value between the places of the crests"), step) for step in _on_ellipsoid(places)]
    return answers


def _spacing_of_toes(kept: _Kept) -> list[Answer]:
    floors = []
    toes = kept.inputs["toes_m"]
    for (_, begin), (end, _) in zip(toes[:-1], toes[1:]):
        if begin is not None and end is not None and end > begin:
            floors.append(float(end) - float(begin))
    return [(message("value"), median(floors))] if floors else []


def _pitch_of_crests(_row: Row, kept: _Kept) -> list[Answer]:
    return [(message("value"), _slope(_numbers(kept.parameters["index"]), sorted(_numbers(kept.inputs["crests_m"]))))]


def _pitch_of_row(_row: Row, kept: _Kept) -> list[Answer]:
    index = _numbers(kept.inputs["index"])
    answers = []
    for what, steps in (
        (message("value"), _numbers(kept.inputs["spacings_m"])),
        (message("value between the places of the cells"), _on_ellipsoid(kept.inputs["centres_lonlat"])),
    ):
        if steps:
            along = [sum(steps[:count]) for count in range(len(steps) + 1)]
            answers.append((what, _slope(index, along)))
    return answers


def _bearing_of_row(row: Row, kept: _Kept) -> list[Answer]:
    """Fit a straight line to the cells that stand on it, by least squared distances, around their middle."""
    geod = _geod()
    if geod is None:
        return []
    centres = [place for place, on in zip(kept.inputs["centres_lonlat"], kept.parameters["on_line"]) if on]
    count = len(centres)
    origin = [sum(float(place[axis]) for place in centres) / count for axis in (0, 1)]
    seen = [geod.inv(origin[0], origin[1], float(place[0]), float(place[1])) for place in centres]
    east = [distance * math.sin(math.radians(azimuth)) for azimuth, _, distance in seen]
    north = [distance * math.cos(math.radians(azimuth)) for azimuth, _, distance in seen]
    east, north = ([x - sum(side) / count for x in side] for side in (east, north))
    across = sum(x * y for x, y in zip(east, north))
    apart = sum(y * y - x * x for x, y in zip(east, north))
    bearing = math.degrees(0.5 * math.atan2(2.0 * across, apart)) % 180.0
    stated = float(row["value"])
    return [(message("value"), stated + (bearing - stated + 90.0) % 180.0 - 90.0)]


def _median_of_distances(_row: Row, kept: _Kept) -> list[Answer]:
    distances = _numbers(kept.inputs["values_m"])
    return [(message("value"), median(distances))] if distances else []


def _height_of_profile(_row: Row, kept: _Kept) -> list[Answer]:
    """Take the ground line's level under the crest from the crest's."""
    crest, before, after = (float(kept.inputs[name]) for name in ("crest_m", "floor_before_at_m", "floor_after_at_m"))
    share = (crest - before) / (after - before)
    low, high = float(kept.inputs["floor_before_m"]), float(kept.inputs["floor_after_m"])
    return [(message("value"), float(kept.inputs["crest_level_m"]) - low * (1.0 - share) - high * share)]


def _height_of_shadow(_row: Row, kept: _Kept) -> list[Answer]:
    length, sun, rise = (float(kept.inputs[name][0]) for name in ("length_m", "sun_elevation_deg", "ground_rise_deg"))
    return [(message("value"), length * (math.tan(math.radians(sun)) + math.tan(math.radians(rise))))]


def _count_of_stack(_row: Row, kept: _Kept) -> list[Answer]:
    """Fit containers into the area that is kept, and into that of the outline."""
    areas = [(message("value"), float(kept.inputs["area_m2"]))]
    areas += [(message("value by the area of the outline"), area) for area in _area_of(kept.inputs["outline"])]
    return [(what, (low + high) / 2.0) for what, area in areas for low, high in (_fitting(kept, area),)]


def _fitting(kept: _Kept, area: float) -> tuple[int, int]:
    """Return the least and the most containers on an area: whole ones on the ground, times the tiers."""
    length, width = _CONTAINER_M[int(kept.parameters["length_ft"])]
    packing, tiers, u95 = kept.parameters["packing"], kept.parameters["tiers"], float(kept.inputs["area_u95_m2"])
    fewest = math.floor(float(packing["least"]) * max(0.0, area - u95) / (length * width))
    most = math.floor(float(packing["most"]) * (area + u95) / (length * width))
    return fewest * int(tiers["lower"]), most * int(tiers["upper"])


_WAYS: Mapping[tuple[str, str], Callable[[Row, _Kept], list[Answer]]] = {
    ("spacing", "crests_m"): _spacing_of_crests,
    ("spacing", "values_m"): _median_of_distances,
    ("pitch", "crests_m"): _pitch_of_crests,
    ("pitch", "centres_lonlat"): _pitch_of_row,
    ("bearing", "centres_lonlat"): _bearing_of_row,
    ("height", "crest_level_m"): _height_of_profile,
    ("height", "sun_elevation_deg"): _height_of_shadow,
    ("count", "outline"): _count_of_stack,
}
"""How a value follows, by what was measured and by what of the inputs it rests on."""


def _expanded(row: Row, kept: _Kept) -> list[float]:
    """Return the U95 that standard uncertainties add up to, by the factor that is kept and by the kinds of errors.

    Measurements that keep no coverage factor were made when scale counted as a normal error. A count has no budget: its
    U95 reaches from the middle to the least and to the most.
    """
    if row.get("measured") == "count":
        low, high = _fitting(kept, float(kept.inputs["area_m2"]))
        return [(high - low) / 2.0]
    terms = list(kept.budget.values())
    if not terms:
        return []
    factor = number(kept.parameters.get("coverage_factor"))
    if factor is None:
        return [COVERAGE * math.hypot(*terms)]
    normal = math.hypot(*(term for name, term in kept.budget.items() if name != "scale"))
    return [factor * math.hypot(*terms), expand(normal, math.sqrt(3.0) * kept.budget.get("scale", 0.0))]


def _steps(positions: Sequence[float]) -> list[float]:
    return [after - before for before, after in zip(positions, positions[1:])]


def _slope(index: Sequence[float], positions: Sequence[float]) -> float:
    """Return the slope of the straight line through positions by least squares."""
    if len(index) != len(positions):
        raise ValueError("each position needs its number")
    middle, level = sum(index) / len(index), sum(positions) / len(positions)
    square = sum((place - middle) ** 2 for place in index)
    return sum((place - middle) * (at - level) for place, at in zip(index, positions)) / square


def _on_ellipsoid(places: Sequence[Any]) -> list[float]:
    """Return the distances of neighbouring places on WGS 84; none where they cannot be taken here."""
    geod = _geod()
    ends = [(float(place[0]), float(place[1])) for place in places]
    if geod is None or not all(abs(x) <= 180.0 and abs(y) <= 90.0 for x, y in ends):
        return []
    return [float(geod.inv(*one, *two)[2]) for one, two in zip(ends, ends[1:])]


def _area_of(outline: Mapping[str, Any]) -> list[float]:
    """Return the area on WGS 84 of a polygon as GeoJSON writes it; none where it cannot be taken here."""
    geod = _geod()
    if geod is None or outline["type"] != "Polygon":
        return []
    around, *holes = (abs(geod.polygon_area_perimeter(*zip(*ring))[0]) for ring in outline["coordinates"])
    return [around - sum(holes)]


def _geod() -> Any:
    """Return the ellipsoid of WGS 84, or ``None`` where pyproj is not there."""
    try:
        from pyproj import Geod
    except ImportError:
        return None
    return Geod(ellps="WGS84")


def _loaded(text: object) -> dict[str, Any]:
    try:
        found = json.loads(text) if isinstance(text, str) else {}
    except (ValueError, RecursionError):
        found = {}
    return found if isinstance(found, dict) else {}


def _numeric(values: Mapping[str, Any]) -> dict[str, float]:
    """Return values that are all numbers; nothing where one is none."""
    numbers = {name: found for name, value in values.items() if (found := number(value)) is not None}
    return numbers if len(numbers) == len(values) else {}


def _numbers(values: object) -> list[float]:
    listed = values if isinstance(values, list) else []
    numbers = [found for value in listed if (found := number(value)) is not None]
    return numbers if len(numbers) == len(listed) else []


def number(value: object) -> float | None:
    """Return a finite number, ``None`` for anything else."""
    if not isinstance(value, (int, float, str)) or value == "":
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None
