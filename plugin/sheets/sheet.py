"""A sheet: one print layout, filled from the top of a template's body, and what can be put on it.

All positions are millimetres from the upper left corner of a page. Text is broken into lines before it
is placed, so that its height is known and nothing runs into anything else. What is put within a block
becomes layout items with the block's name as id; where the template has a place of that name, it goes there.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, count
from typing import Iterator, Sequence

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
)

from .drawing import Area, DrawingItem, Line, Point, Stroke, bounds, words_at, words_upwards
from .reading_order import in_reading_order, runs_leftwards
from .template import Place, Template, find_template, read_template, write_label
from .typeface import HEADING, INK, RULE, TITLE, Style, line_mm, wrap

COLUMNS, GUTTER = 12, 4.0
HAIR, THIN, THICK = 0.12, 0.2, 0.6
MEASURE = 190.0
"""Running text is set no wider than this, in millimetres: longer lines are hard to read."""
_AROUND = 0.3
"""Millimetres that a drawing item reaches beyond its strokes."""


@dataclass(frozen=True)
class Running:
    """What the head and the foot of every page say."""

    case_title: str
    pack: str
    as_of: str
    distribution: str
    page_words: str
    """Such as "Page {page} of {pages}"."""
    sheet_words: str
    """Such as "Sheet {number} · {title}"."""


class Sheet:
    """Pages under one title. ``page`` and ``y`` are where the next thing goes; ``name`` stands in the head."""

    def __init__(self, project: QgsProject, title: str, name: str = "", template: Template | None = None) -> None:
        self.project = project
        self.name = name or title
        self.part = ""
        """The key of the part of the pack that the sheet is about."""
        self.kind = ""
        self.template = template or read_template(find_template("sheet", "A4", "portrait"))
        self.layout = _new_layout(project, self.name)
        self.page = -1
        self._place = self.template.first.body
        self._own: Place | None = None
        self.y = self._place.y
        self._block = "body"
        self._strokes: list[Stroke] = []
        self._names: dict[str, int] = {}
        self._items: dict[str, list[QgsLayoutItem]] = {}
        self._furniture: list[QgsLayoutItem] = []
        self.new_page()
        with self.block("title"):
            self.y += self.text(title, self.x, self.y - 2.0, self.inner, TITLE) + 1.0

    @property
    def pages(self) -> int:
        """How many pages the sheet has."""
        return self.layout.pageCollection().pageCount()

    @property
    def key(self) -> str:
        """What the sheet is found by again: its part, or its kind where it is about all of them."""
        return self.part or self.kind

    @property
    def x(self) -> float:
        """Where the left edge of the content is."""
        return self._place.x

    @property
    def inner(self) -> float:
        """How wide the content may be."""
        return self._place.width

    @property
    def full(self) -> float:
        """How much height an empty page offers."""
        return self.template.following.body.height

    @property
    def left(self) -> float:
        """How many millimetres are left on the page."""
        return self._place.bottom - self.y

    def room(self, x: float, y: float, width: float, height: float) -> Place:
        """Return the place that the template has for the block, or else the one that is asked for."""
        return self._own or Place(x, y, width, height)

    def columns(self, first: int, count: int) -> tuple[float, float]:
        """Return left edge and width of ``count`` columns of the grid, ``first`` counted from 0."""
        one = (self.inner - (COLUMNS - 1) * GUTTER) / COLUMNS
        return self.x + first * (one + GUTTER), count * one + (count - 1) * GUTTER

    def new_page(self) -> None:
        """Go on at the top of a new page."""
        self._flush()
        self.page = self.pages
        frame = self.template.following if self.page else self.template.first
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize(QgsLayoutSize(*frame.size))
        self.layout.pageCollection().addPage(page)
        self._furniture += self.template.furnish(self.layout, self.page)
        self._place = frame.body
        self.y = self._place.y

    def need(self, height: float) -> None:
        """Go on at a new page when less than ``height`` is left on this one."""
        if height > self.left and self.y > self._place.y + 0.01:
            self.new_page()

    @contextmanager
    def block(self, name: str) -> Iterator[None]:
        """Put what follows under one name: at the template's place of that name, or else where the sheet is."""
        self._flush()
        before = self._block, self._place, self.page, self.y
        self._block = name
        placed = self.template.first.places.get(name) if name not in self._items else None
        outer, self._own = self._own, placed
        if placed is not None:
            self._place, self.page, self.y = placed, 0, placed.y
        yield
        self._flush()
        self._block, self._own = before[0], outer
        if placed is not None:
            _, self._place, self.page, self.y = before

    def heading(self, words: str, needs: float = 24.0) -> None:
        """Put a heading at the cursor; with less than ``needs`` left it begins a new page."""
        self.need(needs)
        if self.y > self._place.y + 0.01:
            self.y += 1.5
        with self.block(f"{self._block}-heading"):
            self.y += self.text(words, self.x, self.y, self.inner, HEADING) + 1.5

    def text(self, words: str, x: float, y: float, width: float, style: Style) -> float:
        """Put text at a place, broken to ``width``; return its height."""
        lines = wrap(words, style, width)
        self._put_lines(lines, x, y, width, style)
        return len(lines) * line_mm(style)

    def upright_text(self, words: str, x: float, y: float, style: Style) -> None:
        """Put one line of text that reads upwards, its middle at a place."""
        self._strokes.append(words_upwards(in_reading_order([words])[0], x, y, style))

    def flow(self, words: str, style: Style, first: int = 0, count: int = COLUMNS, after: float = 1.5) -> None:
        """Put text at the cursor over some columns and move on; it runs over to new pages, two lines at the least."""
        x, width = self.columns(first, count)
        width = min(width, MEASURE)
        lines = wrap(words, style, width)
        step = line_mm(style)
        while lines:
            self.need(min(len(lines), 3 if len(lines) == 3 else 2) * step)
            fitting = max(1, int((self.left + 0.01) / step))
            if len(lines) - fitting == 1 and fitting > 2:
                fitting -= 1
            part, lines = lines[:fitting], lines[fitting:]
            self._put_lines(part, x, self.y, width, style)
            self.y += len(part) * step
            if lines:
                self.new_page()
        self.y += after

    def line(self, points: Sequence[Point], thickness: float = HAIR, colour: str = RULE, pen: str = "solid") -> None:
        """Draw a line through points of the page; ``pen`` is one of solid, dash, dot."""
        self._strokes.append(Line(points, thickness, colour, pen))

    def rule(
        self,
        y: float,
        x: float | None = None,
        width: float | None = None,
        thickness: float = HAIR,
        colour: str = RULE,
    ) -> None:
        """Draw a level line, over the whole width where nothing else is said."""
        start = self.x if x is None else x
        self.line([(start, y), (start + (self.inner if width is None else width), y)], thickness, colour)

    def area(
        self, points: Sequence[Point], fill: str | None, stroke: str | None = None, thickness: float = HAIR
    ) -> None:
        """Draw a closed area."""
        self._strokes.append(Area(points, fill or "", stroke or "", thickness))

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

    def hatch(self, x: float, y: float, width: float, height: float, colour: str = INK, pitch: float = 1.0) -> None:
        """Draw rising lines within a rectangle: unlike a brush pattern they are as sharp on paper as on a screen."""
        start = pitch / 2
        while start < width + height:
            low_x, low_y = (start, 0.0) if start <= width else (width, start - width)
            high_x, high_y = (0.0, start) if start <= height else (start - height, height)
            self.line([(x + low_x, y + low_y), (x + high_x, y + high_y)], HAIR, colour)
            start += pitch

    def place(self, item: QgsLayoutItem, x: float, y: float, width: float, height: float, part: str = "") -> None:
        """Put any layout item on the current page, above what was drawn before; ``part`` is added to its id."""
        self._flush()
        self._add(item, Place(x, y, width, height), f"{self._block}-{part}" if part else self._block)

    def items_of(self, block: str) -> list[QgsLayoutItem]:
        """Return what was put on the pages under a name so far."""
        self._flush()
        return list(self._items.get(block, ()))

    def group_maps(self) -> None:
        """Tie maps to what stands on and around them: moved alone, a map would not fit its numbers any more."""
        self._flush()
        for block, items in self._items.items():
            for page in sorted({item.page() for item in items if isinstance(item, QgsLayoutItemMap)}):
                members = [item for item in items if item.page() == page]
                if len(members) > 1:
                    self.layout.groupItems(members).setId(f"{block} on page {page + 1}")

    def finish(self, running: Running, number: int, first_page: int, pages: int) -> None:
        """Fill head and foot of every page, now that the number of all pages is known."""
        self._flush()
        for item in self._furniture:
            page = first_page + item.page()
            said = {
                "case-title": running.case_title,
                "sheet-title": running.sheet_words.format(number=number, title=self.name),
                "pack": running.pack,
                "as-of": running.as_of,
                "distribution": running.distribution,
                "page": running.page_words.format(page=page, pages=pages),
            }
            if isinstance(item, QgsLayoutItemLabel) and item.id() in said:
                write_label(item, said[item.id()])
            # By its id an item is found again when it was changed by hand: no two have the same.
            item.setId(f"{item.id() or 'frame'} {item.page() + 1}.{self._next('furniture')}")

    def _put_lines(self, lines: Sequence[str], x: float, y: float, width: float, style: Style) -> None:
        step = line_mm(style)
        if len(lines) > 1 and style.align == "left" and runs_leftwards(" ".join(lines)):
            style = style.but(align="right")
        self._strokes += [
            words_at(line, x, y + number * step, width, style)
            for number, line in enumerate(in_reading_order(lines))
            if line.strip()
        ]

    def _flush(self) -> None:
        """Make one item of what was drawn since the last."""
        if not self._strokes:
            return
        strokes, self._strokes = self._strokes, []
        left, top, right, bottom = bounds(strokes)
        left, top = left - _AROUND, top - _AROUND
        size = right + _AROUND - left, bottom + _AROUND - top
        item = DrawingItem(self.layout)
        item.hold(strokes, left, top, size)
        self._add(item, Place(left, top, *size), self._block)

    def _next(self, name: str) -> int:
        self._names[name] = self._names.get(name, 0) + 1
        return self._names[name]

    def _add(self, item: QgsLayoutItem, place: Place, name: str) -> None:
        number = self._next(name)
        self._items.setdefault(self._block, []).append(item)
        item.setId(name if number == 1 else f"{name} {number}")
        self.layout.addLayoutItem(item)
        item.attemptResize(QgsLayoutSize(place.width, place.height))
        item.attemptMove(QgsLayoutPoint(place.x, place.y), page=self.page)


def _new_layout(project: QgsProject, name: str) -> QgsPrintLayout:
    """Return a layout that belongs to a project, and ends before it does; no two have the same name there."""
    manager = project.layoutManager()
    layout = QgsPrintLayout(project)
    names = chain([name], (f"{name} ({number})" for number in count(2)))
    layout.setName(next(words for words in names if manager.layoutByName(words) is None))
    manager.addLayout(layout)
    return layout
