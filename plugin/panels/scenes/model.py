"""The list of scenes as Qt's tables want it."""

from __future__ import annotations

from typing import Any, Sequence

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QColor

from ...core.csv_files import rows_as_text
from ...plain import as_tip
from ...words import tr
from ..sorted_rows import SortableTable
from .rows import ATTENTION, BROKEN, GOOD, Row

MARK, DATE, SENSOR, GSD, STATUS, NAME, CREDIT = range(7)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_COLOURS = {GOOD: "#009e73", ATTENTION: "#e69f00", BROKEN: "#d55e00"}


class SceneTable(SortableTable):
    """The rows, as text and in the order in which they sort."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._titles = ["", tr("Date"), tr("Sensor"), tr("GSD"), tr("Status"), tr("Name"), tr("Credit")]

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, number: int) -> Row:
        """Return one row."""
        return self._rows[number]

    def keys(self) -> list[str]:
        """Return the keys of all rows."""
        return [row.key for row in self._rows]

    def sort_keys(self, column: int, rows: Sequence[int]) -> list[Any]:
        """Return what the cells of a column mean: a date its time, a GSD its size, the rest its words."""
        chosen = [self._rows[row] for row in rows]
        if column == DATE:
            return [row.order for row in chosen]
        if column == GSD:
            return [row.gsd_m or 0.0 for row in chosen]
        return [_texts(row)[column].casefold() for row in chosen]

    def words(self, row: int) -> str:
        """Return the words of a row, casefolded."""
        return "\n".join(_texts(self._rows[row])).casefold()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == GSD else _LEFT
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return _explain(section)
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one cell shows."""
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _texts(row)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _meaning(row.mark) if column == MARK else as_tip(row.details())
        if role == Qt.ItemDataRole.ForegroundRole and column == MARK:
            return QColor(_COLOURS[row.mark])
        if role == Qt.ItemDataRole.TextAlignmentRole and column == GSD:
            return _RIGHT
        return None


def write_rows(rows: Sequence[Row], separator: str = "\t") -> str:
    """Write rows as a table of text with a heading, for the clipboard or a file."""
    lines = [[tr("State"), tr("Date"), tr("Sensor"), tr("GSD, m"), tr("Status"), tr("Name"), tr("Credit"), "SHA-256"]]
    for row in rows:
        gsd = f"{row.gsd_m:.3f}" if row.gsd_m else ""
        digest = (row.scene.sha256 or "") if row.scene else ""
        lines.append([_meaning(row.mark), row.date, row.sensor, gsd, row.status, row.name, row.credit, digest])
    return rows_as_text(lines, separator)


def _explain(column: int) -> str | None:
    """Return what the values of a column mean, where its title does not say it all."""
    told = {
        MARK: tr("Whether the scene is ready, wants attention or cannot be shown"),
        DATE: tr("When it was taken, as far as that is known: a day, a month, a year, or a time in UTC"),
        GSD: tr("Ground sample distance: how far pixels lie apart on the ground, not on the map"),
        STATUS: tr("What is wanting, the gravest first; “ready” where nothing is"),
    }
    return told.get(column)


def _meaning(mark: str) -> str:
    return {GOOD: tr("ready"), ATTENTION: tr("wants attention"), BROKEN: tr("cannot be shown")}[mark]


def _texts(row: Row) -> tuple[str, ...]:
    first = row.date if row.scene is not None else row.status
    return row.mark, first, row.sensor, row.gsd, row.status, row.name, row.credit
