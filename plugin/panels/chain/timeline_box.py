"""The timeline with what goes with it: which lanes are shown, what the signs mean, and the way back to all."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QSize, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ...core.chain.gather import ChainRecords
from ...core.chain.phrasing import describe
from ...core.chain.timeline import GROUPS, Timeline, chain_timeline
from ...jobs import Job
from ...painting import paper_palette
from ...palette import CREST
from ...sheets.timeline import TimelineDrawing
from ...words import tr
from ..dock import Desk
from .growth_beneath import GrowthBeneath
from .legend import Legend, Sign
from .timeline_view import TimelineView

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
        self._laying_out: Job | None = None
        self._picked = ""
        # It is drawn once the table is, so that neither holds up the other.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self.growth = GrowthBeneath(desk, chain, self)
        self.growth.counted.connect(self.refresh_soon)
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

    def picture(self) -> tuple[QSize, Callable[[QPainter], None]]:
        """Return the size of all of the timeline in pixels, and what draws it, on white."""
        drawing = TimelineDrawing(
            chain_timeline(self._chain(), self._chosen_groups()),
            paper_palette(),
            self.view.font(),
            self.growth.curve,
            max(_PICTURE_WIDTH, self.view.width()),
        )
        drawing.growth_at = self.growth.at
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
        self.growth.dispose()
        self._stop_laying_out()

    def _chosen_groups(self) -> list[str]:
        return [group for group in GROUPS if self.groups[group].isChecked()]

    def _show(self, timeline: Timeline) -> None:
        self._laying_out = None
        self.view.show_timeline(timeline, self.growth.curve, self.growth.at)
        if self._picked:
            self.view.pick(self._picked)

    def _stop_laying_out(self) -> None:
        if self._laying_out is not None:
            self._laying_out.cancel()
            self._laying_out = None

    def _make_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        lanes = QToolButton()
        lanes.setText(tr("Lanes"))
        lanes.setAutoRaise(True)
        lanes.setToolTip(tr("Show or hide lanes, and choose whose growth stands beneath them"))
        lanes.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(lanes)
        self.groups: dict[str, QAction] = {}
        for group, words in zip(GROUPS, (tr("Sites"), tr("Carriers"), tr("Claims"))):
            shown = menu.addAction(words)
            shown.setCheckable(True)
            shown.setChecked(True)
            shown.toggled.connect(lambda _: self.refresh())
            self.groups[group] = shown
        menu.addSeparator()
        menu.addMenu(self.growth.menu)
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
