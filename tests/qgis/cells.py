"""What the lists and tables of a widget have in their cells and headings."""

from __future__ import annotations

from typing import Any, Iterator

from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QWidget

_HEADINGS = (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)


def cells_of(widget: QWidget, role: Qt.ItemDataRole) -> Iterator[Any]:
    """Yield what the cells and headings of all lists, tables and trees within a widget have for a role."""
    for view in widget.findChildren(QAbstractItemView):
        model = view.model()
        if model is None:
            continue
        waiting = [QModelIndex()]
        while waiting:
            above = waiting.pop()
            rows = range(model.rowCount(above))
            beneath = [model.index(row, column, above) for row in rows for column in range(_columns(model, above))]
            yield from (index.data(role) for index in beneath)
            waiting += (index for index in beneath if index.column() == 0)
        for orientation, count in zip(_HEADINGS, (_columns(model, QModelIndex()), model.rowCount())):
            for section in range(count):
                yield model.headerData(section, orientation, role)


def _columns(model: QAbstractItemModel, above: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
