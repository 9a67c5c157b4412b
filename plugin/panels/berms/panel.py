"""The Berms panel: a transect and its profile at the left, the measurements kept at the right."""

from __future__ import annotations

import csv
from html import escape
from pathlib import Path
from typing import Callable, Iterable, Mapping, Sequence

from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QShortcut,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shapely.geometry import LineString

from ...canvas.transect_tool import WIDTHS_M, TransectTool
from ...core.berms.pitch import Row, crossing, measure_row
from ...core.berms.record import row_records, spacing_record
from ...core.berms.spacing import ON_PROFILE
from ...core.errors import BermlineError, Refused, message
from ...core.quantity import write_value
from ...core.records import Measurement, Scene, Site
from ...jobs import Job, Progress
from ...place import software_version
from ...words import explain, tr
from ..case_actions import icon
from ..dock import Desk
from .chart import ProfileChart
from .meter import Meter, Reading, choose_scene, file_of, is_quick
from .table_model import DEFINITION, NAME, MeasurementTable, SortedMeasurements

_SHOWN_TABLES = frozenset({"measurement", "scene"})
_WIDTH_M = 6.0
_WIDEST_PX = 200


class BermsPanel(QWidget):
    """Measures transects on the map and shows what was kept; made anew for each case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._meter = Meter()
        self._tool = TransectTool(desk.iface.mapCanvas(), _WIDTH_M)
        self._line: LineString | None = None
        self._scene: Scene | None = None
        self.reading: Reading | None = None
        self.row: Row | None = None
        self._job: Job | None = None
        self._filling = False
        self._build()
        self._connect()
        self._reload()
        self._say_how()

    def draw_transect(self) -> None:
        """Let a person draw a transect on the map; also from the toolbar."""
        self._tool.start()
        self.draw_button.setChecked(self._tool.active)

    def dispose(self) -> None:
        """Let go of session and canvas."""
        self._stop_job()
        self._session.changed.disconnect(self._follow_changes)
        self._session.scene_shown.disconnect(self._follow_scene)
        self._tool.moved.disconnect(self._take_moving)
        self._tool.drawn.disconnect(self._take_drawn)
        self._tool.cancelled.disconnect(self._drop_transect)
        self._tool.width_changed.disconnect(self.width_box.setValue)
        self._tool.refused.disconnect(self._desk.messages.warn)
        self._tool.stopped.disconnect(self._release_button)
        self._tool.dispose()

    # What it looks like

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._make_left())
        split.addWidget(self._make_right())
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([640, 560])
        split.setChildrenCollapsible(False)
        column.addWidget(split)

    def _make_left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(4)
        column.addLayout(self._make_bar())
        self.chart = ProfileChart()
        self.chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column.addWidget(self.chart, 1)
        self.result = QLabel()
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result.setWordWrap(True)
        column.addWidget(self.result)
        column.addLayout(self._make_save())
        return left

    def _make_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        self.draw_button = QToolButton()
        self.draw_button.setText(tr("Transect"))
        self.draw_button.setIcon(icon("transect"))
        self.draw_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.draw_button.setCheckable(True)
        self.draw_button.setToolTip(
            tr(
                "Drag across berms on the map, or click at both ends. The wheel with Ctrl or Shift changes the width; "
                "Escape or a right click drops the line."
            )
        )
        bar.addWidget(self.draw_button)
        bar.addSpacing(8)
        self.width_box = QDoubleSpinBox()
        self.width_box.setRange(*WIDTHS_M)
        self.width_box.setDecimals(1)
        self.width_box.setSingleStep(0.5)
        self.width_box.setSuffix("\u00a0m")
        self.width_box.setValue(_WIDTH_M)
        self.width_box.setToolTip(
            tr("Rows over this width are averaged: a wider band is less noisy as long as the crests run straight.")
        )
        bar.addWidget(_labelled(tr("Width"), self.width_box))
        self.definition_combo = QComboBox()
        for definition in ON_PROFILE:
            self.definition_combo.addItem(tr(definition), definition)
            place = self.definition_combo.count() - 1
            self.definition_combo.setItemData(place, _meaning(definition), Qt.ItemDataRole.ToolTipRole)
        self.definition_combo.setToolTip(_meaning(ON_PROFILE[0]))
        bar.addWidget(_labelled(tr("Definition"), self.definition_combo))
        self.scene_label = QLabel()
        self.scene_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.scene_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(self.scene_label, 1)
        return bar

    def _make_save(self) -> QHBoxLayout:
        self.name_edit = QLineEdit()
        self.name_edit.setToolTip(tr("Name of the measurement"))
        self.name_edit.setMaximumWidth(220)
        self.save_button = QToolButton()
        self.save_button.setText(tr("Save measurement"))
        self.save_button.setToolTip(tr("Keep value, uncertainty, method and place in the case"))
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addWidget(_labelled(tr("Name"), self.name_edit))
        bar.addWidget(self.save_button)
        bar.addStretch(1)
        return bar

    def _make_right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(4)
        self.filter_edit = QLineEdit()
        self.filter_edit.setPlaceholderText(tr("Filter"))
        self.filter_edit.setClearButtonEnabled(True)
        self.delete_button = QToolButton()
        self.delete_button.setText(tr("Delete"))
        self.delete_button.setToolTip(tr("Delete the selected measurements; Undo brings them back"))
        self.csv_button = QToolButton()
        self.csv_button.setText(tr("Save as CSV…"))
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addWidget(self.filter_edit, 1)
        bar.addWidget(self.delete_button)
        bar.addWidget(self.csv_button)
        column.addLayout(bar)
        column.addWidget(self._make_table(), 1)
        self.budget = QLabel()
        self.budget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.budget.setWordWrap(True)
        column.addWidget(self.budget)
        column.addLayout(self._make_row_bar())
        return right

    def _make_table(self) -> QWidget:
        self.model = MeasurementTable()
        self.sorted = SortedMeasurements(self.model)
        self.table = QTableView()
        self.table.setModel(self.sorted)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.empty = QLabel(
            tr(
                "No measurement yet. Press Transect, drag across two berms on the map with some ground beyond each, "
                "and save what the profile shows."
            )
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setMargin(16)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        return self.pages

    def _make_row_bar(self) -> QHBoxLayout:
        self.row_edit = QLineEdit()
        self.row_edit.setToolTip(tr("Name of the row"))
        self.row_edit.setMaximumWidth(220)
        self.row_button = QToolButton()
        self.row_button.setText(tr("Save row pitch"))
        self.row_button.setToolTip(
            tr(
                "Pitch and bearing of a row, from the centres of its cells. Select measurements of at least three "
                "cells; two across the same cell fix its centre together."
            )
        )
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addWidget(_labelled(tr("Row"), self.row_edit))
        bar.addWidget(self.row_button)
        bar.addStretch(1)
        return bar

    def _connect(self) -> None:
        self._session.changed.connect(self._follow_changes)
        self._session.scene_shown.connect(self._follow_scene)
        self._tool.moved.connect(self._take_moving)
        self._tool.drawn.connect(self._take_drawn)
        self._tool.cancelled.connect(self._drop_transect)
        self._tool.width_changed.connect(self.width_box.setValue)
        self._tool.refused.connect(self._desk.messages.warn)
        self._tool.stopped.connect(self._release_button)
        self.draw_button.toggled.connect(self._switch_tool)
        self.width_box.valueChanged.connect(self._take_width)
        self.definition_combo.currentIndexChanged.connect(self._take_definition)
        self.save_button.clicked.connect(self._save)
        self.name_edit.returnPressed.connect(self._save)
        self.row_button.clicked.connect(self._save_row)
        self.row_edit.returnPressed.connect(self._save_row)
        self.filter_edit.textChanged.connect(self.sorted.setFilterFixedString)
        self.delete_button.clicked.connect(self._delete)
        self.csv_button.clicked.connect(self._save_csv)
        self.model.renamed.connect(self._rename)
        self.table.selectionModel().selectionChanged.connect(self._take_selection)
        context = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self._copy, context=context)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self._delete, context=context)

    # The transect

    def _switch_tool(self, *_: object) -> None:
        if self.draw_button.isChecked():
            self._tool.start()
        else:
            self._tool.stop()

    def _release_button(self) -> None:
        self.draw_button.setChecked(False)

    def _take_moving(self, line: LineString) -> None:
        self._line = line
        self._measure(when_long=self._promise)

    def _take_drawn(self, line: LineString) -> None:
        self._line = line
        self.table.clearSelection()
        self._line = line
        self.name_edit.setText(self._free_name(tr("Transect {number}")))
        self._measure(when_long=self._measure_in_background)

    def _take_width(self, width_m: float) -> None:
        self._tool.set_width(width_m)
        if self._line is not None:
            self._tool.band.show(self._line, width_m)
            self._measure(when_long=self._measure_in_background)

    def _take_definition(self, place: int) -> None:
        self.definition_combo.setToolTip(_meaning(self.definition_combo.itemData(place)))
        if self._line is not None:
            self._measure(when_long=self._measure_in_background)

    def _drop_transect(self) -> None:
        self._stop_job()
        self._line = None
        self._clear_reading()
        self._say_how()

    def _measure(self, when_long: Callable[[Scene, Path], None]) -> None:
        """Measure along the line: at once where that is quick, else as ``when_long`` says."""
        self._stop_job()
        store, line = self._session.store, self._line
        if store is None or line is None:
            return
        try:
            scene = choose_scene(line, self._session.records(Scene), self._session.scene)
            path = file_of(scene, store)
            self._take_scene(scene)
            if not is_quick(line, self.width_box.value(), scene):
                when_long(scene, path)
                return
            self._show_reading(
                self._meter.read(path, scene.kind, line, self.width_box.value(), self.definition_combo.currentData())
            )
        except BermlineError as error:
            self._refuse(error)

    def _promise(self, scene: Scene, path: Path) -> None:
        self._clear_reading()
        self.chart.show_reason(tr("A long transect: its profile follows when the line is finished."))

    def _measure_in_background(self, scene: Scene, path: Path) -> None:
        line, width, definition = self._line, self.width_box.value(), self.definition_combo.currentData()
        self._clear_reading()
        self.chart.show_reason(tr("Reading the profile…"))

        def work(progress: Progress) -> Reading:
            return Meter().read(path, scene.kind, line, width, definition)

        self._job = self._desk.jobs.start(tr("Profile of a transect"), work, self._show_reading, self._refuse)

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _take_scene(self, scene: Scene) -> None:
        self._scene = scene
        surface = tr("elevation") if scene.kind == "elevation" else tr("image")
        self.scene_label.setText(tr("on {scene} ({surface})").format(scene=scene.name, surface=surface))
        self.scene_label.setToolTip(
            tr("An elevation model that holds the whole transect is preferred to the scene shown.")
        )

    def _show_reading(self, reading: Reading) -> None:
        self._job = None
        self.reading = reading
        reason = explain(reading.refusal) if reading.refusal is not None else ""
        surface = self._scene.kind if self._scene is not None else "elevation"
        self.chart.show_profile(reading.profile, surface, reason)
        spacing = reading.spacing
        if spacing is not None:
            self._tool.band.mark(spacing.inputs["crests_lonlat"])
            words = write_value(spacing.value, spacing.u95, spacing.unit)
            what = tr(spacing.definition)
            if spacing.measured != "spacing":
                what = f"{tr(spacing.measured)}, {what}"
            self.result.setText(
                f"<b>{words}</b>  {escape(what)} · n {spacing.n} · {escape(_budget(spacing.budget, spacing.unit))}"
            )
            self.result.setToolTip(spacing.method)
        else:
            self._tool.band.mark([])
            self.result.clear()
        self._allow()

    def _refuse(self, error: BermlineError) -> None:
        self._job = None
        self._clear_reading()
        self.chart.show_reason(explain(error))

    def _clear_reading(self) -> None:
        self.reading = None
        self.result.clear()
        self._tool.band.mark([])
        self._allow()

    def _say_how(self) -> None:
        self.scene_label.clear()
        self.chart.show_reason(tr("Press Transect and drag across berms on the map: their profile appears here."))

    # What is kept

    def _save(self) -> None:
        reading, line = self.reading, self._line
        if reading is None or reading.spacing is None or line is None or not self.save_button.isEnabled():
            return
        name = self.name_edit.text().strip() or self._free_name(tr("Transect {number}"))
        try:
            with self._session.act(tr("Save measurement {name}").format(name=name)) as action:
                key = action.insert(spacing_record(reading.spacing, name, **self._common(self._scene)))
        except BermlineError as error:
            self._desk.messages.error(error)
            return
        self._select([key])

    def _save_row(self) -> None:
        row = self.row
        if row is None or not self.row_button.isEnabled():
            return
        name = self.row_edit.text().strip() or self._free_name(tr("Row {number}"), _first_of_pair)
        chosen = self._chosen()
        scenes = {item.scene for item in chosen}
        scene = self._session.find(Scene, chosen[0].scene or "") if len(scenes) == 1 else None
        try:
            with self._session.act(tr("Save pitch of {name}").format(name=name)) as action:
                keys = [action.insert(record) for record in row_records(row, name, **self._common(scene))]
        except BermlineError as error:
            self._desk.messages.error(error)
            return
        self._select(keys[:1])

    def _common(self, scene: Scene | None) -> dict[str, object]:
        """Return where a measurement belongs: site and scene, and the software that made it."""
        site = (scene.site if scene is not None else None) or self._session.site or None
        return {
            "site": site if site and self._session.find(Site, site) is not None else None,
            "scene": None if scene is None else scene.uuid,
            "software_version": software_version(),
        }

    def _delete(self) -> None:
        chosen = self._chosen()
        if not chosen or self._read_only():
            return
        label = (
            tr("Delete measurement {name}").format(name=chosen[0].name)
            if len(chosen) == 1
            else tr("Delete {count} measurements").format(count=len(chosen))
        )
        try:
            with self._session.act(label) as action:
                for item in chosen:
                    action.delete(Measurement, item.uuid)
        except BermlineError as error:
            self._desk.messages.error(error)

    def _rename(self, uuid: str, name: str) -> None:
        try:
            with self._session.act(tr("Rename measurement to {name}").format(name=name)) as action:
                action.update(Measurement, uuid, name=name)
        except BermlineError as error:
            self._desk.messages.error(error)

    def _free_name(self, pattern: str, spelled: Callable[[str], str] = str) -> str:
        """Return the first numbered name that no measurement has."""
        taken = {item.name for item in self._session.records(Measurement)}
        return next(
            name
            for number in range(1, len(taken) + 2)
            if spelled(name := pattern.format(number=number)) not in taken
        )

    # The table

    def _follow_changes(self, tables: Iterable[str]) -> None:
        if not _SHOWN_TABLES.isdisjoint(tables):
            self._reload()

    def _follow_scene(self, scene: str) -> None:
        """Measure again where the transect lies on the scene that is shown."""
        if self._line is not None and not self._chosen():
            self._measure(when_long=self._measure_in_background)

    def _reload(self) -> None:
        chosen = [item.uuid for item in self._chosen()]
        scenes = {scene.uuid: scene.name for scene in self._session.records(Scene)}
        measurements = self._session.records(Measurement)
        fresh = not self.model.rows
        self._filling = True
        self.model.show(measurements, scenes)
        self._filling = False
        self.pages.setCurrentWidget(self.table if measurements else self.empty)
        if fresh and measurements:
            self.table.resizeColumnsToContents()
            self.table.setColumnWidth(DEFINITION, min(self.table.columnWidth(DEFINITION), _WIDEST_PX))
        kept = [uuid for uuid in chosen if self.model.row_of(uuid) >= 0]
        if kept:
            self._mark_rows(kept)
        if kept != chosen:
            self._take_selection()
        self._allow()

    def _select(self, keys: Sequence[str]) -> None:
        """Select measurements that were just made, without moving the map."""
        self.filter_edit.clear()
        self._mark_rows(keys)
        self._show_budget()
        self._show_row()
        self._allow()

    def _mark_rows(self, keys: Sequence[str]) -> None:
        self._filling = True
        selection = self.table.selectionModel()
        selection.clearSelection()
        for key in keys:
            index = self.sorted.mapFromSource(self.model.index(self.model.row_of(key), NAME))
            selection.select(
                index, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            )
            self.table.scrollTo(index)
        self._filling = False

    def _chosen(self) -> list[Measurement]:
        rows = self.table.selectionModel().selectedRows(NAME)
        return [self.model.rows[self.sorted.mapToSource(index).row()] for index in rows]

    def _take_selection(self, *_: object) -> None:
        if self._filling:
            return
        self._show_budget()
        self._show_row()
        chosen = self._chosen()
        if len(chosen) == 1:
            self._show_kept(chosen[0])
        elif chosen:
            self._show_several(chosen)
        self._allow()

    def _show_kept(self, item: Measurement) -> None:
        """Show a kept measurement on the map, and its profile where it was read from one."""
        self._stop_job()
        self._line = None
        self._clear_reading()
        if item.geometry is None or item.geometry.is_empty:
            self.chart.show_reason(tr("This measurement has no place on the map."))
            return
        try:
            self._desk.layers.zoom_to(item.geometry, margin=1.0)
        except BermlineError as error:
            self._desk.messages.error(error)
        self._tool.band.show(item.geometry, item.width_m or 0.0)
        inputs: Mapping[str, object] = item.inputs or {}
        self._tool.band.mark(inputs.get("crests_lonlat") or inputs.get("centres_lonlat") or [])
        if "crests_m" not in inputs:
            self.scene_label.clear()
            self.chart.show_reason(_in_words(item))
            return
        self._show_again(item)

    def _show_several(self, chosen: Sequence[Measurement]) -> None:
        """Say what several chosen measurements make together."""
        self._stop_job()
        self._line = None
        self._clear_reading()
        self.scene_label.clear()
        if self.row is None:
            words = tr("{count} measurements are selected; choose one to see it.")
            self.chart.show_reason(words.format(count=len(chosen)))
            return
        self._tool.band.show(self.row.line, 0.0)
        self._tool.band.mark(self.row.centres)
        self.chart.show_reason(_from_centre_to_centre(self.row.spacings_m))

    def _show_again(self, item: Measurement) -> None:
        """Read the profile of a kept measurement from its scene."""
        scene, store = self._session.find(Scene, item.scene or ""), self._session.store
        if store is None:
            return
        try:
            if scene is None:
                raise Refused(message("The scene of “{name}” is no longer in the case.", name=item.name))
            path = file_of(scene, store)
            self._take_scene(scene)
            width, definition = item.width_m or self.width_box.value(), item.definition or ON_PROFILE[0]
            reading = self._meter.read(path, scene.kind, item.geometry, width, definition)
        except BermlineError as error:
            self.chart.show_reason(explain(error))
            return
        reason = explain(reading.refusal) if reading.refusal is not None else ""
        self.chart.show_profile(reading.profile, scene.kind, reason)

    def _show_budget(self) -> None:
        """Write what the chosen measurement's uncertainty is made of."""
        chosen = self._chosen()
        self.budget.setVisible(bool(chosen))
        if len(chosen) != 1:
            self.budget.setText(tr("{count} measurements selected").format(count=len(chosen)))
            self.budget.setToolTip("")
            return
        item = chosen[0]
        parts = [f"<b>{escape(item.name)}</b>"]
        if item.budget:
            parts.append(escape(_budget(item.budget, item.unit)))
        parts.append(escape(item.method or ""))
        self.budget.setText(" · ".join(part for part in parts if part))
        self.budget.setToolTip(tr("Standard uncertainty of each term; U95 is 1.96 times their root sum of squares."))

    def _show_row(self) -> None:
        """Measure the row that the selected measurements make, and write it beneath the table."""
        self.row = None
        chosen = self._chosen()
        if len(chosen) < 3:
            return
        try:
            self.row = measure_row([crossing(item.name, item.inputs or {}, item.width_m or 0.0) for item in chosen])
        except Refused as refused:
            self.budget.setText(escape(explain(refused)))
            return
        row = self.row
        parts = [
            tr("row of {count} cells").format(count=row.n),
            tr("pitch {value}").format(value=write_value(row.pitch.value_m, row.u95_m, "m")),
            tr("bearing {value}").format(value=write_value(row.bearing_deg, row.bearing_u95_deg, "°")),
            tr("gaps {count}").format(count=row.pitch.gaps),
        ]
        if row.off_line:
            parts.append(tr("{count} beside the line").format(count=row.off_line))
        self.budget.setText(escape(" · ".join(parts)))
        self.budget.setToolTip(row.method)
        self.row_edit.setPlaceholderText(self._free_name(tr("Row {number}"), _first_of_pair))

    def _allow(self) -> None:
        """Let only be pressed what can be done."""
        may_write = not self._read_only()
        measured = self.reading is not None and self.reading.spacing is not None
        self.save_button.setEnabled(may_write and measured)
        self.name_edit.setEnabled(may_write and measured)
        self.row_button.setEnabled(may_write and self.row is not None)
        self.row_edit.setEnabled(may_write and self.row is not None)
        self.delete_button.setEnabled(may_write and bool(self._chosen()))
        self.csv_button.setEnabled(bool(self.model.rows))

    def _read_only(self) -> bool:
        return self._session.store is None or self._session.store.read_only

    def _shown_rows(self, rows: Iterable[int]) -> list[list[str]]:
        """Return headings and rows as they stand in the table."""
        columns = range(self.sorted.columnCount())
        heading = [str(self.sorted.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        return [heading, *([str(self.sorted.index(row, column).data()) for column in columns] for row in rows)]

    def _copy(self) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows(NAME)})
        if rows:
            QApplication.clipboard().setText("\n".join("\t".join(row) for row in self._shown_rows(rows)))

    def _save_csv(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save measurements"), "spacing.csv", tr("CSV files (*.csv)"))
        if not path:
            return
        try:
            with Path(path).open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows(self._shown_rows(range(self.sorted.rowCount())))
        except OSError as error:
            reason = message("The table could not be written to “{path}”: {reason}.", path=path, reason=error.strerror)
            self._desk.messages.error(BermlineError(reason, message("Choose another folder.")))


def _labelled(words: str, widget: QWidget) -> QWidget:
    pair = QWidget()
    bar = QHBoxLayout(pair)
    bar.setContentsMargins(0, 0, 4, 0)
    bar.setSpacing(4)
    label = QLabel(words)
    label.setBuddy(widget)
    bar.addWidget(label)
    bar.addWidget(widget)
    return pair


def _meaning(definition: str) -> str:
    if definition == "toe to toe":
        return tr("Clear floor between the feet of two neighbouring berms; uncertain where the floor is uneven.")
    return tr("From the crest of one berm to that of the next. Best defined; no safety rule uses it directly.")


def _budget(budget: Mapping[str, float], unit: str) -> str:
    """Write the standard uncertainty of each term: ``u: pointing 0.15, scale 0.01, definition 0.10 m``."""
    terms = ", ".join(f"{tr(name)} {term:.2f}" for name, term in budget.items())
    return f"u: {terms}\u00a0{unit}"


def _first_of_pair(name: str) -> str:
    """Return how a row's pitch is called, from which a free name of a row is told."""
    return f"{name} pitch"


def _in_words(item: Measurement) -> str:
    """Return what stands in place of a profile for a measurement that was made from others."""
    inputs = item.inputs or {}
    spacings = inputs.get("spacings_m") or []
    if not spacings:
        return tr("This measurement was not read from a profile.")
    return _from_centre_to_centre(spacings)


def _from_centre_to_centre(spacings: Sequence[float]) -> str:
    distances = ", ".join(f"{value:.1f}" for value in spacings)
    return tr("{count} cells, from centre to centre: {distances} m.").format(
        count=len(spacings) + 1, distances=distances
    )
