"""Suggestions in the panel: found in the background, shown as bars and a list, sightings only when accepted."""

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.core.growth.proposals import CHANGED, CLOUDED
from plugin.core.records import STATES, Scene, Sighting
from plugin.panels.growth.look_here import DATE, STATE, STRUCTURE, WHY
from plugin.panels.growth.matrix_model import HINT
from tests.qgis.waiting import until


@pytest.fixture
def unmarked(desk, imaged):
    """The scenes of the example with their files; nothing is marked."""
    with desk.session.act("Clear") as action:
        for sighting in desk.session.records(Sighting):
            action.delete(Sighting, sighting.uuid)


@pytest.fixture
def asked(unmarked, panel):
    """The panel with suggestions switched on, and found."""
    QgsSettings().setValue("Bermline/growth_suggestions", False)
    page = panel.look_here
    panel.tabs.setCurrentWidget(page)
    page.switch.setChecked(False)
    page.switch.setChecked(True)
    until(lambda: not panel.suggesting.busy, 60.0)
    yield panel
    page.switch.setChecked(False)


def proposals(panel):
    return panel.look_here.model.proposals


def label(panel, item):
    return panel.series.structures[panel.series.row(item.structures[0])].label


def state(panel, item):
    return panel.series.state(panel.series.row(item.structures[0]), panel.series.column(item.scene))


def choose(panel, item):
    page = panel.look_here
    row = page.sorted.mapFromSource(page.model.index(proposals(panel).index(item), 0))
    page.table.setCurrentIndex(row)


def test_the_list_is_ranked_and_counted_on_its_tab(asked):
    page = asked.look_here
    found = proposals(asked)
    scores = [item.score for item in found if item.what == CHANGED]
    assert scores == sorted(scores, reverse=True)
    assert {label(asked, item) for item in found if item.what == CHANGED} == {"A1", "A2", "B1", "B2", "C1", "C2"}
    assert asked.tabs.tabText(asked.tabs.indexOf(page)) == f"Look here ({len(found)})"
    assert page.sorted.index(0, STRUCTURE).data() == label(asked, found[0])
    assert page.sorted.index(0, WHY).data() == "changed"
    assert page.sorted.index(0, STATE).data() == "present"


def test_clouded_scenes_are_proposed_as_obscured_for_all_structures_at_once(asked):
    clouded = [item for item in proposals(asked) if item.what == CLOUDED]
    assert [len(item.structures) for item in clouded] == [6, 6]
    dates = [asked.series.scenes[asked.series.column(item.scene)].name for item in clouded]
    assert dates == ["2019-02-13.tif", "2019-07-18.tif"]


def test_a_suggestion_is_no_sighting(asked, desk):
    assert desk.session.records(Sighting) == ()
    assert (asked.series.codes == -1).all()


def test_cells_carry_a_thin_bar(asked):
    first = proposals(asked)[0]
    row, column = asked.series.row(first.structures[0]), asked.series.column(first.scene)
    hint = asked.sightings.model.index(row, column).data(HINT)
    assert hint.listed
    assert not hint.clouded
    assert 0.5 < hint.share <= 1.0
    tip = asked.sightings.model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
    assert "A suggestion, not a sighting" in tip
    assert asked.sightings.model.index(row, 0).data(HINT) is None


def test_accepting_makes_a_sighting_and_the_journal_says_so(asked, desk):
    first = proposals(asked)[0]
    choose(asked, first)
    asked.look_here.accept_button.click()
    (sighting,) = desk.session.records(Sighting)
    assert (sighting.structure, sighting.scene) == (first.structures[0], first.scene)
    assert (sighting.state, sighting.origin) == ("present", "accepted suggestion")
    said = desk.session.store.undo_label
    assert said.startswith(f"Accept suggestion: {label(asked, first)} present on ")
    assert first.scene not in {item.scene for item in proposals(asked) if item.structures == first.structures}
    desk.session.undo()
    assert desk.session.records(Sighting) == ()
    assert first in proposals(asked)


@pytest.mark.parametrize(("key", "expected"), [("2", "under construction"), ("1", "absent"), ("0", "obscured")])
def test_keys_accept_as_another_state(asked, key, expected):
    first = proposals(asked)[0]
    choose(asked, first)
    QTest.keyClick(asked.look_here.table, key)
    assert state(asked, first) == expected


def test_a_clouded_scene_is_accepted_in_one_step(asked, desk):
    clouded = next(item for item in proposals(asked) if item.what == CLOUDED)
    choose(asked, clouded)
    QTest.keyClick(asked.look_here.table, Qt.Key.Key_Return)
    assert {item.state for item in desk.session.records(Sighting)} == {"obscured"}
    assert len(desk.session.records(Sighting)) == 6
    desk.session.undo()
    assert desk.session.records(Sighting) == ()


def test_what_is_rejected_is_gone_until_it_is_asked_for_and_undo_brings_it_back(asked, desk):
    first = proposals(asked)[0]
    choose(asked, first)
    QTest.keyClick(asked.look_here.table, Qt.Key.Key_Delete)
    assert first not in proposals(asked)
    assert desk.session.store.undo_label.startswith("Reject suggestion: ")
    assert asked.look_here.revive_button.text() == "Show rejected (1)"
    asked.look_here.revive_button.click()
    assert first in proposals(asked)
    desk.session.undo()
    assert first not in proposals(asked)


def test_the_map_goes_to_what_is_chosen(asked, desk):
    second = proposals(asked)[1]
    choose(asked, second)
    assert desk.session.scene == second.scene
    assert desk.session.structure == second.structures[0]


