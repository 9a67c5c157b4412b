"""From the record to the form and back: shown, added, kept, deleted; nothing typed is lost unasked."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMessageBox

from ...core.chain.doubts import doubts
from ...core.chain.labels import next_label
from ...core.chain.phrasing import describe
from ...core.chain.wording import questions
from ...core.errors import BermlineError, Refused
from ...core.records import Conflict, Finding, Source
from ...messages import Telling
from ...words import explain, say, tr
from ..dock import Desk
from .book import Book
from .editor import Editor
from .form import RecordForm
from .keeping import keep, links_of, refuse_label, remove
from .tables import Tables


class Editing(QObject):
    """Carries records between the case, the table that is shown and its form."""

    def __init__(self, desk: Desk, book: Book, tables: Tables, editor: Editor) -> None:
        super().__init__(editor)
        self._desk = desk
        self._session = desk.session
        self._book = book
        self._tables = tables
        self._editor = editor
        self._telling = Telling(desk.messages)
        self.is_settling = False
        """Whether a person is being asked what is to become of what was typed."""
        editor.save_asked.connect(self.save)
        editor.reverted.connect(self.revert)
        editor.draft_changed.connect(self.look_at_draft)

    def show(self, uuid: str) -> None:
        """Show the record of a row in its form; "" for none."""
        tab, editor = self._tables.tab, self._editor
        if not uuid:
            there = bool(self._tables.page.model.size)
            editor.show_hint(tr("Pick a row to see and edit it, or press Add.") if there else "")
            return
        if tab.kind is Conflict:
            row = self._tables.current_row()
            if row is not None:
                editor.conflict.show_disagreement(row.found, self._book.chain)
                editor.setCurrentWidget(editor.conflict)
            return
        record = self._session.find(tab.kind, uuid)
        if record is None:
            return
        editor.form.show_record(record, links_of(self._session, tab, uuid))
        if isinstance(record, Source):
            editor.archive.show_source(record)
        editor.setCurrentWidget(editor.form)
        self.look_at_draft()

    def add(self) -> None:
        """Show an empty form for a new record, with the next free label."""
        if not self.settle():
            return
        self._tables.page.pick_none()
        tab, editor = self._tables.tab, self._editor
        if tab.kind is Conflict:
            editor.conflict.show_new()
            editor.setCurrentWidget(editor.conflict)
            return
        form = editor.form
        form.show_record(tab.kind(label=next_label(self._book.chain, tab.kind)), {})
        editor.archive.show_source(None)
        editor.setCurrentWidget(form)
        form.ask(())
        form.notice(())
        first = next((field for name, field in form.fields.items() if name != "label"), None)
        if first is not None:
            first.setFocus()

    def save(self) -> bool:
        """Keep what the form says, in one action; say whether it was kept."""
        try:
            uuid = self._save()
        except BermlineError as error:
            self._editor.say(explain(error))
            if not isinstance(error, Refused):  # what the form can mend stands in the form alone
                self._telling.error(error, self._take_decision)
            return False
        if uuid:
            self._telling.settle()
            self._tables.show_row(uuid)
        return bool(uuid)

    def keep_typed(self) -> None:
        """Keep what is typed where nobody can be asked any more, as the case closes; tell what became of it."""
        shown = self._editor.shown
        if shown is None or not shown.is_edited:
            return
        what = shown.head.text()
        try:
            why = "" if self._save() else shown.problem.text()
        except BermlineError as error:
            why = explain(error)
        if shown.is_edited:
            words = tr("The case closed while this was typed, and it could not be kept: {what}. {why}")
            self._desk.messages.warn(words.format(what=what, why=why))
        else:
            words = tr("The case closed while this was typed, and it was kept: {what}.")
            self._desk.messages.info(words.format(what=what))

    def _take_decision(self, mine: bool) -> None:  # noqa: FBT001 - what was decided
        """Show what stays of a record that another edited too; what it is linked to is kept with one's own version."""
        shown = self._editor.shown
        record = self._session.find(self._tables.tab.kind, self._editor.held) if self._editor.held else None
        if mine and record is not None and isinstance(shown, RecordForm):
            shown.take_kept(record)
            self.save()
        else:
            self.revert()

    def revert(self) -> None:
        """Show again what is kept."""
        self._editor.forget_edits()
        self._tables.chosen.emit(self._tables.current())

    def delete(self) -> None:
        """Delete the selected records; undo brings them back."""
        tab = self._tables.tab
        uuids = [uuid for uuid in self._tables.page.selected() if "|" not in uuid]
        if not uuids:
            return
        self._editor.forget_edits()
        label = self._book.chain.links.label(uuids[0]) if tab.kind is not Conflict else ""
        words = tr("Delete {one} {label}") if len(uuids) == 1 else tr("Delete {n} rows")
        said = words.format(one=tab.one, label=label, n=len(uuids)).strip()
        with self._telling.acting(), self._session.act(said) as action:
            remove(self._session, action, tab.kind, uuids)

    def settle(self, coming: str = "") -> bool:
        """Have unsaved edits saved or dropped; say whether the form is free for another record."""
        if not self._editor.is_edited:
            return True
        held = self._editor.held
        page = self._tables.page
        self.is_settling = True
        try:
            answer = self.ask_to_save()
            buttons = QMessageBox.StandardButton
            if answer == buttons.Discard:
                self._editor.forget_edits()
                return True
            if answer == buttons.Save and self.save():
                if coming:
                    page.pick(coming)
                return True
            if not (held and page.pick(held)):
                page.pick_none()
            return False
        finally:
            self.is_settling = False

    def ask_to_save(self) -> QMessageBox.StandardButton:
        """Ask whether to save, drop or go on with what was typed."""
        buttons = QMessageBox.StandardButton
        return QMessageBox.question(
            self._editor,
            tr("Chain"),
            tr("The form has edits that are not saved."),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )

    def _save(self) -> str:
        """Keep what is shown, in one action; return its uuid, "" once the form said what is wrong."""
        return self._save_conflict() if self._tables.tab.kind is Conflict else self._save_record()

    def look_at_draft(self) -> None:
        """Say what the record in the form may be the same as and what may be wrong; ask how a finding is worded."""
        if self._tables.tab.kind is Conflict:
            return
        form, chain = self._editor.form, self._book.chain
        draft = form.draft()
        if draft is None:
            return
        linked = [pair for field in form.links.values() for pair in field.readable()]
        carriers = frozenset(uuid for table, uuid in linked if table == "vessel")
        alike = self._book.duplicates.like(draft, carriers)
        words = tr("May be the same as {other} – {why}.")
        twins = [words.format(other=describe(chain, other.uuid), why=say(why)) for other, why in alike]
        form.notice([*twins, *(say(doubt) for doubt in doubts(draft))])
        if isinstance(draft, Finding):
            form.ask([say(question) for question in questions(draft, chain, [uuid for _, uuid in linked])])

    def _save_record(self) -> str:
        tab, form = self._tables.tab, self._editor.form
        read = form.read()
        if read is None:
            return ""
        record, chosen = read
        refuse_label(self._book.chain, record)
        before = form.record if form.record is not None and form.record.uuid else None
        name = getattr(record, "label", "") or getattr(record, "name", "") or ""
        words = tr("Add {one} {label}") if before is None else tr("Edit {one} {label}")
        form.is_edited = False
        try:
            with self._session.act(words.format(one=tab.one, label=name).strip()) as action:
                return keep(self._session, action, tab, before, record, chosen)
        except BermlineError:
            form.is_edited = True
            raise

    def _save_conflict(self) -> str:
        page = self._editor.conflict
        weighed = page.read()
        if weighed is None:
            return ""
        values = {
            "what_differs": weighed.what_differs,
            "status": weighed.status,
            "resolution": weighed.resolution,
        }
        before = page.record
        page.is_edited = False
        try:
            if before is not None:
                with self._session.act(tr("Weigh conflict {label}").format(label=before.label)) as action:
                    action.update(Conflict, before.uuid, expect_version=before.version, **values)
                return before.uuid
            record = Conflict(
                label=next_label(self._book.chain, Conflict),
                first_table=weighed.first[0],
                first=weighed.first[1],
                second_table=weighed.second[0],
                second=weighed.second[1],
                rule=weighed.rule,
                **values,
            )
            with self._session.act(tr("Record conflict {label}").format(label=record.label)) as action:
                return action.insert(record)
        except BermlineError:
            page.is_edited = True
            raise
