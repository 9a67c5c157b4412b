"""Undo and redo work from the journal, in order, also after the case was closed."""

from __future__ import annotations

import random

import pytest
from shapely.geometry import Point, box

from plugin.case.errors import UndoRefused
from plugin.case.open import open_case
from plugin.core.records import Claim, Scene, Sighting, Site, Structure, Subject

from .samples import fill, fill_growth, snapshot


def test_takes_back_the_last_action_and_does_it_again(case):
    _, structure, _ = fill_growth(case)
    before = snapshot(case)
    with case.act("Mark as gone") as action:
        action.update(Sighting, case.read(Sighting)[0].uuid, state="absent")
        action.update(Structure, structure, label="A2")
    after = snapshot(case)
    assert (case.undo_label, case.redo_label) == ("Mark as gone", None)
    done = case.undo()
    assert done.label == "Mark as gone"
    assert done.tables == {"sighting", "structure"}
    assert snapshot(case) == before
    assert (case.undo_label, case.redo_label) == ("Set the ground", "Mark as gone")
    assert case.redo().tables == {"sighting", "structure"}
    assert snapshot(case) == after
    assert (case.undo_label, case.redo_label) == ("Mark as gone", None)


def test_brings_back_what_a_delete_took_along(case):
    fill(case)
    before = snapshot(case)
    with case.act("Delete everything") as action:
        for kind in (Scene, Structure, Site):
            for record in case.read(kind):
                action.delete(kind, record.uuid)
    assert len(snapshot(case)["sighting"]) == 0
    case.undo()
    assert snapshot(case) == before
    case.redo()
    assert len(snapshot(case)["sighting"]) == 0


def test_a_record_that_comes_back_has_its_maker_and_a_new_version(case, path):
    scene, _, _ = fill_growth(case)
    made = case.get(Scene, scene)
    case.close()
    other = open_case(path, "Ben")
    with other.act("Delete") as action:
        action.delete(Scene, scene)
    other.undo()
    back = other.get(Scene, scene)
    assert (back.created_by, back.created_at) == ("Ada", made.created_at)
    assert (back.edited_by, back.version) == ("Ben", made.version + 1)
    other.close()


def test_goes_on_after_the_case_was_closed(case, path):
    fill_growth(case)
    with case.act("Add a site") as action:
        action.insert(Site(name="other"))
    case.undo()
    case.close()
    again = open_case(path, "Ada")
    assert (again.undo_label, again.redo_label) == ("Set the ground", "Add a site")
    again.redo()
    assert len(again.read(Site)) == 2
    again.undo()
    again.undo()
    assert again.read(Site) == ()
    assert again.undo_label is None
    again.close()


def test_a_new_action_ends_what_could_be_redone(case):
    fill_growth(case)
    case.undo()
    with case.act("Another way") as action:
        action.insert(Site(name="other"))
    assert case.redo_label is None
    with pytest.raises(UndoRefused, match="nothing to redo"):
        case.redo()


def test_is_itself_in_the_journal(case):
    fill_growth(case)
    acted = case.journal()[-1].action
    case.undo()
    entry = case.journal()[-1]
    assert (entry.kind, entry.undoes, entry.label, entry.who) == ("undo", acted, "Set the ground", "Ada")
    case.redo()
    assert case.journal()[-1].kind == "redo"
    assert case.journal()[-1].undoes == entry.action


def test_nothing_to_undo_is_told(case):
    with pytest.raises(UndoRefused, match="nothing to undo"):
        case.undo()


def test_is_refused_where_another_program_changed_the_record(case, outside):
    scene, _, _ = fill_growth(case)
    with case.act("Credit") as action:
        action.update(Scene, scene, credit="ours")
    outside.execute("UPDATE scene SET credit = 'theirs'")
    before = case.journal()
    with pytest.raises(UndoRefused, match=r"“Credit” cannot be taken back.*Scenes"):
        case.undo()
    assert case.get(Scene, scene).credit == "theirs"
    assert case.journal() == before
    assert case.undo_label == "Credit"


def test_is_allowed_where_another_program_changed_it_and_back(case, outside):
    scene, _, _ = fill_growth(case)
    with case.act("Credit") as action:
        action.update(Scene, scene, credit="ours")
    outside.execute("UPDATE scene SET credit = 'theirs'")
    outside.execute("UPDATE scene SET credit = 'ours'")
    case.undo()
    assert case.get(Scene, scene).credit is None


