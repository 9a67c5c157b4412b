"""Twenty analysts at one case on a server: nothing is lost, and the campaign that says so would notice."""

from contextlib import closing

import pytest

from plugin.case.postgis.create import create_case_on
from plugin.core.records import Site
from tests.team.campaign import Tally, check, run


def test_twenty_analysts_lose_nothing_and_leave_no_deadlock():
    tally = run(20, 12.0, 7)
    assert tally.lost == []
    assert tally.deadlocks == 0
    assert tally.kept > 0
    assert tally.latencies


@pytest.fixture
def case(postgis, schema, tmp_path):
    with closing(create_case_on(postgis.server(), schema, "A case", "Ada", tmp_path)) as store:
        with store.act("Append") as action:
            action.insert(Site(name="Shared 1", note="one;"))
        yield store


def kept(mark, record, undone=False):
    return {"what": "kept", "mark": mark, "record": record, "undone": undone}


@pytest.mark.parametrize(
    ("mark", "undone", "said"),
    [("two", False, "two is not in the journal"), ("two", False, "two is not as it was left"),
     ("one", True, "one is not as it was left")],
    ids=["in the journal", "in the record", "not taken back"],
)  # fmt: skip
def test_the_campaign_notices_what_is_lost(postgis, case, mark, undone, said):
    tally = Tally()
    check(case, postgis, [kept(mark, case.read(Site)[0].uuid, undone)], tally)
    assert said in " ".join(tally.lost)


def test_the_campaign_notices_a_row_that_changed_beside_the_journal(postgis, case, schema):
    with postgis.connect() as cursor:
        cursor.execute(f"SET search_path = {schema}, public; SET session_replication_role = replica")
        cursor.execute("UPDATE site SET note = 'slipped in;'")
        cursor.execute("SET session_replication_role = origin")
        cursor.execute("UPDATE site SET note = 'afterwards;'")
    tally = Tally()
    check(case, postgis, [], tally)
    assert "changed between two lines of the journal" in " ".join(tally.lost)
