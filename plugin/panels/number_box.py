"""A box for a number that means the same wherever the system writes commas."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QValidator
from qgis.PyQt.QtWidgets import QDoubleSpinBox

from ..core.language import language


class NumberBox(QDoubleSpinBox):
    """Takes a point and a comma for the decimal mark alike, and writes that of the window's language.

    Qt's own box follows the system: where that writes commas, 7.5 would be 75, its point taken for one between
    thousands.
    """

    def __init__(self) -> None:
        super().__init__()
        plain = QLocale.c()
        plain.setNumberOptions(QLocale.NumberOption.RejectGroupSeparator | QLocale.NumberOption.OmitGroupSeparator)
        self.setLocale(plain)

    def textFromValue(self, value: float) -> str:
        return super().textFromValue(value).replace(".", language().decimal_mark)

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(text.replace(",", "."))

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        state, _, place = super().validate(text.replace(",", "."), place)
        return state, text, place
