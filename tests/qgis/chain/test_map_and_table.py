import pytest

from plugin.core.records import Claim, Movement

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
