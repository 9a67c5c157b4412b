"""The Evidence panel, used as a person uses it."""

import shutil

import pytest
from qgis.gui import QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QPointF, QProcess, Qt
from qgis.PyQt.QtGui import QDragMoveEvent, QDropEvent
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit

from plugin.core.errors import BermlineError, message
from plugin.core.evidence.leftovers import unfinished
from plugin.core.evidence.parts import Part
from plugin.core.evidence.verify import verify_pack
from plugin.core.evidence.weak import Weakness
from plugin.core.records import Claim, Finding, Measurement, Movement, Scene, Site, Structure
from plugin.messages import Messages
from plugin.panels.evidence import create_panel
from plugin.panels.evidence.parts_tree import PartsTree
from plugin.panels.evidence.weak_list import WeakList
from tests.qgis.sheets.conftest import LONG_MS


@pytest.fixture
def surveyed(panel, qtbot):
    """A function that takes the case in as it is now, or does something that makes the panel do so, and waits."""

    def take_in(act=panel.choosing.refresh, *arguments):
        with qtbot.waitSignal(panel.choosing.surveyed, timeout=LONG_MS):
            act(*arguments)

    return take_in


def item_of(panel, words):
    found = panel.parts.findItems(words, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive)
    assert len(found) == 1, words
    return found[0]


def untick(panel, words):
    item_of(panel, words).setCheckState(0, Qt.CheckState.Unchecked)
    QCoreApplication.processEvents()


def sheets_of(panel):
    group = panel.parts.topLevelItem(1)
    return [group.child(index).text(0).split(":")[0] for index in range(group.childCount())]


def weak_words(panel):
    tree = panel.weak.tree
    return [tree.topLevelItem(index).text(0) for index in range(tree.topLevelItemCount())]


def test_tree_offers_what_the_case_holds_with_all_ticked(panel):
    for words in ("F1 Two sheds", "Compound", "Growth", "20180623.tif", "Depot", "Berms", "Chain: movements"):
        assert item_of(panel, words).checkState(0) == Qt.CheckState.Checked
    assert not item_of(panel, "Provenance").flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_tick_is_kept_with_the_case_and_can_be_undone(panel, desk, surveyed):
    surveyed(untick, panel, "Growth")
    kept = desk.session.store.setting("pack", {})
    assert [key.split("/")[0] for key in kept["left_out"]] == ["growth", "site"]
    desk.session.undo()
    surveyed()
    assert item_of(panel, "Growth").checkState(0) == Qt.CheckState.Checked


def test_site_is_ticked_as_its_sheets_are(panel, desk, surveyed):
    site = next(item for item in desk.session.records(Site) if item.name == "Compound")
    with desk.session.act("Measure") as action:
        action.insert(Measurement(name="Across", measured="spacing", value=20.0, u95=1.0, unit="m", site=site.uuid))
    surveyed()
    compound = item_of(panel, "Compound")
    growth, berms = compound.child(0), compound.child(1)
    assert (growth.text(0), berms.text(0)) == ("Growth", "Berms")
    surveyed(growth.setCheckState, 0, Qt.CheckState.Unchecked)
    assert compound.checkState(0) == Qt.CheckState.PartiallyChecked
    surveyed(compound.setCheckState, 0, Qt.CheckState.Unchecked)
    assert berms.checkState(0) == Qt.CheckState.Unchecked
    assert {key.split("/")[1] for key in desk.session.store.setting("pack", {})["left_out"]} == {site.uuid}
    surveyed(compound.setCheckState, 0, Qt.CheckState.Checked)
    assert growth.checkState(0) == berms.checkState(0) == Qt.CheckState.Checked
    assert desk.session.store.setting("pack", {}) == {}


