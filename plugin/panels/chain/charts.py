"""The lower half of the panel: the timeline or the chart of links, as large as one likes."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from ...words import tr

Picture = Callable[[], "tuple[QSize, Callable[[QPainter], None]]"]
"""Gives the size of a whole chart in pixels, and what draws it."""

_ANY_HEIGHT = 16_777_215
"""What Qt takes for no limit."""


class Charts(QWidget):
    """Shows one of several charts; ``enlarged`` tells whether it is to have all of the height.

    Folded, it is a line of titles, and a click on one of them enlarges the chart.
    """

    enlarged = pyqtSignal(bool)
    picture_asked = pyqtSignal()
    folded = pyqtSignal(bool)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        row.addWidget(self.bar)
        self._heads = QStackedWidget()
        self._heads.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self._heads, 1)
        self._pictures: list[Picture | None] = []
        self.save = QToolButton()
        self.save.setText(tr("Save picture…"))
        self.save.setAutoRaise(True)
        self.save.setToolTip(tr("Save the whole chart as SVG or PNG"))
        self.save.clicked.connect(lambda _: self.picture_asked.emit())
        row.addWidget(self.save)
        self.larger = QToolButton()
        self.larger.setText(tr("Enlarge"))
        self.larger.setCheckable(True)
        self.larger.setAutoRaise(True)
        self.larger.setToolTip(tr("Give the chart the place of the table, too"))
        self.larger.toggled.connect(self.enlarged)
        row.addWidget(self.larger)
        column.addLayout(row)
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column.addWidget(self._stack, 1)
        self._folded = False
        self.larger.toggled.connect(self._show_or_fold)
        self.bar.currentChanged.connect(self._turn)
        self.bar.tabBarClicked.connect(self._unfold)

    def add(self, title: str, chart: QWidget, head: QWidget, picture: Picture | None = None) -> None:
        """Add a chart with the line of controls and signs that stands above it, and what draws it as a picture."""
        self._pictures.append(picture)
        self._stack.addWidget(chart)
        self._heads.addWidget(head)
        self.bar.addTab(title)

    @property
    def given_up(self) -> int:
        """How much height a chart that is folded would ask for, in pixels."""
        return self._stack.sizeHint().height() if self._stack.isHidden() else 0

    def fold(self, folded: bool) -> None:  # noqa: FBT001 - as of Qt's setters
        """Give the room of the chart up, or take it again."""
        if folded != self._folded:
            self._folded = folded
            self._show_or_fold()
            self.folded.emit(folded)

    def picture(self) -> tuple[QSize, Callable[[QPainter], None]]:
        """Return the size of the chart that is shown, and what draws it; it must be one that has a picture."""
        draw = self._pictures[self.bar.currentIndex()]
        if draw is None:
            raise LookupError(self.bar.tabText(self.bar.currentIndex()))
        return draw()

    def _show_or_fold(self, *_: object) -> None:
        shown = self.larger.isChecked() or not self._folded
        for part in (self._stack, self._heads):
            part.setVisible(shown)
        self.save.setVisible(shown and self._pictures[self.bar.currentIndex()] is not None)
        vertical = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self.setMaximumHeight(_ANY_HEIGHT if shown else self.sizeHint().height())

    def _unfold(self, number: int) -> None:
        if self._folded and number >= 0:
            self.larger.setChecked(True)

    def _turn(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._heads.setCurrentIndex(number)
        self.save.setVisible(self._pictures[number] is not None and not self._stack.isHidden())
