"""What others may do to a case on a server: nothing to its journal, nothing in its name, and nothing unseen."""

from __future__ import annotations

from contextlib import closing

import psycopg2
import pytest

from plugin.case.errors import CaseError
from plugin.case.postgis.create import create_case_on
from plugin.case.postgis.ddl import MARK
from plugin.case.postgis.open import list_cases, open_case_on, read_case_on
from plugin.case.postgis.roles import LEVELS
from plugin.core.records import Site

from .samples import fill, snapshot

FORBIDDEN = [
    "UPDATE journal SET who = 'nobody'",
    "DELETE FROM journal",
    "TRUNCATE journal",
    "INSERT INTO journal (action, at, who, table_name, record, what) VALUES ('a', 'b', 'c', 'site', 'd', 'insert')",
    "INSERT INTO journal SELECT * FROM journal ON CONFLICT (id) DO UPDATE SET who = 'nobody'",
    "SELECT FROM journal FOR UPDATE",
    "BEGIN; LOCK TABLE journal IN ACCESS EXCLUSIVE MODE",
    "SELECT setval('journal_id_seq', 1)",
    "SELECT nextval('journal_id_seq')",
    "UPDATE action SET who = 'nobody'",
    "DELETE FROM action",
    "INSERT INTO action (uuid, kind, label, who, at) VALUES ('a', 'act', 'b', 'c', 'd')",
    "DROP TABLE journal",
    "ALTER TABLE journal OWNER TO CURRENT_USER",
    "ALTER TABLE journal ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE site DISABLE TRIGGER ALL",
    "ALTER TABLE journal DISABLE TRIGGER ALL",
    "DROP TRIGGER case_4_journal ON site",
    "CREATE TRIGGER mine BEFORE INSERT ON site FOR EACH ROW EXECUTE FUNCTION case_turn()",
    "CREATE RULE quiet AS ON UPDATE TO site DO INSTEAD NOTHING",
    "TRUNCATE site CASCADE",
    "SELECT case_note('site', 'key', 'update', 'a', 'b')",
    "CREATE TEMP TABLE mine (LIKE site); "
    "CREATE TRIGGER forge AFTER INSERT ON mine FOR EACH ROW EXECUTE FUNCTION case_journal_site()",
    "CREATE FUNCTION case_more() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE OR REPLACE FUNCTION case_who() RETURNS text LANGUAGE sql AS 'SELECT 1::text'",
    "ALTER FUNCTION case_who() RESET search_path",
    "SET session_replication_role = replica",
    "SET ROLE owner",
    "SET SESSION AUTHORIZATION owner",
    "REASSIGN OWNED BY owner TO CURRENT_USER",
    "UPDATE case_info SET value = '1' WHERE key = 'schema_version'",
]
_ELSEWHERE = """SELECT case_join(
    '[{"uuid": "u", "label": "Brought", "who": "Zoe", "at": "2020-01-01T00:00:00.000Z"}]',
    '[{"action": "u", "at": "2020-01-01T00:00:00.000Z", "who": "Zoe", "table_name": "site", "record": "r",
       "what": "delete"}, {"action": "%s", "at": "2020", "who": "Zoe", "table_name": "site", "record": "r",
       "what": "delete"}]')"""


def in_schema(cursor, schema):
    cursor.execute("SELECT set_config('search_path', %s, false)", (f"{schema}, public",))


def add_site(store, name="Depot"):
    with store.act("Add a site") as action:
        return action.insert(Site(name=name))