def test_picture_that_stands_at_two_sites_is_ticked_at_both_or_at_none(qtbot):
    tree = PartsTree()
    qtbot.addWidget(tree)
    sites = [Part(f"site/{name}", "site", name, name) for name in "ab"]
    sheets = [Part(f"growth/{name}", "growth", name, name, f"site/{name}") for name in "ab"]
    pictures = [Part("figure/s", "figure", "s", "s", sheet.key) for sheet in sheets]
    parts = [part for three in zip(sites, sheets, pictures) for part in three]
    tree.show_parts(parts, ())
    one, other = tree.findItems("s", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    for state, left_out in ((Qt.CheckState.Unchecked, {"figure/s"}), (Qt.CheckState.Checked, set())):
        one.setCheckState(0, state)
        assert other.checkState(0) == state
        assert tree.left_out() == left_out


def test_part_put_elsewhere_is_kept_in_its_place_and_can_be_undone(panel, desk, surveyed):
    assert sheets_of(panel) == ["Compound", "Depot", "Chain"]
    panel.parts.setCurrentItem(item_of(panel, "Chain: movements"))
    surveyed(panel.parts.move_current, -1)
    surveyed(panel.parts.move_current, -1)
    assert sheets_of(panel) == ["Chain", "Compound", "Depot"]
    assert [key.split("/")[0] for key in desk.session.store.setting("pack", {})["order"]] == [
        "finding", "chain", "site", "growth", "site", "berms",
    ]  # fmt: skip
    desk.session.undo()
    desk.session.undo()
    surveyed()
    assert sheets_of(panel) == ["Compound", "Depot", "Chain"]
    assert desk.session.store.setting("pack", {}) == {}


def drop(tree, dragged, target, below):
    """Drop an item onto the upper or lower edge of another."""
    tree.setCurrentItem(dragged)
    box = tree.visualItemRect(target)
    place = QPointF(box.center().x(), box.bottom() - 1 if below else box.top() + 1)
    given = (Qt.DropAction.MoveAction, tree.mimeData([dragged]), Qt.MouseButton.LeftButton,
             Qt.KeyboardModifier.NoModifier)  # fmt: skip
    tree.dragMoveEvent(QDragMoveEvent(place.toPoint(), *given))
    tree.dropEvent(QDropEvent(place, *given))


@pytest.mark.parametrize(
    ("dragged", "target", "below", "order"),
    [
        ("Chain", "Compound", False, ["Chain", "Compound", "Depot"]),
        ("Chain", "Compound", True, ["Compound", "Chain", "Depot"]),
        ("Chain", "Growth", False, ["Compound", "Chain", "Depot"]),
        ("Compound", "Chain", True, ["Depot", "Chain", "Compound"]),
        ("Compound", "F1", False, ["Compound", "Depot", "Chain"]),
        ("Growth", "Depot", True, ["Compound", "Depot", "Chain"]),
    ],
    ids=[
        "before the first",
        "after the first",
        "on what is within the first",
        "to the end",
        "not among findings",
        "not among other sites",
    ],
)
def test_part_is_dropped_among_those_of_its_kind(panel, dragged, target, below, order):
    panel.resize(400, 700)
    panel.show()
    drop(panel.parts, item_of(panel, dragged), item_of(panel, target), below)
    assert sheets_of(panel) == order
    assert panel.parts.topLevelItem(0).childCount() == 1
    assert item_of(panel, "Growth").parent() is item_of(panel, "Compound")


def test_words_are_kept_and_what_follows_the_case_is_not(panel, desk):
    field = panel.words.findChild(QLineEdit, "bermlinePack_version")
    field.setText("3 – “draft” / Ü Ж")
    field.editingFinished.emit()
    assert desk.session.store.setting("pack", {}) == {"version": "3 – “draft” / Ü Ж"}


def test_language_and_paper_are_kept(panel, desk):
    for name, value in (("language", "de"), ("paper", "Letter"), ("orientation", "landscape")):
        box = panel.words.findChild(QComboBox, f"bermlinePack_{name}")
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    kept = desk.session.store.setting("pack", {})
    assert kept == {"language": "de", "paper": "Letter", "orientation": "landscape"}


def test_folder_of_own_templates_is_kept_and_can_be_taken_back(panel, desk, tmp_path):
    field = panel.words.findChild(QgsFileWidget, "bermlinePack_templates")
    field.setFilePath(str(tmp_path))
    assert desk.session.store.setting("pack", {}) == {"templates": str(tmp_path)}
    assert panel.choosing.options.templates == tmp_path
    field.setFilePath("")
    assert "templates" not in desk.session.store.setting("pack", {})


def test_nothing_is_written_where_nothing_was_changed(panel, desk):
    before = len(desk.session.store.journal())
    panel.words.edited.emit()
    panel.choosing.keep_parts()
    assert len(desk.session.store.journal()) == before


def spoil(desk, **changes):
    scene = desk.session.records(Scene)[0]
    with desk.session.act("Spoil") as action:
        action.update(Scene, scene.uuid, **changes)
    return scene


def test_weak_things_follow_the_case(panel, desk, surveyed):
    assert not any("SHA-256" in words for words in weak_words(panel))
    spoil(desk, sha256=None)
    surveyed()
    assert any("20180623.tif: Its SHA-256 has not been made." in words for words in weak_words(panel))


def test_records_of_different_kinds_are_not_counted_as_one_kind(qtbot):
    weak = WeakList()
    qtbot.addWidget(weak)
    lacking = (("movement", "M01"), ("claim", "C01"), ("claim", "C02"))
    weak.show_weaknesses([Weakness(table, key, key, message("It has no source.")) for table, key in lacking])
    assert weak.tree.topLevelItemCount() == 2
    assert weak.tree.topLevelItem(1).text(0).startswith("2 × claims: ")


def mend(panel, words):
    tree = panel.weak.tree
    item = next(tree.topLevelItem(index) for index, found in enumerate(weak_words(panel)) if words in found)
    assert item.text(1) == "Mend"
    tree.itemClicked.emit(item, 1)


def test_hash_that_was_not_made_is_made_by_mending(panel, desk, surveyed, qtbot):
    digest = spoil(desk, sha256=None, size_bytes=None).sha256
    surveyed()
    mend(panel, "SHA-256")
    qtbot.waitUntil(lambda: desk.session.records(Scene)[0].sha256 == digest, timeout=LONG_MS)
    assert desk.session.records(Scene)[0].size_bytes > 0
    surveyed()
    assert not any("SHA-256" in words for words in weak_words(panel))


def test_hash_of_a_file_that_is_gone_is_told(panel, desk, surveyed, qtbot):
    spoil(desk, sha256=None, path="gone.tif")
    surveyed()
    mend(panel, "SHA-256")
    qtbot.waitUntil(lambda: bool(desk.messages.errors), timeout=LONG_MS)
    assert "gone.tif cannot be read" in str(desk.messages.errors[0])


def test_figure_that_may_not_be_published_disables_export_and_says_why(panel, desk, surveyed):
    scene = spoil(desk, figures_allowed=False)
    surveyed()
    assert not panel.export_button.isEnabled()
    assert "may not be published" in panel.export_button.toolTip()
    assert "may not be published" in panel.choosing.why_not()
    surveyed(panel.choosing.leave_out, [f"figure/{scene.uuid}"])
    assert panel.export_button.isEnabled()
    assert item_of(panel, "20180623.tif").checkState(0) == Qt.CheckState.Unchecked


def test_export_that_cannot_be_made_is_refused_in_words(panel, desk, surveyed):
    spoil(desk, figures_allowed=False)
    surveyed()
    panel.ask_export()
    assert "may not be published" in desk.messages.warnings[0]


def test_export_makes_a_whole_pack_beside_the_window(panel, tmp_path, qtbot):
    panel.export_to(tmp_path / "pack")
    qtbot.waitUntil(lambda: not panel.exporting.running, timeout=LONG_MS)
    assert verify_pack(tmp_path / "pack").whole
    assert "The pack is made: pack, " in panel.result_words()
    panel.export_to(tmp_path / "another")
    assert panel.result_words() == ""
    panel.cancel_button.click()
    qtbot.waitUntil(lambda: not panel.exporting.running, timeout=LONG_MS)


def test_while_an_export_runs_another_is_refused_before_it_asks_for_a_place(panel, desk, tmp_path, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked.append(1) or ("", ""))
    panel.export_to(tmp_path / "pack")
    panel.ask_export()
    assert desk.messages.warnings == ["An export is running."]
    assert asked == []
    panel.cancel_button.click()
    qtbot.waitUntil(lambda: not panel.exporting.running, timeout=LONG_MS)


@pytest.mark.parametrize(("finding", "asked_for"), [(True, 1), (False, 0)], ids=["something", "nothing"])
def test_a_place_is_asked_for_once_it_is_known_that_there_is_something_to_export(
    desk, qtbot, monkeypatch, finding, asked_for
):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked.append(1) or ("", ""))
    if not finding:
        for kind in (Finding, Structure, Measurement, Movement, Claim, Site, Scene):
            with desk.session.act("Empty") as action:
                for record in desk.session.records(kind):
                    action.delete(kind, record.uuid)
    panel = create_panel(desk)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.choosing.surveyed, timeout=LONG_MS):
        panel.show()
        panel.ask_export()
        assert asked == []
    assert len(asked) == asked_for
    assert any("Nothing is ticked" in words for words in desk.messages.warnings) != finding
    panel.dispose()


