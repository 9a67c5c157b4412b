"""What the check of a pack found: the verdict in one sentence, and the list that it rests on."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.direction import show_marks
from ...core.evidence.verdict import BAD, GOOD, Answer, Verdict
from ...plain import as_tip, plain_label
from ...words import say, tr
from .wrapping import WrappingRows, breakable

_ICONS = {GOOD: "/mIconSuccess.svg", BAD: "/mIconDelete.svg"}
_SHOWN = 500


class VerdictView(QWidget):
    """Shows a verdict; ``folder_asked`` and ``zip_asked`` ask for a pack to check, ``dropped`` brings one."""

    folder_asked = pyqtSignal()
    zip_asked = pyqtSignal()
    dropped = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._report = ""
        self.button = QToolButton()
        self.button.setObjectName("bermlineVerifyPack")
        self.button.setText(tr("Verify a pack"))
        self.button.setToolTip(tr("Check that nothing in a pack was changed, lost or added. It may be anybody's."))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.addAction(tr("Folder…"), self.folder_asked.emit)
        self.menu.addAction(tr("Zip…"), self.zip_asked.emit)
        self.button.setMenu(self.menu)
        self.copy = QToolButton()
        self.copy.setText(tr("Copy"))
        self.copy.setToolTip(tr("Copy the verdict and the list as text"))
        self.copy.clicked.connect(self._copy)
        self.heading = plain_label()
        self.heading.setObjectName("bermlineVerdict")
        self.heading.setWordWrap(True)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setMaximumHeight(6)
        self.bar.setTextVisible(False)
        self.tree = QTreeWidget()
        self.tree.setObjectName("bermlineVerdictList")
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(1)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        WrappingRows(self.tree)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(row)
        column.addWidget(self.heading)
        column.addWidget(self.bar)
        column.addWidget(self.tree, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what can be done here."""
        self.heading.setText(
            tr(
                "Choose a pack, a folder or a zip, or drop it here. Manifests, journal, crate, measurements, "
                "signatures and timestamp are checked; nothing of the pack is run or written to."
            )
        )
        self._show_state(running=False, results=False)

    def show_running(self, pack: Path) -> None:
        """Say that a pack is being checked."""
        self.heading.setText(tr("Checking {name} …").format(name=show_marks(pack.name)))
        self._show_state(running=True, results=False)

    def show_verdict(self, pack: Path, verdict: Verdict) -> None:
        """Show what was found of a pack."""
        sentence = say(verdict.sentence)
        self.heading.setText(f"{pack.name}\n{sentence}")
        self.tree.clear()
        lines = [pack.name, sentence]
        for answer in verdict.answers:
            lines += self._add(answer)
        self._report = "\n".join(lines)
        self._show_state(running=False, results=True)

    def show_failure(self, words: str) -> None:
        """Say why nothing was found out."""
        self.heading.setText(words)
        self._show_state(running=False, results=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _add(self, answer: Answer) -> list[str]:
        top = QTreeWidgetItem(self.tree, [say(answer.about)])
        top.setIcon(0, QgsApplication.getThemeIcon(_ICONS.get(answer.state, "/mIconWarning.svg")))
        words = [say(one) for one in answer.words]
        shown = words[:_SHOWN]
        if len(words) > _SHOWN:
            shown.append(tr("… and {count} more").format(count=len(words) - _SHOWN))
        for line in shown:
            item = QTreeWidgetItem(top, [breakable(line)])
            item.setToolTip(0, as_tip(line))
            item.setFirstColumnSpanned(True)
        top.setExpanded(True)
        return [f"[{answer.state}] {say(answer.about)}", *(f"  {line}" for line in words)]

    def _show_state(self, *, running: bool, results: bool) -> None:
        self.bar.setVisible(running)
        self.button.setEnabled(not running)
        self.copy.setVisible(results)
        self.tree.setVisible(results)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
