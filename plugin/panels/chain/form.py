"""A form for one record of any kind, built from what the kind declares."""

from __future__ import annotations

from dataclasses import Field, replace
from typing import Any, Callable, Mapping, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.chain.checks import check_record
from ...core.columns import Record, columns, own_columns
from ...core.errors import BermlineError
from ...plain import plain_label, reading_label
from ...words import explain, tr
from ..scrolled import UpAndDown
from .fields import LongTextField, make_field, stretch_field
from .links_field import LinksField, Option
from .tabs import Links, Tab

Chosen = Mapping[Links, Sequence[tuple[str, str]]]
"""What is chosen for each kind of link: pairs of table and uuid."""


class RecordForm(QWidget):
    """Shows one record, reads it back, and says in words what cannot be kept.

    ``save_asked`` and ``reverted`` tell of its buttons; ``draft_changed`` of each edit. ``more`` is a title and a
    widget that stand beneath the fields and are none of them.
    """

    save_asked = pyqtSignal()
    reverted = pyqtSignal()
    draft_changed = pyqtSignal()

    def __init__(
        self,
        tab: Tab,
        options: Callable[[Sequence[str]], Sequence[Option]],
        before: Callable[[type[Record], str], Sequence[str]],
        more: tuple[str, QWidget] | None = None,
    ) -> None:
        super().__init__()
        self.tab = tab
        self._more = more
        self.record: Record | None = None
        self.is_edited = False
        self.fields: dict[str, Any] = {}
        self.links: dict[Links, LinksField] = {}
        self._titles: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.head = reading_label()
        font = self.head.font()
        font.setBold(True)
        self.head.setFont(font)
        column.addWidget(self.head)
        self.problem = reading_label()
        self.problem.setObjectName("problem")
        self.problem.setFrameShape(QFrame.Shape.StyledPanel)
        self.problem.hide()
        column.addWidget(self.problem)
        self.notices = reading_label()
        self.notices.setObjectName("notices")
        self.notices.setFrameShape(QFrame.Shape.StyledPanel)
        self.notices.hide()
        column.addWidget(self.notices)
        self.questions = reading_label()
        self.questions.setObjectName("questions")
        self.questions.hide()
        column.addWidget(self._make_body(options, before), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.revert = QPushButton(tr("Revert"))
        self.revert.clicked.connect(lambda _: self.reverted.emit())
        self.save = QPushButton(tr("Save"))
        self.save.setToolTip(tr("Enter does the same; in a text of several lines Ctrl+Enter"))
        self.save.clicked.connect(lambda _: self.save_asked.emit())
        row.addWidget(self.revert)
        row.addWidget(self.save)
        column.addLayout(row)

    @property
    def is_new(self) -> bool:
        """Whether it shows a record that was never kept."""
        return self.record is not None and not self.record.uuid

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Enter in a field of one line, by Ctrl+Enter in one of several."""
        within = self.focusWidget()
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and within not in (self.revert, None)
            and not isinstance(within, QToolButton)
            and self.save.isEnabled()
        ):
            self.save_asked.emit()
        else:
            super().keyPressEvent(event)

    def show_record(self, record: Record, chosen: Chosen) -> None:
        """Show a record, new where it has no uuid, with what it is linked to."""
        self.record = record
        for name, field in self.fields.items():
            field.show_value(self._shown(name, record))
        for links, field in self.links.items():
            field.show_value(chosen.get(links, ()))
        name = getattr(record, "label", "") or getattr(record, "name", "")
        known = f"{name} · {self.tab.one}" if name else self.tab.one
        self.head.setText(known if record.uuid else tr("New {one}").format(one=self.tab.one))
        self.say("")
        self._mark_edited(edited=False)

    def take_kept(self, record: Record) -> None:
        """Take on what was kept of the shown record beside this form; what is being typed stays."""
        if self.record is not None and self.record.uuid == record.uuid:
            self.record = record

    def read(self) -> tuple[Record, Chosen] | None:
        """Return the record and its links as they stand in the form; ``None`` once it said what is wrong."""
        if self.record is None:
            return None
        values: dict[str, Any] = {}
        for name, field in self.fields.items():
            try:
                values.update(self._said(name, field.value()))
            except BermlineError as error:
                return self._refuse(field, f"{self._titles[name]}: {explain(error)}")
            if not values[name] and self._column(name).metadata.get("required"):
                return self._refuse(field, tr("{field} must be filled in.").format(field=self._titles[name]))
        chosen: dict[Links, Sequence[tuple[str, str]]] = {}
        for links, field in self.links.items():
            try:
                chosen[links] = field.value()
            except BermlineError as error:
                return self._refuse(field, f"{links.title}: {explain(error)}")
        record = replace(self.record, **values)
        try:
            check_record(record)
        except BermlineError as error:
            self.say(explain(error))
            return None
        self.say("")
        return record, chosen

    def draft(self) -> Record | None:
        """Return the record as far as the form can be read."""
        if self.record is None:
            return None
        values: dict[str, Any] = {}
        for name, field in self.fields.items():
            try:
                values.update(self._said(name, field.value()))
            except BermlineError:
                continue
        return replace(self.record, **values)

    def say(self, words: str) -> None:
        """Say above the fields what is wrong; nothing for "" ."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def notice(self, notices: Sequence[str]) -> None:
        """Say above the fields what may be wrong; nothing is refused for it."""
        self.notices.setText("\n".join(notices))
        self.notices.setVisible(bool(notices))

    def ask(self, questions: Sequence[str]) -> None:
        """Show questions beneath the fields."""
        self.questions.setText("\n".join(f"? {question}" for question in questions))
        self.questions.setVisible(bool(questions))

    def _make_body(
        self,
        options: Callable[[Sequence[str]], Sequence[Option]],
        before: Callable[[type[Record], str], Sequence[str]],
    ) -> UpAndDown:
        body = QWidget()
        layout = QFormLayout(body)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setVerticalSpacing(4)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grouped = {name: group for group in self.tab.together for name in group[1]}
        links = list(self.tab.links)
        lines: dict[str, QHBoxLayout] = {}
        for column in _in_order(self.tab.kind):
            name = column.name
            if name in (*self.tab.hidden, *self.tab.stretches.values()):
                continue
            if name == "note":
                self._add_links(layout, links, options)
            field = (
                stretch_field()
                if name in self.tab.stretches
                else make_field(
                    column, lambda table: options((table,)), lambda text, kind=self.tab.kind: before(kind, text)
                )
            )
            field.setObjectName(name)
            note = column.metadata.get("note")
            title = tr(column.metadata["title"])
            field.setAccessibleName(title)
            # Of several in a line none has its title beside it.
            told = [title] if name in grouped else []
            if isinstance(field, QLineEdit):
                told += [] if note else [field.placeholderText()]
                field.setPlaceholderText(field.placeholderText() or (title if name in grouped else ""))
            told += [tr(note)] if note else []
            field.setToolTip(": ".join(words for words in told if words))
            field.edited.connect(self._take_edit)
            self.fields[name] = field
            self._titles[name] = title
            group = grouped.get(name)
            if group is None and isinstance(field, LongTextField):
                # A text of some lines takes the whole width, beneath its title.
                layout.addRow(plain_label(self._titles[name]))
                layout.addRow(field)
            elif group is None:
                layout.addRow(self._titles[name], field)
            if group is None:
                if name == "statement":
                    layout.addRow(self.questions)
                continue
            line = lines.get(group[0])
            if line is None:
                line = lines[group[0]] = QHBoxLayout()
                line.setSpacing(4)
                layout.addRow(group[0], line)
            # The fields of a line stand in the order that the tab gives, not in that of the record.
            place = sum(1 for other in group[1][: group[1].index(name)] if other in self.fields)
            line.insertWidget(place, field, 0 if name == "bound" else 1)
        self._add_links(layout, links, options)
        if self._more is not None:
            layout.addRow(*self._more)
        return UpAndDown(body)

    def _add_links(
        self, layout: QFormLayout, waiting: list[Links], options: Callable[[Sequence[str]], Sequence[Option]]
    ) -> None:
        while waiting:
            links = waiting.pop(0)
            field = LinksField(links.title, lambda targets=links.targets: options(tuple(targets)))
            field.setObjectName(links.kind.table)
            field.edited.connect(self._take_edit)
            self.links[links] = field
            layout.addRow(links.title, field)

    def _shown(self, name: str, record: Record) -> Any:
        """Return what a field shows of a record."""
        last = self.tab.stretches.get(name)
        value = getattr(record, name)
        return value if last is None else (value, getattr(record, last) or value)

    def _said(self, name: str, value: Any) -> dict[str, Any]:
        """Return by name what a field says of a record."""
        last = self.tab.stretches.get(name)
        if last is None:
            return {name: value}
        return {name: value[0], last: value[1] if value[1] != value[0] else None}

    def _column(self, name: str) -> Field[Any]:
        return next(column for column in columns(self.tab.kind) if column.name == name)

    def _refuse(self, field: QWidget, words: str) -> None:
        self.say(words)
        field.setFocus()

    def _take_edit(self) -> None:
        self._mark_edited(edited=True)
        self.draft_changed.emit()

    def _mark_edited(self, *, edited: bool) -> None:
        self.is_edited = edited
        if not (edited or self.is_new) and (self.save.hasFocus() or self.revert.hasFocus()):
            self.fields["label" if "label" in self.fields else next(iter(self.fields))].setFocus()
        self.save.setEnabled(edited or self.is_new)
        self.revert.setEnabled(edited or self.is_new)
        self.revert.setText(tr("Cancel") if self.is_new else tr("Revert"))


def _in_order(kind: type[Record]) -> list[Field[Any]]:
    """Return the own fields of a kind as declared, but the place before what is said of it."""
    ordered = list(own_columns(kind))
    names = [column.name for column in ordered]
    if "geometry" in names and "coordinate_source" in names:
        ordered.insert(names.index("coordinate_source"), ordered.pop(names.index("geometry")))
    return ordered
