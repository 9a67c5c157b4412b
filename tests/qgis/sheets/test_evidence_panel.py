"""The Evidence panel, used as a person uses it."""

from types import SimpleNamespace

import pytest
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QMainWindow

from plugin.core.errors import BermlineError
from plugin.core.evidence.leftovers import unfinished
from plugin.core.evidence.verify import verify_pack
from plugin.core.records import Finding, Scene
from plugin.jobs import Jobs
from plugin.panels.evidence import create_panel
from plugin.session import CaseSession

_LONG_MS = 120_000


class Heard:
    """Messages that keep what they were given."""

    def __init__(self):
        self.errors, self.warnings = [], []

    def error(self, error):
        self.errors.append(error)

    def warn(self, text):
        self.warnings.append(text)


@pytest.fixture
def desk(case_path, qgis_app):
    session = CaseSession("A. Analyst")
    session.open(case_path)
    window = QMainWindow()
    dock = QDockWidget(window)
    dock.setObjectName("BermlineScenesPanel")
    jobs = Jobs()
    yield SimpleNamespace(
        iface=SimpleNamespace(mainWindow=lambda: window), session=session, jobs=jobs, layers=None, messages=Heard()
    )
    jobs.stop_all()
    session.close()
    window.deleteLater()


@pytest.fixture
def panel(desk, qtbot):
    made = create_panel(desk)
    qtbot.addWidget(made)
    yield made
    made.dispose()


def item_of(panel, words):
    found = panel.parts.findItems(words, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive)
    assert len(found) == 1, words
    return found[0]


def untick(panel, words):
    item_of(panel, words).setCheckState(0, Qt.CheckState.Unchecked)
    QCoreApplication.processEvents()


def weak_words(panel):
    tree = panel.weak.tree
    return [tree.topLevelItem(index).text(0) for index in range(tree.topLevelItemCount())]


def test_tree_offers_what_the_case_holds_with_all_ticked(panel):
    for words in ("F1 Two sheds", "Compound", "20180623.tif", "Depot", "Movements, claims"):
        assert item_of(panel, words).checkState(0) == Qt.CheckState.Checked
    assert not item_of(panel, "Provenance").flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_tick_is_kept_with_the_case_and_can_be_undone(panel, desk):
    untick(panel, "Compound")
    kept = desk.session.store.setting("pack", {})
    assert [key.split("/")[0] for key in kept["left_out"]] == ["growth"]
    desk.session.undo()
    panel.refresh()
    assert item_of(panel, "Compound").checkState(0) == Qt.CheckState.Checked


def test_words_are_kept_and_what_follows_the_case_is_not(panel, desk):
    field = panel.words.findChild(QLineEdit, "bermlinePack_version")
    field.setText("3 – “draft” / Ü Ж")
    field.editingFinished.emit()
    assert desk.session.store.setting("pack", {}) == {"version": "3 – “draft” / Ü Ж"}


def test_nothing_is_written_where_nothing_was_changed(panel, desk):
    before = len(desk.session.store.journal())
    panel.words.edited.emit()
    assert len(desk.session.store.journal()) == before


def test_weak_things_follow_the_case(panel, desk):
    assert not any("SHA-256" in words for words in weak_words(panel))
    with desk.session.act("Spoil") as action:
        action.update(Scene, desk.session.records(Scene)[0].uuid, sha256=None)
    panel.refresh()
    assert any("20180623.tif: Its SHA-256 has not been made." in words for words in weak_words(panel))


def test_figure_that_may_not_be_published_disables_export_and_says_why(panel, desk):
    with desk.session.act("Forbid") as action:
        action.update(Scene, desk.session.records(Scene)[0].uuid, figures_allowed=False)
    panel.refresh()
    assert not panel.export_button.isEnabled()
    assert "may not be published" in panel.export_button.toolTip()
    untick(panel, "20180623.tif")
    assert panel.export_button.isEnabled()


def test_double_click_on_a_weak_scene_shows_it_and_its_panel(panel, desk):
    scene = desk.session.records(Scene)[0]
    with desk.session.act("Spoil") as action:
        action.update(Scene, scene.uuid, credit=None)
    panel.refresh()
    tree = panel.weak.tree
    item = next(
        tree.topLevelItem(index) for index in range(tree.topLevelItemCount()) if "credit" in weak_words(panel)[index]
    )
    tree.itemDoubleClicked.emit(item, 0)
    assert desk.session.scene == scene.uuid


def test_export_makes_a_whole_pack_beside_the_window(panel, tmp_path, qtbot):
    panel.export_to(tmp_path / "pack")
    qtbot.waitUntil(lambda: panel.export_running() is False, timeout=_LONG_MS)
    assert verify_pack(tmp_path / "pack").whole
    assert "5 sheets" in panel.result_words()


def test_cancel_leaves_nothing_and_does_not_hold_the_window(panel, tmp_path, qtbot):
    panel.export_to(tmp_path / "pack")
    qtbot.waitUntil(lambda: bool(unfinished(tmp_path / "pack")), timeout=_LONG_MS)
    panel.cancel_button.click()
    qtbot.waitUntil(lambda: panel.export_running() is False, timeout=_LONG_MS)
    assert [path.name for path in tmp_path.iterdir()] == ["case"]
    assert "cancelled" in panel.result_words()


def test_failed_export_says_what_and_why(panel, desk, tmp_path, qtbot):
    (tmp_path / "pack").mkdir()
    panel.export_to(tmp_path / "pack")
    qtbot.waitUntil(lambda: panel.export_running() is False, timeout=_LONG_MS)
    assert isinstance(desk.messages.errors[0], BermlineError)
    assert "exists already" in panel.result_words()


def test_case_that_is_closed_ends_the_export(desk, tmp_path, qtbot):
    made = create_panel(desk)
    qtbot.addWidget(made)
    made.export_to(tmp_path / "pack")
    qtbot.waitUntil(lambda: bool(unfinished(tmp_path / "pack")), timeout=_LONG_MS)
    made.dispose()
    assert [path.name for path in tmp_path.iterdir()] == ["case"]


def test_verdict_on_a_pack_is_said_in_the_panel(panel, exported, qtbot):
    report, _ = exported
    panel.verify(report.pack)
    qtbot.waitUntil(lambda: "whole" in panel.result_words(), timeout=_LONG_MS)
    assert "none differs" in panel.result_words()


def test_case_without_anything_cannot_be_exported_and_says_so(panel, desk):
    with desk.session.act("Empty") as action:
        for finding in desk.session.records(Finding):
            action.delete(Finding, finding.uuid)
    for key in ("Compound", "Depot", "Movements, claims"):
        untick(panel, key)
    panel.refresh()
    assert not panel.export_button.isEnabled()
    assert "Nothing is ticked" in panel.export_button.toolTip()
    assert "Nothing is ticked" in panel.weak.heading.text()
