"""Dates are half-open intervals in UTC, written without claiming more than is known."""

from __future__ import annotations

import datetime as dt

import pytest

from plugin.core import dates
from plugin.core.dates import UTC, Interval
from plugin.core.errors import BermlineError
from plugin.core.language import Language, written_in


def at(*parts):
    return dt.datetime(*parts, tzinfo=UTC)


def span(begin, end):
    return Interval(at(*begin), at(*end))


def test_a_day_a_month_and_a_year_end_where_the_next_begins():
    assert dates.day(dt.date(2020, 2, 29)) == span((2020, 2, 29), (2020, 3, 1))
    assert dates.month(2019, 2) == span((2019, 2, 1), (2019, 3, 1))
    assert dates.month(2019, 12) == span((2019, 12, 1), (2020, 1, 1))
    assert dates.year(1985) == span((1985, 1, 1), (1986, 1, 1))


def test_an_instant_is_its_second_in_utc():
    east = dt.timezone(dt.timedelta(hours=3))
    taken = dt.datetime(2023, 8, 15, 11, 30, 0, 999, tzinfo=east)
    assert dates.instant(taken) == span((2023, 8, 15, 8, 30, 0), (2023, 8, 15, 8, 30, 1))


FIRST, LAST = dt.datetime.min.replace(tzinfo=UTC), dt.datetime.max.replace(tzinfo=UTC)
EAST, WEST = (dt.timezone(dt.timedelta(hours=hours)) for hours in (14, -12))


@pytest.mark.parametrize(
    ("made", "begin", "end", "written"),
    [
        (lambda: dates.day(dt.date.max), at(9999, 12, 31), LAST, "9999-12-31"),
        (lambda: dates.month(9999, 12), at(9999, 12, 1), LAST, "9999-12 (month)"),
        (lambda: dates.year(9999), at(9999, 1, 1), LAST, "9999 (year)"),
        (lambda: dates.instant(LAST), at(9999, 12, 31, 23, 59, 59), LAST, "9999-12-31 23:59:59 UTC"),
        (
            lambda: dates.instant(dt.datetime(9999, 12, 31, 20, tzinfo=WEST)),
            at(9999, 12, 31, 23, 59, 59),
            LAST,
            "9999-12-31 23:59:59 UTC",
        ),
        (lambda: dates.day(dt.date.min), FIRST, at(1, 1, 2), "0001-01-01"),
        (lambda: dates.instant(dt.datetime(1, 1, 1, tzinfo=EAST)), FIRST, at(1, 1, 1, 0, 0, 1), None),
    ],
    ids=["last day", "last month", "last year", "last second", "after the end", "first day", "before the beginning"],
)
def test_the_calendar_ends_what_would_reach_beyond_it(made, begin, end, written):
    assert made() == Interval(begin, end)
    assert written is None or dates.write_interval(made()) == written
    assert [dates.from_iso(dates.to_iso(moment)) for moment in (begin, end)] == [begin, end]


def test_days_and_dates_at_the_ends_of_the_calendar_are_written():
    assert dates.write_days(dt.date.min, dt.date.max) == "0001-01-01 – 9999-12-31"
    assert dates.write_days(None, dt.date.max) == "until 9999-12-31"
    assert dates.by_date(LAST) == dt.date.max
    assert dates.by_date(FIRST) == dt.date.min
    assert dates.from_days(1e7) == LAST
    assert dates.from_days(-1e12) == FIRST
    assert dates.to_iso(dt.datetime(1, 1, 1, tzinfo=EAST)) == "0001-01-01T00:00:00Z"


@pytest.mark.parametrize("text", ["9999-12-31T23:00:00-05:00", "0001-01-01T00:00:00+05:00"])
def test_an_instant_that_utc_does_not_hold_is_not_read(text):
    with pytest.raises(ValueError, match="T"):
        dates.from_iso(text)


def test_months_begin_until_the_calendar_ends():
    assert list(dates.first_of_months(at(9999, 9, 2), 2)) == [at(9999, 11, 1)]
    assert next(dates.first_of_months(FIRST, 240)) == at(20, 1, 1)
    assert next(dates.first_of_months(at(2019, 6, 1), 1)) == at(2019, 6, 1)
    assert next(dates.first_of_months(at(2019, 6, 1), 12)) == at(2020, 1, 1)


@pytest.mark.parametrize(
    ("begin", "end"),
    [(at(2020, 1, 2), at(2020, 1, 2)), (at(2020, 1, 2), at(2020, 1, 1))],
    ids=["of no length", "backwards"],
)
def test_an_empty_interval_is_refused(begin, end):
    with pytest.raises(BermlineError, match="is empty"):
        Interval(begin, end)


def test_an_end_without_a_zone_is_refused():
    with pytest.raises(BermlineError, match="time zone"):
        Interval(at(2020, 1, 1), dt.datetime.fromisoformat("2020-01-02"))


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        (dates.day(dt.date(2020, 1, 1)), dates.day(dt.date(2020, 1, 2)), False),
        (dates.day(dt.date(2020, 1, 1)), dates.month(2020, 1), True),
        (dates.year(2019), dates.year(2020), False),
        (dates.instant(at(2020, 1, 1)), dates.day(dt.date(2020, 1, 1)), True),
    ],
    ids=["neighbours", "within", "years", "first second"],
)
def test_half_open_neighbours_do_not_overlap(one, other, share):
    assert one.overlaps(other) is share
    assert other.overlaps(one) is share


