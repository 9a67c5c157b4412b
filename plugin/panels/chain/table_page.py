"""One table of the panel: sorted, filtered, copied; while it is empty it says how its first row comes about."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Callable, Iterator

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QApplication, QMenu, QStackedWidget

from ...core.chain.gather import ChainRecords
from ...core.chain.phrasing import describe
from ...core.csv_files import rows_as_text
from ...plain import plain_label
from ...words import tr
from ..rows_table import RowsTable
from .rows_model import UUID_ROLE, RowsModel
from .tabs import Tab

_LOOK_AT = 300
_RESTS_ON_SOURCES = ("quantity", "when", "sources", "statement", "imo", "place")
_INDENT_PX = 12


class TablePage(QStackedWidget):
    """Shows the rows of one tab.

    ``chosen`` carries the uuid of the row that a person picked, ``opened`` of one clicked twice. ``export_asked``
    asks for the rows that are shown as a file.
    """

    chosen = pyqtSignal(str)
    opened = pyqtSignal(str)
    export_asked = pyqtSignal()

    def __init__(self, tab: Tab) -> None:
        super().__init__()
        self.tab = tab
        self.model = RowsModel(tab.headings, self._tip, self)
        self._chain = ChainRecords()
        self._sized = False
        self._empty = plain_label(tab.empty)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(24)
        self._none_found = plain_label()
        self._none_found.setWordWrap(True)
        self._none_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view = RowsTable(self.model)
        self.view.setAccessibleName(tab.title)
        self.view.horizontalHeader().setStretchLastSection(True)
        # All that it shows is text.
        self.view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.view.horizontalHeader().sortIndicatorChanged.connect(
            lambda *_: self.view.scrollTo(self.view.currentIndex())
        )
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
        self._chain = chain
        with self._holding():
            self.model.show_rows(self.tab.rows(chain))
        if not self._sized and self.model.rowCount():
            self._fit_columns()
        self._turn_to_page("")

    def look_for(self, text: str, keep: Callable[[Any], bool] | None = None) -> None:
        """Show only the rows that have every word of ``text`` and that ``keep`` lets be shown."""
        with self._holding():
            self.model.look_for(text, keep)
        self._turn_to_page(text)

    def current(self) -> str:
        """Return the uuid of the row that is picked, "" for none."""
        return self._uuid(self.view.currentIndex())

    def current_row(self) -> Any:
        """Return the row that is picked, ``None`` for none."""
        index = self.view.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def selected(self) -> list[str]:
        """Return the uuids of the selected rows, each once."""
        rows = self.view.selectionModel().selectedRows()
        return list(dict.fromkeys(self._uuid(index) for index in rows))

    def pick(self, uuid: str) -> bool:
        """Pick the first row with a uuid, and say whether it is shown."""
        index = self.model.index(self.model.place_of(uuid), 0)
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
        places = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return self._put([self.model.row_at(place) for place in places])

    def copy_all(self) -> str:
        """Copy every row that is shown."""
        return self._put(self.model.rows())

    def as_csv(self) -> str:
        """Return every row that is shown, in its order and words, as CSV."""
        return self._write(self.model.rows(), ",")

    def _put(self, rows: list[Any]) -> str:
        text = self._write(rows, "\t")
        QApplication.clipboard().setText(text)
        return text

    def _write(self, rows: list[Any], separator: str) -> str:
        """Write rows beneath their headings; a spreadsheet shows every cell as text and calculates none."""
        headings = [heading.title for heading in self.tab.headings]
        cells = ([heading.of(row) for heading in self.tab.headings] for row in rows)
        return rows_as_text([headings, *cells], separator)

    @contextmanager
    def _holding(self) -> Iterator[None]:
        """Keep the picked row picked, and where it stands, while the rows change."""
        current = self.current()
        at = self.view.verticalScrollBar().value()
        yield
        if current and self.pick(current):
            self.view.verticalScrollBar().setValue(at)
        elif current:
            self.chosen.emit("")

    def _tip(self, row: Any, attribute: str) -> str:
        """Say the whole text of a cell, and for what was read somewhere, where."""
        text = getattr(row, attribute)
        if attribute not in _RESTS_ON_SOURCES or not text:
            return text
        sources = [describe(self._chain, source.uuid) for source in self._chain.links.sources(row.uuid)]
        return "\n".join([text, *(sources or [tr("No source is named.")])])

    def _fit_columns(self) -> None:
        """Make each column as wide as its text, up to what it may take."""
        self._sized = True
        rows = self.model.rows(_LOOK_AT)
        for number, heading in enumerate(self.tab.headings):
            self.view.fit_column(number, (heading.title, *map(heading.of, rows)), heading.widest)
        self.view.setColumnWidth(0, self.view.columnWidth(0) + _INDENT_PX)

    def _turn_to_page(self, text: str) -> None:
        if not self.model.size:
            self.setCurrentWidget(self._empty)
        elif not self.model.rowCount():
            has_all = tr("No row has all of: {words}").format(words=text)
            self._none_found.setText(has_all if text.strip() else tr("No row fits the filter."))
            self.setCurrentWidget(self._none_found)
        else:
            self.setCurrentWidget(self.view)

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self.view)
        menu.addAction(self._copy)
        menu.addAction(tr("Copy all rows shown"), self.copy_all)
        menu.addAction(tr("Export rows shown as CSV…"), self.export_asked.emit)
        menu.exec(self.view.viewport().mapToGlobal(at))
        menu.deleteLater()

    def _tell_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self._uuid(current))

    @staticmethod
    def _uuid(index: QModelIndex) -> str:
        return index.data(UUID_ROLE) or "" if index.isValid() else ""
