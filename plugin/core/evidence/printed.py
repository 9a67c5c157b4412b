"""Comparing what the sheets print with the numbers of the pack: measurements and the table of structures."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import Iterable, Mapping, Sequence

from ..errors import Message, message
from ..quantity import decimals_for, write_number
from .rework import number

_NEXT = "\x1f"
"""Parts one run of text from the next."""
_DATE = r"\d{4}-\d\d-\d\d"
_VALUE = rf"-?\d[\d.{_NEXT}]*±{_NEXT}?\d[\d.{_NEXT}]*"
_TOKEN = re.compile(rf"({_DATE})|({_VALUE})")
_TAIL = 240
"""Letters after a structure's label in which its row of the table lies."""
_DATES = ("began_after", "began_by", "ended_after", "ended_by")


@dataclass(frozen=True)
class Printed:
    """How many numbers were found on the sheets as the tables have them, which were not found, what differs."""

    found: int
    unfound: tuple[str, ...]
    problems: tuple[Message, ...]


def compare_printed(runs: Sequence[str], spacing: str, growth: str) -> Printed:
    """Look for each measurement and each structure on the sheets and compare what stands beside its name.

    Parameters
    ----------
    runs
        The text of the sheets (:func:`~.pdf_text.read_runs`), in any of the languages of sheets.
    spacing, growth
        Text of ``spacing.csv`` and of ``growth.csv``.
    """
    text = _NEXT + "".join(_squeeze(run) + _NEXT for run in runs if run.strip())
    found, unfound, problems = 0, [], []
    answers = [
        *_measurements(text, csv.DictReader(spacing.splitlines())),
        *_structures(text, csv.DictReader(growth.splitlines())),
    ]
    for name, printed, wanted in answers:
        if wanted in printed:
            found += 1
        elif printed:
            problems.append(
                message("{name}: the sheets print {printed}, and the tables have {wanted}.",
                        name=name, printed=" ".join(printed[0]), wanted=" ".join(wanted))
            )  # fmt: skip
        else:
            unfound.append(name)
    return Printed(found, tuple(unfound), tuple(problems))


_Cells = tuple[str, ...]
_Answer = tuple[str, list[_Cells], _Cells]
"""A name, what the sheets print beside it, and what they should."""


def _measurements(text: str, rows: Iterable[Mapping[str, str]]) -> Iterable[_Answer]:
    wanted: dict[str, set[_Cells]] = {}
    for row in rows:
        value, u95 = number(row.get("value")), number(row.get("u95"))
        if value is not None and u95 is not None:
            wanted.setdefault(row.get("name") or "", set()).add((_value(value, u95),))
    for name, values in wanted.items():
        beside = re.compile(f"{_NEXT}{_spelled(name)}(?={_NEXT}({_VALUE}))")
        printed = [(_number_part(found[1], values),) for found in beside.finditer(text)]
        for cells in sorted(values):  # two sites may have measurements of one name
            others = values - {cells}
            yield name, [found for found in printed if found not in others], cells


def _structures(text: str, rows: Iterable[Mapping[str, str]]) -> Iterable[_Answer]:
    for row in rows:
        area, u95 = number(row.get("area_m2")), number(row.get("area_u95_m2"))
        wanted = tuple(day for name in _DATES if (day := row.get(name) or ""))
        if area is not None and u95 is not None and wanted:
            wanted += (_value(area, u95),)
            yield row.get("structure") or "", list(_rows_of(text, row.get("structure") or "", wanted)), wanted


def _rows_of(text: str, label: str, wanted: _Cells) -> Iterable[_Cells]:
    """Yield what follows a label in words and then as many dates and values, of the same kinds, as are wanted."""
    shape = ["±" in cell for cell in wanted]
    for found in re.finditer(rf"{_NEXT}{_spelled(label)}{_NEXT}(?=[^\d{_NEXT}])", text):
        tokens = _TOKEN.findall(text[found.end() : found.end() + _TAIL])[: len(wanted)]
        if [bool(value) for _, value in tokens] == shape:
            yield tuple(date or _number_part(value, {(wanted[-1],)}) for date, value in tokens)


def _number_part(printed: str, wanted: set[_Cells]) -> str:
    """Return a value as it is wanted where it begins so; the number of the next cell may follow it closely."""
    for (value,) in wanted:
        if re.match(rf"{_spelled(value)}(?![\d.])", printed):
            return value
    before, _, after = printed.partition("±")
    return f"{before.replace(_NEXT, '')}±{after.lstrip(_NEXT).partition(_NEXT)[0]}"


def _value(value: float, u95: float) -> str:
    decimals = decimals_for(u95)
    return _squeeze(f"{write_number(value, decimals)}±{write_number(u95, decimals)}")


def _squeeze(words: str) -> str:
    """Return words without blanks, with one decimal mark for all languages."""
    return "".join(words.split()).replace(",", ".")


def _spelled(words: str) -> str:
    """Return an expression for words that may be broken at any letter into lines or typefaces."""
    return f"{_NEXT}?".join(map(re.escape, _squeeze(words)))
