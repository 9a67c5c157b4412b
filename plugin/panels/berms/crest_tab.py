"""Crest lines: drawn by hand, or detected as a job, shown above the map, kept as candidates, accepted or rejected."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Sequence

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry

from ...canvas.crest_preview import CrestPreview
from ...canvas.path_tool import LINE, PICK, PathTool
from ...core.antimeridian import cut_there
from ...core.berms.candidates import CrestOnMap, Found, find_candidates
from ...core.berms.crest_spacing import lengths_m
from ...core.berms.record import crest_candidate
from ...core.errors import BermlineError, Refused, message
from ...core.records import Crest, Scene
from ...jobs import Job
from ...messages import Telling
from ...words import counted, explain, tr
from ..dock import Desk
from ..saving import save_rows
from .area_search import AreaSearch, Work
from .crest_form import CrestForm
from .labels import free_labels
from .sun import sun_of

_AT_ONCE = 300
"""So many lines are sifted before the next turn of a wheel."""
_LISTED_AT_ONCE = 100
"""More crests than these are listed apart from what was done to them, so that neither takes long."""


class CrestTab(QWidget):
    """Works on the crests of the case; ``form`` holds the controls, ``shown`` the detected lines above the map."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self.form = CrestForm()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self._telling = Telling(desk.messages)
        canvas = desk.iface.mapCanvas()
        self._tool, self._preview = PathTool(canvas), CrestPreview(canvas)
        self.search = AreaSearch(desk, self.form.search_bar, self._plan)
        self._found: Found | None = None
        self._sifting: Job | None = None
        self._next: int | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._list)
        self.shown: tuple[CrestOnMap, ...] = ()
        self._sun_of_scene = -1.0
        self._connect()
        self.reload()
        self.follow_scene()
        self._say_how()

    def dispose(self) -> None:
        """Let go of canvas and jobs."""
        self._stop_sifting()
        self._soon.stop()
        self._found, self.shown = None, ()
        self.search.dispose()
        self._tool.drawn.disconnect(self._take_drawn)
        self._tool.picked.disconnect(self._take_picked)
        self._tool.refused.disconnect(self._telling.warn)
        self._tool.stopped.disconnect(self._release)
        self._tool.dispose()
        self._preview.dispose()

    def draw(self) -> None:
        """Let a person draw a crest on the map."""
        self._switch(LINE, wanted=True)

    def detect(self) -> None:
        """Search where the form says."""
        self.search.begin()

    def reload(self) -> None:
        """Show the crests of the case; many of them as soon as the window has answered."""
        if max(len(self.form.crests), len(self.shown)) > _LISTED_AT_ONCE:
            self._soon.start()
        else:
            self._list()

    def follow_scene(self) -> None:
        """Take the sun's azimuth from the scene that is shown."""
        self._sun_of_scene = self._known_sun()
        self.form.sun.setValue(self._sun_of_scene)

    def follow_sun(self) -> None:
        """Take it anew where the scene says another one than before; what a person set holds until then."""
        if self._known_sun() != self._sun_of_scene:
            self.follow_scene()

    def _known_sun(self) -> float:
        """Return the azimuth of the sun over the scene that is shown, as the form has it: -1 where none is known."""
        scene = self._session.find(Scene, self._session.scene)
        azimuth = None if scene is None or scene.kind != "image" else sun_of(scene)[1]
        return -1.0 if azimuth is None else azimuth % 360.0

    def _connect(self) -> None:
        form = self.form
        self._tool.drawn.connect(self._take_drawn)
        self._tool.picked.connect(self._take_picked)
        self._tool.refused.connect(self._telling.warn)
        self._tool.stopped.connect(self._release)
        form.draw_button.clicked.connect(self._switch_draw)
        form.pick_button.clicked.connect(self._switch_pick)
        form.list.csv_wanted.connect(self._save_csv)
        self.search.began.connect(self._drop)
        self.search.found.connect(self._take_found)
        self.search.said.connect(form.said.setText)
        self.search.cancelled.connect(self._say_how)
        form.keep_button.clicked.connect(self._keep)
        form.drop_button.clicked.connect(self._drop)
        form.accept_wanted.connect(self._accept_selected)
        form.reject_wanted.connect(self._reject_selected)
        form.chosen.connect(self._show_selected)
        for box in (form.length, form.gap, form.straight, form.score):
            box.valueChanged.connect(self._choose)

    def _list(self) -> None:
        self._soon.stop()
        crests = self._session.records(Crest)
        self.form.show_crests(crests, lengths_m([item.geometry for item in crests]))
        place, self._next = self._next, None
        if place is not None:
            self.form.select_candidate(place)
        self._allow()

    # Drawing and picking

    def _switch_draw(self) -> None:
        self._switch(LINE, wanted=self.form.draw_button.isChecked())

    def _switch_pick(self) -> None:
        self._switch(PICK, wanted=self.form.pick_button.isChecked())

    def _switch(self, mode: str, *, wanted: bool) -> None:
        if wanted:
            self._tool.start(mode)
            self._press(mode if self._tool.active else "")
        else:
            self._tool.stop()

    def _release(self) -> None:
        self._press("")

    def _press(self, mode: str) -> None:
        """Let the button of the mode that is in hand look pressed, and no other."""
        for button, own in ((self.form.draw_button, LINE), (self.form.pick_button, PICK)):
            button.setChecked(mode == own)

    def _take_drawn(self, mode: str, drawn: BaseGeometry) -> None:
        site, scene = self._common()
        (with_label,) = self._free_labels(1)
        self._try(
            tr("Draw crest {label}").format(label=with_label),
            lambda action: action.insert(Crest(label=with_label, site=site, scene=scene, geometry=drawn)),
        )

    def _take_picked(self, area: BaseGeometry, reject: bool) -> None:  # noqa: FBT001
        ground = cut_there(area)
        inside = [
            crest
            for crest in self._session.records(Crest)
            if crest.geometry is not None
            and cut_there(crest.geometry).intersects(ground)
            and (reject or not crest.accepted)
        ]
        if reject:
            self._reject([crest for crest in inside if not crest.accepted])
        else:
            self._accept(inside)

    # Detecting

    def _plan(self, scene: Scene, path: Path, area: BaseGeometry) -> Work:
        search, azimuth = self.form.search(), self._azimuth(scene)
        return lambda tell: find_candidates(path, area, search, azimuth, tell)

    def _azimuth(self, scene: Scene) -> float | None:
        if scene.kind == "elevation":
            return None
        if self.form.sun.value() < 0:
            raise Refused(
                message("On an image, crests are found by their bright and dark flanks: the sun's azimuth is needed."),
                message("Set it below, or give the scene its time in the Scenes panel."),
            )
        return float(self.form.sun.value())

    def _take_found(self, found: Found) -> None:
        self._found = found
        self._choose()

    def _choose(self, *_: object) -> None:
        """Show the lines that the settings leave; many of them are sifted in the background."""
        found, choice = self._found, self.form.choice()
        self._stop_sifting()
        if found is None:
            return
        if len(found.lines) <= _AT_ONCE:
            self._show_chosen(found.choose(choice))
        else:
            work, words = (lambda _: found.choose(choice)), tr("Sifting crest lines")
            self._sifting = self._desk.jobs.start(words, work, self._show_chosen, self._refuse)

    def _show_chosen(self, chosen: tuple[CrestOnMap, ...]) -> None:
        self._sifting = None
        self.shown = chosen
        self._preview.show(crest.line for crest in chosen)
        one = tr("1 line is shown above the map; it is not in the case yet.")
        several = tr("{count} lines are shown above the map; they are not in the case yet.")
        self.form.said.setText(counted(len(chosen), one, several))
        self._allow()

    def _refuse(self, error: BermlineError) -> None:
        self._sifting = None
        self.form.said.setText(explain(error))

    def _stop_sifting(self) -> None:
        if self._sifting is not None:
            self._sifting.cancel()
            self._sifting = None

    def _drop(self) -> None:
        self._stop_sifting()
        self._found, self.shown = None, ()
        self._preview.show(())
        self._say_how()
        self._allow()

    def _say_how(self) -> None:
        self.form.said.setText(tr("Detected lines are first shown above the map, where these settings sift them."))

    def _save_csv(self) -> None:
        save_rows(self, self._desk.messages, tr("Save crests"), "crests.csv", self.form.list.rows())

    # What is written into the case

    def _keep(self) -> None:
        searched = self.search.scene
        known = self._session.find(Scene, searched.uuid) if searched is not None else None
        site, scene = self._session.site_on(known), None if known is None else known.uuid
        candidates = [
            crest_candidate(crest, label, site=site, scene=scene)
            for label, crest in zip(self._free_labels(len(self.shown)), self.shown)
        ]
        one, several = tr("Add 1 candidate for a crest"), tr("Add {count} candidates for crests")
        words = counted(len(candidates), one, several)
        if candidates and self._try(words, lambda action: action.insert_many(candidates)):
            self._drop()

    def _accept_selected(self) -> None:
        self._judge(lambda: self._accept([crest for crest in self.form.selected() if not crest.accepted]))

    def _reject_selected(self) -> None:
        self._judge(lambda: self._reject(self.form.selected()))

    def _judge(self, act: Callable[[], None]) -> None:
        """Do something with the selected ones, and go on to the candidate that follows them."""
        if self._soon.isActive():
            self._list()
        self._next = self.form.first_selected()
        act()
        if self._next is not None and not self._soon.isActive():
            self._list()

    def _accept(self, crests: Sequence[Crest]) -> None:
        if crests:
            words = counted(len(crests), tr("Accept 1 crest"), tr("Accept {count} crests"))
            self._try(
                words,
                lambda action: [
                    action.update(Crest, crest.uuid, expect_version=crest.version, accepted=True) for crest in crests
                ],
            )

    def _reject(self, crests: Sequence[Crest]) -> None:
        if crests:
            words = counted(len(crests), tr("Reject 1 crest"), tr("Reject {count} crests"))
            self._try(
                words,
                lambda action: [action.delete(Crest, crest.uuid, expect_version=crest.version) for crest in crests],
            )

    def _try(self, label: str, change: Callable[..., object]) -> bool:
        if self._session.store is None or self._session.store.read_only:
            return False
        with self._telling.acting():
            with self._session.act(label) as action:
                change(action)
            return True
        return False

    def _common(self) -> tuple[str | None, str | None]:
        """Return the site and the scene that a crest belongs to."""
        scene = self._session.find(Scene, self._session.scene)
        return self._session.site_on(scene), None if scene is None else scene.uuid

    def _free_labels(self, count: int) -> list[str]:
        return free_labels("C", count, (crest.label for crest in self._session.records(Crest)))

    def _show_selected(self) -> None:
        self._allow()
        lines = [crest.geometry for crest in self.form.selected() if crest.geometry is not None]
        if len(lines) == 1:
            try:
                self._desk.layers.zoom_to(lines[0], margin=1.0)
            except BermlineError as error:
                self._desk.messages.error(error)

    def _allow(self) -> None:
        writable = self._session.store is not None and not self._session.store.read_only
        selected = self.form.selected()
        self.form.draw_button.setEnabled(writable)
        self.form.pick_button.setEnabled(writable and any(not crest.accepted for crest in self.form.crests))
        self.form.accept_button.setEnabled(writable and any(not crest.accepted for crest in selected))
        self.form.reject_button.setEnabled(writable and bool(selected))
        self.form.keep_button.setEnabled(writable and bool(self.shown))
        self.form.drop_button.setEnabled(bool(self.shown))