def test_is_refused_where_another_program_built_on_the_record(case, outside):
    with case.act("Add a structure") as action:
        scene = action.insert(Scene(name="s", path="s.tif"))
        structure = action.insert(Structure(label="A1"))
    outside.execute("INSERT INTO sighting (structure, scene, state) VALUES (?, ?, 'present')", (structure, scene))
    with pytest.raises(UndoRefused, match="Sightings"):
        case.undo()
    assert len(case.read(Sighting)) == 1
    assert len(case.read(Structure)) == 1


def test_is_refused_where_what_it_needs_is_gone(case, outside):
    fill_growth(case)
    (site,) = case.read(Site)
    with case.act("Delete the structure") as action:
        action.delete(Structure, case.read(Structure)[0].uuid)
    outside.execute("DELETE FROM site WHERE uuid = ?", (site.uuid,))
    with pytest.raises(UndoRefused):
        case.undo()
    assert case.read(Structure) == ()


def test_one_record_changed_often_in_one_action_goes_back_to_its_beginning(case):
    scene, _, _ = fill_growth(case)
    with case.act("Change again and again") as action:
        for credit in ("a", "b", "c"):
            action.update(Scene, scene, credit=credit)
        action.delete(Scene, scene)
        action.insert(Scene(uuid=scene, name="new", path="new.tif"))
    case.undo()
    assert case.get(Scene, scene).credit is None
    assert case.get(Scene, scene).name == "2018-06-23"
    case.redo()
    assert case.get(Scene, scene).name == "new"


def test_a_claim_about_a_claim_comes_back(case):
    with case.act("Add") as action:
        first = action.insert(Claim(statement="a"))
        second = action.insert(Claim(statement="not a", kind="denial"))
        action.insert(Subject(claim=second, about_claim=first))
    before = snapshot(case)
    with case.act("Delete") as action:
        action.delete(Claim, first)
        action.delete(Claim, second)
    case.undo()
    assert snapshot(case) == before


@pytest.mark.parametrize("seed", range(6))
def test_any_run_of_actions_goes_back_and_forth(case, seed):
    chance = random.Random(seed)
    pictures = [snapshot(case)]
    for number in range(25):
        with case.act(f"Action {number}") as action:
            for _ in range(chance.randint(1, 4)):
                _anything(case, action, chance)
        if case.undo_label == f"Action {number}":
            pictures.append(snapshot(case))
    back = chance.randint(1, len(pictures) - 1)
    for picture in reversed(pictures[-back - 1 : -1]):
        case.undo()
        assert snapshot(case) == picture
    for picture in pictures[-back:]:
        case.redo()
        assert snapshot(case) == picture
    while case.undo_label is not None:
        case.undo()
    assert snapshot(case) == pictures[0]


def _anything(case, action, chance):
    """Do something that an analyst might, to records chosen by chance."""
    sites, scenes, structures = case.read(Site), case.read(Scene), case.read(Structure)
    deed = chance.choice(["site", "scene", "structure", "sighting", "move", "rename", "delete", "set"])
    if deed == "site":
        action.insert(Site(name="s", geometry=Point(chance.random(), chance.random())))
    elif deed == "scene":
        site = chance.choice(sites).uuid if sites else None
        action.insert(Scene(name="c", path="c.tif", gsd_m=chance.random(), site=site))
    elif deed == "structure":
        site = chance.choice(sites).uuid if sites else None
        action.insert(Structure(label="l", site=site, geometry=box(0, 0, chance.random(), 1)))
    elif deed == "sighting":
        taken = {(sighting.structure, sighting.scene) for sighting in case.read(Sighting)}
        free = [(a.uuid, b.uuid) for a in structures for b in scenes if (a.uuid, b.uuid) not in taken]
        if free:
            structure, scene = chance.choice(free)
            action.insert(Sighting(structure=structure, scene=scene, state=chance.choice(["absent", "present"])))
    elif deed == "move" and structures:
        action.update(Structure, chance.choice(structures).uuid, geometry=box(1, 1, 2 + chance.random(), 2))
    elif deed == "rename" and scenes:
        action.update(Scene, chance.choice(scenes).uuid, name=str(chance.random()), gsd_m=chance.random())
    elif deed == "delete":
        kind = chance.choice([Site, Scene, Structure])
        there = case.read(kind)
        if there:
            action.delete(kind, chance.choice(there).uuid)
    elif deed == "set":
        action.set("choice", chance.random())
