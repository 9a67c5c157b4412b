"""QGIS' own editing of a layer of the case: where another changed the same row since it began, a person decides.

The guard writes the version that an edit rests on along with it. On a server the database refuses an edit whose
version is no longer the row's, so that one who comes between the question and the writing is not overwritten either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime

from ..case.errors import Changed
from ..case.schema import Table
from ..core.errors import BermlineError, message
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
        layer.editingStarted.connect(self._begin)
        layer.beforeCommitChanges.connect(self._hold)
        layer.afterCommitChanges.connect(self._begin)

    def dispose(self) -> None:
        """Let go of the layer."""
        self._layer.editingStarted.disconnect(self._begin)
        self._layer.beforeCommitChanges.disconnect(self._hold)
        self._layer.afterCommitChanges.disconnect(self._begin)

    def _begin(self) -> None:
        try:
            self._since = self._session.store.last_entry()
        except BermlineError as error:
            self._tell(error)

    def _hold(self, *_: object) -> None:
        """Ask about each row that another changed since, before QGIS writes."""
        buffer = self._layer.editBuffer()
        changed = {*buffer.changedAttributeValues(), *buffer.changedGeometries()}
        try:
            for number in changed:
                kept = self._as_kept(number)
                if kept is None:
                    self._tell(self._gone())
                else:
                    self._hold_one(number, kept)
            for number in buffer.deletedFeatureIds():
                self._tell_deleted(self._as_kept(number))
        except BermlineError as error:
            self._tell(error)

    def _hold_one(self, number: int, kept: QgsFeature) -> None:
        entries = self._entries(kept)
        if not entries:
            self._rest_on(number, int(kept["version"]))
            return
        there = self._session.store.get(self._table.record, str(kept["uuid"]))
        mine = self._mine(number)
        what = message("{title}: the record was edited by {who} since it was read.", title=self._table.title,
                       who=there.edited_by)  # fmt: skip
        stays = self._decide(Changed(what, None, there, mine))
        if stays is None:
            self._rest_on(number, int((entries[0].before or {}).get("version", 0)))
            return
        if not stays:
            self._take_theirs(number, kept)
        self._rest_on(number, there.version)

    def _tell_deleted(self, kept: QgsFeature | None) -> None:
        entries = () if kept is None else self._entries(kept)
        if entries:
            who = entries[-1].who
            self._tell(BermlineError(
                message("{title}: a record was deleted that {who} had edited since you began.",
                        title=self._table.title, who=who),
                message("The journal has it as it was left: ask {who}, and enter it again where it is to stay.",
                        who=who),
            ))  # fmt: skip

    def _gone(self) -> BermlineError:
        return BermlineError(
            message("{title}: a record that you edited was deleted by another meanwhile.", title=self._table.title),
            message("Your edit of it is not kept. Who deleted it can undo that; then edit it again."),
        )

    def _entries(self, kept: QgsFeature) -> tuple[JournalEntry, ...]:
        """Return what the journal has of a row since it began to be edited."""
        return self._session.store.journal(after=self._since, record=str(kept["uuid"]))

    def _as_kept(self, number: int) -> QgsFeature | None:
        """Return a row as the database has it now, ``None`` where it is gone."""
        return next(self._layer.dataProvider().getFeatures(QgsFeatureRequest(number)), None)

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
