"""The controls for crest lines: drawing, detecting, choosing among candidates."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QShortcut, QSplitter, QVBoxLayout, QWidget

from ...core.berms.choice import USUAL_CHOICE, Choice
from ...core.berms.crests import USUAL_SEARCH, Search
from ...core.records import Crest
from ...words import tr
from ..case_actions import icon
from .controls import box, button, grid_of
from .list_table import Line, ListTable
from .search_bar import SearchBar


class CrestForm(QWidget):
    """The controls alone; ``accept_wanted`` and ``reject_wanted`` are about the lines that are selected."""

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
        order = sorted(range(len(crests)), key=lambda i: (crests[i].accepted, -(crests[i].score or 0.0)))
        self.crests = [crests[i] for i in order]
        self.list.show_lines([_line(crests[place], lengths_m[place]) for place in order])
        candidates = sum(not crest.accepted for crest in crests)
        words = tr("{candidates} candidates, {accepted} accepted crests in the case.")
        self.count.setText(words.format(candidates=candidates, accepted=len(crests) - candidates))

    def selected(self) -> list[Crest]:
        """Return the crests of the selected lines."""
        by_key = {crest.uuid: crest for crest in self.crests}
        return [by_key[key] for key in self.list.selected()]

    def first_selected(self) -> int | None:
        """Return the place of the first selected line, ``None`` where none is."""
        selected = self.list.selected()
        return self.list.keys().index(selected[0]) if selected else None

    def select_candidate(self, place: int) -> None:
        """Select the candidate at a place of the list, or the next one, or the last; nothing where there are none."""
        candidates = {crest.uuid for crest in self.crests if not crest.accepted}
        keys = self.list.keys()
        left = [key for key in keys[place:] if key in candidates] or [key for key in keys if key in candidates][-1:]
        self.list.select(left[:1])
        self.chosen.emit()

    def _make_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        self.draw_button = button(
            tr("Draw crest"), tr("Click along the crest; a right click or Enter ends the line, Escape drops it.")
        )
        self.draw_button.setIcon(icon("crest_draw"))
        self.draw_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.draw_button.setCheckable(True)
        bar.addWidget(self.draw_button)
        bar.addSpacing(12)
        self.search_bar = SearchBar(tr("Look for crest lines on the scene shown, in the background"))
        bar.addWidget(self.search_bar)
        bar.addStretch(1)
        self.pick_button = button(
            tr("Pick on map"),
            tr("Click a candidate or drag a rectangle to accept; with Shift or the right button, to reject."),
        )
        self.pick_button.setCheckable(True)
        bar.addWidget(self.pick_button)
        self.accept_button = button(tr("Accept"), tr("Take the selected candidates for crests (A)"))
        self.reject_button = button(tr("Reject"), tr("Delete the selected ones (Delete); Undo brings them back"))
        bar.addWidget(self.accept_button)
        bar.addWidget(self.reject_button)
        return bar

    def _make_settings(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(4)
        self.narrowest = box(0.3, 50.0, 1, "\u00a0m", USUAL_SEARCH.narrowest_m)
        self.widest = box(0.3, 50.0, 1, "\u00a0m", USUAL_SEARCH.widest_m)
        self.sun = box(-1.0, 360.0, 1, "°", -1.0)
        self.sun.setSpecialValueText(tr("not known"))
        self.sun.setToolTip(tr("On an image, bright and dark flanks are paired by the sun's azimuth."))
        self.length = box(0.0, 1000.0, 0, "\u00a0m", USUAL_CHOICE.length_m)
        self.gap = box(0.0, 100.0, 0, "\u00a0m", USUAL_CHOICE.gap_m)
        self.straight, self.score = box(0.0, 1.0, 2), box(0.0, 1000.0, 1)
        self.straight.setSingleStep(0.05)
        self.score.setToolTip(tr("Mean answer along the line over its noise"))
        self.straight.setToolTip(tr("Distance of the ends over the length: 1 for a straight line"))
        column.addLayout(
            grid_of(
                (
                    ((tr("Half-width from"), self.narrowest), (tr("to"), self.widest)),
                    ((tr("Length from"), self.length), (tr("Join gaps to"), self.gap)),
                    ((tr("Straightness from"), self.straight), (tr("Score from"), self.score)),
                    ((tr("Sun azimuth"), self.sun),),
                )
            )
        )
        self.said = QLabel()
        self.said.setWordWrap(True)
        column.addWidget(self.said)
        self.keep_button = button(tr("Add as candidates"), tr("Write the lines shown into the case, to be judged"))
        self.drop_button = button(tr("Drop"), tr("Forget the lines shown"))
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
        titles = (tr("Label"), tr("State"), tr("Origin"), tr("Length"), tr("Score"))
        self.list = ListTable(
            titles,
            (3, 4),
            tr("No crest yet. Press Detect and add what it finds as candidates, or Draw crest and click along one."),
        )
        self.table = self.list.table
        self.list.chosen.connect(self.chosen)
        context = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(Qt.Key.Key_A), self.table, self.accept_wanted, context=context)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self.reject_wanted, context=context)
        self.accept_button.clicked.connect(self.accept_wanted)
        self.reject_button.clicked.connect(self.reject_wanted)
        column.addWidget(self.list, 1)
        self.count = QLabel()
        column.addWidget(self.count)
        return side


def _line(crest: Crest, length_m: float) -> Line:
    state = tr("accepted") if crest.accepted else tr("candidate")
    score = "" if crest.score is None else f"{crest.score:.1f}"
    return Line(
        crest.uuid,
        (crest.label, state, tr(crest.origin), f"{length_m:.0f}\u00a0m", score),
        (crest.label.casefold(), state, crest.origin, length_m, -1.0 if crest.score is None else crest.score),
        crest.note or "",
    )
