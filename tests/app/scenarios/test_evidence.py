"""Evidence with the mouse: from what the case holds to a pack that is whole, and from a spoilt one to the words."""

import csv
import json
import shutil
from pathlib import Path

from bermline.core.evidence.bag import write_manifests
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QDockWidget, QLabel, QPushButton, QTabBar

from tests.app.driver import SCREENS
from tests.app.steps import open_example, record_kind


def _panel(app):
    panel = app.show_panel("evidence")
    app.wait_for_jobs()
    return panel


def _turn_to(app, panel, words):
    app.click_tab(panel.tabs.findChild(QTabBar), words)


def _result(app):
    return app.find(QLabel, "bermlinePackResult", app.show_panel("evidence")).text()


def _export_to(app, folder):
    panel = _panel(app)
    with app.choosing_file(folder):
        app.click(app.find(QPushButton, "bermlineExportPackButton", panel))


def _weak_item(panel, words):
    tree = panel.weak.tree
    items = [tree.topLevelItem(index) for index in range(tree.topLevelItemCount())]
    return next((item for item in items if words in item.text(0)), None)


def _mend(app, panel, words):
    item = app.wait_until(lambda: _weak_item(panel, words), f"something weak: {words}")
    tree = panel.weak.tree
    tree.scrollToItem(item)
    app.settle()
    app.click(tree.viewport(), tree.visualRect(tree.indexFromItem(item, 1)).center())


def test_the_window_with_the_evidence_panel(app):
    open_example(app)
    panel = _panel(app)
    app.wait_until(lambda: panel.parts.topLevelItemCount() == 3, "the parts of the case")
    app.grab("evidence")


