"""Tables of texts in dialogs: to be read, and copied."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QHeaderView, QTableWidget, QTableWidgetItem

from ...core.chain.tables import Problem
from ...core.csv_files import for_clipboard
from ...words import say, tr

LISTED = 1000
"""A table of problems shows no more: tens of thousands would hold the window up, and nobody reads them there."""
_MEASURED_ROWS = 200
"""Up to so many rows are each made as high as their words need; measuring more of them takes too long."""


def problems_table(problems: Sequence[Problem]) -> QTableWidget:
    """Return a table of what is wrong, by file and line, of no more than :data:`LISTED`."""
    return words_table((tr("File"), tr("In line"), tr("What")), _in_words(problems[:LISTED]))


def copy_problems(problems: Sequence[Problem]) -> str:
    """Copy all of what is wrong as text and return it."""
    text = for_clipboard(_in_words(problems))
    QApplication.clipboard().setText(text)
    return text


def _in_words(problems: Sequence[Problem]) -> list[tuple[str, str, str]]:
    return [(problem.file, str(problem.line) if problem.line else "", say(problem.what)) for problem in problems]


def words_table(headings: Sequence[str], rows: Sequence[Sequence[str]], *, even: bool = False) -> QTableWidget:
    """Return a table of texts to read and copy; the last column takes the room that is left, or all share it."""
    table = QTableWidget(0, len(headings))
    table.setHorizontalHeaderLabels(headings)
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    table.setWordWrap(True)
    table.setShowGrid(False)
    table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    fitted = QHeaderView.ResizeMode.Stretch if even else QHeaderView.ResizeMode.ResizeToContents
    for place in range(len(headings) - 1):
        header.setSectionResizeMode(place, fitted)
    header.setSectionResizeMode(len(headings) - 1, QHeaderView.ResizeMode.Stretch)
    fill_table(table, rows)
    return table


def fill_table(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Show other texts in a table; numbers stand at the right."""
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    table.setRowCount(len(rows))
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            item = QTableWidgetItem(text)
            if text.isdecimal():
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            table.setItem(number, place, item)
    if len(rows) <= _MEASURED_ROWS:
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