class TestJournal:
    @pytest.mark.parametrize("attempt", FORBIDDEN)
    def test_nobody_can_change_it_or_what_fills_it(self, postgis, case, schema, login, attempt):
        add_site(case)
        before = case.journal()
        for level in LEVELS:
            with postgis.connect(login(level)) as cursor:
                in_schema(cursor, schema)
                with pytest.raises(psycopg2.Error) as refused:
                    cursor.execute(attempt)
                assert refused.value.pgcode == "42501", level
        assert case.journal() == before

    @pytest.mark.parametrize("attempt", ["UPDATE journal SET who = 'x'", "DELETE FROM action", "TRUNCATE journal"])
    def test_not_even_its_owner_changes_it_by_mistake(self, postgis, case, schema, attempt):
        add_site(case)
        with postgis.connect() as cursor, pytest.raises(psycopg2.Error, match="only ever added to"):
            in_schema(cursor, schema)
            cursor.execute(attempt)

    @pytest.mark.parametrize("level", ["analyst", "lead"])
    def test_who_changes_a_record_adds_to_it(self, postgis, case, schema, login, level):
        before = case.journal()
        with postgis.connect(login(level)) as cursor:
            cursor.execute(f"INSERT INTO {schema}.site (name) VALUES ('Depot')")
        entries = case.journal()
        assert entries[: len(before)] == before
        assert [(entry.table, entry.what) for entry in entries[len(before) :]] == [("site", "insert")]

    @pytest.mark.parametrize(("level", "may"), [("reader", False), ("analyst", False), ("lead", True)])
    def test_lines_of_a_copy_are_joined_by_those_who_lead_and_only_as_from_elsewhere(
        self, postgis, case, schema, login, level, may
    ):
        add_site(case)
        before = case.journal()
        with postgis.connect(login(level)) as cursor:
            in_schema(cursor, schema)
            if may:
                cursor.execute(_ELSEWHERE % before[-1].action)
            else:
                with pytest.raises(psycopg2.Error, match="permission denied"):
                    cursor.execute(_ELSEWHERE % before[-1].action)
        entries = case.journal()
        assert entries[: len(before)] == before
        assert [(entry.action, entry.kind) for entry in entries[len(before) :]] == [("u", "elsewhere")] * may

    def test_tables_of_the_same_name_for_the_moment_take_nothing_from_it(self, postgis, case, schema, login):
        before = case.journal()
        with postgis.connect(login("analyst")) as cursor:
            cursor.execute(f"SELECT set_config('search_path', 'pg_temp, {schema}', false)")
            for kept in ("journal", "action", "case_info"):
                cursor.execute(f"CREATE TEMP TABLE {kept} (LIKE {schema}.{kept} INCLUDING DEFAULTS)")
            cursor.execute(f"INSERT INTO {schema}.site (name) VALUES ('Depot')")
        assert len(case.journal()) == len(before) + 1


PRETENDING = """SELECT set_config('bermline.action', 'mine', false), set_config('bermline.label', 'Mine', false),
    set_config('bermline.kind', '{}', false), set_config('bermline.undoes', '{}', false)"""


