"""The Growth panel: sighting matrix, table of structures and curve side by side, all of one site."""

from __future__ import annotations

from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import Iterator, Sequence

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QPoint, QSize, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
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

from ...canvas.outline import ChosenOutline
from ...canvas.structure_tool import StructureTool
from ...core.errors import BermlineError, Refused, message
from ...core.growth.curve import growth_curve
from ...core.growth.table import growth_rows, write_began, write_ended, write_growth_csv
from ...core.records import STATES, STRUCTURE_KINDS, Scene, Sighting, Site, Structure
from ...words import explain, say, tr
from ..case_actions import icon
from ..dock import Desk
from .chart import GrowthChart
from .editor import Editor
from .looks import state_icon
from .matrix_model import MatrixModel
from .matrix_view import KEY_OF_STATE, MatrixView
from .series import EVERY_SITE, NO_SITE, Series, arrange, next_label, sites_with_something
from .table_model import KIND, KindDelegate, SortedStructures, StructureTable

_SHOWN_TABLES = frozenset({"site", "scene", "structure", "sighting"})


class GrowthPanel(QWidget):
    """Shows the open case's structures on its scenes; made anew for each case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self.series = Series()
        self._editor = Editor(self._session, self.series)
        self._tool = StructureTool(desk.iface.mapCanvas(), desk.iface.cadDockWidget())
        self._outline = ChosenOutline(desk.iface.mapCanvas())
        self._following = False
        self._build()
        self._connect()
        self._list_sites()
        self._reload()
        self._choose_first()

    def draw_structure(self) -> None:
        """Let a person draw a structure on the map; also from the toolbar."""
        self._tool.start()
        self.draw_button.setChecked(self._tool.active)

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

    # What it looks like

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(self._make_bar())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._make_tabs())
        self.chart = GrowthChart()
        split.addWidget(self.chart)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([720, 480])
        column.addWidget(split, 1)
        self.summary = QLabel()
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.summary.setWordWrap(True)
        column.addWidget(self.summary)

    def _make_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        self.site_combo = QComboBox()
        self.site_combo.setToolTip(tr("The site whose structures and scenes are shown"))
        self.site_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        bar.addWidget(self.site_combo)
        bar.addSpacing(8)
        self.draw_button = QToolButton()
        self.draw_button.setText(tr("Draw structure"))
        self.draw_button.setIcon(icon("structure_draw"))
        self.draw_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.draw_button.setCheckable(True)
        self.draw_button.setToolTip(
            tr("Click the corners on the map, right click to close. Escape drops them, again puts the tool down.")
        )
        bar.addWidget(self.draw_button)
        self.kind_combo = QComboBox()
        self.kind_combo.setToolTip(tr("What is drawn next"))
        for kind in STRUCTURE_KINDS:
            self.kind_combo.addItem(tr(kind), kind)
        bar.addWidget(self.kind_combo)
        self.label_edit = QLineEdit()
        self.label_edit.setToolTip(tr("Label of what is drawn next; the next free one where it is left empty"))
        self.label_edit.setMaximumWidth(90)
        bar.addWidget(self.label_edit)
        bar.addStretch(1)
        self.state_buttons = {state: self._make_state_button(state) for state in STATES}
        for button in self.state_buttons.values():
            bar.addWidget(button)
        self.clear_button = QToolButton()
        self.clear_button.setText(tr("Del  clear"))
        self.clear_button.setAutoRaise(True)
        self.clear_button.setToolTip(tr("Take away what is marked in the selected cells"))
        bar.addWidget(self.clear_button)
        return bar

    def _make_state_button(self, state: str) -> QToolButton:
        button = QToolButton()
        button.setText(f"{KEY_OF_STATE[state]}  {tr(state)}")
        button.setIcon(state_icon(state))
        button.setIconSize(QSize(18, 18))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setToolTip(tr("Set the selected cells to {state}").format(state=tr(state)))
        return button

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
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
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
        self.draw_button.toggled.connect(self._switch_tool)
        self.matrix.marked.connect(self._mark)
        self.matrix.cleared.connect(self._clear)
        self.matrix.moved.connect(self._move_map)
        self.matrix.verticalHeader().customContextMenuRequested.connect(self._offer_for_row)
        for state, button in self.state_buttons.items():
            button.clicked.connect(lambda _checked=False, state=state: self._mark(state))
        self.clear_button.clicked.connect(self._clear)
        self.chart.scene_picked.connect(self._session.show_scene)
        self.filter_edit.textChanged.connect(self.sorted.setFilterFixedString)
        self.csv_button.clicked.connect(self._save_csv)
        self.table.selectionModel().currentRowChanged.connect(self._choose_from_table)
        self.table.customContextMenuRequested.connect(self._offer_in_table)
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
        shown = arrange(self._session.records(Structure), self._session.records(Scene), self._site())
        sightings = self._session.records(Sighting)
        if self.series.shows(*shown):
            cells = self.series.load(*shown, sightings)
            self.model.tell_changed(cells)
            changed = sorted({row for row, _ in cells})
        else:
            self.model.begin_reload()
            self.series.load(*shown, sightings)
            self.model.end_reload()
            self._restore_current()
            changed = range(len(shown[0]))
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
        if not self.series.scenes:
            words = tr("No image scene at this site yet. Add dated scenes in the Scenes panel.")
        elif not self.series.structures:
            words = tr("No structure at this site yet. Press Draw structure and click its corners on the map.")
        self.empty.setText(words)
        self.pages.setCurrentWidget(self.empty if words else self.matrix)
        for button in (*self.state_buttons.values(), self.clear_button):
            button.setEnabled(not words and not self._read_only())
        self.draw_button.setEnabled(not self._read_only())

    def _show_numbers(self, changed: Sequence[int]) -> None:
        """Show the table, reckoned anew for the rows that changed, and the curve."""
        series = self.series
        fresh = growth_rows(
            [series.structures[row] for row in changed], [series.dates[row] for row in changed], series.scenes
        )
        self.structures.show(len(series.structures), dict(zip(changed, fresh)))
        if self.table.columnWidth(0) == self.table.horizontalHeader().defaultSectionSize():
            self.table.resizeColumnsToContents()
        try:
            self.chart.show_curve(growth_curve(self.series.dates, self.series.scenes))
        except Refused as refused:
            self.chart.show_reason(explain(refused))

    def _show_summary(self) -> None:
        """Write beneath the matrix what is known of the chosen structure."""
        row = self.series.row(self._session.structure)
        self.summary.setVisible(row >= 0)
        if row < 0:
            return
        known = self.structures.rows[row]
        parts = [f"<b>{escape(known.label)}</b>"]
        if known.began_after is None and known.began_by is None:
            parts.append(tr("no sighting says yet when it began"))
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
        self.summary.setText(" · ".join(parts))
        self.summary.setToolTip("\n".join(say(question) for question in known.questions))

    def _show_outline(self) -> None:
        structure = self._structure()
        self._outline.show(None if structure is None else structure.geometry)

    # What the case says

    def _follow_changes(self, tables: frozenset[str]) -> None:
        if tables & {"site", "scene", "structure"}:
            self._list_sites()
        if tables & _SHOWN_TABLES:
            self._reload()

    def _follow_scene(self, uuid: str) -> None:
        self.chart.mark_scene(uuid)
        self._restore_current()

    def _follow_structure(self, uuid: str) -> None:
        self._restore_current()
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
            self._editor.mark(self.matrix.cells(), state)

    def _clear(self) -> None:
        with self._told():
            self._editor.clear(self.matrix.cells())

    def _switch_tool(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        if wanted:
            self._tool.start()
        else:
            self._tool.stop()

    def _release_button(self) -> None:
        self.draw_button.setChecked(False)

    def _keep_drawn(self, outline: QgsGeometry) -> None:
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

    def _choose_from_table(self) -> None:
        index = self.sorted.mapToSource(self.table.currentIndex())
        if index.isValid() and not self._following:
            self._session.choose_structure(self.structures.rows[index.row()].structure)

    def _offer_for_row(self, place: QPoint) -> None:
        row = self.matrix.rowAt(place.y())
        if row >= 0:
            self._offer([row], self.matrix.verticalHeader().mapToGlobal(place))

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
        self.tabs.setCurrentIndex(1)
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


def _busiest(sites: list[str]) -> str | None:
    """Return the site that occurs most often."""
    return max(sites, key=sites.count) if sites else None
