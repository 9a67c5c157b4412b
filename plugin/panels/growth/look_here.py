"""The page "Look here": where pictures suggest to look, strongest first, to be accepted or rejected one by one."""

from __future__ import annotations

import math
from typing import Any, Sequence

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QAbstractTableModel, QEvent, QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.csv_files import for_clipboard
from ...core.growth.proposals import CHANGED, Proposal
from ...core.quantity import write_number
from ...plain import as_tip, plain_label
from ...words import tr
from ..buttons import make_button
from ..case_actions import icon
from ..rows_table import RowsTable
from ..scene_dates import date_of
from .looks import state_icon
from .matrix_view import CLEARING, STATE_OF_KEY, takes_key
from .series import Series

STRUCTURE, DATE, WHY, SCORE, STATE = range(5)
SORT = Qt.ItemDataRole.UserRole
_ON = "Bermline/growth_suggestions"
_NAMED = 6
_ACCEPTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProposalTable(QAbstractTableModel):
    """Proposals about a series, as they are ranked."""

    def __init__(self, series: Series) -> None:
        super().__init__()
        self.proposals: tuple[Proposal, ...] = ()
        self._series = series
        self._titles = (tr("Structure"), tr("Date"), tr("Why"), tr("Score"), tr("Accepting sets"))

    def show(self, proposals: Sequence[Proposal]) -> None:
        """Show proposals anew."""
        self.beginResetModel()
        self.proposals = tuple(proposals)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.proposals)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole and section == SCORE:
            return tr("By how many standard errors the structure differs from that date on from what it was before")
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, column = self.proposals[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(item, column)
        if role == SORT:
            return self._sort_key(item, index.row(), column)
        if role == Qt.ItemDataRole.DecorationRole and column == STATE:
            return state_icon(item.state)
        if role == Qt.ItemDataRole.ToolTipRole and column == STRUCTURE:
            return as_tip(", ".join(map(self._label_of, item.structures)))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == SCORE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _words(self, item: Proposal, column: int) -> str:
        if column == STRUCTURE:
            labels = [self._label_of(structure) for structure in item.structures]
            return ", ".join(labels[:_NAMED]) + ("…" if len(labels) > _NAMED else "")
        if column == DATE:
            return self._date_of(item.scene)
        if column == WHY:
            return tr("changed") if item.what == CHANGED else tr("seems clouded")
        if column == SCORE:
            return "" if math.isnan(item.score) else write_number(item.score, 1)
        return tr(item.state)

    def _label_of(self, structure: str) -> str:
        row = self._series.row(structure)
        return self._series.structures[row].label if row >= 0 else ""

    def _date_of(self, scene: str) -> str:
        column = self._series.column(scene)
        return date_of(self._series.scenes[column]) if column >= 0 else ""

    def _sort_key(self, item: Proposal, row: int, column: int) -> Any:
        if column == SCORE:
            return float(len(self.proposals) - row)
        return self._words(item, column)


class LookHerePage(QWidget):
    """A switch, what it found, and buttons. ``accepted`` carries a proposal and the state to set.

    ``switched`` tells whether suggestions are wanted, ``gone_to`` carries the proposal that became the current one.
    """

    switched = pyqtSignal(bool)
    accepted = pyqtSignal(object, str)
    rejected = pyqtSignal(object)
    gone_to = pyqtSignal(object)
    reviving = pyqtSignal()

    def __init__(self, series: Series) -> None:
        super().__init__()
        self.switch = QCheckBox(tr("Suggest"))
        self.switch.setToolTip(
            tr("Compare each structure's pixels with their surroundings over all dates, in the background")
        )
        self.switch.setChecked(QgsSettings().value(_ON, False, type=bool))
        self.marked_check = QCheckBox(tr("Marked too"))
        self.marked_check.setToolTip(tr("List cells that are marked already, to hold them against the pictures"))
        self.words = plain_label()
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.accept_button = make_button(
            tr("Accept"), tr("Set the state in the last column (Enter); 1, 2, 3, 0 set another")
        )
        self.reject_button = make_button(tr("Reject"), tr("Do not suggest this again (Delete)"))
        self.revive_button = make_button(tr("Show rejected"), tr("Suggest again what was rejected"))
        self.revive_button.hide()
        self.change_button = make_button(
            tr("Change map…"), tr("Map the change between two scenes, pixel by pixel, as a layer of the project")
        )
        self.change_button.setIcon(icon("suggest"))
        self.change_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.model = ProposalTable(series)
        self.sorted = QSortFilterProxyModel()
        self.sorted.setSourceModel(self.model)
        self.sorted.setSortRole(SORT)
        self.table = _Table(self.sorted)
        self.empty = plain_label()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        row = QHBoxLayout()
        row.addWidget(self.switch)
        row.addWidget(self.marked_check)
        row.addWidget(self.words, 1)
        for widget in (self.revive_button, self.accept_button, self.reject_button, self.change_button):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(row)
        column.addWidget(self.pages, 1)
        self.switch.toggled.connect(self._switch)
        self.accept_button.clicked.connect(self._accept)
        self.reject_button.clicked.connect(self._reject)
        self.revive_button.clicked.connect(self.reviving)
        self.table.selectionModel().currentRowChanged.connect(self._go)
        self.table.accepting.connect(self._accept)
        self.table.rejecting.connect(self._reject)
        self.table.setting.connect(self._accept_as)
        self.table.copying.connect(self.copy)
        self.say_off()

    def show_proposals(self, proposals: Sequence[Proposal], rejected: int) -> None:
        """List proposals; the row that was current stays so by its place."""
        place = max(0, self.table.currentIndex().row())
        self.table.selectionModel().blockSignals(True)
        self.model.show(proposals)
        self.table.selectionModel().blockSignals(False)
        self.revive_button.setVisible(rejected > 0)
        self.revive_button.setText(tr("Show rejected ({count})").format(count=rejected))
        self.pages.setCurrentWidget(self.table if proposals else self.empty)
        if proposals:
            self.table.setCurrentIndex(self.sorted.index(min(place, len(proposals) - 1), 0))

    def say(self, words: str) -> None:
        """Say in place of the list why it is empty."""
        self.empty.setText(words)
        self.pages.setCurrentWidget(self.empty)

    def say_off(self) -> None:
        """Say in place of the list what switching suggestions on would do."""
        self.say(tr("Switch “Suggest” on: every structure is compared on all dates, and listed where it stands out."))

    def show_writing(self, writes: bool) -> None:  # noqa: FBT001 - as of Qt's setters
        """Let be pressed what changes the case, or not."""
        for button in (self.accept_button, self.reject_button, self.revive_button):
            button.setEnabled(writes)

    def current(self) -> Proposal | None:
        """Return the proposal in the current row."""
        row = self.sorted.mapToSource(self.table.currentIndex()).row()
        return self.model.proposals[row] if row >= 0 else None

    def copy(self) -> None:
        """Copy the list as text, with its headings."""
        columns = range(self.sorted.columnCount())
        lines = [[self.sorted.headerData(column, Qt.Orientation.Horizontal) for column in columns]]
        for row in range(self.sorted.rowCount()):
            lines.append([self.sorted.index(row, column).data() for column in columns])
        QApplication.clipboard().setText(for_clipboard(lines))

    def _switch(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        QgsSettings().setValue(_ON, wanted)
        self.switched.emit(wanted)

    def _accept(self) -> None:
        item = self.current()
        if item is not None:
            self.accepted.emit(item, item.state)

    def _accept_as(self, state: str) -> None:
        item = self.current()
        if item is not None:
            self.accepted.emit(item, state)

    def _reject(self) -> None:
        item = self.current()
        if item is not None:
            self.rejected.emit(item)

    def _go(self, *_: object) -> None:
        item = self.current()
        if item is not None:
            self.gone_to.emit(item)


class _Table(RowsTable):
    """The list; Enter accepts, Delete rejects, and the keys of states accept as another one."""

    accepting = pyqtSignal()
    rejecting = pyqtSignal()
    setting = pyqtSignal(str)
    copying = pyqtSignal()

    def __init__(self, model: QSortFilterProxyModel) -> None:
        super().__init__(model)
        self.sortByColumn(SCORE, Qt.SortOrder.DescendingOrder)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        for column, words in ((STRUCTURE, "x" * 16), (DATE, "x" * 16), (WHY, "x" * 14), (SCORE, "x" * 8)):
            header.resizeSection(column, self.fontMetrics().horizontalAdvance(words))
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Stretch)

    def event(self, event: QEvent) -> bool:
        # Keys that mean something here must not reach QGIS' own actions, Delete least of all.
        if event.type() == QEvent.Type.ShortcutOverride and (takes_key(event) or event.key() in _ACCEPTING):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        state = STATE_OF_KEY.get(event.key()) if takes_key(event) else None
        if state is not None:
            self.setting.emit(state)
        elif event.key() in _ACCEPTING:
            self.accepting.emit()
        elif event.key() in CLEARING:
            self.rejecting.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copying.emit()
        else:
            super().keyPressEvent(event)