def test_cancel_leaves_nothing_and_does_not_hold_the_window(panel, tmp_path, qtbot):
    panel.export_to(tmp_path / "pack")
    qtbot.waitUntil(lambda: bool(unfinished(tmp_path / "pack")), timeout=LONG_MS)
    panel.cancel_button.click()
    qtbot.waitUntil(lambda: not panel.exporting.running, timeout=LONG_MS)
    assert [path.name for path in tmp_path.iterdir()] == ["case"]
    assert "cancelled" in panel.result_words()


def test_why_an_export_failed_goes_from_the_bar_when_one_is_made(desk, tmp_path, qtbot):
    bar = QgsMessageBar()
    desk.messages = Messages(bar)
    made = create_panel(desk)
    qtbot.addWidget(made)
    qtbot.waitSignal(made.choosing.surveyed, timeout=LONG_MS).wait()
    (tmp_path / "taken").mkdir()
    made.export_to(tmp_path / "taken")
    qtbot.waitUntil(lambda: not made.exporting.running, timeout=LONG_MS)
    assert len(bar.items()) == 1
    made.export_to(tmp_path / "pack")
    qtbot.waitUntil(lambda: not made.exporting.running, timeout=LONG_MS)
    assert bar.items() == []
    made.dispose()
    bar.deleteLater()


