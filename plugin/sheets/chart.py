"""Figures drawn from lines, areas and text of the page itself: vectors, with words that can be found."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import takewhile
from typing import Sequence

from ..core.dates import first_of_months, from_days, to_days
from ..core.quantity import write_number
from .sheet import HAIR, THIN, Point, Sheet
from .typeface import INK, NOTE, STRONG, Style, line_mm, width_mm

GRID = "#d9d9d9"
_TICK = 1.2


@dataclass(frozen=True)
class Tick:
    """A mark on an axis with its words."""

    at: float
    words: str


@dataclass(frozen=True)
class Plot:
    """A drawing area on the current page of a sheet, with a scale each way.

    ``x_range`` and ``y_range`` are what the left and right, the lower and upper edges stand for.
    """

    sheet: Sheet
    x: float
    y: float
    width: float
    height: float
    x_range: tuple[float, float]
    y_range: tuple[float, float]

    def at(self, x: float, y: float) -> Point:
        """Return the place on the page of a point of the scales; it is kept within the drawing area."""
        return self.x_at(x), self.y_at(y)

    def x_at(self, x: float) -> float:
        """Return the place across the page."""
        low, high = self.x_range
        share = (x - low) / (high - low)
        return self.x + self.width * min(1.0, max(0.0, share))

    def y_at(self, y: float) -> float:
        """Return the place down the page."""
        low, high = self.y_range
        share = (y - low) / (high - low)
        return self.y + self.height * (1.0 - min(1.0, max(0.0, share)))

    def line(self, points: Sequence[Point], thickness: float = THIN, colour: str = INK, pen: str = "solid") -> None:
        """Draw a line through points of the scales."""
        self.sheet.line([self.at(*point) for point in points], thickness, colour, pen)

    def area(self, points: Sequence[Point], fill: str) -> None:
        """Fill an area given by points of the scales."""
        self.sheet.area([self.at(*point) for point in points], fill)

    def across_axis(self, ticks: Sequence[Tick], title: str = "") -> None:
        """Draw the lower axis; ticks whose words would touch the ones before stay without words."""
        bottom = self.y + self.height
        self.sheet.line([(self.x, bottom), (self.x + self.width, bottom)], THIN, INK)
        end = -math.inf
        centred = NOTE.but(align="centre")
        for tick in ticks:
            x = self.x_at(tick.at)
            self.sheet.line([(x, bottom), (x, bottom + _TICK)], HAIR, INK)
            half = width_mm(tick.words, centred) / 2 + 0.5
            left = min(x - half, self.sheet.x + self.sheet.inner - 2 * half)
            if left > end:
                self.sheet.text(tick.words, left, bottom + _TICK + 0.2, 2 * half, centred)
                end = left + 2 * half + 0.8
        if title:
            y = bottom + _TICK + 0.2 + line_mm(NOTE)
            self.sheet.text(title, self.x, y, self.width, NOTE.but(align="centre"))

    def up_axis(self, ticks: Sequence[Tick], title: str = "") -> None:
        """Draw the left axis with level lines; the title stands above it."""
        right = NOTE.but(align="right")
        for tick in ticks:
            y = self.y_at(tick.at)
            self.sheet.line([(self.x, y), (self.x + self.width, y)], HAIR, GRID)
            self.sheet.text(tick.words, self.x - 14, y - line_mm(right) / 2, 12.6, right)
        if title:
            self.sheet.text(title, self.x - 10, self.y - line_mm(NOTE) - 1.6, self.width + 10, NOTE)

    def words(
        self, words: str, x: float, y: float, style: Style = NOTE, across: float = 0.0, down: float = 0.0
    ) -> None:
        """Put words at a point of the scales, moved by millimetres, aligned about it as the style says."""
        left, top = self.at(x, y)
        width = width_mm(words, style) + 0.5
        start = {"left": left, "centre": left - width / 2, "right": left - width}[style.align]
        self.sheet.text(words, start + across, top - line_mm(style) / 2 + down, width, style)


def mark_number(sheet: Sheet, number: str, x: float, y: float, diameter: float = 4.4) -> None:
    """Draw a number in a disc, as maps and figures carry it and keys repeat it."""
    style = STRONG.but(align="centre", colour="#ffffff")
    wide = max(diameter, width_mm(number, style) + 1.6)
    radius = diameter / 2
    spread = (wide - diameter) / 2
    right = [(x + spread + radius * math.cos(a), y + radius * math.sin(a)) for a in _angles(-0.5, 0.5)]
    left = [(x - spread + radius * math.cos(a), y + radius * math.sin(a)) for a in _angles(0.5, 1.5)]
    sheet.area([*right, *left], INK, "#ffffff", 0.3)
    sheet.text(number, x - wide / 2, y - line_mm(style) / 2, wide, style)


def _angles(begin: float, end: float, steps: int = 16) -> list[float]:
    return [math.pi * (begin + (end - begin) * step / steps) for step in range(steps + 1)]


def number_ticks(low: float, high: float, about: int = 5, unit: str = "") -> list[Tick]:
    """Return ticks at round numbers within a range."""
    step = round_step((high - low) / max(1, about))
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [Tick(index * step, write_number(index * step, decimals) + unit) for index in range(first, last + 1)]


def round_step(step: float) -> float:
    """Return the next of 1, 2, 5 times a power of ten that is not below ``step``."""
    power = 10.0 ** math.floor(math.log10(step))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= step * (1 - 1e-9))


def date_ticks(begin: float, end: float, about: int = 8) -> list[Tick]:
    """Return ticks at the first days of months or years between two days since 1970."""
    months = (end - begin) / 30.44
    step = next((each for each in (1, 2, 3, 6, 12, 24, 60, 120) if months / each <= about), 240)
    days = takewhile(lambda day: to_days(day) <= end, first_of_months(from_days(begin), step))
    return [Tick(to_days(day), f"{day:%Y}" if step >= 12 else f"{day:%Y-%m}") for day in days]
