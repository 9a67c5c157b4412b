"""The Growth panel: sighting matrix, table of structures and curve side by side, all of one site."""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import Iterator, Sequence

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QShortcut,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shapely.geometry.base import BaseGeometry

from ...canvas.outline import ChosenOutline
from ...canvas.structure_tool import StructureTool
from ...core.dates import from_days
from ...core.errors import BermlineError, message
from ...core.growth.table import GrowthRow, growth_rows, write_began, write_ended, write_growth_csv
from ...core.records import Scene, Sighting, Site, Structure
from ...words import say, tr
from ..dock import Desk
from .bars import MarkBar, Tabs, TopBar
from .block import fill_forward, lay_block, read_block, write_block
from .curve_box import CurveBox
from .editor import Editor
from .exchange import Exchange
from .filmstrip import Filmstrip
from .matrix_model import MatrixModel
from .matrix_view import MatrixView
from .series import (
    EVERY_SITE,
    NO_SITE,
    Arranger,
    Series,
    belongs,
    next_label,
    sites_with_something,
    widths_to_scale,
)
from .table_model import KIND, KindDelegate, SortedStructures, StructureTable

_TABLE_TAB = 1
_LOOK_AT_ROWS = 100
"""So many rows are looked at to find how wide a column should be."""
_SHOWN_TABLES = frozenset({"site", "scene", "structure", "sighting"})