class TestWhatAMemberSaysOfItself:
    @pytest.fixture
    def filled(self, case):
        return fill(case)

    def test_no_setting_of_a_session_changes_what_is_journalled(self, postgis, case, schema, login, filled):
        before = {entry.table: entry.after for entry in case.journal()}
        with postgis.connect(login("analyst")) as cursor:
            in_schema(cursor, schema)
            for setting in (
                "extra_float_digits = -15",
                "standard_conforming_strings = off",
                "bytea_output = 'escape'",
                "DateStyle = 'SQL, DMY'",
                "TimeZone = 'Asia/Tokyo'",
                "IntervalStyle = 'sql_standard'",
            ):
                cursor.execute(f"SET {setting}")
            cursor.execute("SELECT case_blob(geometry) FROM site")
            for table in ("site", "structure", "scene"):
                cursor.execute(
                    f"UPDATE {table} SET name = 'edited'"
                    if table != "structure"
                    else "UPDATE structure SET label = 'edited'"
                )
        edits = [entry for entry in case.journal() if entry.kind == "outside"]
        assert {entry.table: entry.before for entry in edits} == {entry.table: before[entry.table] for entry in edits}
        assert [entry.after["geometry"] for entry in edits] == [entry.before["geometry"] for entry in edits]

    def test_numbers_are_read_to_the_last_bit_whatever_is_set_for_a_login(
        self, postgis, case, schema, login, filled, tmp_path
    ):
        analyst = login("analyst")
        with postgis.connect() as cursor:
            cursor.execute(f"ALTER ROLE {analyst} SET extra_float_digits = -15")
        with closing(open_case_on(postgis.server(analyst), schema, "Bob", tmp_path)) as store:
            assert snapshot(store) == snapshot(case)

    @pytest.mark.parametrize("kind", ["start", "elsewhere", "upgrade", "outside", "more"])
    def test_no_action_is_passed_off_as_of_another_kind(self, postgis, case, schema, login, filled, kind):
        with postgis.connect(login("analyst")) as cursor:
            in_schema(cursor, schema)
            cursor.execute(PRETENDING.format(kind, ""))
            with pytest.raises(psycopg2.Error, match=f"nobody acts as “{kind}”"):
                cursor.execute("UPDATE site SET note = 'x'")

    def test_nor_as_taking_back_what_another_did(self, postgis, case, schema, login, filled):
        action = case.journal()[-1].action
        with postgis.connect(login("analyst")) as cursor:
            in_schema(cursor, schema)
            cursor.execute(PRETENDING.format("undo", action))
            with pytest.raises(psycopg2.Error, match="only one's own actions"):
                cursor.execute("UPDATE site SET note = 'x'")

    def test_no_record_is_passed_off_as_anothers(self, postgis, case, schema, login):
        with postgis.connect(login("analyst")) as cursor:
            in_schema(cursor, schema)
            cursor.execute("SELECT set_config('bermline.restoring', '1', false)")
            cursor.execute("INSERT INTO site (name, created_by, created_at) VALUES ('a', 'Zoe', '1999-01-01')")
        (site,) = case.read(Site)
        assert site.created_by == f"{schema}_analyst"
        assert site.created_at.year > 1999

    def test_one_that_an_analyst_deleted_comes_back_as_it_was_made(self, postgis, case, schema, login, tmp_path):
        key = add_site(case)
        (made,) = case.read(Site)
        with closing(open_case_on(postgis.server(login("analyst")), schema, "Bob", tmp_path)) as store:
            with store.act("Remove") as action:
                action.delete(Site, key)
            store.undo()
        (site,) = case.read(Site)
        assert (site.created_by, site.created_at) == (made.created_by, made.created_at)


TRAPS = {
    "json_build_object": ("text, bigint, text, text, text, text", "json"),
    "format": ("text, text", "text"),
    "to_char": ("date, text", "text"),
    "num_nonnulls": ("text, text", "int"),
    "st_xmin": ("geometry", "float8"),
    "st_isempty": ("anyelement", "bool"),
    "st_asbinary": ("geometry, varchar", "bytea"),
    "case_blob": ("geometry", "bytea"),
    "case_who": ("", "text"),
    "alike": ("{0}.site, {0}.site", "bool"),
}
"""Functions that fit what a case calls as well as its own do, or better."""


