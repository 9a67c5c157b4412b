"""Dates as half-open intervals in UTC, and the one way in which they are written.

A scene whose day alone is known was taken in ``[00:00, 24:00)`` of that day; a composite of a year in
the whole year. No instant is ever made up from such a date. Python's calendar ends with the years 1 and
9999: what would reach beyond ends there.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from dataclasses import dataclass
from functools import lru_cache
from typing import Iterator

from .errors import BermlineError, message
from .language import language, phrase

UTC = dt.timezone.utc
_SECONDS_A_DAY = 86400.0
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=UTC)
_FIRST = dt.datetime.min.replace(tzinfo=UTC)
_LAST = dt.datetime.max.replace(tzinfo=UTC)
_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "mär": 3, "apr": 4, "may": 5, "mai": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12,
}  # fmt: skip
_COMPACT = re.compile(r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?!\d)")
_DAY_FIRST = re.compile(r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})(?!\d)")
_DAY_AND_NAME = re.compile(r"(?:(?P<d>\d{1,2})\.?\s+)?(?P<name>[^\W\d_]{3,9})\.?\s+(?P<y>\d{4})(?!\d)")
_NAME_AND_DAY = re.compile(r"(?P<name>[^\W\d_]{3,9})\.?\s+(?P<d>\d{1,2}),?\s+(?P<y>\d{4})(?!\d)")


@dataclass(frozen=True, order=True)
class Interval:
    """A half-open stretch of time ``[begin, end)``, both ends aware datetimes in UTC.

    Raises :class:`BermlineError` when an end is naive or the interval is empty.
    """

    begin: dt.datetime
    end: dt.datetime

    def __post_init__(self) -> None:
        if self.begin.tzinfo is None or self.end.tzinfo is None:
            raise BermlineError(message("An interval needs both ends with a time zone."))
        if self.end <= self.begin:
            raise BermlineError(
                message("The interval from {begin} to {end} is empty.", begin=self.begin, end=self.end),
                message("Give an end that is later than the beginning."),
            )

    def overlaps(self, other: Interval) -> bool:
        """Whether the two intervals share an instant."""
        return self.begin < other.end and other.begin < self.end


def in_utc(moment: dt.datetime) -> dt.datetime:
    """Return an aware instant in UTC, as near as the calendar allows."""
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return _FIRST if moment.year == _FIRST.year else _LAST


def moved(moment: dt.datetime, by: dt.timedelta) -> dt.datetime:
    """Return an instant in UTC moved by a length of time, no farther than to an end of the calendar."""
    try:
        return moment + by
    except OverflowError:
        return _FIRST if by < dt.timedelta() else _LAST


def day(date: dt.date) -> Interval:
    """Return the whole UTC day of ``date``."""
    begin = dt.datetime(date.year, date.month, date.day, tzinfo=UTC)
    return Interval(begin, moved(begin, dt.timedelta(days=1)))


def month(year: int, number: int) -> Interval:
    """Return a whole calendar month."""
    return Interval(dt.datetime(year, number, 1, tzinfo=UTC), _first_of(12 * year + number))


def year(number: int) -> Interval:
    """Return a whole calendar year."""
    return Interval(dt.datetime(number, 1, 1, tzinfo=UTC), _first_of(12 * (number + 1)))


def instant(moment: dt.datetime) -> Interval:
    """Return the interval of one second that begins at ``moment`` (aware, any zone)."""
    begin = in_utc(moment).replace(microsecond=0)
    return Interval(begin, moved(begin, dt.timedelta(seconds=1)))


def first_of_months(begin: dt.datetime, step: int) -> Iterator[dt.datetime]:
    """Yield where every ``step``-th month begins, counted from January of the year 0, from ``begin`` on without end."""
    index = (12 * begin.year + begin.month - 1) // step * step
    while index < 12 * (_LAST.year + 1):
        if index >= 12 and (moment := _first_of(index)) >= begin:
            yield moment
        index += step


def _first_of(index: int) -> dt.datetime:
    """Return where a month begins, which is the ``index``-th after January of the year 0; the end after the last."""
    return _LAST if index // 12 > _LAST.year else dt.datetime(index // 12, index % 12 + 1, 1, tzinfo=UTC)


def with_iso_day(text: str) -> str:
    """Put a day or month that begins a text as ``2023-10-16``, where it is written in another way that is clear.

    These are ``16.10.2023``, ``20231016``, ``16 Oct 2023``, ``October 16, 2023`` and ``October 2023``. What follows, as
    a time, stays; so does ``03/04/2023``, which is two days, as it is.
    """
    text = text.strip()
    for pattern in (_COMPACT, _DAY_FIRST, _DAY_AND_NAME, _NAME_AND_DAY):
        found = pattern.match(text)
        if found is None:
            continue
        part = found.groupdict()
        number = _MONTHS.get(part["name"][:3].lower()) if "name" in part else int(part["m"])
        if number is None:
            continue
        day_of = "" if part["d"] is None else f"-{int(part['d']):02d}"
        return f"{part['y']}-{number:02d}{day_of}{text[found.end() :]}"
    return text


@lru_cache(maxsize=8192)
def to_days(moment: dt.datetime) -> float:
    """Return days since 1970-01-01T00:00Z, the time axis of the numerical core."""
    return (moment - _EPOCH).total_seconds() / _SECONDS_A_DAY


def from_days(days: float) -> dt.datetime:
    """Return the instant that :func:`to_days` maps to ``days``."""
    try:
        return _EPOCH + dt.timedelta(days=days)
    except OverflowError:
        return _FIRST if days < 0 else _LAST


def to_iso(moment: dt.datetime) -> str:
    """Write an instant as it is stored: ``2018-06-23T06:50:00Z``; fractions only where there are any."""
    moment = in_utc(moment)
    spec = "microseconds" if moment.microsecond else "seconds"
    return moment.replace(tzinfo=None).isoformat(timespec=spec) + "Z"


def from_iso(text: str) -> dt.datetime:
    """Read an instant that :func:`to_iso` wrote; text without a zone is taken as UTC.

    Raises ``ValueError`` where it is none, or none that UTC's calendar holds.
    """
    moment = dt.datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(text) from error


def after_date(moment: dt.datetime) -> dt.date:
    """Return the date to print for the open lower end of ``(after, by]``: absence held on that day."""
    return moment.date()


def by_date(moment: dt.datetime) -> dt.date:
    """Return the date to print for the closed upper end: the last day that ``[…, moment)`` touches."""
    return moved(moment, -dt.timedelta(microseconds=1)).date()


def write_interval(interval: Interval) -> str:
    """Write an interval as briefly as it can be said without claiming more than is known.

    A year gives ``1985 (year)``, a month ``2019-02 (month)``, a day ``2018-06-23``, an instant of up to a
    minute ``2018-06-23 06:50:00 UTC``; anything else is written with both ends, to the minute where both are whole.
    """
    return _write_interval(interval, language().code)


@lru_cache(maxsize=8192)
def _write_interval(interval: Interval, _code: str) -> str:
    begin, end = interval.begin, interval.end
    if interval == year(begin.year):
        return phrase("{year} (year)").format(year=begin.year)
    if interval == month(begin.year, begin.month):
        return phrase("{month} (month)").format(month=begin.date().isoformat()[:7])
    if interval == day(begin.date()):
        return begin.date().isoformat()
    if end - begin <= dt.timedelta(minutes=1):
        return f"{begin:%Y-%m-%d %H:%M:%S} UTC"
    midnight = dt.time(0)
    if begin.time() == midnight and (end.time() == midnight or end == _LAST):
        return f"{begin.date().isoformat()} – {by_date(end).isoformat()}"
    if begin.second or begin.microsecond or end.second or end.microsecond:
        # A part of a second at the end is rounded up: the interval is not written shorter than it is.
        last = moved(end, dt.timedelta(microseconds=-end.microsecond % 1_000_000))
        return f"{begin:%Y-%m-%d %H:%M:%S} – {last:%Y-%m-%d %H:%M:%S} UTC"
    return f"{begin:%Y-%m-%d %H:%M} – {end:%Y-%m-%d %H:%M} UTC"


def days(earliest: dt.date | None, latest: dt.date | None) -> Interval | None:
    """Return the interval from the first to the last of two calendar days, ``None`` where one is not known."""
    if earliest is None or latest is None:
        return None
    return Interval(day(earliest).begin, day(latest).end)


def write_days(earliest: dt.date | None, latest: dt.date | None) -> str:
    """Write what is known of a stretch of days: ``2023-08-15 – 2023-10-14``, ``until 2023-10-13``, or nothing.

    Days in the wrong order, which another program may have kept, are written as they are.
    """
    return _write_days(earliest, latest, language().code)


@lru_cache(maxsize=8192)
def _write_days(earliest: dt.date | None, latest: dt.date | None, _code: str) -> str:
    if earliest is not None and latest is not None and latest < earliest:
        return f"{earliest.isoformat()} – {latest.isoformat()}"
    known = days(earliest, latest)
    if known is not None:
        return write_interval(known)
    if earliest is not None:
        return phrase("from {day}").format(day=earliest.isoformat())
    return "" if latest is None else phrase("until {day}").format(day=latest.isoformat())


def days_to_iso(first: dt.date | None, last: dt.date | None) -> str:
    """Write the first and the last day that something may be of for a program: ``2023``, ``2023-10``, ``2023-10-17``,
    ``2023-10-05/2023-11-02``, or ``/2023-11-02`` where the first is not known; nothing where the last is not.
    """
    if first is None or last is None or first == last:
        known = "" if last is None else last.isoformat()
        return f"/{known}" if known and first is None else known
    begin, end = first.isoformat(), last.isoformat()
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        begin, end = begin[:4], end[:4]
    elif first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        begin, end = begin[:7], end[:7]
    return begin if begin == end else f"{begin}/{end}"
