import pytest
from shapely.geometry import box

from plugin.core.records import Claim, Movement
from tests.qgis.waiting import until

from .conftest import settle


def uuid_of(panel, label):
    return next(movement.uuid for movement in panel.book.chain.movements if movement.label == label)


def test_a_row_that_is_picked_is_chosen_in_the_session(panel, session):
    panel.tables.page.pick(uuid_of(panel, "M05"))
    assert session.movement == uuid_of(panel, "M05")


def test_turning_to_another_table_lets_go_of_the_movement(panel, session):
    panel.tables.page.pick(uuid_of(panel, "M05"))
    panel.show_tab(Claim)
    assert session.movement == ""


@pytest.mark.parametrize("words", ["", "M01"], ids=["no filter", "a filter that hides it"])
def test_a_movement_chosen_on_the_map_is_picked_in_its_table(panel, session, words):
    panel.show_tab(Claim)
    panel.head.filter.setText(words)
    session.choose_movement(uuid_of(panel, "M05"))
    settle()
    assert panel.tables.tab.kind is Movement
    assert panel.tables.page.current() == uuid_of(panel, "M05")


@pytest.mark.parametrize("shown", [None, box(0, 0, 10, 10), box(30, 40, 50, 50)], ids=["no view", "elsewhere", "there"])
def test_a_click_on_a_chart_brings_the_place_onto_the_map_unless_it_is_there(panel, desk, shown):
    depot = next(site for site in panel.book.chain.sites if site.label == "D1")
    desk.layers.seen = shown
    panel.timeline.chosen.emit("site", depot.uuid)
    assert panel.tables.current() == depot.uuid
    in_view = shown is not None and shown.contains(depot.geometry)
    assert [geometry.equals(depot.geometry) for geometry in desk.layers] == ([] if in_view else [True])


def test_a_click_on_what_has_no_place_leaves_the_map(panel, desk):
    panel.links.chosen.emit("claim", panel.book.chain.claims[0].uuid)
    assert list(desk.layers) == []
    assert desk.messages.warnings == []


def test_the_tab_of_conflicts_tells_their_number_before_it_is_turned_to(panel):
    until(lambda: panel.head.bar.tabText(6) == "Conflicts 9")
