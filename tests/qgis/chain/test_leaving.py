"""Nothing typed in Chain is lost unasked when the case closes."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtWidgets import QMessageBox

from plugin.core.chain.tables import read_chain
from plugin.core.records import Movement
from plugin.panels.case_actions import CaseActions
from plugin.panels.dock import PanelDock, WaysToACase

from .conftest import EXAMPLE, settle

ANSWERS = QMessageBox.StandardButton


@pytest.fixture
def dock(desk, session):
    with session.act("Import transfer chain") as action:
        action.insert_many(read_chain(EXAMPLE).in_order())
    made = PanelDock("chain", "Chain", "", desk, WaysToACase(*[lambda: None] * 3))
    yield made
    made.dispose()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def actions(desk, dock):
    owner = QObject()
    made = CaseActions(desk, owner)
    made.settle = dock.settle
    yield made
    made.dispose()
    owner.deleteLater()


@pytest.fixture
def typed(dock, session):
    """A panel with a note being typed for the first movement."""
    panel = dock.panel()
    settle()
    panel.tables.page.pick(session.records(Movement)[0].uuid)
    panel.editor.form.fields["note"].setPlainText("being typed")
    return panel


def note(session, path):
    if session.store is None:
        session.open(path)
    return session.records(Movement)[0].note


@pytest.mark.parametrize(
    ("answer", "closes", "kept"),
    [
        pytest.param(ANSWERS.Save, True, True, id="saved"),
        pytest.param(ANSWERS.Discard, True, False, id="dropped"),
        pytest.param(ANSWERS.Cancel, False, False, id="stays"),
    ],
)
def test_what_is_typed_is_asked_about_before_the_case_closes(
    typed, actions, session, monkeypatch, answer, closes, kept
):
    path, before = session.store.path, note(session, None)
    monkeypatch.setattr(typed.editing, "ask_to_save", lambda: answer)
    actions.close.trigger()
    assert (session.store is None) is closes
    if not closes:
        assert typed.editor.form.fields["note"].value() == "being typed"
        typed.editing.revert()
    assert note(session, path) == ("being typed" if kept else before)


def test_a_case_with_nothing_typed_closes_unasked(dock, actions, session, monkeypatch):
    monkeypatch.setattr(dock.panel().editing, "ask_to_save", lambda: pytest.fail("asked"))
    actions.close.trigger()
    assert session.store is None


def test_a_case_whose_panel_was_never_shown_closes_unasked(dock, actions, session):
    actions.close.trigger()
    assert session.store is None


def test_what_is_typed_is_kept_where_nobody_can_be_asked(typed, session, desk, monkeypatch):
    monkeypatch.setattr(typed.editing, "ask_to_save", lambda: pytest.fail("asked"))
    path = session.store.path
    session.close()
    assert note(session, path) == "being typed"
    assert "it was kept: M01 · movement" in desk.messages.infos[-1]


def test_what_cannot_be_kept_is_told_with_the_reason(typed, session, desk):
    typed.editor.form.fields["earliest"].setText("soon")
    path, before = session.store.path, note(session, None)
    session.close()
    assert note(session, path) == before
    assert "could not be kept: M01 · movement. " in desk.messages.warnings[-1]
    assert "“soon”" in desk.messages.warnings[-1]
