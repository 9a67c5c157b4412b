"""A copy of a case for work elsewhere, and what comes back of it."""

from __future__ import annotations

from contextlib import closing

import pytest
from shapely.geometry import box

from plugin.case.create import create_case
from plugin.case.errors import CaseError, ReadOnly
from plugin.case.merge import KEPT_HERE, bring_back, compare
from plugin.case.open import open_case
from plugin.case.postgis.create import create_case_on
from plugin.case.postgis.open import open_case_on
from plugin.case.postgis.share import share_case_on
from plugin.case.replica import copy_files, files_of, take_snapshot, write_replica
from plugin.core.records import (
    RECORDS,
    Citation,
    Claim,
    Movement,
    Scene,
    Sighting,
    Site,
    Source,
    Structure,
    Subject,
)
from tests.case.replicas import content, delete, note

BOTH = pytest.mark.parametrize("case", ["file", "server"], indirect=True)


class Told:
    def set(self, fraction, words=""):
        pass


@BOTH
class TestTheCopy:
    def test_holds_every_record_as_it_was_with_who_made_it(self, case, copy):
        assert content(copy) == content(case)

    def test_holds_the_journal_as_done_elsewhere_and_nothing_to_undo(self, case, copy):
        mine = [(entry.record, entry.what, entry.who, entry.at, entry.after) for entry in case.journal()]
        theirs = [
            (entry.record, entry.what, entry.who, entry.at, entry.after)
            for entry in copy.journal()
            if entry.kind == "elsewhere"
        ]
        assert [line for line in mine if line[0] in {line[0] for line in theirs}] == theirs
        assert len(theirs) == sum(len(case.read(kind)) for kind in RECORDS)
        assert copy.undo_label is None
        assert copy.setting("replica")["by"] == "Bob"

    def test_is_a_case_to_work_with(self, case, copy, ground):
        note(copy, Structure, ground["A1"], "seen")
        assert copy.get(Structure, ground["A1"]).version == 2
        copy.undo()
        assert copy.get(Structure, ground["A1"]).note is None

    def test_does_not_take_the_place_of_a_file(self, case, ground, tmp_path):
        (tmp_path / "there.gpkg").write_text("something")
        with pytest.raises(CaseError, match="already a file"):
            write_replica(take_snapshot(case), tmp_path / "there.gpkg", "Bob")
        assert (tmp_path / "there.gpkg").read_text() == "something"


class TestAPart:
    def test_holds_what_belongs_to_its_sites_and_what_that_rests_on(self, case, ground, tmp_path):
        write_replica(take_snapshot(case, [ground["B"]]), tmp_path / "part.gpkg", "Bob")
        with closing(open_case(tmp_path / "part.gpkg", "Bob")) as part:
            assert {item.label for item in part.read(Structure)} == {"B1", "B2"}
            assert {item.name for item in part.read(Scene)} == {"B"}
            assert len(part.read(Sighting)) == 2
            assert len(part.read(Movement)) == 1
            assert {item.name for item in part.read(Site)} == {"Site A", "Site B"}, "the movement comes from A"
            assert part.read(Claim) == ()

    def test_takes_along_what_is_said_of_it(self, case, ground):
        kinds = {type(record) for record in take_snapshot(case, [ground["A"]]).records}
        assert {Claim, Subject, Citation, Source} <= kinds

    def test_leaves_the_rest_of_the_case_alone_when_it_comes_back(self, case, ground, tmp_path):
        write_replica(take_snapshot(case, [ground["B"]]), tmp_path / "part.gpkg", "Bob")
        with closing(open_case(tmp_path / "part.gpkg", "Bob")) as part:
            note(part, Structure, ground["B1"], "seen")
            comparison = compare(case, part)
            assert [found.record for found in comparison.alone] == [ground["B1"]]
            bring_back(case, part, comparison, ())
        assert len(case.read(Structure)) == 4


def test_files_of_scenes_go_along_where_they_lie_below_the_case(case, ground, tmp_path):
    (tmp_path / "scenes").mkdir()
    (tmp_path / "scenes" / "A.tif").write_bytes(b"pixels")
    (tmp_path / "secret").write_bytes(b"secret")
    with case.act("Add scenes") as action:
        action.insert(Scene(name="out", path="../secret"))
        action.insert(Scene(name="out", path=str(tmp_path / "secret")))
    snapshot = take_snapshot(case)
    assert files_of(snapshot, tmp_path) == ("scenes/A.tif",)
    copy_files(files_of(snapshot, tmp_path), tmp_path, tmp_path / "away", Told())
    assert (tmp_path / "away" / "scenes" / "A.tif").read_bytes() == b"pixels"


