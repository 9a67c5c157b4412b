"""Why a case could not be opened is told until one is."""

from threading import Event
from types import SimpleNamespace

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialog, QFileDialog

from plugin.jobs import Job
from plugin.session import CaseSession
from tests.case.samples import alter
from tests.qgis.case_menu import case_actions
from tests.qgis.waiting import until


@pytest.fixture
def bar(qgis_app):
    made = QgsMessageBar()
    yield made
    made.deleteLater()


@pytest.fixture
def actions(bar):
    session = CaseSession("Ada")
    yield from case_actions(session, bar)
    session.close()


def test_why_a_case_was_not_opened_goes_when_one_is(actions, bar, session, tmp_path):
    session.close()
    actions.open_path(tmp_path / "gone.gpkg")
    assert len(bar.items()) == 1
    actions.open_path(tmp_path / "case.gpkg")
    assert bar.items() == []


@pytest.fixture
def large(monkeypatch):
    """Every case counts as a large one, and is looked through on a thread."""
    monkeypatch.setattr("plugin.case.look_through.AT_ONCE_BYTES", 0)


@pytest.fixture
def two(session, tmp_path):
    """Two cases that are not open."""
    session.close()
    for name in ("first", "second"):
        session.create(tmp_path / f"{name}.gpkg", name)
    session.close()
    return tmp_path / "first.gpkg", tmp_path / "second.gpkg"


def wait_for_jobs(jobs):
    until(lambda: not jobs.findChildren(Job))
    for _ in range(20):
        QCoreApplication.processEvents()


def test_a_case_on_its_way_does_not_come_into_another_project(actions, large, two):
    actions.open_path(two[0])
    actions.leave()
    wait_for_jobs(actions._desk.jobs)
    assert actions._desk.session.store is None


def test_a_small_case_that_may_take_its_time_to_be_looked_through_does_so_on_a_thread(actions, two):
    alter(two[0], "CREATE TABLE beside (n INTEGER, m AS (abs(n)) VIRTUAL)")
    session = actions._desk.session
    actions.open_path(two[0])
    assert session.store is None
    until(lambda: session.store is not None)
    assert session.store.path == two[0]


def test_a_case_on_its_way_does_not_replace_one_that_was_made_meanwhile(actions, large, two, tmp_path, monkeypatch):
    made = tmp_path / "made.gpkg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(made), ""))
    actions.open_path(two[0])
    actions.ask_new()
    wait_for_jobs(actions._desk.jobs)
    assert actions._desk.session.store.path == made


def test_a_case_on_its_way_waits_until_a_dialog_is_closed(actions, large, two):
    session = actions._desk.session
    session.open(two[1])
    actions.open_path(two[0])
    dialog = QDialog()
    dialog.open()
    wait_for_jobs(actions._desk.jobs)
    assert session.store.path == two[1]
    dialog.close()
    until(lambda: session.store.path == two[0])


def test_a_case_on_its_way_is_not_taken_where_a_person_stays_with_what_was_typed(actions, large, two):
    session = actions._desk.session
    session.open(two[1])
    actions.open_path(two[0])
    actions.settle = lambda: False
    wait_for_jobs(actions._desk.jobs)
    assert session.store.path == two[1]


def test_a_recent_case_on_a_disk_that_does_not_answer_is_listed_and_cannot_be_opened(actions, two):
    nowhere = "/" + 300 * "n"  # asking for it raises, as for one on a disk that is gone
    QgsSettings().setValue("Bermline/recent_cases", [nowhere, str(two[0])])
    actions.recent.aboutToShow.emit()
    assert [entry.isEnabled() for entry in actions.recent.actions()] == [False, True]
    QgsSettings().remove("Bermline/recent_cases")


def test_a_case_on_a_disk_that_does_not_answer_is_told(actions, bar, tmp_path):
    actions.open_path(tmp_path / (300 * "n"))
    assert len(bar.items()) == 1


def test_a_case_of_a_server_that_nobody_waits_for_any_more_is_closed(actions):
    closed, begun, go_on = Event(), Event(), Event()

    def open_slowly(_progress):
        begun.set()
        go_on.wait(5.0)
        return SimpleNamespace(close=closed.set)

    actions.server._start("Opening", open_slowly)
    until(begun.is_set)
    actions.leave()
    go_on.set()
    wait_for_jobs(actions._desk.jobs)
    assert closed.is_set()
