"""Scenes with mouse and keys: added, dated, stepped through; what cannot be read is listed with the reason."""

import shutil
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QAction, QApplication, QLabel, QLineEdit, QTableView

from tests.app.launch import ROOT
from tests.app.steps import record_kind

IMAGERY = ROOT / "resources" / "example" / "imagery"
SHOWING = ("bermlinePreviousScene", "bermlineNextScene", "bermlineSwipe", "bermlineSecondView", "bermlineTransect")
"""Actions that show or read a scene."""
FIRST, SECOND = "S2_AE-R001-0179_20180623.tif", "S2_AE-R001-0179_20181001.tif"


def _view(app):
    return app.find(QTableView, "scenes", app.show_panel("scenes"))


def _texts(view):
    model = view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def _scenes(app):
    return sorted(app.session().records(record_kind("Scene")), key=lambda scene: scene.name)


def _shown_date(app):
    return app.find(QLabel, "bermlineSceneDate").text()


def test_a_new_case_is_made_from_the_menu(app):
    path = Path.home() / "Größe „Ж“.gpkg"
    with app.choosing_file(path):
        app.choose("bermlineNewCase")
    assert app.session().store.path == path
    assert not any(app.find(QAction, name).isEnabled() for name in SHOWING)
    app.grab("scenes-empty")


def test_files_are_added_with_the_dialog(app):
    folder = Path.home() / "imagery"
    folder.mkdir()
    for name in (FIRST, SECOND):
        shutil.copyfile(IMAGERY / name, folder / name)
    panel = app.show_panel("scenes")
    with app.choosing_file(folder / FIRST, folder / SECOND):
        app.click(app.button("+ Files", panel))
    app.wait_until(lambda: len(_scenes(app)) == 2, "two scenes")
    app.wait_for_jobs()
    assert all(app.find(QAction, name).isEnabled() for name in SHOWING)
    assert [scene.acquired_from.date().isoformat() for scene in _scenes(app)] == ["2018-06-23", "2018-10-01"]
    assert all(scene.sha256 for scene in _scenes(app))


def test_what_cannot_be_read_is_listed_with_the_reason(app):
    folder = Path.home() / "imagery"
    (folder / "text.tif").write_text("This is no image.")
    (folder / "cut_20190101.tif").write_bytes((IMAGERY / FIRST).read_bytes()[:4000])
    panel = app.show_panel("scenes")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / name)) for name in ("text.tif", "cut_20190101.tif")])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel, QDragEnterEvent(QPoint(20, 20), *held))
    QApplication.sendEvent(panel, QDropEvent(QPointF(20, 20), *held))
    app.wait_for_jobs()
    app.wait_until(lambda: len(_texts(_view(app))) == 4, "four rows")
    text = "\n".join(" ".join(str(cell) for cell in row) for row in _texts(_view(app)))
    assert "text.tif" in text
    assert "cut_20190101.tif" in text
    assert len(_scenes(app)) <= 3
    app.grab("scenes-broken")


def test_keys_step_through_real_scenes_only(app):
    view = _view(app)
    row = next(number for number, cells in enumerate(_texts(view)) if "2018-06-23" in str(cells))
    app.click_cell(view, row, 1)
    assert _shown_date(app) == "2018-06-23"
    app.shortcut(".")
    assert _shown_date(app) == "2018-10-01"
    app.shortcut(".")
    assert _shown_date(app) == "2018-10-01"
    assert app.iface.statusBarIface().currentMessage().startswith("There is no later scene")
    app.shortcut(",")
    assert _shown_date(app) == "2018-06-23"
    app.wait_for_map()


def test_one_scene_shows_at_a_time(app):
    tree = QgsProject.instance().layerTreeRoot()
    shown = [n for n in tree.findLayers() if n.isVisible() and n.layer().customProperty("bermline/scene")]
    assert len(shown) == 1


def test_a_credit_is_typed_for_two_scenes_at_once(app):
    view = _view(app)
    rows = [number for number, cells in enumerate(_texts(view)) if "Sentinel" in str(cells)]
    app.click_cell(view, rows[0], 1)
    app.click_cell(view, rows[1], 1, Qt.KeyboardModifier.ControlModifier)
    field = app.find(QLineEdit, "scene_credit", app.show_panel("scenes"))
    app.type(field, "Copernicus Sentinel data 2018")
    app.key(field, Qt.Key.Key_Return)
    assert {scene.credit for scene in _scenes(app) if scene.sensor} == {"Copernicus Sentinel data 2018"}
    app.grab("scenes")


def test_a_missing_scene_is_shown_as_missing_and_found_again(app):
    path = app.session().store.path
    app.choose("bermlineCloseCase")
    moved = Path.home() / "moved"
    (Path.home() / "imagery").rename(moved)
    app.session().open(path)
    app.wait_for_map()
    view = _view(app)
    text = "\n".join(" ".join(str(cell) for cell in row) for row in _texts(view))
    assert "missing" in text.lower() or "not there" in text.lower(), text
    row = next(number for number, cells in enumerate(_texts(view)) if "2018-06-23" in str(cells))
    app.click_cell(view, row, 1)
    with app.choosing_file(moved / FIRST):
        app.click(app.button("Locate…", app.show_panel("scenes")))
    app.wait_for_jobs()
    found = [scene for scene in _scenes(app) if app.session().store.absolute(scene.path).exists()]
    assert moved / FIRST in [app.session().store.absolute(scene.path) for scene in found]
