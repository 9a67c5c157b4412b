"""The Scenes panel adds, shows, edits and mends scenes; nothing that is broken is lost."""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
import threading
from time import thread_time

import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRasterLayer
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
    QToolButton,
)
from shapely.geometry import Point

from plugin.core.dates import write_interval
from plugin.core.records import Scene, Sighting, Site, Structure
from plugin.panels.scenes import create_panel
from plugin.panels.scenes.model import DATE
from tests.qgis.waiting import until
from tests.timing import budget, least_seconds

from .conftest import button, choose, rows, scene_of


def type_into(panel, name, text):
    line = panel.findChild(QLineEdit, name)
    line.clear()
    QTest.keyClicks(line, text)
    line.editingFinished.emit()


def drop(panel, *urls):
    data = QMimeData()
    data.setUrls(list(urls))
    actions = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(5, 5), actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    panel.dragEnterEvent(entering)
    assert entering.isAccepted()
    place = QPointF(5, 5)
    panel.dropEvent(QDropEvent(place, actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


@pytest.fixture
def add(panel, wait):
    def run(*paths):
        panel._controller.add_paths(list(paths))
        wait()

    return run


def test_an_empty_list_says_how_the_first_scene_comes_about(panel):
    panel.show()
    words = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert any("Drop image files or folders here" in text for text in words)


def test_dropped_files_and_folders_become_scenes_in_one_action(panel, imagery, session, wait):
    chip = imagery / "S2_AE-R001-0179_20180623.tif"
    drop(panel, QUrl.fromLocalFile(str(chip)), QUrl.fromLocalFile(str(imagery)))
    wait()
    assert len(session.records(Scene)) == 18
    first = session.records(Scene)[0]
    assert first.sha256 == hashlib.sha256(chip.read_bytes()).hexdigest()
    assert first.size_bytes == chip.stat().st_size
    assert first.path == "imagery/S2_AE-R001-0179_20180623.tif"
    assert first.gsd_m == pytest.approx(3.54, abs=0.01)
    assert (first.width_px, first.height_px, first.band_count, first.crs) == (512, 446, 3, "EPSG:3857")
    assert first.credit == "Contains modified Copernicus Sentinel data 2018"
    assert first.geometry is not None
    assert session.store.undo_label == "Add 18 scenes"
    session.undo()
    assert session.records(Scene) == ()


def test_the_list_shows_date_sensor_gsd_status_and_credit(add, panel, imagery):
    add(imagery / "S2_AE-R001-0179_20180623.tif", imagery / "muna_xanten_dgm1.tif")
    assert rows(panel) == [
        [
            "●",
            "2018-06-23",
            "Sentinel-2",
            "3.5\u00a0m",
            "ready",
            "S2_AE-R001-0179_20180623.tif",
            "Contains modified Copernicus Sentinel data 2018",
        ],
        ["▲", "no date", "", "1\u00a0m", "no date known", "muna_xanten_dgm1.tif", "no credit"],
    ]


def test_a_file_that_is_in_the_case_is_not_added_again(add, imagery, session, desk):
    chip = imagery / "S2_AE-R001-0179_20180623.tif"
    add(chip)
    add(chip)
    assert len(session.records(Scene)) == 1
    assert desk.messages.infos[-1] == "This file is in the case already."


def test_the_same_file_under_another_name_and_the_same_date_are_told(add, panel, imagery, session):
    chip = imagery / "S2_AE-R001-0179_20180623.tif"
    shutil.copy(chip, imagery / "copy_20180623.tif")
    shutil.copy(imagery / "S2_AE-R001-0179_20180822.tif", imagery / "other_20180623.tif")
    add(chip, imagery / "copy_20180623.tif", imagery / "other_20180623.tif")
    said = {row[5]: row[4] for row in rows(panel)}
    assert len(session.records(Scene)) == 3
    assert "same file as S2_AE-R001-0179_20180623.tif" in said["copy_20180623.tif"]
    assert said["other_20180623.tif"].startswith("same date as")


@pytest.mark.parametrize("name", ["it's a “depot” 20180623.tif", "Größe_20180623.tif", "Тихорецк_20180623.tif"])
def test_any_name_is_added_and_shown(add, panel, imagery, session, layers, name):
    shutil.copy(imagery / "S2_AE-R001-0179_20180623.tif", imagery / name)
    add(imagery / name)
    assert rows(panel)[0][:2] == ["●", "2018-06-23"]
    assert layers.layer(session.scene).isValid()


def cut(path, imagery):
    path.write_bytes((imagery / "S2_AE-R001-0179_20180623.tif").read_bytes()[:40960])


def text(path, _imagery):
    path.write_text("no image")


@pytest.mark.parametrize(("breaking", "says"), [(cut, "cut off: it ends at byte 40960"), (text, "is not an image")])
def test_a_broken_file_is_listed_with_the_reason_and_can_be_mended(
    add, panel, imagery, session, desk, wait, breaking, says
):
    bad = imagery / "site_0812.tif"
    breaking(bad, imagery)
    add(bad, imagery / "S2_AE-R001-0179_20180822.tif")
    assert len(session.records(Scene)) == 1
    last = rows(panel)[-1]
    assert last[0] == "✕"
    assert last[5] == "site_0812.tif"
    assert says in last[4]
    assert says in desk.messages.errors[0]
    shutil.copy(imagery / "S2_AE-R001-0179_20180623.tif", bad)
    choose(panel, "site_0812.tif")
    button(panel, "Try again").click()
    wait()
    assert [row[0] for row in rows(panel)] == ["●", "●"]


def test_a_broken_file_can_be_taken_off_the_list(add, panel, imagery):
    text(imagery / "site_0812.tif", imagery)
    add(imagery / "site_0812.tif")
    choose(panel, "site_0812.tif")
    button(panel, "Remove").click()
    assert rows(panel) == []


def test_a_broken_file_can_be_pointed_to_elsewhere(add, panel, imagery, wait, monkeypatch):
    text(imagery / "site_0812.tif", imagery)
    add(imagery / "site_0812.tif")
    choose(panel, "site_0812.tif")
    whole = str(imagery / "S2_AE-R001-0179_20180623.tif")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (whole, ""))
    button(panel, "Locate…").click()
    wait()
    assert [row[0] for row in rows(panel)] == ["●"]


def without_crs(path, imagery):
    gdal.Translate(str(path), str(imagery / "S2_AE-R001-0179_20180623.tif"), format="GTiff")
    held = gdal.Open(str(path), gdal.GA_Update)
    held.SetProjection("")
    held = None


def test_a_scene_without_crs_is_recorded_and_mended_in_place(add, panel, imagery, session, layers, wait):
    bare = imagery / "bare_20180623.tif"
    without_crs(bare, imagery)
    add(bare)
    (scene,) = session.records(Scene)
    assert scene.crs is None
    assert rows(panel)[0][0] == "▲"
    assert "no CRS" in rows(panel)[0][4]
    assert layers.layer(scene.uuid) is None
    before = bare.read_bytes()
    choose(panel, bare.name)
    panel.findChild(QgsProjectionSelectionWidget, "scene_crs").setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    wait()
    (scene,) = session.records(Scene)
    assert scene.crs == "EPSG:3857"
    assert scene.gsd_m == pytest.approx(3.54, abs=0.01)
    assert scene.geometry.centroid.x == pytest.approx(55.12, abs=0.01)
    assert rows(panel)[0][0] == "●"
    assert bare.read_bytes() == before
    until(lambda: layers.layer(scene.uuid) is not None)
    assert layers.layer(scene.uuid).crs().authid() == "EPSG:3857"


def test_a_crs_that_cannot_be_right_is_refused(add, panel, imagery, session, desk, wait):
    bare = imagery / "bare_20180623.tif"
    without_crs(bare, imagery)
    add(bare)
    choose(panel, bare.name)
    panel.findChild(QgsProjectionSelectionWidget, "scene_crs").setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    wait()
    assert session.records(Scene)[0].crs is None
    assert "outside EPSG:4326" in desk.messages.errors[-1]


def without_grid(path, like):
    """Write a picture of an image that has lost its place, as an e-mail or a website hands it out."""
    (chip,) = like.glob("S2_*20180623.tif")
    options = gdal.TranslateOptions(format="JPEG", creationOptions=["WORLDFILE=NO"])
    gdal.Translate(str(path), str(chip), options=options)
    path.with_suffix(".jpg.aux.xml").unlink(missing_ok=True)


def test_a_picture_without_coordinates_is_refused_at_once_with_what_to_do(
    add, panel, imagery, session, desk, wait, monkeypatch
):
    picture = imagery / "picture_20180623.jpg"
    without_grid(picture, imagery)
    add(picture)
    assert session.records(Scene) == ()
    assert rows(panel)[0][0] == "✕"
    assert "no position on the Earth" in rows(panel)[0][4]
    assert "Georeferencer" in desk.messages.errors[-1]
    choose(panel, picture.name)
    assert "Georeferencer" in panel._view.form._title.text()
    # The Georeferencer wrote another file, and Locate… points to it.
    (mended,) = imagery.glob("S2_*20180623.tif")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(mended), ""))
    button(panel, "Locate…").click()
    wait()
    assert [scene.name for scene in session.records(Scene)] == [mended.name]
    assert [row[0] for row in rows(panel)] == ["●"]


