"""Crests and toes of a profile set by hand."""

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from shapely.geometry import box

from plugin.core.records import Scene

from .conftest import kept, select, settle

NO_KEY = Qt.KeyboardModifier.NoModifier


def drag(chart, qtbot, start, end):
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(chart, end)
    chart.mouseMoveEvent(
        QMouseEvent(QEvent.Type.MouseMove, QPointF(end), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, NO_KEY)
    )
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=end)


def test_a_crest_is_dragged_and_its_pointing_is_that_of_a_hand(measured, desk, qtbot):
    chart = measured.draft.chart
    before, crest = measured.reading.spacing, measured.reading.profile.crests[1]
    place = chart.place_of(crest.at_m).toPoint()
    drag(chart, qtbot, place, place + QPoint(40, 0))
    settle(measured, qtbot)
    after = measured.reading.spacing
    assert after.value > before.value + 1.0
    assert after.budget["pointing"] >= 1.0
    assert "1 of 2 crests set by hand" in after.method
    measured.draft.save_button.click()
    (item,) = kept(desk)
    assert item.inputs["crests_by_hand_m"] == [pytest.approx(after.inputs["crests_m"][1])]
    select(measured, lambda name: name == item.name)
    assert measured.draft.chart.profile.crest_positions_m.tolist() == pytest.approx(item.inputs["crests_m"])


class TestACrestSetByHand:
    @pytest.fixture
    def by_hand(self, measured, qtbot):
        chart = measured.draft.chart
        place = chart.place_of(measured.reading.profile.crests[1].at_m).toPoint()
        drag(chart, qtbot, place, place + QPoint(40, 0))
        settle(measured, qtbot)
        return measured.reading.profile.crest_positions_m.tolist()

    def test_stays_when_another_definition_is_chosen(self, by_hand, measured, desk):
        measured.draft.definition_combo.setCurrentIndex(measured.draft.definition_combo.findData("toe to toe"))
        assert measured.reading.definition == "toe to toe"
        assert measured.reading.profile.crest_positions_m.tolist() == by_hand
        assert desk.messages.said == []

    def test_stays_when_another_scene_is_shown_and_the_model_is_still_measured_on(self, by_hand, measured, desk):
        with desk.session.act("Elsewhere") as action:
            other = action.insert(Scene(name="port.tif", path="port.tif", geometry=box(39, 45, 39.1, 45.1)))
        desk.session.show_scene(other)
        assert measured.reading.profile.crest_positions_m.tolist() == by_hand
        assert measured.reading.placed
        assert desk.messages.said == []

    def test_stays_where_there_is_no_crest_line_to_follow(self, by_hand, measured, desk):
        measured.draft.follow_box.setChecked(False)
        assert measured.reading.profile.crest_positions_m.tolist() == by_hand
        assert desk.messages.said == []

    def test_goes_with_its_profile_and_that_is_said_once(self, by_hand, measured, desk):
        measured.draft.width_box.setValue(4.0)
        measured.draft.width_box.setValue(3.0)
        assert measured.reading.profile.crest_positions_m.tolist() != by_hand
        (said,) = desk.messages.said
        assert "set by hand on the one before are gone" in said


def test_crests_are_added_and_removed_in_the_profile(measured, qtbot):
    chart = measured.draft.chart
    first, last = measured.reading.profile.crest_positions_m
    qtbot.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=chart.place_of(0.5 * (first + last)).toPoint())
    assert len(measured.reading.profile.crests) == 3
    qtbot.mousePress(chart, Qt.MouseButton.RightButton, pos=chart.place_of(0.5 * (first + last)).toPoint())
    qtbot.mousePress(chart, Qt.MouseButton.RightButton, pos=chart.place_of(first).toPoint())
    assert len(measured.reading.profile.crests) == 1
    assert "Only one crest" in chart.reason
    assert not measured.draft.save_button.isEnabled()


def test_a_toe_is_dragged_and_kept(measured, desk, qtbot):
    chart = measured.draft.chart
    measured.draft.definition_combo.setCurrentIndex(measured.draft.definition_combo.findData("toe to toe"))
    settle(measured, qtbot)
    before, toe = measured.reading.spacing.value, measured.reading.profile.toes[0][1]
    place = chart.place_of(toe.at_m).toPoint()
    drag(chart, qtbot, place, place + QPoint(30, 0))
    settle(measured, qtbot)
    assert measured.reading.profile.toes[0][1].by_hand
    assert measured.reading.spacing.value < before
    assert "1 toes set by hand" in measured.reading.spacing.method
    measured.draft.save_button.click()
    (item,) = kept(desk)
    assert item.inputs["toes_by_hand"][0][:2] == [0, 1]
    select(measured, lambda name: name == item.name)
    assert measured.draft.chart.profile.toes[0][1].by_hand


def test_a_toe_is_set_with_shift_and_not_beyond_the_next_crest(measured, qtbot, desk):
    chart = measured.draft.chart
    first = measured.reading.profile.crests[0].at_m
    at = chart.place_of(first + 4.0).toPoint()
    qtbot.mouseDClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, pos=at)
    toe = measured.reading.profile.toes[0][1]
    assert toe.by_hand
    assert toe.at_m == pytest.approx(first + 4.0, abs=0.3)
    settle(measured, qtbot)
    start = chart.place_of(toe.at_m).toPoint()
    drag(chart, qtbot, start, chart.place_of(measured.reading.profile.crests[1].at_m + 3.0).toPoint())
    assert "before the next one" in desk.messages.said[-1]
    assert measured.reading.profile.toes[0][1].at_m == toe.at_m
