"""The list of what is missing or weak in a pack, each with a way to mend it."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import Message
from ...core.evidence.weak import Weakness
from ...plain import as_tip, plain_label
from ...words import say, tr
from .wrapping import WrappingRows, breakable

_WEAK = Qt.ItemDataRole.UserRole
_MEND = 1


class WeakList(QWidget):
    """Weaknesses, those that block the export first; ``mend_asked`` carries those that a person wants to mend."""

    mend_asked = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.heading = plain_label()
        self.heading.setWordWrap(True)
        column.addWidget(self.heading)
        self.tree = _Tree()
        self.tree.mend_asked.connect(self.mend_asked)
        column.addWidget(self.tree, 1)

    def show_weaknesses(self, weaknesses: Sequence[Weakness], nothing: str = "") -> None:
        """Show what is weak, like with like; ``nothing`` says why there is nothing that could be weak."""
        self.heading.setText(_heading(weaknesses) if weaknesses else nothing or tr("Nothing is missing."))
        self.tree.setVisible(bool(weaknesses))
        self.tree.fill(weaknesses)


class _Tree(QTreeWidget):
    mend_asked = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bermlinePackWeak")
        self.setAccessibleName(tr("What is missing or weak"))
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(_MEND, QHeaderView.ResizeMode.ResizeToContents)
        WrappingRows(self)
        self.itemClicked.connect(self._take_click)
        self.itemDoubleClicked.connect(self._take_double_click)
        self.itemEntered.connect(self._point)

    def fill(self, weaknesses: Sequence[Weakness]) -> None:
        """Show weaknesses; groups that were open stay open."""
        opened = {_group_of(item.data(0, _WEAK)[0]) for item in self._tops() if item.isExpanded()}
        self.clear()
        groups: dict[tuple[str, str, str], list[Weakness]] = {}
        for weakness in weaknesses:
            groups.setdefault(_group_of(weakness), []).append(weakness)
        for group, own in groups.items():
            self._add_group(own, own[0].of_many or own[0].what).setExpanded(group in opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._ask(self.currentItem())
            return
        super().keyPressEvent(event)

    def _tops(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(index) for index in range(self.topLevelItemCount())]

    def _add_group(self, weaknesses: list[Weakness], of_many: Message) -> QTreeWidgetItem:
        first = weaknesses[0]
        icon = QgsApplication.getThemeIcon("/mIconDelete.svg" if first.blocks else "/mIconWarning.svg")
        if len(weaknesses) == 1:
            top = self._add(self.invisibleRootItem(), f"{first.name}: {say(first.what)}", weaknesses)
        else:
            words = tr("{count} × {table}: {what}").format(
                count=len(weaknesses), table=_table(first.table), what=say(of_many)
            )
            top = self._add(self.invisibleRootItem(), words, weaknesses)
            for weakness in weaknesses:
                detail = say(weakness.what) if weakness.what.values else ""
                self._add(top, f"{weakness.name}  {detail}".strip(), [weakness])
        top.setIcon(0, icon)
        return top

    def _add(self, above: QTreeWidgetItem, words: str, weaknesses: list[Weakness]) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [breakable(words), tr("Mend")])
        item.setData(0, _WEAK, weaknesses)
        item.setToolTip(0, as_tip(words))
        item.setToolTip(_MEND, tr("Do what can be done here, or go to where it is mended."))
        item.setForeground(_MEND, self.palette().link())
        item.setTextAlignment(_MEND, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        return item

    def _take_click(self, item: QTreeWidgetItem, column: int) -> None:
        if column == _MEND:
            self._ask(item)

    def _take_double_click(self, item: QTreeWidgetItem, column: int) -> None:
        if column != _MEND and item.childCount() == 0:
            self._ask(item)

    def _ask(self, item: QTreeWidgetItem) -> None:
        self.mend_asked.emit(item.data(0, _WEAK))

    def _point(self, _item: QTreeWidgetItem, column: int) -> None:
        shape = Qt.CursorShape.PointingHandCursor if column == _MEND else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)


def _heading(weaknesses: Sequence[Weakness]) -> str:
    blocking = sum(weakness.blocks for weakness in weaknesses)
    if len(weaknesses) == 1:
        return tr("One thing keeps the pack from being made:") if blocking else tr("One thing is missing or weak:")
    if blocking == 1:
        return tr("{all} things are missing or weak, one of them keeps the pack from being made:").format(
            all=len(weaknesses)
        )
    if blocking:
        return tr("{all} things are missing or weak, {blocking} of them keep the pack from being made:").format(
            all=len(weaknesses), blocking=blocking
        )
    return tr("{all} things are missing or weak:").format(all=len(weaknesses))


def _group_of(weakness: Weakness) -> tuple[str, str, str]:
    """Return by what like stands with like; what cannot be said of several stands alone."""
    return weakness.table, weakness.what.template, "" if weakness.of_many is not None else weakness.uuid


def _table(name: str) -> str:
    words = {
        "site": tr("sites"),
        "scene": tr("scenes"),
        "structure": tr("structures"),
        "sighting": tr("sightings"),
        "movement": tr("movements"),
        "claim": tr("claims"),
        "crest": tr("crests"),
        "measurement": tr("measurements"),
        "finding": tr("findings"),
        "conflict": tr("conflicts"),
        "source": tr("sources"),
        "vessel": tr("carriers"),
    }
    return words.get(name, tr("links"))
