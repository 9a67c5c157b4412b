"""The table of scenes to register: which are to be measured, what was found of each, and what to think of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Callable, Iterable, Sequence

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt

from ...core.growth.shifted import shift_of
from ...core.imagery.register_series import Registered
from ...core.imagery.registration import Registration
from ...core.quantity import write_number
from ...core.records import Scene
from ...plain import as_tip
from ...words import explain, say, tr
from ..scene_dates import date_or_name

SCENE, SENSOR, SHIFT, EAST, NORTH, ALIKE, REMARK = range(7)
SORT = Qt.ItemDataRole.UserRole
_LATE = "9999"
_NOT_SAID = -1e9


@dataclass(frozen=True)
class ScenesRow:
    """One scene; ``found`` is what was measured of it in this dialog, ``remark`` what that means for its use."""

    scene: Scene
    wanted: bool = True
    found: Registered | None = None
    remark: str = ""

    @property
    def shown(self) -> Scene:
        """The scene with the shift that is to be shown: the one just found, else the one that the case holds."""
        if self.found is None or self.found.shift is None:
            return self.scene
        shift = self.found.shift
        return replace(self.scene, shift_east_m=shift.east_m, shift_north_m=shift.north_m, shift_u95_m=shift.u95_m)


class ShiftTable(QAbstractTableModel):
    """Rows in the order of time; the first column is ticked for what is to be measured."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ScenesRow] = []
        self.remark_on: Callable[[Scene], str] = lambda _scene: ""
        self._titles = (
            tr("Scene"),
            tr("Sensor"),
            tr("Shift ± U95"),
            tr("East, m"),
            tr("North, m"),
            tr("Correlation"),
            tr("Remark"),
        )

    def list_scenes(self, scenes: Iterable[Scene], wanted: frozenset[str]) -> None:
        """Show scenes anew, those of ``wanted`` ticked."""
        self.beginResetModel()
        self.rows = [ScenesRow(scene, wanted=scene.uuid in wanted, remark=self._remark_kept(scene)) for scene in scenes]
        self.endResetModel()

    def take(self, found: Registered) -> None:
        """Show what was found of a scene."""
        for number, row in enumerate(self.rows):
            if row.scene.uuid == found.scene:
                measured = replace(row, found=found)
                words = say(found.refused.what) if found.refused is not None else self.remark_on(measured.shown)
                self.rows[number] = replace(measured, remark=words)
                self.dataChanged.emit(self.index(number, 0), self.index(number, REMARK))

    def wanted(self) -> list[Scene]:
        """Return the scenes that are ticked."""
        return [row.scene for row in self.rows if row.wanted]

    def measured(self) -> list[tuple[Scene, Registration]]:
        """Return the ticked scenes, as they were listed, whose shift could be measured, each with its shift."""
        return [
            (row.scene, row.found.shift)
            for row in self.rows
            if row.wanted and row.found is not None and row.found.shift is not None
        ]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return _MEANING[section]() if section in _MEANING else None
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        ticked = index.column() == SCENE
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable if ticked else super().flags(index)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            words = _why(row) if column == REMARK else row.scene.name
            return as_tip(words) if words else None
        if role == SORT:
            return _sort_key(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == SCENE:
            return Qt.CheckState.Checked if row.wanted else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (SHIFT, EAST, NORTH, ALIKE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != SCENE:
            return False
        ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.rows[index.row()] = replace(self.rows[index.row()], wanted=ticked)
        self.dataChanged.emit(index, index)
        return True

    def _remark_kept(self, scene: Scene) -> str:
        if shift_of(scene) is None:
            return ""
        against = tr("kept, against {name}").format(name=scene.shift_against or tr("a scene not named"))
        return " · ".join(filter(None, (against, self.remark_on(scene))))


class SortedShifts(QSortFilterProxyModel):
    """Sorts dates by time and lengths by size."""

    def __init__(self, table: ShiftTable) -> None:
        super().__init__()
        self.setSourceModel(table)
        self.setSortRole(SORT)


def write_rows(rows: Sequence[Sequence[str]]) -> str:
    """Write rows as text, tabs between columns."""
    return "\n".join("\t".join(row) for row in rows)


_MEANING: dict[int, Callable[[], str]] = {
    SHIFT: lambda: tr("How far the scene shows the ground beside where the reference shows it, on the ground"),
    ALIKE: lambda: tr("Correlation of the two scenes once they lie on each other; negative where bright is dark"),
    REMARK: lambda: tr("Why nothing was found, or where the shift is larger than what is marked"),
}


def _why(row: ScenesRow) -> str | None:
    """Return the remark in full, with what to do about it."""
    refused = None if row.found is None else row.found.refused
    return (row.remark if refused is None else explain(refused)) or None


def _words(row: ScenesRow, column: int) -> str:
    shown = row.shown
    if column == SCENE:
        return date_or_name(row.scene)
    if column == SENSOR:
        return row.scene.sensor or ""
    if column == REMARK:
        return row.remark
    if column == ALIKE:
        shift = None if row.found is None else row.found.shift
        return "" if shift is None else write_number(shift.correlation, 2)
    length = shift_of(shown)
    if length is None:
        return ""
    if column == SHIFT:
        return str(length)
    return write_number(shown.shift_east_m if column == EAST else shown.shift_north_m, 1)


def _sort_key(row: ScenesRow, column: int) -> Any:
    length = shift_of(row.shown)
    if column == SCENE:
        taken = row.scene.acquired
        return (taken.begin.isoformat() if taken else _LATE) + row.scene.name
    if column == SHIFT:
        return _NOT_SAID if length is None else length.value
    if column in (EAST, NORTH):
        value = row.shown.shift_east_m if column == EAST else row.shown.shift_north_m
        return _NOT_SAID if value is None else value
    if column == ALIKE:
        shift = None if row.found is None else row.found.shift
        return _NOT_SAID if shift is None else shift.correlation
    return _words(row, column)
