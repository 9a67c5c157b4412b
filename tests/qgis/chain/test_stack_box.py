import datetime as dt

import pytest
from shapely.geometry import Polygon

from plugin.core.records import Measurement, Movement, Scene, Sighting, Site, Structure
from tests.qgis.waiting import until

from .conftest import settle

SQUARE = Polygon([(40.0, 45.0), (40.0006, 45.0), (40.0006, 45.0004), (40.0, 45.0004)])
SMALL = Polygon([(40.0, 45.0), (40.0002, 45.0), (40.0002, 45.0002), (40.0, 45.0002)])


@pytest.fixture
def stacks(panel, session):
    port = next(site for site in session.records(Site) if site.label == "P1")
    with session.act("Outline") as action:
        action.insert(Structure(label="A1", kind="shed", geometry=SMALL))
        structure = action.insert(
            Structure(label="K1", kind="container stack", site=port.uuid, geometry=SQUARE, outline_u95_m=1.5)
        )
        begin = dt.datetime(2023, 9, 7, tzinfo=dt.timezone.utc)
        scene = action.insert(
            Scene(name="s", path="s.tif", acquired_from=begin, acquired_to=begin + dt.timedelta(days=1))
        )
        action.insert(Sighting(structure=structure, scene=scene, state="present", geometry=SMALL))
    panel.charts.bar.setCurrentIndex(2)
    until(lambda: panel.stacks.form.chosen() is not None)
    return panel.stacks


def rows(stacks):
    return [[stacks.table.item(row, place).text() for place in range(4)] for row in range(stacks.table.rowCount())]


def test_without_an_outline_it_says_how_one_comes_about(panel):
    panel.charts.bar.setCurrentIndex(2)
    settle()
    assert "Draw the stack's outline" in panel.stacks._pages.currentWidget().text()
    assert not panel.charts.save.isVisible()


def test_container_stacks_stand_before_other_structures_with_their_outlines_by_date(stacks):
    texts = [stacks.form.outline.itemText(number) for number in range(stacks.form.outline.count())]
    assert texts == ["K1 container stack", "K1 container stack on 2023-09-07", "A1 shed"]
    assert stacks.form.corner.text() == "1.5"


def test_what_is_said_of_a_stack_does_not_widen_the_panel(panel, stacks):
    wide = panel.minimumSizeHint().width()
    stacks.said.setText("1234 to 56789 containers of 20 ft that are said in very many words indeed")
    settle()
    assert panel.minimumSizeHint().width() == wide


def test_counts_reported_at_the_site_stand_beside_the_estimate(stacks):
    assert stacks.said.text().endswith("containers of 20\u00a0ft")
    assert "m², 60 to 90 % of it stood on, 1–3 tiers" in stacks.why.text()
    assert [row[0] for row in rows(stacks)] == ["M03", "M07", "M10", "M18"]
    assert rows(stacks)[0][1:3] == ["about 300\u00a0containers", "fits: both can hold"]
    assert rows(stacks)[3][2] == "more than fit at once"


def test_a_height_gives_the_tiers(stacks):
    stacks.form.by_height.click()
    assert stacks.said.text() == "No estimate"
    assert "No height is given" in stacks.why.text()
    for field, text in ((stacks.form.height_m, "5,2"), (stacks.form.height_u95, "0.5")):
        field.setText(text)
        field.edited.emit()
    assert "2 tiers" in stacks.why.text()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        pytest.param(lambda form: form.corner.clear(), "no uncertainty", id="no U95"),
        pytest.param(lambda form: form.packing[0].setValue(95), "A packing from 0.95 to 0.9 is none", id="packing"),
        pytest.param(lambda form: form.tiers[0].setValue(9), "whole numbers", id="tiers"),
    ],
)
def test_what_cannot_be_answered_is_refused_with_the_reason(stacks, spoil, words):
    spoil(stacks.form)
    stacks.form.edited.emit()
    assert stacks.said.text() == "No estimate"
    assert words in stacks.why.text()
    assert rows(stacks) == []
    assert not stacks.keep.isEnabled()


def test_another_outline_is_estimated_anew(stacks):
    before = stacks.said.text()
    stacks.form.outline.setCurrentIndex(1)
    assert stacks.said.text() != before


def test_the_estimate_is_kept_as_a_measurement_with_what_it_was_made_from(stacks, session):
    stacks.keep.click()
    (kept,) = session.records(Measurement)
    structure = next(item for item in session.records(Structure) if item.label == "K1")
    assert (kept.name, kept.measured, kept.unit, kept.n) == ("K1 container stack", "count", "containers", 4)
    assert f"{kept.value - kept.u95:.0f} to {kept.value + kept.u95:.0f}" in stacks.said.text().replace("\u202f", "")
    assert (kept.site, kept.scene) == (structure.site, None)
    assert kept.inputs["structure"] == structure.uuid
    assert kept.parameters["tiers"] == {"lower": 1.0, "upper": 3.0}
    assert kept.note.startswith(stacks.said.text())
    session.undo()
    assert session.records(Measurement) == ()


def test_an_estimate_of_an_outline_on_a_date_is_measured_on_its_scene(stacks, session):
    stacks.form.outline.setCurrentIndex(1)
    stacks.keep.click()
    assert session.records(Measurement)[0].scene == session.records(Scene)[0].uuid


def test_a_count_that_is_picked_turns_to_its_movement(stacks, panel):
    stacks.table.selectRow(1)
    settle()
    assert panel.tables.tab.kind is Movement
    assert panel.editor.form.record.label == "M07"


def test_an_outline_without_a_u95_does_not_take_that_of_another(stacks):
    assert stacks.form.corner.text() == "1.5"
    stacks.form.outline.setCurrentIndex(stacks.form.outline.findText("A1 shed"))
    assert stacks.form.corner.text() == ""
    assert stacks.said.text() == "No estimate"
    assert "no uncertainty" in stacks.why.text()


def test_the_outline_that_was_chosen_stays_chosen_among_others_of_its_words(stacks, session):
    with session.act("Outline") as action:
        other = action.insert(Structure(label="K1", kind="container stack", geometry=SMALL, outline_u95_m=2.0))
    stacks.refresh()
    places = [place for place, outline in enumerate(stacks.form._outlines) if outline.structure == other]
    stacks.form.outline.setCurrentIndex(places[0])
    stacks.form.corner.setText("3")
    stacks.refresh()
    assert stacks.form.chosen().structure == other
    assert stacks.form.corner.text() == "3"


def test_a_u95_that_is_given_in_the_case_replaces_the_one_before(stacks, session):
    structure = stacks.form.chosen().structure
    with session.act("Edit") as action:
        action.update(Structure, structure, outline_u95_m=0.5)
    stacks.refresh()
    assert (stacks.form.chosen().structure, stacks.form.corner.text()) == (structure, "0.5")