def test_a_picture_that_was_given_coordinates_is_added_when_it_is_tried_again(add, panel, imagery, session, wait):
    picture = imagery / "picture_20180623.jpg"
    without_grid(picture, imagery)
    add(picture)
    picture.with_suffix(".jgw").write_text("3.9\n0\n0\n-3.9\n6135000\n2875000\n")
    choose(panel, picture.name)
    button(panel, "Try again").click()
    wait()
    assert len(session.records(Scene)) == 1
    assert "no CRS" in rows(panel)[0][4]


def test_a_scene_is_not_pointed_to_a_picture_without_coordinates(add, panel, imagery, session, desk, wait, monkeypatch):
    (chip,) = imagery.glob("S2_*20180623.tif")
    add(chip)
    picture = imagery / "picture_20180623.jpg"
    without_grid(picture, imagery)
    choose(panel, chip.name)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(picture), ""))
    button(panel, "Locate…").click()
    wait()
    assert "no position on the Earth" in desk.messages.errors[-1]
    assert session.records(Scene)[0].path.endswith(chip.name)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("1985", "1985 (year)"),
        ("2019-02", "2019-02 (month)"),
        ("2018-06-23", "2018-06-23"),
        ("2018-06-23 06:50", "2018-06-23 06:50:00 UTC"),
    ],
)
def test_a_date_is_typed_for_many_scenes_at_once(add, panel, imagery, session, typed, shown):
    add(imagery / "muna_xanten_dgm1.tif", imagery / "S2_AE-R001-0179_20180822.tif")
    choose(panel, "muna_xanten_dgm1.tif", "S2_AE-R001-0179_20180822.tif")
    line = panel.findChild(QLineEdit, "scene_from")
    line.clear()
    QTest.keyClicks(line, typed)
    assert f"understood as {shown}" in panel.findChild(QLabel, "scene_understood").text()
    line.editingFinished.emit()
    assert [write_interval(scene.acquired) for scene in session.records(Scene)] == [shown, shown]
    assert {scene.acquired_basis for scene in session.records(Scene)} == {"typed by the analyst"}
    assert session.store.undo_label == "Set date of 2 scenes"
    session.undo()
    assert session.records(Scene)[0].acquired is None


