"""A file is looked at before it is trusted, and what is not a case of ours is refused with the reason."""

from __future__ import annotations

import contextlib
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from osgeo import gdal, ogr

from plugin.case.create import create_case
from plugin.case.errors import CaseError
from plugin.case.open import open_case, open_looked_through
from plugin.core.records import Site

from .samples import alter, fill, snapshot

HOME = Path(__file__).parents[2]


def test_brings_back_everything(closed):
    store = open_case(closed, "Ben")
    assert store.title == "A case"
    assert store.who == "Ben"
    assert not store.read_only
    assert all(len(records) == 1 for records in snapshot(store).values())
    store.close()


def test_leaves_one_plain_file_when_closed(closed):
    store = open_case(closed, "Ben")
    with store.act("Add") as action:
        action.insert(Site(name="x"))
    store.close()
    store.close()
    assert [file.name for file in closed.parent.iterdir()] == [closed.name]
    assert closed.read_bytes()[18:20] == b"\x01\x01", "rollback journal, readable on any medium"


def test_moves_with_its_folder(closed, tmp_path):
    image = closed.parent / "imagery" / "a b.tif"
    store = open_case(closed, "Ada")
    kept = store.relative(image)
    store.close()
    assert kept == "imagery/a b.tif"
    shutil.copytree(closed.parent, tmp_path / "moved Ж")
    moved = open_case(tmp_path / "moved Ж" / closed.name, "Ada")
    assert moved.absolute(kept) == tmp_path / "moved Ж" / "imagery" / "a b.tif"
    assert moved.absolute("../other.tif") == tmp_path / "other.tif"
    assert moved.absolute("/elsewhere/c.tif") == Path("/elsewhere/c.tif")
    assert moved.relative("/elsewhere/c.tif").startswith("../")
    moved.close()


def test_relative_to_the_working_folder_too(closed, monkeypatch):
    monkeypatch.chdir(closed.parent)
    store = open_case(Path(closed.name), "Ada")
    assert store.absolute("a.tif") == closed.parent / "a.tif"
    assert store.relative(closed.parent / "a.tif") == "a.tif"
    store.close()


def test_refuses_what_is_not_there(tmp_path):
    with pytest.raises(CaseError, match="There is no case at"):
        open_case(tmp_path / "none.gpkg", "Ada")
    with pytest.raises(CaseError, match="There is no case at"):
        open_case(tmp_path, "Ada")


@pytest.mark.parametrize(
    "content",
    [b"", b"text", b"SQLite format 3\0" + b"\0" * 200, os.urandom(5000)],
    ids=["empty", "text", "a header alone", "noise"],
)
def test_refuses_what_is_no_geopackage(tmp_path, content):
    there = tmp_path / "x.gpkg"
    there.write_bytes(content)
    with pytest.raises(CaseError, match="is not a GeoPackage"):
        open_case(there, "Ada")
    assert there.read_bytes() == content


def test_refuses_a_geopackage_that_is_no_case_and_leaves_it_alone(tmp_path):
    there = tmp_path / "roads.gpkg"
    source = gdal.GetDriverByName("GPKG").Create(str(there), 0, 0, 0, 0)
    source.CreateLayer("roads", None, ogr.wkbLineString)
    source = None
    before = there.read_bytes()
    with pytest.raises(CaseError, match="a GeoPackage, but not a case"):
        open_case(there, "Ada")
    assert there.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["roads.gpkg"]


@pytest.mark.parametrize("said", ["9", "1000"])
def test_refuses_a_newer_case(closed, said):
    alter(closed, f"UPDATE case_info SET value = '{said}' WHERE key = 'schema_version'")
    with pytest.raises(CaseError, match=r"newer version of Bermline.*Update the plugin"):
        open_case(closed, "Ada")


@pytest.mark.parametrize("said", ['"one"', "null", "true", "-1", "0"])
def test_refuses_a_case_whose_version_makes_no_sense(closed, said):
    alter(closed, f"UPDATE case_info SET value = '{said}' WHERE key = 'schema_version'")
    with pytest.raises(CaseError, match="not a case"):
        open_case(closed, "Ada")


@pytest.mark.parametrize(
    "said", ["6", "6.0", "NULL", "x'ff'", "'" + "[" * 100_000 + "'"],
    ids=["a number", "a fraction", "nothing", "bytes", "a list in a list in a list"],
)  # fmt: skip
def test_refuses_a_case_whose_version_is_no_text_that_says_one(closed, said):
    alter(
        closed,
        "DROP TABLE case_info",
        "CREATE TABLE case_info (id, key, value)",
        f"INSERT INTO case_info VALUES (1, 'schema_version', {said})",
    )
    with pytest.raises(CaseError, match="not a case"):
        open_case(closed, "Ada")


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9, 0.99])
def test_refuses_a_truncated_case(closed, kept):
    content = closed.read_bytes()
    closed.write_bytes(content[: int(len(content) * kept)])
    with pytest.raises(CaseError, match="damaged"):
        open_case(closed, "Ada")


def test_a_case_that_was_just_looked_through_is_not_read_again_for_damage(closed, monkeypatch):
    looked_at = []
    monkeypatch.setattr("plugin.case.open.refuse_damage", lambda connection, path: looked_at.append(path))
    with contextlib.closing(open_looked_through(closed, None, "Ada")) as store:
        assert not store.read_only
        snapshot(store)
    assert looked_at == []


def test_of_a_case_that_was_looked_through_what_is_not_ours_is_still_left_out(closed):
    with contextlib.closing(sqlite3.connect(closed)) as connection:
        connection.execute("CREATE VIEW evil AS SELECT * FROM site")
        connection.commit()
    with contextlib.closing(open_looked_through(closed, None, "Ada")) as store:
        assert [each.name for each in store.left_out.found] == ["evil"]


