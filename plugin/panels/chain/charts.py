"""The lower half of the panel: the timeline or the chart of links, as large as one likes."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from ...words import tr


class Charts(QWidget):
    """Shows one of several charts; ``enlarged`` tells whether it is to have all of the height."""

    enlarged = pyqtSignal(bool)
    picture_asked = pyqtSignal()

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
        picture = QToolButton()
        picture.setText(tr("Save picture…"))
        picture.setAutoRaise(True)
        picture.setToolTip(tr("Save the whole chart as SVG or PNG"))
        picture.clicked.connect(lambda _: self.picture_asked.emit())
        row.addWidget(picture)
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
        self.bar.currentChanged.connect(self._stack.setCurrentIndex)
        self.bar.currentChanged.connect(self._heads.setCurrentIndex)

    def add(self, title: str, chart: QWidget, head: QWidget) -> None:
        """Add a chart with the line of controls and signs that stands above it."""
        self._stack.addWidget(chart)
        self._heads.addWidget(head)
        self.bar.addTab(title)

    def current(self) -> QWidget:
        """Return the chart that is shown."""
        return self._stack.currentWidget()
