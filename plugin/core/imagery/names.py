"""When a scene was taken, read from its name and its metadata.

A name gives no more than it says: a day is the whole UTC day, a year the whole year. What may be read in
two ways is not read at all, and the reason is given instead.

Names that follow a provider's convention are read by :mod:`~.product_names`, all others here.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Mapping

from ..dates import UTC, Interval, day, instant, month, moved, write_interval, year
from ..errors import Message, message
from .address import stem_and_folder
from .product_names import MONTH, MONTHS, product_dates

FIRST_YEAR = 1900
_A_DAY = dt.timedelta(days=1)

ACQUISITION_KEYS = (
    "ACQUISITIONDATETIME",
    "DATATAKE_1_DATATAKE_SENSING_START",
    "PRODUCT_START_TIME",
    "SENSING_TIME",
    "ACQUISITION_TIME",
    "ACQUISITION_DATE",
    "DATE_ACQUIRED",
    "FIRSTLINETIME",
)
"""Metadata items that state when the image was taken (in UTC where they name no zone)."""

WRITTEN_KEYS = ("TIFFTAG_DATETIME", "EXIF_DateTimeOriginal", "NITF_IDATIM")
"""Metadata items that may be the time of taking or that of writing the file, and name no zone."""


@dataclass(frozen=True)
class DateReading:
    """When a scene was taken, or ``None``; ``basis`` says where that was read, or why nothing was."""

    interval: Interval | None
    basis: Message


# Days and instants, the strictest reading first; what one of them took is not read again.
_INSTANT = re.compile(
    r"(?<!\d)(?P<y>\d{4})(?P<s>[-_.]?)(?P<m>\d\d)(?P=s)(?P<d>\d\d)"
    r"T(?P<H>\d\d)[-:_]?(?P<M>\d\d)(?:[-:_]?(?P<S>\d\d))?(?!\d)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?<!\d)(?P<y>\d{4})(?P<s>[-_.]?)(?P<m>\d\d)(?P=s)(?P<d>\d\d)(?:(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)?(?!\d)"
)
_WORDED_DAY = re.compile(
    rf"(?<![a-z0-9])(?:(?P<d>\d\d?)[-_ ]?{MONTH}[a-z]*[-_ ]?(?P<y>\d{{4}})|"
    rf"(?P<y2>\d{{4}})[-_ ]?(?P<mon2>{'|'.join(MONTHS)})[a-z]*[-_ ]?(?P<d2>\d\d?))(?![a-z0-9])",
    re.IGNORECASE,
)
_MONTH_OF = re.compile(r"(?<![a-zA-Z0-9])(?P<y>\d{4})(?P<s>-?)(?P<m>\d\d)(?![a-zA-Z0-9])(?!-\d)")
_YEAR = re.compile(r"(?<![a-zA-Z0-9])(?P<y>\d{4})(?![a-zA-Z0-9])")


def read_date(path: str, metadata: Mapping[str, str] | None = None, today: dt.date | None = None) -> DateReading:
    """Return when a scene was taken.

    A stated time of acquisition in the metadata comes first, then the name, then a tag that may as well be the
    time of writing the file, then the name of the folder. A day in the name is preferred to such a tag: the
    tag's time of day names no zone and is often a placeholder.

    Parameters
    ----------
    path
        Path, name or address of the scene.
    metadata
        Metadata items by their GDAL names.
    today
        Dates later than this day are refused; the present UTC day where it is not given.
    """
    today = today or dt.datetime.now(UTC).date()
    stem, folder = stem_and_folder(path)
    items = {key.upper(): value for key, value in (metadata or {}).items()}
    named = read_name(stem, today)
    stated = _read_items(items, ACQUISITION_KEYS, today)
    if stated is not None:
        return _weigh_stated(*stated, named)
    written = _read_items(items, WRITTEN_KEYS, today)
    if named.interval is not None:
        return _weigh_written(named, written)
    if written is not None:
        key, interval = written
        return DateReading(
            day(interval.begin.date()),
            message("{tag}, the whole day: the tag names no time zone and may be when the file was written", tag=key),
        )
    parent = read_name(folder, today)
    if parent.interval is not None and parent.interval.end - parent.interval.begin <= _A_DAY:
        return DateReading(parent.interval, message("name of the folder “{folder}”", folder=folder))
    return named


def read_name(name: str, today: dt.date | None = None) -> DateReading:
    """Return the date that a name without its ending states; see :func:`read_date`.

    Two days in one name (a composite, or the day of taking and that of processing) give the time from the
    first to the last: it contains the true one in either case.
    """
    today = today or dt.datetime.now(UTC).date()
    for interval, basis in product_dates(name):
        if _plausible(interval, today):
            return DateReading(interval, basis)
    fine, rest = _take_days(name, today)
    if fine:
        return _join(fine)
    coarse, doubt = _take_months_and_years(rest, today)
    if coarse:
        return _join(coarse)
    return DateReading(None, doubt or message("no date in the name or the metadata"))


def _plausible(interval: Interval, today: dt.date) -> bool:
    return interval.begin.year >= FIRST_YEAR and interval.begin.date() <= today + _A_DAY


def _take_days(name: str, today: dt.date) -> tuple[list[tuple[Interval, Message]], str]:
    """Return the days and instants in a name, and the name without what looked like one."""
    found: list[tuple[Interval, Message]] = []
    for pattern, basis in (
        (_INSTANT, message("date and time in the file name, taken as UTC")),
        (_DAY, message("date in the file name")),
        (_WORDED_DAY, message("date in the file name")),
    ):
        for match in pattern.finditer(name):
            interval = _read_parts(match)
            if interval is not None and _plausible(interval, today):
                found.append((interval, basis))
        name = pattern.sub(lambda match: "#" * len(match[0]), name)
    return found, name


def _read_parts(match: re.Match[str]) -> Interval | None:
    parts = match.groupdict()
    worded = parts.get("mon") or parts.get("mon2")
    number = MONTHS.index(worded.lower()) + 1 if worded else int(parts["m"])
    try:
        date = dt.date(int(parts.get("y") or parts["y2"]), number, int(parts.get("d") or parts["d2"]))
        if "H" not in parts:
            return day(date)
        moment = dt.datetime(date.year, number, date.day, int(parts["H"]), int(parts["M"]), tzinfo=UTC)
        if parts["S"] is None:
            return Interval(moment, moved(moment, dt.timedelta(minutes=1)))
        return instant(moment.replace(second=int(parts["S"])))
    except ValueError:
        return None


def _take_months_and_years(name: str, today: dt.date) -> tuple[list[tuple[Interval, Message]], Message | None]:
    found: list[tuple[Interval, Message]] = []
    doubt: Message | None = None
    for match in _MONTH_OF.finditer(name):
        number, of_year = int(match["m"]), int(match["y"])
        if not 1 <= number <= 12 or of_year < FIRST_YEAR:
            continue
        if not match["s"] and (short := _short_day(match[0], today)) is not None:
            doubt = message(
                "“{text}” in the name may be {month} or {day}",
                text=match[0],
                month=f"{of_year}-{number:02d}",
                day=f"{short:%Y-%m-%d}",
            )
            continue
        interval = month(of_year, number)
        if _plausible(interval, today):
            found.append((interval, message("month in the file name")))
    if found or doubt:
        return found, doubt
    for match in _YEAR.finditer(name):
        if FIRST_YEAR <= int(match["y"]) <= today.year:
            found.append((year(int(match["y"])), message("year in the file name")))
    return found, None


def _short_day(digits: str, today: dt.date) -> dt.date | None:
    """Return the day that six digits are as YYMMDD, where that is a day up to ``today``."""
    try:
        short = dt.datetime.strptime(digits, "%y%m%d").date()
    except ValueError:
        return None
    return short if short <= today else None


def _join(found: list[tuple[Interval, Message]]) -> DateReading:
    finest = [
        (one, basis)
        for one, basis in found
        if not any(other != one and one.begin <= other.begin and other.end <= one.end for other, _ in found)
    ]
    distinct = sorted({one for one, _ in finest})
    if len(distinct) == 1:
        return DateReading(distinct[0], finest[0][1])
    return DateReading(
        Interval(distinct[0].begin, max(one.end for one in distinct)),
        message("{n} dates in the file name: the time from the first to the last", n=len(distinct)),
    )


def _read_items(items: Mapping[str, str], keys: tuple[str, ...], today: dt.date) -> tuple[str, Interval] | None:
    for key in keys:
        interval = _read_stamp(items.get(key.upper(), ""))
        if interval is not None and _plausible(interval, today):
            return key, interval
    return None


def _read_stamp(text: str) -> Interval | None:
    """Read the date forms of metadata: EXIF's ``2018:06:23 06:50:00``, ISO 8601, ``20180623065000``."""
    found = re.match(
        r"\s*(\d{4})[-:/]?(\d\d)[-:/]?(\d\d)"
        r"(?:[T ]?(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?\s*$",
        text,
    )
    if found is None:
        return None
    try:
        date = dt.date(int(found[1]), int(found[2]), int(found[3]))
        if found[4] is None:
            return day(date)
        moment = dt.datetime.combine(date, dt.time(int(found[4]), int(found[5]), int(found[6])), tzinfo=UTC)
    except ValueError:
        return None
    zone = found[7]
    if zone and zone[0] in "+-":
        offset = dt.timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
        moment = moved(moment, -offset if zone[0] == "+" else offset)
    return instant(moment)


def _weigh_stated(key: str, stated: Interval, named: DateReading) -> DateReading:
    if named.interval is None or stated.overlaps(named.interval):
        if named.interval is not None and named.interval.end - named.interval.begin < stated.end - stated.begin:
            return named
        return DateReading(stated, message("{tag} in the metadata", tag=key))
    return DateReading(
        stated,
        message("{tag} in the metadata; the name says {other}", tag=key, other=write_interval(named.interval)),
    )


def _weigh_written(named: DateReading, written: tuple[str, Interval] | None) -> DateReading:
    if written is None or named.interval is None:
        return named
    key, tag = written
    if not tag.overlaps(named.interval):
        basis = message(
            "{basis}; {tag} says {other}, which may be when the file was written",
            basis=str(named.basis),
            tag=key,
            other=write_interval(tag),
        )
        return DateReading(named.interval, basis)
    if named.interval.end - named.interval.begin == _A_DAY and tag.end - tag.begin < _A_DAY:
        basis = message(
            "{basis}; {time} in {tag} is not taken: it may be a placeholder",
            basis=str(named.basis),
            tag=key,
            time=f"{tag.begin:%H:%M}",
        )
        return DateReading(named.interval, basis)
    return named
