"""The list of scenes: sorted, filtered, chosen from, and copied."""

from __future__ import annotations

from typing import Iterable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHeaderView, QShortcut

from ...core.records import Scene
from ..rows_table import RowsTable
from ..sorted_rows import SortedRows
from .model import CREDIT, DATE, GSD, MARK, NAME, SENSOR, STATUS, SceneTable, write_rows
from .rows import Row

_WIDEST = {
    MARK: "▲",
    DATE: "2018-06-23",
    SENSOR: "Sentinel-2A",
    GSD: "0.45 m",
    STATUS: "shift 12.3 ± 0.4 m",
    NAME: "S2_AE-R001-0179_20180623.tif",
    CREDIT: "© Maxar Technologies",
}
"""What a column shows at first without being cut off."""
_LINES = 8
"""The least height, in lines of text."""


class SceneList(RowsTable):
    """A row a scene or broken file. Rows are chosen by their keys, whatever the order they stand in."""

    def __init__(self) -> None:
        table = SceneTable()
        order = SortedRows(table)
        super().__init__(order)
        self.setObjectName("scenes")
        self.table, self.order = table, order
        self.sortByColumn(DATE, Qt.SortOrder.AscendingOrder)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumHeight(_LINES * self.fontMetrics().height())
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        for column, words in _WIDEST.items():
            header.resizeSection(column, self.fontMetrics().horizontalAdvance(words) + 14)
        header.setSectionResizeMode(MARK, QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(20)
        self.order.layoutChanged.connect(self._widen_broken)
        self.order.modelReset.connect(self._widen_broken)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.copy_chosen)

    def listed(self) -> list[Row]:
        """Return the rows as they are listed: filtered and in order."""
        return [self.table.row(row) for row in self.order.rows()]

    def chosen(self) -> list[Row]:
        """Return the rows that are selected."""
        return [self.table.row(self.order.row(index.row())) for index in self.selectionModel().selectedRows()]

    def chosen_scenes(self) -> list[Scene]:
        """Return the scenes whose rows are selected."""
        return [row.scene for row in self.chosen() if row.scene is not None]

    def current(self) -> Row | None:
        """Return the row that was clicked or reached last, where it is chosen."""
        index = self.selectionModel().currentIndex()
        if not index.isValid() or not self.selectionModel().isRowSelected(index.row(), index.parent()):
            return None
        return self.table.row(self.order.row(index.row()))

    def choose(self, keys: Iterable[str]) -> None:
        """Select the rows with these keys, and bring the first of them into view."""
        wanted = set(keys)
        selection, first = QItemSelection(), None
        for number, key in enumerate(self.table.keys()):
            if key not in wanted:
                continue
            index = self.order.mapFromSource(self.table.index(number, 0))
            if index.isValid():
                selection.select(index, index)
                first = first or index
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        if first is not None:
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.scrollTo(first)

    def copy_chosen(self) -> None:
        """Copy the rows that are selected."""
        chosen = {row.key for row in self.chosen()}
        _copy([row for row in self.listed() if row.key in chosen])

    def copy_all(self) -> None:
        """Copy all rows that are listed."""
        _copy(self.listed())

    def _widen_broken(self, *_: object) -> None:
        """Let the reason why a file cannot be read run over the whole of its row."""
        self.clearSpans()
        for number, row in enumerate(self.listed()):
            if row.scene is None:
                self.setSpan(number, DATE, 1, self.order.columnCount() - DATE)


def _copy(rows: Sequence[Row]) -> None:
    QgsApplication.clipboard().setText(write_rows(rows))
