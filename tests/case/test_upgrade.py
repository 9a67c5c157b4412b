"""An older case is brought up to date wholly or not at all, and a copy of it stays."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing

import pytest

from plugin.case import create, inspect, kept_copy, leave_out, upgrade
from plugin.case.create import create_case
from plugin.case.errors import CaseError
from plugin.case.open import open_case
from plugin.core.records import MEASURED, Citation, Scene, Sighting, Site, Source
from tests.case.samples import fill_growth
from tests.no_room import content_of, files_up_to, sizes_below


def set_version(monkeypatch, number):
    for module in (create, inspect, upgrade):
        monkeypatch.setattr(module, "SCHEMA_VERSION", number)


@pytest.fixture
def older(path, monkeypatch):
    """A case of version 1, seen by software that writes version 3."""
    set_version(monkeypatch, 1)
    store = create_case(path, "Old", "Ada")
    with store.act("Add") as action:
        action.insert(Site(name="depot"))
    store.close()
    set_version(monkeypatch, 3)
    monkeypatch.setattr(inspect, "_compare", lambda *_: None)
    return path


def first(connection):
    connection.execute("UPDATE site SET note = 'one'")


def second(connection):
    connection.execute("ALTER TABLE site ADD COLUMN colour TEXT")
    connection.execute("UPDATE site SET note = note || ' two'")


def grow(connection):
    connection.execute("UPDATE site SET note = hex(zeroblob(100000))")


def test_takes_every_step_and_keeps_a_copy(older, monkeypatch):
    monkeypatch.setattr(upgrade, "STEPS", {1: first, 2: second})
    store = open_case(older, "Ben", "2.0")
    assert store.read(Site)[0].note == "one two"
    assert store.setting("schema_version") == 3
    entry = store.journal()[-1]
    assert (entry.kind, entry.who, entry.software_version) == ("upgrade", "Ben", "2.0")
    assert store.undo_label is None, "what was done on older tables cannot be undone on newer ones"
    store.close()
    copy = older.with_name("case.version-1.gpkg")
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT note FROM site").fetchall() == [(None,)]
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_without_room_it_stays_as_it_was_with_no_copy_by_half(older, monkeypatch):
    monkeypatch.setattr(upgrade, "STEPS", {1: first, 2: grow})
    before = content_of(older.parent)
    for size in [*sizes_below(older.stat().st_size), older.stat().st_size]:
        with pytest.raises(CaseError), files_up_to(size):
            open_case(older, "Ben")
        assert content_of(older.parent) == before
    open_case(older, "Ben").close()


def test_opens_again_without_another_upgrade(older, monkeypatch):
    monkeypatch.setattr(upgrade, "STEPS", {1: first, 2: second})
    open_case(older, "Ben").close()
    open_case(older, "Ben").close()
    assert sorted(file.name for file in older.parent.iterdir()) == ["case.gpkg", "case.version-1.gpkg"]


def open_meanwhile(monkeypatch, path, module, name):
    """Let another open the case just after ``name`` of a module was first asked, and before anything follows of it."""
    asked, others = getattr(module, name), []

    def ask(*arguments):
        answer = asked(*arguments)
        answer = answer if answer is None or isinstance(answer, int) else list(answer)
        if not others:
            others.append("Cleo")
            open_case(path, "Cleo").close()
        return answer

    monkeypatch.setattr(module, name, ask)


def test_who_opens_it_while_another_brings_it_up_to_date_finds_it_done(older, monkeypatch):
    monkeypatch.setattr(upgrade, "STEPS", {1: first, 2: second})
    open_meanwhile(monkeypatch, older, upgrade, "schema_version")
    with closing(open_case(older, "Ben")) as store:
        assert store.read(Site)[0].note == "one two"
        assert [entry.who for entry in store.journal() if entry.kind == "upgrade"] == ["Cleo"]
        assert not store.read_only
    assert sorted(file.name for file in older.parent.iterdir()) == ["case.gpkg", "case.version-1.gpkg"]


def test_the_copy_is_of_what_the_steps_begin_with(older, monkeypatch):
    """Nobody writes between the copy and the steps: the case is held before it is copied."""
    refused = []
    keep_copy = kept_copy.keep_copy

    def write_meanwhile(*arguments):
        copy = keep_copy(*arguments)
        with closing(sqlite3.connect(older, timeout=0)) as other:
            try:
                other.execute("UPDATE case_info SET value = '\"Other\"' WHERE key = 'title'")
            except sqlite3.OperationalError as error:
                refused.append(str(error))
        return copy

    monkeypatch.setattr(kept_copy, "keep_copy", write_meanwhile)
    monkeypatch.setattr(upgrade, "STEPS", {1: first, 2: second})
    open_case(older, "Ben").close()
    assert refused == ["database is locked"]


def test_who_opens_it_while_another_brings_it_to_a_newer_version_is_refused(older, monkeypatch):
    monkeypatch.setattr(upgrade, "STEPS", {1: first, 2: second})
    real, asked = upgrade.schema_version, []

    def ask(connection):
        version = real(connection)
        if not asked:
            asked.append(version)
            with closing(sqlite3.connect(older)) as other, other:
                other.execute("UPDATE case_info SET value = '4' WHERE key = 'schema_version'")
        return version

    monkeypatch.setattr(upgrade, "schema_version", ask)
    with pytest.raises(CaseError, match="newer version"):
        open_case(older, "Ben")
    assert [file.name for file in older.parent.iterdir()] == ["case.gpkg"]


def test_who_opens_it_while_another_leaves_foreign_code_out_finds_it_done(closed, monkeypatch):
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute("CREATE VIEW evil AS SELECT 1")
    open_meanwhile(monkeypatch, closed, leave_out, "foreign_code")
    open_case(closed, "Ben").close()
    assert sorted(file.name for file in closed.parent.iterdir()) == ["case.as-received.gpkg", "case.gpkg"]


def test_a_step_that_fails_changes_nothing(older, monkeypatch):
    def fail(connection):
        connection.execute("UPDATE nowhere SET x = 1")

    monkeypatch.setattr(upgrade, "STEPS", {1: second, 2: fail})
    with pytest.raises(CaseError, match="nowhere"):
        open_case(older, "Ben")
    with sqlite3.connect(older) as connection:
        assert connection.execute("SELECT value FROM case_info WHERE key = 'schema_version'").fetchone() == ("1",)
        assert connection.execute("SELECT note FROM site").fetchall() == [(None,)]
        assert "colour" not in [row[1] for row in connection.execute("PRAGMA table_info(site)")]
    connection.close()


def test_runs_no_trigger_of_the_older_case(older, monkeypatch):
    with sqlite3.connect(older) as connection:
        connection.execute("CREATE TRIGGER evil AFTER UPDATE ON site BEGIN DELETE FROM action; END")
        connection.execute("DROP TRIGGER action_no_delete")
    connection.close()
    monkeypatch.setattr(upgrade, "STEPS", {1: first, 2: second})
    store = open_case(older, "Ben")
    assert store.read(Site)[0].note == "one two"
    assert [entry.kind for entry in store.journal()].count("act") == 1
    store.close()
    with sqlite3.connect(older) as connection:
        made = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    connection.close()
    assert "evil" not in made
    assert "action_no_delete" in made


def test_a_view_of_someone_else_is_left_out_first(older, monkeypatch):
    with sqlite3.connect(older) as connection:
        connection.execute("CREATE VIEW evil AS SELECT 1")
    connection.close()
    monkeypatch.setattr(upgrade, "STEPS", {1: first, 2: second})
    store = open_case(older, "Ben")
    assert [each.name for each in store.left_out.found] == ["evil"]
    store.close()
    with sqlite3.connect(older) as connection:
        assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'evil'").fetchall() == []
    connection.close()


def test_an_earlier_copy_is_not_overwritten(older, monkeypatch):
    older.with_name("case.version-1.gpkg").write_text("mine")
    monkeypatch.setattr(upgrade, "STEPS", {1: first, 2: second})
    open_case(older, "Ben").close()
    assert older.with_name("case.version-1.gpkg").read_text() == "mine"
    assert older.with_name("case.version-1-2.gpkg").exists()


def test_is_refused_in_words_where_the_case_cannot_be_written(older, monkeypatch):
    monkeypatch.setattr(upgrade, "STEPS", {1: first, 2: second})
    monkeypatch.setattr("plugin.case.open.may_write", lambda path: False)
    with pytest.raises(CaseError, match=r"older version.*Open it in QGIS with Bermline first"):
        open_case(older, "Ben")


def test_there_is_a_step_from_every_version():
    assert sorted(upgrade.STEPS) == list(range(1, upgrade.SCHEMA_VERSION))


def schema_version_of(path):
    connection = sqlite3.connect(path)
    try:
        return inspect.schema_version(connection)
    finally:
        connection.close()


def test_a_case_of_version_1_keeps_its_scenes_and_what_refers_to_them(path, monkeypatch):
    with monkeypatch.context() as patch:
        set_version(patch, 1)
        store = create_case(path, "Old", "Ada")
    scene, _, sighting = fill_growth(store)
    before = store.get(Scene, scene)
    store.close()
    with sqlite3.connect(path) as connection:
        for trigger in [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]:
            connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.execute("ALTER TABLE scene DROP COLUMN shift_against")
    connection.close()
    assert schema_version_of(path) == 1
    store = open_case(path, "Ben")
    assert store.get(Scene, scene) == before
    assert store.get(Sighting, sighting).scene == scene
    with store.act("Say what against") as action:
        action.update(Scene, scene, shift_against="2019-02-18")
        action.delete(Scene, scene)
    assert store.read(Sighting) == ()
    store.close()


def test_version_4_lists_what_was_done_elsewhere(path):
    with closing(create_case(path, "Old", "Ada")) as store, store.act("Add") as action:
        action.insert(Site(name="depot"))
    with closing(sqlite3.connect(path)) as connection, connection:
        made = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'action'").fetchone()[0]
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE tbl_name = 'action'").fetchall():
            if trigger.startswith("action_no"):
                connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute("PRAGMA legacy_alter_table = ON")
        connection.execute("ALTER TABLE action RENAME TO newer")
        connection.execute(made.replace(", 'elsewhere'", ""))
        connection.execute("INSERT INTO action SELECT * FROM newer ORDER BY id")
        connection.execute("DROP TABLE newer")
        connection.execute("UPDATE case_info SET value = '3' WHERE key = 'schema_version'")
    with closing(open_case(path, "Ben")) as store:
        assert [entry.label for entry in store.journal() if entry.table == "site"] == ["Add"]
        assert [site.name for site in store.read(Site)] == ["depot"]
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO action (uuid, kind, label, who, at) VALUES ('a', 'elsewhere', 'b', 'c', 'd')")


def test_a_case_of_version_4_learns_that_containers_can_be_counted(path, monkeypatch):
    choices = "SELECT value FROM gpkg_data_column_constraints WHERE constraint_name = 'measurement_measured'"
    with monkeypatch.context() as patch:
        set_version(patch, 4)
        create_case(path, "Old", "Ada").close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM gpkg_data_column_constraints WHERE value = 'count'")
        connection.execute("PRAGMA writable_schema = ON")
        found = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'measurement'").fetchone()[0]
        assert ", 'count'" in found
        older = (found.replace(", 'count'", ""), "measurement")
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", older)
        connection.commit()
    open_case(path, "Ben").close()
    with closing(sqlite3.connect(path)) as connection:
        assert {row[0] for row in connection.execute(choices)} == set(MEASURED)


def test_a_case_of_version_7_lets_sources_be_dated_to_a_month(path, monkeypatch):
    day = dt.date(2023, 10, 17)
    with monkeypatch.context() as patch:
        set_version(patch, 7)
        store = create_case(path, "Old", "Ada")
    with store.act("Add") as action:
        site = action.insert(Site(name="depot"))
        source = action.insert(Source(name="report", published_on=day))
        action.insert(Citation(source=source, site=site))
    store.close()
    described = "SELECT title FROM gpkg_data_columns WHERE table_name = 'source' AND column_name = 'published_to'"
    with closing(sqlite3.connect(path)) as connection, connection:
        for trigger in [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]:
            connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.execute("ALTER TABLE source DROP COLUMN published_to")
        connection.execute("DELETE FROM gpkg_data_columns WHERE column_name = 'published_to'")
    with closing(open_case(path, "Ben")) as store:
        assert store.get(Source, source).published == (day, day)
        assert [item.source for item in store.read(Citation)] == [source]
        with store.act("Date to a month") as action:
            action.update(Source, source, published_on=day.replace(day=1), published_to=day.replace(day=31))
        store.undo()
        assert store.get(Source, source).published == (day, day)
        with pytest.raises(CaseError, match="Published"), store.act("Turn round") as action:
            action.update(Source, source, published_to=day.replace(day=1))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute(described).fetchone() == ("Published until",)
