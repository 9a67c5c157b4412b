"""A list that can be sorted, filtered, copied and written: what the tabs show candidates and cells in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterable, Sequence

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)
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
from ...plain import as_tip, plain_label
from ...words import tr
from ..rows_table import RowsTable

_SORT = Qt.ItemDataRole.UserRole
_ROWS_MEASURED = 50
"""So many rows say how wide the columns are at first."""


@dataclass(frozen=True)
class Line:
    """One line: the key of what it shows, its words column by column, and what each is sorted by."""

    key: str
    words: tuple[str, ...]
    order: tuple[Any, ...]
    tip: str = ""


class _Lines(QAbstractTableModel):
    def __init__(self, titles: Sequence[str], numbers: Iterable[int]) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()
        self._titles = tuple(titles)
        self._numbers = frozenset(numbers)

    def show(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words[column]
        if role == _SORT:
            return line.order[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(line.tip) or None
        if role == Qt.ItemDataRole.TextAlignmentRole and column in self._numbers:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


class ListTable(QWidget):
    """Shows lines in the order given until a person sorts them; ``chosen`` follows a person's selection.

    ``numbers`` are the columns set flush right. ``csv_wanted`` asks for :meth:`rows` to be written.
    """

    chosen = pyqtSignal()
    csv_wanted = pyqtSignal()

    def __init__(self, titles: Sequence[str], numbers: Iterable[int], empty: str) -> None:
        super().__init__()
        self._filling = False
        flush_right = frozenset(numbers)
        self._model = _Lines(titles, flush_right)
        self._sorted = QSortFilterProxyModel()
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(_SORT)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._make_bar())
        column.addWidget(self._make_pages(empty), 1)
        self.table.horizontalHeader().setStretchLastSection(len(titles) - 1 not in flush_right)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; what is selected stays so."""
        kept = self.selected()
        fresh = not self._model.lines
        self._filling = True
        self._model.show(lines)
        self._filling = False
        self._pages.setCurrentWidget(self.table if lines else self._empty)
        self.csv_button.setEnabled(bool(lines))
        if fresh and lines:
            self.table.resizeColumnsToContents()
        self.select(kept)

    def keys(self) -> list[str]:
        """Return the keys of the lines as they stand in the table."""
        rows = range(self._sorted.rowCount())
        return [self._key(self._sorted.index(row, 0)) for row in rows]

    def selected(self) -> list[str]:
        """Return the keys of the selected lines, from the top."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._key(self._sorted.index(row, 0)) for row in rows]

    def select(self, keys: Iterable[str]) -> None:
        """Select lines by their keys; ``chosen`` is not sent."""
        wanted = set(keys)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self._filling = True
        self.table.selectionModel().clearSelection()
        shown = False
        for row, key in enumerate(self.keys()):
            if key in wanted:
                index = self._sorted.index(row, 0)
                self.table.selectionModel().select(index, flags)
                if not shown:
                    self.table.scrollTo(index)
                    shown = True
        self._filling = False

    def rows(self) -> list[list[str]]:
        """Return headings and lines as they stand in the table."""
        columns = range(self._sorted.columnCount())
        heading = [str(self._sorted.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        lines = range(self._sorted.rowCount())
        return [heading, *([str(self._sorted.index(row, column).data()) for column in columns] for row in lines)]

    def copy(self) -> None:
        """Put the selected lines on the clipboard, columns apart by tabulators."""
        chosen = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        if chosen:
            heading, *lines = self.rows()
            copied = [heading, *(lines[k] for k in chosen)]
            QApplication.clipboard().setText(for_clipboard(copied))

    def _key(self, index: QModelIndex) -> str:
        return self._model.lines[self._sorted.mapToSource(index).row()].key

    def _tell(self) -> None:
        if not self._filling:
            self.chosen.emit()

    def _make_bar(self) -> QHBoxLayout:
        self.filter_edit = QLineEdit()
        self.filter_edit.setPlaceholderText(tr("Filter"))
        self.filter_edit.setClearButtonEnabled(True)
        self.filter_edit.textChanged.connect(self._sorted.setFilterFixedString)
        self.csv_button = QToolButton()
        self.csv_button.setText(tr("Save as CSV…"))
        self.csv_button.setEnabled(False)
        self.csv_button.clicked.connect(self.csv_wanted)
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addWidget(self.filter_edit, 1)
        bar.addWidget(self.csv_button)
        return bar

    def _make_pages(self, empty: str) -> QWidget:
        self.table = RowsTable(self._sorted)
        self.table.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        self.table.selectionModel().selectionChanged.connect(self._tell)
        context = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self.copy, context=context)
        self._empty = plain_label(empty)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(16)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._pages.setCurrentWidget(self._empty)
        return self._pages
