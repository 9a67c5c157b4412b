"""How many containers fit a stack, set beside what was reported."""

from __future__ import annotations

from typing import Iterator

from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.chain.beside import counts_beside, describe_basis
from ...core.chain.containers import StackEstimate, estimate_stack
from ...core.chain.stack_record import stack_record
from ...core.dates import write_interval
from ...core.errors import BermlineError
from ...core.frame import LocalFrame
from ...core.growth.area import outline_area
from ...core.records import Scene, Sighting, Structure
from ...place import software_version
from ...plain import plain_label
from ...words import explain, say, tr
from ..dock import Desk
from ..scrolled import UpAndDown
from .book import Book
from .stack_form import Outline, StackForm
from .word_tables import fill_table, words_table

_STACK = "container stack"


class StackBox(QWidget):
    """Estimates the stack that is chosen; ``chosen`` carries table and uuid of a count that was picked."""

    chosen = pyqtSignal(str, str)

    def __init__(self, desk: Desk, book: Book) -> None:
        super().__init__()
        self._desk = desk
        self._book = book
        self._stale = True
        self._estimate: StackEstimate | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self.head = plain_label(tr("What fits an outline, beside the reported counts. The two are never added."))
        self.head.setEnabled(False)
        self.head.setMinimumWidth(10)
        self.head.setToolTip(self.head.text())
        self._pages = QStackedWidget()
        none = plain_label(
            tr(
                "No structure has an outline yet. Draw the stack's outline in Growth with “Draw structure” and give it "
                "the kind “container stack”; it can then be estimated here."
            )
        )
        none.setWordWrap(True)
        none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        none.setMargin(16)
        self._pages.addWidget(none)
        self._pages.addWidget(self._make_body())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def refresh_soon(self) -> None:
        """Take on what changed when it is seen and the event loop is at rest."""
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: object) -> None:
        """Take on what changed while it was not seen."""
        if self._stale:
            self._soon.start()

    def refresh(self) -> None:
        """Offer the outlines of the case as it is now, and estimate anew."""
        self._stale = False
        outlines = tuple(self._outlines())
        self._pages.setCurrentIndex(1 if outlines else 0)
        self.form.offer(outlines)
        self.estimate()

    def pick(self, uuid: str) -> None:
        """Emphasise the count of a movement, where it stands there."""
        if uuid in self._rows and self.table.currentRow() != self._rows.index(uuid):
            blocked = QSignalBlocker(self.table)
            self.table.selectRow(self._rows.index(uuid))
            blocked.unblock()

    def dispose(self) -> None:
        """Estimate no more."""
        self._soon.stop()

    def estimate(self) -> None:
        """Say how many containers fit, or why that cannot be said."""
        outline = self.form.chosen()
        if outline is None:
            return
        try:
            area = outline_area(outline.geometry, LocalFrame.near(outline.geometry), self.form.corner_u95_m())
            self._estimate = estimate_stack(
                area, self.form.length_ft(), self.form.packing_parts(), self.form.tier_range(), self.form.height()
            )
        except BermlineError as refused:
            self._estimate = None
            self.said.setText(tr("No estimate"))
            self.why.setText(explain(refused))
        else:
            self.said.setText(str(self._estimate))
            self.why.setText(say(describe_basis(self._estimate)))
        store = self._desk.session.store
        self.keep.setEnabled(self._estimate is not None and store is not None and not store.read_only)
        self._show_counts(outline)

    def keep_measurement(self) -> None:
        """Keep the estimate as a measurement of the structure's site, with what it was made from."""
        outline, estimate = self.form.chosen(), self._estimate
        if outline is None or estimate is None:
            return
        record = stack_record(
            estimate,
            outline.words,
            outline.geometry,
            outline.structure,
            site=outline.site or None,
            scene=outline.scene,
            software_version=software_version(),
            note=f"{estimate}. {say(describe_basis(estimate))}",
        )
        try:
            with self._desk.session.act(tr("Keep the estimate of {words}").format(words=outline.words)) as action:
                action.insert(record)
        except BermlineError as error:
            self._desk.messages.error(error)
        else:
            self._desk.messages.info(
                tr("The estimate of {words} is kept among the measurements; a finding can rest on it.").format(
                    words=outline.words
                )
            )

    def _make_body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        self.form = StackForm()
        self.form.edited.connect(self.estimate)
        row.addWidget(UpAndDown(self.form), 2)
        self.said = plain_label()
        self.said.setWordWrap(True)  # what is said must not widen the panel beyond its window
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self.said.font()
        font.setBold(True)
        self.said.setFont(font)
        self.why = plain_label()
        self.why.setWordWrap(True)
        self.keep = QPushButton(tr("Keep as measurement"))
        self.keep.clicked.connect(lambda _: self.keep_measurement())
        top = QHBoxLayout()
        top.addWidget(self.said, 1)
        top.addWidget(self.keep)
        side = QVBoxLayout()
        side.setSpacing(3)
        side.addLayout(top)
        side.addWidget(self.why)
        self._rows: list[str] = []
        self.table = words_table(
            (tr("Movement"), tr("Reported"), tr("Beside the stack"), tr("When"), tr("Sources")), ()
        )
        self.table.setAccessibleName(tr("Reported counts"))
        self.table.itemSelectionChanged.connect(self._tell)
        side.addWidget(self.table, 1)
        row.addLayout(side, 5)
        return body

    def _show_counts(self, outline: Outline) -> None:
        found = () if self._estimate is None else counts_beside(self._estimate, self._book.chain, outline.site)
        self._rows = [row.uuid for row in found]
        blocked = QSignalBlocker(self.table)
        fill_table(self.table, [(row.label, row.quantity, say(row.relation), row.when, row.sources) for row in found])
        blocked.unblock()

    def _tell(self) -> None:
        number = self.table.currentRow()
        if 0 <= number < len(self._rows):
            self.chosen.emit("movement", self._rows[number])

    def _outlines(self) -> Iterator[Outline]:
        """Give the outlines of structures, container stacks first, each followed by those drawn on single dates."""
        read = self._desk.session.records
        scenes = {scene.uuid: scene for scene in read(Scene)}
        drawn: dict[str, list[Sighting]] = {}
        for sighting in read(Sighting):
            if sighting.geometry is not None:
                drawn.setdefault(sighting.structure, []).append(sighting)
        for structure in sorted(read(Structure), key=lambda item: item.kind != _STACK):
            name = " ".join(part for part in (structure.label, structure.kind) if part) or tr("structure")
            site = structure.site or ""
            if structure.geometry is not None:
                yield Outline(structure.uuid, name, site, structure.geometry, structure.outline_u95_m)
            for sighting in drawn.get(structure.uuid, ()):
                scene = scenes.get(sighting.scene)
                when = "" if scene is None or scene.acquired is None else write_interval(scene.acquired)
                words = tr("{name} on {when}").format(name=name, when=when or tr("a scene without a date"))
                yield Outline(structure.uuid, words, site, sighting.geometry, structure.outline_u95_m, sighting.scene)
