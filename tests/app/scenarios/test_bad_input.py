"""What is broken, foreign, read-only or too large: a clear message each, nothing lost, no traceback."""

import shutil
import sqlite3
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QAction, QApplication, QLabel, QPushButton, QTableView, QToolButton

from tests.app.launch import ROOT
from tests.app.limits import may_mount, read_only, small_disk
from tests.app.steps import open_example, record_kind

IMAGERY = ROOT / "resources" / "example" / "imagery"
SCENE = IMAGERY / "S2_AE-R001-0179_20180623.tif"
NAMES = ("it's “quoted” 20180623.tif", "Größe_2018-10-01.tif", "склад 2019-02-13.tif")
SIDE = 30_000


def _view(app):
    return app.find(QTableView, "scenes", app.show_panel("scenes"))


def _cells(app):
    model = _view(app).model()
    columns = range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def _rows(app):
    return [" ".join(cells) for cells in _cells(app)]


def _row(app, name):
    return next(number for number, cells in enumerate(_cells(app)) if name in cells)


def _drop(app, *paths):
    panel = app.show_panel("scenes")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel, QDragEnterEvent(QPoint(20, 20), *held))
    QApplication.sendEvent(panel, QDropEvent(QPointF(20, 20), *held))
    app.wait_for_jobs()


def _scenes(app):
    return app.session().records(record_kind("Scene"))


def _clear_messages(app):
    app.iface.messageBar().clearWidgets()
    app.settle()


def _open(app, path):
    with app.choosing_file(path):
        app.choose("bermlineOpenCase")


def _fresh_case(app, name):
    path = Path.home() / name
    with app.choosing_file(path):
        app.choose("bermlineNewCase")
    app.wait_for_case()
    return path


def test_files_that_are_no_images_are_listed_with_the_reason(app):
    _fresh_case(app, "bad.gpkg")
    folder = Path.home() / "bad"
    folder.mkdir()
    (folder / "cut_20190101.tif").write_bytes(SCENE.read_bytes()[:4000])
    (folder / "text.tif").write_text("This is no image.")
    (folder / "empty.tif").write_bytes(b"")
    _drop(app, folder)
    text = "\n".join(_rows(app))
    for name in ("cut_20190101.tif", "text.tif", "empty.tif"):
        assert name in text
    assert len(_rows(app)) == 3
    assert "3 files cannot be added" in " ".join(app.messages())
    app.grab("bad-files")


def test_names_of_any_letters_are_added_and_shown(app):
    folder = Path.home() / "names"
    folder.mkdir()
    for name in NAMES:
        shutil.copyfile(SCENE, folder / name)
    _drop(app, folder)
    assert sorted(scene.name for scene in _scenes(app)) == sorted(NAMES)
    for name in NAMES:
        app.click_cell(_view(app), _row(app, name), 1)
        app.wait_for_map()
        assert app.session().find(record_kind("Scene"), app.session().scene).name == name


def test_two_scenes_of_one_date_are_told_and_both_stepped_to(app):
    folder = Path.home() / "twice"
    folder.mkdir()
    shutil.copyfile(IMAGERY / "S2_AE-R001-0179_20181001.tif", folder / "other_2018-10-01.tif")
    _drop(app, folder / "other_2018-10-01.tif")
    assert "same date as Größe_2018-10-01.tif" in _rows(app)[_row(app, "other_2018-10-01.tif")]
    app.click_cell(_view(app), _row(app, NAMES[0]), 1)
    seen = []
    for _ in range(3):
        app.shortcut(".")
        app.wait_for_map()
        seen.append(app.session().find(record_kind("Scene"), app.session().scene).name)
    assert len(set(seen)) == 3


def test_an_image_without_crs_is_mended_in_the_form(app):
    source = gdal.Open(str(SCENE))
    path = Path.home() / "bad" / "plain_2019-03-03.tif"
    plain = gdal.GetDriverByName("GTiff").Create(str(path), source.RasterXSize, source.RasterYSize, 3)
    plain.SetGeoTransform(source.GetGeoTransform())
    plain.WriteRaster(0, 0, source.RasterXSize, source.RasterYSize, source.ReadRaster())
    plain = None
    _drop(app, path)
    assert "no CRS" in _rows(app)[_row(app, path.name)]
    app.click_cell(_view(app), _row(app, path.name), 1)
    app.grab("bad-no-crs")
    box = app.find(QgsProjectionSelectionWidget, "scene_crs", app.show_panel("scenes"))
    box.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    app.wait_for_jobs()
    assert "no CRS" not in _rows(app)[_row(app, path.name)]
    app.wait_for_map()


