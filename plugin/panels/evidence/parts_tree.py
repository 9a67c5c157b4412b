"""The tree of what a case offers to a pack, with ticks."""

from __future__ import annotations

from typing import Container, Iterable, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from ...core.evidence.parts import Part
from ...words import tr

_KEY = Qt.ItemDataRole.UserRole
_CHECKABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable


class PartsTree(QTreeWidget):
    """Parts under their headings; ``ticked`` is emitted when a person ticks or unticks one."""

    ticked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bermlinePackParts")
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._parts: tuple[Part, ...] = ()
        self.itemChanged.connect(self._tell)

    def show_parts(self, parts: Sequence[Part], left_out: Iterable[str]) -> None:
        """Show parts, those left out without a tick; what was open stays open."""
        refused = set(left_out)
        if tuple(parts) == self._parts:
            self._tick(refused)
            return
        self._parts = tuple(parts)
        closed = {key for key, item in self._items.items() if not item.isExpanded()}
        known = set(self._items)
        self.blockSignals(True)
        self.clear()
        self._items = {}
        headings = {"finding": tr("Findings"), "growth": tr("Growth"), "berms": tr("Berms"), "chain": tr("Chain")}
        for kind, heading in headings.items():
            own = [part for part in parts if part.kind == kind]
            if not own:
                continue
            top = self._add(self.invisibleRootItem(), heading)
            top.setExpanded(True)
            for part in own:
                item = self._add(top, _title(part), part, refused)
                for inner in parts:
                    if inner.within == part.key:
                        self._add(item, inner.title, inner, refused)
                item.setExpanded(part.key in known and part.key not in closed)
        always = self._add(self.invisibleRootItem(), tr("Provenance, methods and cover"))
        always.setToolTip(0, tr("Always part of a pack: without them nobody can check it."))
        self.blockSignals(False)

    def left_out(self) -> frozenset[str]:
        """Return the keys of the parts without a tick."""
        return frozenset(
            key for key, item in self._items.items() if item.checkState(0) == Qt.CheckState.Unchecked
        )

    def _tick(self, refused: Container[str]) -> None:
        """Set the ticks of the items that are there, so that the tree stays where it was scrolled to."""
        self.blockSignals(True)
        for key, item in self._items.items():
            item.setCheckState(0, Qt.CheckState.Unchecked if key in refused else Qt.CheckState.Checked)
        self.blockSignals(False)

    def _add(
        self, above: QTreeWidgetItem, words: str, part: Part | None = None, refused: Container[str] = ()
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [words])
        item.setToolTip(0, words)
        if part is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        else:
            item.setFlags(_CHECKABLE)
            item.setCheckState(0, Qt.CheckState.Unchecked if part.key in refused else Qt.CheckState.Checked)
            item.setData(0, _KEY, part.key)
            self._items[part.key] = item
        return item

    def _tell(self, item: QTreeWidgetItem, _column: int) -> None:
        if item.data(0, _KEY):
            self.ticked.emit()


def _title(part: Part) -> str:
    if part.kind == "chain":
        return tr("Movements, claims, denials and sources")
    return part.title or tr("Without a site")
