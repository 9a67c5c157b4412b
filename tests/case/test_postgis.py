"""A case on a server: who may do what, two at one row, others' changes, a server that goes away."""

from __future__ import annotations

import dataclasses
import datetime as dt
import time
from contextlib import closing

import psycopg2
import pytest
from shapely.geometry import Point, Polygon

from plugin.case.errors import CaseError, Changed, Invalid, ReadOnly, Unreachable
from plugin.case.geometry import encode
from plugin.case.postgis import database
from plugin.case.postgis import open as opening
from plugin.case.postgis import upgrade as upgrading
from plugin.case.postgis.create import create_case_on, schema_name
from plugin.case.postgis.open import list_cases, open_case_on
from plugin.case.postgis.server import Server
from plugin.case.schema import SCHEMA_VERSION
from plugin.core.errors import BermlineError
from plugin.core.records import Site, Source, Structure
from tests.postgis_server import SECRET, SECRET_LOGIN, StandbyServer

LEVELS = ("reader", "analyst", "lead")
WRITERS = ("analyst", "lead")


@pytest.fixture
def second(postgis, case, schema, tmp_path):
    """The same case as a second person has it open."""
    with closing(open_case_on(postgis.server(), schema, "Bob", tmp_path)) as store:
        yield store


@pytest.fixture(scope="module")
def standby(postgis):
    """A server that follows the other."""
    server = StandbyServer(postgis)
    yield server
    server.stop()


def wait_until(condition, seconds=20.0):
    latest = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < latest, "it did not come"
        time.sleep(0.01)


def add_site(store, name="Depot"):
    with store.act("Add a site") as action:
        return action.insert(Site(name=name, geometry=Point(37.6, 45.8)))


@pytest.mark.parametrize(
    ("title", "schema"),
    [("Tikhoretsk 2023", "tikhoretsk_2023"), ("2023", "case_2023"), ('Ж; DROP "x"', "drop_x"), ("Ж", "case")],
)
def test_a_schema_takes_its_name_from_the_title(title, schema):
    assert schema_name(title) == schema


def test_a_case_is_found_by_those_who_may_read_it(postgis, case, schema, login):
    postgis.add_login(f"{schema}_nobody")
    assert schema in {listed.schema for listed in list_cases(postgis.server(login("reader")))}
    assert schema not in {listed.schema for listed in list_cases(postgis.server(f"{schema}_nobody"))}


def test_a_name_that_is_taken_is_refused(postgis, case, schema, tmp_path):
    with pytest.raises(CaseError, match="already a schema"):
        create_case_on(postgis.server(), schema, "Again", "Bob", tmp_path)


@pytest.mark.parametrize("schema", ['od"d; DROP SCHEMA public CASCADE; --', "Ünï çode"])
def test_a_schema_of_any_name_is_a_name_alone(postgis, schema, tmp_path):
    with closing(create_case_on(postgis.server(), schema, "x'); DROP TABLE site; --", "O'Hara", tmp_path)) as store:
        add_site(store, "'; DELETE FROM site; --")
        assert [site.name for site in store.read(Site)] == ["'; DELETE FROM site; --"]
        assert store.title == "x'); DROP TABLE site; --"


