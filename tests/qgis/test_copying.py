"""A copy is brought back into the case that it was compared with, and into no other."""

from contextlib import closing
from types import SimpleNamespace

import pytest
from qgis.PyQt.QtWidgets import QDialog, QMainWindow

from plugin.case.create import create_case
from plugin.case.open import open_case, read_case
from plugin.case.replica import take_snapshot, write_replica
from plugin.core.records import Site
from plugin.jobs import Jobs
from plugin.panels import copying
from plugin.panels.case_name import case_name
from plugin.panels.copy_dialogs import CopyDialog
from plugin.session import CaseSession
from tests.qgis.waiting import until


def make(path):
    with closing(create_case(path, path.stem, "Ada")) as store, store.act("Begin") as action:
        action.insert(Site(name=f"Site of {path.stem}"))
    return path


def names(path):
    with closing(read_case(path, "Ada")) as store:
        return [site.name for site in store.read(Site)]


@pytest.fixture
def first(tmp_path):
    return make(tmp_path / "first.gpkg")


@pytest.fixture
def other(tmp_path):
    return make(tmp_path / "other.gpkg")


@pytest.fixture
def copy(first, tmp_path):
    """A copy of the first case, in which a site was added."""
    path = tmp_path / "copy.gpkg"
    with closing(read_case(first, "Ada")) as store:
        write_replica(take_snapshot(store), path, "Bob", "1")
    with closing(open_case(path, "Bob")) as store, store.act("Add") as action:
        action.insert(Site(name="Found elsewhere"))
    return path


@pytest.fixture
def desk(qgis_app, first, monkeypatch):
    """The first case open; who is asked agrees."""
    monkeypatch.setattr(copying.BringBackDialog, "exec", lambda _self: QDialog.DialogCode.Accepted)
    session, window, jobs = CaseSession("Ada"), QMainWindow(), Jobs()
    session.open(first)
    said = []
    messages = SimpleNamespace(info=said.append, warn=said.append, error=said.append, said=said)
    yield SimpleNamespace(
        iface=SimpleNamespace(mainWindow=lambda: window), session=session, jobs=jobs, messages=messages
    )
    jobs.stop_all()
    session.close()
    window.deleteLater()


def test_copy_is_brought_back_into_the_case_it_was_compared_with(desk, first, copy):
    copying.Copying(desk, desk.iface.mainWindow()).bring_back(copy)
    until(lambda: desk.messages.said)
    assert "1 record was taken" in desk.messages.said[0]
    assert names(first) == ["Site of first", "Found elsewhere"]


def test_case_that_was_opened_meanwhile_stays_as_it_is(desk, first, other, copy):
    copying.Copying(desk, desk.iface.mainWindow()).bring_back(copy)
    desk.session.close()
    desk.session.open(other)
    until(lambda: desk.messages.said)
    assert desk.messages.said == [
        "copy.gpkg was compared with first, which is not open any more. Nothing was brought back."
    ]
    assert (names(first), names(other)) == (["Site of first"], ["Site of other"])


def test_the_open_case_is_no_copy_of_itself(desk, first):
    copying.Copying(desk, desk.iface.mainWindow()).bring_back(first)
    assert desk.messages.said == [
        "first.gpkg is the case that is open. Choose a copy that was made from it with “Copy case…”."
    ]


def test_a_case_whose_file_was_moved_away_is_told(desk, first, copy):
    first.rename(first.with_name("moved.gpkg"))
    copying.Copying(desk, desk.iface.mainWindow()).bring_back(copy)
    until(lambda: desk.messages.said)
    assert "no case at" in str(desk.messages.said[0])


def test_a_copy_is_told_from_its_case_by_its_name(first, copy):
    with closing(read_case(first, "Ada")) as case, closing(open_case(copy, "Bob")) as made:
        assert made.title == case.title
        assert case_name(case, case.title) == "first (read-only)"
        assert case_name(made, made.title) == "first (copy)"
    with closing(read_case(copy, "Bob")) as looked_at:
        assert case_name(looked_at, looked_at.title) == "first (copy, read-only)"


@pytest.mark.parametrize(
    ("folder", "with_files", "warned"),
    [
        pytest.param("elsewhere", False, True, id="elsewhere without the files"),
        pytest.param("elsewhere", True, False, id="elsewhere with the files"),
        pytest.param("case", False, False, id="beside the case"),
    ],
)
def test_who_copies_a_case_away_from_its_scenes_is_told_before(qgis_app, tmp_path, folder, with_files, warned):
    window = QMainWindow()
    dialog = CopyDialog([Site(name="A")], tmp_path / folder / "copy.gpkg", tmp_path / "case", window)
    dialog.with_files.setChecked(with_files)
    assert ("scenes are looked for" in dialog.hint.text()) == warned
    assert "The whole case is copied" in dialog.hint.text()
