"""The Chain panel: its tables, forms and timeline, and what ties them to the case."""

from __future__ import annotations

from typing import Any, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QShortcut,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.chain.gather import ChainRecords, gather_chain
from ...core.chain.rows import claim_rows
from ...core.chain.tables import next_label
from ...core.chain.wording import questions
from ...core.errors import BermlineError
from ...core.records import BY_TABLE, Claim, Conflict, Finding, Movement, Record, Site, Source
from ...jobs import Job
from ...words import explain, say, tr
from ..dock import Desk
from .archive_row import ArchiveRow
from .charts import Charts
from .conflict_page import ConflictPage
from .exchange import Exchange
from .fields import Option
from .form import RecordForm
from .keeping import keep, links_of, options_of, refuse_label, remove
from .link_box import LinkBox
from .map_marks import MapMarks, places_of, why_not_placed
from .table_page import TablePage
from .tabs import Tab, make_tabs
from .timeline_box import TimelineBox

_SHOWN = frozenset(
    {
        "site", "source", "vessel", "movement", "claim", "finding", "carriage", "citation", "subject", "support",
        "conflict", "structure", "measurement",
    }
)  # fmt: skip
_GROWN = frozenset({"structure", "scene", "sighting"})
_PREPARED = 500
_SIDES = ("site", "source", "vessel", "movement", "claim", "finding")


