"""Much that is taken back is taken back in the background, wholly or not at all."""

import pytest
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject

from plugin.core.records import Structure
from plugin.jobs import Jobs
from plugin.messages import Messages
from plugin.panels import step_back
from plugin.panels.dock import Desk
from plugin.panels.step_back import StepBack
from plugin.session import CaseSession
from tests.qgis.waiting import until


@pytest.fixture
def session(qgis_app, tmp_path):
    made = CaseSession("Ada")
    made.create(tmp_path / "case.gpkg", "Test")
    with made.act("Draw") as action:
        action.insert_many(Structure(label=f"S{number}") for number in range(30))
    yield made
    made.close()


@pytest.fixture
def bar(qgis_app):
    made = QgsMessageBar()
    yield made
    made.deleteLater()


@pytest.fixture
def stepping(session, bar, monkeypatch):
    monkeypatch.setattr(step_back, "_AT_ONCE", 10)
    parent = QObject()
    jobs = Jobs()
    made = StepBack(Desk(None, session, jobs, None, Messages(bar)), parent)
    yield made
    jobs.stop_all()
    made.dispose()
    parent.deleteLater()


def count(session):
    return len(session.records(Structure))


def test_much_is_taken_back_on_a_thread_and_seen_when_it_is_done(session, stepping):
    assert count(session) == 30
    stepping.undo()
    assert stepping.busy
    assert count(session) == 30
    until(lambda: not stepping.busy)
    assert count(session) == 0
    stepping.redo()
    until(lambda: not stepping.busy)
    assert count(session) == 30


def test_little_is_taken_back_at_once(session, stepping):
    with session.act("Draw one") as action:
        action.insert(Structure(label="One"))
    stepping.undo()
    assert not stepping.busy
    assert count(session) == 30


def test_a_second_step_waits_for_the_first(session, stepping):
    stepping.undo()
    stepping.undo()
    until(lambda: not stepping.busy)
    assert session.store.redo_label == "Draw"
    assert [entry.kind for entry in session.store.actions()].count("undo") == 1


def test_what_is_stopped_changes_nothing(session, stepping, monkeypatch, bar):
    monkeypatch.setattr("plugin.case.journal._TOLD_EVERY", 1)
    begun = []
    stepping._desk.jobs.started.connect(begun.append)
    with session.act("Draw more") as action:
        action.insert_many(Structure(label=f"M{number}") for number in range(1000))
    stepping.undo()
    begun[0].stop()
    until(lambda: not stepping.busy)
    assert count(session) == 1030
    assert session.store.undo_label == "Draw more"
    assert bar.currentItem().text() == "“Undo: Draw more” was stopped."


def test_closing_the_case_gives_up(session, stepping):
    stepping.undo()
    session.close()
    assert not stepping.busy