def test_from_and_to_make_an_interval(add, panel, imagery, session):
    add(imagery / "muna_xanten_dgm1.tif")
    type_into(panel, "scene_from", "2018-06-01")
    type_into(panel, "scene_to", "2018-06-03")
    assert write_interval(session.records(Scene)[0].acquired) == "2018-06-01 – 2018-06-03"


def test_what_is_no_date_is_said_and_changes_nothing(add, panel, imagery, session):
    add(imagery / "S2_AE-R001-0179_20180822.tif")
    label = session.store.undo_label
    type_into(panel, "scene_from", "last summer")
    assert "not understood as a date" in panel.findChild(QLabel, "scene_understood").text()
    assert session.store.undo_label == label


def test_a_date_that_is_still_to_come_is_told(add, panel, imagery, session):
    add(imagery / "S2_AE-R001-0179_20180822.tif")
    type_into(panel, "scene_from", "2999-01-01")
    assert "its date is still to come" in rows(panel)[0][4]
    type_into(panel, "scene_from", "2019-01-01")
    assert rows(panel)[0][4] == "ready"


def test_where_a_date_comes_from_is_told_whole_however_narrow_the_form(add, panel, imagery):
    add(imagery / "S2_AE-R001-0179_20180822.tif")
    told = panel.findChild(QLabel, "scene_understood")
    for width in (700, 380, 340):
        panel.resize(width, 420)
        QCoreApplication.processEvents()
        assert told.height() >= told.heightForWidth(told.width())


