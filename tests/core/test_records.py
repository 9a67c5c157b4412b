"""The vocabulary is whole: what a table, a form or a page needs to know of a field is declared with it."""

from __future__ import annotations

import dataclasses

import pytest

from plugin.core import records
from plugin.core.columns import Record, columns, default_of
from plugin.core.records import BY_TABLE, RECORDS, Scene

EVERY = [(record, column) for record in RECORDS for column in columns(record)]
IDS = [f"{record.table}-{column.name}" for record, column in EVERY]
KINDS = {"text", "real", "integer", "boolean", "instant", "date", "json", "reference", "geometry"}
SHAPES = {"Point", "LineString", "Polygon"}


def kept(record):
    """Return the fields that are kept, by name."""
    return {column.name: column.metadata for column in columns(record)}


def test_every_kind_of_record_is_listed():
    declared = {thing for thing in vars(records).values() if isinstance(thing, type) and issubclass(thing, Record)}
    assert declared - {Record} == set(RECORDS)
    assert list(BY_TABLE.values()) == list(RECORDS)


@pytest.mark.parametrize(("record", "column"), EVERY, ids=IDS)
def test_a_field_has_a_title_and_a_known_kind(record, column):
    assert column.metadata["title"]
    assert column.metadata["kind"] in KINDS


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.table)
def test_a_kind_of_record_has_a_table_a_title_and_a_description(record):
    assert record.table == record.__name__.lower()
    assert record.title
    assert record.__doc__.strip()
    assert dataclasses.fields(record)[0].name == "uuid"


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.table)
def test_a_record_refers_to_kinds_declared_before_it_or_itself(record):
    earlier = {other.table for other in RECORDS[: RECORDS.index(record) + 1]}
    for column in columns(record):
        if column.metadata["kind"] == "reference":
            assert column.metadata["table"] in earlier


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.table)
def test_a_record_has_one_geometry_at_most_called_geometry(record):
    shapes = [(name, meta["shape"]) for name, meta in kept(record).items() if meta["kind"] == "geometry"]
    assert all(name == "geometry" and shape in SHAPES for name, shape in shapes)
    assert len(shapes) <= 1


@pytest.mark.parametrize(("record", "column"), EVERY, ids=IDS)
def test_a_default_is_one_of_the_choices(record, column):
    choices, default = column.metadata.get("choices"), default_of(column)
    if choices and default not in (None, ""):
        assert default in choices


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.table)
def test_a_record_of_defaults_can_be_made_and_not_changed(record):
    made = record()
    assert made.version == 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.uuid = "other"


def test_own_fields_come_before_the_common_ones():
    names = [column.name for column in columns(Scene)]
    assert names[0] == "name"
    assert names[-6:] == ["uuid", "created_by", "created_at", "edited_by", "edited_at", "version"]
    assert len(names) == len(set(names))


def test_lengths_say_their_unit():
    for record, column in EVERY:
        if column.metadata["kind"] == "real" and column.name.endswith(("_m", "_deg")):
            assert column.metadata["unit"] == {"m": "m", "deg": "°"}[column.name.rsplit("_", 1)[1]], record


def test_a_scene_without_a_date_has_no_interval():
    assert Scene(name="x", path="x").acquired is None
