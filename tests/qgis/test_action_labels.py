"""Labels that the case itself writes into the journal are English there, and are shown in the window's language."""

from contextlib import closing

import pytest
from qgis.gui import QgsMessageBar

from plugin.case.errors import UndoRefused
from plugin.case.labels import COPY, SHARE, said
from plugin.case.merge import bring_back, compare
from plugin.case.open import open_case
from plugin.case.replica import take_snapshot, write_replica
from plugin.core.records import Vessel
from plugin.panels import step_back
from plugin.session import CaseSession
from plugin.words import WindowWords, say, speaking
from tests.case.samples import alter
from tests.qgis.case_menu import case_actions


@pytest.fixture
def german(qgis_app):
    words = WindowWords()
    words.install("de")
    yield
    words.remove()


@pytest.fixture
def session(qgis_app, tmp_path):
    """A case into which a copy with one more carrier was brought back."""
    made = CaseSession("Ada")
    made.create(tmp_path / "case.gpkg", "Test")
    write_replica(take_snapshot(made.store), tmp_path / "field.gpkg", "Ada")
    with closing(open_case(tmp_path / "field.gpkg", "Ada")) as copy:
        with copy.act("Add") as action:
            action.insert(Vessel(name="Lady R"))
        bring_back(made.store, copy, compare(made.store, copy), ())
    made.look_for_outside_edits()
    yield made
    made.close()


@pytest.fixture
def actions(session):
    bar = QgsMessageBar()
    yield from case_actions(session, bar)
    bar.deleteLater()


def test_the_menu_says_it_in_german_and_the_journal_keeps_it(german, session, actions):
    assert session.store.undo_label == "Bring back field"
    assert actions.undo.text() == "Rückgängig: field zurückholen"
    session.undo()
    assert actions.redo.text() == "Wiederholen: field zurückholen"
    assert session.store.redo_label == "Bring back field"


def test_a_task_says_it_in_german(german, session, actions, monkeypatch):
    monkeypatch.setattr(step_back, "_AT_ONCE", 0)
    told = []
    monkeypatch.setattr(actions._stepping, "_start", lambda words, *_: told.append(words))
    actions.undo.trigger()
    assert told == ["Rückgängig: field zurückholen"]


def test_a_refusal_says_it_in_german(session):
    alter(session.store.path, "UPDATE vessel SET note = 'other'")
    with pytest.raises(UndoRefused) as refused:
        session.store.undo()
    with speaking("de"):
        assert "„field zurückholen“" in say(refused.value.what)
    assert "“Bring back field”" in str(refused.value)


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        (COPY.template, "Kopieren"),
        (SHARE.template, "Den Fall teilen"),
        ("Bring back {a}", "{a} zurückholen"),
        ("Struktur S1 löschen", "Struktur S1 löschen"),
        ("{label} {0}", "{label} {0}"),
    ],
)
def test_a_label_of_a_persons_own_stays_as_it_is(label, shown):
    with speaking("de"):
        assert say(said(label)) == shown