@pytest.mark.parametrize("seed", range(12))
def test_a_case_with_spoilt_pages_is_opened_or_refused_in_words(closed, seed):
    chance = random.Random(seed)
    content = bytearray(closed.read_bytes())
    for _ in range(chance.randint(1, 40)):
        content[chance.randrange(100, len(content))] = chance.randrange(256)
    closed.write_bytes(content)
    with contextlib.suppress(CaseError), contextlib.closing(open_case(closed, "Ada")) as store:
        snapshot(store)
        store.journal()


SPOILT = {
    "a name that is no text": (b"rtree_site_geometry_update3", b"rtree_site_geometry_updat\xe63"),
    "a statement that is none": (b'journal_site_insert" AFTER', b'journal_site_insert" AFT\xa0R'),
}


@pytest.mark.parametrize(("was", "is_now"), SPOILT.values(), ids=SPOILT)
@pytest.mark.parametrize("writable", [True, False], ids=["writable", "read-only"])
def test_damage_that_cannot_even_be_quoted_is_told(closed, was, is_now, writable, monkeypatch):
    monkeypatch.setattr("plugin.case.open.may_write", lambda path: writable)
    content = closed.read_bytes()
    assert was in content
    closed.write_bytes(content.replace(was, is_now))
    with pytest.raises(CaseError, match="damaged"):
        open_case(closed, "Ada")


ALTERED = {
    "a trigger of the journal is missing": ["DROP TRIGGER journal_site_update"],
    "a column more": ["ALTER TABLE site ADD COLUMN more TEXT"],
    "a table is missing": ["DROP TABLE conflict"],
    "a view in place of a table": ["DROP TABLE conflict", "CREATE VIEW conflict AS SELECT * FROM site"],
    "a column that is computed": ["ALTER TABLE site ADD COLUMN more TEXT AS (upper(name)) VIRTUAL"],
}


@pytest.mark.parametrize("made", ALTERED.values(), ids=ALTERED)
def test_refuses_tables_that_another_program_altered(closed, made):
    alter(closed, *made)
    with pytest.raises(CaseError, match="altered by another program"):
        open_case(closed, "Ada")


def test_refuses_a_trigger_of_ours_with_another_body(closed):
    alter(
        closed,
        "DROP TRIGGER journal_site_update",
        "CREATE TRIGGER journal_site_update AFTER UPDATE ON site BEGIN DELETE FROM source; END",
    )
    with pytest.raises(CaseError, match="journal_site_update"):
        open_case(closed, "Ada")


def statement_of(path, trigger):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (trigger,)).fetchone()[0]


REQUOTED = {
    "a condition that quotes made a text": ("journal_site_update", r"0 AND (.*) BEGIN UP", '0 AND "$" BEGIN UP'),
    "a refusal that quotes made a text": ("journal_no_update", r"SELECT (RAISE.*\));", 'SELECT "$";'),
    "a text in other letters": ("journal_site_delete", "'(site)'", "'Site'"),
    "a text with other blanks": ("outside_edit", "'(Edit) in", "'$  in"),
    "a pattern in other letters": ("journal_site_delete", "'%Y-(%m)-%d", "'%Y-%M-%d"),
}


@pytest.mark.parametrize(("trigger", "part", "put"), REQUOTED.values(), ids=REQUOTED)
def test_refuses_a_trigger_of_ours_in_which_quotes_capitals_or_blanks_change_what_it_does(closed, trigger, part, put):
    made = statement_of(closed, trigger)
    found = re.search(part, made)
    changed = made.replace(found.group(), put.replace("$", found.group(1).replace('"', "")))
    assert changed != made
    alter(closed, f"DROP TRIGGER {trigger}", changed)
    with pytest.raises(CaseError, match=trigger):
        open_case(closed, "Ada")


def test_takes_layers_that_gdal_put_beside_ours(closed):
    source = gdal.OpenEx(str(closed), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = source.CreateLayer("my notes", source.GetLayerByName("site").GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateFeature(ogr.Feature(layer.GetLayerDefn()))
    source.CreateLayer("list", None, ogr.wkbNone)
    layer = source = None
    raster = gdal.GetDriverByName("GPKG").Create(
        str(closed), 64, 64, 1, gdal.GDT_Byte, ["APPEND_SUBDATASET=YES", "RASTER_TABLE=tiles"]
    )
    raster.SetGeoTransform((0, 1, 0, 0, 0, -1))
    raster.SetMetadataItem("note", "x")
    raster = None
    store = open_case(closed, "Ada")
    assert len(store.read(Site)) == 1
    store.close()


def test_a_case_that_cannot_be_written_is_open_for_reading(tmp_path):
    """In a process without the right to write, since the tests may run as root."""
    folder = Path(tempfile.mkdtemp(prefix="bermline-read-only-"))
    path = folder / "case.gpkg"
    try:
        store = create_case(path, "A case", "Ada")
        fill(store)
        store.close()
        path.chmod(0o444)
        folder.chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(path)], cwd=HOME, text=True, capture_output=True, timeout=60
        )
        assert done.stdout.splitlines() == ["True A case 1", "open for reading only", "None"], done.stderr
        assert [file.name for file in folder.iterdir()] == [path.name]
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


READ_ONLY = """
import os, sys
from pathlib import Path
from plugin.case.open import open_case
from plugin.case.errors import ReadOnly
from plugin.core.records import Site
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
store = open_case(Path(sys.argv[1]), "Ben")
print(store.read_only, store.title, len(store.read(Site)))
try:
    with store.act("Write"):
        pass
except ReadOnly as error:
    print(" ".join(str(error).split(".gpkg is ")[1].split()[:4]).rstrip("."))
print(store.undo_label)
store.close()
"""
