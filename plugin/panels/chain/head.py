"""The line above the tables: which one is shown, the filter, and what can be done with its rows."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.columns import Record
from ...words import tr
from ..buttons import make_button
from .filter_bar import FilterBar
from .tabs import Tab


class Head(QWidget):
    """Tells which table is turned to, what is looked for and which button is pressed; it does nothing itself."""

    turned = pyqtSignal(int)
    looked_for = pyqtSignal(str)
    add_asked = pyqtSignal()
    delete_asked = pyqtSignal()
    show_asked = pyqtSignal()
    import_asked = pyqtSignal()
    export_asked = pyqtSignal()
    geojson_asked = pyqtSignal()
    duplicates_asked = pyqtSignal()
    copies_asked = pyqtSignal()

    def __init__(self, tabs: Sequence[Tab], filters: FilterBar) -> None:
        super().__init__()
        self._tabs = tuple(tabs)
        self.filters = filters
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(4)
        column.addLayout(row)
        column.addWidget(filters)
        filters.hide()
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        for tab in self._tabs:
            self.bar.addTab(tab.title)
        self.bar.currentChanged.connect(self._turn)
        row.addWidget(self.bar)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by any words"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(70)
        self.filter.textChanged.connect(self.looked_for)
        row.addWidget(self.filter, 1)
        self.narrow = _button(row, tr("Filters"), tr("Narrow every table to a site, a carrier, a source, a time"))
        self.narrow.setCheckable(True)
        self.narrow.toggled.connect(filters.setVisible)
        filters.changed.connect(self._count_filters)
        self.add = _button(row, tr("Add"), "")
        self.add.clicked.connect(lambda _: self.add_asked.emit())
        self.delete = _button(row, tr("Delete"), tr("Delete the selected rows; undo brings them back"))
        self.delete.clicked.connect(lambda _: self.delete_asked.emit())
        self.show_place = _button(row, tr("Show on map"), "")
        self.show_place.clicked.connect(lambda _: self.show_asked.emit())
        row.addWidget(self._make_more_button())
        self._turn(0)

    def show_tab(self, kind: type[Record]) -> None:
        """Turn to the tab of a kind of record."""
        self.bar.setCurrentIndex(self.number_of(kind))

    def number_of(self, kind: type[Record]) -> int:
        """Return the number of the tab of a kind of record."""
        return next(number for number, tab in enumerate(self._tabs) if tab.kind is kind)

    def set_size(self, number: int, size: int) -> None:
        """Say on a tab how many rows it has."""
        title = self._tabs[number].title
        self.bar.setTabText(number, f"{title} {size}" if size else title)

    def clear_filters(self) -> None:
        """Look for nothing in particular."""
        self.filter.clear()
        if self.filters.wanted().count:
            self.filters.clear()

    def _count_filters(self) -> None:
        count = self.filters.wanted().count
        self.narrow.setText(f"{tr('Filters')} {count}" if count else tr("Filters"))

    def _turn(self, number: int) -> None:
        self.add.setToolTip(tr("Enter a new {one}").format(one=self._tabs[number].one))
        self.turned.emit(number)

    def _make_more_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("more")
        button.setText(tr("More"))
        button.setToolTip(tr("Import and export the chain, look for duplicates, check the archived copies"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        menu = QMenu(button)
        self.take_tables = menu.addAction(tr("Import a folder of tables…"), self.import_asked.emit)
        menu.addAction(tr("Export the tables…"), self.export_asked.emit)
        menu.addAction(tr("Export sites and movements as GeoJSON…"), self.geojson_asked.emit)
        menu.addSeparator()
        menu.addAction(tr("Look for duplicates…"), self.duplicates_asked.emit)
        menu.addAction(tr("Check the archived copies"), self.copies_asked.emit)
        button.setMenu(menu)
        return button


def _button(row: QHBoxLayout, words: str, tip: str) -> QToolButton:
    made = make_button(words, tip)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    row.addWidget(made)
    return made
