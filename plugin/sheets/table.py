"""Tables on sheets: thin rules, no boxes, headings repeated on every page, rows never cut."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Sequence

from .sheet import MARGIN, THIN, Sheet
from .typeface import COLUMN, INK, NOTE, RULE, TEXT, Style, line_mm, wrap

GAP = 4.0
PADDING = 0.75
_EMPTY = "–"
_KEPT_TOGETHER = 70.0
_FIRST_ROWS = 4


@dataclass(frozen=True)
class Column:
    """One column: its heading, with the unit; its share of the width; where its cells are aligned."""

    heading: str
    share: float
    align: str = "left"


@dataclass(frozen=True)
class Row:
    """Cells of one row; an entry of ``styles`` changes the look of the column of that number.

    A row that ``leads`` stays on one page with the row after it; one that is ``joined`` has no rule above.
    """

    cells: Sequence[str]
    styles: dict[int, Style] = field(default_factory=dict)
    leads: bool = False
    joined: bool = False


@dataclass(frozen=True)
class Table:
    """Columns and rows, between ``x`` and ``x + width`` on the page."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    x: float = MARGIN
    width: float = 0.0
    continued: str = ""
    """Said under the heading where the table goes on from the page before."""

    def put(self, sheet: Sheet) -> None:
        """Set the table at the cursor of a sheet, over as many pages as it takes."""
        edges = self._edges()
        heading = [wrap(column.heading, COLUMN, width) for column, (_, width) in zip(self.columns, edges)]
        heading_height = max(map(len, heading)) * line_mm(COLUMN) + 2 * PADDING
        laid = [self._lay(row, edges) for row in self.rows]
        sheet.need(self._least(heading_height, laid))
        self._put_heading(sheet, heading, edges, heading_height)
        for index, (row, (cells, height)) in enumerate(zip(self.rows, laid)):
            if self._block_height(laid, index) > sheet.left and index > 0:
                self._close(sheet)
                sheet.new_page()
                if self.continued:
                    sheet.flow(self.continued, NOTE, after=0.8)
                self._put_heading(sheet, heading, edges, heading_height)
            elif index > 0 and not row.joined:
                sheet.rule(sheet.y, self.x, self._width(edges))
            for number, (lines, (x, width)) in enumerate(zip(cells, edges)):
                style = self._style(row, number)
                sheet.text("\n".join(lines), x, sheet.y + PADDING, width, style)
            sheet.y += height
        self._close(sheet)
        sheet.y += 2.0

    def _edges(self) -> list[tuple[float, float]]:
        total = sum(column.share for column in self.columns)
        usable = self.width - GAP * (len(self.columns) - 1)
        edges, x = [], self.x
        for column in self.columns:
            width = usable * column.share / total
            edges.append((x, width))
            x += width + GAP
        return edges

    def _width(self, edges: Sequence[tuple[float, float]]) -> float:
        return edges[-1][0] + edges[-1][1] - self.x

    def _style(self, row: Row, number: int) -> Style:
        return row.styles.get(number, TEXT).but(align=self.columns[number].align)

    def _lay(self, row: Row, edges: Sequence[tuple[float, float]]) -> tuple[list[list[str]], float]:
        cells, height = [], 0.0
        for number, (words, (_, width)) in enumerate(zip(row.cells, edges)):
            style = self._style(row, number)
            lines = wrap(words or _EMPTY, style, width)
            cells.append(lines)
            height = max(height, len(lines) * line_mm(style))
        return cells, height + 2 * PADDING

    def _block_height(self, laid: Sequence[tuple[list[list[str]], float]], index: int) -> float:
        """Return the height of a row with those that must stay with it."""
        height = 0.0
        while index < len(laid):
            height += laid[index][1]
            if not self.rows[index].leads:
                break
            index += 1
        return height

    def _least(self, heading: float, laid: Sequence[tuple[list[list[str]], float]]) -> float:
        """Return how much of the table must fit on the page it begins on: all of a short one, some rows of a long one."""
        whole = heading + sum(height for _, height in laid)
        return whole if whole <= _KEPT_TOGETHER else heading + sum(height for _, height in laid[:_FIRST_ROWS])

    def _put_heading(
        self, sheet: Sheet, heading: Sequence[Sequence[str]], edges: Sequence[tuple[float, float]], height: float
    ) -> None:
        sheet.rule(sheet.y, self.x, self._width(edges), THIN, INK)
        for column, lines, (x, width) in zip(self.columns, heading, edges):
            top = sheet.y + height - PADDING - len(lines) * line_mm(COLUMN)
            sheet.text("\n".join(lines), x, top, width, COLUMN.but(align=column.align))
        sheet.y += height
        sheet.rule(sheet.y, self.x, self._width(edges), THIN, INK)

    def _close(self, sheet: Sheet) -> None:
        sheet.rule(sheet.y, self.x, self._width(self._edges()), THIN, RULE)
