"""Small controls that the tabs of the Berms panel are made of."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QGridLayout, QWidget

from ...plain import plain_label
from ..number_box import NumberBox


def box(low: float, high: float, decimals: int, suffix: str = "", value: float | None = None) -> NumberBox:
    """Return a box for a number."""
    made = NumberBox()
    made.setDecimals(decimals)
    made.setRange(low, high)
    made.setSuffix(suffix)
    if value is not None:
        made.setValue(value)
    return made


def grid_of(rows: tuple[tuple[tuple[str, QWidget], ...], ...]) -> QGridLayout:
    """Return controls with their labels, row by row."""
    grid = QGridLayout()
    grid.setVerticalSpacing(3)
    for row, pairs in enumerate(rows):
        for place, (words, widget) in enumerate(pairs):
            label = plain_label(words)
            label.setBuddy(widget)
            grid.addWidget(label, row, 2 * place)
            grid.addWidget(widget, row, 2 * place + 1)
    return grid
