"""A typed date is taken for what it says."""

import datetime as dt

import pytest

from plugin.core.dates import UTC, Interval, day, instant, month, year
from plugin.core.errors import BermlineError
from plugin.core.imagery.typed import read_span, read_typed, write_span

SIXTH = dt.datetime(2018, 6, 23, 6, 50, tzinfo=UTC)
TYPED = {
    "1985": year(1985),
    "1985 (year)": year(1985),
    "2019-02": month(2019, 2),
    "2018-06-23": day(dt.date(2018, 6, 23)),
    " 2018-6-23 ": day(dt.date(2018, 6, 23)),
    "2018-06-23 06:50": Interval(SIXTH, SIXTH + dt.timedelta(minutes=1)),
    "2018-06-23T06:50Z": Interval(SIXTH, SIXTH + dt.timedelta(minutes=1)),
    "2018-06-23 06:50:12 UTC": instant(SIXTH.replace(second=12)),
    "2018-06-23 – 2018-06-25": Interval(day(dt.date(2018, 6, 23)).begin, day(dt.date(2018, 6, 25)).end),
    "23.6.2018": day(dt.date(2018, 6, 23)),
    "23. 06. 2018 06:50": Interval(SIXTH, SIXTH + dt.timedelta(minutes=1)),
    "20180623": day(dt.date(2018, 6, 23)),
    "23 Jun 2018": day(dt.date(2018, 6, 23)),
    "23. März 2018": day(dt.date(2018, 3, 23)),
    "June 23, 2018": day(dt.date(2018, 6, 23)),
    "June 2018": month(2018, 6),
    "9999-12-31": day(dt.date.max),
    "9999-12-31 23:59": Interval(dt.datetime(9999, 12, 31, 23, 59, tzinfo=UTC), day(dt.date.max).end),
    "9990 – 9999": Interval(year(9990).begin, year(9999).end),
    "1985 to 1990": Interval(year(1985).begin, year(1990).end),
}


@pytest.mark.parametrize(("text", "expected"), TYPED.items(), ids=list(TYPED))
def test_a_typed_date_is_understood(text, expected):
    assert read_typed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2018-13-01",
        "2018-02-30",
        "31.2.2018",
        "20181301",
        "03/04/2019",
        "Foo 2019",
        "summer 2019",
        "0000",
        "10000",
        "2019 – 2018",
        "1 – 2 – 3",
    ],
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(BermlineError):
        read_typed(text)


def test_from_and_to_make_one_interval():
    assert read_span("2018-06", "2018-08") == Interval(month(2018, 6).begin, month(2018, 8).end)
    assert read_span("2018-06", " ") == month(2018, 6)


@pytest.mark.parametrize("text", TYPED)
def test_what_is_written_is_read_as_the_same(text):
    assert read_span(*write_span(read_typed(text))) == read_typed(text)


def test_what_is_written_is_short():
    assert write_span(year(1985)) == ("1985", "")
    assert write_span(Interval(year(1985).begin, year(1990).end)) == ("1985", "1990")
    assert write_span(read_typed("2018-06-23 06:50")) == ("2018-06-23 06:50", "")
