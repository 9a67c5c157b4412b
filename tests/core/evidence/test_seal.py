"""The sealed journal breaks at the first line that was touched."""

import json

import pytest

from plugin.core.evidence.seal import BEGIN, Change, check_journal, seal_journal

CHANGES = [
    Change("2024-01-01T00:00:00.000Z", "A", "Add", "insert", "site", "u1"),
    Change("2024-01-02T00:00:00.000Z", "A", "Näme", "update", "site", "u1", ("name",)),
    Change("2024-01-03T00:00:00.000Z", "A", "Add", "insert", "scene", "u2"),
]
TEXT, HEAD = seal_journal(CHANGES, {"u1": "r1", "u2": "r2"}, {"title": "T"})


def test_chain_is_followed_to_its_head():
    found = check_journal(TEXT)
    assert (found.problems, found.head, found.changes) == ((), HEAD, 3)
    assert found.rows == {"u1": "r1", "u2": "r2"}


def test_lines_tell_what_and_not_which_values():
    lines = [json.loads(line) for line in TEXT.splitlines()]
    assert lines[0]["previous"] == BEGIN
    assert lines[2]["columns"] == ["name"]
    assert [line["previous"] for line in lines[1:]] == [line["hash"] for line in lines[:-1]]
    assert "row" not in lines[1]


def test_empty_journal_has_a_head():
    text, head = seal_journal([], {}, {})
    assert check_journal(text).head == head


LINES = TEXT.splitlines()
SPOILT = {
    "changed": TEXT.replace("Näme", "Name"),
    "line out": "\n".join([LINES[0], *LINES[2:]]) + "\n",
    "lines changed about": "\n".join([LINES[0], LINES[2], LINES[1], LINES[3]]) + "\n",
    "first out": "\n".join(LINES[1:]) + "\n",
    "blank added": TEXT.replace('"n":1', '"n": 1'),
    "key twice": TEXT.replace('{"at"', '{"at":1,"at"', 1),
    "no JSON": TEXT + "x\n",
    "empty": "",
    "list": "[]\n",
    "deep": "[" * 100_000 + "\n",
}


@pytest.mark.parametrize("text", SPOILT.values(), ids=SPOILT)
def test_touched_journal_breaks(text):
    assert len(check_journal(text).problems) == 1


def test_end_cut_off_gives_another_head():
    cut = check_journal("\n".join(LINES[:-1]) + "\n")
    assert cut.problems == ()
    assert cut.head != HEAD
