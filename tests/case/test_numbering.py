"""Where the numbers of a table's rows are used up, that is healed or told; it is never taken for a full disk."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from plugin.case.errors import CaseError
from plugin.case.geometry import register
from plugin.case.open import open_case, read_case
from plugin.case.schema import ACTION, CONTEXT, INFO, JOURNAL, KEPT
from plugin.core.records import Site

from .samples import alter

MOST = 2**63 - 1
NUMBERED = sorted(KEPT - {CONTEXT})
every_table = pytest.mark.parametrize("table", NUMBERED)


def at_its_end(table, number=MOST):
    return f"UPDATE sqlite_sequence SET seq = {number} WHERE name = '{table}'"


def sequence(path, table):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()[0]


def add(store, label="Add"):
    with store.act(label) as action:
        return action.insert(Site(name="x"))


def delete_last(store, key):
    with store.act("Delete") as action:
        action.delete(Site, key)


@every_table
def test_a_counter_at_its_end_is_set_back_when_the_case_is_opened(closed, table):
    before = sequence(closed, table)
    alter(closed, at_its_end(table))
    with closing(open_case(closed, "Ada")) as store:
        assert sequence(closed, table) == before
        add(store)
        with store.act("Note") as action:
            action.set("a new one", 1)


def test_a_counter_that_is_not_at_its_end_yet_but_that_no_counting_reached_is_too(closed):
    alter(closed, at_its_end("site", MOST - 1))
    with closing(open_case(closed, "Ada")) as store:
        for _ in range(3):
            add(store)


def test_a_counter_that_another_program_moved_on_within_reason_stays(closed):
    alter(closed, at_its_end("site", 10**12))
    open_case(closed, "Ada").close()
    assert sequence(closed, "site") == 10**12


def test_a_number_that_the_journal_remembers_is_not_given_again(case):
    gone = add(case)
    delete_last(case, gone)
    alter(case.path, at_its_end("site"))
    with closing(open_case(case.path, "Ada")) as store:
        kept = add(store)
        store.undo()
        store.undo()
        assert [site.uuid for site in store.read(Site)] == [gone]
        assert kept != gone


@pytest.mark.parametrize("said", ["{", "[]", '{"fid": "9"}', '{"fid": 1e300}', '{"fid": 9223372036854775807}'])
def test_what_a_forged_journal_says_of_numbers_does_no_harm(closed, said):
    line = f"VALUES ('a', '2020-01-01T00:00:00Z', 'x', 'site', 'r', 'delete', '{said}', NULL)"
    alter(
        closed,
        f"INSERT INTO journal (action, at, who, table_name, record, what, before, after) {line}",
        at_its_end("site"),
    )
    with closing(open_case(closed, "Ada")) as store:
        add(store)
    assert sequence(closed, "site") == 2


def test_reading_alone_changes_no_counter(closed):
    alter(closed, at_its_end("site"))
    before = closed.read_bytes()
    read_case(closed, "Ada").close()
    assert closed.read_bytes() == before


def test_a_counter_moved_to_its_end_while_the_case_is_open_is_told(case):
    add(case)
    alter(case.path, at_its_end("site"))
    with pytest.raises(CaseError, match=r"no number is left for a new row: site\. .*open it again") as told:
        add(case)
    assert "disk" not in str(told.value)
    assert len(case.read(Site)) == 1
    with closing(open_case(case.path, "Ada")) as store:
        add(store)


def test_a_record_that_has_the_last_number_is_told_and_may_be_deleted(case):
    with closing(sqlite3.connect(case.path)) as connection, connection:
        register(connection)
        connection.execute("INSERT INTO site (fid, name) VALUES (?, 'last')", (MOST,))
    with closing(open_case(case.path, "Ada")) as store:
        with pytest.raises(CaseError, match=rf"site.*Delete .*{MOST}.*open it again") as told:
            add(store)
        assert "disk" not in str(told.value)
        delete_last(store, store.read(Site)[-1].uuid)
    with closing(open_case(case.path, "Ada")) as store:
        add(store)
        assert store.read(Site)[-1].name == "x"


@pytest.mark.parametrize("table", [JOURNAL, ACTION, INFO])
def test_a_line_of_what_the_case_keeps_of_itself_that_has_the_last_number_is_told(closed, table):
    triggers = [f"DROP TRIGGER {table}_no_update"] if table != INFO else ["DROP TRIGGER journal_case_info_update"]
    with closing(sqlite3.connect(closed)) as connection, connection:
        kept = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (triggers[0].split()[-1],)).fetchone()
    last = f"UPDATE {table} SET id = {MOST} WHERE id = (SELECT max(id) FROM {table})"
    alter(closed, *triggers, last, kept[0], at_its_end(table))
    with closing(open_case(closed, "Ada")) as store:
        with pytest.raises(CaseError, match=rf"{table}\. .*Open a copy") as told, store.act("Note") as action:
            action.set("a new one", 1)
        assert "disk" not in str(told.value)
