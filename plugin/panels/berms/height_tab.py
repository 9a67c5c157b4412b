"""Height of a berm: over the floors beside it on elevation, and by its shadow on an image."""

from __future__ import annotations

import math
from html import escape
from typing import Iterator

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.berms.height import BermHeight, measure_height
from ...core.berms.shadow import ShadowHeight, check_shadow, height_from_shadow
from ...core.errors import BermlineError, Refused
from ...core.quantity import Quantity
from ...core.records import Scene
from ...plain import plain_label, rich_label
from ...slices import Slices
from ...words import explain, tr
from ..number_box import NumberBox
from .budget_view import BudgetView, write_budget
from .meter import Reading
from .rules_tab import Pair
from .shadow_drawing import ShadowDrawing
from .sun import sun_of

_AT_ONCE = 3
"""So many heights are measured before the window answers again."""


class HeightTab(QWidget):
    """``elevation_wanted`` carries a crest whose height is to be kept; ``shadow_wanted`` asks for the shadow's."""

    elevation_wanted = pyqtSignal(int)
    shadow_wanted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.heights: list[BermHeight | None] = []
        self.shadow: ShadowHeight | None = None
        self._length_m: float | None = None
        self._filling = False
        self._slices = Slices(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._make_elevation())
        split.addWidget(self._make_shadow())
        split.addWidget(self._make_drawing())
        split.setSizes([480, 340, 440])
        column.addWidget(split)
        self._connect()
        self.show_reading(None, None)
        self._measure_shadow()

    def show_reading(self, reading: Reading | None, scene: Scene | None) -> None:
        """Measure the heights of the berms in a profile; ``None`` says what to do."""
        self._slices.stop()
        self.heights = []
        self.table.setRowCount(0)
        self.budget.clear()
        self._length_m = None if reading is None else reading.transect.length_m
        self.take_button.setEnabled(reading is not None)
        if reading is None:
            self.why.setText(tr("Draw or choose a transect in the Spacing tab: the heights of its berms appear here."))
        elif reading.surface != "elevation":
            self.why.setText(tr("An image shows no heights. Measure on an elevation model, or by a shadow."))
        else:
            self._fill(reading)
        if scene is not None:
            self._take_scene(scene, reading)
        self._allow()

    def shadow_inputs(self) -> dict[str, object]:
        """Return the length and the angles that the shadow's height was made from."""
        pairs = {"length_m": self.length, "sun_elevation_deg": self.sun, "ground_rise_deg": self.rise}
        return {
            **{name: [pair.quantity().value, pair.quantity().u95] for name, pair in pairs.items()},
            "sun_azimuth_deg": self.azimuth.value(),
            "crest_bearing_deg": self.bearing.value(),
            "lee_slope": self.slope.value(),
        }

    def allow(self, saving: str) -> None:
        """Let heights be saved where ``saving`` is "" ; else say why not."""
        self._saving = saving
        self._allow()

    def _make_elevation(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(4)
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels([tr("Crest at"), tr("Over before"), tr("Over after"), tr("Over ground")])
        self.table.horizontalHeaderItem(1).setToolTip(tr("Over the floor before the crest, along the transect"))
        self.table.horizontalHeaderItem(2).setToolTip(tr("Over the floor after the crest, along the transect"))
        self.table.horizontalHeaderItem(3).setToolTip(tr("Over the straight line between both floors, at the crest"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.table.horizontalHeader()
        for place in range(self.table.columnCount() - 1):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        column.addWidget(self.table, 1)
        self.budget = BudgetView()
        self.budget.setMinimumHeight(3 * self.fontMetrics().height())
        column.addWidget(self.budget, 1)
        self.why = plain_label()
        self.why.setWordWrap(True)
        column.addWidget(self.why)
        self.save_button = QToolButton()
        self.save_button.setText(tr("Save height"))
        self.save_button.setToolTip(tr("Keep the chosen berm's height over the ground line in the case"))
        bar = QHBoxLayout()
        bar.addWidget(self.save_button)
        bar.addStretch(1)
        column.addLayout(bar)
        return side

    def _make_shadow(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(4)
        grid = QGridLayout()
        grid.setVerticalSpacing(3)
        self.length = Pair(Quantity(6.0, 1.0, "m"), 10_000.0, "\u00a0m")
        self.sun = Pair(Quantity(30.0, 0.1, "°"), 90.0, "°")
        self.azimuth, self.bearing = _angle(180.0), _angle(90.0)
        self.bearing.setToolTip(tr("Square to the transect where one is drawn"))
        self.slope = NumberBox()
        self.slope.setRange(0.1, 20.0)
        self.slope.setValue(1.75)
        self.slope.setToolTip(tr("Of the side in shadow, horizontal to 1 vertical"))
        self.rise = Pair(Quantity(0.0, 0.5, "°"), 45.0, "°")
        self.rise.value_box.setMinimum(-45.0)
        self.rise.setToolTip(tr("By which angle the ground rises along the shadow; falling ground is negative"))
        self.take_button = QToolButton()
        self.take_button.setText(tr("From transect"))
        self.take_button.setToolTip(tr("Take the length of the transect that is drawn, from the crest to the tip"))
        rows = (
            (tr("Length, crest to tip"), self.length),
            ("", self.take_button),
            (tr("Sun elevation"), self.sun),
            (tr("Sun azimuth"), self.azimuth),
            (tr("Bearing of the crest"), self.bearing),
            (tr("Lee slope, to 1"), self.slope),
            (tr("Rise of the ground"), self.rise),
        )
        for row, (words, widget) in enumerate(rows):
            grid.addWidget(plain_label(words), row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self.sun_from = plain_label()
        self.sun_from.setWordWrap(True)
        column.addWidget(self.sun_from)
        column.addStretch(1)
        return side

    def _make_drawing(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(4)
        self.drawing = ShadowDrawing()
        column.addWidget(self.drawing, 1)
        self.answer = rich_label()
        self.answer.setWordWrap(True)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.answer)
        self.shadow_button = QToolButton()
        self.shadow_button.setText(tr("Save height from shadow"))
        bar = QHBoxLayout()
        bar.addWidget(self.shadow_button)
        bar.addStretch(1)
        column.addLayout(bar)
        return side

    def _connect(self) -> None:
        self._saving = ""
        for pair in (self.length, self.sun, self.rise):
            pair.value_box.valueChanged.connect(self._measure_shadow)
            pair.u95_box.valueChanged.connect(self._measure_shadow)
        for box in (self.azimuth, self.bearing, self.slope):
            box.valueChanged.connect(self._measure_shadow)
        self.take_button.clicked.connect(self._take_length)
        self.table.itemSelectionChanged.connect(self._take_chosen)
        self.save_button.clicked.connect(self._ask_elevation)
        self.shadow_button.clicked.connect(self.shadow_wanted)

    def _take_chosen(self) -> None:
        """Show what the height of the chosen berm rests on."""
        row = self.table.currentRow()
        height = self.heights[row] if 0 <= row < len(self.heights) else None
        if height is None:
            self.budget.clear()
        else:
            self.budget.show_budget(height.budget, "m", height.over_ground.u95, {})
        self._allow()

    def _ask_elevation(self) -> None:
        self.elevation_wanted.emit(self.table.currentRow())

    def _take_length(self) -> None:
        if self._length_m is not None:
            self.length.value_box.setValue(self._length_m)

    def _fill(self, reading: Reading) -> None:
        """Measure the first berms at once, and those of a long profile while the window goes on answering."""
        steps = self._measure_each(reading)
        for _ in zip(range(_AT_ONCE), steps):
            pass
        self._slices.start(steps)

    def _measure_each(self, reading: Reading) -> Iterator[None]:
        profile = reading.profile
        self.table.setRowCount(len(profile.crests))
        refusals = []
        for row, crest in enumerate(profile.crests):
            try:
                height: BermHeight | None = measure_height(profile, row, reading.transect.width_m)
            except Refused as refused:
                height = None
                refusals.append(explain(refused))
            self.heights.append(height)
            words = [f"{crest.at_m:.1f}\u00a0m"]
            words += ["–"] * 3 if height is None else [str(height.before), str(height.after), str(height.over_ground)]
            for column, said in enumerate(words):
                self.table.setItem(row, column, QTableWidgetItem(said))
            if row == 0:
                self.table.selectRow(0)
            self.why.setText(" ".join(dict.fromkeys(refusals)) or tr("Each crest over the floors beside it, with U95."))
            yield

    def _take_scene(self, scene: Scene, reading: Reading | None) -> None:
        """Take the sun from the scene, or from its date and place, and the bearing from the transect."""
        self._filling = True
        if reading is not None:
            east, north = reading.transect.direction
            self.bearing.setValue((math.degrees(math.atan2(east, north)) + 90.0) % 180.0)
        elevation, azimuth, words = sun_of(scene)
        if elevation is not None and azimuth is not None:
            self.sun.set(Quantity(max(elevation, 0.0), 0.1, "°"))
            self.azimuth.setValue(azimuth % 360.0)
        self.sun_from.setText(words)
        self._filling = False
        self._measure_shadow()

    def _measure_shadow(self, *_: object) -> None:
        if self._filling:
            return
        self.shadow = None
        try:
            gate = check_shadow(
                self.sun.value_box.value(), self.azimuth.value(), self.bearing.value(), self.slope.value()
            )
            self.drawing.show_gate(gate)
            self.shadow = height_from_shadow(
                self.length.quantity(),
                self.sun.quantity(),
                self.azimuth.value(),
                self.bearing.value(),
                self.slope.value(),
                self.rise.quantity(),
            )
        except BermlineError as error:
            self.answer.setText(escape(tr("No height: {reason}").format(reason=explain(error))))
        else:
            found = self.shadow
            words = tr("Height <b>{height}</b>").format(height=found.height)
            self.answer.setText(words + write_budget(found.budget, "m", found.height.u95, {}))
        self._allow()

    def _allow(self) -> None:
        row = self.table.currentRow()
        good = 0 <= row < len(self.heights) and self.heights[row] is not None
        self.save_button.setEnabled(not self._saving and good)
        self.shadow_button.setEnabled(not self._saving and self.shadow is not None)


def _angle(start: float) -> NumberBox:
    box = NumberBox()
    box.setRange(0.0, 360.0)
    box.setDecimals(1)
    box.setWrapping(True)
    box.setSuffix("°")
    box.setValue(start)
    return box
