"""What the tests of copies share."""

from __future__ import annotations

from plugin.core.records import RECORDS


def note(store, kind, uuid, words):
    with store.act("Note") as action:
        action.update(kind, uuid, note=words)


def delete(store, kind, uuid):
    with store.act("Delete") as action:
        action.delete(kind, uuid)


def content(store):
    return {kind: {record.uuid: record for record in store.read(kind)} for kind in RECORDS}
