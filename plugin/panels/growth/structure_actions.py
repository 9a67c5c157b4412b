"""What can be done to structures as a whole: rename, say what they are, zoom to, delete, save as a table."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QMenu, QShortcut

from ...core.csv_files import open_csv
from ...core.growth.table import write_growth_csv
from ...core.records import Structure
from ...messages import Telling, told
from ...words import counted, tr
from ..dock import Desk
from ..saving import save
from .editor import Editor
from .series import Series
from .view import GrowthView


class StructureActions:
    """Carries out what table and row headings of the matrix ask for."""

    def __init__(self, desk: Desk, series: Series, view: GrowthView, editor: Editor, of_labels: Telling) -> None:
        self._desk, self._series, self._view, self._editor = desk, series, view, editor
        self._of_labels = of_labels
        page, rows = view.structures, view.matrix.verticalHeader()
        page.csv_button.clicked.connect(self.ask_csv)
        page.table.customContextMenuRequested.connect(self._offer_in_table)
        page.model.renamed.connect(self._rename)
        page.model.kind_set.connect(self._set_kind)
        rows.customContextMenuRequested.connect(self._offer_for_row)
        context = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), page.table, self.delete_chosen, context=context)

    def ask_csv(self) -> None:
        """Ask for a file and write the table of structures as CSV."""
        rows = self._view.structures.model.rows

        def write(path: Path) -> None:
            with open_csv(path) as stream:
                write_growth_csv(rows, stream)

        title = tr("Save the table of structures")
        save(self._view, self._desk.messages, title, "growth.csv", tr("CSV (*.csv)"), write)

    def delete_chosen(self) -> None:
        """Delete the structures that are selected in the table."""
        self._delete(self._view.structures.chosen())

    def _rename(self, uuid: str, label: str) -> None:
        structure = self._desk.session.find(Structure, uuid)
        if structure is not None:
            with self._of_labels.acting():
                self._editor.rename(structure, label)
                doubt = self._editor.doubt_label(uuid)
                if doubt:
                    self._of_labels.warn(doubt)

    def _set_kind(self, uuid: str, kind: str) -> None:
        structure = self._desk.session.find(Structure, uuid)
        if structure is not None:
            with told(self._desk.messages):
                self._editor.set_kind(structure, kind)

    def _delete(self, uuids: Sequence[str]) -> None:
        rows = [row for row in map(self._series.row, uuids) if row >= 0]
        if not rows:
            return
        gone = [self._series.structures[row] for row in rows]
        columns = range(len(self._series.scenes))
        sightings = sum(self._series.sighting(row, column) is not None for row in rows for column in columns)
        with told(self._desk.messages):
            self._editor.delete(gone)
            words = counted(
                sightings,
                tr("Deleted {structures} and 1 sighting. Undo brings them back."),
                tr("Deleted {structures} and {count} sightings. Undo brings them back."),
                structures=", ".join(item.label for item in gone),
            )
            self._desk.messages.info(words)

    def _offer_for_row(self, place: QPoint) -> None:
        row = self._view.matrix.rowAt(place.y())
        if row >= 0:
            self._offer((self._series.structures[row].uuid,), self._view.matrix.verticalHeader().mapToGlobal(place))

    def _offer_in_table(self, place: QPoint) -> None:
        chosen = self._view.structures.chosen()
        if chosen:
            self._offer(chosen, self._view.structures.table.viewport().mapToGlobal(place))

    def _offer(self, uuids: Sequence[str], place: QPoint) -> None:
        """Offer what can be done to structures; they go by their keys, as rows may move while a menu is open."""
        writes = not self._editor.read_only
        menu = QMenu(self._view)
        zoom = menu.addAction(tr("Zoom to"))
        rename = menu.addAction(tr("Rename…"))
        rename.setEnabled(len(uuids) == 1 and writes)
        delete = menu.addAction(tr("Delete"))
        delete.setEnabled(writes)
        chosen = menu.exec(place)
        menu.deleteLater()
        if chosen is zoom:
            self._zoom_to(uuids[0])
        elif chosen is rename:
            self._edit_label(uuids[0])
        elif chosen is delete:
            self._delete(uuids)

    def _zoom_to(self, uuid: str) -> None:
        structure = self._desk.session.find(Structure, uuid)
        if structure is not None and structure.geometry is not None:
            with told(self._desk.messages):
                self._desk.layers.zoom_to(structure.geometry, margin=1.0)

    def _edit_label(self, uuid: str) -> None:
        if self._series.row(uuid) >= 0:
            self._view.show_table()
            self._view.structures.edit_label(uuid)
