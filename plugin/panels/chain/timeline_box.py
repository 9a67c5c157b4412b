"""The timeline with what goes with it: which lanes are shown, what the signs mean, and the way back to all."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QSize, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ...core.chain.gather import ChainRecords
from ...core.chain.rows import describe
from ...core.chain.timeline import GROUPS, Timeline, chain_timeline, structures_beneath
from ...core.coverage import scenes_on_site
from ...core.growth.curve import Curve, growth_curve
from ...core.growth.intervals import all_structure_dates
from ...core.records import Scene, Sighting, Structure
from ...jobs import Job
from ...palette import CREST
from ...sheets.timeline import TimelineDrawing, paper_palette
from ...words import tr
from ..dock import Desk
from .legend import Legend, Sign
from .timeline_view import TimelineView

_GROWTH = "growth"
_PICTURE_WIDTH = 1400
_LAID_OUT_AT_ONCE = 1000
"""Up to so many marks are laid out while one waits for them, which takes 20 ms."""


class TimelineBox(QWidget):
    """Shows the timeline of a chain; ``chosen`` carries table and uuid of what was clicked."""

    chosen = pyqtSignal(str, str)

    def __init__(self, desk: Desk, chain: Callable[[], ChainRecords]) -> None:
        super().__init__()
        self._desk = desk
        self._chain = chain
        self._growth: Curve | None = None
        self._growth_at = ""
        self._counting: Job | None = None
        self._laying_out: Job | None = None
        self._picked = ""
        # It is drawn once the table is, so that neither holds up the other.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self.view = TimelineView(lambda uuid: describe(self._chain(), uuid))
        self.view.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.head = self._make_head()
        column.addWidget(self.view, 1)
        self.legend = Legend(
            (
                Sign("▬", CREST, tr("movement, hatched by rail, faded where an end is not known")),
                Sign("◆", "", tr("claim")),
                Sign("◇", "", tr("denial")),
                Sign("△", "", tr("alternative")),
                Sign("□", "", tr("limit, non-comment")),
            )
        )
        column.addWidget(self.legend)

    def refresh_soon(self) -> None:
        """Draw the chain anew when the event loop is next at rest."""
        self._soon.start()

    def refresh(self) -> None:
        """Draw the chain anew; a large one is laid out in the background."""
        chain, groups = self._chain(), self._chosen_groups()
        self._stop_laying_out()
        if len(chain.movements) + len(chain.claims) <= _LAID_OUT_AT_ONCE:
            self._show(chain_timeline(chain, groups))
            return
        self._laying_out = self._desk.jobs.start(
            tr("Lay out the timeline"),
            lambda _progress: chain_timeline(chain, groups),
            self._show,
            self._desk.messages.error,
        )

    def count_growth(self) -> None:
        """Count in the background what stood when, for the curve beneath the lanes."""
        self._stop_counting()
        read = self._desk.session.records
        scenes, sightings = read(Scene), read(Sighting)
        structures, self._growth_at = structures_beneath(self._chain(), read(Structure))
        if not (structures and sightings):
            self._take_growth(None)
            return
        self._counting = self._desk.jobs.start(
            tr("Count the structures standing"),
            lambda _progress: growth_curve(
                all_structure_dates(structures, scenes, sightings), scenes_on_site(structures, scenes)
            ),
            self._take_growth,
            lambda _refused: self._take_growth(None),
        )

    def picture(self) -> tuple[QSize, Callable[[QPainter], None]]:
        """Return the size of all of the timeline in pixels, and what draws it, on white."""
        drawing = TimelineDrawing(
            chain_timeline(self._chain(), self._chosen_groups()),
            paper_palette(),
            self.view.font(),
            self._shown_growth(),
            max(_PICTURE_WIDTH, self.view.width()),
        )
        drawing.growth_at = self._growth_at
        drawing.show_whole()
        return self.legend.beneath(QSize(drawing.width, drawing.height), drawing.draw)

    def resizeEvent(self, event: object) -> None:
        """Leave a low chart all of the room."""
        self.legend.give_way(self.height())

    def pick(self, uuid: str) -> None:
        """Emphasise a record; "" for none."""
        self._picked = uuid
        self.view.pick(uuid)

    def dispose(self) -> None:
        """Draw no more."""
        self._soon.stop()
        self._stop_counting()
        self._stop_laying_out()

    def _chosen_groups(self) -> list[str]:
        return [group for group in GROUPS if self.groups[group].isChecked()]

    def _shown_growth(self) -> Curve | None:
        return self._growth if self.groups[_GROWTH].isChecked() else None

    def _show(self, timeline: Timeline) -> None:
        self._laying_out = None
        self.view.show_timeline(timeline, self._shown_growth(), self._growth_at)
        if self._picked:
            self.view.pick(self._picked)

    def _stop_laying_out(self) -> None:
        if self._laying_out is not None:
            self._laying_out.cancel()
            self._laying_out = None

    def _take_growth(self, curve: Curve | None) -> None:
        self._counting = None
        self._growth = curve if curve is not None and curve.counted else None
        self.groups[_GROWTH].setEnabled(self._growth is not None)
        self._soon.start()

    def _stop_counting(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def _make_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        lanes = QToolButton()
        lanes.setText(tr("Lanes"))
        lanes.setAutoRaise(True)
        lanes.setToolTip(tr("Show or hide lanes and the curve of growth"))
        lanes.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(lanes)
        self.groups: dict[str, QAction] = {}
        titles = (tr("Sites"), tr("Carriers"), tr("Statements"), tr("Growth: at least and at most standing"))
        for group, words in zip((*GROUPS, _GROWTH), titles):
            shown = menu.addAction(words)
            shown.setCheckable(True)
            shown.setChecked(True)
            shown.toggled.connect(lambda _: self.refresh())
            self.groups[group] = shown
        self.groups[_GROWTH].setEnabled(False)
        lanes.setMenu(menu)
        row.addWidget(lanes)
        row.addStretch(1)
        whole = QToolButton()
        whole.setText(tr("Show all"))
        whole.setAutoRaise(True)
        whole.setToolTip(tr("Fit all of the time into the width; the wheel zooms, dragging pans"))
        whole.clicked.connect(lambda _: self.view.show_all())
        row.addWidget(whole)
        return head
