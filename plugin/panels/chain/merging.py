"""Two records that are one made into one: what refers to the second refers to the first, and the second goes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Iterator

from ...case.action import Action
from ...core.columns import Record, columns, own_columns
from ...core.records import RECORDS, Conflict
from ...session import CaseSession

_GOES_WITH = {"published_to": "published_on"}
"""The last possible day says nothing of another first one."""


def merge(session: CaseSession, action: Action, kind: type[Record], first: str, second: str) -> None:
    """Keep ``first`` of two records, with what it leaves blank taken from ``second``.

    A link that both have stands once; a conflict between the two is deleted with the second. Raises
    :class:`~.case.errors.Changed` where one of the records was edited since the session read it.
    """
    kept, gone = session.find(kind, first), session.find(kind, second)
    if kept is None or gone is None:
        return
    blanks = {
        column.name: getattr(gone, column.name)
        for column in own_columns(kind)
        if column.name != "label"
        and getattr(kept, column.name) in (None, "")
        and getattr(gone, column.name) not in (None, "")
        and getattr(kept, _GOES_WITH.get(column.name, column.name)) in (None, "")
    }
    if blanks:
        action.update(kind, first, expect_version=kept.version, **blanks)
    for referring in RECORDS:
        names = [column.name for column in columns(referring) if column.metadata.get("table") == kind.table]
        if names:
            _repoint(session, action, referring, names, first, second)
    for conflict in session.records(Conflict):
        sides = {name: first for name in ("first", "second") if getattr(conflict, name) == second}
        if sides and first in (conflict.first, conflict.second):
            action.delete(Conflict, conflict.uuid, expect_version=conflict.version)
        elif sides:
            action.update(Conflict, conflict.uuid, expect_version=conflict.version, **sides)
    action.delete(kind, second, expect_version=gone.version)


def _repoint(
    session: CaseSession, action: Action, referring: type[Record], names: list[str], first: str, second: str
) -> None:
    there = {_ends(record) for record in session.records(referring)}
    for record in session.records(referring):
        changes: dict[str, Any] = {name: first for name in names if getattr(record, name) == second}
        if changes and not (_is_link(referring) and _ends(replace(record, **changes)) in there):
            action.update(referring, record.uuid, expect_version=record.version, **changes)


def _is_link(kind: type[Record]) -> bool:
    """Whether records of a kind only tie others together, so that two with the same ends say the same."""
    return any(column.metadata.get("owner") and column.metadata.get("required") for column in columns(kind))


def _ends(record: Record) -> tuple[Any, ...]:
    return tuple(_references(record))


def _references(record: Record) -> Iterator[Any]:
    for column in columns(type(record)):
        if column.metadata["kind"] == "reference":
            yield getattr(record, column.name)
