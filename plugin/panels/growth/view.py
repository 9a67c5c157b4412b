"""The parts of the Growth panel as they are laid out; they know nothing of what they do to the case."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ...words import tr
from ..dock import Desk
from ..progress import JobLines
from .bars import MarkBar, Tabs, TopBar
from .curve_box import CurveBox
from .filmstrip import Filmstrip
from .look_here import LookHerePage
from .series import Series
from .sightings_page import SightingsPage
from .structures_page import StructuresPage
from .summary import SummaryLine


class GrowthView(QWidget):
    """Controls above, matrix or table beside the curve, the filmstrip and a line of words below.

    Where it is too low for all of them, the filmstrip is folded; unfolded there, it has the place of matrix and curve.
    """

    def __init__(self, desk: Desk, series: Series) -> None:
        super().__init__()
        self.bar = TopBar()
        self.sightings = SightingsPage(series)
        self.matrix = self.sightings.matrix
        self.structures = StructuresPage()
        self.marks = MarkBar()
        self.tabs = Tabs(self.marks)
        self.tabs.addTab(self.sightings, tr("Sightings"))
        self.tabs.addTab(self.structures, tr("Structures"))
        self.look_here = LookHerePage(series)
        self.tabs.addTab(self.look_here, tr("Look here"))
        self.curve = CurveBox(desk.jobs, desk.messages)
        self.film = Filmstrip(desk.session, series, desk.layers)
        self.jobs = JobLines()
        self.summary = SummaryLine()
        self._low = self._folded = False
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.tabs)
        split.addWidget(self.curve)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        split.setSizes([860, 430])
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addWidget(split, 1)
        column.addWidget(self.film)
        self.film.hide()
        column.addWidget(self.jobs)
        column.addWidget(self.summary)
        self.tabs.currentChanged.connect(self._follow_tab)

    @property
    def shows_table(self) -> bool:
        """Whether the table of structures is in front."""
        return self.tabs.currentWidget() is self.structures

    def name_look_here(self, count: int) -> None:
        """Let the tab say how many places there are to look at."""
        words = tr("Look here ({count})").format(count=count) if count else tr("Look here")
        self.tabs.setTabText(self.tabs.indexOf(self.look_here), words)

    def show_table(self) -> None:
        """Bring the table of structures to the front."""
        self.tabs.setCurrentWidget(self.structures)

    def sizeHint(self) -> QSize:
        """Ask for the room that the filmstrip would need too where it is folded."""
        wanted = super().sizeHint()
        folded = self.film.height() + self.layout().spacing() if self._folded else 0
        return QSize(wanted.width(), wanted.height() + folded)

    def fit_height(self, height: int) -> None:
        """Fold the filmstrip where there is too little height for it, and unfold it again where there is enough."""
        low = height < self._height_with_film()
        if low == self._low:
            return
        self._low = low
        button = self.bar.film_button
        if low and button.isChecked():
            self._folded = True
            button.setChecked(False)
        elif not low and self._folded:
            self._folded = False
            button.setChecked(True)
        self.updateGeometry()
        self.give_film_room()

    def give_film_room(self) -> None:
        """Let the filmstrip have the place of matrix and curve where there is none for it below them."""
        self._split.setVisible(not (self._low and self.film.isVisibleTo(self)))

    def _height_with_film(self) -> int:
        """Return the least height of all parts under each other."""
        parts = (self.bar, self._split, self.summary)
        least = sum(part.minimumSizeHint().height() for part in parts) + self.film.height()
        return least + (len(parts) + 2) * self.layout().spacing()

    def _follow_tab(self, _place: int) -> None:
        self.marks.setVisible(self.tabs.currentWidget() is self.sightings)
