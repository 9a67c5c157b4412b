"""Whoever changes a record, and with whatever program: the journal has it, and cannot be altered by accident."""

from __future__ import annotations

import sqlite3

import pytest

from plugin.case.schema import TABLES
from plugin.core.records import BY_TABLE, Scene, Sighting, Site, Structure

from .samples import fill, fill_growth


def changes(case, after=0):
    return [(entry.table, entry.what) for entry in case.journal(after)]


def last_number(case):
    return case.journal()[-1].number


def test_begins_with_the_making_of_the_case(case):
    entries = case.journal()
    assert {(entry.kind, entry.who, entry.table) for entry in entries} == {("start", "Ada", "case_info")}
    assert {entry.record: entry.after["value"] for entry in entries}["title"] == '"A case"'


@pytest.mark.parametrize("name", TABLES)
def test_has_insert_update_and_delete_of_every_kind(case, name):
    keys = fill(case)
    start = last_number(case)
    column = next(column.name for column in TABLES[name].own if column.kind in ("text", "reference"))
    required = TABLES[name].column(column).required
    with case.act("Change") as action:
        if TABLES[name].column(column).kind == "text":
            action.update(BY_TABLE[name], keys[name], **{column: "absent" if column == "state" else "other"})
        elif not required:
            action.update(BY_TABLE[name], keys[name], **{column: None})
    with case.act("Delete") as action:
        action.delete(BY_TABLE[name], keys[name])
    mine = [entry for entry in case.journal(record=keys[name]) if entry.table == name]
    assert mine[0].what == "insert"
    assert mine[0].before is None
    assert mine[-1].what == "delete"
    assert mine[-1].after is None
    assert mine[-1].number > start
    for earlier, later in zip(mine, mine[1:]):
        assert earlier.after == later.before


def test_says_who_and_under_which_action(case):
    with case.act("Add a site") as action:
        key = action.insert(Site(name="x"))
    (entry,) = case.journal(record=key)
    assert (entry.who, entry.label, entry.kind, entry.action) == ("Ada", "Add a site", "act", action.uuid)
    assert entry.software_version == "1.2.3"
    assert entry.at.endswith("Z")
    assert len(entry.at) == len("2018-06-23T06:50:00.000Z")


def test_keeps_before_and_after(case):
    scene, _, _ = fill_growth(case)
    with case.act("Credit") as action:
        action.update(Scene, scene, credit="© Ж")
    entry = case.journal()[-1]
    assert (entry.before["credit"], entry.after["credit"]) == (None, "© Ж")
    assert (entry.before["version"], entry.after["version"]) == (1, 2)


def test_an_update_that_changes_nothing_is_no_change(case):
    scene, _, _ = fill_growth(case)
    start = last_number(case)
    with case.act("Nothing") as action:
        action.update(Scene, scene, name="2018-06-23")
    assert changes(case, start) == []
    assert case.get(Scene, scene).version == 1
    assert case.undo_label == "Set the ground"


def test_has_what_a_delete_takes_along(case):
    _, structure, _ = fill_growth(case)
    start = last_number(case)
    with case.act("Delete") as action:
        action.delete(Structure, structure)
    assert sorted(changes(case, start)) == [("sighting", "delete"), ("structure", "delete")]


def test_has_what_another_program_does(case, outside):
    scene, _, _ = fill_growth(case)
    start = last_number(case)
    outside.execute("UPDATE scene SET credit = 'theirs'")
    outside.execute("INSERT INTO site (name) VALUES ('theirs')")
    outside.execute("DELETE FROM structure")
    assert changes(case, start) == [
        ("scene", "update"),
        ("site", "insert"),
        ("sighting", "delete"),
        ("structure", "delete"),
    ]
    assert {entry.who for entry in case.journal(start)} == {"another program"}
    assert {entry.kind for entry in case.journal(start)} == {"outside"}
    record = case.get(Scene, scene)
    assert (record.created_by, record.edited_by, record.version) == ("Ada", "another program", 2)


def test_gives_a_record_of_another_program_its_key(case, outside):
    outside.execute("INSERT INTO site (name) VALUES ('a')")
    outside.execute("INSERT INTO site (name, uuid) VALUES ('b', '')")
    outside.execute("INSERT INTO site (name, uuid) VALUES ('c', 'mine')")
    keys = [site.uuid for site in case.read(Site)]
    assert keys[2] == "mine"
    for key in keys[:2]:
        assert [len(part) for part in key.split("-")] == [8, 4, 4, 4, 12]
        assert key[14] == "4"
        assert key[19] in "89ab"
    assert keys[0] != keys[1]


def test_edits_of_another_program_in_one_go_are_one_action(case, outside):
    fill_growth(case)
    start = last_number(case)
    outside.execute("BEGIN")
    for number in range(5):
        outside.execute("UPDATE scene SET note = ?", (f"{number}",))
    outside.execute("COMMIT")
    assert len({entry.action for entry in case.journal(start)}) == 1