class TestSchemaOfPostgis:
    @pytest.fixture
    def thief(self, postgis, case, schema, login):
        """An analyst who may make functions where PostGIS lives, and did."""
        name = login("analyst")
        with postgis.connect() as cursor:
            cursor.execute(f"GRANT CREATE ON SCHEMA public TO {name}")
        with postgis.connect(name) as cursor:
            for trap, (arguments, answer) in TRAPS.items():
                cursor.execute(
                    f"CREATE FUNCTION public.{trap}({arguments.format(schema)}) RETURNS {answer} LANGUAGE plpgsql "
                    "AS $$ BEGIN RAISE EXCEPTION 'run as %', current_user; END $$"
                )
            sides = f"LEFTARG = {schema}.site, RIGHTARG = {schema}.site"
            cursor.execute(f"CREATE OPERATOR public.*= (FUNCTION = public.alike, {sides})")
        yield name
        with postgis.connect() as cursor:
            cursor.execute(f"DROP OWNED BY {name}")

    def test_what_others_put_there_is_never_run_by_those_who_write_and_read(self, postgis, case, schema, thief):
        keys = fill(case)
        with case.act("Edit") as action:
            action.update(Site, keys["site"], note="edited")
            action.set("title", "Another")
        snapshot(case)
        case.undo()
        assert len(case.journal()) > len(keys)

    def test_nor_by_other_programs_nor_where_an_edit_is_refused(self, postgis, case, schema, thief):
        with postgis.connect() as cursor:
            cursor.execute(f"INSERT INTO {schema}.site (name) VALUES ('a')")
            cursor.execute(f"UPDATE {schema}.site SET note = 'b', geometry = 'SRID=4326;POINT(1 2)'::geometry")
        with postgis.connect(thief) as cursor, pytest.raises(psycopg2.Error) as refused:
            cursor.execute(f"UPDATE {schema}.case_info SET value = '1' WHERE key = 'schema_version'")
        assert refused.value.pgcode == "42501"

    def test_nor_by_who_makes_a_case(self, postgis, case, schema, thief, tmp_path):
        with closing(create_case_on(postgis.server(), f"{schema}_next", "Next", "Ada", tmp_path)) as store:
            assert fill(store)


