"""What the session remembers of a case is what the case holds."""

import contextlib
import gc
import weakref

import pytest

from plugin.case.errors import Busy, CaseError
from plugin.case.look_through import look_through
from plugin.case.open import open_case, open_looked_through
from plugin.core.records import Structure
from plugin.long_lived import looked_through_seldom
from plugin.session import CaseSession
from tests.qgis.waiting import until


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


@pytest.fixture
def reopened(session, monkeypatch):
    """Another session with the case, of whose records two count as many."""
    monkeypatch.setattr("plugin.session._MUCH", 1)
    with session.act("Draw") as action:
        action.insert_many(Structure(label=label) for label in "AB")
    made = CaseSession("Ada")
    made.take(session.store.place.open("Ada"))
    yield made
    made.close()


def test_what_was_set_aside_is_looked_through_again_once_the_case_is_closed(reopened):
    often = gc.get_threshold()
    for _ in reopened.reading_ahead([Structure]):
        pass
    assert gc.get_freeze_count() > 0
    assert gc.get_threshold()[2] > often[2]
    reopened.close()
    assert gc.get_freeze_count() == 0
    assert gc.get_threshold() == often


def test_many_records_are_let_go_of_after_the_case_was_closed(reopened, monkeypatch):
    often = gc.get_threshold()
    for _ in reopened.reading_ahead([Structure]):
        pass
    first = weakref.ref(reopened.records(Structure)[0])
    monkeypatch.setattr("plugin.session._PART", 1)
    reopened.close()
    assert (reopened.records(Structure), first() is None) == ((), False)
    until(lambda: first() is None)
    until(lambda: gc.get_freeze_count() == 0)
    assert gc.get_threshold() == often


def test_a_large_case_that_is_opened_meanwhile_stays_set_aside(reopened, monkeypatch):
    place, often = reopened.store.place, gc.get_threshold()
    for _ in reopened.reading_ahead([Structure]):
        pass
    monkeypatch.setattr("plugin.session._PART", 1)
    reopened.close()
    reopened.take(place.open("Ada"))
    for _ in reopened.reading_ahead([Structure]):
        pass
    reopened.let_go()
    assert gc.get_freeze_count() > 0
    monkeypatch.setattr("plugin.session._PART", 1000)
    reopened.close()
    assert (gc.get_freeze_count(), gc.get_threshold()) == (0, often)


def test_a_small_case_leaves_pythons_collector_alone(reopened, monkeypatch):
    monkeypatch.setattr("plugin.session._MUCH", 2)
    often = gc.get_threshold()
    for _ in reopened.reading_ahead([Structure]):
        pass
    assert (gc.get_freeze_count(), gc.get_threshold()) == (0, often)


@pytest.fixture
def looked_through(session):
    """What was found in a case of two structures, which has been closed since."""
    with session.act("Draw") as action:
        action.insert_many(Structure(label=label) for label in "AB")
    path = session.store.path
    session.close()
    return path, look_through(path, "Ada")


def take(session, path, found):
    session.take(open_looked_through(path, found.left_out, "Ada"), found)


def test_what_was_read_when_a_case_was_looked_through_is_not_read_again(session, looked_through):
    path, found = looked_through
    take(session, path, found)
    assert session.records(Structure) is found.held[Structure].records


def test_what_was_written_since_a_case_was_looked_through_is_read(session, looked_through):
    path, found = looked_through
    with contextlib.closing(open_case(path, "Bo")) as store, store.act("Draw") as action:
        action.insert(Structure(label="C"))
    take(session, path, found)
    assert labels(session) == ["A", "B", "C"]
    assert session.records(Structure)[0] is found.held[Structure].records[0]


def test_while_a_large_case_is_read_the_collector_looks_seldom():
    often = gc.get_threshold()
    with looked_through_seldom():
        assert gc.get_threshold()[2] > often[2]
    assert gc.get_threshold() == often


@pytest.fixture
def elsewhere(session):
    """Another connection to the case, such as that of an import."""
    store = session.store.place.open("Bo", "1")
    yield store
    store.close()


def write_many(store, number):
    with store.act("Import") as action:
        action.insert_many(Structure(label=str(n)) for n in range(number))


def test_much_that_another_wrote_is_read_in_parts_before_it_is_told(session, elsewhere, monkeypatch):
    assert labels(session) == []
    told = []
    session.changed.connect(told.append)
    write_many(elsewhere, 3000)
    monkeypatch.setattr(session.store, "read", None)  # all at once
    session.look_for_outside_edits()
    assert (told, labels(session)) == ([], [])
    steps = 0
    while session._reading.busy:
        session._reading._take(0.0)
        steps += 1
    assert steps > 3
    assert told == [frozenset({"structure"})]
    assert len(labels(session)) == 3000


def test_what_another_wrote_is_told_before_an_action_that_came_meanwhile(session, elsewhere):
    assert labels(session) == []
    told = []
    session.changed.connect(lambda _: told.append(len(labels(session))))
    write_many(elsewhere, 3000)
    session.look_for_outside_edits()
    with session.act("Draw") as action:
        action.insert(Structure(label="mine"))
    assert told == [3001, 3001]


def test_the_window_does_not_wait_for_one_who_writes(session, elsewhere):
    # A writer that holds the file to itself, as an import does once it outgrows its cache.
    connection = elsewhere._database._connection
    connection.execute("BEGIN EXCLUSIVE")
    asked = []
    session.store._database._connection.set_trace_callback(asked.append)
    with pytest.raises(Busy):
        session.store.data_version()
    assert asked == ["PRAGMA busy_timeout = 0", "PRAGMA data_version", "PRAGMA busy_timeout = 500"]
    session.look_for_outside_edits()
    connection.execute("ROLLBACK")


def test_a_disk_that_is_gone_is_told_once_and_the_records_stay_until_it_is_back(session):
    told, back = [], []
    session.lost.connect(told.append)
    session.reached.connect(lambda: back.append(True))
    with session.act("Draw") as action:
        action.insert(Structure(label="A"))
    assert (labels(session), session.store.title) == (["A"], "Test")
    in_the_way = session.store.path.with_name("case.gpkg-journal")  # SQLite cannot read beside what it cannot open
    in_the_way.mkdir()
    for _ in range(3):
        session.look_for_outside_edits()
        assert labels(session) == ["A"]
    assert session.store.title == "Test"
    with pytest.raises(CaseError), session.act("Draw") as action:
        action.insert(Structure(label="B"))
    assert len(told) == 1
    assert "disk" in str(told[0])
    in_the_way.rmdir()
    session.look_for_outside_edits()
    assert back == [True]
    with session.act("Draw") as action:
        action.insert(Structure(label="B"))
    assert labels(session) == ["A", "B"]