@BOTH
class TestBringingBack:
    def test_takes_what_changed_in_the_copy_alone(self, case, copy, ground):
        note(copy, Structure, ground["A1"], "seen in the field")
        delete(copy, Structure, ground["B2"])
        with copy.act("Add") as action:
            new = action.insert(Structure(label="A3", site=ground["A"]))
        note(case, Structure, ground["A2"], "seen at the desk")
        comparison = compare(case, copy)
        assert comparison.both == ()
        done = bring_back(case, copy, comparison, ())
        assert done.taken == 4, "the sighting of what was deleted goes with it"
        assert case.get(Structure, ground["A1"]).note == "seen in the field"
        assert case.get(Structure, ground["A2"]).note == "seen at the desk"
        assert {item.label for item in case.read(Structure)} == {"A1", "A2", "A3", "B1"}
        assert case.get(Structure, new).created_by == "Bob"

    def test_joins_the_journals_and_counts_nothing_twice(self, case, copy, ground):
        note(copy, Structure, ground["A1"], "seen")
        bring_back(case, copy, compare(case, copy), ())
        entries = case.journal(record=ground["A1"])
        assert [(entry.kind, entry.who, entry.label) for entry in entries[1:]] == [
            ("elsewhere", "Bob", "Note"), ("act", "Ada", "Bring back copy")
        ]  # fmt: skip
        before = (content(case), case.journal())
        again = compare(case, copy)
        assert (again.alone, again.both, again.actions, again.lines) == ((), (), (), ())
        bring_back(case, copy, again, ())
        assert (content(case), case.journal()) == before

    def test_goes_on_from_where_it_was_brought_back_last(self, case, copy, ground):
        note(copy, Structure, ground["A1"], "first")
        bring_back(case, copy, compare(case, copy), ())
        note(case, Structure, ground["A2"], "here")
        note(copy, Structure, ground["A1"], "second")
        comparison = compare(case, copy)
        assert ([found.record for found in comparison.alone], comparison.both) == ([ground["A1"]], ())
        bring_back(case, copy, comparison, ())
        assert case.get(Structure, ground["A1"]).note == "second"

    def test_does_not_bring_again_what_was_changed_here_since(self, case, copy, ground):
        note(copy, Structure, ground["A1"], "seen")
        with copy.act("Add") as action:
            new = action.insert(Structure(label="A3"))
        bring_back(case, copy, compare(case, copy), ())
        note(case, Structure, ground["A1"], "corrected here")
        delete(case, Structure, new)
        comparison = compare(case, copy)
        assert (comparison.alone, comparison.both) == ((), ())

    def test_what_the_copy_sets_back_to_what_it_was_before_they_parted_is_a_change(self, case, ground, tmp_path):
        note(case, Structure, ground["A1"], "first")
        note(case, Structure, ground["A1"], "second")
        write_replica(take_snapshot(case), tmp_path / "copy.gpkg", "Bob", "1")
        with closing(open_case(tmp_path / "copy.gpkg", "Bob")) as copy:
            note(copy, Structure, ground["A1"], "first")
            comparison = compare(case, copy)
            assert [found.record for found in comparison.alone] == [ground["A1"]]
            bring_back(case, copy, comparison, ())
        assert case.get(Structure, ground["A1"]).note == "first"

    def test_is_undone_as_one_action_and_can_be_done_again(self, case, copy, ground):
        before = content(case)
        note(copy, Structure, ground["A1"], "seen")
        delete(copy, Structure, ground["B2"])
        bring_back(case, copy, compare(case, copy), ())
        case.undo()
        assert {kind: set(found) for kind, found in content(case).items()} == {
            kind: set(found) for kind, found in before.items()
        }
        assert case.get(Structure, ground["A1"]).note is None
        bring_back(case, copy, compare(case, copy), ())
        assert case.get(Structure, ground["A1"]).note == "seen"

    def test_what_is_alike_on_both_sides_is_no_question(self, case, copy, ground):
        for store in (case, copy):
            note(store, Structure, ground["A1"], "seen")
        comparison = compare(case, copy)
        assert (comparison.alone, comparison.both) == ((), ())

    def test_of_another_case_is_refused(self, case, ground, tmp_path):
        with closing(create_case(tmp_path / "other.gpkg", "Other", "Bob")) as other:
            refused = pytest.raises(CaseError, match="no copy of this case")
            with refused:
                compare(case, other)


