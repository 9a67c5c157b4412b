"""When a scene was taken, by the naming convention of whoever provides it.

The patterns follow the conventions that the providers publish: ESA (Sentinel-2 compact naming), USGS (Landsat
Collection 1 and 2 product identifiers, and the older scene identifiers), Planet (item and asset names), Maxar (file
names of delivered images), Airbus (Pléiades) and USDA (NAIP quarter quads).
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import Callable, Iterator

from ..dates import UTC, Interval, day, instant
from ..errors import Message, message

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = "(?P<mon>" + "|".join(MONTHS) + ")"
"""A month's name, as the group ``mon`` of a pattern."""


@dataclass(frozen=True)
class _Product:
    """One naming convention: how its names look, how the date in them is read, and what is said of it."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Interval]
    basis: Message


def _moment(match: re.Match[str]) -> Interval:
    return instant(dt.datetime.strptime(match["date"] + match["time"], "%Y%m%d%H%M%S").replace(tzinfo=UTC))


def _day(match: re.Match[str]) -> Interval:
    return day(dt.datetime.strptime(match["date"], "%Y%m%d").date())


def _ordinal_day(match: re.Match[str]) -> Interval:
    # %j alone would take day 366 of a common year as the first day of the next.
    first, ordinal = dt.date(int(match["year"]), 1, 1), int(match["ordinal"])
    if not 1 <= ordinal <= 365 + calendar.isleap(first.year):
        raise ValueError(match["ordinal"])
    return day(dt.date.fromordinal(first.toordinal() + ordinal - 1))


def _maxar_moment(match: re.Match[str]) -> Interval:
    date = dt.date(2000 + int(match["yy"]), MONTHS.index(match["mon"].lower()) + 1, int(match["dd"]))
    time = dt.datetime.strptime(match["time"], "%H%M%S").time()
    return instant(dt.datetime.combine(date, time, tzinfo=UTC))


def _product(pattern: str, read: Callable[[re.Match[str]], Interval], basis: Message) -> _Product:
    return _Product(re.compile(pattern, re.IGNORECASE), read, basis)


_DATE = r"(?P<date>\d{8})"
_TIME = r"(?P<time>\d{6})"
_PRODUCTS = (
    _product(
        rf"(?<![a-z0-9])S2[A-D]_MSIL[12][ABC]_{_DATE}T{_TIME}",
        _moment,
        message("Sentinel-2 product name, start of the datatake"),
    ),
    _product(
        rf"(?<![a-z0-9])S2[A-D]_OPER_.*_V{_DATE}T{_TIME}",
        _moment,
        message("Sentinel-2 product name, start of the datatake"),
    ),
    _product(
        rf"(?<![a-z0-9])T\d\d[A-Z]{{3}}_{_DATE}T{_TIME}(?!\d)",
        _moment,
        message("Sentinel-2 tile name, start of the datatake"),
    ),
    _product(rf"(?<![a-z0-9])L[COTEM]\d\d_L\w{{3}}_\d{{6}}_{_DATE}(?!\d)", _day, message("Landsat product name")),
    _product(
        r"(?<![a-z0-9])L[COTEM]\d\d{6}(?P<year>\d{4})(?P<ordinal>\d{3})[A-Z]{3}\d\d",
        _ordinal_day,
        message("Landsat scene identifier, day of the year"),
    ),
    _product(
        rf"(?<!\d){_DATE}_{_TIME}_(?:\d\d_)?(?:ssc?\d+|[0-9a-f]{{4}})(?![a-z0-9])", _moment, message("Planet item name")
    ),
    _product(rf"(?<!\d)(?P<yy>\d\d){MONTH}(?P<dd>\d\d){_TIME}-[PMS]\d[AB]S", _maxar_moment, message("Maxar file name")),
    _product(rf"(?<![a-z0-9])(?:WV0[1-4]|GE01|QB02|IK01)_{_DATE}{_TIME}(?!\d)", _moment, message("Maxar file name")),
    _product(rf"(?<![a-z0-9])PHR1[AB]_.*?(?<!\d){_DATE}{_TIME}\d?(?!\d)", _moment, message("Pléiades file name")),
    _product(rf"(?<![a-z0-9])m_\d{{7}}_[ns][ew]_\d\d_\w+?_{_DATE}(?!\d)", _day, message("NAIP file name")),
)


def product_dates(name: str) -> Iterator[tuple[Interval, Message]]:
    """Yield what each convention reads from a name without its ending, and by which; the strictest come first."""
    for product in _PRODUCTS:
        found = product.pattern.search(name)
        if found is None:
            continue
        try:
            yield product.read(found), product.basis
        except ValueError:
            continue
