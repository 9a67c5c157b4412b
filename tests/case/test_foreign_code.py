"""A case from someone else is opened as data: what acts in it and is not ours is listed and left out, never run."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from osgeo import gdal

from plugin.case.errors import CaseError
from plugin.case.foreign import Foreign
from plugin.case.geometry import register
from plugin.case.open import open_case, read_case
from plugin.case.triggers import OUTSIDE_WHO
from plugin.core.records import Site, Source, Structure

from .samples import alter, snapshot


def code_in(path):
    connection = sqlite3.connect(path)
    found = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'evil%'")}
    connection.close()
    return found


def name_in(made):
    return "evil'" if '"evil\'"' in made else "evil"


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
    "one that seems to refuse only, by a name in quotes": ("trigger",
        "CREATE TRIGGER evil BEFORE INSERT ON gpkg_extensions FOR EACH ROW BEGIN "
        "SELECT RAISE(ABORT, 'x') WHERE \"load_extension\"('x'); END"),
    "one whose quotes make it seem to refuse only": ("trigger",
        """CREATE TRIGGER "evil'" AFTER UPDATE ON gpkg_contents BEGIN DELETE FROM source; --'" BEFORE INSERT ON a """
        "FOR EACH ROW BEGIN\nSELECT RAISE(ABORT, '') WHERE 0; END"),
    "a view": ("view", "CREATE VIEW evil AS SELECT * FROM site"),
    "a view that hides a name": ("view", "CREATE VIEW evil AS SELECT load_extension('x')"),
    "an index that lets one name be there once": ("index", "CREATE UNIQUE INDEX evil ON structure (label)"),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "made"), FOREIGN.values(), ids=FOREIGN)
def test_is_left_out_with_a_copy_kept(closed, kind, made):
    alter(closed, made)
    store = open_case(closed, "Ada")
    assert store.left_out.found == (Foreign(kind, name_in(made)),)
    assert "evil" in str(store.left_out.what)
    assert "case.as-received.gpkg" in str(store.left_out.remedy)
    assert not store.read_only
    with store.act("Write") as action:
        action.insert_many([Structure(label="x"), Structure(label="x")])
        action.insert(Site(name="x"))
    assert len(store.read(Source)) == 1, "nothing of it was run"
    store.close()
    assert code_in(closed) == set()
    assert code_in(closed.with_name("case.as-received.gpkg")) == {name_in(made)}


@pytest.mark.parametrize(("kind", "made"), FOREIGN.values(), ids=FOREIGN)
def test_is_listed_where_a_case_is_only_read(closed, kind, made):
    alter(closed, made)
    before = closed.read_bytes()
    store = read_case(closed, "Ada")
    assert store.left_out.found == (Foreign(kind, name_in(made)),)
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


def test_a_virtual_table_that_is_listed_as_a_layer_is_not_even_asked_for_its_columns(closed):
    alter(
        closed,
        LISTED,
        "INSERT INTO gpkg_geometry_columns VALUES ('evil', 'geom', 'POINT', 4326, 0, 0)",
        "PRAGMA writable_schema = ON",
        "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) "
        "VALUES ('table', 'evil', 'evil', 0, 'CREATE VIRTUAL TABLE evil USING whatever_runs(x)')",
    )
    listed = read_case(closed, "Ada")
    assert listed.left_out.found == (Foreign("table", "evil"),)
    listed.close()
    store = open_case(closed, "Ada")
    assert store.left_out.found == (Foreign("table", "evil"),)
    store.close()


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


WORKED_OUT = {
    "a condition that takes its time, or fails": "n INTEGER CHECK (abs(n) > 0)",
    "a condition of the whole table": "n INTEGER, CHECK (abs(n) > 0)",
}
"""``abs`` of the least number there is raises an error when it is worked out."""


@pytest.mark.parametrize("column", WORKED_OUT.values(), ids=WORKED_OUT)
def test_what_a_table_beside_ours_asks_of_its_rows_is_not_worked_out(closed, column):
    alter(
        closed,
        f"CREATE TABLE beside ({column})",
        "PRAGMA ignore_check_constraints = ON",
        "INSERT INTO beside VALUES (-9223372036854775808)",
    )
    store = open_case(closed, "Ada")
    assert store.left_out is None
    assert all(len(records) == 1 for records in snapshot(store).values())
    store.close()


def test_a_name_cannot_write_sql(closed):
    alter(
        closed,
        """CREATE VIEW "evil""; DROP TABLE source; --" AS SELECT 1""",
        """CREATE TRIGGER "evil'); DELETE FROM source; --" AFTER INSERT ON site BEGIN SELECT 1; END""",
    )
    store = open_case(closed, "Ada")
    assert len(store.left_out.found) == 2
    assert len(store.read(Source)) == 1
    store.close()
    assert code_in(closed) == set()


def test_a_case_of_an_older_version_is_brought_up_to_date_without_it(closed):
    alter(
        closed,
        FOREIGN["a trigger on a table of ours"][1],
        "CREATE VIEW evil_too AS SELECT 1",
        "UPDATE case_info SET value = '3' WHERE key = 'schema_version'",
    )
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
    alter(
        closed,
        "CREATE TABLE notes (id INTEGER PRIMARY KEY, words TEXT)",
        "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_name TEXT, styleQML TEXT)",
        "CREATE INDEX notes_by_words ON notes (words)",
    )
    store = open_case(closed, "Ada")
    assert store.left_out is None
    store.close()