def test_a_raster_of_30_000_by_30_000_is_added_while_the_window_answers(app):
    path = Path.home() / "bad" / "huge_20200101.tif"
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), SIDE, SIDE, 3, gdal.GDT_UInt16, ["TILED=YES", "SPARSE_OK=TRUE", "BIGTIFF=YES"]
    )
    made.SetGeoTransform((6_130_000, 0.5, 0, 2_880_000, 0, -0.5))
    made.SetProjection(gdal.Open(str(SCENE)).GetProjection())
    made = None
    with app.holding("adding a raster of 30 000 x 30 000"):
        _drop(app, path)
        app.click_cell(_view(app), _row(app, path.name), 1)
        app.wait_for_map(120.0)
    assert next(scene for scene in _scenes(app) if scene.name == path.name).width_px == SIDE


def test_a_geopackage_that_is_no_case_is_refused_and_the_open_case_stays(app):
    path = Path.home() / "roads.gpkg"
    source = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, 0)
    source.CreateLayer("roads")
    source = None
    before = app.session().store.path
    _clear_messages(app)
    with app.expecting("not a case"):
        _open(app, path)
    assert any("is a GeoPackage, but not a case" in text for text in app.messages())
    assert app.session().store.path == before
    app.grab("bad-no-case")


def test_a_case_of_a_newer_version_is_refused_in_words(app):
    path = Path.home() / "newer.gpkg"
    shutil.copyfile(app.session().store.path, path)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE case_info SET value = '1000' WHERE key = 'schema_version'")
    connection.commit()
    connection.close()
    _clear_messages(app)
    with app.expecting("newer version"):
        _open(app, path)
    assert any("newer version of Bermline" in text for text in app.messages())


def test_a_record_that_another_program_spoilt_is_named_and_left_out(app):
    path = Path.home() / "spoilt.gpkg"
    shutil.copyfile(app.session().store.path, path)
    connection = sqlite3.connect(path)
    made = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'scene'")
    triggers = made.fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute("UPDATE scene SET acquired_from = '2023-13-45' WHERE name LIKE 'Gr%'")
    for _, sql in triggers:
        connection.execute(sql)
    connection.commit()
    connection.close()
    count = len(_scenes(app))
    _clear_messages(app)
    with app.expecting("2023-13-45"):
        _open(app, path)
        app.wait_for_case()
    assert any("“Acquired from”" in text and "2023-13-45" in text for text in app.messages())
    assert len(_scenes(app)) == len(_rows(app)) == count - 1
    app.show_panel("growth")
    app.show_panel("chain")
    app.grab("bad-record")


def test_a_case_that_can_only_be_read_says_so_and_refuses_edits(app):
    app.choose("bermlineCloseCase")
    _clear_messages(app)
    open_example(app)
    path = app.session().store.path
    app.choose("bermlineCloseCase")
    before = path.read_bytes()
    with read_only(path.parent):
        _open(app, path)
        app.wait_for_case()
        assert any("can be read but not changed" in text for text in app.messages())
        assert "read-only" in app.find(QToolButton, "bermlineCaseButton").text()
        for name in ("scenes", "growth", "berms", "chain", "evidence"):
            app.show_panel(name)
            line = app.find(QLabel, "bermlineReadOnly", app.dock(name))
            assert line.isVisible()
            assert "reading only" in line.text()
        for name in ("bermlineAddScenes", "bermlineDrawStructure"):
            assert not app.find(QAction, name).isEnabled()
        growth = app.show_panel("growth")
        count = len(app.session().records(record_kind("Sighting")))
        with app.expecting("open for reading only"):
            app.key(growth.matrix, "3")
        assert len(app.session().records(record_kind("Sighting"))) == count
        app.grab("read-only")
        app.choose("bermlineCloseCase")
    assert path.read_bytes() == before


def test_a_disk_that_is_full_leaves_no_half_of_a_pack(app):
    assert may_mount(), "a disk of its own can be mounted by root alone"
    open_example(app)
    with small_disk(Path.home() / "small", 2) as disk:
        panel = app.show_panel("evidence")
        _clear_messages(app)
        result = app.find(QLabel, "bermlinePackResult", panel)
        with app.expecting("could not be written"), app.choosing_file(disk / "pack"):
            app.click(app.find(QPushButton, "bermlineExportPackButton", panel))
            app.wait_until(lambda: "space" in result.text() or "could not" in result.text(), "the reason", 240.0)
        assert list(disk.iterdir()) == []
        app.grab("disk-full")


def test_a_moved_folder_opens_with_its_project(app):
    project = QgsProject.instance()
    folder = app.session().store.path.parent
    file = folder / "moved.qgz"
    assert project.write(str(file))
    app.iface.newProject(False)
    app.wait_until(lambda: app.session().store is None, "a closed case")
    moved = folder.with_name("another place „Ж“")
    folder.rename(moved)
    assert app.iface.addProject(str(moved / file.name))
    app.wait_for_case()
    assert app.session().store.path.parent == moved
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert "missing" not in "\n".join(_rows(app))
