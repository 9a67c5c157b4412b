"""A sheet: one print layout of A4 pages, filled from the top, and what can be put on it.

All positions are millimetres from the upper left corner of a page. Text is broken into lines before it
is placed, so that its height is known and nothing runs into anything else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemPolygon,
    QgsLayoutItemPolyline,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPolygonF

from .typeface import GREY, INK, NOTE, RULE, STRONG, TITLE, Style, font, line_mm, text_format, width_mm, wrap

WIDTH, HEIGHT = 210.0, 297.0
MARGIN = 12.0
INNER = WIDTH - 2 * MARGIN
COLUMNS, GUTTER = 12, 4.0
HEAD_RULE = MARGIN + 5.2
TOP = HEAD_RULE + 5.0
FOOT_RULE = HEIGHT - MARGIN - 8.6
BOTTOM = FOOT_RULE - 4.0
HAIR, THIN, THICK = 0.12, 0.2, 0.6
_SLACK = 1.03
"""A label is this much wider than its longest line: a renderer that measures differently must not break it again."""

Point = tuple[float, float]


@dataclass(frozen=True)
class Furniture:
    """What the head and the foot of every page say."""

    case_title: str
    pack: str
    as_of: str
    distribution: str
    page_words: str
    """Such as "Page {page} of {pages}"."""
    sheet_words: str
    """Such as "Sheet {number} · {title}"."""


def columns(first: int, count: int) -> tuple[float, float]:
    """Return left edge and width of ``count`` columns of the grid, ``first`` counted from 0."""
    one = (INNER - (COLUMNS - 1) * GUTTER) / COLUMNS
    return MARGIN + first * (one + GUTTER), count * one + (count - 1) * GUTTER


class Sheet:
    """Pages under one title. ``page`` and ``y`` are where the next thing goes; ``name`` stands in the head."""

    def __init__(self, project: QgsProject, title: str, name: str = "") -> None:
        self.project = project
        self.name = name or title
        self.layout = QgsPrintLayout(project)
        self.layout.setName(self.name)
        self.page = -1
        self.y = TOP
        self.new_page()
        self.y += self.text(title, MARGIN, self.y - 2.0, INNER, TITLE) + 1.0

    @property
    def pages(self) -> int:
        """How many pages the sheet has."""
        return self.layout.pageCollection().pageCount()

    @property
    def left(self) -> float:
        """How many millimetres are left on the page."""
        return BOTTOM - self.y

    def new_page(self) -> None:
        """Go on at the top of a new page."""
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
        self.layout.pageCollection().addPage(page)
        self.page += 1
        self.y = TOP

    def need(self, height: float) -> None:
        """Go on at a new page when less than ``height`` is left on this one."""
        if height > self.left:
            self.new_page()

    def text(self, words: str, x: float, y: float, width: float, style: Style) -> float:
        """Put text at a place, broken to ``width``; return its height."""
        lines = wrap(words, style, width)
        height = len(lines) * line_mm(style)
        if words.strip():
            self._label("\n".join(lines), x, y, width, height, style)
        return height

    def upright_text(self, words: str, x: float, y: float, style: Style) -> None:
        """Put one line of text that reads upwards, its middle at a place."""
        width, height = width_mm(words, style) + 1.0, line_mm(style)
        item = self._label(words, x - width / 2, y - height / 2, width, height, style.but(align="centre"))
        item.setItemRotation(-90.0, adjustPosition=True)

    def flow(self, words: str, style: Style, first: int = 0, count: int = COLUMNS, after: float = 1.5) -> None:
        """Put text at the cursor over some columns and move on; it runs over to new pages line by line."""
        x, width = columns(first, count)
        lines = wrap(words, style, width)
        step = line_mm(style)
        while lines:
            self.need(min(len(lines), 2) * step)
            fitting = max(1, int((self.left + 0.01) / step))
            part, lines = lines[:fitting], lines[fitting:]
            self._label("\n".join(part), x, self.y, width, len(part) * step, style)
            self.y += len(part) * step
            if lines:
                self.new_page()
        self.y += after

    def line(self, points: Sequence[Point], thickness: float = HAIR, colour: str = RULE, pen: str = "solid") -> None:
        """Draw a line through points of the page; ``pen`` is one of solid, dash, dot."""
        symbol = QgsLineSymbol.createSimple(
            {
                "line_color": colour,
                "line_width": f"{thickness}",
                "line_width_unit": "MM",
                "line_style": pen,
                "capstyle": "flat",
                "joinstyle": "miter",
            }
        )
        item = QgsLayoutItemPolyline(self._polygon(points), self.layout)
        item.setSymbol(symbol)
        self.layout.addLayoutItem(item)

    def rule(
        self, y: float, x: float = MARGIN, width: float = INNER, thickness: float = HAIR, colour: str = RULE
    ) -> None:
        """Draw a level line."""
        self.line([(x, y), (x + width, y)], thickness, colour)

    def area(
        self,
        points: Sequence[Point],
        fill: str | None,
        stroke: str | None = None,
        thickness: float = HAIR,
    ) -> None:
        """Draw a closed area."""
        symbol = QgsFillSymbol.createSimple(
            {
                "color": fill or "#ffffff",
                "style": "solid" if fill else "no",
                "outline_color": stroke or "#000000",
                "outline_style": "solid" if stroke else "no",
                "outline_width": f"{thickness}",
                "outline_width_unit": "MM",
                "joinstyle": "miter",
            }
        )
        item = QgsLayoutItemPolygon(self._polygon(points), self.layout)
        item.setSymbol(symbol)
        self.layout.addLayoutItem(item)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str | None,
        stroke: str | None = None,
        thickness: float = HAIR,
    ) -> None:
        """Draw a rectangle."""
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        self.area(corners, fill, stroke, thickness)

    def hatch(
        self, x: float, y: float, width: float, height: float, colour: str = INK, pitch: float = 1.0
    ) -> None:
        """Draw rising lines within a rectangle: unlike a brush pattern they are as sharp on paper as on a screen."""
        start = pitch / 2
        while start < width + height:
            low_x, low_y = (start, 0.0) if start <= width else (width, start - width)
            high_x, high_y = (0.0, start) if start <= height else (start - height, height)
            self.line([(x + low_x, y + low_y), (x + high_x, y + high_y)], HAIR, colour)
            start += pitch

    def place(self, item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
        """Put any layout item on the current page."""
        self.layout.addLayoutItem(item)
        item.attemptResize(QgsLayoutSize(width, height))
        item.attemptMove(QgsLayoutPoint(x, y), page=self.page)

    def finish(self, furniture: Furniture, number: int, first_page: int, pages: int) -> None:
        """Put head and foot on every page, now that the number of all pages is known."""
        right = Style(colour=GREY, align="right")
        sheet = furniture.sheet_words.format(number=number, title=self.name)
        pack_x, pack_width = columns(0, 5)
        middle_x, middle_width = columns(5, 5)
        page_x, page_width = columns(10, 2)
        for page in range(self.pages):
            self.page = page
            self._label(furniture.case_title, MARGIN, MARGIN - 0.5, INNER / 2, line_mm(STRONG), STRONG)
            self._label(sheet, MARGIN + INNER / 2, MARGIN - 0.5, INNER / 2, line_mm(right), right)
            self.rule(HEAD_RULE - 1.0, thickness=THIN, colour=INK)
            self.rule(FOOT_RULE, thickness=THIN, colour=INK)
            y = FOOT_RULE + 1.4
            self.text(f"{furniture.pack}\n{furniture.as_of}", pack_x, y, pack_width, NOTE)
            self.text(furniture.distribution, middle_x, y, middle_width, NOTE)
            words = furniture.page_words.format(page=first_page + page, pages=pages)
            self.text(words, page_x, y, page_width, right)

    def _label(
        self, words: str, x: float, y: float, width: float, height: float, style: Style
    ) -> QgsLayoutItemLabel:
        item = QgsLayoutItemLabel(self.layout)
        item.setText(words)
        if hasattr(item, "setTextFormat"):
            item.setTextFormat(text_format(style))
        else:
            item.setFont(font(style))
            item.setFontColor(QColor(style.colour))
        sides = {
            "left": Qt.AlignmentFlag.AlignLeft,
            "centre": Qt.AlignmentFlag.AlignHCenter,
            "right": Qt.AlignmentFlag.AlignRight,
        }
        item.setHAlign(sides[style.align])
        item.setMarginX(0.0)
        item.setMarginY(0.0)
        spare = width * (_SLACK - 1.0)
        start = {"left": x, "centre": x - spare / 2, "right": x - spare}[style.align]
        self.place(item, start, y, width + spare, height + 0.6)
        return item

    def _polygon(self, points: Sequence[Point]) -> QPolygonF:
        pages = self.layout.pageCollection()
        return QPolygonF([pages.pagePositionToLayoutPosition(self.page, QgsLayoutPoint(x, y)) for x, y in points])