@BOTH
class TestWhatChangedOnBothSides:
    @pytest.mark.parametrize(("decision", "kept"), [((), "here"), ("there", "there")])
    def test_is_listed_side_by_side_and_decided(self, case, copy, ground, decision, kept):
        note(case, Structure, ground["A1"], "here")
        note(copy, Structure, ground["A1"], "there")
        comparison = compare(case, copy)
        (found,) = comparison.both
        assert comparison.alone == ()
        assert (found.base["note"], found.here["note"], found.there["note"]) == (None, "here", "there")
        assert list(found.columns()) == ["note"]
        bring_back(case, copy, comparison, {found.key} if decision else ())
        assert case.get(Structure, ground["A1"]).note == kept
        assert compare(case, copy).both == (), "what was decided is not asked again"

    def test_deleted_here_and_changed_there(self, case, copy, ground):
        delete(case, Structure, ground["A1"])
        note(copy, Structure, ground["A1"], "there")
        (found,) = compare(case, copy).both
        assert found.here is None
        bring_back(case, copy, compare(case, copy), {found.key})
        assert case.get(Structure, ground["A1"]).note == "there"

    @pytest.mark.parametrize("decided", [False, True], ids=["kept", "deleted"])
    def test_deleted_there_and_changed_here(self, case, copy, ground, decided):
        note(case, Structure, ground["A1"], "here")
        delete(copy, Structure, ground["A1"])
        comparison = compare(case, copy)
        (found,) = comparison.both
        assert (found.key, comparison.alone) == (("structure", ground["A1"]), ())
        assert {each.table.name for each in comparison.following} == {"sighting", "subject"}
        bring_back(case, copy, comparison, {found.key} if decided else ())
        seen = [each for each in case.read(Sighting) if each.structure == ground["A1"]]
        assert len(seen) == (0 if decided else 1), "what it owns follows"
        assert len(case.read(Structure)) == (3 if decided else 4)

    def test_deleted_there_while_something_was_added_to_it_here(self, case, copy, ground):
        delete(copy, Structure, ground["A1"])
        with case.act("See it again") as action:
            scene = action.insert(Scene(name="later", path="later.tif"))
            action.insert(Sighting(structure=ground["A1"], scene=scene, state="absent"))
        comparison = compare(case, copy)
        assert "here another record refers to it" in " ".join(str(found.note) for found in comparison.both)
        bring_back(case, copy, comparison, ())
        assert case.get(Structure, ground["A1"])
        assert len([each for each in case.read(Sighting) if each.structure == ground["A1"]]) == 2

    def test_added_there_to_what_was_deleted_here(self, case, copy, ground):
        delete(case, Structure, ground["A1"])
        with copy.act("See it again") as action:
            scene = action.insert(Scene(name="later", path="later.tif"))
            action.insert(Sighting(structure=ground["A1"], scene=scene, state="absent"))
        comparison = compare(case, copy)
        (found,) = comparison.both
        assert found.table.name == "sighting"
        assert "deleted here" in str(found.note)
        bring_back(case, copy, comparison, {found.key})
        assert case.get(Structure, ground["A1"]).label == "A1"
        assert [each.scene for each in case.read(Sighting) if each.structure == ground["A1"]] == [scene]

    def test_the_same_added_on_both_sides_is_one(self, case, copy, ground):
        scene = ground["scene B"]
        for store, state in ((case, "absent"), (copy, "present")):
            with store.act("See") as action:
                action.insert(Sighting(structure=ground["A1"], scene=scene, state=state))
        comparison = compare(case, copy)
        (found,) = comparison.both
        assert (found.here["state"], found.there["state"]) == ("absent", "present")
        bring_back(case, copy, comparison, {found.key})
        seen = [each.state for each in case.read(Sighting) if (each.structure, each.scene) == (ground["A1"], scene)]
        assert seen == ["present"]

    @pytest.mark.parametrize("decided", [False, True], ids=["kept", "deleted"])
    def test_what_would_have_gone_with_it_is_not_asked_about_again_either(self, case, copy, ground, decided):
        note(case, Structure, ground["A1"], "here")
        delete(copy, Structure, ground["A1"])
        comparison = compare(case, copy)
        bring_back(case, copy, comparison, {found.key for found in comparison.both if decided})
        before, again = content(case), compare(case, copy)
        assert (again.alone, again.both) == ((), ())
        bring_back(case, copy, again, ())
        assert content(case) == before

    def test_a_case_that_changes_meanwhile_is_told(self, case, copy, ground):
        note(copy, Structure, ground["A1"], "there")
        comparison = compare(case, copy)
        note(case, Structure, ground["A1"], "just now")
        with pytest.raises(CaseError, match="changed while it was compared"):
            bring_back(case, copy, comparison, ())
        assert case.get(Structure, ground["A1"]).note == "just now"