def test_an_action_of_ours_between_parts_those_of_another_program(case, outside):
    scene, _, _ = fill_growth(case)
    start = last_number(case)
    outside.execute("UPDATE scene SET note = 'one'")
    with case.act("Ours") as action:
        action.update(Scene, scene, credit="x")
    outside.execute("UPDATE scene SET note = 'two'")
    entries = case.journal(start)
    assert [entry.who for entry in entries] == ["another program", "Ada", "another program"]
    assert len({entry.action for entry in entries}) == 3


def test_another_program_cannot_rewrite_who_made_a_record(case, outside):
    scene, _, _ = fill_growth(case)
    made = case.get(Scene, scene)
    outside.execute("UPDATE scene SET created_by = 'Eve', created_at = '1999-01-01T00:00:00.000Z'")
    now = case.get(Scene, scene)
    assert (now.created_by, now.created_at, now.version) == (made.created_by, made.created_at, 2)
    assert case.journal()[-1].what == "update"


def test_an_edit_that_rests_on_another_version_of_the_record_is_refused(case, outside):
    scene, _, _ = fill_growth(case)
    outside.execute("UPDATE scene SET note = 'mine', version = 1")
    with pytest.raises(sqlite3.IntegrityError, match="edited by another since it was read"):
        outside.execute("UPDATE scene SET note = 'again', version = 1")
    kept = case.get(Scene, scene)
    assert (kept.note, kept.version) == ("mine", 2)


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE journal SET who = 'Eve'",
        "DELETE FROM journal",
        "UPDATE action SET who = 'Eve'",
        "DELETE FROM action",
        "UPDATE scene SET uuid = 'other'",
    ],
)
def test_what_was_done_is_not_altered_by_accident(case, outside, edit):
    fill_growth(case)
    before = case.journal()
    with pytest.raises(sqlite3.IntegrityError, match=r"only ever added|does not change"):
        outside.execute(edit)
    assert case.journal() == before


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE sighting SET state = 'gone'",
        "INSERT INTO site (note) VALUES ('no name')",
        "INSERT INTO site (name) VALUES ('')",
        "UPDATE structure SET site = 'nowhere'",
        "UPDATE scene SET gsd_m = 'wide'",
        "UPDATE scene SET raster_allowed = 2",
        "INSERT INTO sighting (structure, scene, state) SELECT structure, scene, state FROM sighting",
        "INSERT INTO citation (source) SELECT uuid FROM source",
        "INSERT INTO measurement (name, inputs) VALUES ('x', '{')",
    ],
)
def test_another_program_cannot_write_what_a_kind_does_not_allow(case, outside, edit):
    fill(case)
    before = case.journal()
    with pytest.raises(sqlite3.IntegrityError):
        outside.execute(edit)
    assert case.journal() == before


def test_a_program_with_recursive_triggers_is_journalled_once(case, outside):
    fill_growth(case)
    start = last_number(case)
    outside.execute("PRAGMA recursive_triggers = ON")
    outside.execute("UPDATE scene SET note = 'x'")
    outside.execute("INSERT INTO site (name) VALUES ('x')")
    assert changes(case, start) == [("scene", "update"), ("site", "insert")]


def test_tells_which_tables_another_program_changed(case, outside):
    fill_growth(case)
    seen = case.data_version()
    assert case.data_version() == seen
    outside.execute("UPDATE sighting SET state = 'absent'")
    assert case.data_version() != seen
    assert case.news() == {"sighting"}
    assert case.news() == frozenset()
    assert case.read(Sighting)[0].state == "absent"


def test_our_own_actions_do_not_count_as_news_from_elsewhere(case):
    seen = case.data_version()
    fill_growth(case)
    assert case.data_version() == seen


def test_quotes_and_code_in_values_stay_values(case, outside):
    hostile = "x'); DROP TABLE site; --"
    with case.act(hostile) as action:
        key = action.insert(Site(name=hostile, note='"' * 3))
    with case.act("Delete") as action:
        action.delete(Site, key)
    case.undo()
    assert case.get(Site, key).name == hostile
    assert case.undo_label == hostile


def test_what_happened_to_many_records_is_asked_at_once(case):
    with case.act("Add") as action:
        keys = action.insert_many(Site(name=f"site {number}") for number in range(1200))
    last = case.last_entry()
    with case.act("Edit") as action:
        for key in (keys[0], keys[1100]):
            action.update(Site, key, note="seen")
    found = case.journal_of(keys, last)
    assert {key: [entry.what for entry in entries] for key, entries in found.items()} == {
        keys[0]: ["update"], keys[1100]: ["update"]
    }  # fmt: skip
    assert len(case.journal_of(keys)) == 1200


def test_what_goes_with_a_record_is_known_through_what_it_owns(case):
    scene, structure, sighting = fill_growth(case)
    assert case.owned_by("structure", [structure, "nowhere"]) == {sighting: structure}
    assert case.owned_by("scene", [scene]) == {sighting: scene}
    assert case.owned_by("sighting", [sighting]) == {}
