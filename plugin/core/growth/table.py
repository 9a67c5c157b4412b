"""The table of structures: one row each, for the panel, the sheet and the CSV file."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from typing import IO, Iterable, Mapping

from ..csv_files import write_rows
from ..dates import after_date, by_date, write_interval
from ..errors import Message, Refused, message
from ..frame import LocalFrame
from ..quantity import Quantity
from ..records import Scene, Structure
from .area import checked_outline, outline_area
from .intervals import StructureDates

COLUMNS = (
    "structure",
    "kind",
    "assessment",
    "began_after",
    "began_by",
    "ended_after",
    "ended_by",
    "episodes",
    "area_m2",
    "area_u95_m2",
    "rests_on",
    "questions",
    "uuid",
)
"""Headings of the CSV file; ``assessment`` says why dates are blank, where no sighting bounds them."""


@dataclass(frozen=True)
class GrowthRow:
    """What is known of one structure.

    ``assessment`` is "assessed", "not assessed" where there is no sighting to go by, or "not seen" where no dated one
    shows whether it stood. Dates are days as they are printed, of ``(after, by]``; ``None`` where that side is open,
    and on both sides where it is not assessed or not seen. ``area`` is in m²
    and ``None`` where there is no outline to measure; ``rests_on`` holds the dates of the scenes that set the
    ends, as written by :func:`~..dates.write_interval`.
    """

    structure: str
    label: str
    kind: str
    assessment: Message
    began_after: dt.date | None
    began_by: dt.date | None
    ended_after: dt.date | None
    ended_by: dt.date | None
    episodes: int
    area: Quantity | None
    rests_on: tuple[str, ...]
    questions: tuple[Message, ...]


def write_began(row: GrowthRow) -> Message:
    """Say when a structure began: ``(2019-01-24, 2019-02-08]``, which side is open, or that it is not assessed."""
    if row.began_after is None and row.began_by is None:
        return row.assessment
    return _write_span(row.began_after, row.began_by)


def write_ended(row: GrowthRow) -> Message:
    """Say when a structure last went, in the same way; a dash where it was not seen to go."""
    if row.ended_by is None:
        return message("–")
    return _write_span(row.ended_after, row.ended_by)


def growth_rows(
    structures: Iterable[Structure], dates: Iterable[StructureDates], scenes: Iterable[Scene]
) -> tuple[GrowthRow, ...]:
    """Return a row for each structure, in the order of ``structures``; each needs an entry in ``dates``."""
    by_structure = {item.structure: item for item in dates}
    written: Mapping[str, str] = {
        scene.uuid: write_interval(taken) for scene in scenes if (taken := scene.acquired) is not None
    }
    return tuple(_row(item, by_structure[item.uuid], written) for item in structures)


def write_growth_csv(rows: Iterable[GrowthRow], stream: IO[str]) -> None:
    """Write rows as CSV with ISO dates and areas in m²; open the stream with ``newline=""``."""
    write_rows(stream, [COLUMNS, *map(_cells, rows)])


def _cells(row: GrowthRow) -> tuple[object, ...]:
    return (
        row.label,
        row.kind,
        str(row.assessment),
        *(_iso(day) for day in (row.began_after, row.began_by, row.ended_after, row.ended_by)),
        row.episodes,
        "" if row.area is None else f"{row.area.value:.1f}",
        "" if row.area is None or math.isnan(row.area.u95) else f"{row.area.u95:.1f}",
        "; ".join(row.rests_on),
        " ".join(str(question) for question in row.questions),
        row.structure,
    )


def _row(structure: Structure, dates: StructureDates, written: Mapping[str, str]) -> GrowthRow:
    area, doubts = _area(structure)
    return GrowthRow(
        structure=structure.uuid,
        label=structure.label,
        kind=structure.kind or "",
        assessment=_assessment(dates),
        began_after=None if dates.began_after is None else after_date(dates.began_after),
        began_by=None if dates.began_by is None else by_date(dates.began_by),
        ended_after=None if dates.ended_after is None else after_date(dates.ended_after),
        ended_by=None if dates.ended_by is None else by_date(dates.ended_by),
        episodes=len(dates.episodes),
        area=area,
        rests_on=tuple(written[uuid] for uuid in dates.rests_on),
        questions=dates.questions + doubts,
    )


def _assessment(dates: StructureDates) -> Message:
    if dates.usable:
        return message("assessed")
    return message("not seen") if dates.assessed else message("not assessed")


def _area(structure: Structure) -> tuple[Quantity | None, tuple[Message, ...]]:
    """Return the area, or none and the reason why it cannot be measured."""
    try:
        outline = checked_outline(structure.geometry)
    except Refused as refused:
        return None, (refused.what,)
    return outline_area(outline, LocalFrame.near(outline), structure.outline_u95_m), ()


def _write_span(after: dt.date | None, by: dt.date | None) -> Message:
    if after is None:
        return message("at or before {by}", by=_iso(by))
    if by is not None:
        return message("({after}, {by}]", after=after.isoformat(), by=by.isoformat())
    return message("after {after}, if at all", after=after.isoformat())


def _iso(day: dt.date | None) -> str:
    return "" if day is None else day.isoformat()
