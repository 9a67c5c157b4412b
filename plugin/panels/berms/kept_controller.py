"""The measurements of the case at work: listed, chosen, renamed, deleted, written, and made into a row."""

from __future__ import annotations

from html import escape
from typing import Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.berms.crossings import crossing, measure_row
from ...core.berms.row_fit import Row
from ...core.errors import Refused
from ...core.records import Measurement, Scene
from ...messages import Telling, told
from ...words import explain, term, tr
from ..dock import Desk
from ..saving import save_rows
from .keeper import Keeper
from .kept import KeptForm
from .wording import what_it_rests_on, what_row_it_is


class KeptController(QObject):
    """Works on the measurements of the case; ``row`` is what the selected ones make.

    ``chosen`` tells that others are selected, which are in ``form.selected()``: none where those that were are gone.
    """

    chosen = pyqtSignal()

    def __init__(self, desk: Desk, form: KeptForm, keeper: Keeper, of_names: Telling) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._form = form
        self._keeper = keeper
        self._of_names = of_names
        self.row: Row | None = None
        form.chosen.connect(self._take_chosen)
        form.delete_wanted.connect(self._delete)
        form.csv_button.clicked.connect(self._save_csv)
        form.row_button.clicked.connect(self._save_row)
        form.row_edit.returnPressed.connect(self._save_row)
        form.model.renamed.connect(self._rename)
        self._describe()

    def reload(self) -> None:
        """Show the measurements of the case."""
        scenes = {scene.uuid: scene.name for scene in self._session.records(Scene)}
        self._form.show_measurements(self._session.records(Measurement), scenes)
        self._describe()

    def choose_none(self) -> None:
        """Take the selection away; ``chosen`` is not sent."""
        self._form.select([])
        self._describe()

    def choose(self, key: str) -> None:
        """Select a measurement; the map stays where it is."""
        self._form.filter_edit.clear()
        self._form.select([key])
        self._describe()

    def keep(self, save: Callable[[], str]) -> None:
        """Save something and select it."""
        with self._of_names.acting():
            key = save()
            self.choose(key)
            self._warn_of_name(key)

    def _take_chosen(self) -> None:
        self._describe()
        self.chosen.emit()

    def _describe(self) -> None:
        """Write beneath the table what the selected measurement rests on, or what row the selected ones make."""
        items, form = self._form.selected(), self._form
        self.row = None
        form.describe("")
        if len(items) == 1:
            form.describe(
                what_it_rests_on(items[0]),
                tr("u: standard uncertainty of each term; U95 follows from their root sum of squares."),
            )
        elif len(items) == 2:
            form.describe(tr("2 measurements selected"))
        elif items:
            try:
                self.row = measure_row([crossing(item.name, item.inputs or {}, item.width_m or 0.0) for item in items])
                form.describe(what_row_it_is(self.row), term(self.row.method))
                form.row_edit.setPlaceholderText(self._keeper.next_row_name())
            except Refused as refused:
                form.describe(escape(explain(refused)))
        self._allow()

    def _save_row(self) -> None:
        row = self.row
        if row is not None and self._form.row_button.isEnabled():
            name, members = self._form.row_edit.text(), self._form.selected()
            self.keep(lambda: self._keeper.save_row(row, name, members))

    def _delete(self) -> None:
        items = self._form.selected()
        if items and self._writable():
            with told(self._desk.messages):
                self._keeper.delete(items)

    def _rename(self, uuid: str, name: str) -> None:
        if self._writable():
            with self._of_names.acting():
                self._keeper.rename(uuid, name)
                self._warn_of_name(uuid)

    def _warn_of_name(self, uuid: str) -> None:
        doubt = self._keeper.doubt_name(uuid)
        if doubt:
            self._of_names.warn(doubt)

    def _allow(self) -> None:
        """Let only be pressed what can be done."""
        writable, form = self._writable(), self._form
        form.row_button.setEnabled(writable and self.row is not None)
        form.row_edit.setEnabled(writable and self.row is not None)
        form.delete_button.setEnabled(writable and bool(form.selected()))
        form.csv_button.setEnabled(bool(form.model.rows))

    def _writable(self) -> bool:
        return self._session.store is not None and not self._session.store.read_only

    def _save_csv(self) -> None:
        rows = self._form.shown_rows(range(self._form.sorted.rowCount()))
        save_rows(self._form, self._desk.messages, tr("Save measurements"), "spacing.csv", rows)
