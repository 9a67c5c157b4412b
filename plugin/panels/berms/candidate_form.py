"""What the forms share whose candidates are detected, sifted, and accepted or rejected."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QShortcut, QSplitter, QVBoxLayout, QWidget

from ...plain import plain_label
from ...words import tr
from ..buttons import make_button
from .list_table import ListTable
from .search_bar import SearchBar


class CandidateForm(QWidget):
    """A bar above, settings at the left, and the list of candidates; a form of one kind adds its own to each.

    ``accept_wanted`` and ``reject_wanted`` are about the candidates that are selected.
    """

    accept_wanted = pyqtSignal()
    reject_wanted = pyqtSignal()
    chosen = pyqtSignal()

    def __init__(self, search_tip: str, listed: ListTable, accept_tip: str, reject_tip: str) -> None:
        super().__init__()
        self.list = listed
        self.search_bar = SearchBar(search_tip)
        self.pick_button = make_button(
            tr("Pick on map"),
            tr("Click a candidate or drag a rectangle to accept; with Shift or the right button, to reject."),
        )
        self.pick_button.setCheckable(True)
        self.accept_button = make_button(tr("Accept"), accept_tip)
        self.reject_button = make_button(tr("Reject"), reject_tip)
        self.said = plain_label()
        self.said.setWordWrap(True)
        self.bar, self.settings, self.beside = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.bar.setSpacing(4)
        self.bar.addWidget(self.search_bar)
        self.bar.addStretch(1)
        for widget in (self.pick_button, self.accept_button, self.reject_button):
            self.bar.addWidget(widget)
        self.settings.setContentsMargins(0, 0, 4, 0)
        self.settings.addWidget(self.said)
        self.settings.addStretch(1)
        self.beside.setContentsMargins(4, 0, 0, 0)
        self.beside.addWidget(self.list, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        for layout in (self.settings, self.beside):
            layout.setSpacing(4)
            side = QWidget()
            side.setLayout(layout)
            split.addWidget(side)
        split.setSizes([420, 780])
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(self.bar)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self.chosen)
        self.accept_button.clicked.connect(self.accept_wanted)
        self.reject_button.clicked.connect(self.reject_wanted)
        delete = QKeySequence(QKeySequence.StandardKey.Delete)
        for keys, wanted in ((QKeySequence(Qt.Key.Key_A), self.accept_wanted), (delete, self.reject_wanted)):
            QShortcut(keys, self.list.table, wanted, context=Qt.ShortcutContext.WidgetShortcut)
