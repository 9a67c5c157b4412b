"""What rows may be narrowed to beside words: a site, a carrier, a source, a stretch of time."""

from __future__ import annotations

from typing import Callable, Sequence

from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from ...core.chain.cells import read_first_day, read_last_day
from ...core.chain.filtering import Wanted
from ...core.errors import Refused
from ...palette import OUTLINE
from ...plain import as_tip, plain_label
from ...words import explain, tr
from .fields import ParsedField
from .links_field import Option

_FEWEST_CHARACTERS = 10


class FilterBar(QWidget):
    """Tells by ``changed`` that other rows are wanted; ``options`` gives the records of a table to choose from."""

    changed = pyqtSignal()

    def __init__(self, options: Callable[[Sequence[str]], Sequence[Option]]) -> None:
        super().__init__()
        self._options = options
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.choices: dict[str, QComboBox] = {}
        for table, title in (("site", tr("Site")), ("vessel", tr("Carrier")), ("source", tr("Source"))):
            row.addWidget(plain_label(title))
            box = QComboBox()
            box.setObjectName(f"filter_{table}")
            box.setMinimumContentsLength(_FEWEST_CHARACTERS)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
            self.choices[table] = box
            row.addWidget(box, 2)
        row.addWidget(plain_label(tr("From")))
        self.begin = self._day(row, read_first_day)
        row.addWidget(plain_label(tr("To")))
        self.end = self._day(row, read_last_day)
        clear = QToolButton()
        clear.setText(tr("Clear"))
        clear.setToolTip(tr("Show the rows of every site, carrier, source and time"))
        clear.clicked.connect(lambda _: self.clear())
        row.addWidget(clear)
        self.offer()

    def wanted(self) -> Wanted:
        """Return what is chosen; a day that cannot be read is left out, and said in its tip."""
        chosen = {table: str(box.currentData() or "") for table, box in self.choices.items()}
        return Wanted(**chosen, begin=_read(self.begin), end=_read(self.end))

    def offer(self) -> None:
        """Offer the records that there are now; what was chosen stays chosen while it is there."""
        for table, box in self.choices.items():
            chosen = box.currentData()
            blocked = QSignalBlocker(box)
            box.clear()
            box.addItem(tr("any"), "")
            for option in self._options((table,)):
                box.addItem(option.words, option.uuid)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            blocked.unblock()
            box.view().setMinimumWidth(min(480, box.view().sizeHintForColumn(0) + 24))

    def clear(self) -> None:
        """Want every row again."""
        blocked = [QSignalBlocker(box) for box in self.choices.values()]
        for box in self.choices.values():
            box.setCurrentIndex(0)
        self.begin.clear()
        self.end.clear()
        for blocker in blocked:
            blocker.unblock()
        self.changed.emit()

    def _day(self, row: QHBoxLayout, read: Callable[[str], object]) -> ParsedField:
        field = ParsedField(read, str, tr("YYYY-MM-DD"))
        field.setMinimumWidth(field.fontMetrics().horizontalAdvance("0000-00-00") + 20)
        field.edited.connect(self.changed)
        row.addWidget(field, 1)
        return field


def _read(field: ParsedField) -> object:
    """Return the day of a field; show one that cannot be read in another colour, and say why in its tip."""
    shown = QPalette()
    said, day = "", None
    try:
        day = field.value()
    except Refused as error:
        said = explain(error)
        shown.setColor(QPalette.ColorRole.Text, QColor(OUTLINE))
    field.setToolTip(as_tip(said))
    field.setPalette(shown)
    return day
