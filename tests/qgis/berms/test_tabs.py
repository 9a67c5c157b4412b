"""Crest lines, heights and rules in the Berms panel."""

from contextlib import closing

import pytest
from qgis.PyQt.QtCore import Qt
from shapely.geometry import LineString, box

from plugin.case.open import open_case
from plugin.core.berms.height import measure_height
from plugin.core.errors import Refused, message
from plugin.core.quantity import Quantity
from plugin.core.records import Crest, Measurement, Scene
from plugin.panels.berms import height_tab

from .conftest import END, START, kept

VIEW = box(6.4405, 51.6395, 6.4425, 51.6408)


@pytest.fixture
def detected(panel, desk, qtbot):
    """The panel with the crest lines of the terrain model above the map."""
    panel.tabs.setCurrentWidget(panel.crests)
    panel.crests.form.search_bar.detect_button.click()
    qtbot.waitUntil(lambda: bool(panel.crests.shown), timeout=60_000)
    return panel.crests


def crests(desk):
    return desk.session.records(Crest)


# Crest lines


def test_detected_lines_are_sifted_live_and_only_then_kept(detected, desk, qtbot):
    every = len(detected.shown)
    assert crests(desk) == ()
    detected.form.length.setValue(40.0)
    qtbot.waitUntil(lambda: 0 < len(detected.shown) < every, timeout=10_000)
    assert min(line.length_m for line in detected.shown) >= 40.0
    count = len(detected.shown)
    detected.form.keep_button.click()
    assert len(crests(desk)) == count
    assert {(crest.accepted, crest.origin) for crest in crests(desk)} == {(False, "detected")}
    assert all(crest.score > 0 for crest in crests(desk))
    assert detected.shown == ()
    desk.session.undo()
    assert crests(desk) == ()


def test_lines_are_kept_under_labels_that_no_crest_has(detected, desk):
    with desk.session.act("Left of many") as action:
        action.insert(Crest(label="C3", geometry=LineString([(6.441, 51.64), (6.441, 51.6404)])))
    detected.form.keep_button.click()
    labels = [crest.label for crest in crests(desk)]
    assert len(labels) > 3
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("at_once", [0, 100_000], ids=["in the background", "at once"])
def test_the_last_setting_holds_however_many_lines_there_are(detected, qtbot, monkeypatch, at_once):
    monkeypatch.setattr("plugin.panels.berms.crest_tab._AT_ONCE", at_once)
    every = len(detected.shown)
    detected.form.length.setValue(30.0)
    detected.form.length.setValue(40.0)
    qtbot.waitUntil(lambda: 0 < len(detected.shown) < every, timeout=10_000)
    assert min(line.length_m for line in detected.shown) >= 40.0


@pytest.fixture
def candidates(panel, desk):
    """Three candidates in the case, side by side."""
    lines = [LineString([(6.4410 + 0.0005 * k, 51.6400), (6.4410 + 0.0005 * k, 51.6404)]) for k in range(3)]
    with desk.session.act("Candidates") as action:
        for k, line in enumerate(lines):
            action.insert(Crest(label=f"C{k}", origin="detected", accepted=False, score=3.0 - k, geometry=line))
    panel.tabs.setCurrentWidget(panel.crests)
    return panel.crests


def test_candidates_are_listed_the_plainest_first(candidates):
    assert [crest.label for crest in candidates.form.crests] == ["C0", "C1", "C2"]
    assert "3 candidates, 0 accepted" in candidates.form.count.text()


def test_a_key_accepts_and_another_rejects_what_is_selected(candidates, desk, qtbot):
    form = candidates.form
    form.list.table.selectRow(0)
    form.accept_wanted.emit()
    assert [crest.label for crest in crests(desk) if crest.accepted] == ["C0"]
    assert [crest.label for crest in form.selected()] == ["C1"]
    form.reject_wanted.emit()
    assert [crest.label for crest in crests(desk)] == ["C0", "C2"]
    assert desk.session.store.undo_label == "Reject 1 crest"
    desk.session.undo()
    assert len(crests(desk)) == 3


@pytest.mark.parametrize("wish", ["accept_wanted", "reject_wanted"])
def test_a_crest_that_another_edited_meanwhile_is_not_judged_unseen(candidates, desk, wish):
    desk.session._watch.stop()
    form = candidates.form
    form.list.table.selectRow(0)
    with closing(open_case(desk.session.store.path, "Ben")) as other, other.act("Note") as action:
        action.update(Crest, form.crests[0].uuid, note="a road")
    getattr(form, wish).emit()
    assert "was edited by Ben" in desk.messages.said[-1]
    kept = {crest.label: (crest.note, crest.accepted) for crest in desk.session.store.read(Crest)}
    assert kept["C0"] == ("a road", False)


def model_place(longitude, latitude):
    import pyproj

    return pyproj.Transformer.from_crs("EPSG:4326", "EPSG:25832", always_xy=True).transform(longitude, latitude)


def test_a_click_accepts_one_and_a_rectangle_with_the_right_button_rejects_the_rest(candidates, desk, hand):
    candidates.form.pick_button.click()
    hand.click(model_place(6.4410, 51.6402))
    assert [crest.label for crest in crests(desk) if crest.accepted] == ["C0"]
    hand.press(model_place(6.4408, 51.6399), Qt.MouseButton.RightButton)
    hand.release(model_place(6.4422, 51.6405), Qt.MouseButton.RightButton)
    assert [crest.label for crest in crests(desk)] == ["C0"]