class TestRoles:
    def test_a_reader_reads_and_changes_nothing(self, postgis, case, schema, login, tmp_path):
        add_site(case)
        with closing(open_case_on(postgis.server(login("reader")), schema, "Rea", tmp_path)) as store:
            assert store.read_only
            assert [site.name for site in store.read(Site)] == ["Depot"]
            assert len(store.journal()) == len(case.journal())
            with pytest.raises(ReadOnly):
                add_site(store)

    @pytest.mark.parametrize("level", WRITERS)
    def test_an_analyst_and_a_lead_change_undo_and_redo(self, postgis, case, schema, login, level, tmp_path):
        with closing(open_case_on(postgis.server(login(level)), schema, "Ana", tmp_path)) as store:
            key = add_site(store)
            store.undo()
            store.redo()
            assert store.get(Site, key).created_by == "Ana"
            assert [entry.who for entry in store.journal(record=key)] == ["Ana"] * 3

    @pytest.mark.parametrize(("level", "may"), [("analyst", False), ("lead", True)])
    def test_those_who_lead_name_the_case(self, postgis, case, schema, login, level, may, tmp_path):
        with closing(open_case_on(postgis.server(login(level)), schema, "Lea", tmp_path)) as store:
            if may:
                with store.act("Name the case") as action:
                    action.set("title", "Another")
            else:
                with pytest.raises(ReadOnly), store.act("Name the case") as action:
                    action.set("title", "Another")
            assert store.title == ("Another" if may else "A case")

    def test_who_leads_admits_others(self, postgis, case, schema, login):
        postgis.add_login(f"{schema}_new")
        with postgis.connect(login("lead")) as cursor:
            cursor.execute(f'GRANT "{case.setting("roles")["reader"]}" TO "{schema}_new"')
        assert schema in {listed.schema for listed in list_cases(postgis.server(f"{schema}_new"))}

    def test_an_action_that_ended_takes_no_further_line(self, postgis, case, schema, login):
        add_site(case)
        ended = case.journal()[-1].action
        with postgis.connect(login("analyst")) as cursor, pytest.raises(psycopg2.Error, match="has ended"):
            cursor.execute("SELECT set_config('search_path', %s, false)", (f"{schema}, public",))
            cursor.execute("SELECT set_config('bermline.action', %s, false)", (ended,))
            cursor.execute("INSERT INTO site (name) VALUES ('slipped in')")

    def test_the_journal_knows_the_login_whatever_name_is_given(self, postgis, case, schema, login, tmp_path):
        with closing(open_case_on(postgis.server(login("analyst")), schema, "Ada", tmp_path)) as store:
            add_site(store)
        with postgis.connect() as cursor:
            cursor.execute(f"SELECT who, login FROM {schema}.journal ORDER BY id DESC LIMIT 1")
            assert cursor.fetchone() == ("Ada", f"{schema}_analyst")


class TestTwoAtOneRow:
    def test_the_second_is_told_and_nothing_is_lost(self, case, second):
        key = add_site(case)
        seen = second.get(Site, key).version
        with case.act("Ada's note") as action:
            action.update(Site, key, expect_version=seen, note="Ada's")
        with pytest.raises(Changed) as told, second.act("Bob's note") as action:
            action.update(Site, key, expect_version=seen, note="Bob's")
        assert case.get(Site, key).note == "Ada's"
        assert told.value.mine == {"note": "Bob's"}
        assert told.value.there.note == "Ada's"
        assert told.value.there.edited_by == "Ada"

    def test_each_takes_back_what_they_did_themselves(self, case, second):
        ada, bob = add_site(case, "Ada's"), add_site(second, "Bob's")
        case.undo()
        assert [site.uuid for site in case.read(Site)] == [bob]
        second.undo()
        case.redo()
        assert [site.uuid for site in second.read(Site)] == [ada]

    def test_a_change_of_another_is_noticed_without_asking_for_it(self, case, second):
        add_site(case)
        second.news()
        before = second.data_version()
        key = add_site(case, "News")
        wait_until(lambda: second.data_version() != before)
        assert second.news() == {"site"}
        assert second.get(Site, key).name == "News"
        assert case.news() == frozenset()


