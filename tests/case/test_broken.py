"""What another program wrote badly is refused where SQLite can, and otherwise named and left out, never raised."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from plugin.case.create import create_case
from plugin.case.errors import CaseError
from plugin.case.geometry import register
from plugin.case.open import open_case
from plugin.core.dates import day, from_iso
from plugin.core.records import Measurement, Movement, Scene, Site, Source, Structure

from .samples import fill

DAY = day(from_iso("2018-06-23T00:00:00Z").date())


def outside(path, *statements):
    """Write as another program does."""
    connection = sqlite3.connect(path)
    register(connection)
    try:
        with connection:
            for made in statements:
                connection.execute(made)
    finally:
        connection.close()


@pytest.fixture
def closed(path):
    """A case with two scenes, two sources and a movement, closed."""
    store = create_case(path, "A case", "Ada")
    with store.act("Fill") as action:
        for name in ("a", "b"):
            action.insert(Scene(name=name, path=f"{name}.tif", acquired_from=DAY.begin, acquired_to=DAY.end))
            action.insert(Source(name=name, published_on=DAY.begin.date()))
        action.insert(Movement(label="m", earliest=DAY.begin.date(), latest=DAY.begin.date()))
    store.close()
    return path


REFUSED = {
    "an instant that is none": ("UPDATE scene SET acquired_from = '2023-13-45' WHERE name = 'a'", "Acquired from"),
    "a day that no month has": ("UPDATE scene SET acquired_to = '2023-02-30T00:00:00Z'", "Acquired before"),
    "a word": ("UPDATE scene SET fetched_at = 'now'", "Fetched at"),
    "an hour too many": ("UPDATE scene SET fetched_at = '2023-02-03T24:30:00Z'", "Fetched at"),
    "an end before its beginning": ("UPDATE scene SET acquired_to = '2017-01-01T00:00:00Z'", "Acquired before"),
    "a beginning after its end": ("UPDATE scene SET acquired_from = '2020-01-01T00:00:00Z'", "Acquired before"),
    "a date that is none": ("UPDATE source SET published_on = '15 August'", "Published"),
    "a date with a time": ("UPDATE source SET published_on = '2023-08-15T10:00:00Z'", "Published"),
    "days in the wrong order": ("UPDATE movement SET latest = '2018-06-22'", "Latest"),
    "a number in letters": ("UPDATE scene SET band_count = 'three'", "Bands"),
    "a state that is none": ("UPDATE scene SET kind = 'drawing'", "scene_kind"),
    "a new row": ("INSERT INTO source (name, published_on) VALUES ('c', '2023-13-45')", "Published"),
}


@pytest.mark.parametrize(("made", "named"), REFUSED.values(), ids=REFUSED)
def test_is_refused_with_the_column_named(closed, made, named):
    with pytest.raises(sqlite3.IntegrityError, match=named):
        outside(closed, made)


TAKEN = {
    "a space in place of the T": "UPDATE scene SET acquired_from = '2018-06-22 10:00:00'",
    "thousandths": "UPDATE scene SET acquired_from = '2018-06-22T10:00:00.125Z'",
    "nothing": "UPDATE scene SET acquired_from = NULL, acquired_to = NULL, fetched_at = NULL",
    "an open end": "UPDATE movement SET earliest = NULL",
    "the same day": "UPDATE movement SET latest = '2018-06-23'",
}


@pytest.mark.parametrize("made", TAKEN.values(), ids=TAKEN)
def test_what_other_programs_may_write_is_taken_and_read(closed, made):
    outside(closed, made)
    store = open_case(closed, "Ada")
    assert len(store.read(Scene)) == 2
    assert len(store.read(Movement)) == 1
    store.close()


POISON = {
    "an instant": ("scene", "acquired_from = '2023-13-45'", Scene, "Acquired from", "2023-13-45"),
    "an interval": ("scene", "acquired_to = '2017-01-01T00:00:00Z'", Scene, "Acquired before", "2017-01-01"),
    "an instant out of range": ("scene", "fetched_at = '0001-01-01T00:00:00+05:00'", Scene, "Fetched at", "0001"),
    "a date": ("source", "published_on = 'August'", Source, "Published", "August"),
    "a choice": ("scene", "kind = 'film'", Scene, "Kind", "film"),
    "a number": ("scene", "band_count = 'three'", Scene, "Bands", "three"),
    "a text": ("scene", "name = x'00ff'", Scene, "Name", "00ff"),
    "a geometry": ("scene", "geometry = x'4750'", Scene, "Footprint", "4750"),
    "a geometry of another kind": (
        "scene", "geometry = (SELECT geometry FROM site)", Scene, "Footprint", "",
    ),
}  # fmt: skip


def poison(path, table, change):
    """Write what no trigger, constraint or type lets through, as a program that knows none of them does."""
    connection = sqlite3.connect(path)
    register(connection)
    made = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in made:
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute(f"UPDATE {table} SET {change} WHERE name = 'a'")
    for _, sql in made:
        connection.execute(sql)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(("table", "change", "kind", "column", "value"), POISON.values(), ids=POISON)
def test_is_told_and_left_out_where_it_is_there_already(closed, table, change, kind, column, value):
    if "SELECT" in change:
        store = open_case(closed, "Ada")
        with store.act("Add") as action:
            from shapely.geometry import Point

            action.insert(Site(name="p", geometry=Point(1, 2)))
        store.close()
    poison(closed, table, change)
    store = open_case(closed, "Ada")
    told = []
    store.tell_broken = told.append
    assert len(store.read(kind)) == 1
    (broken,) = told
    assert broken.column.title == column
    assert value in broken.value
    assert broken.table.record is kind
    assert broken.uuid not in {record.uuid for record in store.read(kind)}
    assert sum(len(part) for part in store.read_in_parts(kind, 1)) == 1
    store.close()


def test_raises_in_words_where_nobody_is_told(closed):
    poison(closed, "scene", "acquired_from = '2023-13-45'")
    store = open_case(closed, "Ada")
    with pytest.raises(CaseError, match=r"Acquired from.*2023-13-45.*attribute table"):
        store.read(Scene)
    store.close()


def test_a_record_that_was_mended_is_read_again(closed):
    poison(closed, "scene", "acquired_from = '2023-13-45'")
    store = open_case(closed, "Ada")
    told = []
    store.tell_broken = told.append
    held = store.hold(Scene)
    outside(closed, "UPDATE scene SET acquired_from = '2018-06-23T00:00:00Z' WHERE name = 'a'")
    store.read_again(Scene, held)
    assert {scene.name for scene in held.records} == {"a", "b"}
    store.close()


def test_reading_in_parts_gives_what_reading_gives(closed):
    store = open_case(closed, "Ada")
    with store.act("Add") as action:
        action.insert_many(Structure(label=str(number)) for number in range(7))
    for size in (1, 3, 7, 100):
        parts = list(store.read_in_parts(Structure, size))
        assert sum(parts, ()) == store.read(Structure)
        assert all(len(part) <= size for part in parts)
    store.close()


def test_a_case_of_version_1_with_such_a_value_is_brought_up_to_date(closed):
    poison(closed, "scene", "acquired_from = '2023-13-45'")
    connection = sqlite3.connect(closed)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'sound%'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute("UPDATE case_info SET value = '1' WHERE key = 'schema_version'")
    connection.commit()
    connection.close()
    store = open_case(closed, "Ada")
    store.tell_broken = lambda _: None
    assert len(store.read(Scene)) == 1
    store.close()
    with pytest.raises(sqlite3.IntegrityError, match="Acquired from"):
        outside(closed, "UPDATE scene SET acquired_from = '2023-13-45' WHERE name = 'b'")


DEEP, DEEPER = (
    f"replace(hex(zeroblob({n})), '00', '[') || replace(hex(zeroblob({n})), '00', ']')" for n in (200, 1800)
)
UNCHECKED = "PRAGMA ignore_check_constraints = ON"
"""How deep SQLite itself reads differs from version to version."""
NO_TEXT = r"""'"\ud800"'"""


@pytest.mark.parametrize("said", [DEEP, DEEPER, NO_TEXT], ids=["lists within lists", "more of them", "half a sign"])
def test_a_setting_that_cannot_be_read_is_told(closed, said):
    outside(closed, UNCHECKED, f"UPDATE case_info SET value = {said} WHERE key = 'title'")
    with closing(open_case(closed, "Ada")) as store:
        for asked in (store.settings, lambda: store.setting("title")):
            with pytest.raises(CaseError, match="is damaged"):
                asked()


@pytest.mark.parametrize("said", [DEEP, DEEPER, NO_TEXT], ids=["lists within lists", "more of them", "half a sign"])
def test_a_record_whose_data_cannot_be_read_is_named_and_left_out(path, said):
    store = create_case(path, "A case", "Ada")
    fill(store)
    store.close()
    outside(path, UNCHECKED, f"UPDATE measurement SET budget = {said}")
    with closing(open_case(path, "Ada")) as store:
        told = []
        store.tell_broken = told.append
        assert store.read(Measurement) == ()
    assert [broken.column.name for broken in told] == ["budget"]
