"""The sighting matrix as it is seen and used: keys mark cells, arrows move, dates stand above the columns."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ...core.records import STATES
from ...palette import OUTLINE
from ..rows_table import HoldsInterpreter
from .block import STATE_OF_DIGIT
from .looks import closed_picture, paint_hint, state_picture
from .matrix_model import CLOSED, CODE, HINT, OWN_OUTLINE, MatrixModel
from .series import UNKNOWN

STATE_OF_KEY = {Qt.Key(ord(digit)): state for digit, state in STATE_OF_DIGIT.items()}
KEY_OF_STATE = {state: digit for digit, state in STATE_OF_DIGIT.items()}
_SMALL = 0.88
"""Size of the dates above the columns, of the usual one."""
_WASH = 0.4
_ROWS_SEEN = 4
"""A dock that is made low still shows so many rows."""
CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class MatrixView(HoldsInterpreter):
    """A grid of cells.

    ``marked`` carries a state for the selected cells; ``cleared`` asks to empty them, ``filled`` to fill them
    forward, ``copied`` and ``pasted`` to carry them over the clipboard.
    """

    marked = pyqtSignal(str)
    cleared = pyqtSignal()
    filled = pyqtSignal()
    copied = pyqtSignal()
    pasted = pyqtSignal()
    moved = pyqtSignal(int, int)

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._telling = False
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(DateHeader(self))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        unit = self.fontMetrics().height()
        self.cell_width = round(self.fontMetrics().horizontalAdvance("00-00") * _SMALL) + 8
        for header, size in ((self.horizontalHeader(), self.cell_width), (self.verticalHeader(), unit + 9)):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(size)
            header.setHighlightSections(True)
        self.verticalHeader().setMinimumWidth(unit * 3)
        self.setMinimumHeight(2 * unit + _ROWS_SEEN * (unit + 9) + 20)
        self.verticalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def cells(self) -> list[tuple[int, int]]:
        """Return the selected cells, row by row."""
        return sorted((index.row(), index.column()) for index in self.selectionModel().selectedIndexes())

    def set_widths(self, widths: Sequence[int]) -> None:
        """Set how wide each column is; a cell takes its usual width of that, and the rest is time without a scene."""
        header = self.horizontalHeader()
        header.blockSignals(True)
        for column, width in enumerate(widths):
            header.resizeSection(column, max(width, self.cell_width))
        header.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()
        header.viewport().update()

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, without telling that it moved; what is selected stays where it holds it.

        While ``moved`` is told the current cell stays: Qt is in the middle of that change, and its headers would read
        an index that a second one took away.
        """
        index = self.model().index(row, column)
        if self._telling or not index.isValid() or index == self.currentIndex():
            return
        self.blockSignals(True)
        holds = self.selectionModel().isSelected(index)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.NoUpdate if holds else flag.ClearAndSelect)
        self.blockSignals(False)
        self.scrollTo(index)
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._telling = True
            self.moved.emit(current.row(), current.column())
            self._telling = False

    def event(self, event: QEvent) -> bool:
        # Keys that mean something here must not reach QGIS' own actions, Delete least of all.
        if event.type() == QEvent.Type.ShortcutOverride and (takes_key(event) or _copies(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        state = STATE_OF_KEY.get(event.key()) if takes_key(event) else None
        if state is not None:
            self.marked.emit(state)
        elif event.key() in CLEARING:
            self.cleared.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() == Qt.Key.Key_F and takes_key(event):
            self.filled.emit()
        else:
            super().keyPressEvent(event)


def takes_key(event: QKeyEvent) -> bool:
    """Whether a key marks, clears or fills; with Control or Alt it means something else."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
    return not held and (event.key() in STATE_OF_KEY or event.key() in CLEARING or event.key() == Qt.Key.Key_F)


def _copies(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Paste)


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: its state, and a frame where it is the current one; what is selected is washed lightly."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        view = self.parent()
        area = QRectF(option.rect)
        gap = area.adjusted(view.cell_width, 0, 0, 0)
        area.setWidth(min(area.width(), view.cell_width))
        painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Base))
        if gap.width() > 0:
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Midlight), 1))
            painter.drawLine(QPointF(gap.left(), gap.center().y()), QPointF(gap.right(), gap.center().y()))
        if view.selectionModel().isSelected(index):
            wash = QColor(option.palette.color(QPalette.ColorRole.Highlight))
            wash.setAlphaF(_WASH)
            painter.fillRect(area, wash)
        box = area.adjusted(3.5, 3.5, -3.5, -3.5)
        code = index.data(CODE)
        state = "" if code == UNKNOWN else STATES[code]
        picture = state_picture(state, area.width(), area.height(), view.devicePixelRatioF())
        if index.data(CLOSED):
            picture = closed_picture(state, area.width(), area.height(), view.devicePixelRatioF())
        painter.drawPixmap(area.topLeft(), picture)
        hint = index.data(HINT)
        if hint is not None:
            paint_hint(painter, area, hint)
        if index.data(OWN_OUTLINE):
            corner = box.topRight()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(OUTLINE))
            painter.drawPolygon(QPolygonF([corner - QPointF(7, 0), corner, corner + QPointF(0, 7)]))
        if index == view.currentIndex():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(OUTLINE), 2))
            painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
            painter.restore()


class DateHeader(QHeaderView):
    """Dates in two lines: the year where it begins, month and day above each column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        # Qt's own way asks for the words of a hundred columns, each time that anything is laid out.
        return QSize(0, 2 * self.fontMetrics().height() + 6)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        year, date = self.model().headerData(section, Qt.Orientation.Horizontal, CODE)
        current = self.parent().currentIndex().column() == section
        painter.save()
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Window))
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        half = rect.height() // 2
        if self._begins(section, year):
            font.setBold(True)
            painter.setFont(font)
            left = max(rect.left(), 0) + 3
            painter.drawText(QRect(left, rect.top() + 1, rect.width() + 30, half), _TOP_LEFT, year)
            if section:
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
                painter.drawLine(rect.topLeft(), rect.bottomLeft())
                painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        font.setBold(current)
        painter.setFont(font)
        cell = QRect(rect.left(), rect.top(), min(rect.width(), self.parent().cell_width), rect.height())
        painter.drawText(cell.adjusted(0, half - 1, 0, -2), Qt.AlignmentFlag.AlignCenter, date)
        if current:
            painter.fillRect(cell.left() + 2, cell.bottom() - 1, cell.width() - 4, 2, QColor(OUTLINE))
        painter.restore()

    def _begins(self, section: int, year: str) -> bool:
        """Whether the year is written above a column: where it changes, and at the left edge of what is seen."""
        if section == 0 or section == max(0, self.logicalIndexAt(0)):
            return True
        return self.model().headerData(section - 1, Qt.Orientation.Horizontal, CODE)[0] != year


_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
