"""The functions of a case on a server: they journal, number and guard its rows, whoever writes them.

What a trigger does for others it does as the owner of the case (``SECURITY DEFINER``): a person's role can append
to the journal by changing records, and in no other way. Trigger functions cannot be called, nor hung on a table of
one's own. Whoever writes takes a turn (an advisory lock of the case) before the first row: the journal is
complete up to its last line, in order, and two writers never wait for each other's rows.
"""

from __future__ import annotations

from typing import Iterable, Iterator

from ..schema import ACTION, FID, INFO, JOURNAL, TABLES, Column
from ..sql import filled, listing, literal, name, statement
from ..triggers import OUTSIDE_LABEL
from .ddl import TURN
from .dialect import as_kept, info_as_json, row_function

FIXED = ("schema_version", "case", "created_at", "created_by", "software_version", "roles")
"""Settings that the owner of the case alone changes."""
LEADS = ("title",)
"""Settings that the owner and those who lead the case change."""

_AT = "to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"


def functions(postgis: str) -> Iterator[str]:
    """Yield the statements that make the functions; the search path of the moment is theirs for good.

    ``postgis`` is the schema that PostGIS lives in.
    """
    place = name(postgis)
    shape, blob = filled(_SHAPE, postgis=place), filled(_BLOB, postgis=place)
    yield _sql(f"case_blob(shape {place}.geometry)", "bytea", blob, "IMMUTABLE STRICT PARALLEL SAFE")
    yield _sql("case_shape(blob bytea)", f"{place}.geometry", shape, "IMMUTABLE STRICT PARALLEL SAFE")
    yield _trigger_function("case_turn", _TURN)
    yield _trigger_function("case_fill", _FILL)
    yield _trigger_function("case_append_only", _APPEND_ONLY)
    yield _trigger_function("case_guard_info", _GUARD_INFO)
    yield _sql(
        "case_who()",
        "text",
        "SELECT coalesce(nullif(current_setting('bermline.who', true), ''), session_user)",
        "STABLE",
    )
    yield statement(
        "CREATE FUNCTION",
        "case_note(kept text, key text, what text, old text, new text) RETURNS void",
        "LANGUAGE plpgsql SET search_path FROM CURRENT AS",
        _quoted(_NOTE),
    )
    for table in TABLES.values():
        columns = ["r." + name(FID) + " AS " + name(FID)]
        columns += [_as_journalled(column) + " AS " + name(column.name) for column in table.columns]
        row = statement("SELECT", "row_to_json(kept)::text FROM (SELECT", listing(columns) + ") AS kept")
        yield _sql(f"{row_function(table)}(r {name(table.name)})", "text", row, "STABLE")
        yield _trigger_function(f"case_journal_{table.name}", _journal_body(
            table.name, "uuid", row_function(table) + "(OLD)", row_function(table) + "(NEW)"
        ), _EXACTLY)  # fmt: skip
    yield _trigger_function(f"case_journal_{INFO}", _journal_body(
        INFO, "key", info_as_json("OLD."), info_as_json("NEW.")
    ), _EXACTLY)  # fmt: skip
    yield statement(
        "CREATE FUNCTION",
        "case_join(actions json, lines json) RETURNS void",
        "LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS",
        _quoted(_JOIN),
    )


def trigger_functions() -> Iterable[str]:
    """Return the functions that nobody but a trigger of ours may use."""
    own = ("case_turn", "case_fill", "case_append_only", "case_guard_info")
    return (*own, *(f"case_journal_{kept}" for kept in (*TABLES, INFO)))


def _as_journalled(column: Column) -> str:
    kept = as_kept(column, "r.")
    return f"upper(encode({kept}, 'hex'))" if column.kind == "geometry" else kept


def _sql(head: str, answer: str, body: str, traits: str) -> str:
    return statement(
        "CREATE FUNCTION", head, "RETURNS", answer, "LANGUAGE sql", traits, "SET search_path FROM CURRENT AS",
        _quoted(body),
    )  # fmt: skip


def _trigger_function(title: str, body: str, setting: str = "") -> str:
    return statement(
        "CREATE FUNCTION", name(title) + "() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER",
        "SET search_path FROM CURRENT", setting, "AS", _quoted(body),
    )  # fmt: skip


def _quoted(body: str) -> str:
    return "$case$" + body + "$case$"