class TestOtherPrograms:
    def test_their_edits_are_journalled_under_their_login(self, postgis, case, schema, login):
        with postgis.connect(login("analyst")) as cursor:
            cursor.execute(f"INSERT INTO {schema}.site (name) VALUES ('by hand')")
            cursor.execute(f"UPDATE {schema}.site SET note = 'looked at'")
            cursor.execute(f"UPDATE {schema}.site SET note = 'looked at'")
        entries = case.journal()[-2:]
        assert [(entry.what, entry.kind, entry.who) for entry in entries] == [
            ("insert", "outside", f"{schema}_analyst"), ("update", "outside", f"{schema}_analyst")
        ]  # fmt: skip
        site = case.read(Site)[0]
        assert (site.version, site.created_by, len(site.uuid)) == (2, f"{schema}_analyst", 36)

    @pytest.mark.parametrize(
        "values",
        [
            "(name, note) VALUES ('', '')",
            "(name, created_at) VALUES ('a', 'infinity')",
            "(name, geometry) VALUES ('a', ST_SetSRID(ST_MakePoint(1, 2), 3857))",
        ],
        ids=["no name", "no instant", "another system"],
    )
    def test_what_a_record_cannot_hold_is_refused(self, postgis, case, schema, values):
        with postgis.connect() as cursor:
            cursor.execute(f"SET search_path = {schema}, public")
            if "infinity" in values:
                cursor.execute("INSERT INTO scene (name, path, acquired_from) VALUES ('s', 'p', NULL)")
                with pytest.raises(psycopg2.Error):
                    cursor.execute("UPDATE scene SET acquired_from = 'infinity'")
            else:
                with pytest.raises(psycopg2.Error):
                    cursor.execute(f"INSERT INTO site {values}")

    def test_the_key_of_a_record_does_not_change(self, postgis, case, schema):
        add_site(case)
        with postgis.connect() as cursor, pytest.raises(psycopg2.Error, match="key of a record does not change"):
            cursor.execute(f"UPDATE {schema}.site SET uuid = 'another'")

    @pytest.mark.parametrize(
        "shape",
        [
            Point(37.61823, 45.85431),
            Polygon([(55, 24.9), (55.1, 24.9), (55.1, 25.0)], [[(55.05, 24.92), (55.06, 24.92), (55.06, 24.93)]]),
        ],
        ids=["point", "polygon"],
    )
    def test_a_geometry_is_kept_to_the_bit_as_in_a_file(self, case, shape):
        with case.act("Draw") as action:
            kind = Site if shape.geom_type == "Point" else Structure
            key = action.insert(Site(name="a", geometry=shape) if kind is Site else Structure(geometry=shape))
        assert case.get(kind, key).geometry.equals_exact(shape, 0.0)
        assert case.journal(record=key)[-1].after["geometry"] == encode(shape).hex().upper()


class TestServerThatGoesAway:
    @pytest.fixture
    def away(self, postgis):
        yield postgis.kill
        if not postgis.runs():
            postgis.start()

    def test_what_ended_is_there_and_nothing_half(self, postgis, case, away):
        done = [add_site(case, f"site {number}") for number in range(5)]
        assert case.title == "A case"
        assert case.last_setting("roles")
        with pytest.raises(Unreachable, match="does not answer"), case.act("Half") as action:
            action.insert(Site(name="half"))
            away()
            action.insert(Site(name="other half"))
        with pytest.raises(Unreachable):
            case.read(Site)
        assert case.title == "A case"
        assert case.last_setting("roles").keys() == set(LEVELS)
        assert case.last_setting("never asked for", 7) == 7
        with pytest.raises(Unreachable):
            case.setting("roles")
        with pytest.raises(Unreachable):
            add_site(case)
        postgis.start()
        wait_until(lambda: self._answers(case))
        assert [site.uuid for site in case.read(Site)] == done
        assert len(case.journal(record=done[0])) == 1
        add_site(case, "afterwards")
        assert case.undo_label == "Add a site"

    def test_a_server_that_goes_while_an_action_is_kept_leaves_it_whole_or_not_at_all(self, postgis, case, away):
        before = len(case.read(Site))
        with pytest.raises(Unreachable, match="went away"), case.act("Add two") as action:
            action.insert_many([Site(name="one"), Site(name="two")])
            action._database._connection.cursor().execute("SELECT 1")
            case._database.execute = self._dying(case._database.execute, away)
        del case._database.execute
        postgis.start()
        wait_until(lambda: self._answers(case))
        assert len(case.read(Site)) - before in (0, 2)

    @staticmethod
    def _dying(execute, kill):
        def run(query, *values):
            if query == "COMMIT":
                kill()
            return execute(query, *values)

        return run

    @staticmethod
    def _answers(case):
        try:
            case.data_version()
        except Unreachable:
            return False
        return True


