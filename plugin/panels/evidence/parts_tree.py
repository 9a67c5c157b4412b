"""The tree of what a case offers to a pack: ticked to go in, dragged to where it comes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Container, Iterable, Iterator, Sequence

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from ...core.evidence.parts import Part, in_order
from ...plain import as_tip
from ...words import tr

_KEY = Qt.ItemDataRole.UserRole
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_FINDINGS, _SHEETS = "findings", "sheets"
_MOVABLE = ("finding", "site", "growth", "berms", "chain")
"""Kinds of parts that can be put elsewhere; pictures of a growth sheet stand in the order of time."""


class PartsTree(QTreeWidget):
    """Parts under two headings, findings and sheets; among the sheets each site with what there is of it.

    A site is ticked as its sheets are: ticking it ticks them all. ``ticked`` is emitted when a person ticks or unticks
    a part, ``moved`` when they put one into another place.
    """

    ticked = pyqtSignal()
    moved = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bermlinePackParts")
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self._items: dict[Part, QTreeWidgetItem] = {}
        self._shown: tuple[Part, ...] = ()
        self._natural: tuple[str, ...] = ()
        self.itemChanged.connect(self._tell)

    def show_parts(self, parts: Iterable[Part], left_out: Iterable[str], order: Sequence[str] = ()) -> None:
        """Show parts in an order, those left out without a tick; what was open stays open."""
        parts, refused = tuple(parts), set(left_out)
        self._natural = tuple(part.key for part in parts if part.kind in _MOVABLE)
        placed = in_order(parts, order)
        if placed == self._shown:
            self._tick(refused)
            return
        self._shown = placed
        opened = {part.key: item.isExpanded() for part, item in self._items.items()}
        current = self._key(self.currentItem())
        with self._quietly():
            self.clear()
            self._items = {}
            for name, heading in ((_FINDINGS, tr("Findings")), (_SHEETS, tr("Sheets"))):
                self._add_group(heading, [part for part in placed if _group(part) == name])
            self._tick(refused)
            always = self._add(self.invisibleRootItem(), tr("Provenance, methods and cover"))
            always.setToolTip(0, tr("Always part of a pack: without them nobody can check it."))
        for part, item in self._items.items():
            item.setExpanded(opened.get(part.key, part.kind == "site"))
            if part.key == current:
                self.setCurrentItem(item)

    def left_out(self) -> frozenset[str]:
        """Return the keys of the parts without a tick."""
        return frozenset(
            part.key for part, item in self._items.items() if item.checkState(0) == Qt.CheckState.Unchecked
        )

    def order(self) -> tuple[str, ...]:
        """Return the keys of the parts that can be moved, from top to bottom."""
        return tuple(self._key(item) for item in self._below(self.invisibleRootItem()) if self._is_movable(item))

    def natural_order(self) -> tuple[str, ...]:
        """Return the order that the parts have where nobody moved any."""
        return self._natural

    def move_current(self, step: int) -> None:
        """Move the part that is picked up (-1) or down (1) among those beside it."""
        item = self.currentItem()
        if item is None or not self._is_movable(item):
            return
        place = item.parent().indexOfChild(item) + step
        if 0 <= place < item.parent().childCount():
            self._move(item, place)

    def tick_all(self, state: Qt.CheckState) -> None:
        """Tick or untick everything."""
        with self._quietly():
            for item in self._items.values():
                item.setCheckState(0, state)
        self.ticked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_current(steps[event.key()])
            return
        super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if not self._may_drop(_place(event)):
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the dragged part where it was dropped, among those beside it."""
        item = self.currentItem()
        if item is None or not self._may_drop(_place(event)):
            event.ignore()
            return
        # Not by Qt: it makes the item anew, and its children lose that they were open.
        group, target = item.parent(), self._beside(item, _place(event))
        place, before = 0, group.indexOfChild(item)
        if target is not group:
            below = _place(event).y() > self.visualItemRect(target).center().y()
            place = group.indexOfChild(target) + (1 if below else 0)
        self._move(item, place - 1 if place > before else place)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _move(self, item: QTreeWidgetItem, place: int) -> None:
        """Put an item into another place among those beside it; what is open in it stays open."""
        group = item.parent()
        opened = [each for each in self._items.values() if each.isExpanded()]
        with self._quietly():
            group.takeChild(group.indexOfChild(item))
            group.insertChild(place, item)
        for each in opened:
            each.setExpanded(True)
        self.setCurrentItem(item)
        self.moved.emit()

    def _may_drop(self, place: QPoint) -> bool:
        item = self.currentItem()
        return item is not None and self._is_movable(item) and self._beside(item, place) is not None

    def _beside(self, item: QTreeWidgetItem, place: QPoint) -> QTreeWidgetItem | None:
        """Return the item at a place, or the one that it is within, that stands beside an item or right above it."""
        target = self.itemAt(place)
        while target is not None and target is not item.parent() and target.parent() is not item.parent():
            target = target.parent()
        return target

    @staticmethod
    def _is_movable(item: QTreeWidgetItem) -> bool:
        return bool(item.flags() & Qt.ItemFlag.ItemIsDragEnabled)

    def _below(self, item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
        for index in range(item.childCount()):
            yield item.child(index)
            yield from self._below(item.child(index))

    @staticmethod
    def _key(item: QTreeWidgetItem | None) -> str:
        return "" if item is None else item.data(0, _KEY) or ""

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before = self.blockSignals(True)
        yield
        self.blockSignals(before)

    def _add_group(self, heading: str, parts: Sequence[Part]) -> None:
        if not parts:
            return
        top = self._add(self.invisibleRootItem(), heading)
        top.setFlags(top.flags() | Qt.ItemFlag.ItemIsDropEnabled)
        top.setExpanded(True)
        items: dict[str, QTreeWidgetItem] = {}
        for part in parts:  # each comes after what it is within
            item = items[part.key] = self._add(items.get(part.within, top), _title(part), part)
            if part.kind == "site":  # where it has sheets, it is ticked as they are
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            if part.kind in _MOVABLE:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsDragEnabled)
                words = tr("{title}\nDrag it, or press Alt with an arrow key, to put it elsewhere.")
                item.setToolTip(0, as_tip(words.format(title=_title(part))))

    def _tick(self, refused: Container[str]) -> None:
        """Set the ticks of the items that are there, so that the tree stays where it was scrolled to."""
        with self._quietly():
            for part, item in self._items.items():
                if item.flags() & Qt.ItemFlag.ItemIsAutoTristate and item.childCount():
                    continue
                out = part.key in refused or (part.kind != "figure" and part.within in refused)
                item.setCheckState(0, Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)
        self.viewport().update()

    def _add(self, above: QTreeWidgetItem, words: str, part: Part | None = None) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [words])
        item.setToolTip(0, as_tip(words))
        if part is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        else:
            item.setFlags(_PLAIN | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(0, _KEY, part.key)
            self._items[part] = item
        return item

    def _tell(self, item: QTreeWidgetItem, _column: int) -> None:
        if not self._key(item):
            return
        with self._quietly():  # a picture stands at each site that is seen on it
            for part, twin in self._items.items():
                if part.key == self._key(item) and twin is not item:
                    twin.setCheckState(0, item.checkState(0))
        self.ticked.emit()

    def _offer(self, place: QPoint) -> None:
        menu = QMenu(self)
        item = self.currentItem()
        movable = item is not None and self._is_movable(item)
        for words, step in ((tr("Move up"), -1), (tr("Move down"), 1)):
            action = menu.addAction(words)
            action.setEnabled(movable)
            action.setData(step)
        menu.addSeparator()
        states = {
            menu.addAction(tr("Tick all")): Qt.CheckState.Checked,
            menu.addAction(tr("Untick all")): Qt.CheckState.Unchecked,
        }
        asked = menu.exec(self.viewport().mapToGlobal(place))
        if asked in states:
            self.tick_all(states[asked])
        elif asked is not None:
            self.move_current(asked.data())
        menu.deleteLater()


def _place(event: QDropEvent) -> QPoint:
    # Qt 6 has only the one, Qt 5 only the other.
    return event.position().toPoint() if hasattr(event, "position") else event.pos()


def _group(part: Part) -> str:
    return _FINDINGS if part.kind == "finding" else _SHEETS


def _title(part: Part) -> str:
    words = {
        "site": part.title or tr("Without a site"),
        "growth": tr("Growth"),
        "berms": tr("Berms"),
        "chain": tr("Chain: movements, claims, denials and sources"),
    }
    return words.get(part.kind, part.title)
