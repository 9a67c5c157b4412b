"""Where to search, and how far a search has come."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QWidget

from ...words import tr
from ..buttons import make_button

VIEW, DRAWN = "view", "drawn"


class SearchBar(QWidget):
    """The controls alone: a button that begins, where to search, progress, and a button that ends it."""

    def __init__(self, tip: str) -> None:
        super().__init__()
        bar = QHBoxLayout(self)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(4)
        self.detect_button = make_button(tr("Detect"), tip)
        self.detect_button.setCheckable(True)
        bar.addWidget(self.detect_button)
        self.where = QComboBox()
        self.where.addItem(tr("in the map's extent"), VIEW)
        self.where.addItem(tr("in an area that is drawn"), DRAWN)
        self.where.setAccessibleName(self.detect_button.text())
        bar.addWidget(self.where)
        self.progress = QProgressBar()
        self.progress.setMaximumWidth(120)
        bar.addWidget(self.progress)
        self.cancel_button = make_button(tr("Cancel"), tr("Stop looking"))
        bar.addWidget(self.cancel_button)
        self.rest()

    def work(self) -> None:
        """Show that a search runs."""
        self.progress.setValue(0)
        self.progress.show()
        self.cancel_button.show()

    def rest(self) -> None:
        """Show that none does."""
        self.progress.hide()
        self.cancel_button.hide()
