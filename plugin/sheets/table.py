"""Tables on sheets: thin rules, no boxes, headings repeated on every page, rows never cut."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Collection, Mapping, Sequence

import numpy as np

from .column_widths import MOST_LINES, lowest_widths, share_out, widths_for_lines
from .sheet import HAIR, THIN, Sheet
from .typeface import COLUMN, INK, NOTE, RULE, TEXT, Style, line_mm, pieces, width_mm, wrap

GAP = 4.0
PADDING = 0.75
_EMPTY = "–"
_KEPT_TOGETHER = 70.0
"""A table, or the last rows of one, that is no higher is not parted."""
_FIRST_ROWS = 4
_TITLE_HEIGHT = 9.0
_OVER_GROUP, _UNDER_GROUP = 1.2, 0.7
"""Millimetres that a row over all columns stands off from the rows around it."""
_WIDEST_WORD = 0.34


@dataclass(frozen=True)
class Column:
    """One column: its heading, with the unit; its share of the width; where its cells are aligned."""

    heading: str
    share: float
    align: str = "left"


Drawer = Callable[[Sheet, float, float, float, float], None]
"""Draws into x, y, width and height."""


@dataclass(frozen=True)
class Row:
    """Cells of one row; an entry of ``styles`` changes the look of the column of that number.

    A row that ``leads`` stays close to the row after it, on one page; one that is ``joined`` has no rule above.
    A row with a single cell in a table of several columns is set over all of them. ``drawn`` fills a cell with
    what a function draws into the rectangle that it is given. A cell of a column in ``hangs`` reaches down beside the
    joined rows that follow, instead of making its own row higher.
    """

    cells: Sequence[str]
    styles: dict[int, Style] = field(default_factory=dict)
    leads: bool = False
    joined: bool = False
    drawn: Mapping[int, Drawer] = field(default_factory=dict)
    hangs: Collection[int] = ()

    @property
    def spans(self) -> bool:
        """Whether the one cell is set over all columns."""
        return len(self.cells) == 1


@dataclass
class _Laid:
    """A row as it is set: the lines of its cells, its height, and how much from its top must be on one page."""

    cells: list[list[str]]
    height: float
    reach: float


@dataclass(frozen=True)
class Table:
    """Columns and rows, between ``x`` and ``x + width`` on the page; over the whole width where neither is given."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    x: float | None = None
    width: float | None = None
    continued: str = ""
    """Said above the heading where the table goes on from the page before."""
    title: str = ""
    """Stands above the table, on the page on which it begins."""

    def put(self, sheet: Sheet) -> None:
        """Set the table at the cursor of a sheet, over as many pages as it takes."""
        edges, laid = self._fit(sheet)
        heading = [wrap(column.heading, COLUMN, width) for column, (_, width) in zip(self.columns, edges)]
        heading_height = max(map(len, heading)) * line_mm(COLUMN) + 2 * PADDING
        least = self._least(heading_height, laid)
        if self.title:
            sheet.heading(self.title, least + _TITLE_HEIGHT)
        sheet.need(least)
        self._put_heading(sheet, heading, edges, heading_height)
        last = self._last_rows(laid)
        for index, (row, set_row) in enumerate(zip(self.rows, laid)):
            kept = sum(item.height for item in laid[index:]) if index == last else self._block_height(laid, index)
            if kept > sheet.left and index > 0:
                _rule(sheet, edges, THIN)
                sheet.new_page()
                if self.continued:
                    sheet.flow(self.continued, NOTE, after=0.8)
                self._put_heading(sheet, heading, edges, heading_height)
            elif index > 0 and not row.joined:
                _rule(sheet, edges)
            for number, (lines, (x, width)) in enumerate(zip(set_row.cells, self._spread(row, edges))):
                if number in row.drawn:
                    row.drawn[number](sheet, x, sheet.y + PADDING, width, set_row.height - 2 * PADDING)
                else:
                    style = self._style(row, number)
                    sheet.text("\n".join(lines), x, sheet.y + self._above(index), width, style)
            sheet.y += set_row.height
        _rule(sheet, edges, THIN)
        sheet.y += 2.0

    def _fit(self, sheet: Sheet) -> tuple[list[tuple[float, float]], list[_Laid]]:
        """Return the edges of the columns and the rows set between them.

        Columns have their shares of the width, or, where that makes the table lower, what their words need.
        """
        usable = (sheet.inner if self.width is None else self.width) - GAP * (len(self.columns) - 1)
        start = sheet.x if self.x is None else self.x
        least = self._least_widths(usable)
        by_shares = share_out(usable, [column.share for column in self.columns], least)
        found = None
        for widths in (by_shares, lowest_widths(self._needed(), by_shares, least)):
            edges = _edges(start, widths)
            laid = self._lay_all(edges)
            height = sum(row.height for row in laid)
            if found is None or height < found[0] - 0.01:
                found = height, edges, laid
        return found[1:]

    def _needed(self) -> np.ndarray:
        """Return by rows and columns how wide a column must be for each number of lines of a cell."""
        needed = np.zeros((len(self.rows), len(self.columns), MOST_LINES))
        for index, row in enumerate(self.rows):
            for number, cell in enumerate(() if row.spans else row.cells):
                if number not in row.drawn and number not in row.hangs:
                    style = self._style(row, number)
                    words = [width_mm(word, style) for word in pieces(cell or _EMPTY)]
                    needed[index, number] = widths_for_lines(words or [0.0], width_mm(" ", style))
        return needed

    def _least_widths(self, usable: float) -> list[float]:
        """Return for each column the width of its longest word, up to a part of the whole."""
        widths = []
        for number, column in enumerate(self.columns):
            words = [width_mm(word, COLUMN) for word in column.heading.split(" ")]
            for row in self.rows:
                if row.spans or number in row.drawn:
                    continue
                style = self._style(row, number)
                words += [width_mm(word, style) for word in pieces(row.cells[number])]
            widths.append(min(max(words, default=0.0) + 0.2, usable * _WIDEST_WORD))
        return widths

    def _spread(self, row: Row, edges: list[tuple[float, float]]) -> list[tuple[float, float]]:
        start = edges[0][0]
        return [(start, edges[-1][0] + edges[-1][1] - start)] if row.spans else edges

    def _style(self, row: Row, number: int) -> Style:
        align = "left" if row.spans else self.columns[number].align
        return row.styles.get(number, TEXT).but(align=align)

    def _lay_all(self, edges: Sequence[tuple[float, float]]) -> list[_Laid]:
        laid = [self._lay(index, edges) for index in range(len(self.rows))]
        for index, row in enumerate(self.rows):
            if row.hangs:
                beside = laid[index : self._end_of_joined(index)]
                beside[-1].height += max(0.0, laid[index].reach - sum(item.height for item in beside))
        return laid

    def _end_of_joined(self, index: int) -> int:
        """Return the first row after one that is not joined to it."""
        after = index + 1
        while after < len(self.rows) and self.rows[after].joined:
            after += 1
        return after

    def _lay(self, index: int, edges: Sequence[tuple[float, float]]) -> _Laid:
        row, cells, height, reach = self.rows[index], [], 0.0, 0.0
        for number, (words, (_, width)) in enumerate(zip(row.cells, self._spread(row, edges))):
            style = self._style(row, number)
            lines = [""] if number in row.drawn else wrap(words or _EMPTY, style, width)
            cells.append(lines)
            high = len(lines) * line_mm(style)
            height, reach = height if number in row.hangs else max(height, high), max(reach, high)
        around = self._above(index) + ((_UNDER_GROUP if row.spans else 0.0) if row.leads else PADDING)
        return _Laid(cells, height + around, reach + around)

    def _above(self, index: int) -> float:
        if self.rows[index].spans:
            return PADDING + _OVER_GROUP
        return 0.0 if index > 0 and self.rows[index - 1].leads else PADDING

    def _block_height(self, laid: Sequence[_Laid], index: int) -> float:
        """Return the height of a row with those that must stay with it."""
        height, reach = 0.0, laid[index].reach
        while index < len(laid):
            reach = max(reach, height + laid[index].reach)
            height += laid[index].height
            if not self.rows[index].leads and height >= reach - 0.01:
                break
            index += 1
        return height

    def _last_rows(self, laid: Sequence[_Laid]) -> int:
        """Return where the last two rows begin, which stay together: no row stands alone on a page of its own."""
        starts = [
            index
            for index, row in enumerate(self.rows)
            if not row.joined and not (index > 0 and self.rows[index - 1].leads)
        ]
        if len(starts) < 2 or sum(item.height for item in laid[starts[-2] :]) > _KEPT_TOGETHER:
            return len(laid)
        return starts[-2]

    def _least(self, heading: float, laid: Sequence[_Laid]) -> float:
        """Return how much must fit on the page a table begins on: all of a short one, some rows of a long one."""
        whole = heading + sum(item.height for item in laid)
        return whole if whole <= _KEPT_TOGETHER else heading + sum(item.height for item in laid[:_FIRST_ROWS])

    def _put_heading(
        self, sheet: Sheet, heading: Sequence[Sequence[str]], edges: Sequence[tuple[float, float]], height: float
    ) -> None:
        _rule(sheet, edges, THIN, INK)
        for column, lines, (x, width) in zip(self.columns, heading, edges):
            top = sheet.y + height - PADDING - len(lines) * line_mm(COLUMN)
            sheet.text("\n".join(lines), x, top, width, COLUMN.but(align=column.align))
        sheet.y += height
        _rule(sheet, edges, THIN, INK)


def _rule(sheet: Sheet, edges: Sequence[tuple[float, float]], thickness: float = HAIR, colour: str = RULE) -> None:
    """Draw a level line over all columns."""
    start = edges[0][0]
    sheet.rule(sheet.y, start, edges[-1][0] + edges[-1][1] - start, thickness, colour)


def _edges(start: float, widths: Sequence[float]) -> list[tuple[float, float]]:
    return [(start + sum(widths[:number]) + number * GAP, width) for number, width in enumerate(widths)]
