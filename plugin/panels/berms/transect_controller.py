"""The transect at work: drawn on the map, measured while it is drawn, its crests mended by hand, and saved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Callable, Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal
from shapely.geometry import LineString

from ...canvas.transect_tool import TransectTool
from ...core.berms import markers
from ...core.berms.bend import Bend
from ...core.berms.profile import Profile
from ...core.berms.row_fit import Row
from ...core.errors import BermlineError, Refused, message
from ...core.records import Crest, Measurement, Scene
from ...jobs import Job, Progress
from ...messages import Telling
from ...words import explain, tr
from ..dock import Desk
from .draft import DraftForm
from .keeper import Keeper
from .marker_hand import MarkerHand
from .meter import (
    WIDTH_M,
    Meter,
    Reading,
    bend_beside,
    choose_scene,
    file_of,
    is_quick,
    place,
    read_again,
    read_kept,
)
from .on_map import show_measurement, show_scene_here
from .wording import from_centre_to_centre, in_place_of_a_profile


class TransectController(QObject):
    """Connects the tool on the map with the form that shows the profile.

    ``reading`` is what the transect that was drawn shows, ``on_chart`` what the chart shows, also of a kept
    measurement; ``scene`` is what either was read from. ``drawn`` tells of a new transect, ``seen`` that ``on_chart``
    changed, ``saved`` carries a new measurement's key.
    """

    drawn = pyqtSignal()
    seen = pyqtSignal()
    saved = pyqtSignal(str)

    def __init__(self, desk: Desk, form: DraftForm, keeper: Keeper, of_names: Telling) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._form = form
        self._keeper = keeper
        self._meter = Meter()
        self._telling, self._of_names = Telling(desk.messages), of_names
        self._hand = MarkerHand(form.chart)
        self._tool = TransectTool(desk.iface.mapCanvas(), WIDTH_M)
        self._line: LineString | None = None
        self._job: Job | None = None
        self.scene: Scene | None = None
        self.reading: Reading | None = None
        self.on_chart: Reading | None = None
        self._saved: tuple[Reading, str] | None = None
        self._connect()
        self._say_how()
        self.allow()

    def dispose(self) -> None:
        """Let go of session and canvas."""
        self._stop_job()
        self._session.scene_shown.disconnect(self._follow_scene)
        self._tool.moved.disconnect(self._take_moving)
        self._tool.drawn.disconnect(self._take_drawn)
        self._tool.cancelled.disconnect(self._drop)
        self._tool.width_changed.disconnect(self._form.width_box.setValue)
        self._tool.refused.disconnect(self._telling.warn)
        self._tool.stopped.disconnect(self._release_button)
        self._tool.dispose()
        self._line, self.scene, self.reading, self.on_chart, self._saved = None, None, None, None, None

    def draw(self) -> None:
        """Let a person draw a transect on the map."""
        show_scene_here(self._desk)
        self._tool.start()
        self._form.draw_button.setChecked(self._tool.active)

    def measure_again(self, *_: object) -> None:
        """Measure the transect that is drawn on the scene that is now shown, as the form now says."""
        if self._line is None:
            return
        dropped = self.reading is not None and _is_set_by_hand(self.reading.profile)
        self._measure(self._measure_in_background, self._place)
        if dropped:
            self._desk.messages.warn(
                tr("The profile was read anew: the crests and toes that were set by hand on the one before are gone.")
            )

    def leave(self) -> None:
        """Forget the transect that was drawn."""
        self._stop_job()
        self._line = None
        self._clear_reading()
        self._form.scene_label.clear()

    def show_kept(self, item: Measurement) -> None:
        """Show a kept measurement on the map, and its profile where it was read from one."""
        if item.geometry is None or item.geometry.is_empty:
            self._tool.band.clear()
            self._form.chart.show_reason(tr("This measurement has no place on the map."))
            return
        if item.budget and item.u95 is not None:
            self._form.budget.show_budget(item.budget, item.unit, item.u95, item.parameters or {})
        show_measurement(self._desk, self._tool.band, item)
        if "crests_m" in (item.inputs or {}):
            self._read_kept(item)
        else:
            self._form.chart.show_reason(in_place_of_a_profile(item))

    def show_none_kept(self) -> None:
        """Show a kept measurement no longer; a transect that was drawn stays."""
        if self._line is None:
            self._tool.band.clear()
            self._drop()

    def show_several(self, items: Sequence[Measurement], row: Row | None) -> None:
        """Show the row that kept measurements make, or say that they make none."""
        self._tool.band.clear()
        if row is None:
            words = tr("{count} measurements are selected; choose one to see it.")
            self._form.chart.show_reason(words.format(count=len(items)))
            return
        self._tool.band.show(row.line, 0.0)
        self._tool.band.mark(row.centres)
        self._form.chart.show_reason(from_centre_to_centre(row.spacings_m))

    def allow(self) -> None:
        """Let only be saved what is measured, beside the line too, and is not kept yet."""
        store = self._session.store
        writable = store is not None and not store.read_only
        as_kept = self._kept_as()
        ready = writable and self.reading is not None and self.reading.placed and not as_kept
        self._form.allow_saving(as_kept, ready=ready)

    def _kept_as(self) -> str:
        """Return the name that what is measured is kept under, "" where it is not: kept twice, it would count twice."""
        if self._saved is None or self._saved[0] is not self.reading:
            return ""
        kept = self._session.find(Measurement, self._saved[1])
        return "" if kept is None else kept.name

    def _connect(self) -> None:
        self._session.scene_shown.connect(self._follow_scene)
        self._tool.moved.connect(self._take_moving)
        self._tool.drawn.connect(self._take_drawn)
        self._tool.cancelled.connect(self._drop)
        self._tool.width_changed.connect(self._form.width_box.setValue)
        self._tool.refused.connect(self._telling.warn)
        self._tool.stopped.connect(self._release_button)
        form = self._form
        form.draw_button.toggled.connect(self._switch_tool)
        form.width_box.valueChanged.connect(self._take_width)
        form.definition_combo.currentIndexChanged.connect(self._take_definition)
        form.follow_box.toggled.connect(self._take_follow)
        self._hand.wanted.connect(self._set_crests)
        form.save_button.clicked.connect(self._save)
        form.name_edit.returnPressed.connect(self._save)

    # Drawing

    def _switch_tool(self, *_: object) -> None:
        if self._form.draw_button.isChecked():
            if not self._tool.active:
                self.draw()
        else:
            self._tool.stop()

    def _release_button(self) -> None:
        self._form.draw_button.setChecked(False)

    def _take_moving(self, line: LineString) -> None:
        self._line = line
        self._measure(self._promise, self.allow)

    def _take_drawn(self, line: LineString) -> None:
        self._telling.settle()
        self._line = line
        self.drawn.emit()
        self._form.name_edit.setText(self._keeper.next_name())
        self._measure(self._measure_in_background, self._place)

    def _take_width(self, width_m: float) -> None:
        self._tool.set_width(width_m)
        if self._line is not None:
            self._tool.band.show(self._line, width_m)
        self.measure_again()

    def _take_definition(self, *_: object) -> None:
        """Measure the present profile by another definition: its markers stay."""
        reading = self.reading
        if reading is None:
            self.measure_again()
        else:
            self._remeasure(replace(reading, definition=self._form.definition), reading.profile)

    def _take_follow(self, *_: object) -> None:
        reading = self.reading
        if reading is None or reading.transect.bend is not None or self._bend() is not None:
            self.measure_again()

    def _follow_scene(self, *_: object) -> None:
        """Measure on the scene that is now shown, unless the profile is of the file that would be read for it."""
        if not self._is_of_scene():
            self.measure_again()

    def _is_of_scene(self) -> bool:
        store, line, reading = self._session.store, self._line, self.reading
        if store is None or line is None or reading is None:
            return False
        try:
            scene = choose_scene(line, self._session.records(Scene), self._session.scene)
            return (file_of(scene, store), scene.kind) == (reading.path, reading.surface)
        except BermlineError:  # measuring says why
            return False

    def _drop(self) -> None:
        self.leave()
        self._say_how()

    # Measuring

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
            width = self._form.width_box.value()
            if is_quick(line, width, scene):
                self._show_reading(self._meter.read(path, scene.kind, line, width, self._form.definition, self._bend()))
                when_read()
            else:
                when_long(scene, path)
        except BermlineError as error:
            self._refuse(error)

    def _bend(self) -> Bend | None:
        """Return how the accepted crests bend that the line crosses, where they are to be followed."""
        if self._line is None or not self._form.follow_box.isChecked():
            return None
        crests = [item.geometry for item in self._session.records(Crest) if item.accepted]
        lines = [line for line in crests if isinstance(line, LineString)]
        return bend_beside(self._line, lines, self._form.width_box.value())

    def _promise(self, scene: Scene, path: Path) -> None:
        self._clear_reading()
        self._form.chart.show_reason(tr("A long transect: its profile follows when the line is finished."))

    def _measure_in_background(self, scene: Scene, path: Path) -> None:
        line, width, definition = self._line, self._form.width_box.value(), self._form.definition
        bend = self._bend()
        self._clear_reading()
        self._form.chart.show_reason(tr("Reading the profile…"))

        def work(progress: Progress) -> Reading:
            return place(Meter().read(path, scene.kind, line, width, definition, bend))

        self._job = self._desk.jobs.start(tr("Profile of a transect"), work, self._show_reading, self._refuse)

    def _place(self) -> None:
        """Measure beside the line too, now that it is finished: what is saved says what that is worth."""
        self._stop_job()
        reading = self.reading
        if reading is not None and reading.spacing is not None:
            words = tr("Parallel bands beside a transect")
            self._form.say_more(tr("measuring beside the line…"))
            self._job = self._desk.jobs.start(words, lambda _: place(reading), self._show_reading, self._refuse)

    def _read_kept(self, item: Measurement) -> None:
        """Read the profile of a kept measurement from its scene, a long one in the background."""
        scene, store = self._session.find(Scene, item.scene or ""), self._session.store
        if store is None:
            return
        try:
            if scene is None:
                raise Refused(message("The scene of “{name}” is no longer in the case.", name=item.name))
            path = file_of(scene, store)
            self._take_scene(scene)
            if is_quick(item.geometry, item.width_m or WIDTH_M, scene):
                self._show_profile(read_kept(self._meter, path, scene, item))
                return
        except BermlineError as error:
            self._form.chart.show_reason(explain(error))
            return
        self._form.chart.show_reason(tr("Reading the profile…"))
        words = tr("Profile of a transect")
        self._job = self._desk.jobs.start(
            words, lambda _: read_kept(Meter(), path, scene, item), self._show_kept_profile, self._refuse
        )

    def _show_kept_profile(self, reading: Reading) -> None:
        self._job = None
        self._show_profile(reading)

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    # Markers set by hand

    def _set_crests(self, change: Callable[[Profile], Profile]) -> None:
        reading = self.reading
        if reading is None:
            return
        try:
            profile = change(reading.profile)
        except BermlineError as error:
            self._telling.warn(explain(error))
        else:
            self._telling.settle()
            self._remeasure(reading, profile)

    def _remeasure(self, reading: Reading, profile: Profile) -> None:
        """Show what is measured on a profile that need not be read again, and then beside the line."""
        self._stop_job()
        self._show_reading(read_again(reading, profile))
        self._place()

    # What the form shows

    def _take_scene(self, scene: Scene) -> None:
        self.scene = scene
        surface = tr("elevation") if scene.kind == "elevation" else tr("image")
        self._form.scene_label.setText(tr("on {scene} ({surface})").format(scene=scene.name, surface=surface))

    def _show_reading(self, reading: Reading) -> None:
        self._job = None
        self.reading = reading
        self._show_profile(reading)
        spacing = reading.spacing
        self._tool.band.bend(reading.transect.bend)
        self._tool.band.mark([] if spacing is None else spacing.inputs["crests_lonlat"])
        self._form.show_spacing(spacing)
        self._form.chart.unlock()
        self.allow()

    def _show_profile(self, reading: Reading) -> None:
        surface = self.scene.kind if self.scene is not None else "elevation"
        reason = "" if reading.refusal is None else explain(reading.refusal)
        self._form.chart.show_profile(reading.profile, surface, reason)
        self._see(reading)

    def _refuse(self, error: BermlineError) -> None:
        self._job = None
        self._clear_reading()
        self._form.chart.show_reason(explain(error))

    def _clear_reading(self) -> None:
        self.reading = None
        self._see(None)
        self._form.chart.lock()
        self._form.show_spacing(None)
        self._tool.band.mark([])
        self.allow()

    def _see(self, reading: Reading | None) -> None:
        self.on_chart = reading
        self.seen.emit()

    def _say_how(self) -> None:
        self._form.scene_label.clear()
        self._form.chart.show_reason(tr("Press Transect and drag across berms on the map: their profile appears here."))

    def _save(self) -> None:
        spacing = None if self.reading is None else self.reading.spacing
        if spacing is None or not self._form.save_button.isEnabled():
            return
        with self._of_names.acting():
            reading = self.reading
            key = self._keeper.save_spacing(spacing, self._form.name_edit.text(), self.scene)
            self._saved = None if reading is None else (reading, key)
            self.allow()
            self.saved.emit(key)
            doubt = self._keeper.doubt_name(key)
            if doubt:
                self._of_names.warn(doubt)


def _is_set_by_hand(profile: Profile) -> bool:
    return bool(markers.by_hand(profile) or markers.toes_by_hand(profile))
