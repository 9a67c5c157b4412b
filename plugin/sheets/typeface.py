"""The one typeface of the sheets in its three sizes, and how wide and high its text is."""

from __future__ import annotations

import re
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Callable, Iterator

from qgis.PyQt.QtGui import QFont, QFontDatabase, QFontMetricsF

from ..core.quantity import NO_BREAK

FAMILIES = ("Open Sans", "DejaVu Sans")
LARGE, MIDDLE, SMALL = "large", "middle", "small"
"""Sizes: sheet titles; findings and headings; all the rest."""

INK = "#1a1a1a"
GREY = "#595959"
RULE = "#8c8c8c"
PAPER = "#ffffff"

ELLIPSIS = "…"
MM_A_POINT = 25.4 / 72
_MEASURED_AT_PX = 400
_UNIT_APART = re.compile(
    r"(?<=\d) (?=(?:kg|km|km²|m|m²|mm|cm|ha|t|lb|ft|%|px)(?![\w²]))|(?<=\bWGS) (?=84\b)|(?<=\d) (?=– )"
)
"""The space between a number and its unit, the name of a system and its number, or a number and the dash behind it,
also where the analyst wrote it.
"""
_BETWEEN = re.compile(r"\s+(?!– )|(?<!\d)\s+(?=– )")
_LEAST_TAIL = 4
_HARDLY_ANY = 1 / 64
"""The least space between letters that Qt knows, in pixels."""


@dataclass(frozen=True)
class Typeface:
    """A family and its three sizes in points; an empty family stands for the first of :data:`FAMILIES` there is."""

    family: str = ""
    large: float = 19.0
    middle: float = 10.5
    small: float = 7.6


_typeface: ContextVar[Typeface] = ContextVar("typeface", default=Typeface())  # noqa: B039 - it is frozen


@contextmanager
def set_in(typeface: Typeface) -> Iterator[None]:
    """Measure and set all text within the block in a typeface."""
    token = _typeface.set(typeface)
    try:
        yield
    finally:
        _typeface.reset(token)


@dataclass(frozen=True)
class Style:
    """How a piece of text looks; ``align`` is one of left, centre, right."""

    size: str = SMALL
    bold: bool = False
    italic: bool = False
    colour: str = INK
    align: str = "left"

    def but(self, **changes: object) -> Style:
        """Return the style with some of its fields changed."""
        return replace(self, **changes)

    @property
    def points(self) -> float:
        """The size in points, of the typeface that is set in."""
        return getattr(_typeface.get(), self.size)


TITLE = Style(LARGE, bold=True)
HEADING = Style(MIDDLE, bold=True)
FINDING = Style(MIDDLE)
TEXT = Style()
STRONG = Style(bold=True)
NOTE = Style(colour=GREY)
COLUMN = Style(bold=True, colour=INK)


def family() -> str:
    """Return the family that is set in."""
    return _typeface.get().family or _first_family()


@lru_cache(maxsize=1)
def _first_family() -> str:
    """Return the first of :data:`FAMILIES` that is installed, or the system's own."""
    installed = set(QFontDatabase().families())
    return next((name for name in FAMILIES if name in installed), QFont().family())


@lru_cache(maxsize=64)
def font(name: str, pixels: int, bold: bool, italic: bool) -> QFont:  # noqa: FBT001 - as fonts are told apart
    """Return a font at a size in pixels."""
    made = QFont(name)
    made.setPixelSize(pixels)
    made.setBold(bold)
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Spaced letters are not joined into ligatures, in which a search for "finding" would not find "fi".
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _HARDLY_ANY)
    return made


@lru_cache(maxsize=64)
def _metrics_of(name: str, bold: bool, italic: bool) -> QFontMetricsF:  # noqa: FBT001
    return QFontMetricsF(font(name, _MEASURED_AT_PX, bold, italic))


def _metrics(style: Style) -> QFontMetricsF:
    return _metrics_of(family(), style.bold, style.italic)


@lru_cache(maxsize=20_000)
def _advance(text: str, name: str, bold: bool, italic: bool) -> float:  # noqa: FBT001
    """Return the width of a line of text in parts of its size."""
    return _metrics_of(name, bold, italic).horizontalAdvance(text) / _MEASURED_AT_PX


def width_mm(text: str, style: Style) -> float:
    """Return the width of one line of text in millimetres."""
    return _advance(text, family(), style.bold, style.italic) * style.points * MM_A_POINT


def measure_in(chosen: QFont, points: float) -> Callable[[str], float]:
    """Return what measures, in millimetres, a line in another font at a size in points."""
    large = QFont(chosen)
    large.setPixelSize(_MEASURED_AT_PX)
    metrics = QFontMetricsF(large)
    return lambda words: metrics.horizontalAdvance(words) / _MEASURED_AT_PX * points * MM_A_POINT


def line_mm(style: Style) -> float:
    """Return the distance from one line to the next in millimetres."""
    return _metrics(style).lineSpacing() / _MEASURED_AT_PX * style.points * MM_A_POINT


def ascent_mm(style: Style) -> float:
    """Return how far below the top of a line its letters stand, in millimetres."""
    return _metrics(style).ascent() / _MEASURED_AT_PX * style.points * MM_A_POINT


def size_mm(style: Style) -> float:
    """Return the size of the letters in millimetres."""
    return style.points * MM_A_POINT


def wrap(text: str, style: Style, width: float) -> list[str]:
    """Break text into lines of at most ``width`` millimetres, at spaces, or anywhere in a word that is too long.

    A unit stays on the line of its number.
    """
    lines: list[str] = []
    for paragraph in _UNIT_APART.sub(NO_BREAK, text).split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if width_mm(longer, style) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            if NO_BREAK in word and width_mm(word, style) > width:
                *before, word = wrap(word.replace(NO_BREAK, " "), style, width)
                lines += before
            while width_mm(word, style) > width and len(word) > 1:
                head = _longest_head(word, style, width)
                lines.append(word[:head])
                word = word[head:]
            line = word
        lines.append(line)
    return lines


def pieces(text: str) -> list[str]:
    """Return the words of a text; a dash stays with the number before it, as :func:`wrap` has it."""
    return [piece for piece in _BETWEEN.split(text) if piece]


def shorten(text: str, style: Style, width: float) -> str:
    """Return text on one line of at most ``width`` millimetres; what does not fit gives way to an ellipsis."""
    return shorten_by(lambda words: width_mm(words, style), text, width)


def shorten_by(measure: Callable[[str], float], text: str, width: float) -> str:
    """Return text on one line that is at most ``width`` by a measure of one's own."""
    line = " ".join(text.split("\n"))
    if measure(line) <= width:
        return line
    low, high = 0, len(line)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(line[:middle].rstrip() + ELLIPSIS) <= width:
            low = middle
        else:
            high = middle - 1
    return line[:low].rstrip(" ,;:·–-") + ELLIPSIS


def _longest_head(word: str, style: Style, width: float) -> int:
    """Return how much of a word fits: up to its last hyphen, slash, dot or underscore, or as many letters as fit."""
    low, high = 1, len(word) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if width_mm(word[:middle], style) <= width:
            low = middle
        else:
            high = middle - 1
    seam = max(word.rfind(mark, 0, low) for mark in "-/._")
    if seam > low / 2:
        return seam + 1
    # Of a word that nearly fits no single letter goes to the next line.
    return max(1, min(low, len(word) - _LEAST_TAIL)) if len(word) > 2 * _LEAST_TAIL else low
