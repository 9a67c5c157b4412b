"""What the session remembers of a case is what the case holds."""

import gc

import pytest

from plugin.core.records import Structure
from plugin.session import CaseSession


@pytest.fixture
def session(qgis_app, tmp_path):
    made = CaseSession("Ada")
    made.create(tmp_path / "case.gpkg", "Test")
    yield made
    made.close()


def labels(session):
    return [item.label for item in session.records(Structure)]


def test_records_follow_each_action_undo_and_redo(session):
    with session.act("Draw") as action:
        keys = action.insert_many(Structure(label=label) for label in "ABC")
    assert labels(session) == ["A", "B", "C"]
    with session.act("Delete and rename") as action:
        action.delete(Structure, keys[0])
        action.update(Structure, keys[2], label="D")
    assert labels(session) == ["B", "D"]
    session.undo()
    assert labels(session) == ["A", "B", "C"]
    session.redo()
    assert labels(session) == ["B", "D"]


def test_records_that_did_not_change_stay_the_same_objects(session):
    with session.act("Draw") as action:
        keys = action.insert_many(Structure(label=label) for label in "AB")
    before = session.records(Structure)
    with session.act("Rename") as action:
        action.update(Structure, keys[1], label="C")
    after = session.records(Structure)
    assert after[0] is before[0]
    assert after[1].label == "C"


def test_another_case_begins_without_what_was_remembered(session, tmp_path):
    with session.act("Draw") as action:
        action.insert(Structure(label="A"))
    assert labels(session) == ["A"]
    session.create(tmp_path / "other.gpkg", "Other")
    assert labels(session) == []


def test_a_record_is_found_by_its_key_as_it_is_now(session):
    with session.act("Draw") as action:
        keys = action.insert_many(Structure(label=label) for label in "AB")
    assert session.find(Structure, keys[1]).label == "B"
    with session.act("Rename") as action:
        action.update(Structure, keys[1], label="C")
    assert session.find(Structure, keys[1]).label == "C"
    session.undo()
    assert session.find(Structure, keys[1]).label == "B"
    session.undo()
    assert session.find(Structure, keys[1]) is None


def test_what_was_set_aside_is_looked_through_again_once_the_case_is_closed(session):
    with session.act("Draw") as action:
        action.insert_many(Structure(label=label) for label in "AB")
    other = CaseSession("Ada")
    other.take(session.store.place.open("Ada"))
    for _ in other.reading_ahead([Structure]):
        pass
    assert gc.get_freeze_count() > 0
    other.close()
    assert gc.get_freeze_count() == 0
