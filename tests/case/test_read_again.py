"""Reading again only what changed gives what reading all of it gives."""

from plugin.core.records import Site, Structure


def test_reading_again_brings_what_changed_and_keeps_the_rest_as_it_was(case):
    with case.act("Fill") as action:
        keys = [action.insert(Structure(label=label)) for label in "ABC"]
    held = case.hold(Structure)
    third = held.records[2]
    with case.act("Change") as action:
        action.update(Structure, keys[0], label="A2")
        action.delete(Structure, keys[1])
        action.insert(Structure(label="D"))
        action.insert(Site(name="elsewhere"))
    case.read_again(Structure, held)
    assert held.records == case.read(Structure)
    assert [item.label for item in held.records] == ["A2", "C", "D"]
    assert held.records[1] is third


def test_a_record_is_found_by_its_key_as_it_is_now(case):
    with case.act("Fill") as action:
        keys = [action.insert(Structure(label=label)) for label in "ABC"]
    held = case.hold(Structure)
    assert held.find(keys[2]).label == "C"
    with case.act("Change") as action:
        action.update(Structure, keys[2], label="C2")
        added = action.insert(Structure(label="D"))
    case.read_again(Structure, held)
    assert (held.find(keys[2]).label, held.find(added).label) == ("C2", "D")
    with case.act("Delete") as action:
        action.delete(Structure, keys[0])
    case.read_again(Structure, held)
    assert held.find(keys[0]) is None
    assert [held.find(key).label for key in (keys[1], keys[2], added)] == ["B", "C2", "D"]


def test_reading_again_without_a_change_is_free(case):
    held = case.hold(Structure)
    known = held.records
    case.read_again(Structure, held)
    assert held.records is known


def test_reading_again_after_undo_keeps_the_order(case):
    with case.act("Fill") as action:
        keys = [action.insert(Structure(label=label)) for label in "ABC"]
    with case.act("Delete") as action:
        action.delete(Structure, keys[0])
    held = case.hold(Structure)
    case.undo()
    case.read_again(Structure, held)
    assert held.records == case.read(Structure)
    assert [item.label for item in held.records] == ["A", "B", "C"]


def test_reading_again_after_very_many_changes_reads_all(case):
    held = case.hold(Structure)
    with case.act("Fill") as action:
        action.insert_many(Structure(label=str(number)) for number in range(300))
    case.read_again(Structure, held)
    assert len(held.records) == 300
