"""The table of measurements."""

from __future__ import annotations

from typing import Any, Sequence

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal

from ...core.quantity import write_value
from ...core.records import Measurement
from ...plain import as_tip
from ...words import term, tr

NAME, VALUE, DEFINITION, COUNT, WIDTH, SCENE = range(6)
SORT = Qt.ItemDataRole.UserRole
_NUMBERS = (VALUE, COUNT, WIDTH)
_OF_OUTLINES = frozenset({"structures", "pairs"})
"""Inputs that measurements between structures keep, whose outlines may come from several scenes."""


class MeasurementTable(QAbstractTableModel):
    """Shows measurements in the case's order; the name can be edited, which sends ``renamed`` with key and name."""

    renamed = pyqtSignal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Measurement, ...] = ()
        self._scenes: dict[str, str] = {}
        self._titles = (
            tr("Name"),
            tr("Value ± U95"),
            tr("Definition"),
            tr("n"),
            tr("Width"),
            tr("Measured on"),
        )

    def show(self, rows: Sequence[Measurement], scenes: dict[str, str]) -> None:
        """Show measurements; ``scenes`` gives names of scenes by their keys."""
        self.beginResetModel()
        self.rows, self._scenes = tuple(rows), scenes
        self.endResetModel()

    def row_of(self, uuid: str) -> int:
        """Return the row of a measurement, -1 where it is not shown."""
        return next((row for row, item in enumerate(self.rows) if item.uuid == uuid), -1)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole and section == COUNT:
            return tr("How many crests, floors or cells the value rests on")
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(item, column)
        if role == SORT:
            return self._sort_key(item, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip("\n".join(part for part in (term(item.method), item.note) if part))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item, said = self.rows[index.row()], str(value).strip()
        if index.column() != NAME or not said or said == item.name:
            return False
        self.renamed.emit(item.uuid, said)
        return True

    def _words(self, item: Measurement, column: int) -> str:
        if column == NAME:
            return item.name
        if column == VALUE:
            return "" if item.value is None else write_value(item.value, item.u95, item.unit)
        if column == DEFINITION:
            # A pitch is told from a spacing of the same definition by its word.
            words = tr(item.definition or "")
            return f"{tr(item.measured)}, {words}" if item.measured != "spacing" and words else words
        if column == COUNT:
            return "" if item.n is None else str(item.n)
        if column == WIDTH:
            return "" if item.width_m is None else f"{item.width_m:g}\u00a0m"
        if item.scene is None and not _OF_OUTLINES.isdisjoint(item.inputs or {}):
            return tr("outlines of structures")
        return self._scenes.get(item.scene or "", "")

    def _sort_key(self, item: Measurement, column: int) -> Any:
        numbers = {VALUE: item.value, COUNT: item.n, WIDTH: item.width_m}
        if column in numbers:
            number = numbers[column]
            return float("-inf") if number is None else float(number)
        return self._words(item, column).casefold()


class SortedMeasurements(QSortFilterProxyModel):
    """Sorts numbers as numbers, and filters by any column."""

    def __init__(self, table: MeasurementTable) -> None:
        super().__init__()
        self.setSourceModel(table)
        self.setSortRole(SORT)
        self.setFilterKeyColumn(-1)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