ACTING = {
    "a trigger": (
        "CREATE FUNCTION {0}.spy() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; "
        "CREATE TRIGGER spy BEFORE INSERT ON {0}.site FOR EACH ROW EXECUTE FUNCTION {0}.spy()", "site.spy"),
    "a trigger switched off": ("ALTER TABLE {0}.site DISABLE TRIGGER case_4_journal", "site.case_4_journal"),
    "a trigger missing": ("DROP TRIGGER case_append_only ON {0}.journal", "journal.case_append_only"),
    "a function of another body": (
        "CREATE OR REPLACE FUNCTION {0}.case_who() RETURNS text LANGUAGE sql AS 'SELECT session_user::text'",
        "case_who"),
    "a function that looks for names elsewhere": (
        "ALTER FUNCTION {0}.case_turn() SET search_path = public", "case_turn"),
    "a function that is not run as the owner": ("ALTER FUNCTION {0}.case_turn() SECURITY INVOKER", "case_turn"),
    "an operator": (
        "CREATE OPERATOR {0}.=== (FUNCTION = texteq, LEFTARG = text, RIGHTARG = text)", "==="),
    "a rule": ("CREATE RULE quiet AS ON DELETE TO {0}.site DO INSTEAD NOTHING", "site.quiet"),
    "a policy": ("CREATE POLICY part ON {0}.site USING (name <> 'x')", "site.part"),
    "rows that are hidden": ("ALTER TABLE {0}.site ENABLE ROW LEVEL SECURITY", "site.row level security"),
    "a table that inherits": ("CREATE TABLE {0}.more () INHERITS ({0}.site)", "site.more"),
    "a default that calls": (
        "CREATE FUNCTION public.spy_{0}() RETURNS text LANGUAGE sql AS 'SELECT 1::text'; "
        "ALTER TABLE {0}.site ALTER COLUMN note SET DEFAULT public.spy_{0}()", r"site: spy_{0}\(\)"),
    "a check that calls": (
        "CREATE FUNCTION public.spy_{0}(text) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true'; "
        "ALTER TABLE {0}.site ADD CHECK (public.spy_{0}(note))", r"site: spy_{0}\(\)"),
    "an index that calls": (
        "CREATE FUNCTION public.spy_{0}(text) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true'; "
        "CREATE INDEX ON {0}.site (public.spy_{0}(note))", r"site: spy_{0}\(\)"),
    "a check whose operator calls": (
        "CREATE FUNCTION public.spy_{0}(text, text) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true'; "
        "CREATE OPERATOR public.~~~ (FUNCTION = public.spy_{0}, LEFTARG = text, RIGHTARG = text); "
        "ALTER TABLE {0}.site ADD CHECK (note OPERATOR(public.~~~) 'x')", r"site: spy_{0}\(\)"),
    "a check that runs a statement given as text": (
        "ALTER TABLE {0}.site ADD CHECK (query_to_xml('SELECT 1', true, true, '') IS NOT NULL)",
        r"site: query_to_xml\(\)"),
    "a default that reads a view": (
        "ALTER TABLE {0}.site ALTER COLUMN note SET DEFAULT table_to_xml('{0}.site', true, true, '')::text",
        r"site: table_to_xml\(\)"),
    "a default of a type that checks": (
        "CREATE DOMAIN public.spy_{0} AS text CHECK (length(VALUE) < 9); "
        "ALTER TABLE {0}.site ALTER COLUMN note SET DEFAULT 'x'::public.spy_{0}", "site: spy_{0}"),
    "a type that checks, of a column beside": (
        "CREATE DOMAIN public.spy_{0} AS text CHECK (length(VALUE) < 9); "
        "ALTER TABLE {0}.site ADD COLUMN seen public.spy_{0}", "site.seen"),
    "a type of the same name that checks": (
        "CREATE DOMAIN {0}.text AS text CHECK (length(VALUE) < 9); "
        "ALTER TABLE {0}.site ALTER COLUMN note TYPE {0}.text", "site.note"),
    "such a type in the journal": (
        "CREATE DOMAIN {0}.text AS text CHECK (length(VALUE) < 9); "
        "ALTER TABLE {0}.journal ALTER COLUMN who TYPE {0}.text", "journal.who"),
    "a key by which rows elsewhere go with a record": (
        "CREATE TABLE public.spy_{0} (site text REFERENCES {0}.site (uuid) ON DELETE CASCADE)",
        "spy_{0}.spy_{0}_site_fkey"),
    "a key by which records go with rows elsewhere": (
        "CREATE TABLE public.spy_{0} (note text UNIQUE); ALTER TABLE {0}.site "
        "ADD CONSTRAINT away FOREIGN KEY (note) REFERENCES public.spy_{0} (note) ON DELETE CASCADE", "site.away"),
    "a column that fills itself": ("ALTER TABLE {0}.site ADD COLUMN seen text DEFAULT 'x'", "site.seen"),
    "a column missing": ("ALTER TABLE {0}.site DROP COLUMN note", "site.note"),
    "a view in place of a table": (
        "ALTER TABLE {0}.conflict RENAME TO c; CREATE VIEW {0}.conflict AS SELECT * FROM {0}.c", "conflict"),
}  # fmt: skip
BESIDE = {
    "a view": ("CREATE VIEW {0}.report AS SELECT name FROM {0}.site", "report"),
    "a kept view": ("CREATE MATERIALIZED VIEW {0}.report AS SELECT name FROM {0}.site", "report"),
    "a table": ("CREATE TABLE {0}.report (id int PRIMARY KEY, words text)", "report"),
    "a column": ("ALTER TABLE {0}.site ADD COLUMN seen text", "site.seen"),
    "a table that tells of a record": (
        "CREATE TABLE {0}.report (site text REFERENCES {0}.site (uuid), words text)",
        "report",
    ),
}