def test_a_newer_case_is_refused(postgis, case, schema, tmp_path):
    with postgis.connect() as cursor:
        cursor.execute(f"UPDATE {schema}.case_info SET value = '999' WHERE key = 'schema_version'")
    with pytest.raises(CaseError, match="newer version"):
        open_case_on(postgis.server(), schema, "Bob", tmp_path)


class TestOlderCase:
    @pytest.fixture
    def older(self, postgis, case, schema, monkeypatch):
        """The case as a version before this one would have left it: a column, a check and a function are missing."""
        add_site(case)
        with postgis.connect() as cursor:
            cursor.execute(f"ALTER TABLE {schema}.site DROP COLUMN country")
            cursor.execute(f"ALTER TABLE {schema}.source DROP COLUMN published_to")
            cursor.execute(f"DROP FUNCTION {schema}.case_journal_conflict() CASCADE")
        for module in (opening, upgrading):
            monkeypatch.setattr(module, "SCHEMA_VERSION", SCHEMA_VERSION + 1)

    def test_its_owner_brings_it_up_to_date_with_a_copy_beside(self, postgis, older, schema, tmp_path):
        with closing(open_case_on(postgis.server(), schema, "Ada", tmp_path, "2.0")) as store:
            assert [site.name for site in store.read(Site)] == ["Depot"]
            assert store.setting("schema_version") == SCHEMA_VERSION + 1
            key = store.read(Site)[0].uuid
            with store.act("Say where") as action:
                action.update(Site, key, country="RU")
            assert store.journal(record=key)[-1].after["country"] == "RU"
            with store.act("Date to a month") as action:
                action.insert(
                    Source(name="Report", published_on=dt.date(2023, 10, 1), published_to=dt.date(2023, 10, 31))
                )
            assert store.read(Source)[0].published[1] == dt.date(2023, 10, 31)
        with postgis.connect() as cursor:
            cursor.execute(f"SELECT name FROM {schema}_version_{SCHEMA_VERSION}.site")
            assert cursor.fetchall() == [("Depot",)]
            cursor.execute(f"SELECT kind, software_version FROM {schema}.action ORDER BY id DESC OFFSET 2 LIMIT 1")
            assert cursor.fetchone() == ("upgrade", "2.0")

    def test_who_opens_it_while_another_brings_it_up_to_date_finds_it_done(
        self, postgis, older, schema, tmp_path, monkeypatch
    ):  # fmt: skip
        upgrade, others = opening.upgrade, []

        def be_overtaken(*arguments):
            if not others:
                others.append("Cleo")
                open_case_on(postgis.server(), schema, "Cleo", tmp_path).close()
            upgrade(*arguments)

        monkeypatch.setattr(opening, "upgrade", be_overtaken)
        with closing(open_case_on(postgis.server(), schema, "Ada", tmp_path)) as store:
            assert [site.name for site in store.read(Site)] == ["Depot"]
            assert [item.who for item in store.actions() if item.kind == "upgrade"] == ["Cleo"]
        with postgis.connect() as cursor:
            cursor.execute("SELECT count(*) FROM pg_namespace WHERE nspname LIKE %s", (f"{schema}_version%",))
            assert cursor.fetchone() == (1,)

    def test_others_are_told_who_can(self, postgis, older, schema, login, tmp_path):
        with pytest.raises(CaseError, match="by its owner"):
            open_case_on(postgis.server(login("lead")), schema, "Lea", tmp_path)


