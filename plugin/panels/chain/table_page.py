"""One table of the panel: sorted, filtered, copied; while it is empty it says how its first row comes about."""

from __future__ import annotations

import csv
import io

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QApplication,
    QLabel,
    QMenu,
    QStackedWidget,
    QTreeView,
)

from ...core.chain.gather import ChainRecords
from ...words import tr
from .rows_model import UUID_ROLE, RowsFilter, RowsModel
from .tabs import Tab


class TablePage(QStackedWidget):
    """Shows the rows of one tab.

    ``chosen`` carries the uuid of the row that a person picked, ``opened`` of one clicked twice.
    """

    chosen = pyqtSignal(str)
    opened = pyqtSignal(str)

    def __init__(self, tab: Tab) -> None:
        super().__init__()
        self.tab = tab
        self.model = RowsModel(tab.headings, self)
        self.filter = RowsFilter(self.model, self)
        self._sized = False
        self._empty = QLabel(tab.empty)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(24)
        self._none_found = QLabel()
        self._none_found.setTextFormat(Qt.TextFormat.PlainText)
        self._none_found.setWordWrap(True)
        self._none_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view = QTreeView()
        self.view.setModel(self.filter)
        self.view.setUniformRowHeights(True)
        self.view.setAlternatingRowColors(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setSortingEnabled(True)
        self.view.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.view.doubleClicked.connect(lambda index: self.opened.emit(self._uuid(index)))
        self._copy = QAction(tr("Copy rows"), self.view)
        self._copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(lambda _=False: self.copy())
        self.view.addAction(self._copy)
        for page in (self.view, self._empty, self._none_found):
            self.addWidget(page)

    def show_chain(self, chain: ChainRecords) -> None:
        """Show the rows of a chain; the row that was picked stays picked."""
        current = self.current()
        at = self.view.verticalScrollBar().value()
        before = self.view.blockSignals(True)
        self.model.show_rows(self.tab.rows(chain))
        self.filter.refresh()
        self.view.setRootIsDecorated(self.model.is_tree)
        if self.model.is_tree:
            self.view.expandAll()
        self.view.blockSignals(before)
        if not self._sized and self.model.rowCount():
            self._fit_columns()
        if current:
            self.pick(current)
        self.view.verticalScrollBar().setValue(at)
        self._turn_to_page("")

    def look_for(self, text: str) -> None:
        """Show only the rows that have every word of ``text``."""
        self.filter.look_for(text)
        if self.model.is_tree:
            self.view.expandAll()
        self._turn_to_page(text)

    def current(self) -> str:
        """Return the uuid of the row that is picked, "" for none."""
        return self._uuid(self.view.currentIndex())

    def selected(self) -> list[str]:
        """Return the uuids of the selected rows, each once."""
        rows = self.view.selectionModel().selectedRows()
        return list(dict.fromkeys(self._uuid(index) for index in rows))

    def pick(self, uuid: str) -> bool:
        """Pick the first row with a uuid, and say whether it is shown."""
        index = self.filter.mapFromSource(self.model.find(uuid))
        if not index.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)
        return True

    def pick_none(self) -> None:
        """Let go of the row that was picked."""
        self.view.selectionModel().clear()

    def copy(self) -> str:
        """Copy the selected rows with their headings, as text that a spreadsheet takes; return it."""
        indexes = sorted(self.view.selectionModel().selectedRows(), key=self._place)
        return self._put([self._cells(index) for index in indexes])

    def copy_all(self) -> str:
        """Copy every row that is shown."""
        rows: list[list[str]] = []
        self._collect(QModelIndex(), rows)
        return self._put(rows)

    def _put(self, rows: list[list[str]]) -> str:
        stream = io.StringIO()
        writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
        writer.writerow([heading.title for heading in self.tab.headings])
        writer.writerows(rows)
        QApplication.clipboard().setText(stream.getvalue())
        return stream.getvalue()

    def _collect(self, parent: QModelIndex, rows: list[list[str]]) -> None:
        for number in range(self.filter.rowCount(parent)):
            index = self.filter.index(number, 0, parent)
            rows.append(self._cells(index))
            self._collect(index, rows)

    def _cells(self, index: QModelIndex) -> list[str]:
        return [index.sibling(index.row(), number).data() for number in range(len(self.tab.headings))]

    @staticmethod
    def _place(index: QModelIndex) -> tuple[int, ...]:
        path: list[int] = []
        while index.isValid():
            path.insert(0, index.row())
            index = index.parent()
        return tuple(path)

    def _fit_columns(self) -> None:
        self._sized = True
        for number, heading in enumerate(self.tab.headings):
            self.view.resizeColumnToContents(number)
            self.view.setColumnWidth(number, min(self.view.columnWidth(number) + 8, heading.widest))

    def _turn_to_page(self, text: str) -> None:
        if not self.model.rowCount():
            self.setCurrentWidget(self._empty)
        elif not self.filter.rowCount():
            self._none_found.setText(tr("No row has all of: {words}").format(words=text))
            self.setCurrentWidget(self._none_found)
        else:
            self.setCurrentWidget(self.view)

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self.view)
        menu.addAction(self._copy)
        everything = menu.addAction(tr("Copy all rows shown"))
        if menu.exec(self.view.viewport().mapToGlobal(at)) is everything:
            self.copy_all()
        menu.deleteLater()

    def _tell_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self._uuid(current))

    @staticmethod
    def _uuid(index: QModelIndex) -> str:
        return index.data(UUID_ROLE) or "" if index.isValid() else ""
