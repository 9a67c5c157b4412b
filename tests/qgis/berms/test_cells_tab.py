"""Storage cells: found on the terrain model, judged, and kept as structures."""

import pytest
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import Qt

from plugin.canvas.styles import CELL_CANDIDATE
from plugin.core.berms.cell_candidates import CREST, INNER, OUTER
from plugin.core.records import Scene, Structure

from .test_tabs import model_place

NEAR = QgsRectangle(322840, 5724040, 323120, 5724320)


@pytest.fixture
def found(panel, desk, qtbot):
    """The tab with the cells in a part of the terrain model proposed."""
    desk.iface.mapCanvas().setExtent(NEAR)
    panel.tabs.setCurrentWidget(panel.cells)
    panel.detect()
    qtbot.waitUntil(lambda: bool(panel.cells.candidates), timeout=60_000)
    return panel.cells


def layer_of(project):
    return next(
        (item for item in project.mapLayers().values() if item.customProperty("bermline/role") == CELL_CANDIDATE), None
    )


def structures(desk):
    return desk.session.records(Structure)


def test_candidates_are_a_layer_with_their_outlines_and_scores(found, project):
    layer = layer_of(project)
    features = list(layer.getFeatures())
    assert len(features) == 3 * len(found.candidates) > 20
    assert {feature["part"] for feature in features} == {INNER, CREST, OUTER}
    assert all(feature["score"] > 0 for feature in features)
    assert found.form.list.keys() == list(found.candidates)
    assert f"{len(found.candidates)} candidates" in found.form.said.text()


def test_the_least_score_sifts_them_at_once(found, project):
    scores = sorted(cell.score for cell in found.candidates.values())
    found.form.score.setValue(round(scores[len(scores) // 2], 2))
    assert 0 < len(found.candidates) < len(scores)
    assert layer_of(project).featureCount() == 3 * len(found.candidates)
    found.form.score.setValue(0.0)
    assert len(found.candidates) == len(scores)


def test_an_accepted_cell_is_a_structure_with_kind_and_site(found, desk, model):
    first = next(iter(found.candidates.values()))
    found.form.list.table.selectRow(0)
    found.form.accept_wanted.emit()
    (kept,) = structures(desk)
    assert (kept.kind, kept.label) == ("storage cell", "K1")
    assert kept.site == desk.session.find(Scene, model).site
    assert kept.geometry.equals(first.outlines[CREST])
    assert kept.outline_u95_m == pytest.approx(1.96 * first.u_centre_m, abs=0.01)
    assert first not in found.candidates.values()
    assert found.form.list.selected() == ["K2"]
    assert desk.session.store.undo_label == "Accept 1 cell"
    desk.session.undo()
    assert structures(desk) == ()


def test_another_outline_and_another_kind_can_be_kept(found, desk):
    cell = next(iter(found.candidates.values()))
    found.form.outline_combo.setCurrentIndex(found.form.outline_combo.findData(INNER))
    found.form.kind_combo.setCurrentIndex(found.form.kind_combo.findData("magazine"))
    found.form.list.table.selectRow(0)
    found.form.accept_button.click()
    (kept,) = structures(desk)
    assert kept.kind == "magazine"
    assert kept.geometry.equals(cell.outlines[INNER])


def test_a_click_accepts_one_and_a_rectangle_with_the_right_button_rejects_more(found, desk, hand):
    count = len(found.candidates)
    key, cell = next(iter(found.candidates.items()))
    found.form.pick_button.click()
    hand.click(model_place(cell.centre.x, cell.centre.y))
    assert len(structures(desk)) == 1
    assert key not in found.candidates
    hand.press((322850.0, 5724050.0), Qt.MouseButton.RightButton)
    hand.release((323000.0, 5724310.0), Qt.MouseButton.RightButton)
    assert 0 < len(found.candidates) < count - 2
    assert len(structures(desk)) == 1
    hand.key(Qt.Key.Key_Escape)
    assert not found.form.pick_button.isChecked()


def test_all_that_is_selected_is_accepted_as_one_action(found, desk):
    count = len(found.candidates)
    found.form.list.table.selectAll()
    found.form.accept_wanted.emit()
    assert len(structures(desk)) == count
    assert found.candidates == {}
    assert len({item.label for item in structures(desk)}) == count
    desk.session.undo()
    assert structures(desk) == ()


def test_what_the_case_has_already_is_not_proposed_again(found, desk, qtbot):
    for _ in range(3):
        found.form.list.table.selectRow(0)
        found.form.accept_button.click()
    left = len(found.candidates)
    desk.iface.mapCanvas().setExtent(NEAR)
    found.detect()
    qtbot.waitUntil(lambda: bool(found.candidates), timeout=60_000)
    assert len(found.candidates) == left
    assert "3 lie where the case has a structure already" in found.form.said.text()


def test_an_image_shows_no_cells(panel, desk, model):
    with desk.session.act("As an image") as action:
        action.update(Scene, model, kind="image")
    panel.tabs.setCurrentWidget(panel.cells)
    panel.cells.detect()
    assert "found on elevation" in panel.cells.form.said.text()


def test_nothing_stays_behind_in_the_project(found, panel, project):
    panel.cells._layer.dispose()
    assert layer_of(project) is None
