"""The way to the server of a case is cut off at each step: told, kept wholly or not at all, and on it goes."""

from __future__ import annotations

import itertools
from contextlib import closing

import psycopg2
import pytest

from plugin.case.postgis import database as connecting
from plugin.case.postgis.create import create_case_on

from .deeds import merge, state_of, take_in, told_by, undo, worked_on_copy
from .samples import fill_growth
from .test_postgis import wait_until


@pytest.fixture
def store(postgis, schema, tmp_path, monkeypatch):
    """A case on the server, which is looked for at once when it is away."""
    monkeypatch.setattr(connecting, "_LOOK_AGAIN_S", 0.01)
    with closing(create_case_on(postgis.server(), schema, "A case", "Ada", tmp_path)) as made:
        fill_growth(made)
        yield made


@pytest.fixture
def copy(store, tmp_path):
    with worked_on_copy(store, tmp_path / "copy.gpkg") as made:
        yield made


class Cut:
    """Cuts a connection off at its statement of that number: before the server gets it, or before its answer comes."""

    def __init__(self, database, postgis, number, *, answered):
        self._database, self._postgis, self._answered = database, postgis, answered
        self._left = number
        self.at = ""

    def __enter__(self):
        for name in ("execute", "execute_many"):
            setattr(self._database, name, self._watched(getattr(self._database, name)))
        return self

    def __exit__(self, *_):
        del self._database.execute, self._database.execute_many

    def _watched(self, run):
        def watched(query, *values):
            self._left -= 1
            if self._left != -1:
                return run(query, *values)
            self.at = query
            if self._answered:
                run(query, *values)
            self._cut()
            if self._answered:
                raise psycopg2.OperationalError("server closed the connection unexpectedly")
            return run(query, *values)

        return watched

    def _cut(self):
        with self._postgis.connect() as cursor:
            pid = self._database._connection.get_backend_pid()
            cursor.execute("SELECT pg_terminate_backend(%s, 5000)", (pid,))


def answers(store):
    return told_by(lambda here, _: here.data_version(), store, None) == ""


@pytest.mark.parametrize(
    ("deed", "answered"),
    [(take_in, False), (undo, False), (merge, False), (take_in, True), (undo, True)],
    ids=["an import is cut off", "an undo is cut off", "a copy is cut off", "the answer to an import is lost",
         "the answer to an undo is lost"],
)  # fmt: skip
def test_each_statement_of_an_action_may_be_the_last_that_gets_through(store, copy, postgis, deed, answered):
    before = state_of(store)
    for number in itertools.count():
        with Cut(store._database, postgis, number, answered=answered) as cut:
            told = told_by(deed, store, copy)
        if not cut.at:
            break  # it has fewer statements
        assert "does not answer" in told or "went away" in told, (number, cut.at)
        wait_until(lambda: answers(store))
        if state_of(store) != before:
            assert (cut.at, answered) == ("COMMIT", True)
            assert "kept wholly or not at all" in told
            break
    assert told == "" or cut.at == "COMMIT"
    assert state_of(store) != before
    entries = store.journal()
    assert {entry.action for entry in entries} <= {action.uuid for action in store.actions()}
