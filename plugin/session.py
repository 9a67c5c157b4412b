"""The one open case, with signals for all who show something of it."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Collection, Iterable, Iterator, TypeVar

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .case.errors import Busy, CaseError
from .case.held import Gathering, Held
from .case.schema import INFO
from .core.columns import Record
from .core.records import BY_TABLE, Scene, Site
from .long_lived import LongLived
from .place import software_version
from .slices import Slices

if TYPE_CHECKING:  # what keeps a case is loaded when one is opened, not when QGIS starts
    from .case.action import Action
    from .case.look_through import LookedThrough
    from .case.store import CaseStore, Done
    from .case.values import Broken

RecordT = TypeVar("RecordT", bound=Record)
_WATCH_EVERY_MS = 1000
_LISTEN_EVERY_MS = 200
"""A server tells of changes by itself: listening asks nothing of it."""
_PART = 1000
"""So many records are read in a step."""
_MUCH = 5000
"""More records of a kind make a case a large one."""


class CaseSession(QObject):
    """Holds the open case, what is chosen in it, and tells when either changes.

    ``changed`` carries the names of the tables that an action, an undo or another program's edit touched.
    ``broken_found`` carries, once, each record (``case.values.Broken``) that cannot be read; the records that are
    handed out are without it. ``lost`` carries, once, why the case cannot be read, as where its server does not answer
    or its disk is gone; until ``reached`` records are handed out as they were last read.
    """

    opened = pyqtSignal()
    closing = pyqtSignal()
    closed = pyqtSignal()
    lost = pyqtSignal(object)
    reached = pyqtSignal()
    changed = pyqtSignal(object)
    broken_found = pyqtSignal(object)
    scene_shown = pyqtSignal(str)
    correction_switched = pyqtSignal(bool)
    structure_chosen = pyqtSignal(str)
    site_chosen = pyqtSignal(str)
    movement_chosen = pyqtSignal(str)

    def __init__(self, who: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.who = who
        self.store: CaseStore | None = None
        self.scene = ""
        self.corrected = False
        self.structure = ""
        self.site = ""
        self.movement = ""
        self._held: dict[type[Record], Held] = {}
        self._stale: set[type[Record]] = set()
        self._broken: dict[Broken, None] = {}
        self._seen = self._last_entry = 0
        self._away = False
        self._news: frozenset[str] = frozenset()
        self._long_lived = LongLived()
        self._reading = Slices(self)
        self._reading.ended.connect(self._tell_news)
        self._letting_go = Slices(self)
        self._watch = QTimer(self)
        self._watch.timeout.connect(self.look_for_outside_edits)

    def create(self, path: Path, title: str) -> None:
        """Make a new case and open it; an open one is closed first."""
        from .case.create import create_case

        self.take(create_case(path, title, self.who, software_version()))

    def open(self, path: Path) -> None:
        """Open a case; an open one is closed once the new one could be opened."""
        from .case.open import open_case

        self.take(open_case(path, self.who, software_version()))

    def take(self, store: CaseStore, found: LookedThrough | None = None) -> None:
        """Make a case that was opened elsewhere the open one; another that is open is closed.

        What was ``found`` when it was looked through is not read again.
        """
        self.close()
        self.store = store
        store.tell_broken = self._note_broken
        self._away = False
        self._seen, self._last_entry = store.data_version(), store.last_entry()
        self._watch.start(_WATCH_EVERY_MS if store.path is not None else _LISTEN_EVERY_MS)
        if found is not None:
            self._hold(found)
        self.opened.emit()

    def close(self) -> None:
        """Close the case, if one is open; many records are let go of afterwards, see :meth:`let_go`."""
        if self.store is None:
            return
        self.closing.emit()
        self._watch.stop()
        self._reading.stop()
        store, self.store = self.store, None
        self.let_go()
        held, self._held = list(self._held.values()), {}
        self._letting_go.start(self._let_go_of(held))
        if sum(len(one.records) for one in held) <= _PART:
            self.let_go()
        self._stale.clear()
        self._broken.clear()
        self.scene = self.structure = self.site = self.movement = ""
        self.corrected = False
        try:
            store.close()
        finally:
            self.closed.emit()

    def let_go(self) -> None:
        """Let go now of what a case that was closed held, where some of it is left."""
        self._letting_go.finish()

    def _let_go_of(self, held: list[Held]) -> Iterator[None]:
        while held:
            yield from held.pop().let_go(_PART)
        if self.store is None:
            self._long_lived.take_back()

    def records(self, kind: type[RecordT]) -> tuple[RecordT, ...]:
        """Return all records of a kind; an empty tuple where no case is open."""
        if self.store is None:
            return ()
        held = self._up_to_date(self.store, kind)
        return () if held is None else held.records

    def reading_ahead(self, kinds: Iterable[type[Record]]) -> Iterator[None]:
        """Read all records of ``kinds`` a part a step, so that :meth:`records` has them when they are asked for."""
        try:
            yield from self._read_ahead(kinds)
        except CaseError as error:
            self._note_lost(error)

    def _read_ahead(self, kinds: Iterable[type[Record]]) -> Iterator[None]:
        for kind in kinds:
            if kind not in self._held:
                yield from self._read_in_parts(kind)

    def _read_in_parts(self, kind: type[Record]) -> Iterator[None]:
        store, known = self.store, self._held.get(kind)
        if store is None:
            return
        read = Gathering(store.last_entry())
        known_since = None if known is None else known.since
        for part in store.read_in_parts(kind, _PART):
            read.add(part)
            if len(read) > _MUCH:
                self._long_lived.set_aside()
            yield
            if self.store is not store:
                return
        held = self._held.get(kind)
        if held is known and (held is None or held.since == known_since):  # else it was read meanwhile, and is newer
            self._held[kind] = read.held()

    @property
    def broken(self) -> tuple[Broken, ...]:
        """The records that could not be read, as far as the case was read."""
        return tuple(self._broken)

    def find(self, kind: type[RecordT], uuid: str) -> RecordT | None:
        """Return one record, or ``None`` where there is none of that key."""
        held = None if self.store is None else self._up_to_date(self.store, kind)
        return None if held is None else held.find(uuid)

    def site_on(self, scene: Scene | None) -> str | None:
        """Return the site that what is seen on a scene belongs to, ``None`` for none.

        It is the scene's own, else the chosen one, where the scene shows its place: what was last clicked in a table
        says nothing of a scene elsewhere. What is seen on no scene belongs to the chosen one.
        """
        if scene is not None and scene.site:
            return scene.site if self.find(Site, scene.site) is not None else None
        chosen = self.find(Site, self.site)
        if chosen is None:
            return None
        if scene is None:
            return chosen.uuid
        if scene.geometry is None or chosen.geometry is None:
            return None
        from .core.antimeridian import cut_there

        return chosen.uuid if cut_there(scene.geometry).covers(cut_there(chosen.geometry)) else None

    def version_of(self, kind: type[Record], uuid: str) -> int | None:
        """Return the version in which a record was last read, for an action to expect; ``None`` where there is none."""
        found = self.find(kind, uuid)
        return None if found is None else found.version

    def version_after(self, read: Record, columns: Collection[str]) -> int:
        """Return the version for an action to expect that rests on ``columns`` as they were ``read`` a while ago.

        Where they are as they were, edits of others that this window knows of are in nobody's way, and it is the
        version last read; else it is the one that was read, by which the action is refused.
        """
        now = self.find(type(read), read.uuid)
        same = now is not None and all(getattr(now, column) == getattr(read, column) for column in columns)
        return now.version if now is not None and same else read.version

    @contextmanager
    def act(self, label: str) -> Iterator[Action]:
        """Run one action; when the block ends it is on disk, and ``changed`` is emitted."""
        with self._open_store().act(label) as action:
            yield action
        self._announce(frozenset(action.tables))

    def undo(self) -> str:
        """Take back the last action and return its label."""
        return self._finish(self._open_store().undo())

    def redo(self) -> str:
        """Do the last undone action again and return its label."""
        return self._finish(self._open_store().redo())

    def show_scene(self, uuid: str) -> None:
        """Choose the scene that the map shows; "" for none."""
        if uuid != self.scene:
            self.scene = uuid
            self.scene_shown.emit(uuid)

    def show_corrected(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        """Say whether scenes are shown moved back by their shifts, as far as those were measured."""
        if wanted != self.corrected:
            self.corrected = wanted
            self.correction_switched.emit(wanted)

    def choose_structure(self, uuid: str) -> None:
        """Choose a structure; "" for none."""
        if uuid != self.structure:
            self.structure = uuid
            self.structure_chosen.emit(uuid)

    def choose_site(self, uuid: str) -> None:
        """Choose a site; "" for none."""
        if uuid != self.site:
            self.site = uuid
            self.site_chosen.emit(uuid)

    def choose_movement(self, uuid: str) -> None:
        """Choose a movement; "" for none."""
        if uuid != self.movement:
            self.movement = uuid
            self.movement_chosen.emit(uuid)

    def look_for_outside_edits(self) -> None:
        """Notice what another connection wrote, such as QGIS' own editing of a layer of the case."""
        if self.store is None or self._reading.busy:
            return
        try:
            version = self.store.data_version()
            tables = self.store.news() if version != self._seen else frozenset()
            last, before = self.store.last_entry() if tables else self._last_entry, self._last_entry
        except Busy:  # another program is writing: its edit is noticed the next time
            return
        except CaseError as error:
            self._note_lost(error)
            return
        self._seen, self._last_entry = version, last
        if self._away:
            self._away = False
            self.reached.emit()
            tables |= {INFO, *(kind.table for kind in self._stale)}
        if tables and last - before > _PART:
            self._news = tables
            self._reading.start(self._read_news())
        elif tables:
            self._announce(tables)

    def _read_news(self) -> Iterator[None]:
        """Read what others wrote much of a part a step; until all is there, records are handed out as they were."""
        kinds = [kind for table in sorted(self._news) if (kind := BY_TABLE.get(table)) in self._held]
        try:
            for kind in kinds:
                yield from self._read_in_parts(kind)
        except CaseError as error:
            self._stale.update(kinds)
            self._note_lost(error)

    def _tell_news(self) -> None:
        tables, self._news = self._news, frozenset()
        self.changed.emit(tables)

    def _hold(self, found: LookedThrough) -> None:
        self._long_lived.set_aside()
        self._held.update(found.held)
        self._stale.update(kind for kind, held in found.held.items() if held.since != self._last_entry)
        for broken in found.broken:
            self._note_broken(broken)

    def _open_store(self) -> CaseStore:
        if self.store is None:
            raise RuntimeError("no case is open")
        return self.store

    def _note_broken(self, broken: Broken) -> None:
        if broken not in self._broken:
            self._broken[broken] = None
            self.broken_found.emit(broken)

    def _up_to_date(self, store: CaseStore, kind: type[RecordT]) -> Held[RecordT] | None:
        """Return the records of a kind as they are now, as they were last read where the case cannot be read."""
        held = self._held.get(kind)
        if held is not None and kind not in self._stale:
            return held
        try:
            if held is None:
                held = self._held[kind] = store.hold(kind)
            else:
                store.read_again(kind, held)
            self._stale.discard(kind)
        except CaseError as error:
            self._note_lost(error)
        return held

    def _note_lost(self, error: CaseError) -> None:
        if not self._away:
            self._away = True
            self.lost.emit(error)

    def _finish(self, done: Done) -> str:
        self._announce(done.tables)
        return done.label

    def _announce(self, tables: frozenset[str]) -> None:
        self._reading.finish()
        self._stale.update(BY_TABLE[table] for table in tables if table in BY_TABLE)
        self.changed.emit(tables)
