"""The tree of what a case offers to a pack: ticked to go in, dragged to where it comes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Container, Iterable, Iterator, Sequence

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from ...core.evidence.parts import Part, in_order
from ...words import tr

_KEY = Qt.ItemDataRole.UserRole
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_FINDINGS, _SHEETS = "findings", "sheets"


class PartsTree(QTreeWidget):
    """Parts under two headings, findings and sheets.

    ``ticked`` is emitted when a person ticks or unticks one, ``moved`` when they put one into another place.
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
        self._items: dict[str, QTreeWidgetItem] = {}
        self._shown: tuple[Part, ...] = ()
        self._natural: tuple[str, ...] = ()
        self.itemChanged.connect(self._tell)

    def show_parts(self, parts: Iterable[Part], left_out: Iterable[str], order: Sequence[str] = ()) -> None:
        """Show parts in an order, those left out without a tick; what was open stays open."""
        parts, refused = tuple(parts), set(left_out)
        outer = [part for part in parts if not part.within]
        self._natural = tuple(part.key for name in (_FINDINGS, _SHEETS) for part in outer if _group(part) == name)
        placed = in_order(parts, order)
        if placed == self._shown:
            self._tick(refused)
            return
        self._shown = placed
        opened = {key for key, item in self._items.items() if item.isExpanded()}
        current = self._key(self.currentItem())
        with self._quietly():
            self.clear()
            self._items = {}
            for name, heading in ((_FINDINGS, tr("Findings")), (_SHEETS, tr("Sheets"))):
                self._add_group(heading, [part for part in placed if _group(part) == name], refused)
            always = self._add(self.invisibleRootItem(), tr("Provenance, methods and cover"))
            always.setToolTip(0, tr("Always part of a pack: without them nobody can check it."))
        for key in opened & set(self._items):
            self._items[key].setExpanded(True)
        if current in self._items:
            self.setCurrentItem(self._items[current])

    def left_out(self) -> frozenset[str]:
        """Return the keys of the parts without a tick."""
        return frozenset(
            key for key, item in self._items.items() if item.checkState(0) == Qt.CheckState.Unchecked
        )

    def order(self) -> tuple[str, ...]:
        """Return the keys of the parts from top to bottom, without what lies within others."""
        return tuple(key for group in self._groups() for key in self._keys_of(group))

    def natural_order(self) -> tuple[str, ...]:
        """Return the order that the parts have where nobody moved any."""
        return self._natural

    def move_current(self, step: int) -> None:
        """Move the part that is picked up (-1) or down (1) among those beside it."""
        item = self.currentItem()
        group = None if item is None else item.parent()
        if group is None or group.parent() is not None or not self._key(item):
            return
        place = group.indexOfChild(item)
        if 0 <= place + step < group.childCount():
            expanded = item.isExpanded()
            with self._quietly():
                group.insertChild(place + step, group.takeChild(place))
            item.setExpanded(expanded)
            self.setCurrentItem(item)
            self.moved.emit()

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
        group, target = item.parent(), self.itemAt(_place(event))
        place = group.indexOfChild(target) if target.parent() is group else 0
        below = _place(event).y() > self.visualItemRect(target).center().y()
        before = group.indexOfChild(item)
        place += 1 if below and target.parent() is group else 0
        expanded = item.isExpanded()
        with self._quietly():
            group.insertChild(place - 1 if place > before else place, group.takeChild(before))
        item.setExpanded(expanded)
        self.setCurrentItem(item)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.moved.emit()

    def _may_drop(self, place: QPoint) -> bool:
        item, target = self.currentItem(), self.itemAt(place)
        if item is None or target is None or item.parent() is None:
            return False
        return target is item.parent() or target.parent() is item.parent()

    def _groups(self) -> Iterator[QTreeWidgetItem]:
        for index in range(self.topLevelItemCount()):
            yield self.topLevelItem(index)

    def _keys_of(self, group: QTreeWidgetItem) -> list[str]:
        return [self._key(group.child(index)) for index in range(group.childCount())]

    @staticmethod
    def _key(item: QTreeWidgetItem | None) -> str:
        return "" if item is None else item.data(0, _KEY) or ""

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before = self.blockSignals(True)
        yield
        self.blockSignals(before)

    def _add_group(self, heading: str, parts: Sequence[Part], refused: Container[str]) -> None:
        outer = [part for part in parts if not part.within]
        if not outer:
            return
        top = self._add(self.invisibleRootItem(), heading)
        top.setFlags(top.flags() | Qt.ItemFlag.ItemIsDropEnabled)
        top.setExpanded(True)
        for part in outer:
            item = self._add(top, _title(part), part, refused)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsDragEnabled)
            item.setToolTip(0, tr("{title}\nDrag it, or press Alt with an arrow key, to put it elsewhere.").format(
                title=_title(part)))  # fmt: skip
            for inner in parts:
                if inner.within == part.key:
                    self._add(item, inner.title, inner, refused)

    def _tick(self, refused: Container[str]) -> None:
        """Set the ticks of the items that are there, so that the tree stays where it was scrolled to."""
        with self._quietly():
            for key, item in self._items.items():
                item.setCheckState(0, Qt.CheckState.Unchecked if key in refused else Qt.CheckState.Checked)
        self.viewport().update()

    def _add(
        self, above: QTreeWidgetItem, words: str, part: Part | None = None, refused: Container[str] = ()
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [words])
        item.setToolTip(0, words)
        if part is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        else:
            item.setFlags(_PLAIN | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Unchecked if part.key in refused else Qt.CheckState.Checked)
            item.setData(0, _KEY, part.key)
            self._items[part.key] = item
        return item

    def _tell(self, item: QTreeWidgetItem, _column: int) -> None:
        if self._key(item):
            self.ticked.emit()

    def _offer(self, place: QPoint) -> None:
        menu = QMenu(self)
        item = self.currentItem()
        movable = item is not None and item.parent() is not None and item.parent().parent() is None
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
    title = part.title or tr("without a site")
    words = {
        "growth": tr("Growth: {site}").format(site=title),
        "berms": tr("Berms: {site}").format(site=title),
        "chain": tr("Chain: movements, claims, denials and sources"),
    }
    return words.get(part.kind, part.title)
