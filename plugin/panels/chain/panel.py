"""The Chain panel: its parts set out, and what ties them to the case."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QShortcut, QSplitter, QVBoxLayout, QWidget

from ...core.chain.conflicts import weigh
from ...core.chain.rows import claim_rows
from ...core.columns import Record
from ...core.records import Conflict
from ...jobs import Job, Newest
from ...words import tr
from ..dock import Desk
from ..progress import JobLines
from .archive_check import ArchiveCheck
from .archive_row import ArchiveRow
from .book import Book
from .charts import Charts
from .duplicates import Duplicates
from .editing import Editing
from .editor import Editor
from .exchange import Exchange
from .filter_bar import FilterBar
from .head import Head
from .importing import Importing
from .link_box import LinkBox
from .picking import Picking
from .stack_box import StackBox
from .tables import Tables
from .tabs import make_tabs
from .timeline_box import TimelineBox

_SHOWN = frozenset(
    {
        "site", "source", "vessel", "movement", "claim", "finding", "carriage", "citation", "subject", "support",
        "conflict", "structure", "measurement",
    }
)  # fmt: skip
_AT_ONCE = 8_000
"""So many movements and statements are put into words in less than 100 ms."""
_TABLE_AND_CHART, _TABLE_ALONE = [230, 190], [1000, 1]
_LOW = 17
"""Below so many lines of text, table and chart do not stand under each other."""
_GROWN = frozenset({"structure", "scene", "sighting"})


class ChainPanel(QWidget):
    """All of the chain of one case; it is made when the dock is first shown and disposed with the case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._preparing: Job | None = None
        self._wording = Newest(desk.jobs, desk.messages.error, _AT_ONCE)
        store = desk.session.store
        self._may_write = store is not None and not store.read_only
        self.book = Book(desk.session)
        self.tabs = make_tabs()
        self.head = Head(self.tabs, FilterBar(self.book.options))
        self.tables = Tables(self.tabs)
        self.archive = ArchiveRow(desk)
        self.editor = Editor(self.book, self.archive, lambda: self.tables.tab)
        self.timeline = TimelineBox(desk, lambda: self.book.chain)
        self.links = LinkBox(desk, lambda: self.book.chain)
        self.stacks = StackBox(desk, self.book)
        self.charts = Charts()
        self.exchange = Exchange(desk, lambda: self.book.chain, self)
        self.importing = Importing(desk, self.book, self)
        self.duplicates = Duplicates(desk, self.book, self)
        self.copies = ArchiveCheck(desk, self)
        self.jobs = JobLines()
        self._set_out()
        self.editing = Editing(desk, self.book, self.tables, self.editor)
        self.picking = Picking(
            desk, self.book, self.head, self.tables, self.editing, self.editor, (self.timeline, self.links, self.stacks)
        )
        self._connect()
        self._refresh()
        self.timeline.growth.count()

    def dispose(self) -> None:
        """Keep what is typed still, let go of the session, of running work and of the map."""
        self._session.changed.disconnect(self._take_change)
        self.editing.keep_typed()
        self.picking.dispose()
        self.timeline.dispose()
        self.links.dispose()
        self.stacks.dispose()
        self.importing.dispose()
        self.copies.dispose()
        self.archive.dispose()
        self._wording.stop()
        if self._preparing is not None:
            self._preparing.cancel()

    def settle(self) -> bool:
        """Have unsaved edits saved or dropped; say whether the case may be left."""
        return self.editing.settle()

    def sizeHint(self) -> QSize:
        """Ask for the room that the charts would need too where they are folded."""
        wanted = super().sizeHint()
        return QSize(wanted.width(), wanted.height() + self.charts.given_up)

    def fit_height(self, height: int) -> None:
        """Fold the charts to their titles where there is too little height for a table above them."""
        self.charts.fold(height < _LOW * self.fontMetrics().height())

    def show_tab(self, kind: type[Record]) -> None:
        """Turn to the tab of a kind of record."""
        self.head.show_tab(kind)

    def import_tables(self) -> None:
        """Import a folder of tables, once the form is settled."""
        if self.editing.settle():
            self.importing.ask()

    def look_for_duplicates(self) -> None:
        """Show which records may have been entered twice, once the form is settled."""
        if self.editing.settle():
            self.duplicates.ask()

    def _set_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self.jobs)
        self.charts.add(tr("Timeline"), self.timeline, self.timeline.head, self.timeline.picture)
        self.charts.add(tr("Links"), self.links, self.links.head, self.links.picture)
        self.charts.add(tr("Stacks"), self.stacks, self.stacks.head)
        self._left = left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self.tables)
        left.addWidget(self.charts)
        left.setStretchFactor(0, 3)
        left.setStretchFactor(1, 2)
        left.setCollapsible(1, False)  # the line of titles stays
        left.setSizes(_TABLE_AND_CHART)
        whole = QSplitter(Qt.Orientation.Horizontal)
        whole.addWidget(left)
        whole.addWidget(self.editor)
        whole.setStretchFactor(0, 3)
        whole.setStretchFactor(1, 1)
        whole.setSizes([900, 340])
        whole.setChildrenCollapsible(False)
        column.addWidget(whole, 1)

    def _connect(self) -> None:
        head, exchange = self.head, self.exchange
        head.add.setEnabled(self._may_write)
        head.take_tables.setEnabled(self._may_write)
        head.looked_for.connect(self.tables.look_for)
        head.add_asked.connect(self.editing.add)
        head.delete_asked.connect(self.editing.delete)
        head.show_asked.connect(self.picking.show_on_map)
        head.import_asked.connect(self.import_tables)
        head.export_asked.connect(exchange.ask_export)
        head.geojson_asked.connect(exchange.ask_geojson)
        head.duplicates_asked.connect(self.look_for_duplicates)
        head.copies_asked.connect(self.copies.run)
        self.duplicates.chosen.connect(self.picking.go_to)
        self.tables.export_asked.connect(lambda: exchange.ask_rows(self.tables.page.as_csv(), self.tables.tab.title))
        head.filters.changed.connect(self._narrow)
        self.tables.row_hidden.connect(head.clear_filters)
        self.importing.working.connect(self.jobs.add)
        self.importing.busy.connect(lambda busy: head.take_tables.setEnabled(self._may_write and not busy))
        self.charts.picture_asked.connect(lambda: exchange.ask_picture(*self.charts.picture()))
        self.charts.enlarged.connect(lambda enlarged: self.tables.setVisible(not enlarged))
        self.charts.folded.connect(lambda folded: self._left.setSizes(_TABLE_ALONE if folded else _TABLE_AND_CHART))
        for keys, place, run in (
            ("Ctrl+Return", self.editor, self.editing.save),
            (QKeySequence.StandardKey.Delete, self.tables, self.editing.delete),
        ):
            QShortcut(QKeySequence(keys), place, run).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._session.changed.connect(self._take_change)

    def _refresh(self) -> None:
        """Put the chain into words, on a thread where it is of thousands, and show it."""
        self.book.forget()
        self.tables.outdate()
        chain, rows = self.book.chain, self.tables.tab.rows
        size = len(chain.movements) + len(chain.claims)
        self._wording.begin(tr("Put the chain into words"), lambda: rows(chain), self._show, size)

    def _show(self, _worded: object) -> None:
        """Show the chain; its rows, made before, are known to those who ask for them again."""
        chain = self.book.chain
        kinds = (chain.movements, chain.claims, chain.sources, chain.vessels, chain.sites, chain.findings)
        for number, records in enumerate(kinds):
            self.head.set_size(number, len(records))
        self.head.filters.offer()
        self.tables.turn_to(self.tables.number, chain)
        self._narrow()
        self._prepare()
        self.timeline.refresh_soon()
        self.links.refresh_soon()
        self.stacks.refresh_soon()
        if not (self.editor.is_edited or self.editor.is_adding):
            self.picking.choose(self.tables.current())

    def _narrow(self) -> None:
        self.tables.narrow(self.book.keep(self.head.filters.wanted()))

    def _prepare(self) -> None:
        """Look for conflicts in the background, for their number, and put many statements into words meanwhile."""
        if self._preparing is not None:
            self._preparing.cancel()
        chain = self.book.chain
        self._preparing = self._desk.jobs.start(
            tr("Look for conflicts"),
            lambda _progress: (claim_rows(chain), len(weigh(chain)))[1],
            self._take_conflicts,
            self._desk.messages.error,
        )

    def _take_conflicts(self, count: int) -> None:
        self._preparing = None
        self.head.set_size(self.head.number_of(Conflict), count)

    def _take_change(self, tables: frozenset[str]) -> None:
        if tables & _SHOWN:
            self._refresh()
        if tables & (_SHOWN | _GROWN):
            self.timeline.growth.count()
        if tables & _GROWN:
            self.stacks.refresh_soon()