def test_a_crest_is_drawn_by_clicks(panel, desk, hand):
    form = panel.crests.form
    form.draw_button.click()
    for place in (START, (322970.0, 5724160.0), END):
        hand.click(place)
    hand.click(END, Qt.MouseButton.RightButton)
    (crest,) = crests(desk)
    assert (crest.origin, crest.accepted, len(crest.geometry.coords)) == ("drawn", True, 3)
    hand.key(Qt.Key.Key_Escape)
    assert not form.draw_button.isChecked()


def test_an_area_is_drawn_and_searched(panel, desk, hand, qtbot):
    form = panel.crests.form
    form.search_bar.where.setCurrentIndex(1)
    form.search_bar.detect_button.click()
    for place in ((322900.0, 5724100.0), (323050.0, 5724100.0), (323050.0, 5724250.0)):
        hand.click(place)
    hand.click((323050.0, 5724250.0), Qt.MouseButton.RightButton)
    qtbot.waitUntil(lambda: bool(panel.crests.shown), timeout=60_000)
    assert not form.search_bar.detect_button.isChecked()


def test_an_image_without_its_sun_is_not_searched(panel, desk, model):
    with desk.session.act("As an image") as action:
        action.update(Scene, model, kind="image")
    desk.session.show_scene(model)
    panel.crests.form.search_bar.detect_button.click()
    assert "sun's azimuth is needed" in panel.crests.form.said.text()


def test_a_scene_that_is_given_its_sun_is_searched_with_it(panel, desk, model):
    with desk.session.act("As an image") as action:
        action.update(Scene, model, kind="image")
    desk.session.show_scene(model)
    sun = panel.crests.form.sun
    with desk.session.act("Its sun") as action:
        action.update(Scene, model, sun_elevation_deg=40.0, sun_azimuth_deg=150.0)
    assert sun.value() == 150.0
    sun.setValue(160.0)
    with desk.session.act("Something else") as action:
        action.update(Scene, model, credit="Land NRW")
    assert sun.value() == 160.0


# Heights


def test_no_height_is_cut_off_where_the_first_berm_has_none(measured, monkeypatch):
    first = measured.reading.profile.crests[0]

    def measure(profile, crest, width_m):
        if profile.crests[crest] == first:
            raise Refused(message("No floor."))
        return measure_height(profile, crest, width_m)

    monkeypatch.setattr(height_tab, "measure_height", measure)
    measured.tabs.setCurrentWidget(measured.height)
    table = measured.height.table
    assert measured.height.heights[0] is None
    for column in range(table.columnCount()):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)


def test_heights_over_the_floors_on_both_sides_are_kept(measured, desk):
    measured.tabs.setCurrentWidget(measured.height)
    assert len(measured.height.heights) == 2
    good = next(row for row, height in enumerate(measured.height.heights) if height is not None)
    measured.height.table.selectRow(good)
    measured.height.save_button.click()
    (item,) = kept(desk)
    assert (item.measured, item.unit) == ("height", "m")
    assert 0.5 < item.value < 8.0
    terms = {"noise", "ground under the berm"}
    assert set(item.budget) == terms


def test_a_shadow_under_a_high_sun_is_refused_with_its_geometry(panel):
    panel.tabs.setCurrentWidget(panel.height)
    panel.height.slope.setValue(1.5)
    panel.height.azimuth.setValue(180.0)
    panel.height.bearing.setValue(90.0)
    panel.height.sun.set(Quantity(56.2, 0.1, "°"))
    assert panel.height.shadow is None
    assert "56.2° high" in panel.height.answer.text()
    assert "33.7°" in panel.height.answer.text()
    assert not panel.height.shadow_button.isEnabled()
    panel.height.sun.set(Quantity(20.0, 0.1, "°"))
    assert panel.height.shadow.height.value == pytest.approx(6.0 * 0.36397, abs=1e-3)
    assert panel.height.shadow_button.isEnabled()


# Rules


def test_a_crest_spacing_is_converted_step_by_step_before_it_is_compared(panel, desk, model):
    with desk.session.act("Fill") as action:
        made = Measurement(name="P", definition="crest to crest", value=23.0, u95=0.6, unit="m", scene=model)
        key = action.insert(made)
    panel.rules.choose(key)
    assert len(panel.rules.conversion.steps) == 5
    assert panel.rules.conversion.added_u95_m > 0
    assert "assumes" in panel.rules.steps.text()
    assert panel.rules.table.rowCount() == len(panel.rules.compared) > 5
    before = panel.rules.compared[0].largest_kg
    panel.rules.fields["height"][1].value_box.setValue(2.0)
    assert panel.rules.compared[0].largest_kg < before
    panel.rules.way_combo.setCurrentIndex(1)
    assert len(panel.rules.conversion.steps) == 3
    assert panel.rules.conversion.separation.value == pytest.approx(15.0)


def test_the_distance_of_rows_is_converted_by_a_units_extent(panel, desk):
    with desk.session.act("Fill") as action:
        key = action.insert(Measurement(name="Rows", definition="row to row", value=70.0, u95=2.0, unit="m"))
    panel.rules.choose(key)
    panel.rules.fields["unit"][1].value_box.setValue(18.0)
    assert panel.rules.conversion.separation.value == pytest.approx(52.0)
    assert not panel.rules.fields["unit"][1].isHidden()


def test_the_answer_is_a_range_that_depends_on_the_rule(panel):
    panel.rules.typed.set(Quantity(24.0, 1.0, "m"))
    said = panel.rules.answer.text()
    assert "depends on the rule" in said
    assert "no one quantity follows" in said


def test_assumptions_that_leave_no_room_are_refused(panel, desk):
    with desk.session.act("Fill") as action:
        key = action.insert(Measurement(name="P", definition="crest to crest", value=8.0, u95=0.2, unit="m"))
    panel.rules.choose(key)
    assert "leave no room" in panel.rules.answer.text()
    assert panel.rules.table.rowCount() == 0