class TestLookedAtBeforeItIsTrusted:
    @pytest.mark.parametrize(("change", "named"), ACTING.values(), ids=ACTING)
    def test_what_acts_and_is_not_ours_is_named_and_the_case_not_opened(
        self, postgis, case, schema, change, named, tmp_path
    ):
        with postgis.connect() as cursor:
            cursor.execute(change.format(schema))
        with pytest.raises(CaseError, match=named.format(schema)):
            open_case_on(postgis.server(), schema, "Bob", tmp_path)

    def test_nor_for_reading_alone(self, postgis, case, schema, tmp_path):
        with postgis.connect() as cursor:
            cursor.execute(f"CREATE RULE quiet AS ON DELETE TO {schema}.site DO INSTEAD NOTHING")
        with pytest.raises(CaseError, match=r"site\.quiet"):
            read_case_on(postgis.server(), schema, "Bob", tmp_path)

    @pytest.mark.parametrize(("change", "named"), BESIDE.values(), ids=BESIDE)
    def test_what_lies_beside_is_listed_and_left_out(self, postgis, case, schema, change, named, tmp_path):
        add_site(case)
        with postgis.connect() as cursor:
            cursor.execute(change.format(schema))
        with closing(open_case_on(postgis.server(), schema, "Bob", tmp_path)) as store:
            assert store.left_out.names == (named,)
            assert named in str(store.left_out.what)
            add_site(store, "Second")
            assert [site.name for site in store.read(Site)] == ["Depot", "Second"]

    def test_of_a_case_as_it_was_made_nothing_is_left_out(self, postgis, case, schema, tmp_path):
        with closing(open_case_on(postgis.server(), schema, "Bob", tmp_path)) as store:
            assert store.left_out is None


SHOUT = """CREATE FUNCTION {0}.shout({1}) RETURNS {2} LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'run as %', current_user; END $$; """
WHILE_LOOKED_AT = {
    "an operator that joins names": (
        SHOUT.format("{0}", "name, name", "text")
        + "CREATE OPERATOR {0}.|| (FUNCTION = {0}.shout, LEFTARG = name, RIGHTARG = name); "
        "CREATE RULE quiet AS ON DELETE TO {0}.site DO ALSO NOTHING", "not as Bermline made it: .*shout"),
    "keys of settings that are compared by an operator": (
        "CREATE TYPE {0}.word AS ENUM ('schema_version', 'title', 'roles'); "
        + SHOUT.format("{0}", "{0}.word, {0}.word", "bool")
        + "CREATE OPERATOR {0}.= (FUNCTION = {0}.shout, LEFTARG = {0}.word, RIGHTARG = {0}.word); "
        "DROP TABLE {0}.case_info CASCADE; CREATE TABLE {0}.case_info (key {0}.word, value text); "
        "INSERT INTO {0}.case_info VALUES ('schema_version', '6')", "holds no case"),
    "keys of settings that are cast": (
        "CREATE TYPE {0}.word AS (says text); " + SHOUT.format("{0}", "{0}.word", "text")
        + "CREATE CAST ({0}.word AS text) WITH FUNCTION {0}.shout AS IMPLICIT; "
        "DROP TABLE {0}.case_info CASCADE; CREATE TABLE {0}.case_info (key {0}.word, value text); "
        "INSERT INTO {0}.case_info VALUES (ROW('schema_version'), '6')", "holds no case"),
}  # fmt: skip
OLDER = (
    "SET session_replication_role = replica; UPDATE {0}.case_info SET value = '1' WHERE key = 'schema_version'; "
    "SET session_replication_role = origin; "
)
WHILE_BROUGHT_UP_TO_DATE = {
    "a trigger whose function lies elsewhere": (
        SHOUT.format("public", "", "trigger").replace("shout", "shout_{0}")
        + "CREATE TRIGGER evil BEFORE UPDATE ON {0}.case_info FOR EACH ROW EXECUTE FUNCTION public.shout_{0}()",
        "case_info.evil"),
    "a view in place of a table": (
        SHOUT.format("{0}", "", "text") + "ALTER TABLE {0}.conflict RENAME TO was; "
        "CREATE VIEW {0}.conflict AS SELECT *, {0}.shout() FROM {0}.was", "conflict"),
    "a policy": ("ALTER TABLE {0}.site ENABLE ROW LEVEL SECURITY", "site.row level security"),
    "an operator": ("CREATE OPERATOR {0}.=== (FUNCTION = texteq, LEFTARG = text, RIGHTARG = text)", "==="),
}  # fmt: skip