@BOTH
def test_what_the_copy_takes_back_after_it_was_brought_is_taken_back_here(case, copy, ground):
    note(copy, Structure, ground["A1"], "seen")
    bring_back(case, copy, compare(case, copy), ())
    copy.undo()
    bring_back(case, copy, compare(case, copy), ())
    assert case.get(Structure, ground["A1"]).note is None


@BOTH
def test_what_the_copy_took_back_before_it_was_brought_changes_nothing_here(case, copy, ground):
    for store in (case, copy):
        delete(store, Structure, ground["A1"])
    copy.undo()
    comparison = compare(case, copy)
    assert (comparison.alone, comparison.both) == ((), ())


@pytest.mark.parametrize("kept", [["x"], "x", 7, True], ids=["a list", "a text", "a number", "a truth"])
def test_decisions_that_are_no_list_of_decisions_are_asked_for_again(case, copy, ground, kept):
    with case.act("Spoil") as action:
        action.set(KEPT_HERE, kept)
    note(case, Structure, ground["A1"], "here")
    note(copy, Structure, ground["A1"], "there")
    comparison = compare(case, copy)
    assert len(comparison.both) == 1
    bring_back(case, copy, comparison, ())
    assert compare(case, copy).both == ()


def test_on_a_server_those_who_lead_bring_back(postgis, schema, tmp_path):
    with closing(create_case_on(postgis.server(), schema, "A", "Ada", tmp_path)) as case:
        with case.act("Add") as action:
            key = action.insert(Structure(label="A1"))
        write_replica(take_snapshot(case), tmp_path / "copy.gpkg", "Bob")
        roles = case.setting("roles")
    for level in ("analyst", "lead"):
        postgis.add_login(f"{schema}_{level}", roles[level])
    with closing(open_case(tmp_path / "copy.gpkg", "Bob")) as copy:
        note(copy, Structure, key, "there")
        with closing(open_case_on(postgis.server(f"{schema}_analyst"), schema, "Ana", tmp_path)) as store:
            with pytest.raises(ReadOnly):
                bring_back(store, copy, compare(store, copy), ())
            assert store.get(Structure, key).note is None
        with closing(open_case_on(postgis.server(f"{schema}_lead"), schema, "Lea", tmp_path)) as store:
            bring_back(store, copy, compare(store, copy), ())
            assert store.get(Structure, key).note == "there"


def test_a_case_in_a_file_is_shared_on_a_server_and_its_file_brought_back(postgis, schema, tmp_path):
    with closing(create_case(tmp_path / "case.gpkg", "Desk", "Ada")) as desk:
        with desk.act("Add") as action:
            key = action.insert(Structure(label="A1", geometry=box(37, 45, 37.1, 45.1)))
            action.set("about", "what it is about")
        snapshot = take_snapshot(desk)
        with closing(share_case_on(snapshot, postgis.server(), schema, "Team", "Lea", tmp_path)) as team:
            shared = team.get(Structure, key)
            assert (shared.created_by, shared.geometry) == ("Ada", desk.get(Structure, key).geometry)
            assert (team.title, team.setting("about")) == ("Team", "what it is about")
            assert [(entry.kind, entry.who) for entry in team.journal(record=key)] == [
                ("elsewhere", "Ada"), ("act", "Lea")
            ]  # fmt: skip
            note(desk, Structure, key, "afterwards at the desk")
            bring_back(team, desk, compare(team, desk), ())
            assert team.get(Structure, key).note == "afterwards at the desk"
