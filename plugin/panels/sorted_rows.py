"""A table sorted and filtered, thousands of rows in a moment.

Qt's own proxy asks a table in Python for two cells at each comparison, which takes seconds where thousands of rows are
sorted; here Python sorts the keys of a column at once.
"""

from __future__ import annotations

from typing import Any, Sequence

from qgis.PyQt.QtCore import QAbstractProxyModel, QAbstractTableModel, QModelIndex, Qt

_NOTHING = QModelIndex()


class SortableTable(QAbstractTableModel):
    """A table that says by what its rows are sorted, and by which words they are found."""

    def sort_keys(self, column: int, rows: Sequence[int]) -> list[Any]:
        """Return what the cells of a column mean, for ``rows``: values that can be compared."""
        raise NotImplementedError

    def words(self, row: int) -> str:
        """Return the words of all cells of a row, casefolded."""
        raise NotImplementedError

    def cell(self, row: int, column: int) -> QModelIndex:
        """Return the index of a cell that is there; Qt's own ``index`` asks back for both counts."""
        return self.createIndex(row, column)


class SortedRows(QAbstractProxyModel):
    """Sorts by what the words mean, dates by time and areas by size; shows the rows that have some words in a cell."""

    def __init__(self, table: SortableTable) -> None:
        super().__init__()
        self._table = table
        self._shown: list[int] = []
        self._places: dict[int, int] = {}
        self._column, self._descending = -1, False
        self._words = ""
        self.setSourceModel(table)
        table.modelAboutToBeReset.connect(self.beginResetModel)
        table.modelReset.connect(self._end_reset)
        table.dataChanged.connect(self._follow_changes)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is equal stays in the order of the table."""
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._rearrange()

    def look_for(self, words: str) -> None:
        """Show the rows of which a cell holds ``words``, whatever their case; "" shows all."""
        self._words = words.casefold()
        self._rearrange()

    def row(self, place: int) -> int:
        """Return which row of the table stands at a place."""
        return self._shown[place]

    def rows(self) -> tuple[int, ...]:
        """Return the rows of the table that are shown, in order."""
        return tuple(self._shown)

    def mapToSource(self, index: QModelIndex) -> QModelIndex:
        if not index.isValid():
            return QModelIndex()
        return self._table.cell(self._shown[index.row()], index.column())

    def mapFromSource(self, index: QModelIndex) -> QModelIndex:
        place = self._places.get(index.row()) if index.isValid() else None
        return QModelIndex() if place is None else self.index(place, index.column())

    def index(self, row: int, column: int, parent: QModelIndex = _NOTHING) -> QModelIndex:
        if parent.isValid() or not (0 <= row < len(self._shown) and 0 <= column < self.columnCount()):
            return QModelIndex()
        return self.createIndex(row, column)

    def parent(self, _index: QModelIndex = _NOTHING) -> QModelIndex:
        return QModelIndex()

    def rowCount(self, parent: QModelIndex = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = _NOTHING) -> int:
        return 0 if parent.isValid() else self._table.columnCount()

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._table.data(self.mapToSource(index), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._table.headerData(section, orientation, role)

    def _arrange(self) -> None:
        every, words = range(self._table.rowCount()), self._words
        shown = [row for row in every if words in self._table.words(row)] if words else list(every)
        if self._column >= 0:
            keys = self._table.sort_keys(self._column, shown)
            order = sorted(range(len(shown)), key=keys.__getitem__, reverse=self._descending)
            shown = [shown[place] for place in order]
        self._shown = shown
        self._places = {row: place for place, row in enumerate(shown)}

    def _rearrange(self) -> None:
        """Arrange the rows anew; what is selected or current stays with its row."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self._shown[index.row()] for index in before]
        self._arrange()
        moved = [self.index(self._places.get(row, -1), index.column()) for row, index in zip(rows, before)]
        self.changePersistentIndexList(before, moved)
        self.layoutChanged.emit()

    def _end_reset(self) -> None:
        self._arrange()
        self.endResetModel()

    def _follow_changes(self, first: QModelIndex, last: QModelIndex) -> None:
        """Show anew the rows that changed: by what a row says now it may stand elsewhere."""
        before = self._shown
        self._rearrange()
        if before == self._shown:
            for row in range(first.row(), last.row() + 1):
                if row in self._places:
                    place = self._places[row]
                    self.dataChanged.emit(self.index(place, first.column()), self.index(place, last.column()))