def test_the_titles_of_columns_say_what_their_values_mean(add, panel, imagery):
    add(imagery / "S2_AE-R001-0179_20180822.tif")
    model = panel.findChild(QTableView, "scenes").model()
    tips = [model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) for column in range(7)]
    assert "on the ground" in tips[3]


def test_a_date_can_be_taken_away(add, panel, imagery, session):
    add(imagery / "S2_AE-R001-0179_20180822.tif")
    type_into(panel, "scene_from", "")
    assert session.records(Scene)[0].acquired is None


@pytest.mark.parametrize(
    ("name", "typed", "value", "label"),
    [
        ("scene_credit", "© X", "© X", "Set credit of 2 scenes"),
        ("scene_licence", "CC BY 4.0", "CC BY 4.0", "Set licence of 2 scenes"),
        ("scene_sensor", "WorldView-3", "WorldView-3", "Set sensor of 2 scenes"),
        ("scene_off_nadir_deg", "12.5", 12.5, "Set off-nadir angle of 2 scenes"),
        ("scene_sun_azimuth_deg", "147,5", 147.5, "Set sun azimuth of 2 scenes"),
        ("scene_sun_elevation_deg", "41.3", 41.3, "Set sun elevation of 2 scenes"),
        ("scene_note", "hazy", "hazy", "Set note of 2 scenes"),
    ],
)
def test_a_column_is_set_for_many_scenes_at_once(add, panel, imagery, session, name, typed, value, label):
    chips = sorted(imagery.glob("S2_*.tif"))[:2]
    add(*chips)
    choose(panel, *(chip.name for chip in chips))
    type_into(panel, name, typed)
    assert {getattr(scene, name[len("scene_") :]) for scene in session.records(Scene)} == {value}
    assert session.store.undo_label == label


def test_leaving_a_field_untouched_changes_nothing(add, panel, imagery, session):
    chips = sorted(imagery.glob("S2_*.tif"))[:2]
    add(*chips)
    label = session.store.undo_label
    for line in panel.findChildren(QLineEdit):
        line.editingFinished.emit()
    assert session.store.undo_label == label


def test_an_angle_that_cannot_be_is_refused(add, panel, imagery, session, desk):
    add(imagery / "S2_AE-R001-0179_20180822.tif")
    type_into(panel, "scene_off_nadir_deg", "97")
    assert session.records(Scene)[0].off_nadir_deg is None
    assert "no angle" in desk.messages.errors[-1]


def test_rights_kind_and_site_are_set(add, panel, imagery, session):
    add(imagery / "S2_AE-R001-0179_20180822.tif")
    with session.act("Add a site") as action:
        site = action.insert(Site(name="Compound"))
    panel.findChild(QCheckBox, "scene_raster_allowed").click()
    panel.findChild(QCheckBox, "scene_figures_allowed").click()
    for name, words in (("scene_kind", "elevation"), ("scene_site", "Compound")):
        box = panel.findChild(QComboBox, name)
        box.setCurrentIndex(box.findText(words))
        box.activated.emit(box.currentIndex())
    (scene,) = session.records(Scene)
    assert (scene.raster_allowed, scene.figures_allowed) == (True, False)
    assert (scene.kind, scene.site) == ("elevation", site)


def test_a_scene_over_one_site_belongs_to_it(add, imagery, session):
    with session.act("Add a site") as action:
        site = action.insert(Site(name="Compound", geometry=Point(55.1233, 24.987)))
    add(imagery / "S2_AE-R001-0179_20180822.tif")
    assert session.records(Scene)[0].site == site


def test_choosing_a_row_shows_the_scene_and_the_other_way_round(add, panel, imagery, session):
    chips = sorted(imagery.glob("S2_*.tif"))[:3]
    add(*chips)
    uuids = [scene.uuid for scene in session.records(Scene)]
    choose(panel, chips[1].name)
    assert session.scene == uuids[1]
    session.show_scene(uuids[2])
    assert [row.name for row in panel._view.list.chosen()] == [chips[2].name]


