"""A table whose rows are chosen as a whole, the look that all of them share, and painting beside work on threads."""

from __future__ import annotations

from typing import Iterable

from qgis.PyQt.QtCore import QAbstractItemModel, Qt
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_SPARE_PX = 8
"""What a row is higher than its text."""
_SPARE_CHARACTERS = 3
"""What a column is wider than its longest text."""


class HoldsInterpreter(QTableView):
    """A table that keeps Python's interpreter while it is painted.

    Its model is Python and is asked several times a cell. Where Qt paints by itself, the interpreter is let go of
    after each answer, and has to be waited for each time that something runs on another thread: a moment of painting
    becomes half a second.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)


class RowsTable(HoldsInterpreter):
    """Shows ``model``, one line a row; a click on a heading sorts by its column."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        # Until a person clicks a heading the rows stand in the order that they were given in.
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _SPARE_PX)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def fit_column(self, column: int, texts: Iterable[str], widest: int) -> None:
        """Make a column as wide as the longest of its texts, up to ``widest`` characters.

        Qt's own way lays out every cell, and asks the model a dozen questions for each.
        """
        metrics = self.fontMetrics()
        character, longest = metrics.averageCharWidth(), max(texts, key=len)
        width = min(metrics.horizontalAdvance(longest), widest * character)
        self.setColumnWidth(column, width + _SPARE_CHARACTERS * character)
