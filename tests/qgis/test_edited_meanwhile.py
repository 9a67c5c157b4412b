"""What another edited meanwhile is neither deleted nor renamed unseen."""

import datetime as dt
import shutil
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QWidget
from shapely.geometry import LineString, box

from plugin.case.errors import Changed
from plugin.case.open import open_case
from plugin.core.errors import BermlineError
from plugin.core.imagery.describe import describe_raster
from plugin.core.imagery.local_copy import LocalCopy
from plugin.core.imagery.register_series import Registered
from plugin.core.imagery.registration import Registration as Shift
from plugin.core.records import Citation, Claim, Conflict, Measurement, Scene, Sighting, Source, Structure
from plugin.panels.berms.keeper import Keeper
from plugin.panels.chain.archive_row import ArchiveRow
from plugin.panels.chain.duplicates import Duplicates
from plugin.panels.chain.keeping import keep, remove
from plugin.panels.chain.merging import merge
from plugin.panels.chain.tabs import make_tabs
from plugin.panels.evidence.mending import Mending
from plugin.panels.growth.editor import Editor
from plugin.panels.registration.registration import Registration
from plugin.panels.registration.table import ShiftTable
from plugin.panels.scenes import controller as scenes_controller
from plugin.panels.scenes.controller import ScenesController
from plugin.processing import register_scenes
from plugin.session import CaseSession

IMAGE = Path(__file__).parents[1] / "data" / "landsat_1985.tif"
FETCHED = dt.datetime(2020, 1, 1, tzinfo=dt.timezone.utc)
SHIFT = Shift(1.0, 2.0, 0.5, 1.0, 0.9, 0.8)
LINE = LineString([(6.441, 51.640), (6.441, 51.641)])


class Heard:
    """Messages that keep what went wrong."""

    def __init__(self):
        self.errors, self.infos = [], []

    def error(self, error):
        self.errors.append(error)

    def info(self, text):
        self.infos.append(text)

    def warn(self, text):
        self.infos.append(text)


@pytest.fixture
def session(qgis_app, tmp_path):
    made = CaseSession("Ada")
    made.create(tmp_path / "case.gpkg", "Test")
    shutil.copyfile(IMAGE, tmp_path / "image.tif")
    with made.act("Begin") as action:
        scene = action.insert(Scene(name="image.tif", path="image.tif"))
        action.insert(Scene(name="later.tif", path="later.tif"))
        structure = action.insert(Structure(label="A1"))
        action.insert(Sighting(structure=structure, scene=scene, state="present"))
        action.insert(Measurement(name="Transect 1", value=20.0, u95=1.0, geometry=LINE))
        first, second = (action.insert(Claim(label=label, statement="Said")) for label in ("L1", "L2"))
        action.insert(Claim(label="L3", statement="Said", made_by="Somebody"))
        action.insert(Conflict(first_table="claim", first=first, second_table="claim", second=second))
        source = action.insert(Source(label="S1", name="A paper"))
        action.insert(Citation(source=source, claim=first))
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


class AtOnce:
    """Jobs that are done at once; ``meanwhile`` happens between their work and what becomes of it."""

    def __init__(self, meanwhile=lambda: None):
        self._meanwhile = meanwhile

    def start(self, _words, work, done, _failed):
        found = work(SimpleNamespace(set=lambda *_: None, cancelled=False))
        self._meanwhile()
        done(found)
        return SimpleNamespace(ended=SimpleNamespace(connect=lambda _slot: None), cancel=lambda: None)


def make_desk(session, messages, jobs=None):
    return SimpleNamespace(session=session, messages=messages, jobs=jobs or AtOnce())


def merge_claims(session, first, second):
    with session.act("Merge") as action:
        merge(session, action, Claim, first, second)


def merge_another_into_claim(session, claim, _messages):
    merge_claims(session, claim.uuid, session.records(Claim)[2].uuid)


def merge_claim_into_another(session, claim, _messages):
    merge_claims(session, session.records(Claim)[2].uuid, claim.uuid)


def merge_the_claim_of_a_citation(session, citation, _messages):
    merge_claims(session, session.records(Claim)[2].uuid, citation.claim)


def merge_a_claim_of_a_conflict(session, conflict, _messages):
    merge_claims(session, session.records(Claim)[2].uuid, conflict.second)


def merge_the_claims_of_a_conflict(session, conflict, _messages):
    merge_claims(session, conflict.first, conflict.second)


def unlink_citation(session, citation, _messages):
    tab = next(tab for tab in make_tabs() if tab.kind is Claim)
    claim = session.find(Claim, citation.claim)
    with session.act("Edit") as action:
        keep(session, action, tab, claim, claim, {})


def attach_copy(session, source, messages):
    file = session.store.folder / "page.txt"
    file.write_text("what was read")
    row = ArchiveRow(make_desk(session, messages))
    row.show_source(source)
    row.attach_file(file)


def place_scene(session, scene, messages, jobs=None):
    controller = ScenesController(make_desk(session, messages, jobs), QObject(QCoreApplication.instance()))
    controller.mend_crs([scene], "EPSG:4326")


