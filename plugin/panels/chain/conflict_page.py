"""Two records that disagree, side by side; the analyst leaves it open or resolves it, with a note."""

from __future__ import annotations

from typing import Callable, NamedTuple, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...core.chain.conflicts import RULES
from ...core.chain.disagreement import Disagreement
from ...core.chain.gather import ChainRecords
from ...core.chain.phrasing import describe
from ...core.errors import BermlineError, Refused, message
from ...core.records import Conflict
from ...plain import reading_label
from ...words import explain, say, tr
from .fields import LongTextField
from .links_field import LinksField, Option


class Weighed(NamedTuple):
    """What the analyst says of a conflict."""

    first: tuple[str, str]
    second: tuple[str, str]
    what_differs: str | None
    rule: str | None
    status: str
    resolution: str | None


class ConflictPage(QWidget):
    """Shows one disagreement and reads what the analyst makes of it."""

    save_asked = pyqtSignal()
    reverted = pyqtSignal()

    def __init__(self, options: Callable[[], Sequence[Option]]) -> None:
        super().__init__()
        self.record: Conflict | None = None
        self.is_edited = False
        self._found: Disagreement | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.head = reading_label()
        font = self.head.font()
        font.setBold(True)
        self.head.setFont(font)
        column.addWidget(self.head)
        self.problem = reading_label()
        self.problem.setFrameShape(QFrame.Shape.StyledPanel)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addWidget(self._make_body(options), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.revert = QPushButton(tr("Revert"))
        self.revert.clicked.connect(lambda _: self.reverted.emit())
        self.save = QPushButton(tr("Save"))
        self.save.clicked.connect(lambda _: self.save_asked.emit())
        row.addWidget(self.revert)
        row.addWidget(self.save)
        column.addLayout(row)

    @property
    def is_new(self) -> bool:
        """Whether it asks for two records that no rule set against each other."""
        return self._found is None

    def show_disagreement(self, found: Disagreement, chain: ChainRecords) -> None:
        """Show a disagreement that was found or recorded."""
        self._found = found
        self.record = found.recorded
        self.head.setText(
            tr("{label} · conflict").format(label=found.recorded.label)
            if found.recorded
            else tr("Found by a rule, not recorded yet")
        )
        self._show_sides(chain, found)
        self._rule.setText("\n\n".join(f"{say(reason.words)}\n{say(RULES[reason.rule])}" for reason in found.reasons))
        self._form.labelForField(self._rule).setVisible(bool(found.reasons))
        self._rule.setVisible(bool(found.reasons))
        recorded = found.recorded
        self._differs.show_value(recorded.what_differs if recorded else None)
        self._note.show_value(recorded.resolution if recorded else None)
        self._resolved.setChecked(not found.is_open)
        self._open.setChecked(found.is_open)
        self._finish_showing(new=False)

    def show_new(self) -> None:
        """Ask for two records that disagree."""
        self._found = None
        self.record = None
        self.head.setText(tr("New conflict"))
        for field in self._ends:
            field.show_value(())
        self._differs.show_value(None)
        self._note.show_value(None)
        self._open.setChecked(True)
        self._finish_showing(new=True)

    def read(self) -> Weighed | None:
        """Return what was entered; ``None`` once it said what is wrong."""
        try:
            weighed = self._read()
        except BermlineError as error:
            self.say(explain(error))
            return None
        self.say("")
        return weighed

    def say(self, words: str) -> None:
        """Say above what is wrong; nothing for ""."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _read(self) -> Weighed:
        if self._found is not None:
            first = (self._found.first_table, self._found.first)
            second = (self._found.second_table, self._found.second)
            rule = self._found.reasons[0].rule if self._found.reasons else None
        else:
            ends = [field.value() for field in self._ends]
            if not all(ends):
                raise Refused(message("A conflict needs two records."), message("Pick one on each side."))
            (first,), (second,) = ends
            rule = None
        if first == second:
            raise Refused(
                message("A record that stands against itself is mended, not recorded."),
                message("Correct it in its own table, or pick another one."),
            )
        differs = self._differs.value()
        if differs is None and self._found is None:
            raise Refused(message("Say what differs."))
        if differs is None and self._found is not None and self._found.reasons:
            differs = say(self._found.reasons[0].words)
        note = self._note.value()
        if self._resolved.isChecked() and note is None:
            raise Refused(
                message("A resolved conflict needs a note."), message("Say what settles it, or leave it open.")
            )
        status = "resolved" if self._resolved.isChecked() else "open"
        return Weighed(first, second, differs, rule, status, note)

    def _make_body(self, options: Callable[[], Sequence[Option]]) -> QScrollArea:
        body = QWidget()
        self._form = QFormLayout(body)
        self._form.setContentsMargins(0, 0, 4, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(4)
        self._sides = (_side(), _side())
        self._ends = tuple(LinksField(title, options, most=1) for title in (tr("First"), tr("Second")))
        for title, side, end in zip((tr("First"), tr("Second")), self._sides, self._ends):
            place = QWidget()
            stack = QVBoxLayout(place)
            stack.setContentsMargins(0, 0, 0, 0)
            stack.addWidget(side)
            stack.addWidget(end)
            end.edited.connect(self._take_edit)
            self._form.addRow(title, place)
        self._differs = LongTextField(None)
        self._differs.edited.connect(self._take_edit)
        self._form.addRow(tr("What differs"), self._differs)
        self._rule = reading_label()
        self._form.addRow(tr("Rule"), self._rule)
        self._open = QRadioButton(tr("Leave open"))
        self._resolved = QRadioButton(tr("Resolved"))
        group = QButtonGroup(self)
        for button in (self._open, self._resolved):
            group.addButton(button)
            button.clicked.connect(lambda _: self._take_edit())
        self._open.setToolTip(tr("An open conflict goes onto the sheet"))
        status = QHBoxLayout()
        status.addWidget(self._open)
        status.addWidget(self._resolved)
        status.addStretch(1)
        self._form.addRow(tr("Status"), status)
        self._note = LongTextField(None)
        self._note.edited.connect(self._take_edit)
        self._form.addRow(tr("Note"), self._note)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        return area

    def _show_sides(self, chain: ChainRecords, found: Disagreement) -> None:
        for side, uuid in zip(self._sides, (found.first, found.second)):
            words = describe(chain, uuid) or tr("This record is no longer there.")
            sources = ", ".join(describe(chain, source.uuid) for source in chain.links.sources(uuid))
            side.setText(f"{words}\n{tr('Source')}: {sources}" if sources else words)

    def _finish_showing(self, *, new: bool) -> None:
        for side, end in zip(self._sides, self._ends):
            side.setVisible(not new)
            end.setVisible(new)
        if new:
            self._rule.hide()
            self._form.labelForField(self._rule).hide()
        self.say("")
        self.is_edited = False
        self._refresh_buttons()

    def _take_edit(self) -> None:
        self.is_edited = True
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        unrecorded = self._found is not None and self.record is None
        self.save.setText(tr("Record") if unrecorded else tr("Save"))
        self.save.setEnabled(self.is_edited or unrecorded or self.is_new)
        self.revert.setEnabled(self.is_edited or self.is_new)
        self.revert.setText(tr("Cancel") if self.is_new else tr("Revert"))


def _side() -> QLabel:
    label = reading_label()
    label.setFrameShape(QFrame.Shape.StyledPanel)
    label.setMargin(4)
    return label
