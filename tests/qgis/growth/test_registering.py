"""Registering scenes from the panel: measured in the background, kept in one step, shown corrected, warned of."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox
from shapely.geometry import box

from plugin.core.records import Scene
from plugin.panels.registration import Registration
from plugin.panels.registration.table import REMARK, SCENE, SHIFT
from tests.qgis.scenes.conftest import EXAMPLE as IMAGERY
from tests.qgis.waiting import until


@pytest.fixture
def files(desk, sheds):
    """Point the scenes of the case to the chips of the example, three of them."""
    names = {path.stem[-8:]: path for path in IMAGERY.glob("S2_*.tif")}
    kept = ("20190218", "20190305", "20190718")
    with desk.session.act("Point to the files") as action:
        for scene in desk.session.records(Scene):
            stem = scene.name.removesuffix(".tif").replace("-", "")
            if stem in kept:
                action.update(Scene, scene.uuid, path=str(names[stem]), crs="EPSG:3857")
            else:
                action.delete(Scene, scene.uuid)
    return {scene.name: scene.uuid for scene in desk.session.records(Scene)}


@pytest.fixture
def dialog(panel, desk, files):
    desk.session.show_scene(files["2019-02-18.tif"])
    panel.registering.ask()
    return panel.registering.registration.dialog


def measured(panel, dialog):
    dialog.measure_button.click()
    until(lambda: dialog.measure_button.isEnabled(), 30.0)
    return panel.registering.registration


def cell(dialog, row, column):
    return dialog.sorted.index(row, column).data()


def test_the_scene_shown_is_the_reference_and_the_others_are_ticked(dialog, files):
    assert dialog.reference_combo.currentData() == files["2019-02-18.tif"]
    assert [cell(dialog, row, SCENE) for row in range(2)] == ["2019-03-05", "2019-07-18"]
    assert len(dialog.shifts.wanted()) == 2
    assert "6 structures" in dialog.ground.text()
    assert not dialog.keep_button.isEnabled()


def test_a_scene_of_other_ground_is_not_ticked_and_does_not_set_how_far_shifts_are_looked_for(panel, desk, files):
    with desk.session.act("Move away") as action:
        action.update(Scene, files["2019-02-18.tif"], geometry=box(55.0, 24.9, 55.2, 25.1))
        action.update(Scene, files["2019-07-18.tif"], geometry=box(6.4, 51.6, 6.5, 51.7), gsd_m=90.0)
    desk.session.show_scene(files["2019-02-18.tif"])
    registration = Registration(desk)
    registration.open(desk.session.records(Scene), ())
    dialog = registration.dialog
    assert [scene.name for scene in dialog.shifts.wanted()] == ["2019-03-05.tif"]
    assert dialog.most_spin.value() == 100.0
    registration.dispose()


def test_a_shift_is_shown_with_its_error_and_a_clouded_scene_says_why_it_has_none(panel, dialog):
    measured(panel, dialog)
    assert "±" in cell(dialog, 0, SHIFT)
    assert cell(dialog, 1, SHIFT) == ""
    assert "correlates" in cell(dialog, 1, REMARK)
    assert dialog.keep_button.text() == "Keep the shift"


def test_what_was_measured_and_is_not_kept_yet_is_not_lost_by_asking_again(panel, dialog):
    registration = measured(panel, dialog)
    panel.registering.ask()
    assert registration.dialog is dialog
    assert len(dialog.shifts.measured()) == 1


ANSWERS = QMessageBox.StandardButton
WAYS = {
    "button": lambda panel, dialog: dialog.close_button.click(),
    "Esc": lambda panel, dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape),
    "title bar": lambda panel, dialog: dialog.close(),
    "case": lambda panel, dialog: panel.settle(),
}


@pytest.fixture
def answer(monkeypatch):
    """Let a question be answered so; returns the questions that were asked."""
    asked = []

    def answer_by(said):
        monkeypatch.setattr(QMessageBox, "question", lambda *said_to: asked.append(said_to[2]) or said)
        return asked

    return answer_by


@pytest.mark.parametrize("leave", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize(
    ("said", "stays", "kept"),
    [
        pytest.param(ANSWERS.Save, False, True, id="kept"),
        pytest.param(ANSWERS.Discard, False, False, id="dropped"),
        pytest.param(ANSWERS.Cancel, True, False, id="called off"),
    ],
)
def test_leaving_with_shifts_that_are_not_kept_asks(panel, dialog, desk, files, answer, leave, said, stays, kept):
    registration = measured(panel, dialog)
    asked = answer(said)
    leave(panel, dialog)
    assert len(asked) == 1
    assert "is not kept yet" in asked[0]
    assert (registration.dialog is dialog) == stays
    assert (desk.session.find(Scene, files["2019-03-05.tif"]).shift_east_m is not None) == kept
    answer(ANSWERS.Discard)
    panel.settle()


@pytest.mark.parametrize(
    ("said", "reference", "kept"),
    [
        pytest.param(ANSWERS.Save, None, True, id="kept"),
        pytest.param(ANSWERS.Discard, "2019-03-05.tif", False, id="dropped"),
        pytest.param(ANSWERS.Cancel, "2019-02-18.tif", False, id="called off"),
    ],
)
def test_another_reference_asks_about_shifts_against_the_one_before(
    panel, dialog, desk, files, answer, said, reference, kept
):
    registration = measured(panel, dialog)
    asked = answer(said)
    dialog.reference_combo.setCurrentIndex(dialog.reference_combo.findData(files["2019-03-05.tif"]))
    assert len(asked) == 1
    assert (desk.session.find(Scene, files["2019-03-05.tif"]).shift_east_m is not None) == kept
    if reference is None:
        assert registration.dialog is None
        assert desk.session.find(Scene, files["2019-03-05.tif"]).shift_against == "2019-02-18.tif"
    else:
        assert dialog.reference_combo.currentData() == files[reference]
        assert len(dialog.shifts.measured()) == (said == ANSWERS.Cancel)
    answer(ANSWERS.Discard)
    panel.settle()


@pytest.mark.parametrize("leave", WAYS.values(), ids=WAYS)
def test_leaving_asks_nothing_where_nothing_was_measured(panel, dialog, answer, leave):
    asked = answer(ANSWERS.Cancel)
    leave(panel, dialog)
    assert asked == []
    assert panel.registering.registration.dialog is None


def test_shifts_that_nobody_can_be_asked_about_are_kept(panel, dialog, desk, files):
    measured(panel, dialog).dispose()
    assert desk.session.find(Scene, files["2019-03-05.tif"]).shift_east_m is not None
    assert "is kept" in desk.messages.said[-1]


def test_what_is_kept_is_one_step_that_undo_takes_back(panel, dialog, desk, files):
    measured(panel, dialog).keep()
    scene = desk.session.find(Scene, files["2019-03-05.tif"])
    assert scene.shift_u95_m > 0
    assert scene.shift_against == "2019-02-18.tif"
    assert desk.session.find(Scene, files["2019-07-18.tif"]).shift_east_m is None
    assert panel.registering.corrected.isEnabled()
    desk.session.undo()
    assert desk.session.find(Scene, files["2019-03-05.tif"]).shift_east_m is None
    assert not panel.registering.corrected.isEnabled()


def test_a_scene_that_is_not_ticked_is_left_alone(panel, dialog):
    index = dialog.sorted.index(0, SCENE)
    dialog.sorted.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    registration = measured(panel, dialog)
    assert cell(dialog, 0, SHIFT) == ""
    assert registration.dialog.shifts.measured() == []


def test_another_reference_lists_the_scenes_anew(dialog, files):
    dialog.reference_combo.setCurrentIndex(dialog.reference_combo.findData(files["2019-03-05.tif"]))
    assert [cell(dialog, row, SCENE) for row in range(2)] == ["2019-02-18", "2019-07-18"]


def test_one_scene_alone_is_told_to_be_too_few(desk, sheds):
    registration = Registration(desk)
    registration.open([], [])
    assert registration.dialog is None
    assert "Two images" in desk.messages.said[-1]
    registration.dispose()


def shifted(desk, name, east):
    with desk.session.act("Shift") as action:
        uuid = next(scene.uuid for scene in desk.session.records(Scene) if scene.name == name)
        action.update(Scene, uuid, shift_east_m=east, shift_north_m=0.0, shift_u95_m=1.0)


@pytest.mark.parametrize(("east", "warnings"), [(400.0, 1), (4.0, 0)], ids=["more than its width", "less"])
def test_marking_on_a_scene_that_is_shifted_too_far_is_warned_of_once(panel, desk, east, warnings):
    shifted(desk, "2018-06-23.tif", east)
    for row in (0, 1):
        panel.matrix.go_to(row, 0)
        panel.matrix.marked.emit("obscured")
    assert sum("is shifted by" in words for words in desk.messages.said) == warnings


def test_nothing_is_warned_of_where_scenes_are_shown_corrected(panel, desk):
    shifted(desk, "2018-06-23.tif", 400.0)
    panel.registering.corrected.setChecked(True)
    assert desk.session.corrected
    panel.matrix.go_to(0, 0)
    panel.matrix.marked.emit("obscured")
    assert not any("is shifted by" in words for words in desk.messages.said)


def test_a_cell_says_where_the_shift_is_larger_than_the_structure(panel, desk):
    shifted(desk, "2018-06-23.tif", 400.0)
    tip = panel.sightings.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "shifted by 400.0 ± 1.0" in tip
