"""Measured separations beside public storage-safety rules, or why there is nothing to compare."""

from __future__ import annotations

import math
from typing import Mapping, Sequence

import numpy as np

from ..core.berms.rules import (
    LOOK_ALIKES,
    RULE_DEFINITION,
    SeparationRule,
    compare_all,
    read_rules,
    rule_curve,
)
from ..core.quantity import NO_BREAK, Quantity, write_number
from ..core.records import Measurement
from ..palette import MEASURED
from ..place import resource
from ..words import say, term, tr
from .chart import Plot, Tick
from .drawing import Point
from .press import Press
from .sheet import HAIR, THIN, Sheet
from .table import Column, Row, Table
from .typeface import INK, NOTE, RULE, STRONG, TEXT, line_mm

_HEIGHT = 70.0
_LABELS, _LEADER = 26.0, 5.0
"""Millimetres right of the curves for their names, and those of them that a line to each takes."""
_BESIDE = 3
"""So many separations have room beside one another in a table."""
_BAND = "#eed6e4"
"""The reddish purple of what was measured, light enough for the curves on it."""


def put_rules(press: Press, sheet: Sheet, measurements: Sequence[Measurement]) -> None:
    """Put the rules with each separation from unit edge to unit edge, or say why nothing is compared."""
    spacings = [item for item in measurements if item.measured in ("spacing", "pitch")]
    comparable = [
        item
        for item in spacings
        if item.definition == RULE_DEFINITION and item.unit == "m" and (item.value or 0.0) > 0 and item.u95 is not None
    ]
    if not spacings:
        return
    with sheet.block("rules"):
        if not comparable:
            sheet.heading(tr("Separation rules"), 24.0)
            used = ", ".join(dict.fromkeys(term(item.definition) for item in spacings if item.definition))
            words = tr(
                "Nothing is compared with storage-safety rules: they are about distances from unit edge to unit edge, "
                "and the distances here were measured {definitions}."
            )
            sheet.flow(words.format(definitions=used or tr("without a definition")), TEXT, after=3.5)
            return
        rules = read_rules(resource("rules", "separation.csv"))
        sheet.heading(tr("Separation rules"), _HEIGHT + 40.0)
        _put_chart(press, sheet, rules, comparable)
        _put_tables(sheet, rules, comparable, {item.uuid: number for number, item in enumerate(measurements, 1)})


def _put_chart(press: Press, sheet: Sheet, rules: Sequence[SeparationRule], comparable: Sequence[Measurement]) -> None:
    curves = [rule_curve(rule) for rule in rules]
    low = min(float(np.nanmin(quantity)) for quantity, _ in curves)
    high = max(float(np.nanmax(quantity)) for quantity, _ in curves)
    farthest = max(float(np.nanmax(distance)) for _, distance in curves)
    nearest = min(0.5 * min(item.value for item in comparable), 1.0)
    top = sheet.y + line_mm(NOTE) + 2.0
    plot = Plot(
        sheet, sheet.x + 14.0, top, sheet.inner - 14.0 - _LABELS, _HEIGHT,
        (math.log10(low), math.log10(high)), (math.log10(nearest), math.log10(farthest)),
    )  # fmt: skip
    for item in comparable:
        below, above = (math.log10(max(item.value + way * item.u95, nearest)) for way in (-1.0, 1.0))
        ends = plot.x_range
        plot.area([(ends[0], below), (ends[1], below), (ends[1], above), (ends[0], above)], _BAND)
        middle = math.log10(item.value)
        plot.line([(ends[0], middle), (ends[1], middle)], THIN, MEASURED)
    ends = []
    for quantity, distance in curves:
        known = ~np.isnan(quantity)
        points = [(math.log10(q), math.log10(d)) for q, d in zip(quantity[known], distance[known])]
        plot.line(points, HAIR, INK)
        ends.append(plot.at(*points[-1]))
    _put_names(plot, [rule.name for rule in rules], ends)
    plot.across_axis(_decades(*plot.x_range), tr("net explosive quantity of a unit, kg"))
    plot.up_axis(_decades(*plot.y_range), tr("distance between nearest edges, m"))
    sheet.y = top + _HEIGHT + 3 * line_mm(NOTE) + 1.0
    words = tr(
        "Distances that public storage-safety rules ask for, by quantity, on logarithmic axes. Bands: separations "
        "measured from unit edge to unit edge, with U95. A separation that agrees with a rule shows neither what is "
        "stored nor how much; to be ruled out first: {alike}."
    ).format(alike=", ".join(say(words) for words in LOOK_ALIKES))
    seen = tr("Rules: {count}. Separations: {separations}.").format(count=len(rules), separations=len(comparable))
    sheet.y += press.caption(sheet, sheet.x, sheet.y, sheet.inner, words, "rules", seen) + 3.0


def _put_names(plot: Plot, names: Sequence[str], ends: Sequence[Point]) -> None:
    """Put the name of each curve at the right, with a line from where the curve ends, so that none touches another."""
    order = sorted(range(len(names)), key=lambda place: ends[place][1])
    heights = spread([ends[place][1] for place in order], line_mm(NOTE), plot.y, plot.y + plot.height)
    right = plot.x + plot.width
    for place, y in zip(order, heights):
        x, end = ends[place]
        plot.sheet.line([(x, end), (right, end), (right + _LEADER, y)], HAIR, RULE)
        plot.sheet.text(names[place], right + _LEADER + 0.7, y - line_mm(NOTE) / 2, _LABELS - _LEADER - 0.7, NOTE)


def spread(places: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Return rising places moved as little as it takes to lie ``apart``, from ``low`` to ``high`` where they fit."""
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + apart) if moved else max(place, low))
    limit = high
    for number in range(len(moved) - 1, -1, -1):
        moved[number] = min(moved[number], limit)
        limit = moved[number] - apart
    return moved


def _put_tables(
    sheet: Sheet, rules: Sequence[SeparationRule], comparable: Sequence[Measurement], numbers: Mapping[str, int]
) -> None:
    """Put the rules with every separation, some of them beside one another in each table, under their numbers."""
    for first in range(0, len(comparable), _BESIDE):
        _put_table(sheet, rules, comparable[first : first + _BESIDE], numbers)
        sheet.y += 2.5
    words = tr("Up to which quantity a unit would comply with each rule, within U95. Sources: {sources}.")
    sheet.flow(words.format(sources="; ".join(dict.fromkeys(rule.citation for rule in rules))), NOTE, after=3.5)


def _put_table(
    sheet: Sheet, rules: Sequence[SeparationRule], separations: Sequence[Measurement], numbers: Mapping[str, int]
) -> None:
    headings = [Column(tr("Rule"), 1.4), Column(tr("Applies to"), 4.0)]
    headings += [Column(f"{numbers[item.uuid]}{NO_BREAK}{item.name}", 3.0) for item in separations]
    compared = [compare_all(rules, Quantity(item.value, item.u95, "m"), RULE_DEFINITION) for item in separations]
    rows = [
        Row(
            [rule.name, term(rule.applies_to), *(say(found[place].in_a_table()) for found in compared)],
            styles={0: STRONG},
        )
        for place, rule in enumerate(rules)
    ]
    Table(headings, rows, continued=tr("Separation rules, continued")).put(sheet)


def _decades(low: float, high: float) -> list[Tick]:
    """Return ticks at powers of ten within a range of logarithms."""
    return [
        Tick(power, write_number(10.0**power, max(0, -power))) for power in range(math.ceil(low), math.floor(high) + 1)
    ]
