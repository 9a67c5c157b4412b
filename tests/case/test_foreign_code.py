"""A case from someone else is opened as data: what acts in it and is not ours is listed and left out, never run."""

from __future__ import annotations

import sqlite3

import pytest
from osgeo import gdal

from plugin.case.errors import CaseError
from plugin.case.foreign import Foreign
from plugin.case.open import open_case, read_case
from plugin.core.records import Site, Source, Structure

from .samples import alter, snapshot


def code_in(path):
    connection = sqlite3.connect(path)
    found = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'evil%'")}
    connection.close()
    return found


LISTED = "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('evil', 'attributes', 'evil')"
FOREIGN = {
    "a trigger on a table of ours": (
        "trigger", "CREATE TRIGGER evil AFTER INSERT ON sighting BEGIN DELETE FROM source; END"),
    "a trigger on the journal": ("trigger", "CREATE TRIGGER evil AFTER INSERT ON journal BEGIN SELECT 1; END"),
    "a trigger on GeoPackage's list": (
        "trigger", "CREATE TRIGGER evil AFTER UPDATE ON gpkg_contents BEGIN DELETE FROM source; END"),
    "a trigger that calls what is not there": (
        "trigger", "CREATE TRIGGER evil AFTER INSERT ON site BEGIN SELECT missing(x) FROM nowhere; END"),
    "one that seems to refuse only": ("trigger",
        "CREATE TRIGGER evil BEFORE INSERT ON site FOR EACH ROW BEGIN "
        "SELECT RAISE(ABORT, 'x') WHERE (SELECT load_extension('x')); END"),
    "a view": ("view", "CREATE VIEW evil AS SELECT * FROM site"),
    "a view that hides a name": ("view", "CREATE VIEW evil AS SELECT load_extension('x')"),
    "an index that lets one name be there once": ("index", "CREATE UNIQUE INDEX evil ON structure (label)"),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "made"), FOREIGN.values(), ids=FOREIGN)
def test_is_left_out_with_a_copy_kept(closed, kind, made):
    alter(closed, made)
    store = open_case(closed, "Ada")
    assert store.left_out.found == (Foreign(kind, "evil"),)
    assert "evil" in str(store.left_out.what)
    assert "case.as-received.gpkg" in str(store.left_out.remedy)
    assert not store.read_only
    with store.act("Write") as action:
        action.insert_many([Structure(label="x"), Structure(label="x")])
        action.insert(Site(name="x"))
    assert len(store.read(Source)) == 1, "nothing of it was run"
    store.close()
    assert code_in(closed) == set()
    assert code_in(closed.with_name("case.as-received.gpkg")) == {"evil"}


@pytest.mark.parametrize(("kind", "made"), FOREIGN.values(), ids=FOREIGN)
def test_is_listed_where_a_case_is_only_read(closed, kind, made):
    alter(closed, made)
    before = closed.read_bytes()
    store = read_case(closed, "Ada")
    assert store.left_out.found == (Foreign(kind, "evil"),)
    assert all(len(records) == 1 for records in snapshot(store).values())
    store.close()
    assert closed.read_bytes() == before
    assert [file.name for file in closed.parent.iterdir()] == [closed.name]


def test_a_virtual_table_is_shown_by_no_program(closed):
    alter(closed, "CREATE VIRTUAL TABLE evil USING rtree(id, a, b)", LISTED)
    store = open_case(closed, "Ada")
    assert store.left_out.found == (Foreign("table", "evil"),)
    store.close()
    source = gdal.OpenEx(str(closed), gdal.OF_VECTOR)
    assert source.GetLayerByName("evil") is None or "evil" not in {
        source.GetLayer(number).GetName() for number in range(source.GetLayerCount())
    }


def test_a_trigger_on_geopackages_lists_is_gone_before_a_view_is_taken_off_them(closed):
    alter(
        closed,
        "CREATE VIEW evil AS SELECT 1",
        LISTED,
        "CREATE TRIGGER evil_too AFTER DELETE ON gpkg_contents BEGIN DELETE FROM source; END",
    )
    store = open_case(closed, "Ada")
    assert len(store.left_out.found) == 2
    assert len(store.read(Source)) == 1
    store.close()


def test_all_of_it_is_listed_once(closed):
    alter(closed, *(made.replace("evil", f"evil{number}") for number, (_, made) in enumerate(FOREIGN.values())))
    store = open_case(closed, "Ada")
    assert len(store.left_out.found) == len(FOREIGN)
    store.close()
    again = open_case(closed, "Ada")
    assert again.left_out is None
    again.close()


def test_a_name_cannot_write_sql(closed):
    alter(closed, """CREATE VIEW "evil""; DROP TABLE source; --" AS SELECT 1""",
          """CREATE TRIGGER "evil'); DELETE FROM source; --" AFTER INSERT ON site BEGIN SELECT 1; END""")
    store = open_case(closed, "Ada")
    assert len(store.left_out.found) == 2
    assert len(store.read(Source)) == 1
    store.close()
    assert code_in(closed) == set()


def test_a_case_of_an_older_version_is_brought_up_to_date_without_it(closed):
    alter(closed, FOREIGN["a trigger on a table of ours"][1], "CREATE VIEW evil_too AS SELECT 1",
          "UPDATE case_info SET value = '3' WHERE key = 'schema_version'")
    store = open_case(closed, "Ada")
    assert {each.name for each in store.left_out.found} == {"evil", "evil_too"}
    assert all(len(records) == 1 for records in snapshot(store).values())
    store.close()
    assert code_in(closed) == set()


def test_a_case_that_is_refused_is_left_as_it_is(closed):
    alter(closed, "DROP TABLE conflict", "CREATE VIEW evil AS SELECT 1")
    before = closed.read_bytes()
    with pytest.raises(CaseError, match="altered by another program: conflict"):
        open_case(closed, "Ada")
    assert closed.read_bytes() == before
    assert [file.name for file in closed.parent.iterdir()] == [closed.name]


def test_tables_and_styles_beside_ours_are_data_and_stay(closed):
    alter(closed, "CREATE TABLE notes (id INTEGER PRIMARY KEY, words TEXT)",
          "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_name TEXT, styleQML TEXT)",
          "CREATE INDEX notes_by_words ON notes (words)")
    store = open_case(closed, "Ada")
    assert store.left_out is None
    store.close()
