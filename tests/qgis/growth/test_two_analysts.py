"""Two analysts at one case: what the other one marked meanwhile is neither lost nor overwritten unseen."""

import pytest

from plugin.case.open import open_case
from plugin.core.records import Sighting


@pytest.fixture
def other(desk, panel):
    """The same case, open for another analyst; the panel has not looked since."""
    desk.session._watch.stop()
    store = open_case(desk.session.store.path, "Ben")
    yield store
    store.close()


def mark(panel, row, column, state):
    panel.matrix.go_to(row, column)
    panel.matrix.marked.emit(state)


def kept(desk, panel, row, column):
    structure, scene = panel.series.structures[row].uuid, panel.series.scenes[column].uuid
    found = desk.session.store.read(Sighting)
    return [(item.state, item.created_by) for item in found if (item.structure, item.scene) == (structure, scene)]


def test_a_cell_that_both_mark_keeps_one_state_and_the_second_one_is_told(desk, panel, other):
    panel.matrix.go_to(0, 0)
    panel.matrix.cleared.emit()
    structure, scene = panel.series.structures[0].uuid, panel.series.scenes[0].uuid
    with other.act("Mark") as action:
        action.insert(Sighting(structure=structure, scene=scene, state="present"))
    before = len(desk.messages.said)
    mark(panel, 0, 0, "absent")
    assert len(desk.messages.said) == before + 1
    assert kept(desk, panel, 0, 0) == [("present", "Ben")]
    desk.session.look_for_outside_edits()
    assert panel.series.state(0, 0) == "present"


def test_a_cell_that_the_other_one_changed_meanwhile_is_not_overwritten_unseen(desk, panel, other):
    there = panel.series.sighting(0, 0)
    with other.act("Change") as action:
        action.update(Sighting, there.uuid, state="obscured")
    mark(panel, 0, 0, "present")
    assert "was edited by Ben" in desk.messages.said[-1]
    assert [state for state, _ in kept(desk, panel, 0, 0)] == ["obscured"]
    desk.session.look_for_outside_edits()
    mark(panel, 0, 0, "present")
    assert [state for state, _ in kept(desk, panel, 0, 0)] == ["present"]


def test_a_cell_that_the_other_one_changed_meanwhile_is_not_cleared_unseen(desk, panel, other):
    there = panel.series.sighting(0, 0)
    with other.act("Change") as action:
        action.update(Sighting, there.uuid, state="obscured")
    panel.matrix.go_to(0, 0)
    panel.matrix.cleared.emit()
    assert "was edited by Ben" in desk.messages.said[-1]
    assert [state for state, _ in kept(desk, panel, 0, 0)] == ["obscured"]
