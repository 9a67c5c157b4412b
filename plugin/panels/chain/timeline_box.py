"""The timeline with what goes with it: which lanes are shown, what the signs mean, and the way back to all."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ...core.chain.gather import ChainRecords
from ...core.chain.rows import describe
from ...core.chain.timeline import GROUPS, chain_timeline
from ...words import tr
from .timeline_view import TimelineView


class TimelineBox(QWidget):
    """Shows the timeline of a chain; ``chosen`` carries table and uuid of what was clicked."""

    chosen = pyqtSignal(str, str)

    def __init__(self, chain: Callable[[], ChainRecords]) -> None:
        super().__init__()
        self._chain = chain
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

    def refresh_soon(self) -> None:
        """Draw the chain anew when the event loop is next at rest."""
        self._soon.start()

    def refresh(self) -> None:
        """Draw the chain anew."""
        groups = [group for group, button in self._groups.items() if button.isChecked()]
        self.view.show_timeline(chain_timeline(self._chain(), groups))
        if self._picked:
            self.view.pick(self._picked)

    def pick(self, uuid: str) -> None:
        """Emphasise a record; "" for none."""
        self._picked = uuid
        self.view.pick(uuid)

    def dispose(self) -> None:
        """Draw no more."""
        self._soon.stop()

    def _make_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._groups: dict[str, QToolButton] = {}
        for group, words in zip(GROUPS, (tr("Sites"), tr("Carriers"), tr("Statements"))):
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.setChecked(True)
            button.setAutoRaise(True)
            button.setToolTip(tr("Show or hide these lanes"))
            button.toggled.connect(lambda _: self.refresh())
            self._groups[group] = button
            row.addWidget(button)
        movements = tr("▬ movement, hatched by rail, faded where an end is not known")
        statements = tr("◆ claim   ◇ denial   △ alternative   □ limit, non-comment")
        legend = QLabel(f"{movements}   {statements}")
        legend.setEnabled(False)
        legend.setMinimumWidth(10)
        row.addWidget(legend, 1)
        whole = QToolButton()
        whole.setText(tr("Show all"))
        whole.setAutoRaise(True)
        whole.setToolTip(tr("Fit all of the time into the width; the wheel zooms, dragging pans"))
        whole.clicked.connect(lambda _: self.view.show_all())
        row.addWidget(whole)
        return head
