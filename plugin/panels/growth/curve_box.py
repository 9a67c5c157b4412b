"""The growth curve with what it shows: the number or the ground covered, of which kinds; and saving it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Callable, List, Sequence, Tuple

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ...core.csv_files import open_csv
from ...core.errors import BermlineError
from ...core.growth.curve import Curve, growth_curve
from ...core.growth.intervals import StructureDates
from ...core.growth.stairs import (
    EVERY_KIND,
    Stairs,
    areas_by_kind,
    changing_at,
    curves_by_kind,
    number_stairs,
    write_stairs_csv,
)
from ...core.records import Scene, Structure
from ...jobs import Jobs, Newest
from ...messages import Messages
from ...sheets.picture import packed_png
from ...words import explain, tr
from ..saving import save
from .chart import GrowthChart

_EACH_KIND = "each"
_Reckoned = Tuple[Curve, List[Stairs], Tuple[str, ...]]
_AT_ONCE = 10_000
"""The curve of so many structures is reckoned in less than 50 ms."""
_PRINT_RATIO = 4.0
"""Dots to a pixel of a saved picture: about 300 to the inch."""


class CurveBox(QWidget):
    """Shows a :class:`GrowthChart` of what is chosen; areas are measured in the background."""

    scene_picked = pyqtSignal(str)
    structures_picked = pyqtSignal(float, object)
    span_read = pyqtSignal(str)

    def __init__(self, jobs: Jobs, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._work = Newest(jobs, self._refuse, _AT_ONCE)
        self._structures: Sequence[Structure] = ()
        self._dates: Sequence[StructureDates] = ()
        self._scenes: Sequence[Scene] = ()
        self.chart = GrowthChart()
        self.measure_combo = QComboBox()
        self.measure_combo.addItem(tr("Number standing"), "number")
        self.measure_combo.addItem(tr("Ground covered"), "area")
        self.measure_combo.setToolTip(
            tr("Ground covered: the union of the outlines, overlaps counted once, as they are drawn. ")
            + tr("How well each outline is known stands in the table.")
        )
        self.kind_combo = QComboBox()
        self.kind_combo.setToolTip(tr("Of which structures"))
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.save_button = QToolButton()
        self.save_button.setText(tr("Save"))
        self.save_button.setEnabled(False)
        self.save_button.setToolTip(tr("Save the curve as a picture or as a table"))
        self.save_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.save_button)
        for words, name, write in (
            (tr("Picture (PNG)…"), "png", self.save_png),
            (tr("Drawing (SVG)…"), "svg", self.save_svg),
            (tr("Table (CSV)…"), "csv", self.save_csv),
        ):
            menu.addAction(words, self._asking(name, write))
        self.save_button.setMenu(menu)
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (self.measure_combo, self.kind_combo):
            widget.setMinimumWidth(70)
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.chart, 1)
        self._list_kinds(())
        self.measure_combo.currentIndexChanged.connect(self._draw)
        self.kind_combo.currentIndexChanged.connect(self._draw)
        self.chart.scene_picked.connect(self.scene_picked)
        self.chart.day_picked.connect(self._pick)
        self.chart.span_read.connect(self.span_read)

    def dispose(self) -> None:
        """Stop measuring, and let go of what is shown."""
        self._work.stop()
        self._structures, self._dates, self._scenes = (), (), ()

    def show_series(
        self, structures: Sequence[Structure], dates: Sequence[StructureDates], scenes: Sequence[Scene]
    ) -> None:
        """Show the curve of structures, with an entry of ``dates`` for each, on scenes."""
        self._structures, self._dates, self._scenes = structures, dates, scenes
        self._list_kinds(sorted({item.kind or "" for item in structures}))
        self._draw()

    def save_png(self, path: Path) -> None:
        """Save the chart as a picture fit for print."""
        path.write_bytes(packed_png(self.chart.picture(_PRINT_RATIO)))

    def save_svg(self, path: Path) -> None:
        """Save the chart as a drawing."""
        path.write_bytes(self.chart.drawing())

    def save_csv(self, path: Path) -> None:
        """Save as a table what the chart shows."""
        curve = self.chart.curve
        alone = self._kind() == EVERY_KIND and self._measure() == "number"
        with open_csv(path) as stream:
            write_stairs_csv(self.chart.stairs, curve.estimate if alone else None, stream)

    def _measure(self) -> str:
        return self.measure_combo.currentData()

    def _kind(self) -> str:
        return self.kind_combo.currentData() or EVERY_KIND

    def _list_kinds(self, kinds: Sequence[str]) -> None:
        """Offer the kinds there are; what was chosen stays chosen."""
        entries = [(tr("All kinds"), EVERY_KIND)]
        if len(kinds) > 1:
            entries.append((tr("Each kind"), _EACH_KIND))
            entries += [(tr(kind) if kind else tr("no kind"), kind or " ") for kind in kinds]
        combo = self.kind_combo
        if entries == [(combo.itemText(row), combo.itemData(row)) for row in range(combo.count())]:
            return
        chosen = self._kind()
        self.kind_combo.blockSignals(True)
        self.kind_combo.clear()
        for words, data in entries:
            self.kind_combo.addItem(words, data)
        self.kind_combo.setCurrentIndex(max(0, self.kind_combo.findData(chosen)))
        self.kind_combo.blockSignals(False)
        self.kind_combo.setVisible(len(entries) > 1)

    def _shown(self) -> tuple[list[Structure], list[StructureDates]]:
        """Return the structures that the curve is of."""
        kind = self._kind()
        if kind in (EVERY_KIND, _EACH_KIND):
            return list(self._structures), list(self._dates)
        pairs = [pair for pair in zip(self._structures, self._dates) if (pair[0].kind or "") == kind.strip()]
        return [structure for structure, _ in pairs], [item for _, item in pairs]

    def _draw(self, *_: object) -> None:
        """Reckon the curve, on a thread where it is of thousands or areas are measured, and show it."""
        structures, dates = self._shown()
        measure, kind, scenes = self._measure(), self._kind(), tuple(self._scenes)

        def reckon() -> _Reckoned:
            curve = growth_curve(dates, scenes)
            return curve, *_stairs(measure, kind, curve, structures, dates, scenes)

        size = len(dates) if measure == "number" else math.inf
        words = tr("Reckon the curve") if measure == "number" else tr("Measure the ground covered over time")
        self._work.begin(words, reckon, self._show, size)

    def _show(self, made: _Reckoned) -> None:
        self.save_button.setEnabled(True)
        self.chart.show_curve(*made)

    def _refuse(self, error: BermlineError) -> None:
        self.save_button.setEnabled(False)
        self.chart.show_reason(explain(error))

    def _pick(self, day: float) -> None:
        self.structures_picked.emit(day, changing_at(self._shown()[1], day))

    def _asking(self, ending: str, write: Callable[[Path], None]) -> Callable[[], None]:
        def ask() -> None:
            title, kinds = tr("Save the growth curve"), f"{ending.upper()} (*.{ending})"
            save(self, self._messages, title, f"growth-curve.{ending}", kinds, write)

        return ask


def _stairs(
    measure: str,
    kind: str,
    curve: Curve,
    structures: Sequence[Structure],
    dates: Sequence[StructureDates],
    scenes: Sequence[Scene],
) -> tuple[list[Stairs], tuple[str, ...]]:
    """Return what is drawn, and the kinds that have no outlines to measure.

    Nothing is drawn for the number of all: that is the curve itself.
    """
    curves = curves_by_kind(structures, dates, scenes) if kind == _EACH_KIND else {kind.strip(): curve}
    if measure == "area":
        return areas_by_kind(structures, dates, curves)
    if kind == EVERY_KIND:
        return [], ()
    return [number_stairs(one, name) for name, one in curves.items()], ()
