"""A copy holds what was chosen and nothing else, and is the same each time."""

import datetime as dt
import sqlite3

from plugin.case.copy import CopyFacts, write_copy
from plugin.case.create import create_case
from plugin.case.open import open_case
from plugin.core.records import Scene, Site
from tests.case.samples import fill

AT = dt.datetime(2024, 3, 1, tzinfo=dt.timezone.utc)
FACTS = CopyFacts(title="Copy", who="Pseudonym", key="case", at=AT, settings={"about": "x"}, people=lambda _: "P")


def make_case(path):
    store = create_case(path, "Case", "Real Name")
    fill(store)
    with store.act("Add") as action:
        gone = action.insert(Site(name="GONE WITH ALL ITS SECRETS"))
    with store.act("Delete") as action:
        action.delete(Site, gone)
    return store


def records_of(store):
    from plugin.core.records import RECORDS

    return [record for kind in RECORDS for record in store.read(kind)]


def test_copy_keeps_keys_times_and_versions_and_changes_names(tmp_path):
    store = make_case(tmp_path / "case.gpkg")
    with store.act("Edit") as action:
        action.update(Scene, store.read(Scene)[0].uuid, note="edited")
    records = records_of(store)
    store.close()
    write_copy(tmp_path / "copy.gpkg", records, FACTS)
    copy = open_case(tmp_path / "copy.gpkg", "reader")
    again = records_of(copy)
    assert [(r.uuid, r.created_at, r.edited_at, r.version) for r in again] == [
        (r.uuid, r.created_at, r.edited_at, r.version) for r in records
    ]
    assert {name for r in again for name in (r.created_by, r.edited_by)} == {"P"}
    assert (copy.title, copy.setting("about", ""), copy.journal(), copy.undo_label) == ("Copy", "x", (), None)
    copy.close()


def test_copies_are_the_same_bytes_and_hold_nothing_that_is_gone(tmp_path):
    store = make_case(tmp_path / "case.gpkg")
    records = records_of(store)
    store.close()
    for name in ("one.gpkg", "two.gpkg"):
        write_copy(tmp_path / name, records, FACTS)
    content = (tmp_path / "one.gpkg").read_bytes()
    assert content == (tmp_path / "two.gpkg").read_bytes()
    assert b"GONE WITH" not in content
    assert b"Real Name" not in content


def test_copy_can_be_edited_and_journals_again(tmp_path):
    store = make_case(tmp_path / "case.gpkg")
    records = records_of(store)
    store.close()
    write_copy(tmp_path / "copy.gpkg", records, FACTS)
    copy = open_case(tmp_path / "copy.gpkg", "reader")
    with copy.act("Edit") as action:
        action.update(Site, copy.read(Site)[0].uuid, note="again")
    assert [entry.who for entry in copy.journal()] == ["reader"]
    copy.undo()
    copy.close()
    assert sqlite3.connect(tmp_path / "copy.gpkg").execute("PRAGMA integrity_check").fetchone() == ("ok",)
