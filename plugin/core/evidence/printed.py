"""Comparing what the sheets print with the numbers of the pack: measurements and the table of structures."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import Collection, Iterable, Iterator, Mapping, Optional, Sequence, Tuple

from ..errors import Message, message
from ..quantity import write_with_u95
from .rework import number

_NEXT = "\x1f"
"""Parts one run of text from the next."""
_DATE = r"\d{4}-\d\d-\d\d"
_VALUE = rf"-?\d[\d.{_NEXT}]{{0,60}}±{_NEXT}?\d[\d.{_NEXT}]{{0,60}}"
"""As long as numbers are: what is looked for at each of many places must end."""
_BESIDE = re.compile(rf"{_NEXT}({_VALUE})")
_IN_WORDS = re.compile(rf"{_NEXT}(?=[^\d{_NEXT}])")
_TOKEN = re.compile(rf"({_DATE})|({_VALUE})")
_TAIL = 240
"""Letters after a structure's label in which its row of the table lies."""
_LONGEST_NAME = 200
_HEAD = 4
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
        if printed == wanted:
            found += 1
        elif printed is not None:
            problems.append(
                message("{name}: the sheets print {printed}, and the tables have {wanted}.",
                        name=name, printed=" ".join(printed), wanted=" ".join(wanted))
            )  # fmt: skip
        else:
            unfound.append(name)
    return Printed(found, tuple(unfound), tuple(problems))


_MARKS = str.maketrans({",": ".", "\u200e": "", "\u200f": ""})
_Cells = Tuple[str, ...]
_Answer = Tuple[str, Optional[_Cells], _Cells]
"""A name, what the sheets print beside it (``None`` for nothing), and what they should."""


def _measurements(text: str, rows: Iterable[Mapping[str, str]]) -> Iterator[_Answer]:
    wanted: dict[str, set[str]] = {}
    for row in rows:
        value, u95 = number(row.get("value")), number(row.get("u95"))
        if value is not None and u95 is not None:
            wanted.setdefault(row.get("name") or "", set()).add(_value(value, u95))
    places = _places(text, wanted)
    for name, values in wanted.items():
        beside = (_BESIDE.match(text, place) for place in places.get(_squeeze(name), ()))
        printed = dict.fromkeys(_number_part(found[1], values) for found in beside if found is not None)
        other = next(((cell,) for cell in printed if cell not in values), None)
        for cell in sorted(values):  # two sites may have measurements of one name
            yield name, (cell,) if cell in printed else other, (cell,)


def _structures(text: str, rows: Iterable[Mapping[str, str]]) -> Iterator[_Answer]:
    wanted: list[tuple[str, _Cells]] = []
    for row in rows:
        area, u95 = number(row.get("area_m2")), number(row.get("area_u95_m2"))
        days = tuple(day for name in _DATES if (day := row.get(name) or ""))
        if area is not None and u95 is not None and days:
            wanted.append((row.get("structure") or "", (*days, _value(area, u95))))
    places = _places(text, (label for label, _ in wanted))
    values: dict[tuple[str, _Cells], set[str]] = {}
    for label, cells in wanted:
        values.setdefault((_squeeze(label), cells[:-1]), set()).add(cells[-1])
    printed: dict[str, dict[_Cells, None]] = {}
    first: dict[tuple[str, int], _Cells] = {}
    for label, ends in places.items():
        for days, value in _rows_at(text, ends):
            cells = (*days, _number_part(value, values.get((label, days), ())))
            printed.setdefault(label, {})[cells] = None
            first.setdefault((label, len(cells)), cells)
    for name, cells in wanted:
        label = _squeeze(name)
        yield name, cells if cells in printed.get(label, ()) else first.get((label, len(cells))), cells


def _rows_at(text: str, places: Iterable[int]) -> Iterator[tuple[_Cells, str]]:
    """Yield the dates and the value that follow a label in words, at each of its places where there are such."""
    for place in places:
        if _IN_WORDS.match(text, place):
            days: list[str] = []
            for day, value in _TOKEN.findall(text[place + 1 : place + 1 + _TAIL]):
                if value:
                    if days:
                        yield tuple(days), value
                    break
                days.append(day)


def _places(text: str, names: Iterable[str]) -> dict[str, list[int]]:
    """Return by the names, without blanks, where they end in a text; they may be broken into runs at any letter.

    All are looked for in one go, as there may be as many names as runs.
    """
    wanted = {squeezed for name in names if 0 < len(squeezed := _squeeze(name)) <= _LONGEST_NAME}
    heads = {name[:_HEAD] for name in wanted}
    longest = max(map(len, wanted), default=0)
    runs = text.split(_NEXT)[1:-1]
    places: dict[str, list[int]] = {}
    begin = 0
    for count, run in enumerate(runs, 1):
        begin += 1
        letters, end, following = run, begin + len(run), count
        while len(letters) <= longest and (len(letters) < _HEAD or letters[:_HEAD] in heads):
            if letters in wanted:
                places.setdefault(letters, []).append(end)
            if following == len(runs):
                break
            letters += runs[following]
            end += 1 + len(runs[following])
            following += 1
        begin += len(run)
    return places


def _number_part(printed: str, wanted: Collection[str]) -> str:
    """Return a value as it is wanted where it begins so; the number of the next cell may follow it closely."""
    letters = ""
    for at, sign in enumerate(printed, 1):
        letters += sign.replace(_NEXT, "")
        if letters in wanted and not re.match(r"[\d.]", printed[at : at + 1]):
            return letters
    before, _, after = printed.partition("±")
    return f"{before.replace(_NEXT, '')}±{after.lstrip(_NEXT).partition(_NEXT)[0]}"


def _value(value: float, u95: float) -> str:
    return _squeeze(write_with_u95(value, u95))


def _squeeze(words: str) -> str:
    """Return words without blanks and marks of direction, with one decimal mark for all languages."""
    return "".join(words.split()).translate(_MARKS)
