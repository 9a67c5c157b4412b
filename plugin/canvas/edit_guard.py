"""QGIS' own editing of a layer of the case: where another changed the same row since it began, a person decides.

The guard looks before QGIS writes. The case refuses an edit that comes with another version than the row has: so the
guard has it refused what is not decided. On a server it writes the version that an edit rests on along with it, so
that one who comes between the question and the writing is not overwritten either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Collection, Mapping, Sequence

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerUndoCommand,
    QgsVectorLayerUndoCommandChangeAttribute,
    QgsVectorLayerUndoCommandChangeGeometry,
    QgsVectorLayerUndoCommandDeleteFeature,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTimer

from ..case.errors import Changed
from ..case.schema import TABLES, Table
from ..core.errors import BermlineError, Message, message
from ..session import CaseSession

if TYPE_CHECKING:
    from ..case.journal import JournalEntry

Decide = Callable[[Changed], "bool | None"]
"""Say whether one's own version stays; ``None`` leaves both as they are, and the edit unsaved."""


def undecided(_changed: Changed) -> bool | None:
    """Ask nobody: the edit stays unsaved."""
    return None


class EditGuard:
    """Watches one layer of the case while it is edited."""

    def __init__(
        self, session: CaseSession, layer: QgsVectorLayer, table: Table, decide: Decide,
        tell: Callable[[BermlineError], None],
    ) -> None:  # fmt: skip
        self._session, self._layer, self._table = session, layer, table
        self._decide, self._tell = decide, tell
        self._since = 0
        self._settled: dict[str, int] = {}
        """By key of a row the last entry of the journal that was decided about."""
        self._back: list[Callable[[], None]] = []
        """What brings back the edits that were held while QGIS was refused."""
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell_refused)
        layer.editingStarted.connect(self._begin)
        layer.beforeCommitChanges.connect(self._hold)
        layer.beforeRollBack.connect(self._bring_back)
        layer.afterCommitChanges.connect(self._begin)

    def dispose(self) -> None:
        """Let go of the layer."""
        self._bring_back()
        self._layer.editingStarted.disconnect(self._begin)
        self._layer.beforeCommitChanges.disconnect(self._hold)
        self._layer.beforeRollBack.disconnect(self._bring_back)
        self._layer.afterCommitChanges.disconnect(self._begin)

    def _begin(self) -> None:
        try:
            self._since = self._session.store.last_entry()
        except BermlineError as error:
            self._tell(error)
        self._settled.clear()

    def _hold(self, *_: object) -> None:
        """Ask about each row that another changed since, before QGIS writes."""
        self._bring_back()
        buffer = self._layer.editBuffer()
        changed = {*buffer.changedAttributeValues(), *buffer.changedGeometries()}
        try:
            self._decide_all(changed, frozenset(buffer.deletedFeatureIds()))
        except BermlineError as error:
            self._tell(error)

    def _decide_all(self, changed: Collection[int], deleted: Collection[int]) -> None:
        """Put in place what is decided of each row; after one that is not, nothing more is asked."""
        kept = self._as_kept({*changed, *deleted})
        keys = {number: str(row["uuid"]) for number, row in kept.items()}
        entries = self._session.store.journal_of([*keys.values()], self._since)
        beneath = self._beneath([keys[number] for number in deleted if number in keys])
        for number in sorted({*changed, *deleted}):
            row = kept.get(number)
            if row is None:
                if number not in deleted:
                    self._tell(self._gone())
                continue
            # Nobody read a row before it was there.
            met = [entry for entry in entries.get(keys[number], ()) if entry.what != "insert"]
            if not self._is_decided(number, row, met, beneath.get(keys[number], ()), gone=number in deleted):
                self._refuse(number, kept, deleted)
                return

    def _beneath(self, keys: Sequence[str]) -> dict[str, list[JournalEntry]]:
        """Return, by key of a row that is to be deleted, what others did meanwhile to records that would go with it."""
        owners = self._session.store.owned_by(self._table.name, keys) if keys else {}
        found: dict[str, list[JournalEntry]] = {}
        for key, entries in self._session.store.journal_of([*owners], self._since).items():
            found.setdefault(owners[key], []).extend(entry for entry in entries if entry.who != self._session.who)
        return found

    def _is_decided(
        self, number: int, row: QgsFeature, met: Sequence[JournalEntry], beneath: Sequence[JournalEntry], *, gone: bool
    ) -> bool:
        """Whether it is decided what stays of a row; what is decided is put in place."""
        key, version = str(row["uuid"]), int(row["version"])
        settled = self._settled.get(key, 0)
        met, beneath = ([entry for entry in some if entry.number > settled] for some in (met, beneath))
        if met or beneath:
            there = self._session.store.get(self._table.record, key)
            what = message("{title}: the record was edited by {who} since it was read.", title=self._table.title,
                           who=there.edited_by)  # fmt: skip
            beside = None if met else _of_what_goes_along(beneath)
            stays = self._decide(Changed(what, None, there, None if gone else self._mine(number), beside))
            if stays is None:
                return False
            self._settled[key] = max(entry.number for entry in (*met, *beneath))
            if stays:
                version = there.version
            else:
                if gone:
                    QgsVectorLayerUndoCommandDeleteFeature(self._layer.editBuffer(), number).undo()
                self._take_theirs(number, row)
                gone = False
        if not gone:
            self._rest_on(number, version)
        return True

    def _refuse(self, number: int, kept: Mapping[int, QgsFeature], deleted: Collection[int]) -> None:
        """Let the case refuse what QGIS is about to write: a row is said to rest on another version than it has.

        Deletions, and in a file shapes too, are written apart from the rest: they are held back until then.
        """
        buffer, version = self._layer.editBuffer(), self._layer.fields().indexFromName("version")
        for row in deleted:
            self._hold_back(QgsVectorLayerUndoCommandDeleteFeature(buffer, row), held=False)
        for row in buffer.changedGeometries():
            if row in kept:
                self._hold_back(QgsVectorLayerUndoCommandChangeGeometry(buffer, row, kept[row].geometry()))
        there = kept[number]["version"]
        self._hold_back(QgsVectorLayerUndoCommandChangeAttribute(buffer, number, version, int(there) - 1, there))
        self._soon.start()

    def _hold_back(self, command: QgsVectorLayerUndoCommand, *, held: bool = True) -> None:
        """Change what is to be written until :meth:`_bring_back`, beside what a person can undo."""
        change, back = (command.redo, command.undo) if held else (command.undo, command.redo)
        change()
        self._back.append(back)

    def _tell_refused(self) -> None:
        """Say what became of the edits, after QGIS told that the case refused them."""
        self._bring_back()
        self._tell(self._unsaved())

    def _bring_back(self) -> None:
        self._soon.stop()
        while self._back:
            self._back.pop()()

    def _gone(self) -> BermlineError:
        return BermlineError(
            message("{title}: a record that you edited was deleted by another meanwhile.", title=self._table.title),
            message("Your edit of it is not kept. Who deleted it can undo that; then edit it again."),
        )

    def _unsaved(self) -> BermlineError:
        return BermlineError(
            message("{title}: your edits were not saved, as it is not decided which version stays.",
                    title=self._table.title),
            message("They stay in the layer. Save again to decide, or end editing without saving."),
        )  # fmt: skip

    def _as_kept(self, numbers: Collection[int]) -> dict[int, QgsFeature]:
        """Return rows as the database has them now; those that are gone are missing."""
        wanted = QgsFeatureRequest().setFilterFids(list(numbers))
        return {row.id(): QgsFeature(row) for row in self._layer.dataProvider().getFeatures(wanted)}

    def _mine(self, number: int) -> dict[str, Any]:
        """Return what was edited in a row, by column, as records hold it."""
        buffer, fields = self._layer.editBuffer(), self._layer.fields()
        edited = buffer.changedAttributeValues().get(number, {})
        mine = {fields.at(place).name(): _as_record(value) for place, value in edited.items()}
        shape = buffer.changedGeometries().get(number)
        if shape is not None and self._table.geometry is not None:
            mine[self._table.geometry.name] = _as_shape(shape)
        return {name: value for name, value in mine.items() if _is_own(self._table, name)}

    def _take_theirs(self, number: int, kept: QgsFeature) -> None:
        """Put what another wrote in place of what was edited here."""
        buffer = self._layer.editBuffer()
        for place in list(buffer.changedAttributeValues().get(number, {})):
            self._layer.changeAttributeValue(number, place, kept[self._layer.fields().at(place).name()])
        if number in buffer.changedGeometries():
            self._layer.changeGeometry(number, kept.geometry())

    def _rest_on(self, number: int, version: int) -> None:
        if self._session.store.path is None:
            self._layer.changeAttributeValue(number, self._layer.fields().indexFromName("version"), version)


def _of_what_goes_along(entries: Sequence[JournalEntry]) -> Message:
    last = entries[-1]
    return message("{who} edited what belongs to this record and goes with it ({title}).", who=last.who,
                   title=TABLES[last.table].title)  # fmt: skip


def _is_own(table: Table, name: str) -> bool:
    return any(column.name == name for column in table.own)


def _as_record(value: Any) -> Any:
    if hasattr(value, "isNull") and value.isNull():
        return None
    if isinstance(value, QDateTime):
        return value.toPyDateTime()
    return value.toPyDate() if isinstance(value, QDate) else value


def _as_shape(shape: QgsGeometry) -> Any:
    from shapely import wkb

    return None if shape.isNull() else wkb.loads(bytes(shape.asWkb()))
