"""The controls for crest lines: drawing, detecting, choosing among candidates."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout

from ...core.berms.choice import USUAL_CHOICE, Choice
from ...core.berms.crests import USUAL_SEARCH, Search
from ...core.records import Crest
from ...plain import plain_label
from ...words import counted, tr
from ..buttons import make_button
from ..case_actions import icon
from .candidate_form import CandidateForm
from .controls import box, grid_of
from .list_table import Line, ListTable


class CrestForm(CandidateForm):
    """The controls alone; ``crests`` are those listed, candidates first."""

    def __init__(self) -> None:
        titles = (tr("Label"), tr("State"), tr("Origin"), tr("Length"), tr("Score"))
        empty = tr("No crest yet. Press Detect and add what it finds as candidates, or Draw crest and click along one.")
        super().__init__(
            tr("Look for crest lines on the scene shown, in the background"),
            ListTable(titles, (3, 4), empty),
            tr("Take the selected candidates for crests (A)"),
            tr("Delete the selected ones (Delete); Undo brings them back"),
        )
        self.crests: list[Crest] = []
        self.draw_button = make_button(
            tr("Draw crest"), tr("Click along the crest; a right click or Enter ends the line, Escape drops it.")
        )
        self.draw_button.setIcon(icon("crest_draw"))
        self.draw_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.draw_button.setCheckable(True)
        self.bar.insertWidget(0, self.draw_button)
        self.bar.insertSpacing(1, 12)
        self.settings.insertLayout(0, self._make_settings())
        self.settings.insertLayout(2, self._make_keep_bar())
        self.count = plain_label()
        self.beside.addWidget(self.count)

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
        accepted = len(crests) - candidates
        self.count.setText(
            counted(candidates, tr("1 candidate"), tr("{count} candidates"))
            + ", "
            + counted(accepted, tr("1 accepted crest in the case"), tr("{count} accepted crests in the case"))
        )

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

    def _make_settings(self) -> QGridLayout:
        self.narrowest = box(0.3, 50.0, 1, "\u00a0m", USUAL_SEARCH.narrowest_m)
        self.widest = box(0.3, 50.0, 1, "\u00a0m", USUAL_SEARCH.widest_m)
        self.sun = box(-1.0, 360.0, 1, "°", -1.0)
        self.sun.setSpecialValueText(tr("not known"))
        self.sun.setToolTip(tr("On an image, bright and dark flanks are paired by the sun's azimuth."))
        self.length = box(0.0, 1000.0, 0, "\u00a0m", USUAL_CHOICE.length_m)
        self.gap = box(0.0, 100.0, 0, "\u00a0m", USUAL_CHOICE.gap_m)
        width = tr("Banks are looked for whose flanks are steepest at such a distance from their crest")
        self.narrowest.setToolTip(width)
        self.widest.setToolTip(width)
        self.length.setToolTip(tr("Shorter lines are not shown; pieces that are joined count as one"))
        self.gap.setToolTip(tr("Two lines that run on into each other are joined over a gap of so much"))
        self.straight, self.score = box(0.0, 1.0, 2), box(0.0, 1000.0, 1)
        self.straight.setSingleStep(0.05)
        self.score.setToolTip(tr("Mean answer along the line over its noise"))
        self.straight.setToolTip(tr("Distance of the ends over the length: 1 for a straight line"))
        return grid_of(
            (
                ((tr("Half-width from"), self.narrowest), (tr("to"), self.widest)),
                ((tr("Length from"), self.length), (tr("Join gaps to"), self.gap)),
                ((tr("Straightness from"), self.straight), (tr("Score from"), self.score)),
                ((tr("Sun azimuth"), self.sun),),
            )
        )

    def _make_keep_bar(self) -> QHBoxLayout:
        self.keep_button = make_button(tr("Add as candidates"), tr("Write the lines shown into the case, to be judged"))
        self.drop_button = make_button(tr("Drop"), tr("Forget the lines shown"))
        bar = QHBoxLayout()
        bar.addWidget(self.keep_button)
        bar.addWidget(self.drop_button)
        bar.addStretch(1)
        return bar


def _line(crest: Crest, length_m: float) -> Line:
    state = tr("accepted") if crest.accepted else tr("candidate")
    score = "" if crest.score is None else f"{crest.score:.1f}"
    return Line(
        crest.uuid,
        (crest.label, state, tr(crest.origin), f"{length_m:.0f}\u00a0m", score),
        (crest.label.casefold(), state, crest.origin, length_m, -1.0 if crest.score is None else crest.score),
        crest.note or "",
    )
