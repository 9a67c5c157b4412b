"""The one typeface of the sheets in its three sizes, and how wide and high its text is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from qgis.core import QgsTextFormat
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF

from ..core.quantity import NO_BREAK

FAMILIES = ("Open Sans", "DejaVu Sans")
LARGE = 19.0
MIDDLE = 10.5
SMALL = 7.6
"""Sizes in points: sheet titles; findings and headings; all the rest."""

INK = "#1a1a1a"
GREY = "#595959"
RULE = "#8c8c8c"
PAPER = "#ffffff"

_MM_A_POINT = 25.4 / 72
_MEASURED_AT_PX = 400
_HARDLY_ANY = 1 / 64
"""The least space between letters that Qt knows, in points."""


@dataclass(frozen=True)
class Style:
    """How a piece of text looks; ``align`` is one of left, centre, right."""

    size: float = SMALL
    bold: bool = False
    italic: bool = False
    colour: str = INK
    align: str = "left"

    def but(self, **changes: object) -> Style:
        """Return the style with some of its fields changed."""
        return replace(self, **changes)


TITLE = Style(LARGE, bold=True)
HEADING = Style(MIDDLE, bold=True)
FINDING = Style(MIDDLE)
TEXT = Style()
STRONG = Style(bold=True)
NOTE = Style(colour=GREY)
COLUMN = Style(bold=True, colour=INK)


@lru_cache(maxsize=1)
def family() -> str:
    """Return the first of :data:`FAMILIES` that is installed, or the system's own."""
    installed = set(QFontDatabase().families())
    return next((name for name in FAMILIES if name in installed), QFont().family())


def font(style: Style) -> QFont:
    """Return the font of a style at its size in points."""
    made = QFont(family())
    made.setPointSizeF(style.size)
    made.setBold(style.bold)
    made.setItalic(style.italic)
    # Spaced letters are not joined into ligatures, in which a search for "finding" would not find "fi".
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _HARDLY_ANY)
    return made


def text_format(style: Style) -> QgsTextFormat:
    """Return a style as QGIS draws it."""
    made = QgsTextFormat()
    made.setFont(font(style))
    made.setSize(style.size)
    made.setColor(QColor(style.colour))
    return made


@lru_cache(maxsize=64)
def _metrics(style: Style) -> QFontMetricsF:
    made = font(style)
    made.setPixelSize(_MEASURED_AT_PX)
    return QFontMetricsF(made)


def width_mm(text: str, style: Style) -> float:
    """Return the width of one line of text in millimetres."""
    points = _metrics(style).horizontalAdvance(text) / _MEASURED_AT_PX * style.size
    return (points + len(text) * _HARDLY_ANY) * _MM_A_POINT


def line_mm(style: Style) -> float:
    """Return the distance from one line to the next in millimetres."""
    return _metrics(style).lineSpacing() / _MEASURED_AT_PX * style.size * _MM_A_POINT


def wrap(text: str, style: Style, width: float) -> list[str]:
    """Break text into lines of at most ``width`` millimetres, at spaces, or anywhere in a word that is too long."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
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


def _longest_head(word: str, style: Style, width: float) -> int:
    low, high = 1, len(word) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if width_mm(word[:middle], style) <= width:
            low = middle
        else:
            high = middle - 1
    return low
