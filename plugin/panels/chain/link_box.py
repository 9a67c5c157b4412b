"""The chart of links with what goes with it: of what it is, and what its lines mean."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QSize, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ...core.chain.gather import ChainRecords
from ...core.chain.link_chart import LinkChart, link_chart
from ...core.chain.phrasing import describe
from ...core.errors import BermlineError
from ...jobs import Job
from ...palette import BAND, FOOTPRINT, OUTLINE, STATES
from ...words import tr
from ..dock import Desk
from .legend import Legend, Sign
from .link_view import LinkView

_AROUND = 2


class LinkBox(QWidget):
    """Shows the links of a chain; ``chosen`` carries table and uuid of what was clicked.

    Finding what contradicts what takes long in a large chain, so that it is a job, and done while it is seen only.
    """

    chosen = pyqtSignal(str, str)

    def __init__(self, desk: Desk, chain: Callable[[], ChainRecords]) -> None:
        super().__init__()
        self._desk = desk
        self._chain = chain
        self._picked = ""
        self._stale = True
        self._job: Job | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)
        self.view = LinkView(lambda uuid: describe(self._chain(), uuid))
        self.view.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.head = self._make_head()
        column.addWidget(self.view, 1)
        self.legend = Legend(_signs())
        column.addWidget(self.legend)

    def refresh_soon(self) -> None:
        """Set the chart out anew when it is seen and the event loop is at rest."""
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: object) -> None:
        """Set the chart out where the chain changed while it was not seen."""
        if self._stale:
            self._soon.start()

    def resizeEvent(self, event: object) -> None:
        """Leave a low chart all of the room."""
        self.legend.give_way(self.height())

    def pick(self, uuid: str) -> None:
        """Emphasise a record; "" for none."""
        if uuid != self._picked:
            self._picked = uuid
            if self.around.isChecked() and uuid and uuid not in {node.uuid for node in self.view.chart.nodes}:
                self.refresh_soon()
        self.view.pick(uuid)

    def picture(self) -> tuple[QSize, Callable[[QPainter], None]]:
        """Return the size of all of the chart in pixels, and what draws it, on white."""
        return self.legend.beneath(self.view.whole_size(), self.view.draw_whole)

    def dispose(self) -> None:
        """Draw no more."""
        self._soon.stop()
        self._stop()

    def _begin(self) -> None:
        self._stop()
        self._stale = False
        chain = self._chain()
        around = self._picked if self.around.isChecked() else ""
        self._job = self._desk.jobs.start(
            tr("Set out the chart of links"),
            lambda _progress: link_chart(chain, around, _AROUND),
            self._take_chart,
            self._refuse,
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _take_chart(self, chart: LinkChart) -> None:
        self._job = None
        self.view.show_chart(chart)
        self.view.pick(self._picked)

    def _refuse(self, error: BermlineError) -> None:
        self._job = None
        self._desk.messages.error(error)

    def _make_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.around = QToolButton()
        self.around.setText(tr("Around the picked row"))
        self.around.setCheckable(True)
        self.around.setAutoRaise(True)
        self.around.setToolTip(tr("Show only what is linked to the picked row, directly or through one other record"))
        self.around.toggled.connect(lambda _: self.refresh_soon())
        row.addWidget(self.around)
        row.addStretch(1)
        whole = QToolButton()
        whole.setText(tr("Show all"))
        whole.setAutoRaise(True)
        whole.setToolTip(tr("Back to the whole width; the wheel zooms, dragging pans"))
        whole.clicked.connect(lambda _: self.view.show_all())
        row.addWidget(whole)
        return head


def _signs() -> tuple[Sign, ...]:
    """Return what the lines mean, each in its colour and with the sign that it bears in grey."""
    return (
        Sign("━✕━", OUTLINE, tr("contradicts")),
        Sign("╌╌", OUTLINE, tr("resolved")),
        Sign("━━", STATES["present"].colour, tr("supports")),
        Sign("┈┈", BAND, tr("qualifies")),
        Sign("──", FOOTPRINT, tr("who and where")),
    )
