"""The Evidence panel laid out: what goes in, its words, its pages, the check; export beneath all of them."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...plain import plain_label, rich_label
from ...words import tr
from .parts_tree import PartsTree
from .preview_pages import PreviewPages
from .seal_form import SealForm
from .verdict_view import VerdictView
from .weak_list import WeakList
from .words_form import WordsForm

_PICTURES = "Bermline/pack_pictures"


class EvidenceView(QWidget):
    """The widgets of the panel; ``shown`` when a person gets to see it."""

    shown = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.parts, self.weak = PartsTree(), WeakList()
        self.words, self.seal = WordsForm(), SealForm()
        self.preview, self.verdict = PreviewPages(), VerdictView()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("bermlineEvidenceTabs")
        self.tabs.setDocumentMode(True)
        self.contents_page = self._build_contents()
        self.tabs.addTab(self.contents_page, tr("Contents"))
        self.words_page = self._build_words()
        self.tabs.addTab(self.words_page, tr("Words"))
        self.tabs.addTab(self.preview, tr("Preview"))
        self.tabs.addTab(self.verdict, tr("Verify"))
        self._result = self._build_result()
        self._bottom = QStackedWidget()
        self._idle, self._running = self._build_idle(), self._build_running()
        self._bottom.addWidget(self._idle)
        self._bottom.addWidget(self._running)
        self._bottom.setSizePolicy(self._bottom.sizePolicy().horizontalPolicy(), self._idle.sizePolicy().Policy.Maximum)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.addWidget(self.tabs, 1)
        whole.addWidget(self._result)
        whole.addWidget(self._bottom)

    def say_result(self, words: str) -> None:
        """Show rich text of the last export."""
        self._result.setText(words)
        self._result.setVisible(bool(words))

    def result_words(self) -> str:
        """Return what the panel says of the last export."""
        return self._result.text()

    def show_running(self, words: str) -> None:
        """Show the bar of an export in the place of its button, and no longer what became of the one before."""
        self.say_result("")
        self.bar.setValue(0)
        self.bar_words.setText(words)
        self._bottom.setCurrentWidget(self._running)

    def show_idle(self) -> None:
        """Offer an export."""
        self._bottom.setCurrentWidget(self._idle)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def _build_contents(self) -> QWidget:
        page = QSplitter(Qt.Orientation.Vertical)
        page.setChildrenCollapsible(False)
        page.addWidget(self.parts)
        page.addWidget(self.weak)
        page.setStretchFactor(0, 3)
        page.setStretchFactor(1, 2)
        return page

    def _build_words(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 4, 0)
        column.addWidget(self.words)
        seal = QgsCollapsibleGroupBox(tr("Signature and timestamp"))
        seal.setObjectName("bermlinePackSeal")
        inside = QVBoxLayout(seal)
        inside.addWidget(self.seal)
        column.addWidget(seal)
        column.addStretch(1)
        page = QScrollArea()
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setWidget(inner)
        return page

    def _build_idle(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        self.pictures = QCheckBox(tr("Pictures of the pages too"))
        self.pictures.setToolTip(tr("PNG, 150 dots an inch, in a folder beside the pack."))
        self.pictures.setChecked(QgsSettings().value(_PICTURES, False, type=bool))
        self.pictures.toggled.connect(self._keep_pictures)
        self.export_button = QPushButton(tr("Export pack…"))
        self.export_button.setObjectName("bermlineExportPackButton")
        row.addWidget(self.pictures)
        row.addStretch(1)
        row.addWidget(self.export_button)
        return page

    def _build_running(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.bar_words = plain_label()
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setObjectName("bermlineCancelExport")
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        column.addWidget(self.bar_words)
        column.addLayout(row)
        return page

    def _build_result(self) -> QLabel:
        result = rich_label()
        result.setObjectName("bermlinePackResult")
        result.setWordWrap(True)
        result.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        result.hide()
        self.link_asked = result.linkActivated
        return result

    def _keep_pictures(self, wanted: bool) -> None:  # noqa: FBT001 - the form of Qt's signal
        QgsSettings().setValue(_PICTURES, wanted)
