"""Rows of a tree whose first column wraps: Qt's own trees cut sentences off instead of making rows higher."""

from __future__ import annotations

import math
import re

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt
from qgis.PyQt.QtGui import QFont, QTextLayout, QTextOption
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

_ROOM = 8
_GAP = 6
_LONG = re.compile(r"\S{24,}")
_MAY_BREAK = "\u200b"


class WrappingRows(QStyledItemDelegate):
    """Gives each row of a tree the height that its sentence needs at the width that the column has."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.setWordWrap(True)
        tree.setItemDelegate(self)
        tree.header().sectionResized.connect(self._lay_out_anew)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the size of a cell."""
        size = super().sizeHint(option, index)
        if index.column() != 0:
            return size
        width = self._tree.columnWidth(0) - self._indent(index) - _ROOM
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            width -= option.decorationSize.width() + _GAP
        height = _height(str(index.data(Qt.ItemDataRole.DisplayRole) or ""), option.font, max(width, 1))
        return QSize(size.width(), max(option.fontMetrics.height(), height) + _GAP // 2)

    def _indent(self, index: QModelIndex) -> int:
        depth = 1
        while index.parent().isValid():
            index, depth = index.parent(), depth + 1
        return depth * self._tree.indentation()

    def _lay_out_anew(self, *_: object) -> None:
        self._tree.scheduleDelayedItemsLayout()


def breakable(text: str) -> str:
    """Return a text whose long words, such as hashes, may be broken anywhere; for showing alone."""
    return _LONG.sub(lambda word: _MAY_BREAK.join(word[0]), text)


def _height(text: str, font: QFont, width: int) -> int:
    """Return how high a text stands at a width, broken as the rows of a tree break it."""
    layout = QTextLayout(text, font)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(wrap)
    height = 0.0
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        height += line.height()
    layout.endLayout()
    return math.ceil(height)
