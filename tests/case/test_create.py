"""A new case is a valid GeoPackage, there wholly or not at all."""

from __future__ import annotations

import errno
import sqlite3

import pytest
from osgeo import gdal, ogr

from plugin.case import create, replica
from plugin.case.create import create_case
from plugin.case.errors import CaseError
from plugin.case.open import open_case
from plugin.case.replica import Snapshot, write_replica
from plugin.case.schema import TABLES

from .samples import fill


@pytest.fixture
def complaints():
    said = []
    gdal.PushErrorHandler(lambda level, number, words: said.append(words))
    yield said
    gdal.PopErrorHandler()


def test_says_that_it_is_a_geopackage(case, path):
    with path.open("rb") as file:
        header = file.read(100)
    assert header[68:72] == b"GPKG"
    assert int.from_bytes(header[60:64], "big") == 10300


def test_ogr_reads_every_table_without_complaint(case, path, complaints):
    fill(case)
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for name, table in TABLES.items():
        layer = source.GetLayerByName(name)
        feature = layer.GetNextFeature()
        assert feature is not None, name
        assert layer.GetFeatureCount() == 1
        if table.geometry is None:
            assert layer.GetGeomType() == ogr.wkbNone
        else:
            assert ogr.GeometryTypeToName(layer.GetGeomType()).replace(" ", "") == table.geometry.shape
            assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
            assert feature.GetGeometryRef().IsValid()
    source = None
    assert complaints == []


def test_ogr_finds_instants_and_flags_by_their_types(case, path, complaints):
    fill(case)
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    definition = source.GetLayerByName("scene").GetLayerDefn()
    every = [definition.GetFieldDefn(place) for place in range(definition.GetFieldCount())]
    fields = {field.GetName(): field for field in every}
    assert fields["acquired_from"].GetType() == ogr.OFTDateTime
    assert fields["raster_allowed"].GetSubType() == ogr.OFSTBoolean
    assert fields["size_bytes"].GetType() == ogr.OFTInteger64
    feature = source.GetLayerByName("scene").GetNextFeature()
    utc = 100
    place = definition.GetFieldIndex("acquired_from")
    assert feature.GetFieldAsDateTime(place) == [2018, 6, 23, 6, 50, 1.25, utc]
    assert complaints == []


def test_ogr_finds_features_by_place(case, path):
    fill(case)
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = source.GetLayerByName("structure")
    layer.SetSpatialFilterRect(0.9, 0.9, 2, 2)
    assert layer.GetFeatureCount() == 1
    layer.SetSpatialFilterRect(5, 5, 6, 6)
    assert layer.GetFeatureCount() == 0


def test_keeps_integrity_and_registers_what_is_in_it(case, path):
    fill(case)
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        listed = {row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")}
        extended = {row[0] for row in connection.execute("SELECT extension_name FROM gpkg_extensions")}
        bounds = connection.execute(
            "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'structure'"
        ).fetchone()
    connection.close()
    assert listed == {*TABLES, "journal", "action"}
    assert extended == {"gpkg_rtree_index", "gpkg_schema", "bermline_case"}
    assert bounds == (0, 0, 1, 1)


def test_gives_other_programs_titles_and_choices(case, path):
    with sqlite3.connect(path) as connection:
        title, constraint = connection.execute(
            "SELECT title, constraint_name FROM gpkg_data_columns "
            "WHERE table_name = 'sighting' AND column_name = 'state'"
        ).fetchone()
        choices = connection.execute(
            "SELECT value FROM gpkg_data_column_constraints WHERE constraint_name = ?", (constraint,)
        ).fetchall()
    connection.close()
    assert title == "State"
    assert {row[0] for row in choices} == {"absent", "under construction", "present", "obscured"}


def test_remembers_title_and_maker(case):
    assert case.title == "A case"
    assert case.setting("created_by") == "Ada"
    assert case.setting("software_version") == "1.2.3"
    assert case.undo_label is None


@pytest.mark.parametrize("name", ["Ünïcode Ж.gpkg", "with 'quotes' and #hash?.gpkg", "100 % sure.gpkg", "a|b.gpkg"])
def test_takes_any_name_that_the_disk_takes(tmp_path, name):
    store = create_case(tmp_path / name, name, "Ada")
    fill(store)
    assert store.title == name
    store.close()
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_refuses_a_file_that_is_there(tmp_path):
    there = tmp_path / "there.gpkg"
    there.write_text("mine")
    with pytest.raises(CaseError, match="already a file"):
        create_case(there, "x", "Ada")
    assert there.read_text() == "mine"


def no_links(*_):
    raise OSError(errno.EPERM, "Operation not permitted")


@pytest.fixture(params=["with hard links", "without hard links"])
def disk(request, monkeypatch):
    """A disk that knows hard links, and one that does not."""
    if request.param == "without hard links":
        monkeypatch.setattr("plugin.core.whole_file.os.link", no_links)


def make_empty(path):
    create_case(path, "x", "Ada").close()


def make_copy(path):
    write_replica(Snapshot((), {"title": "x"}, (), (), ()), path, "Ada")


@pytest.mark.parametrize(
    ("make", "module"), [(make_empty, create), (make_copy, replica)], ids=["a new case", "a copy of a case"]
)
class TestAFileThatAppearsMeanwhile:
    def test_stays_as_it_is(self, tmp_path, monkeypatch, disk, make, module):
        there = tmp_path / "case.gpkg"
        fill_new_file = module.fill_new_file

        def be_overtaken(*arguments):
            fill_new_file(*arguments)
            there.write_text("mine")

        monkeypatch.setattr(module, "fill_new_file", be_overtaken)
        with pytest.raises(CaseError, match="already a file"):
            make(there)
        assert there.read_text() == "mine"
        assert list(tmp_path.iterdir()) == [there]

    def test_is_not_needed_for_that(self, tmp_path, disk, make, module):
        make(tmp_path / "case.gpkg")
        open_case(tmp_path / "case.gpkg", "Ada").close()
        assert [file.name for file in tmp_path.iterdir()] == ["case.gpkg"]


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_refuses_to_lie_beside_what_an_earlier_case_of_the_name_left(tmp_path, ending):
    left = tmp_path / f"case.gpkg{ending}"
    left.write_bytes(b"of an earlier case")
    with pytest.raises(CaseError, match="earlier case of this name"):
        create_case(tmp_path / "case.gpkg", "x", "Ada")
    assert [file.name for file in tmp_path.iterdir()] == [left.name]


def test_refuses_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(CaseError, match="no folder"):
        create_case(tmp_path / "nowhere" / "case.gpkg", "x", "Ada")


def test_refuses_a_folder_that_cannot_be_written(tmp_path, monkeypatch):
    monkeypatch.setattr("plugin.case.create.os.access", lambda path, mode: False)
    with pytest.raises(CaseError, match=r"folder .* cannot be written"):
        create_case(tmp_path / "case.gpkg", "x", "Ada")
    assert list(tmp_path.iterdir()) == []


def test_leaves_nothing_behind_when_it_fails(tmp_path, monkeypatch):
    def fail(*_):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("plugin.case.create.register_tables", fail)
    with pytest.raises(CaseError, match="full"):
        create_case(tmp_path / "case.gpkg", "x", "Ada")
    assert list(tmp_path.iterdir()) == []
