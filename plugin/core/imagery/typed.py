"""Dates as an analyst types them."""

from __future__ import annotations

import datetime as dt
import re

from ..dates import UTC, Interval, day, instant, month, moved, with_iso_day, year
from ..errors import BermlineError, message

_TYPED = re.compile(
    r"(?P<y>\d{4})(?:-(?P<m>\d\d?)(?:-(?P<d>\d\d?)(?:[T ]+(?P<H>\d\d?):(?P<M>\d\d)(?::(?P<S>\d\d))?)?)?)?"
    r"\s*(?:Z|UTC)?(?:\s*\(?(?:year|month)\)?)?"
)
_FORMS = ("%Y", "%Y-%m", "%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S")
_BETWEEN = re.compile(r"\s+(?:–|-|to|\.\.)\s+|\s*–\s*|\s*\.\.\s*")


def read_typed(text: str) -> Interval:
    """Read ``1985``, ``2019-02``, ``2018-06-23``, ``2018-06-23 06:50``, or two of them with a dash between.

    A day may also be written in the ways of :func:`plugin.core.dates.with_iso_day`. Times are UTC. A minute is the
    interval of that minute. Two dates give the time from the beginning of the first to the end of the second.

    Raises
    ------
    BermlineError
        When the text is none of these, or no such day exists.
    """
    ends = [_read_one(part.strip()) for part in _BETWEEN.split(text.strip())]
    if len(ends) > 2:
        raise _not_understood(text)
    return Interval(ends[0].begin, ends[-1].end)


def read_span(begin: str, end: str) -> Interval:
    """Read two fields, from and to; an empty ``end`` leaves the interval that ``begin`` alone says."""
    first = read_typed(begin)
    return first if not end.strip() else Interval(first.begin, read_typed(end).end)


def write_span(interval: Interval) -> tuple[str, str]:
    """Write an interval as the two fields that :func:`read_span` reads; the second is empty where one says it all."""
    last = interval.end - dt.timedelta(seconds=1)
    for form in _FORMS:
        begin = interval.begin.strftime(form)
        if read_typed(begin) == interval:
            return begin, ""
    for form in _FORMS:
        begin, end = interval.begin.strftime(form), last.strftime(form)
        if begin < end and read_span(begin, end) == interval:
            return begin, end
    return interval.begin.strftime(_FORMS[-1]), last.strftime(_FORMS[-1])


def _read_one(text: str) -> Interval:
    found = _TYPED.fullmatch(with_iso_day(text))
    if found is None:
        raise _not_understood(text)
    part = {name: int(value) for name, value in found.groupdict().items() if value is not None}
    try:
        if "S" in part:
            return instant(dt.datetime(*(part[name] for name in "ymdHMS"), tzinfo=UTC))  # type: ignore[misc,arg-type]
        if "H" in part:
            begin = dt.datetime(part["y"], part["m"], part["d"], part["H"], part["M"], tzinfo=UTC)
            return Interval(begin, moved(begin, dt.timedelta(minutes=1)))
        if "d" in part:
            return day(dt.date(part["y"], part["m"], part["d"]))
        return month(part["y"], part["m"]) if "m" in part else year(part["y"])
    except (ValueError, OverflowError) as problem:
        raise BermlineError(
            message("“{text}” is no date: {reason}.", text=text, reason=str(problem)),
            message("Write a year, 2019-02, 2018-06-23 or 2018-06-23 06:50 (UTC)."),
        ) from problem


def _not_understood(text: str) -> BermlineError:
    return BermlineError(
        message("“{text}” is not understood as a date.", text=text),
        message("Write a year, 2019-02, 2018-06-23 or 2018-06-23 06:50 (UTC)."),
    )
