"""What is picked, in a table, on a chart or on the map, is picked everywhere."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from ...core.errors import BermlineError
from ...core.records import BY_TABLE, Conflict, Movement, Site
from ...words import say, tr
from ..dock import Desk
from .book import Book
from .editing import Editing
from .editor import Editor
from .head import Head
from .link_box import LinkBox
from .map_marks import MapMarks, places_of, why_not_placed
from .stack_box import StackBox
from .tables import Tables
from .timeline_box import TimelineBox


class Picking(QObject):
    """Keeps head, tables, form, charts, session and map at one record."""

    def __init__(
        self,
        desk: Desk,
        book: Book,
        head: Head,
        tables: Tables,
        editing: Editing,
        editor: Editor,
        charts: tuple[TimelineBox, LinkBox, StackBox],
    ) -> None:
        super().__init__(tables)
        self._desk = desk
        self._session = desk.session
        self._book = book
        self._head = head
        self._tables = tables
        self._editing = editing
        self._editor = editor
        self._charts = charts
        self._marks = MapMarks(desk.iface.mapCanvas())
        store = desk.session.store
        self._may_write = store is not None and not store.read_only
        tables.chosen.connect(self.choose)
        tables.opened.connect(lambda _: self.show_on_map())
        head.turned.connect(self.turn_to)
        for chart in charts:
            chart.chosen.connect(self.go_to)
        self._session.site_chosen.connect(self._take_site)
        self._session.movement_chosen.connect(self._take_movement)

    def dispose(self) -> None:
        """Let go of the session and of the map."""
        self._session.site_chosen.disconnect(self._take_site)
        self._session.movement_chosen.disconnect(self._take_movement)
        self._marks.dispose(self._desk.iface.mapCanvas())

    def turn_to(self, number: int) -> None:
        """Show another table, once the form is settled."""
        if number == self._tables.number:
            return
        if not self._editing.settle():
            self._head.bar.setCurrentIndex(self._tables.number)
            return
        self._tables.turn_to(number, self._book.chain)
        self.choose(self._tables.current())

    def choose(self, uuid: str) -> None:
        """Show the picked row in the form, on the charts and on the map."""
        editor, editing = self._editor, self._editing
        if editing.is_settling or (editor.is_edited and uuid == editor.held) or not editing.settle(uuid):
            return
        chain, kind = self._book.chain, self._tables.tab.kind
        self._head.delete.setEnabled(self._may_write and bool(uuid) and "|" not in uuid)
        why = why_not_placed(chain, uuid) if uuid else None
        self._head.show_place.setEnabled(bool(uuid) and why is None)
        self._head.show_place.setToolTip(say(why) if why is not None else tr("Zoom the map to the row that is picked"))
        self._marks.show(chain, uuid)
        row = self._tables.current_row() if kind is Conflict else None
        if kind is not Conflict or row is not None:
            for chart in self._charts:
                chart.pick(uuid if row is None else row.found.first)
        if kind is Site and uuid:
            self._session.choose_site(uuid)
        self._session.choose_movement(uuid if kind is Movement else "")
        editing.show(uuid)

    def take_mark(self, table: str, uuid: str) -> None:
        """Turn to a record that was picked elsewhere."""
        if self._editing.settle():
            self._head.show_tab(BY_TABLE[table])
            self._tables.show_row(uuid)

    def go_to(self, table: str, uuid: str) -> None:
        """Turn to a record that was clicked on a chart, and bring its place onto the map where it is not in view."""
        self.take_mark(table, uuid)
        places, line = places_of(self._book.chain, uuid)
        place = places if line is None else line
        view = self._desk.layers.view()
        if place is not None and self._tables.current() == uuid and (view is None or not view.contains(place)):
            self.show_on_map()

    def show_on_map(self) -> None:
        """Show the place of the row that is picked, or say why there is none."""
        uuid = self._tables.current()
        places, line = places_of(self._book.chain, uuid)
        try:
            if line is not None:
                self._desk.layers.zoom_to(line)
            elif places is not None:
                self._desk.layers.zoom_to(places)
            elif uuid:
                why = why_not_placed(self._book.chain, uuid)
                if why is not None:
                    self._desk.messages.warn(say(why))
        except BermlineError as error:
            self._desk.messages.error(error)

    def _take_site(self, uuid: str) -> None:
        if self._tables.tab.kind is Site and uuid and uuid != self._tables.current() and not self._editor.is_edited:
            self._tables.page.pick(uuid)

    def _take_movement(self, uuid: str) -> None:
        """Turn to the movement whose leg was selected on the map."""
        if uuid and not (self._tables.tab.kind is Movement and uuid == self._tables.current()):
            self.take_mark(Movement.table, uuid)
