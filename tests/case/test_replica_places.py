"""What is brought back from a copy where one stands where another stood: cleared and marked anew, or changed places."""

from __future__ import annotations

import dataclasses
from contextlib import closing

import pytest

from plugin.case.errors import CaseError
from plugin.case.merge import bring_back, compare
from plugin.case.open import open_case
from plugin.case.replica import take_snapshot, write_replica
from plugin.core.records import Scene, Sighting, Structure
from tests.case.replicas import delete, note

BOTH = pytest.mark.parametrize("case", ["file", "server"], indirect=True)


@BOTH
class TestWhatWasClearedAndMarkedAnew:
    """A cell has one sighting: what the copy put in the place of one that it removed comes with the removal."""

    @pytest.fixture
    def old(self, case, ground):
        (key,) = (each.uuid for each in case.read(Sighting) if each.structure == ground["A1"])
        return key

    @pytest.fixture
    def new(self, copy, ground, old):
        delete(copy, Sighting, old)
        return self.mark(copy, ground, "absent")

    @staticmethod
    def mark(store, ground, state):
        with store.act("See") as action:
            return action.insert(Sighting(structure=ground["A1"], scene=ground["scene A"], state=state))

    @staticmethod
    def seen(store, ground):
        return [(each.uuid, each.state) for each in store.read(Sighting) if each.structure == ground["A1"]]

    def test_takes_the_place_of_what_nobody_changed_here(self, case, copy, ground, old, new):
        comparison = compare(case, copy)
        assert ({found.record for found in comparison.alone}, comparison.both) == ({old, new}, ())
        bring_back(case, copy, comparison, ())
        assert self.seen(case, ground) == [(new, "absent")]
        again = compare(case, copy)
        assert (again.alone, again.both) == ((), ())
        case.undo()
        assert self.seen(case, ground) == [(old, "present")]

    @pytest.mark.parametrize("decided", [False, True], ids=["the case's", "the copy's"])
    def test_is_one_question_with_what_was_changed_here(self, case, copy, ground, old, new, decided):
        note(case, Sighting, old, "here")
        comparison = compare(case, copy)
        (found,) = comparison.both
        assert (found.record, comparison.alone) == (old, ())
        assert (found.here["state"], found.shown_there["state"]) == ("present", "absent")
        assert {"state", "note"} <= {*found.columns()}
        done = bring_back(case, copy, comparison, {found.key} if decided else ())
        assert (done.taken, done.kept) == ((2, 0) if decided else (0, 1))
        assert self.seen(case, ground) == ([(new, "absent")] if decided else [(old, "present")])
        again = compare(case, copy)
        assert (again.alone, again.both) == ((), ()), "what was decided is not asked again"

    def test_is_asked_about_again_where_the_copy_changed_it_since(self, case, copy, ground, old, new):
        note(case, Sighting, old, "here")
        bring_back(case, copy, compare(case, copy), ())
        note(copy, Sighting, new, "looked again")
        comparison = compare(case, copy)
        (found,) = comparison.both
        assert found.record == old
        bring_back(case, copy, comparison, {found.key})
        assert self.seen(case, ground) == [(new, "absent")]

    def test_is_cleared_and_marked_anew_once_more_after_it_was_brought_back(self, case, copy, ground, new):
        bring_back(case, copy, compare(case, copy), ())
        delete(copy, Sighting, new)
        newest = self.mark(copy, ground, "obscured")
        bring_back(case, copy, compare(case, copy), ())
        assert self.seen(case, ground) == [(newest, "obscured")]

    def test_takes_the_place_of_one_that_was_moved_to_another_scene(self, case, copy, ground, old):
        with copy.act("Move") as action:
            action.update(Sighting, old, scene=ground["scene B"])
        new = self.mark(copy, ground, "absent")
        bring_back(case, copy, compare(case, copy), ())
        assert {*self.seen(case, ground)} == {(old, "present"), (new, "absent")}

    def test_meets_what_was_marked_anew_here_too(self, case, copy, ground, old, new):
        delete(case, Sighting, old)
        here = self.mark(case, ground, "present")
        (found,) = compare(case, copy).both
        assert (found.record, found.stands_for) == (new, here)
        bring_back(case, copy, compare(case, copy), {found.key})
        assert self.seen(case, ground) == [(here, "absent")]


