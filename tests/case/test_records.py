"""Records come back from a case as they went in, and what they may not say is refused."""

from __future__ import annotations

import dataclasses
import datetime as dt
import math

import pytest
from shapely.geometry import MultiPolygon, Point, Polygon, box

from plugin.case.errors import CaseError, Changed, Invalid, NotFound
from plugin.case.schema import TABLES
from plugin.core.records import (
    BY_TABLE,
    Citation,
    Claim,
    Measurement,
    Scene,
    Sighting,
    Site,
    Source,
    Structure,
    Subject,
)

from .samples import fill, fill_growth, filled

UTC = dt.timezone.utc


@pytest.mark.parametrize("name", TABLES)
def test_every_field_comes_back(case, name):
    keys = fill(case)
    (record,) = case.read(BY_TABLE[name])
    expected = filled(TABLES[name], keys)
    for column in TABLES[name].own:
        mine, theirs = getattr(record, column.name), getattr(expected, column.name)
        if column.kind == "geometry":
            assert mine.wkb == theirs.wkb
        else:
            assert mine == theirs, column.name
            assert type(mine) is type(theirs), column.name
    assert record.uuid == case.get(BY_TABLE[name], keys[name]).uuid


@pytest.mark.parametrize("name", TABLES)
def test_a_record_says_who_made_it_and_when(case, name):
    before = dt.datetime.now(UTC) - dt.timedelta(seconds=1)
    fill(case)
    (record,) = case.read(BY_TABLE[name])
    assert (record.created_by, record.edited_by, record.version) == ("Ada", "Ada", 1)
    assert before <= record.created_at <= dt.datetime.now(UTC) + dt.timedelta(seconds=1)


def test_a_record_of_defaults_keeps_them(case):
    with case.act("Add") as action:
        key = action.insert(Site(name="x"))
    site = case.get(Site, key)
    assert (site.label, site.kind, site.geometry) == ("", None, None)
    assert len(key) == 36


def test_a_key_of_ones_own_is_kept(case):
    with case.act("Add") as action:
        assert action.insert(Site(uuid="site-1", name="x")) == "site-1"
    assert case.get(Site, "site-1").name == "x"


def test_records_come_in_order_of_creation(case):
    names = [f"{number}" for number in range(20, 0, -1)]
    with case.act("Add") as action:
        action.insert_many(Site(name=name) for name in names)
    assert [site.name for site in case.read(Site)] == names


def test_an_instant_of_another_zone_is_kept_in_utc_to_the_millisecond(case):
    east = dt.timezone(dt.timedelta(hours=3))
    moment = dt.datetime(2023, 8, 15, 11, 30, 0, 123456, tzinfo=east)
    with case.act("Add") as action:
        key = action.insert(Scene(name="s", path="s.tif", acquired_from=moment))
    assert case.get(Scene, key).acquired_from == dt.datetime(2023, 8, 15, 8, 30, 0, 123000, tzinfo=UTC)


def test_not_a_number_is_no_value(case):
    with case.act("Add") as action:
        key = action.insert(Scene(name="s", path="s.tif", nodata=math.nan))
    assert case.get(Scene, key).nodata is None


@pytest.mark.parametrize("value", [0.1, 1 / 3, -3.4028234663852886e38, 5e-324, 1e22, 123456789.123456789])
def test_numbers_survive_undo_to_the_last_bit(case, value):
    with case.act("Add") as action:
        key = action.insert(Scene(name="s", path="s.tif", nodata=value))
    with case.act("Delete") as action:
        action.delete(Scene, key)
    case.undo()
    assert case.get(Scene, key).nodata == value


WRONG = {
    "no name": (Site(), "must be given"),
    "no state": (Sighting(structure="x", scene="y"), "must be given"),
    "a state that is none": (Sighting(structure="x", scene="y", state="gone"), "is not a value"),
    "a kind that is none": (Structure(kind="bunker"), "is not a value"),
    "a line for a place": (Site(name="x", geometry=box(0, 0, 1, 1)), "not a Point"),
    "several polygons": (Structure(geometry=MultiPolygon([box(0, 0, 1, 1)])), "not a Polygon"),
    "a naive instant": (Scene(name="x", path="x", acquired_from=dt.datetime.fromisoformat("2020-01-01")), "time zone"),
    "an instant for a date": (Source(name="x", published_on=dt.datetime(2020, 1, 1, tzinfo=UTC)), "not a date"),
    "text for a date": (Source(name="x", published_on="2020-01-01"), "not a date"),
    "an infinite number": (Scene(name="x", path="x", nodata=math.inf), "finite"),
    "text for a number": (Scene(name="x", path="x", gsd_m="wide"), "cannot be kept"),
    "half a pixel": (Scene(name="x", path="x", width_px=1.5), "whole number"),
    "what JSON cannot say": (Measurement(name="x", inputs={"a": object()}), "cannot be kept"),
    "a number for text": (Site(name=5), "not text"),
}


@pytest.mark.parametrize(("record", "reason"), WRONG.values(), ids=WRONG)
def test_what_a_kind_does_not_allow_is_refused(case, record, reason):
    with pytest.raises(Invalid, match=reason), case.act("Add") as action:
        action.insert(record)
    assert case.read(type(record)) == ()
    assert case.undo_label is None