def test_sheets_are_put_into_another_order_with_keys(app):
    panel = _panel(app)
    sheets = panel.parts.topLevelItem(1)
    first = sheets.child(0).text(0)
    app.click(panel.parts.viewport(), panel.parts.visualItemRect(sheets.child(0)).center())
    QTest.keyClick(panel.parts, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    app.wait_for_jobs()
    assert panel.parts.topLevelItem(1).child(1).text(0) == first
    app.grab("evidence-order")
    app.session().undo()
    app.wait_until(lambda: panel.parts.topLevelItem(1).child(0).text(0) == first, "the order from before")


def test_a_site_is_ticked_away_with_its_sheets_and_comes_back_with_them(app):
    panel = _panel(app)
    tree = panel.parts
    site = next(item for item in _children(tree.topLevelItem(1)) if item.childCount())
    box = tree.visualItemRect(site)
    app.click(tree.viewport(), QPoint(box.left() + 10, box.center().y()))
    app.wait_until(lambda: len(app.session().store.setting("pack", {}).get("left_out", ())) == 2, "a site left out")
    app.wait_for_jobs()
    assert {item.checkState(0) for item in _children(site)} == {Qt.CheckState.Unchecked}
    app.grab("evidence-site-left-out")
    app.click(tree.viewport(), QPoint(box.left() + 10, box.center().y()))
    app.wait_until(lambda: app.session().store.setting("pack", {}) == {}, "all of it in again")
    assert {item.checkState(0) for item in _children(site)} == {Qt.CheckState.Checked}


def _children(item):
    return [item.child(index) for index in range(item.childCount())]


def test_what_is_weak_is_mended_by_work_or_where_it_is(app):
    scene = app.session().records(record_kind("Scene"))[0]
    with app.session().act("Spoil") as action:
        action.update(record_kind("Scene"), scene.uuid, sha256=None, credit=None)
    panel = _panel(app)
    _mend(app, panel, "SHA-256")
    app.wait_until(lambda: app.session().records(record_kind("Scene"))[0].sha256 == scene.sha256, "the hash")
    _mend(app, panel, "credit")
    app.wait_until(lambda: _focused() == "scene_credit", "the field for the credit")
    app.grab("evidence-mend-scene")


def _focused():
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.objectName()


def test_an_open_conflict_leads_to_the_chain(app):
    panel = _panel(app)
    conflict = next(item for item in app.session().records(record_kind("Conflict")) if item.status == "open")
    _mend(app, panel, "conflict")
    chain = app.dock("chain").panel()
    app.wait_until(lambda: not app.dock("chain").visibleRegion().isEmpty(), "the chain")
    app.wait_until(lambda: chain.tables.tab.kind is record_kind("Conflict"), f"the conflict {conflict.label}")
    app.grab("evidence-mend-conflict")


def test_a_figure_that_may_not_be_published_keeps_the_pack_from_being_made(app):
    panel = _panel(app)
    scene = next(item for item in app.session().records(record_kind("Scene")) if item.kind == "image")
    with app.session().act("Forbid") as action:
        action.update(record_kind("Scene"), scene.uuid, figures_allowed=False)
    app.wait_until(lambda: not panel.export_button.isEnabled(), "an export that is refused")
    app.grab("evidence-blocked")
    app.session().undo()
    app.wait_until(panel.export_button.isEnabled, "an export that is allowed")


def test_what_the_pack_says_of_itself(app):
    panel = _panel(app)
    _turn_to(app, panel, "Words")
    app.grab("evidence-words")
    panel.words_page.ensureWidgetVisible(app.find(QCheckBox, "bermlinePackStamp", panel))
    app.grab("evidence-seal")


def test_the_pages_are_seen_before_the_export(app):
    panel = _panel(app)
    _turn_to(app, panel, "Preview")
    app.wait_until(lambda: panel.previewing.running, "drawing")
    app.wait_until(lambda: panel.preview.page_count() > 0, "the first page", 120.0)
    app.wait_until(lambda: not panel.previewing.running, "all pages", 240.0)
    assert panel.preview.page_count() > 8
    app.grab("evidence-preview")
    dock = app.find(QDockWidget, "BermlineEvidencePanel")
    dock.setFloating(True)
    dock.resize(1100, 900)
    app.settle()
    assert dock.grab().save(str(SCREENS / "evidence-preview-wide.png"))
    dock.setFloating(False)
    _turn_to(app, panel, "Contents")


def test_an_export_that_is_cancelled_leaves_nothing(app):
    _export_to(app, Path.home() / "cancelled")
    panel = _panel(app)
    app.wait_until(lambda: panel.bar.value() > 0, "progress", 120.0)
    app.click(panel.cancel_button)
    app.wait_until(lambda: "cancelled" in _result(app), "the words that it was cancelled", 30.0)
    assert [path.name for path in Path.home().iterdir() if "cancelled" in path.name] == []


def test_a_pack_is_exported(app):
    _export_to(app, Path.home() / "pack")
    app.wait_until(lambda: "pack is made" in _result(app), "the pack", 300.0)
    names = {path.relative_to(Path.home() / "pack").as_posix() for path in (Path.home() / "pack").rglob("*")}
    data = ("evidence.pdf", "case.gpkg", "growth.csv", "spacing.csv", "chain.csv")
    wanted = {"bagit.txt", *(f"data/{name}" for name in data)}
    assert wanted <= names, json.dumps(sorted(names))
    app.grab("evidence-exported")


def _verify(app, pack):
    """Check a pack with the mouse: the button, its menu, the dialog."""
    panel = _panel(app)
    _turn_to(app, panel, "Verify")
    with app.choosing_file(pack):
        app.choose_from(panel.verdict.button, "Folder")
    app.wait_until(lambda: panel.verdict.heading.text().startswith(f"{pack.name}\n"), "the verdict", 60.0)
    return panel.verdict.heading.text()


def _found(app, words):
    """Return the lines beneath what was checked under some words."""
    tree = _panel(app).verdict.tree
    tops = [tree.topLevelItem(index) for index in range(tree.topLevelItemCount())]
    top = next(item for item in tops if words in item.text(0))
    return [top.child(index).text(0) for index in range(top.childCount())]


def test_the_pack_is_verified(app):
    panel = _panel(app)
    _turn_to(app, panel, "Verify")
    app.grab("evidence-verify")
    assert "The pack is whole" in _verify(app, Path.home() / "pack")
    assert any("agreeing" in line for line in _found(app, "Measurements"))
    assert any("printed as the tables" in line for line in _found(app, "Numbers on the sheets"))
    app.grab("evidence-whole")


def test_a_number_that_was_changed_with_all_manifests_is_found_by_what_it_rests_on(app):
    pack = Path.home() / "forged"
    shutil.copytree(Path.home() / "pack", pack)
    table = pack / "data" / "spacing.csv"
    text = table.read_text("utf-8")
    value = next(csv.DictReader(text.splitlines()))["value"]
    other = f"{(int(value[0]) + 1) % 10}{value[1:]}"
    table.write_text(text.replace(f",{value},", f",{other},", 1), encoding="utf-8", newline="\n")
    for kind in ("manifest", "tagmanifest"):
        names = [path.relative_to(pack).as_posix() for path in pack.rglob("*") if path.is_file()]
        wanted = [name for name in names if name.startswith("data/") == (kind == "manifest")]
        wanted = [name for name in wanted if not name.startswith("tagmanifest-")]
        for algorithm, text in write_manifests(pack, wanted).items():
            (pack / f"{kind}-{algorithm}.txt").write_text(text, encoding="utf-8", newline="\n")
    assert "2 things are wrong" in _verify(app, pack)
    assert any("spacing.csv prints value" in line for line in _found(app, "Measurements"))
    assert any("the sheets print" in line for line in _found(app, "Numbers on the sheets"))
    app.grab("evidence-forged")


def test_a_pack_that_was_changed_is_not_whole(app):
    with (Path.home() / "pack" / "data" / "growth.csv").open("a", encoding="utf-8") as stream:
        stream.write("\n")
    (Path.home() / "pack" / "data" / "note.txt").write_text("added", encoding="utf-8")
    panel = _panel(app)
    panel.checking.verify(Path.home() / "pack")
    app.wait_until(lambda: "NOT whole" in panel.verdict.heading.text(), "the verdict", 60.0)
    app.grab("evidence-not-whole")