def point_to_file(session, scene, messages, jobs=None):
    shutil.copyfile(IMAGE, session.store.folder / "elsewhere.tif")
    controller = ScenesController(make_desk(session, messages, jobs), QObject(QCoreApplication.instance()))
    controller.locate(scene, session.store.folder / "elsewhere.tif", lambda _question: True)


def copy_scene(session, scene, messages, jobs=None):
    copied = LocalCopy(session.store.folder / "copy.tif", "0" * 64, 1, "https://example.org", FETCHED)
    facts = describe_raster(str(IMAGE), "")
    controller = ScenesController(make_desk(session, messages, jobs), QObject(QCoreApplication.instance()))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scenes_controller, "fetch_copy", lambda *_: (copied, facts))
        controller.keep_copy(scene, box(0, 0, 1, 1), None)


def hash_scene(session, scene, messages, jobs=None):
    window = QWidget()
    Mending(make_desk(session, messages, jobs), lambda _keys: None, window)._make_hashes([scene.uuid])


def keep_shift(session, scene, messages, jobs=None):
    found = Registered(scene.uuid, shift=SHIFT, refused=None)
    registration = Registration(make_desk(session, messages))
    rows = ShiftTable()
    rows.list_scenes([scene], frozenset({scene.uuid}))
    rows.take(found)
    (jobs or AtOnce()).start("", lambda _progress: None, lambda _found: None, None)
    chosen = SimpleNamespace(currentData=lambda: session.records(Scene)[1].uuid)
    registration.dialog = SimpleNamespace(shifts=rows, accept=lambda: None, reference_combo=chosen)
    registration._against = chosen.currentData()
    registration.keep()


def keep_shift_by_processing(session, scene, _messages):
    found = Registered(scene.uuid, shift=SHIFT, refused=None)
    register_scenes._keep(session.store, [found], session.records(Scene)[1], {scene.uuid: scene})


@pytest.mark.parametrize(
    ("kind", "act"),
    [
        (Structure, delete_structure),
        (Measurement, delete_measurement),
        (Measurement, rename_measurement),
        (Claim, delete_claim),
        (Conflict, delete_conflict_with_its_claim),
        (Scene, remove_scene),
        (Claim, merge_another_into_claim),
        (Claim, merge_claim_into_another),
        (Citation, merge_the_claim_of_a_citation),
        (Conflict, merge_a_claim_of_a_conflict),
        (Conflict, merge_the_claims_of_a_conflict),
        (Citation, unlink_citation),
        (Source, attach_copy),
        (Scene, place_scene),
        (Scene, point_to_file),
        (Scene, copy_scene),
        (Scene, hash_scene),
        (Scene, keep_shift),
        (Scene, keep_shift_by_processing),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_another_edited_meanwhile_stays_and_is_told(session, kind, act):
    session._watch.stop()
    read = session.records(kind)[0]
    note = {Conflict: "resolution", Citation: "where"}.get(kind, "note")
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


JOBS = [place_scene, point_to_file, copy_scene, hash_scene]


@pytest.mark.parametrize("act", [*JOBS, keep_shift], ids=lambda act: act.__name__)
def test_what_oneself_edits_while_a_job_runs_is_not_in_its_way(session, act):
    session._watch.stop()
    read, messages = session.records(Scene)[0], Heard()

    def edit():
        with session.act("Note") as action:
            action.update(Scene, read.uuid, expect_version=read.version, note="seen meanwhile")

    act(session, read, messages, AtOnce(edit))
    assert messages.errors == []
    kept = session.store.get(Scene, read.uuid)
    assert (kept.note, kept.version) == ("seen meanwhile", read.version + 2)


@pytest.mark.parametrize("act", [*JOBS, keep_shift], ids=lambda act: act.__name__)
def test_what_a_job_rests_on_and_was_changed_meanwhile_stays_and_is_told(session, act):
    session._watch.stop()
    read, messages = session.records(Scene)[0], Heard()

    def edit():
        with session.act("Point elsewhere") as action:
            action.update(Scene, read.uuid, expect_version=read.version, path="another.tif")

    act(session, read, messages, AtOnce(edit))
    assert ["was edited by Ada" in str(error) for error in messages.errors] == [True]
    kept = session.store.get(Scene, read.uuid)
    assert (kept.path, kept.version) == ("another.tif", read.version + 1)


def test_a_merge_that_meets_an_edit_of_another_is_told_and_not_decided_record_by_record(session, monkeypatch):
    session._watch.stop()
    first, second = session.records(Claim)[:2]
    pair = SimpleNamespace(table="claim", first=first.uuid, second=second.uuid, why="")
    book = SimpleNamespace(chain=SimpleNamespace(links=SimpleNamespace(label=lambda uuid: uuid)))
    messages = Heard()
    window = QWidget()
    duplicates = Duplicates(make_desk(session, messages), book, window)
    duplicates._pairs = (pair,)
    monkeypatch.setattr(duplicates, "_fill", lambda _dialog: None)
    with closing(open_case(session.store.path, "Ben")) as other, other.act("Note") as action:
        action.update(Claim, second.uuid, note="seen by Ben")
    duplicates._merge(None, 0)
    assert [type(error) for error in messages.errors] == [BermlineError]
    assert session.find(Claim, second.uuid).note == "seen by Ben", "what the other wrote is shown"
    duplicates._merge(None, 0)
    assert session.find(Claim, second.uuid) is None
