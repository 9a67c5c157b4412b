"""The controls for distances between structures or crests: what is measured, the rows, and how it spreads."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.berms.reach import ROWS_REACH_M
from ...core.berms.survey import BETWEEN_ROWS, IN_ROWS, NEAREST_CENTRES, NEAREST_EDGES
from ...plain import plain_label, rich_label
from ...words import tr
from ..buttons import make_button
from .controls import box
from .draft import labelled
from .list_table import Line, ListTable
from .spread_chart import SpreadChart

CREST_LINES = "crest lines"
EVERY = ""


class RowsForm(QWidget):
    """The controls alone; ``asked`` is sent when something else is to be measured."""

    asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(self._make_bar())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._make_lists())
        split.addWidget(self._make_rows())
        split.addWidget(self._make_answer())
        split.setSizes([380, 400, 420])
        column.addWidget(split, 1)

    @property
    def between(self) -> str:
        """What is measured: one of :mod:`~...core.berms.survey`'s, or :data:`CREST_LINES`."""
        return str(self.between_combo.currentData())

    def offer(self, kinds: Sequence[str], sites: Sequence[tuple[str, str]], site: str) -> None:
        """Offer kinds of structures and sites, by key and name; ``site`` is chosen where none was yet."""
        self._filling = True
        for combo, entries, first in (
            (self.kind_combo, [(EVERY, tr("all kinds")), *((kind, tr(kind)) for kind in kinds)], EVERY),
            (self.site_combo, list(sites), site),
        ):
            kept = combo.currentData()
            combo.clear()
            for key, words in entries:
                combo.addItem(words, key)
            wanted = kept if combo.findData(kept) >= 0 else first
            combo.setCurrentIndex(max(combo.findData(wanted), 0))
            combo.setEnabled(bool(entries))
        self._filling = False

    def show_structures(self, lines: Sequence[Line], rows: Sequence[Line], names: Sequence[str]) -> None:
        """List structures, and the rows that they make, by name."""
        self.lists.setCurrentWidget(self.structures)
        self.structures.show_lines(lines)
        self.rows.show_lines(rows)
        typed = self.row_combo.currentText()
        self.row_combo.clear()
        self.row_combo.addItems(list(names))
        self.row_combo.setEditText(typed or (names[0] if names else "A"))

    def show_pairs(self, lines: Sequence[Line]) -> None:
        """List pairs of crests or of rows."""
        self.lists.setCurrentWidget(self.pairs)
        self.pairs.show_lines(lines)

    def show_fields(self) -> None:
        """Show the controls that what is measured needs."""
        crests, rows = self.between == CREST_LINES, self.between == BETWEEN_ROWS
        for widget in (self.kind, self.site, self.middle):
            widget.setVisible(not crests)
        self.reach.setVisible(crests or rows)
        if rows:
            words, tip = tr("Save row spacing"), tr("Keep the distances of the selected pairs of rows with their U95")
        else:
            words, tip = tr("Save median"), tr("Keep the median of these distances with its U95 in the case")
        self.save_button.setText(words)
        self.save_button.setToolTip(tip)

    def _make_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        self.between_combo = QComboBox()
        for key, words, tip in (
            (IN_ROWS, tr("centre to centre, along rows"), tr("Between neighbours in a row of structures")),
            (NEAREST_CENTRES, tr("centre to centre, nearest"), tr("From each structure to the nearest other one")),
            (NEAREST_EDGES, tr("unit edge to unit edge, nearest"), tr("What separation rules use")),
            (
                BETWEEN_ROWS,
                tr("row to row, square to the rows"),
                tr("From each cell, square to its row, to the line through the centres of the next row"),
            ),
            (CREST_LINES, tr("crest to crest, square to the lines"), tr("Between accepted crest lines")),
        ):
            self.between_combo.addItem(words, key)
            self.between_combo.setItemData(self.between_combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        bar.addWidget(labelled(tr("Distance"), self.between_combo))
        self.kind_combo, self.site_combo = QComboBox(), QComboBox()
        for combo in (self.kind_combo, self.site_combo):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kind, self.site = labelled(tr("of"), self.kind_combo), labelled(tr("at"), self.site_combo)
        self.reach_box = box(1.0, 2000.0, 0, "\u00a0m", ROWS_REACH_M)
        self.reach_box.setToolTip(tr("Those farther apart are no neighbours"))
        self.reach_box.setKeyboardTracking(False)
        self.reach = labelled(tr("up to"), self.reach_box)
        for widget in (self.kind, self.site, self.reach):
            bar.addWidget(widget)
        self.said = plain_label()
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar.addWidget(self.said, 1)
        for combo in (self.between_combo, self.kind_combo, self.site_combo):
            combo.currentIndexChanged.connect(self._ask)
        self.reach_box.valueChanged.connect(self._ask)
        return bar

    def _ask(self, *_: object) -> None:
        if not self._filling:
            self.show_fields()
            self.asked.emit()

    def _make_lists(self) -> QWidget:
        self.structures = ListTable(
            (tr("Structure"), tr("Row"), tr("To next"), tr("To nearest"), tr("Kind")),
            (2, 3),
            tr("No structure yet. Detect cells in the Cells tab, or draw structures in the Growth panel."),
        )
        self.pairs = ListTable(
            (tr("Between"), tr("Distance ± U95"), tr("Bearing")),
            (1, 2),
            tr("No two lines beside each other. Accept crests in the Crest lines tab, or put structures into rows."),
        )
        self.lists = QStackedWidget()
        self.lists.addWidget(self.structures)
        self.lists.addWidget(self.pairs)
        return self.lists

    def _make_rows(self) -> QWidget:
        self.middle = QWidget()
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(4)
        self.rows = ListTable(
            (
                tr("Row"),
                tr("Cells"),
                tr("Gaps"),
                tr("Pitch ± U95"),
                tr("Bearing ± U95"),
                tr("Median"),
                tr("MAD"),
                tr("CV"),
            ),
            range(1, 8),
            tr("No row was found. Select three structures or more and put them into one."),
        )
        column.addWidget(self.rows, 1)
        self.row_combo = QComboBox()
        self.row_combo.setEditable(True)
        self.row_combo.setMinimumContentsLength(5)
        self.row_combo.setToolTip(tr("Name of a row; a new name makes a new row"))
        self.put_button = make_button(tr("Put into row"), tr("Put the selected structures into the row named here"))
        self.take_button = make_button(tr("Take out"), tr("Take the selected structures out of their rows"))
        self.find_button = make_button(tr("Find again"), tr("Let the rows be found anew; corrections are lost"))
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addWidget(self.row_combo)
        bar.addWidget(self.put_button)
        bar.addWidget(self.take_button)
        bar.addStretch(1)
        bar.addWidget(self.find_button)
        column.addLayout(bar)
        self.save_rows_button = make_button(
            tr("Save rows"), tr("Keep pitch and bearing of each row, or of those selected, in the case")
        )
        bar = QHBoxLayout()
        bar.addWidget(self.save_rows_button)
        bar.addStretch(1)
        column.addLayout(bar)
        return self.middle

    def _make_answer(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(4)
        self.chart = SpreadChart()
        column.addWidget(self.chart, 1)
        self.answer = rich_label()
        self.answer.setWordWrap(True)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.answer)
        self.save_button = make_button("", "")
        bar = QHBoxLayout()
        bar.addWidget(self.save_button)
        bar.addStretch(1)
        column.addLayout(bar)
        return side
