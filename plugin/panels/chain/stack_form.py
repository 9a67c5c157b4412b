"""What an estimate of a container stack is made from, as a person enters it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from shapely.geometry.base import BaseGeometry

from ...core.chain.cells import read_number, write_plain
from ...core.chain.containers import LENGTHS_M, MOST_TIERS, Packing
from ...core.chain.counts import Range
from ...core.errors import Refused, message
from ...core.quantity import Quantity
from ...plain import plain_label
from ...words import tr
from .fields import ParsedField

_PACKING = (60, 90)
_TIERS = (1, 3)


@dataclass(frozen=True)
class Outline:
    """An outline that can be chosen: of a structure, or as it was drawn on one date, on the scene ``scene``."""

    structure: str
    words: str
    site: str
    geometry: BaseGeometry
    corner_u95_m: float | None
    scene: str | None = None


class StackForm(QWidget):
    """Reads outline, size, packing and tiers; ``edited`` tells that one of them changed."""

    edited = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._outlines: tuple[Outline, ...] = ()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 4, 0)
        form.setVerticalSpacing(3)
        self.outline = QComboBox()
        self.outline.setMinimumContentsLength(16)
        self.outline.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.outline.currentIndexChanged.connect(lambda _: self._take_outline())
        form.addRow(tr("Outline"), self.outline)
        self.corner = self._number(tr("metres"))
        self.corner.setToolTip(tr("U95 of a corner's position, on each axis"))
        form.addRow(tr("U95 of a corner, m"), self.corner)
        self.size = QComboBox()
        for feet in LENGTHS_M:
            self.size.addItem(tr("{n} ft").format(n=feet), feet)
        self.size.currentIndexChanged.connect(lambda _: self.edited.emit())
        form.addRow(tr("Containers of"), self.size)
        self.packing = tuple(self._spin(1, 100, value, " %") for value in _PACKING)
        row = _between(self.packing)
        row.setToolTip(tr("Which part of the outline containers stand on; passages and gaps take the rest"))
        form.addRow(tr("Stood on"), row)
        self.by_tiers = QRadioButton(tr("Tiers"))
        self.by_height = QRadioButton(tr("Height, m"))
        group = QButtonGroup(self)
        for button in (self.by_tiers, self.by_height):
            group.addButton(button)
        self.by_tiers.setChecked(True)
        self.by_tiers.toggled.connect(lambda _: self._turn())
        self.tiers = tuple(self._spin(1, MOST_TIERS, value, "") for value in _TIERS)
        form.addRow(self.by_tiers, _between(self.tiers))
        self.height_m = self._number(tr("5.2"))
        self.height_u95 = self._number(tr("U95"))
        form.addRow(self.by_height, _between((self.height_m, self.height_u95), "±"))
        self._turn()

    def offer(self, outlines: Sequence[Outline]) -> None:
        """Offer outlines; the one that was chosen stays chosen while it is there."""
        before = self.chosen()
        self._outlines = tuple(outlines)
        # Two structures may have the same words, and words change while the structure stays.
        again = (place for place, outline in enumerate(self._outlines) if _is_same(outline, before))
        blocked = QSignalBlocker(self.outline)
        self.outline.clear()
        for outline in self._outlines:
            self.outline.addItem(outline.words)
        self.outline.setCurrentIndex(next(again, 0 if self._outlines else -1))
        blocked.unblock()
        now = self.chosen()
        if now is None or not _is_same(now, before) or now.corner_u95_m != before.corner_u95_m:
            self._take_outline()

    def chosen(self) -> Outline | None:
        """Return the outline that is chosen."""
        number = self.outline.currentIndex()
        return self._outlines[number] if 0 <= number < len(self._outlines) else None

    def corner_u95_m(self) -> float:
        """Return the U95 of a corner in metres. Raises :class:`Refused` where none is given."""
        u95 = self.corner.value()
        if u95 is None or not u95 > 0:
            raise Refused(
                message("The outline has no uncertainty, so that the count would have none either."),
                message("Enter the U95 of a corner: how far off it may have been pointed at."),
            )
        return float(u95)

    def length_ft(self) -> int:
        """Return the nominal length of the containers in feet."""
        return int(self.size.currentData())

    def packing_parts(self) -> Packing:
        """Return which part of the outline is stood on. Raises :class:`Refused`."""
        return Packing(*(spin.value() / 100.0 for spin in self.packing))

    def tier_range(self) -> Range | None:
        """Return the tiers that were counted, ``None`` where a height is given in their place."""
        return Range(*(float(spin.value()) for spin in self.tiers)) if self.by_tiers.isChecked() else None

    def height(self) -> Quantity | None:
        """Return the height of the stack, ``None`` where tiers are given in its place. Raises :class:`Refused`."""
        if self.by_tiers.isChecked():
            return None
        value, u95 = self.height_m.value(), self.height_u95.value()
        if value is None or u95 is None:
            raise Refused(
                message("The height has no U95, so that nobody knows which tiers it allows.")
                if value is not None
                else message("No height is given."),
                message("Enter the height of the stack in metres and its U95."),
            )
        return Quantity(float(value), float(u95), "m")

    def _take_outline(self) -> None:
        outline = self.chosen()
        u95 = None if outline is None else outline.corner_u95_m
        # The U95 of another outline says nothing of this one.
        self.corner.setText(write_plain(u95) if u95 is not None and math.isfinite(u95) else "")
        self.edited.emit()

    def _turn(self) -> None:
        for spin in self.tiers:
            spin.setEnabled(self.by_tiers.isChecked())
        for field in (self.height_m, self.height_u95):
            field.setEnabled(self.by_height.isChecked())
        self.edited.emit()

    def _number(self, example: str) -> ParsedField:
        field = ParsedField(read_number, write_plain, example)
        field.setMinimumWidth(50)
        field.edited.connect(self.edited)
        return field

    def _spin(self, least: int, most: int, value: int, suffix: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(least, most)
        spin.setValue(value)
        spin.setSuffix(suffix)
        spin.valueChanged.connect(lambda _: self.edited.emit())
        return spin


def _is_same(outline: Outline, other: Outline | None) -> bool:
    return other is not None and (outline.structure, outline.scene) == (other.structure, other.scene)


def _between(pair: tuple[QWidget, QWidget], sign: str = "–") -> QWidget:
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(pair[0], 1)
    row.addWidget(plain_label(sign))
    row.addWidget(pair[1], 1)
    return place
