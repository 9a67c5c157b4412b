"""Names by which a screen reader tells controls apart: the words that stand beside them, which Qt ties to few."""

from __future__ import annotations

from typing import Iterator, Sequence

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

_CONTROLS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)
_LOOKED_AT = (*_CONTROLS, QAbstractItemView, QToolButton, QFormLayout, QGridLayout, QHBoxLayout)


def name_controls(root: QWidget) -> None:
    """Name each control below ``root`` that has no name: after its row, the label before it in a line, or its tip.

    A list or a table is named after the label above it, else after the box, tab, dock or window that it lies in.
    """
    found = root.findChildren(_LOOKED_AT)  # once for all kinds: a panel holds thousands of objects
    for label, field in _rows(found):
        for control in _controls(field):
            _name(control, _words_of(label))
    for line in (item for item in found if isinstance(item, QHBoxLayout)):
        title = ""
        for place in range(line.count()):
            item = line.itemAt(place)
            title = _words_of(item) or title
            if isinstance(item.widget(), _CONTROLS):
                _name(item.widget(), title)
    for control in found:
        # A button's icon says nothing.
        if isinstance(control, _CONTROLS) or (isinstance(control, QToolButton) and not control.text()):
            _name(control, "")
        elif isinstance(control, QAbstractItemView) and not control.accessibleName() and not _is_part(control):
            control.setAccessibleName(_words_above(control) or _words_around(control))


def _is_part(view: QAbstractItemView) -> bool:
    """Whether a view is a heading, or what a box drops down."""
    around: QWidget | None = view
    while around is not None and not isinstance(around, QComboBox):
        around = around.parentWidget()
    return isinstance(view, QHeaderView) or around is not None


def _words_above(view: QAbstractItemView) -> str:
    """Return the words of the label just above a view; "" where there is none."""
    parent = view.parentWidget()
    column = None if parent is None else parent.layout()
    if not isinstance(column, QVBoxLayout):
        return ""
    return _words_of(column.itemAt(column.indexOf(view) - 1) if column.indexOf(view) > 0 else None)


def _words_around(view: QAbstractItemView) -> str:
    """Return the title of the nearest box, tab, dock or window that a view lies in."""
    part: QWidget = view
    while part.parentWidget() is not None and not part.isWindow():
        around = part.parentWidget()
        tabs = around.parentWidget()
        title = ""
        if isinstance(around, QGroupBox):
            title = around.title()
        elif isinstance(around, QDockWidget):
            title = around.windowTitle()
        elif isinstance(tabs, QTabWidget) and tabs.indexOf(part) >= 0:
            title = tabs.tabText(tabs.indexOf(part))
        if title:
            return title
        part = around
    return part.windowTitle()


def _rows(found: Sequence[QObject]) -> Iterator[tuple[QLayoutItem | None, QLayoutItem | None]]:
    """Yield what begins a row of a form or a grid, with each thing that follows in it."""
    for form in (item for item in found if isinstance(item, QFormLayout)):
        for row in range(form.rowCount()):
            roles = QFormLayout.ItemRole
            yield form.itemAt(row, roles.LabelRole), form.itemAt(row, roles.FieldRole)
    for grid in (item for item in found if isinstance(item, QGridLayout)):
        for row in range(grid.rowCount()):
            for column in range(1, grid.columnCount()):
                yield grid.itemAtPosition(row, 0), grid.itemAtPosition(row, column)


def _words_of(item: QLayoutItem | None) -> str:
    """Return the words of a label or a choice; "" for anything else, and for a dash between two controls."""
    label = None if item is None else item.widget()
    words = label.text() if isinstance(label, (QLabel, QRadioButton)) else ""
    return words if any(letter.isalpha() for letter in words) and "<" not in words else ""


def _controls(item: QLayoutItem | None) -> Iterator[QWidget]:
    """Yield the controls of a place in a layout, those within widgets and layouts there too."""
    inner: QLayout | None = None if item is None else item.layout()
    widget = None if item is None else item.widget()
    if inner is not None:
        for place in range(inner.count()):
            yield from _controls(inner.itemAt(place))
    elif isinstance(widget, _CONTROLS):
        yield widget
    elif widget is not None:
        yield from widget.findChildren(_CONTROLS)


def _name(control: QWidget, title: str) -> None:
    if control.accessibleName() or isinstance(control.parentWidget(), (QComboBox, QAbstractSpinBox)):
        return
    tip = control.toolTip()
    hint = control.placeholderText() if isinstance(control, QLineEdit) else ""
    more = tip if tip and "<" not in tip else hint if not title else ""
    control.setAccessibleName(": ".join(words for words in (title, more) if words))
