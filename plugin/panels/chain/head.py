"""The line above the tables: which one is shown, the filter, and what can be done with its rows."""

from __future__ import annotations

from typing import Callable, Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QTabBar, QToolButton, QWidget

from ...core.records import Record
from ...words import tr
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

    def __init__(self, tabs: Sequence[Tab]) -> None:
        super().__init__()
        self._tabs = tuple(tabs)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
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
        self.add = _button(row, tr("Add"), "", self.add_asked.emit)
        self.delete = _button(
            row, tr("Delete"), tr("Delete the selected rows; undo brings them back"), self.delete_asked.emit
        )
        self.show_place = _button(row, tr("Show on map"), "", self.show_asked.emit)
        row.addWidget(self._make_tables_button())
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

    def _turn(self, number: int) -> None:
        self.add.setToolTip(tr("Enter a new {one}").format(one=self._tabs[number].one))
        self.turned.emit(number)

    def _make_tables_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("tables")
        button.setText(tr("Tables"))
        button.setToolTip(tr("Import and export the chain: tables as CSV, places as GeoJSON"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        menu = QMenu(button)
        self.take_tables = menu.addAction(tr("Import a folder of tables…"), self.import_asked.emit)
        menu.addAction(tr("Export the tables…"), self.export_asked.emit)
        menu.addAction(tr("Export sites and movements as GeoJSON…"), self.geojson_asked.emit)
        button.setMenu(menu)
        return button


def _button(row: QHBoxLayout, words: str, tip: str, run: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    button.clicked.connect(lambda _: run())
    row.addWidget(button)
    return button
