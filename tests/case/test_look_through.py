import contextlib
import sqlite3

import pytest

from plugin.case import look_through as module
from plugin.case.create import create_case
from plugin.case.errors import CaseError
from plugin.case.look_through import look_through, takes_long
from plugin.core.records import BY_TABLE, Sighting, Site, Source, Structure
from tests.case.test_broken import poison


@pytest.fixture
def closed(tmp_path):
    path = tmp_path / "case.gpkg"
    with contextlib.closing(create_case(path, "Test", "Ada")) as store, store.act("Fill") as action:
        site = action.insert(Site(label="L1", name="Depot"))
        action.insert_many(Structure(label=f"S{number}", site=site) for number in range(12))
        action.insert_many([Source(label="S1", name="a"), Source(label="S2", name="Another")])
    return path


def test_all_records_are_read_part_by_part(closed, monkeypatch):
    monkeypatch.setattr(module, "_PART", 5)
    found = look_through(closed, "Ada")
    assert set(found.held) == set(BY_TABLE.values())
    assert [item.label for item in found.held[Structure].records] == [f"S{number}" for number in range(12)]
    assert found.held[Sighting].records == ()
    assert found.left_out is None
    assert found.broken == ()


def test_a_record_that_cannot_be_read_is_told_of(closed):
    poison(closed, "source", "published_on = 'August'")
    found = look_through(closed, "Ada")
    assert [item.label for item in found.held[Source].records] == ["S2"]
    assert [broken.value for broken in found.broken] == ["August"]


def test_damage_is_refused(closed):
    content = bytearray(closed.read_bytes())
    for page in range(20, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    closed.write_bytes(content)
    with pytest.raises(CaseError):
        look_through(closed, "Ada")


def test_a_case_that_cannot_be_read_before_it_is_brought_up_to_date_is_read_after(closed, monkeypatch):
    refused = []

    def read_unchecked(*given, reading=module.read_unchecked):
        if not refused:
            refused.append(given)
            raise CaseError("It is older.")
        return reading(*given)

    monkeypatch.setattr(module, "read_unchecked", read_unchecked)
    assert len(look_through(closed, "Ada").held[Structure].records) == 12
    assert refused


def test_what_is_left_out_is_listed(closed):
    with contextlib.closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("CREATE VIEW foreign_view AS SELECT 1")
    assert "foreign_view" in str(look_through(closed, "Ada").left_out.what)


def test_a_file_of_usual_size_takes_no_time_to_look_through(closed):
    assert not takes_long(closed)


def test_a_large_file_takes_long(closed, monkeypatch):
    monkeypatch.setattr(module, "AT_ONCE_BYTES", 1000)
    assert takes_long(closed)


@pytest.mark.parametrize("kept", ["VIRTUAL", "STORED"])
def test_a_table_whose_columns_are_worked_out_as_they_are_read_takes_long(closed, kept):
    with contextlib.closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute(f"CREATE TABLE beside (n INTEGER, m AS (abs(n)) {kept})")
    assert takes_long(closed) == (kept == "VIRTUAL")


def test_what_is_no_case_is_told_at_once(closed, tmp_path):
    assert not takes_long(tmp_path / "gone.gpkg")
    closed.write_bytes(closed.read_bytes()[:5000])
    assert not takes_long(closed)
    closed.write_text("words")
    assert not takes_long(closed)