class TestWhileItIsLookedAt:
    @pytest.mark.parametrize(("change", "words"), WHILE_LOOKED_AT.values(), ids=WHILE_LOOKED_AT)
    def test_nothing_of_it_is_run(self, postgis, case, schema, change, words, tmp_path):
        with postgis.connect() as cursor:
            cursor.execute(change.format(schema))
        for opening in (open_case_on, read_case_on):
            with pytest.raises(CaseError, match=words):
                opening(postgis.server(), schema, "Bob", tmp_path)
        list_cases(postgis.server())

    @pytest.mark.parametrize(("change", "named"), WHILE_BROUGHT_UP_TO_DATE.values(), ids=WHILE_BROUGHT_UP_TO_DATE)
    def test_nor_while_an_administrator_brings_it_up_to_date(self, postgis, case, schema, change, named, tmp_path):
        with postgis.connect() as cursor:
            cursor.execute((OLDER + change).format(schema))
        with pytest.raises(CaseError, match=f"not as Bermline made it: {named}"):
            open_case_on(postgis.server(), schema, "Bob", tmp_path)

    def test_an_older_case_as_it_was_made_is_brought_up_to_date(self, postgis, case, schema, tmp_path):
        with postgis.connect() as cursor:
            cursor.execute(OLDER.format(schema))
        with closing(open_case_on(postgis.server(), schema, "Bob", tmp_path)) as store:
            add_site(store)


class TestWhatOnlyLooksLikeACase:
    @pytest.fixture(params=["a view", "a policy of rows"])
    def trap(self, request, postgis, schema):
        """A schema marked as a case, whose settings run a function when they are read."""
        made = f"{schema}_trap"
        values = "VALUES ('schema_version', '1'), ('title', '\"Nice\"')"
        with postgis.connect() as cursor:
            cursor.execute(f"CREATE SCHEMA {made}; COMMENT ON SCHEMA {made} IS '{MARK}'")
            cursor.execute(
                f"CREATE FUNCTION {made}.run(said text) RETURNS text LANGUAGE plpgsql "
                "AS $$ BEGIN RAISE EXCEPTION 'run as %', current_user; END $$"
            )
            if request.param == "a view":
                cursor.execute(
                    f"CREATE VIEW {made}.case_info AS SELECT key, {made}.run(value) AS value "
                    f"FROM ({values}) AS kept (key, value)"
                )
            else:
                cursor.execute(
                    f"CREATE TABLE {made}.case_info (key text, value text); INSERT INTO {made}.case_info {values}; "
                    f"ALTER TABLE {made}.case_info FORCE ROW LEVEL SECURITY, ENABLE ROW LEVEL SECURITY; "
                    f"CREATE POLICY trap ON {made}.case_info USING ({made}.run(value) <> '')"
                )
        yield made
        with postgis.connect() as cursor:
            cursor.execute(f"DROP SCHEMA {made} CASCADE")

    def test_is_not_listed_and_nothing_of_it_is_run(self, postgis, trap):
        assert trap not in {listed.schema for listed in list_cases(postgis.server())}

    def test_is_refused_and_nothing_of_it_is_run(self, postgis, trap, tmp_path):
        with pytest.raises(CaseError, match="holds no case"):
            open_case_on(postgis.server(), trap, "Ada", tmp_path)

    def test_a_title_that_cannot_be_read_hides_no_other_case(self, postgis, case, schema):
        made = f"{schema}_odd"
        with postgis.connect() as cursor:
            cursor.execute(
                f"CREATE SCHEMA {made}; COMMENT ON SCHEMA {made} IS '{MARK}'; "
                f"CREATE TABLE {made}.case_info (key text, value text); "
                f"INSERT INTO {made}.case_info VALUES ('title', 'no JSON')"
            )
        try:
            titles = {listed.schema: listed.title for listed in list_cases(postgis.server())}
        finally:
            with postgis.connect() as cursor:
                cursor.execute(f"DROP SCHEMA {made} CASCADE")
        assert titles[made] == made
        assert schema in titles
