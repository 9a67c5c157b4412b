"""What another edited meanwhile is neither deleted nor renamed unseen."""

from contextlib import closing
from types import SimpleNamespace

import pytest
from qgis.PyQt.QtCore import QObject
from shapely.geometry import LineString

from plugin.case.errors import Changed
from plugin.case.open import open_case
from plugin.core.records import Claim, Conflict, Measurement, Scene, Sighting, Structure
from plugin.panels.berms.keeper import Keeper
from plugin.panels.chain.keeping import remove
from plugin.panels.growth.editor import Editor
from plugin.panels.scenes.controller import ScenesController
from plugin.session import CaseSession

LINE = LineString([(6.441, 51.640), (6.441, 51.641)])


class Heard:
    """Messages that keep what went wrong."""

    def __init__(self):
        self.errors, self.infos = [], []

    def error(self, error):
        self.errors.append(error)

    def info(self, text):
        self.infos.append(text)


@pytest.fixture
def session(qgis_app, tmp_path):
    made = CaseSession("Ada")
    made.create(tmp_path / "case.gpkg", "Test")
    with made.act("Begin") as action:
        scene = action.insert(Scene(name="image.tif", path="image.tif"))
        structure = action.insert(Structure(label="A1"))
        action.insert(Sighting(structure=structure, scene=scene, state="present"))
        action.insert(Measurement(name="Transect 1", value=20.0, u95=1.0, geometry=LINE))
        first, second = (action.insert(Claim(label=label, statement="Said")) for label in ("L1", "L2"))
        action.insert(Conflict(first_table="claim", first=first, second_table="claim", second=second))
    yield made
    made.close()


def delete_structure(session, structure, _messages):
    Editor(session, None).delete([structure])


def delete_measurement(session, measurement, _messages):
    Keeper(session).delete([measurement])


def rename_measurement(session, measurement, _messages):
    Keeper(session).rename(measurement.uuid, "Another name")


def delete_claim(session, claim, _messages):
    with session.act("Delete") as action:
        remove(session, action, Claim, [claim.uuid])


def delete_conflict_with_its_claim(session, conflict, _messages):
    with session.act("Delete") as action:
        remove(session, action, Claim, [conflict.first])


def remove_scene(session, scene, messages):
    parent = QObject()
    ScenesController(SimpleNamespace(session=session, messages=messages), parent).remove([scene])


@pytest.mark.parametrize(
    ("kind", "act"),
    [
        (Structure, delete_structure),
        (Measurement, delete_measurement),
        (Measurement, rename_measurement),
        (Claim, delete_claim),
        (Conflict, delete_conflict_with_its_claim),
        (Scene, remove_scene),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_another_edited_meanwhile_stays_and_is_told(session, kind, act):
    session._watch.stop()
    read = session.records(kind)[0]
    note = "resolution" if kind is Conflict else "note"
    with closing(open_case(session.store.path, "Ben")) as other, other.act("Note") as action:
        action.update(kind, read.uuid, **{note: "seen by Ben"})
    messages = Heard()
    try:
        act(session, read, messages)
    except Changed as changed:
        messages.error(changed)
    assert ["was edited by Ben" in str(error) for error in messages.errors] == [True]
    assert not messages.infos
    (kept,) = [item for item in session.store.read(kind) if item.uuid == read.uuid]
    before = {name: value for name, value in vars(read).items() if name not in ("version", "edited_by", "edited_at")}
    assert {name: vars(kept)[name] for name in before} == {**before, note: "seen by Ben"}