def test_failed_export_says_what_and_why(panel, desk, tmp_path, qtbot):
    (tmp_path / "pack").mkdir()
    panel.export_to(tmp_path / "pack")
    qtbot.waitUntil(lambda: not panel.exporting.running, timeout=LONG_MS)
    assert isinstance(desk.messages.errors[0], BermlineError)
    assert "exists already" in panel.result_words()


def test_pack_whose_pictures_could_not_be_written_is_offered_with_a_warning(panel, desk, tmp_path, qtbot):
    (tmp_path / "pack-pictures").write_text("a file")
    panel.pictures.setChecked(True)
    panel.export_to(tmp_path / "pack")
    panel.pictures.setChecked(False)
    qtbot.waitUntil(lambda: not panel.exporting.running, timeout=LONG_MS)
    words = panel.result_words()
    assert "The pack is made: " in words
    assert 'href="verify"' in words
    assert "its pictures could not be written" in words
    assert len(desk.messages.warnings) == 1
    assert not desk.messages.errors


def test_export_that_fails_while_it_is_being_started_leaves_the_panel_free(panel, tmp_path, qtbot, monkeypatch):
    class Failing(QProcess):
        """Says so within ``start``, as Qt does on Windows, and where the system has no process left to give."""

        def start(self, *_):
            self.errorOccurred.emit(QProcess.ProcessError.FailedToStart)

    monkeypatch.setattr("plugin.sheets.process.QProcess", Failing)
    panel.export_to(tmp_path / "pack")
    qtbot.waitUntil(lambda: not panel.exporting.running)
    assert panel.export_button.isEnabled()


