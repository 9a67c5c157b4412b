"""The tables of the panel, one seen at a time."""

from __future__ import annotations

from typing import Any, Callable, Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QStackedWidget

from ...core.chain.gather import ChainRecords
from .table_page import TablePage
from .tabs import Tab


class Tables(QStackedWidget):
    """Shows the table of one tab; the others take on a changed chain when they are next turned to.

    ``chosen`` carries the uuid of the row that was picked, ``opened`` of one clicked twice. ``row_hidden`` asks for
    the filter to be taken away, because it hides a row that is to be shown; ``export_asked`` for the rows that are
    shown as a file.
    """

    chosen = pyqtSignal(str)
    opened = pyqtSignal(str)
    row_hidden = pyqtSignal()
    export_asked = pyqtSignal()

    def __init__(self, tabs: Sequence[Tab]) -> None:
        super().__init__()
        self.tabs = tuple(tabs)
        self.pages = [TablePage(tab) for tab in self.tabs]
        self._stale = set(range(len(self.pages)))
        self._looked_for = ""
        self._keep: Callable[[Any], bool] | None = None
        for page in self.pages:
            page.chosen.connect(self.chosen)
            page.opened.connect(self.opened)
            page.export_asked.connect(self.export_asked)
            self.addWidget(page)

    @property
    def number(self) -> int:
        """The number of the table that is shown."""
        return self.currentIndex()

    @property
    def tab(self) -> Tab:
        """What the table that is shown is about."""
        return self.tabs[self.number]

    @property
    def page(self) -> TablePage:
        """The table that is shown."""
        return self.pages[self.number]

    def outdate(self) -> None:
        """Note that every table shows a chain that changed."""
        self._stale = set(range(len(self.pages)))

    def turn_to(self, number: int, chain: ChainRecords) -> None:
        """Show a table with the rows of a chain."""
        self.setCurrentIndex(number)
        if number in self._stale:
            self._stale.discard(number)
            self.page.show_chain(chain)
        self.page.look_for(self._looked_for, self._keep)

    def look_for(self, text: str) -> None:
        """Show only the rows that have every word of ``text``."""
        self._looked_for = text
        self.page.look_for(text, self._keep)

    def narrow(self, keep: Callable[[Any], bool] | None) -> None:
        """Show only the rows that ``keep`` lets be shown; ``None`` for all."""
        self._keep = keep
        self.page.look_for(self._looked_for, keep)

    def current(self) -> str:
        """Return the uuid of the row that is picked, "" for none."""
        return self.page.current()

    def current_row(self) -> Any:
        """Return the row that is picked, ``None`` for none."""
        return self.page.current_row()

    def show_row(self, uuid: str) -> None:
        """Pick a row, whatever the filter."""
        if not self.page.pick(uuid):
            self.row_hidden.emit()
            self.page.pick(uuid)
