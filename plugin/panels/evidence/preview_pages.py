"""The pages of a pack as pictures, one beneath the other, as many side by side as there is room for."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPixmap, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...plain import as_tip, plain_label
from ...words import tr

_WIDEST = 620
_FRAME = 28


@dataclass(frozen=True)
class Page:
    """A page: its number, the title and the key of its sheet, and its picture."""

    number: int
    sheet: str
    picture: Path
    key: str


class PreviewPages(QWidget):
    """Shows pages, and what keeps them from being shown.

    ``touch_asked`` carries the key of the sheet that a person wants to touch up, ``plain_asked`` that of one whose
    changes by hand are to be forgotten.
    """

    touch_asked = pyqtSignal(str)
    plain_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = QSize(595, 842)
        self.sheets = QComboBox()
        self.sheets.setObjectName("bermlinePreviewSheets")
        self.sheets.setToolTip(tr("Turn to a sheet"))
        self.sheets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheets.activated.connect(self._turn_to)
        self.words = plain_label()
        self.words.setObjectName("bermlinePreviewWords")
        self.words.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setMaximumHeight(6)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.list = QListWidget()
        self.list.setObjectName("bermlinePreviewPages")
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSpacing(4)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setStyleSheet("QListWidget { background: palette(mid); }")
        self.list.currentRowChanged.connect(self._follow)
        self.touch_button = QPushButton()
        self.touch_button.setObjectName("bermlineTouchUpSheet")
        self.touch_button.setToolTip(
            tr("Open this sheet in QGIS' layout designer. What you move, hide or add there stays so in every pack.")
        )
        self.touch_button.clicked.connect(lambda: self.touch_asked.emit(self.sheet_key()))
        self.plain_button = QPushButton(tr("As laid out"))
        self.plain_button.setObjectName("bermlinePlainSheet")
        self.plain_button.setToolTip(tr("Forget what was changed on this sheet by hand."))
        self.plain_button.clicked.connect(lambda: self.plain_asked.emit(self.sheet_key()))
        self._touched: frozenset[str] = frozenset()
        self.show_opening("")
        row = QHBoxLayout()
        row.addWidget(self.sheets, 1)
        row.addWidget(self.plain_button)
        row.addWidget(self.touch_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.list, 1)
        self.say("")

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show pages in the place of those that are shown; what was looked at stays in view."""
        place = self.list.verticalScrollBar().value()
        before = self.list.blockSignals(True)
        self.list.clear()
        self.sheets.clear()
        for page in pages:
            self.add_page(page)
        self.list.blockSignals(before)
        self.list.verticalScrollBar().setValue(place)

    def add_page(self, page: Page) -> None:
        """Show one more page."""
        picture = QPixmap(str(page.picture))
        item = QListWidgetItem(QIcon(picture), tr("page {number}").format(number=page.number))
        item.setToolTip(as_tip(page.sheet))
        item.setData(Qt.ItemDataRole.UserRole, page.key)
        before = self.list.item(self.list.count() - 1)
        self.list.addItem(item)
        # By the key: two sheets may have one title.
        if before is None or before.data(Qt.ItemDataRole.UserRole) != page.key:
            self.sheets.addItem(page.sheet, self.list.count() - 1)
        if not picture.isNull() and picture.size() != self._shape:
            self._shape = picture.size()
            self._fit()

    def sheet_key(self) -> str:
        """Return the key of the sheet that is turned to; "" for none."""
        item = self.list.item(self.sheets.currentData() or 0) if self.sheets.count() else None
        return "" if item is None else item.data(Qt.ItemDataRole.UserRole) or ""

    def show_touched(self, keys: frozenset[str]) -> None:
        """Offer to forget the changes by hand of the sheets of these keys."""
        self._touched = keys
        self._offer()

    def show_opening(self, words: str) -> None:
        """Say that a sheet is about to open, and take no other wish meanwhile; "" when that has ended."""
        self.touch_button.setEnabled(not words)
        self.touch_button.setText(words or tr("Touch up…"))

    def page_count(self) -> int:
        """Return how many pages are shown."""
        return self.list.count()

    def say(self, words: str) -> None:
        """Say what there is to know of the pages; "" for nothing."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.sheets.setVisible(self.list.count() > 0)
        self._offer()

    def show_progress(self, fraction: float | None) -> None:
        """Show how far new pages are; ``None`` where none are being drawn."""
        self.bar.setVisible(fraction is not None)
        self.bar.setValue(round(100 * (fraction or 0.0)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.list.viewport().width() - _FRAME
        columns = max(1, round(room / _WIDEST))
        width = max(80, min(_WIDEST, room // columns - _FRAME * (columns - 1)))
        height = round(width * self._shape.height() / max(1, self._shape.width()))
        self.list.setIconSize(QSize(width, height))
        self.list.setGridSize(QSize(width + 12, height + self.fontMetrics().height() + 14))

    def _turn_to(self, index: int) -> None:
        item = self.list.item(self.sheets.itemData(index))
        if item is not None:
            self.list.setCurrentItem(item)
            self.list.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtTop)

    def _follow(self, row: int) -> None:
        if row >= 0:
            first_pages = [self.sheets.itemData(index) for index in range(self.sheets.count())]
            self.sheets.setCurrentIndex(bisect_right(first_pages, row) - 1)
        self._offer()

    def _offer(self) -> None:
        self.touch_button.setVisible(self.list.count() > 0)
        self.plain_button.setVisible(self.list.count() > 0 and self.sheet_key() in self._touched)