def test_the_buttons_step(add, panel, imagery, session):
    chips = sorted(imagery.glob("S2_*.tif"))[:3]
    add(*chips)
    uuids = [scene.uuid for scene in session.records(Scene)]
    choose(panel, chips[0].name)
    assert not panel._view.back.isEnabled()
    panel._view.forth.click()
    assert session.scene == uuids[1]
    panel._view.forth.click()
    assert session.scene == uuids[2]
    assert not panel._view.forth.isEnabled()
    panel._view.back.click()
    assert session.scene == uuids[1]


def test_a_missing_file_is_shown_as_missing_and_pointed_to_again(
    add, panel, imagery, session, wait, monkeypatch, tmp_path
):
    chips = sorted(imagery.glob("S2_*.tif"))[:3]
    add(*chips)
    moved = tmp_path / "elsewhere"
    imagery.rename(moved)
    panel.refresh()
    assert [row[0] for row in rows(panel)] == ["✕"] * 3
    assert rows(panel)[0][4].startswith("missing")
    choose(panel, chips[0].name)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(moved / chips[0].name), ""))
    button(panel, "Locate…").click()
    wait()
    assert [row[0] for row in rows(panel)] == ["●"] * 3
    assert session.store.undo_label == "Point to the file of 3 scenes"


def test_a_file_that_goes_while_the_case_is_open_is_told_when_its_scene_is_chosen(
    add, panel, imagery, session, tmp_path
):
    chips = sorted(imagery.glob("S2_*.tif"))[:3]
    add(*chips)
    shown = session.scene
    gone = chips[1].rename(tmp_path / "elsewhere.tif")
    choose(panel, chips[1].name)
    assert [row[0] for row in rows(panel)].count("✕") == 1
    assert next(row for row in rows(panel) if row[0] == "✕")[4].startswith("missing")
    assert session.scene == shown
    gone.rename(chips[1])
    choose(panel, chips[2].name)
    choose(panel, chips[1].name)
    assert "✕" not in [row[0] for row in rows(panel)]
    assert session.find(Scene, session.scene).path.endswith(chips[1].name)


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_another_file_in_the_place_of_a_missing_one_is_asked_about(
    add, panel, imagery, session, wait, monkeypatch, answer
):
    chip = imagery / "S2_AE-R001-0179_20180623.tif"
    other = imagery / "S2_AE-R001-0179_20180822.tif"
    add(chip)
    before = session.records(Scene)[0]
    chip.unlink()
    panel.refresh()
    choose(panel, chip.name)
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    reply = getattr(QMessageBox.StandardButton, answer)
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words[2]) or reply)
    button(panel, "Locate…").click()
    wait()
    assert "SHA-256 differs" in asked[0]
    after = session.records(Scene)[0]
    assert (after.path != before.path) is (answer == "Yes")
    assert (after.sha256 != before.sha256) is (answer == "Yes")


def test_a_file_that_changed_is_told(add, panel, imagery):
    chip = imagery / "S2_AE-R001-0179_20180623.tif"
    add(chip)
    with chip.open("ab") as stream:
        stream.write(b"more")
    panel.refresh()
    assert rows(panel)[0][0] == "▲"
    assert "has changed since it was hashed" in rows(panel)[0][4]


def test_removing_is_one_action_that_undo_takes_back(add, panel, imagery, session):
    chips = sorted(imagery.glob("S2_*.tif"))[:3]
    add(*chips)
    choose(panel, chips[0].name, chips[1].name)
    button(panel, "Remove").click()
    assert [row[5] for row in rows(panel)] == [chips[2].name]
    session.undo()
    assert len(rows(panel)) == 3


def test_where_the_scene_shown_is_removed_the_next_is_shown_and_chosen(add, panel, imagery, session):
    chips = sorted(imagery.glob("S2_*.tif"))[:3]
    add(*chips)
    choose(panel, chips[1].name)
    button(panel, "Remove").click()
    assert session.find(Scene, session.scene).name == chips[2].name
    assert panel.findChild(QLineEdit, "scene_name").text() == chips[2].name
    assert button(panel, "Remove").isEnabled()
    button(panel, "Remove").click()
    assert session.find(Scene, session.scene).name == chips[0].name