LAYER = """a'); DELETE FROM source; --"""
"""A layer whose name ends the statement that it stands in."""


def test_a_layer_cannot_bring_code_in_by_its_name_as_if_gdal_counted_its_rows(closed):
    alter(
        closed,
        f'CREATE TABLE "{LAYER}" (fid INTEGER PRIMARY KEY)',
        LISTED.replace("'evil'", "'" + LAYER.replace("'", "''") + "'"),
        f"""CREATE TRIGGER "trigger_insert_feature_count_{LAYER}" AFTER INSERT ON "{LAYER}" BEGIN
        UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1
        WHERE lower(table_name) = lower('{LAYER}');\nEND""",
    )
    store = open_case(closed, "Ada")
    assert [each.kind for each in store.left_out.found] == ["trigger"]
    store.close()


CONTEXTS = {
    "says that a row is being filled, so that edits are not journalled": "UPDATE case_context SET filling = 1",
    "is missing, so that nothing is": "DELETE FROM case_context",
    "lets records say who made them": "UPDATE case_context SET restoring = 1",
    "names somebody": "UPDATE case_context SET who = 'Carol'",
    "goes on with an action that has ended": "UPDATE case_context SET action = (SELECT min(uuid) FROM action)",
}


@pytest.mark.parametrize("left", CONTEXTS.values(), ids=CONTEXTS)
def test_what_the_journal_goes_by_is_as_between_two_actions(closed, left):
    alter(closed, left)
    listed = read_case(closed, "Ada")
    assert listed.left_out.found == (Foreign("row", "case_context"),)
    listed.close()
    store = open_case(closed, "Ada")
    assert store.left_out.found == (Foreign("row", "case_context"),)
    before = store.journal()
    with closing(sqlite3.connect(closed)) as connection, connection:
        register(connection)
        connection.execute("UPDATE site SET note = 'edited'")
    (entry,) = store.journal()[len(before) :]
    assert (entry.who, entry.kind) == (OUTSIDE_WHO, "outside")
    with store.act("Edit") as action:
        action.update(Site, entry.record, note="again")
    assert len(store.journal()) == len(before) + 2
    store.close()


READ_AT_ONCE = {
    "a view": "CREATE VIEW gpkg_contents AS SELECT * FROM old",
    "a view without end": "CREATE VIEW gpkg_contents (table_name) AS WITH RECURSIVE n(i) AS "
                          "(SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n",
    "columns that are worked out": "CREATE TABLE gpkg_contents (table_name TEXT, more AS (zeroblob(2000000000)))",
    "a virtual table": "CREATE VIRTUAL TABLE gpkg_contents USING fts5(table_name)",
}  # fmt: skip


@pytest.mark.parametrize("made", READ_AT_ONCE.values(), ids=READ_AT_ONCE)
def test_a_list_of_geopackages_is_not_read_where_to_read_it_runs_something(closed, made):
    alter(closed, "PRAGMA legacy_alter_table = ON", "ALTER TABLE gpkg_contents RENAME TO old", made)
    with pytest.raises(CaseError, match="altered by another program: gpkg_contents"):
        open_case(closed, "Ada")


def with_a_journal_that_names(path, named):
    """Leave beside a case what a program leaves that was killed while it wrote to several databases at once."""
    beside = path.with_name(path.name + "-journal")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        register(connection)
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO site (name, note) VALUES ('x', ?)", [("y" * 2000,)] * 500)
        content, kept = path.read_bytes(), beside.read_bytes()
        connection.execute("ROLLBACK")
    path.write_bytes(content)
    called = str(named).encode()
    beyond = (0x40000000 // int.from_bytes(kept[24:28], "big") + 1).to_bytes(4, "big")
    check = (sum(called) & 0xFFFFFFFF).to_bytes(4, "big")
    beside.write_bytes(kept + beyond + called + len(called).to_bytes(4, "big") + check + kept[:8])
    return beside


@pytest.mark.parametrize("linked", [False, True], ids=["itself", "by a link"])
@pytest.mark.parametrize("opening", [open_case, read_case])
def test_a_journal_beside_it_cannot_have_a_file_elsewhere_removed(closed, tmp_path, opening, linked):
    other = tmp_path / "thesis.txt"
    other.write_text("all of it")
    beside = with_a_journal_that_names(closed, other)
    if linked:
        (tmp_path / "link.gpkg").symlink_to(closed)
        closed = tmp_path / "link.gpkg"
    with pytest.raises(CaseError, match=rf"{beside.name}, which lies .*names another file, .*: .*thesis.txt"):
        opening(closed, "Ada")
    assert other.read_text() == "all of it"
    assert beside.exists()


def test_a_journal_that_names_no_file_is_gone_back_by_as_ever(closed):
    beside = with_a_journal_that_names(closed, "")
    store = open_case(closed, "Ada")
    assert len(store.read(Site)) == 1
    store.close()
    assert not beside.exists()
