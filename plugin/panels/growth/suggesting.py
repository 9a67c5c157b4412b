"""Suggestions: found in the background, shown in matrix and list, and made sightings only where they are accepted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Callable, Iterator, Mapping

from qgis.PyQt.QtCore import QTimer

from ...canvas.corrected import can_be_corrected
from ...canvas.scene_steps import is_service, is_there, source_of
from ...core.errors import BermlineError
from ...core.growth.proposals import Proposal, key_of, propose
from ...core.growth.suggest_series import SceneSource, SeriesSuggestions, suggest_series
from ...core.imagery.registration import corrected_vrt
from ...core.records import Scene, Structure
from ...core.there import is_file_there
from ...jobs import Job, Progress, Stopped
from ...messages import told
from ...plain import as_tip
from ...words import counted, explain, tr
from ..dock import Desk
from ..scene_dates import date_of
from .editor import Editor
from .hints import Hints
from .open_cells import OpenCells
from .series import Series
from .view import GrowthView

_PAUSE_MS = 400
_INFO = "case_info"


class Suggesting:
    """Asks anew when scenes or structures change; what was read of a scene is read once while the case is open."""

    def __init__(self, desk: Desk, series: Series, view: GrowthView, editor: Editor, cells: OpenCells) -> None:
        self._desk, self._session, self._series = desk, desk.session, series
        self._view, self._page, self._editor, self._cells = view, view.look_here, editor, cells
        self._found: SeriesSuggestions | None = None
        self._hints = Hints()
        self._before: SeriesSuggestions | None = None
        self._asked: object = None
        self._job: Job | None = None
        self._marked = _Marked(series)
        self._later = QTimer(view)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._ask)
        self._session.changed.connect(self._follow_changes)
        self._session.correction_switched.connect(self._ask_later)
        view.sightings.model.modelReset.connect(self._ask_later)
        self._page.switched.connect(self._switch)
        self._page.accepted.connect(self._accept)
        self._page.rejected.connect(self._reject)
        self._page.reviving.connect(self._revive)
        self._page.gone_to.connect(self._go)
        self._page.marked_check.toggled.connect(self._show)
        self._page.show_writing(not editor.read_only)
        self._ask_later()

    def dispose(self) -> None:
        """Let go of the session and of what was found, and stop what runs."""
        self._session.changed.disconnect(self._follow_changes)
        self._session.correction_switched.disconnect(self._ask_later)
        self._later.stop()
        self._stop()
        self._found = self._before = self._asked = None

    @property
    def busy(self) -> bool:
        """Whether suggestions are being looked for, or about to be."""
        return self._job is not None or self._later.isActive()

    def offers(self, cell: tuple[int, int]) -> list[tuple[str, Callable[[], None]]]:
        """Return what the menu of a cell offers where something is suggested of it."""
        row, column = cell
        structure, scene = self._series.structures[row].uuid, self._series.scenes[column].uuid
        about = (item for item in self._page.model.proposals if item.scene == scene and structure in item.structures)
        item = next(about, None)
        if item is None:
            return []
        here = replace(item, structures=(structure,))
        accept = tr("Accept suggestion: {state}").format(state=tr(item.state))
        return [
            (accept, lambda: self._accept(here, here.state)),
            (tr("Reject suggestion"), lambda: self._reject(here)),
        ]

    def _switch(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        if wanted:
            self._asked = None
            self._ask()
            return
        self._stop()
        self._found, self._hints = None, Hints()
        self._show()
        self._page.say_off()

    def _follow_changes(self, tables: frozenset[str]) -> None:
        if tables & {Scene.table, Structure.table}:
            self._ask_later()
        if self._found is not None and tables & {"sighting", _INFO}:
            self._show()

    def _ask_later(self, *_: object) -> None:
        if self._page.switch.isChecked():
            self._later.start()

    def _ask(self) -> None:
        """Look for suggestions in the background, unless what they rest on is as it was."""
        store = self._session.store
        if store is None or not self._page.switch.isChecked():
            return
        scenes = [scene for scene in self._series.scenes if not is_service(scene) and is_there(store, scene)]
        dated = [scene for scene in scenes if scene.acquired is not None and scene.crs is not None]
        structures, corrected = self._series.structures, self._session.corrected
        asked = (tuple((item.uuid, item.geometry) for item in structures), tuple(dated), corrected)
        if asked == self._asked:
            return
        self._stop()
        self._asked = asked
        paths, before = {scene.uuid: source_of(store, scene) for scene in dated}, self._before

        def work(progress: Progress) -> SeriesSuggestions | None:
            sources = [_source(scene, paths[scene.uuid], move=corrected) for scene in dated]
            return suggest_series(structures, sources, before, progress.set, lambda: progress.cancelled)

        self._page.words.setText("")
        self._job = self._desk.jobs.start(tr("Suggest where to look"), work, self._take, self._refuse)
        self._view.jobs.add(self._job)

    def _take(self, answer: SeriesSuggestions | None) -> None:
        self._job = None
        if answer is None:
            return
        self._found = self._before = answer
        self._hints = Hints(answer.found)
        self._show()
        said = []
        if answer.unread:
            one = tr("1 scene could not be read: {why}")
            several = tr("{count} scenes could not be read, the first: {why}")
            said.append(counted(len(answer.unread), one, several, why=explain(answer.unread[0][1])))
        if answer.unplaced:
            one = tr("1 structure was passed over: {why}")
            several = tr("{count} structures were passed over, the first: {why}")
            said.append(counted(len(answer.unplaced), one, several, why=explain(answer.unplaced[0][1])))
        self._page.words.setText(" ".join(said))
        self._page.words.setToolTip(as_tip("\n".join(said)))

    def _refuse(self, error: BermlineError) -> None:
        self._job = None
        if isinstance(error, Stopped):  # by a person, who does not want them
            self._page.switch.setChecked(False)
            return
        self._found, self._hints = None, Hints()
        self._show()
        self._page.say(explain(error))

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _show(self, *_: object) -> None:
        """Show what was found, as far as it is neither marked nor rejected."""
        found, rejected = self._found, self._editor.rejected
        proposals = (
            ()
            if found is None
            else propose(found.found, self._marked, rejected, marked_too=self._page.marked_check.isChecked())
        )
        self._page.show_proposals(proposals, len(rejected) if found is not None else 0)
        self._view.name_look_here(len(proposals))
        self._hints.list_cells(proposals)
        self._view.sightings.model.show_hints(self._hints)
        if found is not None and not proposals:
            listed = len(found.found.changes) + len({scene for _, scene in found.found.obscured})
            self._page.say(
                counted(
                    listed,
                    tr("The one place that stands out is marked or rejected."),
                    tr("All {count} places that stand out are marked or rejected."),
                )
                if listed
                else tr("Nothing stands out: no structure changes by more than chance, and no scene seems clouded.")
            )

    def _accept(self, item: Proposal, state: str) -> None:
        cells = self._cells_of(item)
        if self._editor.read_only or not cells:
            return
        with told(self._desk.messages):
            self._editor.accept(self._cells.among(dict.fromkeys(cells, state)))

    def _reject(self, item: Proposal) -> None:
        if self._editor.read_only:
            return
        labels = [self._series.structures[row].label for row, _ in self._cells_of(item)]
        names = ", ".join(labels[:4]) + ("…" if len(labels) > 4 else "")
        words = tr("Reject suggestion: {structures} on {date}").format(structures=names, date=self._date(item.scene))
        with told(self._desk.messages):
            self._editor.reject([key_of(item.what, structure, item.scene) for structure in item.structures], words)

    def _revive(self) -> None:
        with told(self._desk.messages):
            self._editor.forget_rejections()

    def _go(self, item: Proposal) -> None:
        """Let the map show what a suggestion is about."""
        cells = self._cells_of(item)
        if cells and self._view.tabs.currentWidget() is self._page:
            chosen = self._series.row(self._session.structure)
            self._view.matrix.moved.emit(*next((cell for cell in cells if cell[0] == chosen), cells[0]))

    def _cells_of(self, item: Proposal) -> list[tuple[int, int]]:
        column = self._series.column(item.scene)
        rows = [self._series.row(structure) for structure in item.structures]
        return [(row, column) for row in rows if row >= 0 and column >= 0]

    def _date(self, scene: str) -> str:
        column = self._series.column(scene)
        return "" if column < 0 else date_of(self._series.scenes[column])


class _Marked(Mapping[tuple[str, str], str]):
    """What is marked in a series by structure and scene; of thousands of cells few are asked for."""

    def __init__(self, series: Series) -> None:
        self._series = series

    def __getitem__(self, key: tuple[str, str]) -> str:
        row, column = self._series.row(key[0]), self._series.column(key[1])
        if row < 0 or column < 0 or self._series.sighting(row, column) is None:
            raise KeyError(key)
        return self._series.state(row, column)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        series = self._series
        keys = ((one.uuid, scene.uuid) for one in series.structures for scene in series.scenes)
        return (key for key in keys if key in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _source(scene: Scene, path: str, *, move: bool) -> SceneSource:
    """Return where a scene is read from: moved back by its shift where it is shown so."""
    said = Path(path).stat() if is_file_there(Path(path)) else None
    state = "" if said is None else f"{said.st_size} {said.st_mtime_ns}"
    ground = scene.resolution_m or scene.gsd_m
    if move and can_be_corrected(scene):
        moved = corrected_vrt(path, scene.shift_east_m, scene.shift_north_m)
        return SceneSource(scene.uuid, moved, f"{state} {scene.shift_east_m} {scene.shift_north_m}", ground)
    return SceneSource(scene.uuid, path, state, ground)