class TestServerThatFollowsAnother:
    """A standby is read alone, and tells nobody of what changed: it is asked."""

    def test_shows_the_case_and_what_others_change_in_it(self, postgis, standby, case, schema, tmp_path):
        def is_there():
            return schema in {listed.schema for listed in list_cases(standby.server())}

        key = add_site(case)
        wait_until(is_there)
        with closing(open_case_on(standby.server(), schema, "Bob", tmp_path)) as store:
            wait_until(lambda: len(store.read(Site)) == 1)
            assert store.read_only
            store.news()
            seen = store.data_version()
            assert store.data_version() == seen
            with case.act("Note") as action:
                action.update(Site, key, note="Ada's")
            wait_until(lambda: store.data_version() != seen)
            assert store.news() == {"site"}
            assert store.get(Site, key).note == "Ada's"

    def test_is_not_written(self, standby, postgis, case, schema, tmp_path):
        wait_until(lambda: schema in {listed.schema for listed in list_cases(standby.server())})
        with closing(open_case_on(standby.server(), schema, "Bob", tmp_path)) as store, pytest.raises(ReadOnly):
            add_site(store)


class TestConnecting:
    def test_a_connection_that_is_refused_a_schema_is_let_go(self, postgis, case, schema, monkeypatch):
        made = []

        class Watched(Server):
            def connect(self):
                made.append(super().connect())
                return made[-1]

        monkeypatch.setattr(database, "name", lambda _title: "no name")
        with pytest.raises(CaseError):
            database.enter_schema(Watched("Team", *dataclasses.astuple(postgis.server())[1:5]), schema)
        assert [connection.closed for connection in made] == [1]

    def test_a_password_is_used_and_never_shown(self, postgis):
        server = postgis.server(SECRET_LOGIN, SECRET)
        list_cases(server)
        assert SECRET not in repr(server)
        with pytest.raises(BermlineError) as refused:
            list_cases(postgis.server(SECRET_LOGIN, "wrong-" + SECRET))
        assert SECRET not in str(refused.value)

    def test_who_owns_a_case_without_being_an_administrator_makes_it(self, postgis, schema, tmp_path):
        server = postgis.server(SECRET_LOGIN, SECRET)
        with closing(create_case_on(server, schema, "Mine", "Gus", tmp_path)) as store:
            add_site(store)
            assert set(store.setting("roles")) == set(LEVELS)

    def test_without_the_right_to_make_roles_there_are_none(self, postgis, schema, tmp_path):
        postgis.add_login(f"{schema}_plain")
        with postgis.connect() as cursor:
            cursor.execute(f"GRANT CREATE ON DATABASE team TO {schema}_plain")
        with closing(create_case_on(postgis.server(f"{schema}_plain"), schema, "Mine", "Pia", tmp_path)) as store:
            add_site(store)
            assert store.setting("roles") is None

    def test_who_may_make_no_schema_is_told(self, postgis, schema, tmp_path):
        postgis.add_login(f"{schema}_plain")
        with pytest.raises(ReadOnly, match="permission denied"):
            create_case_on(postgis.server(f"{schema}_plain"), schema, "Mine", "Pia", tmp_path)

    def test_a_reference_to_nothing_is_refused(self, case):
        with pytest.raises(Invalid, match="refer to one that is not"), case.act("x") as action:
            action.insert(Structure(site="nowhere"))


def test_a_server_that_is_back_as_the_case_is_closed_is_let_go_of(postgis, schema, case, monkeypatch):
    kept, enter, came = database.ServerDatabase(postgis.server(), schema, read_only=True), database.enter_schema, []

    def come_back(server, schema):
        came.append(enter(server, schema))
        return came[0]

    def is_left():
        """Say so, and leave the very moment after."""
        left = kept._connection.closed
        kept.close()
        return bool(left)

    monkeypatch.setattr(database, "enter_schema", come_back)
    monkeypatch.setattr(kept._leaving, "wait", lambda _seconds: False)
    monkeypatch.setattr(kept._leaving, "is_set", is_left)
    kept._look_for_server()
    assert came[0].connection.closed
