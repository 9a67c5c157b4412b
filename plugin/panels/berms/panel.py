"""The Berms panel: spacing (a transect and its profile, and what was kept), crest lines, heights, and rules."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any, Callable, Iterable, Mapping, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QSplitter, QTabWidget, QVBoxLayout, QWidget
from shapely.geometry import LineString

from ...canvas.transect_tool import TransectTool
from ...core.berms import markers
from ...core.berms.pitch import Row, crossing, measure_row
from ...core.berms.profile import Profile
from ...core.berms.spacing import ON_PROFILE
from ...core.errors import BermlineError, Refused, message
from ...core.records import Measurement, Scene
from ...jobs import Job, Progress
from ...words import explain, tr
from ..dock import Desk
from .crest_tab import CrestTab
from .draft import WIDTH_M, DraftForm
from .height_tab import HeightTab
from .keeper import Keeper
from .kept import KeptForm
from .meter import Meter, Reading, choose_scene, file_of, is_quick, place, read_again, scene_in_view
from .rules_tab import RulesTab
from .wording import (
    from_centre_to_centre,
    in_place_of_a_profile,
    what_it_is,
    what_it_rests_on,
    what_row_it_is,
)

_SHOWN_TABLES = frozenset({"measurement", "scene"})
_CREST_TABLE = "crest"


class BermsPanel(QWidget):
    """Measures transects on the map and shows what was kept; made anew for each case.

    ``draft`` and ``kept`` are its two halves, ``reading`` what the transect shows, ``row`` what the selected
    measurements make.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._keeper = Keeper(desk.session)
        self._meter = Meter()
        self._tool = TransectTool(desk.iface.mapCanvas(), WIDTH_M)
        self._line: LineString | None = None
        self._scene: Scene | None = None
        self._job: Job | None = None
        self.reading: Reading | None = None
        self._measured: Reading | None = None
        self.row: Row | None = None
        self.draft, self.kept = DraftForm(), KeptForm()
        self.crests, self.height, self.rules = CrestTab(desk), HeightTab(), RulesTab()
        self._build()
        self._connect()
        self._reload()
        self._show_chosen_words()
        self._say_how()

    def draw_transect(self) -> None:
        """Let a person draw a transect on the map; also from the toolbar."""
        self.tabs.setCurrentIndex(0)
        self._show_scene_here()
        self._tool.start()
        self.draft.draw_button.setChecked(self._tool.active)

    def dispose(self) -> None:
        """Let go of session and canvas."""
        self._stop_job()
        self.crests.dispose()
        self._session.changed.disconnect(self._follow_changes)
        self._session.scene_shown.disconnect(self._follow_scene)
        self._tool.moved.disconnect(self._take_moving)
        self._tool.drawn.disconnect(self._take_drawn)
        self._tool.cancelled.disconnect(self._drop_transect)
        self._tool.width_changed.disconnect(self.draft.width_box.setValue)
        self._tool.refused.disconnect(self._desk.messages.warn)
        self._tool.stopped.disconnect(self._release_button)
        self._tool.dispose()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.draft)
        split.addWidget(self.kept)
        split.setSizes([640, 560])
        split.setChildrenCollapsible(False)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(split, tr("Spacing"))
        self.tabs.addTab(self.crests, tr("Crest lines"))
        self.tabs.addTab(self.height, tr("Height"))
        self.tabs.addTab(self.rules, tr("Rules"))
        column.addWidget(self.tabs)

    def _connect(self) -> None:
        self._session.changed.connect(self._follow_changes)
        self._session.scene_shown.connect(self._follow_scene)
        self._tool.moved.connect(self._take_moving)
        self._tool.drawn.connect(self._take_drawn)
        self._tool.cancelled.connect(self._drop_transect)
        self._tool.width_changed.connect(self.draft.width_box.setValue)
        self._tool.refused.connect(self._desk.messages.warn)
        self._tool.stopped.connect(self._release_button)
        draft, kept = self.draft, self.kept
        draft.draw_button.toggled.connect(self._switch_tool)
        draft.width_box.valueChanged.connect(self._take_width)
        draft.definition_combo.currentIndexChanged.connect(self._measure_again)
        draft.chart.crest_moved.connect(self._move_crest)
        draft.chart.crest_added.connect(self._add_crest)
        draft.chart.crest_removed.connect(self._remove_crest)
        draft.save_button.clicked.connect(self._save)
        draft.name_edit.returnPressed.connect(self._save)
        self.tabs.currentChanged.connect(self._fill_heights)
        self.height.elevation_wanted.connect(self._save_height)
        self.height.shadow_wanted.connect(self._save_shadow)
        kept.chosen.connect(self._take_chosen)
        kept.delete_wanted.connect(self._delete)
        kept.csv_button.clicked.connect(self._save_csv)
        kept.row_button.clicked.connect(self._save_row)
        kept.row_edit.returnPressed.connect(self._save_row)
        kept.model.renamed.connect(self._rename)

    # The transect

    def _switch_tool(self, *_: object) -> None:
        if self.draft.draw_button.isChecked():
            if not self._tool.active:
                self._show_scene_here()
                self._tool.start()
        else:
            self._tool.stop()

    def _show_scene_here(self) -> None:
        """Show a scene of the place that the map shows; where none reaches there, go to the scene shown."""
        view = self._desk.layers.view()
        scenes = self._session.records(Scene)
        scene = None if view is None else scene_in_view(view, scenes, self._session.scene)
        if scene is not None:
            self._session.show_scene(scene.uuid)
            return
        shown = self._session.find(Scene, self._session.scene)
        if shown is not None and shown.geometry is not None:
            self._try(lambda: self._desk.layers.zoom_to(shown.geometry, margin=0.0))

    def _release_button(self) -> None:
        self.draft.draw_button.setChecked(False)

    def _take_moving(self, line: LineString) -> None:
        self._line = line
        self._measure(self._promise, self._allow)

    def _take_drawn(self, line: LineString) -> None:
        self._line = line
        self.kept.select([])
        self._show_chosen_words()
        self.draft.name_edit.setText(self._keeper.next_name())
        self._measure(self._measure_in_background, self._place)

    def _take_width(self, width_m: float) -> None:
        self._tool.set_width(width_m)
        if self._line is not None:
            self._tool.band.show(self._line, width_m)
        self._measure_again()

    def _measure_again(self, *_: object) -> None:
        if self._line is not None:
            self._measure(self._measure_in_background, self._place)

    def _drop_transect(self) -> None:
        self._leave_transect()
        self._say_how()

    def _leave_transect(self) -> None:
        self._stop_job()
        self._line = None
        self._clear_reading()

    def _measure(self, when_long: Callable[[Scene, Path], None], when_read: Callable[[], object]) -> None:
        """Measure along the line: at once where that is quick, and then ``when_read``; else as ``when_long`` says."""
        self._stop_job()
        store, line = self._session.store, self._line
        if store is None or line is None:
            return
        try:
            scene = choose_scene(line, self._session.records(Scene), self._session.scene)
            path = file_of(scene, store)
            self._take_scene(scene)
            width = self.draft.width_box.value()
            if is_quick(line, width, scene):
                self._show_reading(self._meter.read(path, scene.kind, line, width, self.draft.definition))
                when_read()
            else:
                when_long(scene, path)
        except BermlineError as error:
            self._refuse(error)

    def _promise(self, scene: Scene, path: Path) -> None:
        self._clear_reading()
        self.draft.chart.show_reason(tr("A long transect: its profile follows when the line is finished."))

    def _measure_in_background(self, scene: Scene, path: Path) -> None:
        line, width, definition = self._line, self.draft.width_box.value(), self.draft.definition
        self._clear_reading()
        self.draft.chart.show_reason(tr("Reading the profile…"))

        def work(progress: Progress) -> Reading:
            return place(Meter().read(path, scene.kind, line, width, definition))

        self._job = self._desk.jobs.start(tr("Profile of a transect"), work, self._show_reading, self._refuse)

    def _place(self) -> None:
        """Measure beside the line too, now that it is finished: what is saved says what that is worth."""
        self._stop_job()
        reading = self.reading
        if reading is not None and reading.spacing is not None:
            words = tr("Parallel bands beside a transect")
            self.draft.result.setText(f"{self.draft.result.text()} · {tr('measuring beside the line…')}")
            self._job = self._desk.jobs.start(words, lambda _: place(reading), self._show_reading, self._refuse)

    # Markers set by hand

    def _move_crest(self, number: int, at_m: float) -> None:
        self._set_crests(lambda profile: markers.move_crest(profile, number, at_m))

    def _add_crest(self, at_m: float) -> None:
        self._set_crests(lambda profile: markers.add_crest(profile, at_m))

    def _remove_crest(self, number: int) -> None:
        self._set_crests(lambda profile: markers.remove_crest(profile, number))

    def _set_crests(self, change: Callable[[Profile], Profile]) -> None:
        reading = self.reading
        if reading is None:
            return
        self._stop_job()
        try:
            self._show_reading(read_again(reading, change(reading.profile)))
        except BermlineError as error:
            self._desk.messages.error(error)
            return
        self._place()

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _take_scene(self, scene: Scene) -> None:
        self._scene = scene
        surface = tr("elevation") if scene.kind == "elevation" else tr("image")
        self.draft.scene_label.setText(tr("on {scene} ({surface})").format(scene=scene.name, surface=surface))
        self.draft.scene_label.setToolTip(
            tr("An elevation model that holds the whole transect is preferred to the scene shown.")
        )

    def _show_reading(self, reading: Reading) -> None:
        self._job = None
        self.reading = reading
        self._show_profile(reading)
        spacing = reading.spacing
        self._tool.band.mark([] if spacing is None else spacing.inputs["crests_lonlat"])
        self.draft.result.setText("" if spacing is None else what_it_is(spacing))
        self.draft.chart.unlock()
        self.draft.result.setToolTip("" if spacing is None else spacing.method)
        self._allow()

    def _show_profile(self, reading: Reading) -> None:
        surface = self._scene.kind if self._scene is not None else "elevation"
        reason = "" if reading.refusal is None else explain(reading.refusal)
        self.draft.chart.show_profile(reading.profile, surface, reason)
        self._show_heights(reading)

    def _show_heights(self, reading: Reading | None) -> None:
        """Remember what is measured for the tab of heights, and show it there."""
        self._measured = reading
        if self.tabs.currentWidget() is self.height:
            self._fill_heights()

    def _fill_heights(self, *_: object) -> None:
        """Fill the tab of heights when it is seen: a profile that follows the pointer has no time for it."""
        if self.tabs.currentWidget() is not self.height:
            return
        shown = self._session.find(Scene, self._session.scene)
        image = shown is not None and shown.kind == "image"
        self.height.show_reading(self._measured, shown if image else self._scene)

    def _refuse(self, error: BermlineError) -> None:
        self._job = None
        self._clear_reading()
        self.draft.chart.show_reason(explain(error))

    def _clear_reading(self) -> None:
        self.reading = None
        self._show_heights(None)
        self.draft.chart.lock()
        self.draft.result.clear()
        self._tool.band.mark([])
        self._allow()

    def _say_how(self) -> None:
        self.draft.scene_label.clear()
        self.draft.chart.show_reason(tr("Press Transect and drag across berms on the map: their profile appears here."))

    # What is written into the case

    def _save(self) -> None:
        spacing = None if self.reading is None else self.reading.spacing
        if spacing is not None and self.draft.save_button.isEnabled():
            name = self.draft.name_edit.text()
            self._keep(lambda: self._keeper.save_spacing(spacing, name, self._scene))

    def _save_row(self) -> None:
        row = self.row
        if row is not None and self.kept.row_button.isEnabled():
            name, members = self.kept.row_edit.text(), self.kept.selected()
            self._keep(lambda: self._keeper.save_row(row, name, members))

    def _save_height(self, number: int) -> None:
        reading, scene = self._measured, self._scene
        if reading is not None and number < len(self.height.heights) and self.height.heights[number] is not None:
            height = self.height.heights[number]
            self._keep(lambda: self._keeper.save_height(reading, number, height, scene))

    def _save_shadow(self) -> None:
        shadow = self.height.shadow
        if shadow is not None:
            reading, inputs = self._measured, self.height.shadow_inputs()
            scene = self._session.find(Scene, self._session.scene) or self._scene
            self._keep(lambda: self._keeper.save_shadow(shadow, inputs, reading, scene))

    def _keep(self, save: Callable[[], str]) -> None:
        """Save something and select it; the map stays where it is."""
        try:
            key = save()
        except BermlineError as error:
            self._desk.messages.error(error)
            return
        self.kept.filter_edit.clear()
        self.kept.select([key])
        self._show_chosen_words()

    def _delete(self) -> None:
        items = self.kept.selected()
        if items and not self._read_only():
            self._try(lambda: self._keeper.delete(items))

    def _rename(self, uuid: str, name: str) -> None:
        if not self._read_only():
            self._try(lambda: self._keeper.rename(uuid, name))

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except BermlineError as error:
            self._desk.messages.error(error)

    # What was kept

    def _follow_changes(self, tables: Iterable[str]) -> None:
        touched = frozenset(tables)
        if touched & _SHOWN_TABLES:
            self._reload()
        if _CREST_TABLE in touched:
            self.crests.reload()

    def _follow_scene(self, scene: str) -> None:
        """Measure the transect that is drawn on the scene that is now shown."""
        self.crests.follow_scene()
        self._measure_again()

    def _reload(self) -> None:
        scenes = {scene.uuid: scene.name for scene in self._session.records(Scene)}
        measurements = self._session.records(Measurement)
        self.kept.show_measurements(measurements, scenes)
        self.rules.show_measurements(measurements)
        self._allow()

    def _take_chosen(self) -> None:
        """Show what a person selected: one measurement with its profile, several as the row they make."""
        self._show_chosen_words()
        items = self.kept.selected()
        if not items:
            return
        self._leave_transect()
        self.draft.scene_label.clear()
        if len(items) == 1:
            self.rules.choose(items[0].uuid)
            self._show_kept(items[0])
        else:
            self._show_several(items)

    def _show_chosen_words(self) -> None:
        """Write beneath the table what the selected measurement rests on, or what row the selected ones make."""
        items, label = self.kept.selected(), self.kept.budget
        self.row = None
        label.setVisible(bool(items))
        label.setToolTip("")
        if len(items) == 1:
            label.setText(what_it_rests_on(items[0]))
            label.setToolTip(tr("u: standard uncertainty of each term; U95 follows from their root sum of squares."))
        elif len(items) == 2:
            label.setText(tr("2 measurements selected"))
        elif items:
            try:
                self.row = measure_row([crossing(item.name, item.inputs or {}, item.width_m or 0.0) for item in items])
                label.setText(what_row_it_is(self.row))
                label.setToolTip(self.row.method)
                self.kept.row_edit.setPlaceholderText(self._keeper.next_row_name())
            except Refused as refused:
                label.setText(explain(refused))
        self._allow()

    def _show_kept(self, item: Measurement) -> None:
        """Show a kept measurement on the map, and its profile where it was read from one."""
        if item.geometry is None or item.geometry.is_empty:
            self._tool.band.clear()
            self.draft.chart.show_reason(tr("This measurement has no place on the map."))
            return
        try:
            if self._session.find(Scene, item.scene or "") is not None:
                self._session.show_scene(item.scene or "")
            self._desk.layers.zoom_to(item.geometry, margin=1.0)
        except BermlineError as error:
            self._desk.messages.error(error)
        inputs: Mapping[str, Any] = item.inputs or {}
        self._tool.band.show(item.geometry, item.width_m or 0.0)
        self._tool.band.mark(inputs.get("crests_lonlat") or inputs.get("centres_lonlat") or [])
        if "crests_m" in inputs:
            self._show_again(item)
        else:
            self.draft.chart.show_reason(in_place_of_a_profile(item))

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
            definition = item.definition or ON_PROFILE[0]
            reading = self._meter.read(path, scene.kind, item.geometry, item.width_m or WIDTH_M, definition)
            inputs = item.inputs or {}
            if markers.BY_HAND in inputs:
                crests = markers.set_crests(reading.profile, inputs["crests_m"], inputs[markers.BY_HAND])
                reading = read_again(reading, crests)
            self._show_profile(reading)
        except BermlineError as error:
            self.draft.chart.show_reason(explain(error))

    def _show_several(self, items: Sequence[Measurement]) -> None:
        """Show the row that the selected measurements make, or say that they make none."""
        self._tool.band.clear()
        if self.row is None:
            words = tr("{count} measurements are selected; choose one to see it.")
            self.draft.chart.show_reason(words.format(count=len(items)))
            return
        self._tool.band.show(self.row.line, 0.0)
        self._tool.band.mark(self.row.centres)
        self.draft.chart.show_reason(from_centre_to_centre(self.row.spacings_m))

    def _allow(self) -> None:
        """Let only be pressed what can be done."""
        may_write = not self._read_only()
        measured = may_write and self.reading is not None and self.reading.placed
        self.draft.save_button.setEnabled(measured)
        self.draft.name_edit.setEnabled(measured)
        self.kept.row_button.setEnabled(may_write and self.row is not None)
        self.kept.row_edit.setEnabled(may_write and self.row is not None)
        self.kept.delete_button.setEnabled(may_write and bool(self.kept.selected()))
        self.height.allow("" if may_write else tr("The case can only be read."))
        self.kept.csv_button.setEnabled(bool(self.kept.model.rows))

    def _read_only(self) -> bool:
        return self._session.store is None or self._session.store.read_only

    def _save_csv(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save measurements"), "spacing.csv", tr("CSV files (*.csv)"))
        if not path:
            return
        try:
            with Path(path).open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows(self.kept.shown_rows(range(self.kept.sorted.rowCount())))
        except OSError as error:
            reason = message("The table could not be written to “{path}”: {reason}.", path=path, reason=error.strerror)
            self._desk.messages.error(BermlineError(reason, message("Choose another folder.")))
