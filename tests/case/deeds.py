"""What is done to a case, of every kind: each deed is one action. Made where trouble comes at each step of it."""

from __future__ import annotations

from contextlib import closing, contextmanager

from plugin.case.errors import CaseError
from plugin.case.merge import bring_back, compare
from plugin.case.open import open_case
from plugin.case.replica import take_snapshot, write_replica
from plugin.core.records import Sighting, Site, Structure

from .samples import SHAPES, snapshot

LONG = "ж" * 3000
"""More than a page of the file."""


def draw(store, _copy):
    with store.act("Draw") as action:
        action.insert(Structure(label="New", geometry=SHAPES["Polygon"], note=LONG))


def label(store, _copy):
    with store.act("Label") as action:
        action.update(Sighting, store.read(Sighting)[0].uuid, state="absent", note=LONG)


def take_in(store, _copy):
    with store.act("Import") as action:
        scene = store.read(Sighting)[0].scene
        keys = action.insert_many(Structure(label=f"K{n}", note="seen from afar " * 9) for n in range(40))
        action.insert_many(Sighting(structure=key, scene=scene, state="present") for key in keys)


def delete(store, _copy):
    with store.act("Delete") as action:
        action.delete(Structure, store.read(Structure)[0].uuid)


def keep_setting(store, _copy):
    with store.act("Choose") as action:
        action.set("choice", LONG)


def undo(store, _copy):
    store.undo()


def redo(store, _copy):
    store.redo()


def merge(store, copy):
    bring_back(store, copy, compare(store, copy), ())


DEEDS = (draw, label, take_in, delete, keep_setting, undo, redo, merge)


def prepare(store, deed):
    if deed is redo:
        store.undo()


@contextmanager
def worked_on_copy(store, path):
    """Open a copy of a case for a block, in which something was done."""
    write_replica(take_snapshot(store), path, "Bob")
    with closing(open_case(path, "Bob")) as made:
        with made.act("On the spot") as action:
            action.insert_many(Site(name=f"Far {n}", note=LONG) for n in range(5))
        yield made


def told_by(deed, store, copy):
    """Return what a person is told, nothing where it was done."""
    try:
        deed(store, copy)
    except CaseError as error:
        return str(error)
    return ""


def state_of(store):
    return snapshot(store), store.journal(), store.settings(), (store.undo_label, store.redo_label)
