"""The sighting matrix as a model: structures down, scenes across."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from shapely.geometry.base import BaseGeometry

from ...core.dates import Interval, day, month, year
from ...core.errors import Refused
from ...core.frame import LocalFrame
from ...core.growth.area import outline_area
from ...core.growth.shifted import outruns, shift_of
from ...core.records import Scene, Structure
from ...plain import as_tip
from ...words import say, tr
from ..scene_dates import date_of
from .hints import Hint, Hints
from .series import Series

CODE = Qt.ItemDataRole.UserRole
"""Role of a cell's code; of a column's heading as a pair of year and day."""
OWN_OUTLINE = Qt.ItemDataRole.UserRole + 1
"""Whether a cell's sighting has an outline of its own."""
CLOSED = Qt.ItemDataRole.UserRole + 2
"""Whether a cell's scene does not cover its structure."""
HINT = Qt.ItemDataRole.UserRole + 3
"""What is suggested of a cell, as a :class:`~.hints.Hint`; ``None`` for nothing."""

_DISPLAY = Qt.ItemDataRole.DisplayRole
_TIP = Qt.ItemDataRole.ToolTipRole


class MatrixModel(QAbstractTableModel):
    """Shows a :class:`Series`; its rows, columns and cells are those of the series."""

    def __init__(self, series: Series) -> None:
        super().__init__()
        self.series = series
        self._headings: dict[int, tuple[str, str]] = {}
        """Those that were asked for."""
        self._hints = Hints()

    def show_hints(self, hints: Hints) -> None:
        """Show what is suggested of cells."""
        self._hints = hints
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1), [HINT])

    def begin_reload(self) -> None:
        """Say that rows or columns are about to change."""
        self.beginResetModel()

    def end_reload(self) -> None:
        """Say that rows or columns have changed."""
        self._headings = {}
        self.endResetModel()

    def tell_changed(self, cells: list[tuple[int, int]]) -> None:
        """Say which cells changed."""
        for row, column in cells if len(cells) <= 64 else ():
            index = self.index(row, column)
            self.dataChanged.emit(index, index)
        if len(cells) > 64:
            rows, columns = [row for row, _ in cells], [column for _, column in cells]
            self.dataChanged.emit(self.index(min(rows), min(columns)), self.index(max(rows), max(columns)))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.series.structures)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.series.scenes)

    def data(self, index: QModelIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == CODE:
            return int(self.series.codes[index.row(), index.column()])
        if role == OWN_OUTLINE:
            sighting = self.series.sighting(index.row(), index.column())
            return sighting is not None and sighting.geometry is not None
        if role == CLOSED:
            return not self.series.covers(index.row(), index.column())
        if role == HINT:
            return self._hint(index.row(), index.column())
        if role == _TIP:
            return as_tip(self._tip(index.row(), index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._tip(index.row(), index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self._row_heading(section, role)
        scene = self.series.scenes[section]
        if role == CODE:
            if section not in self._headings:
                self._headings[section] = heading(scene)
            return self._headings[section]
        if role == _DISPLAY:
            return date_of(scene)
        if role == _TIP:
            return as_tip(_scene_tip(scene))
        return None

    def words_of(self, row: int, column: int) -> str:
        """Return the state of a cell in words."""
        state = self.series.state(row, column)
        return tr(state) if state else tr("not marked")

    def _hint(self, row: int, column: int) -> Hint | None:
        return self._hints.of(self.series.structures[row].uuid, self.series.scenes[column].uuid)

    def _row_heading(self, row: int, role: int) -> Any:
        structure = self.series.structures[row]
        if role == _DISPLAY:
            return structure.label
        if role == _TIP:
            lines = (f"{structure.label} · {tr(structure.kind or 'no kind')}", structure.note)
            return as_tip("\n".join(filter(None, lines)))
        return None

    def _tip(self, row: int, column: int) -> str:
        scene, structure = self.series.scenes[column], self.series.structures[row]
        lines = [f"{structure.label} · {date_of(scene)} · {self.words_of(row, column)}"]
        sighting = self.series.sighting(row, column)
        if not self.series.covers(row, column):
            lines.append(tr("{scene} does not reach {structure}").format(scene=scene.name, structure=structure.label))
            if sighting is not None:
                lines.append(tr("what was marked here counts for nothing: Delete takes it away"))
        if sighting is not None:
            if sighting.geometry is not None:
                lines.append(_own_area(sighting.geometry, structure))
            lines += filter(None, (sighting.note, sighting.edited_by or sighting.created_by))
        lines += filter(None, (self._hints.words_of(structure.uuid, scene.uuid),))
        if outruns(scene, structure):
            words = tr("the scene is shifted by {shift}, more than {structure} is wide")
            lines.append(words.format(shift=shift_of(scene), structure=structure.label))
        return "\n".join(lines)


def _own_area(outline: BaseGeometry, structure: Structure) -> str:
    """Say how large the outline of one date is."""
    try:
        area = outline_area(outline, LocalFrame.near(outline), structure.outline_u95_m)
    except Refused as refused:
        return say(refused.what)
    return tr("outline on this date: {area}").format(area=area)


def heading(scene: Scene) -> tuple[str, str]:
    """Return what stands above a column: the year, and the part of the date below it."""
    taken = scene.acquired
    if taken is None:
        return "", tr("no date")
    begin = taken.begin
    if taken == year(begin.year):
        return str(begin.year), tr("year")
    if taken == month(begin.year, begin.month):
        return str(begin.year), f"{begin:%m}"
    if _within_a_day(taken):
        return str(begin.year), f"{begin:%m-%d}"
    return str(begin.year), f"{begin:%m-%d}…"


def _within_a_day(taken: Interval) -> bool:
    return taken.end <= day(taken.begin.date()).end


def _scene_tip(scene: Scene) -> str:
    shift = shift_of(scene)
    words = tr("shift {shift} against {reference}")
    moved = "" if shift is None else words.format(shift=shift, reference=scene.shift_against or tr("another scene"))
    return "\n".join(filter(None, (date_of(scene), scene.name, scene.sensor, moved)))
