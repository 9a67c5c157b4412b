"""The controls for crest lines: drawing, detecting, choosing among candidates."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QShortcut,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.berms.crests import USUAL_CHOICE, USUAL_SEARCH, Choice, Search
from ...core.records import Crest
from ...words import tr
from ..case_actions import icon

VIEW, DRAWN = "view", "drawn"


class CrestForm(QWidget):
    """The controls alone; ``accept_wanted`` and ``reject_wanted`` are about the rows that are selected."""

    accept_wanted = pyqtSignal()
    reject_wanted = pyqtSignal()
    chosen = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.crests: list[Crest] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(self._make_bar())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._make_settings())
        split.addWidget(self._make_table())
        split.setSizes([420, 780])
        column.addWidget(split, 1)

    def search(self) -> Search:
        """Return the widths to look for, in metres."""
        low, high = self.narrowest.value(), self.widest.value()
        return Search(min(low, high), max(low, high))

    def choice(self) -> Choice:
        """Return which of the found lines to show."""
        return Choice(self.gap.value(), self.length.value(), self.straight.value(), self.score.value())

    def show_crests(self, crests: Sequence[Crest], lengths_m: Sequence[float]) -> None:
        """List crests of the case, candidates first and the plainest of them first; the selection is kept."""
        kept = {crest.uuid for crest in self.selected()}
        order = sorted(range(len(crests)), key=lambda i: (crests[i].accepted, -(crests[i].score or 0.0)))
        self.crests = [crests[i] for i in order]
        self.table.blockSignals(True)
        self.table.setRowCount(len(self.crests))
        self.table.clearSelection()
        for row, place in enumerate(order):
            crest = crests[place]
            state = tr("accepted") if crest.accepted else tr("candidate")
            score = "" if crest.score is None else f"{crest.score:.1f}"
            words = (crest.label, state, tr(crest.origin), f"{lengths_m[place]:.0f}\u00a0m", score)
            for column, said in enumerate(words):
                cell = QTableWidgetItem(said)
                if column > 2:
                    cell.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
                self.table.setItem(row, column, cell)
                cell.setSelected(crest.uuid in kept)
        self.table.blockSignals(False)
        candidates = sum(not crest.accepted for crest in crests)
        words = tr("{candidates} candidates, {accepted} accepted crests in the case.")
        self.count.setText(words.format(candidates=candidates, accepted=len(crests) - candidates))

    def selected(self) -> list[Crest]:
        """Return the crests of the selected rows."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.crests[row] for row in rows if row < len(self.crests)]

    def first_selected(self) -> int | None:
        """Return the first selected row, ``None`` where none is."""
        return min((index.row() for index in self.table.selectionModel().selectedRows()), default=None)

    def select_candidate(self, row: int) -> None:
        """Select the candidate in a row, or the last one before it; nothing where there are none."""
        last = sum(not crest.accepted for crest in self.crests) - 1
        self.table.clearSelection()
        if last >= 0:
            self.table.selectRow(min(row, last))

    def _make_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        self.draw_button = _button(
            tr("Draw crest"), tr("Click along the crest; a right click or Enter ends the line, Escape drops it.")
        )
        self.draw_button.setIcon(icon("transect"))
        self.draw_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.draw_button.setCheckable(True)
        bar.addWidget(self.draw_button)
        bar.addSpacing(12)
        self.where = QComboBox()
        self.where.addItem(tr("in the map's extent"), VIEW)
        self.where.addItem(tr("in an area that is drawn"), DRAWN)
        self.detect_button = _button(tr("Detect"), tr("Look for crest lines on the scene shown, in the background"))
        self.detect_button.setCheckable(True)
        bar.addWidget(self.detect_button)
        bar.addWidget(self.where)
        self.progress = QProgressBar()
        self.progress.setMaximumWidth(120)
        self.progress.hide()
        bar.addWidget(self.progress)
        self.cancel_button = _button(tr("Cancel"), tr("Stop looking"))
        self.cancel_button.hide()
        bar.addWidget(self.cancel_button)
        bar.addStretch(1)
        self.pick_button = _button(
            tr("Pick on map"),
            tr("Click a candidate or drag a rectangle to accept; with Shift or the right button, to reject."),
        )
        self.pick_button.setCheckable(True)
        bar.addWidget(self.pick_button)
        self.accept_button = _button(tr("Accept"), tr("Take the selected candidates for crests (A)"))
        self.reject_button = _button(tr("Reject"), tr("Delete the selected ones (Delete); Undo brings them back"))
        bar.addWidget(self.accept_button)
        bar.addWidget(self.reject_button)
        return bar

    def _make_settings(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(4)
        self.narrowest, self.widest = _box(0.3, 50.0, 1, "\u00a0m"), _box(0.3, 50.0, 1, "\u00a0m")
        self.narrowest.setValue(USUAL_SEARCH.narrowest_m)
        self.widest.setValue(USUAL_SEARCH.widest_m)
        self.sun = _box(-1.0, 360.0, 1, "°")
        self.sun.setSpecialValueText(tr("not known"))
        self.sun.setValue(-1.0)
        self.sun.setToolTip(tr("On an image, bright and dark flanks are paired by the sun's azimuth."))
        self.length, self.gap = _box(0.0, 1000.0, 0, "\u00a0m"), _box(0.0, 100.0, 0, "\u00a0m")
        self.straight, self.score = _box(0.0, 1.0, 2, ""), _box(0.0, 1000.0, 1, "")
        self.straight.setSingleStep(0.05)
        self.length.setValue(USUAL_CHOICE.length_m)
        self.gap.setValue(USUAL_CHOICE.gap_m)
        self.score.setToolTip(tr("Mean answer along the line over its noise"))
        self.straight.setToolTip(tr("Distance of the ends over the length: 1 for a straight line"))
        grid = QGridLayout()
        grid.setVerticalSpacing(3)
        rows = (
            ((tr("Half-width from"), self.narrowest), (tr("to"), self.widest)),
            ((tr("Length from"), self.length), (tr("Join gaps to"), self.gap)),
            ((tr("Straightness from"), self.straight), (tr("Score from"), self.score)),
            ((tr("Sun azimuth"), self.sun),),
        )
        for row, pairs in enumerate(rows):
            for place, (words, box) in enumerate(pairs):
                grid.addWidget(QLabel(words), row, 2 * place)
                grid.addWidget(box, row, 2 * place + 1)
        column.addLayout(grid)
        self.said = QLabel()
        self.said.setWordWrap(True)
        column.addWidget(self.said)
        self.keep_button = _button(tr("Add as candidates"), tr("Write the lines shown into the case, to be judged"))
        self.drop_button = _button(tr("Drop"), tr("Forget the lines shown"))
        bar = QHBoxLayout()
        bar.addWidget(self.keep_button)
        bar.addWidget(self.drop_button)
        bar.addStretch(1)
        column.addLayout(bar)
        column.addStretch(1)
        return side

    def _make_table(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(4)
        self.table = QTableWidget(0, 5)
        self.table.setHorizontalHeaderLabels([tr("Label"), tr("State"), tr("Origin"), tr("Length"), tr("Score")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self.chosen)
        context = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(Qt.Key.Key_A), self.table, self.accept_wanted, context=context)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self.reject_wanted, context=context)
        self.accept_button.clicked.connect(self.accept_wanted)
        self.reject_button.clicked.connect(self.reject_wanted)
        column.addWidget(self.table, 1)
        self.count = QLabel()
        column.addWidget(self.count)
        return side


def _button(words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    return button


def _box(low: float, high: float, decimals: int, suffix: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(decimals)
    box.setRange(low, high)
    box.setSuffix(suffix)
    return box