_EXACTLY = "SET extra_float_digits = 1"
"""Numbers are journalled to the last bit, whatever the program that writes asked to be shown."""


def _journal_body(kept: str, key: str, old: str, new: str) -> str:
    return f"""
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM case_note({literal(kept)}, NEW.{key}, 'insert', NULL, {new});
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM case_note({literal(kept)}, OLD.{key}, 'delete', {old}, NULL);
    ELSIF NOT NEW *= OLD THEN
        PERFORM case_note({literal(kept)}, OLD.{key}, 'update', {old}, {new});
    END IF;
    RETURN NULL;
END
"""


_BLOB = r"""
SELECT CASE
    WHEN $postgis.ST_IsEmpty(shape) THEN NULL
    WHEN $postgis.GeometryType(shape) = 'POINT'
        THEN decode('47500001e6100000', 'hex') || $postgis.ST_AsBinary(shape, 'NDR'::text)
    ELSE decode('47500003e6100000', 'hex') || substring($postgis.ST_AsBinary($postgis.ST_MakeLine(
        $postgis.ST_MakePoint($postgis.ST_XMin(shape::$postgis.box3d), $postgis.ST_XMax(shape::$postgis.box3d)),
        $postgis.ST_MakePoint($postgis.ST_YMin(shape::$postgis.box3d), $postgis.ST_YMax(shape::$postgis.box3d))
    ), 'NDR'::text) FROM 10) || $postgis.ST_AsBinary(shape, 'NDR'::text)
END
"""
"""A GeoPackage's header with the envelope, whose four numbers are those of a line's well-known binary.

There is no backslash in any of this: what it means is for the program to say that writes.
"""

_SHAPE = """
SELECT CASE WHEN get_byte(blob, 3) & 16 <> 0 THEN NULL ELSE $postgis.ST_GeomFromWKB(substring(blob FROM 9 +
    CASE (get_byte(blob, 3) >> 1) & 7 WHEN 0 THEN 0 WHEN 1 THEN 32 WHEN 4 THEN 64 ELSE 48 END), 4326)
END
"""

_TURN = f"""
BEGIN
    PERFORM pg_advisory_xact_lock(({TURN}::bigint << 32) | relnamespace::bigint) FROM pg_class WHERE oid = TG_RELID;
    RETURN NULL;
END
"""

# Whoever writes the version that they read with what they change is refused where another was quicker.
_FILL = filled(
    """
DECLARE
    at timestamp(3) := clock_timestamp() AT TIME ZONE 'UTC';
    gone json;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW *= OLD THEN
            RETURN NEW;
        END IF;
        IF OLD.uuid <> '' AND NEW.uuid IS DISTINCT FROM OLD.uuid THEN
            RAISE EXCEPTION 'the key of a record does not change';
        END IF;
        IF NEW.version IS DISTINCT FROM OLD.version THEN
            RAISE EXCEPTION 'the record was edited by % since it was read (version %, not %)',
                OLD.edited_by, OLD.version, NEW.version;
        END IF;
        NEW.created_by := OLD.created_by;
        NEW.created_at := OLD.created_at;
        NEW.version := OLD.version + 1;
    ELSE
        NEW.uuid := coalesce(nullif(NEW.uuid, ''), gen_random_uuid()::text);
        IF coalesce(current_setting('bermline.restoring', true), '') = '1' THEN
            NEW.version := NEW.version + 1;
            IF NOT pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER')
                AND (SELECT pg_has_role(session_user, (value::json ->> 'lead')::name, 'MEMBER')
                    FROM $info WHERE key = 'roles') IS NOT TRUE
            THEN
                gone := (SELECT before::json FROM $journal WHERE table_name = TG_TABLE_NAME AND record = NEW.uuid
                    AND what = 'delete' ORDER BY id DESC LIMIT 1);
                NEW.created_by := coalesce(gone ->> 'created_by', case_who());
                NEW.created_at := coalesce((gone ->> 'created_at')::timestamp(3), at);
            END IF;
        ELSE
            NEW.created_by := case_who();
            NEW.created_at := at;
            NEW.version := 1;
        END IF;
    END IF;
    NEW.edited_by := case_who();
    NEW.edited_at := at;
    RETURN NEW;
END
""",
    info=INFO,
    journal=JOURNAL,
)
"""Who made a record is brought along by those who lead, with a copy; others bring back what was deleted, as it was."""