@pytest.mark.parametrize(
    "moment", [at(1970, 1, 1), at(2023, 8, 15, 8, 30), at(1965, 7, 1, 12), at(2100, 12, 31, 23, 59)]
)
def test_days_and_instants_are_the_same_thing(moment):
    assert dates.from_days(dates.to_days(moment)) == moment


def test_days_count_from_1970():
    assert dates.to_days(at(1970, 1, 2, 12)) == 1.5
    assert dates.to_days(at(1969, 12, 31)) == -1


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (at(2018, 6, 23, 6, 50), "2018-06-23T06:50:00Z"),
        (at(2018, 6, 23, 6, 50, 1, 250000), "2018-06-23T06:50:01.250000Z"),
        (dt.datetime(2018, 6, 23, 9, 50, tzinfo=dt.timezone(dt.timedelta(hours=3))), "2018-06-23T06:50:00Z"),
    ],
    ids=["seconds", "fractions", "another zone"],
)
def test_instants_are_written_in_one_way(moment, text):
    assert dates.to_iso(moment) == text
    assert dates.from_iso(text) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2018-06-23T06:50:00", at(2018, 6, 23, 6, 50)),
        ("2018-06-23T06:50:00.250Z", at(2018, 6, 23, 6, 50, 0, 250000)),
        ("2018-06-23T09:50:00+03:00", at(2018, 6, 23, 6, 50)),
    ],
    ids=["no zone is UTC", "milliseconds", "another zone"],
)
def test_instants_are_read_from_what_others_write(text, moment):
    assert dates.from_iso(text) == moment
    assert dates.from_iso(text).tzinfo is UTC


@pytest.mark.parametrize("text", ["", "last summer", "2018-13-01T00:00:00Z"])
def test_what_is_no_instant_is_an_error(text):
    with pytest.raises(ValueError, match=r"."):
        dates.from_iso(text)


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (dates.year(1985), "1985 (year)"),
        (dates.month(2019, 2), "2019-02 (month)"),
        (dates.month(2019, 12), "2019-12 (month)"),
        (dates.day(dt.date(2018, 6, 23)), "2018-06-23"),
        (dates.instant(at(2018, 6, 23, 6, 50)), "2018-06-23 06:50:00 UTC"),
        (span((2018, 6, 23, 6, 50), (2018, 6, 23, 8, 0)), "2018-06-23 06:50 – 2018-06-23 08:00 UTC"),
        (span((2018, 6, 23), (2018, 6, 25)), "2018-06-23 – 2018-06-24"),
        (span((2018, 1, 1), (2020, 1, 1)), "2018-01-01 – 2019-12-31"),
    ],
    ids=["year", "month", "december", "day", "instant", "hours", "days", "two years"],
)
def test_an_interval_is_written_as_briefly_as_is_true(interval, text):
    assert dates.write_interval(interval) == text


@pytest.mark.parametrize(
    ("earliest", "latest", "text"),
    [
        (None, None, ""),
        (dt.date(2023, 8, 15), None, "from 2023-08-15"),
        (None, dt.date(2023, 10, 13), "until 2023-10-13"),
        (dt.date(2023, 8, 15), dt.date(2023, 10, 14), "2023-08-15 – 2023-10-14"),
        (dt.date(2023, 8, 15), dt.date(2023, 8, 15), "2023-08-15"),
        (dt.date(2023, 8, 1), dt.date(2023, 8, 31), "2023-08 (month)"),
    ],
    ids=["nothing", "from", "until", "both", "one day", "a month"],
)
def test_days_are_written_as_far_as_they_are_known(earliest, latest, text):
    assert dates.write_days(earliest, latest) == text


def test_days_run_to_the_end_of_the_last():
    assert dates.days(dt.date(2023, 8, 15), dt.date(2023, 8, 16)) == span((2023, 8, 15), (2023, 8, 17))
    assert dates.days(None, dt.date(2023, 8, 16)) is None


def test_the_open_end_prints_the_last_day_that_it_touches():
    known = dates.day(dt.date(2018, 6, 23))
    assert dates.after_date(known.begin) == dt.date(2018, 6, 23)
    assert dates.by_date(known.end) == dt.date(2018, 6, 23)
    assert dates.by_date(at(2018, 6, 23, 6, 50)) == dt.date(2018, 6, 23)


def test_an_interval_is_written_in_the_language_of_the_moment():
    assert dates.write_interval(dates.year(1986)) == "1986 (year)"
    with written_in(Language("de", ",", lambda text: text.replace("year)", "Jahr)"))):
        assert dates.write_interval(dates.year(1986)) == "1986 (Jahr)"
    assert dates.write_interval(dates.year(1986)) == "1986 (year)"


@pytest.mark.parametrize(
    ("begin", "end", "text"),
    [
        ("06:50:00", "06:52:00", "2020-01-01 06:50 – 2020-01-01 06:52 UTC"),
        ("06:50:30", "06:52:10", "2020-01-01 06:50:30 – 2020-01-01 06:52:10 UTC"),
        ("06:50:00", "06:52:10.250000", "2020-01-01 06:50:00 – 2020-01-01 06:52:11 UTC"),
    ],
    ids=["minutes", "seconds", "parts of a second"],
)
def test_an_interval_is_not_written_shorter_than_it_is(begin, end, text):
    interval = Interval(*(dates.from_iso(f"2020-01-01T{time}Z") for time in (begin, end)))
    assert dates.write_interval(interval) == text