class ChainPanel(QWidget):
    """All of the chain of one case; it is made when the dock is first shown and disposed with the case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._chain: ChainRecords | None = None
        self._before: ChainRecords | None = None
        self._preparing: Job | None = None
        self._options: dict[tuple[str, ...], list[Option]] = {}
        self._settling = False
        self._number = 0
        self.tabs = make_tabs()
        self.pages = [TablePage(tab) for tab in self.tabs]
        self.forms: dict[int, RecordForm] = {}
        self._stale = set(range(len(self.tabs)))
        self._marks = MapMarks(desk.iface.mapCanvas())
        self._build()
        for page in self.pages:
            page.chosen.connect(self._choose)
            page.opened.connect(lambda _: self.show_on_map())
        self._session.changed.connect(self._take_change)
        self._session.site_chosen.connect(self._take_site)
        self._session.movement_chosen.connect(self._take_movement)
        self._refresh()
        self.timeline.count_growth()

    def dispose(self) -> None:
        """Let go of the session, of running work and of the map."""
        self._session.changed.disconnect(self._take_change)
        self._session.site_chosen.disconnect(self._take_site)
        self._session.movement_chosen.disconnect(self._take_movement)
        self.timeline.dispose()
        self.links.dispose()
        self.exchange.dispose()
        self.archive.dispose()
        if self._preparing is not None:
            self._preparing.cancel()
        self._marks.dispose(self._desk.iface.mapCanvas())

    @property
    def chain(self) -> ChainRecords:
        """The records of the case as they are now."""
        if self._chain is None:
            self._chain = self._before = gather_chain(self._session.records, self._before)
        return self._chain

    @property
    def tab(self) -> Tab:
        """The tab that is shown."""
        return self.tabs[self._number]

    @property
    def page(self) -> TablePage:
        """The table that is shown."""
        return self.pages[self._number]

    @property
    def form(self) -> RecordForm:
        """The form of the tab that is shown, made when it is first needed; not for conflicts."""
        number = self._number
        if number not in self.forms:
            more = (tr("Archived copy"), self.archive) if self.tab.kind is Source else None
            form = RecordForm(self.tab, self._options_for, self._texts_before, more)
            form.save_asked.connect(self.save)
            form.reverted.connect(self.revert)
            if self.tab.kind is Finding:
                form.draft_changed.connect(self._ask_about_wording)
            if self.tab.kind is Source:
                self.archive.attached.connect(form.take_kept)
            self.forms[number] = form
            self._form_stack.addWidget(form)
        return self.forms[number]

    # Doing -------------------------------------------------------------------------------------------------------

    def show_tab(self, kind: type[Record]) -> None:
        """Turn to the tab of a kind of record."""
        self.bar.setCurrentIndex(next(number for number, tab in enumerate(self.tabs) if tab.kind is kind))

    def add(self) -> None:
        """Show an empty form for a new record, with the next free label."""
        if not self._settle():
            return
        self.page.pick_none()
        if self.tab.kind is Conflict:
            self.conflict.show_new()
            self._form_stack.setCurrentWidget(self.conflict)
            return
        form = self.form
        form.show_record(self.tab.kind(label=next_label(self.chain, self.tab.kind)), {})
        self.archive.show_source(None)
        self._form_stack.setCurrentWidget(form)
        form.ask(())
        first = next((field for name, field in form.fields.items() if name != "label"), None)
        if first is not None:
            first.setFocus()

    def save(self) -> bool:
        """Keep what the form says, in one action; say whether it was kept."""
        try:
            uuid = self._save_conflict() if self.tab.kind is Conflict else self._save_record()
        except BermlineError as error:
            self._say_in_form(explain(error))
            self._desk.messages.error(error)
            return False
        if not uuid:
            return False
        self.page.look_for(self.filter.text())
        if not self.page.pick(uuid):
            self.filter.clear()
            self.page.pick(uuid)
        return True

    def revert(self) -> None:
        """Show again what is kept."""
        self._forget_edits()
        self._choose(self.page.current())

    def delete(self) -> None:
        """Delete the selected records; undo brings them back."""
        uuids = [uuid for uuid in self.page.selected() if "|" not in uuid]
        if not uuids:
            return
        self._forget_edits()
        one = self.tab.one
        label = self.chain.links.label(uuids[0]) if self.tab.kind is not Conflict else ""
        words = tr("Delete {one} {label}") if len(uuids) == 1 else tr("Delete {n} rows")
        try:
            with self._session.act(words.format(one=one, label=label, n=len(uuids)).strip()) as action:
                remove(self._session, action, self.tab.kind, uuids)
        except BermlineError as error:
            self._desk.messages.error(error)

    def show_on_map(self) -> None:
        """Show the place of the row that is picked, or say why there is none."""
        uuid = self.page.current()
        places, line = places_of(self.chain, uuid)
        try:
            if line is not None:
                self._desk.layers.zoom_to(line)
            elif places is not None:
                self._desk.layers.zoom_to(places)
            elif uuid:
                why = why_not_placed(self.chain, uuid)
                if why is not None:
                    self._desk.messages.warn(say(why))
        except BermlineError as error:
            self._desk.messages.error(error)

    def import_tables(self) -> None:
        """Import a folder of tables, once the form is settled."""
        if self._settle():
            self.exchange.ask_import()

    # Building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(self._make_head())
        self._page_stack = QStackedWidget()
        for page in self.pages:
            self._page_stack.addWidget(page)
        self._form_stack = QStackedWidget()
        self._form_stack.setMinimumWidth(240)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._form_stack.addWidget(self._hint)
        self.conflict = ConflictPage(lambda: self._options_for(_SIDES))
        self.conflict.save_asked.connect(self.save)
        self.conflict.reverted.connect(self.revert)
        self._form_stack.addWidget(self.conflict)
        self.archive = ArchiveRow(self._desk)
        self.timeline = TimelineBox(self._desk, lambda: self.chain)
        self.timeline.chosen.connect(self._take_mark)
        self.links = LinkBox(self._desk, lambda: self.chain)
        self.links.chosen.connect(self._take_mark)
        self.charts = Charts()
        self.charts.add(tr("Timeline"), self.timeline, self.timeline.head)
        self.charts.add(tr("Links"), self.links, self.links.head)
        self.charts.picture_asked.connect(lambda: self.exchange.ask_picture(*self.charts.current().picture()))
        self.charts.enlarged.connect(lambda enlarged: self._page_stack.setVisible(not enlarged))
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self._page_stack)
        left.addWidget(self.charts)
        left.setStretchFactor(0, 3)
        left.setStretchFactor(1, 2)
        left.setSizes([230, 190])
        whole = QSplitter(Qt.Orientation.Horizontal)
        whole.addWidget(left)
        whole.addWidget(self._form_stack)
        whole.setStretchFactor(0, 3)
        whole.setStretchFactor(1, 1)
        whole.setSizes([900, 340])
        whole.setChildrenCollapsible(False)
        column.addWidget(whole, 1)
        self.bar.currentChanged.connect(self._turn_to)
        keep_key = QShortcut(QKeySequence("Ctrl+Return"), self._form_stack, self.save)
        keep_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._page_stack, self.delete)
        delete_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        for tab in self.tabs:
            self.bar.addTab(tab.title)
        row.addWidget(self.bar)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by any words"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(70)
        self.filter.textChanged.connect(lambda text: self.page.look_for(text))
        row.addWidget(self.filter, 1)
        self._add = self._button(row, tr("Add"), "", self.add)
        self._delete = self._button(
            row, tr("Delete"), tr("Delete the selected rows; undo brings them back"), self.delete
        )
        self._show = self._button(row, tr("Show on map"), "", self.show_on_map)
        tables = QToolButton()
        tables.setObjectName("tables")
        tables.setText(tr("Tables"))
        tables.setToolTip(tr("Import and export the chain: tables as CSV, places as GeoJSON"))
        tables.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        tables.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        menu = QMenu(tables)
        self.exchange = Exchange(self._desk, lambda: self.chain, self)
        self._import = menu.addAction(tr("Import a folder of tables…"), self.import_tables)
        menu.addAction(tr("Export the tables…"), self.exchange.ask_export)
        menu.addAction(tr("Export sites and movements as GeoJSON…"), self.exchange.ask_geojson)
        self.exchange.busy.connect(lambda busy: self._import.setEnabled(self._may_write and not busy))
        tables.setMenu(menu)
        row.addWidget(tables)
        store = self._session.store
        self._may_write = store is not None and not store.read_only
        self._add.setEnabled(self._may_write)
        self._import.setEnabled(self._may_write)
        return row

    @staticmethod
    def _button(row: QHBoxLayout, words: str, tip: str, run: Any) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setToolTip(tip)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        button.clicked.connect(lambda _: run())
        row.addWidget(button)
        return button

    # Showing -----------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        self._chain = None
        self._options.clear()
        self._stale = set(range(len(self.tabs)))
        self._refresh_titles()
        self._refresh_page()
        self._prepare_claims()
        self.timeline.refresh_soon()
        self.links.refresh_soon()
        if not (self._is_edited() or self._is_adding()):
            self._choose(self.page.current())

    def _prepare_claims(self) -> None:
        """Put many statements into words in the background, so that their table opens at once."""
        if self._preparing is not None:
            self._preparing.cancel()
            self._preparing = None
        chain = self.chain
        if len(chain.claims) > _PREPARED and self.tab.kind is not Claim:
            self._preparing = self._desk.jobs.start(
                tr("Put the statements into words"),
                lambda _progress: len(claim_rows(chain)),
                lambda _count: self._forget_preparing(),
                self._desk.messages.error,
            )

    def _forget_preparing(self) -> None:
        self._preparing = None

    def _refresh_titles(self) -> None:
        chain = self.chain
        sizes = (
            len(chain.movements), len(chain.claims), len(chain.sources), len(chain.vessels), len(chain.sites),
            len(chain.findings),
        )  # fmt: skip
        for number, size in enumerate(sizes):
            self.bar.setTabText(number, f"{self.tabs[number].title} {size}" if size else self.tabs[number].title)

    def _refresh_page(self) -> None:
        number = self._number
        self._page_stack.setCurrentIndex(number)
        if number in self._stale:
            self._stale.discard(number)
            self.page.show_chain(self.chain)
            if self.tab.kind is Conflict:
                size = self.page.model.size
                self.bar.setTabText(number, f"{self.tab.title} {size}" if size else self.tab.title)
        self.page.look_for(self.filter.text())

    def _turn_to(self, number: int) -> None:
        if number == self._number:
            return
        if not self._settle():
            self.bar.setCurrentIndex(self._number)
            return
        self._number = number
        self._add.setToolTip(tr("Enter a new {one}").format(one=self.tab.one))
        self._refresh_page()
        self._choose(self.page.current())

    def _choose(self, uuid: str) -> None:
        """Show the picked row in the form, on the timeline and on the map."""
        if self._settling or (self._is_edited() and uuid == self._held()) or not self._settle(uuid):
            return
        self._delete.setEnabled(self._may_write and bool(uuid) and "|" not in uuid)
        why = why_not_placed(self.chain, uuid) if uuid else None
        self._show.setEnabled(bool(uuid) and why is None)
        self._show.setToolTip(say(why) if why is not None else tr("Zoom the map to the row that is picked"))
        self._marks.show(self.chain, uuid)
        if self.tab.kind is not Conflict:
            self.timeline.pick(uuid)
            self.links.pick(uuid)
        if self.tab.kind is Site and uuid:
            self._session.choose_site(uuid)
        self._session.choose_movement(uuid if self.tab.kind is Movement else "")
        if not uuid:
            self._hint.setText(tr("Pick a row to see and edit it, or press Add.") if self.page.model.size else "")
            self._form_stack.setCurrentWidget(self._hint)
            return
        if self.tab.kind is Conflict:
            row = self.page.current_row()
            if row is not None:
                self.conflict.show_disagreement(row.found, self.chain)
                self.timeline.pick(row.found.first)
                self.links.pick(row.found.first)
                self._form_stack.setCurrentWidget(self.conflict)
            return
        record = self._session.find(self.tab.kind, uuid)
        if record is None:
            return
        self.form.show_record(record, links_of(self._session, self.tab, uuid))
        if isinstance(record, Source):
            self.archive.show_source(record)
        self._form_stack.setCurrentWidget(self.form)
        self._ask_about_wording()

    def _ask_about_wording(self) -> None:
        if self.tab.kind is not Finding:
            return
        draft = self.form.draft()
        if isinstance(draft, Finding):
            rests = [uuid for field in self.form.links.values() for _, uuid in field.readable()]
            asked = questions(draft, self.chain, rests)
            self.form.ask([say(question) for question in asked])

    def _options_for(self, tables: Sequence[str]) -> list[Option]:
        key = tuple(tables)
        if key not in self._options:
            self._options[key] = options_of(self._session, [BY_TABLE[table] for table in key])
        return self._options[key]

    def _texts_before(self, kind: type[Record], name: str) -> list[str]:
        return sorted({text for record in self._session.records(kind) if (text := getattr(record, name))})

    # Signals -----------------------------------------------------------------------------------------------------

    def _take_change(self, tables: frozenset[str]) -> None:
        if tables & _SHOWN:
            self._refresh()
        if tables & _GROWN:
            self.timeline.count_growth()

    def _take_site(self, uuid: str) -> None:
        if self.tab.kind is Site and uuid and uuid != self.page.current() and not self._is_edited():
            self.page.pick(uuid)

    def _take_movement(self, uuid: str) -> None:
        """Turn to the movement whose leg was selected on the map."""
        if uuid and not (self.tab.kind is Movement and uuid == self.page.current()):
            self._take_mark(Movement.table, uuid)

    def _take_mark(self, table: str, uuid: str) -> None:
        if not self._settle():
            return
        self.show_tab(BY_TABLE[table])
        if not self.page.pick(uuid):
            self.filter.clear()
            self.page.pick(uuid)

    # Keeping -----------------------------------------------------------------------------------------------------

    def _save_record(self) -> str:
        form = self.form
        read = form.read()
        if read is None:
            return ""
        record, chosen = read
        refuse_label(self.chain, record)
        before = form.record if form.record is not None and form.record.uuid else None
        name = getattr(record, "label", "") or self.tab.one
        words = tr("Add {one} {label}") if before is None else tr("Edit {one} {label}")
        form.is_edited = False
        try:
            with self._session.act(words.format(one=self.tab.one, label=name)) as action:
                return keep(self._session, action, self.tab, before, record, chosen)
        except BermlineError:
            form.is_edited = True
            raise

    def _save_conflict(self) -> str:
        page = self.conflict
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
                label=next_label(self.chain, Conflict),
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

    def _say_in_form(self, words: str) -> None:
        (self.conflict if self.tab.kind is Conflict else self.form).say(words)

    def _editor(self) -> RecordForm | ConflictPage | None:
        shown = self._form_stack.currentWidget()
        return shown if isinstance(shown, (RecordForm, ConflictPage)) else None

    def _is_edited(self) -> bool:
        editor = self._editor()
        return editor is not None and editor.is_edited

    def _is_adding(self) -> bool:
        editor = self._editor()
        return editor is not None and editor.is_new

    def _held(self) -> str:
        """Return the uuid of the record in the form, "" for none or a new one."""
        editor = self._editor()
        return editor.record.uuid if editor is not None and editor.record is not None else ""

    def _forget_edits(self) -> None:
        editor = self._editor()
        if editor is not None:
            editor.is_edited = False

    def _settle(self, coming: str = "") -> bool:
        """Have unsaved edits saved or dropped; say whether the form is free for another record."""
        if not self._is_edited():
            return True
        held = self._held()
        self._settling = True
        try:
            answer = self._ask_to_save()
            buttons = QMessageBox.StandardButton
            if answer == buttons.Discard:
                self._forget_edits()
                return True
            if answer == buttons.Save and self.save():
                if coming:
                    self.page.pick(coming)
                return True
            if not (held and self.page.pick(held)):
                self.page.pick_none()
            return False
        finally:
            self._settling = False

    def _ask_to_save(self) -> QMessageBox.StandardButton:
        buttons = QMessageBox.StandardButton
        return QMessageBox.question(
            self,
            tr("Chain"),
            tr("The form has edits that are not saved."),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