def test_sightings_are_asked_about_before_they_go(add, panel, imagery, session, monkeypatch):
    chip = imagery / "S2_AE-R001-0179_20180623.tif"
    add(chip)
    with session.act("See") as action:
        structure = action.insert(Structure(label="A1"))
        action.insert(Sighting(structure=structure, scene=session.records(Scene)[0].uuid, state="present"))
    choose(panel, chip.name)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    button(panel, "Remove").click()
    assert len(session.records(Scene)) == 1
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    button(panel, "Remove").click()
    assert session.records(Scene) == ()
    assert session.records(Sighting) == ()


def test_the_list_is_filtered_sorted_and_copied(add, panel, imagery):
    chips = sorted(imagery.glob("S2_*.tif"))[:3]
    add(*chips)
    view = panel.findChild(QTableView, "scenes")
    view.sortByColumn(DATE, Qt.SortOrder.DescendingOrder)
    assert [row[1] for row in rows(panel)] == ["2018-10-01", "2018-08-22", "2018-06-23"]
    panel._view.filter.setText("20180822")
    assert [row[1] for row in rows(panel)] == ["2018-08-22"]
    panel._view.list.copy_all()
    lines = QgsApplication.clipboard().text().splitlines()
    assert len(lines) == 2
    assert lines[1].split("\t")[1] == "2018-08-22"
    assert len(lines[1].split("\t")[-1]) == 64


def test_the_hash_is_shown_in_full_and_copied(add, panel, imagery, session):
    add(imagery / "S2_AE-R001-0179_20180822.tif")
    digest = session.records(Scene)[0].sha256
    assert panel.findChild(QPlainTextEdit, "scene_sha256").toPlainText() == digest
    panel._view.form._copy.click()
    assert QgsApplication.clipboard().text() == digest


def test_reading_can_be_cancelled_and_adds_nothing(panel, imagery, session, wait):
    panel.show()
    panel._controller.add_paths([imagery])
    stop = panel.findChild(QToolButton, "cancel")
    assert stop.isVisible()
    stop.click()
    wait()
    assert session.records(Scene) == ()
    assert not panel._view.jobs.isVisible()


def test_a_raster_of_30_000_by_30_000_is_added_without_a_block(panel, session, wait, tmp_path):
    path = tmp_path / "big_20180623.tif"
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), 30000, 30000, 1, gdal.GDT_UInt16, ["SPARSE_OK=TRUE", "TILED=YES"]
    )
    made.SetGeoTransform((500000, 0.5, 0, 5080000, 0, -0.5))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32637)
    made.SetSpatialRef(reference)
    made = None
    assert least_seconds(lambda: panel._controller.add_paths([path]), rounds=1) < budget(0.1)
    wait()
    (scene,) = session.records(Scene)
    assert (scene.width_px, scene.height_px) == (30000, 30000)
    assert rows(panel)[0][0] == "●"


def test_a_case_in_a_read_only_folder_can_be_looked_at_only(session, desk, imagery, add_scenes, tmp_path, monkeypatch):
    add_scenes([imagery / "S2_AE-R001-0179_20180623.tif"])
    monkeypatch.setattr(session.store._database, "read_only", True)
    made = create_panel(desk)
    try:
        made.show()
        assert not button(made, "+ Files").isEnabled()
        choose(made, "S2_AE-R001-0179_20180623.tif")
        assert not made.findChild(QLineEdit, "scene_credit").isEnabled()
        assert not button(made, "Remove").isEnabled()
        made._controller.edit(session.records(Scene), {"credit": "x"}, "credit")
        assert "reading only" in desk.messages.errors[-1]
    finally:
        made.dispose()
        made.deleteLater()


def test_a_mosaic_is_a_scene_like_any_file(add, panel, imagery, session, layers):
    mosaic = imagery / "mosaic_2018-06.vrt"
    gdal.BuildVRT(str(mosaic), [str(imagery / "S2_AE-R001-0179_20180623.tif")]).FlushCache()
    add(mosaic)
    assert rows(panel)[0][1] == "2018-06 (month)"
    assert "no day known" in rows(panel)[0][4]
    until(lambda: layers.layer(session.records(Scene)[0].uuid) is not None)