_APPEND_ONLY = """
BEGIN
    RAISE EXCEPTION 'the % is only ever added to', TG_TABLE_NAME;
END
"""

_GUARD_INFO = filled(
    """
DECLARE
    touched text := CASE TG_OP WHEN 'INSERT' THEN NEW.key ELSE OLD.key END;
    led boolean;
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.key <> OLD.key THEN
        RAISE EXCEPTION 'the key of a setting does not change';
    END IF;
    IF touched IN ($leading) AND NOT pg_has_role(
        session_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER'
    ) THEN
        led := (SELECT pg_has_role(session_user, (value::json ->> 'lead')::name, 'MEMBER')
                FROM $info WHERE key = 'roles');
        IF touched IN ($fixed) OR led IS NOT TRUE THEN
            RAISE insufficient_privilege USING MESSAGE = format('“%s” is for those who lead the case', touched);
        END IF;
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
""",
    info=INFO,
    fixed=listing(map(literal, FIXED)),
    leading=listing(map(literal, (*FIXED, *LEADS))),
)

_NOTE = filled(
    """
DECLARE
    mine text := nullif(current_setting('bermline.action', true), '');
    said text := nullif(current_setting('bermline.label', true), '');
BEGIN
    IF mine IS NULL THEN
        mine := gen_random_uuid()::text;
        said := NULL;
        PERFORM set_config('bermline.action', mine, true);
    END IF;
    IF said IS NOT NULL AND NOT EXISTS (SELECT FROM $action WHERE uuid = mine) THEN
        IF NOT (current_setting('bermline.kind') IN ('act', 'undo', 'redo')
            OR current_setting('bermline.kind') = 'start' AND NOT EXISTS (SELECT FROM $action))
        THEN
            RAISE insufficient_privilege
                USING MESSAGE = format('nobody acts as “%s”', current_setting('bermline.kind'));
        END IF;
        IF coalesce(current_setting('bermline.undoes', true), '') <> '' AND NOT EXISTS (
            SELECT FROM $action WHERE uuid = current_setting('bermline.undoes') AND login = session_user
        ) THEN
            RAISE insufficient_privilege USING MESSAGE = 'only one''s own actions are taken back';
        END IF;
    END IF;
    INSERT INTO $action (uuid, kind, label, who, at, software_version, undoes) VALUES (
        mine, CASE WHEN said IS NULL THEN 'outside' ELSE current_setting('bermline.kind') END,
        coalesce(said, $outside), case_who(), $now,
        nullif(current_setting('bermline.software', true), ''), nullif(current_setting('bermline.undoes', true), '')
    ) ON CONFLICT (uuid) DO NOTHING;
    IF NOT FOUND AND NOT EXISTS (
        SELECT FROM $action WHERE uuid = mine AND transaction = pg_current_xact_id()
    ) THEN
        RAISE EXCEPTION 'the action % has ended', mine;
    END IF;
    INSERT INTO $journal (action, at, who, table_name, record, what, before, after)
        VALUES (mine, $now, case_who(), kept, key, what, old, new);
    PERFORM pg_notify('bermline_' || relnamespace::text, '') FROM pg_class WHERE oid = '$journal'::regclass;
END
""",
    action=ACTION,
    journal=JOURNAL,
    now=_AT,
    outside=literal(OUTSIDE_LABEL),
)
"""An edit of another program has an action of its own, for as long as its transaction lasts."""

_JOIN = filled(
    """
BEGIN
    INSERT INTO $action (uuid, kind, label, who, at, software_version)
        SELECT a.uuid, 'elsewhere', a.label, a.who, a.at, a.software_version
        FROM json_to_recordset(actions)
            AS a(uuid text, label text, who text, at text, software_version text)
        ON CONFLICT (uuid) DO NOTHING;
    INSERT INTO $journal (action, at, who, table_name, record, what, before, after)
        SELECT l.action, l.at, l.who, l.table_name, l.record, l.what, l.before, l.after
        FROM json_to_recordset(lines) AS l(
            action text, at text, who text, table_name text, record text, what text, before text, after text
        ) JOIN $action AS a ON a.uuid = l.action
        WHERE a.kind = 'elsewhere' AND a.transaction = pg_current_xact_id();
END
""",
    action=ACTION,
    journal=JOURNAL,
)
"""Lines of a copy's journal, brought back: marked as from elsewhere, under the login of who brought them."""
