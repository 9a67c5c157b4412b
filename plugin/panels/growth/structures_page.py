"""The page of the table of structures: to be sorted, filtered, renamed in, copied and saved."""

from __future__ import annotations

from typing import Iterable

from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QShortcut,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.csv_files import for_clipboard
from ...words import tr
from ..rows_table import RowsTable
from ..sorted_rows import SortedRows
from .table_model import KIND, KindDelegate, StructureTable

_LOOK_AT_ROWS = 100
"""So many rows are looked at to find how wide a column should be."""
_WIDEST = 60
"""So many characters wide a column may begin."""


class StructuresPage(QWidget):
    """A filter, a button that saves, and the table; rows are counted as in the matrix, however they are sorted."""

    def __init__(self) -> None:
        super().__init__()
        self._sized = False
        self.model = StructureTable()
        self.sorted = SortedRows(self.model)
        self.table = self._make_table()
        self.filter_edit = QLineEdit()
        self.filter_edit.setPlaceholderText(tr("Filter"))
        self.filter_edit.setClearButtonEnabled(True)
        self.filter_edit.textChanged.connect(self.sorted.look_for)
        self.csv_button = QToolButton()
        self.csv_button.setText(tr("Save as CSV…"))
        bar = QHBoxLayout()
        bar.addWidget(self.filter_edit, 1)
        bar.addWidget(self.csv_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(bar)
        column.addWidget(self.table)
        context = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self.copy, context=context)

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the structures whose rows are selected."""
        indices = self.table.selectionModel().selectedRows()
        return tuple(map(self.model.structure_in, sorted(self.sorted.mapToSource(index).row() for index in indices)))

    def current_row(self) -> int:
        """Return the current row, -1 for none."""
        return self.sorted.mapToSource(self.table.currentIndex()).row()

    def current(self) -> str:
        """Return the key of the structure in the current row, "" for none."""
        return self.model.structure_in(self.current_row())

    def go_to(self, row: int, structure: str) -> None:
        """Make a row the current one where it shows that structure by now, and the filter lets it be seen."""
        if self.model.structure_in(row) != structure:
            return
        index = self.sorted.mapFromSource(self.model.index(row, 0))
        if index.isValid() and index.row() != self.table.currentIndex().row():
            self.table.setCurrentIndex(index)

    def select(self, structures: Iterable[str]) -> None:
        """Select the rows of structures, and no others, as far as the filter lets them be seen."""
        flag = QItemSelectionModel.SelectionFlag
        chosen = self.table.selectionModel()
        chosen.clearSelection()
        wanted = set(structures)
        for row in [row for row, item in enumerate(self.model.known) if item.row.structure in wanted]:
            index = self.sorted.mapFromSource(self.model.index(row, 0))
            if index.isValid():
                chosen.select(index, flag.Select | flag.Rows)

    def edit_label(self, structure: str) -> None:
        """Let a person write another label."""
        index = self.sorted.mapFromSource(self.model.index(self.model.row_of(structure), 0))
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def fit_columns(self) -> None:
        """Make columns as wide as their words, unless that was done before."""
        if not self._sized and self.model.known:
            self._sized = True
            for column, texts in enumerate(self.model.texts(_LOOK_AT_ROWS)):
                self.table.fit_column(column, texts, _WIDEST)

    def copy(self) -> None:
        """Copy the selected rows as text, with their headings."""
        columns = range(self.sorted.columnCount())
        lines = [[self.sorted.headerData(column, Qt.Orientation.Horizontal) for column in columns]]
        for row in sorted({index.row() for index in self.table.selectionModel().selectedRows()}):
            lines.append([self.sorted.index(row, column).data() for column in columns])
        QApplication.clipboard().setText(for_clipboard(lines))

    def _make_table(self) -> RowsTable:
        table = RowsTable(self.sorted)
        table.setItemDelegateForColumn(KIND, KindDelegate(table))
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.horizontalHeader().setStretchLastSection(True)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return table
