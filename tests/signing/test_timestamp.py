"""A timestamp says when a pack was there; only a hash is asked for, and a pack is good without it."""

import hashlib

import bagit
import pytest

from plugin.core.errors import BermlineError
from plugin.core.evidence.signature import SIGNED
from plugin.core.evidence.timestamp import TIMESTAMP, check_timestamp, stamp_pack, write_query
from plugin.core.evidence.verify import verify_pack
from tests.signing.authority import openssl
from tests.signing.test_signature import words_on


def test_stamped_pack_is_whole_and_says_when_and_by_whom(signed, authority):
    before = verify_pack(signed).checked
    found = stamp_pack(signed, authority.stamp)
    verdict = verify_pack(signed)
    assert verdict.whole, verdict.problems
    assert verdict.checked == before + 1
    (words,) = words_on(verdict, "Timestamp from outside")
    assert "By the word of Test clock the pack was there at" in words
    assert found.authority == "Test clock"
    assert [path.name for path in signed.parent.iterdir()] == [signed.name]


def test_openssl_accepts_the_timestamp_and_refuses_it_for_something_else(folder, authority):
    stamp_pack(folder, authority.stamp)
    check = ("ts", "-verify", "-in", folder / TIMESTAMP, "-CAfile", authority.root, "-data")
    assert b"Verification: OK" in openssl(*check, folder / SIGNED)
    with pytest.raises(RuntimeError):
        openssl(*check, folder / "bagit.txt")
    bagit.Bag(str(folder)).validate(processes=1)


def test_a_hash_is_all_that_leaves(folder, authority):
    asked = []
    stamp_pack(folder, lambda query: asked.append(query) or authority.stamp(query))
    (query,) = asked
    digest = hashlib.sha256((folder / SIGNED).read_bytes()).digest()
    assert digest in query
    assert len(query) < len(digest) + 48


def test_every_byte_of_the_timestamp_counts(folder, authority):
    stamp_pack(folder, authority.stamp)
    content = (folder / TIMESTAMP).read_bytes()
    for place in range(0, len(content), 11):
        (folder / TIMESTAMP).write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        assert not verify_pack(folder).whole, place


def test_timestamp_of_another_pack_is_found(folder, authority):
    other = hashlib.sha256(b"something else").digest()
    (problem,) = check_timestamp((folder / SIGNED).read_bytes(), authority.stamp(write_query(other, 1))).problems
    assert "a timestamp of something else" in str(problem)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (lambda _query, authority: authority.stamp(write_query(bytes(32), 1)), "something else"),
        (lambda query, authority: authority.stamp(query)[:-9], "cannot be read"),
        (lambda _query, _authority: b"<html>", "cannot be read"),
        (lambda _query, authority: authority.stamp(b"no query"), "The server gave none"),
    ],
    ids=["of something else", "cut off", "a page of the web", "refused"],
)
def test_reply_that_is_no_good_is_told_and_the_pack_stays_as_it_was(signed, authority, answer, words):
    with pytest.raises(BermlineError, match=words):
        stamp_pack(signed, lambda query: answer(query, authority))
    assert verify_pack(signed).whole
    assert words_on(verify_pack(signed), "Timestamp from outside") == []
    assert [path.name for path in signed.parent.iterdir()] == [signed.name]


def test_reply_to_an_older_question_is_not_taken(folder, authority):
    digest = hashlib.sha256((folder / SIGNED).read_bytes()).digest()
    with pytest.raises(BermlineError, match="another question"):
        stamp_pack(folder, lambda _query: authority.stamp(write_query(digest, 7)))


def test_a_pack_is_stamped_once(folder, authority):
    stamp_pack(folder, authority.stamp)
    with pytest.raises(BermlineError, match="has a timestamp already"):
        stamp_pack(folder, authority.stamp)
