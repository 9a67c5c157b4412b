"""Two versions of a record are shown by what a person knows it by, and in the house's way of writing."""

import datetime as dt
from contextlib import closing

import pytest
from qgis.PyQt.QtWidgets import QWidget

from plugin.case.create import create_case
from plugin.case.errors import Changed
from plugin.case.schema import table_of
from plugin.core.errors import message
from plugin.core.records import (
    Citation,
    Claim,
    Conflict,
    Movement,
    Scene,
    Sighting,
    Site,
    Source,
    Structure,
)
from plugin.panels.both_versions import BothVersionsDialog
from plugin.panels.side_by_side import SideBySide, Versions, names_from
from plugin.session import CaseSession

UTC = dt.timezone.utc


@pytest.fixture
def session(qgis_app, tmp_path):
    session = CaseSession("Ada")
    path = tmp_path / "case.gpkg"
    with closing(create_case(path, "Case", "Ada")) as store, store.act("Begin") as action:
        port = action.insert(Site(name="Rajin", label="P1"))
        depot = action.insert(Site(name="Depot", label="D1"))
        structure = action.insert(Structure(label="A1", site=depot))
        scene = action.insert(Scene(name="20190213.tif", path="20190213.tif"))
        action.insert(Sighting(structure=structure, scene=scene, state="present"))
        source = action.insert(Source(label="S1", name="A report"))
        movement = action.insert(Movement(from_site=port, to_site=depot))
        claim = action.insert(Claim(label="C1", statement="They moved"))
        action.insert(Citation(source=source, movement=movement))
        action.insert(Conflict(first_table="claim", first=claim, second_table="movement", second=movement))
    session.open(path)
    yield session
    session.close()


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (Site, "Sites: P1 Rajin"),
        (Sighting, "Sightings: A1 · 20190213.tif"),
        (Movement, "Movements: P1 Rajin · D1 Depot"),
        (Citation, "Citations: S1 A report · P1 Rajin · D1 Depot"),
        (Conflict, "Conflicts: C1 They moved · P1 Rajin · D1 Depot"),
    ],
    ids=lambda value: getattr(value, "table", None),
)
def test_record_is_named_by_its_label_or_by_what_it_refers_to(session, qtbot, kind, title):
    there = session.records(kind)[0]
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = BothVersionsDialog(Changed(message("changed"), None, there, None), names_from(session), parent)
    assert dialog.versions.topLevelItem(0).text(0) == title


@pytest.mark.parametrize(
    ("kind", "column", "value", "written"),
    [
        (Scene, "acquired_from", dt.datetime(2019, 2, 13, 6, 50, tzinfo=UTC), "2019-02-13 06:50:00 UTC"),
        (Scene, "acquired_from", "2019-02-13T06:50:00.000Z", "2019-02-13 06:50:00 UTC"),
        (Scene, "acquired_from", "some day", "some day"),
        (Scene, "gsd_m", 0.5, "0.5\u00a0m"),
        (Scene, "size_bytes", 12345678, "12\u202f345\u202f678"),
        (Scene, "gsd_m", 3.0000001, "3.0000001\u00a0m"),
        (Movement, "earliest", dt.date(2023, 8, 15), "2023-08-15"),
        (Movement, "earliest", "2023-08-15", "2023-08-15"),
        (Movement, "value", 27400.0, "27\u202f400"),
    ],
)
def test_value_is_written_as_elsewhere(session, qtbot, kind, column, value, written):
    versions = SideBySide("here", "there", names_from(session))
    qtbot.addWidget(versions)
    table = table_of(kind)
    key = (table.name, "some-key")
    versions.show_versions([Versions(key, "title", table, [column], {column: value}, {column: None})])
    assert versions.topLevelItem(0).child(0).text(1) == written


def test_sides_of_a_conflict_are_named(session, qtbot):
    conflict = session.records(Conflict)[0]
    versions = SideBySide("here", "there", names_from(session))
    qtbot.addWidget(versions)
    table = table_of(Conflict)
    row = vars(conflict)
    versions.show_versions([Versions((table.name, conflict.uuid), "title", table, ["first"], row, None)])
    assert versions.topLevelItem(0).child(1).text(1) == "C1 They moved"