class GrowthPanel(QWidget):
    """Shows the open case's structures on its scenes; made anew for each case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self.series = Series()
        self._arranger = Arranger()
        self._editor = Editor(self._session, self.series)
        self.exchange = Exchange(desk, self.series, self._site, self)
        self._tool = StructureTool(desk.iface.mapCanvas(), desk.iface.cadDockWidget())
        self._outline = ChosenOutline(desk.iface.mapCanvas())
        self._following = False
        self._stale: set[int] = set()
        self._build()
        self._connect()
        self._list_sites()
        self._reload()
        self._choose_first()

    def draw_structure(self) -> None:
        """Let a person draw a structure on the map; also from the toolbar."""
        self.draw_button.setChecked(True)

    def dispose(self) -> None:
        """Let go of session and canvas."""
        self._session.changed.disconnect(self._follow_changes)
        self._session.scene_shown.disconnect(self._follow_scene)
        self._session.structure_chosen.disconnect(self._follow_structure)
        self._session.site_chosen.disconnect(self._follow_site)
        self._tool.drawn.disconnect(self._keep_drawn)
        self._tool.refused.disconnect(self._desk.messages.warn)
        self._tool.stopped.disconnect(self._release_button)
        self._tool.dispose()
        self._outline.dispose()
        self.film.dispose()
        self.curve.dispose()
        self.exchange.dispose()

    # What it looks like

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self._make_bar())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._make_tabs())
        self.curve = CurveBox(self._desk.jobs, self._desk.messages)
        self.chart = self.curve.chart
        split.addWidget(self.curve)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        split.setSizes([860, 430])
        column.addWidget(split, 1)
        self.film = Filmstrip(self._session, self.series, self._desk.layers.scene_layer)
        self.film.setVisible(self.bar.film_button.isChecked())
        column.addWidget(self.film)
        self.summary = QLabel()
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.summary.setWordWrap(True)
        column.addWidget(self.summary)

    def _make_bar(self) -> TopBar:
        self.bar = TopBar()
        self.site_combo, self.kind_combo = self.bar.site_combo, self.bar.kind_combo
        self.label_edit, self.draw_button = self.bar.label_edit, self.bar.draw_button
        self.exchange.fill_menu(self.bar.exchange_menu)
        return self.bar

    def _make_tabs(self) -> QTabWidget:
        self.model = MatrixModel(self.series)
        self.matrix = MatrixView(self.model)
        self.empty = QLabel()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setFrameShape(QFrame.Shape.StyledPanel)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.matrix)
        self.pages.addWidget(self.empty)
        self.marks = MarkBar()
        self.state_buttons, self.clear_button = self.marks.state_buttons, self.marks.clear_button
        self.tabs = Tabs(self.marks)
        self.tabs.addTab(self.pages, tr("Sightings"))
        self.tabs.addTab(self._make_table(), tr("Structures"))
        return self.tabs

    def _make_table(self) -> QWidget:
        self.structures = StructureTable()
        self.sorted = SortedStructures(self.structures)
        self.table = QTableView()
        self.table.setModel(self.sorted)
        self.table.setItemDelegateForColumn(KIND, KindDelegate(self.table))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setResizeContentsPrecision(_LOOK_AT_ROWS)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.filter_edit = QLineEdit()
        self.filter_edit.setPlaceholderText(tr("Filter"))
        self.filter_edit.setClearButtonEnabled(True)
        self.csv_button = QToolButton()
        self.csv_button.setText(tr("Save as CSV…"))
        bar = QHBoxLayout()
        bar.addWidget(self.filter_edit, 1)
        bar.addWidget(self.csv_button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(bar)
        column.addWidget(self.table)
        return page

    def _connect(self) -> None:
        self._session.changed.connect(self._follow_changes)
        self._session.scene_shown.connect(self._follow_scene)
        self._session.structure_chosen.connect(self._follow_structure)
        self._session.site_chosen.connect(self._follow_site)
        self._tool.drawn.connect(self._keep_drawn)
        self._tool.refused.connect(self._desk.messages.warn)
        self._tool.stopped.connect(self._release_button)
        self.site_combo.activated.connect(self._take_site)
        self.draw_button.toggled.connect(self._switch_drawing)
        self.bar.outline_button.toggled.connect(self._switch_outlining)
        self.bar.scale_button.toggled.connect(self._set_widths)
        self.bar.film_button.toggled.connect(self._switch_film)
        self.matrix.marked.connect(self._mark)
        self.matrix.cleared.connect(self._clear)
        self.matrix.filled.connect(self._fill)
        self.matrix.copied.connect(self._copy_cells)
        self.matrix.pasted.connect(self._paste_cells)
        self.matrix.moved.connect(self._move_map)
        self.matrix.customContextMenuRequested.connect(self._offer_for_cells)
        self.matrix.verticalHeader().customContextMenuRequested.connect(self._offer_for_row)
        for state, button in self.state_buttons.items():
            button.clicked.connect(lambda _checked=False, state=state: self._mark(state))
        self.clear_button.clicked.connect(self._clear)
        self.marks.fill_button.clicked.connect(self._fill)
        self.tabs.currentChanged.connect(lambda place: self.marks.setVisible(place == 0))
        self.film.picked.connect(self._session.show_scene)
        self.film.marked.connect(self._mark_on_film)
        self.film.cleared.connect(self._clear_on_film)
        self.film.filled.connect(self._fill_on_film)
        self.curve.scene_picked.connect(self._session.show_scene)
        self.curve.structures_picked.connect(self._select_step)
        self.filter_edit.textChanged.connect(self.sorted.setFilterFixedString)
        self.csv_button.clicked.connect(self._save_csv)
        self.table.selectionModel().currentRowChanged.connect(self._choose_from_table)
        self.table.customContextMenuRequested.connect(self._offer_in_table)
        self.tabs.currentChanged.connect(self._refresh_table)
        self.structures.renamed.connect(self._rename)
        self.structures.kind_set.connect(self._set_kind)
        context = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self._copy, context=context)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self._delete_chosen, context=context)

    # What is shown

    def _list_sites(self) -> None:
        structures, scenes = self._session.records(Structure), self._session.records(Scene)
        found = sites_with_something(structures, scenes)
        chosen = self.site_combo.currentData()
        self.site_combo.clear()
        for site in self._session.records(Site):
            if site.uuid in found:
                self.site_combo.addItem(site.name, site.uuid)
        if NO_SITE in found or not found:
            self.site_combo.addItem(tr("No site given"), NO_SITE)
        if self.site_combo.count() > 1:
            self.site_combo.addItem(tr("All sites"), EVERY_SITE)
        wanted = next(
            (data for data in (chosen, self._session.site or None) if self._place_of(data) >= 0),
            _busiest([item.site or NO_SITE for item in structures] or [item.site or NO_SITE for item in scenes]),
        )
        self.site_combo.setCurrentIndex(max(0, self._place_of(wanted)))

    def _place_of(self, site: str | None) -> int:
        return -1 if site is None else self.site_combo.findData(site)

    def _reload(self) -> None:
        """Show the site anew: rows and columns where they changed, else cells alone."""
        read = self._session.records
        sightings = read(Sighting)
        grid = self._arranger.arrange(read(Structure), read(Scene), sightings, self._site())
        if self.series.shows(grid):
            cells = self.series.load(grid, sightings)
            self.model.tell_changed(cells)
            chosen = self.series.row(self._session.structure)
            self.film.refresh(column for row, column in cells if row == chosen)
            changed = sorted({row for row, _ in cells})
        else:
            self.model.begin_reload()
            self.series.load(grid, sightings)
            self.model.end_reload()
            self._set_widths()
            self._aim_film()
            self._restore_current()
            changed = range(len(grid.rows))
            self._leave_what_is_gone()
        self._show_emptiness()
        self._show_numbers(changed)
        self._show_summary()
        self._show_outline()
        self.label_edit.setPlaceholderText(next_label(item.label for item in self.series.structures))

    def _leave_what_is_gone(self) -> None:
        """Choose the structure in the current row where the one chosen is no longer in the case."""
        chosen = self._session.structure
        if chosen and self._session.find(Structure, chosen) is None:
            row = self.matrix.currentIndex().row()
            self._session.choose_structure(self.series.structures[row].uuid if row >= 0 else "")

    def _show_emptiness(self) -> None:
        """Say how the first row or column comes about, in place of an empty grid."""
        words = ""
        if not self.series.scenes and self.series.structures and self._has_images():
            words = tr("No image scene of this site reaches its structures. Add scenes that do in the Scenes panel.")
        elif not self.series.scenes:
            words = tr("No image scene at this site yet. Add dated scenes in the Scenes panel.")
        elif not self.series.structures:
            words = tr("No structure at this site yet. Press Draw structure and click its corners on the map.")
        self.empty.setText(words)
        self.pages.setCurrentWidget(self.empty if words else self.matrix)
        for button in (*self.marks.buttons(), self.bar.outline_button):
            button.setEnabled(not words and not self._read_only())
        self.draw_button.setEnabled(not self._read_only())

    def _has_images(self) -> bool:
        return any(scene.kind == "image" and belongs(scene, self._site()) for scene in self._session.records(Scene))

    def _show_numbers(self, changed: Sequence[int]) -> None:
        """Show the curve, and the table where it is in front."""
        self._stale.update(changed)
        self._refresh_table()
        self.curve.show_series(self.series.structures, self.series.dates, self.series.covering)

    def _refresh_table(self, *_: object) -> None:
        """Reckon anew the rows that changed since the table was last in front: areas of thousands take seconds."""
        if self.tabs.currentIndex() != _TABLE_TAB:
            return
        series, changed = self.series, sorted(row for row in self._stale if row < len(self.series.structures))
        self._stale.clear()
        self.structures.show(len(series.structures), dict(zip(changed, self._rows(changed))))
        if self.table.columnWidth(0) == self.table.horizontalHeader().defaultSectionSize():
            self.table.resizeColumnsToContents()
        self._restore_current()

    def _rows(self, numbers: Sequence[int]) -> tuple[GrowthRow, ...]:
        series = self.series
        return growth_rows(
            [series.structures[row] for row in numbers], [series.dates[row] for row in numbers], series.scenes
        )

    def _show_summary(self) -> None:
        """Write beneath the matrix what is known of the chosen structure."""
        row = self.series.row(self._session.structure)
        self.summary.setVisible(row >= 0)
        if row < 0:
            return
        known = self._rows([row])[0]
        parts = [f"<b>{escape(known.label)}</b>"]
        if known.began_after is None and known.began_by is None:
            parts.append(say(known.assessment))
        else:
            parts.append(tr("began {when}").format(when=say(write_began(known))))
        if known.ended_by is not None:
            parts.append(tr("ended {when}").format(when=say(write_ended(known))))
        if known.rests_on:
            parts.append(tr("rests on {scenes}").format(scenes=tr(" and ").join(known.rests_on)))
        hidden = len(self.series.dates[row].obscured)
        if hidden:
            parts.append(tr("obscured on {count} of {all} scenes").format(count=hidden, all=len(self.series.scenes)))
        if known.questions:
            words = tr("questions: {count}, first: {first}")
            parts.append(words.format(count=len(known.questions), first=say(known.questions[0])))
        else:
            parts.append(tr("no questions"))
        note = self.series.structures[row].note
        if note:
            parts.append(escape(note))
        self.summary.setText(" · ".join(parts))
        self.summary.setToolTip("\n".join(say(question) for question in known.questions))

    def _show_outline(self) -> None:
        self._outline.show(self._outline_shown(), self._pen_shown())

    def _outline_shown(self) -> BaseGeometry | None:
        """Return the chosen structure's outline: the one of the date shown where there is one."""
        structure = self._structure()
        if structure is None:
            return None
        column = self.series.column(self._session.scene)
        sighting = self.series.sighting(self.series.row(structure.uuid), column) if column >= 0 else None
        own = sighting is not None and sighting.geometry is not None
        return sighting.geometry if own else structure.geometry

    def _pen_shown(self) -> Qt.PenStyle:
        """Return the pen for it: dashed where the scene shown is from when the structure did not stand."""
        row, column = self.series.row(self._session.structure), self.series.column(self._session.scene)
        absent = row >= 0 and column >= 0 and self.series.state(row, column) == "absent"
        closed = absent and not self.series.covers(row, column)
        return Qt.PenStyle.DashLine if absent and not closed else Qt.PenStyle.SolidLine

    def _aim_film(self) -> None:
        """Let the filmstrip show the chosen structure, where the strip is to be seen."""
        wanted = self._structure() if self.bar.film_button.isChecked() else None
        self.film.aim(wanted)
        self.film.mark_scene(self._session.scene)

    def _set_widths(self, *_: object) -> None:
        """Space the columns: evenly, or as their dates are."""
        cell = self.matrix.cell_width
        to_scale = self.bar.scale_button.isChecked()
        scenes = self.series.scenes
        self.matrix.set_widths(widths_to_scale(scenes, cell) if to_scale else [cell] * len(scenes))

    # What the case says

    def _follow_changes(self, tables: frozenset[str]) -> None:
        if tables & {"site", "scene", "structure"}:
            self._list_sites()
        if tables & _SHOWN_TABLES:
            self._reload()

    def _follow_scene(self, uuid: str) -> None:
        self.chart.mark_scene(uuid)
        self.film.mark_scene(uuid)
        self._restore_current()
        self._show_outline()

    def _follow_structure(self, uuid: str) -> None:
        self._restore_current()
        self._aim_film()
        self._show_summary()
        self._show_outline()

    def _follow_site(self, uuid: str) -> None:
        place = self._place_of(uuid)
        if place >= 0 and place != self.site_combo.currentIndex():
            self.site_combo.setCurrentIndex(place)
            self._reload()

    def _restore_current(self) -> None:
        """Put the current cell, and the row of the table, where the session is."""
        row, column = self.series.row(self._session.structure), self.series.column(self._session.scene)
        here = self.matrix.currentIndex()
        with self._quietly():
            self.matrix.go_to(row if row >= 0 else max(0, here.row()), column if column >= 0 else max(0, here.column()))
            if row >= 0:
                index = self.sorted.mapFromSource(self.structures.index(row, 0))
                if index.isValid() and index.row() != self.table.currentIndex().row():
                    self.table.setCurrentIndex(index)

    def _choose_first(self) -> None:
        """Begin in the cell of the scene that is shown, without moving the map."""
        self.chart.mark_scene(self._session.scene)
        self.film.mark_scene(self._session.scene)
        if not self._session.structure and self.series.structures:
            self._session.choose_structure(self.series.structures[0].uuid)
        self._restore_current()

    # What a person does

    def _take_site(self, _place: int) -> None:
        if self._site() not in (EVERY_SITE, NO_SITE):
            self._session.choose_site(self._site())
        self._reload()

    def _move_map(self, row: int, column: int) -> None:
        """Let the map follow the current cell: its scene is shown, its structure outlined and in view."""
        if self._following:
            return
        structure = self.series.structures[row]
        with self._quietly():
            self._session.choose_structure(structure.uuid)
            self._session.show_scene(self.series.scenes[column].uuid)
        outline = structure.geometry
        if outline is not None and not self._outline.is_in_view(outline):
            with self._told():
                self._desk.layers.zoom_to(outline, margin=1.0)

    def _mark(self, state: str) -> None:
        with self._told():
            self._editor.put(self._open_ones(dict.fromkeys(self.matrix.cells(), state)))

    def _open_ones(self, wanted: dict[tuple[int, int], str]) -> dict[tuple[int, int], str]:
        """Leave out closed cells, and say so."""
        kept = self.series.open_ones(wanted)
        closed = [cell for cell in wanted if cell not in kept]
        if len(closed) == 1:
            ((row, column),) = closed
            words = tr("{scene} does not reach {structure}: nothing was marked there.")
            names = {"scene": self.series.scenes[column].name, "structure": self.series.structures[row].label}
            self._desk.messages.warn(words.format(**names))
        elif closed:
            words = tr("{count} cells were passed over: their scenes do not reach their structures.")
            self._desk.messages.warn(words.format(count=len(closed)))
        return kept

    def _clear(self) -> None:
        with self._told():
            self._editor.clear(self.matrix.cells())

    def _fill(self) -> None:
        with self._told():
            self._fill_forward(self.matrix.cells())

    def _fill_forward(self, cells: list[tuple[int, int]]) -> None:
        wanted = fill_forward(self.series, cells)
        if wanted:
            self._editor.put(wanted, tr("Fill {count} sightings forward").format(count=len(wanted)))
        else:
            self._desk.messages.info(
                tr("Nothing to fill: begin in a marked cell with unmarked ones after it, and press F.")
            )

    def _copy_cells(self) -> None:
        QApplication.clipboard().setText(write_block(self.series, self.matrix.cells()))

    def _paste_cells(self) -> None:
        if self._read_only():
            return
        with self._told():
            block = read_block(QApplication.clipboard().text())
            wanted, outside = lay_block(block, self.matrix.cells(), self.series.codes.shape)
            wanted = self._open_ones(wanted)
            set_ = self._editor.put(wanted, tr("Paste {count} sightings").format(count=len(wanted)))
            if outside:
                words = tr("{set} sightings were pasted; {outside} found no place in the matrix.")
                self._desk.messages.warn(words.format(set=set_, outside=outside))

    def _film_cell(self) -> list[tuple[int, int]]:
        row, column = self.series.row(self._session.structure), self.film.currentIndex().row()
        return [(row, column)] if row >= 0 and column >= 0 and not self._read_only() else []

    def _mark_on_film(self, state: str) -> None:
        with self._told():
            self._editor.put(self._open_ones(dict.fromkeys(self._film_cell(), state)))

    def _clear_on_film(self) -> None:
        with self._told():
            self._editor.clear(self._film_cell())

    def _fill_on_film(self) -> None:
        with self._told():
            self._fill_forward(self._film_cell())

    def _switch_film(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        self.film.setVisible(wanted)
        self._aim_film()

    def _switch_drawing(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        self._take_tool(self.draw_button, self.bar.outline_button, wanted)

    def _switch_outlining(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        self._take_tool(self.bar.outline_button, self.draw_button, wanted)

    def _take_tool(self, button: QToolButton, other: QToolButton, wanted: bool) -> None:  # noqa: FBT001
        """Let one of the two buttons have the tool: it draws for the one that is pressed."""
        if wanted:
            _press(other, False)
            self._tool.start()
            _press(button, self._tool.active)
        elif not other.isChecked():
            self._tool.stop()

    def _release_button(self) -> None:
        for button in (self.draw_button, self.bar.outline_button):
            _press(button, False)

    def _keep_drawn(self, outline: QgsGeometry) -> None:
        if self.bar.outline_button.isChecked():
            self._keep_outline(outline)
        else:
            self._keep_structure(outline)

    def _keep_outline(self, outline: QgsGeometry) -> None:
        """Keep what was drawn as the outline of the chosen structure on the scene shown."""
        row, column = self.series.row(self._session.structure), self.series.column(self._session.scene)
        if row < 0 or column < 0:
            self._desk.messages.warn(
                tr("Choose a cell of the matrix first: its structure gets the outline, on its date. Nothing was kept.")
            )
            return
        if not self._open_ones({(row, column): "present"}):
            return
        with self._told():
            self._editor.set_outline(row, column, outline)

    def _drop_outline(self) -> None:
        here = self.matrix.currentIndex()
        with self._told():
            self._editor.drop_outline(here.row(), here.column())

    def _keep_structure(self, outline: QgsGeometry) -> None:
        shown = self._session.find(Scene, self._session.scene)
        site = self._site()
        if site == EVERY_SITE:
            site = (shown.site if shown is not None else None) or NO_SITE
        label = self.label_edit.text().strip() or self.label_edit.placeholderText()
        with self._told():
            uuid = self._editor.add(outline, label, self.kind_combo.currentData(), site, shown)
            self.label_edit.clear()
            self._session.choose_structure(uuid)

    def _rename(self, uuid: str, label: str) -> None:
        structure = self._session.find(Structure, uuid)
        if structure is not None:
            with self._told():
                self._editor.rename(structure, label)

    def _set_kind(self, uuid: str, kind: str) -> None:
        structure = self._session.find(Structure, uuid)
        if structure is not None:
            with self._told():
                self._editor.set_kind(structure, kind)

    def _delete(self, rows: list[int]) -> None:
        gone = [self.series.structures[row] for row in rows]
        columns = range(len(self.series.scenes))
        sightings = sum(self.series.sighting(row, column) is not None for row in rows for column in columns)
        with self._told():
            self._editor.delete(gone)
            words = tr("Deleted {structures} and {count} sightings. Undo brings them back.")
            names = ", ".join(item.label for item in gone)
            self._desk.messages.info(words.format(structures=names, count=sightings))

    def _delete_chosen(self) -> None:
        rows = self._chosen_rows()
        if rows:
            self._delete(rows)

    def _chosen_rows(self) -> list[int]:
        return sorted(self.sorted.mapToSource(index).row() for index in self.table.selectionModel().selectedRows())

    def _select_step(self, day: float, uuids: tuple[str, ...]) -> None:
        """Select the structures that may have begun or ended on a day: in the table, on the map, and in words."""
        date = from_days(day).date().isoformat()
        labels = [item.label for item in self.series.structures if item.uuid in uuids]
        layer = self._desk.layers.layer("structure")
        if layer is not None:
            quoted = ", ".join(f"'{uuid}'" for uuid in uuids)
            layer.selectByExpression(f'"uuid" in ({quoted})' if uuids else "false")
        if not uuids:
            self._say(tr("{date}: nothing is known to have begun or ended then.").format(date=date))
            return
        self._session.choose_structure(uuids[0])
        if self.tabs.currentIndex() == _TABLE_TAB:
            self._select_rows(uuids)
        names = ", ".join(labels[:12]) + ("…" if len(labels) > 12 else "")
        words = tr("{date}: {count} may have begun or ended then, and are selected on the map: {names}")
        self._say(words.format(date=date, count=len(labels), names=names))

    def _select_rows(self, uuids: tuple[str, ...]) -> None:
        flag = QItemSelectionModel.SelectionFlag
        chosen = self.table.selectionModel()
        chosen.clearSelection()
        for uuid in uuids:
            index = self.sorted.mapFromSource(self.structures.index(self.series.row(uuid), 0))
            if index.isValid():
                chosen.select(index, flag.Select | flag.Rows)

    def _say(self, words: str) -> None:
        """Write a line beneath the matrix, until something else is chosen."""
        self.summary.setVisible(True)
        self.summary.setText(escape(words))
        self.summary.setToolTip("")

    def _choose_from_table(self) -> None:
        index = self.sorted.mapToSource(self.table.currentIndex())
        if index.isValid() and not self._following:
            self._session.choose_structure(self.structures.rows[index.row()].structure)

    def _offer_for_row(self, place: QPoint) -> None:
        row = self.matrix.rowAt(place.y())
        if row >= 0:
            self._offer([row], self.matrix.verticalHeader().mapToGlobal(place))

    def _offer_for_cells(self, place: QPoint) -> None:
        """Offer what can be done to the selected cells."""
        cells, writes = self.matrix.cells(), not self._read_only()
        if not cells:
            return
        here = self.series.sighting(*self._current_cell())
        menu = QMenu(self)
        for words, run, possible in (
            (tr("Fill forward"), self._fill, writes),
            (tr("Copy"), self._copy_cells, True),
            (tr("Paste"), self._paste_cells, writes and bool(QApplication.clipboard().text())),
            (tr("Clear"), self._clear, writes),
            (tr("Outline on this date"), lambda: self.bar.outline_button.setChecked(True), writes),
            (tr("Remove the outline on this date"), self._drop_outline, writes and _has_outline(here)),
        ):
            action = menu.addAction(words, run)
            action.setEnabled(possible)
        menu.exec(self.matrix.viewport().mapToGlobal(place))
        menu.deleteLater()

    def _current_cell(self) -> tuple[int, int]:
        here = self.matrix.currentIndex()
        return here.row(), here.column()

    def _offer_in_table(self, place: QPoint) -> None:
        if self._chosen_rows():
            self._offer(self._chosen_rows(), self.table.viewport().mapToGlobal(place))

    def _offer(self, rows: list[int], place: QPoint) -> None:
        menu = QMenu(self)
        zoom = menu.addAction(tr("Zoom to"))
        rename = menu.addAction(tr("Rename…"))
        rename.setEnabled(len(rows) == 1 and not self._read_only())
        delete = menu.addAction(tr("Delete"))
        delete.setEnabled(not self._read_only())
        chosen = menu.exec(place)
        menu.deleteLater()
        if chosen is zoom:
            self._zoom_to(rows[0])
        elif chosen is rename:
            self._edit_label(rows[0])
        elif chosen is delete:
            self._delete(rows)

    def _zoom_to(self, row: int) -> None:
        outline = self.series.structures[row].geometry
        if outline is not None:
            with self._told():
                self._desk.layers.zoom_to(outline, margin=1.0)

    def _edit_label(self, row: int) -> None:
        self.tabs.setCurrentIndex(_TABLE_TAB)
        index = self.sorted.mapFromSource(self.structures.index(row, 0))
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _copy(self) -> None:
        """Copy the chosen rows of the table as text, with their headings."""
        columns = range(self.sorted.columnCount())
        lines = ["\t".join(self.sorted.headerData(column, Qt.Orientation.Horizontal) for column in columns)]
        for row in sorted({index.row() for index in self.table.selectionModel().selectedRows()}):
            lines.append("\t".join(self.sorted.index(row, column).data() for column in columns))
        QApplication.clipboard().setText("\n".join(lines))

    def _save_csv(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the table of structures"), "growth.csv", tr("CSV (*.csv)"))
        if not path:
            return
        try:
            with Path(path).open("w", encoding="utf-8", newline="") as stream:
                write_growth_csv(self.structures.rows, stream)
        except OSError as error:
            what = message("{path} could not be written: {reason}.", path=path, reason=error.strerror or error)
            self._desk.messages.error(BermlineError(what, message("Choose another folder.")))

    # Small helpers

    def _site(self) -> str:
        data = self.site_combo.currentData()
        return NO_SITE if data is None else data

    def _structure(self) -> Structure | None:
        row = self.series.row(self._session.structure)
        return self.series.structures[row] if row >= 0 else None

    def _read_only(self) -> bool:
        return self._session.store is None or self._session.store.read_only

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Move what is shown without the map following."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell a person when an action could not be carried out."""
        try:
            yield
        except BermlineError as error:
            self._desk.messages.error(error)


def _press(button: QToolButton, down: bool) -> None:  # noqa: FBT001 - Qt's own
    """Show a button as pressed or not, without its being used."""
    button.blockSignals(True)
    button.setChecked(down)
    button.blockSignals(False)


def _has_outline(sighting: Sighting | None) -> bool:
    return sighting is not None and sighting.geometry is not None


def _busiest(sites: list[str]) -> str | None:
    """Return the site that occurs most often."""
    return Counter(sites).most_common(1)[0][0] if sites else None
