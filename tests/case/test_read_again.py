"""Reading again only what changed gives what reading all of it gives."""

from plugin.core.records import Site, Structure


def test_reading_again_brings_what_changed_and_keeps_the_rest_as_it_was(case):
    with case.act("Fill") as action:
        keys = [action.insert(Structure(label=label)) for label in "ABC"]
    known, since = case.read(Structure), case.last_entry()
    with case.act("Change") as action:
        action.update(Structure, keys[0], label="A2")
        action.delete(Structure, keys[1])
        action.insert(Structure(label="D"))
        action.insert(Site(name="elsewhere"))
    again = case.read_again(Structure, known, since)
    assert again == case.read(Structure)
    assert [item.label for item in again] == ["A2", "C", "D"]
    assert again[1] is known[2]


def test_reading_again_without_a_change_is_free(case):
    known = case.read(Structure)
    assert case.read_again(Structure, known, case.last_entry()) is known


def test_reading_again_after_undo_keeps_the_order(case):
    with case.act("Fill") as action:
        keys = [action.insert(Structure(label=label)) for label in "ABC"]
    with case.act("Delete") as action:
        action.delete(Structure, keys[0])
    known, since = case.read(Structure), case.last_entry()
    case.undo()
    again = case.read_again(Structure, known, since)
    assert again == case.read(Structure)
    assert [item.label for item in again] == ["A", "B", "C"]


def test_reading_again_after_very_many_changes_reads_all(case):
    known, since = case.read(Structure), case.last_entry()
    with case.act("Fill") as action:
        action.insert_many(Structure(label=str(number)) for number in range(300))
    assert len(case.read_again(Structure, known, since)) == 300
