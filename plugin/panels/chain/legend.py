"""What the signs of a chart mean, in one line beneath it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

_LOWEST = 190


class Legend(QLabel):
    """A line of signs that never asks for more width than there is; its tip says all of it."""

    def __init__(self, words: str, kind: Qt.TextFormat) -> None:
        super().__init__(words)
        self.setTextFormat(kind)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setPointSizeF(0.85 * font.pointSizeF())
        self.setFont(font)

    def give_way(self, height: int) -> None:
        """Show the line only where a chart of ``height`` pixels leaves room for it."""
        self.setVisible(height >= _LOWEST)

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of a line alone."""
        return QSize(10, super().minimumSizeHint().height())
