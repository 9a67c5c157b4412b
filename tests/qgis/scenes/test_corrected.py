"""A scene whose shift is known is shown corrected on demand; its file stays as it is."""

from pathlib import Path

import pytest
from qgis.core import QgsDataProvider, QgsProject

from plugin.canvas.corrected import corrected_path
from plugin.canvas.scenes import SceneLayers
from plugin.core.imagery.hashing import hash_file
from plugin.core.records import Scene
from tests.no_room import files_up_to
from tests.qgis.waiting import until

SHIFT = {"shift_east_m": 30.0, "shift_north_m": -12.0, "shift_u95_m": 0.5, "shift_against": "2018-06-23"}


@pytest.fixture
def shifted(layers, imagery, add_scenes, session):
    """Two chips: one whose shift was measured, and one without."""
    uuids = add_scenes(sorted(imagery.glob("S2_*.tif"))[:2])
    until(lambda: all(layers.layer(uuid) for uuid in uuids))
    with session.act("Register") as action:
        action.update(Scene, uuids[0], **SHIFT)
    return uuids


def west(layer):
    return layer.extent().xMinimum()


def is_corrected(layer):
    return Path(layer.source()).parent.name == "corrected"


def test_it_lies_back_by_its_shift_and_comes_back(layers, shifted, session):
    layer = layers.layer(shifted[0])
    before, name = west(layer), layer.name()
    session.show_corrected(True)
    until(lambda: west(layers.layer(shifted[0])) != before)
    # Web Mercator stretches 30 m by 1 / cos(latitude).
    assert before - west(layer) == pytest.approx(30.0 / 0.9064, rel=2e-3)
    assert layer.isValid()
    assert layer.name() == name
    session.show_corrected(False)
    until(lambda: west(layer) == before)


def test_what_has_no_shift_stays(layers, shifted, session):
    before = layers.layer(shifted[1]).source()
    session.show_corrected(True)
    until(lambda: is_corrected(layers.layer(shifted[0])))
    assert layers.layer(shifted[1]).source() == before


def test_the_files_stay_as_they_are(layers, shifted, session, imagery):
    before = {path.name: hash_file(path)[0] for path in imagery.glob("*.tif")}
    session.show_corrected(True)
    until(lambda: is_corrected(layers.layer(shifted[0])))
    assert {path.name: hash_file(path)[0] for path in imagery.glob("*.tif")} == before


def test_a_new_shift_is_followed(layers, shifted, session):
    session.show_corrected(True)
    until(lambda: is_corrected(layers.layer(shifted[0])))
    before = west(layers.layer(shifted[0]))
    with session.act("Register") as action:
        action.update(Scene, shifted[0], shift_east_m=60.0)
    until(lambda: layers.layer(shifted[0]) is not None and west(layers.layer(shifted[0])) < before - 30)


def test_a_project_that_was_saved_corrected_comes_back_so(layers, shifted, session, canvas):
    session.show_corrected(True)
    until(lambda: is_corrected(layers.layer(shifted[0])))
    session.corrected = False
    again = SceneLayers(session, QgsProject.instance(), canvas)
    assert session.corrected
    again.dispose()


@pytest.fixture
def reopened(layers, shifted, session, project, tmp_path):
    """Return a function that opens case and project again, after another wrote a file beside the case."""
    session.show_corrected(True)
    until(lambda: is_corrected(layers.layer(shifted[0])))

    def open_again(place, words):
        project.write(str(tmp_path / "case.qgz"))
        session.close()
        project.clear()
        place.write_text(words)
        project.read(str(tmp_path / "case.qgz"))
        session.open(tmp_path / "case.gpkg")
        until(lambda: all(layers.layer(uuid) for uuid in shifted) and not layers._moving)

    return open_again


def test_another_picture_in_the_place_of_a_corrected_one_is_not_shown(layers, shifted, session, reopened):
    place = corrected_path(session.store, session.find(Scene, shifted[0]))
    own, other = (Path(session.find(Scene, uuid).path).name for uuid in shifted)
    extent = layers.layer(shifted[0]).extent()
    reopened(place, place.read_text().replace(own, other))
    assert own in place.read_text()
    assert other not in place.read_text()
    assert is_corrected(layers.layer(shifted[0]))
    assert layers.layer(shifted[0]).extent() == extent


def test_what_lies_with_corrected_ones_is_not_shown_as_a_scene_without_a_shift(layers, shifted, session, reopened):
    place = corrected_path(session.store, session.find(Scene, shifted[0]))
    layer = layers.layer(shifted[1])
    was = layer.source()
    layer.setDataSource(str(place), layer.name(), "gdal", QgsDataProvider.ProviderOptions())
    reopened(place, place.read_text())
    assert layers.layer(shifted[1]).source() == was


def test_a_folder_that_cannot_be_written_is_told_and_the_scene_shown_as_it_is(layers, shifted, session):
    corrected_path(session.store, session.find(Scene, shifted[0])).parent.write_text("in the way")
    before, told = layers.layer(shifted[0]).source(), []
    layers.not_corrected.connect(told.append)
    session.show_corrected(True)
    until(lambda: not layers._moving)
    assert layers.layer(shifted[0]).source() == before
    assert len(told) == 1
    assert "Scenes are shown as they are" in str(told[0])
    assert layers.layer(shifted[0]).isValid()


def test_without_room_no_file_by_half_is_left_and_it_goes_on_when_there_is_some(layers, shifted, session):
    place = corrected_path(session.store, session.find(Scene, shifted[0]))
    told = []
    layers.not_corrected.connect(told.append)
    with files_up_to(100):
        session.show_corrected(True)
        until(lambda: told)
    assert list(place.parent.iterdir()) == []
    for wanted in (False, True):
        session.show_corrected(wanted)
        until(lambda: not layers._moving)
    assert layers.layer(shifted[0]).source() == str(place)
    assert len(told) == 1
