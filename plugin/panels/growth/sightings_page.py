"""The page of the sighting matrix; where there is no cell to show, it says how the first one comes about."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QStackedWidget

from ...plain import plain_label
from .matrix_model import MatrixModel
from .matrix_view import MatrixView
from .series import Series


class SightingsPage(QStackedWidget):
    """Shows the matrix of a series, or words in its place."""

    def __init__(self, series: Series) -> None:
        super().__init__()
        self.model = MatrixModel(series)
        self.matrix = MatrixView(self.model)
        self.empty = plain_label()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setFrameShape(QFrame.Shape.StyledPanel)
        self.addWidget(self.matrix)
        self.addWidget(self.empty)

    def say(self, words: str) -> None:
        """Show words in place of the matrix; "" shows the matrix."""
        self.empty.setText(words)
        self.setCurrentWidget(self.empty if words else self.matrix)
