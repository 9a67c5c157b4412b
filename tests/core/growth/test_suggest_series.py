"""Suggestions of a series: only what is new is read, and what they propose follows what is marked."""

import math

import numpy as np
import pytest
from shapely.geometry import Polygon

from plugin.core.errors import Refused
from plugin.core.growth import suggest_series as room
from plugin.core.growth.proposals import CHANGED, CLOUDED, key_of, propose
from plugin.core.growth.suggest_series import SceneSource, suggest_series
from plugin.core.records import Structure
from tests.core.growth.rasters import FRAME, Ground
from tests.core.growth.test_suggest import BOXES


@pytest.fixture
def read_of(monkeypatch):
    """The scenes that are read, each with the structures it is read at."""
    read = []
    real = room.sample_scene

    def sample_scene(scene, path, places):
        read.append((scene, [place.structure for place in places]))
        return real(scene, path, places)

    monkeypatch.setattr(room, "sample_scene", sample_scene)
    return read


@pytest.fixture
def ground():
    return Ground(3, BOXES, (4, 6, 6, 8, 5), frozenset({3}))


def written(ground, folder, dates):
    sources = []
    for date in range(dates):
        path = folder / f"{date}.tif"
        if not path.exists():
            ground.write(path, date)
        sources.append(SceneSource(str(date), path, "1", 10.0))
    return sources


def ask(structures, sources, before=None):
    return suggest_series(structures, sources, before, lambda _share: None, lambda: False)


def same(one, two):
    assert one.structures == two.structures
    assert one.scenes == two.scenes
    assert np.array_equal(one.score, two.score, equal_nan=True)
    assert one.obscured == two.obscured


def test_a_new_scene_is_the_only_one_read(ground, tmp_path, read_of):
    structures = ground.structures()
    first = ask(structures, written(ground, tmp_path, 10))
    read_of.clear()
    again = ask(structures, written(ground, tmp_path, 11), first)
    assert [scene for scene, _ in read_of] == ["10"]
    same(again.found, ask(structures, written(ground, tmp_path, 11)).found)


def test_places_are_laid_once_for_structures_that_stay(ground, tmp_path, monkeypatch):
    first = ask(ground.structures(), written(ground, tmp_path, 8))
    monkeypatch.setattr(room, "lay_places", lambda *_: pytest.fail("laid again"))
    assert ask(ground.structures(), written(ground, tmp_path, 9), first).laid is first.laid


def test_a_new_structure_is_the_only_one_read(ground, tmp_path, read_of):
    sources, structures = written(ground, tmp_path, 8), ground.structures()
    first = ask([*structures[:2], *structures[3:]], sources)
    read_of.clear()
    again = ask(structures, sources, first)
    assert len(read_of) == len(sources)
    assert all("S2" in names and len(names) < len(structures) for _, names in read_of)
    same(again.found, ask(structures, sources).found)


def test_what_did_not_change_is_not_read_again(ground, tmp_path, read_of):
    sources, structures = written(ground, tmp_path, 8), ground.structures()
    first = ask(structures, sources)
    read_of.clear()
    ask(structures, sources, first)
    assert read_of == []


def test_a_scene_whose_file_changed_is_read_again(ground, tmp_path, read_of):
    sources, structures = written(ground, tmp_path, 8), ground.structures()
    first = ask(structures, sources)
    read_of.clear()
    ask(structures, [*sources[:-1], SceneSource("7", sources[-1].path, "2", 10.0)], first)
    assert [scene for scene, _ in read_of] == ["7"]


def test_a_scene_that_cannot_be_read_is_told_and_stops_none(ground, tmp_path):
    sources = written(ground, tmp_path, 8)
    (tmp_path / "broken.tif").write_text("nothing")
    found = ask(ground.structures(), [*sources, SceneSource("broken", tmp_path / "broken.tif", "1")])
    assert [scene for scene, _ in found.unread] == ["broken"]
    assert found.found.scenes == tuple(source.scene for source in sources)


def test_an_outline_that_crosses_itself_is_told_and_the_others_are_looked_at(ground, tmp_path):
    crossing = Structure(uuid="X", geometry=FRAME.from_local(Polygon([(0, 0), (90, 90), (90, 0), (0, 90)])))
    found = ask([*ground.structures(), crossing], written(ground, tmp_path, 8))
    assert [(uuid, "crosses" in str(why)) for uuid, why in found.unplaced] == [("X", True)]
    assert found.found.structures == tuple(item.uuid for item in ground.structures())


def test_it_stops_between_two_scenes(ground, tmp_path):
    assert suggest_series(ground.structures(), written(ground, tmp_path, 5), None, lambda _: None, lambda: True) is None


def test_a_series_of_one_scene_is_refused(ground, tmp_path):
    with pytest.raises(Refused, match="too few"):
        ask(ground.structures(), written(ground, tmp_path, 1))


def test_structures_without_an_outline_are_refused(ground, tmp_path):
    with pytest.raises(Refused, match="No structure"):
        ask([Structure(uuid="X")], written(ground, tmp_path, 5))


@pytest.fixture
def found(ground, tmp_path):
    return ask(ground.structures(), written(ground, tmp_path, 12)).found


def test_changes_come_first_and_a_clouded_scene_is_one_proposal_for_all_its_structures(found):
    proposals = propose(found, {}, ())
    changes = [item for item in proposals if item.what == CHANGED]
    assert [item.score for item in changes] == sorted((item.score for item in changes), reverse=True)
    assert proposals[: len(changes)] == tuple(changes)
    (clouded,) = proposals[len(changes) :]
    assert (clouded.what, clouded.scene, len(clouded.structures), clouded.state) == (CLOUDED, "3", 5, "obscured")
    assert math.isnan(clouded.score)


def test_what_is_marked_or_rejected_is_not_proposed(found):
    first = propose(found, {}, ())[0]
    cell = (first.structures[0], first.scene)
    assert first not in propose(found, {cell: "present"}, ())
    assert first not in propose(found, {}, [key_of(CHANGED, *cell)])
    ahead = propose(found, {("S0", "3"): "absent"}, [key_of(CLOUDED, "S1", "3")])
    assert ahead[-1].structures == ("S2", "S3", "S4")


@pytest.mark.parametrize(
    ("before", "expected"),
    [({}, "present"), ({"1": "absent"}, "present"), ({"1": "present"}, "absent"),
     ({"1": "under construction"}, "present"), ({"0": "present", "1": "obscured"}, "absent")],
    ids=["nothing", "absent", "present", "under construction", "obscured since"],
)  # fmt: skip
def test_the_state_proposed_follows_the_one_marked_before(found, before, expected):
    change = next(item for item in propose(found, {}, ()) if item.structures == ("S0",))
    assert change.scene == "4"
    states = {("S0", scene): state for scene, state in before.items()}
    proposed = next(item for item in propose(found, states, ()) if item.structures == ("S0",) and item.scene == "4")
    assert proposed.state == expected
