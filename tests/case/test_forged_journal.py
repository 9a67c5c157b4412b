"""A journal that somebody wrote by hand brings nothing in unseen: that is told, and nothing changes."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest

from plugin.case.errors import CaseError, UndoRefused
from plugin.case.geometry import register
from plugin.case.merge import compare
from plugin.case.open import open_case
from plugin.case.replica import take_snapshot, write_replica
from plugin.core.records import Site

from .samples import snapshot

LAST = " WHERE id = (SELECT max(id) FROM journal)"
AFTER = "UPDATE journal SET after = {}" + LAST
FORGED = {
    "no JSON": AFTER.format("'{nope'"),
    "a list": AFTER.format("'[1]'"),
    "a number": AFTER.format("5"),
    "bytes": AFTER.format("x'ff00'"),
    "lists within lists without end": AFTER.format("replace(hex(zeroblob(60000)), '0', '[')"),
    "a geometry that is none": AFTER.format("json_set(after, '$.geometry', 'zz')"),
    "a geometry of another kind of file": AFTER.format("json_set(after, '$.geometry', '0101')"),
    "a geometry that is a number": AFTER.format("json_set(after, '$.geometry', 5)"),
    "a text that holds more": AFTER.format("json_set(after, '$.name', json('{\"a\": 1}'))"),
    "a number that no table holds": AFTER.format("replace(after, '\"edited there\"', '99999999999999999999')"),
    "half a sign": AFTER.format("replace(after, 'edited there', '\\ud800')"),
    "another value than the record's": AFTER.format("json_set(after, '$.note', 'something else')"),
    "a row that is gone": f"UPDATE journal SET what = 'delete', after = NULL{LAST}",
    "a record of another table": f"UPDATE journal SET table_name = 'structure'{LAST}",
    "a key that is no text": f"UPDATE journal SET record = x'00ff'{LAST}",
    "a time that is no text": f"UPDATE journal SET at = x'ff'{LAST}",
    "a label that is no text": "UPDATE action SET label = x'fffe' WHERE id = (SELECT max(id) FROM action)",
    "a record other than was journalled": "UPDATE site SET note = 'unseen'",
}


def forge(path, *statements):
    """Write past the triggers, and put them on again."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        register(connection)
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for title, _ in triggers:
            connection.execute(f'DROP TRIGGER "{title}"')
        for made in statements:
            connection.execute(made)
        for _, made in triggers:
            connection.execute(made)


@pytest.fixture
def store(closed):
    with contextlib.closing(open_case(closed, "Ada")) as opened:
        yield opened


def edit(path):
    with contextlib.closing(open_case(path, "Bob")) as opened, opened.act("Edit") as action:
        action.update(Site, opened.read(Site)[0].uuid, note="edited there")


@pytest.mark.parametrize("made", FORGED.values(), ids=FORGED)
def test_of_a_copy_is_not_brought_back(store, tmp_path, made):
    path = tmp_path / "copy.gpkg"
    write_replica(take_snapshot(store), path, "Bob")
    edit(path)
    forge(path, made)
    before = snapshot(store)
    told = pytest.raises(CaseError, match=r"does not tell what its records are|is damaged")
    with contextlib.closing(open_case(path, "Bob")) as copy, told:
        compare(store, copy)
    assert snapshot(store) == before


TAKEN_BACK = {
    "a setting that no action changes":
        "UPDATE journal SET table_name = 'case_info', record = 'schema_version', what = 'update', "
        f"""before = '{{"id": 2, "key": "schema_version", "value": "99"}}',
        after = (SELECT json_object('id', id, 'key', key, 'value', value) FROM case_info
        WHERE key = 'schema_version'){LAST}""",
    "a table that is none": f"UPDATE journal SET table_name = 'sqlite_master'{LAST}",
    "a table whose name is no text": f"UPDATE journal SET table_name = x'ff'{LAST}",
    "a key that is no text": f"UPDATE journal SET record = x'ff'{LAST}",
}  # fmt: skip


@pytest.mark.parametrize("made", TAKEN_BACK.values(), ids=TAKEN_BACK)
def test_is_not_taken_back(closed, made):
    edit(closed)
    forge(closed, made)
    with contextlib.closing(open_case(closed, "Ada")) as store:
        before, settings = snapshot(store), store.settings()
        with pytest.raises(UndoRefused):
            store.undo()
        assert (snapshot(store), store.settings()) == (before, settings)


@pytest.mark.parametrize("made", [FORGED["no JSON"], FORGED["a list"], FORGED["a geometry that is none"]])
def test_is_told_where_it_is_read_or_taken_back(closed, made):
    edit(closed)
    forge(closed, made)
    with contextlib.closing(open_case(closed, "Ada")) as store:
        for asked in (store.journal, store.undo):
            with pytest.raises(CaseError, match="is damaged"):
                asked()


def test_actions_whose_label_is_no_text_cannot_be_taken_back(closed):
    edit(closed)
    forge(closed, FORGED["a label that is no text"])
    with contextlib.closing(open_case(closed, "Ada")) as store:
        assert store.undo_label is None
