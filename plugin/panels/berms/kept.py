"""The right of the Berms panel: the measurements kept, what each rests on, and the row they make."""

from __future__ import annotations

from typing import Iterable, Sequence

from qgis.PyQt.QtCore import QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QShortcut,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.csv_files import for_clipboard
from ...core.records import Measurement
from ...plain import as_tip, plain_label, rich_label
from ...words import tr
from ..rows_table import RowsTable
from .draft import labelled
from .table_model import DEFINITION, NAME, MeasurementTable, SortedMeasurements

_WIDEST_PX = 200


class KeptForm(QWidget):
    """Shows measurements; ``chosen`` is sent when a person selects others."""

    chosen = pyqtSignal()
    delete_wanted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._make_bar())
        column.addWidget(self._make_table(), 1)
        self.budget = rich_label()
        self.budget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.budget.setWordWrap(True)
        column.addWidget(self.budget)
        column.addLayout(self._make_row_bar())
        self.filter_edit.textChanged.connect(self.sorted.setFilterFixedString)
        self.delete_button.clicked.connect(self.delete_wanted)
        self.table.selectionModel().selectionChanged.connect(self._tell_chosen)
        context = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self.copy, context=context)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self.delete_wanted, context=context)

    def show_measurements(self, measurements: Sequence[Measurement], scenes: dict[str, str]) -> None:
        """Show measurements, keeping the selection; ``chosen`` follows where one of the selected is gone."""
        chosen = [item.uuid for item in self.selected()]
        fresh = not self.model.rows
        self._filling = True
        self.model.show(measurements, scenes)
        self._filling = False
        self.pages.setCurrentWidget(self.table if measurements else self.empty)
        if fresh and measurements:
            self.table.resizeColumnsToContents()
            self.table.setColumnWidth(DEFINITION, min(self.table.columnWidth(DEFINITION), _WIDEST_PX))
        kept = [uuid for uuid in chosen if self.model.row_of(uuid) >= 0]
        self.select(kept)
        if kept != chosen:
            self.chosen.emit()

    def selected(self) -> list[Measurement]:
        """Return the selected measurements as they stand in the table."""
        rows = self.table.selectionModel().selectedRows(NAME)
        return [self.model.rows[self.sorted.mapToSource(index).row()] for index in rows]

    def select(self, keys: Sequence[str]) -> None:
        """Select measurements by their keys; ``chosen`` is not sent."""
        self._filling = True
        selection = self.table.selectionModel()
        selection.clearSelection()
        for key in keys:
            index = self.sorted.mapFromSource(self.model.index(self.model.row_of(key), NAME))
            selection.select(index, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows)
            self.table.scrollTo(index)
        self._filling = False

    def describe(self, words: str, tip: str = "") -> None:
        """Write beneath the table what the selection is; "" for none."""
        self.budget.setVisible(bool(words))
        self.budget.setText(words)
        self.budget.setToolTip(as_tip(tip))

    def shown_rows(self, rows: Iterable[int]) -> list[list[str]]:
        """Return headings and rows as they stand in the table."""
        columns = range(self.sorted.columnCount())
        heading = [str(self.sorted.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        return [heading, *([str(self.sorted.index(row, column).data()) for column in columns] for row in rows)]

    def copy(self) -> None:
        """Put the selected rows on the clipboard, columns apart by tabulators."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows(NAME)})
        if rows:
            QApplication.clipboard().setText(for_clipboard(self.shown_rows(rows)))

    def _tell_chosen(self) -> None:
        if not self._filling:
            self.chosen.emit()

    def _make_bar(self) -> QHBoxLayout:
        self.filter_edit = QLineEdit()
        self.filter_edit.setPlaceholderText(tr("Filter"))
        self.filter_edit.setClearButtonEnabled(True)
        self.delete_button = QToolButton()
        self.delete_button.setText(tr("Delete"))
        self.delete_button.setToolTip(tr("Delete the selected measurements; Undo brings them back"))
        self.csv_button = QToolButton()
        self.csv_button.setText(tr("Save as CSV…"))
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addWidget(self.filter_edit, 1)
        bar.addWidget(self.delete_button)
        bar.addWidget(self.csv_button)
        return bar

    def _make_table(self) -> QWidget:
        self.model = MeasurementTable()
        self.sorted = SortedMeasurements(self.model)
        self.table = RowsTable(self.sorted)
        self.table.setAccessibleName(tr("Measurements"))
        self.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.empty = plain_label(
            tr(
                "No measurement yet. Press Transect, drag across two berms on the map with some ground beyond each, "
                "and save what the profile shows."
            )
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setMargin(16)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        return self.pages

    def _make_row_bar(self) -> QHBoxLayout:
        self.row_edit = QLineEdit()
        self.row_edit.setToolTip(tr("Name of the row"))
        self.row_edit.setMaximumWidth(220)
        self.row_button = QToolButton()
        self.row_button.setText(tr("Save row pitch"))
        self.row_button.setToolTip(
            tr(
                "Pitch and bearing of a row, from the centres of its cells. Select measurements of at least three "
                "cells; two across the same cell fix its centre together."
            )
        )
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addWidget(labelled(tr("Row"), self.row_edit))
        bar.addWidget(self.row_button)
        bar.addStretch(1)
        return bar