@BOTH
class TestWhatChangedPlaces:
    """A cell has one sighting, at each moment: who goes where another stands goes after it, or both change at once."""

    @pytest.fixture
    def three(self, case, ground):
        """Sightings of one structure on three scenes, by their states; and a fourth scene."""
        with case.act("Three") as action:
            scenes = [action.insert(Scene(name=name, path=f"{name}.tif")) for name in ("1", "2", "3", "4")]
            structure = action.insert(Structure(label="C"))
            states = ("absent", "under construction", "present")
            keys = [action.insert(Sighting(structure=structure, scene=scene, state=state))
                    for scene, state in zip(scenes, states)]  # fmt: skip
        return structure, scenes, keys

    @pytest.fixture
    def copy(self, case, ground, three, tmp_path):
        write_replica(take_snapshot(case), tmp_path / "copy.gpkg", "Bob", "1")
        with closing(open_case(tmp_path / "copy.gpkg", "Bob")) as store:
            yield store

    @staticmethod
    def move(store, three, to):
        """Let each sighting stand on the scene of this number, by way of nowhere."""
        _, scenes, keys = three
        with store.act("Move") as action:
            before = [store.get(Sighting, key) for key in keys]
            for key in keys:
                action.delete(Sighting, key)
            action.insert_many(dataclasses.replace(each, scene=scenes[place]) for each, place in zip(before, to))

    @staticmethod
    def places(store, three):
        """Return the numbers of the scenes that the sightings stand on, in the order in which they were made."""
        structure, scenes, keys = three
        found = {each.uuid: scenes.index(each.scene) for each in store.read(Sighting) if each.structure == structure}
        return [found.get(key) for key in keys]

    @pytest.mark.parametrize(
        "to", [(1, 0, 2), (0, 2, 1), (1, 2, 0), (2, 0, 1), (1, 2, 3), (3, 0, 1), (1, 0, 3)],
        ids=["the first two", "the last two", "round", "round the other way", "all on by one", "by the end", "and one"],
    )  # fmt: skip
    def test_comes_back_in_whatever_order_it_has_to_and_is_undone(self, case, copy, three, to):
        self.move(copy, three, to)
        order = [each.uuid for each in case.read(Sighting)]
        made = {each.uuid: (each.created_by, each.created_at, each.version) for each in case.read(Sighting)}
        comparison = compare(case, copy)
        assert comparison.both == ()
        bring_back(case, copy, comparison, ())
        assert self.places(case, three) == [*to]
        assert [each.uuid for each in case.read(Sighting)] == order, "rows keep their numbers"
        for each in case.read(Sighting):
            assert (each.created_by, each.created_at) == made[each.uuid][:2]
            assert each.version > made[each.uuid][2] or each.uuid not in three[2] or self.stayed(each, three, to)
        assert (compare(case, copy).alone, compare(case, copy).both) == ((), ())
        case.undo()
        assert self.places(case, three) == [0, 1, 2]
        case.redo()
        assert self.places(case, three) == [*to]

    @staticmethod
    def stayed(sighting, three, to):
        place = three[2].index(sighting.uuid)
        return to[place] == place

    def test_takes_the_place_of_one_that_was_deleted(self, case, copy, three):
        _, scenes, keys = three
        with copy.act("Move") as action:
            action.delete(Sighting, keys[1])
            action.update(Sighting, keys[0], scene=scenes[1])
        bring_back(case, copy, compare(case, copy), ())
        assert self.places(case, three) == [1, None, 2]
        case.undo()
        assert self.places(case, three) == [0, 1, 2]

    @pytest.mark.parametrize("decided", [False, True], ids=["the case's", "the copy's"])
    def test_waits_for_what_is_decided_of_the_one_that_stands_there(self, case, copy, three, decided):
        self.move(copy, three, (1, 0, 2))
        note(case, Sighting, three[2][1], "here")
        comparison = compare(case, copy)
        (found,) = comparison.both
        assert (found.record, comparison.alone) == (three[2][1], ())
        bring_back(case, copy, comparison, {found.key} if decided else ())
        assert self.places(case, three) == ([1, 0, 2] if decided else [0, 1, 2])
        assert (compare(case, copy).alone, compare(case, copy).both) == ((), ())

    def test_a_choice_that_puts_two_in_one_cell_is_told(self, case, copy, three):
        self.move(copy, three, (1, 0, 2))
        for key in three[2][:2]:
            note(case, Sighting, key, "here")
        comparison = compare(case, copy)
        assert {found.record for found in comparison.both} == {*three[2][:2]}
        with pytest.raises(CaseError, match="already has a sighting"):
            bring_back(case, copy, comparison, {("sighting", three[2][0])})
        assert self.places(case, three) == [0, 1, 2]
        bring_back(case, copy, comparison, {("sighting", key) for key in three[2][:2]})
        assert self.places(case, three) == [1, 0, 2]

    def test_many_go_on_by_one(self, case, copy, three):
        structure, scenes, _ = three
        with copy.act("Add") as action:
            scenes = [action.insert(Scene(name=str(n), path=f"{n}.tif")) for n in range(60)]
            keys = [action.insert(Sighting(structure=structure, scene=scene, state="absent")) for scene in scenes[:-1]]
        bring_back(case, copy, compare(case, copy), ())
        with copy.act("Move") as action:
            for key, scene in reversed([*zip(keys, scenes[1:])]):
                action.update(Sighting, key, scene=scene)
        bring_back(case, copy, compare(case, copy), ())
        assert {case.get(Sighting, key).scene for key in keys} == {*scenes[1:]}
