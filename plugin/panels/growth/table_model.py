"""The table of structures: when each began and ended, how large it is, what that rests on."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any, Callable, Mapping, NamedTuple, Sequence

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...core.growth.table import GrowthRow, write_began, write_ended
from ...core.records import STRUCTURE_KINDS
from ...plain import as_tip
from ...words import say, tr
from ..sorted_rows import SortableTable

_COLUMNS = range(8)
LABEL, KIND, BEGAN, ENDED, EPISODES, AREA, RESTS_ON, QUESTIONS = _COLUMNS
_NEVER, _EVER = dt.date.max, dt.date.min
_DAYS = _NEVER.toordinal() + 1
_FEW = 200
"""So many rows are told to have changed; more are shown anew."""


class Known(NamedTuple):
    """A row, the words of its cells as they are looked through, and what it is sorted by in each column."""

    row: GrowthRow
    search: str
    keys: tuple[Any, ...]


def know(row: GrowthRow) -> Known:
    """Return a row with its words and keys."""
    words = [_words(row, column) for column in _COLUMNS]
    return Known(row, "\n".join(words).casefold(), _sort_keys(row, words))


class StructureTable(SortableTable):
    """Rows as :func:`~...core.growth.table.growth_rows` gives them; label and kind can be edited."""

    renamed = pyqtSignal(str, str)
    kind_set = pyqtSignal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.known: tuple[Known, ...] = ()
        self._titles = (
            tr("Label"),
            tr("Kind"),
            tr("Began"),
            tr("Ended"),
            tr("Times"),
            tr("Area"),
            tr("Rests on"),
            tr("Questions"),
        )

    @property
    def rows(self) -> tuple[GrowthRow, ...]:
        """All rows, in the order of the matrix."""
        return tuple(item.row for item in self.known)

    def structure_in(self, row: int) -> str:
        """Return the key of the structure that a row shows, "" for none.

        The table may be reckoned later than the matrix is arranged: until then its rows stand elsewhere.
        """
        return self.known[row].row.structure if 0 <= row < len(self.known) else ""

    def row_of(self, structure: str) -> int:
        """Return the row that shows a structure, -1 for none."""
        return next((row for row, item in enumerate(self.known) if item.row.structure == structure), -1)

    def show(self, count: int, changed: Mapping[int, Known]) -> None:
        """Show ``count`` rows, of which some changed: all where they are more or fewer than before."""
        if count != len(self.known) or len(changed) > _FEW:
            self.beginResetModel()
            self.known = tuple(changed[row] if row in changed else self.known[row] for row in range(count))
            self.endResetModel()
            return
        self.known = tuple(changed.get(row, item) for row, item in enumerate(self.known))
        if changed:
            self.dataChanged.emit(self.index(min(changed), 0), self.index(max(changed), QUESTIONS))

    def texts(self, most: int) -> list[list[str]]:
        """Return of each column its title and what it shows of the first ``most`` rows."""
        rows = [item.row for item in self.known[:most]]
        return [[title, *(_words(row, column) for row in rows)] for column, title in enumerate(self._titles)]

    def sort_keys(self, column: int, rows: Sequence[int]) -> list[Any]:
        if column == LABEL:
            return list(rows)  # the rows stand in the order of their labels
        known = self.known
        return [known[row].keys[column] for row in rows]

    def words(self, row: int) -> str:
        return self.known[row].search

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.known)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return _MEANING[section]() if section in _MEANING else None
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        editable = index.column() in (LABEL, KIND)
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if editable else super().flags(index)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.known[index.row()].row, index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            words = _tip(row, column)
            return as_tip(words) if words else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (EPISODES, AREA):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.known[index.row()].row
        said = str(value).strip()
        if index.column() == LABEL and said and said != row.label:
            self.renamed.emit(row.structure, said)
        elif index.column() == KIND and said and said != row.kind:
            self.kind_set.emit(row.structure, said)
        else:
            return False
        return True


class KindDelegate(QStyledItemDelegate):
    """Offers the kinds of structures there are."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QComboBox:
        editor = QComboBox(parent)
        for kind in STRUCTURE_KINDS:
            editor.addItem(tr(kind), kind)
        return editor

    def setEditorData(self, editor: QComboBox, index: QModelIndex) -> None:
        editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QComboBox, model: Any, index: QModelIndex) -> None:
        model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)


_MEANING: dict[int, Callable[[], str]] = {
    BEGAN: lambda: tr("(after, by]: absent on the first date, standing on the second, so it began between."),
    ENDED: lambda: tr("(after, by]: standing on the first date, gone on the second; a dash: not seen to go."),
    EPISODES: lambda: tr("How many times it was seen to stand: 2 where it went and came back."),
    AREA: lambda: tr("Area of the outline on the ellipsoid, with U95 from how well its corners are known."),
    RESTS_ON: lambda: tr("The scenes that set these dates."),
    QUESTIONS: lambda: tr("What should be looked at again."),
}


def _words(row: GrowthRow, column: int) -> str:
    if column == LABEL:
        return row.label
    if column == KIND:
        return tr(row.kind)
    if column == BEGAN:
        return say(write_began(row))
    if column == ENDED:
        return say(write_ended(row))
    if column == EPISODES:
        return str(row.episodes) if row.episodes else "–"
    if column == AREA:
        return "–" if row.area is None else str(row.area)
    if column == RESTS_ON:
        return ", ".join(row.rests_on)
    said = [say(question) for question in row.questions]
    return " ".join(f"{number}. {words}" for number, words in enumerate(said, 1)) if len(said) > 1 else "".join(said)


def _sort_keys(row: GrowthRow, words: Sequence[str]) -> tuple[Any, ...]:
    """Return what the cells of a row are sorted by, of which these are the words."""
    return (
        words[LABEL],
        words[KIND],
        (row.began_by or _NEVER).toordinal() * _DAYS + (row.began_after or _EVER).toordinal(),
        (row.ended_by or _NEVER).toordinal(),
        row.episodes,
        -1.0 if row.area is None else row.area.value,
        words[RESTS_ON],
        len(row.questions),
    )


def _tip(row: GrowthRow, column: int) -> str | None:
    if column == QUESTIONS or (column in (BEGAN, ENDED) and row.questions):
        return "\n".join(say(question) for question in row.questions) or None
    if column in (BEGAN, ENDED, EPISODES) and row.episodes > 1:
        return tr("It stood {count} times; the first beginning and the last end are shown.").format(count=row.episodes)
    if column == AREA and row.area is not None and math.isnan(row.area.u95):
        return tr("How well the outline is known was not recorded, so the area has no U95.")
    return None