def test_marking_a_cell_takes_it_off_the_list(asked):
    first = proposals(asked)[0]
    asked.matrix.go_to(asked.series.row(first.structures[0]), asked.series.column(first.scene))
    asked.matrix.marked.emit("absent")
    assert first not in proposals(asked)


def test_a_series_that_is_marked_all_over_says_so(asked):
    rows, columns = asked.series.codes.shape
    asked.editor.put({(row, column): STATES[0] for row in range(rows) for column in range(columns)})
    assert proposals(asked) == ()
    assert "are marked or rejected" in asked.look_here.empty.text()


def test_the_menu_of_a_cell_accepts_and_rejects_for_that_cell_alone(asked, desk):
    clouded = next(item for item in proposals(asked) if item.what == CLOUDED)
    cell = (2, asked.series.column(clouded.scene))
    (words, accept), _ = asked.suggesting.offers(cell)
    assert words == "Accept suggestion: obscured"
    accept()
    (sighting,) = desk.session.records(Sighting)
    assert sighting.structure == asked.series.structures[2].uuid
    assert asked.suggesting.offers(cell) == []
    _, (_, reject) = asked.suggesting.offers((3, cell[1]))
    reject()
    left = next(item for item in proposals(asked) if item.scene == clouded.scene)
    assert len(left.structures) == 4


def test_marked_cells_are_listed_where_that_is_asked_for(asked):
    first = proposals(asked)[0]
    choose(asked, first)
    asked.look_here.accept_button.click()
    assert first.scene not in {item.scene for item in proposals(asked) if item.structures == first.structures}
    asked.look_here.marked_check.setChecked(True)
    assert (first.structures, first.scene) in {(item.structures, item.scene) for item in proposals(asked)}


def test_a_new_scene_alone_is_read(asked, desk, monkeypatch):
    from plugin.core.growth import suggest_series

    read = []
    real = suggest_series.sample_scene
    monkeypatch.setattr(suggest_series, "sample_scene", lambda scene, *more: read.append(scene) or real(scene, *more))
    old = desk.session.records(Scene)[-1]
    with desk.session.act("Add") as action:
        new = action.insert(Scene(name="new", path=old.path, crs=old.crs, site=old.site, gsd_m=old.gsd_m,
                                  acquired_from=old.acquired_from, acquired_to=old.acquired_to))  # fmt: skip
    until(lambda: not asked.suggesting.busy and asked.series.column(new) >= 0 and read, 60.0)
    until(lambda: not asked.suggesting.busy, 60.0)
    assert read == [new]


def test_too_few_scenes_are_told_in_place_of_the_list(asked, desk):
    with desk.session.act("Remove") as action:
        for scene in desk.session.records(Scene)[3:]:
            action.delete(Scene, scene.uuid)
    until(lambda: not asked.suggesting.busy, 60.0)
    assert "too few" in asked.look_here.empty.text()


def test_switching_off_takes_bars_and_list_away(asked):
    asked.look_here.switch.setChecked(False)
    assert proposals(asked) == ()
    assert asked.sightings.model.index(0, 5).data(HINT) is None
    assert "Switch “Suggest” on" in asked.look_here.empty.text()


def test_stopping_the_search_switches_it_off(asked, desk):
    started = []
    desk.jobs.started.connect(started.append)
    asked.look_here.switch.setChecked(False)
    asked.look_here.switch.setChecked(True)
    started[-1].stop()
    until(lambda: not asked.suggesting.busy)
    assert not asked.look_here.switch.isChecked()
    assert "Switch “Suggest” on" in asked.look_here.empty.text()


def test_dates_are_written_as_in_the_matrix(asked):
    page = asked.look_here
    assert page.sorted.index(0, DATE).data() in {"2019-01-24", "2019-02-08", "2019-02-18", "2019-03-05", "2019-03-20",
                                                 "2019-06-28", "2019-07-13", "2019-07-28"}  # fmt: skip


def test_the_change_between_two_scenes_becomes_a_layer(asked, desk):
    scenes = asked.series.scenes
    asked.change_mapping.map(scenes[4].uuid, scenes[9].uuid, None)
    until(lambda: asked.change_mapping._job is None, 60.0)
    layers = QgsProject.instance().mapLayers().values()
    (layer,) = [one for one in layers if one.customProperty("bermline/role") == "change"]
    assert layer.isValid()
    assert "2018-12-20 – 2019-03-05" in layer.name()
    assert (desk.session.store.folder / "change_maps" / "change_2018-12-20_2019-03-05.tif").is_file()
    assert "changed beyond chance" in desk.messages.said[-1]


def test_a_map_of_the_same_dates_leaves_the_one_before_where_it_is(asked, desk):
    scenes = asked.series.scenes
    for _ in range(2):
        asked.change_mapping.map(scenes[4].uuid, scenes[9].uuid, None)
        until(lambda: asked.change_mapping._job is None, 60.0)
    files = {path.name for path in (desk.session.store.folder / "change_maps").iterdir()}
    assert {"change_2018-12-20_2019-03-05.tif", "change_2018-12-20_2019-03-05_2.tif"} <= files
    layers = QgsProject.instance().mapLayers().values()
    sources = [one.source() for one in layers if one.customProperty("bermline/role") == "change"]
    assert len(set(sources)) == 2


def test_a_second_map_of_change_is_refused_in_words_while_one_is_made(asked, desk):
    scenes = asked.series.scenes
    asked.change_mapping.map(scenes[4].uuid, scenes[9].uuid, None)
    job = asked.change_mapping._job
    asked.change_mapping.map(scenes[4].uuid, scenes[8].uuid, None)
    assert asked.change_mapping._job is job
    assert "is being made" in desk.messages.said[-1]
    until(lambda: asked.change_mapping._job is None, 60.0)
