"""Evidence with the mouse: a pack is exported from the example, verified, and cancelled without a trace."""

import json
from pathlib import Path

from qgis.PyQt.QtWidgets import QLabel, QPushButton

from tests.app.steps import open_example


def _result(app):
    return app.find(QLabel, "bermlinePackResult", app.show_panel("evidence")).text()


def _export_to(app, folder):
    panel = app.show_panel("evidence")
    with app.choosing_file(folder):
        app.click(app.find(QPushButton, "bermlineExportPackButton", panel))


def test_the_window_with_the_evidence_panel(app):
    open_example(app)
    app.show_panel("evidence")
    app.grab("evidence")


def test_an_export_that_is_cancelled_leaves_nothing(app):
    _export_to(app, Path.home() / "cancelled")
    panel = app.show_panel("evidence")
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


def test_the_pack_is_verified(app):
    panel = app.show_panel("evidence")
    with app.choosing_file(Path.home() / "pack"):
        app.click(panel.verify_button)
    app.wait_until(lambda: "is whole" in _result(app), "the verdict", 60.0)


def test_a_pack_that_was_changed_is_not_whole(app):
    with (Path.home() / "pack" / "data" / "growth.csv").open("a", encoding="utf-8") as stream:
        stream.write("\n")
    panel = app.show_panel("evidence")
    with app.answering(lambda box: box.close()):
        panel.verify(Path.home() / "pack")
    assert "is not whole" in _result(app)
