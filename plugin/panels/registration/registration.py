"""Measuring the shifts of scenes against a reference, in the background, and keeping them with the scenes."""

from __future__ import annotations

from typing import Iterable

from qgis.PyQt.QtCore import QObject, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox

from ...canvas.scene_steps import is_service, is_there, source_of
from ...core.antimeridian import cut_there
from ...core.errors import BermlineError
from ...core.growth.shifted import outruns
from ...core.imagery.register_series import Registered, ground_of, register_series, shift_fields
from ...core.records import Scene, Structure
from ...jobs import Job, Progress
from ...messages import told
from ...words import counted, tr
from ..dock import Desk
from ..scene_dates import date_or_name
from .dialog import RegisterDialog

_MOST_M = 100.0
_MOST_PIXELS = 5.0
"""At first shifts are looked for up to so many metres, or pixels of the coarsest scene where that is more."""
_NAMED = 4


class Registration(QObject):
    """Shows the dialog and does what its buttons say; one at a time, over all of QGIS' window and not in its way."""

    _found = pyqtSignal(int, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._session = desk, desk.session
        self.dialog: RegisterDialog | None = None
        self._job: Job | None = None
        self._run = 0
        self._against = ""
        """The reference that what is listed is measured against."""
        self._structures: tuple[Structure, ...] = ()
        # What is found is told on the job's thread, and shown on this one.
        self._found.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def dispose(self) -> None:
        """Stop measuring and close the dialog; nobody can be asked any more, so what was measured is kept."""
        if self._unkept():
            self.keep()
        self._close()
        self.deleteLater()

    def settle(self) -> bool:
        """Have shifts that were measured and not kept yet kept or dropped; say whether the case may be left."""
        if not self._may_leave():
            return False
        self._close()
        return True

    def open(self, scenes: Iterable[Scene], structures: Iterable[Structure], wanted: Iterable[str] = ()) -> None:
        """Show the dialog for image scenes of one place, and its structures; ``wanted`` are ticked, else all.

        One that measures, or holds what was measured and is not kept yet, comes forward as it is.
        """
        if self._holds_something():
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        self._close()
        store, ticked = self._session.store, frozenset(wanted)
        usable = [scene for scene in scenes if scene.kind == "image" and self._can_be_read(scene)]
        usable.sort(key=lambda scene: (scene.acquired is None, scene.acquired_from, scene.name))
        if store is None or len(usable) < 2:
            self._desk.messages.warn(tr("Two images that lie in files are needed: one is measured against the other."))
            return
        self._structures = tuple(item for item in structures if item.geometry is not None)
        self.dialog = dialog = RegisterDialog(self._desk.iface.mainWindow())
        dialog.shifts.remark_on = self._remark_on
        dialog.ground.setText(self._ground_in_words())
        shown = self._session.scene
        dialog.list_references(usable, shown if any(scene.uuid == shown for scene in usable) else usable[0].uuid)
        chosen = ticked if len(ticked) > 1 else frozenset(scene.uuid for scene in usable)
        dialog.reference_combo.currentIndexChanged.connect(lambda _place: self._change_reference(usable, chosen))
        dialog.measure_button.clicked.connect(self.measure)
        dialog.stop_button.clicked.connect(self._stop)
        dialog.keep_button.clicked.connect(self.keep)
        dialog.shifts.dataChanged.connect(self._count)
        dialog.finished.connect(self._close)
        dialog.may_leave = self._may_leave
        self._list(usable, chosen)
        coarsest = max((scene.gsd_m or 0.0) for scene in (*dialog.shifts.wanted(), self._reference()))
        dialog.most_spin.setValue(max(_MOST_M, _MOST_PIXELS * coarsest))
        dialog.show()

    def measure(self) -> None:
        """Measure the shifts of the ticked scenes against the reference."""
        dialog, store = self.dialog, self._session.store
        reference = self._reference()
        if dialog is None or store is None or reference is None:
            return
        scenes = [(scene.uuid, source_of(store, scene)) for scene in dialog.shifts.wanted()]
        if not scenes:
            dialog.words.setText(tr("Tick the scenes to measure."))
            return
        names = {scene.uuid: date_or_name(scene) for scene in dialog.shifts.wanted()}
        outlines = [item.geometry for item in self._structures]
        against, site, most = source_of(store, reference), ground_of(outlines), dialog.most_spin.value()
        self._run += 1
        run = self._run

        def work(progress: Progress) -> int:
            def tell(done: int, found: Registered) -> None:
                self._found.emit(run, found)
                progress.set(done / len(scenes), names[found.scene])

            register_series(scenes, against, site, most, tell, lambda: progress.cancelled)
            return len(scenes)

        dialog.words.setText("")
        dialog.show_running(True)
        self._job = self._desk.jobs.start(tr("Register scenes"), work, self._finish, self._fail)
        self._job.progressed.connect(self._advance)
        self._job.worded.connect(dialog.words.setText)

    def keep(self) -> None:
        """Keep with the scenes what was measured, in one step; the reference then counts as unshifted."""
        dialog, reference = self.dialog, self._session.find(Scene, self._against) if self._against else None
        if dialog is None or reference is None:
            return
        found, session = dialog.shifts.measured(), self._session
        label = counted(
            len(found),
            tr("Keep the shift of a scene against {reference}"),
            tr("Keep the shifts of {count} scenes against {reference}"),
            reference=date_or_name(reference),
        )
        with told(self._desk.messages):
            with session.act(label) as action:
                for scene, shift in found:
                    changes = shift_fields(shift, reference.name)
                    expected = session.version_after(scene, {"path", "provider", *changes})
                    action.update(Scene, scene.uuid, expect_version=expected, **changes)
                if reference.shift_east_m is not None:
                    action.update(Scene, reference.uuid, expect_version=reference.version, **shift_fields(None, ""))
            words = counted(
                len(found),
                tr("The shift of the scene is kept. Undo takes it back."),
                tr("The shifts of {count} scenes are kept. Undo takes them back."),
            )
            self._desk.messages.info(words)
            dialog.accept()

    def _change_reference(self, scenes: list[Scene], wanted: frozenset[str]) -> None:
        """List the scenes for another reference, once it is settled what becomes of shifts against the one before."""
        if not self._may_leave():
            combo = self.dialog.reference_combo
            with QSignalBlocker(combo):
                combo.setCurrentIndex(combo.findData(self._against))
        elif self.dialog is not None:
            self._list(scenes, wanted)

    def _list(self, scenes: list[Scene], wanted: frozenset[str]) -> None:
        """List the scenes but for the reference, ticked where they are wanted and may show some of its ground."""
        reference = self._reference()
        if reference is None:
            return
        self._against = reference.uuid
        others = [scene for scene in scenes if scene.uuid != reference.uuid]
        meeting = frozenset(scene.uuid for scene in others if _may_meet(scene, reference))
        self.dialog.shifts.list_scenes(others, wanted & meeting)
        self.dialog.words.setText("")
        self._count()

    def _take(self, run: int, found: Registered) -> None:
        if self.dialog is not None and run == self._run:
            self.dialog.shifts.take(found)

    def _advance(self, percent: float) -> None:
        if self.dialog is not None:
            self.dialog.progress.setValue(round(percent))

    def _finish(self, count: int) -> None:
        self._job = None
        if self.dialog is not None:
            self.dialog.show_running(False)
            measured = len(self.dialog.shifts.measured())
            words = tr("{measured} of {count} could be measured. Nothing is kept yet.")
            self.dialog.words.setText(words.format(measured=measured, count=count))

    def _fail(self, error: BermlineError) -> None:
        self._job = None
        if self.dialog is not None:
            self.dialog.show_running(False)
        self._desk.messages.error(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._run += 1
        if self.dialog is not None:
            self.dialog.show_running(False)
            self.dialog.words.setText(tr("Stopped. What was measured before can be kept."))

    def _count(self, *_: object) -> None:
        if self.dialog is not None:
            self.dialog.show_measured(self._unkept())

    def _unkept(self) -> int:
        """Return how many shifts were measured that are not kept yet and could be."""
        store = self._session.store
        writes = store is not None and not store.read_only
        return len(self.dialog.shifts.measured()) if writes and self.dialog is not None else 0

    def _may_leave(self) -> bool:
        """Ask what is to become of shifts that are not kept yet; say whether the dialog may close."""
        count = self._unkept()
        if not count:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self.dialog,
            tr("Register scenes"),
            counted(
                count,
                tr("The shift of a scene was measured and is not kept yet. Keep it with the scene?"),
                tr("The shifts of {count} scenes were measured and are not kept yet. Keep them with the scenes?"),
            ),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if answer == buttons.Save:
            self.keep()
        return answer == buttons.Discard or self.dialog is None

    def _close(self, *_: object) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        dialog, self.dialog = self.dialog, None
        self._structures = ()
        if dialog is not None:
            dialog.finished.disconnect(self._close)
            dialog.close()
            dialog.deleteLater()

    def _holds_something(self) -> bool:
        return self.dialog is not None and (self._job is not None or bool(self.dialog.shifts.measured()))

    def _reference(self) -> Scene | None:
        return None if self.dialog is None else self._session.find(Scene, self.dialog.reference_combo.currentData())

    def _can_be_read(self, scene: Scene) -> bool:
        return not is_service(scene) and scene.crs is not None and is_there(self._session.store, scene)

    def _ground_in_words(self) -> str:
        if not self._structures:
            return tr("all that both scenes show")
        return counted(
            len(self._structures),
            tr("the ground of 1 structure and some around it"),
            tr("the ground of {count} structures and some around it"),
        )

    def _remark_on(self, scene: Scene) -> str:
        """Warn where a shift is larger than what is marked."""
        narrow = [item.label for item in self._structures if outruns(scene, item)]
        if not narrow:
            return ""
        names = ", ".join(narrow[:_NAMED]) + ("…" if len(narrow) > _NAMED else "")
        return counted(
            len(narrow),
            tr("more than 1 structure is wide: {names}. Show it corrected to mark it."),
            tr("more than {count} structures are wide: {names}. Show it corrected to mark them."),
            names=names,
        )


def _may_meet(scene: Scene, reference: Scene) -> bool:
    """Whether two scenes show some of the same ground, or are not known not to."""
    if scene.geometry is None or reference.geometry is None:
        return True
    return cut_there(scene.geometry).intersects(cut_there(reference.geometry))
