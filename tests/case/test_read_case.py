"""A case that is only read stays as it is, byte for byte, with nothing beside it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from plugin.case.errors import CaseError, ReadOnly
from plugin.case.open import open_case, read_case
from plugin.core.records import Site
from tests.case.samples import snapshot


def files(path):
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


def test_reads_all_and_changes_nothing(closed):
    before = files(closed)
    os.utime(closed, (1, 1))
    store = read_case(closed, "Ben")
    assert store.read_only
    assert all(len(records) == 1 for records in snapshot(store).values())
    with pytest.raises(ReadOnly, match=r"reading only.*Copy it"), store.act("Add") as action:
        action.insert(Site(name="x"))
    assert (store.undo_label, store.redo_label) == (None, None)
    with pytest.raises(ReadOnly):
        store.undo()
    store.close()
    assert files(closed) == before
    assert closed.stat().st_mtime == 1


def test_leaves_write_ahead_mode_to_the_program_that_chose_it(closed):
    connection = sqlite3.connect(closed)
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("UPDATE case_info SET value = value")
    store = read_case(closed, "Ben")
    assert len(store.read(Site)) == 1
    store.close()
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
    assert [file.name for file in closed.parent.iterdir()] == [closed.name]


def test_does_not_bring_an_older_case_up_to_date(closed):
    connection = sqlite3.connect(closed)
    connection.execute("UPDATE case_info SET value = '1' WHERE key = 'schema_version'")
    connection.commit()
    connection.close()
    before = files(closed)
    with pytest.raises(CaseError, match=r"older version.*Open it in QGIS"):
        read_case(closed, "Ben")
    assert files(closed) == before


@pytest.mark.parametrize("open_it", [open_case, read_case])
def test_a_file_that_is_refused_is_let_go(closed, open_it):
    connection = sqlite3.connect(closed)
    connection.execute("UPDATE case_info SET value = '999' WHERE key = 'schema_version'")
    connection.commit()
    connection.close()
    before = files(closed)
    with pytest.raises(CaseError, match="newer"):
        open_it(closed, "Ben")
    assert files(closed) == before
    held = {os.path.realpath(entry) for entry in Path("/proc/self/fd").iterdir()}
    assert str(closed) not in held
