"""What a case names is read with marks of reading direction shown, and kept as it came."""

import pytest

from plugin.case.errors import NotFound
from plugin.core.records import Scene, Site

FORGED = "Depot \u202e7D"
SHOWN = "Depot ⟨U+202E⟩7D"


def add(store, **fields):
    with store.act("Add") as action:
        return action.insert(Site(**fields))


def kept(store, column="name"):
    return [row[0] for row in store._database.execute(f"SELECT {column} FROM site ORDER BY fid").fetchall()]


def test_a_name_is_read_with_its_marks_shown(case):
    add(case, name=FORGED, label="\u200eD1")
    (site,) = case.read(Site)
    assert (site.name, site.label) == (SHOWN, "⟨U+200E⟩D1")
    assert kept(case) == [FORGED]


def test_a_record_that_is_saved_as_it_was_read_changes_nothing(case):
    key = add(case, name=FORGED, note=FORGED)
    with case.act("Save") as action:
        action.replace(case.get(Site, key))
    assert kept(case) == [FORGED]
    assert [entry.what for entry in case.journal(record=key)] == ["insert"]


def test_prose_and_paths_are_read_to_the_letter(case):
    with case.act("Add") as action:
        action.insert(Site(name="x", note=FORGED))
        action.insert(Scene(name=FORGED, path=f"{FORGED}.tif"))
    assert case.read(Site)[0].note == FORGED
    assert (case.read(Scene)[0].path, case.read(Scene)[0].name) == (f"{FORGED}.tif", SHOWN)


def test_scripts_from_right_to_left_are_let_be(case):
    names = ["مستودع ذخيرة 7", "מחסן תחמושת 7"]
    for name in names:
        add(case, name=name)
    assert [site.name for site in case.read(Site)] == kept(case) == names


def test_people_and_what_they_did_are_told_so_too(case):
    case.who = FORGED
    with case.act(f"Add {FORGED}") as action:
        key = action.insert(Site(name="x"))
        action.set("title", FORGED)
    assert case.get(Site, key).created_by == SHOWN
    entry = case.journal(record=key)[0]
    assert (entry.who, entry.label) == (SHOWN, f"Add {SHOWN}")
    assert case.undo_label == f"Add {SHOWN}"
    assert case.title == SHOWN
    with case.act("Delete") as action:
        action.delete(Site, key)
    case.undo()
    assert kept(case, "created_by") == [FORGED]


def test_a_key_that_holds_one_is_found_by_what_it_is(case):
    case._database.execute("INSERT INTO site (uuid, name) VALUES (?, 'x')", (FORGED,))
    assert case.get(Site, FORGED).uuid == FORGED
    with pytest.raises(NotFound):
        case.get(Site, SHOWN)