def test_a_reference_to_nothing_is_refused(case):
    with pytest.raises(Invalid, match="refer"), case.act("Add") as action:
        action.insert(Structure(site="nowhere"))


def test_one_structure_has_one_sighting_on_a_scene(case):
    scene, structure, _ = fill_growth(case)
    with pytest.raises(Invalid, match="already has a sighting"), case.act("Add") as action:
        action.insert(Sighting(structure=structure, scene=scene, state="absent"))
    assert len(case.read(Sighting)) == 1


@pytest.mark.parametrize("given", [{}, {"site": "s", "claim": "c"}], ids=["none", "two"])
def test_a_link_has_exactly_one_end(case, given):
    with case.act("Add") as action:
        action.insert(Site(uuid="s", name="s"))
        action.insert(Claim(uuid="c", statement="c"))
        action.insert(Source(uuid="q", name="q"))
    with pytest.raises(Invalid, match="exactly one"), case.act("Cite") as action:
        action.insert(Citation(source="q", **given))
    with case.act("Cite") as action:
        key = action.insert(Subject(claim="c", site="s"))
    with pytest.raises(Invalid), case.act("Change") as action:
        action.update(Subject, key, about_claim="c")


def test_an_update_changes_the_named_fields_alone(case):
    scene, _, _ = fill_growth(case)
    with case.act("Credit") as action:
        action.update(Scene, scene, credit="© 2018", kind="elevation", geometry=box(0, 0, 1, 1))
    record = case.get(Scene, scene)
    assert (record.credit, record.kind, record.name, record.version) == ("© 2018", "elevation", "2018-06-23", 2)
    with case.act("Forget") as action:
        action.update(Scene, scene, credit=None)
    assert case.get(Scene, scene).credit is None


def test_replacing_takes_all_fields_from_the_record(case):
    scene, _, _ = fill_growth(case)
    record = case.get(Scene, scene)
    with case.act("Replace") as action:
        action.replace(dataclasses.replace(record, name="new", gsd_m=3.5), expect_version=record.version)
    assert (case.get(Scene, scene).name, case.get(Scene, scene).gsd_m) == ("new", 3.5)


def test_an_update_of_what_someone_else_changed_is_refused(case, outside):
    scene, _, _ = fill_growth(case)
    outside.execute("UPDATE scene SET credit = 'theirs' WHERE uuid = ?", (scene,))
    with pytest.raises(Changed, match="another program"), case.act("Credit") as action:
        action.update(Scene, scene, expect_version=1, credit="mine")
    assert case.get(Scene, scene).credit == "theirs"


@pytest.mark.parametrize(
    "act",
    [
        lambda action: action.update(Scene, "none", credit="x"),
        lambda action: action.update(Scene, "none", expect_version=1, credit="x"),
        lambda action: action.delete(Scene, "none"),
    ],
    ids=["update", "update of a version", "delete"],
)
def test_a_record_that_is_not_there_is_told(case, act):
    with pytest.raises(NotFound, match="none"), case.act("Act") as action:
        act(action)
    with pytest.raises(NotFound):
        case.get(Scene, "none")


@pytest.mark.parametrize("field", ["uuid", "created_by", "edited_at", "version"])
def test_what_the_case_keeps_itself_cannot_be_set(case, field):
    scene, _, _ = fill_growth(case)
    with pytest.raises(Invalid, match="kept by the case"), case.act("Act") as action:
        action.update(Scene, scene, **{field: "x"})


def test_a_field_that_no_record_has_is_a_mistake(case):
    scene, _, _ = fill_growth(case)
    with pytest.raises(TypeError, match="colour"), case.act("Act") as action:
        action.update(Scene, scene, colour="red")


def test_a_structure_takes_its_sightings_with_it(case):
    _, structure, _ = fill_growth(case)
    with case.act("Delete") as action:
        action.delete(Structure, structure)
    assert case.read(Sighting) == ()
    assert action.tables == {"structure", "sighting"}


def test_a_site_leaves_its_structures_behind(case):
    fill_growth(case)
    (site,) = case.read(Site)
    with case.act("Delete") as action:
        action.delete(Site, site.uuid)
    assert case.read(Structure)[0].site is None
    assert action.tables == {"site", "scene", "structure"}


def test_settings_are_kept_and_forgotten(case):
    with case.act("Choose") as action:
        action.set("pack", {"title": "Ж", "parts": ["growth", 1]})
    assert case.setting("pack") == {"title": "Ж", "parts": ["growth", 1]}
    with case.act("Forget") as action:
        action.set("pack", None)
    assert case.setting("pack", "nothing") == "nothing"
    case.undo()
    assert case.setting("pack")["title"] == "Ж"


def test_what_another_program_spoilt_is_told_with_column_and_record(case, outside):
    _, structure, _ = fill_growth(case)
    for function in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
        outside.create_function(function, 1, lambda blob: 0)
    outside.execute("UPDATE structure SET geometry = x'00ff'")
    with pytest.raises(CaseError, match="Outline") as caught:
        case.read(Structure)
    assert structure in str(caught.value)


def test_geometry_that_is_empty_is_none(case):
    with case.act("Add") as action:
        key = action.insert(Structure(label="x", geometry=Polygon()))
        place = action.insert(Site(name="x", geometry=Point(1, 2)))
        action.update(Site, place, geometry=None)
    assert case.get(Structure, key).geometry is None
    assert case.get(Site, place).geometry is None