def test_a_layer_of_the_project_becomes_a_scene(panel, imagery, session, project, wait):
    layer = QgsRasterLayer(str(imagery / "S2_AE-R001-0179_20180623.tif"), "Anything")
    project.addMapLayer(layer)
    panel._list_layers()
    (action,) = panel._view.layers_menu.actions()
    assert action.text() == "Anything"
    action.trigger()
    wait()
    assert session.records(Scene)[0].path == "imagery/S2_AE-R001-0179_20180623.tif"


def test_a_layer_brings_its_crs_to_a_file_without_one(panel, imagery, session, project, wait):
    bare = imagery / "bare_20180623.tif"
    without_crs(bare, imagery)
    layer = QgsRasterLayer(str(bare), "Bare")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    panel._controller.add_layer(layer)
    wait()
    assert session.records(Scene)[0].crs == "EPSG:3857"


def test_the_panel_opens_fast_with_200_scenes(session, desk, imagery):
    first = scene_of(imagery / "S2_AE-R001-0179_20180623.tif", session.store)
    step = dt.timedelta(days=1)
    with session.act("Add") as action:
        action.insert_many(
            Scene(
                **{
                    **vars(first),
                    "acquired_from": first.acquired_from + n * step,
                    "acquired_to": first.acquired_to + n * step,
                }
            )
            for n in range(200)
        )
    begin = thread_time()
    made = create_panel(desk)
    made.show()
    QCoreApplication.processEvents()
    taken = thread_time() - begin
    begin = thread_time()
    made.refresh()
    again = thread_time() - begin
    made.dispose()
    made.deleteLater()
    assert taken < budget(1.0)
    assert again < budget(0.1)


class TestListOfManyScenes:
    """Their files are looked at on a thread."""

    @pytest.fixture(autouse=True)
    def _many(self, monkeypatch):
        monkeypatch.setattr("plugin.panels.scenes.panel._AT_ONCE", 0)

    def test_is_there_later_with_what_was_added_chosen(self, panel, session, add_scenes, imagery, wait):
        paths = sorted(imagery.glob("S2_*.tif"))
        uuids = add_scenes(paths)
        session.show_scene(uuids[4])
        wait()
        assert len(rows(panel)) == len(paths)
        assert [row.key for row in panel._view.list.chosen()] == [uuids[4]]

    def test_is_chosen_from_without_looking_at_each_file(self, panel, add_scenes, imagery, wait, monkeypatch):
        add_scenes(sorted(imagery.glob("S2_*.tif")))
        wait()
        looked_at, here = [], threading.get_ident()

        def look(path):
            if threading.get_ident() == here:
                looked_at.append(path)
            return path.is_file()

        monkeypatch.setattr("plugin.canvas.scene_steps.is_file_there", look)
        panel.findChild(QTableView, "scenes").selectAll()
        assert len(panel._view.list.chosen()) == 17
        assert button(panel, "Stretch").isEnabled()
        assert len(set(looked_at)) <= 3  # the one shown, and those that can be stepped to

    def test_is_added_to_without_looking_at_each_file(self, panel, add_scenes, imagery, wait, monkeypatch):
        paths = sorted(imagery.glob("S2_*.tif"))
        add_scenes(paths[1:])
        wait()
        looked_at, here = [], threading.get_ident()
        for place in ("plugin.canvas.scene_steps.is_file_there", "plugin.panels.scenes.controller.is_file_there"):
            monkeypatch.setattr(
                place, lambda path: (threading.get_ident() == here and looked_at.append(path)) or path.is_file()
            )
        panel._controller.add_paths(paths)
        assert looked_at == []
        until(lambda: len(rows(panel)) == len(paths))

    def test_keeps_what_is_chosen(self, panel, session, add_scenes, imagery, wait):
        uuids = add_scenes(sorted(imagery.glob("S2_*.tif")))
        wait()
        session.show_scene(uuids[2])
        with session.act("Credit") as action:
            action.update(Scene, uuids[5], credit="ESA")
        wait()
        assert [row.key for row in panel._view.list.chosen()] == [uuids[2]]
        assert any("ESA" in row for row in rows(panel))
