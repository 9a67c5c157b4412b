"""The table of measurements: each value with its U95, what it is between, and what its uncertainty consists of."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Sequence

from ..core.quantity import write_number, write_value, write_with_u95
from ..core.records import Measurement, Scene
from ..words import term, tr
from .sheet import HAIR, MEASURE, Sheet
from .table import Column, Row, Table
from .typeface import GREY, INK, NOTE, STRONG, TEXT, line_mm, width_mm, wrap

_BAR = 2.2
_HATCHED = 3
_SHADES = (INK, "#8c8c8c", "#d9d9d9", "#ffffff")
"""Of the parts of a bar, from the largest term of all down: told apart in grey print by their lightness."""
_NO_TERM = "–"


def put_measurements(sheet: Sheet, measurements: Sequence[Measurement], scenes: dict[str, Scene]) -> None:
    """Put all measurements, those of one kind and definition together, one line each."""
    if not measurements:
        return
    terms = _terms_of(measurements)
    headings = [
        Column(tr("No."), 0.5, "right"),
        Column(tr("Name"), 2.2),
        Column(tr("Value ± U95"), 1.8, "right"),
        Column("k", 0.6, "right"),
        Column("n", 0.4, "right"),
        *(Column(_capital(term(name)), 1.3, "right") for name in terms),
        Column(tr("Share in the uncertainty"), 2.4),
        Column(tr("Notes"), 0.7),
    ]
    notes = _Notes()
    rows: list[Row] = []
    for (measured, definition), group in _grouped(measurements).items():
        rows.append(Row([_describe(measured, definition, group[0][1].unit)], styles={0: STRONG}, leads=True))
        made = [_row(number, item, scenes.get(item.scene or ""), terms, notes) for number, item in group]
        rows += [replace(made[0], joined=True), *made[1:]]
    with sheet.block("measurements"):
        sheet.heading(tr("Measurements"), 50.0)
        _put_key(sheet, terms)
        Table(headings, rows, continued=tr("Measurements, continued")).put(sheet)
        meaning = tr(
            "U95: expanded uncertainty, k times the root of the squares of the standard uncertainties named in the "
            "columns, in the unit of the value; the scatter of few values is widened there as Student's factor asks. "
            "k: coverage factor, 1.96, less where the bounds of scale outweigh the rest. n: how many crests, cells or "
            "spacings a value rests on. Values of different definitions are never mixed."
        )
        sheet.flow(meaning, NOTE, after=0.6)
        _put_notes(sheet, notes.words())


def _put_notes(sheet: Sheet, notes: Sequence[str]) -> None:
    """Put notes, each on a line of its own where there is room for that on the page, and else run on."""
    lines = sum(len(wrap(words, NOTE, min(sheet.inner, MEASURE))) for words in notes)
    for words in notes if lines * line_mm(NOTE) <= sheet.left else [" ".join(notes)]:
        sheet.flow(words, NOTE, after=0.0)
    sheet.y += 3.5


def write_measured(item: Measurement) -> str:
    """Write the value of a measurement with its U95 and unit."""
    return "" if item.value is None else write_value(item.value, item.u95, item.unit)


def coverage_factor(item: Measurement) -> float | None:
    """Return the factor between the standard uncertainty that the budget adds up to and U95; ``None`` without one."""
    total = math.sqrt(sum(value**2 for value in _budget(item).values()))
    return None if item.u95 is None or total <= 0 else item.u95 / total


def _grouped(measurements: Sequence[Measurement]) -> dict[tuple[str, str], list[tuple[int, Measurement]]]:
    """Return measurements with their numbers by what was measured and by definition."""
    groups: dict[tuple[str, str], list[tuple[int, Measurement]]] = {}
    for number, item in enumerate(measurements, 1):
        groups.setdefault((item.measured, item.definition or ""), []).append((number, item))
    return groups


def _describe(measured: str, definition: str, unit: str) -> str:
    words = f"{term(measured)}, {term(definition)}" if definition else term(measured)
    return tr("{what}, in {unit}").format(what=_capital(words), unit=tr("degrees") if unit == "°" else term(unit))


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _row(number: int, item: Measurement, scene: Scene | None, terms: Sequence[str], notes: _Notes) -> Row:
    budget = _budget(item)
    factor = coverage_factor(item)
    letters = [notes.letter(tr("method: {method}").format(method=term(item.method) or tr("not stated")))]
    if scene is not None:
        letters.append(notes.letter(tr("measured on {scene}").format(scene=scene.name)))
    bar = 5 + len(terms)

    def draw(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
        _draw_shares(sheet, [budget.get(name, 0.0) for name in terms], x, y + height / 2 - 1.1, width)

    return Row(
        [
            str(number),
            item.name,
            _value(item),
            "" if factor is None else write_number(factor, 2),
            "" if item.n is None else str(item.n),
            *(write_number(budget[name], 2) if name in budget else _NO_TERM for name in terms),
            "",
            ", ".join(sorted(letters, key=lambda letter: (len(letter), letter))),
        ],
        styles={0: STRONG, 2: STRONG},
        drawn={bar: draw} if budget else {},
    )


def _value(item: Measurement) -> str:
    if item.value is None:
        return ""
    if item.u95 is None:
        return write_number(item.value, 1)
    return write_with_u95(item.value, item.u95)


def _budget(item: Measurement) -> dict[str, float]:
    if not isinstance(item.budget, dict):
        return {}
    return {name: float(value) for name, value in item.budget.items() if isinstance(value, (int, float))}


def _terms_of(measurements: Sequence[Measurement]) -> list[str]:
    """Return the names of all terms, the one that weighs most in all measurements together first."""
    weights: dict[str, float] = {}
    for item in measurements:
        budget = _budget(item)
        total = sum(value**2 for value in budget.values())
        for name, value in budget.items():
            weights[name] = weights.get(name, 0.0) + (value**2 / total if total else 0.0)
    return sorted(weights, key=lambda name: (-weights[name], name))


def _put_key(sheet: Sheet, terms: Sequence[str]) -> None:
    """Put the shades of the bars with the terms that they stand for into one line."""
    x = sheet.x
    for place, name in enumerate(terms):
        width = 6.0 + width_mm(term(name), NOTE) + 4.0
        if x + width > sheet.x + sheet.inner:
            x = sheet.x
            sheet.y += line_mm(NOTE) + 0.6
        _draw_part(sheet, place, x, sheet.y + line_mm(NOTE) / 2 - 1.1, 5.0)
        sheet.text(term(name), x + 6.0, sheet.y, width, NOTE)
        x += width
    sheet.y += line_mm(TEXT) + 1.2


def _draw_shares(sheet: Sheet, values: Sequence[float], x: float, y: float, width: float) -> None:
    total = sum(value**2 for value in values)
    if total <= 0:
        return
    for place, value in enumerate(values):
        part = width * value**2 / total
        if part > 0.05:
            _draw_part(sheet, place, x, y, part)
        x += part


def _draw_part(sheet: Sheet, place: int, x: float, y: float, width: float) -> None:
    """Draw the part of a bar that stands for a term, by its place among the terms."""
    sheet.box(x, y, width, _BAR, _shade(place), GREY, HAIR)
    if place == _HATCHED:
        sheet.hatch(x, y, width, _BAR, GREY, 0.7)


def _shade(place: int) -> str:
    return _SHADES[min(place, len(_SHADES) - 1)]


class _Notes:
    """Gives each note a letter, the same note the same one."""

    def __init__(self) -> None:
        self._notes: dict[str, str] = {}

    def letter(self, note: str) -> str:
        return self._notes.setdefault(note, _letter(len(self._notes)))

    def words(self) -> list[str]:
        return [f"{letter}: {note}." for note, letter in self._notes.items()]


def _letter(number: int) -> str:
    return (_letter(number // 26 - 1) if number >= 26 else "") + chr(ord("a") + number % 26)
