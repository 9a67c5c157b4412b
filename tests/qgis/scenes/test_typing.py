"""What is typed in the Scenes form belongs to the scenes that it was typed for, whatever is chosen next."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

from plugin.core.dates import write_interval
from plugin.core.records import Scene
from plugin.panels.dock import PanelDock, WaysToACase

from .conftest import choose


@pytest.fixture
def shown(panel, imagery, add_scenes, session):
    """A panel with two scenes, the first chosen; it stands where it has the focus."""
    chips = sorted(imagery.glob("S2_*.tif"))[:2]
    add_scenes(chips)
    panel.show()
    choose(panel, chips[0].name)
    session.show_scene(session.records(Scene)[0].uuid)
    return panel


def begin_typing(panel, name, text):
    """Type into a line and leave the cursor there."""
    line = panel.findChild(QLineEdit, name)
    panel.activateWindow()
    line.setFocus()
    line.clear()
    QTest.keyClicks(line, text)


def test_a_credit_being_typed_is_the_earlier_scenes(shown, session):
    before = session.records(Scene)[1].credit
    begin_typing(shown, "scene_credit", "Typed for the first")
    shown._view.forth.click()
    first, second = session.records(Scene)
    assert (first.credit, second.credit) == ("Typed for the first", before)
    assert session.scene == second.uuid
    assert [row.key for row in shown._view.list.chosen()] == [second.uuid]
    assert shown.findChild(QLineEdit, "scene_credit").text() == (before or "")


def test_a_date_being_typed_is_the_earlier_scenes(shown, session):
    before = session.records(Scene)[1].acquired
    begin_typing(shown, "scene_from", "2019-02-03")
    shown._view.forth.click()
    first, second = session.records(Scene)
    assert write_interval(first.acquired) == "2019-02-03"
    assert second.acquired == before
    assert shown.findChild(QLineEdit, "scene_from").text() != "2019-02-03"


def test_what_is_no_date_is_told_before_another_scene_is_shown(shown, session, desk):
    before = [scene.acquired for scene in session.records(Scene)]
    begin_typing(shown, "scene_from", "yesterday")
    shown._view.forth.click()
    assert [scene.acquired for scene in session.records(Scene)] == before
    assert "yesterday" in desk.messages.errors[-1]


def test_what_is_typed_for_one_is_kept_once_where_more_are_chosen(shown, session, imagery):
    begin_typing(shown, "scene_note", "hazy")
    shown._view.list.selectAll()
    first, second = session.records(Scene)
    assert (first.note, second.note) == ("hazy", None)
    assert shown.findChild(QLineEdit, "scene_note").placeholderText() == "several values"


def test_stepping_through_scenes_edits_none(shown, session):
    label = session.store.undo_label
    shown._view.forth.click()
    shown._view.back.click()
    assert session.store.undo_label == label


def test_what_is_being_typed_is_kept_when_the_case_closes(qgis_app, desk, session, imagery, add_scenes):
    dock = PanelDock("scenes", "Scenes", "", desk, WaysToACase(*[lambda: None] * 3))
    add_scenes(sorted(imagery.glob("S2_*.tif"))[:1])
    panel = dock.panel()
    choose(panel, session.records(Scene)[0].name)
    dock.show()
    QApplication.setActiveWindow(dock)
    begin_typing(panel, "scene_note", "hazy")
    assert panel.findChild(QLineEdit, "scene_note").hasFocus()
    path = session.store.path
    session.close()
    session.open(path)
    assert session.records(Scene)[0].note == "hazy"
    dock.dispose()
    dock.deleteLater()


UNTYPED = {
    "with blanks around it": " Ada ",
    "in several lines": "one\n\ntwo\n",
    "with a tab": "one\ttwo",
    "longer than a line usually holds": "word " * 8000 + "end",
}


@pytest.mark.parametrize("words", UNTYPED.values(), ids=UNTYPED)
def test_words_that_another_program_wrote_stay_where_nothing_is_typed(shown, session, words):
    first = session.records(Scene)[0]
    with session.act("Elsewhere") as action:
        action.update(Scene, first.uuid, note=words)
    line = shown.findChild(QLineEdit, "scene_note")
    shown.activateWindow()
    line.setFocus()
    shown.findChild(QLineEdit, "scene_credit").setFocus()
    shown._view.forth.click()
    assert session.records(Scene)[0].note == words
    assert session.store.undo_label == "Elsewhere"