def test_case_that_is_closed_ends_the_export(desk, tmp_path, qtbot):
    made = create_panel(desk)
    qtbot.addWidget(made)
    made.export_to(tmp_path / "pack")
    qtbot.waitUntil(lambda: bool(unfinished(tmp_path / "pack")), timeout=LONG_MS)
    made.dispose()
    assert [path.name for path in tmp_path.iterdir()] == ["case"]


def list_of(panel):
    tree = panel.verdict.tree
    return {tree.topLevelItem(index).text(0): tree.topLevelItem(index) for index in range(tree.topLevelItemCount())}


@pytest.mark.parametrize("changed", [False, True], ids=["whole", "changed"])
def test_verdict_on_a_pack_is_shown_with_its_list(panel, exported, tmp_path, qtbot, changed):
    report, _ = exported
    pack = shutil.copytree(report.pack, tmp_path / "copy")
    if changed:
        (pack / "data" / "growth.csv").write_text("changed")
    panel.checking.verify(pack)
    qtbot.waitUntil(lambda: bool(list_of(panel)), timeout=LONG_MS)
    assert panel.tabs.currentWidget() is panel.verdict
    found = list_of(panel)
    assert {"Files and manifests", "Sealed journal", "Measurements"} <= set(found)
    if changed:
        assert "NOT whole" in panel.verdict.heading.text()
        first = found["Files and manifests"]
        lines = [first.child(index).text(0) for index in range(first.childCount())]
        assert any("data/growth.csv was changed" in line for line in lines)
    else:
        assert "none differs" in panel.verdict.heading.text()


def test_pages_are_drawn_when_they_are_looked_at_and_again_when_the_case_changes(panel, desk, qtbot):
    panel.resize(420, 800)
    panel.show()
    assert not panel.previewing.running
    panel.tabs.setCurrentWidget(panel.preview)
    qtbot.waitUntil(lambda: panel.previewing.running, timeout=LONG_MS)
    qtbot.waitUntil(lambda: not panel.previewing.running, timeout=LONG_MS)
    pages = panel.preview.page_count()
    assert pages >= 5
    assert panel.preview.sheets.findText("Berms: Depot") >= 0
    untick(panel, "Depot")
    qtbot.waitUntil(lambda: panel.previewing.running, timeout=LONG_MS)
    assert panel.preview.page_count() == pages
    qtbot.waitUntil(lambda: not panel.previewing.running, timeout=LONG_MS)
    assert panel.preview.sheets.findText("Berms: Depot") < 0
    assert panel.preview.page_count() < pages


def test_without_what_signs_one_sentence_says_how_to_get_it(panel):
    missing = panel.seal.findChild(QLabel, "bermlinePackSealMissing")
    assert not missing.isHidden()
    assert "pip install pyhanko" in missing.text()
    assert not panel.seal.sign.isEnabled()
    assert not panel.seal.stamp.isEnabled()
    assert (panel.seal.key_file(), panel.seal.server_address(), panel.seal.problem()) == (None, "", "")


def test_case_without_anything_cannot_be_exported_and_says_so(panel, desk, surveyed):
    with desk.session.act("Empty") as action:
        for finding in desk.session.records(Finding):
            action.delete(Finding, finding.uuid)
    surveyed()
    surveyed(panel.parts.tick_all, Qt.CheckState.Unchecked)
    assert not panel.export_button.isEnabled()
    assert "Nothing is ticked" in panel.export_button.toolTip()
    assert "Nothing is ticked" in panel.weak.heading.text()


def test_letters_that_no_font_has_are_told_above_the_pages(panel, desk, qtbot, seldom_letter):
    site = desk.session.records(Site)[0]
    with desk.session.act("Rename") as action:
        action.update(Site, site.uuid, name=f"Depot {seldom_letter}")
    panel.show()
    panel.tabs.setCurrentWidget(panel.preview)
    qtbot.waitUntil(lambda: panel.preview.page_count() and not panel.previewing.running, timeout=LONG_MS)
    assert f"no font of this machine has them: {seldom_letter}." in panel.preview.words.text()
    assert panel.preview.words.isVisible()
