"""A source is dated to a day, a month, a year or a stretch of days, and nowhere as if more were known."""

import datetime as dt

import pytest

from plugin.core.chain.cells import read_stretch
from plugin.core.chain.conflicts import find_conflicts
from plugin.core.chain.doubts import doubts
from plugin.core.chain.duplicates import DuplicateIndex
from plugin.core.chain.filtering import TouchIndex, Wanted
from plugin.core.chain.gather import ChainRecords
from plugin.core.chain.phrasing import describe
from plugin.core.chain.rows import source_rows
from plugin.core.chain.tables import read_chain
from plugin.core.chain.writing import chain_as_csv, write_chain
from plugin.core.dates import days_to_iso
from plugin.core.errors import Refused
from plugin.core.evidence.crate import _source
from plugin.core.records import Citation, Claim, Source

D = dt.date
MONTH = Source(
    uuid="m",
    label="S1",
    name="Monthly report",
    publisher="A",
    published_on=D(2023, 10, 1),
    published_to=D(2023, 10, 31),
)
OF_OCTOBER = (D(2023, 10, 1), D(2023, 10, 31))


@pytest.mark.parametrize(
    ("text", "days", "plain"),
    [
        ("2023-10", OF_OCTOBER, "2023-10"),
        ("2023-2", (D(2023, 2, 1), D(2023, 2, 28)), "2023-02"),
        ("2023", (D(2023, 1, 1), D(2023, 12, 31)), "2023"),
        ("17.10.2023", (D(2023, 10, 17), D(2023, 10, 17)), "2023-10-17"),
        ("2023-10-05/2023-11-02", (D(2023, 10, 5), D(2023, 11, 2)), "2023-10-05/2023-11-02"),
        ("2023-10 – 2023-11", (D(2023, 10, 1), D(2023, 11, 30)), "2023-10/2023-11"),
        ("2023-10-31/2023-11-30", (D(2023, 10, 31), D(2023, 11, 30)), "2023-10-31/2023-11-30"),
        ("/2023-10-17", (None, D(2023, 10, 17)), "/2023-10-17"),
        ("October 2023", OF_OCTOBER, "2023-10"),
        ("5 Oct 2023 – 2 Nov 2023", (D(2023, 10, 5), D(2023, 11, 2)), "2023-10-05/2023-11-02"),
        ("", (None, None), ""),
        ("9999-12", (D(9999, 12, 1), D(9999, 12, 31)), "9999-12"),
    ],
)  # fmt: skip
def test_what_is_typed_is_read_and_written_as_briefly_as_it_can_be_said(text, days, plain):
    assert read_stretch(text) == days
    assert days_to_iso(*days) == plain
    assert read_stretch(plain) == days


@pytest.mark.parametrize(
    "text", ["2023-13", "autumn 2023", "17/10/2023", "2023-10/2023-09", "2023-10-05/", "1/2/3", "2023-02-30", "/"]
)
def test_what_is_no_time_is_refused(text):
    with pytest.raises(Refused, match="2023-08"):
        read_stretch(text)


def test_it_is_shown_as_a_month_wherever_a_source_is():
    chain = ChainRecords(sources=(MONTH,))
    assert source_rows(chain)[0].published_on == "2023-10 (month)"
    assert "2023-10 (month)" in describe(chain, "m")


def test_a_table_keeps_it(tmp_path):
    chain = ChainRecords(sources=(MONTH, Source(uuid="d", label="S2", name="Daily", published_on=D(2023, 10, 17))))
    assert ",2023-10,," in chain_as_csv(chain)["sources.csv"]
    write_chain(chain, tmp_path)
    back = read_chain(tmp_path)
    assert [source.published for source in back.sources] == [source.published for source in chain.sources]
    assert back.sources[1].published_to is None


def test_a_pack_says_so():
    assert _source(MONTH)["datePublished"] == "2023-10"


@pytest.mark.parametrize(
    ("when", "late"), [(D(2023, 10, 30), False), (D(2023, 11, 1), False), (D(2023, 11, 2), True)],
    ids=["within the month", "the date line", "after it"],
)  # fmt: skip
def test_a_source_is_too_old_only_by_the_last_day_that_it_may_be_of(when, late):
    claim = Claim(uuid="c", label="C1", statement="x", made_on=when)
    chain = ChainRecords(sources=(MONTH,), claims=(claim,), citations=(Citation(source="m", claim="c"),))
    said = [str(reason.words) for found in find_conflicts(chain) for reason in found.reasons]
    assert bool(said) == late
    assert all("2023-10 (month)" in words for words in said)


@pytest.mark.parametrize(("read_on", "asked"), [(D(2023, 10, 5), False), (D(2023, 9, 30), True)])
def test_it_was_read_too_early_only_before_its_first_day(read_on, asked):
    record = Source(name="x", published_on=MONTH.published_on, published_to=MONTH.published_to, read_on=read_on)
    assert bool(doubts(record)) == asked


@pytest.mark.parametrize(("day", "same"), [(D(2023, 10, 17), True), (D(2023, 11, 1), False)], ids=["within", "beside"])
def test_a_day_within_the_month_does_not_tell_two_sources_apart(day, same):
    other = Source(uuid="d", label="S2", name="Monthly report", publisher="A", published_on=day)
    assert bool(DuplicateIndex(ChainRecords(sources=(MONTH, other))).pairs()) == same


@pytest.mark.parametrize(
    ("first", "last", "kept"),
    [(D(2023, 10, 20), D(2023, 10, 21), True), (D(2023, 11, 1), None, False), (None, D(2023, 9, 30), False)],
)
def test_it_is_found_by_every_day_that_it_may_be_of(first, last, kept):
    chain = ChainRecords(sources=(MONTH,))
    assert TouchIndex(chain).fits("m", Wanted(begin=first, end=last)) == kept
