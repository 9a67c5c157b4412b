"""The list of what is missing or weak in a pack."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...core.evidence.weak import Weakness
from ...words import say, tr

_WEAKNESS = Qt.ItemDataRole.UserRole
GOES_TO = {
    "scene": "scenes",
    "structure": "growth",
    "measurement": "berms",
    "finding": "chain",
    "movement": "chain",
    "claim": "chain",
    "conflict": "chain",
    "source": "chain",
}
"""In which panel a record of a table can be mended."""


class WeakList(QWidget):
    """Weaknesses, those that block the export first; ``chosen`` carries one that a person double-clicked."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        column.addWidget(self.heading)
        self.tree = QTreeWidget()
        self.tree.setObjectName("bermlinePackWeak")
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(1)
        self.tree.setWordWrap(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.itemDoubleClicked.connect(self._go)
        column.addWidget(self.tree)

    def show_weaknesses(self, weaknesses: Sequence[Weakness], nothing: str = "") -> None:
        """Show what is weak, like with like; ``nothing`` says why there is nothing that could be weak."""
        blocking = sum(weakness.blocks for weakness in weaknesses)
        if not weaknesses:
            self.heading.setText(nothing or tr("Nothing is missing."))
        elif len(weaknesses) == 1:
            self.heading.setText(
                tr("One thing keeps the pack from being made:") if blocking else tr("One thing is missing or weak:")
            )
        elif blocking:
            self.heading.setText(
                tr("{all} things are missing or weak, {blocking} of them keep the pack from being made:").format(
                    all=len(weaknesses), blocking=blocking
                )
            )
        else:
            self.heading.setText(tr("{all} things are missing or weak:").format(all=len(weaknesses)))
        self.tree.clear()
        self.tree.setVisible(bool(weaknesses))
        groups: dict[str, list[Weakness]] = {}
        for weakness in weaknesses:
            groups.setdefault(weakness.what.template, []).append(weakness)
        for own in groups.values():
            self._add_group(own)

    def _add_group(self, weaknesses: Sequence[Weakness]) -> None:
        first = weaknesses[0]
        icon = QgsApplication.getThemeIcon("/mIconCritical.svg" if first.blocks else "/mIconWarning.svg")
        if len(weaknesses) == 1:
            self._add(self.tree.invisibleRootItem(), f"{first.name}: {say(first.what)}", first).setIcon(0, icon)
            return
        heading = tr("{count} × {table}: {what}").format(
            count=len(weaknesses), table=_table(first.table), what=_common(first)
        )
        top = QTreeWidgetItem(self.tree, [heading])
        top.setToolTip(0, heading)
        top.setIcon(0, icon)
        for weakness in weaknesses:
            detail = say(weakness.what) if weakness.what.values else ""
            self._add(top, f"{weakness.name}  {detail}".strip(), weakness)

    def _add(self, above: QTreeWidgetItem, words: str, weakness: Weakness) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [words])
        item.setData(0, _WEAKNESS, weakness)
        item.setToolTip(0, f"{words}\n{tr('Double-click to go there.')}" if weakness.table in GOES_TO else words)
        return item

    def _go(self, item: QTreeWidgetItem, _column: int) -> None:
        weakness = item.data(0, _WEAKNESS)
        if weakness is not None:
            self.chosen.emit(weakness)


def _common(weakness: Weakness) -> str:
    """Return the sentence of a weakness without what is particular to one record."""
    if not weakness.what.values:
        return say(weakness.what)
    return tr(weakness.what.template).split(":")[0].split("{")[0].strip()


def _table(name: str) -> str:
    words = {
        "scene": tr("scenes"),
        "structure": tr("structures"),
        "movement": tr("movements"),
        "claim": tr("statements"),
        "measurement": tr("measurements"),
        "finding": tr("findings"),
        "conflict": tr("conflicts"),
        "source": tr("sources"),
    }
    return words[name]
